//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension CommandID {
    @inlinable static var unknown: CommandID { CommandID(rawValue: 0) }
    @inlinable static var acl: CommandID { CommandID(rawValue: 1) }
    @inlinable static var aclCat: CommandID { CommandID(rawValue: 2) }
    @inlinable static var aclDeluser: CommandID { CommandID(rawValue: 3) }
    @inlinable static var aclDryrun: CommandID { CommandID(rawValue: 4) }
    @inlinable static var aclGenpass: CommandID { CommandID(rawValue: 5) }
    @inlinable static var aclGetuser: CommandID { CommandID(rawValue: 6) }
    @inlinable static var aclHelp: CommandID { CommandID(rawValue: 7) }
    @inlinable static var aclList: CommandID { CommandID(rawValue: 8) }
    @inlinable static var aclLoad: CommandID { CommandID(rawValue: 9) }
    @inlinable static var aclLog: CommandID { CommandID(rawValue: 10) }
    @inlinable static var aclSave: CommandID { CommandID(rawValue: 11) }
    @inlinable static var aclSetuser: CommandID { CommandID(rawValue: 12) }
    @inlinable static var aclUsers: CommandID { CommandID(rawValue: 13) }
    @inlinable static var aclWhoami: CommandID { CommandID(rawValue: 14) }
    @inlinable static var append: CommandID { CommandID(rawValue: 15) }
    @inlinable static var asking: CommandID { CommandID(rawValue: 16) }
    @inlinable static var auth: CommandID { CommandID(rawValue: 17) }
    @inlinable static var bgrewriteaof: CommandID { CommandID(rawValue: 18) }
    @inlinable static var bgsave: CommandID { CommandID(rawValue: 19) }
    @inlinable static var bitcount: CommandID { CommandID(rawValue: 20) }
    @inlinable static var bitfield: CommandID { CommandID(rawValue: 21) }
    @inlinable static var bitfieldReadOnly: CommandID { CommandID(rawValue: 22) }
    @inlinable static var bitop: CommandID { CommandID(rawValue: 23) }
    @inlinable static var bitpos: CommandID { CommandID(rawValue: 24) }
    @inlinable static var blmove: CommandID { CommandID(rawValue: 25) }
    @inlinable static var blmpop: CommandID { CommandID(rawValue: 26) }
    @inlinable static var blpop: CommandID { CommandID(rawValue: 27) }
    @inlinable static var brpop: CommandID { CommandID(rawValue: 28) }
    @inlinable static var brpoplpush: CommandID { CommandID(rawValue: 29) }
    @inlinable static var bzmpop: CommandID { CommandID(rawValue: 30) }
    @inlinable static var bzpopmax: CommandID { CommandID(rawValue: 31) }
    @inlinable static var bzpopmin: CommandID { CommandID(rawValue: 32) }
    @inlinable static var client: CommandID { CommandID(rawValue: 33) }
    @inlinable static var clientCaching: CommandID { CommandID(rawValue: 34) }
    @inlinable static var clientCapa: CommandID { CommandID(rawValue: 35) }
    @inlinable static var clientGetname: CommandID { CommandID(rawValue: 36) }
    @inlinable static var clientGetredir: CommandID { CommandID(rawValue: 37) }
    @inlinable static var clientHelp: CommandID { CommandID(rawValue: 38) }
    @inlinable static var clientId: CommandID { CommandID(rawValue: 39) }
    @inlinable static var clientInfo: CommandID { CommandID(rawValue: 40) }
    @inlinable static var clientKill: CommandID { CommandID(rawValue: 41) }
    @inlinable static var clientList: CommandID { CommandID(rawValue: 42) }
    @inlinable static var clientNoEvict: CommandID { CommandID(rawValue: 43) }
    @inlinable static var clientNoTouch: CommandID { CommandID(rawValue: 44) }
    @inlinable static var clientPause: CommandID { CommandID(rawValue: 45) }
    @inlinable static var clientReply: CommandID { CommandID(rawValue: 46) }
    @inlinable static var clientSetinfo: CommandID { CommandID(rawValue: 47) }
    @inlinable static var clientSetname: CommandID { CommandID(rawValue: 48) }
    @inlinable static var clientTracking: CommandID { CommandID(rawValue: 49) }
    @inlinable static var clientTrackinginfo: CommandID { CommandID(rawValue: 50) }
    @inlinable static var clientUnblock: CommandID { CommandID(rawValue: 51) }
    @inlinable static var clientUnpause: CommandID { CommandID(rawValue: 52) }
    @inlinable static var cluster: CommandID { CommandID(rawValue: 53) }
    @inlinable static var clusterAddslots: CommandID { CommandID(rawValue: 54) }
    @inlinable static var clusterAddslotsrange: CommandID { CommandID(rawValue: 55) }
    @inlinable static var clusterBumpepoch: CommandID { CommandID(rawValue: 56) }
    @inlinable static var clusterCountFailureReports: CommandID { CommandID(rawValue: 57) }
    @inlinable static var clusterCountkeysinslot: CommandID { CommandID(rawValue: 58) }
    @inlinable static var clusterDelslots: CommandID { CommandID(rawValue: 59) }
    @inlinable static var clusterDelslotsrange: CommandID { CommandID(rawValue: 60) }
    @inlinable static var clusterFailover: CommandID { CommandID(rawValue: 61) }
    @inlinable static var clusterFlushslots: CommandID { CommandID(rawValue: 62) }
    @inlinable static var clusterForget: CommandID { CommandID(rawValue: 63) }
    @inlinable static var clusterGetkeysinslot: CommandID { CommandID(rawValue: 64) }
    @inlinable static var clusterHelp: CommandID { CommandID(rawValue: 65) }
    @inlinable static var clusterInfo: CommandID { CommandID(rawValue: 66) }
    @inlinable static var clusterKeyslot: CommandID { CommandID(rawValue: 67) }
    @inlinable static var clusterLinks: CommandID { CommandID(rawValue: 68) }
    @inlinable static var clusterMeet: CommandID { CommandID(rawValue: 69) }
    @inlinable static var clusterMyid: CommandID { CommandID(rawValue: 70) }
    @inlinable static var clusterMyshardid: CommandID { CommandID(rawValue: 71) }
    @inlinable static var clusterNodes: CommandID { CommandID(rawValue: 72) }
    @inlinable static var clusterReplicas: CommandID { CommandID(rawValue: 73) }
    @inlinable static var clusterReplicate: CommandID { CommandID(rawValue: 74) }
    @inlinable static var clusterReset: CommandID { CommandID(rawValue: 75) }
    @inlinable static var clusterSaveconfig: CommandID { CommandID(rawValue: 76) }
    @inlinable static var clusterSetConfigEpoch: CommandID { CommandID(rawValue: 77) }
    @inlinable static var clusterSetslot: CommandID { CommandID(rawValue: 78) }
    @inlinable static var clusterShards: CommandID { CommandID(rawValue: 79) }
    @inlinable static var clusterSlaves: CommandID { CommandID(rawValue: 80) }
    @inlinable static var clusterSlotStats: CommandID { CommandID(rawValue: 81) }
    @inlinable static var clusterSlots: CommandID { CommandID(rawValue: 82) }
    @inlinable static var clusterSyncslots: CommandID { CommandID(rawValue: 83) }
    @inlinable static var command: CommandID { CommandID(rawValue: 84) }
    @inlinable static var commandCount: CommandID { CommandID(rawValue: 85) }
    @inlinable static var commandDocs: CommandID { CommandID(rawValue: 86) }
    @inlinable static var commandGetkeys: CommandID { CommandID(rawValue: 87) }
    @inlinable static var commandGetkeysandflags: CommandID { CommandID(rawValue: 88) }
    @inlinable static var commandHelp: CommandID { CommandID(rawValue: 89) }
    @inlinable static var commandInfo: CommandID { CommandID(rawValue: 90) }
    @inlinable static var commandList: CommandID { CommandID(rawValue: 91) }
    @inlinable static var config: CommandID { CommandID(rawValue: 92) }
    @inlinable static var configGet: CommandID { CommandID(rawValue: 93) }
    @inlinable static var configHelp: CommandID { CommandID(rawValue: 94) }
    @inlinable static var configResetstat: CommandID { CommandID(rawValue: 95) }
    @inlinable static var configRewrite: CommandID { CommandID(rawValue: 96) }
    @inlinable static var configSet: CommandID { CommandID(rawValue: 97) }
    @inlinable static var copy: CommandID { CommandID(rawValue: 98) }
    @inlinable static var dbsize: CommandID { CommandID(rawValue: 99) }
    @inlinable static var debug: CommandID { CommandID(rawValue: 100) }
    @inlinable static var decr: CommandID { CommandID(rawValue: 101) }
    @inlinable static var decrby: CommandID { CommandID(rawValue: 102) }
    @inlinable static var del: CommandID { CommandID(rawValue: 103) }
    @inlinable static var discard: CommandID { CommandID(rawValue: 104) }
    @inlinable static var dump: CommandID { CommandID(rawValue: 105) }
    @inlinable static var echo: CommandID { CommandID(rawValue: 106) }
    @inlinable static var eval: CommandID { CommandID(rawValue: 107) }
    @inlinable static var evalsha: CommandID { CommandID(rawValue: 108) }
    @inlinable static var evalshaReadOnly: CommandID { CommandID(rawValue: 109) }
    @inlinable static var evalReadOnly: CommandID { CommandID(rawValue: 110) }
    @inlinable static var exec: CommandID { CommandID(rawValue: 111) }
    @inlinable static var exists: CommandID { CommandID(rawValue: 112) }
    @inlinable static var expire: CommandID { CommandID(rawValue: 113) }
    @inlinable static var expireat: CommandID { CommandID(rawValue: 114) }
    @inlinable static var expiretime: CommandID { CommandID(rawValue: 115) }
    @inlinable static var failover: CommandID { CommandID(rawValue: 116) }
    @inlinable static var fcall: CommandID { CommandID(rawValue: 117) }
    @inlinable static var fcallReadOnly: CommandID { CommandID(rawValue: 118) }
    @inlinable static var flushall: CommandID { CommandID(rawValue: 119) }
    @inlinable static var flushdb: CommandID { CommandID(rawValue: 120) }
    @inlinable static var function: CommandID { CommandID(rawValue: 121) }
    @inlinable static var functionDelete: CommandID { CommandID(rawValue: 122) }
    @inlinable static var functionDump: CommandID { CommandID(rawValue: 123) }
    @inlinable static var functionFlush: CommandID { CommandID(rawValue: 124) }
    @inlinable static var functionHelp: CommandID { CommandID(rawValue: 125) }
    @inlinable static var functionKill: CommandID { CommandID(rawValue: 126) }
    @inlinable static var functionList: CommandID { CommandID(rawValue: 127) }
    @inlinable static var functionLoad: CommandID { CommandID(rawValue: 128) }
    @inlinable static var functionRestore: CommandID { CommandID(rawValue: 129) }
    @inlinable static var functionStats: CommandID { CommandID(rawValue: 130) }
    @inlinable static var geoadd: CommandID { CommandID(rawValue: 131) }
    @inlinable static var geodist: CommandID { CommandID(rawValue: 132) }
    @inlinable static var geohash: CommandID { CommandID(rawValue: 133) }
    @inlinable static var geopos: CommandID { CommandID(rawValue: 134) }
    @inlinable static var georadius: CommandID { CommandID(rawValue: 135) }
    @inlinable static var georadiusbymember: CommandID { CommandID(rawValue: 136) }
    @inlinable static var georadiusbymemberReadOnly: CommandID { CommandID(rawValue: 137) }
    @inlinable static var georadiusReadOnly: CommandID { CommandID(rawValue: 138) }
    @inlinable static var geosearch: CommandID { CommandID(rawValue: 139) }
    @inlinable static var geosearchstore: CommandID { CommandID(rawValue: 140) }
    @inlinable static var get: CommandID { CommandID(rawValue: 141) }
    @inlinable static var getbit: CommandID { CommandID(rawValue: 142) }
    @inlinable static var getdel: CommandID { CommandID(rawValue: 143) }
    @inlinable static var getex: CommandID { CommandID(rawValue: 144) }
    @inlinable static var getrange: CommandID { CommandID(rawValue: 145) }
    @inlinable static var getset: CommandID { CommandID(rawValue: 146) }
    @inlinable static var hdel: CommandID { CommandID(rawValue: 147) }
    @inlinable static var hello: CommandID { CommandID(rawValue: 148) }
    @inlinable static var hexists: CommandID { CommandID(rawValue: 149) }
    @inlinable static var hexpire: CommandID { CommandID(rawValue: 150) }
    @inlinable static var hexpireat: CommandID { CommandID(rawValue: 151) }
    @inlinable static var hexpiretime: CommandID { CommandID(rawValue: 152) }
    @inlinable static var hget: CommandID { CommandID(rawValue: 153) }
    @inlinable static var hgetall: CommandID { CommandID(rawValue: 154) }
    @inlinable static var hincrby: CommandID { CommandID(rawValue: 155) }
    @inlinable static var hincrbyfloat: CommandID { CommandID(rawValue: 156) }
    @inlinable static var hkeys: CommandID { CommandID(rawValue: 157) }
    @inlinable static var hlen: CommandID { CommandID(rawValue: 158) }
    @inlinable static var hmget: CommandID { CommandID(rawValue: 159) }
    @inlinable static var hmset: CommandID { CommandID(rawValue: 160) }
    @inlinable static var hpersist: CommandID { CommandID(rawValue: 161) }
    @inlinable static var hpexpire: CommandID { CommandID(rawValue: 162) }
    @inlinable static var hpexpireat: CommandID { CommandID(rawValue: 163) }
    @inlinable static var hpexpiretime: CommandID { CommandID(rawValue: 164) }
    @inlinable static var hpttl: CommandID { CommandID(rawValue: 165) }
    @inlinable static var hrandfield: CommandID { CommandID(rawValue: 166) }
    @inlinable static var hscan: CommandID { CommandID(rawValue: 167) }
    @inlinable static var hset: CommandID { CommandID(rawValue: 168) }
    @inlinable static var hsetnx: CommandID { CommandID(rawValue: 169) }
    @inlinable static var hstrlen: CommandID { CommandID(rawValue: 170) }
    @inlinable static var httl: CommandID { CommandID(rawValue: 171) }
    @inlinable static var hvals: CommandID { CommandID(rawValue: 172) }
    @inlinable static var incr: CommandID { CommandID(rawValue: 173) }
    @inlinable static var incrby: CommandID { CommandID(rawValue: 174) }
    @inlinable static var incrbyfloat: CommandID { CommandID(rawValue: 175) }
    @inlinable static var info: CommandID { CommandID(rawValue: 176) }
    @inlinable static var keys: CommandID { CommandID(rawValue: 177) }
    @inlinable static var lastsave: CommandID { CommandID(rawValue: 178) }
    @inlinable static var latency: CommandID { CommandID(rawValue: 179) }
    @inlinable static var latencyDoctor: CommandID { CommandID(rawValue: 180) }
    @inlinable static var latencyGraph: CommandID { CommandID(rawValue: 181) }
    @inlinable static var latencyHelp: CommandID { CommandID(rawValue: 182) }
    @inlinable static var latencyHistogram: CommandID { CommandID(rawValue: 183) }
    @inlinable static var latencyHistory: CommandID { CommandID(rawValue: 184) }
    @inlinable static var latencyLatest: CommandID { CommandID(rawValue: 185) }
    @inlinable static var latencyReset: CommandID { CommandID(rawValue: 186) }
    @inlinable static var lcs: CommandID { CommandID(rawValue: 187) }
    @inlinable static var lindex: CommandID { CommandID(rawValue: 188) }
    @inlinable static var linsert: CommandID { CommandID(rawValue: 189) }
    @inlinable static var llen: CommandID { CommandID(rawValue: 190) }
    @inlinable static var lmove: CommandID { CommandID(rawValue: 191) }
    @inlinable static var lmpop: CommandID { CommandID(rawValue: 192) }
    @inlinable static var lolwut: CommandID { CommandID(rawValue: 193) }
    @inlinable static var lpop: CommandID { CommandID(rawValue: 194) }
    @inlinable static var lpos: CommandID { CommandID(rawValue: 195) }
    @inlinable static var lpush: CommandID { CommandID(rawValue: 196) }
    @inlinable static var lpushx: CommandID { CommandID(rawValue: 197) }
    @inlinable static var lrange: CommandID { CommandID(rawValue: 198) }
    @inlinable static var lrem: CommandID { CommandID(rawValue: 199) }
    @inlinable static var lset: CommandID { CommandID(rawValue: 200) }
    @inlinable static var ltrim: CommandID { CommandID(rawValue: 201) }
    @inlinable static var memory: CommandID { CommandID(rawValue: 202) }
    @inlinable static var memoryDoctor: CommandID { CommandID(rawValue: 203) }
    @inlinable static var memoryHelp: CommandID { CommandID(rawValue: 204) }
    @inlinable static var memoryMallocStats: CommandID { CommandID(rawValue: 205) }
    @inlinable static var memoryPurge: CommandID { CommandID(rawValue: 206) }
    @inlinable static var memoryStats: CommandID { CommandID(rawValue: 207) }
    @inlinable static var memoryUsage: CommandID { CommandID(rawValue: 208) }
    @inlinable static var mget: CommandID { CommandID(rawValue: 209) }
    @inlinable static var migrate: CommandID { CommandID(rawValue: 210) }
    @inlinable static var module: CommandID { CommandID(rawValue: 211) }
    @inlinable static var moduleHelp: CommandID { CommandID(rawValue: 212) }
    @inlinable static var moduleList: CommandID { CommandID(rawValue: 213) }
    @inlinable static var moduleLoad: CommandID { CommandID(rawValue: 214) }
    @inlinable static var moduleLoadex: CommandID { CommandID(rawValue: 215) }
    @inlinable static var moduleUnload: CommandID { CommandID(rawValue: 216) }
    @inlinable static var monitor: CommandID { CommandID(rawValue: 217) }
    @inlinable static var move: CommandID { CommandID(rawValue: 218) }
    @inlinable static var mset: CommandID { CommandID(rawValue: 219) }
    @inlinable static var msetnx: CommandID { CommandID(rawValue: 220) }
    @inlinable static var multi: CommandID { CommandID(rawValue: 221) }
    @inlinable static var object: CommandID { CommandID(rawValue: 222) }
    @inlinable static var objectEncoding: CommandID { CommandID(rawValue: 223) }
    @inlinable static var objectFreq: CommandID { CommandID(rawValue: 224) }
    @inlinable static var objectHelp: CommandID { CommandID(rawValue: 225) }
    @inlinable static var objectIdleTime: CommandID { CommandID(rawValue: 226) }
    @inlinable static var objectRefcount: CommandID { CommandID(rawValue: 227) }
    @inlinable static var persist: CommandID { CommandID(rawValue: 228) }
    @inlinable static var pexpire: CommandID { CommandID(rawValue: 229) }
    @inlinable static var pexpireat: CommandID { CommandID(rawValue: 230) }
    @inlinable static var pexpiretime: CommandID { CommandID(rawValue: 231) }
    @inlinable static var pfadd: CommandID { CommandID(rawValue: 232) }
    @inlinable static var pfcount: CommandID { CommandID(rawValue: 233) }
    @inlinable static var pfdebug: CommandID { CommandID(rawValue: 234) }
    @inlinable static var pfmerge: CommandID { CommandID(rawValue: 235) }
    @inlinable static var pfselftest: CommandID { CommandID(rawValue: 236) }
    @inlinable static var ping: CommandID { CommandID(rawValue: 237) }
    @inlinable static var psetex: CommandID { CommandID(rawValue: 238) }
    @inlinable static var psubscribe: CommandID { CommandID(rawValue: 239) }
    @inlinable static var psync: CommandID { CommandID(rawValue: 240) }
    @inlinable static var pttl: CommandID { CommandID(rawValue: 241) }
    @inlinable static var publish: CommandID { CommandID(rawValue: 242) }
    @inlinable static var pubsub: CommandID { CommandID(rawValue: 243) }
    @inlinable static var pubsubChannels: CommandID { CommandID(rawValue: 244) }
    @inlinable static var pubsubHelp: CommandID { CommandID(rawValue: 245) }
    @inlinable static var pubsubNumpat: CommandID { CommandID(rawValue: 246) }
    @inlinable static var pubsubNumsub: CommandID { CommandID(rawValue: 247) }
    @inlinable static var pubsubShardchannels: CommandID { CommandID(rawValue: 248) }
    @inlinable static var pubsubShardnumsub: CommandID { CommandID(rawValue: 249) }
    @inlinable static var punsubscribe: CommandID { CommandID(rawValue: 250) }
    @inlinable static var quit: CommandID { CommandID(rawValue: 251) }
    @inlinable static var randomkey: CommandID { CommandID(rawValue: 252) }
    @inlinable static var readonly: CommandID { CommandID(rawValue: 253) }
    @inlinable static var readwrite: CommandID { CommandID(rawValue: 254) }
    @inlinable static var rename: CommandID { CommandID(rawValue: 255) }
    @inlinable static var renamenx: CommandID { CommandID(rawValue: 256) }
    @inlinable static var replconf: CommandID { CommandID(rawValue: 257) }
    @inlinable static var replicaof: CommandID { CommandID(rawValue: 258) }
    @inlinable static var reset: CommandID { CommandID(rawValue: 259) }
    @inlinable static var restore: CommandID { CommandID(rawValue: 260) }
    @inlinable static var restoreAsking: CommandID { CommandID(rawValue: 261) }
    @inlinable static var role: CommandID { CommandID(rawValue: 262) }
    @inlinable static var rpop: CommandID { CommandID(rawValue: 263) }
    @inlinable static var rpoplpush: CommandID { CommandID(rawValue: 264) }
    @inlinable static var rpush: CommandID { CommandID(rawValue: 265) }
    @inlinable static var rpushx: CommandID { CommandID(rawValue: 266) }
    @inlinable static var sadd: CommandID { CommandID(rawValue: 267) }
    @inlinable static var save: CommandID { CommandID(rawValue: 268) }
    @inlinable static var scan: CommandID { CommandID(rawValue: 269) }
    @inlinable static var scard: CommandID { CommandID(rawValue: 270) }
    @inlinable static var script: CommandID { CommandID(rawValue: 271) }
    @inlinable static var scriptDebug: CommandID { CommandID(rawValue: 272) }
    @inlinable static var scriptExists: CommandID { CommandID(rawValue: 273) }
    @inlinable static var scriptFlush: CommandID { CommandID(rawValue: 274) }
    @inlinable static var scriptHelp: CommandID { CommandID(rawValue: 275) }
    @inlinable static var scriptKill: CommandID { CommandID(rawValue: 276) }
    @inlinable static var scriptLoad: CommandID { CommandID(rawValue: 277) }
    @inlinable static var scriptShow: CommandID { CommandID(rawValue: 278) }
    @inlinable static var sdiff: CommandID { CommandID(rawValue: 279) }
    @inlinable static var sdiffstore: CommandID { CommandID(rawValue: 280) }
    @inlinable static var select: CommandID { CommandID(rawValue: 281) }
    @inlinable static var set: CommandID { CommandID(rawValue: 282) }
    @inlinable static var setbit: CommandID { CommandID(rawValue: 283) }
    @inlinable static var setex: CommandID { CommandID(rawValue: 284) }
    @inlinable static var setnx: CommandID { CommandID(rawValue: 285) }
    @inlinable static var setrange: CommandID { CommandID(rawValue: 286) }
    @inlinable static var sflush: CommandID { CommandID(rawValue: 287) }
    @inlinable static var shutdown: CommandID { CommandID(rawValue: 288) }
    @inlinable static var sinter: CommandID { CommandID(rawValue: 289) }
    @inlinable static var sintercard: CommandID { CommandID(rawValue: 290) }
    @inlinable static var sinterstore: CommandID { CommandID(rawValue: 291) }
    @inlinable static var sismember: CommandID { CommandID(rawValue: 292) }
    @inlinable static var slaveof: CommandID { CommandID(rawValue: 293) }
    @inlinable static var slowlog: CommandID { CommandID(rawValue: 294) }
    @inlinable static var slowlogGet: CommandID { CommandID(rawValue: 295) }
    @inlinable static var slowlogHelp: CommandID { CommandID(rawValue: 296) }
    @inlinable static var slowlogLen: CommandID { CommandID(rawValue: 297) }
    @inlinable static var slowlogReset: CommandID { CommandID(rawValue: 298) }
    @inlinable static var smembers: CommandID { CommandID(rawValue: 299) }
    @inlinable static var smismember: CommandID { CommandID(rawValue: 300) }
    @inlinable static var smove: CommandID { CommandID(rawValue: 301) }
    @inlinable static var sort: CommandID { CommandID(rawValue: 302) }
    @inlinable static var sortReadOnly: CommandID { CommandID(rawValue: 303) }
    @inlinable static var spop: CommandID { CommandID(rawValue: 304) }
    @inlinable static var spublish: CommandID { CommandID(rawValue: 305) }
    @inlinable static var srandmember: CommandID { CommandID(rawValue: 306) }
    @inlinable static var srem: CommandID { CommandID(rawValue: 307) }
    @inlinable static var sscan: CommandID { CommandID(rawValue: 308) }
    @inlinable static var ssubscribe: CommandID { CommandID(rawValue: 309) }
    @inlinable static var strlen: CommandID { CommandID(rawValue: 310) }
    @inlinable static var subscribe: CommandID { CommandID(rawValue: 311) }
    @inlinable static var substr: CommandID { CommandID(rawValue: 312) }
    @inlinable static var sunion: CommandID { CommandID(rawValue: 313) }
    @inlinable static var sunionstore: CommandID { CommandID(rawValue: 314) }
    @inlinable static var sunsubscribe: CommandID { CommandID(rawValue: 315) }
    @inlinable static var swapdb: CommandID { CommandID(rawValue: 316) }
    @inlinable static var sync: CommandID { CommandID(rawValue: 317) }
    @inlinable static var time: CommandID { CommandID(rawValue: 318) }
    @inlinable static var touch: CommandID { CommandID(rawValue: 319) }
    @inlinable static var ttl: CommandID { CommandID(rawValue: 320) }
    @inlinable static var type: CommandID { CommandID(rawValue: 321) }
    @inlinable static var unlink: CommandID { CommandID(rawValue: 322) }
    @inlinable static var unsubscribe: CommandID { CommandID(rawValue: 323) }
    @inlinable static var unwatch: CommandID { CommandID(rawValue: 324) }
    @inlinable static var wait: CommandID { CommandID(rawValue: 325) }
    @inlinable static var waitaof: CommandID { CommandID(rawValue: 326) }
    @inlinable static var watch: CommandID { CommandID(rawValue: 327) }
    @inlinable static var xack: CommandID { CommandID(rawValue: 328) }
    @inlinable static var xadd: CommandID { CommandID(rawValue: 329) }
    @inlinable static var xautoclaim: CommandID { CommandID(rawValue: 330) }
    @inlinable static var xclaim: CommandID { CommandID(rawValue: 331) }
    @inlinable static var xdel: CommandID { CommandID(rawValue: 332) }
    @inlinable static var xgroup: CommandID { CommandID(rawValue: 333) }
    @inlinable static var xgroupCreate: CommandID { CommandID(rawValue: 334) }
    @inlinable static var xgroupCreateConsumer: CommandID { CommandID(rawValue: 335) }
    @inlinable static var xgroupDeleteConsumer: CommandID { CommandID(rawValue: 336) }
    @inlinable static var xgroupDestroy: CommandID { CommandID(rawValue: 337) }
    @inlinable static var xgroupHelp: CommandID { CommandID(rawValue: 338) }
    @inlinable static var xgroupSetID: CommandID { CommandID(rawValue: 339) }
    @inlinable static var xinfo: CommandID { CommandID(rawValue: 340) }
    @inlinable static var xinfoConsumers: CommandID { CommandID(rawValue: 341) }
    @inlinable static var xinfoGroups: CommandID { CommandID(rawValue: 342) }
    @inlinable static var xinfoHelp: CommandID { CommandID(rawValue: 343) }
    @inlinable static var xinfoStream: CommandID { CommandID(rawValue: 344) }
    @inlinable static var xlen: CommandID { CommandID(rawValue: 345) }
    @inlinable static var xpending: CommandID { CommandID(rawValue: 346) }
    @inlinable static var xrange: CommandID { CommandID(rawValue: 347) }
    @inlinable static var xread: CommandID { CommandID(rawValue: 348) }
    @inlinable static var xreadgroup: CommandID { CommandID(rawValue: 349) }
    @inlinable static var xrevrange: CommandID { CommandID(rawValue: 350) }
    @inlinable static var xsetid: CommandID { CommandID(rawValue: 351) }
    @inlinable static var xtrim: CommandID { CommandID(rawValue: 352) }
    @inlinable static var zadd: CommandID { CommandID(rawValue: 353) }
    @inlinable static var zcard: CommandID { CommandID(rawValue: 354) }
    @inlinable static var zcount: CommandID { CommandID(rawValue: 355) }
    @inlinable static var zdiff: CommandID { CommandID(rawValue: 356) }
    @inlinable static var zdiffstore: CommandID { CommandID(rawValue: 357) }
    @inlinable static var zincrby: CommandID { CommandID(rawValue: 358) }
    @inlinable static var zinter: CommandID { CommandID(rawValue: 359) }
    @inlinable static var zintercard: CommandID { CommandID(rawValue: 360) }
    @inlinable static var zinterstore: CommandID { CommandID(rawValue: 361) }
    @inlinable static var zlexcount: CommandID { CommandID(rawValue: 362) }
    @inlinable static var zmpop: CommandID { CommandID(rawValue: 363) }
    @inlinable static var zmscore: CommandID { CommandID(rawValue: 364) }
    @inlinable static var zpopmax: CommandID { CommandID(rawValue: 365) }
    @inlinable static var zpopmin: CommandID { CommandID(rawValue: 366) }
    @inlinable static var zrandmember: CommandID { CommandID(rawValue: 367) }
    @inlinable static var zrange: CommandID { CommandID(rawValue: 368) }
    @inlinable static var zrangebylex: CommandID { CommandID(rawValue: 369) }
    @inlinable static var zrangebyscore: CommandID { CommandID(rawValue: 370) }
    @inlinable static var zrangestore: CommandID { CommandID(rawValue: 371) }
    @inlinable static var zrank: CommandID { CommandID(rawValue: 372) }
    @inlinable static var zrem: CommandID { CommandID(rawValue: 373) }
    @inlinable static var zremrangebylex: CommandID { CommandID(rawValue: 374) }
    @inlinable static var zremrangebyrank: CommandID { CommandID(rawValue: 375) }
    @inlinable static var zremrangebyscore: CommandID { CommandID(rawValue: 376) }
    @inlinable static var zrevrange: CommandID { CommandID(rawValue: 377) }
    @inlinable static var zrevrangebylex: CommandID { CommandID(rawValue: 378) }
    @inlinable static var zrevrangebyscore: CommandID { CommandID(rawValue: 379) }
    @inlinable static var zrevrank: CommandID { CommandID(rawValue: 380) }
    @inlinable static var zscan: CommandID { CommandID(rawValue: 381) }
    @inlinable static var zscore: CommandID { CommandID(rawValue: 382) }
    @inlinable static var zunion: CommandID { CommandID(rawValue: 383) }
    @inlinable static var zunionstore: CommandID { CommandID(rawValue: 384) }
}

extension CommandFacts {
    /// Indexed by `CommandID.rawValue`.
    static let all: [CommandFacts] = [
        CommandFacts(name: "UNKNOWN", flags: []),
        CommandFacts(name: "ACL", flags: []),
        CommandFacts(name: "ACL CAT", flags: []),
        CommandFacts(name: "ACL DELUSER", flags: [.admin]),
        CommandFacts(name: "ACL DRYRUN", flags: [.admin], since: "7.0.0"),
        CommandFacts(name: "ACL GENPASS", flags: []),
        CommandFacts(name: "ACL GETUSER", flags: [.admin]),
        CommandFacts(name: "ACL HELP", flags: []),
        CommandFacts(name: "ACL LIST", flags: [.admin]),
        CommandFacts(name: "ACL LOAD", flags: [.admin]),
        CommandFacts(name: "ACL LOG", flags: [.admin]),
        CommandFacts(name: "ACL SAVE", flags: [.admin]),
        CommandFacts(name: "ACL SETUSER", flags: [.admin]),
        CommandFacts(name: "ACL USERS", flags: [.admin]),
        CommandFacts(name: "ACL WHOAMI", flags: []),
        CommandFacts(name: "APPEND", flags: [.write]),
        CommandFacts(name: "ASKING", flags: [.connectionState]),
        CommandFacts(name: "AUTH", flags: [.connectionState]),
        CommandFacts(name: "BGREWRITEAOF", flags: [.admin]),
        CommandFacts(name: "BGSAVE", flags: [.admin]),
        CommandFacts(name: "BITCOUNT", flags: [.readOnly]),
        CommandFacts(name: "BITFIELD", flags: [.write]),
        CommandFacts(name: "BITFIELD_RO", flags: [.readOnly]),
        CommandFacts(name: "BITOP", flags: [.write]),
        CommandFacts(name: "BITPOS", flags: [.readOnly]),
        CommandFacts(name: "BLMOVE", flags: [.write, .blocking]),
        CommandFacts(name: "BLMPOP", flags: [.write, .blocking], since: "7.0.0"),
        CommandFacts(name: "BLPOP", flags: [.write, .blocking]),
        CommandFacts(name: "BRPOP", flags: [.write, .blocking]),
        CommandFacts(name: "BRPOPLPUSH", flags: [.write, .blocking]),
        CommandFacts(name: "BZMPOP", flags: [.write, .blocking], since: "7.0.0"),
        CommandFacts(name: "BZPOPMAX", flags: [.write, .blocking]),
        CommandFacts(name: "BZPOPMIN", flags: [.write, .blocking]),
        CommandFacts(name: "CLIENT", flags: [.connectionState]),
        CommandFacts(name: "CLIENT CACHING", flags: [.connectionState]),
        CommandFacts(name: "CLIENT CAPA", flags: [.connectionState], since: "Valkey 8.0.0"),
        CommandFacts(name: "CLIENT GETNAME", flags: []),
        CommandFacts(name: "CLIENT GETREDIR", flags: []),
        CommandFacts(name: "CLIENT HELP", flags: []),
        CommandFacts(name: "CLIENT ID", flags: []),
        CommandFacts(name: "CLIENT INFO", flags: []),
        CommandFacts(name: "CLIENT KILL", flags: [.admin]),
        CommandFacts(name: "CLIENT LIST", flags: [.admin]),
        CommandFacts(name: "CLIENT NO-EVICT", flags: [.connectionState, .admin], since: "7.0.0"),
        CommandFacts(name: "CLIENT NO-TOUCH", flags: [.connectionState], since: "7.2.0"),
        CommandFacts(name: "CLIENT PAUSE", flags: [.admin]),
        CommandFacts(name: "CLIENT REPLY", flags: [.connectionState, .unmatched]),
        CommandFacts(name: "CLIENT SETINFO", flags: [.connectionState], since: "7.2.0"),
        CommandFacts(name: "CLIENT SETNAME", flags: [.connectionState]),
        CommandFacts(name: "CLIENT TRACKING", flags: [.connectionState]),
        CommandFacts(name: "CLIENT TRACKINGINFO", flags: []),
        CommandFacts(name: "CLIENT UNBLOCK", flags: [.admin]),
        CommandFacts(name: "CLIENT UNPAUSE", flags: [.admin]),
        CommandFacts(name: "CLUSTER", flags: [.connectionState]),
        CommandFacts(name: "CLUSTER ADDSLOTS", flags: [.admin]),
        CommandFacts(name: "CLUSTER ADDSLOTSRANGE", flags: [.admin], since: "7.0.0"),
        CommandFacts(name: "CLUSTER BUMPEPOCH", flags: [.admin]),
        CommandFacts(name: "CLUSTER COUNT-FAILURE-REPORTS", flags: [.admin]),
        CommandFacts(name: "CLUSTER COUNTKEYSINSLOT", flags: []),
        CommandFacts(name: "CLUSTER DELSLOTS", flags: [.admin]),
        CommandFacts(name: "CLUSTER DELSLOTSRANGE", flags: [.admin], since: "7.0.0"),
        CommandFacts(name: "CLUSTER FAILOVER", flags: [.admin]),
        CommandFacts(name: "CLUSTER FLUSHSLOTS", flags: [.admin]),
        CommandFacts(name: "CLUSTER FORGET", flags: [.admin]),
        CommandFacts(name: "CLUSTER GETKEYSINSLOT", flags: []),
        CommandFacts(name: "CLUSTER HELP", flags: []),
        CommandFacts(name: "CLUSTER INFO", flags: []),
        CommandFacts(name: "CLUSTER KEYSLOT", flags: []),
        CommandFacts(name: "CLUSTER LINKS", flags: [], since: "7.0.0"),
        CommandFacts(name: "CLUSTER MEET", flags: [.admin]),
        CommandFacts(name: "CLUSTER MYID", flags: []),
        CommandFacts(name: "CLUSTER MYSHARDID", flags: [], since: "7.2.0"),
        CommandFacts(name: "CLUSTER NODES", flags: []),
        CommandFacts(name: "CLUSTER REPLICAS", flags: [.admin]),
        CommandFacts(name: "CLUSTER REPLICATE", flags: [.admin]),
        CommandFacts(name: "CLUSTER RESET", flags: [.admin]),
        CommandFacts(name: "CLUSTER SAVECONFIG", flags: [.admin]),
        CommandFacts(name: "CLUSTER SET-CONFIG-EPOCH", flags: [.admin]),
        CommandFacts(name: "CLUSTER SETSLOT", flags: [.admin]),
        CommandFacts(name: "CLUSTER SHARDS", flags: [], since: "7.0.0"),
        CommandFacts(name: "CLUSTER SLAVES", flags: [.admin]),
        CommandFacts(name: "CLUSTER SLOT-STATS", flags: [], since: "Redis 8.2.0 and Valkey 8.0.0"),
        CommandFacts(name: "CLUSTER SLOTS", flags: []),
        CommandFacts(name: "CLUSTER SYNCSLOTS", flags: [.connectionState, .unmatched]),
        CommandFacts(name: "COMMAND", flags: []),
        CommandFacts(name: "COMMAND COUNT", flags: []),
        CommandFacts(name: "COMMAND DOCS", flags: [], since: "7.0.0"),
        CommandFacts(name: "COMMAND GETKEYS", flags: []),
        CommandFacts(name: "COMMAND GETKEYSANDFLAGS", flags: [], since: "7.0.0"),
        CommandFacts(name: "COMMAND HELP", flags: []),
        CommandFacts(name: "COMMAND INFO", flags: []),
        CommandFacts(name: "COMMAND LIST", flags: [], since: "7.0.0"),
        CommandFacts(name: "CONFIG", flags: []),
        CommandFacts(name: "CONFIG GET", flags: [.admin]),
        CommandFacts(name: "CONFIG HELP", flags: []),
        CommandFacts(name: "CONFIG RESETSTAT", flags: [.admin]),
        CommandFacts(name: "CONFIG REWRITE", flags: [.admin]),
        CommandFacts(name: "CONFIG SET", flags: [.admin]),
        CommandFacts(name: "COPY", flags: [.write]),
        CommandFacts(name: "DBSIZE", flags: [.readOnly]),
        CommandFacts(name: "DEBUG", flags: [.admin, .runsScript]),
        CommandFacts(name: "DECR", flags: [.write]),
        CommandFacts(name: "DECRBY", flags: [.write]),
        CommandFacts(name: "DEL", flags: [.write]),
        CommandFacts(name: "DISCARD", flags: [.connectionState]),
        CommandFacts(name: "DUMP", flags: [.readOnly]),
        CommandFacts(name: "ECHO", flags: []),
        CommandFacts(name: "EVAL", flags: [.runsScript]),
        CommandFacts(name: "EVALSHA", flags: [.runsScript]),
        CommandFacts(name: "EVALSHA_RO", flags: [.readOnly, .runsScript], since: "7.0.0"),
        CommandFacts(name: "EVAL_RO", flags: [.readOnly, .runsScript], since: "7.0.0"),
        CommandFacts(name: "EXEC", flags: [.connectionState]),
        CommandFacts(name: "EXISTS", flags: [.readOnly]),
        CommandFacts(name: "EXPIRE", flags: [.write]),
        CommandFacts(name: "EXPIREAT", flags: [.write]),
        CommandFacts(name: "EXPIRETIME", flags: [.readOnly], since: "7.0.0"),
        CommandFacts(name: "FAILOVER", flags: [.admin]),
        CommandFacts(name: "FCALL", flags: [.runsScript], since: "7.0.0"),
        CommandFacts(name: "FCALL_RO", flags: [.readOnly, .runsScript], since: "7.0.0"),
        CommandFacts(name: "FLUSHALL", flags: [.write]),
        CommandFacts(name: "FLUSHDB", flags: [.write]),
        CommandFacts(name: "FUNCTION", flags: [], since: "7.0.0"),
        CommandFacts(name: "FUNCTION DELETE", flags: [.write], since: "7.0.0"),
        CommandFacts(name: "FUNCTION DUMP", flags: [], since: "7.0.0"),
        CommandFacts(name: "FUNCTION FLUSH", flags: [.write], since: "7.0.0"),
        CommandFacts(name: "FUNCTION HELP", flags: [], since: "7.0.0"),
        CommandFacts(name: "FUNCTION KILL", flags: [], since: "7.0.0"),
        CommandFacts(name: "FUNCTION LIST", flags: [], since: "7.0.0"),
        CommandFacts(name: "FUNCTION LOAD", flags: [.write], since: "7.0.0"),
        CommandFacts(name: "FUNCTION RESTORE", flags: [.write], since: "7.0.0"),
        CommandFacts(name: "FUNCTION STATS", flags: [], since: "7.0.0"),
        CommandFacts(name: "GEOADD", flags: [.write]),
        CommandFacts(name: "GEODIST", flags: [.readOnly]),
        CommandFacts(name: "GEOHASH", flags: [.readOnly]),
        CommandFacts(name: "GEOPOS", flags: [.readOnly]),
        CommandFacts(name: "GEORADIUS", flags: [.write]),
        CommandFacts(name: "GEORADIUSBYMEMBER", flags: [.write]),
        CommandFacts(name: "GEORADIUSBYMEMBER_RO", flags: [.readOnly]),
        CommandFacts(name: "GEORADIUS_RO", flags: [.readOnly]),
        CommandFacts(name: "GEOSEARCH", flags: [.readOnly]),
        CommandFacts(name: "GEOSEARCHSTORE", flags: [.write]),
        CommandFacts(name: "GET", flags: [.readOnly]),
        CommandFacts(name: "GETBIT", flags: [.readOnly]),
        CommandFacts(name: "GETDEL", flags: [.write]),
        CommandFacts(name: "GETEX", flags: [.write]),
        CommandFacts(name: "GETRANGE", flags: [.readOnly]),
        CommandFacts(name: "GETSET", flags: [.write]),
        CommandFacts(name: "HDEL", flags: [.write]),
        CommandFacts(name: "HELLO", flags: [.connectionState]),
        CommandFacts(name: "HEXISTS", flags: [.readOnly]),
        CommandFacts(name: "HEXPIRE", flags: [.write], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HEXPIREAT", flags: [.write], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HEXPIRETIME", flags: [.readOnly], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HGET", flags: [.readOnly]),
        CommandFacts(name: "HGETALL", flags: [.readOnly]),
        CommandFacts(name: "HINCRBY", flags: [.write]),
        CommandFacts(name: "HINCRBYFLOAT", flags: [.write]),
        CommandFacts(name: "HKEYS", flags: [.readOnly]),
        CommandFacts(name: "HLEN", flags: [.readOnly]),
        CommandFacts(name: "HMGET", flags: [.readOnly]),
        CommandFacts(name: "HMSET", flags: [.write]),
        CommandFacts(name: "HPERSIST", flags: [.write], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HPEXPIRE", flags: [.write], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HPEXPIREAT", flags: [.write], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HPEXPIRETIME", flags: [.readOnly], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HPTTL", flags: [.readOnly], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HRANDFIELD", flags: [.readOnly]),
        CommandFacts(name: "HSCAN", flags: [.readOnly]),
        CommandFacts(name: "HSET", flags: [.write]),
        CommandFacts(name: "HSETNX", flags: [.write]),
        CommandFacts(name: "HSTRLEN", flags: [.readOnly]),
        CommandFacts(name: "HTTL", flags: [.readOnly], since: "Redis 7.4.0 and Valkey 9.0.0"),
        CommandFacts(name: "HVALS", flags: [.readOnly]),
        CommandFacts(name: "INCR", flags: [.write]),
        CommandFacts(name: "INCRBY", flags: [.write]),
        CommandFacts(name: "INCRBYFLOAT", flags: [.write]),
        CommandFacts(name: "INFO", flags: []),
        CommandFacts(name: "KEYS", flags: [.readOnly]),
        CommandFacts(name: "LASTSAVE", flags: []),
        CommandFacts(name: "LATENCY", flags: []),
        CommandFacts(name: "LATENCY DOCTOR", flags: [.admin]),
        CommandFacts(name: "LATENCY GRAPH", flags: [.admin]),
        CommandFacts(name: "LATENCY HELP", flags: []),
        CommandFacts(name: "LATENCY HISTOGRAM", flags: [.admin], since: "7.0.0"),
        CommandFacts(name: "LATENCY HISTORY", flags: [.admin]),
        CommandFacts(name: "LATENCY LATEST", flags: [.admin]),
        CommandFacts(name: "LATENCY RESET", flags: [.admin]),
        CommandFacts(name: "LCS", flags: [.readOnly], since: "7.0.0"),
        CommandFacts(name: "LINDEX", flags: [.readOnly]),
        CommandFacts(name: "LINSERT", flags: [.write]),
        CommandFacts(name: "LLEN", flags: [.readOnly]),
        CommandFacts(name: "LMOVE", flags: [.write]),
        CommandFacts(name: "LMPOP", flags: [.write], since: "7.0.0"),
        CommandFacts(name: "LOLWUT", flags: [.readOnly]),
        CommandFacts(name: "LPOP", flags: [.write]),
        CommandFacts(name: "LPOS", flags: [.readOnly]),
        CommandFacts(name: "LPUSH", flags: [.write]),
        CommandFacts(name: "LPUSHX", flags: [.write]),
        CommandFacts(name: "LRANGE", flags: [.readOnly]),
        CommandFacts(name: "LREM", flags: [.write]),
        CommandFacts(name: "LSET", flags: [.write]),
        CommandFacts(name: "LTRIM", flags: [.write]),
        CommandFacts(name: "MEMORY", flags: []),
        CommandFacts(name: "MEMORY DOCTOR", flags: []),
        CommandFacts(name: "MEMORY HELP", flags: []),
        CommandFacts(name: "MEMORY MALLOC-STATS", flags: []),
        CommandFacts(name: "MEMORY PURGE", flags: []),
        CommandFacts(name: "MEMORY STATS", flags: []),
        CommandFacts(name: "MEMORY USAGE", flags: [.readOnly]),
        CommandFacts(name: "MGET", flags: [.readOnly]),
        CommandFacts(name: "MIGRATE", flags: [.write]),
        CommandFacts(name: "MODULE", flags: []),
        CommandFacts(name: "MODULE HELP", flags: []),
        CommandFacts(name: "MODULE LIST", flags: [.admin]),
        CommandFacts(name: "MODULE LOAD", flags: [.admin]),
        CommandFacts(name: "MODULE LOADEX", flags: [.admin], since: "7.0.0"),
        CommandFacts(name: "MODULE UNLOAD", flags: [.admin]),
        CommandFacts(name: "MONITOR", flags: [.connectionState, .admin, .unmatched]),
        CommandFacts(name: "MOVE", flags: [.write]),
        CommandFacts(name: "MSET", flags: [.write]),
        CommandFacts(name: "MSETNX", flags: [.write]),
        CommandFacts(name: "MULTI", flags: [.connectionState]),
        CommandFacts(name: "OBJECT", flags: []),
        CommandFacts(name: "OBJECT ENCODING", flags: [.readOnly]),
        CommandFacts(name: "OBJECT FREQ", flags: [.readOnly]),
        CommandFacts(name: "OBJECT HELP", flags: []),
        CommandFacts(name: "OBJECT IDLETIME", flags: [.readOnly]),
        CommandFacts(name: "OBJECT REFCOUNT", flags: [.readOnly]),
        CommandFacts(name: "PERSIST", flags: [.write]),
        CommandFacts(name: "PEXPIRE", flags: [.write]),
        CommandFacts(name: "PEXPIREAT", flags: [.write]),
        CommandFacts(name: "PEXPIRETIME", flags: [.readOnly], since: "7.0.0"),
        CommandFacts(name: "PFADD", flags: [.write]),
        CommandFacts(name: "PFCOUNT", flags: [.readOnly]),
        CommandFacts(name: "PFDEBUG", flags: [.write, .admin]),
        CommandFacts(name: "PFMERGE", flags: [.write]),
        CommandFacts(name: "PFSELFTEST", flags: [.admin]),
        CommandFacts(name: "PING", flags: []),
        CommandFacts(name: "PSETEX", flags: [.write]),
        CommandFacts(name: "PSUBSCRIBE", flags: [.connectionState, .unmatched]),
        CommandFacts(name: "PSYNC", flags: [.connectionState, .admin, .unmatched]),
        CommandFacts(name: "PTTL", flags: [.readOnly]),
        CommandFacts(name: "PUBLISH", flags: []),
        CommandFacts(name: "PUBSUB", flags: []),
        CommandFacts(name: "PUBSUB CHANNELS", flags: []),
        CommandFacts(name: "PUBSUB HELP", flags: []),
        CommandFacts(name: "PUBSUB NUMPAT", flags: []),
        CommandFacts(name: "PUBSUB NUMSUB", flags: []),
        CommandFacts(name: "PUBSUB SHARDCHANNELS", flags: [], since: "7.0.0"),
        CommandFacts(name: "PUBSUB SHARDNUMSUB", flags: [], since: "7.0.0"),
        CommandFacts(name: "PUNSUBSCRIBE", flags: [.connectionState, .unmatched]),
        CommandFacts(name: "QUIT", flags: [.connectionState]),
        CommandFacts(name: "RANDOMKEY", flags: [.readOnly]),
        CommandFacts(name: "READONLY", flags: [.connectionState]),
        CommandFacts(name: "READWRITE", flags: [.connectionState]),
        CommandFacts(name: "RENAME", flags: [.write]),
        CommandFacts(name: "RENAMENX", flags: [.write]),
        CommandFacts(name: "REPLCONF", flags: [.connectionState, .admin, .unmatched]),
        CommandFacts(name: "REPLICAOF", flags: [.admin]),
        CommandFacts(name: "RESET", flags: [.connectionState]),
        CommandFacts(name: "RESTORE", flags: [.write]),
        CommandFacts(name: "RESTORE-ASKING", flags: [.write]),
        CommandFacts(name: "ROLE", flags: []),
        CommandFacts(name: "RPOP", flags: [.write]),
        CommandFacts(name: "RPOPLPUSH", flags: [.write]),
        CommandFacts(name: "RPUSH", flags: [.write]),
        CommandFacts(name: "RPUSHX", flags: [.write]),
        CommandFacts(name: "SADD", flags: [.write]),
        CommandFacts(name: "SAVE", flags: [.admin]),
        CommandFacts(name: "SCAN", flags: [.readOnly]),
        CommandFacts(name: "SCARD", flags: [.readOnly]),
        CommandFacts(name: "SCRIPT", flags: [.connectionState]),
        CommandFacts(name: "SCRIPT DEBUG", flags: [.connectionState, .unmatched]),
        CommandFacts(name: "SCRIPT EXISTS", flags: []),
        CommandFacts(name: "SCRIPT FLUSH", flags: []),
        CommandFacts(name: "SCRIPT HELP", flags: []),
        CommandFacts(name: "SCRIPT KILL", flags: []),
        CommandFacts(name: "SCRIPT LOAD", flags: []),
        CommandFacts(name: "SCRIPT SHOW", flags: [], since: "Valkey 8.0.0"),
        CommandFacts(name: "SDIFF", flags: [.readOnly]),
        CommandFacts(name: "SDIFFSTORE", flags: [.write]),
        CommandFacts(name: "SELECT", flags: [.connectionState]),
        CommandFacts(name: "SET", flags: [.write]),
        CommandFacts(name: "SETBIT", flags: [.write]),
        CommandFacts(name: "SETEX", flags: [.write]),
        CommandFacts(name: "SETNX", flags: [.write]),
        CommandFacts(name: "SETRANGE", flags: [.write]),
        CommandFacts(name: "SFLUSH", flags: [.write]),
        CommandFacts(name: "SHUTDOWN", flags: [.admin]),
        CommandFacts(name: "SINTER", flags: [.readOnly]),
        CommandFacts(name: "SINTERCARD", flags: [.readOnly], since: "7.0.0"),
        CommandFacts(name: "SINTERSTORE", flags: [.write]),
        CommandFacts(name: "SISMEMBER", flags: [.readOnly]),
        CommandFacts(name: "SLAVEOF", flags: [.admin]),
        CommandFacts(name: "SLOWLOG", flags: []),
        CommandFacts(name: "SLOWLOG GET", flags: [.admin]),
        CommandFacts(name: "SLOWLOG HELP", flags: []),
        CommandFacts(name: "SLOWLOG LEN", flags: [.admin]),
        CommandFacts(name: "SLOWLOG RESET", flags: [.admin]),
        CommandFacts(name: "SMEMBERS", flags: [.readOnly]),
        CommandFacts(name: "SMISMEMBER", flags: [.readOnly]),
        CommandFacts(name: "SMOVE", flags: [.write]),
        CommandFacts(name: "SORT", flags: [.write]),
        CommandFacts(name: "SORT_RO", flags: [.readOnly], since: "7.0.0"),
        CommandFacts(name: "SPOP", flags: [.write]),
        CommandFacts(name: "SPUBLISH", flags: [], since: "7.0.0"),
        CommandFacts(name: "SRANDMEMBER", flags: [.readOnly]),
        CommandFacts(name: "SREM", flags: [.write]),
        CommandFacts(name: "SSCAN", flags: [.readOnly]),
        CommandFacts(name: "SSUBSCRIBE", flags: [.connectionState, .unmatched], since: "7.0.0"),
        CommandFacts(name: "STRLEN", flags: [.readOnly]),
        CommandFacts(name: "SUBSCRIBE", flags: [.connectionState, .unmatched]),
        CommandFacts(name: "SUBSTR", flags: [.readOnly]),
        CommandFacts(name: "SUNION", flags: [.readOnly]),
        CommandFacts(name: "SUNIONSTORE", flags: [.write]),
        CommandFacts(name: "SUNSUBSCRIBE", flags: [.connectionState, .unmatched], since: "7.0.0"),
        CommandFacts(name: "SWAPDB", flags: [.write]),
        CommandFacts(name: "SYNC", flags: [.connectionState, .admin, .unmatched]),
        CommandFacts(name: "TIME", flags: []),
        CommandFacts(name: "TOUCH", flags: [.readOnly]),
        CommandFacts(name: "TTL", flags: [.readOnly]),
        CommandFacts(name: "TYPE", flags: [.readOnly]),
        CommandFacts(name: "UNLINK", flags: [.write]),
        CommandFacts(name: "UNSUBSCRIBE", flags: [.connectionState, .unmatched]),
        CommandFacts(name: "UNWATCH", flags: [.connectionState]),
        CommandFacts(name: "WAIT", flags: [.blocking, .connectionState]),
        CommandFacts(name: "WAITAOF", flags: [.blocking, .connectionState], since: "7.2.0"),
        CommandFacts(name: "WATCH", flags: [.connectionState]),
        CommandFacts(name: "XACK", flags: [.write]),
        CommandFacts(name: "XADD", flags: [.write]),
        CommandFacts(name: "XAUTOCLAIM", flags: [.write]),
        CommandFacts(name: "XCLAIM", flags: [.write]),
        CommandFacts(name: "XDEL", flags: [.write]),
        CommandFacts(name: "XGROUP", flags: []),
        CommandFacts(name: "XGROUP CREATE", flags: [.write]),
        CommandFacts(name: "XGROUP CREATECONSUMER", flags: [.write]),
        CommandFacts(name: "XGROUP DELCONSUMER", flags: [.write]),
        CommandFacts(name: "XGROUP DESTROY", flags: [.write]),
        CommandFacts(name: "XGROUP HELP", flags: []),
        CommandFacts(name: "XGROUP SETID", flags: [.write]),
        CommandFacts(name: "XINFO", flags: []),
        CommandFacts(name: "XINFO CONSUMERS", flags: [.readOnly]),
        CommandFacts(name: "XINFO GROUPS", flags: [.readOnly]),
        CommandFacts(name: "XINFO HELP", flags: []),
        CommandFacts(name: "XINFO STREAM", flags: [.readOnly]),
        CommandFacts(name: "XLEN", flags: [.readOnly]),
        CommandFacts(name: "XPENDING", flags: [.readOnly]),
        CommandFacts(name: "XRANGE", flags: [.readOnly]),
        CommandFacts(name: "XREAD", flags: [.readOnly, .blocking]),
        CommandFacts(name: "XREADGROUP", flags: [.write, .blocking]),
        CommandFacts(name: "XREVRANGE", flags: [.readOnly]),
        CommandFacts(name: "XSETID", flags: [.write]),
        CommandFacts(name: "XTRIM", flags: [.write]),
        CommandFacts(name: "ZADD", flags: [.write]),
        CommandFacts(name: "ZCARD", flags: [.readOnly]),
        CommandFacts(name: "ZCOUNT", flags: [.readOnly]),
        CommandFacts(name: "ZDIFF", flags: [.readOnly]),
        CommandFacts(name: "ZDIFFSTORE", flags: [.write]),
        CommandFacts(name: "ZINCRBY", flags: [.write]),
        CommandFacts(name: "ZINTER", flags: [.readOnly]),
        CommandFacts(name: "ZINTERCARD", flags: [.readOnly], since: "7.0.0"),
        CommandFacts(name: "ZINTERSTORE", flags: [.write]),
        CommandFacts(name: "ZLEXCOUNT", flags: [.readOnly]),
        CommandFacts(name: "ZMPOP", flags: [.write], since: "7.0.0"),
        CommandFacts(name: "ZMSCORE", flags: [.readOnly]),
        CommandFacts(name: "ZPOPMAX", flags: [.write]),
        CommandFacts(name: "ZPOPMIN", flags: [.write]),
        CommandFacts(name: "ZRANDMEMBER", flags: [.readOnly]),
        CommandFacts(name: "ZRANGE", flags: [.readOnly]),
        CommandFacts(name: "ZRANGEBYLEX", flags: [.readOnly]),
        CommandFacts(name: "ZRANGEBYSCORE", flags: [.readOnly]),
        CommandFacts(name: "ZRANGESTORE", flags: [.write]),
        CommandFacts(name: "ZRANK", flags: [.readOnly]),
        CommandFacts(name: "ZREM", flags: [.write]),
        CommandFacts(name: "ZREMRANGEBYLEX", flags: [.write]),
        CommandFacts(name: "ZREMRANGEBYRANK", flags: [.write]),
        CommandFacts(name: "ZREMRANGEBYSCORE", flags: [.write]),
        CommandFacts(name: "ZREVRANGE", flags: [.readOnly]),
        CommandFacts(name: "ZREVRANGEBYLEX", flags: [.readOnly]),
        CommandFacts(name: "ZREVRANGEBYSCORE", flags: [.readOnly]),
        CommandFacts(name: "ZREVRANK", flags: [.readOnly]),
        CommandFacts(name: "ZSCAN", flags: [.readOnly]),
        CommandFacts(name: "ZSCORE", flags: [.readOnly]),
        CommandFacts(name: "ZUNION", flags: [.readOnly]),
        CommandFacts(name: "ZUNIONSTORE", flags: [.write]),
    ]
}
