//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func publish(_ channel: some RESPEncodable, _ message: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().publish(channel, message))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func pubsubChannels<Value: RESPDecodable>(
        pattern: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().pubsubChannels(pattern: pattern, as: type))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func pubsubHelp() async throws -> [String] {
        try await send(RedisCommands().pubsubHelp())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func pubsubNumpat() async throws -> Int {
        try await send(RedisCommands().pubsubNumpat())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func pubsubNumsub<Value: RESPDecodable & Hashable>(
        _ channels: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws -> [Value: Int] {
        try await send(RedisCommands().pubsubNumsub(channels, as: type))
    }

    /// Counts the subscribers of channels, pattern subscriptions aside.
    ///
    /// The same with the channels one by one.
    ///
    /// - Parameters:
    ///   - channels: the channels; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a number for each channel; 0 where it has none.
    /// - Throws: ``RedisError``.
    @_disfavoredOverload
    @discardableResult
    @inlinable
    public func pubsubNumsub<Value: RESPDecodable & Hashable>(
        _ channels: any RESPEncodable...,
        as type: Value.Type = String.self
    ) async throws -> [Value: Int] {
        try await send(RedisCommands().pubsubNumsub(channels, as: type))
    }

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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func pubsubShardchannels<Value: RESPDecodable>(
        pattern: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().pubsubShardchannels(pattern: pattern, as: type))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func pubsubShardnumsub<Value: RESPDecodable & Hashable>(
        _ channels: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws -> [Value: Int] {
        try await send(RedisCommands().pubsubShardnumsub(channels, as: type))
    }

    /// Counts the subscribers of shard channels.
    ///
    /// The same with the channels one by one.
    ///
    /// - Parameters:
    ///   - channels: the shard channels; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a number for each channel; 0 where it has none.
    /// - Throws: ``RedisError``.
    @_disfavoredOverload
    @discardableResult
    @inlinable
    public func pubsubShardnumsub<Value: RESPDecodable & Hashable>(
        _ channels: any RESPEncodable...,
        as type: Value.Type = String.self
    ) async throws -> [Value: Int] {
        try await send(RedisCommands().pubsubShardnumsub(channels, as: type))
    }

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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func spublish(_ channel: some RESPEncodable, _ message: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().spublish(channel, message))
    }
}
