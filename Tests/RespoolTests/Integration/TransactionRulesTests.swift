//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import RespoolTestKit
import Testing

@testable import Respool

/// Transactions on servers that don't let everybody run them, and those whose answers depend on the first run.
struct TransactionRulesTests {
    private static let sharings = [RedisConfiguration.Sharing.shared, .exclusive]

    /// Whoever has access rules is asked first; nothing runs, and nobody else notices.
    @Test(arguments: ServerKind.real, sharings)
    func `1.1 5.5 where EXEC or MULTI is forbidden nothing runs and nobody else notices`(
        kind: ServerKind,
        sharing: RedisConfiguration.Sharing
    ) async throws {
        for name in ["EXEC", "MULTI"] {
            try await withServer(kind: kind) { server, admin async throws in
                let rules = ["SETUSER", "u", "on", ">c4n4ry", "~*", "+@all", "-\(name)"]
                _ = try await admin.send(RedisCommand("ACL", arguments: rules))
                var settings = try RedisConfiguration(server.url)
                (settings.username, settings.password, settings.sharing) = ("u", "c4n4ry", sharing)
                let redis = try RedisClient(settings)
                try await redis.set("k", "value")
                for _ in 0..<3 {
                    let error = await #expect(throws: RedisError.self) {
                        try await redis.transaction { ($0.incr("n"), $0.get("k")) }
                    }
                    #expect(error?.outcome == .notExecuted && error?.command == name)
                    let watched = await #expect(throws: RedisError.self) {
                        try await redis.transaction(watching: ["k"]) { _, commands in commands.rpush("list", ["x"]) }
                    }
                    #expect(watched?.outcome == .notExecuted)
                    #expect(try await redis.get("k") == "value")
                    #expect(try await redis.withConnection { try await $0.get("k") } == "value")
                }
                #expect(try await redis.exists("n", "list") == 0)
                #expect(redis.statistics.reconnects == 0)
                await redis.close()
            }
        }
    }

    /// An administrator can take EXEC from everybody (`rename-command`).
    @Test(arguments: ServerKind.real, sharings)
    func `1.1 where EXEC has another name no connection stays in a transaction`(
        kind: ServerKind,
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await withServer(["--rename-command", "EXEC", ""], kind: kind, configure: { $0.sharing = sharing }) {
            _,
            redis async throws in
            try await redis.set("k", "value")
            for round in 0..<3 {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.transaction { ($0.incr("n"), $0.get("k")) }
                }
                #expect(error?.outcome == .notExecuted && error?.command == "EXEC")
                _ = try? await redis.transaction(watching: ["k"]) { _, commands in commands.rpush("list", ["x"]) }
                for _ in 0..<20 { #expect(try await redis.get("k") == "value") }
                #expect(try await redis.withConnection { try await $0.get("k") } == "value")
                // From the second one on it is known.
                if sharing == .shared { #expect(redis.statistics.reconnects <= 1, "\(round)") }
            }
            #expect(try await redis.exists("n", "list") == 0)
        }
    }

    /// The access rules change once transactions were seen to work.
    @Test(arguments: ServerKind.real)
    func `1.1 a transaction that is left open ends with its connection, before anybody is answered QUEUED`(
        kind: ServerKind
    ) async throws {
        try await withServer(kind: kind) { server, admin async throws in
            _ = try await admin.send(RedisCommand("ACL", "SETUSER", "u", "on", ">c4n4ry", "~*", "+@all", "&*"))
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password) = ("u", "c4n4ry")
            let redis = try RedisClient(settings)
            try await redis.set("k", "value")
            _ = try await redis.transaction { $0.get("k") }
            for rules in ["-exec", "-multi"] {
                _ = try await admin.send(RedisCommand("ACL", "SETUSER", "u", "+exec", "+multi", rules))
                async let siblings = withThrowingTaskGroup(of: String?.self) { group in
                    for _ in 0..<50 { group.addTask { try await redis.get("k") } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                let error = await #expect(throws: RedisError.self) { try await redis.transaction { $0.incr("n") } }
                #expect(error?.code == .permissionDenied || error?.outcome == .notExecuted, "\(rules)")
                #expect(try await siblings.allSatisfy { $0 == "value" })
                // From then on it is known before anything is sent.
                let before = try await redis.get("n")
                let next = await #expect(throws: RedisError.self) { try await redis.transaction { $0.incr("n") } }
                #expect(next?.outcome == .notExecuted)
                #expect(try await redis.get("n") == before)
            }
            _ = try await admin.send(RedisCommand("ACL", "SETUSER", "u", "+exec", "+multi"))
            try await eventually {
                let value = try? await redis.transaction { $0.get("k") }
                return value == .some("value")
            }
            await redis.close()
        }
    }

    /// A thousand callers want to know at once; the server sees one connection for the question.
    @Test(arguments: ServerKind.real)
    func `1.1 whether transactions are allowed is asked once for all`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { server, admin async throws in
            _ = try await admin.send(RedisCommand("ACL", "SETUSER", "u", "on", ">c4n4ry", "~*", "+@all"))
            func connections() async throws -> Int {
                let text = try await admin.info(sections: ["stats"])
                let line = text.split(separator: "\r\n").first { $0.hasPrefix("total_connections_received:") }
                return try #require(line.flatMap { Int($0.split(separator: ":")[1]) })
            }
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password) = ("u", "c4n4ry")
            let redis = try RedisClient(settings)
            try await redis.ping()
            let before = try await connections()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<1000 { group.addTask { _ = try await redis.transaction { $0.incr("n") } } }
                try await group.waitForAll()
            }
            #expect(try await connections() == before + 1)
            #expect(try await redis.get("n") == "1000")
            await redis.close()
        }
    }

    @Test(arguments: ServerKind.real)
    func `3.3 a transaction that reads what it writes isn't sent again`(kind: ServerKind) async throws {
        try await throughProxy(kind: kind) { proxy, redis, direct async throws in
            // Whether transactions are allowed is asked first.
            _ = try await redis.transaction { $0.get("owner") }
            func lost<each Reply>(_ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)) async -> RedisError? {
                proxy.faults.inject(.reset, on: .reply(to: "EXEC"), times: 1)
                return await #expect(throws: RedisError.self) { try await redis.transaction(build) }
            }
            let error = await lost { ($0.get("owner"), $0.set("owner", "me")) }
            #expect(error?.outcome == .unknown)
            try await direct.mset([("a", "10"), ("b", "20")])
            let other = await lost { ($0.mget("a", "b"), $0.mset([("a", "1"), ("b", "2")])) }
            #expect(other?.outcome == .unknown)
            // The other way round the second run is answered like the first.
            proxy.faults.inject(.reset, on: .reply(to: "EXEC"), times: 1)
            let (_, read) = try await redis.transaction { ($0.set("owner", "again"), $0.get("owner")) }
            #expect(read == "again")
        }
    }

    @Test(arguments: ServerKind.real)
    func `3.2 LSET, whose place may be another element's, isn't sent again`(kind: ServerKind) async throws {
        try await throughProxy(kind: kind) { proxy, redis, direct async throws in
            try await direct.rpush("list", ["a", "b"])
            proxy.faults.inject(.reset, on: .reply(to: "LSET"), times: 1)
            let error = await #expect(throws: RedisError.self) { try await redis.lset("list", index: 0, "A") }
            #expect(error?.outcome == .unknown)
            #expect(try await direct.lrange("list", from: 0, to: -1) == ["A", "b"])
        }
    }

    @Test(arguments: ServerKind.real)
    func `3.3 what is asked of the server in a pipeline isn't asked again behind what changed it`(
        kind: ServerKind
    ) async throws {
        try await throughProxy(kind: kind) { proxy, redis, direct async throws in
            let script = "return 'pipeline-order'"
            let digest = try await direct.scriptLoad(script)
            try await direct.scriptFlush()
            // SCRIPT LOAD would leave a script that was flushed behind it.
            proxy.faults.inject(.reset, on: .reply(to: "SCRIPT"), times: 1)
            await #expect(throws: RedisError.self) {
                try await redis.pipelineResults { ($0.scriptLoad(script), $0.scriptFlush()) }
            }
            #expect(try await direct.scriptExists(digest) == [false])
            _ = try await direct.send(RedisCommand("CONFIG", "SET", "slowlog-max-len", "128"))
            proxy.faults.inject(.reset, on: .reply(to: "CONFIG"), times: 1)
            let results = try? await redis.pipelineResults {
                ($0.configGet("slowlog-max-len"), $0.configSet([("slowlog-max-len", "77")]))
            }
            // It may have no answer; it has none from behind the change.
            if let value = try? results?.0.get() { #expect(value["slowlog-max-len"] == "128") }
        }
    }
}
