//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Logging
import RealServers
import RespoolTestKit
import Testing

@testable import Respool

/// A connection for each call is bounded, and nobody waits beside a connection that is there (SEMANTICS 1.4, 4, 5.3).
struct ExclusiveLimitsTests {
    @Test func `4 calls that wait for a connection are bounded in commands and bytes`() async throws {
        try await withServer(configure: {
            $0.sharing = .exclusive
            $0.pool.maximumConnections = 2
            $0.queue.maximumBytes = (4 << 20) + 4096
            $0.queue.maximumCommands = 50
            $0.timeouts.command = .seconds(60)
            $0.pool.acquireTimeout = .seconds(60)
            $0.retry = .never
        }) { server, redis async throws in
            // Both connections are there.
            try await redis.withConnection { _ in try await redis.withConnection { _ in } }
            server.suspend()
            let payload = [UInt8](repeating: 7, count: 1 << 20)
            let outcomes = await withTaskGroup(of: RedisError?.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        do {
                            try await redis.set("key:\(number)", payload)
                            return nil
                        } catch {
                            let error = RedisError(thrown: error)
                            return error
                        }
                    }
                }
                var outcomes: [RedisError?] = []
                // Two are on their way and four wait; the others are told at once.
                for await outcome in group {
                    outcomes.append(outcome)
                    if outcomes.count == 34 { server.resume() }
                }
                return outcomes
            }
            let refused = outcomes.compactMap(\.self)
            #expect(refused.count == 34)
            #expect(refused.allSatisfy { $0.code == .overloaded && $0.outcome == .notExecuted })
            // Whoever was served, cancelled or timed out makes room.
            for _ in 0..<100 { try await redis.set("small", "value") }
            server.suspend()
            let cancelled = (0..<50).map { _ in Task { try await redis.get("small") } }
            try await eventually { redis.pool.census.waiters >= 40 }
            for task in cancelled { task.cancel() }
            for task in cancelled { _ = await task.result }
            server.resume()
            try await eventually { (try? await redis.get("small")) == "value" }
            try await eventually { redis.pool.commandsInLine == 0 }
        }
    }

    @Test func `5.3 nobody waits beside an idle connection while another is being dialled`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                var settings = RedisConfiguration(proxy.endpoint)
                settings.sharing = .exclusive
                settings.timeouts.connect = .seconds(60)
                settings.timeouts.command = .seconds(60)
                settings.pool.acquireTimeout = .seconds(60)
                let redis = try RedisClient(settings)
                // The second connection's handshake is never answered.
                proxy.faults.inject(.drop, on: .reply(to: "HELLO"), connections: 2...2)
                async let first = redis.get("a")
                async let second = redis.get("b")
                _ = try await (first, second)
                for _ in 0..<20 { _ = try await redis.get("c") }
                #expect(redis.pool.census.connecting + redis.pool.census.idle >= 1)
                await redis.close()
            }
        }
    }

    @Test(arguments: ServerKind.real, [RedisConfiguration.Sharing.shared, .exclusive])
    func `6.3 a server that refuses PING with MISCONF lives: connections are made, and kept`(
        kind: ServerKind,
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await withServer(
            ["--save", "3600 1 300 100", "--stop-writes-on-bgsave-error", "yes"],
            kind: kind
        ) { server, admin async throws in
            try await admin.set("key", "value")
            // A dump that can't be written: its directory is gone.
            try FileManager.default.removeItem(at: server.directory)
            _ = try? await admin.bgsave()
            try await eventually {
                try await admin.info(sections: ["persistence"]).contains("rdb_last_bgsave_status:err")
            }
            var settings = try RedisConfiguration(server.url)
            settings.sharing = sharing
            settings.pool.checkInterval = .milliseconds(1)
            let redis = try RedisClient(settings)
            let refusal = await #expect(throws: RedisError.self) { try await redis.set("other", "value") }
            #expect(refusal?.code == .writesRefused)
            for _ in 0..<5 {
                #expect(try await redis.get("key") == "value")
                #expect(try await redis.withConnection { try await $0.get("key") } == "value")
            }
            #expect(redis.statistics.reconnects == 0)
            await redis.close()
        }
    }

    @Test func `5.8 the warning of a busy pool says what its limit is now`() async throws {
        try await withServer(configure: { $0.pool.maximumConnections = 50 }) { _, redis async throws in
            let events = redis.events
            try redis.resizePool(to: 2)
            try await redis.withConnection { _ in try await redis.withConnection { _ in } }
            for await event in events {
                guard case .poolBusy(let leased, let maximum) = event.kind else { continue }
                #expect(leased == 2)
                #expect(maximum == 2)
                break
            }
        }
    }

    @Test func `5.8 a lease that was warned about is still named when the pool is exhausted`() async throws {
        try await withServer(configure: {
            $0.pool.maximumConnections = 1
            $0.pool.leaseWarningThreshold = .milliseconds(1)
            $0.pool.acquireTimeout = .milliseconds(100)
        }) { _, redis async throws in
            try await redis.withConnection(file: "Here.swift", line: 42) { _ in
                try await eventually { redis.pool.hasReportedLease }
                let error = await #expect(throws: RedisError.self) { try await redis.withConnection { _ in } }
                #expect(error?.code == .poolExhausted)
                #expect(error?.message.contains("taken at Here.swift:42") == true)
            }
        }
    }

    @Test func `6.7 the last caller of a closed client that is cancelled ends the waiting`() async throws {
        try await withServer(configure: {
            $0.shutdownGrace = .seconds(3600)
            $0.timeouts.command = .seconds(3600)
            $0.timeouts.silence = nil
        }) { server, redis async throws in
            try await redis.ping()
            server.suspend()
            let caller = Task { try await redis.get("key") }
            try await eventually { redis.statistics.outstandingCommands == 1 }
            let closing = Task { await redis.close() }
            try await eventually { !redis.link.isOpen }
            caller.cancel()
            _ = await caller.result
            await closing.value
            server.resume()
        }
    }

    @Test func `6.7 who holds a lease when the grace is over is told that the client was closed`() async throws {
        try await withServer(configure: { $0.shutdownGrace = .milliseconds(50) }) { _, redis async throws in
            try await redis.withConnection { lease in
                _ = try await lease.ping()
                await redis.close()
                let error = await #expect(throws: RedisError.self) { try await lease.ping() }
                #expect(error?.code == .shutdown)
                #expect(error?.outcome == .notExecuted)
            }
        }
    }

    /// Asks for the client's numbers whenever something is logged, as a handler that reports may.
    private struct CuriousHandler: LogHandler {
        let client: Shared<RedisClient?>
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { _ = client.value?.statistics }
    }

    @Test func `4 a log handler may ask for statistics when the breaker opens under the pool`() async throws {
        let client = Shared<RedisClient?>(nil)
        let server = try RedisServer()
        defer { server.remove() }
        try await server.start()
        var settings = try RedisConfiguration(server.url)
        settings.sharing = .exclusive
        settings.timeouts.command = .milliseconds(200)
        settings.pool.acquireTimeout = .milliseconds(200)
        var breaker = RedisConfiguration.Breaker()
        breaker.minimumAttempts = 2
        settings.breaker = breaker
        settings.retry = .never
        let redis = try RedisClient(settings, logger: Logger(label: "curious") { _ in CuriousHandler(client: client) })
        client.change { $0 = redis }
        try await redis.ping()
        redis.drainPool()
        server.suspend()
        await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { _ = try? await redis.get("key") } }
        }
        try await eventually { redis.statistics.breaker.openings > 0 }
        server.resume()
        client.change { $0 = nil }
        await redis.close()
    }
}
