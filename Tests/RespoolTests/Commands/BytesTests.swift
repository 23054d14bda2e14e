//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RealServers
import Testing

@testable import Respool

/// Data that isn't text, on every server, in both versions of the protocol: nothing is lost to it, and one odd name hides nothing else.
@Suite(.serialized)
struct BytesTests {
    private typealias Bytes = [UInt8]

    struct Case: CustomTestStringConvertible, Sendable {
        let kind: ServerKind
        let version: RedisConfiguration.ProtocolVersion

        var testDescription: String { "\(kind), \(version)" }
    }

    static let cases = (ServerKind.real + [.kit]).flatMap { kind in
        CommandGroupTests.versions.map { Case(kind: kind, version: $0) }
    }
    static let realCases = cases.filter { $0.kind != .kit }

    private static let binary: Bytes = [0xFF, 0xFE, 0x00, 0x01] + Array("c4n4ry".utf8)

    private func onServer(_ test: Case, _ body: (RedisClient) async throws -> Void) async throws {
        try await withServer(kind: test.kind, configure: { $0.protocolVersion = test.version }) { _, redis in
            try await body(redis)
        }
    }

    /// What takes an element away, with what puts it there.
    private static let takers:
        [(String, @Sendable (RedisClient, Bytes) async throws -> Void, @Sendable (RedisClient) async throws -> Void)] =
            [
                ("BLPOP", { try await $0.rpush("q", [$1]) }, { _ = try await $0.blpop(["q"], timeout: .seconds(1)) }),
                ("BRPOP", { try await $0.rpush("q", [$1]) }, { _ = try await $0.brpop(["q"], timeout: .seconds(1)) }),
                ("LMPOP", { try await $0.rpush("q", [$1]) }, { _ = try await $0.lmpop(["q"], from: .left) }),
                (
                    "BLMPOP", { try await $0.rpush("q", [$1]) },
                    { _ = try await $0.blmpop(["q"], from: .left, timeout: .seconds(1)) }
                ),
                ("LPOP", { try await $0.rpush("q", [$1]) }, { _ = try await $0.lpop("q") }),
                (
                    "RPOP", { try await $0.rpush("q", [Bytes("text".utf8), $1]) },
                    { _ = try await $0.rpop("q", count: 2) }
                ),
                (
                    "LMOVE", { try await $0.rpush("q", [$1]) },
                    { _ = try await $0.lmove("q", to: "p", sourceEnd: .left, destinationEnd: .left) }
                ),
                ("RPOPLPUSH", { try await $0.rpush("q", [$1]) }, { _ = try await $0.rpoplpush("q", to: "p") }),
                ("SPOP", { try await $0.sadd("q", [$1]) }, { _ = try await $0.spop("q") }),
                ("SPOP", { try await $0.sadd("q", [$1]) }, { _ = try await $0.spop("q", count: 1) }),
                ("ZPOPMIN", { try await $0.zadd("q", [(1, $1)]) }, { _ = try await $0.zpopmin("q") }),
                ("ZPOPMAX", { try await $0.zadd("q", [(1, $1)]) }, { _ = try await $0.zpopmax("q", count: 1) }),
                (
                    "BZPOPMIN", { try await $0.zadd("q", [(1, $1)]) },
                    { _ = try await $0.bzpopmin(["q"], timeout: .seconds(1)) }
                ),
                (
                    "BZPOPMAX", { try await $0.zadd("q", [(1, $1)]) },
                    { _ = try await $0.bzpopmax(["q"], timeout: .seconds(1)) }
                ),
                ("ZMPOP", { try await $0.zadd("q", [(1, $1)]) }, { _ = try await $0.zmpop(["q"], from: .min) }),
                (
                    "BZMPOP", { try await $0.zadd("q", [(1, $1)]) },
                    { _ = try await $0.bzmpop(["q"], from: .max, timeout: .seconds(1)) }
                ),
                ("GETDEL", { _ = try await $0.set("q", $1) }, { _ = try await $0.getdel("q") }),
                ("SET", { _ = try await $0.set("q", $1) }, { _ = try await $0.setAndGet("q", "new") }),
                (
                    "XREADGROUP",
                    {
                        try await $0.xadd("q", [($1, $1)])
                        try await $0.xgroupCreate("q", group: "g", id: .id("0"))
                    },
                    { _ = try await $0.xreadgroup(group: "g", consumer: "c", [("q", after: ">")]) }
                ),
                (
                    "EVAL", { try await $0.rpush("q", [$1]) },
                    {
                        _ = try await $0.eval(
                            "return {redis.call('LPOP', KEYS[1]), 'text'}",
                            keys: ["q"],
                            as: [String].self
                        )
                    }
                ),
            ]

    @Test(arguments: cases)
    func `2 what was popped and can't be decoded is in the error, and in nothing the error says`(
        test: Case
    ) async throws {
        try await onServer(test) { redis async throws in
            let watch = CanaryWatch()
            // The test kit's server runs no Lua.
            for (name, put, take) in Self.takers where test.kind != .kit || name != "EVAL" {
                try await redis.del(["q", "p"])
                try await put(redis, Self.binary)
                let error = await #expect(throws: RedisError.self, "\(name)") { try await take(redis) }
                guard let error else { continue }
                #expect(error.code == .decodingFailed, "\(name)")
                #expect(error.outcome == .executed, "\(name)")
                #expect(error.command == name)
                #expect(error.reply.map { Self.holds($0, Self.binary) } == true, "\(name)")
                watch.describe(error, from: name)
            }
            #expect(watch.found.isEmpty)
        }
    }

    private static func holds(_ value: RESPValue, _ bytes: Bytes) -> Bool {
        value.bytes?.readableBytesView.elementsEqual(bytes) ?? (value.elements ?? []).contains { holds($0, bytes) }
    }

    @Test(arguments: cases)
    func `2 a reply that can't be decoded is in the error of a lease, a pipeline and a transaction, too`(
        test: Case
    ) async throws {
        try await onServer(test) { redis async throws in
            for place in Place.allCases {
                try await redis.rpush("q", [Self.binary])
                let error = await #expect(throws: RedisError.self) {
                    try await place.send(RedisCommands().lpop("q"), by: redis)
                }
                #expect(error?.reply?.bytes.map { Bytes($0.readableBytesView) } == Self.binary, "\(place)")
                #expect(error?.command == "LPOP", "\(place)")
                #expect(error?.outcome == .executed, "\(place)")
            }
            try await redis.rpush("q", [Self.binary])
            let (popped, pong) = try await redis.pipelineResults { ($0.lpop("q"), $0.ping()) }
            #expect(throws: RedisError.self) { try popped.get() }
            #expect(try pong.get() == "PONG")
        }
    }

    /// What a script answers with is no refusal of the script, whatever the words: it ran.
    @Test(arguments: realCases)
    func `2 an error inside a reply says that the command ran`(test: Case) async throws {
        try await onServer(test) { redis async throws in
            let script = "redis.call('INCR', KEYS[1]); return {1, redis.error_reply('READONLY not now')}"
            let error = await #expect(throws: RedisError.self) {
                try await redis.eval(script, keys: ["n"], as: [Int].self)
            }
            #expect(error?.outcome == .executed)
            #expect(error?.reply?.elements?.count == 2)
            #expect(try await redis.get("n") == "1")
        }
    }

    @Test(arguments: cases)
    func `9.2 fields that only look the same are both there, or the call says to ask for bytes`(test: Case) async throws
    {
        try await onServer(test) { redis async throws in
            let (one, other): (Bytes, Bytes) = ([0xC3, 0xA9], [0x65, 0xCC, 0x81])
            try await redis.hset("h", [(one, "1"), (other, "2")])
            #expect(try await redis.hgetall("h", as: Bytes.self) == [one: [0x31], other: [0x32]])
            #expect(try await redis.hgetall("h", as: ByteBuffer.self).count == 2)
            let error = await #expect(throws: RedisError.self) { try await redis.hgetall("h") }
            #expect(error?.code == .decodingFailed)
            #expect(error?.command == "HGETALL")
            #expect(error?.message.contains("`as: [UInt8].self`") == true)
            #expect(try await redis.hkeys("h").count == 2)
            #expect(try await redis.hscan("h", cursor: 0).fields.count == 2)
            #expect(try await redis.hrandfieldWithValues("h", count: 9).count == 2)
            try await redis.sadd("s", [one, other])
            #expect(try await redis.smembers("s").count == 2)
            let asSet = RedisCommand("SMEMBERS", "s", as: Set<String>.self)
            let merged = await #expect(throws: RedisError.self) { try await redis.send(asSet) }
            #expect(merged?.code == .decodingFailed)
            #expect(try await redis.pubsubNumsub([one, other], as: Bytes.self) == [one: 0, other: 0])
            await #expect(throws: RedisError.self) { try await redis.pubsubNumsub([one, other]) }
            try await redis.xgroupCreate("x", group: "g", id: .id("0"), creatingStream: true)
            for (consumer, id) in [(one, "1-1"), (other, "1-2")] {
                try await redis.xadd("x", [("field", "value")], id: .id(id))
                _ = try await redis.xreadgroup(group: "g", consumer: consumer, [("x", after: ">")])
            }
            #expect(try await redis.xpending("x", group: "g", as: Bytes.self).consumers == [one: 1, other: 1])
            await #expect(throws: RedisError.self) { try await redis.xpending("x", group: "g") }
            try await redis.del("x")
            try await redis.xadd("x", [(one, "1"), (other, "2")])
            let entry = try #require(try await redis.xrange("x", from: "-", to: "+").first)
            #expect(entry["\u{E9}"] == "1")
            #expect(entry["e\u{301}"] == "2")
        }
    }

    @Test(arguments: cases)
    func `one entry of bytes hides no other`(test: Case) async throws {
        try await onServer(test) { redis async throws in
            try await redis.xgroupCreate("x", group: "g", id: .id("0"), creatingStream: true)
            try await redis.xadd("x", [("text", "text")], id: .id("1-1"))
            try await redis.xadd("x", [(Self.binary, Self.binary)], id: .id("1-2"))
            #expect(try await redis.xrange("x", from: "-", to: "+", as: Bytes.self).count == 2)
            #expect(try await redis.xrevrange("x", from: "+", to: "-", as: ByteBuffer.self).count == 2)
            #expect(try await redis.xread([("x", after: "0")], as: Bytes.self).first?.entries.count == 2)
            let read = try await redis.xreadgroup(group: "g", consumer: "c", [("x", after: ">")], as: Bytes.self)
            #expect(read.first?.entries.last?[Self.binary] == Self.binary)
            #expect(read.first?.entries.first?[Bytes("text".utf8)] == Bytes("text".utf8))
            #expect(try await redis.xinfoStream("x", as: Bytes.self).lastEntry?.fields.count == 1)
        }
    }

    @Test(arguments: realCases)
    func `logs and lists for people show everything, with what isn't text escaped`(test: Case) async throws {
        try await onServer(test) { redis async throws in
            try await redis.configSet([("slowlog-log-slower-than", "0")])
            try await redis.set([0xFF, 0x41], "value")
            let entries = try await redis.slowlogGet(count: -1)
            #expect(entries.contains { $0.arguments == ["SET", "\\xffA", "value"] })
            let exact = try await redis.slowlogGet(count: -1, as: Bytes.self)
            #expect(exact.contains { $0.arguments.dropFirst().first == [0xFF, 0x41] })
            // A user's name may be any bytes without spaces.
            let name: Bytes = [0x75, 0xFF, 0xC3, 0xA9]
            try await redis.aclSetuser(name, rules: ["on", "nopass", "~*", "&*", "+@all"])
            #expect(try await redis.aclUsers(as: Bytes.self).contains(name))
            try await redis.withConnection { lease async throws in
                _ = try await lease.send(RedisCommand("AUTH", name, "x"))
                #expect(try await lease.aclWhoami(as: Bytes.self) == name)
                #expect(try await lease.clientInfo().contains("user=u\\xff\u{E9}"))
                #expect(try await redis.clientList().contains("user=u\\xff\u{E9}"))
                #expect(try await redis.clientList(as: Bytes.self).count > 100)
            }
            // The first word of a script's error gets into INFO.
            await #expect(throws: RedisError.self) {
                try await redis.eval("return redis.error_reply('\\255\\254 odd')", as: String.self)
            }
            #expect(try await redis.info(sections: ["all"]).contains("redis_version"))
        }
    }
}
