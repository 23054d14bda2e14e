//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What was popped from the first of several lists that had something.
///
/// The key is text, or bytes where the elements are (see ``RESPDecodable/RESPKey``).
public struct KeyedElements<Value: RESPDecodable>: RESPDecodable {
    /// The list's key.
    public let key: Value.RESPKey
    /// The elements, in the order they were popped.
    public let elements: [Value]

    /// A pair of key and elements.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        key = try Value.RESPKey(parts[0])
        elements = try [Value](parts[1])
    }
}

extension KeyedElements: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: KeyedElements, right: KeyedElements) -> Bool {
        areSame(left.key, right.key) && areSame(left.elements, right.elements)
    }
}

extension KeyedElements: Hashable where Value: Hashable {}

/// What was popped from the first of several lists that had something: one element.
///
/// The key is text, or bytes where the element is (see ``RESPDecodable/RESPKey``).
public struct KeyedElement<Value: RESPDecodable>: RESPDecodable {
    /// The list's key.
    public let key: Value.RESPKey
    /// The element.
    public let element: Value

    /// A pair of key and element.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        key = try Value.RESPKey(parts[0])
        element = try Value(parts[1])
    }
}

extension KeyedElement: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: KeyedElement, right: KeyedElement) -> Bool {
        areSame(left.key, right.key) && areSame(left.element, right.element)
    }
}

extension KeyedElement: Hashable where Value: Hashable {}

/// What was popped from the first of several sorted sets that had something.
///
/// The key is text, or bytes where the members are (see ``RESPDecodable/RESPKey``).
public struct KeyedScores<Value: RESPDecodable>: RESPDecodable {
    /// The sorted set's key.
    public let key: Value.RESPKey
    /// The members, in the order they were popped.
    public let members: [ScoredMember<Value>]

    /// A pair of key and members.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        key = try Value.RESPKey(parts[0])
        members = try [ScoredMember<Value>](parts[1])
    }
}

extension KeyedScores: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: KeyedScores, right: KeyedScores) -> Bool {
        areSame(left.key, right.key) && left.members == right.members
    }
}

extension KeyedScores: Hashable where Value: Hashable {}

/// What was popped from the first of several sorted sets that had something: one member.
///
/// The key is text, or bytes where the member is (see ``RESPDecodable/RESPKey``).
public struct KeyedScore<Value: RESPDecodable>: RESPDecodable {
    /// The sorted set's key.
    public let key: Value.RESPKey
    /// The member.
    public let member: Value
    /// Its score.
    public let score: Double

    /// Key, member and score.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 3, for: Self.self)
        key = try Value.RESPKey(parts[0])
        member = try Value(parts[1])
        score = try Double(parts[2])
    }
}

extension KeyedScore: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: KeyedScore, right: KeyedScore) -> Bool {
        areSame(left.key, right.key) && areSame(left.member, right.member) && left.score == right.score
    }
}

extension KeyedScore: Hashable where Value: Hashable {}
