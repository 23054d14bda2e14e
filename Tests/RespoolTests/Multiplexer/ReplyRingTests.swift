//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

struct ReplyRingTests {
    private func call(_ replies: Int = 1, deadline: Int64 = .max, allowsSilence: Bool = false) -> Call {
        let call = Call(
            frame: CommandFrame("$4\r\nPING\r\n") { _ in },
            replyCount: replies,
            timeout: .max,
            allowsSilence: allowsSilence
        )
        call.deadline = deadline
        return call
    }

    private func parser(_ bytes: String, keepsPushes: Bool = false) -> RESPParser {
        var parser = RESPParser(limits: RESPLimits(), keepsPushes: keepsPushes)
        parser.feed(ByteBuffer(string: bytes))
        return parser
    }

    @Test func `1.1 replies go to the calls in the order in which these were written`() throws {
        var ring = ReplyRing()
        let calls = [call(), call(3), call()]
        for call in calls { ring.push(call) }
        var parser = parser("+1\r\n+2\r\n+3\r\n+4\r\n+5\r\n")
        for (call, commands) in zip(calls, [1, 3, 1]) {
            guard case .whole(let answered, commands) = try ring.receive(from: &parser) else {
                Issue.record("not whole")
                return
            }
            #expect(answered === call)
        }
        guard case .nobody = try ring.receive(from: &parser) else {
            Issue.record("somebody")
            return
        }
        let isEmpty = ring.isEmpty
        #expect(isEmpty)
    }

    @Test func `1.2 a pipeline that was answered in part keeps only the places that it needs`() throws {
        var ring = ReplyRing()
        let pipeline = call(4)
        ring.push(pipeline)
        ring.push(call())
        var parser = parser("+1\r\n+2")
        guard case .partial(commands: 1) = try ring.receive(from: &parser) else {
            Issue.record("not in part")
            return
        }
        parser.feed(ByteBuffer(string: "\r\n+3\r\n"))
        guard case .partial(commands: 2) = try ring.receive(from: &parser) else {
            Issue.record("not in part")
            return
        }
        let (calls, commands) = ring.drain()
        #expect(calls.first === pipeline)
        #expect(commands == 2)
        let left = ring.drain()
        #expect(left.calls.isEmpty && left.commands == 0)
    }

    @Test func `1.4 what can't be read leaves the call in its place`() {
        var ring = ReplyRing()
        let first = call()
        ring.push(first)
        var parser = parser("?\r\n")
        #expect(throws: RESPProtocolError.self) { _ = try ring.receive(from: &parser) }
        let (calls, commands) = ring.drain()
        #expect(calls.first === first && commands == 1)
    }

    @Test func `4.2 who is late is visited, and the others' earliest deadline is known`() {
        var ring = ReplyRing()
        let calls = [call(deadline: 10), call(deadline: 30), call(deadline: 20)]
        for call in calls { ring.push(call) }
        var late: [ObjectIdentifier] = []
        let next = ring.expire(now: 15) { late.append(ObjectIdentifier($0)) }
        let count = ring.count
        #expect(next == 20)
        #expect(late == [ObjectIdentifier(calls[0])])
        #expect(count == 3)
    }

    @Test func `6.3 a call that allows silence owes no reply yet`() {
        var ring = ReplyRing()
        let before = ring.owesReply
        ring.push(call(allowsSilence: true))
        ring.push(call())
        let after = ring.owesReply
        #expect(!before && !after)
    }

    @Test func `pushes come in order with the replies`() throws {
        var ring = ReplyRing()
        for _ in 0..<2 { ring.push(call()) }
        var parser = parser(">2\r\n+a\r\n+1\r\n+x\r\n>2\r\n+b\r\n+2\r\n>2\r\n+c\r\n+3\r\n+y\r\n", keepsPushes: true)
        func first(_ pushes: [RESPValue]) -> [String] {
            pushes.compactMap {
                guard case .push(let elements) = $0 else { return nil }
                return elements.first?.bytes.map { String(buffer: $0) }
            }
        }
        guard case .whole = try ring.receive(from: &parser) else {
            Issue.record("not whole")
            return
        }
        #expect(first(parser.takePushes()) == ["a"])
        guard case .whole = try ring.receive(from: &parser) else {
            Issue.record("not whole")
            return
        }
        #expect(first(parser.takePushes()) == ["b", "c"])
        #expect(!parser.hasPushes)
    }

    @Test func `nobody's pushes are dropped`() throws {
        var parser = parser(">2\r\n+a\r\n+1\r\n+x\r\n")
        #expect(try parser.nextReply() == .simpleString(ByteBuffer(string: "x")))
        #expect(!parser.hasPushes)
    }
}
