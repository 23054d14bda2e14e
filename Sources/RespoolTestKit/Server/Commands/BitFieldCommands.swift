//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum BitFieldCommands {
    static let handlers: [String: CommandHandler] = ["bitfield": bitfield, "bitfield_ro": bitfield]

    private enum Overflow { case wrap, saturate, fail }

    private struct Field {
        var isSigned: Bool
        var width: Int

        init(_ bytes: Bytes) throws(Failure) {
            let failure = Failure(
                "ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64 is."
            )
            let sign = bytes.raw.first
            guard sign == UInt8(ascii: "i") || sign == UInt8(ascii: "u"),
                let width = Bytes(Array(bytes.raw.dropFirst())).integer
            else { throw failure }
            isSigned = sign == UInt8(ascii: "i")
            guard width >= 1, width <= (isSigned ? 64 : 63) else { throw failure }
            self.width = width
        }

        var range: ClosedRange<Int> {
            if isSigned { return width == 64 ? .min ... .max : -(1 << (width - 1))...((1 << (width - 1)) - 1) }
            return 0...(width == 63 ? .max : (1 << width) - 1)
        }

        /// The low bits as the value they stand for.
        func value(_ bits: UInt64) -> Int {
            let low = width == 64 ? bits : bits & (1 << UInt64(width) - 1)
            guard isSigned, width < 64, low >> UInt64(width - 1) == 1 else { return Int(truncatingIfNeeded: low) }
            return Int(truncatingIfNeeded: low | ~(1 << UInt64(width) - 1))
        }
    }

    private struct Operation {
        enum Kind { case get, set, increment }
        var kind: Kind
        var field: Field
        var offset: Int
        var amount: Int
        var overflow: Overflow
    }

    static func bitfield(_ call: Call) throws(Failure) -> Reply {
        let operations = try parse(call)
        let writes = operations.contains { $0.kind != .get }
        if writes, call.spec.name == "bitfield_ro" { throw Failure("ERR BITFIELD_RO only supports the GET subcommand") }
        var raw = try call.database.string(call[1])?.raw ?? []
        var grows = false
        if writes {
            let end = operations.filter { $0.kind != .get }.map { ($0.offset + $0.field.width - 1) >> 3 }.max() ?? 0
            guard end < RequestParser.maximumBulk else {
                throw Failure("ERR bit offset is not an integer or out of range")
            }
            if raw.count <= end {
                raw.append(contentsOf: repeatElement(0, count: end + 1 - raw.count))
                grows = true
            }
        }
        var replies: [Reply] = []
        var changes = 0
        for operation in operations {
            let old = operation.field.value(read(raw, operation.offset, operation.field.width))
            switch operation.kind {
            case .get: replies.append(.integer(old))
            case .set, .increment:
                let base = operation.kind == .set ? operation.amount : old
                let increment = operation.kind == .set ? 0 : operation.amount
                guard let new = added(base, increment, operation) else {
                    replies.append(.null)
                    continue
                }
                write(&raw, operation.offset, operation.field.width, UInt64(bitPattern: Int64(new)))
                replies.append(.integer(operation.kind == .set ? old : new))
                // What was so already is no change.
                if grows || old != new { changes += 1 }
            }
        }
        if writes {
            if let entry = call.database.entry(call[1]) {
                entry.value = .rawString(Bytes(raw))
            } else {
                call.put(call[1], .rawString(Bytes(raw)))
            }
            if changes > 0 { call.changed(call[1], .string, "setbit") }
        }
        return .array(replies)
    }

    private static func parse(_ call: Call) throws(Failure) -> [Operation] {
        var operations: [Operation] = []
        var overflow = Overflow.wrap
        var index = 2
        while index < call.count {
            let left = call.count - index - 1
            switch call.option(index) {
            case "GET" where left >= 2:
                let field = try Field(call[index + 1])
                let offset = try BitmapCommands.offset(call[index + 2], width: field.width)
                operations.append(.init(kind: .get, field: field, offset: offset, amount: 0, overflow: overflow))
                index += 3
            case "SET" where left >= 3, "INCRBY" where left >= 3:
                let field = try Field(call[index + 1])
                let offset = try BitmapCommands.offset(call[index + 2], width: field.width)
                let amount = try call.integer(index + 3)
                let kind: Operation.Kind = call.option(index) == "SET" ? .set : .increment
                operations.append(.init(kind: kind, field: field, offset: offset, amount: amount, overflow: overflow))
                index += 4
            case "OVERFLOW" where left >= 1:
                switch call.option(index + 1) {
                case "WRAP": overflow = .wrap
                case "SAT": overflow = .saturate
                case "FAIL": overflow = .fail
                default: throw Failure("ERR Invalid OVERFLOW type specified")
                }
                index += 2
            default: throw .syntax
            }
        }
        return operations
    }

    /// A sum within the field, by its rule for overflows; `nil` where it fails.
    private static func added(_ base: Int, _ increment: Int, _ operation: Operation) -> Int? {
        let (range, width) = (operation.field.range, operation.field.width)
        let (sum, overflows) = base.addingReportingOverflow(increment)
        let (isAbove, isBelow): (Bool, Bool)
        if operation.field.isSigned {
            // With the differences wrapping around, as the real server computes them.
            let (up, down) = (range.upperBound &- base, range.lowerBound &- base)
            isAbove = base > range.upperBound || increment > up && (width != 64 || base >= 0 && increment > 0)
            isBelow = base < range.lowerBound || increment < down && (width != 64 || base < 0 && increment < 0)
        } else {
            // Without a sign, a negative number to set stands for a large one.
            let isLarge = operation.kind == .set && base < 0
            isAbove = isLarge || (overflows ? increment > 0 : sum > range.upperBound)
            isBelow = !isAbove && (overflows || sum < range.lowerBound)
        }
        guard isAbove || isBelow else { return sum }
        switch operation.overflow {
        case .fail: return nil
        case .wrap: return operation.field.value(UInt64(bitPattern: Int64(base &+ increment)))
        case .saturate: return isAbove ? range.upperBound : range.lowerBound
        }
    }

    private static func read(_ raw: [UInt8], _ offset: Int, _ width: Int) -> UInt64 {
        var bits: UInt64 = 0
        for position in offset..<(offset + width) {
            let byte = position >> 3 < raw.count ? raw[position >> 3] : 0
            bits = bits << 1 | UInt64(byte >> UInt8(7 - position & 7) & 1)
        }
        return bits
    }

    private static func write(_ raw: inout [UInt8], _ offset: Int, _ width: Int, _ bits: UInt64) {
        for step in 0..<width {
            let position = offset + step
            guard position >> 3 < raw.count else { return }
            let bit = UInt8(truncatingIfNeeded: bits >> UInt64(width - 1 - step) & 1)
            let shift = UInt8(7 - position & 7)
            raw[position >> 3] = raw[position >> 3] & ~(1 << shift) | bit << shift
        }
    }
}
