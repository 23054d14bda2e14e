//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import DequeModule
import NIOCore

@testable import Respool

/// What is counted; each does it `count` times.
enum Scenario {
    static let all: [String: @Sendable (_ count: Int) async throws -> Void] = [
        "parser": parse, "encoder": encode, "ring": match, "pool": Stub.lease, "submission": submit,
        "command": Stub.run,
        "skipped-string": skipString, "skipped-array": skipArray,
        "pipeline": Stub.runPipelines,
    ]

    private struct Failure: Error {}

    static let value = String(repeating: "v", count: 64)
    static var get: CommandFrame { CommandFrame("$3\r\nGET\r\n") { $0.append("respool:bench:17") } }

    /// A reply of 64 bytes, sixteen to a read.
    private static func parse(_ count: Int) throws {
        let read = ByteBuffer(string: String(repeating: "$64\r\n\(value)\r\n", count: 16))
        var parser = RESPParser(limits: RESPLimits())
        var parsed = 0
        while parsed < count {
            parser.feed(read)
            while let reply = try parser.nextReply() {
                guard case .bulkString(let bytes) = reply, bytes.readableBytes == 64 else { throw Failure() }
                parsed += 1
            }
        }
    }

    /// Sixteen KiB of a string that is over the limit.
    private static func skipString(_ count: Int) throws {
        try skip(header: "$\(count << 14)\r\n", piece: ByteBuffer(repeating: UInt8(ascii: "v"), count: 1 << 14), count)
    }

    /// Sixteen KiB of an array that is over the limit, of strings of 1,015 bytes.
    private static func skipArray(_ count: Int) throws {
        let element = "$1015\r\n" + String(repeating: "v", count: 1015) + "\r\n"
        try skip(
            header: "*\(count * 16)\r\n",
            piece: ByteBuffer(string: String(repeating: element, count: 16)),
            count
        )
    }

    private static func skip(header: String, piece: ByteBuffer, _ count: Int) throws {
        var limits = RESPLimits()
        limits.maximumBulkBytes = 1024
        limits.maximumElements = 16
        var parser = RESPParser(limits: limits)
        parser.feed(ByteBuffer(string: header))
        for _ in 0..<count {
            guard try parser.nextReply() == nil else { throw Failure() }
            parser.feed(piece)
        }
        if header.hasPrefix("$") { parser.feed(ByteBuffer(string: "\r\n")) }
        guard try parser.nextReply()?.isError == true else { throw Failure() }
    }

    /// SET of 64 bytes.
    private static func encode(_ count: Int) throws {
        for _ in 0..<count {
            let frame = CommandFrame("$3\r\nSET\r\n") {
                $0.append("respool:bench:17")
                $0.append(value)
            }
            guard frame.byteCount > 64 else { throw Failure() }
        }
    }

    /// A call is written, and its reply finds it; sixteen in flight.
    private static func match(_ count: Int) throws {
        let read = ByteBuffer(string: String(repeating: ":1\r\n", count: 16))
        let call = Call(frame: get, replyCount: 1, timeout: .max)
        var parser = RESPParser(limits: RESPLimits())
        var ring = ReplyRing()
        var matched = 0
        while matched < count {
            for _ in 0..<16 { ring.push(call) }
            parser.feed(read)
            for _ in 0..<16 {
                guard case .whole = try ring.receive(from: &parser) else { throw Failure() }
                matched += 1
            }
        }
    }

    /// A call is left for the event loop, which takes sixteen at a time.
    private static func submit(_ count: Int) throws {
        let queue = SubmissionQueue(maximumCommands: 1024, maximumBytes: 1 << 20)
        let call = Call(frame: get, replyCount: 1, timeout: .max)
        var taken = Deque<Call>()
        var submitted = 0
        while submitted < count {
            for _ in 0..<16 {
                guard case .accepted = queue.submit(call) else { continue }
            }
            queue.take(into: &taken)
            queue.release(commands: taken.count)
            queue.release(bytes: taken.count * call.frame.byteCount)
            submitted += taken.count
            taken.removeAll(keepingCapacity: true)
        }
    }
}
