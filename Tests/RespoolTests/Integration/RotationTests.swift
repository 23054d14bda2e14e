//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RealServers
import Testing

@testable import Respool

/// Credentials are rotated beside everything that connections may be doing (SEMANTICS 1.1, 6.2).
struct RotationTests {
    private static func withUsers(
        _ kind: ServerKind,
        configure: @Sendable (inout RedisConfiguration) -> Void = { _ in },
        _ body: (RedisServer, RedisClient, RedisClient) async throws -> Void
    ) async throws {
        try await withServer(kind: kind) { server, admin async throws in
            try await admin.aclSetuser("ada", rules: ["on", ">first", ">second", "~*", "&*", "+@all"])
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password) = ("ada", "first")
            configure(&settings)
            let redis = try RedisClient(settings)
            do {
                try await body(server, redis, admin)
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
        try await Self.withUsers(kind, configure: { $0.sharing = sharing }) { _, redis, _ async throws in
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
        try await Self.withUsers(kind, configure: { $0.pool.maximumConnections = 2 }) { _, redis, admin async throws in
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
            #expect(redis.pool.links.allSatisfy { !$0.hasOldCredentials })
        }
    }

    @Test(arguments: ServerKind.real, [RedisConfiguration.Sharing.shared, .exclusive])
    func `6.2 what no server says yes to changes nothing, whether the credentials are right or wrong`(
        kind: ServerKind,
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await Self.withUsers(
            kind,
            configure: {
                $0.sharing = sharing
                $0.timeouts.command = .milliseconds(200)
            }
        ) { server, redis, admin async throws in
            try await eventually { (try? await redis.set("key", "value")) != nil }
            for password in ["wrong-hunter2", "second"] {
                server.suspend()
                let error = await #expect(throws: RedisError.self) {
                    try await redis.rotateCredentials(to: .init(username: "ada", password: password))
                }
                #expect(error?.code == .timeout && error?.outcome == .notExecuted)
                server.resume()
                #expect(redis.context.credentials.version == 0)
                // Live connections and new ones are who they were.
                try await eventually { (try? await redis.get("key")) == "value" }
                redis.drainPool()
                try await eventually { (try? await redis.withConnection { try await $0.aclWhoami() }) == "ada" }
            }
            // The password that nobody answered to isn't in use anywhere.
            try await eventually { (try? await admin.aclSetuser("ada", rules: ["<second"])) != nil }
            redis.drainPool()
            try await eventually { (try? await redis.withConnection { try await $0.get("key") }) == "value" }
        }
    }

    @Test(arguments: [RedisConfiguration.Sharing.shared, .exclusive])
    func `6.2 new credentials are used at once where the old ones kept everybody out`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await Self.withUsers(
            .current,
            configure: {
                $0.sharing = sharing
                $0.reconnect = .custom { _, _ in .seconds(600) }
            }
        ) { _, redis, admin async throws in
            try await redis.set("key", "value")
            try await admin.aclSetuser("ada", rules: ["resetpass", ">third"])
            _ = try await admin.send(RedisCommand("CLIENT KILL", "USER", "ada"))
            try await eventually {
                do {
                    _ = try await redis.get("key")
                    return false
                } catch {
                    let error = RedisError(thrown: error)
                    return error.code == .authenticationFailed
                }
            }
            try await redis.rotateCredentials(to: .init(username: "ada", password: "third"))
            #expect(try await redis.get("key") == "value")
        }
    }

    @Test(arguments: ServerKind.real)
    func `6.2 AUTH waits for what is in flight, and then has its own time; nothing is lost`(
        kind: ServerKind
    ) async throws {
        try await Self.withUsers(kind, configure: { $0.timeouts.command = .milliseconds(200) }) {
            _,
            redis,
            admin async throws in
            try await eventually { (try? await redis.set("key", "value")) != nil }
            for password in ["second", "wrong-hunter2"] {
                async let slept = redis.with(.timeout(.seconds(600))).send(RedisCommand("DEBUG", "SLEEP", "1"))
                try await eventually { redis.statistics.outstandingCommands == 1 }
                async let waiting = redis.with(.timeout(.seconds(600))).get("key")
                do {
                    try await redis.rotateCredentials(to: .init(username: "ada", password: password))
                    #expect(password == "second")
                } catch {
                    let error = RedisError(thrown: error)
                    #expect(password != "second" && error.code == .authenticationFailed)
                }
                #expect(try await slept.isOK)
                #expect(try await waiting == "value")
            }
            #expect(redis.statistics.reconnects == 0)
            try await eventually { (try? await admin.aclSetuser("ada", rules: ["<first"])) != nil }
            redis.drainPool()
            try await eventually { (try? await redis.withConnection { try await $0.aclWhoami() }) == "ada" }
            #expect(try await redis.with(.timeout(.seconds(60))).aclWhoami() == "ada")
        }
    }

    @Test func `6.2 AUTH waits no longer than a command's time for what nobody waits for, and leaves the connection`()
        async throws
    {
        try await Self.withUsers(.current, configure: { $0.timeouts.command = .milliseconds(200) }) {
            server,
            redis,
            _ async throws in
            let patient = redis.with(.timeout(.seconds(600)))
            let id = try await patient.send(RedisCommand("CLIENT ID", as: Int.self))
            server.suspend()
            let late = await #expect(throws: RedisError.self) { try await redis.get("key") }
            #expect(late?.outcome == .unknown)
            let error = await #expect(throws: RedisError.self) {
                try await redis.rotateCredentials(to: .init(username: "ada", password: "second"))
            }
            #expect(error?.code == .timeout)
            server.resume()
            #expect(try await patient.send(RedisCommand("CLIENT ID", as: Int.self)) == id)
        }
    }

    @Test(arguments: [RedisConfiguration.Sharing.shared, .exclusive])
    func `6.7 a rotation at a client that is closed, or is being closed, is refused`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await withServer { server, _ async throws in
            var settings = try RedisConfiguration(server.url)
            settings.sharing = sharing
            settings.timeouts.command = .seconds(600)
            settings.timeouts.connect = .seconds(600)
            let redis = try RedisClient(settings)
            if sharing == .shared { try await redis.set("key", "value") }
            let credentials = RedisConfiguration.Credentials(password: "any")
            server.suspend()
            // One is under way, over the shared connection or one that is dialled for it.
            let rotation = Task { try await redis.rotateCredentials(to: credentials) }
            let link = redis.link
            try await eventually {
                try await link.eventLoop.submit { !link.trials.isEmpty || !link.authentications.isEmpty }.get()
            }
            await redis.close()
            let error = await #expect(throws: RedisError.self) { try await rotation.value }
            #expect(error?.code == .shutdown)
            let later = await #expect(throws: RedisError.self) { try await redis.rotateCredentials(to: credentials) }
            #expect(later?.code == .shutdown && later?.outcome == .notExecuted)
            server.resume()
            #expect(try await link.eventLoop.submit { link.trials.isEmpty }.get())
            // While it waits for a lease, the same.
            let other = try RedisClient(settings)
            let closing = try await other.withConnection { lease in
                _ = try await lease.ping()
                let closing = Task { await other.close() }
                try await eventually { !other.link.isOpen }
                let error = await #expect(throws: RedisError.self) {
                    try await other.rotateCredentials(to: credentials)
                }
                #expect(error?.code == .shutdown)
                _ = try await lease.ping()
                return closing
            }
            await closing.value
        }
    }

    @Test func `1.2 a rotation that is cancelled while AUTH waits lets its caller go, and AUTH isn't sent`()
        async throws
    {
        try await Self.withUsers(.current) { server, redis, _ async throws in
            try await redis.set("key", "value")
            server.suspend()
            async let read = redis.with(.timeout(.seconds(600))).get("key")
            try await eventually { redis.statistics.outstandingCommands == 1 }
            let rotation = Task {
                try await redis.rotateCredentials(to: .init(username: "ada", password: "second"))
            }
            let link = redis.link
            try await eventually { try await link.eventLoop.submit { !link.authentications.isEmpty }.get() }
            rotation.cancel()
            let error = await #expect(throws: RedisError.self) { try await rotation.value }
            #expect(error?.code == .cancelled && error?.outcome == .notExecuted)
            server.resume()
            #expect(try await read == "value")
            #expect(redis.context.credentials.version == 0)
        }
    }

    @Test func `6.2 of rotations at the same time one is the last, and no idle connection stays with another's`()
        async throws
    {
        try await Self.withUsers(.current) { _, redis, admin async throws in
            try await redis.set("key", "value")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await redis.withConnection { _ = try await $0.blpop(["none"], timeout: .milliseconds(20)) }
                    }
                }
                try await group.waitForAll()
            }
            for _ in 0..<20 {
                async let one: Void = redis.rotateCredentials(to: .init(username: "ada", password: "first"))
                async let two: Void = redis.rotateCredentials(to: .init(username: "ada", password: "second"))
                _ = try await (one, two)
                try await eventually { redis.pool.links.allSatisfy { !$0.hasOldCredentials } }
                #expect(!redis.link.hasOldCredentials)
            }
            let newest = redis.context.credentials.current.password
            try await admin.aclSetuser("ada", rules: [newest == "first" ? "<second" : "<first"])
            try await eventually { redis.statistics.leases.idle == redis.pool.links.count }
            #expect(redis.statistics.leases.connecting == 0)
            #expect(try await redis.withConnection { try await $0.aclWhoami() } == "ada")
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

    @Test
    func `7 a provider that never answers holds up a rotation no longer than a dial, and a cancelled one not at all`()
        async throws
    {
        try await withServer(configure: {
            $0.timeouts.connect = .milliseconds(200)
            $0.credentialsProvider = { () async throws -> RedisConfiguration.Credentials? in
                await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
                return nil
            }
        }) { _, redis async throws in
            let error = await #expect(throws: RedisError.self) { try await redis.rotateCredentials() }
            #expect(error?.code == .authenticationFailed)
        }
        try await withServer(configure: {
            $0.timeouts.connect = .seconds(600)
            $0.credentialsProvider = { () async throws -> RedisConfiguration.Credentials? in
                await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
                return nil
            }
        }) { _, redis async throws in
            let rotation = Task { try await redis.rotateCredentials() }
            rotation.cancel()
            let error = await #expect(throws: RedisError.self) { try await rotation.value }
            #expect(error?.code == .cancelled)
        }
    }
}
