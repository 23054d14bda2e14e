//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

/// Promises of how long something takes at most.
///
/// Suites named like this run one after the other while nothing else does (`Scripts/test`): the figures are the library's then, not
/// the neighbours'.
struct DeadlineTimingTests {
    /// The order in which two calls end, and how long the first one took.
    ///
    /// The times of the two differ by seconds, and both are below the defaults of what they set: a machine that is slow doesn't change
    /// the order, and a setting that nobody reads does.
    private func order(
        _ short: @escaping @Sendable () async throws -> Void,
        _ long: @escaping @Sendable () async throws -> Void
    ) async throws -> (first: String, time: Duration) {
        try await withThrowingTaskGroup(of: String.self) { group in
            let started = ContinuousClock.now
            // The longer one begins: it waits for more than what it is later.
            group.addTask {
                try await long()
                return "long"
            }
            group.addTask {
                try await short()
                return "short"
            }
            let first = try await group.next() ?? "none"
            let time = ContinuousClock.now - started
            try await group.waitForAll()
            return (first, time)
        }
    }

    /// A client without a server.
    private func lonelyClient(_ configure: (inout RedisConfiguration) -> Void) throws -> RedisClient {
        var settings = RedisConfiguration(.host("127.0.0.1", port: try LoopbackPort.free()))
        settings.reconnect = .exponential(base: .milliseconds(5), cap: .milliseconds(50))
        settings.breaker = nil
        configure(&settings)
        return try RedisClient(settings)
    }

    @Test func `4.2 without a server, a call ends by its deadline and says why`() async throws {
        let redis = try lonelyClient { $0.timeouts.command = .milliseconds(300) }
        @Sendable func fail(_ redis: some RedisCommandSender) async {
            let error = await #expect(throws: RedisError.self) { try await redis.incr("key") }
            #expect(error?.code == .connectionFailed)
            #expect(error?.outcome == .notExecuted)
            #expect(error?.endpoint?.contains("127.0.0.1") == true)
        }
        let (first, took) = try await order(
            { await fail(redis) },
            { await fail(redis.with(.timeout(.seconds(4)))) }
        )
        print("a deadline of 300 ms without a server: \(took)")
        #expect(first == "short")
        #expect(took >= .milliseconds(290))
        await redis.close()
    }

    @Test func `3.5 attempts and pauses together end by the deadline`() async throws {
        let redis = try lonelyClient {
            $0.timeouts.command = .milliseconds(200)
            $0.retry = .safe(attempts: 100)
        }
        @Sendable func fail(_ redis: some RedisCommandSender) async {
            let error = await #expect(throws: RedisError.self) { try await redis.get("key") }
            #expect(error?.outcome == .notExecuted)
        }
        let (first, took) = try await order(
            { await fail(redis) },
            { await fail(redis.with(.timeout(.seconds(4)))) }
        )
        print("attempts within 200 ms: \(took)")
        #expect(first == "short")
        await redis.close()
    }

    @Test func `4.2 a call's own deadline ends it while the server is busy`() async throws {
        try await withServer { _, redis async throws in
            try await redis.ping()
            // A call that waits for the server gets its answer, and no error.
            let slow = await #expect(throws: RedisError.self) {
                try await redis.with(.timeout(.milliseconds(50))).send(RedisCommand("DEBUG", "SLEEP", "60"))
            }
            #expect(slow?.code == .timeout)
        }
    }

    @Test func `6.7 close waits for no one but callers: not for the breaker's own question to a dead server`()
        async throws
    {
        let redis = try lonelyClient {
            $0.breaker = .init()
            // Were the question waited for, the test would never end.
            $0.timeouts.command = .seconds(3600)
            $0.timeouts.silence = nil
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<60 { group.addTask { _ = try? await redis.with(.timeout(.milliseconds(100))).ping() } }
        }
        try await eventually { redis.statistics.breaker.isOpen }
        await redis.close()
    }

    @Test func `5.3 who waits too long is told the limit, the waiters and the place`() async throws {
        try await withServer(configure: {
            $0.pool.maximumConnections = 1
            $0.pool.acquireTimeout = .milliseconds(100)
        }) { _, redis async throws in
            var settings = redis.configuration
            settings.pool.acquireTimeout = .seconds(4)
            let patient = try RedisClient(settings)
            @Sendable func fail(_ redis: RedisClient) async {
                let error = await #expect(throws: RedisError.self) { try await redis.withConnection { _ in } }
                #expect(error?.code == .poolExhausted)
                #expect(error?.outcome == .notExecuted)
                #expect(error?.message.contains("all 1 connections") == true)
                #expect(error?.message.contains("DeadlineTimingTests.swift:") == true)
            }
            try await redis.withConnection { _ in
                try await patient.withConnection { _ in
                    #expect(redis.statistics.leases.leased == 1)
                    let (first, took) = try await order({ await fail(redis) }, { await fail(patient) })
                    print("acquire timeout of 100 ms: failed after \(took)")
                    #expect(first == "short")
                    #expect(redis.statistics.leases.longestLease >= took)
                    #expect(took >= .milliseconds(100))
                }
            }
            await patient.close()
            // The pool is as good as before.
            #expect(try await redis.withConnection { try await $0.ping() } == "PONG")
        }
    }

    @Test func `4 a connection that fell silent is replaced while the server answers elsewhere`() async throws {
        try await throughProxy(configure: { $0.timeouts.command = .seconds(300) }) {
            proxy,
            redis,
            direct async throws in
            try await direct.set("key", "value")
            await proxy.freeze()
            let started = ContinuousClock.now
            // The first GET is lost with its connection, and asked for again on the next.
            #expect(try await redis.get("key") == "value")
            let took = ContinuousClock.now - started
            print("a silent connection was replaced after \(took)")
            #expect(took > .milliseconds(1900))
            #expect(redis.statistics.reconnects == 1)
        }
    }

    @Test func `4 6.1 a server that answers nowhere is degraded until it does, and keeps its connection`() async throws
    {
        try await withServer(configure: {
            $0.timeouts.command = .seconds(20)
            $0.timeouts.silence = .milliseconds(500)
        }) { server, redis async throws in
            try await redis.set("key", "value")
            var events = redis.events.makeAsyncIterator()
            server.suspend()
            async let value = redis.get("key")
            guard case .degraded = await events.next()?.kind else { throw Unexpected() }
            let statistics = redis.statistics
            #expect(statistics.commandsInFlight == 1 && statistics.queuedCommands == 0)
            #expect(statistics.outstandingCommands == 1)
            server.resume()
            #expect(try await value == "value")
            _ = try await redis.get("key")
            guard case .recovered = await events.next()?.kind else { throw Unexpected() }
            #expect(redis.statistics.reconnects == 0)
            #expect(redis.statistics.commandsInFlight == 0)
        }
    }

    private struct Unexpected: Error {}

    @Test(arguments: [RedisConfiguration.Sharing.shared, .exclusive])
    func `4 a stopped server opens the breaker: calls fail at once, and go through when it answers`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await withServer(configure: {
            $0.timeouts.command = .milliseconds(300)
            $0.sharing = sharing
            $0.timeouts.silence = nil
        }) { server, redis async throws in
            try await redis.set("key", "value")
            server.suspend()
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<100 { group.addTask { _ = try? await redis.get("key") } }
            }
            try await eventually { redis.statistics.breaker.isOpen }
            var times: [Duration] = []
            for _ in 0..<100 {
                let started = ContinuousClock.now
                let error = await #expect(throws: RedisError.self) { try await redis.incr("count") }
                times.append(ContinuousClock.now - started)
                #expect(error?.code == .breakerOpen)
                #expect(error?.outcome == .notExecuted)
            }
            // Whoever waited for the server would have got another error: how long it took is printed, and a busy machine's own affair.
            print("refused by the breaker in \(times.sorted()[50])")
            #expect(redis.statistics.breaker.refusedCalls >= 100)
            server.resume()
            try await eventually { (try? await redis.get("key")) == "value" }
            #expect(!redis.statistics.breaker.isOpen)
            #expect(try await redis.get("count") == nil)
        }
    }

    @Test func `a snapshot of the statistics costs the same however much was done`() async throws {
        try await withServer { _, redis async throws in
            func cost(after calls: Int) async throws -> Double {
                try await redis.pipeline { commands in (0..<calls).map { commands.set("key:\($0)", $0) } }
                for _ in 0..<calls / 10 { try await redis.withConnection { lease in _ = try await lease.ping() } }
                var times: [Double] = []
                for _ in 0..<101 {
                    let start = threadNanoseconds
                    _ = redis.statistics
                    times.append(threadNanoseconds - start)
                }
                return times.sorted()[50]
            }
            let few = try await cost(after: 10)
            let many = try await cost(after: 10_000)
            print(
                "statistics snapshot: \(few / 1000) µs of processor time, \(many / 1000) µs after a thousand times as much"
            )
            // What walked over the calls would take hundreds of times as long.
            #expect(many <= few * 10)
        }
    }
}
