//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Respool
internal import Synchronization

/// What connections cost in memory while nobody uses them, and who waits for one.
struct MemoryFootprint: Encodable, Sendable {
    /// Resident bytes of one connected client after it was used, everything included; `nil` where the system can't tell.
    var idleConnectionBytes: Int?
    /// Resident bytes of a task that waits for a connection of the pool, beyond those of one that waits for nothing.
    var waiterBytes: Int?

    enum CodingKeys: String, CodingKey {
        case idleConnectionBytes = "idle_connection_bytes"
        case waiterBytes = "waiter_bytes"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(idleConnectionBytes, forKey: .idleConnectionBytes)
        try container.encode(waiterBytes, forKey: .waiterBytes)
    }

    static func measure(_ configuration: RedisConfiguration) async throws -> MemoryFootprint {
        MemoryFootprint(
            idleConnectionBytes: try await idleConnection(configuration),
            waiterBytes: try await waiter(configuration)
        )
    }

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

    private static let waiters = 10_000

    private static func waiter(_ configuration: RedisConfiguration) async throws -> Int? {
        // The first time round is for what the process keeps; the client's own tables are new each time.
        _ = try await leaseWait(configuration)
        let bare = try await bareWait()
        let leased = try await leaseWait(configuration)
        guard let bare, let leased else { return nil }
        return max(0, leased - bare)
    }

    /// Tasks that wait for the one connection of a pool, which another has.
    private static func leaseWait(_ configuration: RedisConfiguration) async throws -> Int? {
        var configuration = configuration
        configuration.pool.maximumConnections = 1
        configuration.pool.acquireTimeout = .seconds(60)
        let client = try RedisClient(configuration)
        do {
            let bytes = try await leaseWait(client)
            await client.close()
            return bytes
        } catch {
            await client.close()
            throw error
        }
    }

    private static func leaseWait(_ client: RedisClient) async throws -> Int? {
        let holder = Gate()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await client.withConnection { _ in await holder.pass() } }
            defer { holder.open() }
            guard await eventually({ holder.count == 1 }) else {
                // Why there is no lease is the holder's to say.
                holder.open()
                try await group.waitForAll()
                return nil
            }
            let bytes = try await bytesPerTask(
                { try await client.withConnection { _ in } },
                waiting: { client.statistics.leases.waiters },
                letGo: { holder.open() }
            )
            try await group.waitForAll()
            return bytes
        }
    }

    /// Tasks that wait for nothing but to be resumed.
    private static func bareWait() async throws -> Int? {
        let gate = Gate()
        return try await bytesPerTask({ await gate.pass() }, waiting: { gate.count }, letGo: { gate.open() })
    }

    private static func bytesPerTask(
        _ wait: @escaping @Sendable () async throws -> Void,
        waiting: () -> Int,
        letGo: () -> Void
    ) async throws -> Int? {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let before = residentBytes()
            for _ in 0..<waiters { group.addTask { try await wait() } }
            let areWaiting = await eventually { waiting() >= waiters }
            let after = residentBytes()
            letGo()
            try await group.waitForAll()
            guard areWaiting, let before, let after else { return nil }
            return max(0, after - before) / waiters
        }
    }

    /// Whether something becomes true within ten seconds.
    private static func eventually(_ condition: () -> Bool) async -> Bool {
        for _ in 0..<10_000 {
            if condition() { return true }
            try? await Task.sleep(for: .milliseconds(1))
        }
        return false
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

    /// glibc's `malloc_trim(3)`, which Swift doesn't import; `nil` elsewhere.
    private static let giveBack = dlsym(nil, "malloc_trim").map {
        unsafeBitCast($0, to: (@convention(c) (Int) -> CInt).self)
    }

    /// Resident memory in bytes (proc(5), VmRSS), once pages that nobody uses were given back: what is taken next would come out
    /// of them unseen.
    private static func residentBytes() -> Int? {
        _ = giveBack?(0)
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kibibytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        return kibibytes * 1024
    }
}

/// Where tasks wait until it is opened.
private final class Gate: Sendable {
    private let state = Mutex<(waiting: [UnsafeContinuation<Void, Never>], isOpen: Bool)>(([], false))

    var count: Int { state.withLock { $0.waiting.count } }

    func pass() async {
        await withUnsafeContinuation { task in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(task) }
                return state.isOpen
            }
            if isOpen { task.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            defer { state.waiting = [] }
            state.isOpen = true
            return state.waiting
        }
        for task in waiting { task.resume() }
    }
}
