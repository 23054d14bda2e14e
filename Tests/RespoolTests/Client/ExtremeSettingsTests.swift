//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

/// Every number and every time of the configuration at its extremes: an error that names it, or a client that works; never a trap.
struct ExtremeSettingsTests {
    /// One setting, and how it is set.
    struct Setting<Value: Sendable>: Sendable {
        let name: String
        let set: @Sendable (inout RedisConfiguration, Value) -> Void

        init(_ name: String, _ set: @escaping @Sendable (inout RedisConfiguration, Value) -> Void) {
            self.name = name
            self.set = set
        }
    }

    static let times: [Setting<Duration>] = [
        Setting("timeouts.connect") { $0.timeouts.connect = $1 },
        Setting("timeouts.command") { $0.timeouts.command = $1 },
        Setting("timeouts.silence") { $0.timeouts.silence = $1 },
        Setting("timeouts.idleCheck") { $0.timeouts.idleCheck = $1 },
        Setting("retry.base") { $0.retry.base = $1 }, Setting("retry.cap") { $0.retry.cap = $1 },
        Setting("breaker.window") { $0.breaker?.window = $1 },
        Setting("pool.acquireTimeout") { $0.pool.acquireTimeout = $1 },
        Setting("pool.idleTimeout") { $0.pool.idleTimeout = $1 },
        Setting("pool.maximumLifetime") { $0.pool.maximumLifetime = $1 },
        Setting("pool.checkInterval") { $0.pool.checkInterval = $1 },
        Setting("pool.leaseWarningThreshold") { $0.pool.leaseWarningThreshold = $1 },
        Setting("socket.keepaliveIdle") { $0.socket.keepaliveIdle = $1 },
        Setting("socket.keepaliveInterval") { $0.socket.keepaliveInterval = $1 },
        Setting("socket.userTimeout") { $0.socket.userTimeout = $1 },
        Setting("shutdownGrace") { $0.shutdownGrace = $1 },
    ]
    /// Those that a policy keeps to itself.
    static let hidden: [Setting<Duration>] = [
        Setting("reconnect") { $0.reconnect = .exponential(base: $1) },
        Setting("reconnect") { $0.reconnect = .exponential(base: .milliseconds(1), cap: $1) },
        Setting("reconnect") { $0.reconnect = .exponential(base: .milliseconds(1), awaitedCap: $1) },
        Setting("reconnect") { $0.reconnect = .exponential(base: $1, cap: $1, awaitedCap: $1) },
        Setting("reconnect") { settings, time in settings.reconnect = .custom { _, _ in time } },
    ]
    static let numbers: [Setting<Int>] = [
        Setting("database") { $0.database = $1 }, Setting("retry.attempts") { $0.retry.attempts = $1 },
        Setting("breaker.minimumAttempts") { $0.breaker?.minimumAttempts = $1 },
        Setting("queue.maximumCommands") { $0.queue.maximumCommands = $1 },
        Setting("queue.maximumBytes") { $0.queue.maximumBytes = $1 },
        Setting("pool.maximumConnections") { $0.pool.maximumConnections = $1 },
        Setting("pool.minimumConnections") { $0.pool.minimumConnections = $1 },
        Setting("pool.maximumDials") { $0.pool.maximumDials = $1 },
        Setting("parser.maximumBulkBytes") { $0.parser.maximumBulkBytes = $1 },
        Setting("parser.maximumLineBytes") { $0.parser.maximumLineBytes = $1 },
        Setting("parser.maximumDepth") { $0.parser.maximumDepth = $1 },
        Setting("parser.maximumElements") { $0.parser.maximumElements = $1 },
        Setting("socket.keepaliveCount") { $0.socket.keepaliveCount = $1 },
    ]
    static let fractions: [Setting<Double>] = [Setting("breaker.failureRatio") { $0.breaker?.failureRatio = $1 }]

    static let extremeTimes: [Duration] = [
        .seconds(Int64.max), .seconds(Int64.min), .nanoseconds(Int64.max), .nanoseconds(Int64.min), .zero,
        .nanoseconds(1), .nanoseconds(-1),
        Duration(secondsComponent: -9_223_372_036, attosecondsComponent: -900_000_000_000_000_000),
        .seconds(9_223_372_036),
    ]
    static let extremeNumbers = [Int.max, Int.max - 1, Int.min, Int(Int32.max), 1 << 62, 65_536, 1, 0, -1]
    static let extremeFractions = [
        Double.nan, .signalingNaN, .infinity, -.infinity, 0, -0.0, 2, -1, .leastNonzeroMagnitude, 1,
    ]

    /// The settings of these types that the configuration has, by reflection.
    private static func settings(of value: Any, _ path: String = "") -> [String: Any.Type] {
        var found: [String: Any.Type] = [:]
        for child in Mirror(reflecting: value).children {
            guard let label = child.label else { continue }
            var value = child.value
            var type = Swift.type(of: value)
            if type == Duration?.self { type = Duration.self }
            if Mirror(reflecting: value).displayStyle == .optional, let some = Mirror(reflecting: value).children.first
            {
                value = some.value
                type = Swift.type(of: value)
            }
            let name = path.isEmpty ? label : "\(path).\(label)"
            if type == Duration.self || type == Int.self || type == Double.self {
                found[name] = type
            } else if Mirror(reflecting: value).displayStyle == .struct {
                found.merge(settings(of: value, name)) { $1 }
            }
        }
        return found
    }

    @Test func `every number and every time of the configuration is in these tests`() {
        let found = Self.settings(of: RedisConfiguration())
        func names(_ type: Any.Type) -> Set<String> { Set(found.filter { $0.value == type }.keys) }
        #expect(names(Duration.self) == Set(Self.times.map(\.name)))
        #expect(names(Int.self) == Set(Self.numbers.map(\.name)))
        #expect(names(Double.self) == Set(Self.fractions.map(\.name)))
    }

    @Test func `9.4 each setting at each extreme is refused by its name, or works`() async throws {
        try await withServer { server, _ in
            var tried = 0
            var refused = 0
            func attempt<Value>(_ setting: Setting<Value>, _ value: Value) async throws {
                for sharing in [RedisConfiguration.Sharing.shared, .exclusive] {
                    var settings = try RedisConfiguration(server.url)
                    settings.timeouts.command = .seconds(1)
                    settings.sharing = sharing
                    setting.set(&settings, value)
                    tried += 1
                    do {
                        let redis = try RedisClient(settings)
                        await use(redis)
                    } catch {
                        let error = RedisError(thrown: error)
                        refused += 1
                        #expect(error.code == .invalidConfiguration)
                        let section = String(setting.name.prefix { $0 != "." })
                        let isNamed =
                            error.message.contains(setting.name) || error.message.hasPrefix("\(section) needs")
                        // A maximum below the minimum, and the like, may be called by either name.
                        #expect(isNamed || error.message.hasPrefix("\(section)."), "\(setting.name): \(error.message)")
                    }
                }
            }
            for setting in Self.times + Self.hidden {
                for value in Self.extremeTimes { try await attempt(setting, value) }
            }
            for setting in Self.numbers {
                for value in Self.extremeNumbers { try await attempt(setting, value) }
            }
            for setting in Self.fractions {
                for value in Self.extremeFractions { try await attempt(setting, value) }
            }
            print("settings at extremes: \(tried), refused by name: \(refused)")
            #expect(refused > tried / 4 && refused < tried)
        }
    }

    /// What a program does with a client; the settings may let some of it fail.
    private func use(_ redis: RedisClient) async {
        do {
            _ = try await redis.ping()
            try await redis.set("key", "value")
            _ = try await redis.pipelineResults([
                RedisCommand<RESPValue>("GET", "key"), RedisCommand<RESPValue>("GET", "other"),
            ])
            try await redis.withConnection { lease in _ = try await lease.ping() }
        } catch {
            #expect(error is RedisError)
        }
        _ = redis.statistics.latency.quantile(.nan)
        await redis.close()
    }

    @Test func `9.4 each setting at each extreme is bearable while the server is away`() async throws {
        let port = try LoopbackPort.free()
        func attempt<Value>(_ setting: Setting<Value>, _ value: Value) async throws {
            var settings = RedisConfiguration(.host("127.0.0.1", port: port))
            settings.timeouts.command = .milliseconds(20)
            settings.pool.acquireTimeout = .milliseconds(20)
            setting.set(&settings, value)
            guard let redis = try? RedisClient(settings) else { return }
            if setting.name != "timeouts.command" {
                await #expect(throws: RedisError.self) { try await redis.ping() }
            }
            await redis.close()
        }
        for setting in Self.times + Self.hidden {
            for value in Self.extremeTimes { try await attempt(setting, value) }
        }
        for setting in Self.numbers where setting.name != "database" {
            for value in Self.extremeNumbers { try await attempt(setting, value) }
        }
    }

    // MARK: Arithmetic

    @Test func `9.4 no wait overflows, whatever the policy and the attempt`() {
        let error = RedisError(.connectionFailed, "", outcome: .notExecuted)
        for base in Self.extremeTimes {
            for cap in Self.extremeTimes {
                for attempt in [Int.min, -1, 0, 1, 2, 31, 62, 63, 64, 1000, .max] {
                    for random in [UInt64.min, 1, .max / 2, .max] {
                        let pause = RedisConfiguration.RetryPolicy(attempts: .max, base: base, cap: cap).delay(
                            afterAttempt: attempt,
                            random: random
                        )
                        #expect(pause >= .zero && pause <= max(.zero, cap))
                        let wait = RedisConfiguration.ReconnectPolicy.exponential(base: base, cap: cap, awaitedCap: cap)
                            .delay(attempt: attempt, error: error, isAwaited: true, random: random)
                        #expect(wait >= .zero && wait <= max(.zero, cap))
                    }
                }
            }
        }
    }

    @Test func `9.4 a time of any length is nanoseconds of the same sign`() {
        for time in Self.extremeTimes {
            #expect(time > .zero ? time.nanoseconds > 0 : time < .zero ? time.nanoseconds < 0 : time.nanoseconds == 0)
        }
    }

    @Test(arguments: extremeFractions + [0.5, 0.999, 1e300, -1e300])
    func `9.4 any number may be asked of a histogram as a quantile`(_ fraction: Double) throws {
        var histogram = LatencyHistogram()
        #expect(histogram.quantile(fraction) == nil)
        for value in [10, 20, 30, UInt64.max] { histogram.record(value) }
        let quantile = histogram.quantile(fraction)
        if fraction.isNaN {
            #expect(quantile == nil)
        } else {
            #expect(quantile == histogram.quantile(min(max(fraction, 0), 1)))
            #expect(try #require(quantile) >= .nanoseconds(10))
        }
        // What is no earlier state of it.
        var other = LatencyHistogram()
        for _ in 0..<9 { other.record(20) }
        let difference = histogram.since(other)
        #expect(difference.count == 3)
        _ = (difference.quantile(fraction), difference.mean, difference.squaredVariation)
    }

    @Test func `9.4 advice at extremes is an error that names the field, or advice`() {
        var tried = 0
        func attempt(_ name: String, _ change: (inout PoolAdvisor) -> Void) {
            var advisor = PoolAdvisor(arrivalRate: 100, serviceTime: .milliseconds(10))
            change(&advisor)
            tried += 1
            do {
                let advice = try advisor.advice()
                #expect(advice.size >= 1 && advice.load.isFinite)
            } catch {
                let error = RedisError(thrown: error)
                #expect(error.code == .invalidArgument)
                // Of several that can't be used, one is named.
                let isTimes = name == "arrivalRate" && error.message.hasPrefix("serviceTime needs ")
                let isLoad = name == "serviceTime" && error.message.hasPrefix("arrivalRate needs a load")
                #expect(error.message.hasPrefix("\(name) needs ") || isTimes || isLoad, "\(name): \(error.message)")
            }
        }
        for value in Self.extremeFractions + [1e300, 1e-300] {
            attempt("arrivalRate") { $0.arrivalRate = value }
            attempt("serviceVariation") { $0.serviceVariation = value }
            attempt("peakedness") { $0.peakedness = value }
            attempt("targetWaitProbability") { $0.targetWaitProbability = value }
            for time in Self.extremeTimes {
                attempt("arrivalRate") {
                    $0.arrivalRate = value
                    $0.serviceTime = time
                    $0.serviceVariation = time > .zero ? 1e300 : 1
                    $0.peakedness = 1000
                }
            }
        }
        for value in Self.extremeNumbers {
            attempt("concurrency") { $0.concurrency = value }
            attempt("pools") { $0.pools = value }
            attempt("maximumClients") { $0.maximumClients = value }
            attempt("pools") {
                $0.pools = value
                $0.maximumClients = .max
            }
        }
        for time in Self.extremeTimes {
            attempt("serviceTime") { $0.serviceTime = time }
            attempt("serverTime") { $0.serverTime = time }
        }
        #expect(tried > 100)
    }
}
