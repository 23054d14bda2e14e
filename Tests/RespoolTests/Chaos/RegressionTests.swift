//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

/// What the proxy found wrong with the client, each in its smallest form.
struct RegressionTests {
    @Test func `6.7 a client that was never used is closed without a dial`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                for _ in 0..<20 { await (try RedisClient(proxy.url)).close() }
                var settings = RedisConfiguration(proxy.endpoint)
                settings.sharing = .exclusive
                let redis = try RedisClient(settings)
                try await redis.ping()
                await redis.close()
                #expect(proxy.connections == 1)
            }
        }
    }

    @Test(arguments: [true, false])
    func `5.6 10 a pooled connection whose reply never comes is given up, not kept from others for ever`(
        isCancelled: Bool
    ) async throws {
        try await throughProxy(configure: {
            $0.sharing = .exclusive
            $0.pool.maximumConnections = 1
            $0.timeouts.silence = .milliseconds(500)
            $0.timeouts.command = .seconds(20)
            $0.retry = .never
        }) { proxy, redis, _ async throws in
            await proxy.freeze()
            if isCancelled {
                let task = Task { try await redis.ping() }
                try await eventually { redis.statistics.leases.leased == 1 }
                task.cancel()
                await #expect(throws: RedisError.self) { try await task.value }
            } else {
                await #expect(throws: RedisError.self) {
                    try await redis.with(.timeout(.milliseconds(50))).send(RedisCommand("PING"))
                }
            }
            // The only connection there may be: this one waits until it is replaced.
            #expect(try await redis.ping() == "PONG")
        }
    }

    @Test func `3.6 with exclusive sharing READONLY replaces the connections, too`() async throws {
        let other = try RedisServer()
        defer { other.remove() }
        try await other.start()
        try await throughProxy(configure: {
            $0.sharing = .exclusive
            $0.retry = .safe(attempts: 10, base: .milliseconds(20), cap: .milliseconds(50))
        }) { proxy, redis, direct async throws in
            // Several connections to what becomes a replica.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<10 { group.addTask { _ = try await redis.send(RedisCommand("DEBUG", "SLEEP", "0.01")) } }
                try await group.waitForAll()
            }
            #expect(redis.statistics.leases.idle > 1)
            _ = try await direct.send(RedisCommand("REPLICAOF", "127.0.0.1", 1))
            proxy.redirect(to: other.endpoint)
            for number in 1...10 { #expect(try await redis.incr("counter") == number) }
        }
    }
}
