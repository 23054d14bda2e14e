//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if RESPOOL_THREAD_SANITIZER
internal import NIOConcurrencyHelpers

/// Stands in for `Synchronization.Mutex` in builds with the thread sanitizer.
///
/// The standard library's sleeps on a futex in code that isn't instrumented: the sanitizer would report all that it guards. It
/// knows a POSIX lock when it sees one.
package struct SanitizedMutex<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
    private let lock = NIOLock()
    private let value: UnsafeMutablePointer<Value>

    package init(_ value: consuming sending Value) {
        self.value = .allocate(capacity: 1)
        self.value.initialize(to: value)
    }

    deinit {
        value.deinitialize(count: 1)
        value.deallocate()
    }

    package borrowing func withLock<Result: ~Copyable, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value.pointee)
    }
}

typealias Mutex = SanitizedMutex
#endif
