//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import Testing

@testable import Respool

/// Pipelines and transactions over a leased connection, where it is somebody else's afterwards.
struct LeaseBatchTests {
    private static let versions = [RedisConfiguration.ProtocolVersion.resp2, .resp3]

    @Test(.needsRealServer("access rules of transactions"), arguments: ServerKind.real)
    func `2 3.2 whoever may not send MULTI runs nothing by a transaction on a lease`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { server, admin async throws in
            _ = try await admin.send(
                RedisCommand("ACL", "SETUSER", "ada", "reset", "on", ">secret", "~*", "&*", "+@all", "-multi")
            )
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password) = ("ada", "secret")
            let redis = try RedisClient(settings)
            for _ in 0..<2 {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.withConnection { connection in
                        try await connection.watch("watched")
                        try await admin.incr("watched")
                        return try await connection.transaction { ($0.incr("count"), $0.incr("count")) }
                    }
                }
                #expect(error?.code == .permissionDenied && error?.outcome == .notExecuted)
            }
            #expect(try await admin.exists("count") == 0)
            await redis.close()
        }
    }

    @Test(.needsRealServer("rename-command"), arguments: ServerKind.real, versions)
    func `1.1 5.5 what nobody knows spoils no lease, in a transaction or a pipeline either`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        try await withServer(
            ["SELECT", "SUBSCRIBE", "MULTI"].flatMap { ["--rename-command", $0, "X\($0)"] },
            kind: kind,
            configure: {
                $0.protocolVersion = version
                $0.readyCheck = false
                $0.pool.maximumConnections = 1
                $0.timeouts.command = .seconds(5)
                $0.retry = .never
            }
        ) { _, redis async throws in
            try await redis.set("key", "value")
            let get = RedisCommands().get("key").erased
            for command in [RedisCommand("XSELECT", 3), RedisCommand("XSUBSCRIBE", "channel"), RedisCommand("XMULTI")] {
                _ = try? await redis.withConnection { try await $0.transaction([command, get]) }
                #expect(try await redis.withConnection { try await $0.get("key") } == "value", "\(command.name)")
                _ = try? await redis.withConnection { try await $0.pipeline([command, get]) }
                #expect(try await redis.withConnection { try await $0.get("key") } == "value", "\(command.name)")
            }
            // QUEUED is no value, and nobody knows what becomes of what was queued.
            for isShared in [true, false] {
                let error = await #expect(throws: RedisError.self) {
                    let commands = [RedisCommand("XMULTI").map { _ in String?.none }, RedisCommands().get("key")]
                    if isShared { return try await redis.pipeline(commands) }
                    return try await redis.withConnection { try await $0.pipeline(commands) }
                }
                #expect(error?.outcome == .unknown, "\(String(describing: error))")
            }
        }
    }

    @Test(.needsRealServer("the newer servers"), arguments: ServerKind.real, versions)
    func `5.5 what a pipeline undoes and does again is undone before the next lease`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        try await withServer(
            kind: kind,
            configure: {
                $0.protocolVersion = version
                $0.pool.maximumConnections = 1
            }
        ) { _, redis async throws in
            try await redis.withConnection { connection in
                _ = try await connection.pipeline([RedisCommand("UNWATCH"), RedisCommand("WATCH", "watched")])
            }
            try await redis.withConnection { connection in
                try await redis.set("watched", "changed")
                let (value, count) = try await connection.transaction { ($0.get("watched"), $0.incr("count")) }
                #expect(value == "changed" && count == 1)
            }
        }
    }

    @Test(.needsRealServer("the newer servers"), arguments: ServerKind.real)
    func `4.2 after the time of a lease nothing is sent, and within it the chosen time rules`(
        kind: ServerKind
    ) async throws {
        try await withServer(kind: kind, configure: { $0.timeouts.command = .milliseconds(200) }) {
            _,
            redis async throws in
            func late(_ call: (borrowing RedisConnection) async throws -> Void) async throws {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.with(.timeout(.milliseconds(300))).withConnection { connection in
                        try await Task.sleep(for: .milliseconds(400))
                        try await call(connection)
                    }
                }
                #expect(error?.code == .timeout && error?.outcome == .notExecuted, "\(String(describing: error))")
            }
            try await late { _ = try await $0.incr("late") }
            try await late { _ = try await $0.pipeline { ($0.incr("late"), $0.incr("late")) } }
            try await late { _ = try await $0.pipelineResults { ($0.incr("late"), $0.incr("late")) } }
            try await late { _ = try await $0.transaction { ($0.incr("late"), $0.incr("late")) } }
            #expect(try await redis.with(.timeout(.seconds(60))).exists("late") == 0)
            try await redis.with(.timeout(.seconds(60))).withConnection { connection in
                try await redis.with(.timeout(.seconds(60))).clientPause(timeout: .milliseconds(600), mode: .write)
                let (first, second) = try await connection.pipeline { ($0.incr("paused"), $0.incr("paused")) }
                #expect(first == 1 && second == 2)
                try await redis.with(.timeout(.seconds(60))).clientPause(timeout: .milliseconds(600), mode: .write)
                #expect(try await connection.transaction { $0.incr("paused") } == 3)
            }
        }
    }

    @Test(.needsRealServer("replicas"), arguments: ServerKind.real)
    func `3.6 a sign of a replica behind another error replaces the connection, too`(kind: ServerKind) async throws {
        try await withServer(kind: kind, configure: { $0.pool.maximumConnections = 1 }) { _, redis async throws in
            try await redis.set("text", "value")
            let before = try await redis.withConnection { try await $0.clientId() }
            _ = try await redis.send(RedisCommand("REPLICAOF", "127.0.0.1", 1))
            _ = try await redis.withConnection {
                try await $0.pipelineResults { ($0.hget("text", "f"), $0.set("k", "v")) }
            }
            #expect(try await redis.withConnection { try await $0.clientId() } != before)
            _ = try await redis.send(RedisCommand("REPLICAOF", "NO", "ONE"))
        }
    }

    /// What several commands together are answered there can't be told apart, nor whether they ran: Valkey 9.1 refuses MULTI inside of MULTI
    /// and aborts, Redis runs what was queued before, too.
    @Test(.needsRealServer("the newer servers"), arguments: ServerKind.real)
    func `2 5.5 inside of a MULTI of one's own nothing is sent together`(kind: ServerKind) async throws {
        try await withServer(kind: kind, configure: { $0.pool.maximumConnections = 1 }) { _, redis async throws in
            try await redis.withConnection { connection in
                _ = try await connection.send(RedisCommand("MULTI"))
                _ = try await connection.send(RedisCommand("INCR", "queued"))
                for isTransaction in [true, false] {
                    let error = await #expect(throws: RedisError.self) {
                        let commands = [RedisCommands().incr("count")]
                        if isTransaction { return try await connection.transaction(commands) }
                        return try await connection.pipeline(commands)
                    }
                    #expect(error?.code == .invalidArgument && error?.outcome == .notExecuted)
                }
            }
            #expect(try await redis.exists("count", "queued") == 0)
            let count = try await redis.withConnection { connection in
                try await connection.transaction([RedisCommands().incr("count")])
            }
            #expect(count == [1])
        }
    }

    private struct Failing: RedisCommandSender {
        func send<Reply>(_ command: RedisCommand<Reply>) async throws -> Reply {
            throw RedisError(.timeout, "late", outcome: command.name == "GET" ? .notExecuted : .unknown)
        }
    }

    @Test func `2 what is thrown for several commands of one's own sender isn't the word of one`() async throws {
        let error = await #expect(throws: RedisError.self) {
            try await Failing().pipeline { ($0.get("a"), $0.incr("b")) }
        }
        #expect(error?.outcome == .rejected)
    }

    @Test func `1.1 named keys stay named in a pipeline: the connection stays`() async throws {
        try await withServer(configure: { $0.pool.maximumConnections = 1 }) { _, redis async throws in
            let before = try await redis.withConnection { try await $0.clientId() }
            for _ in 0..<3 {
                _ = try await redis.withConnection {
                    try await $0.pipelineResults([RedisCommand("NOBODYS.OWN", "a", keys: .at(0))])
                }
            }
            #expect(try await redis.withConnection { try await $0.clientId() } == before)
        }
    }
}
