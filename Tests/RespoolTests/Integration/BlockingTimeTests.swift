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
        case "BLMPOP": try await redis.blmpop(["list"], from: .left, timeout: time) == nil
        case "BZPOPMIN": try await redis.bzpopmin(["zset"], timeout: time) == nil
        case "BZPOPMAX": try await redis.bzpopmax(["zset"], timeout: time) == nil
        case "BZMPOP": try await redis.bzmpop(["zset"], from: .min, timeout: time) == nil
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
            _ = try await redis.xadd("stream", [("f", "v")])
            _ = try await redis.send(RedisCommand("XGROUP CREATE", "stream", "group", "$"))
            let error = await #expect(throws: RedisError.self) {
                try await Self.call(command, redis.with(.timeout(.seconds(1))), .seconds(3600))
            }
            #expect(error?.code == .timeout)
            #expect(error?.outcome == .notExecuted)
            // The server waits no more.
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:0") }
            // A call without a time of its own takes as long as the command says, and finds nothing.
            #expect(try await Self.call(command, redis.with(), .milliseconds(10)))
            // The command's own time is the shorter one: nothing came, which is no error.
            #expect(try await Self.call(command, redis.with(.timeout(.seconds(3600))), .milliseconds(10)))
        }
    }

    private static let popping = [
        "BLPOP", "BRPOP", "BLMOVE", "BLMPOP", "BZPOPMIN", "XREADGROUP", "custom BLPOP", "lease BLPOP",
    ]

    /// How much one call got within a time.
    private static func pop(_ command: String, _ redis: RedisCallScope) async throws -> Int {
        switch command {
        case "XREADGROUP":
            return try await redis.xreadgroup(
                group: "group",
                consumer: "c",
                [(key: "stream", after: ">")],
                block: .zero
            ).reduce(0) { $0 + $1.entries.count }
        case "lease BLPOP":
            let popped = Counter()
            do {
                _ = try await redis.transaction(watching: ["key"]) { (lease, commands) in
                    if try await lease.blpop(["list"], timeout: .zero) != nil { popped.next() }
                    return commands.get("key")
                }
            } catch let error as RedisError where popped.value == 1 {
                // The time is up, which is no news to whoever has the element.
                #expect(error.code == .timeout)
            }
            return popped.value
        default: return try await call(command, redis, .zero) ? 0 : 1
        }
    }

    @Test(arguments: ServerKind.real, popping)
    func `4.2 what is popped at the end of a time arrives, however short the time is`(
        kind: ServerKind,
        command: String
    ) async throws {
        try await withServer(kind: kind) { server, redis async throws in
            _ = try await redis.send(RedisCommand("XGROUP CREATE", "stream", "group", "$", "MKSTREAM"))
            let other = try RedisClient(server.url)
            let count = 300
            let isPushed = Shared(false)
            let pushing = Task {
                for number in 0..<count {
                    switch command {
                    case "BZPOPMIN": try await other.zadd("zset", [(score: 1, member: "\(number)")])
                    case "XREADGROUP": _ = try await other.xadd("stream", [("f", "v")])
                    default: try await other.rpush("list", "\(number)")
                    }
                    try await Task.sleep(for: .microseconds(number % 7 * 400))
                }
                isPushed.change { $0 = true }
            }
            var got = 0
            var round = 0
            var isOver = false
            while !isOver {
                isOver = isPushed.value
                if isOver {
                    let left =
                        switch command {
                        case "BZPOPMIN": try await other.zcard("zset")
                        case "XREADGROUP": try await count - other.xpending("stream", group: "group").count
                        default: try await other.llen("list")
                        }
                    isOver = left == 0
                }
                round += 1
                do {
                    got += try await Self.pop(command, redis.with(.timeout(.milliseconds([1, 2, 3, 5][round % 4]))))
                } catch let error as RedisError {
                    // Nothing came, or there was no connection yet.
                    #expect(error.outcome == .notExecuted)
                }
            }
            try await pushing.value
            #expect(got == count)
            await other.close()
        }
    }

    @Test(arguments: ServerKind.real, ["BLPOP", "XREADGROUP", "custom BLPOP", "lease"])
    func `4.2 a wait that somebody ends on the server before its time is up found nothing, which is no error`(
        kind: ServerKind,
        command: String
    ) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            _ = try await redis.send(RedisCommand("XGROUP CREATE", "stream", "group", "$", "MKSTREAM"))
            let waiting = Task { () async throws -> Bool in
                let scope = redis.with(.timeout(.seconds(3600)))
                guard command == "lease" else { return try await Self.call(command, scope, .zero) }
                let isNothing = Shared(false)
                _ = try await scope.transaction(watching: ["key"]) { (lease, commands) in
                    let popped = try await lease.blpop(["list"], timeout: .zero)
                    isNothing.change { $0 = popped == nil }
                    return commands.get("key")
                }
                return isNothing.value
            }
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:1") }
            for line in try await redis.clientList().split(separator: "\n") {
                guard let id = line.split(separator: " ").first?.split(separator: "=").last.flatMap({ Int($0) }) else {
                    continue
                }
                _ = try await redis.send(RedisCommand("CLIENT UNBLOCK", id))
            }
            #expect(try await waiting.value)
        }
    }

    @Test func `4.2 a negative timeout of a typed command is refused before anything is sent`() async throws {
        try await withServer { _, redis async throws in
            let typed = Self.commands.filter { !$0.hasPrefix("custom") }
            for command in typed {
                for time in [Duration.seconds(-1), .microseconds(-1), .seconds(Int64.min)] {
                    let error = await #expect(throws: RedisError.self) {
                        try await Self.call(command, redis.with(), time)
                    }
                    #expect(error?.code == .invalidArgument && error?.outcome == .notExecuted)
                    #expect(error?.message.contains("timeout of \(command) is negative") == true)
                }
            }
            #expect(RedisCommands().wait(replicas: 1, timeout: .seconds(-1)).request.problem != nil)
            #expect(RedisCommands().waitaof(local: 1, replicas: 1, timeout: .seconds(-1)).request.problem != nil)
            #expect(redis.statistics.commandsWritten == 0)
        }
    }

    @Test(arguments: ServerKind.real)
    func `2 what is no time in a custom command is the server's to refuse`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            for scope in [redis.with(), redis.with(.timeout(.seconds(600)))] {
                for command in ["custom BLPOP", "custom XREAD", "custom BLMPOP"] {
                    let error = await #expect(throws: RedisError.self) {
                        try await Self.call(command, scope, .seconds(-1))
                    }
                    #expect(error?.outcome == .rejected)
                    #expect(error?.serverError?.text.contains("timeout is negative") == true)
                }
                for time in ["soon", "", "1e400", "nan", "1\0"] {
                    let error = await #expect(throws: RedisError.self) {
                        try await scope.send(RedisCommand("BLPOP", "list", time))
                    }
                    #expect(error?.outcome == .rejected, "\(time)")
                }
            }
        }
    }

    @Test(arguments: ServerKind.real, ["BLOCK", "BLOCK\0", "block\0" + String(repeating: "x", count: 100)])
    func `1.4 an option is what servers take for it, up to its first NUL, and the last one counts`(
        kind: ServerKind,
        option: String
    ) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            let command = RedisCommand("XREAD", "BLOCK", 1, [UInt8](option.utf8), 0, "STREAMS", "s", "$")
            let waiting = Task { try await redis.with(.timeout(.seconds(600))).send(command) }
            // The shared connection isn't held up.
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:1") }
            _ = try await redis.xadd("s", [("f", "v")])
            #expect(try await waiting.value != .null)
            await #expect(throws: RedisError.self) { try await redis.pipeline([command]) }
        }
    }

    @Test func `4.3 what blocks for ever by its arguments waits until it is cancelled`() async throws {
        try await withServer { server, admin async throws in
            var settings = try RedisConfiguration(server.url)
            settings.timeouts.command = .seconds(1)
            let redis = try RedisClient(settings)
            func isBlocked(_ count: Int) async throws -> Bool {
                try await admin.info(sections: ["clients"]).contains("blocked_clients:\(count)")
            }
            for command in [RedisCommand("BLPOP", "list", 0), RedisCommand("XREAD", "BLOCK", 0, "STREAMS", "s", "$")] {
                // Dialling isn't what is timed here.
                try await redis.withConnection { _ = try await $0.ping() }
                let waiting = Task { try await redis.send(command) }
                try await eventually { try await isBlocked(1) }
                // For longer than a command that doesn't wait may take.
                try await Task.sleep(for: .milliseconds(2500))
                #expect(try await isBlocked(1))
                waiting.cancel()
                let error = await #expect(throws: RedisError.self) { try await waiting.value }
                #expect(error?.code == .cancelled)
                try await eventually { try await isBlocked(0) }
            }
            await redis.close()
        }
    }

    @Test func `1.4 a stream called BLOCK is no reason to wait`() throws {
        #expect(RedisCommand("XREAD", "STREAMS", "BLOCK", "0").request.blocksFor == nil)
        #expect(RedisCommand("XREADGROUP", "GROUP", "BLOCK", "BLOCK", "STREAMS", "s", ">").request.blocksFor == nil)
        #expect(
            RedisCommand("XREAD", "COUNT", 1, "BLOCK", 1500, "STREAMS", "s", "$").request.blocksFor
                == .milliseconds(1500)
        )
        #expect(
            RedisCommand("XREAD", "BLOCK", 50, "BLOCK", 1500, "STREAMS", "BLOCK", "0").request.blocksFor
                == .milliseconds(1500)
        )
        let long = String(repeating: "0", count: 100) + "2"
        #expect(RedisCommand("BLPOP", "a", long).request.blocksFor == .seconds(2))
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
