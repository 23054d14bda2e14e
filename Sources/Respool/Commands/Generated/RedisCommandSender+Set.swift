//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Adds members to a set, and makes the set if there is none.
    ///
    /// `SADD key member [member …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/sadd/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them were new.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sadd(_ key: some RESPEncodable, _ members: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().sadd(key, members))
    }

    /// Adds members to a set, and makes the set if there is none.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them were new.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sadd<Element: RESPEncodable>(_ key: some RESPEncodable, _ members: Element...) async throws -> Int {
        try await send(RedisCommands().sadd(key, members))
    }

    /// Counts the members of a set.
    ///
    /// `SCARD key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/scard/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many there are; 0 where there is no set.
    /// - Throws: ``RedisError``.
    @inlinable
    public func scard(_ key: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().scard(key))
    }

    /// Reads the members of the first set that are in none of the others.
    ///
    /// `SDIFF key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sdiff/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, the one to take members from first.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sdiff<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().sdiff(keys, as: type))
    }

    /// Reads the members of the first set that are in none of the others.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, the one to take members from first.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sdiff<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().sdiff(keys, as: type))
    }

    /// Stores the members of the first set that are in none of the others.
    ///
    /// `SDIFFSTORE destination key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sdiffstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, the one to take members from first.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sdiffstore(into destination: some RESPEncodable, _ keys: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().sdiffstore(into: destination, keys))
    }

    /// Stores the members of the first set that are in none of the others.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, the one to take members from first.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sdiffstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) async throws -> Int {
        try await send(RedisCommands().sdiffstore(into: destination, keys))
    }

    /// Reads the members that all of some sets have.
    ///
    /// `SINTER key [key …]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sinter/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sinter<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().sinter(keys, as: type))
    }

    /// Reads the members that all of some sets have.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sinter<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().sinter(keys, as: type))
    }

    /// Counts the members that all of some sets have.
    ///
    /// `SINTERCARD numkeys key [key …] [LIMIT limit]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sintercard/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - limit: where to stop counting; `nil` or 0 for no limit.
    /// - Returns: how many there are, the limit at most.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sintercard(_ keys: [some RESPEncodable], limit: Int? = nil) async throws -> Int {
        try await send(RedisCommands().sintercard(keys, limit: limit))
    }

    /// Counts the members that all of some sets have.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - limit: where to stop counting; `nil` or 0 for no limit.
    /// - Returns: how many there are, the limit at most.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sintercard<Element: RESPEncodable>(_ keys: Element..., limit: Int? = nil) async throws -> Int {
        try await send(RedisCommands().sintercard(keys, limit: limit))
    }

    /// Stores the members that all of some sets have.
    ///
    /// `SINTERSTORE destination key [key …]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sinterstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sinterstore(into destination: some RESPEncodable, _ keys: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().sinterstore(into: destination, keys))
    }

    /// Stores the members that all of some sets have.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sinterstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) async throws -> Int {
        try await send(RedisCommands().sinterstore(into: destination, keys))
    }

    /// Checks whether a set has a member.
    ///
    /// `SISMEMBER key member`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sismember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member.
    /// - Returns: whether it has the member; `false` also where there is no set.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sismember(_ key: some RESPEncodable, _ member: some RESPEncodable) async throws -> Bool {
        try await send(RedisCommands().sismember(key, member))
    }

    /// Reads all members of a set.
    ///
    /// `SMEMBERS key`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/smembers/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there is no set.
    /// - Throws: ``RedisError``.
    @inlinable
    public func smembers<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().smembers(key, as: type))
    }

    /// Checks which of some members a set has.
    ///
    /// `SMISMEMBER key member [member …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/smismember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: for each member, in order, whether the set has it.
    /// - Throws: ``RedisError``.
    @inlinable
    public func smismember(_ key: some RESPEncodable, _ members: [some RESPEncodable]) async throws -> [Bool] {
        try await send(RedisCommands().smismember(key, members))
    }

    /// Checks which of some members a set has.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: for each member, in order, whether the set has it.
    /// - Throws: ``RedisError``.
    @inlinable
    public func smismember<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) async throws -> [Bool] {
        try await send(RedisCommands().smismember(key, members))
    }

    /// Moves a member from one set to another.
    ///
    /// `SMOVE source destination member`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/smove/>.
    ///
    /// - Parameters:
    ///   - source: the set to take it from.
    ///   - destination: the set to add it to, made if there is none.
    ///   - member: the member.
    /// - Returns: whether it was moved; `false` where the source doesn't have it.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func smove(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        _ member: some RESPEncodable
    ) async throws -> Bool {
        try await send(RedisCommands().smove(source, to: destination, member))
    }

    /// Removes a member of a set at random.
    ///
    /// `SPOP key [count]`
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the member, or `nil` where there is no set.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func spop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().spop(key, as: type))
    }

    /// Removes several members of a set at random.
    ///
    /// `SPOP key [count]`
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members; empty where there is no set.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func spop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().spop(key, count: count, as: type))
    }

    /// Picks a member of a set at random.
    ///
    /// `SRANDMEMBER key [count]`
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/srandmember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the member, or `nil` where there is no set.
    /// - Throws: ``RedisError``.
    @inlinable
    public func srandmember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().srandmember(key, as: type))
    }

    /// Picks several members of a set at random.
    ///
    /// `SRANDMEMBER key [count]`
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/srandmember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many different ones; where negative, exactly so many, and the same may come twice.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members; empty where there is no set.
    /// - Throws: ``RedisError``.
    @inlinable
    public func srandmember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().srandmember(key, count: count, as: type))
    }

    /// Removes members from a set, and the set with its last one.
    ///
    /// `SREM key member [member …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/srem/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them the set had.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func srem(_ key: some RESPEncodable, _ members: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().srem(key, members))
    }

    /// Removes members from a set, and the set with its last one.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them the set had.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func srem<Element: RESPEncodable>(_ key: some RESPEncodable, _ members: Element...) async throws -> Int {
        try await send(RedisCommands().srem(key, members))
    }

    /// Lists a set's members page by page.
    ///
    /// `SSCAN key cursor [MATCH pattern] [COUNT count]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sscan/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - cursor: where to go on: 0 at first, then the cursor that came with the page before.
    ///   - match: only members that match this glob pattern; `nil` for all.
    ///   - count: roughly how many elements to look at in one call; `nil` for the server's own number, 10.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a page of members, which may be empty or repeat members, and the next cursor; 0 after the last page.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: ScanCursor,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> ScanPage<Value> {
        try await send(RedisCommands().sscan(key, cursor: cursor, match: match, count: count, as: type))
    }

    /// Reads the members that any of some sets has.
    ///
    /// `SUNION key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sunion/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sunion<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().sunion(keys, as: type))
    }

    /// Reads the members that any of some sets has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func sunion<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().sunion(keys, as: type))
    }

    /// Stores the members that any of some sets has.
    ///
    /// `SUNIONSTORE destination key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sunionstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sunionstore(into destination: some RESPEncodable, _ keys: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().sunionstore(into: destination, keys))
    }

    /// Stores the members that any of some sets has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sunionstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) async throws -> Int {
        try await send(RedisCommands().sunionstore(into: destination, keys))
    }
}
