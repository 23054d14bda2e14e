//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import RespoolTestKit

@testable import Respool

extension RedisServer {
    var endpoint: RedisConfiguration.Endpoint { .host("127.0.0.1", port: port) }
}

/// Runs a test against a server of its own, with one client that reaches it through a proxy and is connected, and one that
/// reaches it directly.
func throughProxy(
    _ arguments: [String] = [],
    kind: ServerKind = .current,
    seed: UInt64 = 0,
    configure: @Sendable (inout RedisConfiguration) -> Void = { _ in },
    _ body: (FaultProxy, _ redis: RedisClient, _ direct: RedisClient) async throws -> Void
) async throws {
    try await withServer(arguments, kind: kind) { server, direct async throws in
        try await withFaultProxy(to: server.endpoint, seed: seed) { proxy async throws in
            try await withClient(of: proxy, configure: configure) { redis async throws in
                try await redis.ping()
                try await body(proxy, redis, direct)
            }
        }
    }
}

/// Runs a test with a client that reaches its server through a proxy and dials again quickly, and closes it.
func withClient(
    of proxy: FaultProxy,
    configure: @Sendable (inout RedisConfiguration) -> Void = { _ in },
    _ body: (RedisClient) async throws -> Void
) async throws {
    var settings = RedisConfiguration(proxy.endpoint)
    settings.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(20))
    configure(&settings)
    let redis = try RedisClient(settings)
    do {
        try await body(redis)
    } catch {
        await redis.close()
        throw error
    }
    await redis.close()
}
