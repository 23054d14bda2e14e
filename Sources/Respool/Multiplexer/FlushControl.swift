//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Decides whether the calls that wait are written now or together with the next ones (see Batching.md).
///
/// A closed loop: a write is worth while for half of the callers there are, whichever way they are spread over the server, this queue and
/// the threads that are to run them; and nobody waits for longer than an eighth of what a call takes anyway. Knows no channel, no clock and
/// no thread.
struct FlushControl {
    /// Nanoseconds from a write to the last of its replies, smoothed; zero as long as nobody knows.
    private(set) var roundTrip: Int64 = 0
    /// The write that is being timed: what was written in all when it had left, and when that was.
    private var timed: (calls: UInt64, at: Int64)?
    /// Nanoseconds from an answer until its caller runs, smoothed.
    private(set) var delay: Int64 = 0
    /// Calls answered in a nanosecond, in the last window.
    private var rate = 0.0
    private var window: (start: Int64, answered: UInt64)?
    private var lastAnswer = Int64.min

    /// For how many nanoseconds the first of the calls waits at most.
    var patience: Int64 {
        min(max((roundTrip + delay) / Batching.share, Batching.leastPatience), Batching.mostPatience)
    }

    /// Callers that were answered and haven't run yet: what they ask next is on its way (Little's law).
    func resuming(now: Int64) -> Int {
        // Whoever was answered last has run by now.
        guard delay > 0, lastAnswer.saturatingAdd(delay + Batching.window) > now else { return 0 }
        return Int(rate * Double(delay))
    }

    /// How many calls must wait for a write to be worth while; zero where it always is.
    func enough(inFlight: Int, waiting: Int, now: Int64) -> Int {
        let callers = inFlight + waiting + resuming(now: now)
        return callers >= Batching.leastCallers ? callers / 2 : 0
    }

    /// So many calls have been written on the connection in all.
    mutating func wrote(_ calls: UInt64, now: @autoclosure () -> Int64) {
        if timed == nil { timed = (calls, now()) }
    }

    /// So many have been answered; returns whether it is time to look how long the next caller takes to run.
    mutating func answered(_ calls: UInt64, now: Int64) -> Bool {
        lastAnswer = now
        if let write = timed, calls >= write.calls {
            let sample = max(0, now - write.at)
            roundTrip = roundTrip == 0 ? sample : roundTrip + (sample - roundTrip) / 8
            timed = nil
        }
        guard let (start, before) = window else {
            window = (now, calls)
            return true
        }
        let passed = now - start
        guard passed >= Batching.window else { return false }
        rate = Double(calls &- before) / Double(passed)
        window = (now, calls)
        return true
    }

    /// So many nanoseconds have passed between an answer and its caller.
    mutating func resumed(after nanoseconds: Int64) {
        delay += (max(0, nanoseconds) - delay) / 4
    }

    /// Another connection, whose calls are counted anew.
    mutating func restart() {
        timed = nil
        window = nil
        rate = 0
    }
}
