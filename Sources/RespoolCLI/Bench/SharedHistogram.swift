//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Respool
internal import Synchronization

/// A few durations of one caller on their way to the histogram that all callers share.
///
/// A histogram for each of 2,048 callers would be 30 MB that take turns in the processor's cache.
struct DurationBuffer {
    private static let capacity = 32
    private(set) var nanoseconds: [UInt64] = []

    /// O(1) but for one time in 32, which takes a lock.
    mutating func record(_ duration: UInt64, in histogram: SharedHistogram) {
        nanoseconds.append(duration)
        if nanoseconds.count == Self.capacity { histogram.add(&self) }
    }

    mutating func removeAll() {
        nanoseconds.removeAll(keepingCapacity: true)
    }
}

/// One histogram for many tasks.
final class SharedHistogram: Sendable {
    private let state = Mutex(LatencyHistogram())

    var value: LatencyHistogram { state.withLock { $0 } }

    /// Takes what the buffer holds.
    func add(_ durations: inout DurationBuffer) {
        state.withLock { histogram in
            for nanoseconds in durations.nanoseconds { histogram.record(nanoseconds) }
        }
        durations.removeAll()
    }
}
