//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

/// Random histories of everything that can happen to a pool; after each step the promises of SEMANTICS 5.1-5.4 hold.
struct PoolHistoryTests {
    /// People are known by numbers.
    private typealias Machine = PoolStateMachine<Int>

    fileprivate static let lost = RedisError(.connectionClosed, "lost", outcome: .unknown)

    /// The world around a pool: sockets, dials and people, moved by a seed.
    private struct World: ~Copyable {
        var pool: Machine
        var random: SeededGenerator
        var now: Int64 = 0
        var maximum: Int
        /// The most that may be open: the maximum, or what was open already when it was lowered.
        var ceiling: Int
        var dialling: Set<Int> = []
        var checking: Set<Int> = []
        var closing: Set<Int> = []
        var idle: Set<Int> = []
        var leased: [Int: Int] = [:]
        var line: [Int] = []
        /// The numbers of the places where they wait.
        var places: [Int: Int] = [:]
        var deadlines: [Int: Int64] = [:]
        var isBackingOff = false
        var settled = 0
        var asked = 0
        var broken: [String] = []

        init(seed: UInt64) {
            random = SeededGenerator(seed: seed)
            maximum = Int(random.next() % 5) + 1
            ceiling = maximum
            pool = Machine(
                Machine.Limits(
                    maximum: maximum,
                    minimum: Int(random.next() % UInt64(maximum + 1)),
                    maximumDials: Int(random.next() % 3) + 1,
                    idleTimeout: 100,
                    maximumLifetime: random.next() % 2 == 0 ? .max : 300,
                    checkInterval: 50,
                    lasting: 60
                )
            )
        }

        mutating func require(_ holds: Bool, _ promise: String) {
            if !holds { broken.append(promise) }
        }

        mutating func perform(_ action: Machine.Action) {
            if let lease = action.lease {
                require(line.first == lease.claim, "5.2 first come, first served")
                require(leased[lease.connection] == nil, "5.4 leased twice")
                require(!closing.contains(lease.connection), "5.6 a closing connection was leased")
                require(!dialling.contains(lease.connection), "a connection was leased before it was ready")
                require(!checking.contains(lease.connection), "a connection was leased while it was checked")
                line.removeAll { $0 == lease.claim }
                deadlines[lease.claim] = nil
                idle.remove(lease.connection)
                leased[lease.connection] = lease.claim
                settled += 1
            }
            for waiter in action.failed {
                require(line.contains(waiter), "1.5 settled twice")
                line.removeAll { $0 == waiter }
                deadlines[waiter] = nil
                settled += 1
            }
            for id in action.close {
                require(!closing.contains(id) && leased[id] == nil, "closed twice, or under its holder")
                dialling.remove(id)
                checking.remove(id)
                idle.remove(id)
                closing.insert(id)
            }
            for id in action.dial {
                require(dialling.insert(id).inserted, "dialled twice")
            }
            for id in action.check {
                idle.remove(id)
                require(checking.insert(id).inserted, "checked twice")
            }
            if action.backoff != nil { isBackingOff = true }
        }

        /// What isn't anywhere else is idle.
        mutating func park(_ id: Int) {
            if leased[id] == nil, !closing.contains(id), !checking.contains(id) { idle.insert(id) }
        }

        /// A short way must not leave out what the long one would do: asked to serve whoever waits, the machine has nothing to do.
        mutating func requireNothingLeft(_ step: String) {
            guard !isBackingOff else { return }
            require(pool.backoffEnded(now: now) == Machine.Action(), "5.6 \(step) left something undone")
        }

        mutating func step() {
            now += Int64(random.next() % 40)
            switch random.next() % 100 {
            case 0..<30:
                asked += 1
                let waiter = asked
                let deadline = now + Int64(random.next() % 200)
                if random.next() % 2 == 0, let id = pool.acquireIdle(now: now) {
                    // As the shell does: what is there is taken without a place in the line.
                    require(line.isEmpty, "5.2 somebody who waited was passed over")
                    line.append(waiter)
                    perform(Machine.Action(lease: .init(connection: id, claim: waiter)))
                    return
                }
                line.append(waiter)
                deadlines[waiter] = deadline
                if random.next() % 2 == 0, let place = pool.joinLine(waiter, deadline: deadline, now: now) {
                    places[waiter] = place
                    requireNothingLeft("joining the line")
                } else {
                    let action = pool.acquire(waiter, deadline: deadline, now: now)
                    places[waiter] = action.place
                    perform(action)
                    require(line.contains(waiter) == (action.place != nil), "5.2 a place in the line is wrong")
                }
            case 30..<50:
                guard let id = leased.keys.sorted().randomElement(using: &random) else { return }
                leased[id] = nil
                let isClean = random.next() % 5 != 0
                if isClean, random.next() % 2 == 0, let passing = pool.passedOn(id, now: now) {
                    perform(Machine.Action(lease: .init(connection: id, claim: passing.claim)))
                    requireNothingLeft("passing a connection on")
                } else {
                    perform(pool.released(id, isClean: isClean, now: now))
                }
                park(id)
            case 50..<65:
                guard let id = dialling.sorted().randomElement(using: &random) else { return }
                dialling.remove(id)
                if random.next() % 3 == 0 {
                    let isPermanent = random.next() % 4 == 0
                    let code = isPermanent ? RedisError.Code.authenticationFailed : .connectionFailed
                    perform(pool.connectionGone(id, RedisError(code, "refused", outcome: .notExecuted), now: now))
                } else {
                    let action = pool.connected(id, now: now, spread: Double(random.next() % 100) / 100)
                    perform(action)
                    park(id)
                }
            case 65..<70:
                guard isBackingOff else { return }
                isBackingOff = false
                perform(pool.backoffEnded(now: now))
            case 70..<77:
                guard let waiter = line.randomElement(using: &random) else { return }
                perform(pool.left(places[waiter] ?? 0))
                require(!line.contains(waiter), "a cancelled waiter still waits")
            case 77..<85:
                guard let id = closing.sorted().randomElement(using: &random) else { return }
                closing.remove(id)
                perform(pool.connectionGone(id, PoolHistoryTests.lost, now: now))
            case 85..<88:
                guard let id = idle.sorted().randomElement(using: &random) else { return }
                idle.remove(id)
                perform(pool.connectionGone(id, PoolHistoryTests.lost, now: now))
            case 88..<90:
                guard let id = leased.keys.sorted().randomElement(using: &random) else { return }
                leased[id] = nil
                perform(pool.connectionGone(id, PoolHistoryTests.lost, now: now))
                // Its holder gives it back all the same.
                perform(pool.released(id, isClean: true, now: now))
            case 90..<94:
                guard let id = checking.sorted().randomElement(using: &random) else { return }
                checking.remove(id)
                if random.next() % 3 == 0 {
                    perform(pool.connectionGone(id, PoolHistoryTests.lost, now: now))
                } else {
                    perform(pool.checkEnded(id, now: now))
                    park(id)
                }
            case 94..<97:
                perform(pool.ticked(now: now))
                perform(pool.deadlineReached(now: now))
                require(deadlines.values.allSatisfy { $0 > now }, "4.2 a waiter outlived its deadline")
            case 97 where random.next() % 2 == 0:
                // To be authenticated anew.
                for id in pool.takeIdle(atMost: 2) {
                    require(idle.remove(id) != nil, "5.4 a connection was taken that is not idle")
                    require(checking.insert(id).inserted, "checked twice")
                }
            case 97: perform(pool.drain(now: now))
            case 98:
                maximum = Int(random.next() % 5) + 1
                ceiling = max(maximum, pool.census.total)
                perform(pool.resize(minimum: 0, maximum: maximum))
            default:
                guard random.next() % 4 == 0 else { return }
                perform(pool.shutdown())
            }
        }

        mutating func verify() {
            let census = pool.census
            ceiling = max(maximum, min(ceiling, census.total))
            require(census.total <= ceiling, "5.1 more connections than the maximum")
            require(census.connecting == dialling.count, "5.1 dials are miscounted")
            require(census.idle == idle.count, "5.1 idle connections are miscounted")
            require(census.leased == leased.count, "5.1 leases are miscounted")
            require(census.leaving == closing.count + checking.count, "5.1 leaving connections are miscounted")
            require(census.waiters == line.count, "waiters are miscounted")
            let isStuck =
                !line.isEmpty && !isBackingOff && dialling.isEmpty && checking.isEmpty && leased.isEmpty
                && closing.isEmpty
            require(!isStuck, "5.6 someone waits and nothing is on its way")
            require(
                line.count <= dialling.count + checking.count || idle.isEmpty,
                "5.2 someone waits beside an idle connection"
            )
            require(
                !pool.hasWaiterBesideFreshConnection(now: now),
                "5.3 someone waits beside a connection that is fresh"
            )
            require(asked == settled + line.count, "1.5 a waiter was lost")
        }

        /// Gives everything back, so that what is left shows what was lost.
        mutating func end() {
            perform(pool.shutdown())
            for id in leased.keys.sorted() {
                leased[id] = nil
                perform(pool.released(id, isClean: true, now: now))
            }
            for id in closing.sorted() {
                closing.remove(id)
                perform(pool.connectionGone(id, PoolHistoryTests.lost, now: now))
            }
            verify()
            require(pool.isDrained, "6.7 something is left after shutdown")
            require(asked == settled, "1.5 a waiter was lost at shutdown")
        }
    }

    /// What the history of a seed breaks; nothing, if all is well.
    static func broken(seed: UInt64, steps: Int) -> (promises: [String], step: Int) {
        var world = World(seed: seed)
        for step in 0..<steps {
            world.step()
            world.verify()
            if !world.broken.isEmpty { return (world.broken, step) }
        }
        world.end()
        return (world.broken, steps)
    }

    @Test func `5.1 5.2 5.3 5.4 a hundred thousand random histories keep the promises at every step`() async {
        await inBackground {
            let histories: UInt64 = 100_000
            var failures = 0
            for seed in 0..<histories {
                let (promises, step) = Self.broken(seed: seed, steps: 60)
                if !promises.isEmpty {
                    failures += 1
                    Issue.record("pool history: seed \(seed), step \(step): \(promises)")
                    if failures == 5 { return }
                }
                if seed % 50 == 0 { await Task.yield() }
            }
            print("pool histories: \(histories), steps: \(histories * 60), failing: \(failures)")
        }
    }
}
