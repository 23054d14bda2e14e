//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A position on the earth.
public struct GeoPosition: RESPDecodable, Hashable {
    /// Degrees east.
    public let longitude: Double
    /// Degrees north.
    public let latitude: Double

    /// A pair of longitude and latitude.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        longitude = try Double(parts[0])
        latitude = try Double(parts[1])
    }
}

/// A member found near a place.
public struct GeoMatch<Value: RESPDecodable>: RESPDecodable {
    /// The member.
    public let member: Value
    /// The distance to the centre, in the unit of the search.
    public let distance: Double
    /// The member's raw geohash, 52 bits.
    public let hash: Int
    /// Where it is.
    public let position: GeoPosition

    /// Member, distance, hash and position.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 4, for: Self.self)
        member = try Value(parts[0])
        distance = try Double(parts[1])
        hash = try Int(parts[2])
        position = try GeoPosition(parts[3])
    }
}

extension GeoMatch: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: GeoMatch, right: GeoMatch) -> Bool {
        areSame(left.member, right.member) && left.distance == right.distance && left.hash == right.hash
            && left.position == right.position
    }
}

extension GeoMatch: Hashable where Value: Hashable {}

/// How long a key, or a field of a hash, will live.
public enum KeyLifetime: Sendable, Hashable {
    /// There is no such key, or no such field.
    case missing
    /// It doesn't expire.
    case permanent
    /// It expires after this long.
    case expires(in: Duration)

    @usableFromInline
    static func seconds(_ value: RESPValue) throws -> KeyLifetime {
        make(try Int64(value)) { .seconds($0) }
    }

    @usableFromInline
    static func milliseconds(_ value: RESPValue) throws -> KeyLifetime {
        make(try Int64(value)) { .milliseconds($0) }
    }

    @usableFromInline
    static func listOfSeconds(_ value: RESPValue) throws -> [KeyLifetime] {
        try [Int64](value).map { make($0) { .seconds($0) } }
    }

    @usableFromInline
    static func listOfMilliseconds(_ value: RESPValue) throws -> [KeyLifetime] {
        try [Int64](value).map { make($0) { .milliseconds($0) } }
    }

    /// -2 and -1 as <https://redis.io/docs/latest/commands/ttl/> says.
    private static func make(_ number: Int64, _ unit: (Int64) -> Duration) -> KeyLifetime {
        switch number {
        case -2: .missing
        case -1: .permanent
        default: .expires(in: unit(number))
        }
    }
}

/// Where two strings match.
public struct LCSMatches: RESPDecodable, Hashable {
    /// One stretch that is the same in both.
    public struct Match: RESPDecodable, Hashable {
        /// Where it is in the first string.
        public let first: ClosedRange<Int>
        /// Where it is in the second string.
        public let second: ClosedRange<Int>
        /// Its length in bytes.
        public let length: Int

        /// Two ranges and a length.
        public init(_ value: RESPValue) throws {
            let parts = try value.elements(atLeast: 3, for: Self.self)
            first = try Self.range(parts[0])
            second = try Self.range(parts[1])
            length = try Int(parts[2])
        }

        private static func range(_ value: RESPValue) throws -> ClosedRange<Int> {
            let bounds = try [Int](value)
            guard bounds.count == 2, bounds[0] <= bounds[1] else {
                throw RedisError.decodingFailed(value, expected: "a range")
            }
            return bounds[0]...bounds[1]
        }
    }

    /// The stretches, from the strings' ends on.
    public let matches: [Match]
    /// The length of the longest common subsequence.
    public let length: Int

    /// A map.
    public init(_ value: RESPValue) throws {
        matches = try value.field("matches")
        length = try value.field("len")
    }
}

/// A command that took long.
///
/// As `String`, bytes that aren't UTF-8 are written as `\xff`: a log is read by people, and one command doesn't hide the others. Ask for
/// bytes to have the arguments as they were sent.
public struct SlowLogEntry<Value: RESPDecodable>: RESPDecodable {
    /// The entry's number.
    public let id: Int
    /// When it ran, in seconds since 1970.
    public let unixTimeSeconds: Int
    /// How long it took.
    public let duration: Duration
    /// The command and its arguments, shortened by the server.
    public let arguments: [Value]
    /// The caller's address; since 4.0.
    public let address: String?
    /// The caller's name; since 4.0.
    public let clientName: Value?

    /// Six parts, or four from old servers.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 4, for: Self.self)
        id = try Int(parts[0])
        unixTimeSeconds = try Int(parts[1])
        duration = .microseconds(try Int64(parts[2]))
        guard let raw = parts[3].elements else { throw RedisError.decodingFailed(parts[3], expected: "arguments") }
        var arguments: [Value] = []
        for argument in raw { arguments.append(try RESPValue.report(argument)) }
        self.arguments = arguments
        address = parts.count > 4 ? try RESPValue.report(parts[4]) : nil
        clientName = parts.count > 5 ? try RESPValue.report(parts[5]) : nil
    }
}

extension SlowLogEntry: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: SlowLogEntry, right: SlowLogEntry) -> Bool {
        left.id == right.id && left.unixTimeSeconds == right.unixTimeSeconds && left.duration == right.duration
            && areSame(left.arguments, right.arguments) && areSame(left.address, right.address)
            && areSame(left.clientName, right.clientName)
    }
}

extension SlowLogEntry: Hashable where Value: Hashable {}

extension RedisCommands {
    /// The server's clock.
    public struct ServerTime: RESPDecodable, Hashable {
        /// Since 1970-01-01 00:00 UTC.
        public let sinceEpoch: Duration

        /// Seconds and microseconds.
        public init(_ value: RESPValue) throws {
            let parts = try value.elements(atLeast: 2, for: Self.self)
            sinceEpoch = .seconds(try Int64(parts[0])) + .microseconds(try Int64(parts[1]))
        }
    }
}
