//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `APPEND key value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/append/>.
    @discardableResult
    @inlinable
    public func append(_ key: some RESPEncodable, _ value: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().append(key, value))
    }

    /// Sends `DECR key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/decr/>.
    @discardableResult
    @inlinable
    public func decr(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().decr(key))
    }

    /// Sends `DECRBY key decrement`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/decrby/>.
    @discardableResult
    @inlinable
    public func decrby(_ key: some RESPEncodable, by decrement: Int) async throws(RedisError) -> Int {
        try await send(RedisCommands().decrby(key, by: decrement))
    }

    /// Sends `GET key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/get/>.
    @inlinable
    public func get<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().get(key, as: type))
    }

    /// Sends `GETDEL key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getdel/>.
    @discardableResult
    @inlinable
    public func getdel<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().getdel(key, as: type))
    }

    /// Sends `GETEX key [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | PERSIST>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getex/>.
    @discardableResult
    @inlinable
    public func getex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        expires: KeyExpiryChange? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().getex(key, expires: expires, as: type))
    }

    /// Sends `GETRANGE key start end`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/getrange/>.
    @inlinable
    public func getrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to end: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().getrange(key, from: start, to: end, as: type))
    }

    /// Sends `GETSET key value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getset/>.
    @discardableResult
    @inlinable
    public func getset<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().getset(key, value, as: type))
    }

    /// Sends `INCR key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incr/>.
    @discardableResult
    @inlinable
    public func incr(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().incr(key))
    }

    /// Sends `INCRBY key increment`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incrby/>.
    @discardableResult
    @inlinable
    public func incrby(_ key: some RESPEncodable, by increment: Int) async throws(RedisError) -> Int {
        try await send(RedisCommands().incrby(key, by: increment))
    }

    /// Sends `INCRBYFLOAT key increment`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incrbyfloat/>.
    @discardableResult
    @inlinable
    public func incrbyfloat(_ key: some RESPEncodable, by increment: Double) async throws(RedisError) -> Double {
        try await send(RedisCommands().incrbyfloat(key, by: increment))
    }

    /// Sends `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    @inlinable
    public func lcs<Value: RESPDecodable>(
        _ key1: some RESPEncodable,
        _ key2: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().lcs(key1, key2, as: type))
    }

    /// Sends `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    @inlinable
    public func lcsLength(_ key1: some RESPEncodable, _ key2: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().lcsLength(key1, key2))
    }

    /// Sends `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    @inlinable
    public func lcsMatches(
        _ key1: some RESPEncodable,
        _ key2: some RESPEncodable,
        minimumMatchLength: Int? = nil
    ) async throws(RedisError) -> LCSMatches {
        try await send(RedisCommands().lcsMatches(key1, key2, minimumMatchLength: minimumMatchLength))
    }

    /// Sends `MGET key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/mget/>.
    @inlinable
    public func mget<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value?] {
        try await send(RedisCommands().mget(keys, as: type))
    }

    /// Sends `MGET key [key …]`; the keys one by one.
    @inlinable
    public func mget<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value?] {
        try await send(RedisCommands().mget(keys, as: type))
    }

    /// Sends `MSET key value [key value …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.1. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/mset/>.
    @inlinable
    public func mset(_ data: [(some RESPEncodable, some RESPEncodable)]) async throws(RedisError) -> Void {
        try await send(RedisCommands().mset(data))
    }

    /// Sends `MSETNX key value [key value …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.1. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/msetnx/>.
    @discardableResult
    @inlinable
    public func msetnx(_ data: [(some RESPEncodable, some RESPEncodable)]) async throws(RedisError) -> Bool {
        try await send(RedisCommands().msetnx(data))
    }

    /// Sends `PSETEX key milliseconds value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/psetex/>.
    @inlinable
    public func psetex(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        _ value: some RESPEncodable
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().psetex(key, in: milliseconds, value))
    }

    /// Sends `SET key value [<NX | XX>] [GET] [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | KEEPTTL>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/set/>.
    @discardableResult
    @inlinable
    public func set(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        if condition: ExistenceCondition? = nil,
        expires: KeyExpiry? = nil
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().set(key, value, if: condition, expires: expires))
    }

    /// Sends `SET key value [<NX | XX>] [GET] [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | KEEPTTL>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/set/>.
    @discardableResult
    @inlinable
    public func setAndGet<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        if condition: ExistenceCondition? = nil,
        expires: KeyExpiry? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().setAndGet(key, value, if: condition, expires: expires, as: type))
    }

    /// Sends `SETEX key seconds value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/setex/>.
    @inlinable
    public func setex(
        _ key: some RESPEncodable,
        in seconds: Duration,
        _ value: some RESPEncodable
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().setex(key, in: seconds, value))
    }

    /// Sends `SETNX key value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/setnx/>.
    @discardableResult
    @inlinable
    public func setnx(_ key: some RESPEncodable, _ value: some RESPEncodable) async throws(RedisError) -> Bool {
        try await send(RedisCommands().setnx(key, value))
    }

    /// Sends `SETRANGE key offset value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/setrange/>.
    @discardableResult
    @inlinable
    public func setrange(
        _ key: some RESPEncodable,
        offset: Int,
        _ value: some RESPEncodable
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().setrange(key, offset: offset, value))
    }

    /// Sends `STRLEN key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/strlen/>.
    @inlinable
    public func strlen(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().strlen(key))
    }

    /// Sends `SUBSTR key start end`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0; deprecated since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/substr/>.
    @inlinable
    public func substr<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to end: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().substr(key, from: start, to: end, as: type))
    }
}
