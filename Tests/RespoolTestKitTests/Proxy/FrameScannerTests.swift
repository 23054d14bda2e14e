//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import RespoolTestKit

struct FrameScannerTests {
    /// Where messages end, and the names that were read, when a stream comes in pieces of this size.
    private func scan(_ text: String, pieces size: Int = .max, names: Bool = false) -> (ends: [Int], names: [String])? {
        var scanner = FrameScanner(readsNames: names)
        var ends: [Int] = []
        var found: [String] = []
        let all = Array(text.utf8)
        var start = 0
        while start < all.count {
            let piece = Array(all[start..<min(all.count, start + min(size, all.count))])
            var offset = 0
            while offset < piece.count {
                var named = false
                switch piece.withUnsafeBytes({ scanner.scan($0, from: offset) }) {
                case .unfinished: offset = piece.count
                case .malformed: return nil
                case .named(let end):
                    offset = end
                    named = true
                case .ended(let end):
                    offset = end
                    ends.append(start + end)
                    if names { found.append(scanner.name) }
                }
                if named { #expect(!scanner.name.isEmpty) }
            }
            start += piece.count
        }
        return (ends, found)
    }

    @Test(arguments: [
        "+OK\r\n", ":7\r\n", "-ERR no\r\n", "_\r\n", "#t\r\n", ",1.5\r\n", "(123\r\n", "$-1\r\n", "*-1\r\n",
        "$0\r\n\r\n",
        "$3\r\na\r\n\r\n", "*0\r\n", "*2\r\n$1\r\na\r\n*1\r\n:1\r\n", "%1\r\n+a\r\n%1\r\n+b\r\n*0\r\n",
        "~2\r\n:1\r\n:2\r\n",
        "|1\r\n+ttl\r\n:3\r\n$2\r\nab\r\n", "*1\r\n|1\r\n+a\r\n:1\r\n*2\r\n:1\r\n:2\r\n", "|0\r\n:1\r\n",
        ">2\r\n+message\r\n+x\r\n", "!3\r\nERR\r\n", "=5\r\ntxt:a\r\n",
    ])
    func `each kind of message ends where it ends, wherever it is split`(message: String) {
        let stream = message + "+next\r\n"
        for size in 1...stream.utf8.count {
            #expect(scan(stream, pieces: size)?.ends == [message.utf8.count, stream.utf8.count])
        }
    }

    @Test(arguments: ["$x\r\n", "*1x\r\n", "$\r\n", "$99999999999999999999\r\n", "*--1\r\n"])
    func `what isn't RESP is said to be none`(stream: String) {
        #expect(scan(stream) == nil)
    }

    @Test func `commands have their names, in capitals and with their subcommands`() {
        let stream =
            "*2\r\n$3\r\nget\r\n$1\r\nk\r\n*3\r\n$6\r\nCLIENT\r\n$7\r\nSETINFO\r\n$1\r\nx\r\n*1\r\n$4\r\nPING\r\n"
            + "inline one\r\n*2\r\n$5\r\nHELLO\r\n$1\r\n3\r\n*1\r\n$6\r\nCONFIG\r\n"
        for size in 1...stream.utf8.count {
            let names = scan(stream, pieces: size, names: true)?.names
            #expect(names == ["GET", "CLIENT SETINFO", "PING", "INLINE", "HELLO 3", "CONFIG"])
        }
    }

    @Test func `replies belong to the commands that get one`() {
        var follower = CommandFollower()
        for words in [["HELLO", "3"], ["SUBSCRIBE", "c"], ["GET"], ["CLIENT", "REPLY", "SKIP"], ["SET"], ["INCR"]] {
            follower.sent(words)
        }
        #expect(follower.receives(type: UInt8(ascii: "%")) == .reply(to: "HELLO 3"))
        #expect(follower.receives(type: UInt8(ascii: ">")) == .push)
        #expect(follower.receives(type: UInt8(ascii: "$")) == .reply(to: "GET"))
        #expect(follower.receives(type: UInt8(ascii: ":")) == .reply(to: "INCR"))
        #expect(follower.outstanding == 0)
        #expect(follower.receives(type: UInt8(ascii: "+")) == .push)
        for words in [["CLIENT", "REPLY", "OFF"], ["GET"], ["CLIENT", "REPLY", "ON"]] { follower.sent(words) }
        #expect(follower.receives(type: UInt8(ascii: "+")) == .reply(to: "CLIENT REPLY"))
    }

    @Test func `a subscriber in RESP2 is answered by arrays that no command expects`() {
        var follower = CommandFollower()
        follower.sent(["SUBSCRIBE"])
        follower.sent(["PING"])
        for _ in 0..<3 { #expect(follower.receives(type: UInt8(ascii: "*")) == .push) }
        follower.sent(["GET"])
        #expect(follower.receives(type: UInt8(ascii: "$")) == .reply(to: "GET"))
    }
}
