//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import RealServers
import RespoolTestKit
import Testing

@testable import Respool

/// What is sent again, by what a second run would do (SEMANTICS 3.2).
struct RepetitionTests {
    /// Every typed write of the table, with arguments for which it does something: what the second run answers and leaves is asked of
    /// a real server, and must be what its class says.
    @Test(arguments: ServerKind.real) func `3.2 each class of repetition is what a server does the second time`(
        kind: ServerKind
    ) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            let make = RedisCommands()
            func erased<Reply>(
                _ command: RedisCommand<Reply>
            ) -> (CommandRequest, RedisConfiguration.RetryPolicy.Repetition) {
                (command.request, command.repetition)
            }
            let future = Int(Date.now.timeIntervalSince1970) + 3600
            let commands: [(CommandRequest, RedisConfiguration.RetryPolicy.Repetition)] = [
                erased(make.set("string", "v")), erased(make.set("string", "v", expires: .seconds(100))),
                erased(make.mset([("string", "v"), ("b", "v")])),
                erased(make.setrange("string", offset: 1, "x")),
                erased(make.setbit("bits", offset: 7, 1)), erased(make.pfadd("hll", ["a"])),
                erased(make.pfmerge(into: "hll2", ["hll"])), erased(make.lset("list", index: 0, "x")),
                erased(make.hset("hash", [("new", "v")])), erased(make.hdel("hash", "f")),
                erased(make.sadd("set", "new")),
                erased(make.srem("set", "a")), erased(make.zadd("zset", [(5, "new")])), erased(make.zrem("zset", "a")),
                erased(make.zremrangebyscore("zset", from: "-inf", to: "+inf")),
                erased(make.geoadd("geo", [(13, 38, "here")])), erased(make.del("string")),
                erased(make.unlink("string")),
                erased(make.expireat("string", at: future)), erased(make.persist("expiring")),
                erased(make.xdel("stream", "1-1")), erased(make.incr("number")), erased(make.append("string", "v")),
                erased(make.rpush("list", "v")), erased(make.lpop("list")), erased(make.spop("set")),
                erased(make.getdel("string")),
                erased(make.setnx("absent", "v")), erased(make.zincrby("zset", "a", by: 1)),
                erased(make.hincrby("hash", "n", by: 1)),
                erased(make.get("string")), erased(make.smembers("set")), erased(make.zscore("zset", "a")),
            ]
            for (request, repetition) in commands {
                _ = try await redis.flushall()
                _ = try await redis.pipeline { make in
                    (
                        make.set("string", "value"), make.set("expiring", "v", expires: .seconds(100)),
                        make.set("number", 1),
                        make.rpush("list", "a", "b", "c"), make.hset("hash", [("f", "v"), ("n", "1")]),
                        make.sadd("set", "a", "b"),
                        make.zadd("zset", [(1, "a"), (2, "b")]), make.xadd("stream", [("f", "v")], id: .id("1-1"))
                    )
                }
                let command = RedisCommand<RESPValue>(
                    request.id,
                    repetition: repetition,
                    frame: request.frame,
                    decode: { $0 }
                )
                let first = try await redis.send(command)
                let dataAfterFirst = try await redis.send(RedisCommand("DEBUG", "DIGEST", as: String.self))
                let second = try await redis.send(command)
                let dataAfterSecond = try await redis.send(RedisCommand("DEBUG", "DIGEST", as: String.self))
                switch repetition {
                case .repeatable:
                    #expect(first == second, "\(request.name) answers otherwise the second time")
                    #expect(dataAfterFirst == dataAfterSecond, "\(request.name) leaves other data the second time")
                case .idempotent:
                    #expect(
                        first != second || request.id == .expireat,
                        "\(request.name) answers the same the second time"
                    )
                    #expect(dataAfterFirst == dataAfterSecond, "\(request.name) leaves other data the second time")
                case .never: break
                }
            }
        }
    }

    /// By each of the places a command can be sent from, with and without the policy that allows it.
    @Test(arguments: ["shared", "pipeline", "transaction", "lease"], [false, true])
    func `3.2 a job that was taken off a set is taken once, or the error says that nobody knows`(
        place: String,
        isAllowed: Bool
    ) async throws {
        try await throughProxy(configure: { $0.retry = .safe(repeatingIdempotentWrites: isAllowed) }) {
            proxy,
            redis,
            direct async throws in
            try await direct.zadd("delayed", [(1, "job")])
            proxy.faults.inject(
                .cut(after: 0, then: .reset),
                on: .reply(to: place == "transaction" ? "EXEC" : "ZREM"),
                times: 1
            )
            let make = RedisCommands()
            var removed: Int?
            var failure: RedisError?
            do {
                switch place {
                case "shared": removed = try await redis.zrem("delayed", "job")
                case "pipeline": removed = try await redis.pipeline([make.zrem("delayed", "job")])[0]
                case "transaction": removed = try await redis.transaction([make.zrem("delayed", "job")])[0]
                default: removed = try await redis.withConnection { try await $0.zrem("delayed", "job") }
                }
            } catch {
                failure = try #require(error as? RedisError)
            }
            // Over a lease nothing is sent again by itself.
            if isAllowed, place != "lease" {
                #expect(removed == 0)
            } else {
                #expect(failure?.outcome == .unknown)
                #expect(redis.statistics.retries == 0)
            }
        }
    }

    @Test(arguments: ["SET", "GET", "SADD", "INCR"])
    func `3.2 what was decided on a watched read is never decided again`(command: String) async throws {
        try await throughProxy { proxy, redis, direct async throws in
            try await direct.set("key", 0)
            proxy.faults.inject(.cut(after: 0, then: .reset), on: .reply(to: "EXEC"), times: 1)
            let decisions = Counter()
            let error = await #expect(throws: RedisError.self) {
                _ = try await redis.transaction(watching: ["key"]) { lease, commands in
                    decisions.next()
                    let value = try await lease.get("key", as: Int.self) ?? 0
                    return commands.set("key", value + 1)
                }
            }
            #expect(error?.outcome == .unknown)
            #expect(decisions.value == 1)
            #expect(try await direct.get("key") == "1")
        }
    }

    @Test(arguments: ServerKind.real, ["BLPOP", "BRPOP", "BLMOVE", "BLMPOP", "BZPOPMIN", "BZMPOP", "XREAD", "custom"])
    func `3.1 4.3 a command that waits when its server becomes a replica waits on, within its time`(
        kind: ServerKind,
        command: String
    ) async throws {
        try await withServer(
            kind: kind,
            configure: { $0.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(20)) }
        ) {
            server,
            redis async throws in
            let admin = try RedisClient(server.url)
            let waiting = Task { () async throws -> String? in
                switch command {
                case "BLPOP": try await redis.blpop(["list"], timeout: .seconds(60))?.element
                case "BRPOP": try await redis.brpop(["list"], timeout: .seconds(60))?.element
                case "BLMOVE":
                    try await redis.blmove(
                        "list",
                        to: "other",
                        sourceEnd: .left,
                        destinationEnd: .left,
                        timeout: .seconds(60)
                    )
                case "BLMPOP": try await redis.blmpop(["list"], from: .left, timeout: .seconds(60))?.elements.first
                case "BZPOPMIN": try await redis.bzpopmin(["zset"], timeout: .seconds(60))?.member
                case "BZMPOP":
                    try await redis.bzmpop(["zset"], from: .min, timeout: .seconds(60))?.members.first?.member
                case "XREAD":
                    try await redis.xread([(key: "stream", after: "$")], block: .seconds(60)).first?.entries.first?
                        .fields.first?.value
                default: try await redis.send(RedisCommand("BLPOP", "list", 60, as: [String].self)).last
                }
            }
            try await eventually { try await admin.info(sections: ["clients"]).contains("blocked_clients:1") }
            _ = try await admin.send(RedisCommand("REPLICAOF", "127.0.0.1", 1))
            _ = try await admin.send(RedisCommand("REPLICAOF", "NO", "ONE"))
            try await eventually { try await admin.info(sections: ["clients"]).contains("blocked_clients:1") }
            _ = try await admin.pipeline { make in
                (
                    make.rpush("list", "value"), make.zadd("zset", [(1, "value")]),
                    make.xadd("stream", [("f", "value")])
                )
            }
            #expect(try await waiting.value == "value")
            await admin.close()
        }
    }

    @Test func `2 who is told by CLIENT UNBLOCK that waiting is an error gets that error`() async throws {
        try await withServer { _, redis async throws in
            let waiting = Task { try await redis.blpop(["list"], timeout: .seconds(60)) }
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:1") }
            let clients = try await redis.clientList()
            let line = try #require(clients.split(separator: "\n").first { $0.contains("cmd=blpop") })
            let id = try #require(
                line.split(separator: " ").first { $0.hasPrefix("id=") }.flatMap { Int($0.dropFirst(3)) }
            )
            _ = try await redis.send(RedisCommand("CLIENT UNBLOCK", id, "ERROR", as: Int.self))
            let error = await #expect(throws: RedisError.self) { try await waiting.value }
            #expect(error?.serverError?.prefix == "UNBLOCKED")
            #expect(error?.outcome == .rejected)
        }
    }
}
