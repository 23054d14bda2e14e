//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `BLMOVE source destination <LEFT | RIGHT> <LEFT | RIGHT> timeout`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blmove/>.
    @discardableResult
    @inlinable
    public func blmove<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        sourceEnd: ListEnd,
        destinationEnd: ListEnd,
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(
            RedisCommands().blmove(
                source,
                to: destination,
                sourceEnd: sourceEnd,
                destinationEnd: destinationEnd,
                timeout: timeout,
                as: type
            )
        )
    }

    /// Sends `BLMPOP timeout numkeys key [key …] <LEFT | RIGHT> [COUNT count]`.
    ///
    /// Complexity on the server: O(N+M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blmpop/>.
    @discardableResult
    @inlinable
    public func blmpop<Value: RESPDecodable>(
        timeout: Duration,
        _ keys: [some RESPEncodable],
        from side: ListEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> KeyedElements<Value>? {
        try await send(RedisCommands().blmpop(timeout: timeout, keys, from: side, count: count, as: type))
    }

    /// Sends `BLPOP key [key …] timeout`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blpop/>.
    @discardableResult
    @inlinable
    public func blpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> KeyedElement<Value>? {
        try await send(RedisCommands().blpop(keys, timeout: timeout, as: type))
    }

    /// Sends `BRPOP key [key …] timeout`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/brpop/>.
    @discardableResult
    @inlinable
    public func brpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> KeyedElement<Value>? {
        try await send(RedisCommands().brpop(keys, timeout: timeout, as: type))
    }

    /// Sends `BRPOPLPUSH source destination timeout`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/brpoplpush/>.
    @discardableResult
    @inlinable
    public func brpoplpush<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().brpoplpush(source, to: destination, timeout: timeout, as: type))
    }

    /// Sends `LINDEX key index`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lindex/>.
    @inlinable
    public func lindex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        index: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().lindex(key, index: index, as: type))
    }

    /// Sends `LINSERT key <BEFORE | AFTER> pivot element`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/linsert/>.
    @discardableResult
    @inlinable
    public func linsert(
        _ key: some RESPEncodable,
        position: InsertPosition,
        pivot: some RESPEncodable,
        _ element: some RESPEncodable
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().linsert(key, position: position, pivot: pivot, element))
    }

    /// Sends `LLEN key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/llen/>.
    @inlinable
    public func llen(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().llen(key))
    }

    /// Sends `LMOVE source destination <LEFT | RIGHT> <LEFT | RIGHT>`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lmove/>.
    @discardableResult
    @inlinable
    public func lmove<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        sourceEnd: ListEnd,
        destinationEnd: ListEnd,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(
            RedisCommands().lmove(
                source,
                to: destination,
                sourceEnd: sourceEnd,
                destinationEnd: destinationEnd,
                as: type
            )
        )
    }

    /// Sends `LMPOP numkeys key [key …] <LEFT | RIGHT> [COUNT count]`.
    ///
    /// Complexity on the server: O(N+M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lmpop/>.
    @discardableResult
    @inlinable
    public func lmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: ListEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> KeyedElements<Value>? {
        try await send(RedisCommands().lmpop(keys, from: side, count: count, as: type))
    }

    /// Sends `LPOP key [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpop/>.
    @discardableResult
    @inlinable
    public func lpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().lpop(key, as: type))
    }

    /// Sends `LPOP key [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpop/>.
    @discardableResult
    @inlinable
    public func lpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().lpop(key, count: count, as: type))
    }

    /// Sends `LPOS key element [RANK rank] [COUNT num-matches] [MAXLEN len]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.6. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lpos/>.
    @inlinable
    public func lpos(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        rank: Int? = nil,
        maximumLength: Int? = nil
    ) async throws(RedisError) -> Int? {
        try await send(RedisCommands().lpos(key, element, rank: rank, maximumLength: maximumLength))
    }

    /// Sends `LPOS key element [RANK rank] [COUNT num-matches] [MAXLEN len]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.6. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lpos/>.
    @inlinable
    public func lpos(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        count: Int,
        rank: Int? = nil,
        maximumLength: Int? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().lpos(key, element, count: count, rank: rank, maximumLength: maximumLength))
    }

    /// Sends `LPUSH key element [element …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpush/>.
    @discardableResult
    @inlinable
    public func lpush(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().lpush(key, elements))
    }

    /// Sends `LPUSH key element [element …]`; the elements one by one.
    @discardableResult
    @inlinable
    public func lpush<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ elements: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().lpush(key, elements))
    }

    /// Sends `LPUSHX key element [element …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpushx/>.
    @discardableResult
    @inlinable
    public func lpushx(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().lpushx(key, elements))
    }

    /// Sends `LPUSHX key element [element …]`; the elements one by one.
    @discardableResult
    @inlinable
    public func lpushx<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ elements: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().lpushx(key, elements))
    }

    /// Sends `LRANGE key start stop`.
    ///
    /// Complexity on the server: O(S+N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lrange/>.
    @inlinable
    public func lrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to stop: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().lrange(key, from: start, to: stop, as: type))
    }

    /// Sends `LREM key count element`.
    ///
    /// Complexity on the server: O(N+M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lrem/>.
    @discardableResult
    @inlinable
    public func lrem(
        _ key: some RESPEncodable,
        count: Int,
        _ element: some RESPEncodable
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().lrem(key, count: count, element))
    }

    /// Sends `LSET key index element`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lset/>.
    @inlinable
    public func lset(
        _ key: some RESPEncodable,
        index: Int,
        _ element: some RESPEncodable
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().lset(key, index: index, element))
    }

    /// Sends `LTRIM key start stop`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/ltrim/>.
    @inlinable
    public func ltrim(_ key: some RESPEncodable, from start: Int, to stop: Int) async throws(RedisError) -> Void {
        try await send(RedisCommands().ltrim(key, from: start, to: stop))
    }

    /// Sends `RPOP key [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpop/>.
    @discardableResult
    @inlinable
    public func rpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().rpop(key, as: type))
    }

    /// Sends `RPOP key [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpop/>.
    @discardableResult
    @inlinable
    public func rpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().rpop(key, count: count, as: type))
    }

    /// Sends `RPOPLPUSH source destination`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpoplpush/>.
    @discardableResult
    @inlinable
    public func rpoplpush<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().rpoplpush(source, to: destination, as: type))
    }

    /// Sends `RPUSH key element [element …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpush/>.
    @discardableResult
    @inlinable
    public func rpush(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().rpush(key, elements))
    }

    /// Sends `RPUSH key element [element …]`; the elements one by one.
    @discardableResult
    @inlinable
    public func rpush<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ elements: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().rpush(key, elements))
    }

    /// Sends `RPUSHX key element [element …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpushx/>.
    @discardableResult
    @inlinable
    public func rpushx(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().rpushx(key, elements))
    }

    /// Sends `RPUSHX key element [element …]`; the elements one by one.
    @discardableResult
    @inlinable
    public func rpushx<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ elements: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().rpushx(key, elements))
    }
}
