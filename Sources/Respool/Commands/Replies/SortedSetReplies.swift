//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A member of a sorted set with its score.
public struct ScoredMember<Value: RESPDecodable>: RESPDecodable {
    /// The member.
    public let member: Value
    /// Its score.
    public let score: Double

    /// Makes a member with its score.
    public init(member: Value, score: Double) {
        self.member = member
        self.score = score
    }

    /// A pair of member and score.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        self.init(member: try Value(parts[0]), score: try Double(parts[1]))
    }

    /// Pairs (RESP3), or members and scores alternating (RESP2).
    public static func respArray(_ value: RESPValue) throws -> [ScoredMember] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw RedisError.decodingFailed(value, expected: "[ScoredMember]")
        }
        var members: [ScoredMember] = []
        members.reserveCapacity(elements.count)
        for (member, score) in try RESPValue.pairs(elements) {
            members.append(ScoredMember(member: try Value(member), score: try Double(score)))
        }
        return members
    }

    /// The only member of ZPOPMIN's reply; an empty array is `nil`.
    @usableFromInline
    static func first(_ value: RESPValue) throws -> ScoredMember? {
        guard let elements = value.elements, !elements.isEmpty else { return nil }
        return elements.count == 1 ? try ScoredMember(elements[0]) : try ScoredMember(value)
    }
}

extension ScoredMember: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: ScoredMember, right: ScoredMember) -> Bool {
        areSame(left.member, right.member) && left.score == right.score
    }
}

extension ScoredMember: Hashable where Value: Hashable {}

/// A member's rank with its score.
public struct ScoredRank: RESPDecodable, Hashable {
    /// The rank, from 0.
    public let rank: Int
    /// The score.
    public let score: Double

    /// A pair of rank and score.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        rank = try Int(parts[0])
        score = try Double(parts[1])
    }
}
