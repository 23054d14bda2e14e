//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import Respool

/// When a pool dials again at once, and when it waits first.
struct DialBackoffTests {
    private let refused = RedisError(.connectionFailed, "refused", outcome: .notExecuted)
    private let wrongPassword = RedisError(.authenticationFailed, "wrong", outcome: .notExecuted)

    @Test func `6.1 dials that fail are waited for one after the other, until one succeeds`() {
        var backoff = DialBackoff()
        for attempt in 1...4 {
            #expect(backoff.dialFailed(refused) == attempt)
            // Those that were under way with it.
            #expect(backoff.dialFailed(refused) == nil)
            #expect(backoff.isUnderWay && backoff.error == refused && !backoff.isHopeless)
            backoff.end()
            #expect(!backoff.isUnderWay)
        }
        backoff.connected(maximum: 8)
        #expect(backoff.error == nil)
        #expect(backoff.dialFailed(refused) == 1)
        backoff.connected(maximum: 8)
        #expect(!backoff.isUnderWay)
    }

    @Test func `6.2 a password that was refused is hopeless until a dial succeeds`() {
        var backoff = DialBackoff()
        _ = backoff.dialFailed(wrongPassword)
        #expect(backoff.isHopeless)
        backoff.end()
        _ = backoff.dialFailed(refused)
        #expect(!backoff.isHopeless)
        _ = backoff.dialFailed(wrongPassword)
        backoff.connected(maximum: 8)
        #expect(!backoff.isHopeless)
        // What is said is of what happened last.
        _ = backoff.dialFailed(wrongPassword)
        _ = backoff.lostSoon(refused, maximum: 0)
        #expect(!backoff.isHopeless && backoff.error == refused)
    }

    @Test func `5.6 6.1 a restart costs no wait, and a peer that hangs up on everybody does until something lasts`() {
        var backoff = DialBackoff()
        for _ in 0..<4 { #expect(backoff.lostSoon(wrongPassword, maximum: 4) == nil) }
        for attempt in 1...3 {
            #expect(backoff.lostSoon(wrongPassword, maximum: 4) == attempt)
            #expect(backoff.lostSoon(wrongPassword, maximum: 4) == nil)
            // The next one may be better.
            #expect(!backoff.isHopeless)
            // To be greeted is not enough.
            backoff.connected(maximum: 4)
            #expect(backoff.isUnderWay && backoff.error == wrongPassword)
            backoff.end()
        }
        backoff.somethingLasts()
        #expect(!backoff.seesShortLives)
        backoff.connected(maximum: 4)
        #expect(backoff.error == nil)
        #expect(backoff.lostSoon(refused, maximum: 4) == nil)
        #expect(backoff.dialFailed(refused) == 1)
    }

    /// How many of twenty connections, made and lost one after the other, were followed by a wait.
    private func waits(_ lose: (inout PoolStateMachine<Int>, Int) -> PoolStateMachine<Int>.Action) -> Int {
        var pool = PoolStateMachine<Int>(
            .init(
                maximum: 2,
                minimum: 1,
                maximumDials: 1,
                idleTimeout: .max,
                maximumLifetime: .max,
                checkInterval: .max,
                lasting: 100
            )
        )
        var waits = 0
        var dials = pool.ticked(now: 0).dial
        for now in 1...20 as ClosedRange<Int64> {
            guard let id = dials.first else { return waits }
            _ = pool.connected(id, now: now, spread: 0)
            let action = lose(&pool, id)
            dials = action.dial
            guard action.backoff != nil else { continue }
            waits += 1
            dials += pool.backoffEnded(now: now).dial
        }
        return waits
    }

    @Test func `6.1 only what the peer ended counts as lost: not what was closed on purpose`() {
        let lost = waits { $0.connectionGone($1, refused, now: 20) }
        #expect(lost == 18, "two are free, as many as there may be")
        // As where a command that blocks is cancelled, or a connection comes back that can't be cleaned.
        #expect(waits { $0.connectionGone($1, nil, now: 20) } == 0)
        let returned = waits { (pool, id) in
            _ = pool.acquireIdle(now: 20)
            _ = pool.released(id, isClean: false, now: 20)
            return pool.connectionGone(id, refused, now: 20)
        }
        #expect(returned == 0)
        #expect(waits { $0.connectionGone($1, refused, now: 121) } == 0, "they lasted")
    }

    @Test func `5.6 what lasts while a wait is under way doesn't end it`() {
        var backoff = DialBackoff()
        _ = backoff.lostSoon(refused, maximum: 1)
        #expect(backoff.lostSoon(refused, maximum: 1) == 1)
        backoff.somethingLasts()
        #expect(backoff.isUnderWay)
        backoff.connected(maximum: 1)
        #expect(!backoff.isUnderWay && backoff.dialFailed(refused) == 1)
    }
}
