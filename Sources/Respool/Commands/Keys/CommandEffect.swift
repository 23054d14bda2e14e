//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Which keys a command reads and writes: whether its order to another one matters.
struct CommandEffect: Sendable {
    /// `nil` for any key: a command without keys, one that isn't known, or one that goes by patterns.
    let keys: [[UInt8]]?
    /// Whether what it does, or answers, depends on what the keys hold.
    let reads: Bool
    let writes: Bool

    init(of request: CommandRequest, _ repetition: RedisConfiguration.RetryPolicy.Repetition) {
        let flags = request.id.facts.flags
        let isForeign = request.id == .unknown || flags.contains(.runsScript)
        // Neither a read nor a write of keys by its flags: of the server itself, all of which is one thing.
        let isOfServer =
            !flags.contains(.readOnly) && !flags.contains(.write) && !isForeign
            && !Self.asksNothing.contains(request.id)
        writes = flags.contains(.write) || isForeign || isOfServer && !Self.onlyAsks.contains(request.id)
        // These write without a look, unless a condition is set.
        let isBlind = [.set, .mset, .setex, .psetex].contains(request.id) && repetition == .repeatable
        reads = flags.contains(.readOnly) || isOfServer || writes && !isBlind
        // A script may use keys that it wasn't given.
        guard reads || writes, !flags.contains(.runsScript), let places = KeyFinder.places(in: request),
            !places.isEmpty,
            request.id != .sort, request.id != .sortReadOnly
        else {
            keys = reads || writes ? nil : []
            return
        }
        let wanted = Set(places)
        var found: [[UInt8]] = []
        request.frame.forEachArgument { if wanted.contains($0) { found.append([UInt8]($1)) } }
        keys = found
    }

    /// Answered alike whatever the server holds.
    private static let asksNothing: Set<CommandID> = [
        .ping, .echo, .time, .command, .commandCount, .commandDocs, .commandInfo, .commandList, .commandGetkeys,
        .commandGetkeysandflags, .clusterKeyslot,
    ]

    /// Of the commands about the server itself those that only ask.
    ///
    /// SCRIPT LOAD isn't among them.
    private static let onlyAsks: Set<CommandID> = [
        .info, .lastsave, .role, .configGet, .clientList, .clientInfo, .clientId, .clientGetname, .slowlogGet,
        .slowlogLen,
        .scriptExists, .memoryStats, .memoryDoctor, .aclWhoami, .aclList, .aclUsers, .aclCat, .aclGetuser,
        .pubsubChannels,
        .pubsubNumsub, .pubsubNumpat, .clusterInfo, .clusterNodes, .clusterShards, .clusterSlots, .clusterMyid,
        .functionList,
        .functionStats, .functionDump, .latencyLatest, .latencyHistory,
    ]
}

/// Keys that commands have in common.
struct KeySet {
    private var hasAny = false
    private var keys: Set<[UInt8]> = []

    mutating func insert(_ effect: CommandEffect) {
        if let keys = effect.keys { self.keys.formUnion(keys) } else { hasAny = true }
    }

    func overlaps(_ effect: CommandEffect) -> Bool {
        guard let others = effect.keys else { return hasAny || !keys.isEmpty }
        return !others.isEmpty && (hasAny || others.contains { keys.contains($0) })
    }
}
