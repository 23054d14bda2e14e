//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The keys, by database, whose waiting clients are to be looked at.
final class ReadyKeys {
    var keys: [(database: Int, key: Bytes)] = []
}

/// One of the server's numbered key spaces.
final class Database {
    private let index: Int
    private let ready: ReadyKeys
    var table = OrderedTable<Entry>()
    /// The clients that watch a key for their transaction.
    var watchers: [Bytes: Set<Int>] = [:]
    /// The clients that wait for something in a key, the longest waiting first.
    var waiting: [Bytes: [Int]] = [:]
    /// How many keys end some time.
    var volatileCount = 0

    init(_ index: Int, _ ready: ReadyKeys) {
        self.index = index
        self.ready = ready
    }

    /// Notes that those who wait for the key are to be looked at: it is new, got an entry, or was a stream and is none now.
    func signal(_ key: Bytes) {
        if !waiting.isEmpty, waiting[key] != nil { ready.keys.append((index, key)) }
    }

    func entry(_ key: Bytes) -> Entry? { table[key] }

    func list(_ key: Bytes) throws(Failure) -> ListObject? {
        guard let entry = table[key] else { return nil }
        guard case .list(let object) = entry.value else { throw .wrongType }
        return object
    }

    func set(_ key: Bytes) throws(Failure) -> SetObject? {
        guard let entry = table[key] else { return nil }
        guard case .set(let object) = entry.value else { throw .wrongType }
        return object
    }

    func hash(_ key: Bytes) throws(Failure) -> HashObject? {
        guard let entry = table[key] else { return nil }
        guard case .hash(let object) = entry.value else { throw .wrongType }
        return object
    }

    func sortedSet(_ key: Bytes) throws(Failure) -> SortedSetObject? {
        guard let entry = table[key] else { return nil }
        guard case .sortedSet(let object) = entry.value else { throw .wrongType }
        return object
    }

    func stream(_ key: Bytes) throws(Failure) -> StreamObject? {
        guard let entry = table[key] else { return nil }
        guard case .stream(let object) = entry.value else { throw .wrongType }
        return object
    }

    func string(_ key: Bytes) throws(Failure) -> Bytes? {
        guard let entry = table[key] else { return nil }
        switch entry.value {
        case .string(let bytes), .rawString(let bytes): return bytes
        default: throw .wrongType
        }
    }

    /// Replaces what the key holds, and its expiry.
    func put(_ key: Bytes, _ value: Value, expiry: Int64? = nil) {
        if let old = table[key] {
            if case .stream = old.value { signal(key) }
            if (old.expiry == nil) != (expiry == nil) { volatileCount += expiry == nil ? -1 : 1 }
            old.value = value
            old.expiry = expiry
        } else {
            table[key] = Entry(value, expiry: expiry)
            if expiry != nil { volatileCount += 1 }
            signal(key)
        }
    }

    func setExpiry(_ entry: Entry, _ expiry: Int64?) {
        if (entry.expiry == nil) != (expiry == nil) { volatileCount += expiry == nil ? -1 : 1 }
        entry.expiry = expiry
    }

    @discardableResult
    func remove(_ key: Bytes) -> Entry? {
        guard let old = table.remove(key) else { return nil }
        if case .stream = old.value { signal(key) }
        if old.expiry != nil { volatileCount -= 1 }
        return old
    }

    func removeAll() {
        table.removeAll()
        volatileCount = 0
    }
}
