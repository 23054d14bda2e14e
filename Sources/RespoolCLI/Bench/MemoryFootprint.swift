//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Respool

/// What connections cost in memory while nobody uses them.
struct MemoryFootprint: Encodable, Sendable {
    /// Resident bytes of one connected client after it was used, everything included; `nil` where the system can't tell.
    var idleConnectionBytes: Int?

    enum CodingKeys: String, CodingKey {
        case idleConnectionBytes = "idle_connection_bytes"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(idleConnectionBytes, forKey: .idleConnectionBytes)
    }

    static func measure(_ configuration: RedisConfiguration) async throws -> MemoryFootprint {
        let count = 128
        // What the process allocates once is no cost of a connection.
        let first = try await used(configuration)
        let before = residentBytes()
        var clients: [RedisClient] = []
        for _ in 0..<count { clients.append(try await used(configuration)) }
        let after = residentBytes()
        for client in clients + [first] { await client.close() }
        guard let before, let after else { return MemoryFootprint() }
        return MemoryFootprint(idleConnectionBytes: max(0, after - before) / count)
    }

    private static func used(_ configuration: RedisConfiguration) async throws -> RedisClient {
        let client = try RedisClient(configuration)
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<64 { group.addTask { _ = try await client.get("respool:bench:none") } }
                try await group.waitForAll()
            }
        } catch {
            await client.close()
            throw error
        }
        return client
    }

    /// Resident memory in bytes (proc(5), VmRSS).
    private static func residentBytes() -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kibibytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        return kibibytes * 1024
    }
}
