//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

struct FrameTests {
    static func wire(_ frame: CommandFrame) -> String {
        let own = frame.withUnsafeBytes { Array($0) }
        var bytes: [UInt8] = []
        var position = 0
        for attachment in frame.attachments {
            bytes += own[position..<attachment.offset]
            bytes += Array(attachment.payload.readableBytesView)
            position = attachment.offset
        }
        bytes += own[position...]
        return String(decoding: bytes, as: UTF8.self)
    }

    static func wire(_ arguments: [any RESPEncodable]) -> String {
        wire(RedisCommand("X", arguments: arguments).request.frame)
    }

    @Test func `9.3 every kind of argument is one bulk string`() {
        #expect(Self.wire(["a"]) == "*2\r\n$1\r\nX\r\n$1\r\na\r\n")
        #expect(Self.wire([""]) == "*2\r\n$1\r\nX\r\n$0\r\n\r\n")
        #expect(Self.wire(["\r\nFLUSHALL\r\n"]) == "*2\r\n$1\r\nX\r\n$12\r\n\r\nFLUSHALL\r\n\r\n")
        #expect(Self.wire(["é😀"]) == "*2\r\n$1\r\nX\r\n$6\r\né😀\r\n")
        #expect(
            Self.wire([Int.max, Int.min, 0, -7])
                == "*5\r\n$1\r\nX\r\n$19\r\n9223372036854775807\r\n$20\r\n-9223372036854775808\r\n$1\r\n0\r\n$2\r\n-7\r\n"
        )
        #expect(Self.wire([UInt64.max]) == "*2\r\n$1\r\nX\r\n$20\r\n18446744073709551615\r\n")
        #expect(Self.wire([1.5, -0.1, 3.0]) == "*4\r\n$1\r\nX\r\n$3\r\n1.5\r\n$4\r\n-0.1\r\n$1\r\n3\r\n")
        #expect(Self.wire([Double.infinity, -Double.infinity]) == "*3\r\n$1\r\nX\r\n$3\r\ninf\r\n$4\r\n-inf\r\n")
        #expect(Self.wire([true, false]) == "*3\r\n$1\r\nX\r\n$1\r\n1\r\n$1\r\n0\r\n")
        #expect(
            Self.wire([[UInt8]("raw".utf8), ByteBuffer(string: "buffer"), "sub".dropFirst()])
                == "*4\r\n$1\r\nX\r\n$3\r\nraw\r\n$6\r\nbuffer\r\n$2\r\nub\r\n"
        )
    }

    @Test(arguments: [1, 400, 505, 512, 513, 2000, 16_383, 16_384, 16_385, 100_000])
    func `an argument of any size arrives whole, between others`(_ size: Int) {
        let text = String(repeating: "v", count: size)
        let expected = "*4\r\n$1\r\nX\r\n$1\r\na\r\n$\(size)\r\n\(text)\r\n$1\r\nz\r\n"
        #expect(Self.wire(["a", text, "z"]) == expected)
        #expect(Self.wire(["a", ByteBuffer(string: text), "z"]) == expected)
        let frame = RedisCommand("X", "a", ByteBuffer(string: text), "z").request.frame
        #expect(frame.byteCount == expected.utf8.count)
        #expect(!frame.attachments.isEmpty == (size >= CommandFrame.attachmentThreshold))
    }

    @Test func `a pipeline's frame is its commands' bytes one after the other`() throws {
        let large = String(repeating: "v", count: 20_000)
        let commands = [RedisCommand("A", large), RedisCommand("B", "b"), RedisCommand("C", large, large)]
        var pipeline = PipelineFrame(expecting: 1)
        for command in commands { try pipeline.append(command.request, repetition: command.repetition) }
        #expect(pipeline.commandCount == 3)
        #expect(Self.wire(pipeline.frame) == commands.map { Self.wire($0.request.frame) }.joined())
    }

    @Test func `9.3 a name of two words is two bulk strings, and is sent as it is spelled`() {
        #expect(
            Self.wire(RedisCommand("config Get", "maxmemory").request.frame)
                == "*3\r\n$6\r\nconfig\r\n$3\r\nGet\r\n$9\r\nmaxmemory\r\n"
        )
        #expect(Self.wire(RedisCommand("myModule.do it", "a").request.frame).contains("myModule.do\r\n$2\r\nit\r\n"))
        #expect(RedisCommand("myModule.do it", "a").name == "MYMODULE.DO")
        #expect(RedisCommand("config get", "maxmemory").name == "CONFIG GET")
        #expect(RedisCommand("", "a").request.problem?.code == .invalidArgument)
        #expect(RedisCommand("GET\r\n", "a").request.problem?.code == .invalidArgument)
        // Capitals of other letters may be those of a name.
        #expect(RedisCommand("\u{17F}et", "a", "b").request.problem?.code == .invalidArgument)
    }

    @Test(arguments: [
        "set user:hunter2 Ada", "get key", "CONFIG GET maxmemory", "client setname hunter2", "CLIENT NOSUCH hunter2",
        "BITOP AND", "NOSUCH two three", "bLpOp hunter2", "DEBUG SLEEP 1", "ping pong",
    ])
    func `9.3 a name with more words than the command has is refused, and says nothing of them`(name: String) {
        for command in [RedisCommand(name), RedisCommand(name, "value")] {
            let problem = command.request.problem
            #expect(problem?.code == .invalidArgument && problem?.outcome == .notExecuted)
            #expect(problem?.message.contains("arguments are given apart") == true)
            #expect(problem?.message.contains("hunter2") == false)
            #expect(command.request.leaseProblem != nil && command.request.sharedConnectionProblem != nil)
        }
    }

    @Test(arguments: [
        "SET", "config get", "CONFIG NOSUCH", "DEBUG SLEEP", "COMMAND DOCS", "NOSUCH", "FT.CONFIG GET", "XGROUP CREATE",
    ])
    func `9.3 names of as many words as commands have are taken`(name: String) {
        #expect(RedisCommand(name, "value").request.problem == nil)
    }

    @Test func `1.4 a subcommand is what servers take for it: up to its first NUL, in any case`() {
        for suffix in ["", "\0", "\0more", "\0" + String(repeating: "x", count: 100)] {
            let words: [(String, String)] = [("CLIENT", "rePLY"), ("SCRIPT", "debug"), ("client", "REPLY")]
            for (name, word) in words {
                let text = word + suffix
                let forms: [any RESPEncodable] = [text, [UInt8](text.utf8), ByteBuffer(string: text), text[...]]
                for form in forms {
                    #expect(RedisCommand(name, form, "SKIP").request.leaseProblem?.code == .invalidArgument)
                }
            }
            #expect(RedisCommand("CLIENT", "TRACKING" + suffix, "on").request.sharedConnectionProblem != nil)
        }
    }

    @Test func `9.4 places of keys beyond every command are no trap`() {
        let rules: [CommandKeys] = [
            .at(.max), .at(.min), .at(Int.max - 1..<Int.max), .at(0..<Int.max), .from(.max), .from(.max, step: .max),
            .from(0, step: .max), .counted(at: .max), .counted(at: 1, step: .max), .counted(at: .max, step: .max),
            .counted(at: -1, step: -1), .none,
        ]
        for rule in rules {
            for words in [
                ["EVAL", "return", "1", "a", "b"], ["X"], ["X Y", "2", "a"], ["X", "9223372036854775807", "a"],
            ] {
                let command = RedisCommand<RESPValue>(words[0], arguments: Array(words.dropFirst()), keys: rule)
                for place in KeyFinder.places(in: command.request) ?? [] { #expect(place > 0 && place < 6) }
            }
        }
    }

    @Test func `negative zero is sent as such`() {
        #expect(CommandWriter.text(of: -0.0) == "-0.0")
        #expect(CommandWriter.text(of: 0.0) == "0")
        #expect(CommandWriter.text(of: -1) == "-1")
    }
}
