//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A place in a scan, which only the server that gave it understands.
///
/// Sixty-four bits without a sign. A scan begins with ``start``, which is what a literal `0` is, too, and is over when ``isEnd``.
public struct ScanCursor: Sendable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    private let bits: UInt64

    /// Where every scan begins.
    public static let start = ScanCursor(bits: 0)

    /// Whether the scan that answered with it is over.
    public var isEnd: Bool { bits == 0 }

    /// The number.
    public var description: String { String(bits) }

    private init(bits: UInt64) { self.bits = bits }

    /// A cursor that was kept as a number.
    public init(integerLiteral value: UInt64) { bits = value }

    /// A cursor that was kept as text; `nil` for what is none.
    public init?(_ description: String) {
        guard let bits = UInt64(description) else { return nil }
        self.bits = bits
    }
}

extension ScanCursor: RESPEncodable, RESPDecodable {
    /// The number in decimal digits.
    public var respArgument: RESPArgument { bits.respArgument }

    /// A number, or its digits.
    public init(_ value: RESPValue) throws { bits = try UInt64(value) }
}

extension RedisCommands {
    /// The type of a key, as TYPE answers and SCAN asks: a string literal is one that a module has.
    public struct KeyType: RESPEncodable, Hashable, ExpressibleByStringLiteral {
        private let name: String

        /// A string.
        public static let string: Self = "string"
        /// A list.
        public static let list: Self = "list"
        /// A set.
        public static let set: Self = "set"
        /// A sorted set.
        public static let sortedSet: Self = "zset"
        /// A hash.
        public static let hash: Self = "hash"
        /// A stream.
        public static let stream: Self = "stream"

        /// A type by its name.
        public init(stringLiteral value: String) { name = value }

        /// The name.
        public var respArgument: RESPArgument { name.respArgument }
    }
}
