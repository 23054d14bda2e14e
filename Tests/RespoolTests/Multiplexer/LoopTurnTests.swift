//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import NIOEmbedded
import Testing

@testable import Respool

/// Who is held back while others wait for a connection, and for how long; on a clock that the tests move.
struct LoopTurnTests {
    private let eventLoop = NIOAsyncTestingEventLoop()
    private let turn: LoopTurn

    init() { turn = LoopTurn(eventLoop) }

    /// Has a task wait for a call, answers the call, and lets the turn end; the task ends when it was resumed.
    private func answer(passesOnConnection: Bool) async throws -> Task<Void, Never> {
        let call = Call(frame: CommandFrame("PING", words: 1) { _ in }, replyCount: 0, timeout: .max)
        call.passesOnConnection = passesOnConnection
        let isWaiting = Counter()
        let caller = Task { _ = await call.result(isCallerOnLoop: false) { isWaiting.next() } }
        try await eventually { isWaiting.value == 1 }
        #expect(call.beginWriting() && call.isDoneWhenWritten() && call.conclude())
        try await eventLoop.executeInContext { turn.add(call) }
        await eventLoop.run()
        return caller
    }

    /// Lets the timers fire first: a caller that was held back wrongly fails the test, and doesn't hang it.
    private func end(_ caller: Task<Void, Never>) async {
        await eventLoop.advanceTime(by: .seconds(1))
        await caller.value
    }

    private func heldBack() async throws -> Int { try await eventLoop.executeInContext { turn.heldBack } }

    @Test func `1.5 while a long line waits, who is answered is held back, and not for longer than 200 µs`()
        async throws
    {
        turn.line = 8
        let caller = try await answer(passesOnConnection: true)
        #expect(try await heldBack() == 1)
        await eventLoop.advanceTime(by: .microseconds(199))
        #expect(try await heldBack() == 1)
        await eventLoop.advanceTime(by: .microseconds(1))
        #expect(try await heldBack() == 0)
        await end(caller)
    }

    @Test func `with a short line nobody is held back`() async throws {
        turn.line = 7
        let caller = try await answer(passesOnConnection: true)
        #expect(try await heldBack() == 0)
        await end(caller)
    }

    @Test func `who keeps the connection that others wait for is not held back, nor those answered with it`()
        async throws
    {
        turn.line = 8
        let first = try await answer(passesOnConnection: true)
        #expect(try await heldBack() == 1)
        let second = try await answer(passesOnConnection: false)
        #expect(try await heldBack() == 0)
        await end(first)
        await end(second)
    }

    @Test func `1.5 6.7 nobody is held back by a client that is closed`() async throws {
        turn.line = 8
        let before = try await answer(passesOnConnection: true)
        #expect(try await heldBack() == 1)
        try await eventLoop.executeInContext { turn.stop() }
        #expect(try await heldBack() == 0)
        await end(before)
        let after = try await answer(passesOnConnection: true)
        #expect(try await heldBack() == 0)
        await end(after)
    }
}
