//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import NIOCore

/// One reply from the server, in either protocol version, as it was read.
///
/// Byte strings are slices of the buffer they were read into: no copy is made until a value is decoded. Holding on to a
/// slice holds on to that read buffer (up to 1 MiB); decode to `String`, `[UInt8]` or `ByteBuffer` to keep a value for
/// long. See <https://redis.io/docs/latest/develop/reference/protocol-spec/>.
public enum RESPValue: Sendable, Hashable {
    /// `+`: a short status such as `OK`.
    case simpleString(ByteBuffer)
    /// `-` or `!`: an error the server answered with.
    case error(RESPErrorValue)
    /// `:`: a 64-bit signed integer.
    case integer(Int64)
    /// `$`: a byte string.
    case bulkString(ByteBuffer)
    /// `*`: an array.
    case array([RESPValue])
    /// `_`, `$-1` or `*-1`: no value.
    case null
    /// `,`: a double.
    case double(Double)
    /// `#`: a Boolean.
    case boolean(Bool)
    /// `(`: an integer of any size, as its decimal digits.
    case bigNumber(ByteBuffer)
    /// `=`: text with its format (`txt` or `mkd`).
    indirect case verbatimString(format: String, ByteBuffer)
    /// `%`: pairs in the order they were sent, keys and values alternating: `[key, value, key, value]`.
    case map([RESPValue])
    /// `~`: a set, in the order it was sent.
    case set([RESPValue])
    /// `>`: data sent without being asked for.
    ///
    /// Never the reply to a command.
    case push([RESPValue])
    /// `|`: a reply with the attributes sent before it (keys and values alternating).
    indirect case attributed(RESPValue, attributes: [RESPValue])
}

/// An error reply: its first word, which programs compare, and the whole text.
public struct RESPErrorValue: Sendable, Hashable, CustomStringConvertible {
    /// The text as sent, without the leading `-`, for example `WRONGTYPE Operation against a key …`.
    public let text: String
    /// Whether these are the parser's words about a reply that went over a limit, and not the server's.
    let isExcess: Bool

    /// Whether both are the same bytes: as Swift's strings, other ones may be equal, too.
    public static func == (left: RESPErrorValue, right: RESPErrorValue) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8) && left.isExcess == right.isExcess
    }

    /// Makes an error reply from its text.
    public init(_ text: String) {
        self.text = text
        isExcess = false
    }

    /// The first word, for example `WRONGTYPE`, `ERR` or `MOVED`.
    public var prefix: Substring {
        // By bytes: a mark that follows the space would make one letter of both.
        Substring(text.utf8.prefix { $0 != UInt8(ascii: " ") })
    }

    /// The text as sent.
    public var description: String { text }
}

extension RESPValue {
    /// The value without attributes around it.
    public var unattributed: RESPValue {
        var value = self
        while case .attributed(let inner, _) = value { value = inner }
        return value
    }

    /// Whether this is an error, with or without attributes.
    @usableFromInline
    var isError: Bool {
        switch self {
        case .error: true
        case .attributed(let inner, _): inner.isError
        default: false
        }
    }

    /// Whether the server sent this of its own accord.
    var isPush: Bool {
        switch self {
        case .push: true
        case .attributed(let inner, _): inner.isPush
        default: false
        }
    }

    /// What a command inside MULTI is answered.
    @usableFromInline
    var saysQueued: Bool {
        guard case .simpleString(let text) = unattributed else { return false }
        return text.readableBytesView.elementsEqual("QUEUED".utf8)
    }

    /// What SUBSCRIBE and its kind are answered in RESP2.
    var confirmsSubscription: Bool {
        guard case .array(let elements) = unattributed, elements.count == 3, case .integer = elements[2],
            let kind = elements[0].bytes
        else { return false }
        return ["subscribe", "psubscribe", "ssubscribe"].contains { kind.readableBytesView.elementsEqual($0.utf8) }
    }

    /// What kind of value this is, for messages.
    ///
    /// Never its contents.
    public var kind: String {
        switch self {
        case .simpleString: "simple string"
        case .error: "error"
        case .integer: "integer"
        case .bulkString: "bulk string"
        case .array: "array"
        case .null: "null"
        case .double: "double"
        case .boolean: "boolean"
        case .bigNumber: "big number"
        case .verbatimString: "verbatim string"
        case .map: "map"
        case .set: "set"
        case .push: "push"
        case .attributed(let value, _): value.kind
        }
    }

    /// The bytes of any string-like value; `nil` for everything else.
    public var bytes: ByteBuffer? {
        switch self {
        case .bulkString(let buffer), .simpleString(let buffer), .bigNumber(let buffer),
            .verbatimString(_, let buffer):
            buffer
        case .attributed(let value, _): value.bytes
        default: nil
        }
    }

    /// The text of any string-like value, or the digits of a number; `nil` for everything else, and for bytes that aren't UTF-8.
    public var string: String? {
        switch self {
        case .integer(let number): String(number)
        case .double(let number): Int(exactly: number).map(String.init) ?? "\(number)"
        case .boolean(let flag): flag ? "1" : "0"
        case .attributed(let value, _): value.string
        default: bytes.flatMap { bytes in bytes.withUnsafeReadableBytes { String(validating: $0, as: UTF8.self) } }
        }
    }

    /// A whole number, or the digits of one; `nil` for everything else.
    public var int: Int? {
        switch self {
        case .integer(let number): Int(exactly: number)
        case .double(let number): Int(exactly: number)
        case .attributed(let value, _): value.int
        // As servers write them: no plus, and no zero in front.
        default: string.flatMap { text in Int(text).flatMap { String($0) == text ? $0 : nil } }
        }
    }

    /// The elements of an array, set or push, or a map's keys and values alternating; `nil` for everything else.
    public var elements: [RESPValue]? {
        switch self {
        case .array(let values), .set(let values), .push(let values), .map(let values): values
        case .attributed(let value, _): value.elements
        default: nil
        }
    }
}
