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

extension RedisError {
    /// Whether another attempt costs nothing: the budget is there to spare a server in trouble.
    ///
    /// That one has seen nothing of a call whose connection was gone before anything was written: with a connection each, a restart
    /// under many idle ones would use up the budget at once. And a transaction that others were faster than is no sign of trouble.
    var isFreeToRetry: Bool { code == .conflict || code == .connectionClosed && outcome == .notExecuted }
}
