//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import Testing

@testable import Respool

/// Servers whose administrators, or whose state, make commands something else than the table says.
struct UnusualServerTests {
    private static let versions = [RedisConfiguration.ProtocolVersion.resp2, .resp3]

    @Test(arguments: versions)
    func `1.1 1.4 5.5 commands under names of the server's own spoil no connection`(
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        let renamed = ["--rename-command", "SUBSCRIBE", "my.subscribe", "--rename-command", "MULTI", "my.multi"]
        try await withServer(
            renamed,
            kind: .installed,
            configure: {
                $0.protocolVersion = version
                $0.pool.maximumConnections = 1
                $0.timeouts.command = .seconds(2)
            }
        ) { _, redis async throws in
            try await redis.set("key", "value")
            for name in ["my.subscribe", "my.multi"] {
                try? await redis.withConnection { lease in
                    _ = try await lease.send(RedisCommand(name, arguments: name == "my.multi" ? [] : ["ch"]))
                }
                #expect(
                    try await redis.withConnection { try await $0.get("key") } == "value",
                    "the lease after \(name)"
                )
            }
            for name in ["my.subscribe", "my.multi"] {
                // It may be answered as it is elsewhere; what follows is refused, or gets its own reply.
                _ = try? await redis.send(RedisCommand(name, arguments: name == "my.multi" ? [] : ["ch"]))
                for number in 0..<100 {
                    let reply = try? await redis.echo("\(number)")
                    if let reply { #expect(reply == "\(number)", "after \(name)") }
                }
                try await eventually { (try? await redis.get("key")) == "value" }
            }
        }
    }

    /// Every way to send a command under a name of the server's own: single, pipeline, transaction, lease.
    @Test(arguments: ServerKind.real, versions)
    func `1.1 5.5 a command that nobody knows has a connection of its own`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        let names = ["MULTI", "SUBSCRIBE", "CLIENT", "SELECT"]
        try await withServer(
            names.flatMap { ["--rename-command", $0, "X\($0)"] },
            kind: kind,
            configure: {
                $0.protocolVersion = version
                $0.readyCheck = false
                $0.timeouts.command = .seconds(2)
            }
        ) { _, redis async throws in
            for key in ["k1", "k2", "k3"] { try await redis.set(key, "value of \(key)") }
            let commands: [RedisCommand<RESPValue>] = [
                RedisCommand("XMULTI"), RedisCommand("XSUBSCRIBE", "channel"), RedisCommand("XCLIENT", "REPLY", "SKIP"),
                RedisCommand("xclient", "REPLY", "OFF"), RedisCommand("XSELECT", 5),
            ]
            for (index, command) in commands.enumerated() {
                let get = RedisCommand("GET", "k1", as: RESPValue.self)
                _ = try? await redis.send(command)
                _ = try? await redis.pipeline([command, get])
                _ = try? await redis.transaction([command, get])
                try? await redis.withConnection { lease in
                    _ = try? await lease.send(command)
                    let value = try? await lease.get("k1")
                    #expect(value == nil || value == "value of k1" || index == 4, "\(index) on a lease")
                }
                for key in ["k1", "k2", "k3"] {
                    #expect(try await redis.get(key) == "value of \(key)", "\(index)")
                    #expect(try await redis.withConnection { try await $0.get(key) } == "value of \(key)", "\(index)")
                }
            }
            #expect(redis.statistics.reconnects == 0)
        }
    }

    @Test(arguments: versions)
    func `1.1 1.4 what the servers of a cluster say to each other is refused`(
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        try await withServer(
            ["--cluster-enabled", "yes"],
            kind: ServerKind.real.last ?? .installed,
            configure: { $0.protocolVersion = version }
        ) { _, redis async throws in
            let commands: [RedisCommand<RESPValue>] = [
                RedisCommand("CLUSTER", "SYNCSLOTS", "CAPA"), RedisCommand("cluster syncslots", "CAPA"),
                RedisCommand("CLUSTER", [UInt8]("SyncSlots".utf8), "ESTABLISH"), RedisCommand("CLUSTER", "NOSUCH"),
            ]
            for (index, command) in commands.enumerated() {
                let error = await #expect(throws: RedisError.self) { try await redis.send(command) }
                #expect(error?.code == .invalidArgument && error?.outcome == .notExecuted, "\(index)")
                await #expect(throws: RedisError.self) { try await redis.pipeline([command]) }
                // One that nobody knows may be sent on a lease, which ends with it.
                let onLease = await #expect(throws: RedisError.self) {
                    try await redis.withConnection { try await $0.send(command) }
                }
                #expect(index == 3 || onLease?.code == .invalidArgument, "\(index)")
            }
            #expect(try await redis.echo("mine") == "mine")
            _ = try await redis.clusterInfo()
        }
    }

    @Test(arguments: ServerKind.real, [RedisConfiguration.Sharing.shared, .exclusive])
    func `4 a server that lets writes wait loses no connection`(
        kind: ServerKind,
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await withServer(
            kind: kind,
            configure: {
                $0.sharing = sharing
                $0.timeouts.command = .seconds(120)
            }
        ) { server, redis async throws in
            try await redis.set("n", 0)
            let admin = try RedisClient(server.url)
            _ = try await admin.send(RedisCommand("CLIENT", "PAUSE", 60_000, "WRITE"))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { try await redis.incr("n") } }
                // For longer than the connection is given to answer, and than the question whether the server lives takes.
                let start = ContinuousClock.now
                while ContinuousClock.now - start < .seconds(6) {
                    #expect(redis.statistics.reconnects == 0)
                    try await Task.sleep(for: .milliseconds(100))
                }
                _ = try await admin.send(RedisCommand("CLIENT", "UNPAUSE"))
                try await group.waitForAll()
            }
            #expect(try await redis.get("n") == "4")
            #expect(redis.statistics.reconnects == 0 && redis.statistics.retries == 0)
            await admin.close()
        }
    }

    /// Whoever may not send what the question for silence needs waits all the same.
    @Test(
        arguments: ServerKind.real,
        [["~app:*", "+@all"], ["~*", "+@all", "-pfcount"], ["~*", "+@all", "-pfcount", "-eval"]]
    )
    func `4 a server that lets writes wait loses no connection of a user with few rights`(
        kind: ServerKind,
        rules: [String]
    ) async throws {
        try await withServer(kind: kind) { server, admin async throws in
            _ = try await admin.send(RedisCommand("ACL", arguments: ["SETUSER", "tenant", "on", ">c4n4ry"] + rules))
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password) = ("tenant", "c4n4ry")
            settings.timeouts.command = .seconds(120)
            let redis = try RedisClient(settings)
            try await redis.set("app:n", 0)
            _ = try await admin.send(RedisCommand("CLIENT", "PAUSE", 60_000, "WRITE"))
            async let paused = redis.incr("app:n")
            let start = ContinuousClock.now
            while ContinuousClock.now - start < .seconds(5) {
                #expect(redis.statistics.reconnects == 0)
                try await Task.sleep(for: .milliseconds(100))
            }
            _ = try await admin.send(RedisCommand("CLIENT", "UNPAUSE"))
            #expect(try await paused == 1)
            #expect(redis.statistics.reconnects == 0)
            await redis.close()
        }
    }

    /// Whoever may send neither of the questions about writes is let through all the same once the server answers.
    @Test(arguments: [RedisConfiguration.Sharing.shared, .exclusive])
    func `3.4 the breaker closes for a user with few rights`(sharing: RedisConfiguration.Sharing) async throws {
        try await withServer(kind: .installed) { server, admin async throws in
            let rules = ["SETUSER", "u", "on", ">c4n4ry", "~*", "+@all", "-pfcount", "-eval"]
            _ = try await admin.send(RedisCommand("ACL", arguments: rules))
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password, settings.sharing) = ("u", "c4n4ry", sharing)
            settings.timeouts.command = .milliseconds(200)
            settings.retry = .never
            let redis = try RedisClient(settings)
            try await eventually { (try? await redis.set("key", "value")) != nil }
            server.suspend()
            try await eventually {
                _ = try? await redis.get("key")
                return redis.statistics.breaker.isOpen
            }
            server.resume()
            try await eventually { (try? await redis.get("key")) == "value" }
            await redis.close()
        }
    }

    @Test(arguments: ServerKind.real)
    func `4 a server that is busy with a script loses no connection`(kind: ServerKind) async throws {
        try await withServer(
            kind: kind,
            configure: {
                $0.readyCheck = false
                $0.timeouts.command = .seconds(120)
                $0.retry = .never
            }
        ) { server, redis async throws in
            _ = try await redis.send(RedisCommand("CONFIG", "SET", "lua-time-limit", "300"))
            try await redis.set("n", 0)
            let admin = try RedisClient(server.url)
            try await admin.ping()
            let script = """
                local start = redis.call('TIME')
                local now = start
                while now[1] - start[1] < 7 do now = redis.call('TIME') end
                return 'done'
                """
            async let done = redis.eval(script, as: String.self)
            try await Task.sleep(for: .milliseconds(500))
            async let sibling = Self.result { try await redis.incr("n") }
            #expect(try await done == "done")
            _ = await sibling
            #expect(redis.statistics.reconnects == 0)
            await admin.close()
        }
    }

    private static func result(_ body: () async throws -> Int) async -> Int? { try? await body() }
}
