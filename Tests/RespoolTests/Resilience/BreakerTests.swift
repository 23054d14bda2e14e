//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import Respool

struct BreakerTests {
    private static let second: Int64 = 1_000_000_000
    private static let limits = BreakerStateMachine.Limits(minimumAttempts: 50, failureRatio: 0.5, bucket: second)

    @Test func `4 the breaker opens at half of fifty within ten seconds, not before`() {
        var machine = BreakerStateMachine(Self.limits)
        machine.succeeded(25, now: Self.second)
        for _ in 0..<24 { #expect(machine.failed(1, now: Self.second) == .none) }
        #expect(machine.isOpen == false)
        #expect(machine.failed(1, now: 9 * Self.second) == .open(failed: 25, of: 50))
        #expect(machine.isOpen == true)
        #expect(machine.failed(1, now: 9 * Self.second) == .none)
    }

    @Test func `4 failures of more than ten seconds ago don't count`() {
        var machine = BreakerStateMachine(Self.limits)
        for _ in 0..<49 { #expect(machine.failed(1, now: 0) == .none) }
        #expect(machine.failed(1, now: 10 * Self.second) == .none)
        for _ in 0..<48 { #expect(machine.failed(1, now: 10 * Self.second) == .none) }
        #expect(machine.failed(1, now: 11 * Self.second) == .open(failed: 50, of: 50))
    }

    @Test func `4 a server that mostly answers keeps the breaker closed`() {
        var machine = BreakerStateMachine(Self.limits)
        for step in 0..<1000 as Range<Int64> {
            machine.succeeded(2, now: step * Self.second / 10)
            #expect(machine.failed(1, now: step * Self.second / 10) == .none)
        }
    }

    @Test func `4 one answer in time closes the breaker, and it counts from zero again`() {
        var machine = BreakerStateMachine(Self.limits)
        #expect(machine.probeEnded(isAlive: true) == .none)
        for _ in 0..<50 { _ = machine.failed(1, now: 0) }
        #expect(machine.probeEnded(isAlive: false) == .probeAgain)
        #expect(machine.isOpen == true)
        #expect(machine.probeEnded(isAlive: true) == .close)
        #expect(machine.isOpen == false)
        for _ in 0..<49 { #expect(machine.failed(1, now: 0) == .none) }
    }
}
