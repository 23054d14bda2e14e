//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

/// The calls in flight on one connection, in the order in which they were written, which is that of their replies.
///
/// Knows no channel, no clock and no thread. A call whose caller has left keeps its place until its reply has come.
struct ReplyRing: ~Copyable {
    private var calls = Deque<Call>()
    /// How many of the first one's commands, a pipeline's, were answered: their places in the queue are free already.
    private var answeredOfFirst = 0
    /// Calls written and calls answered, in all.
    private(set) var pushed: UInt64 = 0
    private(set) var answered: UInt64 = 0

    var isEmpty: Bool { calls.isEmpty }
    var count: Int { calls.count }
    /// Whether a reply is due that should have come by now.
    var owesReply: Bool { calls.first.map { !$0.allowsSilence } ?? false }
    /// Whether a caller waits for a reply.
    var isAwaited: Bool { calls.contains(where: \.isAwaited) }

    /// A call was written.
    @inline(__always)
    mutating func push(_ call: consuming Call) {
        calls.append(call)
        pushed &+= 1
    }

    /// What the bytes that have come mean for the first call.
    enum Received {
        /// Its last reply was among them; so many commands were answered by them.
        case whole(Call, commands: Int)
        /// It waits for more, and so many of its commands were answered.
        case partial(commands: Int)
        /// Nobody waits for a reply.
        case nobody
    }

    /// Gives the first call the replies that the parser has for it.
    ///
    /// - Throws: what is wrong with them; the call keeps its place, for ``drain()``.
    @inline(__always)
    mutating func receive(from parser: inout RESPParser) throws(RESPProtocolError) -> Received {
        guard let call = calls.popFirst() else { return .nobody }
        let (commands, isWhole): (Int, Bool)
        do throws(RESPProtocolError) {
            (commands, isWhole) = try call.receive(from: &parser)
        } catch {
            calls.prepend(call)
            throw error
        }
        guard isWhole else {
            calls.prepend(call)
            answeredOfFirst += commands
            return .partial(commands: commands)
        }
        answeredOfFirst = 0
        answered &+= 1
        return .whole(call, commands: commands)
    }

    /// Visits the calls that are late; their places stay.
    ///
    /// - Returns: the earliest deadline of the others.
    func expire(now: Int64, _ late: (Call) -> Void) -> Int64 {
        var next = Int64.max
        for call in calls where !call.isSettled {
            if call.deadline <= now { late(call) } else { next = min(next, call.deadline) }
        }
        return next
    }

    /// Takes all of them, for a connection that ends.
    ///
    /// - Returns: the calls, and how many of their commands keep places in the queue.
    mutating func drain() -> (calls: Deque<Call>, commands: Int) {
        let commands = calls.reduce(-answeredOfFirst) { $0 + $1.replyCount }
        answeredOfFirst = 0
        var all = Deque<Call>()
        swap(&all, &calls)
        return (all, commands)
    }
}
