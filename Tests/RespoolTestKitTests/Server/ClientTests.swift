//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RespoolTestKit
import Testing

@testable import Respool

/// The library's own client on the test server, in both versions of the protocol, as it is tested on a real one.
///
/// What a real server does and this one doesn't is listed in TestServer of the documentation: memory statistics, the slow
/// log, Lua and functions.
struct ClientTests {
    typealias Version = RedisConfiguration.ProtocolVersion
    static let versions: [Version] = [.resp2, .resp3]

    private func onServer(_ version: Version, _ body: (RedisClient) async throws -> Void) async throws {
        var settings = TestServer.Configuration()
        settings.clock = .real
        try await withTestServer(settings) { server in
            var configuration = try RedisConfiguration(server.url)
            configuration.protocolVersion = version
            let redis = try RedisClient(configuration)
            do { try await body(redis) } catch {
                await redis.close()
                throw error
            }
            await redis.close()
        }
    }

    @Test(arguments: versions) func strings(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(try await redis.set("a", "1"))
            #expect(try await redis.set("a", "2", if: .absent) == false)
            #expect(try await redis.setAndGet("a", "3") == "1")
            #expect(try await redis.get("a", as: Int.self) == 3)
            #expect(try await redis.incrby("a", by: 4) == 7)
            #expect(try await redis.decr("a") == 6)
            #expect(try await redis.incrbyfloat("a", by: 0.5) == 6.5)
            #expect(try await redis.append("text", "hello ") == 6)
            #expect(try await redis.append("text", "world") == 11)
            #expect(try await redis.getrange("text", from: 0, to: 4) == "hello")
            #expect(try await redis.setrange("text", offset: 6, "there") == 11)
            #expect(try await redis.strlen("text") == 11)
            try await redis.mset([("m1", "x"), ("m2", "y")])
            #expect(try await redis.mget(["m1", "none", "m2"]) == ["x", nil, "y"])
            #expect(try await redis.msetnx([("m2", "z"), ("m3", "z")]) == false)
            #expect(try await redis.getex("m1", expires: .seconds(100)) == "x")
            // On a busy machine a second may pass before the answer.
            let left = try await redis.ttl("m1")
            #expect((95...100).contains { left == .expires(in: .seconds($0)) })
            #expect(try await redis.getdel("m1") == "x")
            #expect(try await redis.get("m1") == nil)
            try await redis.mset([("l1", "ohmytext"), ("l2", "mynewtext")])
            #expect(try await redis.lcs("l1", "l2") == "mytext")
            #expect(try await redis.lcsLength("l1", "l2") == 6)
            let matches = try await redis.lcsMatches("l1", "l2")
            #expect(matches.length == 6)
            #expect(matches.matches.map(\.first) == [4...7, 2...3])
        }
    }

    @Test(arguments: versions) func keys(version: Version) async throws {
        try await onServer(version) { redis async throws in
            try await redis.mset((0..<100).map { ("key:\($0)", "\($0)") })
            #expect(try await redis.exists("key:1", "key:2", "none") == 2)
            #expect(try await redis.expire("key:1", in: .seconds(50), if: .hasNone))
            let left = try await redis.ttl("key:1")
            #expect((45...50).contains { left == .expires(in: .seconds($0)) })
            #expect(try await redis.ttl("key:2") == .permanent)
            #expect(try await redis.pttl("none") == .missing)
            #expect(try await redis.persist("key:1"))
            #expect(try await redis.type("key:1") == "string")
            #expect(try await redis.type("none") == "none")
            #expect(try await redis.objectEncoding("key:1") == "int")
            var cursor = ScanCursor.start
            var seen: Set<String> = []
            repeat {
                let page = try await redis.scan(cursor: cursor, match: "key:*", count: 20, type: "string")
                seen.formUnion(page.elements)
                cursor = page.cursor
            } while !cursor.isEnd
            #expect(seen.count == 100)
            #expect(try await redis.copy("key:1", to: "copy", replace: true))
            try await redis.rename("copy", to: "moved")
            let dump = try #require(try await redis.dump("moved"))
            try await redis.restore("restored", ttl: 0, serialized: dump)
            #expect(try await redis.get("restored") == "1")
            try await redis.rpush("sortable", ["3", "1", "2"])
            #expect(try await redis.sort("sortable", order: .descending, as: Int.self) == [3, 2, 1])
            #expect(try await redis.sortStore("sortable", to: "sorted") == 3)
            #expect(try await redis.unlink(["key:1", "key:2", "none"]) == 2)
            #expect(try await redis.del("key:3") == 1)
            #expect(try await redis.touch(["key:4"]) == 1)
            #expect(try await redis.randomkey() != nil)
        }
    }

    @Test(arguments: versions) func hashes(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(try await redis.hset("h", [("name", "Ada"), ("year", "1815")]) == 2)
            #expect(try await redis.hget("h", "name") == "Ada")
            #expect(try await redis.hget("h", "none") == nil)
            #expect(try await redis.hgetall("h") == ["name": "Ada", "year": "1815"])
            #expect(try await redis.hgetall("none").isEmpty)
            #expect(try await redis.hmget("h", "year", "none", as: Int.self) == [1815, nil])
            #expect(try await redis.hincrby("h", "year", by: 1) == 1816)
            #expect(try await redis.hincrbyfloat("h", "score", by: 1.25) == 1.25)
            #expect(try await redis.hexists("h", "name"))
            #expect(try await Set(redis.hkeys("h")) == ["name", "year", "score"])
            #expect(try await redis.hlen("h") == 3)
            #expect(try await redis.hsetnx("h", "name", "Eve") == false)
            #expect(try await redis.hstrlen("h", "name") == 3)
            #expect(try await redis.hrandfieldWithValues("h", count: 10).count == 3)
            let page = try await redis.hscan("h", cursor: 0)
            #expect(page.cursor == 0)
            #expect(page.fields.contains { $0.name == "name" && $0.value == "Ada" })
            #expect(try await redis.hdel("h", ["name", "none"]) == 1)
        }
    }

    @Test(arguments: versions) func lists(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(try await redis.rpush("l", ["a", "b", "c"]) == 3)
            #expect(try await redis.lpush("l", ["z"]) == 4)
            #expect(try await redis.lrange("l", from: 0, to: -1) == ["z", "a", "b", "c"])
            #expect(try await redis.lindex("l", index: 1) == "a")
            #expect(try await redis.linsert("l", position: .before, pivot: "b", "x") == 5)
            #expect(try await redis.lpos("l", "x") == 2)
            #expect(try await redis.lpos("l", "none") == nil)
            #expect(try await redis.lpos("l", "x", count: 0) == [2])
            #expect(try await redis.lmove("l", to: "other", sourceEnd: .left, destinationEnd: .right) == "z")
            #expect(try await redis.lpop("l") == "a")
            #expect(try await redis.rpop("l", count: 2) == ["c", "b"])
            #expect(try await redis.lmpop(["none", "l"], from: .left)?.elements == ["x"])
            #expect(try await redis.lmpop(["none"], from: .left) == nil)
            #expect(try await redis.llen("l") == 0)
            #expect(try await redis.lpop("l") == nil)
            #expect(
                try await redis.blmove("other", to: "l", sourceEnd: .left, destinationEnd: .left, timeout: .seconds(1))
                    == "z"
            )
            #expect(try await redis.brpop(["none", "l"], timeout: .seconds(1))?.element == "z")
            #expect(try await redis.blmpop(["none"], from: .right, timeout: .milliseconds(50)) == nil)
        }
    }

    @Test(arguments: versions) func sets(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(try await redis.sadd("s", "a", "b", "c") == 3)
            #expect(try await redis.sadd("t", ["b", "c", "d"]) == 3)
            #expect(try await Set(redis.smembers("s")) == ["a", "b", "c"])
            #expect(try await redis.sismember("s", "a"))
            #expect(try await redis.smismember("s", ["a", "z"]) == [true, false])
            #expect(try await Set(redis.sinter(["s", "t"])) == ["b", "c"])
            #expect(try await redis.sdiff(["s", "t"]) == ["a"])
            #expect(try await redis.sunion(["s", "t"]).count == 4)
            #expect(try await redis.sintercard(["s", "t"], limit: 1) == 1)
            #expect(try await redis.sunionstore(into: "u", ["s", "t"]) == 4)
            #expect(try await redis.smove("s", to: "t", "a"))
            #expect(try await redis.srandmember("t", count: 2).count == 2)
            #expect(try await redis.sscan("u", cursor: 0).elements.count == 4)
            #expect(try await redis.spop("u") != nil)
            #expect(try await redis.spop("none") == nil)
            #expect(try await redis.srem("t", ["a", "none"]) == 1)
            #expect(try await redis.scard("t") == 3)
        }
    }

    @Test(arguments: versions) func sortedSets(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(try await redis.zadd("z", [(1, "a"), (2, "b"), (3, "c")]) == 3)
            #expect(
                try await redis.zadd("z", [(5, "a")], if: .present, comparison: .greater, countingChanges: true) == 1
            )
            #expect(try await redis.zaddIncrementing("z", [(1.5, "b")]) == 3.5)
            #expect(try await redis.zscore("z", "b") == 3.5)
            #expect(try await redis.zscore("z", "none") == nil)
            #expect(try await redis.zmscore("z", ["a", "none"]) == [5, nil])
            #expect(try await redis.zrange("z", from: 0, to: -1) == ["c", "b", "a"])
            #expect(try await redis.zrangeWithScores("z", from: 0, to: 0).first?.score == 3)
            #expect(
                try await redis.zrange("z", from: "+inf", to: "(3", ordering: .byScore, reversed: true) == ["a", "b"]
            )
            #expect(try await redis.zrank("z", "a") == 2)
            #expect(try await redis.zrevrank("z", "none") == nil)
            #expect(try await redis.zcount("z", from: "-inf", to: "(5") == 2)
            #expect(try await redis.zincrby("z", "a", by: -1) == 4)
            try await redis.zadd("y", [(10, "a"), (20, "q")])
            #expect(try await redis.zinterWithScores(["z", "y"], weights: [1, 2], aggregate: .sum).first?.score == 24)
            #expect(try await redis.zunionstore(into: "w", ["z", "y"]) == 4)
            #expect(try await redis.zdiff(["y", "z"]) == ["q"])
            #expect(try await redis.zpopmin("w")?.member == "c")
            #expect(try await redis.zpopmax("w", count: 2).map(\.member) == ["q", "a"])
            #expect(try await redis.zmpop(["none", "w"], from: .min)?.members.first?.member == "b")
            #expect(try await redis.zpopmin("w") == nil)
            #expect(try await redis.bzpopmin(["none", "y"], timeout: .seconds(1))?.member == "a")
            #expect(try await redis.bzmpop(["y"], from: .max, timeout: .seconds(1))?.members.first?.score == 20)
            #expect(try await redis.zscan("z", cursor: 0).members.count == 3)
            #expect(try await redis.zrandmemberWithScores("z", count: 2).count == 2)
            #expect(try await redis.zremrangebyscore("z", from: "-inf", to: 3) == 1)
            #expect(try await redis.zrem("z", ["a"]) == 1)
            #expect(try await redis.zcard("z") == 1)
        }
    }

    @Test(arguments: versions) func streams(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(try await redis.xadd("x", [("a", "1"), ("b", "2")], id: .id("1-1")) == "1-1")
            try await redis.xadd("x", [("a", "3")])
            #expect(try await redis.xaddToExisting("none", [("a", "3")]) == nil)
            #expect(try await redis.xlen("x") == 2)
            let entries = try await redis.xrange("x", from: "-", to: "+")
            #expect(entries.first?.id == "1-1")
            #expect(entries.first?.fields == [HashField(name: "a", value: "1"), HashField(name: "b", value: "2")])
            #expect(try await redis.xrevrange("x", from: "+", to: "-", count: 1).first?.id == entries.last?.id)
            #expect(try await redis.xread([("x", after: "1-1")]).first?.entries.count == 1)
            #expect(try await redis.xread([("x", after: "$")]).isEmpty)
            #expect(try await redis.xread([("x", after: "$")], block: .milliseconds(30)).isEmpty)
            try await redis.xgroupCreate("x", group: "g", id: .id("0"))
            let read = try await redis.xreadgroup(group: "g", consumer: "c", [("x", after: ">")], count: 1)
            #expect(read.first?.entries.first?.id == "1-1")
            let pending = try await redis.xpending("x", group: "g")
            #expect(pending.count == 1)
            #expect(pending.consumers == ["c": 1])
            #expect(try await redis.xpending("x", group: "g", count: 10).first?.deliveries == 1)
            let claimed = try await redis.xautoclaim("x", group: "g", consumer: "d", minIdle: .zero, from: "0")
            #expect(claimed.entries.map(\.id) == ["1-1"])
            #expect(
                try await redis.xclaimJustIDs("x", group: "g", consumer: "c", minIdle: .zero, ["1-1"]) == ["1-1"]
            )
            #expect(try await redis.xack("x", group: "g", ["1-1"]) == 1)
            let info = try await redis.xinfoStream("x")
            #expect(info.length == 2)
            #expect(info.firstEntry?.id == "1-1")
            #expect(try await redis.xinfoGroups("x").first?.name == "g")
            #expect(try await Set(redis.xinfoConsumers("x", group: "g").map(\.name)) == ["c", "d"])
            #expect(try await redis.xtrim("x", .maximumLength(1)) == 1)
            #expect(try await redis.xdel("x", [entries.last?.id ?? ""]) == 1)
            #expect(try await redis.xgroupDestroy("x", group: "g"))
        }
    }

    @Test(arguments: versions) func geography(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(
                try await redis.geoadd("g", [(13.361389, 38.115556, "Palermo"), (15.087269, 37.502669, "Catania")]) == 2
            )
            let distance = try #require(try await redis.geodist("g", "Palermo", "Catania", unit: .kilometers))
            #expect(abs(distance - 166.27) < 0.1)
            #expect(try await redis.geodist("g", "Palermo", "none") == nil)
            let found = try await redis.geosearch(
                "g",
                from: .position(longitude: 15, latitude: 37),
                by: .circle(radius: 200, unit: .kilometers),
                order: .ascending
            )
            #expect(found == ["Catania", "Palermo"])
            let details = try await redis.geosearchWithDetails(
                "g",
                from: .member("Palermo"),
                by: .box(width: 10, height: 10, unit: .kilometers)
            )
            #expect(details.first?.member == "Palermo")
            #expect(abs((details.first?.position.longitude ?? 0) - 13.361389) < 0.001)
            #expect(try await redis.geopos("g", ["Palermo", "none"]).map { $0 == nil } == [false, true])
            #expect(try await redis.geohash("g", ["Palermo"]).first??.hasPrefix("sqc8b49") == true)
        }
    }

    @Test(arguments: versions) func bitsAndCounts(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(try await redis.setbit("b", offset: 7, 1) == false)
            #expect(try await redis.getbit("b", offset: 7))
            #expect(try await redis.bitcount("b") == 1)
            #expect(try await redis.bitpos("b", bit: 1) == 7)
            try await redis.set("c", "foobar")
            #expect(try await redis.bitop(.or, into: "d", ["b", "c"]) == 6)
            let fields = try await redis.bitfield(
                "f",
                [
                    .increment("u2", offset: 0, by: 3, overflow: .fail),
                    .increment("u2", offset: 0, by: 3, overflow: .fail),
                    .get("u2", offset: 0),
                ]
            )
            #expect(fields == [3, nil, 3])
            #expect(try await redis.pfadd("p", ["a", "b", "c"]))
            #expect(try await redis.pfcount(["p"]) == 3)
            try await redis.pfmerge(into: "q", ["p"])
            #expect(try await redis.pfcount(["p", "q"]) == 3)
        }
    }

    @Test(arguments: versions) func serverAndConnection(version: Version) async throws {
        try await onServer(version) { redis async throws in
            #expect(try await redis.ping() == "PONG")
            #expect(try await redis.ping(message: "hello") == "hello")
            #expect(try await redis.echo("text") == "text")
            #expect(try await redis.clientId() > 0)
            try await redis.configSet([("maxmemory", "100mb"), ("timeout", "0")])
            #expect(try await redis.configGet(["maxmemory"]) == ["maxmemory": "104857600"])
            #expect(try await redis.dbsize() == 0)
            try await redis.set("key", "value")
            #expect(try await redis.memoryUsage("key") ?? 0 > 0)
            #expect(try await redis.time().sinceEpoch > .seconds(1_700_000_000))
            #expect(try await redis.info(sections: ["server"]).contains("redis_version"))
            #expect(try await redis.commandCount() > 200)
            #expect(try await redis.commandGetkeys("SET", args: ["a", "b"]) == ["a"])
            #expect(try await redis.commandDocs(commands: ["get"])["get"] != nil)
            #expect(try await redis.aclWhoami() == "default")
            #expect(try await redis.aclGetuser("nobody") == nil)
            #expect(try await redis.aclGetuser("default")?["flags"] != nil)
            #expect(try await redis.publish("channel", "nobody listens") == 0)
            #expect(try await redis.pubsubNumsub(["channel"]) == ["channel": 0])
            #expect(try await redis.latencyLatest().elements?.isEmpty == true)
            #expect(try await redis.role().elements?.first != nil)
            try await redis.flushall(mode: .sync)
            #expect(try await redis.dbsize() == 0)
            #expect(
                try await redis.send(RedisCommand("CONFIG GET", "maxmemory", as: [String: String].self)) == [
                    "maxmemory": "104857600"
                ]
            )
        }
    }
}
