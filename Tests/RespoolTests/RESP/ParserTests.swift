//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

/// A reply on the wire and the value it stands for.
struct Sample: CustomTestStringConvertible, Sendable {
    let wire: String
    let value: RESPValue

    init(_ wire: String, _ value: RESPValue) {
        self.wire = wire
        self.value = value
    }

    var testDescription: String { String(reflecting: wire) }

    static func bytes(_ text: String) -> ByteBuffer { ByteBuffer(string: text) }

    static let all: [Sample] = [
        Sample("+OK\r\n", .simpleString(bytes("OK"))),
        Sample("+\r\n", .simpleString(bytes(""))),
        Sample("-ERR no such thing\r\n", .error(RESPErrorValue("ERR no such thing"))),
        Sample(":0\r\n", .integer(0)),
        Sample(":-1\r\n", .integer(-1)),
        Sample(":+7\r\n", .integer(7)),
        Sample(":9223372036854775807\r\n", .integer(.max)),
        Sample(":-9223372036854775808\r\n", .integer(.min)),
        Sample("$5\r\nhello\r\n", .bulkString(bytes("hello"))),
        Sample("$0\r\n\r\n", .bulkString(bytes(""))),
        Sample("$4\r\n\r\n\r\n\r\n", .bulkString(bytes("\r\n\r\n"))),
        Sample("$-1\r\n", .null),
        Sample("*-1\r\n", .null),
        Sample("_\r\n", .null),
        Sample("*0\r\n", .array([])),
        Sample("*3\r\n:1\r\n$-1\r\n+a\r\n", .array([.integer(1), .null, .simpleString(bytes("a"))])),
        Sample("*2\r\n*1\r\n:1\r\n*0\r\n", .array([.array([.integer(1)]), .array([])])),
        Sample(",1.5\r\n", .double(1.5)),
        Sample(",-1e-7\r\n", .double(-1e-7)),
        Sample(",inf\r\n", .double(.infinity)),
        Sample(",-inf\r\n", .double(-.infinity)),
        Sample("#t\r\n", .boolean(true)),
        Sample("#f\r\n", .boolean(false)),
        Sample(
            "(3492890328409238509324850943850943825024385\r\n",
            .bigNumber(bytes("3492890328409238509324850943850943825024385"))
        ),
        Sample("=15\r\ntxt:Some string\r\n", .verbatimString(format: "txt", bytes("Some string"))),
        Sample("=4\r\nmkd:\r\n", .verbatimString(format: "mkd", bytes(""))),
        Sample("!11\r\nSYNTAX a\r\nb\r\n", .error(RESPErrorValue("SYNTAX a\r\nb"))),
        Sample(
            "%2\r\n+a\r\n:1\r\n+b\r\n*1\r\n#t\r\n",
            .map([
                .simpleString(bytes("a")), .integer(1), .simpleString(bytes("b")), .array([.boolean(true)]),
            ])
        ),
        Sample("%0\r\n", .map([])),
        Sample("~2\r\n:1\r\n:2\r\n", .set([.integer(1), .integer(2)])),
        Sample(">2\r\n+message\r\n$1\r\nx\r\n", .push([.simpleString(bytes("message")), .bulkString(bytes("x"))])),
        Sample(
            "|1\r\n+ttl\r\n:9\r\n:42\r\n",
            .attributed(.integer(42), attributes: [.simpleString(bytes("ttl")), .integer(9)])
        ),
        Sample(
            "*2\r\n|1\r\n+a\r\n:1\r\n:2\r\n:3\r\n",
            .array([
                .attributed(.integer(2), attributes: [.simpleString(bytes("a")), .integer(1)]), .integer(3),
            ])
        ),
        Sample("|0\r\n:1\r\n", .attributed(.integer(1), attributes: [])),
    ]
}

struct ParserTests {
    static func parse(_ pieces: [ByteBuffer], limits: RESPLimits = RESPLimits()) throws -> [RESPValue] {
        var parser = RESPParser(limits: limits)
        var values: [RESPValue] = []
        for piece in pieces {
            parser.feed(piece)
            while let value = try parser.next() { values.append(value) }
        }
        return values
    }

    @Test(arguments: Sample.all)
    func `4.6 a reply is the same wherever it is split`(_ sample: Sample) throws {
        // A second value behind it shows that exactly the right bytes were consumed.
        let bytes = Array(sample.wire.utf8) + Array(":77\r\n".utf8)
        let expected = [sample.value, .integer(77)]
        #expect(try Self.parse([ByteBuffer(bytes: bytes)]) == expected)
        #expect(try Self.parse(bytes.map { ByteBuffer(bytes: [$0]) }) == expected)
        for split in 1..<bytes.count {
            let pieces = [ByteBuffer(bytes: bytes[..<split]), ByteBuffer(bytes: bytes[split...])]
            #expect(try Self.parse(pieces) == expected, "split at \(split)")
        }
    }

    @Test func `a value not a number is a double`() throws {
        guard case .double(let number) = try Self.parse([ByteBuffer(string: ",nan\r\n")]).first else {
            Issue.record("not a double")
            return
        }
        #expect(number.isNaN)
    }

    @Test(arguments: [
        "x\r\n", ":\r\n", ":1a\r\n", ":9223372036854775808\r\n", ":-9223372036854775809\r\n", ":-\r\n", "$-2\r\n",
        "$1\r\nab\r\n",
        "$3\r\nabcd\r\n", "*-2\r\n", "*99999999999999999999\r\n",
        "#x\r\n",
        "#tt\r\n", "#\r\n", ",\r\n", ",0x10\r\n", ",1.2.3\r\n", ",infinity\r\n", "(12x\r\n", "(\r\n", "(-\r\n",
        "=3\r\ntxt\r\n",
        "=4\r\ntxtx\r\n", "_x\r\n", "+OK\n", "\n", "$?\r\n", "*?\r\n", "%?\r\n", ";4\r\n", ".\r\n",
        "*2\r\n>1\r\n:1\r\n:2\r\n",
        "HTTP/1.1 400 Bad Request\r\n", "\u{15}\u{3}\u{1}\r\n", "\0\r\n",
    ])
    func `4.6 what isn't RESP is an error, and stays one`(_ wire: String) {
        var parser = RESPParser(limits: RESPLimits())
        parser.feed(ByteBuffer(string: wire))
        #expect(throws: RESPProtocolError.self) { while try parser.next() != nil {} }
        parser.feed(ByteBuffer(string: ":1\r\n"))
        #expect(throws: RESPProtocolError.self) { try parser.next() }
    }

    @Test func `peers that are no Redis server are named`() {
        func message(_ wire: String) -> String {
            var parser = RESPParser(limits: RESPLimits())
            parser.feed(ByteBuffer(string: wire))
            do throws(RESPProtocolError) {
                _ = try parser.next()
                return "no error"
            } catch {
                return error.message
            }
        }
        #expect(message("HTTP/1.1 400 Bad Request\r\n").contains("HTTP server"))
        #expect(message("\u{15}\u{3}").contains("TLS"))
        #expect(message("$?\r\n").contains("streamed"))
    }

    @Test func `1.4 each limit is kept, to the byte`() throws {
        let limits = RESPLimits(maximumBulkBytes: 10, maximumLineBytes: 70, maximumDepth: 3, maximumElements: 4)
        func isKept(_ wire: String) throws -> Bool {
            let values = try Self.parse([ByteBuffer(string: wire)], limits: limits)
            #expect(values.count == 1)
            return values.first?.isError == false
        }
        #expect(try isKept("$10\r\n0123456789\r\n"))
        #expect(try !isKept("$11\r\n0123456789a\r\n"))
        #expect(try isKept("*1\r\n*1\r\n*1\r\n:1\r\n"))
        #expect(try !isKept("*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n"))
        #expect(try isKept("*4\r\n:1\r\n:1\r\n:1\r\n:1\r\n"))
        #expect(try !isKept("*5\r\n:1\r\n:1\r\n:1\r\n:1\r\n:1\r\n"))
        #expect(try !isKept("*3\r\n:1\r\n*2\r\n:1\r\n:1\r\n:1\r\n"))
        #expect(try isKept("%2\r\n:1\r\n:1\r\n:1\r\n:1\r\n"))
        #expect(try !isKept("%3\r\n:1\r\n:1\r\n:1\r\n:1\r\n:1\r\n:1\r\n"))
        #expect(try isKept("+" + String(repeating: "a", count: 68) + "\r\n"))
        #expect(try !isKept("+" + String(repeating: "a", count: 69) + "\r\n"))
        #expect(try !isKept("|0\r\n|0\r\n|0\r\n|0\r\n:1\r\n"))
    }

    @Test func `9.4 bytes handed out stay what they were`() throws {
        var parser = RESPParser(limits: RESPLimits())
        var kept: [RESPValue] = []
        for number in 0..<200 {
            let wire = Array("$6\r\n\(100_000 + number)\r\n".utf8)
            let split = number % wire.count
            parser.feed(ByteBuffer(bytes: wire[..<split]))
            while let value = try parser.next() { kept.append(value) }
            parser.feed(ByteBuffer(bytes: wire[split...]))
            while let value = try parser.next() { kept.append(value) }
        }
        #expect(kept.map { $0.bytes.map { String(buffer: $0) } } == (0..<200).map { "\(100_000 + $0)" })
        #expect(!parser.isMidValue)
    }

    @Test func `9.4 a header alone reserves next to nothing`() throws {
        // A hundred nested announcements of sixteen million elements would be gigabytes if they were believed.
        for header in ["*16777216\r\n", "$536870912\r\n", "%8388608\r\n"] {
            var parser = RESPParser(limits: RESPLimits())
            parser.feed(ByteBuffer(string: header + "+a"))
            #expect(try parser.next() == nil)
            #expect(parser.isMidValue)
        }
    }
}
