//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Ranges of sorted sets, by rank, score or name.
enum RangeCommands {
    static let handlers: [String: CommandHandler] = [
        "zrange": zrange, "zrevrange": zrange, "zrangebyscore": zrange, "zrevrangebyscore": zrange,
        "zrangebylex": zrange, "zrevrangebylex": zrange, "zrangestore": zrangestore, "zcount": zcount,
        "zlexcount": zcount, "zremrangebyrank": zremrange, "zremrangebyscore": zremrange,
        "zremrangebylex": zremrange,
    ]

    enum Order { case rank, score, name }

    /// One end of a range by score.
    struct ScoreLimit {
        var score: Double
        var isExcluded: Bool

        init(_ bytes: Bytes) throws(Failure) {
            let failure = Failure("ERR min or max is not a float")
            isExcluded = bytes.raw.first == UInt8(ascii: "(")
            guard let value = (isExcluded ? Bytes(Array(bytes.raw.dropFirst())) : bytes).double else { throw failure }
            score = value
        }
    }

    /// One end of a range by name.
    enum NameLimit {
        case lowest, highest
        case name(Bytes, isExcluded: Bool)

        init(_ bytes: Bytes) throws(Failure) {
            switch bytes.raw.first {
            case UInt8(ascii: "-") where bytes.count == 1: self = .lowest
            case UInt8(ascii: "+") where bytes.count == 1: self = .highest
            case UInt8(ascii: "["): self = .name(Bytes(Array(bytes.raw.dropFirst())), isExcluded: false)
            case UInt8(ascii: "("): self = .name(Bytes(Array(bytes.raw.dropFirst())), isExcluded: true)
            default: throw Failure("ERR min or max not valid string range item")
            }
        }

        /// Whether a member lies behind the start that this is.
        func isBefore(_ member: Bytes) -> Bool {
            switch self {
            case .lowest: true
            case .highest: false
            case .name(let name, let isExcluded): isExcluded ? name < member : !(member < name)
            }
        }

        /// Whether a member lies behind the end that this is.
        func isPassed(by member: Bytes) -> Bool {
            switch self {
            case .lowest: true
            case .highest: false
            case .name(let name, let isExcluded): isExcluded ? !(member < name) : name < member
            }
        }
    }

    /// A range that was read from arguments and fits any set.
    enum Limits {
        case ranks(Int, Int)
        case scores(ScoreLimit, ScoreLimit)
        case names(NameLimit, NameLimit)

        init(_ order: Order, _ call: Call, _ low: Int, _ high: Int) throws(Failure) {
            switch order {
            case .rank: self = .ranks(try call.integer(low), try call.integer(high))
            case .score: self = .scores(try ScoreLimit(call[low]), try ScoreLimit(call[high]))
            case .name: self = .names(try NameLimit(call[low]), try NameLimit(call[high]))
            }
        }

        /// The positions within the range, counted from the other end where that is asked for.
        func positions(in set: SortedSetObject, reversed: Bool) -> Range<Int> {
            switch self {
            case .ranks(let start, let end):
                let range = ListCommands.range(start, end, set.count)
                return reversed ? (set.count - range.upperBound)..<(set.count - range.lowerBound) : range
            case .scores(let low, let high):
                let first = set.lowerBound { low.isExcluded ? $0.score > low.score : $0.score >= low.score }
                let last = set.lowerBound { high.isExcluded ? $0.score >= high.score : $0.score > high.score }
                return first < last ? first..<last : 0..<0
            case .names(let low, let high):
                let first = set.lowerBound { low.isBefore($0.member) }
                let last = set.lowerBound { high.isPassed(by: $0.member) }
                return first < last ? first..<last : 0..<0
            }
        }
    }

    private struct Query {
        var order = Order.rank
        var isReversed = false
        var isWithScores = false
        var offset = 0
        var limit = -1
        var hasLimit = false
    }

    private static func query(_ call: Call, _ first: Int) throws(Failure) -> Query {
        var query = Query()
        let name = call.spec.name
        let isFixed = name != "zrange" && name != "zrangestore"
        query.isReversed = name.hasPrefix("zrev")
        if name.hasSuffix("byscore") { query.order = .score }
        if name.hasSuffix("bylex") { query.order = .name }
        var index = first
        while index < call.count {
            switch call.option(index) {
            case "WITHSCORES" where name != "zrangestore" && !name.hasSuffix("bylex"): query.isWithScores = true
            case "LIMIT" where index + 2 < call.count && name != "zrevrange":
                (query.offset, query.limit) = (try call.integer(index + 1), try call.integer(index + 2))
                query.hasLimit = true
                index += 2
            case "REV" where !isFixed: query.isReversed = true
            case "BYSCORE" where !isFixed: query.order = .score
            case "BYLEX" where !isFixed: query.order = .name
            default: throw .syntax
            }
            index += 1
        }
        if query.hasLimit, query.order == .rank {
            throw Failure("ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX")
        }
        if query.isWithScores, query.order == .name {
            throw Failure("ERR syntax error, WITHSCORES not supported in combination with BYLEX")
        }
        return query
    }

    /// What a query selects of the key at a position among the arguments.
    private static func select(_ call: Call, _ query: Query, _ key: Int) throws(Failure) -> [SortedSetObject.Item] {
        // By score or name, a reversed range names its high end first.
        let swaps = query.isReversed && query.order != .rank
        let limits = try Limits(query.order, call, swaps ? key + 2 : key + 1, swaps ? key + 1 : key + 2)
        guard let set = try call.database.sortedSet(call[key]) else { return [] }
        let range = limits.positions(in: set, reversed: query.isReversed)
        var items = query.isReversed ? Array(set.items[range].reversed()) : Array(set.items[range])
        if query.hasLimit {
            guard query.offset >= 0, query.offset < items.count else { return [] }
            items.removeFirst(query.offset)
            if query.limit >= 0 { items = Array(items.prefix(query.limit)) }
        }
        return items
    }

    static func zrange(_ call: Call) throws(Failure) -> Reply {
        let query = try query(call, 4)
        let items = try select(call, query, 1)
        return query.isWithScores ? SortedSetCommands.withScores(items, call) : .array(items.map { .bulk($0.member) })
    }

    static func zrangestore(_ call: Call) throws(Failure) -> Reply {
        let query = try query(call, 5)
        let items = try select(call, query, 2)
        return store(call, call[1], items.map { ($0.member, $0.score) }, "zrangestore")
    }

    /// Replaces a key by a set; an empty one removes it.
    static func store(_ call: Call, _ key: Bytes, _ pairs: [(Bytes, Double)], _ event: String) -> Reply {
        guard !pairs.isEmpty else {
            if call.database.remove(key) != nil { call.changed(key, .generic, "del") }
            return .integer(0)
        }
        call.put(key, .sortedSet(SortedSetObject(pairs.map { (member: $0.0, score: $0.1) })))
        call.changed(key, .sortedSet, event)
        return .integer(pairs.count)
    }

    static func zcount(_ call: Call) throws(Failure) -> Reply {
        let limits = try Limits(call.spec.name == "zcount" ? .score : .name, call, 2, 3)
        guard let set = try call.database.sortedSet(call[1]) else { return .integer(0) }
        return .integer(limits.positions(in: set, reversed: false).count)
    }

    static func zremrange(_ call: Call) throws(Failure) -> Reply {
        let order: Order = call.spec.name.hasSuffix("rank") ? .rank : call.spec.name.hasSuffix("score") ? .score : .name
        let limits = try Limits(order, call, 2, 3)
        guard let set = try call.database.sortedSet(call[1]) else { return .integer(0) }
        let removed = set.remove(limits.positions(in: set, reversed: false))
        if !removed.isEmpty {
            call.changed(call[1], .sortedSet, call.spec.name)
            if set.isEmpty { call.removeEmpty(call[1]) }
        }
        return .integer(removed.count)
    }
}
