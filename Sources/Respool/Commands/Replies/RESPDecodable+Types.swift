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
    public init(_ value: RESPValue) throws {
        switch value {
        // By itself, so that the reply's buffer is looked at and not held: two atomic operations per string.
        case .bulkString(let buffer): self = try String(text: buffer)
        case .simpleString(let buffer), .bigNumber(let buffer), .verbatimString(_, let buffer):
            self = try String(text: buffer)
        case .integer(let number): self = String(number)
        case .double(let number): self = CommandWriter.text(of: number)
        case .boolean(let flag): self = flag ? "1" : "0"
        case .attributed(let inner, _): self = try String(inner)
        default: throw RedisError.decodingFailed(value, expected: "String")
        }
    }
}

extension String {
    @inline(__always)
    private init(text buffer: __shared ByteBuffer) throws {
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
    /// As beside what may be missing.
    public typealias RESPKey = Wrapped.RESPKey

    /// `nil` for a null reply, else the decoded value.
    @inlinable
    public init(_ value: RESPValue) throws {
        switch value {
        case .null: self = nil
        case .attributed(let inner, _): self = try Self(inner)
        default: self = try Wrapped(value)
        }
    }
}

extension Array: RESPDecodable where Element: RESPDecodable {
    /// Bytes beside `[UInt8]`, else text.
    public typealias RESPKey = Element.RESPArrayKey

    /// The elements of an array, set or push; for `[UInt8]`, the bytes of a string.
    @inlinable
    public init(_ value: RESPValue) throws {
        self = try Element.respArray(value)
    }
}

extension Set: RESPDecodable where Element: RESPDecodable {
    /// The elements of a set or array.
    ///
    /// - Throws: `.decodingFailed` where two of them are equal and their bytes aren't: as `String`, letters with accents may be
    ///   (`"\u{E9}" == "e\u{301}"`). Ask for bytes then.
    public init(_ value: RESPValue) throws {
        let elements = try Element.respArray(value)
        self = Set(elements)
        guard count < elements.count, let raw = value.elements, raw.count == elements.count else { return }
        try RESPValue.requireSameBytes(zip(elements, raw), in: value)
    }
}

extension Dictionary: RESPDecodable where Key: RESPDecodable, Value: RESPDecodable {
    /// A map, or an array of alternating keys and values (as RESP2 sends it), or an array of pairs.
    ///
    /// Where a key comes twice, the last one counts.
    ///
    /// - Throws: `.decodingFailed` where two keys are equal and their bytes aren't: as `String`, letters with accents may be
    ///   (`"\u{E9}" == "e\u{301}"`). Ask for bytes then.
    public init(_ value: RESPValue) throws {
        guard let elements = value.elements else {
            if case .null = value.unattributed {
                self = [:]
                return
            }
            throw RedisError.decodingFailed(value, expected: "[\(Key.self): \(Value.self)]")
        }
        let pairs = try RESPValue.pairs(elements)
        self = Dictionary(minimumCapacity: pairs.count)
        for (key, value) in pairs { self[try Key(key)] = try Value(value) }
        guard count < pairs.count else { return }
        var keys: [(Key, RESPValue)] = []
        for (key, _) in pairs { keys.append((try Key(key), key)) }
        try RESPValue.requireSameBytes(keys, in: value)
    }
}

extension RESPValue {
    /// Checks that what is equal once it is decoded came as the same bytes, so that nothing is merged that the server keeps apart.
    fileprivate static func requireSameBytes<Decoded: Hashable>(
        _ pairs: some Sequence<(Decoded, RESPValue)>,
        in reply: RESPValue
    ) throws {
        var seen: [Decoded: RESPValue] = [:]
        for (decoded, raw) in pairs {
            guard let earlier = seen.updateValue(raw.unattributed, forKey: decoded), earlier != raw.unattributed else {
                continue
            }
            throw RedisError(
                .decodingFailed,
                "two keys or elements of the reply are equal as \(Decoded.self), but their bytes differ; ask for bytes with "
                    + "`as: [UInt8].self` or `as: ByteBuffer.self`",
                outcome: .executed,
                reply: reply
            )
        }
    }

    /// Elements as pairs: alternating, or an array of two-element arrays.
    static func pairs(_ elements: [RESPValue]) throws -> [(RESPValue, RESPValue)] {
        var pairs: [(RESPValue, RESPValue)] = []
        if case .array? = elements.first {
            for element in elements {
                guard case .array(let pair) = element, pair.count == 2 else {
                    throw RedisError.decodingFailed(element, expected: "a pair")
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
    func integer<Number: FixedWidthInteger>(as type: Number.Type) throws -> Number {
        let number: Number?
        switch self {
        case .integer(let value): number = Number(exactly: value)
        case .boolean(let flag): number = flag ? 1 : 0
        case .double(let value): number = Number(exactly: value)
        case .bulkString(let buffer), .simpleString(let buffer):
            number = buffer.withUnsafeReadableBytes { Number(digits: $0, isText: true) }
        case .bigNumber(let buffer): number = buffer.withUnsafeReadableBytes { Number(digits: $0, isText: false) }
        case .attributed(let value, _): return try value.integer(as: type)
        default: number = nil
        }
        guard let number else { throw RedisError.decodingFailed(self, expected: "\(type)") }
        return number
    }
}

extension FixedWidthInteger {
    /// The number that these bytes are in decimal digits, with a sign or without; `nil` for anything else, and for what is too large.
    ///
    /// Text is read as servers write numbers, and as they read them themselves: without a plus, or a zero in front. The protocol's own
    /// numbers may have both.
    fileprivate init?(digits bytes: UnsafeRawBufferPointer, isText: Bool) {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = bytes.dropFirst(isNegative || bytes.first == UInt8(ascii: "+") && !isText ? 1 : 0)
        guard let first = digits.first, !isText || first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
        var number: Self = 0
        for byte in digits {
            guard let digit = Self(exactly: Int(byte) - 48), (0...9).contains(digit) else { return nil }
            let (product, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflows) =
                isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
            guard !isTooLarge, !overflows else { return nil }
            number = sum
        }
        self = number
    }
}

extension Int: RESPDecodable {
    /// An integer reply, or a string of decimal digits as servers write them: no plus, space or zero in front.
    public init(_ value: RESPValue) throws { self = try value.integer(as: Int.self) }
}

extension Int64: RESPDecodable {
    /// An integer reply, or a string of decimal digits as servers write them: no plus, space or zero in front.
    public init(_ value: RESPValue) throws { self = try value.integer(as: Int64.self) }
}

extension Int32: RESPDecodable {
    /// An integer reply, or a string of decimal digits, in the type's range.
    public init(_ value: RESPValue) throws { self = try value.integer(as: Int32.self) }
}

extension UInt64: RESPDecodable {
    /// An integer reply, or a string of decimal digits, not negative.
    public init(_ value: RESPValue) throws { self = try value.integer(as: UInt64.self) }
}

extension UInt: RESPDecodable {
    /// An integer reply, or a string of decimal digits, not negative.
    public init(_ value: RESPValue) throws { self = try value.integer(as: UInt.self) }
}

extension UInt8: RESPDecodable {
    /// Bytes beside bytes.
    public typealias RESPArrayKey = [UInt8]

    /// An integer reply, or a string of decimal digits, from 0 to 255.
    public init(_ value: RESPValue) throws { self = try value.integer(as: UInt8.self) }

    /// The bytes of a string-like reply; of an array, its numbers.
    public static func respArray(_ value: RESPValue) throws -> [UInt8] {
        if let bytes = value.bytes { return bytes.withUnsafeReadableBytes { [UInt8]($0) } }
        guard let elements = value.elements else { throw RedisError.decodingFailed(value, expected: "[UInt8]") }
        var numbers: [UInt8] = []
        for element in elements { numbers.append(try UInt8(element)) }
        return numbers
    }
}

extension Double: RESPDecodable {
    /// A double, an integer, or decimal text (which is how RESP2 sends doubles), `inf`, `-inf` and `nan` included.
    ///
    /// - Throws: `.decodingFailed` for text that no server writes for a number, such as `0x10`, `+1` or ` 1`, and for what is too large, or
    ///   too close to zero, for a double: it would be read as another number.
    public init(_ value: RESPValue) throws {
        switch value {
        case .double(let number): self = number
        case .integer(let number): self = Double(number)
        case .bulkString(let buffer), .simpleString(let buffer):
            guard let number = buffer.withUnsafeReadableBytes({ Double(text: $0) }) else {
                throw RedisError.decodingFailed(value, expected: "Double")
            }
            self = number
        case .bigNumber(let digits):
            guard let number = Double(String(buffer: digits)), number.isFinite else {
                throw RedisError.decodingFailed(value, expected: "Double")
            }
            self = number
        case .attributed(let inner, _): self = try Double(inner)
        default: throw RedisError.decodingFailed(value, expected: "Double")
        }
    }
}

extension Double {
    /// The number that these bytes are as text; `nil` where they are none, and where a double can't hold it.
    fileprivate init?(text bytes: UnsafeRawBufferPointer) {
        let isNamed = bytes.elementsEqual("inf".utf8) || bytes.elementsEqual("-inf".utf8)
        // Some servers write the sign that a processor gives it (Redis 6.2).
        let isNone = bytes.elementsEqual("nan".utf8) || bytes.elementsEqual("-nan".utf8)
        guard !isNone else {
            self = .nan
            return
        }
        guard isNamed || bytes.isDecimalNumber, let number = String(utf8: bytes).flatMap(Double.init) else {
            return nil
        }
        let isZero = bytes.prefix { $0 | 0x20 != UInt8(ascii: "e") }.allSatisfy { !(0x31...0x39).contains($0) }
        guard isNamed || number.isFinite && (number != 0 || isZero) else { return nil }
        self = number
    }
}

extension UnsafeRawBufferPointer {
    /// Whether this is a decimal number as servers write it, such as `-1.5e+20`: without a plus, or a zero in front.
    fileprivate var isDecimalNumber: Bool {
        var rest = dropFirst(first == UInt8(ascii: "-") ? 1 : 0)
        func dropDigits() -> Bool {
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(digits.count)
            return !digits.isEmpty
        }
        let isFraction = rest.first == UInt8(ascii: "0")
        let digits = rest.count
        guard dropDigits(), !isFraction || digits - rest.count == 1 else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard dropDigits() else { return false }
        }
        if rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard dropDigits() else { return false }
        }
        return rest.isEmpty
    }
}

extension Bool: RESPDecodable {
    /// A Boolean, `1` or `0` (integer or text), or `OK`; a null reply is `false`.
    public init(_ value: RESPValue) throws {
        switch value {
        case .boolean(let flag): self = flag
        case .integer(0), .null: self = false
        case .integer(1): self = true
        case .bulkString(let buffer), .simpleString(let buffer):
            // Bytes, as Swift takes other letters for these, too: the sign of the kelvin is a "K".
            switch buffer.readableBytesView {
            case let bytes where bytes.elementsEqual("1".utf8) || bytes.elementsEqual("OK".utf8): self = true
            case let bytes where bytes.elementsEqual("0".utf8): self = false
            default: throw RedisError.decodingFailed(value, expected: "Bool")
            }
        case .attributed(let inner, _): self = try Bool(inner)
        default: throw RedisError.decodingFailed(value, expected: "Bool")
        }
    }
}
