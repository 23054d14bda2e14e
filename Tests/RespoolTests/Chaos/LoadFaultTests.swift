//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

/// Callers that give up, hurry, come in crowds or leave (SEMANTICS 10).
struct LoadFaultTests {
    private typealias Fate = HistoryTests.Fate

    /// Where a call can be when its task is cancelled.
    enum Place: String, CaseIterable, Sendable {
        case beforeItBegins
        case whileDialling
        case whileTheServerIsAway
        case whileItsReplyIsHeld
        case whileItWaitsForALease
        case whileItBlocks
        case inAPauseBetweenAttempts
    }

    @Test(arguments: Place.allCases)
    func `10 1.2 1.5 5.2 cancelled wherever it waits, a call ends at once and leaves nothing behind`(
        place: Place
    ) async throws {
        try await withServer { server, direct async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                try await withClient(
                    of: proxy,
                    configure: {
                        // Were one of these times waited for, the test would never end.
                        $0.timeouts.command = .seconds(7200)
                        $0.pool.acquireTimeout = .seconds(7200)
                        $0.timeouts.silence = nil
                        $0.pool.maximumConnections = 1
                        if place == .inAPauseBetweenAttempts {
                            $0.retry = .safe(attempts: 50, base: .seconds(3600), cap: .seconds(3600))
                        }
                    },
                    { redis async throws in
                        try await direct.set("key", "value")
                        if place != .whileDialling { try await redis.ping() }
                        try await cancel(at: place, proxy, redis, direct)
                        try await eventually {
                            let now = redis.statistics
                            return now.leases.waiters == 0 && now.leases.leased == 0
                        }
                        #expect(try await redis.get("key") == "value")
                        #expect(try await redis.withConnection { try await $0.get("key") } == "value")
                        try await eventually { redis.statistics.outstandingCommands == 0 }
                    }
                )
            }
        }
    }

    private func cancel(
        at place: Place,
        _ proxy: FaultProxy,
        _ redis: RedisClient,
        _ direct: RedisClient
    ) async throws {
        func cancelled(
            _ call: @escaping @Sendable () async throws -> Void,
            once isWaiting: () async throws -> Bool
        ) async throws {
            let task = Task { try await call() }
            try await eventually { try await isWaiting() }
            task.cancel()
            let error = await #expect(throws: RedisError.self) { try await task.value }
            #expect(error?.code == .cancelled)
        }
        switch place {
        case .beforeItBegins:
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await redis.incr("counter")
            }
            let error = await #expect(throws: RedisError.self) { try await task.value }
            #expect(error?.code == .cancelled && error?.outcome == .notExecuted)
            #expect(try await direct.exists("counter") == 0)
        case .whileDialling:
            proxy.faults.inject(.hold, on: .handshakeReply, times: 1)
            try await cancelled({ _ = try await redis.incr("counter") }, once: { proxy.faults.total == 1 })
            await proxy.release()
            #expect(try await direct.exists("counter") == 0)
        case .whileTheServerIsAway:
            try await proxy.stopListening()
            await proxy.reset()
            try await eventually { redis.statistics.openConnections == 0 }
            try await cancelled(
                { _ = try await redis.incr("counter") },
                once: { redis.statistics.outstandingCommands == 1 }
            )
            try await proxy.listen()
            #expect(try await direct.exists("counter") == 0)
        case .whileItsReplyIsHeld:
            proxy.faults.inject(.hold, on: .reply(to: "INCR"), times: 1)
            try await cancelled({ _ = try await redis.incr("counter") }, once: { proxy.faults.total == 1 })
            // A second caller's reply is behind it, and reaches the second caller.
            async let value = redis.get("key")
            await proxy.release()
            #expect(try await value == "value")
            #expect(try await direct.get("counter") == "1")
        case .whileItWaitsForALease:
            try await redis.withConnection { _ in
                try await cancelled(
                    { try await redis.withConnection { _ = try await $0.incr("counter") } },
                    once: { redis.statistics.leases.waiters == 1 }
                )
            }
            #expect(try await direct.exists("counter") == 0)
        case .whileItBlocks:
            try await cancelled(
                { _ = try await redis.blpop(["list"], timeout: .zero) },
                once: { try await direct.info(sections: ["clients"]).contains("blocked_clients:1") }
            )
            try await eventually { try await direct.info(sections: ["clients"]).contains("blocked_clients:0") }
        case .inAPauseBetweenAttempts:
            proxy.faults.inject(.replace(with: "-BUSY busy\r\n"), on: .reply(to: "GET"), times: 1)
            try await cancelled({ _ = try await redis.get("key") }, once: { proxy.faults.total == 1 })
        }
    }

    @Test func `10 1.2 2 4.2 a deadline in the middle of a write harms neither the siblings nor the connection`()
        async throws
    {
        try await throughProxy(configure: {
            $0.retry = .never
            $0.breaker = nil
            $0.timeouts.silence = nil
            $0.timeouts.command = .seconds(300)
        }) { proxy, redis, direct async throws in
            // Sixteen megabytes fill every buffer on the way.
            let large = String(repeating: "x", count: 16 << 20)
            proxy.faults.toServer.bytesPerSecond = 8_000_000
            let error = await #expect(throws: RedisError.self) {
                try await redis.with(.timeout(.milliseconds(200))).set("large", large)
            }
            #expect(error?.code == .timeout && error?.outcome == .unknown)
            // These are behind it.
            async let siblings = withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 { group.addTask { try await redis.incr("counter") } }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            try await eventually { redis.statistics.outstandingCommands == 21 }
            proxy.faults.removeAll()
            #expect(try await siblings == Set(1...20))
            #expect(redis.statistics.reconnects == 0)
            #expect(try await direct.strlen("large") == 16 << 20)
        }
    }

    @Test func `10 1.5 2 more load than fits is refused at once, and what is taken is answered`() async throws {
        try await throughProxy(configure: { $0.queue.maximumCommands = 100 }) { proxy, redis, direct async throws in
            proxy.faults.toClient.latency = .milliseconds(20)
            let fates = await withTaskGroup(of: [Fate: Int].self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        var fates: [Fate: Int] = [:]
                        for _ in 0..<20 {
                            do {
                                _ = try await redis.with(.retry(.never)).incr("counter")
                                fates[.done, default: 0] += 1
                            } catch {
                                let error = RedisError(thrown: error)
                                let isRight = error.code == .overloaded && error.outcome == .notExecuted
                                fates[isRight ? .notExecuted : .wrong, default: 0] += 1
                                await Task.yield()
                            }
                        }
                        return fates
                    }
                }
                return await group.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
            }
            proxy.faults.removeAll()
            #expect(fates[.wrong] == nil)
            #expect(fates[.notExecuted, default: 0] > 0)
            #expect(try await direct.get("counter", as: Int.self) == fates[.done])
            #expect(try await redis.incr("counter") == fates[.done, default: 0] + 1)
        }
    }

    @Test(arguments: [RedisConfiguration.Sharing.shared, .exclusive])
    func `10 1.5 6.7 a client that is closed under load settles every call and leaves no socket`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await withServer { server, direct async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                for round in 0..<5 {
                    let redis = try RedisClient(Self.configuration(proxy, sharing, graceful: round.isMultiple(of: 2)))
                    let before = try await direct.get("counter", as: Int.self) ?? 0
                    let tally = Shared<[Fate: Int]>([:])
                    await withTaskGroup(of: Void.self) { group in
                        for _ in 0..<100 {
                            group.addTask {
                                while true {
                                    do {
                                        _ = try await redis.incr("counter")
                                        tally.change { $0[.done, default: 0] += 1 }
                                    } catch {
                                        let error = RedisError(thrown: error)
                                        let fate: Fate = error.outcome == .unknown ? .unknown : .notExecuted
                                        let isRight = error.code == .shutdown || error.code == .connectionClosed
                                        tally.change { $0[isRight ? fate : .wrong, default: 0] += 1 }
                                        return
                                    }
                                }
                            }
                        }
                        while tally.value[.done, default: 0] < 200 { await Task.yield() }
                        await redis.close()
                    }
                    let fates = tally.value
                    #expect(fates[.wrong] == nil)
                    try await eventually { proxy.openConnections == 0 }
                    let ran = try await direct.get("counter", as: Int.self).map { $0 - before } ?? 0
                    let (done, unknown) = (fates[.done, default: 0], fates[.unknown, default: 0])
                    #expect((done...done + unknown).contains(ran))
                }
            }
        }
    }

    private static func configuration(
        _ proxy: FaultProxy,
        _ sharing: RedisConfiguration.Sharing,
        graceful: Bool
    ) -> RedisConfiguration {
        var settings = RedisConfiguration(proxy.endpoint)
        settings.sharing = sharing
        settings.pool.maximumConnections = 8
        settings.retry = .never
        settings.shutdownGrace = graceful ? .seconds(10) : .zero
        return settings
    }
}
