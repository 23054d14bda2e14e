//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Numbers as the server writes them.
enum Numbers {
    /// What C's `printf` writes.
    private static func print(_ format: String, _ arguments: any CVarArg...) -> String {
        var room = [CChar](repeating: 0, count: 512)
        let length = withVaList(arguments) { vsnprintf(&room, room.count, format, $0) }
        return String(
            decoding: room.prefix(max(0, min(Int(length), room.count - 1))).map { UInt8(bitPattern: $0) },
            as: UTF8.self
        )
    }

    /// A score or another double in a reply: up to 17 digits, all that a double has, or as few as say which one it is.
    static func reply(_ value: Double, isShortest: Bool) -> String {
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        if value.isNaN { return "nan" }
        if isShortest { return shortest(value) }
        if value == value.rounded(), abs(value) < 1e17, !(value == 0 && value.sign == .minus) {
            return String(Int64(value))
        }
        return print("%.17g", value)
    }

    /// The fewest digits that read back as the same number.
    private static func shortest(_ value: Double) -> String {
        if value == 0 { return value.sign == .minus ? "-0" : "0" }
        if value == value.rounded(), abs(value) < 4.6e18 { return String(Int64(value)) }
        // Swift's own description has those digits; the point and the exponent are put by the server's rules.
        var text = Substring("\(abs(value))")
        var exponent = 0
        if let mark = text.firstIndex(of: "e") {
            exponent = Int(text[text.index(after: mark)...]) ?? 0
            text = text[..<mark]
        }
        let parts = text.split(separator: ".", maxSplits: 1)
        let fraction = parts.count > 1 ? parts[1] : ""
        var digits = String((parts.first ?? "") + fraction)
        exponent -= fraction.count
        digits = String(digits.drop { $0 == "0" })
        while digits.hasSuffix("0") {
            digits.removeLast()
            exponent += 1
        }
        return (value < 0 ? "-" : "") + placed(digits, exponent)
    }

    /// Digits times a power of ten, with an exponent where the number is far from one.
    private static func placed(_ digits: String, _ exponent: Int) -> String {
        let magnitude = exponent + digits.count - 1
        if exponent >= 0, magnitude < digits.count + 7 { return digits + String(repeating: "0", count: exponent) }
        if exponent < 0, exponent > -7 || abs(magnitude) < 4 {
            guard magnitude < 0 else {
                return String(digits.prefix(magnitude + 1)) + "." + digits.dropFirst(magnitude + 1)
            }
            return "0." + String(repeating: "0", count: -magnitude - 1) + digits
        }
        let tail = digits.count > 1 ? "." + digits.dropFirst() : ""
        return "\(digits.prefix(1))\(tail)e\(magnitude < 0 ? "-" : "+")\(abs(magnitude))"
    }

    /// With so many digits behind the point.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        print("%.\(digits)f", value)
    }

    /// With 17 digits behind the point, less the zeros at the end.
    static func human(_ value: Double) -> String {
        trimmed(print("%.17f", value))
    }

    static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var digits = Substring(text)
        while digits.hasSuffix("0") { digits.removeLast() }
        if digits.hasSuffix(".") { digits.removeLast() }
        return digits == "-0" ? "0" : String(digits)
    }

    /// The sum as INCRBYFLOAT and HINCRBYFLOAT write it; `nil` where it isn't finite.
    static func sum(_ left: Bytes, _ right: Bytes) -> String? {
        #if arch(x86_64) && !os(Windows) && !os(macOS)
        guard let one = Float80(left.text), let other = Float80(right.text) else { return nil }
        let sum = one + other
        guard sum.isFinite else { return nil }
        if abs(sum) >= 1e300 { return trimmed(print("%.17f", Double(sum))) }
        return trimmed(printLong(sum))
        #else
        guard let one = left.double, let other = right.double else { return nil }
        let sum = one + other
        guard sum.isFinite else { return nil }
        return plain(sum)
        #endif
    }

    #if arch(x86_64) && !os(Windows) && !os(macOS)
    private static func printLong(_ value: Float80) -> String {
        var room = [CChar](repeating: 0, count: 512)
        let length = withVaList([value]) { vsnprintf(&room, room.count, "%.17Lf", $0) }
        return String(
            decoding: room.prefix(max(0, min(Int(length), room.count - 1))).map { UInt8(bitPattern: $0) },
            as: UTF8.self
        )
    }
    #else
    /// The shortest form that reads back as the same number, without an exponent.
    private static func plain(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e17 { return String(Int64(value)) }
        let text = "\(value)"
        return text.contains("e") ? trimmed(print("%.17f", value)) : trimmed(text)
    }
    #endif
}
