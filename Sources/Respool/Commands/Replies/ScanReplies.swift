//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// One page of a scan.
///
/// Scan on with `cursor` until it is 0; elements may come twice.
public struct ScanPage<Element: RESPDecodable>: RESPDecodable {
    /// Where the next page begins; 0 after the last one.
    public let cursor: Int
    /// The page's elements.
    public let elements: [Element]

    /// Cursor and elements.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        cursor = try RESPValue.cursor(parts[0])
        elements = try [Element](parts[1])
    }
}

extension ScanPage: Equatable where Element: Equatable {}

/// A field of a hash with its value.
public struct HashField: RESPDecodable, Hashable {
    /// The field's name.
    public let name: String
    /// Its value.
    public let value: String

    /// Makes a field.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// A pair of name and value.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        self.init(name: try String(parts[0]), value: try String(parts[1]))
    }

    /// Pairs (RESP3), or names and values alternating (RESP2).
    public static func respArray(_ value: RESPValue) throws(RedisError) -> [HashField] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw .decodingFailed(value, expected: "[HashField]")
        }
        var fields: [HashField] = []
        for (name, value) in try RESPValue.pairs(elements) {
            fields.append(HashField(name: try String(name), value: try String(value)))
        }
        return fields
    }
}

/// One page of HSCAN.
public struct HashScanPage: RESPDecodable, Hashable {
    /// Where the next page begins; 0 after the last one.
    public let cursor: Int
    /// The page's fields.
    public let fields: [HashField]

    /// Cursor and fields.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        cursor = try RESPValue.cursor(parts[0])
        fields = try [HashField](parts[1])
    }
}

/// One page of ZSCAN.
public struct SortedSetScanPage: RESPDecodable, Hashable {
    /// Where the next page begins; 0 after the last one.
    public let cursor: Int
    /// The page's members.
    public let members: [ScoredMember]

    /// Cursor and members.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        cursor = try RESPValue.cursor(parts[0])
        members = try [ScoredMember](parts[1])
    }
}

extension RESPValue {
    /// Cursors are unsigned 64-bit numbers; their bits are kept.
    fileprivate static func cursor(_ value: RESPValue) throws(RedisError) -> Int {
        Int(bitPattern: UInt(try UInt64(value)))
    }
}
