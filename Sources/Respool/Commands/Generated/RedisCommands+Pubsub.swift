//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `PUBLISH channel message`.
    ///
    /// Complexity on the server: O(N+M).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/publish/>.
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

    /// Sends `PUBSUB CHANNELS [pattern]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-channels/>.
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

    /// Sends `PUBSUB HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-help/>.
    @inlinable
    public func pubsubHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .pubsubHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `PUBSUB NUMPAT`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-numpat/>.
    @inlinable
    public func pubsubNumpat() -> RedisCommand<Int> {
        RedisCommand(
            .pubsubNumpat,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$6\r\nNUMPAT\r\n", words: 2) { _ in }
        )
    }

    /// Sends `PUBSUB NUMSUB [channel [channel …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-numsub/>.
    @inlinable
    public func pubsubNumsub<Value: RESPDecodable & Hashable>(
        channels: [any RESPEncodable] = [],
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

    /// Sends `PUBSUB SHARDCHANNELS [pattern]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-shardchannels/>.
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

    /// Sends `PUBSUB SHARDNUMSUB [shardchannel [shardchannel …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-shardnumsub/>.
    @inlinable
    public func pubsubShardnumsub<Value: RESPDecodable & Hashable>(
        shardchannels: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value: Int]> {
        RedisCommand(
            .pubsubShardnumsub,
            repetition: .never,
            frame: CommandFrame("$6\r\nPUBSUB\r\n$11\r\nSHARDNUMSUB\r\n", words: 2) { writer in
                writer.append(contentsOf: shardchannels)
            }
        )
    }

    /// Sends `SPUBLISH shardchannel message`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spublish/>.
    @inlinable
    public func spublish(shardchannel: some RESPEncodable, _ message: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .spublish,
            repetition: .never,
            frame: CommandFrame("$8\r\nSPUBLISH\r\n") { writer in
                writer.append(shardchannel)
                writer.append(message)
            }
        )
    }
}
