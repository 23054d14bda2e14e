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
}
