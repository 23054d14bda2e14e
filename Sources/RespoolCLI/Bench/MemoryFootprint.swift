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
    /// Resident bytes of one command that waits for a connection, beyond its bytes on the wire and beyond what a task
    /// that merely waits takes; `nil` where the system can't tell.
    var queuedCommandBytes: Int?

    enum CodingKeys: String, CodingKey {
        case idleConnectionBytes = "idle_connection_bytes"
        case queuedCommandBytes = "queued_command_bytes"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(idleConnectionBytes, forKey: .idleConnectionBytes)
        try container.encode(queuedCommandBytes, forKey: .queuedCommandBytes)
    }

    static func measure(_ configuration: RedisConfiguration) async throws -> MemoryFootprint {
        MemoryFootprint(
            idleConnectionBytes: try await idleConnection(configuration),
            queuedCommandBytes: try await queuedCommand()
        )
    }

    /// Opens clients, uses each, and divides the growth of the resident memory by their number.
    private static func idleConnection(_ configuration: RedisConfiguration) async throws -> Int? {
        let count = 128
        // What the process allocates once is no cost of a connection.
        let first = try await used(configuration)
        let before = residentBytes()
        var clients: [RedisClient] = []
        for _ in 0..<count { clients.append(try await used(configuration)) }
        let after = residentBytes()
        for client in clients + [first] { await client.close() }
        guard let before, let after else { return nil }
        return max(0, after - before) / count
    }

    /// Lets tasks wait for nothing, then as many for a server that isn't there: the second crowd takes the place of the
    /// first, and what the memory grows by is the commands'.
    private static func queuedCommand() async throws -> Int? {
        let count = 100_000
        var configuration = RedisConfiguration(.host("127.0.0.1", port: 1))
        configuration.queue.maximumCommands = count + 1
        configuration.timeouts.command = .seconds(600)
        configuration.shutdownGrace = .zero
        let client = try RedisClient(configuration)
        let key = "respool:bench:key-name"
        let frameBytes = "*2\r\n$3\r\nGET\r\n$\(key.utf8.count)\r\n\(key)\r\n".utf8.count
        let idle = try await grown(by: count) { try? await Task.sleep(for: .seconds(600)) }
        let waiting = try await grown(by: count) { _ = try? await client.get(key) }
        await client.close()
        guard let idle, let waiting else { return nil }
        return max(0, waiting - idle) / count - frameBytes
    }

    /// The resident memory once this many tasks wait; they are cancelled then.
    private static func grown(by count: Int, _ wait: @escaping @Sendable () async -> Void) async throws -> Int? {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count { group.addTask { await wait() } }
            // The tasks are at rest when the memory is.
            var last = residentBytes()
            repeat {
                let previous = last
                try await Task.sleep(for: .milliseconds(100))
                last = residentBytes()
                if last == previous { break }
            } while true
            group.cancelAll()
            return last
        }
    }

    private static func used(_ configuration: RedisConfiguration) async throws -> RedisClient {
        let client = try RedisClient(configuration)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<64 { group.addTask { _ = try? await client.get("respool:bench:none") } }
        }
        try await client.ping()
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
