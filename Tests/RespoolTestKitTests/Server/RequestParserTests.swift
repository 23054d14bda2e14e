//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import RespoolTestKit

/// Bytes of clients, which may be anything.
struct RequestParserTests {
    private func parse(_ text: String) throws -> [[Bytes]] {
        try parse(Array(text.utf8))
    }

    private func parse(_ bytes: [UInt8]) throws -> [[Bytes]] {
        var parser = RequestParser()
        var requests: [[Bytes]] = []
        var offset = 0
        try bytes.withUnsafeBytes { raw in
            while let request = try parser.next(in: raw, at: &offset) { requests.append(request) }
        }
        return requests
    }

    @Test func `arrays and lines are requests`() throws {
        #expect(try parse("*2\r\n$3\r\nGET\r\n$1\r\na\r\nPING\r\n") == [["GET", "a"], ["PING"]])
        #expect(try parse("*0\r\n*-1\r\n\r\nPING\n") == [[], [], [], ["PING"]])
        #expect(try parse("SET a \"x\\x41\\n\" 'it\\'s'\r\n") == [["SET", "a", "xA\n", "it's"]])
        #expect(try parse("*1\r\n$0\r\n\r\n") == [[""]])
    }

    @Test(arguments: [
        ("*x\r\n", "invalid multibulk length"), ("*2000000\r\n", "invalid multibulk length"),
        ("*1\r\n$-1\r\n", "invalid bulk length"), ("*1\r\n$999999999999\r\n", "invalid bulk length"),
        ("*1\r\n:1\r\n", "expected '$', got ':'"), ("SET a \"open\r\n", "unbalanced quotes in request"),
        ("*1\r\n$9999999999999999999999\r\n", "invalid bulk length"),
    ])
    func `what is no request says why`(text: String, reason: String) {
        let violation = #expect(throws: RequestParser.Violation.self) { try parse(text) }
        #expect(violation?.text == "ERR Protocol error: \(reason)")
    }

    @Test func `requests are the same however the bytes are split`() throws {
        let bytes = Array("*3\r\n$3\r\nSET\r\n$3\r\nkey\r\n$5\r\nva\r\nu\r\nPING  x\r\n*1\r\n$4\r\nQUIT\r\n".utf8)
        let whole = try parse(bytes)
        for split in 1..<bytes.count {
            var parser = RequestParser()
            var requests: [[Bytes]] = []
            var kept: [UInt8] = []
            for piece in [bytes[..<split], bytes[split...]] {
                kept += piece
                var offset = 0
                try kept.withUnsafeBytes { raw in
                    while let request = try parser.next(in: raw, at: &offset) { requests.append(request) }
                }
                kept.removeFirst(offset)
            }
            #expect(requests == whole)
        }
    }

    @Test func `no bytes trap: mutated requests are parsed or refused`() {
        var random = SeededGenerator(seed: 7)
        let seeds = [
            "*3\r\n$3\r\nSET\r\n$3\r\nkey\r\n$5\r\nvalue\r\n", "*2\r\n$4\r\nLPOP\r\n$1\r\nl\r\n",
            "PING \"a\\x41\" 'b'\r\n",
            "*-1\r\n*0\r\n*1\r\n$4\r\nPING\r\n", "*1000000\r\n$536870912\r\n",
        ].map { Array($0.utf8) }
        var refused = 0
        for _ in 0..<60_000 {
            var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
            for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                let index = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: index)
                case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
                case 3: bytes.insert(contentsOf: Array("\r\n$-9223372036854775808\r\n".utf8), at: index)
                default: bytes = Array(bytes[..<index])
                }
            }
            do { _ = try parse(bytes) } catch { refused += 1 }
        }
        #expect(refused > 5000)
    }
}
