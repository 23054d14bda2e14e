//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import RealServers
import Testing

@testable import Respool

/// What real servers refuse in states that take more than a setting: a part of a cluster, a replica without its primary, a busy server.
///
/// Their sentences differ by version; whatever they are, the client knows that nothing ran (SEMANTICS 2, 3.1).
struct RefusalsZooTests {
    /// Who is refused, and what of.
    private static let script = "return redis.call('INCR', KEYS[1])"

    private static func commands(key: String) -> [(String, RedisCommand<RESPValue>)] {
        [
            ("INCR", RedisCommand("INCR", key)), ("SADD", RedisCommand("SADD", "\(key):set", "m")),
            ("GET", RedisCommand("GET", key)), ("EVAL", RedisCommand("EVAL", script, "1", key)),
        ]
    }

    private enum Place: CaseIterable {
        case shared, pipeline, transaction, lease
    }

    private static func failure(
        of command: RedisCommand<RESPValue>,
        in place: Place,
        on redis: RedisClient
    ) async -> RedisError? {
        do {
            switch place {
            case .shared: _ = try await redis.send(command)
            case .pipeline: _ = try await redis.pipeline([command])
            case .transaction: _ = try await redis.transaction([command])
            case .lease: _ = try await redis.withConnection { try await $0.send(command) }
            }
            return nil
        } catch {
            return error as? RedisError
        }
    }

    /// Every command in every place is refused with the word, and said not to have run, where that can be told.
    private static func expectRefusal(
        _ word: String,
        _ code: RedisError.Code,
        of commands: [(String, RedisCommand<RESPValue>)],
        on redis: RedisClient,
        _ context: String
    ) async {
        for (name, command) in commands {
            for place in Place.allCases {
                let error = await failure(of: command, in: place, on: redis)
                let text = error?.serverError?.text ?? "nothing"
                let isSaid = text.hasPrefix(word) || place == .transaction && text.hasPrefix("EXECABORT")
                #expect(isSaid, "\(context), \(name), \(place): \(text)")
                // A script's author can say it, too: only where to go is followed.
                let isAmbiguous =
                    command.request.id.facts.flags.contains(.runsScript) && place != .transaction
                    && code == .serverNotReady
                #expect(
                    error?.outcome == (isAmbiguous ? .unknown : .notExecuted),
                    "\(context), \(name), \(place): \(text)"
                )
                if place != .transaction {
                    #expect(error?.code == code, "\(context), \(name), \(place): \(text)")
                }
            }
        }
    }

    private static func makeClient(
        _ server: RedisServer,
        _ version: RedisConfiguration.ProtocolVersion
    ) throws -> RedisClient {
        var settings = try RedisConfiguration(server.url)
        settings.protocolVersion = version
        settings.retry = .safe(attempts: 2, base: .milliseconds(1), cap: .milliseconds(1))
        return try RedisClient(settings)
    }

    private static func tell(_ redis: RedisClient, _ words: String...) async throws {
        _ = try await redis.send(RedisCommand(words[0], arguments: Array(words.dropFirst())))
    }

    /// Two servers, each with half of the slots: `b` is in the first half, `foo` in the second.
    @Test(arguments: ServerKind.real, [RedisConfiguration.ProtocolVersion.resp2, .resp3])
    func `2 3.1 what a part of a cluster refuses did not run`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        let servers = try (0..<2).map { _ in
            try RedisServer(["--cluster-enabled", "yes", "--cluster-require-full-coverage", "yes"], kind: kind)
        }
        defer { for server in servers { server.remove() } }
        for server in servers { try await server.start() }
        let first = try Self.makeClient(servers[0], version)
        let second = try Self.makeClient(servers[1], version)
        let context = "\(kind) \(version)"

        // Nobody serves anything yet.
        await Self.expectRefusal("CLUSTERDOWN", .serverNotReady, of: Self.commands(key: "b"), on: first, context)
        try await Self.tell(first, "CLUSTER", "ADDSLOTSRANGE", "0", "8191")
        try await Self.tell(second, "CLUSTER", "ADDSLOTSRANGE", "8192", "16383")
        try await Self.tell(
            first,
            "CLUSTER",
            "MEET",
            "127.0.0.1",
            "\(servers[1].port)",
            "\(servers[1].clusterPort ?? 0)"
        )
        for redis in [first, second] {
            try await eventually {
                let info = try await redis.send(RedisCommand("CLUSTER", "INFO", as: String.self))
                return info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:2")
            }
        }

        await Self.expectRefusal("MOVED", .redirected, of: Self.commands(key: "foo"), on: first, context)
        let split: [(String, RedisCommand<RESPValue>)] = [
            ("MSET", RedisCommand("MSET", "b", "1", "foo", "1")), ("DEL", RedisCommand("DEL", "b", "foo")),
            ("EVAL", RedisCommand("EVAL", Self.script, "2", "b", "foo")),
        ]
        await Self.expectRefusal("CROSSSLOT", .crossSlot, of: split, on: first, context)

        // The slot of `b` is on its way to the second: what isn't there is asked for elsewhere, what is split is tried again.
        try await first.set("{b}here", "1")
        let ids = try await [first, second].asyncMap {
            try await $0.send(RedisCommand("CLUSTER", "MYID", as: String.self))
        }
        try await Self.tell(second, "CLUSTER", "SETSLOT", "3300", "IMPORTING", ids[0])
        try await Self.tell(first, "CLUSTER", "SETSLOT", "3300", "MIGRATING", ids[1])
        await Self.expectRefusal("ASK", .redirected, of: Self.commands(key: "{b}gone"), on: first, context)
        let halves: [(String, RedisCommand<RESPValue>)] = [
            ("MGET", RedisCommand("MGET", "{b}here", "{b}gone")), ("DEL", RedisCommand("DEL", "{b}here", "{b}gone")),
            ("EVAL", RedisCommand("EVAL", Self.script, "2", "{b}here", "{b}gone")),
        ]
        await Self.expectRefusal("TRYAGAIN", .serverNotReady, of: halves, on: first, context)

        #expect(try await first.get("{b}here") == "1")
        for redis in [first, second] {
            #expect(try await redis.dbsize() == (redis === first ? 1 : 0), "\(context): something ran")
            await redis.close()
        }
    }

    @Test(arguments: ServerKind.real, [RedisConfiguration.ProtocolVersion.resp2, .resp3])
    func `2 3.1 what a replica without its primary refuses did not run`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        let server = try RedisServer(["--replica-serve-stale-data", "no"], kind: kind)
        defer { server.remove() }
        try await server.start()
        let redis = try Self.makeClient(server, version)
        try await redis.set("n", 0)
        // Nobody listens there.
        try await Self.tell(redis, "REPLICAOF", "127.0.0.1", "1")
        // That it is a replica is looked at before.
        let (writes, others) = (Self.commands(key: "n").prefix(2), Self.commands(key: "n").dropFirst(2).prefix(1))
        await Self.expectRefusal("READONLY", .readOnly, of: Array(writes), on: redis, "\(kind) \(version)")
        await Self.expectRefusal("MASTERDOWN", .serverNotReady, of: Array(others), on: redis, "\(kind) \(version)")
        // A command in a script can be answered the same, so nobody knows of the script; it did not run either.
        let script = await Self.failure(of: RedisCommand("EVAL", Self.script, "1", "n"), in: .shared, on: redis)
        #expect(script?.outcome == .rejected || script?.outcome == .notExecuted)
        try await Self.tell(redis, "REPLICAOF", "NO", "ONE")
        #expect(try await redis.get("n") == "0")
        #expect(try await redis.dbsize() == 1)
        await redis.close()
    }

    @Test(arguments: ServerKind.real, [RedisConfiguration.ProtocolVersion.resp2, .resp3])
    func `2 3.1 what a server that runs a script refuses did not run`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        let server = try RedisServer(kind: kind)
        defer { server.remove() }
        try await server.start()
        let redis = try Self.makeClient(server, version)
        try await redis.set("n", 0)
        // Connections are made before: a server that is busy says so to HELLO, too.
        try await redis.withConnection { _ = try await $0.get("n") }
        let admin = try Self.makeClient(server, version)
        try await Self.tell(admin, "CONFIG", "SET", "lua-time-limit", "1")
        let (isOver, context) = (Shared(false), "\(kind) \(version)")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                let busy = RedisCommand("EVAL", "while true do end", "0")
                _ = try? await admin.with(.timeout(.seconds(300))).send(busy)
                isOver.change { $0 = true }
            }
            try await eventually { await Self.failure(of: RedisCommand("GET", "n"), in: .shared, on: redis) != nil }
            await Self.expectRefusal("BUSY", .serverNotReady, of: Self.commands(key: "n"), on: redis, context)
            // A server is killed as often as it takes: it hears of it between two steps of the script.
            try await eventually {
                _ = try? await redis.send(RedisCommand("SCRIPT KILL"))
                return isOver.value
            }
        }
        #expect(try await redis.get("n") == "0", "\(context)")
        #expect(try await redis.dbsize() == 1, "\(context)")
        for client in [redis, admin] { await client.close() }
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
