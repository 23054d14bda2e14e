//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// Keeps retries to a tenth of the calls, however long an outage lasts (SEMANTICS 3.4).
///
/// Counted in tenths of a token: a success earns one, a retry costs ten, and at most a hundred are kept.
final class RetryBudget: Sendable {
    private static let cost = 10
    private static let most = 100
    private let tenths = Atomic<Int>(RetryBudget.most)

    /// A call succeeded.
    ///
    /// While the budget is full, as it is almost always, this only reads.
    @inline(__always)
    func earn() {
        if tenths.load(ordering: .relaxed) < Self.most { tenths.add(1, ordering: .relaxed) }
    }

    /// Takes what a retry costs.
    ///
    /// Returns `false`, and takes nothing, when there isn't enough.
    func spend() -> Bool {
        var now = tenths.load(ordering: .relaxed)
        while now >= Self.cost {
            let (done, original) = tenths.weakCompareExchange(
                expected: now,
                desired: now - Self.cost,
                ordering: .relaxed
            )
            if done { return true }
            now = original
        }
        return false
    }
}
