//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import Respool

/// A server that goes away, comes back, stops, loads or hangs up, and what its callers see.
struct RecoveryTests {
    private static let fast = RedisConfiguration.ReconnectPolicy.exponential(
        base: .milliseconds(5),
        cap: .milliseconds(50)
    )

    @Test func `6.5 6.6 after a restart the next commands succeed, with name and database as before`() async throws {
        try await withServer(
            configure: {
                $0.clientName = "steady"
                // Many dials fail while the server starts.
                $0.breaker = nil
                $0.timeouts.command = .seconds(60)
                $0.database = 3
                $0.reconnect = Self.fast
            },
            { server, redis in
                try await redis.set("key", 1)
                server.kill()
                try await eventually { redis.statistics.openConnections == 0 }
                // Given while nothing listens: they wait, and go out in order.
                async let first = redis.rpush("list", ["a"])
                try await eventually { redis.statistics.outstandingCommands >= 1 }
                async let second = redis.rpush("list", ["b"])
                try await server.start()
                #expect(try await first == 1)
                #expect(try await second == 2)
                let info = try await redis.clientInfo()
                #expect(info.contains("name=steady"))
                #expect(info.contains("db=3"))
                #expect(redis.statistics.reconnects >= 1)
            }
        )
    }

    @Test func `4.2 a stopped server costs no more than the deadline, and late replies reach nobody`() async throws {
        try await withServer(configure: { $0.timeouts.command = .milliseconds(300) }) { server, redis async throws in
            try await redis.set("key", "value")
            server.suspend()
            let errors = await withTaskGroup(of: RedisError?.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        do {
                            try await redis.set("late:\(number)", number)
                            return nil
                        } catch {
                            let error = RedisError(thrown: error)
                            return error
                        }
                    }
                }
                return await group.reduce(into: [RedisError?]()) { $0.append($1) }
            }
            server.resume()
            try await eventually { !redis.server.context.breaker.isOpen }
            #expect(errors.allSatisfy { $0?.code == .timeout && $0?.outcome == .unknown })
            // The late replies arrive before these; each belongs to its caller all the same.
            for number in 0..<100 { #expect(try await redis.get("late:\(number)") == "\(number)") }
            #expect(redis.statistics.reconnects == 0)
        }
    }

    @Test
    func
        `1.1 1.5 connections killed under load: every call settles, writes in flight are unknown, no reply is another's`()
        async throws
    {
        try await withServer(
            configure: {
                $0.clientName = "victim"
                $0.reconnect = Self.fast
            },
            { server, redis in
                for number in 0..<200 { try await redis.set("key:\(number)", "value:\(number)") }
                var settings = try RedisConfiguration(server.url)
                settings.clientName = "killer"
                let killer = try RedisClient(settings)
                let kills = Counter()
                let (right, lost, wrong) = try await withThrowingTaskGroup(of: (Int, Int, Int).self) { group in
                    for number in 0..<200 {
                        group.addTask {
                            var (right, lost, wrong) = (0, 0, 0)
                            repeat {
                                do {
                                    let value = try await redis.get("key:\(number)")
                                    if value == "value:\(number)" { right += 1 } else { wrong += 1 }
                                } catch {
                                    let error = RedisError(thrown: error)
                                    lost += 1
                                    if error.code != .connectionClosed || error.outcome != .unknown { wrong += 1 }
                                }
                            } while kills.value < 20
                            return (right, lost, wrong)
                        }
                    }
                    for _ in 0..<20 {
                        try await eventually {
                            guard
                                let line = try await killer.clientList().split(separator: "\n")
                                    .first(where: { $0.contains("name=victim") }),
                                let id = line.split(separator: " ").first?.split(separator: "=").last
                            else { return false }
                            return try await killer.send(RedisCommand("CLIENT KILL", "ID", String(id), as: Int.self))
                                == 1
                        }
                        kills.next()
                    }
                    return try await group.reduce((0, 0, 0)) { ($0.0 + $1.0, $0.1 + $1.1, $0.2 + $1.2) }
                }
                #expect(wrong == 0)
                #expect(lost > 0)
                #expect(right > 200)
                #expect(try await redis.get("key:1") == "value:1")
                await killer.close()
            }
        )
    }

    @Test(.needsRealServer("key-load-delay")) func `6.3 a server that loads its data is waited for`() async throws {
        let server = try RedisServer(["--key-load-delay", "0"])
        defer { server.remove() }
        try await server.start()
        let writer = try RedisClient(server.url)
        try await writer.mset((0..<2000).map { ("key:\($0)", "value:\($0)") })
        try await writer.save()
        await writer.close()
        server.kill()
        // 2,000 keys at 500 µs each: about a second of LOADING.
        try await server.start(adding: ["--key-load-delay", "500", "--loading-process-events-interval-bytes", "1024"])
        var settings = try RedisConfiguration(server.url)
        settings.reconnect = Self.fast
        let redis = try RedisClient(settings)
        #expect(try await redis.get("key:1999") == "value:1999")
        await redis.close()
    }

    @Test func `6.2 a database that doesn't exist fails the callers at once`() async throws {
        try await withServer(configure: { $0.database = 99 }) { _, redis async throws in
            // A call that waited for the next dial would end with `.timeout`.
            let error = await #expect(throws: RedisError.self) { try await redis.get("key") }
            #expect(error?.code == .databaseUnavailable)
            #expect(error?.message.contains("99") == true)
        }
    }

    @Test(.needsRealServer("a Unix socket beside the port")) func `a Unix socket works, and a missing one is named`()
        async throws
    {
        try await withServer { server, redis in
            try await redis.set("key", "value")
            let local = try RedisClient("unix://\(server.socketPath)")
            #expect(try await local.get("key") == "value")
            await local.close()
            var settings = try RedisConfiguration("unix:///no/such.sock")
            settings.timeouts.command = .milliseconds(200)
            let missing = try RedisClient(settings)
            let error = await #expect(throws: RedisError.self) { try await missing.ping() }
            #expect(error?.code == .connectionFailed)
            #expect(error?.message.contains("Unix socket") == true)
            await missing.close()
        }
    }

    @Test(.needsRealServer("rename-command")) func `6.2 a server that knows no HELLO is spoken to in RESP2`()
        async throws
    {
        try await withServer(["--rename-command", "HELLO", ""]) { _, redis async throws in
            try await redis.hset("hash", [("a", "1"), ("b", "2")])
            #expect(try await redis.hgetall("hash") == ["a": "1", "b": "2"])
            #expect(try await redis.clientInfo().contains("resp=2"))
        }
    }

    @Test func `4.3 a cancelled blocking command closes its own socket and nothing else`() async throws {
        try await withServer { _, redis in
            try await redis.ping()
            let blocked = Task { try await redis.blpop(["list"], timeout: .zero) }
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:1") }
            blocked.cancel()
            let error = await #expect(throws: RedisError.self) { try await blocked.value }
            #expect(error?.code == .cancelled)
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:0") }
            // What is pushed now stays where it is.
            try await redis.rpush("list", ["element"])
            #expect(try await redis.llen("list") == 1)
            #expect(redis.statistics.openConnections == 1)
        }
    }

    @Test func `4.3 a blocking command may be silent for as long as it likes`() async throws {
        try await withServer { _, redis async throws in
            async let popped = redis.blpop(["list"], timeout: .zero)
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:1") }
            let started = ContinuousClock.now
            // Longer than a shared connection may be silent.
            try await eventually { ContinuousClock.now - started > .milliseconds(3500) }
            try await redis.rpush("list", "element")
            #expect(try await popped?.element == "element")
        }
    }

    @Test func `4.3 a blocking command may wait longer than the command timeout`() async throws {
        try await withServer(configure: { $0.timeouts.command = .seconds(1) }) { _, redis async throws in
            // The connection is there by then: dialling it is part of the call's time.
            _ = try await redis.withConnection { try await $0.ping() }
            let started = ContinuousClock.now
            #expect(try await redis.blpop(["list"], timeout: .milliseconds(1400)) == nil)
            #expect(ContinuousClock.now - started >= .milliseconds(1390))
        }
    }

    @Test func `6.7 close lets commands under way finish`() async throws {
        try await withServer { server, redis async throws in
            try await redis.ping()
            server.suspend()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 {
                    group.addTask { try await redis.set("key:\(number)", number) }
                }
                try await eventually { redis.statistics.outstandingCommands == 50 }
                group.addTask { await redis.close() }
                try await eventually { redis.link.isOpen == false }
                await #expect { try await redis.ping() } throws: { ($0 as? RedisError)?.code == .shutdown }
                server.resume()
                try await group.waitForAll()
            }
        }
    }

    @Test func `6.7 close waits no longer than its grace`() async throws {
        try await withServer(configure: {
            $0.shutdownGrace = .milliseconds(100)
            // Were one of these waited for, the test would never end.
            $0.timeouts.command = .seconds(3600)
            $0.timeouts.silence = nil
        }) { server, redis async throws in
            try await redis.ping()
            server.suspend()
            let call = Task { try await redis.incr("key") }
            try await eventually { redis.statistics.commandsWritten == 2 }
            await redis.close()
            let error = await #expect(throws: RedisError.self) { try await call.value }
            #expect(error?.code == .shutdown)
            #expect(error?.outcome == .unknown)
            server.resume()
        }
    }

    @Test func `a full queue refuses at once, and what it took is answered`() async throws {
        try await withServer(configure: { $0.queue.maximumCommands = 10 }) { server, redis async throws in
            try await redis.ping()
            server.suspend()
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<10 { group.addTask { try await redis.incr("key") } }
                try await eventually { redis.statistics.outstandingCommands == 10 }
                for _ in 0..<20 {
                    let error = await #expect(throws: RedisError.self) { try await redis.incr("key") }
                    #expect(error?.code == .overloaded)
                    #expect(error?.outcome == .notExecuted)
                }
                server.resume()
                let numbers = try await group.reduce(into: Set<Int>()) { $0.insert($1) }
                #expect(numbers == Set(1...10))
            }
            #expect(try await redis.incr("key") == 11)
        }
    }
}
