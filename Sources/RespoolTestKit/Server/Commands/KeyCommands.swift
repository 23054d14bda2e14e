//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum KeyCommands {
    static let handlers: [String: CommandHandler] = [
        "del": del, "unlink": del, "exists": exists, "touch": exists, "type": type, "keys": keys,
        "randomkey": randomkey, "rename": rename, "renamenx": rename, "copy": copy, "move": move, "dbsize": dbsize,
        "flushdb": flush, "flushall": flush, "swapdb": swapdb, "object|encoding": objectEncoding,
        "object|refcount": objectNumber, "object|idletime": objectNumber, "object|freq": objectFrequency,
        "memory|usage": memoryUsage,
    ]

    static func del(_ call: Call) throws(Failure) -> Reply {
        var removed = 0
        for key in call.arguments.dropFirst() where call.database.remove(key) != nil {
            call.changed(key, .generic, "del")
            removed += 1
        }
        return .integer(removed)
    }

    static func exists(_ call: Call) throws(Failure) -> Reply {
        .integer(call.arguments.dropFirst().count { call.database.entry($0) != nil })
    }

    static func type(_ call: Call) throws(Failure) -> Reply {
        .simple(call.database.entry(call[1])?.value.typeName ?? "none")
    }

    static func keys(_ call: Call) throws(Failure) -> Reply {
        .bulks(call.database.table.keys.filter { Glob.matches(call[1], $0) })
    }

    static func randomkey(_ call: Call) throws(Failure) -> Reply {
        .optional(call.database.table.random(using: &call.core.random))
    }

    static func dbsize(_ call: Call) throws(Failure) -> Reply {
        .integer(call.database.table.count)
    }

    static func rename(_ call: Call) throws(Failure) -> Reply {
        let (source, target) = (call[1], call[2])
        let isConditional = call.spec.name == "renamenx"
        guard let entry = call.database.entry(source) else { throw .noSuchKey }
        if source == target { return isConditional ? .integer(0) : .ok }
        if isConditional, call.database.entry(target) != nil { return .integer(0) }
        call.database.remove(source)
        call.database.remove(target)
        call.put(target, entry.value, expiry: entry.expiry)
        rememberFields(call, target, call.session.database)
        call.changed(source, .generic, "rename_from")
        call.changed(target, .generic, "rename_to")
        return isConditional ? .integer(1) : .ok
    }

    /// Fields that expire are known by their key.
    static func rememberFields(_ call: Call, _ key: Bytes, _ index: Int) {
        guard case .hash(let hash) = call.core.databases[index].entry(key)?.value else { return }
        for (field, content) in hash.fields.pairs {
            if let expiry = content.expiry { call.core.remember(expiry, key, field: field, in: index) }
        }
    }

    static func copyOf(_ value: Value) -> Value {
        switch value {
        case .string, .rawString: value
        case .list(let object): .list(object.copy())
        case .set(let object): .set(object.copy())
        case .hash(let object): .hash(object.copy())
        case .sortedSet(let object): .sortedSet(object.copy())
        case .stream(let object): .stream(object.copy())
        }
    }

    private static let databaseOutOfRange = Failure("ERR DB index is out of range")

    private static func databaseIndex(_ call: Call, _ index: Int, _ failure: Failure) throws(Failure) -> Int {
        let number = try call.integer(index, failure)
        guard call.core.databases.indices.contains(number) else { throw databaseOutOfRange }
        return number
    }

    static func copy(_ call: Call) throws(Failure) -> Reply {
        var (target, replaces, index) = (call.session.database, false, 3)
        while index < call.count {
            switch call.option(index) {
            case "REPLACE": replaces = true
            case "DB" where index + 1 < call.count:
                target = try databaseIndex(call, index + 1, .notInteger)
                index += 1
            default: throw .syntax
            }
            index += 1
        }
        if target == call.session.database, call[1] == call[2] {
            throw Failure("ERR source and destination objects are the same")
        }
        guard let entry = call.database.entry(call[1]) else { return .integer(0) }
        if !replaces, call.core.databases[target].entry(call[2]) != nil { return .integer(0) }
        call.core.put(call[2], copyOf(entry.value), expiry: entry.expiry, in: target)
        rememberFields(call, call[2], target)
        call.core.changed(call[2], in: target, by: call.session)
        call.core.notify(.generic, "copy_to", call[2], in: target)
        return .integer(1)
    }

    static func move(_ call: Call) throws(Failure) -> Reply {
        let target = try databaseIndex(call, 2, .notInteger)
        guard target != call.session.database else {
            throw Failure("ERR source and destination objects are the same")
        }
        guard let entry = call.database.entry(call[1]), call.core.databases[target].entry(call[1]) == nil else {
            return .integer(0)
        }
        call.database.remove(call[1])
        call.core.put(call[1], entry.value, expiry: entry.expiry, in: target)
        rememberFields(call, call[1], target)
        call.changed(call[1], .generic, "move_from")
        call.core.changed(call[1], in: target, by: call.session)
        call.core.notify(.generic, "move_to", call[1], in: target)
        return .integer(1)
    }

    static func flush(_ call: Call) throws(Failure) -> Reply {
        if call.count > 1 {
            guard call.count == 2, ["SYNC", "ASYNC"].contains(call.option(1)) else { throw .syntax }
        }
        let indices = call.spec.name == "flushdb" ? [call.session.database] : Array(call.core.databases.indices)
        for index in indices {
            let database = call.core.databases[index]
            for (key, ids) in database.watchers where database.entry(key) != nil {
                for id in ids { call.core.sessions[id]?.isStale = true }
            }
            for (key, entry) in database.table.pairs { if case .stream = entry.value { database.signal(key) } }
            database.removeAll()
        }
        call.core.rebuildDeadlines()
        if call.core.tracking.isInUse { call.core.tracking.flushed() }
        return .ok
    }

    static func swapdb(_ call: Call) throws(Failure) -> Reply {
        let one = try call.integer(1, Failure("ERR invalid first DB index"))
        let other = try call.integer(2, Failure("ERR invalid second DB index"))
        guard call.core.databases.indices.contains(one), call.core.databases.indices.contains(other) else {
            throw databaseOutOfRange
        }
        guard one != other else { return .ok }
        let (first, second) = (call.core.databases[one], call.core.databases[other])
        (first.table, second.table) = (second.table, first.table)
        (first.volatileCount, second.volatileCount) = (second.volatileCount, first.volatileCount)
        call.core.rebuildDeadlines()
        for (index, database) in [(one, first), (other, second)] {
            for (key, ids) in database.watchers where first.entry(key) != nil || second.entry(key) != nil {
                for id in ids { call.core.sessions[id]?.isStale = true }
            }
            for key in database.waiting.keys { call.core.readyKeys.append((index, key)) }
        }
        return .ok
    }

    static func objectEncoding(_ call: Call) throws(Failure) -> Reply {
        guard let entry = call.database.entry(call[2]) else { return .null }
        let encoding: String =
            switch entry.value {
            case .string(let bytes): bytes.integer != nil ? "int" : bytes.count <= 44 ? "embstr" : "raw"
            case .rawString: "raw"
            case .list(let list): call.core.version.isLater && list.isSmall ? "listpack" : "quicklist"
            case .set(let set):
                set.holdsOnlyIntegers ? "intset" : call.core.version.isLater && !set.isLarge ? "listpack" : "hashtable"
            case .hash(let hash):
                hash.isLarge || hash.hasTimes && call.core.version.isValkey
                    ? "hashtable" : hash.hasTimes ? "listpackex" : "listpack"
            case .sortedSet(let set): set.isLarge ? "skiplist" : "listpack"
            case .stream: "stream"
            }
        return .text(encoding)
    }

    static func objectNumber(_ call: Call) throws(Failure) -> Reply {
        guard let entry = call.database.entry(call[2]) else { return .null }
        if call.spec.name == "object|idletime" { return .integer(0) }
        if case .string(let bytes) = entry.value, let number = bytes.integer, (0..<10_000).contains(number) {
            return .integer(Int(Int32.max))
        }
        return .integer(1)
    }

    static func objectFrequency(_ call: Call) throws(Failure) -> Reply {
        guard call.database.entry(call[2]) != nil else { return .null }
        throw Failure(
            "ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching "
                + "between policies at runtime LRU and LFU data will take some time to adjust."
        )
    }

    /// An estimate: the bytes of keys and values, and what a slot takes.
    static func memoryUsage(_ call: Call) throws(Failure) -> Reply {
        if call.count > 3 {
            guard call.count == 5, call.option(3) == "SAMPLES" else { throw .syntax }
            guard try call.integer(4) >= 0 else { throw .syntax }
        }
        guard let entry = call.database.entry(call[2]) else { return .null }
        let size: Int =
            switch entry.value {
            case .string(let bytes), .rawString(let bytes): bytes.count
            case .list(let list): list.items.reduce(0) { $0 + $1.count + 8 }
            case .set(let set): set.ordered.reduce(0) { $0 + $1.count + 16 }
            case .hash(let hash): hash.fields.pairs.reduce(0) { $0 + $1.key.count + $1.value.value.count + 24 }
            case .sortedSet(let set): set.items.reduce(0) { $0 + $1.member.count + 24 }
            case .stream(let stream): stream.entries.reduce(0) { $0 + 16 + $1.fields.reduce(0) { $0 + $1.count } }
            }
        return .integer(size + call[2].count + 48)
    }
}
