//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
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
    @inlinable
    public func xack(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        _ ids: [some RESPEncodable]
    ) -> RedisCommand<Int> {
        RedisCommand(
            .xack,
            repetition: .idempotent,
            problem: ids.isEmpty ? .emptyList("ids", of: "XACK") : nil,
            frame: CommandFrame("$4\r\nXACK\r\n") { writer in
                writer.append(key)
                writer.append(group)
                writer.append(contentsOf: ids)
            }
        )
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
    @inlinable
    public func xack<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        _ ids: Element...
    ) -> RedisCommand<Int> { xack(key, group: group, ids) }

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
    @inlinable
    public func xautoclaim<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdle minIdleTime: Duration,
        from start: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<ClaimedStreamEntries<Value>> {
        RedisCommand(
            .xautoclaim,
            repetition: .never,
            frame: CommandFrame("$10\r\nXAUTOCLAIM\r\n") { writer in
                writer.append(key)
                writer.append(group)
                writer.append(consumer)
                writer.append(minIdleTime.millisecondsArgument)
                writer.append(start)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
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
    @inlinable
    public func xautoclaimJustIDs(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdle minIdleTime: Duration,
        from start: some RESPEncodable,
        count: Int? = nil
    ) -> RedisCommand<ClaimedStreamIDs> {
        RedisCommand(
            .xautoclaim,
            repetition: .never,
            frame: CommandFrame("$10\r\nXAUTOCLAIM\r\n") { writer in
                writer.append(key)
                writer.append(group)
                writer.append(consumer)
                writer.append(minIdleTime.millisecondsArgument)
                writer.append(start)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
                writer.append(token: "JUSTID")
            }
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
    ) -> RedisCommand<[StreamEntry<Value>]> {
        RedisCommand(
            .xclaim,
            repetition: .never,
            problem: ids.isEmpty ? .emptyList("ids", of: "XCLAIM") : nil,
            frame: CommandFrame("$6\r\nXCLAIM\r\n") { writer in
                writer.append(key)
                writer.append(group)
                writer.append(consumer)
                writer.append(minIdleTime.millisecondsArgument)
                writer.append(contentsOf: ids)
                if let idle {
                    writer.append(token: "IDLE")
                    writer.append(idle.millisecondsArgument)
                }
                if let unixTimeMilliseconds {
                    writer.append(token: "TIME")
                    writer.append(unixTimeMilliseconds)
                }
                if let count {
                    writer.append(token: "RETRYCOUNT")
                    writer.append(count)
                }
                if force { writer.append(token: "FORCE") }
                if let lastID {
                    writer.append(token: "LASTID")
                    writer.append(lastID)
                }
            }
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
    ) -> RedisCommand<[StreamEntry<Value>]> {
        xclaim(
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
    ) -> RedisCommand<[String]> {
        RedisCommand(
            .xclaim,
            repetition: .never,
            problem: ids.isEmpty ? .emptyList("ids", of: "XCLAIM") : nil,
            frame: CommandFrame("$6\r\nXCLAIM\r\n") { writer in
                writer.append(key)
                writer.append(group)
                writer.append(consumer)
                writer.append(minIdleTime.millisecondsArgument)
                writer.append(contentsOf: ids)
                if let idle {
                    writer.append(token: "IDLE")
                    writer.append(idle.millisecondsArgument)
                }
                if let unixTimeMilliseconds {
                    writer.append(token: "TIME")
                    writer.append(unixTimeMilliseconds)
                }
                if let count {
                    writer.append(token: "RETRYCOUNT")
                    writer.append(count)
                }
                if force { writer.append(token: "FORCE") }
                writer.append(token: "JUSTID")
                if let lastID {
                    writer.append(token: "LASTID")
                    writer.append(lastID)
                }
            }
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
    ) -> RedisCommand<[String]> {
        xclaimJustIDs(
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
    @inlinable
    public func xdel(_ key: some RESPEncodable, _ ids: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .xdel,
            repetition: .idempotent,
            problem: ids.isEmpty ? .emptyList("ids", of: "XDEL") : nil,
            frame: CommandFrame("$4\r\nXDEL\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: ids)
            }
        )
    }

    /// Deletes entries of a stream; consumer groups still count them as pending.
    ///
    /// The same with the ids one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - ids: the entries' IDs, at least one.
    /// - Returns: how many of them there were.
    @inlinable
    public func xdel<Element: RESPEncodable>(_ key: some RESPEncodable, _ ids: Element...) -> RedisCommand<Int> {
        xdel(key, ids)
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
    /// - Returns: the command.
    @inlinable
    public func xgroupCreate(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        id: RedisCommands.StreamGroupStart,
        creatingStream: Bool = false,
        entriesRead: Int? = nil
    ) -> RedisCommand<Void> {
        RedisCommand(
            .xgroupCreate,
            repetition: .never,
            frame: CommandFrame("$6\r\nXGROUP\r\n$6\r\nCREATE\r\n", words: 2) { writer in
                writer.append(key)
                writer.append(group)
                id.write(to: &writer)
                if creatingStream { writer.append(token: "MKSTREAM") }
                if let entriesRead {
                    writer.append(token: "ENTRIESREAD")
                    writer.append(entriesRead)
                }
            },
            decode: RESPValue.acknowledged
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
    @inlinable
    public func xgroupCreateConsumer(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .xgroupCreateConsumer,
            repetition: .never,
            frame: CommandFrame("$6\r\nXGROUP\r\n$14\r\nCREATECONSUMER\r\n", words: 2) { writer in
                writer.append(key)
                writer.append(group)
                writer.append(consumer)
            }
        )
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
    @inlinable
    public func xgroupDeleteConsumer(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable
    ) -> RedisCommand<Int> {
        RedisCommand(
            .xgroupDeleteConsumer,
            repetition: .never,
            frame: CommandFrame("$6\r\nXGROUP\r\n$11\r\nDELCONSUMER\r\n", words: 2) { writer in
                writer.append(key)
                writer.append(group)
                writer.append(consumer)
            }
        )
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
    @inlinable
    public func xgroupDestroy(_ key: some RESPEncodable, group: some RESPEncodable) -> RedisCommand<Bool> {
        RedisCommand(
            .xgroupDestroy,
            repetition: .never,
            frame: CommandFrame("$6\r\nXGROUP\r\n$7\r\nDESTROY\r\n", words: 2) { writer in
                writer.append(key)
                writer.append(group)
            }
        )
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
    @inlinable
    public func xgroupHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .xgroupHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nXGROUP\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
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
    /// - Returns: the command.
    @inlinable
    public func xgroupSetID(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        id: RedisCommands.StreamGroupStart,
        entriesRead: Int? = nil
    ) -> RedisCommand<Void> {
        RedisCommand(
            .xgroupSetID,
            repetition: .never,
            frame: CommandFrame("$6\r\nXGROUP\r\n$5\r\nSETID\r\n", words: 2) { writer in
                writer.append(key)
                writer.append(group)
                id.write(to: &writer)
                if let entriesRead {
                    writer.append(token: "ENTRIESREAD")
                    writer.append(entriesRead)
                }
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func xinfoConsumers<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<[StreamConsumerInfo<Value>]> {
        RedisCommand(
            .xinfoConsumers,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nXINFO\r\n$9\r\nCONSUMERS\r\n", words: 2) { writer in
                writer.append(key)
                writer.append(group)
            }
        )
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
    @inlinable
    public func xinfoGroups<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<[StreamGroupInfo<Value>]> {
        RedisCommand(
            .xinfoGroups,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nXINFO\r\n$6\r\nGROUPS\r\n", words: 2) { writer in
                writer.append(key)
            }
        )
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
    @inlinable
    public func xinfoHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .xinfoHelp,
            repetition: .never,
            frame: CommandFrame("$5\r\nXINFO\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func xinfoStream<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<StreamInfo<Value>> {
        RedisCommand(
            .xinfoStream,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nXINFO\r\n$6\r\nSTREAM\r\n", words: 2) { writer in
                writer.append(key)
            }
        )
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
    @inlinable
    public func xinfoStreamFull(_ key: some RESPEncodable, count: Int? = nil) -> RedisCommand<[String: RESPValue]> {
        RedisCommand(
            .xinfoStream,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nXINFO\r\n$6\r\nSTREAM\r\n", words: 2) { writer in
                writer.append(key)
                writer.append(token: "FULL")
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
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
    @inlinable
    public func xlen(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .xlen,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nXLEN\r\n") { writer in
                writer.append(key)
            }
        )
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
    @inlinable
    public func xrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: some RESPEncodable,
        to end: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[StreamEntry<Value>]> {
        RedisCommand(
            .xrange,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nXRANGE\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(end)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
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
    @inlinable
    public func xrevrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from end: some RESPEncodable,
        to start: some RESPEncodable,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[StreamEntry<Value>]> {
        RedisCommand(
            .xrevrange,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nXREVRANGE\r\n") { writer in
                writer.append(key)
                writer.append(end)
                writer.append(start)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
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
    /// - Returns: the command.
    @inlinable
    public func xsetid(
        _ key: some RESPEncodable,
        lastId: some RESPEncodable,
        entriesAdded: Int? = nil,
        maximumDeletedID: (any RESPEncodable)? = nil
    ) -> RedisCommand<Void> {
        RedisCommand(
            .xsetid,
            repetition: .never,
            frame: CommandFrame("$6\r\nXSETID\r\n") { writer in
                writer.append(key)
                writer.append(lastId)
                if let entriesAdded {
                    writer.append(token: "ENTRIESADDED")
                    writer.append(entriesAdded)
                }
                if let maximumDeletedID {
                    writer.append(token: "MAXDELETEDID")
                    writer.append(maximumDeletedID)
                }
            },
            decode: RESPValue.acknowledged
        )
    }
}
