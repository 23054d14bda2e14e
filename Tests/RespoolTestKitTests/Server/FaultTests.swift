//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Respool
import Testing

@testable import RespoolTestKit

/// What a server does wrong when a test asks for it.
struct FaultTests {
    @Test func `a lost reply is lost with all that follow, and the command ran`() async throws {
        try await withTestServer { server in
            let (wire, other) = try (Wire(port: server.port), Wire(port: server.port))
            server.faults.inject(.blackHole, on: .reply(to: "INCR"), times: 1)
            try wire.send(["INCR", "visits"])
            try await eventually { server.faults.total == 1 }
            #expect(try other.call("GET", "visits").text == "1")
            #expect(try other.call("INCR", "visits").text == "2")
        }
    }

    @Test func `a lost request doesn't run`() async throws {
        try await withTestServer { server in
            let (wire, other) = try (Wire(port: server.port), Wire(port: server.port))
            server.faults.inject(.blackHole, on: .request("INCR"), times: 1)
            try wire.send(["INCR", "visits"])
            try await eventually { server.commands.count >= 1 }
            #expect(try other.call("EXISTS", "visits").text == "0")
        }
    }

    @Test func `a reply is cut where the test says`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            _ = try wire.call("SET", "a", "hello")
            server.faults.inject(.cut(after: 5, then: .close), on: .reply(to: "GET"), times: 1)
            try wire.send(["GET", "a"])
            #expect(String(decoding: try wire.readToEnd(), as: UTF8.self) == "$5\r\nh")
        }
    }

    @Test func `errors are answered as often as asked, then no more`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            server.faults.inject(.loading, on: .request("GET"), times: 2)
            #expect(try wire.call("GET", "a").text.hasPrefix("LOADING"))
            #expect(try wire.call("PING").text == "PONG")
            #expect(try wire.call("GET", "a").text.hasPrefix("LOADING"))
            #expect(try wire.call("GET", "a") == .null)
            server.faults.inject(.readOnly, on: .request("SET"))
            server.faults.inject(.outOfMemory, on: .request("GET"))
            #expect(try wire.call("SET", "a", "1").text.hasPrefix("READONLY"))
            #expect(try wire.call("GET", "big").text.hasPrefix("OOM"))
            server.faults.removeAll()
            #expect(try wire.call("SET", "a", "1").text == "OK")
        }
    }

    @Test func `connections are refused, reset and counted`() async throws {
        try await withTestServer { server in
            server.faults.inject(.tooManyClients, on: .connection, times: 1)
            let refused = try Wire(port: server.port)
            #expect(
                String(decoding: try refused.readToEnd(), as: UTF8.self) == "-ERR max number of clients reached\r\n"
            )
            server.faults.inject(.close, on: .connection, times: 1)
            #expect(try Wire(port: server.port).readToEnd().isEmpty)
            let wire = try Wire(port: server.port)
            server.faults.inject(.reset, on: .request("GET"), times: 1)
            try wire.send(["GET", "a"])
            #expect(throws: Wire.Failure.self) { try wire.reply() }
        }
    }

    @Test func `a delayed command comes later, in turn with what follows it, and at once when the clock is moved`()
        async throws
    {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            server.faults.inject(.delay(.seconds(600)), on: .request("GET"), times: 1)
            try wire.send(["GET", "a"])
            try wire.send(["PING"])
            try await eventually { server.commands.count >= 1 }
            server.clock.advance(by: .seconds(600))
            #expect(Answer(try wire.reply()) == .null)
            #expect(Answer(try wire.reply()).text == "PONG")
        }
    }

    @Test func `the client gets over each of them`() async throws {
        try await withTestServer { server in
            let redis = try RedisClient(server.url)
            try await redis.set("a", "1")
            server.faults.inject(.reset, on: .request("GET"), times: 1)
            #expect(try await redis.get("a") == "1")
            server.faults.inject(.cut(after: 2), on: .reply(to: "GET"), times: 1)
            #expect(try await redis.get("a") == "1")
            server.faults.inject(.loading, on: .request("GET"), times: 1)
            #expect(try await redis.get("a") == "1")
            await server.disconnectAll()
            #expect(try await redis.get("a") == "1")
            await redis.close()
        }
    }
}
