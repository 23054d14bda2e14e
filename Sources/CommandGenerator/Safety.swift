//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What a second run of a call does, where nobody knows of the first (SEMANTICS 3.2).
enum Safety {
    /// Writes whose repetition leaves the same data and is answered the same, with the Swift condition on their arguments.
    private static let repeatable: [String: String] = [
        "SET": "condition == nil && expires != .keepTTL", "SETEX": "true", "PSETEX": "true", "MSET": "true",
        "HMSET": "true",
        "SETRANGE": "true", "PFMERGE": "true",
    ]

    /// Writes whose repetition leaves the same data, but whose answer tells what the first run did (ZREM: 1, then 0), with the condition.
    private static let idempotent: [String: String] = [
        "SETBIT": "true", "EXPIREAT": "condition == nil", "PEXPIREAT": "condition == nil", "PERSIST": "true",
        "PFADD": "true",
        "HSET": "true", "DEL": "true", "UNLINK": "true", "HDEL": "true", "SADD": "true", "SREM": "true", "ZREM": "true",
        "XACK": "true", "XDEL": "true", "ZREMRANGEBYSCORE": "true", "ZREMRANGEBYLEX": "true",
        "GEOADD": "condition == nil",
        "ZADD": "condition == nil", "HEXPIREAT": "condition == nil", "HPEXPIREAT": "condition == nil",
        "HPERSIST": "true",
    ]

    /// Writes that have another effect, or another reply that matters, the second time; also those of a place, as LSET, which may be
    /// another element's by then.
    private static let never: Set<String> = [
        "APPEND", "BITFIELD", "BITOP", "COPY", "DECR", "DECRBY", "EXPIRE", "FLUSHALL", "FLUSHDB", "FUNCTION DELETE",
        "FUNCTION FLUSH", "FUNCTION LOAD", "FUNCTION RESTORE", "GEORADIUS", "GEORADIUSBYMEMBER", "GEOSEARCHSTORE",
        "GETDEL", "GETEX", "GETSET", "HEXPIRE", "HINCRBY", "HINCRBYFLOAT", "HPEXPIRE", "HSETNX", "INCR", "INCRBY",
        "INCRBYFLOAT", "LINSERT", "LMOVE", "LMPOP", "LPOP", "LPUSH", "LPUSHX", "LREM", "LSET", "LTRIM", "MIGRATE",
        "MOVE",
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
        let (isSure, condition, repetition) = try repetition(command, facts)
        return isSure ? ".\(repetition)" : "\(condition) ? .\(repetition) : .never"
    }

    static func words(_ command: String, _ facts: Command) throws(MissingFact) -> String {
        let (isSure, _, repetition) = try repetition(command, facts)
        let words =
            switch repetition {
            case "repeatable": "yes"
            case "idempotent": "the data is the same, the answer isn't"
            default: "no"
            }
        return isSure ? words : words + "; no where it has a condition"
    }

    private static func repetition(
        _ command: String,
        _ facts: Command
    ) throws(MissingFact) -> (isSure: Bool, condition: String, repetition: String) {
        if facts.flags.contains("blocking") { return (true, "true", "never") }
        if facts.flags.contains("readonly") || harmless.contains(command) { return (true, "true", "repeatable") }
        if let condition = repeatable[command] { return (condition == "true", condition, "repeatable") }
        if let condition = idempotent[command] { return (condition == "true", condition, "idempotent") }
        guard never.contains(command) || !facts.flags.contains("write") else {
            throw MissingFact("\(command) writes, and nothing says whether it may be repeated: add it to Safety")
        }
        return (true, "true", "never")
    }
}
