//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `CLUSTER ADDSLOTS slot [slot …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-addslots/>.
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

    /// Sends `CLUSTER ADDSLOTSRANGE start-slot end-slot [start-slot end-slot …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-addslotsrange/>.
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

    /// Sends `CLUSTER BUMPEPOCH`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-bumpepoch/>.
    @inlinable
    public func clusterBumpepoch() -> RedisCommand<String> {
        RedisCommand(
            .clusterBumpepoch,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$9\r\nBUMPEPOCH\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLUSTER COUNT-FAILURE-REPORTS node-id`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-count-failure-reports/>.
    @inlinable
    public func clusterCountFailureReports(nodeId: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .clusterCountFailureReports,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$21\r\nCOUNT-FAILURE-REPORTS\r\n", words: 2) { writer in
                writer.append(nodeId)
            }
        )
    }

    /// Sends `CLUSTER COUNTKEYSINSLOT slot`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-countkeysinslot/>.
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

    /// Sends `CLUSTER DELSLOTS slot [slot …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-delslots/>.
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

    /// Sends `CLUSTER DELSLOTSRANGE start-slot end-slot [start-slot end-slot …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-delslotsrange/>.
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

    /// Sends `CLUSTER FAILOVER [<FORCE | TAKEOVER>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-failover/>.
    @inlinable
    public func clusterFailover(count: ClusterFailoverOptions? = nil) -> RedisCommand<Void> {
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

    /// Sends `CLUSTER FLUSHSLOTS`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-flushslots/>.
    @inlinable
    public func clusterFlushslots() -> RedisCommand<Void> {
        RedisCommand(
            .clusterFlushslots,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$10\r\nFLUSHSLOTS\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CLUSTER FORGET node-id`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-forget/>.
    @inlinable
    public func clusterForget(nodeId: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .clusterForget,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$6\r\nFORGET\r\n", words: 2) { writer in
                writer.append(nodeId)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CLUSTER GETKEYSINSLOT slot count`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-getkeysinslot/>.
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

    /// Sends `CLUSTER HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-help/>.
    @inlinable
    public func clusterHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .clusterHelp,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLUSTER INFO`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-info/>.
    @inlinable
    public func clusterInfo() -> RedisCommand<String> {
        RedisCommand(
            .clusterInfo,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$4\r\nINFO\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLUSTER KEYSLOT key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-keyslot/>.
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

    /// Sends `CLUSTER LINKS`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-links/>.
    @inlinable
    public func clusterLinks() -> RedisCommand<[[String: RESPValue]]> {
        RedisCommand(
            .clusterLinks,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$5\r\nLINKS\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLUSTER MEET ip port [cluster-bus-port]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-meet/>.
    @inlinable
    public func clusterMeet(ip: some RESPEncodable, port: Int, clusterBusPort: Int? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .clusterMeet,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$4\r\nMEET\r\n", words: 2) { writer in
                writer.append(ip)
                writer.append(port)
                if let clusterBusPort {
                    writer.append(clusterBusPort)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CLUSTER MYID`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-myid/>.
    @inlinable
    public func clusterMyid() -> RedisCommand<String> {
        RedisCommand(
            .clusterMyid,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$4\r\nMYID\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLUSTER MYSHARDID`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-myshardid/>.
    @inlinable
    public func clusterMyshardid() -> RedisCommand<String> {
        RedisCommand(
            .clusterMyshardid,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$9\r\nMYSHARDID\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLUSTER NODES`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-nodes/>.
    @inlinable
    public func clusterNodes() -> RedisCommand<String> {
        RedisCommand(
            .clusterNodes,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$5\r\nNODES\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLUSTER REPLICAS node-id`.
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-replicas/>.
    @inlinable
    public func clusterReplicas(nodeId: some RESPEncodable) -> RedisCommand<[String]> {
        RedisCommand(
            .clusterReplicas,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$8\r\nREPLICAS\r\n", words: 2) { writer in
                writer.append(nodeId)
            }
        )
    }

    /// Sends `CLUSTER REPLICATE node-id`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-replicate/>.
    @inlinable
    public func clusterReplicate(nodeId: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .clusterReplicate,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$9\r\nREPLICATE\r\n", words: 2) { writer in
                writer.append(nodeId)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CLUSTER RESET [<HARD | SOFT>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-reset/>.
    @inlinable
    public func clusterReset(resetType: ClusterResetResetType? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .clusterReset,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$5\r\nRESET\r\n", words: 2) { writer in
                if let resetType {
                    resetType.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CLUSTER SAVECONFIG`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-saveconfig/>.
    @inlinable
    public func clusterSaveconfig() -> RedisCommand<Void> {
        RedisCommand(
            .clusterSaveconfig,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$10\r\nSAVECONFIG\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CLUSTER SET-CONFIG-EPOCH config-epoch`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-set-config-epoch/>.
    @inlinable
    public func clusterSetConfigEpoch(configEpoch: Int) -> RedisCommand<Void> {
        RedisCommand(
            .clusterSetConfigEpoch,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$16\r\nSET-CONFIG-EPOCH\r\n", words: 2) { writer in
                writer.append(configEpoch)
            },
            decode: RESPValue.acknowledged
        )
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

    /// Sends `CLUSTER SHARDS`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-shards/>.
    @inlinable
    public func clusterShards() -> RedisCommand<[ClusterShard]> {
        RedisCommand(
            .clusterShards,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$6\r\nSHARDS\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLUSTER SLAVES node-id`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0; deprecated since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-slaves/>.
    @inlinable
    public func clusterSlaves(nodeId: some RESPEncodable) -> RedisCommand<[String]> {
        RedisCommand(
            .clusterSlaves,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$6\r\nSLAVES\r\n", words: 2) { writer in
                writer.append(nodeId)
            }
        )
    }

    /// Sends `CLUSTER SLOT-STATS <SLOTSRANGE start-slot end-slot | ORDERBY metric [LIMIT limit] [<ASC | DESC>]>`.
    ///
    /// Complexity on the server: O(N).
    /// Since 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/cluster-slot-stats/>.
    @inlinable
    public func clusterSlotStats(filter: SlotStatsFilter) -> RedisCommand<RESPValue> {
        RedisCommand(
            .clusterSlotStats,
            repetition: .never,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$10\r\nSLOT-STATS\r\n", words: 2) { writer in
                filter.write(to: &writer)
            }
        )
    }

    /// Sends `CLUSTER SLOTS`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/cluster-slots/>.
    @inlinable
    public func clusterSlots() -> RedisCommand<[ClusterSlots]> {
        RedisCommand(
            .clusterSlots,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCLUSTER\r\n$5\r\nSLOTS\r\n", words: 2) { _ in }
        )
    }
}
