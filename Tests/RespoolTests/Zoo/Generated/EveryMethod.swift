//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

import Respool

/// Every typed method, with the same bytes for every argument that can be any.
enum EveryMethod {
    static let count = 350

    static func visit(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await bitmap(bytes, visitor)
        try await cluster(bytes, visitor)
        try await connection(bytes, visitor)
        try await generic(bytes, visitor)
        try await geo(bytes, visitor)
        try await hash(bytes, visitor)
        try await hyperloglog(bytes, visitor)
        try await list(bytes, visitor)
        try await pubsub(bytes, visitor)
        try await scripting(bytes, visitor)
        try await server(bytes, visitor)
        try await set(bytes, visitor)
        try await sortedSet(bytes, visitor)
        try await stream(bytes, visitor)
        try await string(bytes, visitor)
    }

    private static func bitmap(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("bitfield", 1, RedisCommands().bitfield(bytes))
        try await visitor.visit("bitfieldReadOnly", 2, RedisCommands().bitfieldReadOnly(bytes, reads: [(bytes, 1)]))
        try await visitor.visit("bitop", 2, RedisCommands().bitop(.and, into: bytes, [bytes]))
        try await visitor.visit("getbit", 1, RedisCommands().getbit(bytes, offset: 1))
        try await visitor.visit("setbit", 1, RedisCommands().setbit(bytes, offset: 1, 1))
    }

    private static func cluster(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("clusterAddslots", 0, RedisCommands().clusterAddslots([1]))
        try await visitor.visit("clusterAddslotsrange", 0, RedisCommands().clusterAddslotsrange(ranges: [(1, 1)]))
        try await visitor.visit("clusterBumpepoch", 0, RedisCommands().clusterBumpepoch())
        try await visitor.visit("clusterCountFailureReports", 1, RedisCommands().clusterCountFailureReports(bytes))
        try await visitor.visit("clusterCountkeysinslot", 0, RedisCommands().clusterCountkeysinslot(1))
        try await visitor.visit("clusterDelslots", 0, RedisCommands().clusterDelslots([1]))
        try await visitor.visit("clusterDelslotsrange", 0, RedisCommands().clusterDelslotsrange(ranges: [(1, 1)]))
        try await visitor.visit("clusterFailover", 0, RedisCommands().clusterFailover())
        try await visitor.visit("clusterFlushslots", 0, RedisCommands().clusterFlushslots())
        try await visitor.visit("clusterForget", 1, RedisCommands().clusterForget(bytes))
        try await visitor.visit(
            "clusterGetkeysinslot",
            0,
            RedisCommands().clusterGetkeysinslot(1, count: 1, as: [UInt8].self)
        )
        try await visitor.visit("clusterHelp", 0, RedisCommands().clusterHelp())
        try await visitor.visit("clusterInfo", 0, RedisCommands().clusterInfo())
        try await visitor.visit("clusterKeyslot", 1, RedisCommands().clusterKeyslot(bytes))
        try await visitor.visit("clusterLinks", 0, RedisCommands().clusterLinks())
        try await visitor.visit("clusterMeet", 1, RedisCommands().clusterMeet(ip: bytes, port: 1))
        try await visitor.visit("clusterMyid", 0, RedisCommands().clusterMyid())
        try await visitor.visit("clusterMyshardid", 0, RedisCommands().clusterMyshardid())
        try await visitor.visit("clusterNodes", 0, RedisCommands().clusterNodes())
        try await visitor.visit("clusterReplicas", 1, RedisCommands().clusterReplicas(bytes))
        try await visitor.visit("clusterReplicate", 1, RedisCommands().clusterReplicate(bytes))
        try await visitor.visit("clusterReset", 0, RedisCommands().clusterReset())
        try await visitor.visit("clusterSaveconfig", 0, RedisCommands().clusterSaveconfig())
        try await visitor.visit("clusterSetConfigEpoch", 0, RedisCommands().clusterSetConfigEpoch(epoch: 1))
        try await visitor.visit("clusterSetslot", 0, RedisCommands().clusterSetslot(1, subcommand: .importing("1")))
        try await visitor.visit("clusterShards", 0, RedisCommands().clusterShards())
        try await visitor.visit("clusterSlaves", 1, RedisCommands().clusterSlaves(bytes))
        try await visitor.visit(
            "clusterSlotStats",
            0,
            RedisCommands().clusterSlotStats(filter: .slotsrange(startSlot: 1, endSlot: 1))
        )
        try await visitor.visit("clusterSlots", 0, RedisCommands().clusterSlots())
    }

    private static func connection(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("clientGetname", 0, RedisCommands().clientGetname(as: [UInt8].self))
        try await visitor.visit("clientHelp", 0, RedisCommands().clientHelp())
        try await visitor.visit("clientId", 0, RedisCommands().clientId())
        try await visitor.visit("clientInfo", 0, RedisCommands().clientInfo(as: [UInt8].self))
        try await visitor.visit("clientList", 0, RedisCommands().clientList(as: [UInt8].self))
        try await visitor.visit("clientPause", 0, RedisCommands().clientPause(timeout: .milliseconds(5)))
        try await visitor.visit("clientUnblock", 0, RedisCommands().clientUnblock(id: 1))
        try await visitor.visit("clientUnpause", 0, RedisCommands().clientUnpause())
        try await visitor.visit("echo", 1, RedisCommands().echo(bytes, as: [UInt8].self))
        try await visitor.visit("ping", 1, RedisCommands().ping(message: bytes, as: [UInt8].self))
    }

    private static func generic(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("copy", 2, RedisCommands().copy(bytes, to: bytes))
        try await visitor.visit("del", 1, RedisCommands().del([bytes]))
        try await visitor.visit("dump", 1, RedisCommands().dump(bytes))
        try await visitor.visit("exists", 1, RedisCommands().exists([bytes]))
        try await visitor.visit("expire", 1, RedisCommands().expire(bytes, in: .milliseconds(5)))
        try await visitor.visit("expireat", 1, RedisCommands().expireat(bytes, at: 1))
        try await visitor.visit("expiretime", 1, RedisCommands().expiretime(bytes))
        try await visitor.visit("keys", 1, RedisCommands().keys(bytes, as: [UInt8].self))
        try await visitor.visit("move", 1, RedisCommands().move(bytes, database: 1))
        try await visitor.visit("objectEncoding", 1, RedisCommands().objectEncoding(bytes))
        try await visitor.visit("objectFreq", 1, RedisCommands().objectFreq(bytes))
        try await visitor.visit("objectHelp", 0, RedisCommands().objectHelp())
        try await visitor.visit("objectIdleTime", 1, RedisCommands().objectIdleTime(bytes))
        try await visitor.visit("objectRefcount", 1, RedisCommands().objectRefcount(bytes))
        try await visitor.visit("persist", 1, RedisCommands().persist(bytes))
        try await visitor.visit("pexpire", 1, RedisCommands().pexpire(bytes, in: .milliseconds(5)))
        try await visitor.visit("pexpireat", 1, RedisCommands().pexpireat(bytes, at: 1))
        try await visitor.visit("pexpiretime", 1, RedisCommands().pexpiretime(bytes))
        try await visitor.visit("pttl", 1, RedisCommands().pttl(bytes))
        try await visitor.visit("randomkey", 0, RedisCommands().randomkey(as: [UInt8].self))
        try await visitor.visit("rename", 2, RedisCommands().rename(bytes, to: bytes))
        try await visitor.visit("renamenx", 2, RedisCommands().renamenx(bytes, to: bytes))
        try await visitor.visit("restore", 2, RedisCommands().restore(bytes, ttl: 1, serialized: bytes))
        try await visitor.visit("scan", 1, RedisCommands().scan(cursor: 1, match: bytes, as: [UInt8].self))
        try await visitor.visit("sort", 3, RedisCommands().sort(bytes, by: bytes, gets: [bytes], as: [UInt8].self))
        try await visitor.visit("sortStore", 4, RedisCommands().sortStore(bytes, to: bytes, by: bytes, gets: [bytes]))
        try await visitor.visit(
            "sortReadOnly",
            3,
            RedisCommands().sortReadOnly(bytes, by: bytes, gets: [bytes], as: [UInt8].self)
        )
        try await visitor.visit("touch", 1, RedisCommands().touch([bytes]))
        try await visitor.visit("ttl", 1, RedisCommands().ttl(bytes))
        try await visitor.visit("type", 1, RedisCommands().type(bytes))
        try await visitor.visit("unlink", 1, RedisCommands().unlink([bytes]))
        try await visitor.visit("wait", 0, RedisCommands().wait(replicas: 1, timeout: .milliseconds(5)))
        try await visitor.visit("waitaof", 0, RedisCommands().waitaof(local: 1, replicas: 1, timeout: .milliseconds(5)))
    }

    private static func geo(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("geoadd", 2, RedisCommands().geoadd(bytes, [(1.5, 1.5, bytes)]))
        try await visitor.visit("geodist", 3, RedisCommands().geodist(bytes, bytes, bytes))
        try await visitor.visit("geohash", 2, RedisCommands().geohash(bytes, [bytes], as: [UInt8].self))
        try await visitor.visit("geopos", 2, RedisCommands().geopos(bytes, [bytes]))
        try await visitor.visit(
            "georadius",
            1,
            RedisCommands().georadius(
                bytes,
                longitude: 1.5,
                latitude: 1.5,
                radius: 1.5,
                unit: .meters,
                as: [UInt8].self
            )
        )
        try await visitor.visit(
            "georadiusbymember",
            2,
            RedisCommands().georadiusbymember(bytes, bytes, radius: 1.5, unit: .meters, as: [UInt8].self)
        )
        try await visitor.visit(
            "georadiusbymemberReadOnly",
            2,
            RedisCommands().georadiusbymemberReadOnly(bytes, bytes, radius: 1.5, unit: .meters, as: [UInt8].self)
        )
        try await visitor.visit(
            "georadiusReadOnly",
            1,
            RedisCommands().georadiusReadOnly(
                bytes,
                longitude: 1.5,
                latitude: 1.5,
                radius: 1.5,
                unit: .meters,
                as: [UInt8].self
            )
        )
        try await visitor.visit(
            "geosearch",
            2,
            RedisCommands().geosearch(
                bytes,
                from: .member(bytes),
                by: .circle(radius: 1.5, unit: .meters),
                as: [UInt8].self
            )
        )
        try await visitor.visit(
            "geosearchWithDetails",
            2,
            RedisCommands().geosearchWithDetails(
                bytes,
                from: .member(bytes),
                by: .circle(radius: 1.5, unit: .meters),
                as: [UInt8].self
            )
        )
        try await visitor.visit(
            "geosearchstore",
            3,
            RedisCommands().geosearchstore(
                into: bytes,
                bytes,
                from: .member(bytes),
                by: .circle(radius: 1.5, unit: .meters)
            )
        )
    }

    private static func hash(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("hdel", 2, RedisCommands().hdel(bytes, [bytes]))
        try await visitor.visit("hexists", 2, RedisCommands().hexists(bytes, bytes))
        try await visitor.visit("hexpire", 2, RedisCommands().hexpire(bytes, [bytes], in: .milliseconds(5)))
        try await visitor.visit("hexpireat", 2, RedisCommands().hexpireat(bytes, [bytes], at: 1))
        try await visitor.visit("hexpiretime", 2, RedisCommands().hexpiretime(bytes, [bytes]))
        try await visitor.visit("hget", 2, RedisCommands().hget(bytes, bytes, as: [UInt8].self))
        try await visitor.visit("hgetall", 1, RedisCommands().hgetall(bytes, as: [UInt8].self))
        try await visitor.visit("hincrby", 2, RedisCommands().hincrby(bytes, bytes, by: 1))
        try await visitor.visit("hincrbyfloat", 2, RedisCommands().hincrbyfloat(bytes, bytes, by: 1.5))
        try await visitor.visit("hkeys", 1, RedisCommands().hkeys(bytes, as: [UInt8].self))
        try await visitor.visit("hlen", 1, RedisCommands().hlen(bytes))
        try await visitor.visit("hmget", 2, RedisCommands().hmget(bytes, [bytes], as: [UInt8].self))
        try await visitor.visit("hmset", 3, RedisCommands().hmset(bytes, [(bytes, bytes)]))
        try await visitor.visit("hpersist", 2, RedisCommands().hpersist(bytes, [bytes]))
        try await visitor.visit("hpexpire", 2, RedisCommands().hpexpire(bytes, [bytes], in: .milliseconds(5)))
        try await visitor.visit("hpexpireat", 2, RedisCommands().hpexpireat(bytes, [bytes], at: 1))
        try await visitor.visit("hpexpiretime", 2, RedisCommands().hpexpiretime(bytes, [bytes]))
        try await visitor.visit("hpttl", 2, RedisCommands().hpttl(bytes, [bytes]))
        try await visitor.visit("hrandfield", 1, RedisCommands().hrandfield(bytes, as: [UInt8].self))
        try await visitor.visit("hrandfield", 1, RedisCommands().hrandfield(bytes, count: 1, as: [UInt8].self))
        try await visitor.visit(
            "hrandfieldWithValues",
            1,
            RedisCommands().hrandfieldWithValues(bytes, count: 1, as: [UInt8].self)
        )
        try await visitor.visit("hscan", 2, RedisCommands().hscan(bytes, cursor: 1, match: bytes, as: [UInt8].self))
        try await visitor.visit("hset", 3, RedisCommands().hset(bytes, [(bytes, bytes)]))
        try await visitor.visit("hsetnx", 3, RedisCommands().hsetnx(bytes, bytes, bytes))
        try await visitor.visit("hstrlen", 2, RedisCommands().hstrlen(bytes, bytes))
        try await visitor.visit("httl", 2, RedisCommands().httl(bytes, [bytes]))
        try await visitor.visit("hvals", 1, RedisCommands().hvals(bytes, as: [UInt8].self))
    }

    private static func hyperloglog(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("pfadd", 2, RedisCommands().pfadd(bytes, [bytes]))
        try await visitor.visit("pfcount", 1, RedisCommands().pfcount([bytes]))
        try await visitor.visit("pfmerge", 2, RedisCommands().pfmerge(into: bytes, [bytes]))
    }

    private static func list(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit(
            "blmove",
            2,
            RedisCommands().blmove(
                bytes,
                to: bytes,
                sourceEnd: .left,
                destinationEnd: .left,
                timeout: .milliseconds(5),
                as: [UInt8].self
            )
        )
        try await visitor.visit(
            "blmpop",
            1,
            RedisCommands().blmpop([bytes], from: .left, timeout: .milliseconds(5), as: [UInt8].self)
        )
        try await visitor.visit("blpop", 1, RedisCommands().blpop([bytes], timeout: .milliseconds(5), as: [UInt8].self))
        try await visitor.visit("brpop", 1, RedisCommands().brpop([bytes], timeout: .milliseconds(5), as: [UInt8].self))
        try await visitor.visit(
            "brpoplpush",
            2,
            RedisCommands().brpoplpush(bytes, to: bytes, timeout: .milliseconds(5), as: [UInt8].self)
        )
        try await visitor.visit("lindex", 1, RedisCommands().lindex(bytes, index: 1, as: [UInt8].self))
        try await visitor.visit("linsert", 3, RedisCommands().linsert(bytes, position: .before, pivot: bytes, bytes))
        try await visitor.visit("llen", 1, RedisCommands().llen(bytes))
        try await visitor.visit(
            "lmove",
            2,
            RedisCommands().lmove(bytes, to: bytes, sourceEnd: .left, destinationEnd: .left, as: [UInt8].self)
        )
        try await visitor.visit("lmpop", 1, RedisCommands().lmpop([bytes], from: .left, as: [UInt8].self))
        try await visitor.visit("lpop", 1, RedisCommands().lpop(bytes, as: [UInt8].self))
        try await visitor.visit("lpop", 1, RedisCommands().lpop(bytes, count: 1, as: [UInt8].self))
        try await visitor.visit("lpos", 2, RedisCommands().lpos(bytes, bytes))
        try await visitor.visit("lpos", 2, RedisCommands().lpos(bytes, bytes, count: 1))
        try await visitor.visit("lpush", 2, RedisCommands().lpush(bytes, [bytes]))
        try await visitor.visit("lpushx", 2, RedisCommands().lpushx(bytes, [bytes]))
        try await visitor.visit("lrange", 1, RedisCommands().lrange(bytes, from: 1, to: 1, as: [UInt8].self))
        try await visitor.visit("lrem", 2, RedisCommands().lrem(bytes, count: 1, bytes))
        try await visitor.visit("lset", 2, RedisCommands().lset(bytes, index: 1, bytes))
        try await visitor.visit("ltrim", 1, RedisCommands().ltrim(bytes, from: 1, to: 1))
        try await visitor.visit("rpop", 1, RedisCommands().rpop(bytes, as: [UInt8].self))
        try await visitor.visit("rpop", 1, RedisCommands().rpop(bytes, count: 1, as: [UInt8].self))
        try await visitor.visit("rpoplpush", 2, RedisCommands().rpoplpush(bytes, to: bytes, as: [UInt8].self))
        try await visitor.visit("rpush", 2, RedisCommands().rpush(bytes, [bytes]))
        try await visitor.visit("rpushx", 2, RedisCommands().rpushx(bytes, [bytes]))
    }

    private static func pubsub(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("publish", 2, RedisCommands().publish(bytes, bytes))
        try await visitor.visit("pubsubChannels", 1, RedisCommands().pubsubChannels(pattern: bytes, as: [UInt8].self))
        try await visitor.visit("pubsubHelp", 0, RedisCommands().pubsubHelp())
        try await visitor.visit("pubsubNumpat", 0, RedisCommands().pubsubNumpat())
        try await visitor.visit("pubsubNumsub", 1, RedisCommands().pubsubNumsub([bytes], as: [UInt8].self))
        try await visitor.visit(
            "pubsubShardchannels",
            1,
            RedisCommands().pubsubShardchannels(pattern: bytes, as: [UInt8].self)
        )
        try await visitor.visit("pubsubShardnumsub", 1, RedisCommands().pubsubShardnumsub([bytes], as: [UInt8].self))
        try await visitor.visit("spublish", 2, RedisCommands().spublish(bytes, bytes))
    }

    private static func scripting(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("eval", 3, RedisCommands().eval(bytes, keys: [bytes], args: [bytes], as: [UInt8].self))
        try await visitor.visit(
            "evalsha",
            3,
            RedisCommands().evalsha(bytes, keys: [bytes], args: [bytes], as: [UInt8].self)
        )
        try await visitor.visit(
            "evalshaReadOnly",
            3,
            RedisCommands().evalshaReadOnly(bytes, keys: [bytes], args: [bytes], as: [UInt8].self)
        )
        try await visitor.visit(
            "evalReadOnly",
            3,
            RedisCommands().evalReadOnly(bytes, keys: [bytes], args: [bytes], as: [UInt8].self)
        )
        try await visitor.visit(
            "fcall",
            3,
            RedisCommands().fcall(bytes, keys: [bytes], args: [bytes], as: [UInt8].self)
        )
        try await visitor.visit(
            "fcallReadOnly",
            3,
            RedisCommands().fcallReadOnly(bytes, keys: [bytes], args: [bytes], as: [UInt8].self)
        )
        try await visitor.visit("functionDelete", 1, RedisCommands().functionDelete(bytes))
        try await visitor.visit("functionDump", 0, RedisCommands().functionDump())
        try await visitor.visit("functionFlush", 0, RedisCommands().functionFlush())
        try await visitor.visit("functionHelp", 0, RedisCommands().functionHelp())
        try await visitor.visit("functionKill", 0, RedisCommands().functionKill())
        try await visitor.visit("functionList", 1, RedisCommands().functionList(pattern: bytes))
        try await visitor.visit("functionLoad", 1, RedisCommands().functionLoad(code: bytes))
        try await visitor.visit("functionRestore", 1, RedisCommands().functionRestore(serialized: bytes))
        try await visitor.visit("functionStats", 0, RedisCommands().functionStats())
        try await visitor.visit("scriptExists", 1, RedisCommands().scriptExists([bytes]))
        try await visitor.visit("scriptFlush", 0, RedisCommands().scriptFlush())
        try await visitor.visit("scriptHelp", 0, RedisCommands().scriptHelp())
        try await visitor.visit("scriptKill", 0, RedisCommands().scriptKill())
        try await visitor.visit("scriptLoad", 1, RedisCommands().scriptLoad(bytes))
        try await visitor.visit("scriptShow", 1, RedisCommands().scriptShow(bytes, as: [UInt8].self))
    }

    private static func server(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("aclCat", 1, RedisCommands().aclCat(category: bytes))
        try await visitor.visit("aclDeluser", 1, RedisCommands().aclDeluser([bytes]))
        try await visitor.visit(
            "aclDryrun",
            3,
            RedisCommands().aclDryrun(bytes, bytes, args: [bytes], as: [UInt8].self)
        )
        try await visitor.visit("aclGenpass", 0, RedisCommands().aclGenpass())
        try await visitor.visit("aclGetuser", 1, RedisCommands().aclGetuser(bytes))
        try await visitor.visit("aclHelp", 0, RedisCommands().aclHelp())
        try await visitor.visit("aclList", 0, RedisCommands().aclList(as: [UInt8].self))
        try await visitor.visit("aclLoad", 0, RedisCommands().aclLoad())
        try await visitor.visit("aclLog", 0, RedisCommands().aclLog())
        try await visitor.visit("aclSave", 0, RedisCommands().aclSave())
        try await visitor.visit("aclSetuser", 2, RedisCommands().aclSetuser(bytes, rules: [bytes]))
        try await visitor.visit("aclUsers", 0, RedisCommands().aclUsers(as: [UInt8].self))
        try await visitor.visit("aclWhoami", 0, RedisCommands().aclWhoami(as: [UInt8].self))
        try await visitor.visit("bgrewriteaof", 0, RedisCommands().bgrewriteaof())
        try await visitor.visit("bgsave", 0, RedisCommands().bgsave())
        try await visitor.visit("command", 0, RedisCommands().command())
        try await visitor.visit("commandCount", 0, RedisCommands().commandCount())
        try await visitor.visit("commandDocs", 1, RedisCommands().commandDocs(commands: [bytes]))
        try await visitor.visit(
            "commandGetkeys",
            2,
            RedisCommands().commandGetkeys(bytes, args: [bytes], as: [UInt8].self)
        )
        try await visitor.visit(
            "commandGetkeysandflags",
            2,
            RedisCommands().commandGetkeysandflags(bytes, args: [bytes])
        )
        try await visitor.visit("commandHelp", 0, RedisCommands().commandHelp())
        try await visitor.visit("commandInfo", 1, RedisCommands().commandInfo(commands: [bytes]))
        try await visitor.visit("commandList", 1, RedisCommands().commandList(filter: .moduleName(bytes)))
        try await visitor.visit("configGet", 1, RedisCommands().configGet([bytes], as: [UInt8].self))
        try await visitor.visit("configHelp", 0, RedisCommands().configHelp())
        try await visitor.visit("configResetstat", 0, RedisCommands().configResetstat())
        try await visitor.visit("configRewrite", 0, RedisCommands().configRewrite())
        try await visitor.visit("configSet", 2, RedisCommands().configSet([(bytes, bytes)]))
        try await visitor.visit("dbsize", 0, RedisCommands().dbsize())
        try await visitor.visit("failover", 0, RedisCommands().failover())
        try await visitor.visit("flushall", 0, RedisCommands().flushall())
        try await visitor.visit("flushdb", 0, RedisCommands().flushdb())
        try await visitor.visit("info", 1, RedisCommands().info(sections: [bytes], as: [UInt8].self))
        try await visitor.visit("lastsave", 0, RedisCommands().lastsave())
        try await visitor.visit("latencyDoctor", 0, RedisCommands().latencyDoctor())
        try await visitor.visit("latencyGraph", 1, RedisCommands().latencyGraph(bytes))
        try await visitor.visit("latencyHelp", 0, RedisCommands().latencyHelp())
        try await visitor.visit("latencyHistogram", 1, RedisCommands().latencyHistogram(commands: [bytes]))
        try await visitor.visit("latencyHistory", 1, RedisCommands().latencyHistory(bytes))
        try await visitor.visit("latencyLatest", 0, RedisCommands().latencyLatest())
        try await visitor.visit("latencyReset", 1, RedisCommands().latencyReset([bytes]))
        try await visitor.visit("lolwut", 0, RedisCommands().lolwut())
        try await visitor.visit("memoryDoctor", 0, RedisCommands().memoryDoctor())
        try await visitor.visit("memoryHelp", 0, RedisCommands().memoryHelp())
        try await visitor.visit("memoryMallocStats", 0, RedisCommands().memoryMallocStats())
        try await visitor.visit("memoryPurge", 0, RedisCommands().memoryPurge())
        try await visitor.visit("memoryStats", 0, RedisCommands().memoryStats())
        try await visitor.visit("memoryUsage", 1, RedisCommands().memoryUsage(bytes))
        try await visitor.visit("moduleHelp", 0, RedisCommands().moduleHelp())
        try await visitor.visit("moduleList", 0, RedisCommands().moduleList())
        try await visitor.visit("moduleLoad", 2, RedisCommands().moduleLoad(path: bytes, args: [bytes]))
        try await visitor.visit(
            "moduleLoadex",
            4,
            RedisCommands().moduleLoadex(path: bytes, configs: [(bytes, bytes)], args: [bytes])
        )
        try await visitor.visit("moduleUnload", 1, RedisCommands().moduleUnload(bytes))
        try await visitor.visit("replicaof", 0, RedisCommands().replicaof(args: .server(host: "1", port: 1)))
        try await visitor.visit("role", 0, RedisCommands().role())
        try await visitor.visit("save", 0, RedisCommands().save())
        try await visitor.visit("sflush", 0, RedisCommands().sflush([(1, 1)]))
        try await visitor.visit("slaveof", 0, RedisCommands().slaveof(args: .server(host: "1", port: 1)))
        try await visitor.visit("slowlogGet", 0, RedisCommands().slowlogGet(as: [UInt8].self))
        try await visitor.visit("slowlogHelp", 0, RedisCommands().slowlogHelp())
        try await visitor.visit("slowlogLen", 0, RedisCommands().slowlogLen())
        try await visitor.visit("slowlogReset", 0, RedisCommands().slowlogReset())
        try await visitor.visit("swapdb", 0, RedisCommands().swapdb(1, 1))
        try await visitor.visit("time", 0, RedisCommands().time())
    }

    private static func set(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("sadd", 2, RedisCommands().sadd(bytes, [bytes]))
        try await visitor.visit("scard", 1, RedisCommands().scard(bytes))
        try await visitor.visit("sdiff", 1, RedisCommands().sdiff([bytes], as: [UInt8].self))
        try await visitor.visit("sdiffstore", 2, RedisCommands().sdiffstore(into: bytes, [bytes]))
        try await visitor.visit("sinter", 1, RedisCommands().sinter([bytes], as: [UInt8].self))
        try await visitor.visit("sintercard", 1, RedisCommands().sintercard([bytes]))
        try await visitor.visit("sinterstore", 2, RedisCommands().sinterstore(into: bytes, [bytes]))
        try await visitor.visit("sismember", 2, RedisCommands().sismember(bytes, bytes))
        try await visitor.visit("smembers", 1, RedisCommands().smembers(bytes, as: [UInt8].self))
        try await visitor.visit("smismember", 2, RedisCommands().smismember(bytes, [bytes]))
        try await visitor.visit("smove", 3, RedisCommands().smove(bytes, to: bytes, bytes))
        try await visitor.visit("spop", 1, RedisCommands().spop(bytes, as: [UInt8].self))
        try await visitor.visit("spop", 1, RedisCommands().spop(bytes, count: 1, as: [UInt8].self))
        try await visitor.visit("srandmember", 1, RedisCommands().srandmember(bytes, as: [UInt8].self))
        try await visitor.visit("srandmember", 1, RedisCommands().srandmember(bytes, count: 1, as: [UInt8].self))
        try await visitor.visit("srem", 2, RedisCommands().srem(bytes, [bytes]))
        try await visitor.visit("sscan", 2, RedisCommands().sscan(bytes, cursor: 1, match: bytes, as: [UInt8].self))
        try await visitor.visit("sunion", 1, RedisCommands().sunion([bytes], as: [UInt8].self))
        try await visitor.visit("sunionstore", 2, RedisCommands().sunionstore(into: bytes, [bytes]))
    }

    private static func sortedSet(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit(
            "bzmpop",
            1,
            RedisCommands().bzmpop([bytes], from: .min, timeout: .milliseconds(5), as: [UInt8].self)
        )
        try await visitor.visit(
            "bzpopmax",
            1,
            RedisCommands().bzpopmax([bytes], timeout: .milliseconds(5), as: [UInt8].self)
        )
        try await visitor.visit(
            "bzpopmin",
            1,
            RedisCommands().bzpopmin([bytes], timeout: .milliseconds(5), as: [UInt8].self)
        )
        try await visitor.visit("zadd", 2, RedisCommands().zadd(bytes, [(1.5, bytes)]))
        try await visitor.visit("zaddIncrementing", 2, RedisCommands().zaddIncrementing(bytes, [(1.5, bytes)]))
        try await visitor.visit("zcard", 1, RedisCommands().zcard(bytes))
        try await visitor.visit("zcount", 3, RedisCommands().zcount(bytes, from: bytes, to: bytes))
        try await visitor.visit("zdiff", 1, RedisCommands().zdiff([bytes], as: [UInt8].self))
        try await visitor.visit("zdiffWithScores", 1, RedisCommands().zdiffWithScores([bytes], as: [UInt8].self))
        try await visitor.visit("zdiffstore", 2, RedisCommands().zdiffstore(into: bytes, [bytes]))
        try await visitor.visit("zincrby", 2, RedisCommands().zincrby(bytes, bytes, by: 1.5))
        try await visitor.visit("zinter", 1, RedisCommands().zinter([bytes], as: [UInt8].self))
        try await visitor.visit("zinterWithScores", 1, RedisCommands().zinterWithScores([bytes], as: [UInt8].self))
        try await visitor.visit("zintercard", 1, RedisCommands().zintercard([bytes]))
        try await visitor.visit("zinterstore", 2, RedisCommands().zinterstore(into: bytes, [bytes]))
        try await visitor.visit("zlexcount", 3, RedisCommands().zlexcount(bytes, from: bytes, to: bytes))
        try await visitor.visit("zmpop", 1, RedisCommands().zmpop([bytes], from: .min, as: [UInt8].self))
        try await visitor.visit("zmscore", 2, RedisCommands().zmscore(bytes, [bytes]))
        try await visitor.visit("zpopmax", 1, RedisCommands().zpopmax(bytes, as: [UInt8].self))
        try await visitor.visit("zpopmax", 1, RedisCommands().zpopmax(bytes, count: 1, as: [UInt8].self))
        try await visitor.visit("zpopmin", 1, RedisCommands().zpopmin(bytes, as: [UInt8].self))
        try await visitor.visit("zpopmin", 1, RedisCommands().zpopmin(bytes, count: 1, as: [UInt8].self))
        try await visitor.visit("zrandmember", 1, RedisCommands().zrandmember(bytes, as: [UInt8].self))
        try await visitor.visit("zrandmember", 1, RedisCommands().zrandmember(bytes, count: 1, as: [UInt8].self))
        try await visitor.visit(
            "zrandmemberWithScores",
            1,
            RedisCommands().zrandmemberWithScores(bytes, count: 1, as: [UInt8].self)
        )
        try await visitor.visit("zrange", 3, RedisCommands().zrange(bytes, from: bytes, to: bytes, as: [UInt8].self))
        try await visitor.visit(
            "zrangeWithScores",
            3,
            RedisCommands().zrangeWithScores(bytes, from: bytes, to: bytes, as: [UInt8].self)
        )
        try await visitor.visit(
            "zrangebylex",
            3,
            RedisCommands().zrangebylex(bytes, from: bytes, to: bytes, as: [UInt8].self)
        )
        try await visitor.visit(
            "zrangebyscore",
            3,
            RedisCommands().zrangebyscore(bytes, from: bytes, to: bytes, as: [UInt8].self)
        )
        try await visitor.visit(
            "zrangebyscoreWithScores",
            3,
            RedisCommands().zrangebyscoreWithScores(bytes, from: bytes, to: bytes, as: [UInt8].self)
        )
        try await visitor.visit(
            "zrangestore",
            4,
            RedisCommands().zrangestore(into: bytes, bytes, from: bytes, to: bytes)
        )
        try await visitor.visit("zrank", 2, RedisCommands().zrank(bytes, bytes))
        try await visitor.visit("zrankWithScore", 2, RedisCommands().zrankWithScore(bytes, bytes))
        try await visitor.visit("zrem", 2, RedisCommands().zrem(bytes, [bytes]))
        try await visitor.visit("zremrangebylex", 3, RedisCommands().zremrangebylex(bytes, from: bytes, to: bytes))
        try await visitor.visit("zremrangebyrank", 1, RedisCommands().zremrangebyrank(bytes, from: 1, to: 1))
        try await visitor.visit("zremrangebyscore", 3, RedisCommands().zremrangebyscore(bytes, from: bytes, to: bytes))
        try await visitor.visit("zrevrange", 1, RedisCommands().zrevrange(bytes, from: 1, to: 1, as: [UInt8].self))
        try await visitor.visit(
            "zrevrangeWithScores",
            1,
            RedisCommands().zrevrangeWithScores(bytes, from: 1, to: 1, as: [UInt8].self)
        )
        try await visitor.visit(
            "zrevrangebylex",
            3,
            RedisCommands().zrevrangebylex(bytes, from: bytes, to: bytes, as: [UInt8].self)
        )
        try await visitor.visit(
            "zrevrangebyscore",
            3,
            RedisCommands().zrevrangebyscore(bytes, from: bytes, to: bytes, as: [UInt8].self)
        )
        try await visitor.visit(
            "zrevrangebyscoreWithScores",
            3,
            RedisCommands().zrevrangebyscoreWithScores(bytes, from: bytes, to: bytes, as: [UInt8].self)
        )
        try await visitor.visit("zrevrank", 2, RedisCommands().zrevrank(bytes, bytes))
        try await visitor.visit("zrevrankWithScore", 2, RedisCommands().zrevrankWithScore(bytes, bytes))
        try await visitor.visit("zscan", 2, RedisCommands().zscan(bytes, cursor: 1, match: bytes, as: [UInt8].self))
        try await visitor.visit("zscore", 2, RedisCommands().zscore(bytes, bytes))
        try await visitor.visit("zunion", 1, RedisCommands().zunion([bytes], as: [UInt8].self))
        try await visitor.visit("zunionWithScores", 1, RedisCommands().zunionWithScores([bytes], as: [UInt8].self))
        try await visitor.visit("zunionstore", 2, RedisCommands().zunionstore(into: bytes, [bytes]))
    }

    private static func stream(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("xack", 3, RedisCommands().xack(bytes, group: bytes, [bytes]))
        try await visitor.visit(
            "xautoclaim",
            4,
            RedisCommands().xautoclaim(
                bytes,
                group: bytes,
                consumer: bytes,
                minIdle: .milliseconds(5),
                from: bytes,
                as: [UInt8].self
            )
        )
        try await visitor.visit(
            "xautoclaimJustIDs",
            4,
            RedisCommands().xautoclaimJustIDs(
                bytes,
                group: bytes,
                consumer: bytes,
                minIdle: .milliseconds(5),
                from: bytes
            )
        )
        try await visitor.visit(
            "xclaim",
            5,
            RedisCommands().xclaim(
                bytes,
                group: bytes,
                consumer: bytes,
                minIdle: .milliseconds(5),
                [bytes],
                lastID: bytes,
                as: [UInt8].self
            )
        )
        try await visitor.visit(
            "xclaimJustIDs",
            5,
            RedisCommands().xclaimJustIDs(
                bytes,
                group: bytes,
                consumer: bytes,
                minIdle: .milliseconds(5),
                [bytes],
                lastID: bytes
            )
        )
        try await visitor.visit("xdel", 2, RedisCommands().xdel(bytes, [bytes]))
        try await visitor.visit("xgroupCreate", 2, RedisCommands().xgroupCreate(bytes, group: bytes, id: .id("1")))
        try await visitor.visit(
            "xgroupCreateConsumer",
            3,
            RedisCommands().xgroupCreateConsumer(bytes, group: bytes, consumer: bytes)
        )
        try await visitor.visit(
            "xgroupDeleteConsumer",
            3,
            RedisCommands().xgroupDeleteConsumer(bytes, group: bytes, consumer: bytes)
        )
        try await visitor.visit("xgroupDestroy", 2, RedisCommands().xgroupDestroy(bytes, group: bytes))
        try await visitor.visit("xgroupHelp", 0, RedisCommands().xgroupHelp())
        try await visitor.visit("xgroupSetID", 2, RedisCommands().xgroupSetID(bytes, group: bytes, id: .id("1")))
        try await visitor.visit(
            "xinfoConsumers",
            2,
            RedisCommands().xinfoConsumers(bytes, group: bytes, as: [UInt8].self)
        )
        try await visitor.visit("xinfoGroups", 1, RedisCommands().xinfoGroups(bytes, as: [UInt8].self))
        try await visitor.visit("xinfoHelp", 0, RedisCommands().xinfoHelp())
        try await visitor.visit("xinfoStream", 1, RedisCommands().xinfoStream(bytes, as: [UInt8].self))
        try await visitor.visit("xinfoStreamFull", 1, RedisCommands().xinfoStreamFull(bytes))
        try await visitor.visit("xlen", 1, RedisCommands().xlen(bytes))
        try await visitor.visit("xrange", 3, RedisCommands().xrange(bytes, from: bytes, to: bytes, as: [UInt8].self))
        try await visitor.visit(
            "xrevrange",
            3,
            RedisCommands().xrevrange(bytes, from: bytes, to: bytes, as: [UInt8].self)
        )
        try await visitor.visit("xsetid", 3, RedisCommands().xsetid(bytes, lastId: bytes, maximumDeletedID: bytes))
    }

    private static func string(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
        try await visitor.visit("append", 2, RedisCommands().append(bytes, bytes))
        try await visitor.visit("decr", 1, RedisCommands().decr(bytes))
        try await visitor.visit("decrby", 1, RedisCommands().decrby(bytes, by: 1))
        try await visitor.visit("get", 1, RedisCommands().get(bytes, as: [UInt8].self))
        try await visitor.visit("getdel", 1, RedisCommands().getdel(bytes, as: [UInt8].self))
        try await visitor.visit("getex", 1, RedisCommands().getex(bytes, as: [UInt8].self))
        try await visitor.visit("getrange", 1, RedisCommands().getrange(bytes, from: 1, to: 1, as: [UInt8].self))
        try await visitor.visit("getset", 2, RedisCommands().getset(bytes, bytes, as: [UInt8].self))
        try await visitor.visit("incr", 1, RedisCommands().incr(bytes))
        try await visitor.visit("incrby", 1, RedisCommands().incrby(bytes, by: 1))
        try await visitor.visit("incrbyfloat", 1, RedisCommands().incrbyfloat(bytes, by: 1.5))
        try await visitor.visit("lcs", 2, RedisCommands().lcs(bytes, bytes, as: [UInt8].self))
        try await visitor.visit("lcsLength", 2, RedisCommands().lcsLength(bytes, bytes))
        try await visitor.visit("lcsMatches", 2, RedisCommands().lcsMatches(bytes, bytes))
        try await visitor.visit("mget", 1, RedisCommands().mget([bytes], as: [UInt8].self))
        try await visitor.visit("mset", 2, RedisCommands().mset([(bytes, bytes)]))
        try await visitor.visit("msetnx", 2, RedisCommands().msetnx([(bytes, bytes)]))
        try await visitor.visit("psetex", 2, RedisCommands().psetex(bytes, bytes, in: .milliseconds(5)))
        try await visitor.visit("set", 2, RedisCommands().set(bytes, bytes))
        try await visitor.visit("setAndGet", 2, RedisCommands().setAndGet(bytes, bytes, as: [UInt8].self))
        try await visitor.visit("setex", 2, RedisCommands().setex(bytes, bytes, in: .milliseconds(5)))
        try await visitor.visit("setnx", 2, RedisCommands().setnx(bytes, bytes))
        try await visitor.visit("setrange", 2, RedisCommands().setrange(bytes, offset: 1, bytes))
        try await visitor.visit("strlen", 1, RedisCommands().strlen(bytes))
        try await visitor.visit("substr", 1, RedisCommands().substr(bytes, from: 1, to: 1, as: [UInt8].self))
    }
}
