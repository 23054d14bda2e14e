//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Logging
internal import Respool
internal import RespoolTestKit
internal import Synchronization

/// One run: a server, a proxy that breaks connections, clients, and the books.
final class Soak: Sendable {
    private static let epoch = Duration.seconds(5)

    private let options: Main.Options
    private let ledger = Ledger()
    /// Every second, for people.
    private let trace = Mutex(MemoryTrace())
    /// Whenever nobody calls, for the judgement.
    private let rests = Mutex(MemoryTrace())
    private let isEpochOver = Atomic<Bool>(false)
    private let isOver = Atomic<Bool>(false)

    init(_ options: Main.Options) async throws {
        self.options = options
    }

    struct Result: Sendable {
        var operations = 0
        var failures = 0
        var faults: [String: Int] = [:]
        var mismatches = 0
        var leakedDescriptors = 0
        var seconds = 0.0
        var trace = MemoryTrace()
        var rests = MemoryTrace()
        var violations: [String] = []

        var line: String {
            "operations=\(operations) faults=\(faults.values.reduce(0, +)) mismatches=\(mismatches) "
                + "leaked_descriptors=\(leakedDescriptors) "
                + "rss_slope_kib_per_minute=\(String(format: "%.1f", rests.slope(\.resident))) "
                + "heap_slope_kib_per_minute=\(String(format: "%.1f", rests.slope(\.heap)))"
        }
    }

    func run() async throws -> Result {
        let server = try await SoakServer()
        defer { server.stop() }
        // What the process opens once, such as its event loops, is no leak.
        try await withFaultProxy(to: server.endpoint) { try await Self.liveOnce($0) }
        try await Task.sleep(for: .seconds(1))
        let descriptors = ProcessFacts.descriptors
        let started = ContinuousClock.now
        let faults = try await withFaultProxy(to: server.endpoint, seed: options.seed) { proxy in
            try await use(proxy, direct: RedisConfiguration(server.endpoint), since: started)
            return proxy.faults.counts
        }
        var result = Result()
        result.seconds = (ContinuousClock.now - started) / .seconds(1)
        let left = try await Self.settledDescriptors(besides: descriptors)
        result.leakedDescriptors = left.count
        for descriptor in left { ledger.violation("left open: \(descriptor)") }
        result.operations = ledger.operations
        result.failures = ledger.failures
        result.faults = faults
        result.mismatches = ledger.mismatches
        result.trace = trace.withLock { $0 }
        result.rests = rests.withLock { $0 }
        // Less than five minutes say little about memory; what is lost adds up, so that a longer run finds less. What is resident
        // grows with the holes between what is in use, too.
        for (name, growth, limit) in [
            ("resident memory", result.rests.growth(\.resident), 4096.0),
            ("the heap", result.rests.growth(\.heap), 512),
        ] where result.seconds >= 300 && growth > limit {
            ledger.violation("\(name) grew by \(Int(growth)) KiB, more than \(Int(limit))")
        }
        result.violations = ledger.violations
        return result
    }

    private static func liveOnce(_ proxy: FaultProxy) async throws {
        let redis = try client(proxy, .exclusive)
        for _ in 0..<10 { try await redis.ping() }
        await redis.close()
    }

    /// Descriptors that weren't there before, once those that are being closed are gone.
    private static func settledDescriptors(besides before: [String: String]) async throws -> [String] {
        for _ in 0..<100 where ProcessFacts.descriptors.count > before.count {
            try await Task.sleep(for: .milliseconds(20))
        }
        let now = ProcessFacts.descriptors
        guard now.count > before.count else { return [] }
        let known = Set(before.values)
        let new = now.values.filter { !known.contains($0) }.sorted()
        return Array((new + Array(repeating: "unknown", count: now.count)).prefix(now.count - before.count))
    }

    private static func client(_ proxy: FaultProxy, _ sharing: RedisConfiguration.Sharing) throws -> RedisClient {
        var settings = RedisConfiguration(proxy.endpoint)
        settings.sharing = sharing
        settings.timeouts.silence = .milliseconds(500)
        settings.timeouts.command = .seconds(3)
        settings.timeouts.connect = .seconds(1)
        settings.reconnect = .exponential(base: .milliseconds(2), cap: .milliseconds(50))
        settings.pool.maximumConnections = 16
        settings.breaker = nil
        var logger = Logger(label: "soak")
        logger.logLevel = .error
        return try RedisClient(settings, logger: logger)
    }

    // MARK: Load and faults

    private func use(
        _ proxy: FaultProxy,
        direct: RedisConfiguration,
        since started: ContinuousClock.Instant
    ) async throws {
        let admin = try RedisClient(direct)
        try await prepare(admin)
        let (shared, pooled) = (try Self.client(proxy, .shared), try Self.client(proxy, .exclusive))
        let end = started + .seconds(options.seconds)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.breakThings(proxy) }
            group.addTask { try await self.watch(proxy, since: started) }
            var epoch = 0
            while ContinuousClock.now < end {
                epoch += 1
                try await load(shared, pooled, epoch: epoch, until: min(end, ContinuousClock.now + Self.epoch))
                ledger.settle(try await admin.lrange("tags:\(epoch)", from: 0, to: -1))
                _ = try await admin.send(
                    RedisCommand("UNLINK", "tags:\(epoch)", "queue:\(epoch):0", "queue:\(epoch):1")
                )
                rests.withLock { $0.add(MemoryTrace.sample(since: started)) }
            }
            isOver.store(true, ordering: .relaxed)
            try await group.waitForAll()
        }
        try await checkThatNothingIsLeft(proxy, shared, pooled)
        await shared.close()
        await pooled.close()
        await admin.close()
    }

    private func prepare(_ admin: RedisClient) async throws {
        for number in 0..<Workers.constants { try await admin.set("constant:\(number)", "constant value \(number)") }
        try await admin.set("database", 0)
        try await admin.withConnection { connection in
            try await connection.select(1)
            try await connection.set("database", 1)
        }
    }

    private func load(
        _ shared: RedisClient,
        _ pooled: RedisClient,
        epoch: Int,
        until end: ContinuousClock.Instant
    ) async throws {
        isEpochOver.store(false, ordering: .relaxed)
        let workers = Workers(shared: shared, pooled: pooled, ledger: ledger) {
            self.isEpochOver.load(ordering: .relaxed)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            // Keys of an epoch are its own, so that what was unknown in one is over in the next.
            for number in 0..<96 { group.addTask { await workers.own(epoch * 1000 + number, shared) } }
            for number in 96..<104 { group.addTask { await workers.own(epoch * 1000 + number, pooled) } }
            for number in 0..<8 { group.addTask { await workers.pipeline(number) } }
            for number in 0..<8 { group.addTask { await workers.count(epoch * 1000 + number) } }
            for number in 0..<8 { group.addTask { await workers.push(number, epoch: epoch) } }
            for number in 0..<4 { group.addTask { await workers.lease(number) } }
            for number in 0..<2 {
                group.addTask { await workers.feed(number, epoch: epoch) }
                group.addTask { await workers.pop(number, epoch: epoch) }
            }
            try await Task.sleep(until: end)
            isEpochOver.store(true, ordering: .relaxed)
            try await group.waitForAll()
        }
    }

    /// Some faults a second, drawn by the seed.
    private func breakThings(_ proxy: FaultProxy) async throws {
        var random = SeededGenerator(seed: options.seed)
        while !isOver.load(ordering: .relaxed) {
            try await Task.sleep(for: .milliseconds(Int.random(in: 50...450, using: &random)))
            switch Int.random(in: 0..<100, using: &random) {
            case 0..<15: proxy.faults.inject(.reset, on: .anyReply, times: 1)
            case 15..<25: proxy.faults.inject(.close, on: .anyReply, times: 1)
            case 25..<35:
                proxy.faults.inject(.cut(after: Int.random(in: 1...4, using: &random)), on: .anyReply, times: 1)
            case 35..<45: proxy.faults.inject(.cut(after: 7, then: .close), on: .anyRequest, times: 1)
            case 45..<55: proxy.faults.inject(.reset, on: .request("RPUSH", "INCR"), times: 1)
            case 55..<65: proxy.faults.inject(.slice(at: [1, 2, 3]), on: .anyReply, times: 3)
            case 65..<75:
                proxy.faults.inject(.delay(.milliseconds(2), jitter: .milliseconds(20)), on: .anyReply, times: 3)
            case 75..<80: proxy.faults.inject(.halfClose, on: .anyReply, times: 1)
            case 80..<84: proxy.faults.inject(.reset, on: .reply(to: "BLPOP", "EXEC", "SELECT"), times: 1)
            case 84..<88: proxy.faults.inject(.reset, on: .connection, times: 2)
            case 88..<90: proxy.faults.inject(.close, on: .handshakeReply, times: 1)
            case 90..<95: await proxy.reset()
            case 95..<98:
                await proxy.pause()
                try await Task.sleep(for: .milliseconds(30))
                await proxy.resume()
            default: await proxy.freeze()
            }
        }
    }

    private func watch(_ proxy: FaultProxy, since started: ContinuousClock.Instant) async throws {
        var last = (operations: 0, at: started)
        var beat = 0
        while !isOver.load(ordering: .relaxed) {
            try await Task.sleep(for: .seconds(1))
            let now = ContinuousClock.now
            let sample = MemoryTrace.sample(since: started)
            trace.withLock { $0.add(sample) }
            beat += 1
            guard Progress.isTerminal || beat.isMultiple(of: 30) else { continue }
            let operations = ledger.operations
            let rate = Double(operations - last.operations) / ((now - last.at) / .seconds(1))
            last = (operations, now)
            Progress.show(
                "\(Int(sample.seconds)) of \(options.seconds) s: \(operations) operations, \(Int(rate))/s, "
                    + "\(proxy.faults.total) faults, \(ledger.failures) calls failed, \(ledger.mismatches) mismatches, "
                    + "\(sample.resident / 1024) MiB, \(sample.heap / 1024) of them in use"
            )
        }
        Progress.end()
    }

    /// Once nothing breaks any more, everything works and nobody waits.
    private func checkThatNothingIsLeft(_ proxy: FaultProxy, _ clients: RedisClient...) async throws {
        proxy.faults.removeAll()
        for client in clients {
            for attempt in 0..<100 {
                do {
                    try await client.ping()
                    break
                } catch {
                    if attempt == 99 { ledger.violation("no recovery: \(error)") }
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
            var left = client.statistics
            for _ in 0..<200 where left.outstandingCommands + left.leases.leased + left.leases.waiters != 0 {
                try await Task.sleep(for: .milliseconds(50))
                left = client.statistics
            }
            if left.outstandingCommands + left.leases.leased + left.leases.waiters != 0 {
                ledger.violation(
                    "\(left.outstandingCommands) commands, \(left.leases.leased) leases and \(left.leases.waiters) waiters are left"
                )
            }
        }
    }
}
