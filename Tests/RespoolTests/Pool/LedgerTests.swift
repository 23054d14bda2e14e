//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import Testing

@testable import Respool

/// A mark is set before anything is sent, and cleared only by the reply that clears it (SEMANTICS 5.5).
struct LedgerTests {
    private static func settings(_ configuration: inout RedisConfiguration) {
        configuration.pool.maximumConnections = 1
    }

    /// Commands that would clear a mark, each of which may be cancelled, refused, or only queued.
    @Test(arguments: ["EXEC", "DISCARD", "UNWATCH", "RESET"], [true, false])
    func `5.5 a command that would have cleaned the connection, and never ran, cleans nothing`(
        command: String,
        isInTransaction: Bool
    ) async throws {
        try await withServer(configure: Self.settings) { _, redis async throws in
            try await redis.set("n", "value")
            _ = try? await redis.withConnection { lease in
                try await lease.watch("n")
                if isInTransaction {
                    _ = try await lease.send(RedisCommand("MULTI"))
                    _ = try? await lease.incr("other")
                }
                // Cancelled before it is sent.
                withUnsafeCurrentTask { $0?.cancel() }
                _ = try await lease.send(RedisCommand(command))
            }
            try await Task {
                let value = try await redis.withConnection { try await $0.get("n") }
                #expect(value == "value", "after \(command)")
                // Nothing is watched any more: this transaction runs though the key was changed.
                try await redis.withConnection { lease in
                    try await redis.set("n", "changed")
                    _ = try await lease.send(RedisCommand("MULTI"))
                    _ = try await lease.get("n", as: RESPValue.self)
                    let replies = try await lease.send(RedisCommand("EXEC", as: [String]?.self))
                    #expect(replies == ["changed"], "after \(command)")
                }
            }.value
        }
    }

    @Test(arguments: [
        ["UNWATCH"], ["WATCH a", "MULTI", "UNWATCH"], ["MULTI", "MULTI"], ["WATCH a", "EXEC"], ["WATCH a", "DISCARD"],
        ["MULTI", "WATCH a"], ["MULTI", "NOSUCH", "EXEC"], ["MULTI", "EXEC", "WATCH a"], ["MULTI", "SELECT 3"],
        ["SELECT 99"],
        ["MULTI", "SELECT 3", "EXEC"], ["MULTI", "SELECT 3", "DISCARD"],
        ["WATCH a", "MULTI", "INCR b", "EXEC", "WATCH a"],
        ["MULTI", "GET"], ["WATCH"], ["MULTI", "UNWATCH", "DISCARD", "WATCH a", "MULTI"],
    ])
    func `5.5 whatever order the transaction's commands come in, the next lease is clean`(
        commands: [String]
    ) async throws {
        try await withServer(configure: Self.settings) { _, redis async throws in
            try await redis.withConnection { lease in
                for command in commands {
                    let words = command.split(separator: " ").map(String.init)
                    _ = try? await lease.send(RedisCommand(words[0], arguments: Array(words[1...])))
                }
            }
            try await redis.withConnection { lease in
                let value = try await lease.set("a", "value")
                #expect(value)
                let info = try await lease.clientInfo()
                #expect(info.contains(" db=0 "))
                // Within MULTI there is an x; how many commands wait is 0 or -1, by server, where there is none.
                #expect(info.contains(" flags=N "))
            }
            let isRun = try await redis.withConnection { lease in
                try await redis.set("a", "changed")
                _ = try await lease.send(RedisCommand("MULTI"))
                return try await lease.send(RedisCommand("EXEC", as: [RESPValue]?.self)) != nil
            }
            #expect(isRun, "something is watched still")
        }
    }

    @Test func `5.5 a transaction that the server refused at MULTI leaves nothing watched`() async throws {
        try await withServer(configure: Self.settings) { _, redis async throws in
            try await redis.aclSetuser("default", rules: ["-multi"])
            try await redis.set("a", "value")
            let error = await #expect(throws: RedisError.self) {
                try await redis.transaction(watching: ["a"]) { _, commands in commands.set("b", "value") }
            }
            #expect(error?.code == .permissionDenied)
            try await redis.aclSetuser("default", rules: ["+multi"])
            let isRun = try await redis.withConnection { lease in
                try await redis.set("a", "changed")
                _ = try await lease.send(RedisCommand("MULTI"))
                return try await lease.send(RedisCommand("EXEC", as: [RESPValue]?.self)) != nil
            }
            #expect(isRun)
        }
    }
}
