//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What CONFIG GET and CONFIG SET know.
struct ServerSettings {
    /// In the order CONFIG GET gives them.
    private(set) var values: [(name: String, value: String)] = [
        ("activedefrag", "no"), ("appendonly", "no"), ("bind", "127.0.0.1"), ("databases", "16"), ("dir", "/"),
        ("hash-max-listpack-entries", "512"), ("hash-max-listpack-value", "64"), ("hz", "10"),
        ("list-max-listpack-size", "-2"), ("lua-time-limit", "5000"), ("maxclients", "10000"), ("maxmemory", "0"),
        ("maxmemory-policy", "noeviction"), ("notify-keyspace-events", ""), ("port", "0"),
        ("proto-max-bulk-len", "536870912"), ("requirepass", ""), ("save", ""), ("set-max-intset-entries", "512"),
        ("slowlog-log-slower-than", "10000"), ("slowlog-max-len", "128"), ("stream-node-max-entries", "100"),
        ("tcp-keepalive", "300"), ("timeout", "0"), ("zset-max-listpack-entries", "128"),
        ("zset-max-listpack-value", "64"),
    ]
    private(set) var events: KeyspaceEvents = []

    private static let numbers: Set<String> = [
        "timeout", "tcp-keepalive", "maxclients", "hz", "slowlog-log-slower-than", "slowlog-max-len", "lua-time-limit",
        "hash-max-listpack-entries", "hash-max-listpack-value", "list-max-listpack-size", "set-max-intset-entries",
        "zset-max-listpack-entries", "zset-max-listpack-value", "stream-node-max-entries",
    ]
    private static let sizes: Set<String> = ["maxmemory", "proto-max-bulk-len"]
    private static let fixed: Set<String> = ["databases", "port", "bind", "dir"]
    private static let switches: Set<String> = ["appendonly", "activedefrag"]

    subscript(name: String) -> String? { values.first { $0.name == name }?.value }

    mutating func force(_ name: String, _ value: String) {
        if let index = values.firstIndex(where: { $0.name == name }) { values[index].value = value }
    }

    /// Changes a setting, or says why not.
    mutating func set(_ name: String, _ value: String) throws(Failure) {
        func refusal(_ why: String) -> Failure {
            Failure("ERR CONFIG SET failed (possibly related to argument '\(name)') - \(why)")
        }
        guard let index = values.firstIndex(where: { $0.name == name }) else {
            throw Failure("ERR Unknown option or number of arguments for CONFIG SET - '\(name)'")
        }
        if Self.fixed.contains(name) { throw refusal("can't set immutable config") }
        var value = value
        if name == "notify-keyspace-events" {
            guard let events = KeyspaceEvents(letters: value) else {
                throw refusal("Invalid event class character. Use 'Ag$lshzxeKEtmdn'.")
            }
            self.events = events
            value = events.text
        } else if Self.sizes.contains(name) {
            guard let bytes = Self.bytes(value) else { throw refusal("argument must be a memory value") }
            value = String(bytes)
        } else if Self.numbers.contains(name) {
            guard Bytes(value).integer != nil else { throw refusal("argument couldn't be parsed into an integer") }
        } else if Self.switches.contains(name) {
            guard ["yes", "no"].contains(value.lowercased()) else { throw refusal("argument must be 'yes' or 'no'") }
            value = value.lowercased()
        }
        values[index].value = value
    }

    /// A size such as `100mb`; units of 1,000 without the `b`.
    static func bytes(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return nil }
        let factors = [
            "": 1, "b": 1, "k": 1000, "kb": 1024, "m": 1_000_000, "mb": 1 << 20, "g": 1_000_000_000, "gb": 1 << 30,
        ]
        guard let factor = factors[text.dropFirst(digits.count).lowercased()] else { return nil }
        let (product, overflows) = number.multipliedReportingOverflow(by: factor)
        return overflows ? nil : product
    }
}
