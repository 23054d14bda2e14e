//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

@testable import RespoolTestKit

/// The forms that are compared, by group.
enum Templates {
    /// The forms for a version, its own commands among them.
    ///
    /// Redis 8.2 may lose the reply to a failed AUTH that stands behind other commands, so there it isn't among them.
    static func all(for version: TestServer.Version) -> [(group: String, templates: [Template])] {
        let later = LaterTemplates.all(for: version)
        let failing = version == .redis82 ? ["AUTH nobody x", "AUTH x"] : []
        return groups.map { group, texts in
            (group, texts.filter { !failing.contains($0) }.map { Template($0) } + (later[group] ?? []))
        }
    }

    private static let groups: [(group: String, texts: [String])] = [
        ("strings", strings), ("keys", keys), ("lists", lists), ("sets", sets), ("hashes", hashes),
        ("sorted sets", sortedSets), ("streams", streams), ("bits", bits), ("geography", geography), ("others", others),
    ]

    private static let strings = [
        "SET {str} {v}", "SET {str} {v} [NX] [GET]", "SET {str} {v} XX [GET]", "SET {num} {int}",
        "SET {str} {v} (EX {ttl}|PX {ms}|EXAT {at}|PXAT {msat}|KEEPTTL) [NX] [GET]",
        "SET {str} {v} (EX|PX|EXAT) {badttl}",
        "SET {str} {v} (NX XX|EX|EX {ttl} KEEPTTL|FOO|EX {ttl} PX {ms})", "GET {str}", "GET {any}", "SETNX {str} {v}",
        "SETEX {str} ({ttl}|{badttl}) {v}", "PSETEX {str} ({ms}|{badttl}) {v}", "GETSET {str} {v}", "GETDEL {str}",
        "GETEX {str} [(EX {ttl}|PX {ms}|EXAT {at}|PXAT {msat}|PERSIST)]", "GETEX {str} (EX {badttl}|FOO|EX)",
        "MGET {str}+", "MGET {any} {str} {num}", "MSET ({str} {v})+", "MSET {str} {v} {str}", "MSETNX ({str} {v})+",
        "INCR {num}", "INCR {any}", "DECR {num}", "INCRBY {num} {int}", "DECRBY {num} {int}",
        "INCRBYFLOAT {num} {float}",
        "APPEND {str} {v}", "STRLEN {str}", "STRLEN {any}", "GETRANGE {str} {idx} {idx}", "SUBSTR {str} {idx} {idx}",
        "GETRANGE {str} {int} {int}", "SETRANGE {str} {small} {v}", "SETRANGE {str} {idx} {v}",
        "LCS {str} {str} [(LEN|IDX)] ", "LCS {str} {str} IDX [MINMATCHLEN {small}] [WITHMATCHLEN]",
        "LCS {str} {any} LEN IDX",
        "GET", "GET a b", "SET", "SET a", "STRLEN", "MSET a", "GETRANGE a 0", "INCRBY a", "SETEX a b", "APPEND a",
    ]

    private static let keys = [
        "DEL {any}", "DEL {str} {list} {any}", "UNLINK {any}", "EXISTS {any}+", "TOUCH {any}+", "TYPE {any}",
        "KEYS {glob}",
        "EXPIRE {any} {ttl} [(NX|XX|GT|LT)]", "EXPIRE {any} ({badttl}|-1|0)",
        "EXPIRE {any} {ttl} (NX XX|GT LT|FOO|XX GT)",
        "PEXPIRE {any} {ms} [(NX|XX|GT|LT)]", "EXPIREAT {any} {at} [(NX|XX|GT|LT)]",
        "PEXPIREAT {any} {msat} [(NX|XX|GT|LT)]",
        "PEXPIREAT {any} 1000", "TTL {any}", "PTTL {any}", "EXPIRETIME {any}", "PEXPIRETIME {any}", "PERSIST {any}",
        "RENAME {any} {any}", "RENAME {str} {str}", "RENAMENX {any} {any}", "COPY {any} {any} [REPLACE]",
        "COPY {any} copy [DB {db}] [REPLACE]", "MOVE {any} {db}", "DBSIZE", "SCAN 0 COUNT 10000 [MATCH {glob}]",
        "SCAN 0 COUNT 10000 [TYPE (string|list|zset|nothing)]", "SCAN (x|0 COUNT 0|0 FOO|0 COUNT)", "RANDOMKEY",
        "OBJECT ENCODING {any}", "OBJECT REFCOUNT {list}", "OBJECT IDLETIME {any}", "OBJECT FREQ {any}",
        "OBJECT FOO {any}",
        "SORT {list} [LIMIT {small} {small}] [(ASC|DESC)] ALPHA", "SORT {list} [DESC]",
        "SORT {set} [(ASC|DESC)] ALPHA [LIMIT 0 {small}]",
        "SORT {zset} [DESC] ALPHA", "SORT {list} BY str:* GET # GET num:* [ALPHA]", "SORT {set} ALPHA STORE {list}",
        "SORT {zset} BY nosort [DESC] [LIMIT {idx} {idx}]",
        "SORT {list} BY hash:*->f1 GET hash:*->f2 ALPHA [STORE {list}]",
        "SORT_RO {list} ALPHA [DESC]", "SORT_RO {list} STORE x", "SORT {str}", "SORT",
        "FLUSHDB [(SYNC|ASYNC|FOO)]", "SELECT 1 ; DBSIZE ; MOVE {any} 0 ; SELECT 0", "SWAPDB 0 1 ; SWAPDB 1 0",
        "SWAPDB {db} {db} ; SWAPDB 0 0", "SELECT {db} ; SELECT 0",
    ]

    private static let lists = [
        "LPUSH {list} {v}+", "RPUSH {list} {v}+", "RPUSH {list} {m}+", "LPUSHX {list} {v}", "RPUSHX {list} {v}+",
        "LPOP {list}", "RPOP {list}", "LPOP {list} ({small}|-1|x)", "RPOP {list} {small}", "LLEN {list}", "LLEN {any}",
        "LRANGE {list} {idx} {idx}", "LRANGE {list} 0 -1", "LRANGE {list} {int} {int}", "LINDEX {list} {idx}",
        "LINDEX {list} {int}", "LSET {list} {idx} {v}", "LINSERT {list} (BEFORE|AFTER|NEAR) {m} {v}",
        "LREM {list} {idx} {m}", "LTRIM {list} {idx} {idx}", "LTRIM {list} 0 20",
        "LPOS {list} {m} [RANK (1|2|-1|0)] [COUNT (0|1|2|-1)] [MAXLEN (0|3|-1)]",
        "LMOVE {list} {list} (LEFT|RIGHT|UP) (LEFT|RIGHT)", "RPOPLPUSH {list} {list}",
        "LMPOP 2 {list} {list} (LEFT|RIGHT) [COUNT {small}]",
        "LMPOP (0|x|9) {list} LEFT", "MULTI ; BLPOP {list} {list} 0.01 ; BRPOP {list} 1 ; EXEC",
        "MULTI ; BLMOVE {list} {list} LEFT RIGHT 1 ; BRPOPLPUSH {list} {list} 1 ; BLMPOP 1 1 {list} LEFT ; EXEC",
        "RPUSH list:1 {v} ; BLPOP list:1 0.05", "RPUSH list:1 {v} ; BRPOP none list:1 0.05", "BLPOP {list} (x|-1)",
        "RPUSH list:1 {v} ; BLMOVE list:1 {list} (LEFT|RIGHT) (LEFT|RIGHT) 0.05",
        "RPUSH list:1 {v} ; BRPOPLPUSH list:1 {list} 0.05",
        "RPUSH list:1 {v} ; BLMPOP 0.05 1 list:1 LEFT [COUNT {small}]", "LPUSH", "LRANGE a", "LPOP", "LINSERT a b c",
    ]

    private static let sets = [
        "SADD {set} {m}+", "SADD {set} {m} {m} {m} {m}", "SREM {set} {m}+", "SCARD {set}", "SCARD {any}",
        "SISMEMBER {set} {m}",
        "SMISMEMBER {set} {m}+", "SMEMBERS {set}", "SMOVE {set} {set} {m}", "SINTER {set}+", "SUNION {set}+",
        "SDIFF {set}+",
        "SINTERSTORE {set} {set}+", "SUNIONSTORE {set} {set}+", "SDIFFSTORE {set} {set}+", "SUNION {any} {set}",
        "SINTERCARD (1 {set}|2 {set} {set}) [LIMIT (0|1|2|-1)]", "SINTERCARD (0|x|5) {set}", "SPOP {set} 1000",
        "SPOP {set} (-1|x|0)",
        "SRANDMEMBER {set}", "SRANDMEMBER {set} 1000", "SRANDMEMBER {set} (x|0|-3)",
        "SSCAN {set} 0 COUNT 1000 [MATCH m*]",
        "SADD {set}", "SISMEMBER a", "SMOVE a b",
    ]

    private static let hashes = [
        "HSET {hash} ({f} {v})+", "HSET {hash} {f}", "HMSET {hash} ({f} {v})+", "HSETNX {hash} {f} {v}",
        "HGET {hash} {f}",
        "HMGET {hash} {f}+", "HGETALL {hash}", "HKEYS {hash}", "HVALS {hash}", "HDEL {hash} {f}+", "HLEN {hash}",
        "HLEN {any}",
        "HEXISTS {hash} {f}", "HSTRLEN {hash} {f}", "HINCRBY {hash} n2 {int}", "HINCRBY {hash} {f} {int}",
        "HINCRBY {hash} n1 {int}",
        "HINCRBYFLOAT {hash} n1 {float}", "HINCRBYFLOAT {hash} {f} {float}", "HRANDFIELD {hash}",
        "HRANDFIELD {hash} 1000 [WITHVALUES]",
        "HRANDFIELD {hash} (x|0|-2|1 FOO)", "HSCAN {hash} 0 COUNT 1000 [MATCH f?]", "HGET {any} {f}", "HSET a",
        "HGET a", "HDEL a",
    ]

    private static let sortedSets = [
        "ZADD {zset} ({score} {m})+", "ZADD {zset} ({score} {m})+", "ZADD {lex} (0 {m})+", "ZADD {lex} 0 {m} 0 a 0 z",
        "ZADD {zset} (NX|XX|GT|LT|XX GT|NX GT|NX XX|GT LT) [CH] ({score} {m})+",
        "ZADD {zset} [(NX|XX|GT|LT)] INCR {score} {m}", "ZADD {zset} INCR 1 a 2 b", "ZADD {zset} {score}",
        "ZINCRBY {zset} {float} {m}",
        "ZREM {zset} {m}+", "ZCARD {zset}", "ZCARD {any}", "ZSCORE {zset} {m}", "ZMSCORE {zset} {m}+",
        "ZRANK {zset} {m}",
        "ZREVRANK {zset} {m}", "ZCOUNT {zset} {smin} {smax}", "ZLEXCOUNT {lex} {lmin} {lmax}",
        "ZRANGE {zset} {idx} {idx} [WITHSCORES]", "ZRANGE {zset} {idx} {idx} REV [WITHSCORES]",
        "ZRANGE {zset} {smin} {smax} BYSCORE [LIMIT {idx} {idx}] [WITHSCORES]",
        "ZRANGE {zset} {smax} {smin} BYSCORE REV [LIMIT {small} {idx}] [WITHSCORES]",
        "ZRANGE {lex} {lmin} {lmax} BYLEX [LIMIT {small} {small}]",
        "ZRANGE {lex} {lmax} {lmin} BYLEX REV", "ZRANGE {zset} 0 -1 (LIMIT 0 1|BYLEX WITHSCORES|FOO)",
        "ZREVRANGE {zset} {idx} {idx} [WITHSCORES]",
        "ZRANGEBYSCORE {zset} {smin} {smax} [WITHSCORES] [LIMIT {small} {idx}]",
        "ZREVRANGEBYSCORE {zset} {smax} {smin} [WITHSCORES] [LIMIT {small} {small}]",
        "ZRANGEBYLEX {lex} {lmin} {lmax} [LIMIT {small} {small}]",
        "ZREVRANGEBYLEX {lex} {lmax} {lmin} [LIMIT {small} {small}]", "ZRANGESTORE {zset} {zset} {idx} {idx} [REV]",
        "ZRANGESTORE {zset} {zset} {smin} {smax} BYSCORE [LIMIT 0 {small}]", "ZREMRANGEBYRANK {zset} {idx} {idx}",
        "ZREMRANGEBYSCORE {zset} {smin} {smax}", "ZREMRANGEBYLEX {lex} {lmin} {lmax}",
        "(ZUNION|ZINTER) (1 {zset}|2 {zset} {zset}) [WITHSCORES]",
        "(ZUNION|ZINTER) 2 {zset} {set} [WEIGHTS 2 {small}] [AGGREGATE (SUM|MIN|MAX|FOO)] [WITHSCORES]",
        "ZDIFF (1 {zset}|2 {zset} {zset}) [WITHSCORES]", "(ZUNION|ZINTER|ZDIFF) (0|x|7) {zset}",
        "(ZUNIONSTORE|ZINTERSTORE) {zset} 2 {zset} {zset} [WEIGHTS 1 (2|x)] [AGGREGATE (SUM|MIN|MAX)]",
        "ZDIFFSTORE {zset} 2 {zset} {zset}",
        "ZUNIONSTORE {zset} 1 {any}", "ZINTERCARD (1 {zset}|2 {zset} {zset}) [LIMIT (0|1|-1)]",
        "ZPOPMIN {zset} [{small}]", "ZPOPMAX {zset} [{small}]",
        "ZPOPMIN {zset} (-1|x)", "ZMPOP 2 {zset} {zset} (MIN|MAX|MID) [COUNT {small}]", "ZRANDMEMBER {zset}",
        "ZRANDMEMBER {zset} 1000 [WITHSCORES]",
        "ZRANDMEMBER {zset} (x|0|-2)", "ZSCAN {zset} 0 COUNT 1000 [MATCH m*]",
        "ZADD zset:1 1 a ; BZPOPMIN none zset:1 0.05",
        "ZADD zset:1 1 a ; BZPOPMAX zset:1 0.05", "ZADD zset:1 1 a ; BZMPOP 0.05 1 zset:1 MIN",
        "MULTI ; BZPOPMIN {zset} 0 ; BZMPOP 1 1 {zset} MAX ; EXEC",
        "ZADD a", "ZRANGE a 0", "ZINCRBY a b", "ZRANGEBYSCORE a",
    ]

    private static let streams = [
        "XADD {stream} {newid} ({f} {v})+", "XADD {stream} {newid} ({f} {v})+", "XADD {stream} {newid} {f}",
        "XADD nothing NOMKSTREAM * a b",
        "XADD {stream} (MAXLEN|MAXLEN =) {small} {newid} {f} {v}", "XADD {stream} MINID {id} {newid} {f} {v}",
        "XADD {stream} MAXLEN ~ 1000 {newid} {f} {v}",
        "XADD {stream} MAXLEN -1 * a b", "XADD {stream} MAXLEN 5 LIMIT 3 * a b", "XLEN {stream}", "XLEN {any}",
        "XRANGE {stream} (-|{id}|{small}|({id}) (+|{id}|{small}) [COUNT {small}]", "XRANGE {stream} - (+|x) [COUNT x]",
        "XREVRANGE {stream} (+|{id}|{small}) (-|{id}) [COUNT {small}]", "XDEL {stream} {id}+", "XDEL {stream} x",
        "XTRIM {stream} MAXLEN [=] {small}",
        "XTRIM {stream} MINID [=] {id}", "XTRIM {stream} MAXLEN ~ 100", "XTRIM {stream} (FOO 1|MAXLEN x|MAXLEN -1)",
        "XSETID {stream} {id} [ENTRIESADDED {bit} MAXDELETEDID {id}]",
        "XREAD [COUNT {small}] STREAMS {stream} ({id}|0|$|{small})", "XREAD [COUNT 2] STREAMS {stream} {stream} 0 {id}",
        "XREAD STREAMS {stream} (>|x)",
        "XREAD STREAMS {stream} {stream} 0", "XREAD COUNT 1 FOO",
        "XGROUP CREATE {stream} {group} (0|$|{id}) [MKSTREAM] [ENTRIESREAD {small}]",
        "XGROUP CREATE {stream} {group} 0 MKSTREAM", "XGROUP SETID {stream} {group} (0|$|{id})",
        "XGROUP DESTROY {stream} {group}",
        "XGROUP CREATECONSUMER {stream} {group} {consumer}", "XGROUP DELCONSUMER {stream} {group} {consumer}",
        "XGROUP FOO {stream} g",
        "XREADGROUP GROUP {group} {consumer} [COUNT {small}] [NOACK] STREAMS {stream} (>|0|{id}|$)",
        "XREADGROUP GROUP {group} {consumer} COUNT 2 STREAMS {stream} >",
        "XREADGROUP GROUP {group} {consumer} STREAMS {stream} {stream} > >",
        "XREADGROUP STREAMS {stream} >", "XACK {stream} {group} {id}+", "XPENDING {stream} {group}",
        "XPENDING {stream} {group} (-|{id}) (+|{id}) {small} [{consumer}]",
        "XPENDING {stream} {group} -", "XCLAIM {stream} {group} {consumer} 0 {id}+ [JUSTID]",
        "XCLAIM {stream} {group} {consumer} 0 {id} [RETRYCOUNT {small}] [FORCE] [LASTID {id}]",
        "XCLAIM {stream} {group} {consumer} 1000000 {id}", "XCLAIM {stream} {group} {consumer} x {id}",
        "XAUTOCLAIM {stream} {group} {consumer} 0 (-|0|{id}) [COUNT (1|5|0)] [JUSTID]",
        "XINFO STREAM {stream}", "XINFO GROUPS {stream}", "XINFO CONSUMERS {stream} {group}", "XADD a",
        "XGROUP CREATE a b", "XREADGROUP GROUP a", "XACK a b",
    ]

    private static let bits = [
        "SETBIT {bits} {bit} {01}", "SETBIT {bits} (x|-1|4294967296) 1", "SETBIT {bits} 1 2", "GETBIT {bits} {bit}",
        "GETBIT {bits} (x|-1)",
        "BITCOUNT {bits}", "BITCOUNT {bits} {idx} {idx} [(BYTE|BIT|FOO)]", "BITCOUNT {bits} {int} {int} BIT",
        "BITCOUNT {bits} 1",
        "BITPOS {bits} {01}", "BITPOS {bits} {01} {idx}", "BITPOS {bits} {01} {idx} {idx} [(BYTE|BIT)]",
        "BITPOS {bits} 2",
        "BITOP (AND|OR|XOR) {bits} {bits}+", "BITOP NOT {bits} {bits}", "BITOP NOT {bits} {bits} {bits}",
        "BITOP FOO {bits} {bits}",
        "BITFIELD {bits} GET {bitfield} {bitoffset}", "BITFIELD {bits} SET {bitfield} {bitoffset} {int}",
        "BITFIELD {bits} [OVERFLOW (WRAP|SAT|FAIL|FOO)] INCRBY {bitfield} {bitoffset} {int} GET u8 0",
        "BITFIELD {bits} OVERFLOW SAT SET {bitfield} {bitoffset} {int} OVERFLOW FAIL INCRBY u2 0 {small}",
        "BITFIELD {bits}", "BITFIELD {bits} FOO",
        "BITFIELD_RO {bits} GET {bitfield} {bitoffset}", "BITFIELD_RO {bits} SET u8 0 1", "SET {bits} (foobar|{v})",
        "GET {bits}", "BITCOUNT",
    ]

    private static let geography = [
        "GEOADD {geo} ({lon} {lat} {place})+", "GEOADD {geo} (NX|XX) [CH] ({lon} {lat} {place})+",
        "GEOADD {geo} CH {lon} {lat} {place}",
        "GEOADD {geo} (200 0|0 90|x 1) {place}", "GEOADD {geo} {lon} {lat}", "GEODIST {geo} {place} {place} [{unit}]",
        "GEOHASH {geo} {place}+",
        "GEOPOS {geo} {place}+",
        "GEOSEARCH {geo} (FROMMEMBER {place}|FROMLONLAT {lon} {lat}) BYRADIUS {radius} {unit} (ASC|DESC) [COUNT (1|3|0)] [WITHCOORD] [WITHDIST] [WITHHASH]",
        "GEOSEARCH {geo} FROMLONLAT {lon} {lat} BYBOX {radius} {radius} {unit} ASC [WITHDIST]",
        "GEOSEARCH {geo} FROMMEMBER {place} BYRADIUS 1000 km COUNT 2",
        "GEOSEARCH {geo} (FROMLONLAT 1 1|BYRADIUS 1 km|FROMLONLAT 1 1 BYRADIUS 1 km ANY)",
        "GEOSEARCHSTORE {geo} {geo} FROMLONLAT {lon} {lat} BYRADIUS {radius} km [STOREDIST] [COUNT 3]",
        "GEORADIUS {geo} {lon} {lat} {radius} {unit} ASC [WITHDIST] [COUNT 2]",
        "GEORADIUS_RO {geo} {lon} {lat} {radius} km DESC [WITHCOORD]",
        "GEORADIUSBYMEMBER {geo} {place} {radius} km ASC [WITHHASH]",
        "GEORADIUSBYMEMBER_RO {geo} {place} {radius} km ASC",
        "GEORADIUS {geo} {lon} {lat} {radius} km (STORE|STOREDIST) {zset}", "ZRANGE {geo} 0 -1 WITHSCORES",
        "ZREM {geo} {place}", "GEOADD", "GEODIST a b",
    ]

    private static let others = [
        "PFADD {hll} {m}+", "PFADD {hll} {v}+", "PFADD {hll}", "PFCOUNT {hll}+", "PFMERGE {hll} {hll}+",
        "LPUSH list:1 x ; PFADD list:1 a", "PFCOUNT {any}",
        "PING [{v}]", "ECHO {v}", "PING a b", "ECHO", "MULTI ; SET {str} {v} ; INCR {num} ; LPUSH {list} {v} ; EXEC",
        "MULTI ; GET ; SET {str} 1 ; EXEC",
        "MULTI ; INCR {any} ; GET {str} ; EXEC", "MULTI ; MULTI ; DISCARD", "EXEC", "DISCARD",
        "WATCH {str} ; SET {str} {v} ; MULTI ; GET {str} ; EXEC",
        "WATCH {str} ; MULTI ; GET {str} ; EXEC", "WATCH {str} ; SET {str} 1 ; UNWATCH ; MULTI ; PING ; EXEC",
        "MULTI ; WATCH a ; EXEC", "UNWATCH",
        "WATCH {list} ; DEL {list} ; MULTI ; LLEN {list} ; EXEC", "WATCH none ; MULTI ; FOO ; EXEC",
        "SUBSCRIBE c1 c2 ; UNSUBSCRIBE c1 c2", "PSUBSCRIBE p* ; PUNSUBSCRIBE p*", "SSUBSCRIBE s1 ; SUNSUBSCRIBE s1",
        "PUBLISH nobody {v}", "SPUBLISH nobody {v}",
        "PUBSUB CHANNELS", "PUBSUB NUMSUB c1 c2", "PUBSUB NUMPAT", "PUBSUB SHARDCHANNELS", "PUBSUB SHARDNUMSUB a",
        "PUBSUB FOO", "SUBSCRIBE", "PUBLISH a",
        "CLIENT SETNAME (name1|name2)", "CLIENT GETNAME", "CLIENT SETNAME (a|)", "CLIENT ID",
        "CLIENT NO-EVICT (ON|OFF|x)", "CLIENT UNPAUSE", "CLIENT GETREDIR",
        "CLIENT TRACKINGINFO", "CLIENT UNBLOCK 999999", "CLIENT KILL ID 999999", "CLIENT KILL 1.2.3.4:5",
        "CLIENT KILL TYPE x", "CLIENT LIST TYPE x",
        "CLIENT LIST ID 999999", "CLIENT FOO", "CLIENT REPLY ON", "CLIENT REPLY x", "CLIENT CACHING YES", "CLIENT INFO",
        "CLIENT PAUSE (x|-1)",
        "CONFIG GET maxmemory", "CONFIG GET hash-max-listpack-*",
        "CONFIG SET maxmemory 1gb ; CONFIG GET maxmemory ; CONFIG SET maxmemory 0",
        "CONFIG SET foo bar", "CONFIG SET maxmemory x",
        "CONFIG SET notify-keyspace-events (KEA|Ex|$lz|q) ; CONFIG GET notify-keyspace-events", "CONFIG RESETSTAT",
        "CONFIG FOO",
        "ACL WHOAMI", "ACL USERS", "ACL LIST",
        "ACL SETUSER joe (reset on|on >p ~x* +get|off|+foo|+@read -get) ; ACL LIST ; ACL DELUSER joe",
        "ACL GETUSER default", "ACL GETUSER nobody",
        "ACL SETUSER eve reset on nopass ~k* &c* +@string ; ACL GETUSER eve ; ACL DRYRUN eve GET key ; ACL DRYRUN eve GET other ; ACL DRYRUN eve LPUSH key 1 ; ACL DELUSER eve",
        "ACL DELUSER nobody", "ACL CAT nope", "ACL GENPASS (x|0|5000)",
        "AUTH nobody x", "AUTH x", "HELLO 9", "HELLO x", "COMMAND GETKEYS SET a b",
        "COMMAND GETKEYS ZUNIONSTORE d 2 a b", "COMMAND GETKEYS (PING|FOO|GET)",
        "COMMAND GETKEYS XREAD STREAMS a b 0 0",
        "COMMAND INFO get", "COMMAND INFO foo zadd", "COMMAND LIST FILTERBY PATTERN xr*", "SCRIPT EXISTS abc",
        "EVALSHA abc 0", "EVALSHA abc x", "EVALSHA abc (-1|5)", "SCRIPT FLUSH",
        "LASTSAVE", "TIME", "WAIT 0 1", "WAIT x 1", "ROLE", "INFO server", "SLOWLOG LEN", "SLOWLOG RESET",
        "LATENCY LATEST", "MEMORY USAGE {any}", "READONLY", "READWRITE", "ASKING",
        "CLUSTER INFO", "CLUSTER KEYSLOT a", "CLUSTER SLOTS", "DEBUG SLEEP 0", "FOO bar baz", "DUMP nothing",
        "RESTORE {str} 0 bad", "RESTORE a x bad", "OBJECT ENCODING", "CLIENT KILL", "RESET",
    ]
}
