//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisConfiguration {
    /// Which commands are sent again after a failure, and when.
    ///
    /// A command that surely did not run may be sent again whatever it does, where waiting can help; one that may have run, only if
    /// a second run leaves the same data and gives the same answer; one that the server answered with an application error, never
    /// (SEMANTICS 3).
    /// A transaction whose watched keys were changed did not run: it starts again, and leaves the retry budget alone.
    /// All attempts and waits share the call's one deadline.
    public struct RetryPolicy: Sendable, Hashable {
        /// Attempts in all, the first included; 3 by default.
        public var attempts: Int
        /// The span of the first wait, which doubles with each attempt; 10 ms by default.
        ///
        /// Each wait is drawn evenly from zero to its span (full jitter).
        public var base: Duration
        /// The longest span; 1 s by default.
        public var cap: Duration
        /// Whether a write whose second run leaves the same data, but gives another answer, is sent again where nobody knows whether it ran;
        /// off by default.
        ///
        /// Off, `zrem(job) == 1` is surely the call that removed it, or an error. On, such writes outlive a lost connection, and their
        /// answers (how many were added or removed) may speak of the second run.
        public var repeatsIdempotentWrites = false

        /// What a second run of a command does, where nobody knows whether the first one took place.
        public enum Repetition: Sendable, Hashable, CaseIterable {
            /// It leaves the same data and gives the same answer: reads, SET without a condition, MSET.
            case repeatable
            /// It leaves the same data and may give another answer: SADD, ZREM, DEL, HSET, XACK.
            case idempotent
            /// It has another effect: INCR, LPUSH, relative EXPIRE, scripts, and whatever the library doesn't know.
            case never

            /// The more dangerous one of two.
            func with(_ other: Repetition) -> Repetition {
                if self == .never || other == .never { return .never }
                return self == .repeatable ? other : self
            }
        }

        /// Nothing is sent a second time.
        public static let never = RetryPolicy(attempts: 1, base: .milliseconds(10), cap: .seconds(1))

        /// What may be sent again is.
        public static func safe(
            attempts: Int = 3,
            base: Duration = .milliseconds(10),
            cap: Duration = .seconds(1),
            repeatingIdempotentWrites: Bool = false
        ) -> RetryPolicy {
            RetryPolicy(attempts: attempts, base: base, cap: cap, repeatsIdempotentWrites: repeatingIdempotentWrites)
        }

        /// Whether a call that failed may be made again.
        ///
        /// - Parameters:
        ///   - error: how it failed.
        ///   - attempt: how many attempts were made.
        ///   - repetition: what a second run does.
        /// - Returns: whether another attempt may be made.
        func allows(after error: RedisError, attempt: Int, _ repetition: Repetition) -> Bool {
            guard attempt < attempts else { return false }
            switch error.outcome {
            case .rejected, .executed: return false
            case .unknown:
                let isAllowed = repetition == .repeatable || repetition == .idempotent && repeatsIdempotentWrites
                return isAllowed && error.code == .connectionClosed
            case .notExecuted:
                switch error.code {
                case .connectionClosed, .connectionFailed, .serverNotReady, .readOnly, .conflict: return true
                // Waiting doesn't help, or it is the caller's own doing.
                default: return false
                }
            }
        }

        /// The wait before the next attempt.
        ///
        /// - Parameters:
        ///   - attempt: how many attempts were made.
        ///   - random: any number; the wait is spread by it.
        /// - Returns: a time from zero to the attempt's span.
        func delay(afterAttempt attempt: Int, random: UInt64) -> Duration {
            let span = RedisConfiguration.ReconnectPolicy.ceiling(
                attempt: attempt,
                base: base.nanoseconds,
                cap: cap.nanoseconds
            )
            // The high half of the product is evenly spread over 0 … span.
            return .nanoseconds(Int64(random.multipliedFullWidth(by: UInt64(span) + 1).high))
        }
    }
}
