//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `CLUSTER ADDSLOTS slot [slot …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-addslots/>.
    @inlinable
    public func clusterAddslots(_ slots: [Int]) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterAddslots(slots))
    }

    /// Sends `CLUSTER ADDSLOTSRANGE start-slot end-slot [start-slot end-slot …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-addslotsrange/>.
    @inlinable
    public func clusterAddslotsrange(ranges: [(Int, Int)]) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterAddslotsrange(ranges: ranges))
    }

    /// Sends `CLUSTER BUMPEPOCH`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-bumpepoch/>.
    @discardableResult
    @inlinable
    public func clusterBumpepoch() async throws(RedisError) -> String {
        try await send(RedisCommands().clusterBumpepoch())
    }

    /// Sends `CLUSTER COUNT-FAILURE-REPORTS node-id`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-count-failure-reports/>.
    @discardableResult
    @inlinable
    public func clusterCountFailureReports(nodeId: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().clusterCountFailureReports(nodeId: nodeId))
    }

    /// Sends `CLUSTER COUNTKEYSINSLOT slot`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-countkeysinslot/>.
    @discardableResult
    @inlinable
    public func clusterCountkeysinslot(_ slot: Int) async throws(RedisError) -> Int {
        try await send(RedisCommands().clusterCountkeysinslot(slot))
    }

    /// Sends `CLUSTER DELSLOTS slot [slot …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-delslots/>.
    @inlinable
    public func clusterDelslots(_ slots: [Int]) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterDelslots(slots))
    }

    /// Sends `CLUSTER DELSLOTSRANGE start-slot end-slot [start-slot end-slot …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-delslotsrange/>.
    @inlinable
    public func clusterDelslotsrange(ranges: [(Int, Int)]) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterDelslotsrange(ranges: ranges))
    }

    /// Sends `CLUSTER FAILOVER [<FORCE | TAKEOVER>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-failover/>.
    @inlinable
    public func clusterFailover(count: ClusterFailoverOptions? = nil) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterFailover(count: count))
    }

    /// Sends `CLUSTER FLUSHSLOTS`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-flushslots/>.
    @inlinable
    public func clusterFlushslots() async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterFlushslots())
    }

    /// Sends `CLUSTER FORGET node-id`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-forget/>.
    @inlinable
    public func clusterForget(nodeId: some RESPEncodable) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterForget(nodeId: nodeId))
    }

    /// Sends `CLUSTER GETKEYSINSLOT slot count`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-getkeysinslot/>.
    @discardableResult
    @inlinable
    public func clusterGetkeysinslot<Value: RESPDecodable>(
        _ slot: Int,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().clusterGetkeysinslot(slot, count: count, as: type))
    }

    /// Sends `CLUSTER HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-help/>.
    @discardableResult
    @inlinable
    public func clusterHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().clusterHelp())
    }

    /// Sends `CLUSTER INFO`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-info/>.
    @discardableResult
    @inlinable
    public func clusterInfo() async throws(RedisError) -> String {
        try await send(RedisCommands().clusterInfo())
    }

    /// Sends `CLUSTER KEYSLOT key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-keyslot/>.
    @discardableResult
    @inlinable
    public func clusterKeyslot(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().clusterKeyslot(key))
    }

    /// Sends `CLUSTER LINKS`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-links/>.
    @discardableResult
    @inlinable
    public func clusterLinks() async throws(RedisError) -> [[String: RESPValue]] {
        try await send(RedisCommands().clusterLinks())
    }

    /// Sends `CLUSTER MEET ip port [cluster-bus-port]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-meet/>.
    @inlinable
    public func clusterMeet(
        ip: some RESPEncodable,
        port: Int,
        clusterBusPort: Int? = nil
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterMeet(ip: ip, port: port, clusterBusPort: clusterBusPort))
    }

    /// Sends `CLUSTER MYID`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-myid/>.
    @discardableResult
    @inlinable
    public func clusterMyid() async throws(RedisError) -> String {
        try await send(RedisCommands().clusterMyid())
    }

    /// Sends `CLUSTER MYSHARDID`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-myshardid/>.
    @discardableResult
    @inlinable
    public func clusterMyshardid() async throws(RedisError) -> String {
        try await send(RedisCommands().clusterMyshardid())
    }

    /// Sends `CLUSTER NODES`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-nodes/>.
    @discardableResult
    @inlinable
    public func clusterNodes() async throws(RedisError) -> String {
        try await send(RedisCommands().clusterNodes())
    }

    /// Sends `CLUSTER REPLICAS node-id`.
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-replicas/>.
    @discardableResult
    @inlinable
    public func clusterReplicas(nodeId: some RESPEncodable) async throws(RedisError) -> [String] {
        try await send(RedisCommands().clusterReplicas(nodeId: nodeId))
    }

    /// Sends `CLUSTER REPLICATE node-id`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-replicate/>.
    @inlinable
    public func clusterReplicate(nodeId: some RESPEncodable) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterReplicate(nodeId: nodeId))
    }

    /// Sends `CLUSTER RESET [<HARD | SOFT>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-reset/>.
    @inlinable
    public func clusterReset(resetType: ClusterResetResetType? = nil) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterReset(resetType: resetType))
    }

    /// Sends `CLUSTER SAVECONFIG`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-saveconfig/>.
    @inlinable
    public func clusterSaveconfig() async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterSaveconfig())
    }

    /// Sends `CLUSTER SET-CONFIG-EPOCH config-epoch`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-set-config-epoch/>.
    @inlinable
    public func clusterSetConfigEpoch(configEpoch: Int) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterSetConfigEpoch(configEpoch: configEpoch))
    }

    /// Sends `CLUSTER SETSLOT slot <IMPORTING importing | MIGRATING migrating | NODE node | STABLE> [TIMEOUT timeout]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-setslot/>.
    @inlinable
    public func clusterSetslot(
        _ slot: Int,
        subcommand: ClusterSetslotSubcommand,
        timeout: Duration? = nil
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().clusterSetslot(slot, subcommand: subcommand, timeout: timeout))
    }

    /// Sends `CLUSTER SHARDS`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-shards/>.
    @discardableResult
    @inlinable
    public func clusterShards() async throws(RedisError) -> [ClusterShard] {
        try await send(RedisCommands().clusterShards())
    }

    /// Sends `CLUSTER SLAVES node-id`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0; deprecated since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-slaves/>.
    @discardableResult
    @inlinable
    public func clusterSlaves(nodeId: some RESPEncodable) async throws(RedisError) -> [String] {
        try await send(RedisCommands().clusterSlaves(nodeId: nodeId))
    }

    /// Sends `CLUSTER SLOT-STATS <SLOTSRANGE start-slot end-slot | ORDERBY metric [LIMIT limit] [<ASC | DESC>]>`.
    ///
    /// Complexity on the server: O(N).
    /// Since 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-slot-stats/>.
    @discardableResult
    @inlinable
    public func clusterSlotStats(filter: SlotStatsFilter) async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().clusterSlotStats(filter: filter))
    }

    /// Sends `CLUSTER SLOTS`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-slots/>.
    @discardableResult
    @inlinable
    public func clusterSlots() async throws(RedisError) -> [ClusterSlots] {
        try await send(RedisCommands().clusterSlots())
    }
}
