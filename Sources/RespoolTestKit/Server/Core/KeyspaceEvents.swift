//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Kinds of keyspace notifications, as `notify-keyspace-events` names them.
struct KeyspaceEvents: OptionSet, Sendable {
    let rawValue: UInt16

    static let keyspace = KeyspaceEvents(rawValue: 1 << 0)
    static let keyevent = KeyspaceEvents(rawValue: 1 << 1)
    static let generic = KeyspaceEvents(rawValue: 1 << 2)
    static let string = KeyspaceEvents(rawValue: 1 << 3)
    static let list = KeyspaceEvents(rawValue: 1 << 4)
    static let set = KeyspaceEvents(rawValue: 1 << 5)
    static let hash = KeyspaceEvents(rawValue: 1 << 6)
    static let sortedSet = KeyspaceEvents(rawValue: 1 << 7)
    static let expired = KeyspaceEvents(rawValue: 1 << 8)
    static let evicted = KeyspaceEvents(rawValue: 1 << 9)
    static let stream = KeyspaceEvents(rawValue: 1 << 10)
    static let missed = KeyspaceEvents(rawValue: 1 << 11)
    static let module = KeyspaceEvents(rawValue: 1 << 12)
    static let new = KeyspaceEvents(rawValue: 1 << 13)
    static let all: KeyspaceEvents = [
        .generic, .string, .list, .set, .hash, .sortedSet, .expired, .evicted, .stream, .module,
    ]

    private static let letters: [(Character, KeyspaceEvents)] = [
        ("g", .generic), ("$", .string), ("l", .list), ("s", .set), ("h", .hash), ("z", .sortedSet), ("x", .expired),
        ("e", .evicted), ("t", .stream), ("d", .module),
    ]

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The kinds behind the letters; `nil` for a letter without a meaning.
    init?(letters text: String) {
        var events: KeyspaceEvents = []
        for letter in text {
            switch letter {
            case "A": events.formUnion(.all)
            case "K": events.insert(.keyspace)
            case "E": events.insert(.keyevent)
            case "m": events.insert(.missed)
            case "n": events.insert(.new)
            default:
                guard let kind = Self.letters.first(where: { $0.0 == letter })?.1 else { return nil }
                events.insert(kind)
            }
        }
        self = events
    }

    /// The letters in the server's order.
    var text: String {
        var text = isSuperset(of: .all) ? "A" : String(Self.letters.filter { contains($0.1) }.map(\.0))
        if contains(.keyspace) { text += "K" }
        if contains(.keyevent) { text += "E" }
        if contains(.missed) { text += "m" }
        if contains(.new) { text += "n" }
        return text
    }
}
