//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule
internal import Synchronization

/// Where callers on any thread leave their calls for the event loop.
///
/// Only the caller that finds nobody scheduled wakes the loop: N callers, one wake-up. Bounded by the commands that are
/// not answered yet and by the bytes that are not written yet.
final class SubmissionQueue: Sendable {
    /// What became of a submission.
    enum Admission: Equatable {
        /// Taken; the loop is awake or about to be.
        case accepted
        /// Taken, and the caller has to wake the loop.
        case acceptedAndWake
        /// Refused: this many commands and bytes are waiting.
        case full(commands: Int, bytes: Int)
        /// Refused: the client is shutting down.
        case closed
    }

    private struct State {
        var calls = Deque<Call>()
        var isScheduled = false
        /// So many calls wake the event loop once more, which has left them where they are.
        var enough = Int.max
        var isClosed = false
    }

    private let state = Mutex(State())
    /// Written under the lock, read by the event loop without it.
    private let submittedCommands = Atomic<Int>(0)
    private let submittedBytes = Atomic<Int>(0)
    /// Written by the event loop alone: what it released, less what it admitted itself.
    private let releasedCommands = Atomic<Int>(0)
    private let releasedBytes = Atomic<Int>(0)
    private let isClosed = Atomic<Bool>(false)
    let maximumCommands: Int
    let maximumBytes: Int

    init(maximumCommands: Int, maximumBytes: Int) {
        self.maximumCommands = maximumCommands
        self.maximumBytes = maximumBytes
    }

    /// Leaves a call.
    ///
    /// O(1), no system call.
    func submit(_ call: Call) -> Admission {
        state.withLock { state in
            if state.isClosed { return .closed }
            if let refusal = refusal(of: call) { return refusal }
            // Nobody else writes these: the lock is held.
            submittedCommands.store(submittedCommands.load(ordering: .relaxed) &+ call.replyCount, ordering: .relaxed)
            submittedBytes.store(submittedBytes.load(ordering: .relaxed) &+ call.frame.byteCount, ordering: .relaxed)
            state.calls.append(call)
            if state.isScheduled {
                guard state.calls.count >= state.enough else { return .accepted }
                state.enough = .max
                return .acceptedAndWake
            }
            state.isScheduled = true
            return .acceptedAndWake
        }
    }

    /// Counts a call that the event loop keeps itself: it needs no lock and no wake-up.
    ///
    /// Event loop only. O(1).
    func admit(_ call: Call) -> Admission {
        if isClosed.load(ordering: .relaxed) { return .closed }
        if let refusal = refusal(of: call) { return refusal }
        release(commands: -call.replyCount)
        release(bytes: -call.frame.byteCount)
        return .accepted
    }

    /// Counts a call of the library's own, whatever waits.
    ///
    /// Event loop only. O(1).
    func admitAlways(_ call: Call) {
        release(commands: -call.replyCount)
        release(bytes: -call.frame.byteCount)
    }

    @inline(__always)
    private func refusal(of call: Call) -> Admission? {
        let (commands, bytes) = backlog
        // An empty queue takes anything: a single payload over the limit would otherwise never go out.
        guard commands > 0 else { return nil }
        guard commands + call.replyCount > maximumCommands || bytes + call.frame.byteCount > maximumBytes else {
            return nil
        }
        return .full(commands: commands, bytes: bytes)
    }

    /// Takes everything that waits, leaving an empty one with capacity in its place.
    func take(into calls: inout Deque<Call>) {
        _ = take(into: &calls) { _ in 0 }
    }

    /// Takes everything that waits, as ``take(into:)`` does, if that is enough; if not, it stays where it is, and nobody wakes the loop
    /// before there is.
    ///
    /// Event loop only.
    ///
    /// - Parameters:
    ///   - calls: where those that are taken go.
    ///   - enough: says from how many calls wait here how many are enough.
    /// - Returns: how many are enough; `nil` where there were as many, and are taken.
    func take(into calls: inout Deque<Call>, ifAtLeast enough: (_ waiting: Int) -> Int) -> Int? {
        state.withLock { state in
            let wanted = enough(state.calls.count)
            guard state.calls.count < wanted else {
                swap(&calls, &state.calls)
                state.isScheduled = false
                state.enough = .max
                return nil
            }
            state.isScheduled = true
            state.enough = wanted
            return wanted
        }
    }

    /// Commands that were answered or dropped make room for others.
    ///
    /// Event loop only.
    func release(commands: Int) {
        releasedCommands.store(releasedCommands.load(ordering: .relaxed) &+ commands, ordering: .relaxed)
    }

    /// Bytes that were written or dropped make room for others.
    ///
    /// Event loop only.
    func release(bytes: Int) {
        releasedBytes.store(releasedBytes.load(ordering: .relaxed) &+ bytes, ordering: .relaxed)
    }

    /// Refuses calls from now on.
    func close() {
        state.withLock { state in
            state.isClosed = true
            isClosed.store(true, ordering: .relaxed)
        }
    }

    /// Whether calls are still taken.
    var isOpen: Bool { state.withLock { !$0.isClosed } }

    /// Commands not answered and bytes not written.
    ///
    /// Exact for whoever holds the lock or runs on the event loop, but for what the other does at the same moment.
    var backlog: (commands: Int, bytes: Int) {
        (
            submittedCommands.load(ordering: .relaxed) &- releasedCommands.load(ordering: .relaxed),
            submittedBytes.load(ordering: .relaxed) &- releasedBytes.load(ordering: .relaxed)
        )
    }
}
