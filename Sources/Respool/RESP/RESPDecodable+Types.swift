//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension String: RESPDecodable {
    /// The text of a string-like reply, or the decimal text of a number.
    ///
    /// - Throws: `.decodingFailed` when the bytes are not UTF-8: nothing is replaced or lost. Ask for `[UInt8]` or
    ///   `ByteBuffer` where values may be binary.
    public init(_ value: __shared RESPValue) throws(RedisError) {
        switch value {
        // By itself, so that the reply's buffer is looked at and not held: two atomic operations per string.
        case .bulkString(let buffer): self = try String(text: buffer)
        case .simpleString(let buffer), .bigNumber(let buffer), .verbatimString(_, let buffer):
            self = try String(text: buffer)
        case .integer(let number): self = String(number)
        case .double(let number): self = CommandWriter.text(of: number)
        case .boolean(let flag): self = flag ? "1" : "0"
        case .attributed(let inner, _): self = try String(inner)
        default: throw .decodingFailed(value, expected: "String")
        }
    }
}

extension String {
    @inline(__always)
    private init(text buffer: __shared ByteBuffer) throws(RedisError) {
        guard let text = buffer.withUnsafeReadableBytes({ String(utf8: $0) }) else {
            throw RedisError(
                .decodingFailed,
                "the value is not UTF-8 text; ask for it with `as: [UInt8].self` or `as: ByteBuffer.self`",
                outcome: .executed
            )
        }
        self = text
    }

    /// The text that these bytes are in UTF-8; `nil` when they aren't.
    ///
    /// `String(validating:as:)` looks up generic metadata in every call (Swift 6.3), a tenth of a pipeline's processor
    /// time; ASCII needs no such care.
    init?(utf8 bytes: UnsafeRawBufferPointer) {
        guard bytes.isASCII else {
            guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
            self = text
            return
        }
        self.init(unsafeUninitializedCapacity: bytes.count) { room in
            UnsafeMutableRawBufferPointer(room).copyMemory(from: bytes)
            return bytes.count
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether no byte has its highest bit set.
    fileprivate var isASCII: Bool {
        var offset = 0
        var seen: UInt64 = 0
        while offset + 8 <= count {
            seen |= loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            offset += 8
        }
        while offset < count {
            seen |= UInt64(self[offset])
            offset += 1
        }
        return seen & 0x8080_8080_8080_8080 == 0
    }
}

extension Optional: RESPDecodable where Wrapped: RESPDecodable {
    /// `nil` for a null reply, else the decoded value.
    @inlinable
    public init(_ value: __shared RESPValue) throws(RedisError) {
        switch value {
        case .null: self = nil
        case .attributed(let inner, _): self = try Self(inner)
        default: self = try Wrapped(value)
        }
    }
}

extension Array: RESPDecodable where Element: RESPDecodable {
    /// The elements of an array, set or push; for `[UInt8]`, the bytes of a string.
    @inlinable
    public init(_ value: __shared RESPValue) throws(RedisError) {
        self = try Element.respArray(value)
    }
}

extension Set: RESPDecodable where Element: RESPDecodable {
    /// The elements of a set or array.
    @inlinable
    public init(_ value: __shared RESPValue) throws(RedisError) {
        self = Set(try Element.respArray(value))
    }
}

extension Dictionary: RESPDecodable where Key: RESPDecodable, Value: RESPDecodable {
    /// A map, or an array of alternating keys and values (as RESP2 sends it), or an array of pairs.
    ///
    /// Where a key comes twice, the last one counts.
    public init(_ value: __shared RESPValue) throws(RedisError) {
        guard let elements = value.elements else {
            if case .null = value.unattributed {
                self = [:]
                return
            }
            throw .decodingFailed(value, expected: "[\(Key.self): \(Value.self)]")
        }
        self = [:]
        for (key, value) in try RESPValue.pairs(elements) {
            self[try Key(key)] = try Value(value)
        }
    }
}

extension RESPValue {
    /// Elements as pairs: alternating, or an array of two-element arrays.
    static func pairs(_ elements: [RESPValue]) throws(RedisError) -> [(RESPValue, RESPValue)] {
        var pairs: [(RESPValue, RESPValue)] = []
        if case .array? = elements.first {
            for element in elements {
                guard case .array(let pair) = element, pair.count == 2 else {
                    throw .decodingFailed(element, expected: "a pair")
                }
                pairs.append((pair[0], pair[1]))
            }
            return pairs
        }
        guard elements.count.isMultiple(of: 2) else {
            throw RedisError(.decodingFailed, "the reply has a key without a value", outcome: .executed)
        }
        pairs.reserveCapacity(elements.count / 2)
        for index in stride(from: 0, to: elements.count, by: 2) { pairs.append((elements[index], elements[index + 1])) }
        return pairs
    }

    /// An integer from an integer, a Boolean, a whole double, or decimal digits.
    func integer<Number: FixedWidthInteger>(as type: Number.Type) throws(RedisError) -> Number {
        let number: Number?
        switch self {
        case .integer(let value): number = Number(exactly: value)
        case .boolean(let flag): number = flag ? 1 : 0
        case .double(let value): number = Number(exactly: value)
        case .bulkString(let buffer), .simpleString(let buffer), .bigNumber(let buffer):
            number = buffer.withUnsafeReadableBytes { Number(String(decoding: $0, as: UTF8.self)) }
        case .attributed(let value, _): return try value.integer(as: type)
        default: number = nil
        }
        guard let number else { throw .decodingFailed(self, expected: "\(type)") }
        return number
    }
}

extension Int: RESPDecodable {
    /// An integer reply, or a string of decimal digits.
    public init(_ value: __shared RESPValue) throws(RedisError) { self = try value.integer(as: Int.self) }
}

extension Int64: RESPDecodable {
    /// An integer reply, or a string of decimal digits.
    public init(_ value: __shared RESPValue) throws(RedisError) { self = try value.integer(as: Int64.self) }
}

extension Int32: RESPDecodable {
    /// An integer reply, or a string of decimal digits, in the type's range.
    public init(_ value: __shared RESPValue) throws(RedisError) { self = try value.integer(as: Int32.self) }
}

extension UInt64: RESPDecodable {
    /// An integer reply, or a string of decimal digits, not negative.
    public init(_ value: __shared RESPValue) throws(RedisError) { self = try value.integer(as: UInt64.self) }
}

extension UInt: RESPDecodable {
    /// An integer reply, or a string of decimal digits, not negative.
    public init(_ value: __shared RESPValue) throws(RedisError) { self = try value.integer(as: UInt.self) }
}

extension UInt8: RESPDecodable {
    /// An integer reply, or a string of decimal digits, from 0 to 255.
    public init(_ value: __shared RESPValue) throws(RedisError) { self = try value.integer(as: UInt8.self) }

    /// The bytes of a string-like reply.
    public static func respArray(_ value: RESPValue) throws(RedisError) -> [UInt8] {
        guard let bytes = value.bytes else { throw .decodingFailed(value, expected: "[UInt8]") }
        return bytes.withUnsafeReadableBytes { [UInt8]($0) }
    }
}

extension Double: RESPDecodable {
    /// A double, an integer, or decimal text (which is how RESP2 sends doubles), `inf`, `-inf` and `nan` included.
    public init(_ value: __shared RESPValue) throws(RedisError) {
        switch value {
        case .double(let number): self = number
        case .integer(let number): self = Double(number)
        case .bulkString(let buffer), .simpleString(let buffer), .bigNumber(let buffer):
            guard let number = buffer.withUnsafeReadableBytes({ Double(String(decoding: $0, as: UTF8.self)) }) else {
                throw .decodingFailed(value, expected: "Double")
            }
            self = number
        case .attributed(let inner, _): self = try Double(inner)
        default: throw .decodingFailed(value, expected: "Double")
        }
    }
}

extension Bool: RESPDecodable {
    /// A Boolean, `1` or `0` (integer or text), or `OK`; a null reply is `false`.
    public init(_ value: __shared RESPValue) throws(RedisError) {
        switch value {
        case .boolean(let flag): self = flag
        case .integer(0), .null: self = false
        case .integer(1): self = true
        case .bulkString(let buffer), .simpleString(let buffer):
            switch String(buffer: buffer) {
            case "1", "OK": self = true
            case "0": self = false
            default: throw .decodingFailed(value, expected: "Bool")
            }
        case .attributed(let inner, _): self = try Bool(inner)
        default: throw .decodingFailed(value, expected: "Bool")
        }
    }
}
