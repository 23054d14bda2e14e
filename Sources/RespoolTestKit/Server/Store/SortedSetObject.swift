//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Members with scores: a table by member, and an array in order of score and member.
final class SortedSetObject {
    struct Item: Equatable {
        var score: Double
        var member: Bytes

        static func < (left: Item, right: Item) -> Bool {
            left.score != right.score ? left.score < right.score : left.member < right.member
        }
    }

    private(set) var scores = OrderedTable<Double>()
    private(set) var items: [Item] = []
    private(set) var isLarge = false

    var count: Int { items.count }
    var isEmpty: Bool { items.isEmpty }

    init() {}

    /// The members in any order; the scores are not NaN.
    init(_ pairs: [(member: Bytes, score: Double)]) {
        isLarge = pairs.count > 128 || pairs.contains { $0.member.count > 64 }
        for pair in pairs { scores[pair.member] = kept(pair.score) }
        items = scores.pairs.map { Item(score: $0.value, member: $0.key) }.sorted(by: <)
    }

    /// SORT leaves a set in the form of large ones, which OBJECT ENCODING tells.
    func enlarge() { isLarge = true }

    func copy() -> SortedSetObject {
        let other = SortedSetObject()
        other.scores = scores
        other.items = items
        other.isLarge = isLarge
        return other
    }

    /// The score as the set's form holds it: the form of small ones knows no negative zero.
    private func kept(_ score: Double) -> Double { score == 0 && !isLarge ? 0 : score }

    func score(of member: Bytes) -> Double? { scores[member] }

    /// Sets a score, which is not NaN; whether the member is new.
    @discardableResult
    func set(_ member: Bytes, _ score: Double) -> Bool {
        let old = scores[member]
        if let old {
            if old == score { return false }
            if let position = rank(Item(score: old, member: member)) { items.remove(at: position) }
        }
        if count >= 128 && old == nil || member.count > 64 { isLarge = true }
        scores[member] = kept(score)
        let item = Item(score: kept(score), member: member)
        items.insert(item, at: lowerBound { !($0 < item) })
        return old == nil
    }

    @discardableResult
    func remove(_ member: Bytes) -> Double? {
        guard let score = scores.remove(member) else { return nil }
        if let position = rank(Item(score: score, member: member)) { items.remove(at: position) }
        return score
    }

    func remove(_ range: Range<Int>) -> [Item] {
        let removed = Array(items[range])
        for item in removed { scores.remove(item.member) }
        items.removeSubrange(range)
        return removed
    }

    func rank(of member: Bytes) -> Int? {
        scores[member].flatMap { rank(Item(score: $0, member: member)) }
    }

    private func rank(_ item: Item) -> Int? {
        let position = lowerBound { !($0 < item) }
        return position < items.count && items[position].member == item.member ? position : nil
    }

    /// The first position whose item satisfies the condition, which holds from there on.
    func lowerBound(_ condition: (Item) -> Bool) -> Int {
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if condition(items[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
