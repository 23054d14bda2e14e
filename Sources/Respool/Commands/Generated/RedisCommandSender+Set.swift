//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `SADD key member [member …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/sadd/>.
    @discardableResult
    @inlinable
    public func sadd(_ key: some RESPEncodable, _ members: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().sadd(key, members))
    }

    /// Sends `SADD key member [member …]`; the members one by one.
    @discardableResult
    @inlinable
    public func sadd<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().sadd(key, members))
    }

    /// Sends `SCARD key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/scard/>.
    @inlinable
    public func scard(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().scard(key))
    }

    /// Sends `SDIFF key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sdiff/>.
    @inlinable
    public func sdiff<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().sdiff(keys, as: type))
    }

    /// Sends `SDIFF key [key …]`; the keys one by one.
    @inlinable
    public func sdiff<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().sdiff(keys, as: type))
    }

    /// Sends `SDIFFSTORE destination key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sdiffstore/>.
    @discardableResult
    @inlinable
    public func sdiffstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable]
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().sdiffstore(into: destination, keys))
    }

    /// Sends `SDIFFSTORE destination key [key …]`; the keys one by one.
    @discardableResult
    @inlinable
    public func sdiffstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().sdiffstore(into: destination, keys))
    }

    /// Sends `SINTER key [key …]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sinter/>.
    @inlinable
    public func sinter<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().sinter(keys, as: type))
    }

    /// Sends `SINTER key [key …]`; the keys one by one.
    @inlinable
    public func sinter<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().sinter(keys, as: type))
    }

    /// Sends `SINTERCARD numkeys key [key …] [LIMIT limit]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sintercard/>.
    @inlinable
    public func sintercard(_ keys: [some RESPEncodable], limit: Int? = nil) async throws(RedisError) -> Int {
        try await send(RedisCommands().sintercard(keys, limit: limit))
    }

    /// Sends `SINTERCARD numkeys key [key …] [LIMIT limit]`; the keys one by one.
    @inlinable
    public func sintercard<Element: RESPEncodable>(
        _ keys: Element...,
        limit: Int? = nil
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().sintercard(keys, limit: limit))
    }

    /// Sends `SINTERSTORE destination key [key …]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sinterstore/>.
    @discardableResult
    @inlinable
    public func sinterstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable]
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().sinterstore(into: destination, keys))
    }

    /// Sends `SINTERSTORE destination key [key …]`; the keys one by one.
    @discardableResult
    @inlinable
    public func sinterstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().sinterstore(into: destination, keys))
    }

    /// Sends `SISMEMBER key member`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sismember/>.
    @inlinable
    public func sismember(_ key: some RESPEncodable, _ member: some RESPEncodable) async throws(RedisError) -> Bool {
        try await send(RedisCommands().sismember(key, member))
    }

    /// Sends `SMEMBERS key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/smembers/>.
    @inlinable
    public func smembers<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().smembers(key, as: type))
    }

    /// Sends `SMISMEMBER key member [member …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/smismember/>.
    @inlinable
    public func smismember(
        _ key: some RESPEncodable,
        _ members: [some RESPEncodable]
    ) async throws(RedisError) -> [Bool] {
        try await send(RedisCommands().smismember(key, members))
    }

    /// Sends `SMISMEMBER key member [member …]`; the members one by one.
    @inlinable
    public func smismember<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) async throws(RedisError) -> [Bool] {
        try await send(RedisCommands().smismember(key, members))
    }

    /// Sends `SMOVE source destination member`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/smove/>.
    @discardableResult
    @inlinable
    public func smove(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        _ member: some RESPEncodable
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().smove(source, to: destination, member))
    }

    /// Sends `SPOP key [count]`.
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spop/>.
    @discardableResult
    @inlinable
    public func spop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().spop(key, as: type))
    }

    /// Sends `SPOP key [count]`.
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spop/>.
    @discardableResult
    @inlinable
    public func spop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().spop(key, count: count, as: type))
    }

    /// Sends `SRANDMEMBER key [count]`.
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/srandmember/>.
    @inlinable
    public func srandmember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().srandmember(key, as: type))
    }

    /// Sends `SRANDMEMBER key [count]`.
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/srandmember/>.
    @inlinable
    public func srandmember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().srandmember(key, count: count, as: type))
    }

    /// Sends `SREM key member [member …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/srem/>.
    @discardableResult
    @inlinable
    public func srem(_ key: some RESPEncodable, _ members: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().srem(key, members))
    }

    /// Sends `SREM key member [member …]`; the members one by one.
    @discardableResult
    @inlinable
    public func srem<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().srem(key, members))
    }

    /// Sends `SSCAN key cursor [MATCH pattern] [COUNT count]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sscan/>.
    @inlinable
    public func sscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: Int,
        pattern: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> ScanPage<Value> {
        try await send(RedisCommands().sscan(key, cursor: cursor, pattern: pattern, count: count, as: type))
    }

    /// Sends `SUNION key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sunion/>.
    @inlinable
    public func sunion<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().sunion(keys, as: type))
    }

    /// Sends `SUNION key [key …]`; the keys one by one.
    @inlinable
    public func sunion<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().sunion(keys, as: type))
    }

    /// Sends `SUNIONSTORE destination key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sunionstore/>.
    @discardableResult
    @inlinable
    public func sunionstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable]
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().sunionstore(into: destination, keys))
    }

    /// Sends `SUNIONSTORE destination key [key …]`; the keys one by one.
    @discardableResult
    @inlinable
    public func sunionstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().sunionstore(into: destination, keys))
    }
}
