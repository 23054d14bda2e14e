//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import NIOCore

// `UInt8` is no argument by itself: `rpush(key, bytes)` would send a list of numbers where one value was meant.

extension Int8: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.integer(Int64(self))) }
}

extension Int16: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.integer(Int64(self))) }
}

extension UInt16: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.unsigned(UInt64(self))) }
}

extension UInt32: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.unsigned(UInt64(self))) }
}

extension Float: RESPEncodable {
    /// The shortest decimal text that reads back as the same number; `inf`, `-inf` and `nan` for those.
    @inlinable
    public var respArgument: RESPArgument {
        // Through a double it would get digits that it never had: 0.1 would be 0.10000000149011612.
        isFinite ? .init(.string(description)) : .init(.double(Double(self)))
    }
}

extension ArraySlice<UInt8>: RESPEncodable {
    /// The bytes as they are.
    @inlinable
    public var respArgument: RESPArgument { .init(.buffer(ByteBuffer(bytes: self))) }
}

extension Int8: RESPDecodable {
    /// An integer reply, or a string of decimal digits, in the type's range.
    public init(_ value: RESPValue) throws { self = try value.integer(as: Int8.self) }
}

extension Int16: RESPDecodable {
    /// An integer reply, or a string of decimal digits, in the type's range.
    public init(_ value: RESPValue) throws { self = try value.integer(as: Int16.self) }
}

extension UInt16: RESPDecodable {
    /// An integer reply, or a string of decimal digits, in the type's range.
    public init(_ value: RESPValue) throws { self = try value.integer(as: UInt16.self) }
}

extension UInt32: RESPDecodable {
    /// An integer reply, or a string of decimal digits, in the type's range.
    public init(_ value: RESPValue) throws { self = try value.integer(as: UInt32.self) }
}

extension Float: RESPDecodable {
    /// As a `Double`, rounded to the nearest one of this type.
    ///
    /// - Throws: `.decodingFailed` also for a number that is too large for the type.
    public init(_ value: RESPValue) throws {
        let number = try Double(value)
        self = Float(number)
        guard isFinite || !number.isFinite else { throw RedisError.decodingFailed(value, expected: "Float") }
    }
}

extension RawRepresentable where Self: RESPDecodable, RawValue: RESPDecodable {
    /// Decodes the raw value.
    ///
    /// - Throws: ``RedisError`` with code `.decodingFailed` for a raw value that the type doesn't have.
    public init(_ value: RESPValue) throws {
        guard let known = Self(rawValue: try RawValue(value)) else {
            throw RedisError.decodingFailed(value, expected: "\(Self.self), which has no such raw value")
        }
        self = known
    }
}
