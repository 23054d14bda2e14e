//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Logging
import MetricsTestKit
import RespoolTestKit
import Testing

@testable import Respool

#if Tracing
import InMemoryTracing
#endif

/// Secrets, keys and values planted everywhere, and everything the library says, in one heap.
///
/// `Scripts/test` looks for the same word in what all suites print.
struct SecretsTests {
    private static let secret = "s3cr3t-c4n4ry"
    private static let wrong = "wr0ng-c4n4ry"
    private static let rotated = "r0tat3d-c4n4ry"
    private static let key = "key-c4n4ry"
    private static let value = "value-c4n4ry"

    /// All that was said so far.
    private final class Heap: Sendable {
        private let said = Shared<[String]>([])

        var all: [String] { said.value }

        func say(_ text: String) { said.change { $0.append(text) } }

        /// Every way to turn something into text.
        func describe<Value>(_ value: Value) {
            var text = "\(value) \(String(describing: value)) \(String(reflecting: value)) "
            dump(value, to: &text)
            for child in Mirror(reflecting: value).children { text += " \(child.label ?? ""): \(child.value)" }
            say(text)
        }

        /// Makes a call that may fail, and describes how it did.
        @discardableResult
        func error(of call: () async throws -> Void) async -> RedisError? {
            do {
                try await call()
                return nil
            } catch {
                describe(error)
                say("\(error.localizedDescription)")
                let known = error as? RedisError
                if let known {
                    for part in [known.message, known.serverError?.text ?? "", "\(known.code)"] { say(part) }
                }
                if let underlying = known?.underlying { describe(underlying) }
                return known
            }
        }
    }

    private struct Listener: LogHandler {
        let heap: Heap
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { heap.say("\(event.level) \(event.message) \(event.metadata ?? [:]) \(metadata)") }
    }

    @Test func `9.2 10 passwords, keys and values are in nothing that is logged, thrown, traced, counted or described`()
        async throws
    {
        let heap = Heap()
        var logger = Logger(label: "canary") { _ in Listener(heap: heap) }
        logger.logLevel = .trace
        let metrics = TestMetrics()
        try await withServer(["--requirepass", Self.secret], configure: { $0.password = Self.secret }) {
            server,
            admin async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                var settings = try RedisConfiguration("redis://default:\(Self.secret)@127.0.0.1:\(proxy.port)")
                settings.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(10))
                settings.timeouts.command = .seconds(2)
                settings.observability.metricsFactory = metrics
                #if Tracing
                let tracer = InMemoryTracer()
                settings.observability.tracer = tracer
                #endif
                try await admin.aclSetuser("ada", rules: ["on", ">\(Self.secret)", "~*", "+@all"])
                let redis = try RedisClient(settings, logger: logger)
                let events = Task { [events = redis.events] in for await event in events { heap.describe(event) } }
                try await useEverything(redis, proxy, heap)
                try await beRefused(settings, admin, logger, heap)
                heap.describe(redis.statistics)
                heap.describe(redis)
                heap.describe(settings)
                await redis.close()
                await events.value
                #if Tracing
                for span in tracer.finishedSpans { heap.describe(span) }
                #expect(tracer.finishedSpans.count > 10)
                #endif
            }
        }
        for timer in metrics.timers { heap.say("\(timer.label) \(timer.dimensions)") }
        for recorder in metrics.recorders { heap.say("\(recorder.label) \(recorder.dimensions)") }
        #expect(heap.all.count > 60)
        for text in heap.all { #expect(!text.contains("c4n4ry"), "\(text.replacing("c4n4ry", with: "…"))") }
    }

    private func useEverything(_ redis: RedisClient, _ proxy: FaultProxy, _ heap: Heap) async throws {
        let (key, value) = (Self.key, Self.value)
        try await redis.set(key, value)
        let calls: [() async throws -> Void] = [
            { try await redis.lpush(key, value) },
            { _ = try await redis.incr(key) },
            { _ = try await redis.get(key, as: Int.self) },
            { _ = try await redis.send(RedisCommand("NOSUCH", key, value)) },
            { _ = try await redis.send(RedisCommand("CLIENT \(value)", key)) },
            { _ = try await redis.send(RedisCommand("AUTH", Self.wrong)) },
            { _ = try await redis.send(RedisCommand("XREADGROUP", "GROUP", value, value, "STREAMS", key, ">")) },
            { try await redis.aclSetuser("eve", rules: ["<\(Self.secret)"]) },
            { try await redis.aclSetuser("eve", rules: [">\(Self.secret)", "no-\(Self.secret)"]) },
            { _ = try await redis.eval("return redis.call('INCR', KEYS[1])", keys: [key], as: Int.self) },
            { _ = try await redis.pipeline { ($0.get(key), $0.incr(key)) } },
            { _ = try await redis.withConnection { try await $0.send(RedisCommand("AUTH", Self.wrong)) } },
            { _ = try await redis.withConnection { try await $0.send(RedisCommand("AUTH", "ada", Self.wrong)) } },
            {
                _ = try await redis.withConnection {
                    try await $0.send(RedisCommand("HELLO", 3, "AUTH", "ada", Self.wrong))
                }
            },
            { _ = try await redis.configSet([("maxmemory", value)]) },
            { try await redis.rotateCredentials(to: .init(username: "ada", password: Self.wrong)) },
        ]
        var failed = 0
        for call in calls where await heap.error(of: call) != nil { failed += 1 }
        #expect(failed == calls.count)
        for fault in [Fault.reset, .corrupt(), .replace(with: "-ERR no\r\n"), .cut(after: 2, then: .close)] {
            proxy.faults.inject(fault, on: .anyReply, times: 1)
            await heap.error { _ = try await redis.with(.retry(.never)).incr(key) }
        }
        proxy.faults.inject(.drop, on: .anyReply, times: 1)
        await heap.error { _ = try await redis.with(.timeout(.milliseconds(50))).set(key, value) }
        proxy.faults.removeAll()
        await proxy.reset()
        heap.describe(RedisCommand("AUTH", Self.secret))
        heap.describe(RedisCommands().set(key, value))
        heap.describe(RedisConfiguration.Credentials(username: "ada", password: Self.secret))
        heap.describe(redis.with(.retry(.never)))
    }

    /// Passwords that are wrong, late or no longer valid, in each place that one can be given in.
    private func beRefused(
        _ settings: RedisConfiguration,
        _ admin: RedisClient,
        _ logger: Logger,
        _ heap: Heap
    ) async throws {
        var wrong = settings
        wrong.password = Self.wrong
        var plain = wrong
        plain.protocolVersion = .resp2
        plain.username = "ada"
        var provided = settings
        provided.credentialsProvider = { .init(username: "ada", password: Self.wrong) }
        var rotating = settings
        rotating.username = "ada"
        for (settings, isRefused) in [(wrong, true), (plain, true), (provided, true), (rotating, false)] {
            let redis = try RedisClient(settings, logger: logger)
            let error = await heap.error { try await redis.ping() }
            #expect((error?.code == .authenticationFailed) == isRefused, "\(settings): \(error?.description ?? "none")")
            if !isRefused {
                try await admin.aclSetuser("ada", rules: [">\(Self.rotated)"])
                try await redis.rotateCredentials(to: .init(username: "ada", password: Self.rotated))
                try await redis.ping()
            }
            heap.describe(redis)
            await redis.close()
        }
        for url in [
            "redis://:\(Self.secret)@h:port", "redis://u:\(Self.secret)@@h", "redis//:\(Self.secret)@h",
            "redis://u:\(Self.secret)@h/x", "redis://u:\(Self.secret)@h?nope=1", "redis://u:\(Self.secret)%zz@h",
            "redis://u:\(Self.secret)#@h", "ftp://u:\(Self.secret)@h", "redis://u:\(Self.secret) @h",
        ] {
            #expect(await heap.error { _ = try RedisClient(url) } != nil)
        }
    }
}
