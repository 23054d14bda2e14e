//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Dispatch

/// The callers whose replies came in one read, to be resumed where they run.
///
/// Resuming a task makes it a job of its executor. Done by the event loop for every reply, that moves the task's state
/// and the job's memory from one core to another and back; done by a thread of the pool that runs the tasks anyway, for
/// a batch at a time, only the calls themselves move. Callers on the event loop are resumed there.
struct Resumptions: ~Copyable {
    // The thread sanitizer doesn't see what Dispatch hands from thread to thread.
    #if RESPOOL_THREAD_SANITIZER
    private static let staysOnLoop = true
    #else
    private static let staysOnLoop = false
    #endif

    private var calls: [Call] = []
    /// So few are resumed by the event loop: handing them over would cost more.
    private let smallBatch: Int

    /// How many to make room for, once there is one.
    private var expected: Int

    /// - Parameters:
    ///   - smallBatch: up to how many the event loop resumes itself. Those of a pool are few at a time, and a thread that
    ///     resumes them one by one, while another runs them as quickly, wakes a third one again and again.
    ///   - expected: how many there will be at most; as many as the last time, when it isn't known.
    init(smallBatch: Int = Batching.callersOfLoop, expecting expected: Int = 0) {
        self.smallBatch = smallBatch
        self.expected = min(expected, Batching.callersPerThread)
    }

    /// How many wait to be resumed.
    var count: Int { calls.count }

    /// Whether there are enough for one thread: time to flush.
    var isFull: Bool { calls.count >= Batching.callersPerThread }

    /// Adds a concluded call; one whose caller is on the event loop is resumed at once.
    mutating func add(_ call: Call) {
        guard !call.isCallerOnLoop else { return call.resume() }
        if calls.isEmpty, expected > 1 { calls.reserveCapacity(expected) }
        calls.append(call)
    }

    /// Resumes those that were added.
    mutating func flush() {
        take().resume()
    }

    /// Those that were added, to be resumed: for an owner that may be asked again while that happens.
    mutating func take() -> Due {
        var due: [Call] = []
        swap(&due, &calls)
        if !due.isEmpty { expected = due.count }
        return Due(calls: due, stayOnLoop: due.count <= smallBatch || Self.staysOnLoop)
    }

    struct Due: ~Copyable {
        fileprivate let calls: [Call]
        fileprivate let stayOnLoop: Bool

        func resume() {
            guard !calls.isEmpty else { return }
            if stayOnLoop {
                for call in calls { call.resume() }
            } else {
                DispatchQueue.global().async { [calls] in
                    for call in calls { call.resume() }
                }
            }
        }
    }
}
