//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum BitmapCommands {
    static let handlers: [String: CommandHandler] = [
        "setbit": setbit, "getbit": getbit, "bitcount": bitcount, "bitpos": bitpos, "bitop": bitop,
    ]

    /// A position in bits; `#5` is the fifth of its width where that is allowed.
    static func offset(_ bytes: Bytes, width: Int = 0) throws(Failure) -> Int {
        let failure = Failure("ERR bit offset is not an integer or out of range")
        let isCounted = width > 0 && bytes.raw.first == UInt8(ascii: "#")
        guard var offset = (isCounted ? Bytes(Array(bytes.raw.dropFirst())) : bytes).integer, offset >= 0 else {
            throw failure
        }
        if isCounted {
            let (product, overflows) = offset.multipliedReportingOverflow(by: width)
            guard !overflows else { throw failure }
            offset = product
        }
        guard offset >> 3 < RequestParser.maximumBulk else { throw failure }
        return offset
    }

    static func setbit(_ call: Call) throws(Failure) -> Reply {
        let offset = try offset(call[2])
        guard let bit = call[3].integer, bit == 0 || bit == 1 else {
            throw Failure("ERR bit is not an integer or out of range")
        }
        let length = try call.database.string(call[1])?.count
        if length == nil { call.put(call[1], .rawString(.empty)) }
        let old = call.database.entry(call[1])?.changeString { raw -> Int in
            let (byte, shift) = (offset >> 3, 7 - offset & 7)
            if raw.count <= byte { raw.append(contentsOf: repeatElement(0, count: byte + 1 - raw.count)) }
            let old = Int(raw[byte] >> UInt8(shift) & 1)
            raw[byte] = raw[byte] & ~(1 << UInt8(shift)) | UInt8(bit) << UInt8(shift)
            return old
        }
        // A bit that was so already is no change.
        if old != bit || length.map({ offset >> 3 >= $0 }) ?? true { call.changed(call[1], .string, "setbit") }
        return .integer(old ?? 0)
    }

    static func getbit(_ call: Call) throws(Failure) -> Reply {
        let offset = try offset(call[2])
        guard let raw = try call.database.string(call[1])?.raw, offset >> 3 < raw.count else { return .integer(0) }
        return .integer(Int(raw[offset >> 3] >> UInt8(7 - offset & 7) & 1))
    }

    /// Bits of a byte within positions, which count from its highest.
    private static func masked(_ byte: UInt8, _ index: Int, _ first: Int, _ last: Int) -> UInt8 {
        var byte = byte
        if index == first >> 3 { byte &= 0xFF >> UInt8(first & 7) }
        if index == last >> 3 { byte &= 0xFF << UInt8(7 - last & 7) }
        return byte
    }

    /// The positions of a range's first and last bit; `nil` for an empty one.
    private static func bits(_ start: Int, _ end: Int, inBits: Bool, _ count: Int) -> (Int, Int)? {
        let total = inBits ? count * 8 : count
        let first = max(0, start < 0 ? total &+ start : start)
        let last = min(total - 1, max(0, end < 0 ? total &+ end : end))
        guard first <= last, total > 0 else { return nil }
        return inBits ? (first, last) : (first * 8, last * 8 + 7)
    }

    private static func unit(_ call: Call, _ index: Int) throws(Failure) -> Bool {
        switch call.option(index) {
        case "", "BYTE": false
        case "BIT": true
        default: throw .syntax
        }
    }

    static func bitcount(_ call: Call) throws(Failure) -> Reply {
        // Redis 7.0 answers for a missing key before it looks at the arguments.
        if !call.core.version.isLater, try call.database.string(call[1]) == nil { return .integer(0) }
        // Valkey counts to the end where only a start is given.
        guard [2, 4, 5].contains(call.count) || call.count == 3 && call.core.version.isValkey else { throw .syntax }
        var (start, end, inBits) = (0, -1, false)
        if call.count > 2 {
            (start, end) = (try call.integer(2), call.count > 3 ? try call.integer(3) : -1)
            if !call.core.version.isLater, start < 0, end < 0, start > end { return .integer(0) }
            inBits = try unit(call, 4)
        }
        guard let raw = try call.database.string(call[1])?.raw else { return .integer(0) }
        if start < 0, end < 0, start > end { return .integer(0) }
        guard let (first, last) = bits(start, end, inBits: inBits, raw.count) else { return .integer(0) }
        var count = 0
        for index in (first >> 3)...(last >> 3) { count += masked(raw[index], index, first, last).nonzeroBitCount }
        return .integer(count)
    }

    static func bitpos(_ call: Call) throws(Failure) -> Reply {
        let bit = try call.integer(2)
        guard bit == 0 || bit == 1 else { throw Failure("ERR The bit argument must be 1 or 0.") }
        guard let raw = try call.database.string(call[1])?.raw else { return .integer(bit == 1 ? -1 : 0) }
        guard call.count <= 6 else { throw .syntax }
        let start = call.count > 3 ? try call.integer(3) : 0
        let inBits = try unit(call, 5)
        let end = call.count > 4 ? try call.integer(4) : -1
        guard let (first, last) = bits(start, end, inBits: inBits, raw.count) else { return .integer(-1) }
        for index in (first >> 3)...(last >> 3) {
            // Looked for are ones; outside the range there are none.
            let byte = masked(bit == 1 ? raw[index] : ~raw[index], index, first, last)
            if byte != 0 { return .integer(index * 8 + byte.leadingZeroBitCount) }
        }
        // Behind the string, zeros go on for ever, unless its end was named.
        return .integer(bit == 0 && call.count <= 4 ? raw.count * 8 : -1)
    }

    private static let operations: Set = ["AND", "OR", "XOR", "NOT"]
    /// Those of Redis 8.2.
    private static let laterOperations: Set = ["DIFF", "DIFF1", "ANDOR", "ONE"]

    static func bitop(_ call: Call) throws(Failure) -> Reply {
        let operation = call.option(1)
        let operations: Set = call.core.version == .redis82 ? Self.operations.union(laterOperations) : Self.operations
        guard operations.contains(operation) else { throw .syntax }
        if laterOperations.contains(operation), operation != "ONE", call.count < 5 {
            throw Failure("ERR BITOP \(operation) must be called with at least two source keys.")
        }
        if operation == "NOT", call.count != 4 {
            throw Failure("ERR BITOP NOT must be called with a single source key.")
        }
        var sources: [[UInt8]] = []
        for key in call.arguments.dropFirst(3) { sources.append(try call.database.string(key)?.raw ?? []) }
        let length = sources.map(\.count).max() ?? 0
        guard length > 0 else {
            if call.database.remove(call[2]) != nil { call.changed(call[2], .generic, "del") }
            return .integer(0)
        }
        let result = (0..<length).map { index -> UInt8 in
            let bytes = sources.map { index < $0.count ? $0[index] : 0 }
            switch operation {
            case "AND": return bytes.reduce(0xFF, &)
            case "OR": return bytes.reduce(0, |)
            case "XOR": return bytes.reduce(0, ^)
            case "DIFF": return bytes[0] & ~bytes.dropFirst().reduce(0, |)
            case "DIFF1": return ~bytes[0] & bytes.dropFirst().reduce(0, |)
            case "ANDOR": return bytes[0] & bytes.dropFirst().reduce(0, |)
            case "ONE":
                // Bits seen once, less those seen again.
                let seen = bytes.reduce((once: UInt8(0), again: UInt8(0))) { ($0.once | $1, $0.again | $0.once & $1) }
                return seen.once & ~seen.again
            default: return ~bytes[0]
            }
        }
        call.put(call[2], .rawString(Bytes(result)))
        call.changed(call[2], .string, "set")
        return .integer(length)
    }
}
