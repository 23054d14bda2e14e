//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Respool

/// What one round of a workload gave.
struct RoundSample: Sendable {
    var operations = 0
    var seconds = 0.0
    var cpuMicroseconds = 0.0
    var histogram = LatencyHistogram()
    var sockets = 0
    var commands: UInt64 = 0
    var flushes: UInt64 = 0

    var operationsPerSecond: Double { seconds > 0 ? Double(operations) / seconds : 0 }
}

extension [Double] {
    /// The middle value, or the mean of the two in the middle; 0 for none.
    var median: Double {
        guard !isEmpty else { return 0 }
        let sorted = sorted()
        return count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2
    }
}
