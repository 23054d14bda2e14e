//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Testing

@testable import RespoolTestKit

/// Starting and stopping, again and again.
@Suite(.serialized)
struct ScaleTests {
    @Test func `a thousand servers start and stop without leaving a descriptor`() async throws {
        func descriptors() -> Int {
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
        }
        // The first one makes what all share.
        try await withTestServer { _ = try Wire(port: $0.port).call("PING") }
        let before = descriptors()
        var slowest = Duration.zero
        var total = Duration.zero
        for number in 0..<1000 {
            let start = ContinuousClock.now
            let server = try await TestServer.start()
            let took = ContinuousClock.now - start
            slowest = max(slowest, took)
            total += took
            if number % 20 == 0 { #expect(try Wire(port: server.port).call("PING").text == "PONG") }
            await server.stop()
        }
        print("a server starts in \(total / 1000) on average, \(slowest) at worst")
        // Others tests of the same process open and close sockets meanwhile; a leak would be a thousand or more.
        try await eventually { descriptors() < before + 200 }
    }
}
