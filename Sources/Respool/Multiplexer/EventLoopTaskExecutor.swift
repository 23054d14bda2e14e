//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import NIOCore
internal import Synchronization

/// Runs tasks on the event loop that owns a client's connection.
///
/// A task that prefers this executor is resumed where its reply was parsed, without waking another thread. Jobs that the
/// loop itself enqueues (a batch of replies resuming its callers) are kept in one list and run in one turn, so that the
/// commands they send next leave in one write. Work that blocks or computes for long holds up the connection: keep it
/// off this executor.
public final class EventLoopTaskExecutor: TaskExecutor, @unchecked Sendable {
    private struct State {
        var jobs: [UnownedJob] = []
        var isScheduled = false
    }

    /// The loop that runs the jobs.
    public let eventLoop: any EventLoop
    /// What other threads enqueue.
    private let state = Mutex(State())

    // The rest belongs to the event loop: what it enqueues itself needs no lock.
    @exclusivity(unchecked)
    private var jobs: [UnownedJob] = []
    private var isScheduled = false
    /// Keeps the storage between turns.
    private var spare: [UnownedJob] = []

    /// Makes an executor on an event loop.
    public init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Runs the job on the event loop, after those that the same thread enqueued before.
    ///
    /// O(1).
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        guard !eventLoop.inEventLoop else {
            jobs.append(job)
            if !isScheduled {
                isScheduled = true
                eventLoop.execute(runJobs)
            }
            return
        }
        let mustSchedule = state.withLock { state in
            state.jobs.append(job)
            if state.isScheduled { return false }
            state.isScheduled = true
            return true
        }
        if mustSchedule { eventLoop.execute(runForeignJobs) }
    }

    private func runJobs() {
        isScheduled = false
        // What they enqueue runs in the next turn, so that the connection is heard in between.
        var due = spare
        spare = []
        swap(&due, &jobs)
        run(due)
        due.removeAll(keepingCapacity: true)
        spare = due
    }

    private func runForeignJobs() {
        var due: [UnownedJob] = []
        state.withLock { state in
            swap(&due, &state.jobs)
            state.isScheduled = false
        }
        run(due)
    }

    private func run(_ jobs: [UnownedJob]) {
        let executor = asUnownedTaskExecutor()
        for job in jobs { job.runSynchronously(on: executor) }
    }
}
