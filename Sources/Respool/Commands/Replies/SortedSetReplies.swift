//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A member of a sorted set with its score.
public struct ScoredMember: RESPDecodable, Hashable {
    /// The member.
    public let member: String
    /// Its score.
    public let score: Double

    /// Makes a member with its score.
    public init(member: String, score: Double) {
        self.member = member
        self.score = score
    }

    /// A pair of member and score.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        self.init(member: try String(parts[0]), score: try Double(parts[1]))
    }

    /// Pairs (RESP3), or members and scores alternating (RESP2).
    public static func respArray(_ value: RESPValue) throws(RedisError) -> [ScoredMember] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw .decodingFailed(value, expected: "[ScoredMember]")
        }
        var members: [ScoredMember] = []
        members.reserveCapacity(elements.count)
        for (member, score) in try RESPValue.pairs(elements) {
            members.append(ScoredMember(member: try String(member), score: try Double(score)))
        }
        return members
    }

    /// The only member of ZPOPMIN's reply; an empty array is `nil`.
    @usableFromInline
    static func first(_ value: RESPValue) throws(RedisError) -> ScoredMember? {
        guard let elements = value.elements, !elements.isEmpty else { return nil }
        return elements.count == 1 ? try ScoredMember(elements[0]) : try ScoredMember(value)
    }
}

/// A member's rank with its score.
public struct ScoredRank: RESPDecodable, Hashable {
    /// The rank, from 0.
    public let rank: Int
    /// The score.
    public let score: Double

    /// A pair of rank and score.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        rank = try Int(parts[0])
        score = try Double(parts[1])
    }
}

/// What was popped from the first of several lists that had something.
public struct KeyedElements: RESPDecodable, Hashable {
    /// The list's key.
    public let key: String
    /// The elements, in the order they were popped.
    public let elements: [String]

    /// A pair of key and elements.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        key = try String(parts[0])
        elements = try [String](parts[1])
    }
}

/// What was popped from the first of several lists that had something: one element.
public struct KeyedElement: RESPDecodable, Hashable {
    /// The list's key.
    public let key: String
    /// The element.
    public let element: String

    /// A pair of key and element.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        key = try String(parts[0])
        element = try String(parts[1])
    }
}

/// What was popped from the first of several sorted sets that had something.
public struct KeyedScores: RESPDecodable, Hashable {
    /// The sorted set's key.
    public let key: String
    /// The members, in the order they were popped.
    public let members: [ScoredMember]

    /// A pair of key and members.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        key = try String(parts[0])
        members = try [ScoredMember](parts[1])
    }
}

/// What was popped from the first of several sorted sets that had something: one member.
public struct KeyedScore: RESPDecodable, Hashable {
    /// The sorted set's key.
    public let key: String
    /// The member.
    public let member: ScoredMember

    /// Key, member and score.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 3, for: Self.self)
        key = try String(parts[0])
        member = ScoredMember(member: try String(parts[1]), score: try Double(parts[2]))
    }
}
