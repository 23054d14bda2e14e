//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Decides when so much fails that calls are refused at once, and when that ends (SEMANTICS 4, breaker).
///
/// Successes and failures are counted in ten buckets of one second. While open, the server is asked one question after the other,
/// and the first answer in time closes the breaker: an outage costs nobody more than it lasts.
struct BreakerStateMachine: ~Copyable {
    struct Limits: Equatable {
        /// So many calls must have ended within the window.
        var minimumAttempts: Int
        /// Of them, this share must have failed; 0 … 1.
        var failureRatio: Double
        /// A tenth of the window, in nanoseconds.
        var bucket: Int64
    }

    private struct Bucket {
        var index: Int64 = .min
        var successes = 0
        var failures = 0
    }

    private let limits: Limits
    private var buckets = [Bucket](repeating: Bucket(), count: 10)
    private(set) var isOpen = false

    init(_ limits: Limits) {
        self.limits = limits
    }

    enum EndAction: Equatable {
        case none
        /// Refuse calls, and ask the server.
        case open(failed: Int, of: Int)
    }

    /// Calls ended with a reply.
    mutating func succeeded(_ count: Int, now: Int64) {
        let position = current(now)
        buckets[position].successes &+= count
    }

    /// Calls, or dials, failed.
    mutating func failed(_ count: Int, now: Int64) -> EndAction {
        let position = current(now)
        buckets[position].failures += count
        guard !isOpen else { return .none }
        let oldest = now / limits.bucket - Int64(buckets.count)
        var failures = 0
        var attempts = 0
        for bucket in buckets where bucket.index > oldest {
            failures += bucket.failures
            attempts += bucket.failures + bucket.successes
        }
        guard attempts >= limits.minimumAttempts, Double(failures) >= limits.failureRatio * Double(attempts) else {
            return .none
        }
        isOpen = true
        return .open(failed: failures, of: attempts)
    }

    enum ProbeAction: Equatable {
        case none
        case probeAgain
        /// Let calls through again.
        case close
    }

    /// The server answered in time, or it didn't.
    mutating func probeEnded(isAlive: Bool) -> ProbeAction {
        guard isOpen else { return .none }
        guard isAlive else { return .probeAgain }
        isOpen = false
        for position in buckets.indices { buckets[position] = Bucket() }
        return .close
    }

    private mutating func current(_ now: Int64) -> Int {
        let index = now / limits.bucket
        let position = Int(index % Int64(buckets.count))
        if buckets[position].index != index { buckets[position] = Bucket(index: index) }
        return position
    }
}
