//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A byte string: a key, a value, an argument.
struct Bytes: Hashable, Sendable {
    var raw: [UInt8]

    init(_ raw: [UInt8]) {
        self.raw = raw
    }

    init(_ raw: UnsafeRawBufferPointer) {
        self.raw = [UInt8](raw)
    }

    init(_ text: String) {
        raw = Array(text.utf8)
    }

    init(_ number: Int) {
        self.init(String(number))
    }

    static let empty = Bytes([])

    var count: Int { raw.count }
    var isEmpty: Bool { raw.isEmpty }
    var text: String { String(decoding: raw, as: UTF8.self) }
    /// The text in capitals, for comparison with the names of options.
    var upper: String { String(decoding: raw.map(Bytes.uppercased), as: UTF8.self) }
    var lower: String { String(decoding: raw.map(Bytes.lowercased), as: UTF8.self) }

    static func uppercased(_ byte: UInt8) -> UInt8 { byte >= 0x61 && byte <= 0x7A ? byte &- 0x20 : byte }
    static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte &+ 0x20 : byte }

    /// Hashes all bytes at once, which an array of bytes doesn't.
    func hash(into hasher: inout Hasher) {
        raw.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    static func == (left: Bytes, right: Bytes) -> Bool {
        left.raw == right.raw
    }
}

extension Bytes: Comparable {
    /// Byte by byte; a prefix comes first.
    static func < (left: Bytes, right: Bytes) -> Bool {
        compare(left, right) < 0
    }

    static func compare(_ left: Bytes, _ right: Bytes) -> Int {
        left.raw.withUnsafeBufferPointer { left in
            right.raw.withUnsafeBufferPointer { right in
                let shared = min(left.count, right.count)
                var index = 0
                while index < shared {
                    let (one, other) = (left[index], right[index])
                    if one != other { return one < other ? -1 : 1 }
                    index += 1
                }
                return left.count - right.count
            }
        }
    }
}

extension Bytes: ExpressibleByStringLiteral, CustomStringConvertible {
    init(stringLiteral value: String) {
        self.init(value)
    }

    var description: String { text }
}

extension Bytes {
    /// The integer this is the only decimal form of; `nil` for anything else, such as `+1`, `01` and ` 1`.
    var integer: Int? {
        raw.withUnsafeBufferPointer { bytes -> Int? in
            guard let first = bytes.first, bytes.count <= 20 else { return nil }
            if bytes.count == 1 { return first >= 0x30 && first <= 0x39 ? Int(first) - 0x30 : nil }
            let isNegative = first == 0x2D
            var index = isNegative ? 1 : 0
            guard bytes[index] >= 0x31, bytes[index] <= 0x39 else { return nil }
            var value = 0
            while index < bytes.count {
                let byte = bytes[index]
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                let (product, overflows) = value.multipliedReportingOverflow(by: 10)
                let digit = Int(byte) - 0x30
                let (sum, overflowsToo) =
                    isNegative
                    ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
                guard !overflows, !overflowsToo else { return nil }
                value = sum
                index += 1
            }
            return value
        }
    }

    /// The number as C's `strtod` reads it, all of it; not a NaN, and infinite only where it says so.
    var double: Double? {
        guard let first = raw.first, raw.count < 256, first > 0x20, !raw.contains(0) else { return nil }
        guard let value = Double(text), !value.isNaN else { return nil }
        if value.isInfinite, !raw.contains(where: { $0 == 0x69 || $0 == 0x49 }) { return nil }
        return value
    }
}
