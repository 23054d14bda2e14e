//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import Testing

@testable import Respool

/// Outcomes of calls that hold several commands: what is said of one is not to be taken for all (SEMANTICS 2).
@Suite(.needsRealServer("Lua"))
struct SharedOutcomeTests {
    private static let missing = RedisCommands().evalsha(
        String(repeating: "0", count: 40),
        keys: ["n"],
        as: RESPValue.self
    )
    private static let increment = RedisCommands().eval(
        "return redis.call('INCR', KEYS[1])",
        keys: ["n"],
        as: RESPValue.self
    )

    @Test(arguments: ServerKind.real)
    func `2 a transaction that ran isn't called not executed because of a command in it`(kind: ServerKind) async throws
    {
        try await withServer(kind: kind) { _, redis async throws in
            for _ in 0..<2 {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.transaction([Self.increment, Self.missing])
                }
                #expect(error?.outcome == .rejected, "\(String(describing: error))")
            }
            let watched = await #expect(throws: RedisError.self) {
                try await redis.transaction(watching: ["w"]) { _, commands in (commands.incr("n"), Self.missing) }
            }
            #expect(watched?.outcome == .rejected)
            let several = await #expect(throws: RedisError.self) {
                try await redis.transaction { ($0.incr("n"), Self.missing) }
            }
            #expect(several?.outcome == .rejected)
            #expect(try await redis.get("n") == "4")
        }
    }

    @Test(arguments: ServerKind.real)
    func `2 a pipeline's error that is thrown for all says what holds for all`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            let some = await #expect(throws: RedisError.self) {
                try await redis.pipeline { ($0.incr("n"), Self.missing) }
            }
            #expect(some?.outcome == .rejected)
            let list = await #expect(throws: RedisError.self) {
                try await redis.pipeline([Self.increment, Self.missing])
            }
            #expect(list?.outcome == .rejected)
            // Where nothing ran, that is what is said.
            let none = await #expect(throws: RedisError.self) {
                try await redis.pipeline([Self.missing, Self.missing])
            }
            #expect(none?.outcome == .notExecuted)
            let each = try await redis.pipelineResults([Self.increment, Self.missing])
            #expect(throws: RedisError.self) { try each[1].get() }
            if case .failure(let error) = each[1] { #expect(error.outcome == .notExecuted) }
            #expect(try await redis.get("n") == "3")
        }
    }

    @Test(arguments: ServerKind.real)
    func `2 where MULTI is forbidden, a script that failed has run all the same`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { server, admin async throws in
            _ = try await admin.send(RedisCommand("ACL", "SETUSER", "ada", "on", ">pw", "~*", "&*", "+@all"))
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password) = ("ada", "pw")
            let redis = try RedisClient(settings)
            for failing in ["return redis.error_reply('MYERR no')", "error('no')"] {
                let script = RedisCommands().eval(
                    "redis.call('INCR', KEYS[1]); \(failing)",
                    keys: ["n"],
                    as: RESPValue.self
                )
                // It was allowed until now.
                _ = try await redis.transaction([RedisCommands().get("n")])
                _ = try await admin.send(RedisCommand("ACL", "SETUSER", "ada", "-multi"))
                let error = await #expect(throws: RedisError.self) { try await redis.transaction([script]) }
                _ = try await admin.send(RedisCommand("ACL", "SETUSER", "ada", "+multi"))
                #expect(error?.code == .permissionDenied && error?.outcome == .executed, "\(String(describing: error))")
            }
            #expect(try await admin.get("n") == "2")
            await redis.close()
        }
    }

    @Test func `2 a call that is cancelled between two attempts may have run in the first`() async throws {
        try await withServer(
            configure: {
                $0.retry = .safe(attempts: 3, base: .seconds(60), cap: .seconds(60))
                $0.timeouts.command = .seconds(300)
                $0.reconnectOnError = { $0.serverError?.prefix == "MYERR" ? .reconnectAndRetry : .ignore }
            }
        ) { _, redis async throws in
            let script = RedisCommands().eval(
                "redis.call('INCR', KEYS[1]); return redis.error_reply('MYERR no')",
                keys: ["n"],
                as: RESPValue.self
            )
            let call = Task { try await redis.send(script) }
            // In its pause: the first attempt was answered.
            try await eventually { try await redis.get("n") == "1" && redis.statistics.outstandingCommands == 0 }
            call.cancel()
            let error = await #expect(throws: RedisError.self) { try await call.value }
            #expect(error?.code == .cancelled && error?.outcome == .unknown)
        }
    }

    @Test(arguments: ServerKind.real, [RedisConfiguration.ProtocolVersion.resp2, .resp3])
    func `1.1 2 a command that MULTI queued on a lease has no reply yet, and nobody is given one`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        try await withServer(kind: kind, configure: { $0.protocolVersion = version }) { _, redis async throws in
            try await redis.rpush("l", "element")
            try await redis.withConnection { lease async throws in
                _ = try await lease.send(RedisCommand("MULTI"))
                let popped = await #expect(throws: RedisError.self) { try await lease.lpop("l") }
                #expect(popped?.outcome == .unknown && popped?.message.contains("EXEC") == true)
                let counted = await #expect(throws: RedisError.self) { try await lease.incr("n") }
                #expect(counted?.outcome == .unknown)
                #expect(try await lease.send(RedisCommand("GET", "n")).saysQueued)
                _ = try await lease.send(RedisCommand("DISCARD"))
                // Outside of MULTI the word is a value like others.
                let said = RedisCommand("EVAL", "return redis.status_reply('QUEUED')", "0", as: String.self)
                #expect(try await lease.send(said) == "QUEUED")
                #expect(try await lease.lpop("l") == "element")
            }
            #expect(try await redis.get("n") == nil)
        }
    }
}
