//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

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
        var calls: [Call] = []
        var submittedCommands = 0
        var submittedBytes = 0
        var isScheduled = false
        var isClosed = false
    }

    private let state = Mutex(State())
    private let releasedCommands = Atomic<Int>(0)
    private let releasedBytes = Atomic<Int>(0)
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
        let byteCount = call.frame.byteCount
        return state.withLock { state in
            if state.isClosed { return .closed }
            let commands = state.submittedCommands &- releasedCommands.load(ordering: .relaxed)
            let bytes = state.submittedBytes &- releasedBytes.load(ordering: .relaxed)
            // An empty queue takes anything: a single payload over the limit would otherwise never go out.
            if commands > 0 && (commands + call.replyCount > maximumCommands || bytes + byteCount > maximumBytes) {
                return .full(commands: commands, bytes: bytes)
            }
            state.submittedCommands &+= call.replyCount
            state.submittedBytes &+= byteCount
            state.calls.append(call)
            if state.isScheduled { return .accepted }
            state.isScheduled = true
            return .acceptedAndWake
        }
    }

    /// Takes everything that waits, leaving an empty array with capacity in its place.
    func take(into calls: inout [Call]) {
        state.withLock { state in
            swap(&calls, &state.calls)
            state.isScheduled = false
        }
    }

    /// Commands that were answered or dropped make room for others.
    ///
    /// Event loop only.
    func release(commands: Int) { releasedCommands.add(commands, ordering: .relaxed) }

    /// Bytes that were written or dropped make room for others.
    ///
    /// Event loop only.
    func release(bytes: Int) { releasedBytes.add(bytes, ordering: .relaxed) }

    /// Refuses calls from now on.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    /// Whether calls are still taken.
    var isOpen: Bool { state.withLock { !$0.isClosed } }

    /// Commands not answered and bytes not written.
    var backlog: (commands: Int, bytes: Int) {
        state.withLock { state in
            (
                state.submittedCommands &- releasedCommands.load(ordering: .relaxed),
                state.submittedBytes &- releasedBytes.load(ordering: .relaxed)
            )
        }
    }
}
