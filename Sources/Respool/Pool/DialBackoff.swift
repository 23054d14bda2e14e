//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// When a pool must wait before it dials again: after a dial that failed, and where connections don't last.
///
/// A server that restarts takes every connection once, however young, and they are dialled again at once. One that hangs up on
/// everybody would be dialled without a pause, for good: what is lost beyond that counts like a dial that failed, until a connection
/// lasts.
struct DialBackoff {
    private(set) var isUnderWay = false
    /// Why the last dial failed, or why what it made didn't last; `nil` once one succeeded.
    private(set) var error: RedisError?
    /// Waiting can't mend why the last dial failed.
    private(set) var isHopeless = false
    private var attempts = 0
    /// Connections lost soon after they were made, since one lasted.
    private var shortLived = 0

    var seesShortLives: Bool { shortLived > 0 }

    /// A dial failed: returns the number of the attempt to wait for, unless that is under way.
    mutating func dialFailed(_ error: RedisError) -> Int? {
        self.error = error
        isHopeless = error.isPermanent
        return begin()
    }

    /// A dial succeeded, one of at most as many as given.
    mutating func connected(maximum: Int) {
        isHopeless = false
        guard shortLived <= maximum else { return }
        error = nil
        attempts = 0
        isUnderWay = false
    }

    /// A connection was lost soon after it was made, one of at most as many as given.
    ///
    /// Returns the number of the attempt to wait for, if that is due.
    mutating func lostSoon(_ error: RedisError, maximum: Int) -> Int? {
        shortLived += 1
        guard shortLived > maximum else { return nil }
        self.error = error
        isHopeless = false
        return begin()
    }

    /// A connection has been open for long enough.
    mutating func somethingLasts() {
        shortLived = 0
        if !isUnderWay { attempts = 0 }
    }

    /// The time to wait is over.
    mutating func end() { isUnderWay = false }

    private mutating func begin() -> Int? {
        guard !isUnderWay else { return nil }
        isUnderWay = true
        attempts += 1
        return attempts
    }
}
