//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

enum ListCommands {
    static let handlers: [String: CommandHandler] = [
        "lpush": push, "rpush": push, "lpushx": push, "rpushx": push, "lpop": pop, "rpop": pop, "llen": llen,
        "lrange": lrange, "lindex": lindex, "lset": lset, "linsert": linsert, "lrem": lrem, "ltrim": ltrim,
        "lpos": lpos, "lmove": lmove, "rpoplpush": rpoplpush, "lmpop": lmpop,
    ]

    static func push(_ call: Call) throws(Failure) -> Reply {
        let isLeft = call.spec.name.hasPrefix("l")
        let list: ListObject
        if let found = try call.database.list(call[1]) {
            list = found
        } else {
            if call.spec.name.hasSuffix("x") { return .integer(0) }
            list = ListObject()
            call.put(call[1], .list(list))
        }
        for item in call.arguments.dropFirst(2) {
            if isLeft { list.items.prepend(item) } else { list.items.append(item) }
        }
        call.changed(call[1], .list, isLeft ? "lpush" : "rpush")
        return .integer(list.items.count)
    }

    /// Takes elements from one end; the key goes with the last one.
    static func take(_ call: Call, _ key: Bytes, _ list: ListObject, left: Bool, _ count: Int) -> [Bytes] {
        var taken: [Bytes] = []
        while taken.count < count, let item = left ? list.items.popFirst() : list.items.popLast() { taken.append(item) }
        guard !taken.isEmpty else { return [] }
        call.changed(key, .list, left ? "lpop" : "rpop")
        if list.items.isEmpty { call.removeEmpty(key) }
        return taken
    }

    static func pop(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 3 else { throw .wrongArity(call.spec.name) }
        var count: Int?
        if call.count == 3 {
            count = try call.integer(2, Failure("ERR value is out of range, must be positive"))
            if let count, count < 0 { throw Failure("ERR value is out of range, must be positive") }
        }
        guard let list = try call.database.list(call[1]) else { return count == nil ? .null : .nullArray }
        let taken = take(call, call[1], list, left: call.spec.name == "lpop", count ?? 1)
        return count == nil ? .optional(taken.first) : .bulks(taken)
    }

    static func llen(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.list(call[1])?.items.count ?? 0)
    }

    /// The positions from one to another, both counted from the end when negative.
    static func range(_ start: Int, _ end: Int, _ count: Int) -> Range<Int> {
        let first = max(0, start < 0 ? count &+ start : start)
        let last = min(count - 1, end < 0 ? count &+ end : end)
        return first <= last && first < count ? first..<(last + 1) : 0..<0
    }

    static func lrange(_ call: Call) throws(Failure) -> Reply {
        let (start, end) = (try call.integer(2), try call.integer(3))
        guard let list = try call.database.list(call[1]) else { return .array([]) }
        return .array(list.items[range(start, end, list.items.count)].map { .bulk($0) })
    }

    /// The position an index means; `nil` outside.
    private static func position(_ index: Int, _ count: Int) -> Int? {
        let position = index < 0 ? count &+ index : index
        return position >= 0 && position < count ? position : nil
    }

    static func lindex(_ call: Call) throws(Failure) -> Reply {
        guard let list = try call.database.list(call[1]) else { return .null }
        let index = try call.integer(2)
        return .optional(position(index, list.items.count).map { list.items[$0] })
    }

    static func lset(_ call: Call) throws(Failure) -> Reply {
        guard let list = try call.database.list(call[1]) else { throw .noSuchKey }
        let index = try call.integer(2)
        guard let position = position(index, list.items.count) else { throw .indexOutOfRange }
        list.items[position] = call[3]
        call.changed(call[1], .list, "lset")
        return .ok
    }

    static func linsert(_ call: Call) throws(Failure) -> Reply {
        guard ["BEFORE", "AFTER"].contains(call.option(2)) else { throw .syntax }
        guard let list = try call.database.list(call[1]) else { return .integer(0) }
        guard let pivot = list.items.firstIndex(of: call[3]) else { return .integer(-1) }
        list.items.insert(call[4], at: call.option(2) == "BEFORE" ? pivot : pivot + 1)
        call.changed(call[1], .list, "linsert")
        return .integer(list.items.count)
    }

    static func lrem(_ call: Call) throws(Failure) -> Reply {
        let count = try call.integer(2)
        guard let list = try call.database.list(call[1]) else { return .integer(0) }
        var left = count == 0 ? Int.max : count == .min ? Int.max : abs(count)
        var kept: Deque<Bytes> = []
        var removed = 0
        for item in count < 0 ? Array(list.items.reversed()) : Array(list.items) {
            if left > 0, item == call[3] {
                left -= 1
                removed += 1
            } else if count < 0 {
                kept.prepend(item)
            } else {
                kept.append(item)
            }
        }
        guard removed > 0 else { return .integer(0) }
        list.items = kept
        call.changed(call[1], .list, "lrem")
        if list.items.isEmpty { call.removeEmpty(call[1]) }
        return .integer(removed)
    }

    static func ltrim(_ call: Call) throws(Failure) -> Reply {
        let (start, end) = (try call.integer(2), try call.integer(3))
        guard let list = try call.database.list(call[1]) else { return .ok }
        let range = range(start, end, list.items.count)
        // Valkey sees that nothing is cut off.
        if call.core.version.isValkey, range == list.items.indices { return .ok }
        list.items = Deque(list.items[range])
        call.changed(call[1], .list, "ltrim")
        if list.items.isEmpty { call.removeEmpty(call[1]) }
        return .ok
    }

    static func lpos(_ call: Call) throws(Failure) -> Reply {
        var (rank, count, limit) = (1, Int?.none, 0)
        var index = 3
        while index < call.count {
            guard index + 1 < call.count else { throw .syntax }
            switch call.option(index) {
            case "RANK":
                rank = try call.integer(index + 1)
                guard rank != 0 else {
                    throw Failure(
                        "ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use "
                            + "negative to start from the end of the list"
                    )
                }
                guard rank != .min else {
                    throw Failure("ERR value is out of range, must be larger than -9223372036854775808")
                }
            case "COUNT":
                count = try call.integer(index + 1)
                if let count, count < 0 { throw Failure("ERR COUNT can't be negative") }
            case "MAXLEN":
                limit = try call.integer(index + 1)
                guard limit >= 0 else { throw Failure("ERR MAXLEN can't be negative") }
            default: throw .syntax
            }
            index += 2
        }
        guard let list = try call.database.list(call[1]) else { return count == nil ? .null : .array([]) }
        var found: [Int] = []
        var toSkip = abs(rank) - 1
        let wanted = count == 0 ? Int.max : count ?? 1
        let total = list.items.count
        for step in 0..<(limit == 0 ? total : min(limit, total)) {
            let position = rank > 0 ? step : total - 1 - step
            guard list.items[position] == call[2] else { continue }
            if toSkip > 0 {
                toSkip -= 1
                continue
            }
            found.append(position)
            if found.count >= wanted { break }
        }
        if count == nil { return found.first.map { .integer($0) } ?? .null }
        return .array(found.map { .integer($0) })
    }

    static func isLeft(_ call: Call, _ index: Int) throws(Failure) -> Bool {
        switch call.option(index) {
        case "LEFT": true
        case "RIGHT": false
        default: throw .syntax
        }
    }

    /// Moves an element; `nil` where there is none.
    static func move(_ call: Call, fromLeft: Bool, toLeft: Bool) throws(Failure) -> Bytes? {
        guard let source = try call.database.list(call[1]) else { return nil }
        let target = try call.database.list(call[2])
        guard let item = fromLeft ? source.items.popFirst() : source.items.popLast() else { return nil }
        let list: ListObject
        if let target {
            list = target
        } else {
            list = ListObject()
            call.put(call[2], .list(list))
        }
        if toLeft { list.items.prepend(item) } else { list.items.append(item) }
        call.changed(call[2], .list, toLeft ? "lpush" : "rpush")
        call.changed(call[1], .list, fromLeft ? "lpop" : "rpop")
        if source.items.isEmpty { call.removeEmpty(call[1]) }
        return item
    }

    static func lmove(_ call: Call) throws(Failure) -> Reply {
        let (fromLeft, toLeft) = (try isLeft(call, 3), try isLeft(call, 4))
        return .optional(try move(call, fromLeft: fromLeft, toLeft: toLeft))
    }

    static func rpoplpush(_ call: Call) throws(Failure) -> Reply {
        .optional(try move(call, fromLeft: false, toLeft: true))
    }

    /// What LMPOP and BLMPOP name: keys, the end, and how many.
    static func popRequest(_ call: Call, _ index: Int) throws(Failure) -> (keys: [Bytes], isLeft: Bool, count: Int) {
        let number = try call.integer(index, Failure("ERR numkeys should be greater than 0"))
        guard number > 0 else { throw Failure("ERR numkeys should be greater than 0") }
        guard number <= call.count - index - 2 else { throw .syntax }
        let end = index + 1 + number
        let left = try isLeft(call, end)
        var count = 1
        if end + 1 < call.count {
            guard call.option(end + 1) == "COUNT", call.count == end + 3 else { throw .syntax }
            count = try call.integer(end + 2, Failure("ERR count should be greater than 0"))
            guard count > 0 else { throw Failure("ERR count should be greater than 0") }
        }
        return (Array(call.arguments[(index + 1)..<end]), left, count)
    }

    static func popFirst(_ call: Call, _ keys: [Bytes], _ left: Bool, _ count: Int) throws(Failure) -> Reply? {
        for key in call.candidates(keys) {
            guard let list = try call.database.list(key), !list.items.isEmpty else { continue }
            return .array([.bulk(key), .bulks(take(call, key, list, left: left, count))])
        }
        return nil
    }

    static func lmpop(_ call: Call) throws(Failure) -> Reply {
        let request = try popRequest(call, 1)
        return try popFirst(call, request.keys, request.isLeft, request.count) ?? .nullArray
    }
}

/// The list commands that wait.
enum BlockingListCommands {
    static let handlers: [String: CommandHandler] = [
        "blpop": pop, "brpop": pop, "blmove": blmove, "brpoplpush": brpoplpush, "blmpop": blmpop,
    ]

    static func pop(_ call: Call) throws(Failure) -> Reply {
        let timeout = try call.timeout(call.count - 1)
        let keys = Array(call.arguments[1..<(call.count - 1)])
        let isLeft = call.spec.name == "blpop"
        for key in call.candidates(keys) {
            guard let list = try call.database.list(key), !list.items.isEmpty else { continue }
            return .array([.bulk(key)] + ListCommands.take(call, key, list, left: isLeft, 1).map { .bulk($0) })
        }
        return call.wait(for: keys, timeout: timeout, otherwise: .nullArray)
    }

    static func blmove(_ call: Call) throws(Failure) -> Reply {
        let (fromLeft, toLeft) = (try ListCommands.isLeft(call, 3), try ListCommands.isLeft(call, 4))
        let timeout = try call.timeout(5)
        if let item = try ListCommands.move(call, fromLeft: fromLeft, toLeft: toLeft) { return .bulk(item) }
        return call.wait(for: [call[1]], timeout: timeout, otherwise: .null)
    }

    static func brpoplpush(_ call: Call) throws(Failure) -> Reply {
        let timeout = try call.timeout(3)
        if let item = try ListCommands.move(call, fromLeft: false, toLeft: true) { return .bulk(item) }
        return call.wait(for: [call[1]], timeout: timeout, otherwise: .null)
    }

    static func blmpop(_ call: Call) throws(Failure) -> Reply {
        let timeout = try call.timeout(1)
        let request = try ListCommands.popRequest(call, 2)
        if let reply = try ListCommands.popFirst(call, request.keys, request.isLeft, request.count) { return reply }
        return call.wait(for: request.keys, timeout: timeout, otherwise: .nullArray)
    }
}
