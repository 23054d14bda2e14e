//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Respool
import RespoolTestKit
import Testing

// What TestServer.md shows, word for word; @concurrent says what is the default outside this package.
struct RedisTrait: SuiteTrait, TestTrait, TestScoping {
    @TaskLocal static var server: TestServer?
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await withTestServer { server in
            try await Self.$server.withValue(server) { try await function() }
        }
    }
}

@Suite(RedisTrait())
struct SuiteTraitTests {
    @Test(arguments: 1...3)
    func `each test of a suite has a server of its own`(number: Int) async throws {
        let server = try #require(RedisTrait.server)
        let redis = try RedisClient(server.url)
        #expect(try await redis.incr("counter") == 1)
        await redis.close()
    }
}
