//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import Respool
internal import Synchronization

/// Runs workloads on a server, with redis-benchmark in between where that is wanted.
struct WorkloadRunner {
    let server: BenchServer
    let plan: BenchPlan
    let progress: ProgressBar

    private static let prefix = "respool:bench:"

    func measure(_ workload: Workload) async throws -> BenchResult {
        if case .newConnection(tls: true) = workload.kind, server.tlsConfiguration == nil {
            progress.advance(plan.stepsPerWorkload, workload.name)
            let reason =
                RedisConfiguration.TLS.isAvailable
                ? "needs a private server and openssl"
                : "built without TLS, which is quicker; Scripts/bench without --quick has it"
            return BenchResult(workload, notRun: reason)
        }
        let loops = try WorkloadLoops(workload, server: server, valueSize: plan.valueSize, prefix: Self.prefix)
        try await loops.prepare()
        progress.advance(0, workload.name)
        _ = try await loops.round(plan.warmUp)
        progress.advance(1, workload.name)
        let reference = plan.compares ? try await makeReference(workload) : nil
        var samples: [RoundSample] = []
        var references: [Double] = []
        for round in 0..<plan.rounds {
            // Whoever goes first has the colder or the busier machine: they take turns.
            if let reference, round % 2 == 1 { references.append(try await reference.run(plan.duration)) }
            samples.append(try await loops.round(plan.duration))
            progress.advance(1, workload.name)
            if let reference, round % 2 == 0 { references.append(try await reference.run(plan.duration)) }
            if plan.compares { progress.advance(1, workload.name) }
        }
        try await loops.finish()
        try await reference?.cleanUp()
        return BenchResult(workload, samples, references: references)
    }

    private func makeReference(_ workload: Workload) async throws -> RedisBenchmark? {
        guard let reference = workload.reference else { return nil }
        let size = if case .large = workload.kind { Workload.largeValueSize } else { plan.valueSize }
        return try await RedisBenchmark(server, reference, operation: workload.operation, valueSize: size)
    }
}

/// The callers of one workload.
struct WorkloadLoops: Sendable {
    private let workload: Workload
    private var configuration: RedisConfiguration
    private let client: RedisClient
    private let keys: [String]
    private let value: String
    private let largeValue: ByteBuffer

    init(_ workload: Workload, server: BenchServer, valueSize: Int, prefix: String) throws {
        self.workload = workload
        if case .newConnection(tls: true) = workload.kind, let tls = server.tlsConfiguration {
            configuration = tls
        } else {
            configuration = server.configuration
        }
        if case .pool(let size) = workload.kind {
            configuration.sharing = .exclusive
            configuration.pool.maximumConnections = size
        }
        switch workload.care {
        case .usual: break
        case .bare:
            configuration.retry = .never
            configuration.timeouts.command = .seconds(1_000_000_000)
            configuration.breaker = nil
            configuration.observability.metrics = false
            configuration.observability.tracing = false
        case .observed: configuration.observability.metricsFactory = MetricsProbe()
        }
        client = try RedisClient(configuration)
        if case .large = workload.kind {
            keys = ["\(prefix)large"]
        } else {
            keys = (0..<workload.callers).map { "\(prefix)\($0)" }
        }
        value = String(repeating: "v", count: valueSize)
        largeValue = ByteBuffer(repeating: UInt8(ascii: "v"), count: Workload.largeValueSize)
    }

    func prepare() async throws {
        if case .large = workload.kind {
            try await client.set(keys[0], largeValue)
        } else {
            try await client.mset(keys.map { ($0, value) })
        }
    }

    func finish() async throws {
        try await client.unlink(keys)
        await client.close()
    }

    /// All callers for as long as it takes.
    func round(_ duration: Duration) async throws -> RoundSample {
        let stop = StopFlag()
        let histogram = SharedHistogram()
        let before = client.statistics
        let cpu = ProcessUsage.cpuMicroseconds
        let start = Monotonic.nanoseconds
        var sample = RoundSample()
        try await withThrowingTaskGroup(of: Int.self) { group in
            group.addTask {
                // However it ends: callers that never wait hear of no cancellation.
                defer { stop.set() }
                try await Task.sleep(for: duration)
                return 0
            }
            for caller in 0..<workload.callers {
                // A preference of `nil` is a preference, too, which the runtime looks up at every resumption.
                if workload.onEventLoop {
                    group.addTask(executorPreference: client.taskExecutor) {
                        try await call(caller, until: stop, histogram)
                    }
                } else {
                    group.addTask { try await call(caller, until: stop, histogram) }
                }
            }
            for try await operations in group { sample.operations += operations }
        }
        sample.seconds = Double(Monotonic.nanoseconds - start) / 1e9
        sample.cpuMicroseconds = ProcessUsage.cpuMicroseconds - cpu
        sample.histogram = histogram.value
        let after = client.statistics
        sample.commands = after.commandsWritten - before.commandsWritten
        sample.flushes = after.flushes - before.flushes
        let leases = after.leases
        sample.sockets = max(after.openConnections + leases.idle + leases.leased, 1)
        return sample
    }

    private func call(_ caller: Int, until stop: StopFlag, _ histogram: SharedHistogram) async throws -> Int {
        var durations = DurationBuffer()
        var operations = 0
        let key = keys[caller % keys.count]
        var start = Monotonic.nanoseconds
        while !stop.isSet {
            switch (workload.kind, workload.operation) {
            case (.lease, _): try await client.withConnection { _ in }
            case (.statistics, _): _ = client.statistics
            case (.shared, .get), (.pool, .get): _ = try await client.get(key)
            case (.shared, .set), (.pool, .set): try await client.set(key, value)
            case (.large, .get): _ = try await client.get(key, as: ByteBuffer.self)
            case (.large, .set): try await client.set(key, largeValue)
            case (.pipeline(let count), _):
                let commands = RedisCommands()
                _ = try await client.pipeline((0..<count).map { _ in commands.get(key) })
                operations += count - 1
            case (.newConnection, _):
                let fresh = try RedisClient(configuration)
                _ = try await fresh.get(key)
                await fresh.close()
            }
            // One operation's end is the next one's beginning.
            let end = Monotonic.nanoseconds
            durations.record(end - start, in: histogram)
            start = end
            operations += 1
        }
        histogram.add(&durations)
        return operations
    }
}

/// Tells callers to stop.
final class StopFlag: Sendable {
    private let flag = Atomic<Bool>(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }

    func set() { flag.store(true, ordering: .relaxed) }
}
