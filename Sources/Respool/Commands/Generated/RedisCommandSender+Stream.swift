//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `XACK key group ID [ID …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/xack/>.
    @discardableResult
    @inlinable
    public func xack(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        _ ids: [some RESPEncodable]
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().xack(key, group: group, ids))
    }

    /// Sends `XACK key group ID [ID …]`; the ids one by one.
    @discardableResult
    @inlinable
    public func xack<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        _ ids: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().xack(key, group: group, ids))
    }

    /// Sends `XADD key [NOMKSTREAM] [<MAXLEN | MINID> [<= | ~>] threshold [LIMIT count]] <* | id> field value [field value …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xadd/>.
    @discardableResult
    @inlinable
    public func xadd(
        _ key: some RESPEncodable,
        id: NewStreamID,
        _ data: [(some RESPEncodable, some RESPEncodable)],
        withoutCreating: Bool = false,
        trim: (strategy: StreamTrimStrategy, exactness: StreamTrimExactness?, threshold: String, count: Int?)? = nil
    ) async throws(RedisError) -> String? {
        try await send(RedisCommands().xadd(key, id: id, data, withoutCreating: withoutCreating, trim: trim))
    }

    /// Sends `XAUTOCLAIM key group consumer min-idle-time start [COUNT count] [JUSTID]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xautoclaim/>.
    @discardableResult
    @inlinable
    public func xautoclaim<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdleTime: Duration,
        from start: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> ClaimedStreamEntries<Value> {
        try await send(
            RedisCommands().xautoclaim(
                key,
                group: group,
                consumer: consumer,
                minIdleTime: minIdleTime,
                from: start,
                count: count,
                as: type
            )
        )
    }

    /// Sends `XAUTOCLAIM key group consumer min-idle-time start [COUNT count] [JUSTID]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xautoclaim/>.
    @discardableResult
    @inlinable
    public func xautoclaimJustIDs(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdleTime: Duration,
        from start: some RESPEncodable,
        count: Int? = nil
    ) async throws(RedisError) -> ClaimedStreamIDs {
        try await send(
            RedisCommands().xautoclaimJustIDs(
                key,
                group: group,
                consumer: consumer,
                minIdleTime: minIdleTime,
                from: start,
                count: count
            )
        )
    }

    /// Sends `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`.
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xclaim/>.
    @discardableResult
    @inlinable
    public func xclaim<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdleTime: Duration,
        _ ids: [some RESPEncodable],
        idle: Duration? = nil,
        unixTimeMilliseconds: Int? = nil,
        count: Int? = nil,
        force: Bool = false,
        lastID: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [StreamEntry<Value>] {
        try await send(
            RedisCommands().xclaim(
                key,
                group: group,
                consumer: consumer,
                minIdleTime: minIdleTime,
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

    /// Sends `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`; the ids one by one.
    @discardableResult
    @inlinable
    public func xclaim<Value: RESPDecodable, Element: RESPEncodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdleTime: Duration,
        _ ids: Element...,
        idle: Duration? = nil,
        unixTimeMilliseconds: Int? = nil,
        count: Int? = nil,
        force: Bool = false,
        lastID: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [StreamEntry<Value>] {
        try await send(
            RedisCommands().xclaim(
                key,
                group: group,
                consumer: consumer,
                minIdleTime: minIdleTime,
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

    /// Sends `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`.
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xclaim/>.
    @discardableResult
    @inlinable
    public func xclaimJustIDs(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdleTime: Duration,
        _ ids: [some RESPEncodable],
        idle: Duration? = nil,
        unixTimeMilliseconds: Int? = nil,
        count: Int? = nil,
        force: Bool = false,
        lastID: (any RESPEncodable)? = nil
    ) async throws(RedisError) -> [String] {
        try await send(
            RedisCommands().xclaimJustIDs(
                key,
                group: group,
                consumer: consumer,
                minIdleTime: minIdleTime,
                ids,
                idle: idle,
                unixTimeMilliseconds: unixTimeMilliseconds,
                count: count,
                force: force,
                lastID: lastID
            )
        )
    }

    /// Sends `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`; the ids one by one.
    @discardableResult
    @inlinable
    public func xclaimJustIDs<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdleTime: Duration,
        _ ids: Element...,
        idle: Duration? = nil,
        unixTimeMilliseconds: Int? = nil,
        count: Int? = nil,
        force: Bool = false,
        lastID: (any RESPEncodable)? = nil
    ) async throws(RedisError) -> [String] {
        try await send(
            RedisCommands().xclaimJustIDs(
                key,
                group: group,
                consumer: consumer,
                minIdleTime: minIdleTime,
                ids,
                idle: idle,
                unixTimeMilliseconds: unixTimeMilliseconds,
                count: count,
                force: force,
                lastID: lastID
            )
        )
    }

    /// Sends `XDEL key ID [ID …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/xdel/>.
    @discardableResult
    @inlinable
    public func xdel(_ key: some RESPEncodable, _ ids: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().xdel(key, ids))
    }

    /// Sends `XDEL key ID [ID …]`; the ids one by one.
    @discardableResult
    @inlinable
    public func xdel<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ ids: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().xdel(key, ids))
    }

    /// Sends `XGROUP CREATE key group <id | $> [MKSTREAM] [ENTRIESREAD entriesread]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-create/>.
    @inlinable
    public func xgroupCreate(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        id: StreamGroupStart,
        creatingStream: Bool = false,
        entriesRead: Int? = nil
    ) async throws(RedisError) -> Void {
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

    /// Sends `XGROUP CREATECONSUMER key group consumer`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-createconsumer/>.
    @discardableResult
    @inlinable
    public func xgroupCreateConsumer(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().xgroupCreateConsumer(key, group: group, consumer: consumer))
    }

    /// Sends `XGROUP DELCONSUMER key group consumer`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-delconsumer/>.
    @discardableResult
    @inlinable
    public func xgroupDeleteConsumer(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().xgroupDeleteConsumer(key, group: group, consumer: consumer))
    }

    /// Sends `XGROUP DESTROY key group`.
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-destroy/>.
    @discardableResult
    @inlinable
    public func xgroupDestroy(_ key: some RESPEncodable, group: some RESPEncodable) async throws(RedisError) -> Bool {
        try await send(RedisCommands().xgroupDestroy(key, group: group))
    }

    /// Sends `XGROUP HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-help/>.
    @discardableResult
    @inlinable
    public func xgroupHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().xgroupHelp())
    }

    /// Sends `XGROUP SETID key group <id | $> [ENTRIESREAD entriesread]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-setid/>.
    @inlinable
    public func xgroupSetID(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        id: StreamGroupStart,
        entriesRead: Int? = nil
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().xgroupSetID(key, group: group, id: id, entriesRead: entriesRead))
    }

    /// Sends `XINFO CONSUMERS key group`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-consumers/>.
    @inlinable
    public func xinfoConsumers<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [StreamConsumerInfo<Value>] {
        try await send(RedisCommands().xinfoConsumers(key, group: group, as: type))
    }

    /// Sends `XINFO GROUPS key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-groups/>.
    @inlinable
    public func xinfoGroups<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [StreamGroupInfo<Value>] {
        try await send(RedisCommands().xinfoGroups(key, as: type))
    }

    /// Sends `XINFO HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xinfo-help/>.
    @discardableResult
    @inlinable
    public func xinfoHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().xinfoHelp())
    }

    /// Sends `XINFO STREAM key [FULL [COUNT count]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-stream/>.
    @inlinable
    public func xinfoStream<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> StreamInfo<Value> {
        try await send(RedisCommands().xinfoStream(key, as: type))
    }

    /// Sends `XINFO STREAM key [FULL [COUNT count]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-stream/>.
    @inlinable
    public func xinfoStreamFull(
        _ key: some RESPEncodable,
        count: Int? = nil
    ) async throws(RedisError) -> [String: RESPValue] {
        try await send(RedisCommands().xinfoStreamFull(key, count: count))
    }

    /// Sends `XLEN key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xlen/>.
    @inlinable
    public func xlen(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().xlen(key))
    }

    /// Sends `XRANGE key start end [COUNT count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xrange/>.
    @inlinable
    public func xrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: some RESPEncodable,
        to end: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [StreamEntry<Value>] {
        try await send(RedisCommands().xrange(key, from: start, to: end, count: count, as: type))
    }

    /// Sends `XREVRANGE key end start [COUNT count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xrevrange/>.
    @inlinable
    public func xrevrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        to end: some RESPEncodable,
        from start: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [StreamEntry<Value>] {
        try await send(RedisCommands().xrevrange(key, to: end, from: start, count: count, as: type))
    }

    /// Sends `XSETID key last-id [ENTRIESADDED entries-added] [MAXDELETEDID max-deleted-id]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xsetid/>.
    @inlinable
    public func xsetid(
        _ key: some RESPEncodable,
        lastId: some RESPEncodable,
        entriesAdded: Int? = nil,
        maxDeletedId: (any RESPEncodable)? = nil
    ) async throws(RedisError) -> Void {
        try await send(
            RedisCommands().xsetid(key, lastId: lastId, entriesAdded: entriesAdded, maxDeletedId: maxDeletedId)
        )
    }

    /// Sends `XTRIM key <MAXLEN | MINID> [<= | ~>] threshold [LIMIT count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xtrim/>.
    @discardableResult
    @inlinable
    public func xtrim(
        _ key: some RESPEncodable,
        strategy: StreamTrimStrategy,
        threshold: some RESPEncodable,
        exactness: StreamTrimExactness? = nil,
        count: Int? = nil
    ) async throws(RedisError) -> Int {
        try await send(
            RedisCommands().xtrim(key, strategy: strategy, threshold: threshold, exactness: exactness, count: count)
        )
    }
}
