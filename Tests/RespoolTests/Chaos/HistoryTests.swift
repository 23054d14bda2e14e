//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Synchronization
import Testing

@testable import Respool

/// What callers are told under random faults, compared with what happened on the server.
struct HistoryTests {
    /// The faults of networks, at random places: what is lost is lost to its end.
    static func inject(into plan: FaultPlan) {
        plan.inject(.reset, on: .anyReply, probability: 0.002)
        plan.inject(.close, on: .anyReply, probability: 0.001)
        plan.inject(.cut(after: 2, then: .reset), on: .anyReply, probability: 0.001)
        plan.inject(.cut(after: 3, then: .close), on: .anyReply, probability: 0.001)
        plan.inject(.halfClose, on: .anyReply, probability: 0.0005)
        plan.inject(.reset, on: .anyRequest, probability: 0.001)
        plan.inject(.cut(after: 9, then: .close), on: .anyRequest, probability: 0.001)
        plan.inject(.delay(.milliseconds(1), jitter: .milliseconds(4)), on: .anyReply, probability: 0.01)
        plan.inject(.slice(at: [1, 3]), on: .anyReply, probability: 0.01)
        plan.inject(.blackHole, on: .anyReply, times: 2, probability: 0.0005)
        plan.inject(.reset, on: .connection, probability: 0.05)
    }

    private static func impatient(_ settings: inout RedisConfiguration) {
        settings.timeouts.command = .seconds(2)
        settings.timeouts.silence = .milliseconds(500)
        settings.timeouts.connect = .seconds(1)
        settings.breaker = nil
    }

    private static let sharings = [RedisConfiguration.Sharing.shared, .exclusive]

    @Test(arguments: [11, 12] as [UInt64], sharings)
    func `10 1.1 2 3.1 under random faults every acknowledged push is there, none twice, and none that was refused`(
        seed: UInt64,
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await throughProxy(
            seed: seed,
            configure: {
                Self.impatient(&$0)
                $0.sharing = sharing
            },
            { proxy, redis, direct async throws in
                Self.inject(into: proxy.faults)
                let tally = Shared(Tally())
                await withTaskGroup(of: Void.self) { group in
                    for worker in 0..<24 {
                        group.addTask {
                            for number in 0..<150 {
                                let tag = "\(worker):\(number)"
                                let fate = await Self.fate { _ = try await redis.rpush("tags", tag) }
                                tally.change { _ = $0.tags[fate, default: []].insert(tag) }
                                let counted = await Self.fate { _ = try await redis.incr("counter") }
                                tally.change { $0.increments[counted, default: 0] += 1 }
                            }
                        }
                    }
                }
                proxy.faults.removeAll()
                try await Self.settle(proxy, redis)
                let there = try await direct.lrange("tags", from: 0, to: -1)
                let (tags, increments) = (tally.value.tags, tally.value.increments)
                #expect(Set(there).count == there.count, "no tag twice")
                #expect(tags[.done, default: []].isSubset(of: there), "acknowledged and lost")
                #expect(tags[.notExecuted, default: []].isDisjoint(with: there), "said not to have run, and did")
                let (acknowledged, unknown) = (increments[.done, default: 0], increments[.unknown, default: 0])
                let total = try await direct.get("counter", as: Int.self) ?? 0
                #expect((acknowledged...acknowledged + unknown).contains(total))
                #expect(tags[.wrong, default: []].isEmpty && increments[.wrong, default: 0] == 0)
                #expect(proxy.faults.total > 20)
                print(
                    "pushes, seed \(seed), \(sharing): \(tags.mapValues(\.count)), increments \(increments),",
                    "faults \(proxy.faults.counts)"
                )
            }
        )
    }

    @Test(arguments: [21, 22, 23, 24] as [UInt64])
    func `10 1.1 2 under random faults the calls on each key can have happened one after the other`(
        seed: UInt64
    ) async throws {
        try await throughProxy(
            seed: seed,
            configure: {
                Self.impatient(&$0)
                // What is sent twice may take effect twice: with SET, that is allowed, and no single order.
                $0.retry = .never
                $0.sharing = seed.isMultiple(of: 2) ? .shared : .exclusive
            },
            { proxy, redis, _ async throws in
                Self.inject(into: proxy.faults)
                let recorder = Recorder()
                await withTaskGroup(of: Void.self) { group in
                    for key in 0..<8 {
                        for worker in 0..<4 {
                            group.addTask { await Self.use(key, worker, seed, redis, recorder) }
                        }
                    }
                }
                let histories = recorder.histories
                #expect(histories.count == 8)
                for (key, calls) in histories {
                    let verdict = await inBackground { Linearizability.check(calls) }
                    #expect(verdict == .linearizable, "\(key): \(calls)")
                }
                let open = histories.values.joined().count { $0.end == nil }
                print("histories, seed \(seed): 8, calls \(histories.values.joined().count), without outcome \(open)")
                proxy.faults.removeAll()
                try await Self.settle(proxy, redis)
            }
        )
    }

    private static func use(
        _ key: Int,
        _ worker: Int,
        _ seed: UInt64,
        _ redis: RedisClient,
        _ recorder: Recorder
    ) async {
        var random = SeededGenerator(seed: seed &* 1000 &+ UInt64(key * 10 + worker))
        let name = "key:\(key)"
        for number in 0..<60 {
            let start = recorder.now
            do {
                let kind: RecordedCall.Kind
                switch Int.random(in: 0..<4, using: &random) {
                case 0, 1: kind = .read(try await redis.get(name, as: Int.self))
                case 2:
                    recorder.announce(start, .increment(nil))
                    kind = .increment(try await redis.incr(name))
                default:
                    let value = (worker + 1) * 1_000_000_000 + number * 1_000_000
                    recorder.announce(start, .write(value))
                    try await redis.set(name, value)
                    kind = .write(value)
                }
                recorder.add(name, RecordedCall(kind, start, recorder.now))
            } catch {
                let error = RedisError(thrown: error)
                guard error.outcome == .unknown else { continue }
                // A read without a reply says nothing; a write may still happen.
                recorder.add(name, openCallBegunAt: start)
            }
        }
    }

    /// After the faults everything works at once, and nothing is left behind.
    static func settle(_ proxy: FaultProxy, _ redis: RedisClient) async throws {
        let over = ContinuousClock.now
        try await eventually { (try? await redis.ping()) != nil }
        print("recovered after \(ContinuousClock.now - over)")
        try await eventually {
            let now = redis.statistics
            return now.outstandingCommands == 0 && now.leases.leased == 0 && now.leases.waiters == 0
        }
    }

    // MARK: What becomes of a call

    enum Fate: Sendable, Hashable {
        case done
        case notExecuted
        case unknown
        /// An answer that the command can't have.
        case wrong
    }

    struct Tally {
        var tags: [Fate: Set<String>] = [:]
        var increments: [Fate: Int] = [:]
    }

    static func fate(_ call: () async throws -> Void) async -> Fate {
        do {
            try await call()
            return .done
        } catch {
            return switch (error as? RedisError)?.outcome {
            case .notExecuted: .notExecuted
            case .unknown: .unknown
            case .rejected, .executed, nil: .wrong
            }
        }
    }
}

/// Takes down calls from any task, on one clock.
final class Recorder: Sendable {
    private struct State {
        var histories: [String: [RecordedCall]] = [:]
        var announced: [Int: RecordedCall.Kind] = [:]
    }

    private let clock = Atomic<Int>(0)
    private let state = Mutex(State())

    /// The next moment; no two are the same.
    var now: Int { clock.add(1, ordering: .sequentiallyConsistent).newValue }

    var histories: [String: [RecordedCall]] { state.withLock { $0.histories } }

    /// What the call that began at this moment will do, should no reply come.
    func announce(_ start: Int, _ kind: RecordedCall.Kind) {
        state.withLock { $0.announced[start] = kind }
    }

    func add(_ key: String, _ call: RecordedCall) {
        state.withLock { $0.histories[key, default: []].append(call) }
    }

    func add(_ key: String, openCallBegunAt start: Int) {
        state.withLock { state in
            guard let kind = state.announced[start] else { return }
            state.histories[key, default: []].append(RecordedCall(kind, start, nil))
        }
    }
}
