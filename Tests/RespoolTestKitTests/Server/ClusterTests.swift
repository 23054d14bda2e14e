//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import RespoolTestKit

/// A server that answers as one node of a cluster.
struct ClusterTests {
    private func onNode(_ body: (Wire, TestServer) async throws -> Void) async throws {
        var configuration = TestServer.Configuration()
        configuration.cluster = TestServerSlots(nodes: [
            .init(port: 1, slots: [0...8191]), .init(host: "10.0.0.2", port: 7001, slots: [8192...16_000]),
        ])
        try await withTestServer(configuration) { server in try await body(try Wire(port: server.port), server) }
    }

    @Test func `keys belong to slots, and slots to nodes`() async throws {
        #expect(TestServerSlots.slot(of: "foo".utf8) == 12_182)
        #expect(TestServerSlots.slot(of: "{foo}.bar".utf8) == 12_182)
        #expect(TestServerSlots.slot(of: "{}.bar".utf8) == TestServerSlots.slot(of: Array("{}.bar".utf8)))
        try await onNode { wire, server in
            #expect(try wire.call("SET", "foo", "1").text == "MOVED 12182 10.0.0.2:7001")
            #expect(try wire.call("SET", "bar", "1").text == "OK")
            #expect(try wire.call("MSET", "bar", "1", "hello", "2").text.hasPrefix("CROSSSLOT"))
            #expect(try wire.call("CLUSTER", "KEYSLOT", "bar").text == "5061")
            #expect(try wire.call("CLUSTER", "COUNTKEYSINSLOT", "5061").text == "1")
            let slots = try wire.call("CLUSTER", "SLOTS").items
            #expect(slots.count == 2)
            #expect(slots[0].items[2].items[1].text == "\(server.port)")
            #expect(try wire.call("SELECT", "1").isError)
        }
    }

    @Test func `a slot on its way is asked for at its new place, and taken after ASKING`() async throws {
        try await onNode { wire, server in
            _ = try wire.call("SET", "bar", "1")
            var slots = TestServerSlots(nodes: [
                .init(port: 1, slots: [0...8191]), .init(host: "10.0.0.2", port: 7001, slots: [8192...16_383]),
            ])
            slots.migrating = [5061: 1]
            slots.importing = [12_182]
            await server.setCluster(slots)
            #expect(try wire.call("GET", "bar").text == "1")
            #expect(try wire.call("GET", "{bar}gone").text == "ASK 5061 10.0.0.2:7001")
            #expect(try wire.call("MGET", "bar", "{bar}gone").text.hasPrefix("TRYAGAIN"))
            #expect(try wire.call("ASKING").text == "OK")
            #expect(try wire.call("SET", "foo", "1").text == "OK")
            #expect(try wire.call("SET", "foo", "1").text.hasPrefix("MOVED"))
        }
    }
}
