//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Respool
internal import Synchronization

/// Counts what was done and keeps what was promised.
final class Ledger: Sendable {
    private struct State {
        var violations: [String] = []
        var mismatches = 0
        var acknowledged: Set<String> = []
        var refused: Set<String> = []
        var unknown: Set<String> = []
    }

    private let operationCount = Atomic<Int>(0)
    private let failureCount = Atomic<Int>(0)
    private let state = Mutex(State())

    /// Commands that were answered.
    var operations: Int { operationCount.load(ordering: .relaxed) }
    /// Calls that ended with an error while a fault was there.
    var failures: Int { failureCount.load(ordering: .relaxed) }
    var mismatches: Int { state.withLock { $0.mismatches } }
    var violations: [String] { state.withLock { $0.violations } }

    func answered(_ count: Int = 1) { operationCount.add(count, ordering: .relaxed) }

    /// Something that must not be.
    func violation(_ what: @autoclosure () -> String) {
        let text = what()
        state.withLock { state in
            state.mismatches += 1
            if state.violations.count < 100 { state.violations.append(text) }
        }
    }

    /// A call failed; an outcome that no fault explains is a violation.
    func failed(_ error: any Error, _ what: String) {
        failureCount.add(1, ordering: .relaxed)
        guard let error = error as? RedisError, error.outcome == .unknown || error.outcome == .notExecuted else {
            return violation("\(what): \(error)")
        }
    }

    // MARK: Pushes of one epoch

    /// What became of a push.
    func pushed(_ tag: String, _ error: RedisError?) {
        state.withLock { state in
            switch error?.outcome {
            case nil: _ = state.acknowledged.insert(tag)
            case .notExecuted: _ = state.refused.insert(tag)
            default: _ = state.unknown.insert(tag)
            }
        }
    }

    /// Compares the pushes with what is on the server, and forgets them.
    func settle(_ there: [String]) {
        let (acknowledged, refused, unknown) = state.withLock { state in
            defer { (state.acknowledged, state.refused, state.unknown) = ([], [], []) }
            return (state.acknowledged, state.refused, state.unknown)
        }
        let found = Set(there)
        if found.count != there.count { violation("\(there.count - found.count) pushes are there twice") }
        for tag in acknowledged.subtracting(found) { violation("\(tag) was acknowledged and is lost") }
        for tag in refused.intersection(found) { violation("\(tag) was said not to have run, and did") }
        for tag in found.subtracting(acknowledged).subtracting(unknown) { violation("\(tag) was never pushed") }
    }
}
