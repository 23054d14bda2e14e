//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisCommands {
    /// Inserts an element into a list before another one.
    ///
    /// - Parameters:
    ///   - key: the list.
    ///   - element: what is inserted.
    ///   - pivot: the element that is looked for, from the head.
    /// - Returns: the list's new length; -1 where the pivot isn't in it, 0 where there is no such key.
    @inlinable
    public func linsert(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        before pivot: some RESPEncodable
    ) -> RedisCommand<Int> {
        linsert(key, position: .before, pivot: pivot, element)
    }

    /// Inserts an element into a list after another one.
    ///
    /// - Parameters:
    ///   - key: the list.
    ///   - element: what is inserted.
    ///   - pivot: the element that is looked for, from the head.
    /// - Returns: the list's new length; -1 where the pivot isn't in it, 0 where there is no such key.
    @inlinable
    public func linsert(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        after pivot: some RESPEncodable
    ) -> RedisCommand<Int> {
        linsert(key, position: .after, pivot: pivot, element)
    }

    /// Adds a place to a geo index, or moves it, and makes the index if there is none.
    ///
    /// - Parameters:
    ///   - key: the index.
    ///   - member: the place's name.
    ///   - longitude: degrees east, from -180 to 180.
    ///   - latitude: degrees north, from -85.05112878 to 85.05112878.
    /// - Returns: whether the place was new.
    @inlinable
    public func geoadd(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        longitude: Double,
        latitude: Double
    ) -> RedisCommand<Bool> {
        geoadd(key, [(longitude, latitude, member)]).map { $0 == 1 }
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Inserts an element into a list before another one.
    ///
    /// - Parameters:
    ///   - key: the list.
    ///   - element: what is inserted.
    ///   - pivot: the element that is looked for, from the head.
    /// - Returns: the list's new length; -1 where the pivot isn't in it, 0 where there is no such key.
    /// - Throws: ``RedisError``.
    @inlinable
    @discardableResult
    public func linsert(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        before pivot: some RESPEncodable
    ) async throws -> Int {
        try await send(RedisCommands().linsert(key, element, before: pivot))
    }

    /// Inserts an element into a list after another one.
    ///
    /// - Parameters:
    ///   - key: the list.
    ///   - element: what is inserted.
    ///   - pivot: the element that is looked for, from the head.
    /// - Returns: the list's new length; -1 where the pivot isn't in it, 0 where there is no such key.
    /// - Throws: ``RedisError``.
    @inlinable
    @discardableResult
    public func linsert(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        after pivot: some RESPEncodable
    ) async throws -> Int {
        try await send(RedisCommands().linsert(key, element, after: pivot))
    }

    /// Adds a place to a geo index, or moves it, and makes the index if there is none.
    ///
    /// - Parameters:
    ///   - key: the index.
    ///   - member: the place's name.
    ///   - longitude: degrees east, from -180 to 180.
    ///   - latitude: degrees north, from -85.05112878 to 85.05112878.
    /// - Returns: whether the place was new.
    /// - Throws: ``RedisError`` for coordinates out of range.
    @inlinable
    @discardableResult
    public func geoadd(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        longitude: Double,
        latitude: Double
    ) async throws -> Bool {
        try await send(RedisCommands().geoadd(key, member, longitude: longitude, latitude: latitude))
    }
}
