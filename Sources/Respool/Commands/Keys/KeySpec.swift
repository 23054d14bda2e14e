//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Where keys are among a command's words: one rule of several that a command can have.
///
/// As the servers' own specifications say it: <https://redis.io/docs/latest/develop/reference/key-specs/>. Places count the words of the
/// name, from 0.
struct KeySpec: Sendable, Hashable {
    /// Where the search begins.
    enum Start: Sendable, Hashable {
        case place(Int)
        /// Behind a word, which is looked for from a place on; from the end backwards where that is negative.
        case keyword(String, from: Int)
    }

    /// How far it goes.
    enum Extent: Sendable, Hashable {
        /// From the start on: to a place relative to it, or relative to the end when negative (-1 is the last word).
        ///
        /// Above 1, the limit divides what is left of the words: at 2, keys are in the first half.
        case range(last: Int, step: Int, limit: Int)
        /// As many as a number says: where it is and where the first key is, both relative to the start.
        case counted(at: Int, first: Int, step: Int)
    }

    let start: Start
    let extent: Extent
    /// A channel has a slot like a key, but is none.
    var isChannel = false

    /// One key, at a place.
    static func one(_ place: Int) -> KeySpec { range(place, last: 0) }

    static func range(_ place: Int, last: Int, step: Int = 1, limit: Int = 0) -> KeySpec {
        KeySpec(start: .place(place), extent: .range(last: last, step: step, limit: limit))
    }

    static func counted(_ place: Int, step: Int = 1) -> KeySpec {
        KeySpec(start: .place(place), extent: .counted(at: 0, first: 1, step: step))
    }

    static func keyword(_ word: String, from place: Int, last: Int = 0, step: Int = 1, limit: Int = 0) -> KeySpec {
        KeySpec(start: .keyword(word, from: place), extent: .range(last: last, step: step, limit: limit))
    }

    static func channels(_ place: Int, last: Int) -> KeySpec {
        KeySpec(start: .place(place), extent: .range(last: last, step: 1, limit: 0), isChannel: true)
    }

    /// Whether the number of words is all that has to be known of them.
    var needsOnlyCount: Bool {
        if case .place = start, case .range = extent { return true }
        return false
    }

    /// Finds the keys' places.
    ///
    /// - Parameters:
    ///   - count: how many words there are.
    ///   - word: a word in capitals; empty for one that is too long to be a keyword or a number.
    /// - Returns: the places; none where there are no keys, `nil` where the words don't fit.
    func places(count: Int, word: (Int) -> String) -> StrideThrough<Int>? {
        let none = stride(from: 0, through: -1, by: 1)
        var first: Int
        switch start {
        case .place(let place): first = place
        case .keyword(let keyword, let from):
            let candidates =
                from > 0 ? stride(from: from, to: count - 1, by: 1) : stride(from: count + from, to: 0, by: -1)
            guard let found = candidates.first(where: { word($0) == keyword }) else { return none }
            first = found + 1
        }
        let last: Int
        let distance: Int
        switch extent {
        case .range(let end, let step, let limit):
            distance = step
            last =
                if end >= 0 { first + end } else if limit > 1 { first + (count - first) / limit + end } else {
                    count + end
                }
        case .counted(let place, let offset, let step):
            guard first + place < count, let number = Int(word(first + place)), number >= 0 else { return nil }
            guard number > 0 else { return none }
            distance = step
            first += offset
            guard number <= count else { return nil }
            last = first + (number - 1) * step
        }
        guard first < count, last < count, last >= first else { return nil }
        return stride(from: first, through: last, by: distance)
    }
}
