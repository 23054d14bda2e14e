//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOPosix

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Runs long computations on a thread of their own that gives way to others.
///
/// Tests that wait for servers run beside them: on the threads that all tests share, a computation would hold those up past
/// their deadlines.
final class BackgroundExecutor: TaskExecutor {
    static let shared = BackgroundExecutor()
    private let thread = NIOThreadPool(numberOfThreads: 1)

    private init() {
        thread.start()
        #if os(Linux)
        // On Linux the niceness is each thread's own (setpriority(2)).
        thread.submit { _ in _ = setpriority(numericCast(PRIO_PROCESS.rawValue), 0, 10) }
        #endif
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        thread.submit { _ in job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// Computes something long without holding up the tests that wait.
func inBackground<Value>(_ body: () async throws -> Value) async rethrows -> Value {
    try await withTaskExecutorPreference(BackgroundExecutor.shared, operation: body)
}
