//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

/// Those who wait for something, in the order of arrival (SEMANTICS 5.2).
///
/// Each has a number, and numbers ascend along the line: whoever leaves is found by bisection, and joining and being served, which
/// is what almost everybody does, looks nothing up.
struct WaitingLine<Claim> {
    private struct Place {
        let number: Int
        let since: Int64
        let deadline: Int64
        /// `nil` once whoever waited here has left.
        var claim: Claim?
    }

    private var places = Deque<Place>()
    private var lastNumber = 0
    /// How many wait.
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// Places kept, those of some who left among them: when somebody leaves, at most twice as many as wait then, and sixteen.
    var placeCount: Int { places.count }

    /// The earliest deadline of those who wait.
    ///
    /// O(n).
    var earliestDeadline: Int64? { places.lazy.filter { $0.claim != nil }.map(\.deadline).min() }

    /// Since when whoever came first waits.
    ///
    /// O(1) but for those who left before.
    var first: Int64? { places.first { $0.claim != nil }?.since }

    /// Adds someone at the end; returns the number of the place.
    mutating func join(_ claim: Claim, deadline: Int64, now: Int64) -> Int {
        lastNumber += 1
        places.append(Place(number: lastNumber, since: now, deadline: deadline, claim: claim))
        count += 1
        return lastNumber
    }

    /// Whether somebody waits at the last place that was given out.
    func isTaken(_ last: Int) -> Bool { places.last.map { $0.number == last && $0.claim != nil } ?? false }

    /// Takes out whoever came first, and since when that one waited.
    mutating func popFirst() -> (claim: Claim, since: Int64)? {
        while let place = places.popFirst() {
            guard let claim = place.claim else { continue }
            count -= 1
            return (claim, place.since)
        }
        return nil
    }

    /// Takes out whoever waits at a place; `nil` when nobody does any more.
    ///
    /// O(log n), and O(n) once in n times.
    mutating func leave(_ number: Int) -> Claim? {
        var low = places.startIndex
        var high = places.endIndex
        while low < high {
            let middle = (low + high) / 2
            if places[middle].number < number { low = middle + 1 } else { high = middle }
        }
        guard low < places.endIndex, places[low].number == number, let claim = places[low].claim else { return nil }
        places[low].claim = nil
        count -= 1
        forgetTheGone()
        return claim
    }

    /// Takes out those whose time is up, and says how long the first of them waited.
    ///
    /// O(n).
    mutating func removeExpired(now: Int64) -> (claims: [Claim], longest: Int64) {
        var claims: [Claim] = []
        var longest: Int64 = 0
        for index in places.indices where places[index].deadline <= now {
            guard let claim = places[index].claim.take() else { continue }
            claims.append(claim)
            longest = max(longest, now - places[index].since)
        }
        count -= claims.count
        forgetTheGone()
        return (claims, longest)
    }

    /// Takes out everybody.
    mutating func removeAll() -> [Claim] {
        let claims = places.compactMap(\.claim)
        places = []
        count = 0
        return claims
    }

    /// Keeps the line from growing with those who left it.
    private mutating func forgetTheGone() {
        while let first = places.first, first.claim == nil { places.removeFirst() }
        if places.count > 2 * count + 16 { places.removeAll { $0.claim == nil } }
    }
}
