//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Adds elements to a HyperLogLog, and makes one if there is none.
    ///
    /// `PFADD key [element [element …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/pfadd/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements to count; empty to only make the key.
    /// - Returns: whether anything changed; `false` means that the estimate stays as it is.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func pfadd(_ key: some RESPEncodable, _ elements: [any RESPEncodable] = []) async throws -> Bool {
        try await send(RedisCommands().pfadd(key, elements))
    }

    /// Adds elements to a HyperLogLog, and makes one if there is none.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements to count; empty to only make the key.
    /// - Returns: whether anything changed; `false` means that the estimate stays as it is.
    /// - Throws: ``RedisError``.
    @_disfavoredOverload
    @discardableResult
    @inlinable
    public func pfadd(_ key: some RESPEncodable, _ elements: any RESPEncodable...) async throws -> Bool {
        try await send(RedisCommands().pfadd(key, elements))
    }

    /// Estimates how many different elements HyperLogLogs have seen together.
    ///
    /// `PFCOUNT key [key …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pfcount/>.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: about how many; 0 where no key exists.
    /// - Throws: ``RedisError``.
    @inlinable
    public func pfcount(_ keys: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().pfcount(keys))
    }

    /// Estimates how many different elements HyperLogLogs have seen together.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: about how many; 0 where no key exists.
    /// - Throws: ``RedisError``.
    @inlinable
    public func pfcount<Element: RESPEncodable>(_ keys: Element...) async throws -> Int {
        try await send(RedisCommands().pfcount(keys))
    }

    /// Merges HyperLogLogs into one that has seen what they all have.
    ///
    /// `PFMERGE destkey [sourcekey [sourcekey …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pfmerge/>.
    ///
    /// - Parameters:
    ///   - destkey: the HyperLogLog to merge into; what it has seen already stays in it.
    ///   - sourcekeys: the HyperLogLogs to merge; empty for none.
    /// - Throws: ``RedisError``.
    @inlinable
    public func pfmerge(into destkey: some RESPEncodable, _ sourcekeys: [any RESPEncodable] = []) async throws {
        try await send(RedisCommands().pfmerge(into: destkey, sourcekeys))
    }

    /// Merges HyperLogLogs into one that has seen what they all have.
    ///
    /// The same with the sourcekeys one by one.
    ///
    /// - Parameters:
    ///   - destkey: the HyperLogLog to merge into; what it has seen already stays in it.
    ///   - sourcekeys: the HyperLogLogs to merge; empty for none.
    /// - Throws: ``RedisError``.
    @_disfavoredOverload
    @inlinable
    public func pfmerge(into destkey: some RESPEncodable, _ sourcekeys: any RESPEncodable...) async throws {
        try await send(RedisCommands().pfmerge(into: destkey, sourcekeys))
    }
}
