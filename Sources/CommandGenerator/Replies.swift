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

    /// A reply that holds keys, members, fields or values leaves their type to the caller: they can be any bytes, and as
    /// `String` the whole reply couldn't be read for one that isn't text.
    static func check(_ type: String, of command: String) throws(MissingFact) {
        for name in type.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init) {
            if name == "Value" || name == "RESPKey" || dataless.contains(name) { continue }
            if holders.contains(name) {
                guard type.contains("\(name)<Value>") else {
                    throw MissingFact("\(command) answers with data in a \(name) of one type: write \(name)<Value>")
                }
            } else if name != "String" {
                throw MissingFact("\(command) answers with \(name): say in Replies whether that holds data")
            } else if !serversOwnWords.contains(command) {
                throw MissingFact("\(command) answers with String: make it Value, or say why not")
            }
        }
    }

    /// Types that hold keys, members, fields or values.
    private static let holders: Set<String> = [
        "ClaimedStreamEntries", "GeoMatch", "HashField", "HashScanPage", "KeyedElement", "KeyedElements", "KeyedScore",
        "KeyedScores", "ScanPage", "ScoredMember", "SlowLogEntry", "SortedSetScanPage", "StreamConsumerInfo",
        "StreamEntry", "StreamGroupInfo", "StreamInfo",
    ]

    /// Types that hold numbers, the server's own words, or every byte as it came.
    private static let dataless: Set<String> = [
        "Bool", "ByteBuffer", "ClaimedStreamIDs", "ClusterShard", "ClusterSlots", "Double", "GeoPosition", "Int",
        "KeyLifetime", "LCSMatches", "RESPValue", "ScoredRank", "ServerTime", "RedisCommands", "Void",
    ]

    /// Commands whose text is made of what the server makes itself: states, IDs and digests, names that it accepts in ASCII
    /// only, and help.
    private static let serversOwnWords: Set<String> = [
        "ACL CAT", "ACL GENPASS", "ACL GETUSER", "ACL HELP", "BGREWRITEAOF", "BGSAVE", "CLIENT HELP",
        "CLUSTER BUMPEPOCH", "CLUSTER HELP", "CLUSTER INFO", "CLUSTER LINKS", "CLUSTER MYID", "CLUSTER MYSHARDID",
        "CLUSTER NODES", "CLUSTER REPLICAS", "CLUSTER SLAVES", "COMMAND DOCS", "COMMAND HELP", "COMMAND LIST",
        // The names of settings; their values are of any type.
        "CONFIG GET",
        "CONFIG HELP", "FUNCTION HELP", "FUNCTION LIST", "FUNCTION LOAD", "FUNCTION STATS", "LATENCY DOCTOR",
        "LATENCY GRAPH", "LATENCY HELP", "LATENCY HISTOGRAM", "LOLWUT", "MEMORY DOCTOR", "MEMORY HELP",
        "MEMORY MALLOC-STATS", "MEMORY STATS", "MODULE HELP", "MODULE LIST", "OBJECT ENCODING", "OBJECT HELP",
        "PUBSUB HELP", "REPLICAOF", "SCRIPT HELP", "SCRIPT LOAD", "SLAVEOF", "SLOWLOG HELP", "TYPE", "XADD", "XCLAIM",
        "XGROUP HELP", "XINFO HELP", "XINFO STREAM",
    ]

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
                "PEXPIRETIME", "PFCOUNT", "PUBLISH", "PUBSUB NUMPAT", "RPUSH", "RPUSHX", "SADD", "SCARD", "SDIFFSTORE",
                "SETRANGE", "SINTERCARD", "SINTERSTORE", "SLOWLOG LEN", "SPUBLISH", "SREM", "STRLEN", "SUNIONSTORE",
                "TOUCH", "UNLINK", "WAIT", "XACK", "XDEL", "XGROUP DELCONSUMER", "XLEN", "XTRIM", "ZCARD", "ZCOUNT",
                "ZDIFFSTORE", "ZINTERCARD", "ZINTERSTORE", "ZLEXCOUNT", "ZRANGESTORE", "ZREM", "ZREMRANGEBYLEX",
                "ZREMRANGEBYRANK", "ZREMRANGEBYSCORE", "ZUNIONSTORE",
            ]
        ),
        (
            "Int?",
            [
                "MEMORY USAGE", "OBJECT FREQ", "OBJECT IDLETIME", "OBJECT REFCOUNT",
            ]
        ),
        (
            "KeyedElement<Value>?",
            [
                "BLPOP", "BRPOP",
            ]
        ),
        (
            "KeyedElements<Value>?",
            [
                "BLMPOP", "LMPOP",
            ]
        ),
        (
            "KeyedScore<Value>?",
            [
                "BZPOPMAX", "BZPOPMIN",
            ]
        ),
        (
            "KeyedScores<Value>?",
            [
                "BZMPOP", "ZMPOP",
            ]
        ),
        (
            "RESPValue",
            [
                "ACL LOG", "CLUSTER SLOT-STATS", "COMMAND", "COMMAND GETKEYSANDFLAGS", "COMMAND INFO",
                "LATENCY HISTORY", "LATENCY LATEST", "ROLE", "SFLUSH",
            ]
        ),
        (
            "ScanPage<Value>",
            [
                "SCAN", "SSCAN",
            ]
        ),
        (
            "RedisCommands.ServerTime",
            [
                "TIME"
            ]
        ),
        (
            "String",
            [
                "ACL GENPASS", "BGREWRITEAOF", "BGSAVE", "CLUSTER BUMPEPOCH", "CLUSTER INFO", "CLUSTER MYID",
                "CLUSTER MYSHARDID", "CLUSTER NODES", "FUNCTION LOAD", "LATENCY DOCTOR", "LATENCY GRAPH", "LOLWUT",
                "MEMORY DOCTOR", "MEMORY MALLOC-STATS", "REPLICAOF", "SCRIPT LOAD", "SLAVEOF", "TYPE",
            ]
        ),
        (
            "String?",
            [
                "OBJECT ENCODING", "XADD",
            ]
        ),
        (
            "Value",
            [
                "ACL WHOAMI", "ECHO", "EVAL", "EVALSHA", "EVALSHA_RO", "EVAL_RO", "FCALL", "FCALL_RO", "GETRANGE",
                "PING", "SCRIPT SHOW", "SUBSTR",
            ]
        ),
        (
            "Value?",
            [
                "BLMOVE", "BRPOPLPUSH", "CLIENT GETNAME", "GET", "GETDEL", "GETEX", "GETSET", "HGET", "LINDEX",
                "LMOVE", "RANDOMKEY", "RPOPLPUSH",
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
                "HPEXPIRETIME", "WAITAOF",
            ]
        ),
        (
            "[SlowLogEntry<Value>]",
            [
                "SLOWLOG GET"
            ]
        ),
        (
            "[StreamConsumerInfo<Value>]",
            [
                "XINFO CONSUMERS"
            ]
        ),
        (
            "[StreamEntry<Value>]",
            [
                "XRANGE", "XREVRANGE",
            ]
        ),
        (
            "[StreamGroupInfo<Value>]",
            [
                "XINFO GROUPS"
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
            "[String: Value]",
            [
                "CONFIG GET"
            ]
        ),
        (
            "[String]",
            [
                "ACL CAT", "ACL HELP", "CLIENT HELP", "CLUSTER HELP", "CLUSTER REPLICAS", "CLUSTER SLAVES",
                "COMMAND HELP", "COMMAND LIST", "CONFIG HELP", "FUNCTION HELP", "LATENCY HELP", "MEMORY HELP",
                "MODULE HELP", "OBJECT HELP", "PUBSUB HELP", "SCRIPT HELP", "SLOWLOG HELP", "XGROUP HELP",
                "XINFO HELP",
            ]
        ),
        (
            "[Value.RESPKey: Value]",
            [
                "HGETALL"
            ]
        ),
        (
            "[Value: Int]",
            [
                "PUBSUB NUMSUB", "PUBSUB SHARDNUMSUB",
            ]
        ),
        (
            "[Value?]",
            [
                "GEOHASH", "HMGET", "MGET", "SORT_RO",
            ]
        ),
        (
            "[Value]",
            [
                "ACL LIST", "ACL USERS", "CLUSTER GETKEYSINSLOT", "COMMAND GETKEYS", "HKEYS", "HVALS", "KEYS",
                "LRANGE", "PUBSUB CHANNELS", "PUBSUB SHARDCHANNELS", "SDIFF", "SINTER", "SMEMBERS", "SUNION",
                "ZRANGEBYLEX", "ZREVRANGEBYLEX",
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
