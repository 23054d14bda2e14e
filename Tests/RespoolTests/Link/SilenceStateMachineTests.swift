//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import Respool

struct SilenceStateMachineTests {
    @Test func `4 two seconds without a byte, and the server is asked once`() {
        var machine = SilenceStateMachine(patience: 4)
        #expect(machine.ticked(owesReplies: true, reads: 7) == .none)
        for _ in 0..<3 { #expect(machine.ticked(owesReplies: true, reads: 7) == .none) }
        #expect(machine.ticked(owesReplies: true, reads: 7) == .probe)
        for _ in 0..<10 { #expect(machine.ticked(owesReplies: true, reads: 7) == .none) }
        #expect(machine.probeEnded(isAlive: true, reads: 7) == .confirm)
        #expect(machine.isSilentStill(reads: 7) == true)
        #expect(machine.isSilentStill(reads: 8) == false)
    }

    @Test func `4 a byte, or an answer owed no more, begins anew`() {
        var machine = SilenceStateMachine(patience: 4)
        for reads in 1...20 { #expect(machine.ticked(owesReplies: true, reads: UInt64(reads)) == .none) }
        for _ in 0..<3 { #expect(machine.ticked(owesReplies: true, reads: 20) == .none) }
        #expect(machine.ticked(owesReplies: false, reads: 20) == .stop)
        for _ in 0..<3 { #expect(machine.ticked(owesReplies: true, reads: 20) == .none) }
        #expect(machine.ticked(owesReplies: true, reads: 20) == .probe)
    }

    @Test func `4 a server that answers nowhere is busy, and asked again later`() {
        var machine = SilenceStateMachine(patience: 4)
        for _ in 0..<3 { #expect(machine.ticked(owesReplies: true, reads: 0) == .none) }
        #expect(machine.ticked(owesReplies: true, reads: 0) == .probe)
        #expect(machine.probeEnded(isAlive: false, reads: 0) == .degraded)
        for _ in 0..<3 { #expect(machine.ticked(owesReplies: true, reads: 0) == .none) }
        #expect(machine.ticked(owesReplies: true, reads: 0) == .probe)
        // The reply came while the question was out.
        #expect(machine.probeEnded(isAlive: true, reads: 1) == .none)
    }

    @Test func `6.1 that a server answers nothing is said once, and once that it does again`() {
        var machine = SilenceStateMachine(patience: 1)
        #expect(machine.hasRecovered(reads: 0) == false)
        for expected in [SilenceStateMachine.ProbeAction.degraded, .none, .none] {
            #expect(machine.ticked(owesReplies: true, reads: 0) == .probe)
            #expect(machine.probeEnded(isAlive: false, reads: 0) == expected)
            #expect(machine.hasRecovered(reads: 0) == false)
        }
        #expect(machine.hasRecovered(reads: 1) == true)
        #expect(machine.hasRecovered(reads: 1) == false)
        #expect(machine.ticked(owesReplies: true, reads: 1) == .none)
        #expect(machine.ticked(owesReplies: true, reads: 1) == .probe)
        #expect(machine.probeEnded(isAlive: false, reads: 1) == .degraded)
    }
}
