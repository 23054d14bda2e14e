//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Publishes a message to a channel's subscribers.
    ///
    /// `PUBLISH channel message`
    ///
    /// Complexity on the server: O(N+M).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/publish/>.
    ///
    /// - Parameters:
    ///   - channel: the channel.
    ///   - message: the message.
    /// - Returns: how many subscribers of the server that was asked it reached, not of other servers in a cluster.
    @inlinable
    public func publish(_ channel: some RESPEncodable, _ message: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .publish,
            repetition: .never,
            frame: CommandFrame("$7\r\nPUBLISH\r\n") { writer in
                writer.append(channel)
                writer.append(message)
            }
        )
    }

    /// Lists the channels that have subscribers, pattern subscriptions aside.
    ///
    /// `PUBSUB CHANNELS [pattern]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-channels/>.
    ///
    /// - Parameters:
    ///   - pattern: only channels whose names match this glob pattern; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the channels; empty where there are none.
    @inlinable
    public func pubsubChannels<Value: RESPDecodable>(
        pattern: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .pubsubChannels,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$8\r\nCHANNELS\r\n", words: 2) { writer in
                if let pattern {
                    writer.append(pattern)
                }
            }
        )
    }

    /// Reads the server's description of the PUBSUB commands.
    ///
    /// `PUBSUB HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func pubsubHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .pubsubHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Counts the patterns that clients are subscribed to.
    ///
    /// `PUBSUB NUMPAT`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-numpat/>.
    ///
    /// - Returns: how many different patterns there are.
    @inlinable
    public func pubsubNumpat() -> RedisCommand<Int> {
        RedisCommand(
            .pubsubNumpat,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$6\r\nNUMPAT\r\n", words: 2) { _ in }
        )
    }

    /// Counts the subscribers of channels, pattern subscriptions aside.
    ///
    /// `PUBSUB NUMSUB [channel [channel …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-numsub/>.
    ///
    /// - Parameters:
    ///   - channels: the channels; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a number for each channel; 0 where it has none.
    @inlinable
    public func pubsubNumsub<Value: RESPDecodable & Hashable>(
        _ channels: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value: Int]> {
        RedisCommand(
            .pubsubNumsub,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$6\r\nNUMSUB\r\n", words: 2) { writer in
                writer.append(contentsOf: channels)
            }
        )
    }

    /// Counts the subscribers of channels, pattern subscriptions aside.
    ///
    /// The same with the channels one by one.
    ///
    /// - Parameters:
    ///   - channels: the channels; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a number for each channel; 0 where it has none.
    @_disfavoredOverload
    @inlinable
    public func pubsubNumsub<Value: RESPDecodable & Hashable>(
        _ channels: any RESPEncodable...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value: Int]> { pubsubNumsub(channels, as: type) }

    /// Lists the shard channels that have subscribers.
    ///
    /// `PUBSUB SHARDCHANNELS [pattern]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-shardchannels/>.
    ///
    /// - Parameters:
    ///   - pattern: only shard channels whose names match this glob pattern; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the channels; empty where there are none.
    @inlinable
    public func pubsubShardchannels<Value: RESPDecodable>(
        pattern: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .pubsubShardchannels,
            repetition: .never,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$13\r\nSHARDCHANNELS\r\n", words: 2) { writer in
                if let pattern {
                    writer.append(pattern)
                }
            }
        )
    }

    /// Counts the subscribers of shard channels.
    ///
    /// `PUBSUB SHARDNUMSUB [shardchannel [shardchannel …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-shardnumsub/>.
    ///
    /// - Parameters:
    ///   - channels: the shard channels; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a number for each channel; 0 where it has none.
    @inlinable
    public func pubsubShardnumsub<Value: RESPDecodable & Hashable>(
        _ channels: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value: Int]> {
        RedisCommand(
            .pubsubShardnumsub,
            repetition: .never,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$11\r\nSHARDNUMSUB\r\n", words: 2) { writer in
                writer.append(contentsOf: channels)
            }
        )
    }

    /// Counts the subscribers of shard channels.
    ///
    /// The same with the channels one by one.
    ///
    /// - Parameters:
    ///   - channels: the shard channels; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a number for each channel; 0 where it has none.
    @_disfavoredOverload
    @inlinable
    public func pubsubShardnumsub<Value: RESPDecodable & Hashable>(
        _ channels: any RESPEncodable...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value: Int]> { pubsubShardnumsub(channels, as: type) }

    /// Publishes a message to a shard channel's subscribers.
    ///
    /// `SPUBLISH shardchannel message`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spublish/>.
    ///
    /// - Parameters:
    ///   - channel: the shard channel, which belongs to a hash slot as a key does.
    ///   - message: the message.
    /// - Returns: how many subscribers of the server that was asked it reached.
    @inlinable
    public func spublish(_ channel: some RESPEncodable, _ message: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .spublish,
            repetition: .never,
            frame: CommandFrame("$8\r\nSPUBLISH\r\n") { writer in
                writer.append(channel)
                writer.append(message)
            }
        )
    }
}
