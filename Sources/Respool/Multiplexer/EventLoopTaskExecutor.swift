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
public final class EventLoopTaskExecutor: TaskExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var isScheduled = false
    }

    /// The loop that runs the jobs.
    public let eventLoop: any EventLoop
    private let state = Mutex(State())

    /// Makes an executor on an event loop.
    public init(eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Runs the job on the event loop, in order.
    ///
    /// O(1).
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let mustSchedule = state.withLock { state in
            state.jobs.append(job)
            if state.isScheduled { return false }
            state.isScheduled = true
            return true
        }
        if mustSchedule { eventLoop.execute(runJobs) }
    }

    private func runJobs() {
        var jobs: [UnownedJob] = []
        state.withLock { state in
            swap(&jobs, &state.jobs)
            state.isScheduled = false
            state.jobs.reserveCapacity(jobs.count)
        }
        let executor = asUnownedTaskExecutor()
        for job in jobs { job.runSynchronously(on: executor) }
    }
}
