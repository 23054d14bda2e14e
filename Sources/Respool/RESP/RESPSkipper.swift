//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Reads past values without keeping any of them: what is over a limit streams by.
///
/// It counts the values still to come, so its memory is the same at any depth of nesting; what it reads is only what tells where a
/// value ends. Its answers depend on the bytes alone, never on where they are split.
struct RESPSkipper {
    /// The longest line that announces a size: nineteen digits and a sign, with room to spare.
    ///
    /// It is read again with each piece until its end is there, so it has to be short.
    private static let longestHeader = 32

    private let bounds: RESPLimits.Bounds
    /// Values still to come, those inside others included.
    private var remaining: Int
    /// Bytes of a string still to come, its line end included.
    private var bodyLeft: Int
    /// Bytes of an unfinished line that were read.
    private var lineRead = 0
    /// Whether the last byte read of an unfinished line was a carriage return.
    private var endsWithReturn = false
    /// Elements that were announced up to now.
    private var announced = 0
    /// Whether the next value may be one that nobody asked for: only the first can.
    private var mayBePush: Bool

    /// Whether everything was read.
    var isDone: Bool { remaining == 0 && bodyLeft == 0 }

    /// Skips whole values.
    init(values: Int, mayBePush: Bool, bounds: RESPLimits.Bounds) {
        remaining = values
        bodyLeft = 0
        self.mayBePush = mayBePush
        self.bounds = bounds
    }

    /// Skips the body of a string whose header was read.
    init(body: Int, bounds: RESPLimits.Bounds) {
        remaining = 0
        bodyLeft = body + 2
        mayBePush = false
        self.bounds = bounds
    }

    /// Reads on; returns how many bytes it is past.
    ///
    /// Those that follow are to be given again, together with more: they are the beginning of a header.
    mutating func skip(_ bytes: UnsafeRawBufferPointer) throws(RESPProtocolError) -> Int {
        var index = 0
        if lineRead > 0 { index = try skipLine(bytes, from: 0) }
        while true {
            if bodyLeft > 0 {
                index = try skipBody(bytes, from: index)
                if bodyLeft > 0 { return index }
            }
            guard remaining > 0, lineRead == 0, index < bytes.count else { return index }
            let short = skipShort(bytes, from: index)
            if short > index { mayBePush = false }
            index = short
            guard remaining > 0, index < bytes.count else { return index }
            switch bytes[index] {
            case UInt8(ascii: "$"), UInt8(ascii: "!"), UInt8(ascii: "="):
                guard let next = try beginBody(bytes, at: index) else { return index }
                index = next
            case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: "|"), UInt8(ascii: ">"):
                guard let next = try beginAggregate(bytes, at: index) else { return index }
                index = next
            case UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ","),
                UInt8(ascii: "#"),
                UInt8(ascii: "("):
                index = try skipLine(bytes, from: index)
            default:
                throw RESPProtocolError("a reply that goes on with byte \(bytes[index]), which is no RESP type")
            }
            mayBePush = false
        }
    }

    // MARK: Whole values

    /// Reads past values whose lines are short and that are there as a whole, as almost all of a large reply are.
    ///
    /// Stops at whatever is otherwise, or wrong: those who read it piece by piece find out what it is. Eight bytes are looked at in one
    /// step, and no state is stored before the end: a gigabyte of numbers is to take no more than a second.
    private mutating func skipShort(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        var remaining = remaining
        var announced = announced
        defer {
            self.remaining = remaining
            self.announced = announced
        }
        while remaining > 0, index + 8 <= bytes.count {
            let word = bytes.word(at: index)
            var lineFeeds = word.lineFeeds
            var offset = 0
            while lineFeeds != 0, remaining > 0, offset < 8, word.byte(offset).isLineType {
                let end = lineFeeds.trailingZeroBitCount / 8
                guard end >= offset + 2, word.byte(end - 1) == UInt8(ascii: "\r") else { return index + offset }
                lineFeeds &= lineFeeds &- 1
                remaining &-= 1
                offset = end + 1
            }
            guard offset == 0 else {
                index += offset
                continue
            }
            guard lineFeeds != 0 else {
                guard word.byte(0).isLineType else { return index }
                let end = bytes.lineFeed(from: index + 8)
                guard end < bytes.count, end - index < bounds.lineBytes, bytes[end - 1] == UInt8(ascii: "\r") else {
                    return index
                }
                remaining &-= 1
                index = end + 1
                continue
            }
            let end = lineFeeds.trailingZeroBitCount / 8
            guard end >= 3, word.byte(end - 1) == UInt8(ascii: "\r") else { return index }
            var number = 0
            for position in 1..<end - 1 {
                let digit = word.byte(position) &- UInt8(ascii: "0")
                guard digit <= 9 else { return index }
                number = number &* 10 &+ Int(digit)
            }
            switch word.byte(0) {
            case UInt8(ascii: "$"):
                let bodyEnd = index + end + 1 + number
                guard bodyEnd + 2 <= bytes.count,
                    bytes[bodyEnd] == UInt8(ascii: "\r"), bytes[bodyEnd + 1] == UInt8(ascii: "\n")
                else { return index }
                remaining &-= 1
                index = bodyEnd + 2
            case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "%"):
                if word.byte(0) == UInt8(ascii: "%") { number &*= 2 }
                guard announced &+ number <= bounds.elements else { return index }
                announced &+= number
                remaining &+= number &- 1
                index += end + 1
            default:
                return index
            }
        }
        return index
    }

    // MARK: Lines

    /// Reads a line whose contents don't matter, as far as it is there.
    private mutating func skipLine(_ bytes: UnsafeRawBufferPointer, from start: Int) throws(RESPProtocolError) -> Int {
        let end = bytes.lineFeed(from: start)
        lineRead += end - start
        guard lineRead <= bounds.lineBytes else {
            throw RESPProtocolError("a line of more than \(bounds.lineBytes) bytes, which is too long to be skipped")
        }
        if end > start { endsWithReturn = bytes[end - 1] == UInt8(ascii: "\r") }
        guard end < bytes.count else { return end }
        guard endsWithReturn, lineRead > 1 else { throw RESPProtocolError("a line that doesn't end with CR LF") }
        lineRead = 0
        remaining -= 1
        return end + 1
    }

    /// The number of a header and the index after its line; `nil` while its end isn't there.
    private func number(
        _ bytes: UnsafeRawBufferPointer,
        at start: Int
    ) throws(RESPProtocolError) -> (number: Int64, next: Int)? {
        let limit = min(bytes.count, start + Self.longestHeader)
        var end = start + 1
        while end < limit, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        guard end < limit else {
            if limit < bytes.count || limit == start + Self.longestHeader {
                throw RESPProtocolError("a header that announces no size")
            }
            return nil
        }
        guard bytes[end - 1] == UInt8(ascii: "\r") else {
            throw RESPProtocolError("a line that doesn't end with CR LF")
        }
        guard end >= start + 2,
            let number = RESPParser.integer(UnsafeRawBufferPointer(rebasing: bytes[start + 1..<end - 1]))
        else { throw RESPProtocolError("a header that announces no size") }
        return (number, end + 1)
    }

    // MARK: Strings with a length

    private mutating func beginBody(_ bytes: UnsafeRawBufferPointer, at start: Int) throws(RESPProtocolError) -> Int? {
        guard let (length, next) = try number(bytes, at: start) else { return nil }
        remaining -= 1
        if length == -1, bytes[start] == UInt8(ascii: "$") { return next }
        try bounds.check(bodyLength: length)
        bodyLeft = Int(length) + 2
        return next
    }

    private mutating func skipBody(_ bytes: UnsafeRawBufferPointer, from start: Int) throws(RESPProtocolError) -> Int {
        var index = start + min(bytes.count - start, max(0, bodyLeft - 2))
        bodyLeft -= index - start
        while bodyLeft > 0, bodyLeft <= 2, index < bytes.count {
            guard bytes[index] == (bodyLeft == 2 ? UInt8(ascii: "\r") : UInt8(ascii: "\n")) else {
                throw RESPProtocolError("a string that doesn't end where its length says")
            }
            bodyLeft -= 1
            index += 1
        }
        return index
    }

    // MARK: Aggregates

    private mutating func beginAggregate(
        _ bytes: UnsafeRawBufferPointer,
        at start: Int
    ) throws(RESPProtocolError) -> Int? {
        let type = bytes[start]
        if type == UInt8(ascii: ">"), !mayBePush { throw RESPProtocolError("a push inside a reply") }
        guard let (count, next) = try number(bytes, at: start) else { return nil }
        // Attributes come before the value that they describe; everything else is one.
        if type != UInt8(ascii: "|") { remaining -= 1 }
        if count == -1, type == UInt8(ascii: "*") { return next }
        try bounds.check(elements: count)
        let elements = type == UInt8(ascii: "%") || type == UInt8(ascii: "|") ? 2 * Int(count) : Int(count)
        announced += elements
        try bounds.check(elements: Int64(announced))
        remaining += elements
        return next
    }
}

extension RESPLimits {
    /// What is read past where a limit is exceeded, and what ends the connection.
    ///
    /// All of it is far below `Int.max`, so that sums of two can't overflow.
    struct Bounds {
        let bulkBytes: Int
        let lineBytes: Int
        let elements: Int

        /// Refuses a string that is too long to be skipped.
        func check(bodyLength length: Int64) throws(RESPProtocolError) {
            guard length >= 0 else { throw RESPProtocolError("a string of negative length") }
            guard length <= bulkBytes else {
                throw RESPProtocolError("a string of \(length) bytes; more than \(bulkBytes) can't be skipped")
            }
        }

        /// Refuses an aggregate that is too large to be skipped.
        func check(elements count: Int64) throws(RESPProtocolError) {
            guard count >= 0 else { throw RESPProtocolError("an aggregate of negative size") }
            guard count <= elements else {
                throw RESPProtocolError("a reply of \(count) elements; more than \(elements) can't be skipped")
            }
        }
    }

    /// See the type's documentation.
    var bounds: Bounds {
        let defaults = RESPLimits()
        func bound(_ multiple: Int, _ limit: Int, _ least: Int) -> Int {
            let (product, overflow) = multiple.multipliedReportingOverflow(by: max(limit, least))
            return overflow ? Self.highest : min(product, Self.highest)
        }
        return Bounds(
            bulkBytes: bound(Self.skippedMultiple, maximumBulkBytes, defaults.maximumBulkBytes),
            lineBytes: bound(Self.skippedMultipleOfLines, maximumLineBytes, defaults.maximumLineBytes),
            elements: bound(Self.skippedMultiple, maximumElements, defaults.maximumElements)
        )
    }

    /// The same limits, none below zero and none so high that a sum of two or a product with two could overflow.
    var bounded: RESPLimits {
        func bound(_ limit: Int) -> Int { min(max(0, limit), Self.highest) }
        return RESPLimits(
            maximumBulkBytes: bound(maximumBulkBytes),
            maximumLineBytes: bound(maximumLineBytes),
            maximumDepth: bound(maximumDepth),
            maximumElements: bound(maximumElements)
        )
    }

    /// A size that no server announces may be a header of something else, and swallows all replies that follow: the smaller the better.
    private static let skippedMultiple = 16
    /// The end of a line is found without its length.
    private static let skippedMultipleOfLines = 1024
    private static let highest = Int.max >> 3
}

extension UnsafeRawBufferPointer {
    /// Where the next line feed is, or `count`: eight bytes at a time, since a line can be millions long.
    fileprivate func lineFeed(from start: Int) -> Int {
        var index = start
        while index + 8 <= count {
            let lineFeeds = word(at: index).lineFeeds
            if lineFeeds != 0 { return index + lineFeeds.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count, self[index] != UInt8(ascii: "\n") { index += 1 }
        return index
    }

    /// Eight bytes, the first of them lowest.
    @inline(__always)
    fileprivate func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
}

extension UInt64 {
    /// The highest bit of each byte that is a line feed, and no other bit.
    @inline(__always)
    fileprivate var lineFeeds: UInt64 {
        let zeroWhereFound = self ^ 0x0A0A_0A0A_0A0A_0A0A
        let sevenBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~(((zeroWhereFound & sevenBits) &+ sevenBits) | zeroWhereFound | sevenBits)
    }

    @inline(__always)
    fileprivate func byte(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: self &>> UInt64(8 &* index)) }
}

extension UInt8 {
    /// Whether it begins a value that is one line: one of `# ( + , - : _`.
    @inline(__always)
    fileprivate var isLineType: Bool {
        let types: UInt64 = 1 | 1 << 5 | 1 << 8 | 1 << 9 | 1 << 10 | 1 << 23 | 1 << 60
        let index = self &- UInt8(ascii: "#")
        return index < 64 && types &>> UInt64(index) & 1 == 1
    }
}
