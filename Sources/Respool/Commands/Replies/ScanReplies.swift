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
    /// Where the next page begins; its `isEnd` is true after the last one.
    public let cursor: ScanCursor
    /// The page's elements.
    public let elements: [Element]

    /// Cursor and elements.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        cursor = try ScanCursor(parts[0])
        elements = try [Element](parts[1])
    }
}

extension ScanPage: Equatable where Element: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: ScanPage, right: ScanPage) -> Bool {
        left.cursor == right.cursor && areSame(left.elements, right.elements)
    }
}

/// A field of a hash, or of a stream's entry, with its value.
///
/// The name is text, or bytes where the value is (see ``RESPDecodable/RESPKey``).
public struct HashField<Value: RESPDecodable>: RESPDecodable {
    /// The field's name.
    public let name: Value.RESPKey
    /// Its value.
    public let value: Value

    /// The field's name, as the servers call it.
    public var field: Value.RESPKey { name }

    /// Makes a field.
    public init(name: Value.RESPKey, value: Value) {
        self.name = name
        self.value = value
    }

    /// A pair of name and value.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        self.init(name: try Value.RESPKey(parts[0]), value: try Value(parts[1]))
    }

    /// Pairs (RESP3), or names and values alternating (RESP2).
    public static func respArray(_ value: RESPValue) throws -> [HashField] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw RedisError.decodingFailed(value, expected: "[HashField]")
        }
        var fields: [HashField] = []
        for (name, value) in try RESPValue.pairs(elements) {
            fields.append(HashField(name: try Value.RESPKey(name), value: try Value(value)))
        }
        return fields
    }
}

extension HashField: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: HashField, right: HashField) -> Bool {
        areSame(left.name, right.name) && areSame(left.value, right.value)
    }
}

extension HashField: Hashable where Value: Hashable {}

/// One page of HSCAN.
public struct HashScanPage<Value: RESPDecodable>: RESPDecodable {
    /// Where the next page begins; its `isEnd` is true after the last one.
    public let cursor: ScanCursor
    /// The page's fields.
    public let fields: [HashField<Value>]

    /// Cursor and fields.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        cursor = try ScanCursor(parts[0])
        fields = try [HashField<Value>](parts[1])
    }
}

extension HashScanPage: Equatable where Value: Equatable {}
extension HashScanPage: Hashable where Value: Hashable {}

/// One page of ZSCAN.
public struct SortedSetScanPage<Value: RESPDecodable>: RESPDecodable {
    /// Where the next page begins; its `isEnd` is true after the last one.
    public let cursor: ScanCursor
    /// The page's members.
    public let members: [ScoredMember<Value>]

    /// Cursor and members.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        cursor = try ScanCursor(parts[0])
        members = try [ScoredMember<Value>](parts[1])
    }
}

extension SortedSetScanPage: Equatable where Value: Equatable {}
extension SortedSetScanPage: Hashable where Value: Hashable {}
