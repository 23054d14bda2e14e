//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Whether a call may be repeated when nobody knows if it ran (SEMANTICS 3.2).
enum Safety {
    /// Writes whose repetition leaves the same data, with the Swift condition on their arguments.
    private static let writes: [String: String] = [
        "SET": "condition == nil && expires != .keepTTL", "SETEX": "true", "PSETEX": "true", "MSET": "true",
        "HMSET": "true", "SETRANGE": "true",
        "SETBIT": "true", "LSET": "true", "EXPIREAT": "condition == nil", "PEXPIREAT": "condition == nil",
        "PERSIST": "true", "PFADD": "true", "PFMERGE": "true", "HSET": "true", "DEL": "true",
        "UNLINK": "true", "HDEL": "true", "SADD": "true", "SREM": "true", "ZREM": "true", "XACK": "true",
        "XDEL": "true",
        "ZREMRANGEBYSCORE": "true", "ZREMRANGEBYLEX": "true", "GEOADD": "condition == nil", "ZADD": "condition == nil",
        "HEXPIREAT": "condition == nil", "HPEXPIREAT": "condition == nil", "HPERSIST": "true",
    ]

    /// Writes that have another effect, or another reply that matters, the second time.
    private static let never: Set<String> = [
        "APPEND", "BITFIELD", "BITOP", "COPY", "DECR", "DECRBY", "EXPIRE", "FLUSHALL", "FLUSHDB", "FUNCTION DELETE",
        "FUNCTION FLUSH", "FUNCTION LOAD", "FUNCTION RESTORE", "GEORADIUS", "GEORADIUSBYMEMBER", "GEOSEARCHSTORE",
        "GETDEL", "GETEX", "GETSET", "HEXPIRE", "HINCRBY", "HINCRBYFLOAT", "HPEXPIRE", "HSETNX", "INCR", "INCRBY",
        "INCRBYFLOAT", "LINSERT", "LMOVE", "LMPOP", "LPOP", "LPUSH", "LPUSHX", "LREM", "LTRIM", "MIGRATE", "MOVE",
        "MSETNX", "PEXPIRE", "PFDEBUG", "RENAME", "RENAMENX", "RESTORE", "RESTORE-ASKING", "RPOP", "RPOPLPUSH",
        "RPUSH", "RPUSHX", "SDIFFSTORE", "SETNX", "SFLUSH", "SINTERSTORE", "SMOVE", "SORT", "SPOP", "SUNIONSTORE",
        "SWAPDB", "XADD", "XAUTOCLAIM", "XCLAIM", "XGROUP CREATE", "XGROUP CREATECONSUMER", "XGROUP DELCONSUMER",
        "XGROUP DESTROY", "XGROUP SETID", "XSETID", "XTRIM", "ZDIFFSTORE", "ZINCRBY", "ZINTERSTORE", "ZMPOP",
        "ZPOPMAX", "ZPOPMIN", "ZRANGESTORE", "ZREMRANGEBYRANK", "ZUNIONSTORE",
    ]

    /// Commands that are neither reads nor writes by their flags and change nothing.
    private static let harmless: Set<String> = [
        "PING", "ECHO", "INFO", "TIME", "LASTSAVE", "ROLE", "CONFIG GET", "CLIENT LIST", "CLIENT INFO", "CLIENT ID",
        "CLIENT GETNAME", "COMMAND COUNT", "COMMAND LIST", "COMMAND DOCS", "COMMAND INFO", "SLOWLOG GET", "SLOWLOG LEN",
        "SCRIPT EXISTS", "SCRIPT LOAD", "MEMORY STATS", "MEMORY DOCTOR", "ACL WHOAMI", "ACL LIST", "ACL USERS",
        "ACL CAT",
        "PUBSUB CHANNELS", "PUBSUB NUMSUB", "PUBSUB NUMPAT", "CLUSTER INFO", "CLUSTER NODES", "CLUSTER SHARDS",
        "CLUSTER SLOTS", "CLUSTER MYID", "CLUSTER KEYSLOT", "FUNCTION LIST", "FUNCTION STATS", "LATENCY LATEST",
    ]

    /// A Swift expression over the method's parameters.
    static func expression(_ command: String, _ facts: Command) throws(MissingFact) -> String {
        if facts.flags.contains("blocking") { return "false" }
        if facts.flags.contains("readonly") || harmless.contains(command) { return "true" }
        if let condition = writes[command] { return condition }
        guard never.contains(command) || !facts.flags.contains("write") else {
            throw MissingFact("\(command) writes, and nothing says whether it may be repeated: add it to Safety")
        }
        return "false"
    }

    static func words(_ command: String, _ facts: Command) throws(MissingFact) -> String {
        switch try expression(command, facts) {
        case "true": "yes"
        case "false": "no"
        default: "yes, unless it has a condition"
        }
    }
}
