//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Moves an element from one list to another, and waits for one where there is none.
    ///
    /// `BLMOVE source destination <LEFT | RIGHT> <LEFT | RIGHT> timeout`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blmove/>.
    ///
    /// - Parameters:
    ///   - source: the list to pop from.
    ///   - destination: the list to push to, made if there is none; may be the source.
    ///   - sourceEnd: the end of the source to pop from.
    ///   - destinationEnd: the end of the destination to push to.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where the wait ended without one.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func blmove<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        sourceEnd: RedisCommands.ListEnd,
        destinationEnd: RedisCommands.ListEnd,
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws -> Value? {
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

    /// Pops elements from the first of several lists that has some, and waits where none has.
    ///
    /// `BLMPOP timeout numkeys key [key …] <LEFT | RIGHT> [COUNT count]`
    ///
    /// Complexity on the server: O(N+M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blmpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: the end to pop from.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the elements, or `nil` where the wait ended without one.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func blmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: RedisCommands.ListEnd,
        timeout: Duration,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> KeyedElements<Value>? {
        try await send(RedisCommands().blmpop(keys, from: side, timeout: timeout, count: count, as: type))
    }

    /// Pops elements from the first of several lists that has some, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: the end to pop from.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the elements, or `nil` where the wait ended without one.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func blmpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        from side: RedisCommands.ListEnd,
        timeout: Duration,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> KeyedElements<Value>? {
        try await send(RedisCommands().blmpop(keys, from: side, timeout: timeout, count: count, as: type))
    }

    /// Pops the head of the first of several lists that has one, and waits where none has.
    ///
    /// `BLPOP key [key …] timeout`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the element, or `nil` where the wait ended without one.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func blpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws -> KeyedElement<Value>? {
        try await send(RedisCommands().blpop(keys, timeout: timeout, as: type))
    }

    /// Pops the head of the first of several lists that has one, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the element, or `nil` where the wait ended without one.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func blpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws -> KeyedElement<Value>? {
        try await send(RedisCommands().blpop(keys, timeout: timeout, as: type))
    }

    /// Pops the tail of the first of several lists that has one, and waits where none has.
    ///
    /// `BRPOP key [key …] timeout`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/brpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the element, or `nil` where the wait ended without one.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func brpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws -> KeyedElement<Value>? {
        try await send(RedisCommands().brpop(keys, timeout: timeout, as: type))
    }

    /// Pops the tail of the first of several lists that has one, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the element, or `nil` where the wait ended without one.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func brpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws -> KeyedElement<Value>? {
        try await send(RedisCommands().brpop(keys, timeout: timeout, as: type))
    }

    /// Moves a list's tail to another list's head, and waits where there is none; prefer `blmove`.
    ///
    /// `BRPOPLPUSH source destination timeout`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/brpoplpush/>.
    ///
    /// - Parameters:
    ///   - source: the list to pop from.
    ///   - destination: the list to push to, made if there is none; may be the source.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where the wait ended without one.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func brpoplpush<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().brpoplpush(source, to: destination, timeout: timeout, as: type))
    }

    /// Reads the element at a position of a list.
    ///
    /// `LINDEX key index`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lindex/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - index: the position, from 0; negative counts from the tail.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where the list is shorter or missing.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lindex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        index: Int,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().lindex(key, index: index, as: type))
    }

    /// Inserts an element into a list, before or after another one.
    ///
    /// `LINSERT key <BEFORE | AFTER> pivot element`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/linsert/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - position: whether to insert before the pivot or after it.
    ///   - pivot: the element to insert beside; the first that is equal to it counts.
    ///   - element: the element to insert.
    /// - Returns: the list's new length; -1 where the pivot isn't in it, 0 where there is no list.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func linsert(
        _ key: some RESPEncodable,
        position: RedisCommands.InsertPosition,
        pivot: some RESPEncodable,
        _ element: some RESPEncodable
    ) async throws -> Int {
        try await send(RedisCommands().linsert(key, position: position, pivot: pivot, element))
    }

    /// Counts the elements of a list.
    ///
    /// `LLEN key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/llen/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many there are; 0 where there is no list.
    /// - Throws: ``RedisError``.
    @inlinable
    public func llen(_ key: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().llen(key))
    }

    /// Moves an element from one list to another.
    ///
    /// `LMOVE source destination <LEFT | RIGHT> <LEFT | RIGHT>`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lmove/>.
    ///
    /// - Parameters:
    ///   - source: the list to pop from.
    ///   - destination: the list to push to, made if there is none; may be the source.
    ///   - sourceEnd: the end of the source to pop from.
    ///   - destinationEnd: the end of the destination to push to.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where there is no source.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lmove<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        sourceEnd: RedisCommands.ListEnd,
        destinationEnd: RedisCommands.ListEnd,
        as type: Value.Type = String.self
    ) async throws -> Value? {
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

    /// Pops elements from the first of several lists that has some.
    ///
    /// `LMPOP numkeys key [key …] <LEFT | RIGHT> [COUNT count]`
    ///
    /// Complexity on the server: O(N+M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lmpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: the end to pop from.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the elements, or `nil` where no list has any.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: RedisCommands.ListEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> KeyedElements<Value>? {
        try await send(RedisCommands().lmpop(keys, from: side, count: count, as: type))
    }

    /// Pops elements from the first of several lists that has some.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: the end to pop from.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the elements, or `nil` where no list has any.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lmpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        from side: RedisCommands.ListEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> KeyedElements<Value>? {
        try await send(RedisCommands().lmpop(keys, from: side, count: count, as: type))
    }

    /// Pops the head of a list.
    ///
    /// `LPOP key [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where there is no list.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().lpop(key, as: type))
    }

    /// Pops elements from the head of a list.
    ///
    /// `LPOP key [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the elements; empty where there is no list.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().lpop(key, count: count, as: type))
    }

    /// Finds an element in a list.
    ///
    /// `LPOS key element [RANK rank] [COUNT num-matches] [MAXLEN len]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.6. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lpos/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - element: the element to look for.
    ///   - rank: which match to begin with: 2 for the second, -1 for the last and backwards; `nil` for the first.
    ///   - maximumLength: at most this many elements are compared; `nil` or 0 for all.
    /// - Returns: its index, or `nil` where it isn't found.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lpos(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        rank: Int? = nil,
        maximumLength: Int? = nil
    ) async throws -> Int? {
        try await send(RedisCommands().lpos(key, element, rank: rank, maximumLength: maximumLength))
    }

    /// Finds the places of an element in a list.
    ///
    /// `LPOS key element [RANK rank] [COUNT num-matches] [MAXLEN len]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.6. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lpos/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - element: the element to look for.
    ///   - count: at most this many places; 0 for all.
    ///   - rank: which match to begin with: 2 for the second, -1 for the last and backwards; `nil` for the first.
    ///   - maximumLength: at most this many elements are compared; `nil` or 0 for all.
    /// - Returns: their indexes; empty where it isn't found.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lpos(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        count: Int,
        rank: Int? = nil,
        maximumLength: Int? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().lpos(key, element, count: count, rank: rank, maximumLength: maximumLength))
    }

    /// Pushes elements to the head of a list, and makes the list if there is none.
    ///
    /// `LPUSH key element [element …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpush/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements; pushed one by one, so that the last becomes the head.
    /// - Returns: the list's new length.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lpush(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().lpush(key, elements))
    }

    /// Pushes elements to the head of a list, and makes the list if there is none.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements; pushed one by one, so that the last becomes the head.
    /// - Returns: the list's new length.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lpush<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) async throws -> Int {
        try await send(RedisCommands().lpush(key, elements))
    }

    /// Pushes elements to the head of a list, but only if there is one.
    ///
    /// `LPUSHX key element [element …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpushx/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements; pushed one by one, so that the last becomes the head.
    /// - Returns: the list's new length; 0 where there is none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lpushx(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().lpushx(key, elements))
    }

    /// Pushes elements to the head of a list, but only if there is one.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements; pushed one by one, so that the last becomes the head.
    /// - Returns: the list's new length; 0 where there is none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lpushx<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) async throws -> Int {
        try await send(RedisCommands().lpushx(key, elements))
    }

    /// Reads a part of a list.
    ///
    /// `LRANGE key start stop`
    ///
    /// Complexity on the server: O(S+N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first index, from 0; negative counts from the end.
    ///   - stop: the last index, included; negative counts from the end.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the elements, from head to tail; empty where the part or the list is.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to stop: Int,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().lrange(key, from: start, to: stop, as: type))
    }

    /// Removes elements that are equal to one from a list.
    ///
    /// `LREM key count element`
    ///
    /// Complexity on the server: O(N+M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lrem/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: how many to remove, from the head; negative: from the tail; 0: all.
    ///   - element: the element to remove.
    /// - Returns: how many were removed; 0 where there is no list.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lrem(_ key: some RESPEncodable, count: Int, _ element: some RESPEncodable) async throws -> Int {
        try await send(RedisCommands().lrem(key, count: count, element))
    }

    /// Replaces the element at a position of a list; an error where the list is shorter or missing.
    ///
    /// `LSET key index element`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lset/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - index: the element's position, from 0; negative counts from the tail.
    ///   - element: the new element.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lset(_ key: some RESPEncodable, index: Int, _ element: some RESPEncodable) async throws {
        try await send(RedisCommands().lset(key, index: index, element))
    }

    /// Removes all elements of a list but a part, and the list where that is empty.
    ///
    /// `LTRIM key start stop`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/ltrim/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first index, from 0; negative counts from the end.
    ///   - stop: the last index, included; negative counts from the end.
    /// - Throws: ``RedisError``.
    @inlinable
    public func ltrim(_ key: some RESPEncodable, from start: Int, to stop: Int) async throws {
        try await send(RedisCommands().ltrim(key, from: start, to: stop))
    }

    /// Pops the tail of a list.
    ///
    /// `RPOP key [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where there is no list.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func rpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().rpop(key, as: type))
    }

    /// Pops elements from the tail of a list.
    ///
    /// `RPOP key [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the elements, the tail first; empty where there is no list.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func rpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().rpop(key, count: count, as: type))
    }

    /// Moves a list's tail to another list's head; prefer `lmove`.
    ///
    /// `RPOPLPUSH source destination`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpoplpush/>.
    ///
    /// - Parameters:
    ///   - source: the list to pop from.
    ///   - destination: the list to push to, made if there is none; may be the source.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where there is no source.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func rpoplpush<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().rpoplpush(source, to: destination, as: type))
    }

    /// Pushes elements to the tail of a list, and makes the list if there is none.
    ///
    /// `RPUSH key element [element …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpush/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements, in order; at least one.
    /// - Returns: the list's new length.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func rpush(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().rpush(key, elements))
    }

    /// Pushes elements to the tail of a list, and makes the list if there is none.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements, in order; at least one.
    /// - Returns: the list's new length.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func rpush<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) async throws -> Int {
        try await send(RedisCommands().rpush(key, elements))
    }

    /// Pushes elements to the tail of a list, but only if there is one.
    ///
    /// `RPUSHX key element [element …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpushx/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements, in order; at least one.
    /// - Returns: the list's new length; 0 where there is none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func rpushx(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().rpushx(key, elements))
    }

    /// Pushes elements to the tail of a list, but only if there is one.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements, in order; at least one.
    /// - Returns: the list's new length; 0 where there is none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func rpushx<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) async throws -> Int {
        try await send(RedisCommands().rpushx(key, elements))
    }
}
