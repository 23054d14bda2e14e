//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// Counts of durations in buckets that are 1/64 of their value wide: a percentile is at most 1.6 % off.
struct LatencyHistogram: Sendable {
    private static let precision = 6
    private var counts = [UInt32](repeating: 0, count: (64 - 5) << 6)
    private(set) var total = 0

    /// Records nanoseconds.
    ///
    /// O(1), no allocation.
    mutating func record(_ nanoseconds: UInt64) {
        counts[Self.index(nanoseconds)] &+= 1
        total += 1
    }

    mutating func merge(_ other: LatencyHistogram) {
        for index in counts.indices { counts[index] &+= other.counts[index] }
        total += other.total
    }

    /// The duration in nanoseconds that this part of all durations doesn't exceed; `nil` when there is none.
    func percentile(_ fraction: Double) -> Double? {
        guard total > 0 else { return nil }
        let rank = Swift.max(1, Int((fraction * Double(total)).rounded(.up)))
        var seen = 0
        for (index, count) in counts.enumerated() {
            seen += Int(count)
            if seen >= rank { return Self.midpoint(index) }
        }
        return nil
    }

    private static func index(_ value: UInt64) -> Int {
        guard value >= 64 else { return Int(value) }
        let exponent = 63 - value.leadingZeroBitCount
        let position = Int(truncatingIfNeeded: value >> UInt64(exponent - precision)) & 63
        return (exponent - precision + 1) << precision | position
    }

    private static func midpoint(_ index: Int) -> Double {
        guard index >= 64 else { return Double(index) }
        let exponent = (index >> precision) + precision - 1
        let width = UInt64(1) << UInt64(exponent - precision)
        let low = (UInt64(64) | UInt64(index & 63)) << UInt64(exponent - precision)
        return Double(low) + Double(width) / 2
    }
}

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
