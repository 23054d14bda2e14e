//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Which commands are sent again after a failure, and when.
///
/// A command that surely did not run may be sent again whatever it does, where waiting can help; one that may have run, only if
/// running twice does the same as running once; one that the server answered with an application error, never (SEMANTICS 3).
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

    /// Nothing is sent a second time.
    public static let never = RetryPolicy(attempts: 1, base: .milliseconds(10), cap: .seconds(1))

    /// What may be sent again is.
    public static func safe(
        attempts: Int = 3,
        base: Duration = .milliseconds(10),
        cap: Duration = .seconds(1)
    ) -> RetryPolicy {
        RetryPolicy(attempts: attempts, base: base, cap: cap)
    }

    /// Whether a call that failed may be made again.
    ///
    /// - Parameters:
    ///   - error: how it failed.
    ///   - attempt: how many attempts were made.
    ///   - isSafeToRepeat: whether running twice does the same as running once.
    /// - Returns: whether another attempt may be made.
    func allows(after error: RedisError, attempt: Int, isSafeToRepeat: Bool) -> Bool {
        guard attempt < attempts else { return false }
        switch error.outcome {
        case .rejected, .executed: return false
        case .unknown: return isSafeToRepeat && error.code == .connectionClosed
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
        let span = ReconnectPolicy.ceiling(attempt: attempt, base: base.nanoseconds, cap: cap.nanoseconds)
        // The high half of the product is evenly spread over 0 … span.
        return .nanoseconds(Int64(random.multipliedFullWidth(by: UInt64(span) + 1).high))
    }
}
