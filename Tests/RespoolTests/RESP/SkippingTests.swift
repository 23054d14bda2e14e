//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RespoolTestKit
import Testing

@testable import Respool

/// What is over a limit is read past, and nothing else is touched.
struct SkippingTests {
    static let limits = RESPLimits(maximumBulkBytes: 20, maximumLineBytes: 64, maximumDepth: 3, maximumElements: 12)

    static func excess(_ excess: RESPLimits.Excess, _ limits: RESPLimits = limits) -> RESPValue {
        .error(RESPErrorValue(excess: excess, limits))
    }

    static func line(_ count: Int) -> String { String(repeating: "l", count: count) }
    static func bulk(_ count: Int) -> String { "$\(count)\r\n" + String(repeating: "b", count: count) + "\r\n" }
    static let five = RESPValue.bulkString(ByteBuffer(string: "bbbbb"))

    static let samples: [Sample] = [
        Sample(bulk(21), excess(.string)),
        Sample("=21\r\ntxt:" + line(17) + "\r\n", excess(.string)),
        Sample("+" + line(70) + "\r\n", excess(.line)),
        Sample("(" + String(repeating: "7", count: 70) + "\r\n", excess(.line)),
        Sample("," + String(repeating: "7", count: 70) + "\r\n", excess(.line)),
        Sample("*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n", .attributed(excess(.depth), attributes: [excess(.depth)])),
        Sample("~1\r\n*1\r\n*1\r\n*1\r\n:1\r\n", excess(.depth)),
        Sample("*13\r\n" + String(repeating: ":1\r\n", count: 13), excess(.elements)),
        Sample("%7\r\n" + String(repeating: bulk(5), count: 14), excess(.elements)),
        // The text of errors is kept as far as it goes.
        Sample("-ERR " + line(70) + "\r\n", .error(RESPErrorValue("ERR " + line(59) + "…"))),
        Sample("!24\r\nERR " + line(20) + "\r\n", .error(RESPErrorValue("ERR " + line(15) + "…"))),
        Sample(
            "*2\r\n-ERR " + line(70) + "\r\n:2\r\n",
            .array([.error(RESPErrorValue("ERR " + line(59) + "…")), .integer(2)])
        ),
        // Elsewhere in a reply: the whole reply is an error that keeps the outermost array's other elements.
        Sample(
            "*3\r\n:1\r\n" + bulk(21) + bulk(5),
            .attributed(excess(.string), attributes: [.integer(1), excess(.string), five])
        ),
        Sample(
            "*3\r\n*2\r\n%1\r\n:1\r\n" + bulk(30) + ":1\r\n:8\r\n+" + line(99) + "\r\n",
            .attributed(excess(.line), attributes: [excess(.string), .integer(8), excess(.line)])
        ),
        Sample(
            "*2\r\n*11\r\n" + String(repeating: ":1\r\n", count: 11) + "*1\r\n:4\r\n",
            .attributed(excess(.elements), attributes: [excess(.elements), .array([.integer(4)])])
        ),
        Sample(
            "*2\r\n*2\r\n:1\r\n*9\r\n" + String(repeating: ":1\r\n", count: 9) + "*2\r\n:1\r\n:2\r\n",
            .attributed(excess(.elements), attributes: [excess(.elements), .array([.integer(1), .integer(2)])])
        ),
        Sample(
            "*2\r\n|1\r\n+a\r\n" + bulk(21) + ":2\r\n:3\r\n",
            .attributed(excess(.string), attributes: [excess(.string), .integer(3)])
        ),
        Sample(
            "*2\r\n|1\r\n+a\r\n:1\r\n" + bulk(21) + ":3\r\n",
            .attributed(excess(.string), attributes: [excess(.string), .integer(3)])
        ),
        Sample("%1\r\n*2\r\n:1\r\n" + bulk(21) + ":1\r\n", excess(.string)),
        Sample("~2\r\n" + bulk(21) + ":1\r\n", excess(.string)),
        Sample("|2\r\n+a\r\n" + bulk(21) + "+b\r\n*1\r\n:1\r\n*1\r\n:5\r\n", excess(.string)),
        Sample("|1\r\n+a\r\n:1\r\n" + bulk(21), excess(.string)),
        Sample("|7\r\n" + String(repeating: ":1\r\n", count: 14) + "*0\r\n", excess(.elements)),
        // Null, empty and attributes inside of what is skipped.
        Sample(
            "~13\r\n$-1\r\n*-1\r\n_\r\n*0\r\n%0\r\n|0\r\n#t\r\n|1\r\n:1\r\n:2\r\n,1.5\r\n$0\r\n\r\n=5\r\ntxt:a\r\n!3\r\nERR\r\n(12\r\n-x\r\n+\r\n",
            excess(.elements)
        ),
        // What nobody asked for.
        Sample(">2\r\n+message\r\n" + bulk(30), .push([excess(.string)])),
        Sample(">13\r\n" + String(repeating: ":1\r\n", count: 13), .push([excess(.elements)])),
    ]

    @Test(arguments: samples)
    func `1.4 a reply over a limit is the same wherever it is split, and the next one is whole`(_ sample: Sample) throws
    {
        let bytes = Array(sample.wire.utf8) + Array("*2\r\n:77\r\n$1\r\nx\r\n".utf8)
        let expected = [sample.value, .array([.integer(77), .bulkString(ByteBuffer(string: "x"))])]
        func parse(_ pieces: [ByteBuffer]) throws -> [RESPValue] { try ParserTests.parse(pieces, limits: Self.limits) }
        #expect(try parse([ByteBuffer(bytes: bytes)]) == expected)
        for size in 1...9 {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                ByteBuffer(bytes: bytes[$0..<min($0 + size, bytes.count)])
            }
            #expect(try parse(pieces) == expected, "pieces of \(size)")
        }
        for split in 1..<bytes.count {
            let pieces = [ByteBuffer(bytes: bytes[..<split]), ByteBuffer(bytes: bytes[split...])]
            #expect(try parse(pieces) == expected, "split at \(split)")
        }
    }

    @Test func `1.4 the error says what the limit was and what raises it`() {
        func failure(_ excess: RESPLimits.Excess) -> RedisError {
            RedisError(reply: RESPErrorValue(excess: excess, Self.limits), to: RedisCommand("GET", "key").request)
        }
        for (excess, number, setting) in [
            (RESPLimits.Excess.string, "20", "maximumBulkBytes"), (.line, "64", "maximumLineBytes"),
            (.depth, "3", "maximumDepth"), (.elements, "12", "maximumElements"),
        ] {
            let error = failure(excess)
            #expect(error.code == .replyTooLarge)
            #expect(error.outcome == .executed)
            #expect(error.message.contains(" \(number)") && error.message.contains("parser.\(setting)"))
            #expect(error.serverError == nil)
        }
    }

    @Test(arguments: [
        // More than sixteen times what is allowed, or than is by default.
        "$8589934593\r\n", "*268435457\r\n", "%134217729\r\n", "*1\r\n$8589934593\r\n", "*13\r\n$8589934593\r\n",
        "*13\r\n*268435444\r\n", "*13\r\n*268435443\r\n*1\r\n", "$9223372036854775807\r\n",
        "*9223372036854775807\r\n",
        "$9223372036854775808\r\n", "*13\r\n$9223372036854775808\r\n",
        // Framing in doubt inside of what is skipped.
        "*13\r\n$2\r\nabc\r\n", "*13\r\nx\r\n", "*13\r\n:1\n", "*13\r\n$-2\r\n", "*13\r\n*-2\r\n",
        "*13\r\n>1\r\n:1\r\n", "*13\r\n$?\r\n",
        "*13\r\n*?\r\n", "*13\r\n$1a\r\n", "*13\r\n!-1\r\n", "*13\r\n$\r\n", "*13\r\n\r\n", "*13\r\n+\n",
        "*13\r\n$000000000000000000000000000000000001\r\na\r\n",
        "$21\r\n0123456789012345678901\r\n", "+" + line(70) + "\n", ":" + String(repeating: "0", count: 70) + "\r\n",
        "$" + String(repeating: "0", count: 70) + "\r\n", "*1\r\n>13\r\n",
        "|7\r\n" + String(repeating: ":1\r\n", count: 14) + ">1\r\n:1\r\n",
    ])
    func `1.4 what can't be skipped is refused, wherever it is split`(_ wire: String) {
        for size in [1, 2, 3, 7, wire.utf8.count] {
            var parser = RESPParser(limits: Self.limits)
            #expect(throws: RESPProtocolError.self, "\(size)") {
                let bytes = Array(wire.utf8)
                for start in stride(from: 0, to: bytes.count, by: size) {
                    parser.feed(ByteBuffer(bytes: bytes[start..<min(start + size, bytes.count)]))
                    while try parser.next() != nil {}
                }
            }
            #expect(throws: RESPProtocolError.self) { try parser.next() }
        }
    }

    @Test(arguments: ["$8589934592\r\n", "*268435456\r\n", "%134217728\r\n", "*13\r\n*268435443\r\n"])
    func `1.4 as much as can be skipped is waited for`(_ wire: String) throws {
        var parser = RESPParser(limits: Self.limits)
        parser.feed(ByteBuffer(string: wire))
        #expect(try parser.next() == nil)
        #expect(parser.isMidReply)
    }

    @Test func `9.4 what is skipped takes no memory, and is skipped at any depth`() throws {
        var parser = RESPParser(limits: RESPLimits(maximumBulkBytes: 1000, maximumElements: 100))
        parser.feed(ByteBuffer(string: "*2\r\n"))
        let nested = ByteBuffer(string: String(repeating: "*2\r\n*0\r\n", count: 4096))
        for _ in 0..<100 {
            parser.feed(nested)
            #expect(try parser.next() == nil)
            #expect(parser.bufferCapacity <= nested.storageCapacity + 64)
        }
        // The innermost, the second of the first level, and what follows.
        parser.feed(ByteBuffer(string: "*0\r\n$5000000\r\n"))
        let piece = ByteBuffer(repeating: 7, count: 50_000)
        for _ in 0..<100 {
            parser.feed(piece)
            #expect(try parser.next() == nil)
        }
        parser.feed(ByteBuffer(string: "\r\n:1\r\n"))
        let value = try #require(try parser.next())
        #expect(value.isError)
        #expect(try parser.next() == .integer(1))
        #expect(try parser.next() == nil)
        #expect(!parser.isMidValue)
    }

    @Test func `9.4 the buffer lets go of what was read, wherever pieces end`() throws {
        let error = "-ERR \(Self.line(40))\r\n"
        for (text, size, limits) in [
            (":1\r\n", 5, RESPLimits()), (":1\r\n", 4, RESPLimits()), ("+OK\r\n", 7, RESPLimits()),
            (error, 61, RESPLimits()),
            ("*2\r\n:1\r\n:2\r\n", 17, RESPLimits()), ("%1\r\n#t\r\n,1.5\r\n", 6, RESPLimits()),
            ("|1\r\n:1\r\n:2\r\n:3\r\n", 9, RESPLimits()),
            (">1\r\n:1\r\n", 11, RESPLimits()), ("*0\r\n", 3, RESPLimits()), (Self.bulk(30), 7, Self.limits),
            ("!4\r\nERR \r\n", 13, RESPLimits()), (Self.bulk(9), 5, RESPLimits()),
        ] {
            // The pieces drift across the value, so that a value is split at each of its bytes.
            let whole = Array(String(repeating: text, count: size).utf8)
            let pieces = stride(from: 0, to: whole.count, by: size).map {
                ByteBuffer(bytes: whole[$0..<min($0 + size, whole.count)])
            }
            var parser = RESPParser(limits: limits)
            parser.feed(ByteBuffer(string: ":"))
            parser.feed(ByteBuffer(string: "1\r\n"))
            var largest = 0
            for _ in 0..<2000 {
                for piece in pieces {
                    parser.feed(piece)
                    while try parser.next() != nil {}
                    largest = max(largest, parser.bufferCapacity)
                }
            }
            #expect(largest <= 1024, "\(text.debugDescription) in pieces of \(size)")
        }
    }

    @Test func `9.4 after a large value the buffer is small again`() throws {
        var parser = RESPParser(limits: RESPLimits())
        parser.feed(ByteBuffer(string: "!5000000\r\n"))
        for _ in 0..<50 { parser.feed(ByteBuffer(repeating: UInt8(ascii: "e"), count: 100_000)) }
        parser.feed(ByteBuffer(string: "\r\n:1\r\n:"))
        #expect(try parser.next()?.isError == true)
        #expect(try parser.next() == .integer(1))
        #expect(try parser.next() == nil)
        #expect(parser.bufferCapacity <= 64 << 10)
    }

    @Test func `9.4 what was only announced reserves next to nothing`() throws {
        var parser = RESPParser(limits: RESPLimits())
        parser.feed(ByteBuffer(string: "$536870912\r\n"))
        #expect(try parser.next() == nil)
        parser.feed(ByteBuffer(string: "a"))
        parser.feed(ByteBuffer(string: "b"))
        #expect(try parser.next() == nil)
        #expect(parser.bufferCapacity <= 64 << 10)
        // Small elements in large buffers, as a socket that trickles gives them.
        var trickle = RESPParser(limits: RESPLimits())
        trickle.feed(ByteBuffer(string: "*3\r\n"))
        #expect(try trickle.next() == nil)
        for _ in 0..<3 {
            var piece = ByteBuffer()
            piece.reserveCapacity(1 << 20)
            piece.writeString("$1\r\na\r\n")
            trickle.feed(piece)
            guard let value = try trickle.next() else { continue }
            #expect(value.elements?.count == 3)
            #expect(value.elements?.compactMap { $0.bytes?.storageCapacity }.max() ?? .max <= 64)
        }
    }

    @Test func `1.4 the parser knows whether a reply has begun`() throws {
        func isMidReply(_ wire: String) throws -> Bool {
            var parser = RESPParser(limits: Self.limits)
            parser.feed(ByteBuffer(string: wire))
            while try parser.next() != nil {}
            return parser.isMidReply
        }
        for wire in [
            "", ":1\r\n", ">1\r\n:1\r\n", ">", ">2", ">2\r\n:1", ">2\r\n*2\r\n:1\r\n", ">2\r\n" + "$30\r\nab",
            ">13\r\n:1\r\n:1",
        ] {
            #expect(try !isMidReply(wire), "\(wire.debugDescription)")
        }
        for wire in [
            ":", ":1", "$5\r\nab", "*2\r\n", "*2\r\n:1\r\n", "%1\r\n:1\r\n", "+" + Self.line(90), "$30\r\nab",
            "*2\r\n$30\r\nab", "*13\r\n:1",
            "|1\r\n:1\r\n", "|0\r\n", ">1\r\n:1\r\n:",
        ] {
            #expect(try isMidReply(wire), "\(wire.debugDescription)")
        }
    }

    @Test func `1.4 any well-formed value is skipped to its end`() async throws {
        try await inBackground {
            var random = SeededGenerator(seed: 20_261_128)
            var skipped = 0
            for round in 0..<3_000 {
                var writer = RandomValue(random)
                let isPush = writer.write()
                random = writer.random
                let bytes = writer.bytes + Array(":77\r\n".utf8)
                let whole = try ParserTests.parse([ByteBuffer(bytes: bytes)], limits: Self.limits)
                if whole.count != 2 || whole.last != .integer(77) { Issue.record("\(bytes)") }
                let isExcess = writer.exceeds
                if isExcess { skipped += 1 }
                let isError = isPush ? whole.first == .push([]) : whole.first?.isError == true
                if isExcess != isError, !isPush, !writer.isError {
                    Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription): \(whole)")
                }
                var pieces: [ByteBuffer] = []
                var start = 0
                while start < bytes.count {
                    let end = min(bytes.count, start + 1 + Int(random.next() % 12))
                    pieces.append(ByteBuffer(bytes: bytes[start..<end]))
                    start = end
                }
                if try ParserTests.parse(pieces, limits: Self.limits) != whole { Issue.record("in pieces: \(bytes)") }
                if round % 200 == 0 { await Task.yield() }
            }
            print("well-formed values: 3000, skipped: \(skipped)")
            #expect(skipped > 400 && skipped < 2_900)
        }
    }
}

/// Writes a value by chance, and knows whether it is over a limit of `SkippingTests`.
private struct RandomValue {
    var random: SeededGenerator
    private(set) var bytes: [UInt8] = []
    private(set) var exceeds = false
    /// Whether the whole is an error.
    private(set) var isError = false
    private var elements = 0

    init(_ random: SeededGenerator) { self.random = random }

    /// Returns whether it is a push.
    mutating func write() -> Bool {
        guard chance(12) else {
            isError = value(depth: 0)
            return false
        }
        aggregate(">", depth: 0)
        return true
    }

    private mutating func chance(_ odds: UInt64) -> Bool { random.next() % odds == 0 }
    private mutating func put(_ text: String) { bytes += Array(text.utf8) }

    /// Returns whether it is an error.
    private mutating func value(depth: Int) -> Bool {
        if chance(10) {
            if depth >= SkippingTests.limits.maximumDepth { exceeds = true }
            let pairs = Int(random.next() % 3)
            put("|\(pairs)\r\n")
            count(2 * pairs)
            for _ in 0..<2 * pairs { _ = value(depth: depth + 1) }
            return value(depth: depth + 1)
        }
        switch random.next() % 12 {
        case 0: put(":\(Int64(bitPattern: random.next()))\r\n")
        case 1: put("$-1\r\n")
        case 2:
            let length = Int(random.next() % 80)
            // With its sign and line end.
            if length + 2 > SkippingTests.limits.maximumLineBytes { exceeds = true }
            put("+" + SkippingTests.line(length) + "\r\n")
        case 3:
            put("-" + SkippingTests.line(Int(random.next() % 80)) + "\r\n")
            return true
        case 4:
            let length = Int(random.next() % 30)
            put("!\(length)\r\n" + SkippingTests.line(length) + "\r\n")
            return true
        case 5:
            let length = Int(random.next() % 24)
            if length + 4 > SkippingTests.limits.maximumBulkBytes { exceeds = true }
            put("=\(length + 4)\r\ntxt:" + SkippingTests.line(length) + "\r\n")
        case 6, 7:
            let length = Int(random.next() % 24)
            if length > SkippingTests.limits.maximumBulkBytes { exceeds = true }
            put("$\(length)\r\n")
            for _ in 0..<length {
                bytes.append(chance(3) ? UInt8(ascii: "\r") : chance(3) ? UInt8(ascii: "\n") : UInt8(ascii: "$"))
            }
            put("\r\n")
        default: aggregate(["*", "%", "~"][Int(random.next() % 3)], depth: depth)
        }
        return false
    }

    private mutating func aggregate(_ type: String, depth: Int) {
        guard depth < 8 else { return put("_\r\n") }
        let size = Int(random.next() % 4) + (chance(20) ? 12 : 0)
        put("\(type)\(size)\r\n")
        let elements = type == "%" ? 2 * size : size
        if size > 0, depth >= SkippingTests.limits.maximumDepth { exceeds = true }
        count(elements)
        for _ in 0..<elements { _ = value(depth: depth + 1) }
    }

    private mutating func count(_ more: Int) {
        elements += more
        if elements > SkippingTests.limits.maximumElements { exceeds = true }
    }
}
