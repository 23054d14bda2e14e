//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import Testing

@testable import Respool

/// Credentials are rotated beside everything that connections may be doing (SEMANTICS 1.1, 6.2).
struct RotationTests {
    private static func withUsers(
        _ kind: ServerKind,
        configure: @Sendable (inout RedisConfiguration) -> Void = { _ in },
        _ body: (RedisClient, RedisClient) async throws -> Void
    ) async throws {
        try await withServer(kind: kind) { server, admin async throws in
            try await admin.aclSetuser("ada", rules: ["on", ">first", ">second", "~*", "&*", "+@all"])
            var settings = try RedisConfiguration(url: server.url)
            (settings.username, settings.password) = ("ada", "first")
            configure(&settings)
            let redis = try RedisClient(settings)
            do {
                try await body(redis, admin)
            } catch {
                await redis.close()
                throw error
            }
            await redis.close()
        }
    }

    @Test(arguments: ServerKind.real, [RedisConfiguration.Sharing.shared, .exclusive])
    func `1.1 6.2 a wrong password beside others is refused each time, and nobody gets another's reply`(
        kind: ServerKind,
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await Self.withUsers(kind, configure: { $0.sharing = sharing }) { redis, _ async throws in
            for caller in 0..<64 { try await redis.set("key:\(caller)", caller) }
            let isOver = Shared(false)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for caller in 0..<64 {
                    group.addTask {
                        while !isOver.value {
                            let value = try await redis.get("key:\(caller)", as: Int.self)
                            #expect(value == caller)
                        }
                    }
                }
                for _ in 0..<(sharing == .shared ? 100 : 20) {
                    let error = await #expect(throws: RedisError.self) {
                        try await redis.rotateCredentials(to: .init(username: "ada", password: "wrong"))
                    }
                    #expect(error?.code == .authenticationFailed)
                }
                // And right ones in between.
                for round in 0..<(sharing == .shared ? 100 : 20) {
                    try await redis.rotateCredentials(
                        to: .init(username: "ada", password: round % 2 == 0 ? "second" : "first")
                    )
                }
                isOver.change { $0 = true }
                try await group.waitForAll()
            }
            #expect(try await redis.aclWhoami() == "ada")
            #expect(redis.statistics.outstandingCommands == 0)
            // A refused password is not what the next connections use.
            redis.drainPool()
            #expect(try await redis.withConnection { try await $0.aclWhoami() } == "ada")
        }
    }

    @Test(arguments: ServerKind.real)
    func `6.2 a rotation doesn't wait for a lease that waits, nor disturb one within MULTI`(
        kind: ServerKind
    ) async throws {
        try await Self.withUsers(kind, configure: { $0.pool.maximumConnections = 2 }) { redis, admin async throws in
            try await redis.withConnection { lease in
                _ = try await lease.send(RedisCommand("MULTI"))
                _ = try await lease.send(RedisCommand("SET", "a", "1"))
                async let popped = redis.blpop(["queue"], timeout: .zero)
                try await eventually { try await admin.info(sections: ["clients"]).contains("blocked_clients:1") }
                try await redis.rotateCredentials(to: .init(username: "ada", password: "second"))
                // The old password goes: whoever still needs it is thrown out.
                try await admin.aclSetuser("ada", rules: ["<first"])
                let replies = try await lease.send(RedisCommand("EXEC", as: [String].self))
                #expect(replies == ["OK"])
                try await redis.rpush("queue", "element")
                #expect(try await popped?.element == "element")
            }
            // Both come back, are authenticated anew, and are used again.
            try await eventually { redis.statistics.leases.idle == 2 }
            #expect(try await redis.withConnection { try await $0.aclWhoami() } == "ada")
            #expect(redis.pool.nodes.allSatisfy { !$0.hasOldCredentials })
        }
    }

    @Test func `6.2 a rotation that is not answered ends with the connection, and callers go on`() async throws {
        try await withServer(configure: { $0.timeouts.command = .milliseconds(500) }) { server, redis async throws in
            try await redis.set("key", "value")
            server.suspend()
            // Nobody answers: it ends by itself.
            try? await redis.rotateCredentials(to: .init(username: "default", password: "any"))
            server.resume()
            try await eventually { (try? await redis.get("key")) == "value" }
            #expect(redis.statistics.outstandingCommands == 0)
        }
    }
}
