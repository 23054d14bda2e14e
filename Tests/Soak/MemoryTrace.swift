//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Memory over time.
struct MemoryTrace: Sendable {
    struct Sample: Sendable {
        let seconds: Double
        /// Resident, in KiB.
        let resident: Int
        /// In use, in KiB.
        let heap: Int
    }

    private(set) var samples: [Sample] = []

    /// Now.
    static func sample(since started: ContinuousClock.Instant) -> Sample {
        Sample(
            seconds: (ContinuousClock.now - started) / .seconds(1),
            resident: ProcessFacts.residentKibibytes,
            heap: ProcessFacts.heapKibibytes
        )
    }

    mutating func add(_ sample: Sample) { samples.append(sample) }

    /// By how much memory grows, in KiB a minute: the line of least squares through the last three quarters, after everything
    /// was used once.
    ///
    /// It goes through what memory falls back to, the least of each twentieth of the time: what is in flight comes and goes by
    /// megabytes, and what is lost stays.
    func slope(_ size: (Sample) -> Int) -> Double {
        let end = samples.last?.seconds ?? 0
        let late = samples.filter { $0.seconds >= end / 4 }
        let spans = Dictionary(grouping: late) { min(Int($0.seconds * 20 / max(end, 1)), 19) }
        let floors = spans.values.compactMap { $0.min { size($0) < size($1) } }
        guard floors.count > 2 else { return 0 }
        let count = Double(floors.count)
        let meanTime = floors.reduce(0) { $0 + $1.seconds } / count
        let meanSize = floors.reduce(0) { $0 + Double(size($1)) } / count
        var (products, squares) = (0.0, 0.0)
        for floor in floors {
            products += (floor.seconds - meanTime) * (Double(size(floor)) - meanSize)
            squares += (floor.seconds - meanTime) * (floor.seconds - meanTime)
        }
        return squares > 0 ? 60 * products / squares : 0
    }

    /// By how much memory grew in the time that the slope is about, in KiB.
    func growth(_ size: (Sample) -> Int) -> Double { slope(size) * (samples.last?.seconds ?? 0) * 0.75 / 60 }
}
