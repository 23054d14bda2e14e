//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import Respool

struct LinkStateMachineTests {
    private let refused = RedisError(.connectionFailed, "refused", outcome: .notExecuted)
    private let wrongPassword = RedisError(.authenticationFailed, "wrong", outcome: .notExecuted)

    @Test func `6.1 work dials once, and a connection that is ready takes it`() {
        var machine = LinkStateMachine()
        #expect(machine.workArrived() == .connect)
        #expect(machine.workArrived() == .none)
        #expect(machine.isReady == false)
        #expect(machine.connected() == .sendCalls)
        #expect(machine.isReady == true)
        #expect(machine.workArrived() == .none)
    }

    @Test func `6.5 callers wait while dials fail and are repeated`() {
        var machine = LinkStateMachine()
        _ = machine.workArrived()
        for attempt in 1...5 {
            #expect(machine.connectFailed(refused) == .wait(attempt: attempt))
            #expect(machine.workArrived() == .hurry)
            #expect(machine.lastError == refused)
            #expect(machine.delayPassed() == .connect)
        }
        #expect(machine.connected() == .sendCalls)
        #expect(machine.lastError == nil)
    }

    @Test func `6.2 a wrong password fails callers at once and isn't hammered`() {
        var machine = LinkStateMachine()
        _ = machine.workArrived()
        #expect(machine.connectFailed(wrongPassword) == .failCallsAndWait(wrongPassword, attempt: 1))
        // Calls that come before the next attempt fail too, and don't dial.
        #expect(machine.workArrived() == .failCalls(wrongPassword))
        #expect(machine.delayPassed() == .connect)
        #expect(machine.workArrived() == .none)
        #expect(machine.connected() == .sendCalls)
    }

    @Test func `a connection that is lost is dialled again at once, from the first attempt on`() {
        var machine = LinkStateMachine()
        _ = machine.workArrived()
        _ = machine.connectFailed(refused)
        _ = machine.delayPassed()
        _ = machine.connected()
        #expect(machine.connectionLost(refused, lasted: true) == .connect)
        #expect(machine.connectFailed(refused) == .wait(attempt: 1))
    }

    @Test func `6.1 connections that don't last are dialled at once the first time, and ever later after that`() {
        var machine = LinkStateMachine()
        _ = machine.workArrived()
        _ = machine.connected()
        #expect(machine.connectionLost(wrongPassword, lasted: false) == .connect)
        for attempt in 2...5 {
            #expect(machine.connected() == .sendCalls)
            #expect(machine.connectionLost(wrongPassword, lasted: false) == .wait(attempt: attempt))
            // Whatever ended the connection, the next one may be better: callers wait.
            #expect(machine.workArrived() == .hurry)
            #expect(machine.delayPassed() == .connect)
        }
        #expect(machine.connectFailed(refused) == .wait(attempt: 6))
        #expect(machine.delayPassed() == .connect)
        #expect(machine.connected() == .sendCalls)
        // One that lasted is the end of it.
        #expect(machine.connectionLost(refused, lasted: true) == .connect)
        #expect(machine.connected() == .sendCalls)
        #expect(machine.connectionLost(refused, lasted: false) == .connect)
    }

    @Test func `after closing nothing dials`() {
        var machine = LinkStateMachine()
        _ = machine.workArrived()
        machine.close()
        #expect(machine.isClosed == true)
        #expect(machine.workArrived() == .none)
        #expect(machine.connected() == .closeConnection)
        #expect(machine.connectFailed(refused) == .none)
        #expect(machine.connectionLost(refused, lasted: true) == .none)
        #expect(machine.delayPassed() == .none)
    }

    @Test func `an event that is late or twice changes nothing`() {
        var machine = LinkStateMachine()
        #expect(machine.delayPassed() == .none)
        #expect(machine.connectionLost(refused, lasted: true) == .none)
        _ = machine.workArrived()
        _ = machine.connectFailed(refused)
        #expect(machine.connectFailed(refused) == .none)
        #expect(machine.connected() == .closeConnection)
    }
}
