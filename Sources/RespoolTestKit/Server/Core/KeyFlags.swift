//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What a command does to each of its keys, as COMMAND GETKEYSANDFLAGS tells it.
enum KeyFlags {
    /// For the first key and the others, separated by a slash; behind the colon whose they are.
    private static let table = """
        OW insert: msetnx setnx
        OW update: mset msetex psetex restore setex
        OW update/RO access: bitop geosearchstore sdiffstore sinterstore sunionstore zdiffstore zinterstore \
        zrangestore zunionstore
        RM delete: del delifeq unlink
        RO: exists hexists hlen hstrlen llen memory|usage object|encoding object|freq object|idletime object|refcount \
        scard sismember strlen touch type watch xlen zcard
        RO access/OW update: copy sort georadius georadiusbymember
        RW access: pfcount
        RW access delete: blmpop blpop brpop bzmpop bzpopmax bzpopmin getdel hgetdel lmpop lpop rpop spop zmpop zpopmax \
        zpopmin
        RW access delete/OW insert: renamenx
        RW access delete/OW update: rename
        RW access delete/RW insert: blmove brpoplpush lmove rpoplpush smove
        RW access insert/RO access: pfmerge
        RW access update: bitfield decr decrby eval evalsha fcall getex getset hgetex hincrby hincrbyfloat incr incrby \
        incrbyfloat move setbit zincrby
        RW delete: hdel lrem ltrim srem xautoclaim xdel xdelex xgroup|delconsumer xgroup|destroy xtrim zrem \
        zremrangebylex zremrangebyrank zremrangebyscore
        RW insert: append hsetex hsetnx linsert lpush lpushx pfadd rpush rpushx sadd xgroup|create xgroup|createconsumer
        RW update: expire expireat geoadd hexpire hexpireat hmset hpersist hpexpire hpexpireat hset lset persist pexpire \
        pexpireat setrange xack xadd xclaim xgroup|setid xsetid zadd
        RW update delete: xackdel
        not_key: clusterscan spublish ssubscribe sunsubscribe
        """

    private static let byCommand: [String: [[String]]] = {
        var result: [String: [[String]]] = [:]
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            let flags = halves[0].split(separator: "/").map { $0.split(separator: " ").map(String.init) }
            for name in halves[1].split(separator: " ") { result[String(name)] = flags }
        }
        return result
    }()

    /// The flags of one of a request's keys.
    static func flags(_ spec: CommandSpec, _ request: [Bytes], _ order: Int, of count: Int) -> [String] {
        let words = request.map(\.upper)
        switch spec.name {
        case "set":
            return words.dropFirst(3).contains { $0 == "GET" || $0 == "IFEQ" }
                ? ["RW", "access", "update"] : ["OW", "update"]
        case "bitfield" where !words.dropFirst(2).contains { $0 == "SET" || $0 == "INCRBY" }: return ["RO", "access"]
        default:
            let flags = byCommand[spec.name] ?? [["RO", "access"]]
            return flags[min(order, flags.count - 1)]
        }
    }
}
