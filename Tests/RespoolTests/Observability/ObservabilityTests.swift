//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Logging
import Metrics
import MetricsTestKit
import Testing

@testable import Respool

#if Tracing
import InMemoryTracing
import Tracing
#endif

struct ObservabilityTests {
    private static let secret = "canary-secret-8152"
    private static let key = "canary-key-8152"
    private static let value = "canary-value-8152"

    @Test func `durations of calls are reported by command and error, without arguments`() async throws {
        let metrics = TestMetrics()
        try await withServer(configure: { $0.observability.metricsFactory = metrics }) { server, redis async throws in
            try await redis.set(Self.key, Self.value)
            try await redis.set(Self.key, Self.value)
            _ = try? await redis.lpush(Self.key, Self.value)
            _ = try await redis.pipeline { ($0.get(Self.key), $0.ttl(Self.key)) }
            try await redis.withConnection { _ = try await $0.get(Self.key) }
            func timer(_ command: String, _ more: (String, String)...) throws -> TestTimer {
                try metrics.expectTimer(
                    "db.client.operation.duration",
                    [
                        ("db.system.name", "redis"), ("db.namespace", "0"), ("server.address", "127.0.0.1"),
                        ("server.port", "\(server.port)"), ("db.operation.name", command),
                    ] + more
                )
            }
            #expect(try timer("SET").values.count == 2)
            #expect(try timer("LPUSH", ("error.type", "WRONGTYPE")).values.count == 1)
            #expect(try timer("PIPELINE").values.count == 1)
            #expect(try timer("GET").values.count == 1)
            #expect(try timer("SET").values.allSatisfy { $0 > 1000 && $0 < 10_000_000_000 })
            try await eventually { metrics.recorders.contains { $0.label == "db.client.connection.count" } }
            let told =
                metrics.timers.map { "\($0.label) \($0.dimensions)" }.joined()
                + metrics.recorders.map { "\($0.label) \($0.dimensions)" }.joined()
            #expect(told.contains("canary") == false)
        }
    }

    @Test(.needsRealServer("Lua"))
    func `9.2 errors are reported by words that servers have, and names by no more than there are room for`()
        async throws
    {
        let metrics = TestMetrics()
        try await withServer(configure: { $0.observability.metricsFactory = metrics }) { _, redis async throws in
            for word in ["canary-8152", "order:4711", "ERR", "WRONGTYPE", "ÄRGER", "{b}", ""] {
                for call in ["redis.error_reply(ARGV[1])", "{err=ARGV[1]}", "error(ARGV[1])"] {
                    let eval = RedisCommands().eval("return \(call)", args: ["\(word) x"], as: RESPValue.self)
                    _ = try? await redis.send(eval)
                    _ = try? await redis.transaction([eval])
                }
            }
            // What isn't the library's is named by its caller.
            let commands = (0..<3000).map { RedisCommand("CANARY\($0).GET", "k") }
            for start in stride(from: 0, to: commands.count, by: 100) {
                await withTaskGroup(of: Void.self) { group in
                    for command in commands[start..<start + 100] {
                        group.addTask { _ = try? await redis.send(command) }
                    }
                }
            }
        }
        let errors = Set(metrics.timers.flatMap { $0.dimensions.filter { $0.0 == "error.type" }.map(\.1) })
        #expect(errors.isSubset(of: ["serverError", "decodingFailed", "ERR", "WRONGTYPE"]), "\(errors)")
        let names = Set(metrics.timers.flatMap { $0.dimensions.filter { $0.0 == "db.operation.name" }.map(\.1) })
        #expect(names.count <= 2050 && names.contains("_OTHER"))
    }

    @Test(arguments: [RedisConfiguration.Sharing.shared, .exclusive])
    func `times of connections are reported by pool: to make one, to get one, to use one, and those that got none`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        let metrics = TestMetrics()
        try await withServer(configure: {
            $0.observability.metricsFactory = metrics
            $0.sharing = sharing
            $0.pool.maximumConnections = 1
            $0.timeouts.connect = .seconds(60)
            $0.timeouts.command = .seconds(60)
        }) { server, redis async throws in
            func dimensions(_ suffix: String = "") -> [(String, String)] {
                [
                    ("db.system.name", "redis"), ("db.namespace", "0"), ("server.address", "127.0.0.1"),
                    ("server.port", "\(server.port)"),
                    ("db.client.connection.pool.name", "127.0.0.1:\(server.port)/0\(suffix)"),
                ]
            }
            func timer(_ name: String, _ suffix: String = "") throws -> [Int64] {
                try metrics.expectTimer("db.client.connection.\(name)", dimensions(suffix)).values
            }
            try await redis.ping()
            try await redis.withConnection { lease in
                // Somebody waits in vain, for as long as the call that waits is given.
                let error = await #expect(throws: RedisError.self) {
                    try await redis.with(.timeout(.milliseconds(60))).blpop(["list"], timeout: .zero)
                }
                #expect(error?.code == .poolExhausted)
            }
            // A call of its own before the lease, with exclusive sharing.
            let leases = sharing == .shared ? 1 : 2
            try await eventually { try timer("use_time").count == leases }
            #expect(try timer("wait_time").count == leases)
            #expect(try #require(timer("use_time").max()) >= 55_000_000)
            #expect(try timer("create_time").count == 1)
            #expect(try timer("create_time", "#shared").count == (sharing == .shared ? 1 : 0))
            // Told once its caller was.
            let timeouts = try metrics.expectCounter("db.client.connection.timeouts", dimensions())
            try await eventually { timeouts.values.reduce(0, +) == 1 }
            try await eventually {
                metrics.recorders.contains {
                    $0.label == "db.client.connection.count"
                        && $0.dimensions.contains { $0 == ("db.client.connection.state", "idle") }
                }
            }
        }
    }

    #if Tracing
    @Test func `a call is a span under the caller's, with its error and without arguments`() async throws {
        let tracer = InMemoryTracer()
        try await withServer(configure: { $0.observability.tracer = tracer }) { server, redis async throws in
            try await redis.set(Self.key, Self.value)
            await tracer.withSpan("request") { _ in _ = try? await redis.lpush(Self.key, Self.value) }
            _ = try await redis.pipeline { ($0.get(Self.key), $0.ttl(Self.key)) }
            let spans = tracer.finishedSpans
            #expect(spans.map(\.operationName) == ["SET", "LPUSH", "request", "PIPELINE"])
            let push = spans[1]
            #expect(push.kind == .client)
            #expect(push.context.inMemorySpanContext?.parentSpanID == spans[2].spanID)
            #expect(push.attributes.get("db.system.name") == .string("redis"))
            #expect(push.attributes.get("server.port") == .string("\(server.port)"))
            #expect(push.attributes.get("error.type") == .string("WRONGTYPE"))
            #expect(push.status?.code == .error)
            #expect(spans[0].status == nil)
            #expect("\(spans)".contains("canary") == false)
        }
    }
    #endif

    @Test func `nothing listens by default, and then nothing observes`() async throws {
        let redis = try RedisClient("redis://localhost")
        #expect(redis.server.context.observer == nil)
        await redis.close()
    }

    @Test func `9.2 no log line holds a secret, a key or a value`() async throws {
        let lines = Shared<[String]>([])
        var logger = Logger(label: "canary") { _ in CapturingHandler(lines: lines) }
        logger.logLevel = .trace
        let server = try RedisServer(["--requirepass", Self.secret])
        defer { server.remove() }
        try await server.start()
        var settings = try RedisConfiguration("redis://default:\(Self.secret)@127.0.0.1:\(server.port)")
        settings.pool.maximumConnections = 2
        settings.pool.leaseWarningThreshold = .milliseconds(1)
        settings.timeouts.command = .milliseconds(500)
        let redis = try RedisClient(settings, logger: logger)
        try await redis.set(Self.key, Self.value)
        _ = try? await redis.lpush(Self.key, Self.value)
        try await redis.withConnection { lease in
            try await lease.select(1)
            try await redis.withConnection { _ in }
            try await eventually { lines.value.contains { $0.contains("held for long") } }
        }
        server.kill()
        // What is lost with a connection is no business of the breaker's, what waits for another one in vain is.
        try await eventually { redis.statistics.reconnects > 0 }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<60 { group.addTask { _ = try? await redis.get(Self.key) } }
        }
        try await eventually { redis.statistics.breaker.isOpen }
        try await server.start()
        try await eventually { (try? await redis.ping()) != nil }
        // An outage is one line when it begins and one when it ends.
        try await eventually { lines.value.contains { $0.hasPrefix("notice connected to the server again") } }
        let away = lines.value.filter { $0.hasPrefix("warning no connection to the server") }
        #expect(away.count == 1 && away[0].contains("waiting") && away[0].contains("connectionFailed"))
        #expect(lines.value.filter { $0.hasPrefix("notice connected") }.count == 1)
        await redis.close()
        var wrong = settings
        wrong.password = "\(Self.secret)-wrong"
        wrong.clientName = "has-a-name"
        do {
            let redis = try RedisClient(wrong, logger: logger)
            _ = try? await redis.get(Self.key)
            // Dropped without close().
        }
        try await eventually { lines.value.contains { $0.contains("without close") } }
        #expect(lines.value.count >= 6)
        for line in lines.value { #expect(line.contains("canary-") == false) }
    }

    private struct CapturingHandler: LogHandler {
        let lines: Shared<[String]>
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = "\(event.level) \(event.message) \(event.metadata ?? [:])"
            lines.change { $0.append(line) }
        }
    }

    // MARK: Statistics

    @Test func `the snapshot agrees with what was done`() async throws {
        try await withServer(configure: { $0.pool.maximumConnections = 4 }) { _, redis async throws in
            let started = ContinuousClock.now
            for number in 0..<200 { try await redis.set("key:\(number)", number) }
            try await redis.withConnection { lease in
                _ = try await lease.ping()
                let leases = redis.statistics.leases
                #expect(leases.leased == 1)
                #expect(leases.maximum == 4)
                #expect(leases.longestLease > .zero)
                #expect(leases.longestWait == .zero)
            }
            let statistics = redis.statistics
            #expect(statistics.openConnections == 1)
            #expect(statistics.outstandingCommands == 0)
            #expect(statistics.latency.count == 201)
            #expect(statistics.leases.acquireTime.count == 1)
            #expect(statistics.leases.useTime.count == 1)
            let median = try #require(statistics.latency.quantile(0.5))
            let most = try #require(statistics.latency.quantile(1))
            // A bucket of the histogram is wider than the time it was given.
            #expect(median > .microseconds(5) && median <= most && most <= (ContinuousClock.now - started) * 2)
        }
    }

    @Test func `a histogram's mean and variation are those of what it was given`() throws {
        var histogram = LatencyHistogram()
        #expect(histogram.mean == nil && histogram.quantile(0.5) == nil && histogram.squaredVariation == nil)
        for value in [1000, 1000, 1000, 1000] as [UInt64] { histogram.record(value) }
        #expect(abs(try #require(histogram.mean) / .nanoseconds(1000) - 1) < 0.01)
        #expect(try #require(histogram.squaredVariation) < 0.001)
        let earlier = histogram
        for value in [3000, 3000, 3000, 3000] as [UInt64] { histogram.record(value) }
        // Mean 2000, variance 1000².
        #expect(abs(try #require(histogram.squaredVariation) - 0.25) < 0.01)
        #expect(abs(try #require(histogram.since(earlier).mean) / .nanoseconds(3000) - 1) < 0.01)
        histogram.record(.max)
        #expect(try #require(histogram.quantile(1)) > .seconds(3600))
    }
}
