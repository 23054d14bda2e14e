//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

/// What a link does by itself: credentials, rules for errors, health, events.
struct SupervisionTests {
    @Test(.needsRealServer("INFO errorstats"))
    func `6.2 a wrong password is tried once per backoff step, and calls fail at once without it`() async throws {
        let secret = "canary-4711"
        try await withServer(["--requirepass", "right"]) { server, _ in
            var settings = try RedisConfiguration(server.url)
            settings.password = secret
            settings.reconnect = .custom { _, _ in .milliseconds(200) }
            let redis = try RedisClient(settings)
            var right = settings
            right.password = "right"
            let admin = try RedisClient(right)
            let started = ContinuousClock.now
            var calls = 0
            while ContinuousClock.now - started < .seconds(1) {
                calls += 1
                let error = await #expect(throws: RedisError.self) { try await redis.ping() }
                #expect(error?.code == .authenticationFailed)
                #expect(error?.outcome == .notExecuted)
                let text = "\(String(reflecting: error)) \(error?.message ?? "")"
                #expect(text.contains(secret) == false)
                #expect(error?.endpoint == "127.0.0.1:\(server.port)")
            }
            let refused = try await admin.info(sections: ["errorstats"]).contains("errorstat_WRONGPASS:count=")
            #expect(refused)
            let info = try await admin.info(sections: ["errorstats"])
            let count = try #require(
                info.split(separator: "\r\n").first { $0.hasPrefix("errorstat_WRONGPASS") }?
                    .split(separator: "=").last.flatMap { Int($0) }
            )
            // Attempts went on while the server was asked.
            let took = ContinuousClock.now - started
            print("wrong password: \(calls) calls in \(took), \(count) attempts to authenticate")
            #expect(count <= Int(took / .milliseconds(200)) + 2)
            await redis.close()
            await admin.close()
        }
    }

    @Test func `6.2 new credentials reach live connections without an error`() async throws {
        try await withServer { server, admin in
            try await admin.aclSetuser("ada", rules: ["on", ">first", "~*", "&*", "+@all"])
            try await admin.aclSetuser("bob", rules: ["on", ">second", "~*", "&*", "+@all"])
            var settings = try RedisConfiguration(server.url)
            (settings.username, settings.password) = ("ada", "first")
            let redis = try RedisClient(settings)
            let isOver = Shared(false)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for caller in 0..<20 {
                    group.addTask {
                        var calls = 0
                        while !isOver.value {
                            try await redis.set("key:\(caller)", calls)
                            calls += 1
                        }
                        return calls
                    }
                }
                try await redis.withConnection { lease in
                    #expect(try await lease.aclWhoami() == "ada")
                    try await redis.rotateCredentials(to: .init(username: "bob", password: "second"))
                    // What is out on lease may be in the middle of anything: it is done when it comes back.
                    #expect(try await lease.aclWhoami() == "ada")
                }
                #expect(try await redis.aclWhoami() == "bob")
                try await eventually { redis.statistics.leases.idle == 1 }
                let next = try await redis.withConnection { try await $0.aclWhoami() }
                #expect(next == "bob")
                // What the old credentials open is closed; nobody notices.
                _ = try await admin.send(RedisCommand("CLIENT KILL", "USER", "ada", as: Int.self))
                #expect(try await redis.aclWhoami() == "bob")
                isOver.change { $0 = true }
                for try await calls in group { #expect(calls > 0) }
            }
            #expect(redis.statistics.reconnects == 0)
            let error = await #expect(throws: RedisError.self) {
                try await redis.rotateCredentials(to: .init(username: "bob", password: "wrong"))
            }
            #expect(error?.code == .authenticationFailed)
            #expect(try await redis.ping() == "PONG")
            await redis.close()
        }
    }

    @Test func `4.2 a provider that never answers is given up, and asked again`() async throws {
        let asked = Counter()
        let cancelled = Counter()
        try await withServer(configure: {
            $0.timeouts.connect = .milliseconds(100)
            $0.credentialsProvider = {
                guard asked.next() == 1 else { return nil }
                do { try await Task.sleep(for: .seconds(600)) } catch { _ = cancelled.next() }
                return nil
            }
        }) { _, redis async throws in
            let error = await #expect(throws: RedisError.self) { try await redis.ping() }
            #expect(error?.code == .authenticationFailed)
            try await eventually { (try? await redis.ping()) == "PONG" }
            #expect(redis.statistics.openConnections == 1)
            // Nobody waits for its answer: it is told so, and doesn't sleep on.
            try await eventually { cancelled.value == 1 }
        }
    }

    @Test(.needsRealServer("REPLICAOF")) func `3.6 READONLY replaces the connection and sends the command again`()
        async throws
    {
        try await withServer { server, admin in
            let redis = try RedisClient(server.url)
            try await redis.set("key", "old")
            try await eventually { try await redis.link.isOld }
            _ = try await admin.send(RedisCommand("REPLICAOF", "127.0.0.1", "1"))
            let promotion = Task {
                try await eventually { redis.statistics.reconnects >= 1 }
                _ = try await admin.send(RedisCommand("REPLICAOF", "NO", "ONE"))
            }
            try await redis.with(.retry(.safe(attempts: 8, base: .milliseconds(100)))).set("key", "new")
            try await promotion.value
            #expect(try await redis.get("key") == "new")
            #expect(redis.statistics.reconnects >= 1)
            await redis.close()
        }
    }

    @Test func `3.6 a rule of the user's own reconnects for another error`() async throws {
        try await withServer(configure: {
            $0.reconnectOnError = { $0.serverError?.prefix == "WRONGTYPE" ? .reconnect : .ignore }
        }) { _, redis async throws in
            try await redis.set("key", "text")
            try await eventually { try await redis.link.isOld }
            let error = await #expect(throws: RedisError.self) { try await redis.lpush("key", "element") }
            #expect(error?.outcome == .rejected)
            try await eventually { redis.statistics.reconnects == 1 }
            #expect(try await redis.get("key") == "text")
        }
    }

    @Test func `4 an idle connection is asked now and then`() async throws {
        try await withServer(configure: { $0.timeouts.idleCheck = .milliseconds(20) }) { _, redis async throws in
            try await redis.ping()
            let before = redis.statistics.commandsWritten
            try await eventually { redis.statistics.commandsWritten >= before + 3 }
            #expect(redis.statistics.reconnects == 0)
        }
    }

    @Test(.needsRealServer("a start within milliseconds"))
    func `6.1 events tell what happens, in order, and end with the client`() async throws {
        try await withServer(configure: {
            $0.reconnect = .exponential(base: .milliseconds(5), cap: .milliseconds(5), awaitedCap: .milliseconds(5))
        }) { server, redis async throws in
            let listener = Task { [events = redis.events] in
                var seen: [String] = []
                for await event in events {
                    switch event.kind {
                    case .connecting: seen.append("connecting")
                    case .ready: seen.append("ready")
                    case .disconnected(let error): seen.append("disconnected: \(error.code)")
                    case .reconnecting(_, _, let error): seen.append("reconnecting: \(error.code)")
                    case .closed: seen.append("closed")
                    default: seen.append("other")
                    }
                }
                return seen
            }
            try await redis.ping()
            server.kill()
            try await eventually { redis.statistics.reconnects == 1 }
            try await server.start()
            try await redis.ping()
            await redis.close()
            let seen = await listener.value
            #expect(seen.prefix(4) == ["connecting", "ready", "disconnected: connectionClosed", "connecting"])
            #expect(seen.suffix(3) == ["connecting", "ready", "closed"])
            #expect(seen.filter { $0 == "connecting" }.count == seen.filter { $0.hasPrefix("reconn") }.count + 2)
        }
    }
}
