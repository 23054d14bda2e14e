//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import NIOCore

/// A value that can be sent as one argument of a command.
///
/// One value is always exactly one length-prefixed argument, so no text, however hostile, can become a command of its
/// own (SEMANTICS 9.3). Conform your own identifiers by returning the argument of something that already conforms:
///
/// ```swift
/// extension UserID: RESPEncodable {
///     var respArgument: RESPArgument { "user:\(rawValue)".respArgument }
/// }
/// ```
public protocol RESPEncodable: Sendable {
    /// The argument to send.
    var respArgument: RESPArgument { get }
}

/// One argument of a command, not yet written.
public struct RESPArgument: Sendable {
    @usableFromInline
    enum Storage: Sendable {
        case string(String)
        case substring(Substring)
        case bytes([UInt8])
        case buffer(ByteBuffer)
        case integer(Int64)
        case unsigned(UInt64)
        case double(Double)
    }

    @usableFromInline
    let storage: Storage

    @usableFromInline
    init(_ storage: Storage) {
        self.storage = storage
    }
}

extension RESPArgument: RESPEncodable {
    /// Itself.
    @inlinable
    public var respArgument: RESPArgument { self }
}

extension String: RESPEncodable {
    /// The string's UTF-8 bytes.
    @inlinable
    public var respArgument: RESPArgument { .init(.string(self)) }
}

extension Substring: RESPEncodable {
    /// The substring's UTF-8 bytes.
    @inlinable
    public var respArgument: RESPArgument { .init(.substring(self)) }
}

extension [UInt8]: RESPEncodable {
    /// The bytes as they are.
    @inlinable
    public var respArgument: RESPArgument { .init(.bytes(self)) }
}

extension ByteBuffer: RESPEncodable {
    /// The readable bytes.
    ///
    /// 16 KiB and more are sent without being copied.
    @inlinable
    public var respArgument: RESPArgument { .init(.buffer(self)) }
}

extension Int: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.integer(Int64(self))) }
}

extension Int64: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.integer(self)) }
}

extension Int32: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.integer(Int64(self))) }
}

extension UInt64: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.unsigned(self)) }
}

extension UInt: RESPEncodable {
    /// The number in decimal digits.
    @inlinable
    public var respArgument: RESPArgument { .init(.unsigned(UInt64(self))) }
}

extension Double: RESPEncodable {
    /// The shortest decimal text that reads back as the same number; `inf`, `-inf` and `nan` for those.
    @inlinable
    public var respArgument: RESPArgument { .init(.double(self)) }
}

extension Bool: RESPEncodable {
    /// `1` or `0`.
    @inlinable
    public var respArgument: RESPArgument { .init(.integer(self ? 1 : 0)) }
}

extension RawRepresentable where Self: RESPEncodable, RawValue: RESPEncodable {
    /// The raw value's argument.
    @inlinable
    public var respArgument: RESPArgument { rawValue.respArgument }
}
