//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Acknowledges entries, so that a consumer group no longer counts them as pending.
    ///
    /// `XACK key group ID [ID …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/xack/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - ids: the entries' IDs, at least one.
    /// - Returns: how many of them were pending.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xack(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        _ ids: [some RESPEncodable]
    ) async throws -> Int {
        try await send(RedisCommands().xack(key, group: group, ids))
    }

    /// Acknowledges entries, so that a consumer group no longer counts them as pending.
    ///
    /// The same with the ids one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - ids: the entries' IDs, at least one.
    /// - Returns: how many of them were pending.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xack<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        _ ids: Element...
    ) async throws -> Int {
        try await send(RedisCommands().xack(key, group: group, ids))
    }

    /// Makes a consumer the owner of entries of its group that others left pending for too long.
    ///
    /// `XAUTOCLAIM key group consumer min-idle-time start [COUNT count] [JUSTID]`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xautoclaim/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - consumer: the consumer that gets the entries.
    ///   - minIdleTime: only entries that were last delivered at least this long ago.
    ///   - start: the lowest ID to look at: `0-0` at first, then the `next` of the reply before.
    ///   - count: at most this many entries; `nil` for 100.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the entries claimed, those that no longer exist, and the ID to go on with; `0-0` once all were seen.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xautoclaim<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdle minIdleTime: Duration,
        from start: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> ClaimedStreamEntries<Value> {
        try await send(
            RedisCommands().xautoclaim(
                key,
                group: group,
                consumer: consumer,
                minIdle: minIdleTime,
                from: start,
                count: count,
                as: type
            )
        )
    }

    /// Makes a consumer the owner of entries of its group that others left pending, without reading them.
    ///
    /// `XAUTOCLAIM key group consumer min-idle-time start [COUNT count] [JUSTID]`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xautoclaim/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - consumer: the consumer that gets the entries.
    ///   - minIdleTime: only entries that were last delivered at least this long ago.
    ///   - start: the lowest ID to look at: `0-0` at first, then the `next` of the reply before.
    ///   - count: at most this many entries; `nil` for 100.
    /// - Returns: the IDs claimed, those that no longer exist, and the ID to go on with; `0-0` once all were seen.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xautoclaimJustIDs(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdle minIdleTime: Duration,
        from start: some RESPEncodable,
        count: Int? = nil
    ) async throws -> ClaimedStreamIDs {
        try await send(
            RedisCommands().xautoclaimJustIDs(
                key,
                group: group,
                consumer: consumer,
                minIdle: minIdleTime,
                from: start,
                count: count
            )
        )
    }

    /// Makes a consumer the owner of entries that are pending in its group.
    ///
    /// `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xclaim/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - consumer: the consumer that gets the entries.
    ///   - minIdleTime: only entries that were last delivered at least this long ago.
    ///   - ids: the entries' IDs, at least one.
    ///   - idle: for how long the entries count as idle; `nil` for not at all.
    ///   - unixTimeMilliseconds: when the entries count as last delivered, in milliseconds since 1970; `nil` for now.
    ///   - count: how often the entries count as delivered; `nil` adds one.
    ///   - force: whether to claim entries that aren't pending, too, as long as the stream has them.
    ///   - lastID: the group's last delivered ID, if that is lower; `nil` to leave it as it is.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the entries claimed; those that aren't pending or idle for long enough are left out.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xclaim<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdle minIdleTime: Duration,
        _ ids: [some RESPEncodable],
        idle: Duration? = nil,
        unixTimeMilliseconds: Int? = nil,
        count: Int? = nil,
        force: Bool = false,
        lastID: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws -> [StreamEntry<Value>] {
        try await send(
            RedisCommands().xclaim(
                key,
                group: group,
                consumer: consumer,
                minIdle: minIdleTime,
                ids,
                idle: idle,
                unixTimeMilliseconds: unixTimeMilliseconds,
                count: count,
                force: force,
                lastID: lastID,
                as: type
            )
        )
    }

    /// Makes a consumer the owner of entries that are pending in its group.
    ///
    /// The same with the ids one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - consumer: the consumer that gets the entries.
    ///   - minIdleTime: only entries that were last delivered at least this long ago.
    ///   - ids: the entries' IDs, at least one.
    ///   - idle: for how long the entries count as idle; `nil` for not at all.
    ///   - unixTimeMilliseconds: when the entries count as last delivered, in milliseconds since 1970; `nil` for now.
    ///   - count: how often the entries count as delivered; `nil` adds one.
    ///   - force: whether to claim entries that aren't pending, too, as long as the stream has them.
    ///   - lastID: the group's last delivered ID, if that is lower; `nil` to leave it as it is.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the entries claimed; those that aren't pending or idle for long enough are left out.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xclaim<Value: RESPDecodable, Element: RESPEncodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdle minIdleTime: Duration,
        _ ids: Element...,
        idle: Duration? = nil,
        unixTimeMilliseconds: Int? = nil,
        count: Int? = nil,
        force: Bool = false,
        lastID: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws -> [StreamEntry<Value>] {
        try await send(
            RedisCommands().xclaim(
                key,
                group: group,
                consumer: consumer,
                minIdle: minIdleTime,
                ids,
                idle: idle,
                unixTimeMilliseconds: unixTimeMilliseconds,
                count: count,
                force: force,
                lastID: lastID,
                as: type
            )
        )
    }

    /// Makes a consumer the owner of entries that are pending in its group, without reading them.
    ///
    /// `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xclaim/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - consumer: the consumer that gets the entries.
    ///   - minIdleTime: only entries that were last delivered at least this long ago.
    ///   - ids: the entries' IDs, at least one.
    ///   - idle: for how long the entries count as idle; `nil` for not at all.
    ///   - unixTimeMilliseconds: when the entries count as last delivered, in milliseconds since 1970; `nil` for now.
    ///   - count: how often the entries count as delivered; `nil` to leave that as it is.
    ///   - force: whether to claim entries that aren't pending, too, as long as the stream has them.
    ///   - lastID: the group's last delivered ID, if that is lower; `nil` to leave it as it is.
    /// - Returns: the IDs claimed; those that aren't pending or idle for long enough are left out.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xclaimJustIDs(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdle minIdleTime: Duration,
        _ ids: [some RESPEncodable],
        idle: Duration? = nil,
        unixTimeMilliseconds: Int? = nil,
        count: Int? = nil,
        force: Bool = false,
        lastID: (any RESPEncodable)? = nil
    ) async throws -> [String] {
        try await send(
            RedisCommands().xclaimJustIDs(
                key,
                group: group,
                consumer: consumer,
                minIdle: minIdleTime,
                ids,
                idle: idle,
                unixTimeMilliseconds: unixTimeMilliseconds,
                count: count,
                force: force,
                lastID: lastID
            )
        )
    }

    /// Makes a consumer the owner of entries that are pending in its group, without reading them.
    ///
    /// The same with the ids one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - consumer: the consumer that gets the entries.
    ///   - minIdleTime: only entries that were last delivered at least this long ago.
    ///   - ids: the entries' IDs, at least one.
    ///   - idle: for how long the entries count as idle; `nil` for not at all.
    ///   - unixTimeMilliseconds: when the entries count as last delivered, in milliseconds since 1970; `nil` for now.
    ///   - count: how often the entries count as delivered; `nil` to leave that as it is.
    ///   - force: whether to claim entries that aren't pending, too, as long as the stream has them.
    ///   - lastID: the group's last delivered ID, if that is lower; `nil` to leave it as it is.
    /// - Returns: the IDs claimed; those that aren't pending or idle for long enough are left out.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xclaimJustIDs<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdle minIdleTime: Duration,
        _ ids: Element...,
        idle: Duration? = nil,
        unixTimeMilliseconds: Int? = nil,
        count: Int? = nil,
        force: Bool = false,
        lastID: (any RESPEncodable)? = nil
    ) async throws -> [String] {
        try await send(
            RedisCommands().xclaimJustIDs(
                key,
                group: group,
                consumer: consumer,
                minIdle: minIdleTime,
                ids,
                idle: idle,
                unixTimeMilliseconds: unixTimeMilliseconds,
                count: count,
                force: force,
                lastID: lastID
            )
        )
    }

    /// Deletes entries of a stream; consumer groups still count them as pending.
    ///
    /// `XDEL key ID [ID …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/xdel/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - ids: the entries' IDs, at least one.
    /// - Returns: how many of them there were.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xdel(_ key: some RESPEncodable, _ ids: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().xdel(key, ids))
    }

    /// Deletes entries of a stream; consumer groups still count them as pending.
    ///
    /// The same with the ids one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - ids: the entries' IDs, at least one.
    /// - Returns: how many of them there were.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xdel<Element: RESPEncodable>(_ key: some RESPEncodable, _ ids: Element...) async throws -> Int {
        try await send(RedisCommands().xdel(key, ids))
    }

    /// Makes a consumer group of a stream; an error where its name is taken, or there is no stream.
    ///
    /// `XGROUP CREATE key group <id | $> [MKSTREAM] [ENTRIESREAD entriesread]`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-create/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - id: the last ID that counts as delivered; `.newEntries` for the stream's last one.
    ///   - creatingStream: whether to make an empty stream where there is none.
    ///   - entriesRead: how many entries the group has read so far; `nil` where that isn't known.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xgroupCreate(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        id: RedisCommands.StreamGroupStart,
        creatingStream: Bool = false,
        entriesRead: Int? = nil
    ) async throws {
        try await send(
            RedisCommands().xgroupCreate(
                key,
                group: group,
                id: id,
                creatingStream: creatingStream,
                entriesRead: entriesRead
            )
        )
    }

    /// Makes a consumer of a group.
    ///
    /// `XGROUP CREATECONSUMER key group consumer`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-createconsumer/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - consumer: the consumer's name.
    /// - Returns: whether it was made; `false` where there is one of that name.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xgroupCreateConsumer(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable
    ) async throws -> Bool {
        try await send(RedisCommands().xgroupCreateConsumer(key, group: group, consumer: consumer))
    }

    /// Deletes a consumer of a group, and its claim to entries that are pending.
    ///
    /// `XGROUP DELCONSUMER key group consumer`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-delconsumer/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - consumer: the consumer's name.
    /// - Returns: how many entries it had pending, which no one has now; 0 also where there is no such consumer.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xgroupDeleteConsumer(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable
    ) async throws -> Int {
        try await send(RedisCommands().xgroupDeleteConsumer(key, group: group, consumer: consumer))
    }

    /// Deletes a consumer group of a stream, with its pending entries.
    ///
    /// `XGROUP DESTROY key group`
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-destroy/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    /// - Returns: whether there was one of that name.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xgroupDestroy(_ key: some RESPEncodable, group: some RESPEncodable) async throws -> Bool {
        try await send(RedisCommands().xgroupDestroy(key, group: group))
    }

    /// Reads the server's description of the XGROUP commands.
    ///
    /// `XGROUP HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-help/>.
    ///
    /// - Returns: the lines of the text.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xgroupHelp() async throws -> [String] {
        try await send(RedisCommands().xgroupHelp())
    }

    /// Sets which entry of a stream a consumer group counts as the last delivered.
    ///
    /// `XGROUP SETID key group <id | $> [ENTRIESREAD entriesread]`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-setid/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - id: the last ID that counts as delivered; `.newEntries` for the stream's last one.
    ///   - entriesRead: how many entries the group has read so far; `nil` where that isn't known.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xgroupSetID(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        id: RedisCommands.StreamGroupStart,
        entriesRead: Int? = nil
    ) async throws {
        try await send(RedisCommands().xgroupSetID(key, group: group, id: id, entriesRead: entriesRead))
    }

    /// Lists the consumers of a group.
    ///
    /// `XINFO CONSUMERS key group`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-consumers/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - group: the consumer group's name.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: name, pending entries and idle time of each; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xinfoConsumers<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> [StreamConsumerInfo<Value>] {
        try await send(RedisCommands().xinfoConsumers(key, group: group, as: type))
    }

    /// Lists the consumer groups of a stream.
    ///
    /// `XINFO GROUPS key`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-groups/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: name, consumers, pending entries and more of each; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xinfoGroups<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> [StreamGroupInfo<Value>] {
        try await send(RedisCommands().xinfoGroups(key, as: type))
    }

    /// Reads the server's description of the XINFO commands.
    ///
    /// `XINFO HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xinfo-help/>.
    ///
    /// - Returns: the lines of the text.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func xinfoHelp() async throws -> [String] {
        try await send(RedisCommands().xinfoHelp())
    }

    /// Reads the facts of a stream; an error where there is none.
    ///
    /// `XINFO STREAM key [FULL [COUNT count]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-stream/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: length, groups, last ID, first and last entry.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xinfoStream<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> StreamInfo<Value> {
        try await send(RedisCommands().xinfoStream(key, as: type))
    }

    /// Reads all facts of a stream, with entries, groups and consumers; an error where there is none.
    ///
    /// `XINFO STREAM key [FULL [COUNT count]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-stream/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many entries, and pending ones of each; `nil` for 10, 0 for all.
    /// - Returns: the facts by name, as they came.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xinfoStreamFull(_ key: some RESPEncodable, count: Int? = nil) async throws -> [String: RESPValue] {
        try await send(RedisCommands().xinfoStreamFull(key, count: count))
    }

    /// Counts the entries of a stream.
    ///
    /// `XLEN key`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xlen/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many there are; 0 where there is no stream.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xlen(_ key: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().xlen(key))
    }

    /// Reads entries of a stream with IDs in a range.
    ///
    /// `XRANGE key start end [COUNT count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the lowest ID: `-` for the first entry; `(` in front leaves the ID itself out.
    ///   - end: the highest ID: `+` for the last entry; `(` in front leaves the ID itself out.
    ///   - count: at most this many; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the entries, the oldest first; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: some RESPEncodable,
        to end: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> [StreamEntry<Value>] {
        try await send(RedisCommands().xrange(key, from: start, to: end, count: count, as: type))
    }

    /// Reads entries of a stream with IDs in a range, from the newest back.
    ///
    /// `XREVRANGE key end start [COUNT count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xrevrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - end: the highest ID: `+` for the last entry; `(` in front leaves the ID itself out.
    ///   - start: the lowest ID: `-` for the first entry; `(` in front leaves the ID itself out.
    ///   - count: at most this many; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the entries, the newest first; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xrevrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from end: some RESPEncodable,
        to start: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> [StreamEntry<Value>] {
        try await send(RedisCommands().xrevrange(key, from: end, to: start, count: count, as: type))
    }

    /// Sets a stream's last ID and counters, as replication does.
    ///
    /// `XSETID key last-id [ENTRIESADDED entries-added] [MAXDELETEDID max-deleted-id]`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xsetid/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - lastId: the last ID that the stream has given out.
    ///   - entriesAdded: how many entries were ever added; `nil` to leave that as it is.
    ///   - maximumDeletedID: the highest ID that was ever deleted; `nil` to leave that as it is.
    /// - Throws: ``RedisError``.
    @inlinable
    public func xsetid(
        _ key: some RESPEncodable,
        lastId: some RESPEncodable,
        entriesAdded: Int? = nil,
        maximumDeletedID: (any RESPEncodable)? = nil
    ) async throws {
        try await send(
            RedisCommands().xsetid(key, lastId: lastId, entriesAdded: entriesAdded, maximumDeletedID: maximumDeletedID)
        )
    }
}
