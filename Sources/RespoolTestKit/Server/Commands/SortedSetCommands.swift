//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum SortedSetCommands {
    static let handlers: [String: CommandHandler] = [
        "zadd": zadd, "zincrby": zincrby, "zrem": zrem, "zcard": zcard, "zscore": zscore, "zmscore": zmscore,
        "zrank": zrank, "zrevrank": zrank, "zrandmember": zrandmember,
    ]

    private struct Options {
        var (nx, xx, gt, lt, ch, incr) = (false, false, false, false, false, false)
    }

    /// The sorted set of a key, made if there is none.
    static func make(_ call: Call, _ key: Bytes) throws(Failure) -> SortedSetObject {
        if let set = try call.database.sortedSet(key) { return set }
        let set = SortedSetObject()
        call.put(key, .sortedSet(set))
        return set
    }

    static func zadd(_ call: Call) throws(Failure) -> Reply {
        var options = Options()
        var index = 2
        scan: while index < call.count {
            switch call.option(index) {
            case "NX": options.nx = true
            case "XX": options.xx = true
            case "GT": options.gt = true
            case "LT": options.lt = true
            case "CH": options.ch = true
            case "INCR": options.incr = true
            default: break scan
            }
            index += 1
        }
        guard call.count > index, (call.count - index) % 2 == 0 else { throw .syntax }
        if options.nx, options.xx { throw Failure("ERR XX and NX options at the same time are not compatible") }
        if options.gt && options.lt || options.nx && (options.gt || options.lt) {
            throw Failure("ERR GT, LT, and/or NX options at the same time are not compatible")
        }
        if options.incr, call.count - index > 2 {
            throw Failure("ERR INCR option supports a single increment-element pair")
        }
        var scores: [Double] = []
        for position in stride(from: index, to: call.count, by: 2) { scores.append(try call.double(position)) }
        let found = try call.database.sortedSet(call[1])
        if found == nil, options.xx { return options.incr ? .null : .integer(0) }
        let set = try make(call, call[1])
        var (added, updated) = (0, 0)
        var result: Double?
        for (position, given) in scores.enumerated() {
            let member = call[index + 1 + 2 * position]
            var score = given
            guard let old = set.score(of: member) else {
                if options.xx { continue }
                set.set(member, score)
                added += 1
                result = score
                continue
            }
            if options.nx { continue }
            if options.incr { score += old }
            guard !score.isNaN else { throw Failure("ERR resulting score is not a number (NaN)") }
            if options.gt && score <= old || options.lt && score >= old { continue }
            if score != old {
                set.set(member, score)
                updated += 1
            }
            result = score
        }
        if added + updated > 0 { call.changed(call[1], .sortedSet, options.incr ? "zincr" : "zadd") }
        if set.isEmpty { call.database.remove(call[1]) }
        if options.incr { return result.map { .double($0) } ?? .null }
        return .integer(options.ch ? added + updated : added)
    }

    static func zincrby(_ call: Call) throws(Failure) -> Reply {
        let amount = try call.double(2)
        let old = try call.database.sortedSet(call[1])?.score(of: call[3])
        let sum = old.map { $0 + amount } ?? amount
        guard !sum.isNaN else { throw Failure("ERR resulting score is not a number (NaN)") }
        try make(call, call[1]).set(call[3], sum)
        if sum != old { call.changed(call[1], .sortedSet, "zincr") }
        return .double(sum)
    }

    static func zrem(_ call: Call) throws(Failure) -> Reply {
        guard let set = try call.database.sortedSet(call[1]) else { return .integer(0) }
        let removed = call.arguments.dropFirst(2).count { set.remove($0) != nil }
        if removed > 0 {
            call.changed(call[1], .sortedSet, "zrem")
            if set.isEmpty { call.removeEmpty(call[1]) }
        }
        return .integer(removed)
    }

    static func zcard(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.sortedSet(call[1])?.count ?? 0)
    }

    static func zscore(_ call: Call) throws(Failure) -> Reply {
        try call.database.sortedSet(call[1])?.score(of: call[2]).map { .double($0) } ?? .null
    }

    static func zmscore(_ call: Call) throws(Failure) -> Reply {
        let set = try call.database.sortedSet(call[1])
        return .array(call.arguments.dropFirst(2).map { set?.score(of: $0).map { .double($0) } ?? .null })
    }

    static func zrank(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 4 else { throw .wrongArity(call.spec.name) }
        guard call.count == 3 || call.option(3) == "WITHSCORE" else { throw .syntax }
        guard let set = try call.database.sortedSet(call[1]), let rank = set.rank(of: call[2]) else {
            return call.count == 3 ? .null : .nullArray
        }
        let position = Reply.integer(call.spec.name == "zrank" ? rank : set.count - 1 - rank)
        return call.count == 3 ? position : .array([position, .double(set.items[rank].score)])
    }

    /// Members with their scores: pairs under RESP3, one after the other before.
    static func withScores(_ items: [SortedSetObject.Item], _ call: Call) -> Reply {
        if call.session.writer.version == 3 {
            return .array(items.map { .array([.bulk($0.member), .double($0.score)]) })
        }
        return .array(items.flatMap { [.bulk($0.member), .double($0.score)] })
    }

    static func zrandmember(_ call: Call) throws(Failure) -> Reply {
        guard call.count > 2 else {
            let set = try call.database.sortedSet(call[1])
            return .optional(set?.scores.random(using: &call.core.random))
        }
        let count = try HashCommands.count(call, 2)
        var isWithScores = false
        if call.count > 3 {
            guard call.count == 4, call.option(3) == "WITHSCORES" else { throw .syntax }
            isWithScores = true
        }
        let chosen = HashCommands.picked(try call.database.sortedSet(call[1])?.items ?? [], count, &call.core.random)
        return isWithScores ? withScores(chosen, call) : .array(chosen.map { .bulk($0.member) })
    }
}
