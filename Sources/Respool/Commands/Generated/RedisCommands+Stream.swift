//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `XACK key group ID [ID …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/xack/>.
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

    /// Sends `XACK key group ID [ID …]`; the ids one by one.
    @inlinable
    public func xack<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        _ ids: Element...
    ) -> RedisCommand<Int> { xack(key, group: group, ids) }

    /// Sends `XADD key [NOMKSTREAM] [<MAXLEN | MINID> [<= | ~>] threshold [LIMIT count]] <* | id> field value [field value …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xadd/>.
    @inlinable
    public func xadd(
        _ key: some RESPEncodable,
        id: NewStreamID,
        _ data: [(some RESPEncodable, some RESPEncodable)],
        withoutCreating: Bool = false,
        trim: (strategy: StreamTrimStrategy, exactness: StreamTrimExactness?, threshold: String, count: Int?)? = nil
    ) -> RedisCommand<String?> {
        RedisCommand(
            .xadd,
            repetition: .never,
            problem: data.isEmpty ? .emptyList("data", of: "XADD") : nil,
            frame: CommandFrame("$4\r\nXADD\r\n") { writer in
                writer.append(key)
                if withoutCreating { writer.append(token: "NOMKSTREAM") }
                if let trim {
                    trim.strategy.write(to: &writer)
                    if let exactness = trim.exactness {
                        exactness.write(to: &writer)
                    }
                    writer.append(trim.threshold)
                    if let count = trim.count {
                        writer.append(token: "LIMIT")
                        writer.append(count)
                    }
                }
                id.write(to: &writer)
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            }
        )
    }

    /// Sends `XAUTOCLAIM key group consumer min-idle-time start [COUNT count] [JUSTID]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xautoclaim/>.
    @inlinable
    public func xautoclaim<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdleTime: Duration,
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

    /// Sends `XAUTOCLAIM key group consumer min-idle-time start [COUNT count] [JUSTID]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xautoclaim/>.
    @inlinable
    public func xautoclaimJustIDs(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        minIdleTime: Duration,
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

    /// Sends `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`.
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xclaim/>.
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

    /// Sends `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`; the ids one by one.
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
    ) -> RedisCommand<[StreamEntry<Value>]> {
        xclaim(
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
    }

    /// Sends `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`.
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xclaim/>.
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

    /// Sends `XCLAIM key group consumer min-idle-time ID [ID …] [IDLE ms] [TIME unix-time-milliseconds] [RETRYCOUNT count] [FORCE] [JUSTID] [LASTID lastid]`; the ids one by one.
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
    ) -> RedisCommand<[String]> {
        xclaimJustIDs(
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
    }

    /// Sends `XDEL key ID [ID …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/xdel/>.
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

    /// Sends `XDEL key ID [ID …]`; the ids one by one.
    @inlinable
    public func xdel<Element: RESPEncodable>(_ key: some RESPEncodable, _ ids: Element...) -> RedisCommand<Int> {
        xdel(key, ids)
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

    /// Sends `XGROUP CREATECONSUMER key group consumer`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-createconsumer/>.
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

    /// Sends `XGROUP DELCONSUMER key group consumer`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-delconsumer/>.
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

    /// Sends `XGROUP DESTROY key group`.
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-destroy/>.
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

    /// Sends `XGROUP HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xgroup-help/>.
    @inlinable
    public func xgroupHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .xgroupHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nXGROUP\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
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

    /// Sends `XINFO GROUPS key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-groups/>.
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

    /// Sends `XINFO HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xinfo-help/>.
    @inlinable
    public func xinfoHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .xinfoHelp,
            repetition: .never,
            frame: CommandFrame("$5\r\nXINFO\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
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
    ) -> RedisCommand<StreamInfo<Value>> {
        RedisCommand(
            .xinfoStream,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nXINFO\r\n$6\r\nSTREAM\r\n", words: 2) { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `XINFO STREAM key [FULL [COUNT count]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xinfo-stream/>.
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

    /// Sends `XLEN key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/xlen/>.
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
                if let maxDeletedId {
                    writer.append(token: "MAXDELETEDID")
                    writer.append(maxDeletedId)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `XTRIM key <MAXLEN | MINID> [<= | ~>] threshold [LIMIT count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/xtrim/>.
    @inlinable
    public func xtrim(
        _ key: some RESPEncodable,
        strategy: StreamTrimStrategy,
        threshold: some RESPEncodable,
        exactness: StreamTrimExactness? = nil,
        count: Int? = nil
    ) -> RedisCommand<Int> {
        RedisCommand(
            .xtrim,
            repetition: .never,
            frame: CommandFrame("$5\r\nXTRIM\r\n") { writer in
                writer.append(key)
                strategy.write(to: &writer)
                if let exactness {
                    exactness.write(to: &writer)
                }
                writer.append(threshold)
                if let count {
                    writer.append(token: "LIMIT")
                    writer.append(count)
                }
            }
        )
    }
}
