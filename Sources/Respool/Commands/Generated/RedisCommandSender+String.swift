//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Appends to a string, and makes it if there is none.
    ///
    /// `APPEND key value`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/append/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: what to append.
    /// - Returns: the string's new length in bytes.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func append(_ key: some RESPEncodable, _ value: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().append(key, value))
    }

    /// Subtracts one from an integer, which counts as 0 where there is no key.
    ///
    /// `DECR key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/decr/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: the difference.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func decr(_ key: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().decr(key))
    }

    /// Subtracts from an integer, which counts as 0 where there is no key.
    ///
    /// `DECRBY key decrement`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/decrby/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - decrement: how much to subtract; may be negative.
    /// - Returns: the difference.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func decrby(_ key: some RESPEncodable, by decrement: Int) async throws -> Int {
        try await send(RedisCommands().decrby(key, by: decrement))
    }

    /// Reads a string.
    ///
    /// `GET key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/get/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the value, or `nil` where there is no key.
    /// - Throws: ``RedisError``.
    @inlinable
    public func get<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().get(key, as: type))
    }

    /// Reads a string and deletes its key.
    ///
    /// `GETDEL key`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getdel/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the value, or `nil` where there was no key.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func getdel<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().getdel(key, as: type))
    }

    /// Reads a string, and can change when its key expires.
    ///
    /// `GETEX key [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | PERSIST>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getex/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - expires: the key's new expiry; `nil` to leave it as it is.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the value, or `nil` where there is no key.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func getex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        expires: RedisCommands.KeyExpiryChange? = nil,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().getex(key, expires: expires, as: type))
    }

    /// Reads a part of a string.
    ///
    /// `GETRANGE key start end`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/getrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first index, from 0; negative counts from the end.
    ///   - end: the last byte, included; negative counts from the end.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the bytes; empty where the part lies beyond the end, or there is no key.
    /// - Throws: ``RedisError``.
    @inlinable
    public func getrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to end: Int,
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().getrange(key, from: start, to: end, as: type))
    }

    /// Sets a string, and reads what it was before; prefer `setAndGet`.
    ///
    /// `GETSET key value`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getset/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: the value.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the value before, or `nil` where there was no key.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func getset<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().getset(key, value, as: type))
    }

    /// Adds one to an integer, which counts as 0 where there is no key.
    ///
    /// `INCR key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incr/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: the sum.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func incr(_ key: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().incr(key))
    }

    /// Adds to an integer, which counts as 0 where there is no key.
    ///
    /// `INCRBY key increment`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incrby/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - increment: how much to add; may be negative.
    /// - Returns: the sum.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func incrby(_ key: some RESPEncodable, by increment: Int) async throws -> Int {
        try await send(RedisCommands().incrby(key, by: increment))
    }

    /// Adds to a number, which counts as 0 where there is no key.
    ///
    /// `INCRBYFLOAT key increment`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incrbyfloat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - increment: how much to add; may be negative.
    /// - Returns: the sum.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func incrbyfloat(_ key: some RESPEncodable, by increment: Double) async throws -> Double {
        try await send(RedisCommands().incrbyfloat(key, by: increment))
    }

    /// Finds the longest subsequence that two strings have in common.
    ///
    /// `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    ///
    /// - Parameters:
    ///   - key1: the first string's key.
    ///   - key2: the second string's key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the subsequence; empty where there is none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lcs<Value: RESPDecodable>(
        _ key1: some RESPEncodable,
        _ key2: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().lcs(key1, key2, as: type))
    }

    /// Measures the longest subsequence that two strings have in common.
    ///
    /// `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    ///
    /// - Parameters:
    ///   - key1: the first string's key.
    ///   - key2: the second string's key.
    /// - Returns: its length in bytes; 0 where there is none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lcsLength(_ key1: some RESPEncodable, _ key2: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().lcsLength(key1, key2))
    }

    /// Finds the stretches of the longest subsequence that two strings have in common.
    ///
    /// `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    ///
    /// - Parameters:
    ///   - key1: the first string's key.
    ///   - key2: the second string's key.
    ///   - minimumMatchLength: only stretches of at least so many bytes; `nil` for all.
    /// - Returns: where the stretches are in both strings, the last first, and the subsequence's whole length.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lcsMatches(
        _ key1: some RESPEncodable,
        _ key2: some RESPEncodable,
        minimumMatchLength: Int? = nil
    ) async throws -> LCSMatches {
        try await send(RedisCommands().lcsMatches(key1, key2, minimumMatchLength: minimumMatchLength))
    }

    /// Reads several strings.
    ///
    /// `MGET key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/mget/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a value for each key, in order; `nil` where there is none, or no string.
    /// - Throws: ``RedisError``.
    @inlinable
    public func mget<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws -> [Value?] {
        try await send(RedisCommands().mget(keys, as: type))
    }

    /// Reads several strings.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a value for each key, in order; `nil` where there is none, or no string.
    /// - Throws: ``RedisError``.
    @inlinable
    public func mget<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws -> [Value?] {
        try await send(RedisCommands().mget(keys, as: type))
    }

    /// Sets several strings at once, and takes their expiry away.
    ///
    /// `MSET key value [key value …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.1. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/mset/>.
    ///
    /// - Parameter data: keys and their values, at least one pair.
    /// - Throws: ``RedisError``.
    @inlinable
    public func mset(_ data: [(some RESPEncodable, some RESPEncodable)]) async throws {
        try await send(RedisCommands().mset(data))
    }

    /// Sets several strings at once, but only if none of the keys exists.
    ///
    /// `MSETNX key value [key value …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.1. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/msetnx/>.
    ///
    /// - Parameter data: keys and their values, at least one pair.
    /// - Returns: whether they were set; `false` where a key exists, and then none is set.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func msetnx(_ data: [(some RESPEncodable, some RESPEncodable)]) async throws -> Bool {
        try await send(RedisCommands().msetnx(data))
    }

    /// Sets a string, and how long it lives, to the millisecond.
    ///
    /// `PSETEX key milliseconds value`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/psetex/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: the value.
    ///   - milliseconds: how long until expiry, rounded up to whole milliseconds.
    /// - Throws: ``RedisError``.
    @inlinable
    public func psetex(_ key: some RESPEncodable, _ value: some RESPEncodable, in milliseconds: Duration) async throws {
        try await send(RedisCommands().psetex(key, value, in: milliseconds))
    }

    /// Sets a string, whatever the key held before.
    ///
    /// `SET key value [<NX | XX>] [GET] [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | KEEPTTL>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/set/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: the value.
    ///   - condition: only if the key doesn't exist, or only if it does; `nil` for always.
    ///   - expires: when the key expires; `nil` for never.
    /// - Returns: whether it was set; `false` where only the condition kept it from that.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func set(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        if condition: RedisCommands.ExistenceCondition? = nil,
        expires: RedisCommands.KeyExpiry? = nil
    ) async throws -> Bool {
        try await send(RedisCommands().set(key, value, if: condition, expires: expires))
    }

    /// Sets a string, and reads what it was before.
    ///
    /// `SET key value [<NX | XX>] [GET] [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | KEEPTTL>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/set/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: the value.
    ///   - condition: only if the key doesn't exist, or only if it does; `nil` for always.
    ///   - expires: when the key expires; `nil` for never.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the value before, whether or not the condition let it be set; `nil` where there was no key.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func setAndGet<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        if condition: RedisCommands.ExistenceCondition? = nil,
        expires: RedisCommands.KeyExpiry? = nil,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().setAndGet(key, value, if: condition, expires: expires, as: type))
    }

    /// Sets a string, and how long it lives.
    ///
    /// `SETEX key seconds value`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/setex/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: the value.
    ///   - seconds: how long until expiry.
    /// - Throws: ``RedisError``.
    @inlinable
    public func setex(_ key: some RESPEncodable, _ value: some RESPEncodable, in seconds: Duration) async throws {
        try await send(RedisCommands().setex(key, value, in: seconds))
    }

    /// Sets a string unless its key exists.
    ///
    /// `SETNX key value`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/setnx/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: the value.
    /// - Returns: whether it was set; `false` where the key exists.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func setnx(_ key: some RESPEncodable, _ value: some RESPEncodable) async throws -> Bool {
        try await send(RedisCommands().setnx(key, value))
    }

    /// Overwrites a part of a string, and fills up with zero bytes where it is too short.
    ///
    /// `SETRANGE key offset value`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/setrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - offset: where to begin, in bytes from 0.
    ///   - value: what to write there.
    /// - Returns: the string's new length in bytes.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func setrange(_ key: some RESPEncodable, offset: Int, _ value: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().setrange(key, offset: offset, value))
    }

    /// Measures a string.
    ///
    /// `STRLEN key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/strlen/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: its length in bytes; 0 where there is no key.
    /// - Throws: ``RedisError``.
    @inlinable
    public func strlen(_ key: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().strlen(key))
    }

    /// Reads a part of a string; prefer `getrange`.
    ///
    /// `SUBSTR key start end`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0; deprecated since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/substr/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first index, from 0; negative counts from the end.
    ///   - end: the last byte, included; negative counts from the end.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the bytes; empty where the part lies beyond the end, or there is no key.
    /// - Throws: ``RedisError``.
    @inlinable
    public func substr<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to end: Int,
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().substr(key, from: start, to: end, as: type))
    }
}
