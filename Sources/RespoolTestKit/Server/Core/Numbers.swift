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

    /// A score or another double in a reply: up to 17 digits, all that a double has.
    static func reply(_ value: Double) -> String {
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        if value.isNaN { return "nan" }
        if value == value.rounded(), abs(value) < 1e17, !(value == 0 && value.sign == .minus) {
            return String(Int64(value))
        }
        return print("%.17g", value)
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
