//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

struct CallTests {
    private func makeCall(replies: Int = 1) -> Call {
        Call(frame: CommandFrame("PING", words: 1) { _ in }, replyCount: replies, timeout: .max)
    }

    /// Waits for a call while `body` decides its fate.
    private func outcome(of call: Call, _ body: @Sendable (Call) -> Void) async -> CallResult {
        await call.result(isCallerOnLoop: false) { body(call) }
    }

    private func error(_ result: CallResult) -> RedisError? {
        if case .failure(let error) = result { error } else { nil }
    }

    @Test func `1.2 cancelled before it waits: resumed at once, and never written`() async {
        let call = makeCall()
        call.cancel()
        let result = await outcome(of: call) { _ in Issue.record("a cancelled call was let in") }
        #expect(error(result)?.code == .cancelled)
        #expect(error(result)?.outcome == .notExecuted)
        #expect(call.beginWriting() == false)
    }

    @Test func `1.2 cancelled in the queue: not executed, and never written`() async {
        let call = makeCall()
        let result = await outcome(of: call) { $0.cancel() }
        #expect(error(result)?.outcome == .notExecuted)
        #expect(call.beginWriting() == false)
        #expect(call.isSettled)
    }

    @Test func `1.2 cancelled in flight: unknown, and its reply goes to nobody`() async {
        let call = makeCall()
        let result = await outcome(of: call) { call in
            #expect(call.beginWriting())
            call.cancel()
        }
        #expect(error(result)?.outcome == .unknown)
        #expect(call.receive(.integer(1)))
        #expect(call.conclude() == false)
    }

    @Test func `1.5 cancelled after its reply: the reply stands`() async {
        let call = makeCall()
        let result = await outcome(of: call) { call in
            #expect(call.beginWriting())
            #expect(call.receive(.integer(7)))
            #expect(call.conclude())
            call.cancel()
            call.resume()
        }
        guard case .reply(.integer(7)) = result else {
            Issue.record("the reply was lost")
            return
        }
    }

    @Test func `a pipeline's call ends with its last reply`() async {
        let call = makeCall(replies: 3)
        let result = await outcome(of: call) { call in
            #expect(call.beginWriting())
            #expect(call.receive(.integer(1)) == false)
            #expect(call.receive(.integer(2)) == false)
            #expect(call.receive(.integer(3)))
            #expect(call.conclude())
            call.resume()
        }
        guard case .replies(let values) = result else {
            Issue.record("the replies were lost")
            return
        }
        #expect(values == [.integer(1), .integer(2), .integer(3)])
    }

    /// A continuation that is resumed twice traps, one that never is hangs: both end this test.
    @Test func `1.5 canceller, deadline and reply race: the caller is settled exactly once`() async {
        var replied = 0
        var failed = 0
        for round in 0..<5000 {
            let call = makeCall()
            let result = await withTaskGroup(of: Void.self, returning: CallResult.self) { group in
                let result = await call.result(isCallerOnLoop: false) {
                    group.addTask {
                        if round % 2 == 0 { call.cancel() } else { call.fail { RedisError.cancelled(outcome: $0) } }
                    }
                    group.addTask {
                        guard call.beginWriting(), call.receive(.integer(Int64(round))) else { return }
                        if call.conclude() { call.resume() }
                    }
                }
                await group.waitForAll()
                return result
            }
            switch result {
            case .reply(.integer(Int64(round))): replied += 1
            case .failure: failed += 1
            default: Issue.record("another call's reply")
            }
        }
        #expect(replied + failed == 5000)
    }
}

extension Call {
    /// Takes one reply; returns whether it was the last one.
    fileprivate func receive(_ value: RESPValue) -> Bool {
        guard case .integer(let number) = value else { return false }
        var parser = RESPParser(limits: RESPLimits())
        parser.feed(ByteBuffer(string: ":\(number)\r\n"))
        return (try? receive(from: &parser).isWhole) == true
    }
}
