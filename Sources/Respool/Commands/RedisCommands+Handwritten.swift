//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisCommands {
    /// Sends `XREAD [COUNT count] [BLOCK milliseconds] STREAMS key … id …`.
    ///
    /// - Parameters:
    ///   - streams: keys, each with the last ID seen; `$` for entries added from now on (with `block` only).
    ///   - count: at most this many entries of each stream.
    ///   - block: how long to wait where there is nothing; zero waits until cancelled. Such a call gets a socket of its
    ///     own.
    ///   - type: what fields and values are decoded to.
    /// - Returns: the streams that have something; none when the wait ended.
    public func xread<Value: RESPDecodable>(
        _ streams: [(key: some RESPEncodable, after: some RESPEncodable)],
        count: Int? = nil,
        block: Duration? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[StreamMessages<Value>]> {
        RedisCommand(
            .xread,
            repetition: block == nil ? .repeatable : .never,
            blocksFor: block,
            problem: streams.isEmpty ? .emptyList("streams", of: "XREAD") : nil,
            frame: CommandFrame("$5\r\nXREAD\r\n") { writer in
                Self.write(streams, count: count, block: block, noAcknowledgement: false, to: &writer)
            }
        )
    }

    /// Sends `XREADGROUP GROUP group consumer [COUNT count] [BLOCK milliseconds] [NOACK] STREAMS key … id …`.
    ///
    /// - Parameters:
    ///   - group: the consumer group.
    ///   - consumer: who reads.
    ///   - streams: keys, each with `>` for new entries or an ID for the consumer's own pending ones.
    ///   - count: at most this many entries of each stream.
    ///   - block: how long to wait where there is nothing; zero waits until cancelled.
    ///   - noAcknowledgement: whether entries count as acknowledged at once.
    ///   - type: what fields and values are decoded to.
    /// - Returns: the streams that have something; none when the wait ended.
    public func xreadgroup<Value: RESPDecodable>(
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        _ streams: [(key: some RESPEncodable, after: some RESPEncodable)],
        count: Int? = nil,
        block: Duration? = nil,
        noAcknowledgement: Bool = false,
        as type: Value.Type = String.self
    ) -> RedisCommand<[StreamMessages<Value>]> {
        RedisCommand(
            .xreadgroup,
            repetition: .never,
            blocksFor: block,
            problem: streams.isEmpty ? .emptyList("streams", of: "XREADGROUP") : nil,
            frame: CommandFrame("$10\r\nXREADGROUP\r\n") { writer in
                writer.append(token: "GROUP")
                writer.append(group)
                writer.append(consumer)
                Self.write(streams, count: count, block: block, noAcknowledgement: noAcknowledgement, to: &writer)
            }
        )
    }

    private static func write(
        _ streams: [(key: some RESPEncodable, after: some RESPEncodable)],
        count: Int?,
        block: Duration?,
        noAcknowledgement: Bool,
        to writer: inout CommandWriter
    ) {
        if let count {
            writer.append(token: "COUNT")
            writer.append(count)
        }
        if let block {
            writer.append(token: "BLOCK")
            writer.append(block.millisecondsArgument)
        }
        if noAcknowledgement { writer.append(token: "NOACK") }
        writer.append(token: "STREAMS")
        for stream in streams { writer.append(stream.key) }
        for stream in streams { writer.append(stream.after) }
    }

    /// Sends `XPENDING key group`: a summary.
    public func xpending<Value: RESPDecodable & Hashable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<PendingSummary<Value>> {
        RedisCommand(
            .xpending,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nXPENDING\r\n") { writer in
                writer.append(key)
                writer.append(group)
            }
        )
    }

    /// Sends `XPENDING key group [IDLE milliseconds] start end count [consumer]`: entry by entry.
    public func xpending<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        from start: any RESPEncodable = "-",
        to end: any RESPEncodable = "+",
        count: Int,
        consumer: (any RESPEncodable)? = nil,
        minIdleTime: Duration? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[PendingEntry<Value>]> {
        RedisCommand(
            .xpending,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nXPENDING\r\n") { writer in
                writer.append(key)
                writer.append(group)
                if let minIdleTime {
                    writer.append(token: "IDLE")
                    writer.append(minIdleTime.millisecondsArgument)
                }
                writer.append(start)
                writer.append(end)
                writer.append(count)
                if let consumer { writer.append(consumer) }
            }
        )
    }

    /// Sends `CLIENT KILL ID id SKIPME no`; returns how many connections were closed.
    public func clientKill(id: Int) -> RedisCommand<Int> {
        RedisCommand(
            .clientKill,
            repetition: .idempotent,
            frame: CommandFrame("$6\r\nCLIENT\r\n$4\r\nKILL\r\n", words: 2) { writer in
                writer.append(token: "ID")
                writer.append(id)
                writer.append(token: "SKIPME")
                writer.append(token: "NO")
            }
        )
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Reads streams from given IDs on; see ``RedisCommands/xread(_:count:block:as:)``.
    public func xread<Value: RESPDecodable>(
        _ streams: [(key: some RESPEncodable, after: some RESPEncodable)],
        count: Int? = nil,
        block: Duration? = nil,
        as type: Value.Type = String.self
    ) async throws -> [StreamMessages<Value>] {
        try await send(RedisCommands().xread(streams, count: count, block: block, as: type))
    }

    /// Reads streams for a consumer of a group; see
    /// ``RedisCommands/xreadgroup(group:consumer:_:count:block:noAcknowledgement:as:)``.
    public func xreadgroup<Value: RESPDecodable>(
        group: some RESPEncodable,
        consumer: some RESPEncodable,
        _ streams: [(key: some RESPEncodable, after: some RESPEncodable)],
        count: Int? = nil,
        block: Duration? = nil,
        noAcknowledgement: Bool = false,
        as type: Value.Type = String.self
    ) async throws -> [StreamMessages<Value>] {
        try await send(
            RedisCommands().xreadgroup(
                group: group,
                consumer: consumer,
                streams,
                count: count,
                block: block,
                noAcknowledgement: noAcknowledgement,
                as: type
            )
        )
    }

    /// Sends `XPENDING key group`: a summary.
    public func xpending<Value: RESPDecodable & Hashable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> PendingSummary<Value> {
        try await send(RedisCommands().xpending(key, group: group, as: type))
    }

    /// Sends `XPENDING key group [IDLE milliseconds] start end count [consumer]`: entry by entry.
    public func xpending<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        group: some RESPEncodable,
        from start: any RESPEncodable = "-",
        to end: any RESPEncodable = "+",
        count: Int,
        consumer: (any RESPEncodable)? = nil,
        minIdleTime: Duration? = nil,
        as type: Value.Type = String.self
    ) async throws -> [PendingEntry<Value>] {
        try await send(
            RedisCommands().xpending(
                key,
                group: group,
                from: start,
                to: end,
                count: count,
                consumer: consumer,
                minIdleTime: minIdleTime,
                as: type
            )
        )
    }

    /// Sends `CLIENT KILL ID id SKIPME no`; returns how many connections were closed.
    @discardableResult
    public func clientKill(id: Int) async throws -> Int {
        try await send(RedisCommands().clientKill(id: id))
    }
}
