//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

/// Leases on a real server.
struct PoolTests {
    private static func leases(_ redis: RedisClient) async throws -> Int {
        try await redis.clientList().split(separator: "\n").count { $0.contains("name=pool") } - 1
    }

    private static func settings(_ maximum: Int) -> @Sendable (inout RedisConfiguration) -> Void {
        {
            $0.clientName = "pool"
            $0.pool.maximumConnections = maximum
            // Waiting as such is what these tests are about, however slow the machine.
            $0.pool.acquireTimeout = .seconds(60)
            $0.timeouts.command = .seconds(60)
            $0.reconnect = .exponential(base: .milliseconds(5), cap: .milliseconds(50))
        }
    }

    @Test func `5.1 two hundred tasks over five connections: never more than five, and all succeed`() async throws {
        try await withServer(configure: Self.settings(5)) { _, redis async throws in
            let most = Shared(0)
            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        try await redis.withConnection { connection in
                            let open = try await Self.leases(redis)
                            most.change { $0 = max($0, open) }
                            return try await connection.incr("counter") > 0 ? 1 : 0
                        }
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(sum == 200)
            #expect(most.value <= 5)
            #expect(most.value > 1)
            #expect(try await redis.get("counter") == "200")
        }
    }

    @Test func `5.2 a hundred waiters for one connection are served in their order`() async throws {
        try await withServer(configure: Self.settings(1)) { _, redis async throws in
            let order = Shared<[Int]>([])
            try await withThrowingTaskGroup(of: Void.self) { group in
                try await redis.withConnection { _ in
                    for number in 0..<100 {
                        group.addTask {
                            try await redis.withConnection { _ in order.change { $0.append(number) } }
                        }
                        try await eventually { redis.pool.census.waiters == number + 1 }
                    }
                }
                try await group.waitForAll()
            }
            #expect(order.value == Array(0..<100))
        }
    }

    @Test func `5.9 a pool that is resized or drained follows at once, and nobody's lease is cut short`() async throws {
        try await withServer(configure: { $0.pool.maximumConnections = 4 }) { _, redis async throws in
            func lease(_ count: Int) async throws -> [Int] {
                try await withThrowingTaskGroup(of: Int.self) { group in
                    let met = Counter()
                    for _ in 0..<count {
                        group.addTask {
                            try await redis.withConnection { lease in
                                met.next()
                                try await eventually { met.value == count }
                                return try await lease.clientId()
                            }
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
            }
            let first = try await lease(4)
            try redis.resizePool(to: 2)
            try await eventually { redis.statistics.leases.idle == 2 && redis.pool.census.total == 2 }
            try redis.resizePool(to: 6, minimum: 3)
            #expect(try await lease(6).count == 6)
            #expect(redis.statistics.leases.maximum == 6)
            try await redis.withConnection { held in
                let id = try await held.clientId()
                redis.drainPool()
                try await eventually { redis.pool.census.total - redis.pool.census.leaving <= 3 }
                #expect(try await held.clientId() == id)
                let others = try await lease(2)
                #expect(Set(others).isDisjoint(with: first + [id]))
            }
            try await eventually { redis.pool.census.leased == 0 && redis.statistics.leases.idle >= 3 }
            #expect(throws: RedisError.self) { try redis.resizePool(to: 0) }
            #expect(throws: RedisError.self) { try redis.resizePool(to: 1, minimum: 2) }
        }
    }

    @Test func `5.2 waiters cancelled at the moment of hand-off lose no slot`() async throws {
        try await withServer(configure: Self.settings(2)) { _, redis async throws in
            var served = 0
            for round in 0..<10_000 {
                let waiter = await withTaskGroup(of: Bool.self) { group in
                    for _ in 0..<2 {
                        group.addTask { (try? await redis.withConnection { _ in await Task.yield() }) != nil }
                    }
                    let late = Task { (try? await redis.withConnection { _ in }) != nil }
                    if round % 2 == 0 { await Task.yield() }
                    late.cancel()
                    await group.waitForAll()
                    return await late.value
                }
                if waiter { served += 1 }
            }
            let census = redis.pool.census
            #expect(census.leased == 0)
            #expect(census.waiters == 0)
            #expect(census.total <= 2)
            #expect(try await redis.withConnection { try await $0.ping() } == "PONG")
            print("cancelled at hand-off: 10,000; of them served all the same: \(served)")
        }
    }

    @Test(arguments: ["SELECT", "WATCH", "MULTI", "CLIENT NO-EVICT", "CLIENT NOSUCH"])
    func `5.5 what a lease leaves behind, the next borrower doesn't find`(command: String) async throws {
        for version in [RedisConfiguration.ProtocolVersion.resp2, .resp3] {
            try await withServer(
                configure: {
                    Self.settings(1)(&$0)
                    $0.protocolVersion = version
                },
                { _, redis async throws in
                    let first = try await redis.withConnection { connection in
                        let id = try await connection.clientId()
                        switch command {
                        case "SELECT": try await connection.select(3)
                        case "WATCH": try await connection.watch("key")
                        case "MULTI": _ = try await connection.send(RedisCommand("MULTI"))
                        case "CLIENT NO-EVICT": _ = try await connection.send(RedisCommand("CLIENT", "no-evict", "ON"))
                        default: _ = try? await connection.send(RedisCommand(command))
                        }
                        return id
                    }
                    try await redis.withConnection { connection in
                        let info = try await connection.clientInfo()
                        #expect(info.contains(" db=0 "))
                        #expect(info.contains(" sub=0 "))
                        // Within MULTI there is an x; how many commands wait is 0 or -1, by server, where there is none.
                        #expect(info.contains(" flags=N "))
                        #expect(!info.contains("flags=O"))
                        #expect(try await connection.set("key", "value"))
                        let second = try await connection.clientId()
                        let isUndone = ["SELECT", "WATCH", "MULTI"].contains(command)
                        #expect((first == second) == isUndone)
                    }
                }
            )
        }
    }

    @Test func `1.2 5.5 a cancelled command's reply doesn't reach the next borrower`() async throws {
        try await withServer(configure: Self.settings(1)) { server, redis async throws in
            try await redis.mset([("a", "reply of a"), ("b", "reply of b")])
            for _ in 0..<50 {
                try await redis.withConnection { connection in _ = try await connection.ping() }
                server.suspend()
                let cancelled = Task { try await redis.withConnection { try await $0.get("a") } }
                try await eventually { redis.pool.census.leased == 1 }
                cancelled.cancel()
                _ = await cancelled.result
                async let next = redis.withConnection { try await $0.get("b") }
                server.resume()
                #expect(try await next == "reply of b")
            }
        }
    }

    @Test func `5.6 after a restart under twenty idle connections the next twenty commands succeed`() async throws {
        try await withServer(configure: Self.settings(20)) { server, redis async throws in
            try await Self.occupy(redis, 20)
            #expect(redis.pool.census.idle == 20)
            server.kill()
            try await server.start()
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<20 { group.addTask { try await redis.withConnection { try await $0.ping() } } }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(answers == Array(repeating: "PONG", count: 20))
        }
    }

    /// Leases this many connections at once, so that they are open.
    private static func occupy(_ redis: RedisClient, _ count: Int) async throws {
        let holding = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count {
                group.addTask {
                    try await redis.withConnection { _ in
                        holding.next()
                        try await eventually { holding.value == count }
                    }
                }
            }
            try await group.waitForAll()
        }
        try await eventually { redis.pool.census.leased == 0 }
    }

    @Test func `5.1 dials that fail leave nothing in use`() async throws {
        var settings = RedisConfiguration(.host("127.0.0.1", port: try LoopbackPort.free()))
        settings.pool.acquireTimeout = .milliseconds(5)
        settings.breaker = nil
        settings.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(2))
        let redis = try RedisClient(settings)
        for _ in 0..<1000 {
            let error = await #expect(throws: RedisError.self) { try await redis.withConnection { _ in } }
            #expect(error?.code == .connectionFailed || error?.code == .poolExhausted)
            #expect(error?.outcome == .notExecuted)
        }
        try await eventually { redis.pool.census.total == 0 }
        #expect(redis.pool.census.waiters == 0)
        await redis.close()
    }

    @Test func `5.9 a pool shrinks to its new limit as soon as nobody holds what is over it`() async throws {
        try await withServer(configure: Self.settings(8)) { _, redis async throws in
            try await Self.occupy(redis, 8)
            redis.pool.resize(minimum: 0, maximum: 3)
            try await eventually { redis.pool.census.total == 3 }
            try await eventually { try await Self.leases(redis) == 3 }
            redis.pool.resize(minimum: 5, maximum: 6)
            try await eventually { redis.pool.census.idle == 5 }
        }
    }

    @Test func `5.9 with exclusive sharing each command has a connection to itself`() async throws {
        try await withServer(
            configure: {
                Self.settings(4)(&$0)
                $0.sharing = .exclusive
            },
            { _, redis async throws in
                let values = try await withThrowingTaskGroup(of: Int.self) { group in
                    for _ in 0..<500 { group.addTask { try await redis.incr("counter") } }
                    return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
                }
                #expect(values == Set(1...500))
                let (count, text) = try await redis.pipeline { ($0.incr("counter"), $0.get("counter")) }
                #expect(count == 501)
                #expect(text == "501")
                #expect(redis.pool.census.total <= 4)
                let statistics = redis.statistics
                #expect(statistics.openConnections == 0)
                #expect(statistics.commandsWritten == 502 && statistics.flushes == 501)
            }
        )
    }

    @Test func `6.7 close waits for leases, refuses new ones and leaves no connection`() async throws {
        try await withServer(configure: Self.settings(2)) { server, redis async throws in
            let isHeld = Counter()
            let released = Counter()
            let holder = Task {
                try await redis.withConnection { connection in
                    isHeld.next()
                    try await eventually { released.value == 1 }
                    return try await connection.ping()
                }
            }
            try await eventually { isHeld.value == 1 }
            async let closed: Void = redis.close()
            try await eventually {
                do {
                    try await redis.withConnection { _ in }
                    return false
                } catch { return (error as? RedisError)?.code == .shutdown }
            }
            released.next()
            #expect(try await holder.value == "PONG")
            await closed
            #expect(redis.pool.census.total == 0)
            let observer = try RedisClient(server.url)
            try await eventually { try await !observer.clientList().contains("name=pool") }
            await observer.close()
        }
    }

    @Test
    func `1.1 1.5 5.6 pooled connections killed under load: every call settles, with its own reply or a lost one`()
        async throws
    {
        try await withServer(
            configure: {
                Self.settings(4)(&$0)
                $0.sharing = .exclusive
            },
            { server, redis async throws in
                try await redis.mset((0..<50).map { ("key:\($0)", "value:\($0)") })
                let killer = try RedisClient(server.url)
                let isOver = Counter()
                let answered = Counter()
                let (right, lost, wrong) = try await withThrowingTaskGroup(of: (Int, Int, Int).self) { group in
                    for number in 0..<50 {
                        group.addTask {
                            var (right, lost, wrong) = (0, 0, 0)
                            repeat {
                                do {
                                    let value = try await redis.with(.retry(.never)).get("key:\(number)")
                                    if value == "value:\(number)" { right += 1 } else { wrong += 1 }
                                    answered.next()
                                } catch {
                                    let error = RedisError(thrown: error)
                                    lost += 1
                                    if error.code != .connectionClosed { wrong += 1 }
                                }
                            } while isOver.value == 0
                            return (right, lost, wrong)
                        }
                    }
                    for _ in 0..<30 {
                        _ = try await killer.send(RedisCommand("CLIENT KILL", "TYPE", "normal", as: Int.self))
                        let before = answered.value
                        try await eventually { answered.value > before + 2 }
                    }
                    isOver.next()
                    return try await group.reduce((0, 0, 0)) { ($0.0 + $1.0, $0.1 + $1.1, $0.2 + $1.2) }
                }
                #expect(wrong == 0)
                #expect(lost > 0)
                #expect(right > 50)
                try await eventually { redis.pool.census.leased == 0 && redis.pool.census.waiters == 0 }
                #expect(redis.pool.census.total <= 4)
                #expect(try await redis.get("key:1") == "value:1")
                await killer.close()
            }
        )
    }
}
