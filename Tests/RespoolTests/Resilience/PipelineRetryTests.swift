//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

/// What becomes of a pipeline whose connection is lost on the way (SEMANTICS 3.3).
struct PipelineRetryTests {
    /// A peer that answers the first connection's commands with `first` and hangs up, and the second's with `second`.
    private func withLoss(
        first: String,
        second: String,
        hangsUp: Bool = true,
        hangsUpAgain: Bool = false,
        _ body: (RedisClient, Shared<[String]>) async throws -> Void
    ) async throws {
        let received = Shared<[String]>([])
        let answered = Counter()
        try await withPeer(
            { text, connection in
                guard !connection.answersHandshake(text), let text else { return }
                received.change { $0.append(text) }
                if answered.next() == 1 {
                    connection.send(first)
                    if hangsUp { connection.close() }
                } else {
                    connection.send(second)
                    if hangsUpAgain { connection.close() }
                }
            },
            configure: { $0.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(5)) }
        ) { redis async throws in
            try await body(redis, received)
            // Each command left its place in the queue once, whether its reply came or not.
            #expect(redis.statistics.outstandingCommands == 0)
        }
    }

    @Test func `3.3 only what may run twice is sent again, in its order`() async throws {
        try await withLoss(first: "", second: "$1\r\na\r\n$1\r\nc\r\n") { redis, received in
            let (first, counted, last) = try await redis.pipelineResults { ($0.get("1"), $0.incr("2"), $0.get("3")) }
            #expect(try first.get() == "a")
            #expect(try last.get() == "c")
            #expect(throws: RedisError.self) { try counted.get() }
            if case .failure(let error) = counted {
                #expect(error.outcome == .unknown && error.code == .connectionClosed && error.command == "INCR")
            }
            let get = { (key: String) in "*2\r\n$3\r\nGET\r\n$1\r\n\(key)\r\n" }
            #expect(received.value.last == get("1") + get("3"))
        }
    }

    @Test func `3.3 replies that came before the connection was lost stay, and their commands are not sent again`()
        async throws
    {
        try await withLoss(first: ":1\r\n:2\r\n", second: "$1\r\nc\r\n") { redis, received in
            let (one, two, three) = try await redis.pipeline { ($0.incr("1"), $0.incr("2"), $0.get("3")) }
            #expect(one == 1 && two == 2 && three == "c")
            #expect(received.value.last == "*2\r\n$3\r\nGET\r\n$1\r\n3\r\n")
        }
    }

    @Test func `3.1 3.3 commands that the server refused as loading are sent again, and only they`() async throws {
        try await withLoss(
            first: ":1\r\n-LOADING the data is not there yet\r\n:3\r\n-ERR no such thing\r\n",
            second: ":2\r\n",
            hangsUp: false
        ) { redis, received in
            let commands = ["1", "2", "3", "4"].map { RedisCommands().incr($0) }
            let results = try await redis.pipelineResults(commands)
            #expect(results.prefix(3).map { try? $0.get() } == [1, 2, 3])
            #expect(throws: RedisError.self) { try results[3].get() }
            #expect(received.value.last == "*2\r\n$4\r\nINCR\r\n$1\r\n2\r\n")
            #expect(received.value.count == 2)
        }
    }

    @Test func `2 3.2 3.3 a command that was refused, and lost the next time, is not sent a third time`() async throws {
        try await withLoss(
            first: "-LOADING the data is not there yet\r\n:1\r\n",
            second: "",
            hangsUp: false,
            hangsUpAgain: true
        ) { redis, received in
            let (first, second) = try await redis.pipelineResults { ($0.incr("1"), $0.incr("2")) }
            #expect(try second.get() == 1)
            guard case .failure(let error) = first else {
                Issue.record("it was answered")
                return
            }
            #expect(error.outcome == .unknown && error.code == .connectionClosed)
            #expect(received.value.count == 2)
        }
    }

    @Test func `2 3.3 a command that may have run, and is refused the next time, has an unknown outcome`() async throws
    {
        try await withLoss(first: "", second: "-LOADING the data is not there yet\r\n$1\r\nb\r\n") { redis, _ in
            let twice = redis.with(.retry(.safe(attempts: 2)))
            let (first, second) = try await twice.pipelineResults { ($0.get("1"), $0.get("2")) }
            #expect(try second.get() == "b")
            guard case .failure(let error) = first else {
                Issue.record("it was answered")
                return
            }
            #expect(error.outcome == .unknown && error.code == .serverNotReady)
        }
    }

    @Test func `3.3 a pipeline of which nothing was answered and nothing may run twice fails as a whole`() async throws
    {
        try await withLoss(first: "", second: "") { redis, received in
            let error = await #expect(throws: RedisError.self) {
                try await redis.pipelineResults { ($0.incr("1"), $0.incr("2")) }
            }
            #expect(error?.outcome == .unknown)
            #expect(received.value.count == 1)
        }
    }

    @Test func `a call's own options hold for pipelines`() async throws {
        try await withLoss(first: "", second: "$1\r\na\r\n") { redis, received in
            let error = await #expect(throws: RedisError.self) {
                try await redis.with(.retry(.never)).pipeline { ($0.get("1"), $0.get("2")) }
            }
            #expect(error?.outcome == .unknown)
            #expect(received.value.count == 1)
        }
    }

    @Test func `large arguments are in their places when part of a pipeline is sent again`() {
        var pipeline = PipelineFrame(expecting: 3)
        let large = String(repeating: "x", count: CommandFrame.attachmentThreshold)
        let frames = [
            RedisCommands().set("1", large).request.frame, RedisCommands().get("2").request.frame,
            RedisCommands().mset([("3", large), ("4", "four"), ("5", large)]).request.frame,
        ]
        for frame in frames { pipeline.append(frame) }
        #expect(pipeline.frame(of: [0, 1, 2]).wire == frames.map(\.wire).joined())
        #expect(pipeline.frame(of: [1, 2]).wire == frames[1].wire + frames[2].wire)
        #expect(pipeline.frame(of: [2, 0]).wire == frames[2].wire + frames[0].wire)
    }
}

extension CommandFrame {
    /// What goes out.
    fileprivate var wire: String {
        var text = ""
        withUnsafeBytes { bytes in
            var position = 0
            for attachment in attachments {
                text += String(decoding: bytes[position..<attachment.offset], as: UTF8.self)
                text += String(buffer: attachment.payload)
                position = attachment.offset
            }
            text += String(decoding: bytes[position...], as: UTF8.self)
        }
        return text
    }
}
