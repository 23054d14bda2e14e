//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum SetCommands {
    static let handlers: [String: CommandHandler] = [
        "sadd": sadd, "srem": srem, "scard": scard, "sismember": sismember, "smismember": smismember,
        "smembers": smembers, "smove": smove, "spop": spop, "srandmember": srandmember, "sinter": combine,
        "sunion": combine, "sdiff": combine, "sinterstore": store, "sunionstore": store, "sdiffstore": store,
        "sintercard": sintercard,
    ]

    static func sadd(_ call: Call) throws(Failure) -> Reply {
        let set: SetObject
        if let found = try call.database.set(call[1]) {
            set = found
        } else {
            set = SetObject()
            call.put(call[1], .set(set))
        }
        let added = call.arguments.dropFirst(2).count { set.insert($0) }
        if added > 0 { call.changed(call[1], .set, "sadd") }
        return .integer(added)
    }

    static func srem(_ call: Call) throws(Failure) -> Reply {
        guard let set = try call.database.set(call[1]) else { return .integer(0) }
        let removed = call.arguments.dropFirst(2).count { set.members.remove($0) != nil }
        if removed > 0 {
            call.changed(call[1], .set, "srem")
            if set.members.isEmpty { call.removeEmpty(call[1]) }
        }
        return .integer(removed)
    }

    static func scard(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.set(call[1])?.members.count ?? 0)
    }

    static func sismember(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.set(call[1])?.members.contains(call[2]) == true ? 1 : 0)
    }

    static func smismember(_ call: Call) throws(Failure) -> Reply {
        let set = try call.database.set(call[1])
        return .array(call.arguments.dropFirst(2).map { .integer(set?.members.contains($0) == true ? 1 : 0) })
    }

    static func smembers(_ call: Call) throws(Failure) -> Reply {
        .set(try call.database.set(call[1])?.ordered.map { .bulk($0) } ?? [])
    }

    static func smove(_ call: Call) throws(Failure) -> Reply {
        guard let source = try call.database.set(call[1]) else { return .integer(0) }
        let target = try call.database.set(call[2])
        if call[1] == call[2] { return .integer(source.members.contains(call[3]) ? 1 : 0) }
        guard source.members.remove(call[3]) != nil else { return .integer(0) }
        call.changed(call[1], .set, "srem")
        if source.members.isEmpty { call.removeEmpty(call[1]) }
        let set: SetObject
        if let target {
            set = target
        } else {
            set = SetObject()
            call.put(call[2], .set(set))
        }
        if set.insert(call[3]) { call.changed(call[2], .set, "sadd") }
        return .integer(1)
    }

    static func spop(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 3 else { throw .syntax }
        var count: Int?
        if call.count == 3 {
            count = try call.integer(2, Failure("ERR value is out of range, must be positive"))
            if let count, count < 0 { throw Failure("ERR value is out of range, must be positive") }
        }
        guard let set = try call.database.set(call[1]) else { return count == nil ? .null : .set([]) }
        let chosen = HashCommands.picked(set.ordered, count ?? 1, &call.core.random)
        for member in chosen { set.members.remove(member) }
        if !chosen.isEmpty {
            call.changed(call[1], .set, "spop")
            if set.members.isEmpty { call.removeEmpty(call[1]) }
        }
        return count == nil ? .optional(chosen.first) : .set(chosen.map { .bulk($0) })
    }

    static func srandmember(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 3 else { throw .syntax }
        guard call.count == 3 else {
            let set = try call.database.set(call[1])
            return .optional(set?.members.random(using: &call.core.random))
        }
        let count = try HashCommands.count(call, 2)
        return .bulks(HashCommands.picked(try call.database.set(call[1])?.ordered ?? [], count, &call.core.random))
    }

    /// The members of the intersection, union or difference of the keys.
    private static func combined(_ call: Call, _ kind: String, _ keys: [Bytes]) throws(Failure) -> [Bytes] {
        var sets: [SetObject?] = []
        for key in keys { sets.append(try call.database.set(key)) }
        switch kind {
        case "sinter":
            guard sets.allSatisfy({ $0 != nil }) else { return [] }
            let present = sets.compactMap { $0 }.sorted { $0.members.count < $1.members.count }
            guard let smallest = present.first else { return [] }
            return smallest.ordered.filter { member in
                present.dropFirst().allSatisfy { $0.members.contains(member) }
            }
        case "sunion":
            let all = SetObject()
            for set in sets { for member in set?.ordered ?? [] { _ = all.insert(member) } }
            return all.ordered
        default:
            let rest = SetObject()
            for member in sets.first??.ordered ?? []
            where !sets.dropFirst().contains(where: { $0?.members.contains(member) == true }) {
                _ = rest.insert(member)
            }
            return rest.ordered
        }
    }

    static func combine(_ call: Call) throws(Failure) -> Reply {
        .set(try combined(call, call.spec.name, Array(call.arguments.dropFirst())).map { .bulk($0) })
    }

    static func store(_ call: Call) throws(Failure) -> Reply {
        let kind = String(call.spec.name.dropLast("store".count))
        let members = try combined(call, kind, Array(call.arguments.dropFirst(2)))
        guard !members.isEmpty else {
            if call.database.remove(call[1]) != nil { call.changed(call[1], .generic, "del") }
            return .integer(0)
        }
        let set = SetObject()
        for member in members { _ = set.insert(member) }
        call.put(call[1], .set(set))
        call.changed(call[1], .set, call.spec.name)
        return .integer(members.count)
    }

    static func sintercard(_ call: Call) throws(Failure) -> Reply {
        let number = try call.integer(1, Failure("ERR numkeys should be greater than 0"))
        guard number > 0 else { throw Failure("ERR numkeys should be greater than 0") }
        guard number <= call.count - 2 else { throw Failure("ERR Number of keys can't be greater than number of args") }
        var limit = 0
        if call.count > 2 + number {
            guard call.count == 4 + number, call.option(2 + number) == "LIMIT" else { throw .syntax }
            limit = try call.integer(3 + number, Failure("ERR LIMIT can't be negative"))
            guard limit >= 0 else { throw Failure("ERR LIMIT can't be negative") }
        }
        let members = try combined(call, "sinter", Array(call.arguments[2..<(2 + number)]))
        return .integer(limit == 0 ? members.count : min(limit, members.count))
    }
}
