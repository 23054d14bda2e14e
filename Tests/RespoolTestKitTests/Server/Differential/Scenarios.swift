//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Respool

@testable import RespoolTestKit

/// Generated doings of several clients at once: what they send, by theme.
struct Scenarios {
    /// A source that the real server runs as Lua and the test server as a closure.
    struct Script: Sendable {
        let source: String
        let body: TestServerScript
    }

    static let scripts: [Script] = [
        Script(source: "redis.call('RPUSH', KEYS[1], ARGV[1]) return redis.call('DEL', KEYS[1])") { call in
            _ = try call.redis("RPUSH", call.keys[0], call.arguments[0])
            return try call.redis("DEL", call.keys[0])
        },
        Script(source: "redis.call('DEL', KEYS[1]) return redis.call('RPUSH', KEYS[1], ARGV[1], ARGV[1])") { call in
            _ = try call.redis("DEL", call.keys[0])
            return try call.redis("RPUSH", call.keys[0], call.arguments[0], call.arguments[0])
        },
        Script(source: "redis.call('SET', KEYS[1], ARGV[1]) redis.call('PUBLISH', 'c1', KEYS[1]) return {1, ARGV[1]}") {
            call in
            _ = try call.redis("SET", call.keys[0], call.arguments[0])
            _ = try call.redis("PUBLISH", "c1", call.keys[0])
            return .array([.integer(1), .bulkString(.init(string: call.arguments[0]))])
        },
    ]

    /// Forms of one type: those that wait for it, those that change it.
    private struct Kind {
        var waiting: [String]
        var changing: [String]
    }

    private static let kinds = [
        Kind(
            waiting: [
                "BLPOP {k} 0", "BLPOP {k} {k} 0", "BRPOP {k} {k} 0", "BLMOVE {k} {k} (LEFT|RIGHT) (LEFT|RIGHT) 0",
                "BRPOPLPUSH {k} {k} 0", "BLMPOP 0 2 {k} {k} (LEFT|RIGHT) [COUNT 2]",
            ],
            changing: [
                "RPUSH {k} {w}+", "LPUSH {k} {w}", "RPUSH {k} {w}", "SORT {k} ALPHA STORE {k}",
                "LMOVE {k} {k} LEFT RIGHT",
                "RPOPLPUSH {k} {k}", "LPOP {k}", "LTRIM {k} 0 -1", "LTRIM {k} 1 0", "LRANGE {k} 0 -1",
                "SELECT 1 ; RPUSH {k} a ; MOVE {k} 0 ; SELECT 0", "MULTI ; RPUSH {k} {w} ; RPUSH {k} {w} {w} ; EXEC",
                "MULTI ; RPUSH {k} {w} ; DEL {k} ; EXEC", "MULTI ; RPUSH {k} {w} ; LPOP {k} ; RPUSH {k} {w} ; EXEC",
                "MULTI ; SET {k} x ; DEL {k} ; RPUSH {k} a ; EXEC",
                "MULTI ; BLPOP {k} 0 ; BLMOVE {k} {k} LEFT LEFT 0 ; EXEC",
            ]
        ),
        Kind(
            waiting: [
                "BZPOPMIN {k} 0", "BZPOPMAX {k} {k} 0", "BZMPOP 0 2 {k} {k} (MIN|MAX) [COUNT 2]", "BZPOPMIN {k} {k} 0",
            ],
            changing: [
                "ZADD {k} {small} {w} {small} {w}", "ZADD {k} {small} {w}", "ZINCRBY {k} 1 {w}",
                "ZUNIONSTORE {k} 1 {k}",
                "ZRANGESTORE {k} {k} 0 -1", "ZPOPMIN {k}", "GEOADD {k} 1 1 {w}", "ZRANGE {k} 0 -1 WITHSCORES",
                "ZREM {k} {w}",
                "GEOSEARCHSTORE {k} {k} FROMLONLAT 1 1 BYRADIUS 10 km", "ZADD {k} XX 1 {w}", "ZADD {k} -0.0 {w}",
                "MULTI ; ZADD {k} 1 a ; ZADD {k} 2 b ; EXEC", "MULTI ; ZADD {k} 1 a ; ZREM {k} a ; EXEC",
                "MULTI ; BZPOPMIN {k} 0 ; BZMPOP 0 1 {k} MAX ; EXEC",
            ]
        ),
        Kind(
            waiting: [
                "XREAD BLOCK 0 STREAMS {k} $", "XREAD COUNT 1 BLOCK 0 STREAMS {k} {k} 0 $",
                "XREAD BLOCK 0 STREAMS {k} {id}",
                "XREADGROUP GROUP g c1 BLOCK 0 STREAMS {k} >", "XREADGROUP GROUP g c2 COUNT 1 BLOCK 0 STREAMS {k} >",
                "XREADGROUP GROUP g c1 NOACK BLOCK 0 STREAMS {k} {k} > >",
                "XREADGROUP GROUP g c1 BLOCK 0 STREAMS {k} 0",
            ],
            changing: [
                "XADD {k} {newid} f {w}", "XADD {k} {newid} f {w}", "XADD {k} {newid} f {w}", "XTRIM {k} MAXLEN 0",
                "XDEL {k} {id}", "XGROUP CREATE {k} g (0|$) MKSTREAM", "XGROUP CREATE {k} g (0|$) MKSTREAM",
                "XGROUP CREATE {k} g 0 MKSTREAM", "XGROUP DESTROY {k} g", "XGROUP SETID {k} g (0|$)",
                "XGROUP CREATECONSUMER {k} g c3", "XGROUP DELCONSUMER {k} g c1", "XACK {k} g {id}",
                "XCLAIM {k} g c3 0 {id}",
                "XAUTOCLAIM {k} g c3 0 0", "XSETID {k} 40-1", "XLEN {k}", "XPENDING {k} g",
                "MULTI ; DEL {k} ; XGROUP CREATE {k} g $ MKSTREAM ; XADD {k} {newid} f v ; EXEC",
                "MULTI ; XADD {k} {newid} f v ; XADD {k} {newid} f v ; EXEC",
                "MULTI ; DEL {k} ; XADD {k} {newid} f v ; EXEC",
                "MULTI ; XREAD BLOCK 0 STREAMS {k} $ ; EXEC", "SELECT 1 ; XADD {k} {newid} f v ; MOVE {k} 0 ; SELECT 0",
            ]
        ),
    ]

    /// What changes keys of any type.
    private static let changing = [
        "SADD {k} {w}", "SET {k} {w}", "HSET {k} f {w}", "DEL {k}", "UNLINK {k} {k}", "RENAME {k} {k}",
        "RENAME {k} {k}",
        "RENAMENX {k} {k}", "COPY {k} {k} [REPLACE]", "MOVE {k} 1", "SWAPDB 0 1", "FLUSHALL", "FLUSHDB",
        "EXPIRE {k} 1000",
        "PEXPIREAT {k} 1000", "PERSIST {k}", "SUNIONSTORE {k} {k}", "GETDEL {k}", "APPEND {k} x", "PFADD hll {w}",
        "PFCOUNT hll", "MULTI ; SET {k} x ; DISCARD", "CLIENT UNBLOCK @0", "CLIENT UNBLOCK @1 ERROR",
        "CLIENT UNBLOCK @2 TIMEOUT", "CLIENT UNBLOCK @3 ERROR", "script {k} {w}", "TYPE {k}", "SETBIT {k} 7 (0|1)",
    ]

    private static let watching = [
        "WATCH {k}", "WATCH {k} {k}", "MULTI ; PING ; EXEC", "MULTI ; GET {k} ; EXEC", "UNWATCH",
    ]

    private static let tracking = [
        "CLIENT TRACKING ON", "CLIENT TRACKING ON NOLOOP", "CLIENT TRACKING ON OPTIN", "CLIENT TRACKING ON OPTOUT",
        "CLIENT TRACKING ON BCAST", "CLIENT TRACKING ON BCAST PREFIX k1 PREFIX k2 NOLOOP", "CLIENT TRACKING OFF",
        "CLIENT TRACKING OFF",
        "CLIENT CACHING YES ; GET {k}", "CLIENT CACHING NO ; GET {k}", "CLIENT TRACKINGINFO", "GET {k}", "MGET {k} {k}",
        "LRANGE {k} 0 -1", "SMEMBERS {k}", "ZRANGE {k} 0 -1", "XRANGE {k} - +", "STRLEN {k}", "EXISTS {k}",
        "MULTI ; GET {k} ; SET {k} own ; EXEC", "SET {k} own", "CLIENT GETREDIR",
    ]

    private static let subscribing = [
        "SUBSCRIBE c1", "SUBSCRIBE c1 c2", "PSUBSCRIBE c*", "PSUBSCRIBE __keyevent@0__:*",
        "SUBSCRIBE __keyspace@0__:k1",
        "SSUBSCRIBE c1", "UNSUBSCRIBE c1", "PUNSUBSCRIBE c*", "SUNSUBSCRIBE c1", "UNSUBSCRIBE c1 c2", "PING",
    ]

    private static let publishing = [
        "PUBLISH c1 {w}", "PUBLISH c2 {w}", "PUBLISH other {w}", "SPUBLISH c1 {w}", "PUBSUB NUMSUB c1 c2",
        "PUBSUB NUMPAT",
        "PUBSUB CHANNELS c*", "PUBSUB SHARDNUMSUB c1", "PUBSUB SHARDCHANNELS",
        "MULTI ; PUBLISH c1 {w} ; SET {k} x ; EXEC",
        "script {k} {w}",
    ]

    /// What the four clients do, each its own, as the theme wants it: blocked ones, watchers, trackers, subscribers among writers.
    private let roles: [[[Template]]]
    private let everything: [Template]
    var values: Values

    private static let unsuitable: Set<String> = [
        "SELECT", "SWAPDB", "BLPOP", "BRPOP", "BLMOVE", "BRPOPLPUSH", "BLMPOP", "BZPOPMIN", "BZPOPMAX", "BZMPOP",
    ]

    init(version: TestServer.Version, seed: UInt64) {
        func templates(_ texts: [String]...) -> [Template] { texts.joined().map { Template($0) } }
        let (watching, tracking) = (templates(Self.watching), templates(Self.tracking))
        let (subscribing, publishing) = (templates(Self.subscribing), templates(Self.publishing))
        var roles: [[[Template]]] = []
        for kind in Self.kinds {
            let waiting = templates(kind.waiting)
            let changing = templates(kind.changing, kind.changing, Self.changing)
            roles += [
                [waiting, changing, waiting, changing], [waiting, waiting, waiting, changing],
                [watching, changing, changing, waiting], [tracking, changing, tracking, waiting],
                [watching, tracking, waiting, changing],
            ]
        }
        let anything = templates(Self.kinds.flatMap(\.changing), Self.changing)
        roles += [
            [subscribing, publishing, subscribing, anything],
            [templates(Self.kinds.flatMap(\.waiting)), anything, anything, anything],
        ]
        self.roles = roles
        everything = Templates.all(for: version).filter { $0.group != "others" }.flatMap(\.templates)
        values = Values(random: SeededGenerator(seed: seed))
    }

    /// One scenario: forms of steps that belong together.
    mutating func next(_ round: Int) -> [[Step]] {
        round % 4 == 3 ? looking() : playing(roles[(round - round / 4) % roles.count])
    }

    private mutating func playing(_ cast: [[Template]]) -> [[Step]] {
        (0..<30).map { _ in
            let client = values.number(below: 4)
            return form(cast[client][values.number(below: cast[client].count)], client)
        }
    }

    /// One client runs any command; a watcher, a tracker and a subscriber look on.
    private mutating func looking() -> [[Step]] {
        let types: [Bytes] = ["str", "num", "list", "set", "hash", "zset", "stream", "bits", "geo", "lex"]
        let keys = types.flatMap { type in (0..<4).map { Bytes("\(type):\($0)") } }
        var forms: [[Step]] = [[Step(client: 3, command: ["PSUBSCRIBE", "__keyevent@0__:*"])]]
        let modes: [[Bytes]] = [[], ["BCAST"], ["NOLOOP"]]
        forms.append([Step(client: 2, command: ["CLIENT", "TRACKING", "ON"] + modes[values.number(below: 3)])])
        while forms.count < 120 {
            let commands = everything[values.number(below: everything.count)].commands(&values)
            guard !commands.contains(where: { Self.unsuitable.contains($0[0].upper) }) else { continue }
            forms.append([Step(client: 0, command: ["WATCH"] + keys), Step(client: 2, command: ["MGET"] + keys)])
            forms.append(commands.map { Step(client: 1, command: $0) })
            forms.append([["MULTI"], ["PING"], ["EXEC"]].map { Step(client: 0, command: $0) })
        }
        return forms
    }

    private mutating func form(_ template: Template, _ client: Int) -> [Step] {
        template.commands(&values).map { command in
            guard command[0] == "script" else { return Step(client: client, command: command) }
            let source = Self.scripts[values.number(below: Self.scripts.count)].source
            return Step(client: client, command: ["EVAL", Bytes(source), "1", command[1], command[2]])
        }
    }
}
