//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Writes replies in one of the two protocol versions.
struct ReplyWriter {
    private(set) var bytes: [UInt8] = []
    var version = 2
    /// Whether doubles are written with as few digits as say which one it is.
    var writesShortest = false

    var isEmpty: Bool { bytes.isEmpty }

    /// What was written so far; the room is kept for more.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20) }
        return bytes
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Takes back what was written behind a position.
    mutating func cut(to count: Int) {
        if count < bytes.count { bytes.removeLast(bytes.count - count) }
    }

    mutating func write(_ reply: Reply) {
        switch reply {
        case .none: break
        case .ok: literal("+OK\r\n")
        case .bulk(let value): write(value)
        case .integer(let number): header(UInt8(ascii: ":"), number)
        case .null: literal(version == 3 ? "_\r\n" : "$-1\r\n")
        case .nullArray: literal(version == 3 ? "_\r\n" : "*-1\r\n")
        case .simple(let text): line(UInt8(ascii: "+"), text)
        case .error(let text): line(UInt8(ascii: "-"), text)
        case .array(let values):
            header(UInt8(ascii: "*"), values.count)
            for value in values { write(value) }
        case .map(let values):
            header(version == 3 ? UInt8(ascii: "%") : UInt8(ascii: "*"), version == 3 ? values.count / 2 : values.count)
            for value in values { write(value) }
        case .set(let values):
            header(version == 3 ? UInt8(ascii: "~") : UInt8(ascii: "*"), values.count)
            for value in values { write(value) }
        case .push(let values):
            header(version == 3 ? UInt8(ascii: ">") : UInt8(ascii: "*"), values.count)
            for value in values { write(value) }
        case .double(let value):
            let text = Numbers.reply(value, isShortest: writesShortest)
            if version == 3 { line(UInt8(ascii: ","), text) } else { write(Bytes(text)) }
        case .number(let text):
            if version == 3 { line(UInt8(ascii: ","), text) } else { write(Bytes(text)) }
        case .boolean(let value):
            if version == 3 { literal(value ? "#t\r\n" : "#f\r\n") } else { header(UInt8(ascii: ":"), value ? 1 : 0) }
        case .verbatim(let value):
            guard version == 3 else { return write(value) }
            header(UInt8(ascii: "="), value.count + 4)
            bytes.append(contentsOf: "txt:".utf8)
            bytes.append(contentsOf: value.raw)
            end()
        case .many(let values):
            for value in values { write(value) }
        }
    }

    private mutating func write(_ value: Bytes) {
        header(UInt8(ascii: "$"), value.count)
        bytes.append(contentsOf: value.raw)
        end()
    }

    private mutating func end() {
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private mutating func literal(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Line ends in the text would end the reply early.
    private mutating func line(_ type: UInt8, _ text: String) {
        bytes.append(type)
        for byte in text.utf8 { bytes.append(byte == 0x0D || byte == 0x0A ? 0x20 : byte) }
        end()
    }

    private mutating func header(_ type: UInt8, _ number: Int) {
        bytes.append(type)
        if number >= 0, number < 10 {
            bytes.append(0x30 &+ UInt8(truncatingIfNeeded: number))
        } else {
            var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
            withUnsafeMutableBytes(of: &digits) { room in
                var magnitude = number.magnitude
                var position = 24
                repeat {
                    position -= 1
                    room[position] = 0x30 &+ UInt8(truncatingIfNeeded: magnitude % 10)
                    magnitude /= 10
                } while magnitude > 0
                if number < 0 {
                    position -= 1
                    room[position] = 0x2D
                }
                bytes.append(contentsOf: room[position..<24])
            }
        }
        end()
    }
}
