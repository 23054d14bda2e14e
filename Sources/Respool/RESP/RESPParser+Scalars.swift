//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension RESPParser {
    /// A 64-bit integer in decimal digits with an optional sign; `nil` for anything else.
    static func integer(_ digits: UnsafeRawBufferPointer) -> Int64? {
        guard let first = digits.first else { return nil }
        let isNegative = first == UInt8(ascii: "-")
        let start = isNegative || first == UInt8(ascii: "+") ? 1 : 0
        guard start < digits.count else { return nil }
        // 18 digits can't overflow, and nearly every number is shorter.
        if digits.count - start <= 18 {
            var number: Int64 = 0
            for index in start..<digits.count {
                let digit = digits[index] &- UInt8(ascii: "0")
                guard digit <= 9 else { return nil }
                number = number &* 10 &+ Int64(digit)
            }
            return isNegative ? 0 &- number : number
        }
        var number: Int64 = 0
        for index in start..<digits.count {
            let digit = digits[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            let (tenfold, tooLarge) = number.multipliedReportingOverflow(by: 10)
            let (next, overflow) =
                isNegative
                ? tenfold.subtractingReportingOverflow(Int64(digit)) : tenfold.addingReportingOverflow(Int64(digit))
            if tooLarge || overflow { return nil }
            number = next
        }
        return number
    }

    /// The values that are one line each and rare.
    static func scalar(type: UInt8, _ line: ByteBuffer) throws(RESPProtocolError) -> RESPValue {
        switch type {
        case UInt8(ascii: ","):
            return .double(try double(line))
        case UInt8(ascii: "#"):
            switch line.readableBytesView.first {
            case UInt8(ascii: "t") where line.readableBytes == 1: return .boolean(true)
            case UInt8(ascii: "f") where line.readableBytes == 1: return .boolean(false)
            default: throw RESPProtocolError("a Boolean that is neither t nor f")
            }
        case UInt8(ascii: "("):
            let digits = line.readableBytesView
            let unsigned =
                digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") ? digits.dropFirst() : digits
            guard !unsigned.isEmpty, unsigned.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
            else {
                throw RESPProtocolError("a big number that is not decimal digits")
            }
            return .bigNumber(line)
        default:
            throw unexpected(type: type, line)
        }
    }

    private static func double(_ line: ByteBuffer) throws(RESPProtocolError) -> Double {
        let text = String(buffer: line)
        switch text {
        case "inf", "+inf": return .infinity
        case "-inf": return -.infinity
        case "nan", "-nan", "+nan": return .nan
        default: break
        }
        // Swift's own reader takes hexadecimal and more; the protocol has decimal digits, point, sign and exponent.
        let isDecimal = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "e"),
                UInt8(ascii: "E"):
                true
            default: false
            }
        }
        guard isDecimal, let number = Double(text) else { throw RESPProtocolError("a double that is not a number") }
        return number
    }

    /// Refuses a first byte that begins no value, as soon as it is there: such a peer may never send a line end.
    static func check(type: UInt8, _ buffer: ByteBuffer) throws(RESPProtocolError) {
        switch type {
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "*"),
            UInt8(ascii: "%"),
            UInt8(ascii: "~"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "_"), UInt8(ascii: "!"),
            UInt8(ascii: "="),
            UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: "("):
            return
        default:
            throw unexpected(type: type, buffer)
        }
    }

    private static func unexpected(type: UInt8, _ buffer: ByteBuffer) -> RESPProtocolError {
        switch type {
        case UInt8(ascii: "H") where buffer.readableBytesView.starts(with: "HTTP/".utf8):
            RESPProtocolError("the peer is an HTTP server, not a Redis server; check host and port")
        case 0x15, 0x16:
            RESPProtocolError("the peer speaks TLS; use a rediss:// URL or set tls")
        case UInt8(ascii: ";"), UInt8(ascii: "."):
            RESPProtocolError("a streamed reply, which no server sends and this client doesn't read")
        default:
            RESPProtocolError(
                "a reply that begins with byte \(type), which is no RESP type; check that the peer is a Redis server"
            )
        }
    }
}
