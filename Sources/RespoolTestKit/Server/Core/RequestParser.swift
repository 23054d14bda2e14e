//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Reads requests: arrays of bulk strings, and inline commands as people type them.
///
/// Pure, resumable at every byte, and bounded: no allocation is sized by a header.
struct RequestParser {
    /// Bytes that are no request; the connection is closed after the error.
    struct Violation: Error, Hashable {
        let text: String
        init(_ text: String) { self.text = "ERR Protocol error: " + text }
    }

    static let maximumLine = 64 << 10
    static let maximumBulk = 512 << 20
    static let maximumArguments = 1 << 20

    private var arguments: [Bytes] = []
    private var remaining = 0
    private var bulkLength = -1
    /// Whoever isn't logged in can't make the server keep much.
    var isAuthenticated = true

    /// The next request at `offset`, which moves behind what was read; `nil` until there are more bytes.
    ///
    /// An empty request (an empty line or array) is no arguments.
    mutating func next(in bytes: UnsafeRawBufferPointer, at offset: inout Int) throws(Violation) -> [Bytes]? {
        if remaining == 0 {
            guard offset < bytes.count else { return nil }
            guard bytes[offset] == UInt8(ascii: "*") else { return try inline(bytes, &offset) }
            guard let count = try number(bytes, &offset, "too big mbulk count string", "invalid multibulk length")
            else {
                return nil
            }
            guard count <= Self.maximumArguments else { throw Violation("invalid multibulk length") }
            guard isAuthenticated || count <= 10 else { throw Violation("unauthenticated multibulk length") }
            if count <= 0 { return [] }
            remaining = count
            arguments.reserveCapacity(min(count, 16))
        }
        while remaining > 0 {
            if bulkLength < 0 {
                guard offset < bytes.count else { return nil }
                guard bytes[offset] == UInt8(ascii: "$") else {
                    let found = Unicode.Scalar(bytes[offset])
                    throw Violation("expected '$', got '\(found.isASCII && found.value >= 0x20 ? String(found) : " ")'")
                }
                guard let length = try number(bytes, &offset, "too big bulk count string", "invalid bulk length") else {
                    return nil
                }
                guard length >= 0, length <= Self.maximumBulk else { throw Violation("invalid bulk length") }
                guard isAuthenticated || length <= 16384 else { throw Violation("unauthenticated bulk length") }
                bulkLength = length
            }
            guard bytes.count - offset >= bulkLength + 2 else { return nil }
            arguments.append(Bytes(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + bulkLength)])))
            offset += bulkLength + 2
            bulkLength = -1
            remaining -= 1
        }
        defer { arguments = [] }
        return arguments
    }

    /// The number between a type byte and the end of its line.
    private func number(
        _ bytes: UnsafeRawBufferPointer,
        _ offset: inout Int,
        _ tooLong: String,
        _ invalid: String
    ) throws(Violation) -> Int? {
        var index = offset + 1
        var value = 0
        var isNegative = false
        while index < bytes.count, bytes[index] != 0x0D {
            let byte = bytes[index]
            if index == offset + 1, byte == 0x2D {
                isNegative = true
            } else {
                guard byte >= 0x30, byte <= 0x39, value < Int.max / 100 else {
                    // The whole line decides, so that the error doesn't depend on how the bytes were split.
                    guard line(bytes, from: offset) != nil else {
                        if bytes.count - offset > Self.maximumLine { throw Violation(tooLong) }
                        return nil
                    }
                    throw Violation(invalid)
                }
                value = value * 10 + Int(byte) - 0x30
            }
            index += 1
        }
        guard index + 1 < bytes.count else {
            if bytes.count - offset > Self.maximumLine { throw Violation(tooLong) }
            return nil
        }
        guard index > offset + (isNegative ? 2 : 1) else { throw Violation(invalid) }
        offset = index + 2
        return isNegative ? -value : value
    }

    private func line(_ bytes: UnsafeRawBufferPointer, from offset: Int) -> Int? {
        bytes[offset...].firstIndex(of: 0x0D)
    }

    private func inline(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int) throws(Violation) -> [Bytes]? {
        guard let end = bytes[offset...].firstIndex(of: 0x0A) else {
            if bytes.count - offset > Self.maximumLine { throw Violation("too big inline request") }
            return nil
        }
        let last = end > offset && bytes[end - 1] == 0x0D ? end - 1 : end
        let words = Self.words([UInt8](bytes[offset..<last]))
        offset = end + 1
        guard let words else { throw Violation("unbalanced quotes in request") }
        return words
    }

    /// The words of a line; quoted ones may hold spaces and escapes.
    ///
    /// `nil` for quotes that don't match.
    static func words(_ line: [UInt8]) -> [Bytes]? {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D || byte == 0 }
        var words: [Bytes] = []
        var index = 0
        while true {
            while index < line.count, isSpace(line[index]) { index += 1 }
            guard index < line.count else { return words }
            var word: [UInt8] = []
            var quote: UInt8?
            scan: while true {
                guard index < line.count else {
                    if quote != nil { return nil }
                    break
                }
                let byte = line[index]
                if let open = quote {
                    if byte == open {
                        if index + 1 < line.count, !isSpace(line[index + 1]) { return nil }
                        index += 1
                        break scan
                    }
                    if byte == UInt8(ascii: "\\"), index + 1 < line.count {
                        index += escape(line, index, open, &word)
                        continue
                    }
                    word.append(byte)
                } else if isSpace(byte) {
                    break scan
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else {
                    word.append(byte)
                }
                index += 1
            }
            words.append(Bytes(word))
        }
    }

    /// Appends what an escape stands for; how many bytes it took.
    private static func escape(_ line: [UInt8], _ index: Int, _ quote: UInt8, _ word: inout [UInt8]) -> Int {
        let next = line[index + 1]
        guard quote == UInt8(ascii: "\"") else {
            word.append(next == quote ? next : UInt8(ascii: "\\"))
            return next == quote ? 2 : 1
        }
        if next == UInt8(ascii: "x"), index + 3 < line.count,
            let high = hexadecimal(line[index + 2]), let low = hexadecimal(line[index + 3])
        {
            word.append(high << 4 | low)
            return 4
        }
        switch next {
        case UInt8(ascii: "n"): word.append(0x0A)
        case UInt8(ascii: "r"): word.append(0x0D)
        case UInt8(ascii: "t"): word.append(0x09)
        case UInt8(ascii: "b"): word.append(0x08)
        case UInt8(ascii: "a"): word.append(0x07)
        default: word.append(next)
        }
        return 2
    }

    static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
