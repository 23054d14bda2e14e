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

/// What is said of commands that run scripts, by servers and by authors.
struct ScriptRefusalTests {
    /// The server's own sentences, whole, as an author can say them.
    private static let sentences = [
        "LOADING Redis is loading the dataset in memory",
        "BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.",
        "CLUSTERDOWN The cluster is down", "TRYAGAIN Multiple keys request during rehashing of slot",
        "READONLY Can not run script with write flag on readonly replica",
        "READONLY You can't write against a read only replica.",
        "OOM command not allowed when used memory > 'maxmemory'.", "NOREPLICAS Not enough good replicas to write.",
        "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
    ]

    @Test(arguments: ServerKind.real)
    func `2 3.2 whatever a script says, it runs once, and isn't said not to have run`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            let script = "redis.call('INCR', KEYS[1]) return redis.error_reply(ARGV[1])"
            for (index, sentence) in Self.sentences.enumerated() {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.eval(script, keys: ["n\(index)"], args: [sentence], as: RESPValue.self)
                }
                #expect(error?.outcome != .notExecuted, "\(sentence)")
                #expect(try await redis.get("n\(index)") == "1", "\(sentence)")
            }
        }
    }

    @Test(arguments: ServerKind.real)
    func `2 3.6 a script with flags that a replica refuses has its connection replaced`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { primary, _ async throws in
            try await withServer(["--replicaof", "127.0.0.1", "\(primary.port)"], kind: kind) { _, redis async throws in
                try await eventually {
                    try await redis.info(sections: ["replication"]).contains("master_link_status:up")
                }
                try await eventually { try await redis.link.isOld }
                let before = redis.statistics.reconnects
                let error = await #expect(throws: RedisError.self) {
                    try await redis.eval(
                        "#!lua\nreturn redis.call('INCR', KEYS[1])",
                        keys: ["n"],
                        as: RESPValue.self
                    )
                }
                #expect(error?.code == .readOnly)
                #expect(error?.message.contains("author") == false && error?.message.contains("of its own") == false)
                try await eventually { redis.statistics.reconnects > before }
            }
        }
    }

    /// One caller's READONLY, with words of its own, behind which others wait.
    @Test(arguments: ServerKind.real)
    func `1.1 9.2 a connection is replaced once everybody was answered, and nobody hears of another's error`(
        kind: ServerKind
    ) async throws {
        try await withServer(configure: { $0.timeouts.command = .seconds(60) }) { _, redis async throws in
            try await redis.set("key", "value")
            try await eventually { try await redis.link.isOld }
            let said = "READONLY You can't write against a read only replica. script: c4n4ry"
            let before = redis.statistics.reconnects
            async let refused = redis.eval(
                "return redis.error_reply(ARGV[1])",
                args: [said],
                as: RESPValue.self
            )
            // Longer than the second that a connection once got.
            async let slow = redis.eval(
                "local t = redis.call('TIME') local e = t[1] * 1000000 + t[2] + 1500000 "
                    + "repeat t = redis.call('TIME') until t[1] * 1000000 + t[2] > e return 'done'",
                as: String.self
            )
            async let siblings = withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<20 { group.addTask { try await redis.get("key") } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            do {
                _ = try await refused
                Issue.record("the script answered without an error")
            } catch {
                #expect(error is RedisError)
            }
            #expect(try await slow == "done")
            #expect(try await siblings.allSatisfy { $0 == "value" })
            try await eventually { redis.statistics.reconnects == before + 1 }
            #expect(try await redis.get("key") == "value")
        }
    }

    @Test func `2 access rules that forbid a subcommand of a command that nobody knows are known`() async throws {
        let kind = try #require(ServerKind.real.last)
        try await withServer(kind: kind) { server, admin async throws in
            // A container that the table doesn't have.
            _ = try await admin.send(RedisCommand("ACL", "SETUSER", "u", "on", ">c4n4ry", "~*", "+@all", "-commandlog"))
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password) = ("u", "c4n4ry")
            let redis = try RedisClient(settings)
            for command: RedisCommand<RESPValue> in [
                RedisCommand("COMMANDLOG", "LEN", "slow"), RedisCommand("commandlog len", "slow"),
            ] {
                let error = await #expect(throws: RedisError.self) { try await redis.send(command) }
                #expect(error?.code == .permissionDenied && error?.outcome == .notExecuted)
            }
            await redis.close()
        }
    }
}
