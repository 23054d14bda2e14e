//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `PUBLISH channel message`.
    ///
    /// Complexity on the server: O(N+M).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/publish/>.
    @discardableResult
    @inlinable
    public func publish(_ channel: some RESPEncodable, _ message: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().publish(channel, message))
    }

    /// Sends `PUBSUB CHANNELS [pattern]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-channels/>.
    @discardableResult
    @inlinable
    public func pubsubChannels<Value: RESPDecodable>(
        pattern: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().pubsubChannels(pattern: pattern, as: type))
    }

    /// Sends `PUBSUB HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-help/>.
    @discardableResult
    @inlinable
    public func pubsubHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().pubsubHelp())
    }

    /// Sends `PUBSUB NUMPAT`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-numpat/>.
    @discardableResult
    @inlinable
    public func pubsubNumpat() async throws(RedisError) -> Int {
        try await send(RedisCommands().pubsubNumpat())
    }

    /// Sends `PUBSUB NUMSUB [channel [channel …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pubsub-numsub/>.
    @discardableResult
    @inlinable
    public func pubsubNumsub<Value: RESPDecodable & Hashable>(
        channels: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value: Int] {
        try await send(RedisCommands().pubsubNumsub(channels: channels, as: type))
    }

    /// Sends `PUBSUB SHARDCHANNELS [pattern]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-shardchannels/>.
    @discardableResult
    @inlinable
    public func pubsubShardchannels<Value: RESPDecodable>(
        pattern: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().pubsubShardchannels(pattern: pattern, as: type))
    }

    /// Sends `PUBSUB SHARDNUMSUB [shardchannel [shardchannel …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pubsub-shardnumsub/>.
    @discardableResult
    @inlinable
    public func pubsubShardnumsub<Value: RESPDecodable & Hashable>(
        shardchannels: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value: Int] {
        try await send(RedisCommands().pubsubShardnumsub(shardchannels: shardchannels, as: type))
    }

    /// Sends `SPUBLISH shardchannel message`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spublish/>.
    @discardableResult
    @inlinable
    public func spublish(
        shardchannel: some RESPEncodable,
        _ message: some RESPEncodable
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().spublish(shardchannel: shardchannel, message))
    }
}
