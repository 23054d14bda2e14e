//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// The time by which a test server lets keys expire.
///
/// A manual clock begins at the real time and stands still until it is moved, so that a test sees the same remaining times
/// on every machine. Blocking commands, pauses and delays end when their time has passed in reality or on this clock,
/// whichever is first: a test need not move the clock for them, and can.
public final class TestServerClock: Sendable {
    /// Who moves the clock.
    public enum Mode: Sendable, Hashable {
        /// The test, with `advance(by:)` alone.
        case manual
        /// The real time; `advance(by:)` adds to it.
        case real
    }

    /// Who moves the clock.
    public let mode: Mode
    private let start: Int64
    private let advanced = Atomic<Int64>(0)
    private let observer = Mutex<(@Sendable () -> Void)?>(nil)

    init(_ mode: Mode) {
        self.mode = mode
        start = Self.microseconds(CLOCK_REALTIME)
    }

    /// Moves the clock forward.
    ///
    /// Commands the server receives from now on see the new time. Keys that ended until then are gone, and the clients that
    /// waited for a notification or a timeout are told. A negative duration changes nothing.
    public func advance(by duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000)
        guard seconds >= 0, attoseconds >= 0, !overflows, whole < 1 << 60 else { return }
        let added = whole + attoseconds / 1_000_000_000_000
        var old = advanced.load(ordering: .acquiring)
        while true {
            let sum = min(old + added, 1 << 61)
            let result = advanced.compareExchange(expected: old, desired: sum, ordering: .acquiringAndReleasing)
            if result.exchanged { break }
            old = result.original
        }
        observer.withLock { $0 }?()
    }

    /// The time since 1970 on this clock.
    public var sinceEpoch: Duration { .microseconds(nowInMicroseconds) }

    var nowInMicroseconds: Int64 {
        let base = mode == .manual ? start : Self.microseconds(CLOCK_REALTIME)
        return base &+ advanced.load(ordering: .acquiring)
    }

    /// Milliseconds since 1970.
    var milliseconds: Int64 { nowInMicroseconds / 1000 }

    /// What waits are measured by: real time, and what the clock was moved.
    var waitingMilliseconds: Int64 {
        (Self.microseconds(CLOCK_MONOTONIC) &+ advanced.load(ordering: .acquiring)) / 1000
    }

    /// What durations are measured by; nobody moves it.
    var monotonicMicroseconds: Int64 { Self.microseconds(CLOCK_MONOTONIC) }

    func observe(_ action: (@Sendable () -> Void)?) {
        observer.withLock { $0 = action }
    }

    private static func microseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
}
