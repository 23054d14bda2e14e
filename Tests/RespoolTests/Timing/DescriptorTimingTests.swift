//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if os(Linux)
import Foundation
import Glibc
import Testing

@testable import Respool

/// A process that may open no more files; run where no other test wants one.
struct DescriptorTimingTests {
    @Test
    func `10 5.9 6.4 no file descriptors left: what is open works on, what isn't says so, and all is well afterwards`()
        async throws
    {
        try await withServer(configure: {
            $0.pool.acquireTimeout = .milliseconds(500)
            $0.reconnect = .exponential(base: .milliseconds(10), cap: .milliseconds(100))
        }) { server, redis async throws in
            try await redis.set("key", "value")
            var configuration = try RedisConfiguration(server.url)
            configuration.reconnect = .exponential(base: .milliseconds(10), cap: .milliseconds(100))
            let late = try RedisClient(configuration)
            try await withoutDescriptors { () async throws in
                // A client that has no socket yet doesn't get one, nor does a lease.
                let lateError = await #expect(throws: RedisError.self) {
                    try await late.with(.timeout(.milliseconds(500))).incr("counter")
                }
                let leaseError = await #expect(throws: RedisError.self) {
                    try await redis.withConnection { try await $0.incr("counter") }
                }
                for error in [lateError, leaseError] {
                    #expect(error?.outcome == .notExecuted)
                    #expect(error?.message.contains("ulimit -n") == true, "\(String(describing: error))")
                }
                // The shared connection doesn't notice.
                for _ in 0..<100 { #expect(try await redis.get("key") == "value") }
            }
            #expect(try await late.incr("counter") == 1)
            #expect(try await redis.withConnection { try await $0.incr("counter") } == 2)
            await late.close()
        }
    }

    /// Runs the body with a limit at the descriptors that are open.
    private func withoutDescriptors(_ body: () async throws -> Void) async throws {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let before = limit
        // All numbers below the highest one in use are taken first.
        var plugs: [Int32] = []
        let highest =
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { Int32($0) }.max() ?? 0
        while let plug = Optional(dup(0)), plug >= 0 {
            plugs.append(plug)
            if plug > highest { break }
        }
        limit.rlim_cur = rlim_t(plugs.max() ?? highest) + 1
        #expect(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
        defer {
            var before = before
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &before)
            for plug in plugs { Glibc.close(plug) }
        }
        try await body()
    }
}
#endif
