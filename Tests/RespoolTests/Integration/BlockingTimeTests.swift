//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import Testing

@testable import Respool

/// A command that waits on the server has its time, and the call it is made by has its own (SEMANTICS 4.2, 4.3).
struct BlockingTimeTests {
    private static let commands = [
        "BLPOP", "BRPOP", "BLMOVE", "BLMPOP", "BZPOPMIN", "BZPOPMAX", "BZMPOP", "BRPOPLPUSH", "XREAD", "XREADGROUP",
        "custom BLPOP",
        "custom XREAD", "custom BLMPOP",
    ]

    private static func call(_ command: String, _ redis: RedisCallScope, _ time: Duration) async throws -> Bool {
        let seconds = Double(time / .milliseconds(1)) / 1000
        return switch command {
        case "BLPOP": try await redis.blpop(["list"], timeout: time) == nil
        case "BRPOP": try await redis.brpop(["list"], timeout: time) == nil
        case "BLMOVE":
            try await redis.blmove("list", to: "other", sourceEnd: .left, destinationEnd: .left, timeout: time) == nil
        case "BLMPOP": try await redis.blmpop(timeout: time, ["list"], from: .left) == nil
        case "BZPOPMIN": try await redis.bzpopmin(["zset"], timeout: time) == nil
        case "BZPOPMAX": try await redis.bzpopmax(["zset"], timeout: time) == nil
        case "BZMPOP": try await redis.bzmpop(timeout: time, ["zset"], from: .min) == nil
        case "BRPOPLPUSH": try await redis.brpoplpush("list", to: "other", timeout: time) == nil
        case "XREAD": try await redis.xread([(key: "stream", after: "$")], block: time).isEmpty
        case "XREADGROUP":
            try await redis.xreadgroup(group: "group", consumer: "c", [(key: "stream", after: ">")], block: time)
                .isEmpty
        case "custom XREAD":
            try await redis.send(
                RedisCommand("xread", "COUNT", 1, "block", Int(time / .milliseconds(1)), "streams", "BLOCK", "$")
            ) == .null
        case "custom BLMPOP": try await redis.send(RedisCommand("BLMPOP", seconds, 1, "list", "LEFT")) == .null
        default: try await redis.send(RedisCommand("BLPOP", "list", seconds)) == .null
        }
    }

    @Test(arguments: commands)
    func `4.2 a time that is chosen for a call ends its wait on the server, too, and nothing is popped afterwards`(
        command: String
    ) async throws {
        try await withServer { _, redis async throws in
            _ = try await redis.xadd("stream", id: .automatic, [("f", "v")])
            _ = try await redis.send(RedisCommand("XGROUP CREATE", "stream", "group", "$"))
            let start = ContinuousClock.now
            let error = await #expect(throws: RedisError.self) {
                try await Self.call(command, redis.with(.timeout(.seconds(1))), .seconds(3600))
            }
            #expect(error?.code == .timeout)
            #expect(error?.outcome == .notExecuted)
            // Far below the command's own time, however slow the machine.
            #expect(ContinuousClock.now - start < .seconds(600))
            // The server waits no more.
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:0") }
            // A call without a time of its own takes as long as the command says, and finds nothing.
            #expect(try await Self.call(command, redis.with(), .milliseconds(10)))
            // The command's own time is the shorter one: nothing came, which is no error.
            #expect(try await Self.call(command, redis.with(.timeout(.seconds(3600))), .milliseconds(10)))
        }
    }

    @Test func `4.3 what blocks for ever by its arguments waits until it is cancelled`() async throws {
        try await withServer(configure: { $0.timeouts.command = .milliseconds(100) }) { _, redis async throws in
            for command in [RedisCommand("BLPOP", "list", 0), RedisCommand("XREAD", "BLOCK", 0, "STREAMS", "s", "$")] {
                let waiting = Task { try await redis.send(command) }
                try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:1") }
                try await Task.sleep(for: .milliseconds(200))
                #expect(try await redis.info(sections: ["clients"]).contains("blocked_clients:1"))
                waiting.cancel()
                let error = await #expect(throws: RedisError.self) { try await waiting.value }
                #expect(error?.code == .cancelled)
                try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:0") }
            }
        }
    }

    @Test func `1.4 a stream called BLOCK is no reason to wait`() throws {
        #expect(RedisCommand("XREAD", "STREAMS", "BLOCK", "0").request.blocksFor == nil)
        #expect(RedisCommand("XREADGROUP", "GROUP", "BLOCK", "BLOCK", "STREAMS", "s", ">").request.blocksFor == nil)
        #expect(
            RedisCommand("XREAD", "COUNT", 1, "BLOCK", 1500, "STREAMS", "s", "$").request.blocksFor
                == .milliseconds(1500)
        )
        #expect(RedisCommand("BLPOP", "a", "b", 2.5).request.blocksFor == .milliseconds(2500))
        #expect(RedisCommand("BZMPOP", "0.5", 1, "z", "MIN").request.blocksFor == .milliseconds(500))
    }

    @Test(arguments: ServerKind.real) func `3.1 WAIT asks about its own connection's writes, so it goes with them`(
        kind: ServerKind
    ) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            for call in [RedisCommand("WAIT", 0, 10), RedisCommand("wait", 1, 10), RedisCommand("WAITAOF", 0, 0, 10)] {
                let error = await #expect(throws: RedisError.self) { try await redis.send(call) }
                #expect(error?.code == .invalidArgument)
                await #expect(throws: RedisError.self) { try await redis.pipeline([call]) }
                await #expect(throws: RedisError.self) { try await redis.transaction([call]) }
            }
            let replicas = try await redis.withConnection { lease in
                try await lease.set("key", "value")
                return try await lease.wait(replicas: 0, timeout: .milliseconds(10))
            }
            #expect(replicas == 0)
        }
    }
}
