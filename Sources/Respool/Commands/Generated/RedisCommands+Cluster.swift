//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Assigns hash slots that are nobody's to the server that is asked.
    ///
    /// `CLUSTER ADDSLOTS slot [slot …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-addslots/>.
    ///
    /// - Parameter slots: the hash slots, each from 0 to 16,383; at least one.
    /// - Returns: the command.
    @inlinable
    public func clusterAddslots(_ slots: [Int]) -> RedisCommand<Void> {
        RedisCommand(
            .clusterAddslots,
            repetition: .never,
            problem: slots.isEmpty ? .emptyList("slots", of: "CLUSTER ADDSLOTS") : nil,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$8\r\nADDSLOTS\r\n", words: 2) { writer in
                writer.append(contentsOf: slots)
            },
            decode: RESPValue.acknowledged
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterAddslotsrange(ranges: [(Int, Int)]) -> RedisCommand<Void> {
        RedisCommand(
            .clusterAddslotsrange,
            repetition: .never,
            problem: ranges.isEmpty ? .emptyList("ranges", of: "CLUSTER ADDSLOTSRANGE") : nil,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$13\r\nADDSLOTSRANGE\r\n", words: 2) { writer in
                for item in ranges {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func clusterBumpepoch() -> RedisCommand<String> {
        RedisCommand(
            .clusterBumpepoch,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$9\r\nBUMPEPOCH\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func clusterCountFailureReports(_ nodeID: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .clusterCountFailureReports,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$21\r\nCOUNT-FAILURE-REPORTS\r\n", words: 2) { writer in
                writer.append(nodeID)
            }
        )
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
    @inlinable
    public func clusterCountkeysinslot(_ slot: Int) -> RedisCommand<Int> {
        RedisCommand(
            .clusterCountkeysinslot,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$15\r\nCOUNTKEYSINSLOT\r\n", words: 2) { writer in
                writer.append(slot)
            }
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterDelslots(_ slots: [Int]) -> RedisCommand<Void> {
        RedisCommand(
            .clusterDelslots,
            repetition: .never,
            problem: slots.isEmpty ? .emptyList("slots", of: "CLUSTER DELSLOTS") : nil,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$8\r\nDELSLOTS\r\n", words: 2) { writer in
                writer.append(contentsOf: slots)
            },
            decode: RESPValue.acknowledged
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterDelslotsrange(ranges: [(Int, Int)]) -> RedisCommand<Void> {
        RedisCommand(
            .clusterDelslotsrange,
            repetition: .never,
            problem: ranges.isEmpty ? .emptyList("ranges", of: "CLUSTER DELSLOTSRANGE") : nil,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$13\r\nDELSLOTSRANGE\r\n", words: 2) { writer in
                for item in ranges {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            },
            decode: RESPValue.acknowledged
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterFailover(count: RedisCommands.ClusterFailoverMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .clusterFailover,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$8\r\nFAILOVER\r\n", words: 2) { writer in
                if let count {
                    count.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Makes the server forget all of its hash slots; it must have no keys.
    ///
    /// `CLUSTER FLUSHSLOTS`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-flushslots/>.
    ///
    @inlinable
    public func clusterFlushslots() -> RedisCommand<Void> {
        RedisCommand(
            .clusterFlushslots,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$10\r\nFLUSHSLOTS\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterForget(_ nodeID: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .clusterForget,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$6\r\nFORGET\r\n", words: 2) { writer in
                writer.append(nodeID)
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func clusterGetkeysinslot<Value: RESPDecodable>(
        _ slot: Int,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .clusterGetkeysinslot,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$13\r\nGETKEYSINSLOT\r\n", words: 2) { writer in
                writer.append(slot)
                writer.append(count)
            }
        )
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
    @inlinable
    public func clusterHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .clusterHelp,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func clusterInfo() -> RedisCommand<String> {
        RedisCommand(
            .clusterInfo,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$4\r\nINFO\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func clusterKeyslot(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .clusterKeyslot,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$7\r\nKEYSLOT\r\n", words: 2) { writer in
                writer.append(key)
            }
        )
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
    @inlinable
    public func clusterLinks() -> RedisCommand<[[String: RESPValue]]> {
        RedisCommand(
            .clusterLinks,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$5\r\nLINKS\r\n", words: 2) { _ in }
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterMeet(ip: some RESPEncodable, port: Int, busPort: Int? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .clusterMeet,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$4\r\nMEET\r\n", words: 2) { writer in
                writer.append(ip)
                writer.append(port)
                if let busPort {
                    writer.append(busPort)
                }
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func clusterMyid() -> RedisCommand<String> {
        RedisCommand(
            .clusterMyid,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$4\r\nMYID\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func clusterMyshardid() -> RedisCommand<String> {
        RedisCommand(
            .clusterMyshardid,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$9\r\nMYSHARDID\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func clusterNodes() -> RedisCommand<String> {
        RedisCommand(
            .clusterNodes,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$5\r\nNODES\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func clusterReplicas(_ nodeID: some RESPEncodable) -> RedisCommand<[String]> {
        RedisCommand(
            .clusterReplicas,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$8\r\nREPLICAS\r\n", words: 2) { writer in
                writer.append(nodeID)
            }
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterReplicate(_ nodeID: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .clusterReplicate,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$9\r\nREPLICATE\r\n", words: 2) { writer in
                writer.append(nodeID)
            },
            decode: RESPValue.acknowledged
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterReset(mode: RedisCommands.ClusterResetMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .clusterReset,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$5\r\nRESET\r\n", words: 2) { writer in
                if let mode {
                    mode.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Makes the server write its view of the cluster to its file at once.
    ///
    /// `CLUSTER SAVECONFIG`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-saveconfig/>.
    ///
    @inlinable
    public func clusterSaveconfig() -> RedisCommand<Void> {
        RedisCommand(
            .clusterSaveconfig,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$10\r\nSAVECONFIG\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterSetConfigEpoch(epoch: Int) -> RedisCommand<Void> {
        RedisCommand(
            .clusterSetConfigEpoch,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$16\r\nSET-CONFIG-EPOCH\r\n", words: 2) { writer in
                writer.append(epoch)
            },
            decode: RESPValue.acknowledged
        )
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
    /// - Returns: the command.
    @inlinable
    public func clusterSetslot(
        _ slot: Int,
        subcommand: RedisCommands.ClusterSlotState,
        timeout: Duration? = nil
    ) -> RedisCommand<Void> {
        RedisCommand(
            .clusterSetslot,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$7\r\nSETSLOT\r\n", words: 2) { writer in
                writer.append(slot)
                subcommand.write(to: &writer)
                if let timeout {
                    writer.append(token: "TIMEOUT")
                    writer.append(timeout.millisecondsArgument)
                }
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func clusterShards() -> RedisCommand<[ClusterShard]> {
        RedisCommand(
            .clusterShards,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$6\r\nSHARDS\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func clusterSlaves(_ nodeID: some RESPEncodable) -> RedisCommand<[String]> {
        RedisCommand(
            .clusterSlaves,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$6\r\nSLAVES\r\n", words: 2) { writer in
                writer.append(nodeID)
            }
        )
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
    @inlinable
    public func clusterSlotStats(filter: RedisCommands.SlotStatsFilter) -> RedisCommand<RESPValue> {
        RedisCommand(
            .clusterSlotStats,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$10\r\nSLOT-STATS\r\n", words: 2) { writer in
                filter.write(to: &writer)
            }
        )
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
    @inlinable
    public func clusterSlots() -> RedisCommand<[ClusterSlots]> {
        RedisCommand(
            .clusterSlots,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$5\r\nSLOTS\r\n", words: 2) { _ in }
        )
    }
}
