//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Assigns hash slots that are nobody's to the server that is asked.
    ///
    /// `CLUSTER ADDSLOTS slot [slot …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-addslots/>.
    ///
    /// - Parameter slots: the hash slots, each from 0 to 16,383; at least one.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterAddslots(_ slots: [Int]) async throws {
        try await send(RedisCommands().clusterAddslots(slots))
    }

    /// Assigns ranges of hash slots that are nobody's to the server that is asked.
    ///
    /// `CLUSTER ADDSLOTSRANGE start-slot end-slot [start-slot end-slot …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-addslotsrange/>.
    ///
    /// - Parameter ranges: ranges of hash slots, each its first and its last slot; at least one.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterAddslotsrange(ranges: [(Int, Int)]) async throws {
        try await send(RedisCommands().clusterAddslotsrange(ranges: ranges))
    }

    /// Raises the server's configuration epoch, without asking the others.
    ///
    /// `CLUSTER BUMPEPOCH`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-bumpepoch/>.
    ///
    /// - Returns: `BUMPED` or, where it already was the highest, `STILL`, with the epoch.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterBumpepoch() async throws -> String {
        try await send(RedisCommands().clusterBumpepoch())
    }

    /// Counts the servers that report another one as failing.
    ///
    /// `CLUSTER COUNT-FAILURE-REPORTS node-id`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-count-failure-reports/>.
    ///
    /// - Parameter nodeID: the ID of the server in question, 40 hexadecimal digits.
    /// - Returns: how many reports there are, old ones left out.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterCountFailureReports(_ nodeID: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().clusterCountFailureReports(nodeID))
    }

    /// Counts the keys that the server has in a hash slot.
    ///
    /// `CLUSTER COUNTKEYSINSLOT slot`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-countkeysinslot/>.
    ///
    /// - Parameter slot: the hash slot, from 0 to 16,383.
    /// - Returns: how many there are; 0 where the server doesn't have the slot.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterCountkeysinslot(_ slot: Int) async throws -> Int {
        try await send(RedisCommands().clusterCountkeysinslot(slot))
    }

    /// Makes the server forget who has some hash slots.
    ///
    /// `CLUSTER DELSLOTS slot [slot …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-delslots/>.
    ///
    /// - Parameter slots: the hash slots, each from 0 to 16,383; at least one.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterDelslots(_ slots: [Int]) async throws {
        try await send(RedisCommands().clusterDelslots(slots))
    }

    /// Makes the server forget who has the hash slots of some ranges.
    ///
    /// `CLUSTER DELSLOTSRANGE start-slot end-slot [start-slot end-slot …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-delslotsrange/>.
    ///
    /// - Parameter ranges: ranges of hash slots, each its first and its last slot; at least one.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterDelslotsrange(ranges: [(Int, Int)]) async throws {
        try await send(RedisCommands().clusterDelslotsrange(ranges: ranges))
    }

    /// Makes the replica that is asked take its primary's place.
    ///
    /// `CLUSTER FAILOVER [<FORCE | TAKEOVER>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-failover/>.
    ///
    /// - Parameter count: how: `.force` if the primary is gone, `.takeover` to ask no one; `nil` for together with it.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterFailover(count: RedisCommands.ClusterFailoverMode? = nil) async throws {
        try await send(RedisCommands().clusterFailover(count: count))
    }

    /// Makes the server forget all of its hash slots; it must have no keys.
    ///
    /// `CLUSTER FLUSHSLOTS`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-flushslots/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterFlushslots() async throws {
        try await send(RedisCommands().clusterFlushslots())
    }

    /// Removes a server from those that the asked one knows, and keeps it out for a minute.
    ///
    /// `CLUSTER FORGET node-id`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-forget/>.
    ///
    /// - Parameter nodeID: the ID of the server to forget, 40 hexadecimal digits.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterForget(_ nodeID: some RESPEncodable) async throws {
        try await send(RedisCommands().clusterForget(nodeID))
    }

    /// Lists keys that the server has in a hash slot.
    ///
    /// `CLUSTER GETKEYSINSLOT slot count`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-getkeysinslot/>.
    ///
    /// - Parameters:
    ///   - slot: the hash slot, from 0 to 16,383.
    ///   - count: at most this many keys.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the keys; none where the slot is empty, or another server's.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterGetkeysinslot<Value: RESPDecodable>(
        _ slot: Int,
        count: Int,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().clusterGetkeysinslot(slot, count: count, as: type))
    }

    /// Reads the server's description of the CLUSTER commands.
    ///
    /// `CLUSTER HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-help/>.
    ///
    /// - Returns: the lines of the text.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterHelp() async throws -> [String] {
        try await send(RedisCommands().clusterHelp())
    }

    /// Reads the state of the cluster as the server sees it.
    ///
    /// `CLUSTER INFO`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-info/>.
    ///
    /// - Returns: lines of name and value, such as `cluster_state:ok`.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterInfo() async throws -> String {
        try await send(RedisCommands().clusterInfo())
    }

    /// Works out which hash slot a key belongs to.
    ///
    /// `CLUSTER KEYSLOT key`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-keyslot/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: the slot, from 0 to 16,383; there need be no such key.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterKeyslot(_ key: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().clusterKeyslot(key))
    }

    /// Lists the server's connections to the other servers of the cluster.
    ///
    /// `CLUSTER LINKS`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-links/>.
    ///
    /// - Returns: a map for each connection: direction, node, age, buffers.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterLinks() async throws -> [[String: RESPValue]] {
        try await send(RedisCommands().clusterLinks())
    }

    /// Makes the server and another one get to know each other, so that they become one cluster.
    ///
    /// `CLUSTER MEET ip port [cluster-bus-port]`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-meet/>.
    ///
    /// - Parameters:
    ///   - ip: the other server's IP address.
    ///   - port: the other server's port.
    ///   - busPort: the port that the servers talk to each other on; `nil` for `port` plus 10,000.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterMeet(ip: some RESPEncodable, port: Int, busPort: Int? = nil) async throws {
        try await send(RedisCommands().clusterMeet(ip: ip, port: port, busPort: busPort))
    }

    /// Reads the ID of the server that is asked.
    ///
    /// `CLUSTER MYID`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-myid/>.
    ///
    /// - Returns: 40 hexadecimal digits.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterMyid() async throws -> String {
        try await send(RedisCommands().clusterMyid())
    }

    /// Reads the ID of the shard that the server belongs to.
    ///
    /// `CLUSTER MYSHARDID`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-myshardid/>.
    ///
    /// - Returns: 40 hexadecimal digits, the same for the primary and its replicas.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterMyshardid() async throws -> String {
        try await send(RedisCommands().clusterMyshardid())
    }

    /// Lists the servers of the cluster as the asked one sees them.
    ///
    /// `CLUSTER NODES`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-nodes/>.
    ///
    /// - Returns: a line for each server: ID, address, role, state, slots and more.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterNodes() async throws -> String {
        try await send(RedisCommands().clusterNodes())
    }

    /// Lists a primary's replicas.
    ///
    /// `CLUSTER REPLICAS node-id`
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-replicas/>.
    ///
    /// - Parameter nodeID: the primary's ID, 40 hexadecimal digits.
    /// - Returns: a line for each replica, as in `clusterNodes`; empty where it has none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterReplicas(_ nodeID: some RESPEncodable) async throws -> [String] {
        try await send(RedisCommands().clusterReplicas(nodeID))
    }

    /// Makes the server a replica of another one in the cluster.
    ///
    /// `CLUSTER REPLICATE node-id`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-replicate/>.
    ///
    /// - Parameter nodeID: the new primary's ID, 40 hexadecimal digits.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterReplicate(_ nodeID: some RESPEncodable) async throws {
        try await send(RedisCommands().clusterReplicate(nodeID))
    }

    /// Makes the server leave its cluster and forget the slots and the other servers.
    ///
    /// `CLUSTER RESET [<HARD | SOFT>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-reset/>.
    ///
    /// - Parameter mode: whether to keep the server's ID and epochs (soft) or not (hard); `nil` for soft.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterReset(mode: RedisCommands.ClusterResetMode? = nil) async throws {
        try await send(RedisCommands().clusterReset(mode: mode))
    }

    /// Makes the server write its view of the cluster to its file at once.
    ///
    /// `CLUSTER SAVECONFIG`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-saveconfig/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterSaveconfig() async throws {
        try await send(RedisCommands().clusterSaveconfig())
    }

    /// Gives a fresh server, which knows no others yet, its configuration epoch.
    ///
    /// `CLUSTER SET-CONFIG-EPOCH config-epoch`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-set-config-epoch/>.
    ///
    /// - Parameter epoch: the epoch, which no other server of the cluster has.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterSetConfigEpoch(epoch: Int) async throws {
        try await send(RedisCommands().clusterSetConfigEpoch(epoch: epoch))
    }

    /// Tells the server whose a hash slot is, or that it is on its way from or to another server.
    ///
    /// `CLUSTER SETSLOT slot <IMPORTING importing | MIGRATING migrating | NODE node | STABLE> [TIMEOUT timeout]`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-setslot/>.
    ///
    /// - Parameters:
    ///   - slot: the hash slot, from 0 to 16,383.
    ///   - subcommand: whose the slot is, or that it is on its way here, on its way elsewhere, or neither.
    ///   - timeout: how long to wait until replicas know it, too; `nil` for the server's own limit.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clusterSetslot(
        _ slot: Int,
        subcommand: RedisCommands.ClusterSlotState,
        timeout: Duration? = nil
    ) async throws {
        try await send(RedisCommands().clusterSetslot(slot, subcommand: subcommand, timeout: timeout))
    }

    /// Lists the cluster's shards, with their hash slots and servers.
    ///
    /// `CLUSTER SHARDS`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-shards/>.
    ///
    /// - Returns: a shard for each primary and its replicas.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterShards() async throws -> [ClusterShard] {
        try await send(RedisCommands().clusterShards())
    }

    /// Lists a primary's replicas, by an older name of the command.
    ///
    /// `CLUSTER SLAVES node-id`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0; deprecated since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-slaves/>.
    ///
    /// - Parameter nodeID: the primary's ID, 40 hexadecimal digits.
    /// - Returns: a line for each replica, as in `clusterNodes`; empty where it has none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterSlaves(_ nodeID: some RESPEncodable) async throws -> [String] {
        try await send(RedisCommands().clusterSlaves(nodeID))
    }

    /// Reads how much the server's hash slots are used.
    ///
    /// `CLUSTER SLOT-STATS <SLOTSRANGE start-slot end-slot | ORDERBY metric [LIMIT limit] [<ASC | DESC>]>`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 8.2.0 and Valkey 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-slot-stats/>.
    ///
    /// - Parameter filter: a range of slots, or the first ones in the order of a number such as `key-count`.
    /// - Returns: the reply as it came: an array of slots, each with a map of its numbers.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterSlotStats(filter: RedisCommands.SlotStatsFilter) async throws -> RESPValue {
        try await send(RedisCommands().clusterSlotStats(filter: filter))
    }

    /// Lists the ranges of hash slots, and the servers that have them.
    ///
    /// `CLUSTER SLOTS`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-slots/>.
    ///
    /// - Returns: a range of slots each, with its primary and replicas; slots nobody has are left out.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clusterSlots() async throws -> [ClusterSlots] {
        try await send(RedisCommands().clusterSlots())
    }
}
