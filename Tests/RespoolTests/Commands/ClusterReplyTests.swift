//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RespoolTestKit
import Testing

@testable import Respool

/// What servers of a cluster say of each other.
struct ClusterReplyTests {
    private func bulk(_ text: String) -> RESPValue { .bulkString(ByteBuffer(string: text)) }

    private func node(_ more: [RESPValue] = [], endpoint: RESPValue = .null, health: String = "online") -> RESPValue {
        let fields: [RESPValue] = [
            bulk("id"), bulk("a1"), bulk("ip"), bulk("10.0.0.1"), bulk("endpoint"), endpoint, bulk("role"),
            bulk("replica"), bulk("replication-offset"), .integer(7), bulk("health"), bulk(health),
        ]
        return .map(fields + more)
    }

    private func shard(slots: [Int], nodes: [RESPValue] = []) -> RESPValue {
        .map([bulk("slots"), .array(slots.map { .integer(Int64($0)) }), bulk("nodes"), .array(nodes)])
    }

    @Test func `shards have slots and nodes, with and without TLS, and names that are not known`() throws {
        let shard = try ClusterShard(
            shard(
                slots: [0, 0, 100, 16_383],
                nodes: [
                    node([bulk("port"), .integer(6379), bulk("hostname"), bulk("one")], endpoint: bulk("one")),
                    node([bulk("tls-port"), .integer(6380), bulk("new"), .null], endpoint: bulk("?"), health: "fail"),
                    node(endpoint: bulk(""), health: "loading"),
                ]
            )
        )
        #expect(shard.slots == [0...0, 100...16_383])
        let nodes = shard.nodes
        #expect(nodes.map(\.host) == [.named("one"), .unknown, .asked])
        #expect(nodes.map(\.hostname) == ["one", nil, nil])
        #expect(nodes.map(\.port) == [6379, nil, nil])
        #expect(nodes.map(\.tlsPort) == [nil, 6380, nil])
        #expect(nodes.map(\.health) == [.online, .failed, .loading])
        #expect(nodes[0].role == .replica && nodes[0].replicationOffset == 7 && nodes[0].ip == "10.0.0.1")
    }

    @Test func `slots have a primary and replicas, also from old servers`() throws {
        let slots = try ClusterSlots(
            .array([
                .integer(5), .integer(9), .array([.null, .integer(1), bulk("a"), .array([])]),
                .array([bulk("::1"), .integer(65_535)]),
            ])
        )
        #expect(slots.slots == 5...9)
        #expect(slots.primary.host == .asked && slots.primary.port == 1 && slots.primary.id == "a")
        #expect(slots.replicas.map(\.host) == [.named("::1")] && slots.replicas[0].id == nil)
    }

    @Test func `7.4 slots and ports that can't be are refused`() {
        for slots in [[-1, 5], [0, 16_384], [7, 3], [1], [.max, .max], [.min, 0]] {
            #expect(throws: RedisError.self, "\(slots)") { try ClusterShard(shard(slots: slots)) }
        }
        for port in [0, -1, 65_536, .max] as [Int64] {
            #expect(throws: RedisError.self, "\(port)") {
                try ClusterShard(shard(slots: [], nodes: [node([bulk("port"), .integer(port)])]))
            }
            #expect(throws: RedisError.self, "\(port)") {
                try ClusterSlots(.array([.integer(0), .integer(1), .array([bulk("h"), .integer(port)])]))
            }
        }
        let unhealthy = shard(slots: [], nodes: [node(health: "so-so")])
        let error = #expect(throws: RedisError.self) { try ClusterShard(unhealthy) }
        #expect(error?.code == .decodingFailed)
    }

    /// Three real servers that know each other, with these slots.
    private func onCluster(
        _ version: RedisConfiguration.ProtocolVersion,
        slots: [[ClosedRange<Int>]],
        _ body: ([RedisServer], [RedisClient]) async throws -> Void
    ) async throws {
        var servers: [RedisServer] = []
        var clients: [RedisClient] = []
        defer { for server in servers { server.remove() } }
        do {
            var first: (port: Int, bus: Int)?
            for ranges in slots {
                let bus = try LoopbackPort.free()
                let server = try RedisServer([
                    "--cluster-enabled", "yes", "--cluster-node-timeout", "500", "--cluster-port", "\(bus)",
                ])
                servers.append(server)
                try await server.start()
                var configuration = try RedisConfiguration(server.url)
                configuration.protocolVersion = version
                let client = try RedisClient(configuration)
                clients.append(client)
                try await client.clusterAddslotsrange(ranges: ranges.map { ($0.lowerBound, $0.upperBound) })
                if let first {
                    try await client.clusterMeet(ip: "127.0.0.1", port: first.port, busPort: first.bus)
                }
                first = first ?? (server.port, bus)
            }
            try await body(servers, clients)
        } catch {
            for client in clients { await client.close() }
            throw error
        }
        for client in clients { await client.close() }
    }

    @Test(
        .needsRealServer("nodes that talk to each other"),
        arguments: [RedisConfiguration.ProtocolVersion.resp2, .automatic]
    )
    func `7.4 real servers say who has which slots, and who failed`(
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        let ranges = [[0...99, 200...5000], [5001...10_000], [10_001...16_383]]
        try await onCluster(version, slots: ranges) { servers, clients async throws in
            let redis = clients[0]
            try await eventually { try await redis.clusterShards().flatMap(\.slots).count == 4 }
            let shards = try await redis.clusterShards().sorted { $0.slots[0].lowerBound < $1.slots[0].lowerBound }
            #expect(shards.map(\.slots) == ranges)
            let nodes = shards.flatMap(\.nodes)
            #expect(nodes.map(\.port) == servers.map(\.port))
            #expect(nodes.map(\.role) == [.primary, .primary, .primary])
            #expect(nodes.map(\.health) == [.online, .online, .online])
            #expect(nodes[2].host == .named("127.0.0.1"))
            let lastID = try await clients[2].clusterMyid()
            #expect(nodes[2].id == lastID)

            let slots = try await redis.clusterSlots().sorted { $0.slots.lowerBound < $1.slots.lowerBound }
            #expect(slots.map(\.slots) == ranges.flatMap { $0 })
            #expect(slots.map(\.primary.port) == [0, 0, 1, 2].map { servers[$0].port })
            #expect(slots.map(\.primary.id) == [0, 0, 1, 2].map { nodes[$0].id })
            #expect(slots.flatMap(\.replicas).isEmpty)

            // Two of three agree on it.
            servers[2].kill()
            try await eventually {
                try await redis.clusterShards().flatMap(\.nodes).first { $0.id == lastID }?.health == .failed
            }
        }
    }
}
