//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisConfiguration {
    /// How long to wait before dialling again.
    ///
    /// A connection that is lost is dialled again at once. Where the new one is lost within a second, the wait is that of a dial that failed:
    /// a peer that accepts everybody and hangs up is dialled ever more slowly, too. Leases are dialled again at once for as many losses as
    /// the pool may have connections.
    public struct ReconnectPolicy: Sendable {
        /// A connection that was open for as long ends a series of attempts, in nanoseconds.
        static let lasting = Duration.seconds(1).nanoseconds

        private enum Storage: Sendable {
            case exponential(base: Duration, cap: Duration, awaitedCap: Duration)
            case custom(@Sendable (_ attempt: Int, _ error: RedisError) -> Duration)
        }

        private let storage: Storage

        /// A random wait between nothing and `base` doubled with each attempt, never over `cap` (full jitter).
        ///
        /// While callers wait for the connection, no wait is longer than `awaitedCap`: their deadlines come closer.
        /// A thousand clients that lose their server at the same time come back spread out. See
        /// <https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/>.
        public static func exponential(
            base: Duration = .milliseconds(50),
            cap: Duration = .seconds(5),
            awaitedCap: Duration = .milliseconds(250)
        ) -> ReconnectPolicy {
            ReconnectPolicy(storage: .exponential(base: base, cap: cap, awaitedCap: awaitedCap))
        }

        /// Whatever the closure answers; below zero counts as zero.
        ///
        /// The closure is given the number of the attempt, 1 for the first repetition, and the error of the last one. It runs
        /// on an event loop and must not block.
        public static func custom(
            _ delay: @escaping @Sendable (_ attempt: Int, _ error: RedisError) -> Duration
        ) -> ReconnectPolicy {
            ReconnectPolicy(storage: .custom(delay))
        }

        /// The wait before an attempt; `random` is any number, all equally likely.
        func delay(attempt: Int, error: RedisError, isAwaited: Bool = false, random: UInt64) -> Duration {
            switch storage {
            case .exponential(let base, let longest, let awaitedCap):
                let cap = isAwaited ? min(longest, awaitedCap) : longest
                let ceiling = Self.ceiling(attempt: attempt, base: base.nanoseconds, cap: cap.nanoseconds)
                // The high half of the product is evenly spread over 0 … ceiling.
                return .nanoseconds(Int64(random.multipliedFullWidth(by: UInt64(ceiling) + 1).high))
            case .custom(let delay):
                return max(.zero, delay(attempt, error))
            }
        }

        /// The base doubled with each attempt after the first, at most the cap, and never below zero; all in nanoseconds.
        static func ceiling(attempt: Int, base: Int64, cap: Int64) -> Int64 {
            let doublings = min(max(attempt, 1) - 1, 62)
            let (raised, overflow) = max(base, 0).multipliedReportingOverflow(by: 1 << Int64(doublings))
            return overflow ? max(cap, 0) : min(raised, max(cap, 0))
        }

        var bounds: (base: Duration, cap: Duration, awaitedCap: Duration)? {
            if case .exponential(let base, let cap, let awaitedCap) = storage { (base, cap, awaitedCap) } else { nil }
        }

        /// The longest wait while callers wait, too; `nil` where a closure decides.
        var longestAwaited: Duration? { bounds.map { min($0.cap, $0.awaitedCap) } }
    }
}
