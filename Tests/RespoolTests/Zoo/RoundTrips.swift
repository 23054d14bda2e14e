//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

/// What typed methods write and read back, byte by byte: for each check the data is made anew, over the connection that is shared, and the
/// method that is checked goes another way.
struct RoundTrips {
    let redis: RedisClient
    let place: Place
    let specimen: Specimen
    let context: String
    /// Whether the server runs scripts as they come.
    let runsLua: Bool
    let tally: Tally

    final class Tally: Sendable {
        private let counts = Shared<(exact: Int, refused: Int)>((0, 0))

        var exact: Int { counts.value.exact }
        var refused: Int { counts.value.refused }

        func add(exact: Int = 0, refused: Int = 0) {
            counts.change {
                $0.exact += exact
                $0.refused += refused
            }
        }
    }

    typealias Bytes = [UInt8]
    private static let bytes = Bytes.self
    private var make: RedisCommands { RedisCommands() }
    private var a: Bytes { specimen.bytes }
    private var b: Bytes { specimen.other }
    /// Another key.
    private var elsewhere: Bytes { Array("elsewhere".utf8) + a }

    private func same<Reply: Equatable>(
        _ name: String,
        _ command: RedisCommand<Reply>,
        _ expected: Reply
    ) async throws {
        try await same(name, command, expected) { $0 }
    }

    /// Sends a command; what `part` takes from its reply is to be what is expected, or the command is refused before it is sent.
    private func same<Reply, Part: Equatable>(
        _ name: String,
        _ command: RedisCommand<Reply>,
        _ expected: Part,
        _ part: (Reply) -> Part
    ) async throws {
        do {
            let isSame = part(try await place.send(command, by: redis)) == expected
            // Not the values: they would be printed.
            #expect(isSame, "\(name) of \(specimen), \(context)")
            tally.add(exact: isSame ? 1 : 0)
        } catch let error as RedisError where error.outcome == .notExecuted && error.code == .invalidArgument {
            tally.add(refused: 1)
        } catch let error as RedisError {
            Issue.record("\(name) of \(specimen), \(context): \(error.code) \(error.outcome)")
        }
    }

    private func anew(_ prepare: () async throws -> Void) async throws {
        try await redis.del([a, b, elsewhere])
        try await prepare()
    }

    func all() async throws {
        try await strings()
        try await keys()
        try await hashes()
        try await lists()
        try await blockingLists()
        try await sets()
        try await sortedSets()
        try await poppedScores()
        try await streams()
        try await groups()
        try await geography()
        if runsLua { try await scripts() }
    }

    private func strings() async throws {
        try await anew { try await redis.set(a, b) }
        try await same("GET", make.get(a, as: Self.bytes), b)
        try await same("MGET", make.mget([a, elsewhere], as: Self.bytes), [b, nil])
        try await same("GETRANGE", make.getrange(a, from: 0, to: -1, as: Self.bytes), b)
        try await same("SET GET", make.setAndGet(a, a, as: Self.bytes), b)
        try await same("GETEX", make.getex(a, as: ByteBuffer.self), ByteBuffer(bytes: a))
        try await same("STRLEN", make.strlen(a), a.count)
        try await same("APPEND", make.append(a, b), a.count + b.count)
        try await same("GETDEL", make.getdel(a, as: Self.bytes), a + b)
        try await same("SETNX", make.setnx(b, a), true)
        try await same("GET", make.get(b, as: Self.bytes), a)
        try await same("ECHO", make.echo(a, as: Self.bytes), a)
        try await same("PING", make.ping(message: a, as: Self.bytes), a)
        try await anew { try await redis.mset([(a, a), (b, a)]) }
        try await same("MGET", make.mget([b, a], as: Self.bytes), [a, a])
        if a.count < 1000 { try await same("LCS", make.lcs(a, b, as: Self.bytes), a) }
    }

    private func keys() async throws {
        try await redis.flushdb()
        try await redis.set(a, b)
        try await same("RANDOMKEY", make.randomkey(as: Self.bytes), a)
        try await same("KEYS", make.keys("*", as: Self.bytes), [a])
        try await same("SCAN", make.scan(cursor: 0, as: Self.bytes), [a]) { $0.elements }
        try await same("EXISTS", make.exists([a, b]), 1)
        try await same("COPY", make.copy(a, to: elsewhere), true)
        try await same("RENAME", make.rename(a, to: b), true) { _ in true }
        try await same("GET", make.get(b, as: Self.bytes), b)
        try await same("DEL", make.del([a, b, elsewhere]), 2)
        try await anew { try await redis.rpush(a, [b]) }
        try await same("SORT", make.sort(a, alphabetically: true, as: Self.bytes), [b])
        try await same("COMMAND GETKEYS", make.commandGetkeys("MSET", args: [a, b, b, a], as: Self.bytes), [a, b])
    }

    private func hashes() async throws {
        let both: Set = [a, b]
        let field = HashField(name: a, value: b)
        try await anew { try await redis.hset(a, [(a, b), (b, a)]) }
        try await same("HGETALL", make.hgetall(a, as: Self.bytes), [a: b, b: a])
        try await same("HKEYS", make.hkeys(a, as: Self.bytes), both) { Set($0) }
        try await same("HVALS", make.hvals(a, as: Self.bytes), both) { Set($0) }
        try await same("HGET", make.hget(a, b, as: Self.bytes), a)
        try await same("HMGET", make.hmget(a, [a, b, elsewhere], as: Self.bytes), [b, a, nil])
        try await same("HSCAN", make.hscan(a, cursor: 0, as: Self.bytes), true) { $0.fields.contains(field) }
        try await same("HRANDFIELD", make.hrandfield(a, count: 9, as: Self.bytes), both) { Set($0) }
        try await same("HRANDFIELD WITHVALUES", make.hrandfieldWithValues(a, count: 9, as: Self.bytes), true) {
            $0.count == 2 && $0.contains(field)
        }
        try await same("HSTRLEN", make.hstrlen(a, a), b.count)
        try await same("HDEL", make.hdel(a, [b]), 1)
        try await same("HGETALL", make.hgetall(a, as: Self.bytes), [a: b])
    }

    private func lists() async throws {
        try await anew { try await redis.rpush(a, [a, b, a, b, a, b]) }
        try await same("LRANGE", make.lrange(a, from: 0, to: 1, as: Self.bytes), [a, b])
        try await same("LINDEX", make.lindex(a, index: 1, as: Self.bytes), b)
        try await same("LPOS", make.lpos(a, b), 1)
        try await same("LMOVE", make.lmove(a, to: b, sourceEnd: .left, destinationEnd: .left, as: Self.bytes), a)
        try await same("LPOP", make.lpop(a, as: Self.bytes), b)
        try await same("RPOP", make.rpop(a, count: 2, as: Self.bytes), [b, a])
        try await same("LMPOP", make.lmpop([elsewhere, a], from: .left, count: 5, as: Self.bytes), true) {
            $0?.key == a && $0?.elements == [a, b]
        }
        try await same("RPOPLPUSH", make.rpoplpush(b, to: a, as: Self.bytes), a)
        try await same("LINSERT", make.linsert(a, position: .before, pivot: a, b), 2)
        try await same("LREM", make.lrem(a, count: 0, a), 1)
        try await same("LSET", make.lset(a, index: 0, a), true) { _ in true }
        try await same("LRANGE", make.lrange(a, from: 0, to: -1, as: Self.bytes), [a])
    }

    private func blockingLists() async throws {
        let second = Duration.seconds(1)
        try await anew { try await redis.rpush(a, [b]) }
        try await same("BLPOP", make.blpop([elsewhere, a], timeout: second, as: Self.bytes), true) {
            $0?.key == a && $0?.element == b
        }
        try await anew { try await redis.rpush(a, [b]) }
        try await same("BRPOP", make.brpop([elsewhere, a], timeout: second, as: Self.bytes), true) {
            $0?.key == a && $0?.element == b
        }
        try await anew { try await redis.rpush(a, [b, a]) }
        let several = make.blmpop([elsewhere, a], from: .right, timeout: second, count: 2, as: Self.bytes)
        try await same("BLMPOP", several, true) { $0?.key == a && $0?.elements == [a, b] }
        try await anew { try await redis.rpush(a, [b]) }
        let move = make.blmove(
            a,
            to: b,
            sourceEnd: .left,
            destinationEnd: .left,
            timeout: second,
            as: Self.bytes
        )
        try await same("BLMOVE", move, b)
    }

    private func sets() async throws {
        let both: Set = [a, b]
        try await anew { try await redis.sadd(a, [a, b]) }
        try await same("SMEMBERS", make.smembers(a, as: Self.bytes), both) { Set($0) }
        try await same("SISMEMBER", make.sismember(a, b), true)
        try await same("SMISMEMBER", make.smismember(a, [a, b, elsewhere]), [true, true, false])
        try await same("SSCAN", make.sscan(a, cursor: 0, as: Self.bytes), both) { Set($0.elements) }
        try await same("SRANDMEMBER", make.srandmember(a, count: 2, as: Self.bytes), both) { Set($0) }
        try await same("SINTER", make.sinter([a], as: Self.bytes), both) { Set($0) }
        try await same("SMOVE", make.smove(a, to: b, a), true)
        try await same("SDIFF", make.sdiff([a, b], as: Self.bytes), [b])
        try await same("SPOP", make.spop(b, as: Self.bytes), a)
        try await same("SPOP", make.spop(a, count: 3, as: Self.bytes), [b])
    }

    private func sortedSets() async throws {
        let members = [ScoredMember(member: b, score: 1), ScoredMember(member: a, score: 2.5)]
        try await anew { try await redis.zadd(a, [(2.5, a), (1, b)]) }
        try await same("ZRANGE", make.zrange(a, from: 0, to: -1, as: Self.bytes), [b, a])
        try await same("ZRANGE WITHSCORES", make.zrangeWithScores(a, from: 0, to: -1, as: Self.bytes), members)
        try await same("ZUNION WITHSCORES", make.zunionWithScores([a, elsewhere], as: Self.bytes), members)
        try await same("ZSCORE", make.zscore(a, a), 2.5)
        try await same("ZMSCORE", make.zmscore(a, [b, elsewhere]), [1, nil])
        try await same("ZRANK", make.zrank(a, a), 1)
        try await same("ZSCAN", make.zscan(a, cursor: 0, as: Self.bytes), Set(members)) { Set($0.members) }
        try await same("ZRANDMEMBER", make.zrandmember(a, count: 2, as: Self.bytes), [a, b]) { Set($0) }
        let random = make.zrandmemberWithScores(a, count: 2, as: Self.bytes)
        try await same("ZRANDMEMBER WITHSCORES", random, Set(members)) { Set($0) }
        try await same("ZINCRBY", make.zincrby(a, a, by: 1), 3.5)
        try await same("ZREM", make.zrem(a, [a]), 1)
        try await anew { try await redis.zadd(a, [(0, a), (0, b)]) }
        try await same("ZRANGEBYLEX", make.zrangebylex(a, from: "-", to: "+", as: Self.bytes), [a, b]) { Set($0) }
        try await same("ZLEXCOUNT", make.zlexcount(a, from: [0x5B] + a, to: [0x5B] + a), 1)
    }

    private func poppedScores() async throws {
        let (low, high) = (ScoredMember(member: b, score: 1), ScoredMember(member: a, score: 2))
        let fill = { try await anew { try await redis.zadd(a, [(2, a), (1, b)]) } }
        try await fill()
        try await same("ZPOPMIN", make.zpopmin(a, as: Self.bytes), low)
        try await same("ZPOPMAX", make.zpopmax(a, count: 2, as: Self.bytes), [high])
        try await fill()
        try await same("ZMPOP", make.zmpop([elsewhere, a], from: .min, count: 2, as: Self.bytes), true) {
            $0?.key == a && $0?.members == [low, high]
        }
        try await fill()
        try await same("BZPOPMIN", make.bzpopmin([a], timeout: .seconds(1), as: Self.bytes), true) {
            $0?.key == a && $0?.member == low.member && $0?.score == low.score
        }
        try await fill()
        try await same("BZPOPMAX", make.bzpopmax([a], timeout: .seconds(1), as: Self.bytes), true) {
            $0?.key == a && $0?.member == high.member && $0?.score == high.score
        }
        try await fill()
        try await same("BZMPOP", make.bzmpop([a], from: .max, timeout: .seconds(1), as: Self.bytes), true) {
            $0?.key == a && $0?.members == [high]
        }
    }

    private func streams() async throws {
        let fields = [HashField(name: a, value: b), HashField(name: b, value: a), HashField(name: a, value: a)]
        func holds(_ entry: StreamEntry<Bytes>?) -> Bool {
            entry?.id == "1-1" && entry?.fields == fields && entry?[a] == a && entry?[b] == a
        }
        try await anew {}
        try await same("XADD", make.xadd(a, [(a, b), (b, a), (a, a)], id: .id("1-1")), "1-1")
        try await same("XADD", make.xadd(a, [("text", "text")], id: .id("1-2")), "1-2")
        try await same("XRANGE", make.xrange(a, from: "-", to: "+", as: Self.bytes), true) {
            $0.count == 2 && holds($0.first)
        }
        try await same("XREVRANGE", make.xrevrange(a, from: "+", to: "-", as: Self.bytes), true) {
            $0.count == 2 && holds($0.last)
        }
        try await same("XREAD", make.xread([(key: a, after: "0")], as: Self.bytes), true) {
            $0.first?.key == a && $0.first?.entries.count == 2 && holds($0.first?.entries.first)
        }
        try await same("XREAD BLOCK", make.xread([(a, after: "1-1")], block: .seconds(1), as: Self.bytes), true) {
            $0.first?.key == a && $0.first?.entries.first?[Array("text".utf8)] == Array("text".utf8)
        }
        try await same("XINFO STREAM", make.xinfoStream(a, as: Self.bytes), true) {
            holds($0.firstEntry) && $0.lastEntry?.id == "1-2"
        }
    }

    private func groups() async throws {
        try await anew {
            try await redis.xadd(a, [(a, b)], id: .id("1-1"))
            try await redis.xgroupCreate(a, group: a, id: .id("0"))
            try await redis.xgroupCreate(a, group: b, id: .id("0"))
        }
        let field = [HashField(name: a, value: b)]
        let read = make.xreadgroup(group: a, consumer: b, [(key: a, after: ">")], as: Self.bytes)
        try await same("XREADGROUP", read, true) { $0.first?.key == a && $0.first?.entries.first?.fields == field }
        try await same("XPENDING", make.xpending(a, group: a, as: Self.bytes), [b: 1]) { $0.consumers }
        let entries = make.xpending(a, group: a, count: 9, consumer: b, as: Self.bytes)
        try await same("XPENDING IDLE", entries, [b]) { $0.map(\.consumer) }
        try await same("XINFO GROUPS", make.xinfoGroups(a, as: Self.bytes), [a, b]) { Set($0.map(\.name)) }
        try await same("XINFO CONSUMERS", make.xinfoConsumers(a, group: a, as: Self.bytes), [b]) { $0.map(\.name) }
        let claim = make.xclaim(a, group: a, consumer: a, minIdle: .zero, ["1-1"], as: Self.bytes)
        try await same("XCLAIM", claim, [field]) { $0.map(\.fields) }
        let all = make.xautoclaim(a, group: a, consumer: b, minIdle: .zero, from: "0", as: Self.bytes)
        try await same("XAUTOCLAIM", all, [field]) { $0.entries.map(\.fields) }
        try await same("XACK", make.xack(a, group: a, ["1-1"]), 1)
        try await same("XGROUP DELCONSUMER", make.xgroupDeleteConsumer(a, group: a, consumer: b), 0)
    }

    private func geography() async throws {
        try await anew { try await redis.geoadd(a, [(13.361389, 38.115556, a), (15.087269, 37.502669, b)]) }
        let (here, size) = (
            RedisCommands.GeoOrigin.member(a), RedisCommands.GeoShape.circle(radius: 200, unit: .kilometers)
        )
        try await same("GEOSEARCH", make.geosearch(a, from: here, by: size, order: .ascending, as: Self.bytes), [a, b])
        let details = make.geosearchWithDetails(a, from: here, by: size, order: .descending, as: Self.bytes)
        try await same("GEOSEARCH WITHCOORD", details, [b, a]) { $0.map(\.member) }
        try await same("GEODIST", make.geodist(a, a, b), true) { $0.map { $0 > 1000 } ?? false }
        try await same("GEOHASH", make.geohash(a, [a, elsewhere]), [true, false]) { $0.map { $0 != nil } }
        try await same("GEOPOS", make.geopos(a, [b, elsewhere]), [true, false]) { $0.map { $0 != nil } }
    }

    private func scripts() async throws {
        let both = "return {KEYS[1], ARGV[1], ARGV[2]}"
        let call = make.eval(both, keys: [a], args: [b, 7], as: [Bytes].self)
        try await same("EVAL", call, [a, b, Array("7".utf8)])
        let digest = try await redis.scriptLoad(both)
        let known = make.evalsha(digest, keys: [a], args: [ByteBuffer(bytes: b), a], as: [Bytes].self)
        try await same("EVALSHA", known, [a, b, a])
        let library =
            "#!lua name=zoo\nredis.register_function('both', function(keys, args) return {keys[1], args[1]} end)"
        try await redis.functionLoad(code: library, replace: true)
        try await same("FCALL", make.fcall("both", keys: [a], args: [b], as: [Bytes].self), [a, b])
    }
}
