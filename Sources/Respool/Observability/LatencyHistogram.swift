//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// Counts of durations, in buckets that are 1/64 of their value wide: a quantile is at most 0.8 % off, up to 73 minutes.
///
/// The precision of an HdrHistogram with two significant digits (<https://hdrhistogram.github.io/HdrHistogram/>).
public struct LatencyHistogram: Sendable, Hashable {
    static let precision = 6
    static let bucketCount = (42 - precision + 1) << precision

    fileprivate var counts: [UInt64]
    /// How many durations were recorded.
    public private(set) var count: UInt64 = 0

    /// An empty histogram.
    public init() {
        counts = [UInt64](repeating: 0, count: Self.bucketCount)
    }

    fileprivate init(counts: [UInt64]) {
        self.counts = counts
        count = counts.reduce(0, &+)
    }

    /// The duration that this part of all durations doesn't exceed: 0.5 for the median, 0.99 for the 99th percentile; `nil` when
    /// nothing was recorded.
    ///
    /// A part below 0 counts as 0, one above 1 as 1; of what is no number there is no quantile. O(buckets), of which there are 2,368.
    public func quantile(_ fraction: Double) -> Duration? {
        nanoseconds(atQuantile: fraction).map { .nanoseconds(Int64($0)) }
    }

    /// The mean of all durations, from the middles of their buckets; `nil` when nothing was recorded.
    public var mean: Duration? {
        guard count > 0 else { return nil }
        return .nanoseconds(Int64(moment(1) / Double(count)))
    }

    /// The variance divided by the square of the mean: 0 for always the same, 1 for exponentially spread; `nil` without two
    /// durations, or when they are all zero.
    public var squaredVariation: Double? {
        guard count > 1 else { return nil }
        let mean = moment(1) / Double(count)
        guard mean > 0 else { return nil }
        return max(0, moment(2) / Double(count) - mean * mean) / (mean * mean)
    }

    /// What was recorded since an earlier state of the same histogram; of another one's, what is in each bucket beyond it.
    public func since(_ earlier: LatencyHistogram) -> LatencyHistogram {
        LatencyHistogram(counts: zip(counts, earlier.counts).map { $0 > $1 ? $0 - $1 : 0 })
    }

    /// Records nanoseconds.
    ///
    /// O(1), no allocation.
    package mutating func record(_ nanoseconds: UInt64) {
        counts[Self.index(nanoseconds)] &+= 1
        count += 1
    }

    package mutating func merge(_ other: LatencyHistogram) {
        for index in counts.indices { counts[index] &+= other.counts[index] }
        count += other.count
    }

    package func nanoseconds(atQuantile fraction: Double) -> Double? {
        guard count > 0, !fraction.isNaN else { return nil }
        let part = Swift.min(Swift.max(fraction, 0), 1)
        // A count beyond 2⁵³ may be rounded up, even past what a number of 64 bits holds.
        let rank = Swift.min(Swift.max(1, UInt64(exactly: (part * Double(count)).rounded(.up)) ?? count), count)
        var seen: UInt64 = 0
        for (index, count) in counts.enumerated() {
            seen += count
            if seen >= rank { return Self.midpoint(index) }
        }
        return nil
    }

    private func moment(_ power: Int) -> Double {
        var sum = 0.0
        for (index, count) in counts.enumerated() where count > 0 {
            let value = Self.midpoint(index)
            sum += Double(count) * (power == 1 ? value : value * value)
        }
        return sum
    }

    fileprivate static func index(_ value: UInt64) -> Int {
        guard value >= 64 else { return Int(value) }
        let exponent = 63 - value.leadingZeroBitCount
        let position = Int(truncatingIfNeeded: value >> UInt64(exponent - precision)) & 63
        return min((exponent - precision + 1) << precision | position, bucketCount - 1)
    }

    private static func midpoint(_ index: Int) -> Double {
        guard index >= 64 else { return Double(index) }
        let exponent = (index >> precision) + precision - 1
        let width = UInt64(1) << UInt64(exponent - precision)
        let low = (UInt64(64) | UInt64(index & 63)) << UInt64(exponent - precision)
        return Double(low) + Double(width) / 2
    }
}

/// Counts durations where one thread at a time writes, and any reads: no lock, and no locked instruction.
///
/// Takes its 19 KiB with the first duration.
final class LatencyRecorder: @unchecked Sendable {
    private typealias Buckets = UnsafeMutablePointer<Atomic<UInt64>>

    // A pointer, not an object, whose references would be counted at every reply. Its contents are written by one thread at a
    // time, in relaxed atomic stores.
    private let buckets = Atomic<Buckets?>(nil)

    deinit {
        guard let buckets = buckets.load(ordering: .acquiring) else { return }
        buckets.deinitialize(count: LatencyHistogram.bucketCount)
        buckets.deallocate()
    }

    private func makeBuckets() -> Buckets {
        let made = Buckets.allocate(capacity: LatencyHistogram.bucketCount)
        for index in 0..<LatencyHistogram.bucketCount { (made + index).initialize(to: Atomic(0)) }
        let (isFirst, first) = buckets.compareExchange(expected: nil, desired: made, ordering: .acquiringAndReleasing)
        guard !isFirst, let first else { return made }
        made.deinitialize(count: LatencyHistogram.bucketCount)
        made.deallocate()
        return first
    }

    func record(_ nanoseconds: Int64) {
        let buckets = self.buckets.load(ordering: .acquiring) ?? makeBuckets()
        let bucket = buckets + LatencyHistogram.index(UInt64(max(0, nanoseconds)))
        bucket.pointee.store(bucket.pointee.load(ordering: .relaxed) &+ 1, ordering: .relaxed)
    }

    /// What was recorded so far.
    var histogram: LatencyHistogram {
        guard let buckets = buckets.load(ordering: .acquiring) else { return LatencyHistogram() }
        return LatencyHistogram(
            counts: (0..<LatencyHistogram.bucketCount).map { buckets[$0].load(ordering: .relaxed) }
        )
    }
}
