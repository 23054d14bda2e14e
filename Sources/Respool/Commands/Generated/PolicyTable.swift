//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RoutingPolicy {
    /// The commands that concern more than the server of their keys, or than any one.
    static let table: [CommandID: RoutingPolicy] = [
        .aclDeluser: RoutingPolicy(.allServers, .allSucceeded),
        .aclSave: RoutingPolicy(.allServers, .allSucceeded),
        .aclSetuser: RoutingPolicy(.allServers, .allSucceeded),
        .clientKill: RoutingPolicy(.allServers, .special),
        .clientList: RoutingPolicy(.allServers, .special),
        .clientSetinfo: RoutingPolicy(.allServers, .allSucceeded),
        .clientSetname: RoutingPolicy(.allServers, .allSucceeded),
        .clusterSlotStats: RoutingPolicy(.allPrimaries, .joined),
        .configResetstat: RoutingPolicy(.allServers, .allSucceeded),
        .configRewrite: RoutingPolicy(.allServers, .allSucceeded),
        .configSet: RoutingPolicy(.allServers, .allSucceeded),
        .dbsize: RoutingPolicy(.allPrimaries, .sum),
        .del: RoutingPolicy(.byKey, .sum),
        .exists: RoutingPolicy(.byKey, .sum),
        .flushall: RoutingPolicy(.allPrimaries, .allSucceeded),
        .flushdb: RoutingPolicy(.allPrimaries, .allSucceeded),
        .functionDelete: RoutingPolicy(.allPrimaries, .allSucceeded),
        .functionFlush: RoutingPolicy(.allPrimaries, .allSucceeded),
        .functionKill: RoutingPolicy(.allPrimaries, .oneSucceeded),
        .functionLoad: RoutingPolicy(.allPrimaries, .allSucceeded),
        .functionRestore: RoutingPolicy(.allPrimaries, .allSucceeded),
        .functionStats: RoutingPolicy(.allPrimaries, .special),
        .info: RoutingPolicy(.allPrimaries, .special),
        .keys: RoutingPolicy(.allPrimaries, .joined),
        .latencyDoctor: RoutingPolicy(.allServers, .special),
        .latencyGraph: RoutingPolicy(.allServers, .special),
        .latencyHistogram: RoutingPolicy(.allServers, .special),
        .latencyHistory: RoutingPolicy(.allServers, .special),
        .latencyLatest: RoutingPolicy(.allServers, .special),
        .latencyReset: RoutingPolicy(.allServers, .sum),
        .memoryDoctor: RoutingPolicy(.allPrimaries, .special),
        .memoryMallocStats: RoutingPolicy(.allPrimaries, .special),
        .memoryPurge: RoutingPolicy(.allPrimaries, .allSucceeded),
        .memoryStats: RoutingPolicy(.allPrimaries, .special),
        .mget: RoutingPolicy(.byKey, .joined),
        .mset: RoutingPolicy(.byKey, .allSucceeded),
        .ping: RoutingPolicy(.allPrimaries, .allSucceeded),
        .pubsubChannels: RoutingPolicy(.allServers, .joined),
        .pubsubNumpat: RoutingPolicy(.allServers, .sum),
        .pubsubNumsub: RoutingPolicy(.allServers, .special),
        .pubsubShardchannels: RoutingPolicy(.allServers, .joined),
        .pubsubShardnumsub: RoutingPolicy(.special, .special),
        .randomkey: RoutingPolicy(.allPrimaries, .special),
        .scan: RoutingPolicy(.special, .special),
        .scriptExists: RoutingPolicy(.allPrimaries, .logicalAnd),
        .scriptFlush: RoutingPolicy(.allServers, .allSucceeded),
        .scriptKill: RoutingPolicy(.allPrimaries, .oneSucceeded),
        .scriptLoad: RoutingPolicy(.allServers, .allSucceeded),
        .slowlogGet: RoutingPolicy(.allServers, .joined),
        .slowlogLen: RoutingPolicy(.allServers, .sum),
        .slowlogReset: RoutingPolicy(.allServers, .allSucceeded),
        .swapdb: RoutingPolicy(.allPrimaries, .allSucceeded),
        .touch: RoutingPolicy(.byKey, .sum),
        .unlink: RoutingPolicy(.byKey, .sum),
        .wait: RoutingPolicy(.allPrimaries, .minimum),
        .waitaof: RoutingPolicy(.allPrimaries, .minimum),
    ]
}
