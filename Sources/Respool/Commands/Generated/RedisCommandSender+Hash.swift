//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Deletes fields of a hash, and the hash with its last one.
    ///
    /// `HDEL key field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hdel/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: how many of them there were.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hdel(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().hdel(key, fields))
    }

    /// Deletes fields of a hash, and the hash with its last one.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: how many of them there were.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hdel<Element: RESPEncodable>(_ key: some RESPEncodable, _ fields: Element...) async throws -> Int {
        try await send(RedisCommands().hdel(key, fields))
    }

    /// Checks whether a hash has a field.
    ///
    /// `HEXISTS key field`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hexists/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    /// - Returns: whether it has the field; `false` also where there is no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hexists(_ key: some RESPEncodable, _ field: some RESPEncodable) async throws -> Bool {
        try await send(RedisCommands().hexists(key, field))
    }

    /// Sets how long fields of a hash still live.
    ///
    /// `HEXPIRE key seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hexpire/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - seconds: how long until expiry.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hexpire(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        in seconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hexpire(key, fields, in: seconds, if: condition))
    }

    /// Sets how long fields of a hash still live.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - seconds: how long until expiry.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hexpire<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        in seconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hexpire(key, fields, in: seconds, if: condition))
    }

    /// Sets when fields of a hash expire, in seconds since 1970.
    ///
    /// `HEXPIREAT key unix-time-seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/hexpireat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - unixTimeSeconds: the time of expiry, in seconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hexpireat(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        at unixTimeSeconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hexpireat(key, fields, at: unixTimeSeconds, if: condition))
    }

    /// Sets when fields of a hash expire, in seconds since 1970.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - unixTimeSeconds: the time of expiry, in seconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hexpireat<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        at unixTimeSeconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hexpireat(key, fields, at: unixTimeSeconds, if: condition))
    }

    /// Reads when fields of a hash expire.
    ///
    /// `HEXPIRETIME key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hexpiretime/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field seconds since 1970; -1 where it doesn't expire, -2 where it is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hexpiretime(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws -> [Int] {
        try await send(RedisCommands().hexpiretime(key, fields))
    }

    /// Reads when fields of a hash expire.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field seconds since 1970; -1 where it doesn't expire, -2 where it is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hexpiretime<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws -> [Int] {
        try await send(RedisCommands().hexpiretime(key, fields))
    }

    /// Reads a field of a hash.
    ///
    /// `HGET key field`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hget/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the value, or `nil` where there is no such field or no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hget<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().hget(key, field, as: type))
    }

    /// Reads all fields of a hash with their values.
    ///
    /// `HGETALL key`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hgetall/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the fields and values; empty where there is no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hgetall<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> [Value.RESPKey: Value] {
        try await send(RedisCommands().hgetall(key, as: type))
    }

    /// Adds to the integer in a field of a hash, which counts as 0 where it is missing.
    ///
    /// `HINCRBY key field increment`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hincrby/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    ///   - increment: how much to add; may be negative.
    /// - Returns: the sum.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hincrby(_ key: some RESPEncodable, _ field: some RESPEncodable, by increment: Int) async throws -> Int {
        try await send(RedisCommands().hincrby(key, field, by: increment))
    }

    /// Adds to the number in a field of a hash, which counts as 0 where it is missing.
    ///
    /// `HINCRBYFLOAT key field increment`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hincrbyfloat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    ///   - increment: how much to add; may be negative.
    /// - Returns: the sum.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hincrbyfloat(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        by increment: Double
    ) async throws -> Double {
        try await send(RedisCommands().hincrbyfloat(key, field, by: increment))
    }

    /// Reads the names of all fields of a hash.
    ///
    /// `HKEYS key`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hkeys/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the names, in no order; empty where there is no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hkeys<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().hkeys(key, as: type))
    }

    /// Counts the fields of a hash.
    ///
    /// `HLEN key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hlen/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many there are; 0 where there is no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hlen(_ key: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().hlen(key))
    }

    /// Reads several fields of a hash.
    ///
    /// `HMGET key field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hmget/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a value for each field, in order; `nil` for one that is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hmget<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws -> [Value?] {
        try await send(RedisCommands().hmget(key, fields, as: type))
    }

    /// Reads several fields of a hash.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a value for each field, in order; `nil` for one that is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hmget<Value: RESPDecodable, Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        as type: Value.Type = String.self
    ) async throws -> [Value?] {
        try await send(RedisCommands().hmget(key, fields, as: type))
    }

    /// Sets fields of a hash, and makes the hash if there is none; prefer `hset`.
    ///
    /// `HMSET key field value [field value …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0; deprecated since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hmset/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - data: fields and their values, at least one pair.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hmset(_ key: some RESPEncodable, _ data: [(some RESPEncodable, some RESPEncodable)]) async throws {
        try await send(RedisCommands().hmset(key, data))
    }

    /// Takes the expiry of fields of a hash away, so that they stay.
    ///
    /// `HPERSIST key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hpersist/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field 1 where it had one, -1 where it had none, -2 where it is missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hpersist(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws -> [Int] {
        try await send(RedisCommands().hpersist(key, fields))
    }

    /// Takes the expiry of fields of a hash away, so that they stay.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field 1 where it had one, -1 where it had none, -2 where it is missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hpersist<Element: RESPEncodable>(_ key: some RESPEncodable, _ fields: Element...) async throws -> [Int]
    {
        try await send(RedisCommands().hpersist(key, fields))
    }

    /// Sets how long fields of a hash still live, to the millisecond.
    ///
    /// `HPEXPIRE key milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hpexpire/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - milliseconds: how long until expiry, rounded up to whole milliseconds.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hpexpire(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        in milliseconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hpexpire(key, fields, in: milliseconds, if: condition))
    }

    /// Sets how long fields of a hash still live, to the millisecond.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - milliseconds: how long until expiry, rounded up to whole milliseconds.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hpexpire<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        in milliseconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hpexpire(key, fields, in: milliseconds, if: condition))
    }

    /// Sets when fields of a hash expire, in milliseconds since 1970.
    ///
    /// `HPEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/hpexpireat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - unixTimeMilliseconds: the time of expiry, in milliseconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hpexpireat(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        at unixTimeMilliseconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hpexpireat(key, fields, at: unixTimeMilliseconds, if: condition))
    }

    /// Sets when fields of a hash expire, in milliseconds since 1970.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - unixTimeMilliseconds: the time of expiry, in milliseconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hpexpireat<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        at unixTimeMilliseconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hpexpireat(key, fields, at: unixTimeMilliseconds, if: condition))
    }

    /// Reads when fields of a hash expire, to the millisecond.
    ///
    /// `HPEXPIRETIME key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hpexpiretime/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field milliseconds since 1970; -1 where it doesn't expire, -2 where it is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hpexpiretime(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws -> [Int] {
        try await send(RedisCommands().hpexpiretime(key, fields))
    }

    /// Reads when fields of a hash expire, to the millisecond.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field milliseconds since 1970; -1 where it doesn't expire, -2 where it is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hpexpiretime<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws -> [Int] {
        try await send(RedisCommands().hpexpiretime(key, fields))
    }

    /// Reads how long fields of a hash still live, to the millisecond.
    ///
    /// `HPTTL key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hpttl/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field the time left, or that it doesn't expire, or that it is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hpttl(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws -> [KeyLifetime] {
        try await send(RedisCommands().hpttl(key, fields))
    }

    /// Reads how long fields of a hash still live, to the millisecond.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field the time left, or that it doesn't expire, or that it is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hpttl<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws -> [KeyLifetime] {
        try await send(RedisCommands().hpttl(key, fields))
    }

    /// Picks a field of a hash at random.
    ///
    /// `HRANDFIELD key [count [WITHVALUES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the field's name, or `nil` where there is no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hrandfield<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().hrandfield(key, as: type))
    }

    /// Picks several fields of a hash at random.
    ///
    /// `HRANDFIELD key [count [WITHVALUES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many different ones; where negative, exactly so many, and the same may come twice.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the fields' names; empty where there is no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hrandfield<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().hrandfield(key, count: count, as: type))
    }

    /// Picks several fields of a hash at random, with their values.
    ///
    /// `HRANDFIELD key [count [WITHVALUES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many different ones; where negative, exactly so many, and the same may come twice.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the fields; empty where there is no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hrandfieldWithValues<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws -> [HashField<Value>] {
        try await send(RedisCommands().hrandfieldWithValues(key, count: count, as: type))
    }

    /// Lists a hash's fields page by page.
    ///
    /// `HSCAN key cursor [MATCH pattern] [COUNT count] [NOVALUES]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hscan/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - cursor: where to go on: 0 at first, then the cursor that came with the page before.
    ///   - match: only fields whose names match this glob pattern; `nil` for all.
    ///   - count: roughly how many elements to look at in one call; `nil` for the server's own number, 10.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a page of fields, which may be empty or repeat fields, and the next cursor; 0 after the last page.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: ScanCursor,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> HashScanPage<Value> {
        try await send(RedisCommands().hscan(key, cursor: cursor, match: match, count: count, as: type))
    }

    /// Sets fields of a hash, and makes the hash if there is none.
    ///
    /// `HSET key field value [field value …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hset/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - data: fields and their values, at least one pair.
    /// - Returns: how many fields were new; those that got another value don't count.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hset(_ key: some RESPEncodable, _ data: [(some RESPEncodable, some RESPEncodable)]) async throws -> Int
    {
        try await send(RedisCommands().hset(key, data))
    }

    /// Sets a field of a hash unless the hash has it already.
    ///
    /// `HSETNX key field value`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hsetnx/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    ///   - value: the value.
    /// - Returns: whether it was set; `false` where the hash has the field.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func hsetnx(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        _ value: some RESPEncodable
    ) async throws -> Bool {
        try await send(RedisCommands().hsetnx(key, field, value))
    }

    /// Reads the length of a field's value.
    ///
    /// `HSTRLEN key field`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hstrlen/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    /// - Returns: the length in bytes; 0 where there is no such field.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hstrlen(_ key: some RESPEncodable, _ field: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().hstrlen(key, field))
    }

    /// Reads how long fields of a hash still live.
    ///
    /// `HTTL key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/httl/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field the time left in whole seconds, or that it doesn't expire, or that it is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func httl(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) async throws -> [KeyLifetime] {
        try await send(RedisCommands().httl(key, fields))
    }

    /// Reads how long fields of a hash still live.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field the time left in whole seconds, or that it doesn't expire, or that it is missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func httl<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) async throws -> [KeyLifetime] {
        try await send(RedisCommands().httl(key, fields))
    }

    /// Reads the values of all fields of a hash.
    ///
    /// `HVALS key`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hvals/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the values, in no order; empty where there is no hash.
    /// - Throws: ``RedisError``.
    @inlinable
    public func hvals<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().hvals(key, as: type))
    }
}
