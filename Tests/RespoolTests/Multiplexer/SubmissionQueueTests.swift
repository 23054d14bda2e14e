//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import DequeModule
import Testing

@testable import Respool

struct SubmissionQueueTests {
    private func makeCall(bytes: Int = 8, replies: Int = 1) -> Call {
        let frame = CommandFrame("$1\r\nX\r\n", words: 1) { $0.append(String(repeating: "v", count: bytes)) }
        return Call(frame: frame, replyCount: replies, timeout: .max)
    }

    @Test func `only the first of many wakes the loop, and order is kept`() {
        let queue = SubmissionQueue(maximumCommands: 100, maximumBytes: 1 << 20)
        let calls = (0..<10).map { _ in makeCall() }
        #expect(queue.submit(calls[0]) == .acceptedAndWake)
        for call in calls.dropFirst() { #expect(queue.submit(call) == .accepted) }
        var taken = Deque<Call>()
        queue.take(into: &taken)
        #expect(taken.map(ObjectIdentifier.init) == calls.map(ObjectIdentifier.init))
        #expect(queue.submit(makeCall()) == .acceptedAndWake)
    }

    @Test func `commands are bounded until their replies came`() {
        let queue = SubmissionQueue(maximumCommands: 3, maximumBytes: 1 << 20)
        for _ in 0..<3 { _ = queue.submit(makeCall()) }
        guard case .full(commands: 3, bytes: _) = queue.submit(makeCall()) else {
            Issue.record("a fourth was let in")
            return
        }
        var taken = Deque<Call>()
        queue.take(into: &taken)
        // Written, not answered: still counted.
        guard case .full = queue.submit(makeCall()) else {
            Issue.record("what is in flight was not counted")
            return
        }
        queue.release(commands: 1)
        #expect(queue.submit(makeCall()) == .acceptedAndWake)
        #expect(queue.backlog.commands == 3)
    }

    @Test func `a pipeline counts as its commands`() {
        let queue = SubmissionQueue(maximumCommands: 10, maximumBytes: 1 << 20)
        _ = queue.submit(makeCall())
        guard case .full = queue.submit(makeCall(replies: 10)) else {
            Issue.record("eleven commands in a queue of ten")
            return
        }
        #expect(queue.submit(makeCall(replies: 9)) == .accepted)
    }

    @Test func `bytes are bounded until they are written, and an empty queue takes anything`() {
        let queue = SubmissionQueue(maximumCommands: 100, maximumBytes: 1000)
        let large = makeCall(bytes: 5000)
        #expect(queue.submit(large) == .acceptedAndWake)
        guard case .full(commands: 1, bytes: let bytes) = queue.submit(makeCall()) else {
            Issue.record("more bytes than the limit")
            return
        }
        #expect(bytes == large.frame.byteCount)
        queue.release(bytes: bytes)
        #expect(queue.submit(makeCall()) == .accepted)
    }

    @Test func `what the event loop keeps itself counts like the rest`() {
        let queue = SubmissionQueue(maximumCommands: 3, maximumBytes: 1 << 20)
        let call = makeCall()
        #expect(queue.admit(call) == .accepted)
        #expect(queue.submit(makeCall()) == .acceptedAndWake)
        #expect(queue.admit(makeCall()) == .accepted)
        #expect(queue.backlog.commands == 3)
        #expect(queue.backlog.bytes == 3 * call.frame.byteCount)
        guard case .full(commands: 3, bytes: _) = queue.admit(makeCall()), case .full = queue.submit(makeCall()) else {
            Issue.record("a fourth was let in")
            return
        }
        // Only the others wait to be taken.
        var taken = Deque<Call>()
        queue.take(into: &taken)
        #expect(taken.count == 1)
        queue.release(commands: 3)
        queue.release(bytes: 3 * call.frame.byteCount)
        #expect(queue.backlog == (0, 0))
        // An empty queue takes anything.
        #expect(queue.admit(makeCall(replies: 10)) == .accepted)
    }

    @Test func `6.7 a closed queue takes nothing`() {
        let queue = SubmissionQueue(maximumCommands: 100, maximumBytes: 1000)
        queue.close()
        #expect(queue.submit(makeCall()) == .closed)
        #expect(queue.admit(makeCall()) == .closed)
        #expect(queue.isOpen == false)
    }
}
