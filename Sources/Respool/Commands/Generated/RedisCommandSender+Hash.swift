//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `HDEL key field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hdel/>.
    @discardableResult
    @inlinable
    public func hdel(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().hdel(key, fields))
    }

    /// Sends `HDEL key field [field …]`; the fields one by one.
    @discardableResult
    @inlinable
    public func hdel<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().hdel(key, fields))
    }

    /// Sends `HEXISTS key field`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hexists/>.
    @inlinable
    public func hexists(_ key: some RESPEncodable, _ field: some RESPEncodable) async throws(RedisError) -> Bool {
        try await send(RedisCommands().hexists(key, field))
    }

    /// Sends `HEXPIRE key seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hexpire/>.
    @discardableResult
    @inlinable
    public func hexpire(
        _ key: some RESPEncodable,
        in seconds: Duration,
        _ fields: [some RESPEncodable],
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hexpire(key, in: seconds, fields, if: condition))
    }

    /// Sends `HEXPIRE key seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`; the fields one by one.
    @discardableResult
    @inlinable
    public func hexpire<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        in seconds: Duration,
        _ fields: Element...,
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hexpire(key, in: seconds, fields, if: condition))
    }

    /// Sends `HEXPIREAT key unix-time-seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/hexpireat/>.
    @discardableResult
    @inlinable
    public func hexpireat(
        _ key: some RESPEncodable,
        unixTimeSeconds: Int,
        _ fields: [some RESPEncodable],
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hexpireat(key, unixTimeSeconds: unixTimeSeconds, fields, if: condition))
    }

    /// Sends `HEXPIREAT key unix-time-seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`; the fields one by one.
    @discardableResult
    @inlinable
    public func hexpireat<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        unixTimeSeconds: Int,
        _ fields: Element...,
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hexpireat(key, unixTimeSeconds: unixTimeSeconds, fields, if: condition))
    }

    /// Sends `HEXPIRETIME key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hexpiretime/>.
    @inlinable
    public func hexpiretime(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws(RedisError) -> [Int]
    {
        try await send(RedisCommands().hexpiretime(key, fields))
    }

    /// Sends `HEXPIRETIME key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hexpiretime<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hexpiretime(key, fields))
    }

    /// Sends `HGET key field`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hget/>.
    @inlinable
    public func hget<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().hget(key, field, as: type))
    }

    /// Sends `HGETALL key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hgetall/>.
    @inlinable
    public func hgetall<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value.RESPKey: Value] {
        try await send(RedisCommands().hgetall(key, as: type))
    }

    /// Sends `HINCRBY key field increment`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hincrby/>.
    @discardableResult
    @inlinable
    public func hincrby(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        by increment: Int
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().hincrby(key, field, by: increment))
    }

    /// Sends `HINCRBYFLOAT key field increment`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hincrbyfloat/>.
    @discardableResult
    @inlinable
    public func hincrbyfloat(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        by increment: Double
    ) async throws(RedisError) -> Double {
        try await send(RedisCommands().hincrbyfloat(key, field, by: increment))
    }

    /// Sends `HKEYS key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hkeys/>.
    @inlinable
    public func hkeys<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().hkeys(key, as: type))
    }

    /// Sends `HLEN key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hlen/>.
    @inlinable
    public func hlen(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().hlen(key))
    }

    /// Sends `HMGET key field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hmget/>.
    @inlinable
    public func hmget<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value?] {
        try await send(RedisCommands().hmget(key, fields, as: type))
    }

    /// Sends `HMGET key field [field …]`; the fields one by one.
    @inlinable
    public func hmget<Value: RESPDecodable, Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value?] {
        try await send(RedisCommands().hmget(key, fields, as: type))
    }

    /// Sends `HMSET key field value [field value …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0; deprecated since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hmset/>.
    @inlinable
    public func hmset(
        _ key: some RESPEncodable,
        _ data: [(some RESPEncodable, some RESPEncodable)]
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().hmset(key, data))
    }

    /// Sends `HPERSIST key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hpersist/>.
    @discardableResult
    @inlinable
    public func hpersist(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hpersist(key, fields))
    }

    /// Sends `HPERSIST key FIELDS numfields field [field …]`; the fields one by one.
    @discardableResult
    @inlinable
    public func hpersist<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hpersist(key, fields))
    }

    /// Sends `HPEXPIRE key milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hpexpire/>.
    @discardableResult
    @inlinable
    public func hpexpire(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        _ fields: [some RESPEncodable],
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hpexpire(key, in: milliseconds, fields, if: condition))
    }

    /// Sends `HPEXPIRE key milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`; the fields one by one.
    @discardableResult
    @inlinable
    public func hpexpire<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        _ fields: Element...,
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hpexpire(key, in: milliseconds, fields, if: condition))
    }

    /// Sends `HPEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/hpexpireat/>.
    @discardableResult
    @inlinable
    public func hpexpireat(
        _ key: some RESPEncodable,
        unixTimeMilliseconds: Int,
        _ fields: [some RESPEncodable],
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(
            RedisCommands().hpexpireat(key, unixTimeMilliseconds: unixTimeMilliseconds, fields, if: condition)
        )
    }

    /// Sends `HPEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`; the fields one by one.
    @discardableResult
    @inlinable
    public func hpexpireat<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        unixTimeMilliseconds: Int,
        _ fields: Element...,
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> [Int] {
        try await send(
            RedisCommands().hpexpireat(key, unixTimeMilliseconds: unixTimeMilliseconds, fields, if: condition)
        )
    }

    /// Sends `HPEXPIRETIME key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hpexpiretime/>.
    @inlinable
    public func hpexpiretime(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable]
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hpexpiretime(key, fields))
    }

    /// Sends `HPEXPIRETIME key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hpexpiretime<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hpexpiretime(key, fields))
    }

    /// Sends `HPTTL key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hpttl/>.
    @inlinable
    public func hpttl(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hpttl(key, fields))
    }

    /// Sends `HPTTL key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hpttl<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().hpttl(key, fields))
    }

    /// Sends `HRANDFIELD key [count [WITHVALUES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    @inlinable
    public func hrandfield<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().hrandfield(key, as: type))
    }

    /// Sends `HRANDFIELD key [count [WITHVALUES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    @inlinable
    public func hrandfield<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().hrandfield(key, count: count, as: type))
    }

    /// Sends `HRANDFIELD key [count [WITHVALUES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    @inlinable
    public func hrandfieldWithValues<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [HashField<Value>] {
        try await send(RedisCommands().hrandfieldWithValues(key, count: count, as: type))
    }

    /// Sends `HSCAN key cursor [MATCH pattern] [COUNT count] [NOVALUES]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hscan/>.
    @inlinable
    public func hscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: Int,
        pattern: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> HashScanPage<Value> {
        try await send(RedisCommands().hscan(key, cursor: cursor, pattern: pattern, count: count, as: type))
    }

    /// Sends `HSET key field value [field value …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hset/>.
    @discardableResult
    @inlinable
    public func hset(
        _ key: some RESPEncodable,
        _ data: [(some RESPEncodable, some RESPEncodable)]
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().hset(key, data))
    }

    /// Sends `HSETNX key field value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hsetnx/>.
    @discardableResult
    @inlinable
    public func hsetnx(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        _ value: some RESPEncodable
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().hsetnx(key, field, value))
    }

    /// Sends `HSTRLEN key field`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hstrlen/>.
    @inlinable
    public func hstrlen(_ key: some RESPEncodable, _ field: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().hstrlen(key, field))
    }

    /// Sends `HTTL key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/httl/>.
    @inlinable
    public func httl(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().httl(key, fields))
    }

    /// Sends `HTTL key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func httl<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().httl(key, fields))
    }

    /// Sends `HVALS key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hvals/>.
    @inlinable
    public func hvals<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().hvals(key, as: type))
    }
}
