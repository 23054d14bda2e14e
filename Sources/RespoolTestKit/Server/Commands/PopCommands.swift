//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Pops from sorted sets, waiting and not.
enum PopCommands {
    static let handlers: [String: CommandHandler] = [
        "zpopmin": pop, "zpopmax": pop, "bzpopmin": blockingPop, "bzpopmax": blockingPop, "zmpop": mpop,
        "bzmpop": blockingMpop,
    ]

    private static func take(
        _ call: Call,
        _ key: Bytes,
        _ set: SortedSetObject,
        lowest: Bool,
        _ count: Int
    ) -> [SortedSetObject.Item] {
        let number = min(count, set.count)
        guard number > 0 else { return [] }
        let taken = set.remove(lowest ? 0..<number : (set.count - number)..<set.count)
        call.changed(key, .sortedSet, lowest ? "zpopmin" : "zpopmax")
        if set.isEmpty { call.removeEmpty(key) }
        return lowest ? taken : taken.reversed()
    }

    static func pop(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 3 else { throw .syntax }
        var count: Int?
        if call.count == 3 {
            count = try call.integer(2, Failure("ERR value is out of range, must be positive"))
            if let count, count < 0 { throw Failure("ERR value is out of range, must be positive") }
        }
        guard let set = try call.database.sortedSet(call[1]) else { return .array([]) }
        let items = take(call, call[1], set, lowest: call.spec.name == "zpopmin", count ?? 1)
        if count != nil { return SortedSetCommands.withScores(items, call) }
        return .array(items.flatMap { [.bulk($0.member), .double($0.score)] })
    }

    static func blockingPop(_ call: Call) throws(Failure) -> Reply {
        let timeout = try call.timeout(call.count - 1)
        let keys = Array(call.arguments[1..<(call.count - 1)])
        for key in call.candidates(keys) {
            guard let set = try call.database.sortedSet(key), !set.isEmpty else { continue }
            let items = take(call, key, set, lowest: call.spec.name == "bzpopmin", 1)
            return .array([.bulk(key)] + items.flatMap { [.bulk($0.member), .double($0.score)] })
        }
        return call.wait(for: keys, timeout: timeout, otherwise: .nullArray)
    }

    private static func request(_ call: Call, _ index: Int) throws(Failure) -> (keys: [Bytes], lowest: Bool, count: Int)
    {
        let number = try call.integer(index, Failure("ERR numkeys should be greater than 0"))
        guard number > 0 else { throw Failure("ERR numkeys should be greater than 0") }
        guard number <= call.count - index - 2 else { throw .syntax }
        let end = index + 1 + number
        guard ["MIN", "MAX"].contains(call.option(end)) else { throw .syntax }
        var count = 1
        if end + 1 < call.count {
            guard call.option(end + 1) == "COUNT", call.count == end + 3 else { throw .syntax }
            count = try call.integer(end + 2, Failure("ERR count should be greater than 0"))
            guard count > 0 else { throw Failure("ERR count should be greater than 0") }
        }
        return (Array(call.arguments[(index + 1)..<end]), call.option(end) == "MIN", count)
    }

    private static func first(_ call: Call, _ keys: [Bytes], _ lowest: Bool, _ count: Int) throws(Failure) -> Reply? {
        for key in call.candidates(keys) {
            guard let set = try call.database.sortedSet(key), !set.isEmpty else { continue }
            let items = take(call, key, set, lowest: lowest, count)
            return .array([.bulk(key), .array(items.map { .array([.bulk($0.member), .double($0.score)]) })])
        }
        return nil
    }

    static func mpop(_ call: Call) throws(Failure) -> Reply {
        let request = try request(call, 1)
        return try first(call, request.keys, request.lowest, request.count) ?? .nullArray
    }

    static func blockingMpop(_ call: Call) throws(Failure) -> Reply {
        let timeout = try call.timeout(1)
        let request = try request(call, 2)
        if let reply = try first(call, request.keys, request.lowest, request.count) { return reply }
        return call.wait(for: request.keys, timeout: timeout, otherwise: .nullArray)
    }
}
