//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The Swift type of each command's reply, where it has one form only.
enum Replies {
    static func type(_ command: String) throws(MissingFact) -> String {
        guard let type = table[command] else { throw MissingFact("no reply type for \(command): add it to Replies") }
        return type
    }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for (type, commands) in byType { for command in commands { table[command] = type } }
        return table
    }()

    private static let byType: [(String, [String])] = [
        (
            "Bool",
            [
                "CLIENT UNBLOCK", "COPY", "EXPIRE", "EXPIREAT", "GETBIT", "HEXISTS", "HSETNX", "MOVE", "MSETNX",
                "PERSIST", "PEXPIRE", "PEXPIREAT", "PFADD", "RENAMENX", "SETBIT", "SETNX", "SISMEMBER", "SMOVE",
                "XGROUP CREATECONSUMER", "XGROUP DESTROY",
            ]
        ),
        (
            "ByteBuffer",
            [
                "FUNCTION DUMP"
            ]
        ),
        (
            "ByteBuffer?",
            [
                "DUMP"
            ]
        ),
        (
            "[ClusterShard]",
            [
                "CLUSTER SHARDS"
            ]
        ),
        (
            "[ClusterSlots]",
            [
                "CLUSTER SLOTS"
            ]
        ),
        (
            "Double",
            [
                "HINCRBYFLOAT", "INCRBYFLOAT", "ZINCRBY",
            ]
        ),
        (
            "Double?",
            [
                "GEODIST", "ZSCORE",
            ]
        ),
        (
            "Int",
            [
                "ACL DELUSER", "APPEND", "BITCOUNT", "BITOP", "BITPOS", "CLIENT ID", "CLUSTER COUNT-FAILURE-REPORTS",
                "CLUSTER COUNTKEYSINSLOT", "CLUSTER KEYSLOT", "COMMAND COUNT", "DBSIZE", "DECR", "DECRBY", "DEL",
                "EXISTS", "EXPIRETIME", "GEOADD", "GEOSEARCHSTORE", "HDEL", "HINCRBY", "HLEN", "HSET", "HSTRLEN",
                "INCR", "INCRBY", "LASTSAVE", "LATENCY RESET", "LINSERT", "LLEN", "LPUSH", "LPUSHX", "LREM",
                "PEXPIRETIME", "PFCOUNT", "PUBLISH", "PUBSUB NUMPAT", "RPUSH", "RPUSHX", "SADD", "SCARD",
                "SDIFFSTORE", "SETRANGE", "SINTERCARD", "SINTERSTORE", "SLOWLOG LEN", "SPUBLISH", "SREM", "STRLEN",
                "SUNIONSTORE", "TOUCH", "UNLINK", "WAIT", "XACK", "XDEL", "XGROUP DELCONSUMER", "XLEN", "XTRIM",
                "ZCARD", "ZCOUNT", "ZDIFFSTORE", "ZINTERCARD", "ZINTERSTORE", "ZLEXCOUNT", "ZRANGESTORE", "ZREM",
                "ZREMRANGEBYLEX", "ZREMRANGEBYRANK", "ZREMRANGEBYSCORE", "ZUNIONSTORE",
            ]
        ),
        (
            "Int?",
            [
                "MEMORY USAGE", "OBJECT FREQ", "OBJECT IDLETIME", "OBJECT REFCOUNT",
            ]
        ),
        (
            "KeyedElement?",
            [
                "BLPOP", "BRPOP",
            ]
        ),
        (
            "KeyedElements?",
            [
                "BLMPOP", "LMPOP",
            ]
        ),
        (
            "KeyedScore?",
            [
                "BZPOPMAX", "BZPOPMIN",
            ]
        ),
        (
            "KeyedScores?",
            [
                "BZMPOP", "ZMPOP",
            ]
        ),
        (
            "RESPValue",
            [
                "ACL LOG", "CLUSTER SLOT-STATS", "COMMAND", "COMMAND GETKEYSANDFLAGS",
                "COMMAND INFO", "LATENCY HISTORY", "LATENCY LATEST", "ROLE", "SFLUSH",
            ]
        ),
        (
            "ScanPage<Value>",
            [
                "SCAN", "SSCAN",
            ]
        ),
        (
            "ServerTime",
            [
                "TIME"
            ]
        ),
        (
            "String",
            [
                "ACL DRYRUN", "ACL GENPASS", "ACL WHOAMI", "BGREWRITEAOF", "BGSAVE", "CLIENT INFO", "CLIENT LIST",
                "CLUSTER BUMPEPOCH", "CLUSTER INFO", "CLUSTER MYID", "CLUSTER MYSHARDID", "CLUSTER NODES",
                "FUNCTION LOAD", "INFO", "LATENCY DOCTOR", "LATENCY GRAPH", "LOLWUT", "MEMORY DOCTOR",
                "MEMORY MALLOC-STATS", "PING", "REPLICAOF", "SCRIPT LOAD", "SCRIPT SHOW", "SLAVEOF", "TYPE",
            ]
        ),
        (
            "String?",
            [
                "CLIENT GETNAME", "OBJECT ENCODING", "RANDOMKEY", "XADD",
            ]
        ),
        (
            "Value",
            [
                "ECHO", "EVAL", "EVALSHA", "EVALSHA_RO", "EVAL_RO", "FCALL", "FCALL_RO", "GETRANGE", "SUBSTR",
            ]
        ),
        (
            "Value?",
            [
                "BLMOVE", "BRPOPLPUSH", "GET", "GETDEL", "GETEX", "GETSET", "HGET", "LINDEX", "LMOVE", "RPOPLPUSH",
            ]
        ),
        (
            "Void",
            [
                "ACL LOAD", "ACL SAVE", "ACL SETUSER", "ASKING", "AUTH", "CLIENT CACHING", "CLIENT CAPA",
                "CLIENT NO-EVICT", "CLIENT NO-TOUCH", "CLIENT PAUSE", "CLIENT REPLY", "CLIENT SETINFO",
                "CLIENT SETNAME", "CLIENT TRACKING", "CLIENT UNPAUSE", "CLUSTER ADDSLOTS", "CLUSTER ADDSLOTSRANGE",
                "CLUSTER DELSLOTS", "CLUSTER DELSLOTSRANGE", "CLUSTER FAILOVER", "CLUSTER FLUSHSLOTS",
                "CLUSTER FORGET", "CLUSTER MEET", "CLUSTER REPLICATE", "CLUSTER RESET", "CLUSTER SAVECONFIG",
                "CLUSTER SET-CONFIG-EPOCH", "CLUSTER SETSLOT", "CONFIG RESETSTAT", "CONFIG REWRITE", "CONFIG SET",
                "DISCARD", "FAILOVER", "FLUSHALL", "FLUSHDB", "FUNCTION DELETE", "FUNCTION FLUSH", "FUNCTION KILL",
                "FUNCTION RESTORE", "HMSET", "LSET", "LTRIM", "MEMORY PURGE", "MODULE LOAD", "MODULE LOADEX",
                "MODULE UNLOAD", "MSET", "MULTI", "PFMERGE", "PFSELFTEST", "PSETEX", "QUIT", "READONLY", "READWRITE",
                "RENAME", "REPLCONF", "RESTORE", "RESTORE-ASKING", "SAVE", "SCRIPT DEBUG", "SCRIPT FLUSH",
                "SCRIPT KILL", "SELECT", "SETEX", "SHUTDOWN", "SLOWLOG RESET", "SWAPDB", "UNWATCH", "WATCH",
                "XGROUP CREATE", "XGROUP SETID", "XSETID",
            ]
        ),
        (
            "[Bool]",
            [
                "SCRIPT EXISTS", "SMISMEMBER",
            ]
        ),
        (
            "[Double?]",
            [
                "ZMSCORE"
            ]
        ),
        (
            "[GeoPosition?]",
            [
                "GEOPOS"
            ]
        ),
        (
            "[Int?]",
            [
                "BITFIELD"
            ]
        ),
        (
            "[Int]",
            [
                "BITFIELD_RO", "HEXPIRE", "HEXPIREAT", "HEXPIRETIME", "HPERSIST", "HPEXPIRE", "HPEXPIREAT",
                "HPEXPIRETIME", "HPTTL", "HTTL", "WAITAOF",
            ]
        ),
        (
            "[SlowLogEntry]",
            [
                "SLOWLOG GET"
            ]
        ),
        (
            "[StreamConsumerInfo]",
            [
                "XINFO CONSUMERS"
            ]
        ),
        (
            "[StreamEntry]",
            [
                "XRANGE", "XREVRANGE",
            ]
        ),
        (
            "[StreamGroupInfo]",
            [
                "XINFO GROUPS"
            ]
        ),
        (
            "[String: Int]",
            [
                "PUBSUB NUMSUB", "PUBSUB SHARDNUMSUB",
            ]
        ),
        (
            "[String: RESPValue]",
            [
                "COMMAND DOCS", "FUNCTION STATS", "LATENCY HISTOGRAM", "MEMORY STATS",
            ]
        ),
        (
            "[String: RESPValue]?",
            [
                "ACL GETUSER"
            ]
        ),
        (
            "[String: String]",
            [
                "CONFIG GET"
            ]
        ),
        (
            "[String: Value]",
            [
                "HGETALL"
            ]
        ),
        (
            "[String?]",
            [
                "GEOHASH"
            ]
        ),
        (
            "[String]",
            [
                "ACL CAT", "ACL HELP", "ACL LIST", "ACL USERS", "CLIENT HELP", "CLUSTER GETKEYSINSLOT",
                "CLUSTER HELP", "CLUSTER REPLICAS", "CLUSTER SLAVES", "COMMAND GETKEYS", "COMMAND HELP",
                "COMMAND LIST", "CONFIG HELP", "FUNCTION HELP", "LATENCY HELP", "MEMORY HELP", "MODULE HELP",
                "OBJECT HELP", "PUBSUB CHANNELS", "PUBSUB HELP", "PUBSUB SHARDCHANNELS", "SCRIPT HELP",
                "SLOWLOG HELP", "XGROUP HELP", "XINFO HELP",
            ]
        ),
        (
            "[Value?]",
            [
                "HMGET", "MGET", "SORT_RO",
            ]
        ),
        (
            "[Value]",
            [
                "HKEYS", "HVALS", "KEYS", "LRANGE", "SDIFF", "SINTER", "SMEMBERS", "SUNION", "ZRANGEBYLEX",
                "ZREVRANGEBYLEX",
            ]
        ),
        (
            "[[String: RESPValue]]",
            [
                "CLUSTER LINKS", "FUNCTION LIST", "MODULE LIST",
            ]
        ),
    ]
}
