//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension Duration {
    var wholeSeconds: Int { Int(max(1, components.seconds)) }
    var wholeMilliseconds: Int { Int(max(1, nanoseconds / 1_000_000)) }

    /// Nanoseconds, at most `Int64.max`.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, sumOverflow) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return sumOverflow ? (seconds < 0 ? .min : .max) : sum
    }

    /// Seconds, as a fraction.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

    /// Whole seconds, rounded up: a key must not expire before its time.
    @usableFromInline
    var wholeSecondsArgument: Int64 { Self.roundedUp(nanoseconds, 1_000_000_000) }

    /// Whether these are whole seconds.
    @usableFromInline
    var isWholeSeconds: Bool { nanoseconds % 1_000_000_000 == 0 }

    /// Whole seconds where they are, else milliseconds, rounded up: for the two commands that there are for each expiry.
    @usableFromInline
    var exactArgument: Int64 { isWholeSeconds ? wholeSecondsArgument : millisecondsArgument }

    /// Whole milliseconds, rounded up, so that a short wait never becomes 0, which means forever.
    @usableFromInline
    var millisecondsArgument: Int64 { Self.roundedUp(nanoseconds, 1_000_000) }

    /// Seconds with a fraction, to the millisecond, rounded up for the same reason.
    @usableFromInline
    var secondsArgument: Double { Double(millisecondsArgument) / 1000 }

    private static func roundedUp(_ nanoseconds: Int64, _ unit: Int64) -> Int64 {
        let (quotient, remainder) = nanoseconds.quotientAndRemainder(dividingBy: unit)
        return remainder > 0 ? quotient + 1 : quotient
    }
}

extension Int64 {
    /// The sum, at most `Int64.max`.
    func saturatingAdd(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
