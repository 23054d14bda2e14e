//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

/// A key's value and when it ends.
final class Entry {
    var value: Value
    /// Milliseconds since 1970; `nil` for a key that stays.
    var expiry: Int64?
    var accessedAt: Int64 = 0

    init(_ value: Value, expiry: Int64? = nil) {
        self.value = value
        self.expiry = expiry
    }

    /// Changes a string where it is, without a copy.
    func changeString<Result>(_ body: (inout [UInt8]) -> Result) -> Result? {
        var raw: [UInt8]
        switch value {
        case .string(let string), .rawString(let string): raw = string.raw
        default: return nil
        }
        // Nothing else refers to the bytes meanwhile.
        value = .rawString(.empty)
        defer { value = .rawString(Bytes(raw)) }
        return body(&raw)
    }
}

/// What a key holds.
enum Value {
    case string(Bytes)
    /// A string that was changed in place, which OBJECT ENCODING tells.
    case rawString(Bytes)
    case list(ListObject)
    case set(SetObject)
    case hash(HashObject)
    case sortedSet(SortedSetObject)
    case stream(StreamObject)

    var typeName: String {
        switch self {
        case .string, .rawString: "string"
        case .list: "list"
        case .set: "set"
        case .hash: "hash"
        case .sortedSet: "zset"
        case .stream: "stream"
        }
    }
}

final class ListObject {
    var items: Deque<Bytes> = []

    /// Whether it fits into the form of small lists, which takes 8 KiB.
    var isSmall: Bool {
        guard items.count < 4096 else { return false }
        var size = 7
        for item in items {
            size += item.count + (item.count < 64 ? 2 : item.count < 4096 ? 4 : 10)
            if size > 8192 { return false }
        }
        return true
    }

    func copy() -> ListObject {
        let other = ListObject()
        other.items = items
        return other
    }
}

final class SetObject {
    var members = OrderedTable<Void>()
    /// Whether it never held anything but integers, and not too many.
    private(set) var holdsOnlyIntegers = true
    /// Whether it ever held more, or longer, members than the form of small sets takes.
    private(set) var isLarge = false

    func insert(_ member: Bytes) -> Bool {
        guard !members.contains(member) else { return false }
        if holdsOnlyIntegers, members.count >= 512 || member.integer == nil {
            // From now on in the order of insertion, behind those that are there in theirs.
            let old = ordered
            holdsOnlyIntegers = false
            members = OrderedTable()
            for member in old {
                members[member] = ()
                if member.count > 64 { isLarge = true }
            }
        }
        members[member] = ()
        if !holdsOnlyIntegers, members.count > 128 || member.count > 64 { isLarge = true }
        return true
    }

    /// The members in the order that the server gives them: numbers by size, others by age.
    var ordered: [Bytes] {
        guard holdsOnlyIntegers else { return members.keys }
        return members.keys.map { ($0, $0.integer ?? 0) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    func copy() -> SetObject {
        let other = SetObject()
        other.members = members
        other.holdsOnlyIntegers = holdsOnlyIntegers
        other.isLarge = isLarge
        return other
    }
}

final class HashObject {
    struct Field {
        var value: Bytes
        var expiry: Int64?
    }

    var fields = OrderedTable<Field>()
    private(set) var isLarge = false
    /// Whether a field ever got a time, which OBJECT ENCODING tells.
    var hasTimes = false

    /// Sets a field, which then doesn't expire; whether it is new.
    @discardableResult
    func set(_ field: Bytes, _ value: Bytes, expiry: Int64? = nil) -> Bool {
        let isNew = !fields.contains(field)
        fields[field] = Field(value: value, expiry: expiry)
        if fields.count > 512 || field.count > 64 || value.count > 64 { isLarge = true }
        return isNew
    }

    func copy() -> HashObject {
        let other = HashObject()
        other.fields = fields
        other.isLarge = isLarge
        other.hasTimes = hasTimes
        return other
    }
}
