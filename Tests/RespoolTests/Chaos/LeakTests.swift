//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import RespoolTestKit
import Testing

@testable import Respool

/// What clients leave behind: no socket, no waiter, no task that is never resumed.
///
/// Other suites run in the same process, so sockets are counted by the port they lead to. `Scripts/soak` counts all descriptors of
/// its own process.
struct LeakTests {
    /// This process's sockets that lead to a port (proc(5)).
    private static func sockets(to port: Int) throws -> Int {
        var inodes: Set<String> = []
        let suffix = ":" + String(format: "%04X", port)
        for line in try contents(of: "/proc/self/net/tcp").split(separator: "\n") {
            let fields = line.split(separator: " ")
            if fields.count > 9, fields[2].hasSuffix(suffix) { inodes.insert("socket:[\(fields[9])]") }
        }
        return try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count { name in
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
            else { return false }
            return inodes.contains(target)
        }
    }

    /// All of a file that comes in short reads and says that it is empty.
    private static func contents(of path: String) throws -> String {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `a socket that is open is counted`() async throws {
        try await withServer { server, redis async throws in
            try await redis.ping()
            try await redis.withConnection { lease in
                _ = try await lease.ping()
                // The table may change while it is read: one look may miss a socket.
                try await eventually { try Self.sockets(to: server.port) == 2 }
            }
        }
    }

    @Test func `10 1.5 6.7 clients that lived through faults leave no socket, waiter or command`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint, seed: 5) { proxy async throws in
                HistoryTests.inject(into: proxy.faults)
                for life in 0..<30 {
                    var settings = RedisConfiguration(proxy.endpoint)
                    settings.sharing = life.isMultiple(of: 2) ? .shared : .exclusive
                    settings.pool.maximumConnections = 4
                    settings.timeouts.command = .seconds(1)
                    settings.timeouts.connect = .seconds(1)
                    settings.shutdownGrace = .milliseconds(200)
                    let redis = try RedisClient(settings)
                    await withTaskGroup(of: Void.self) { group in
                        for number in 0..<30 {
                            group.addTask {
                                _ = try? await redis.set("key", number)
                                _ = try? await redis.withConnection { try await $0.incr("counter") }
                                if number == 0 { _ = try? await redis.blpop(["none"], timeout: .milliseconds(10)) }
                            }
                        }
                        // Some leave while others call.
                        if life.isMultiple(of: 3) { group.addTask { await redis.close() } }
                        if life.isMultiple(of: 5) { group.cancelAll() }
                    }
                    await redis.close()
                    let left = redis.statistics
                    #expect(left.outstandingCommands == 0 && left.leases.leased == 0 && left.leases.waiters == 0)
                    #expect(left.queuedBytes == 0)
                }
                proxy.faults.removeAll()
                try await eventually { try Self.sockets(to: proxy.port) == 0 }
                try await eventually { proxy.openConnections == 0 }
            }
        }
    }
}
