//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `PFADD key [element [element …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/pfadd/>.
    @discardableResult
    @inlinable
    public func pfadd(_ key: some RESPEncodable, _ elements: [any RESPEncodable] = []) async throws(RedisError) -> Bool
    {
        try await send(RedisCommands().pfadd(key, elements))
    }

    /// Sends `PFCOUNT key [key …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pfcount/>.
    @inlinable
    public func pfcount(_ keys: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().pfcount(keys))
    }

    /// Sends `PFCOUNT key [key …]`; the keys one by one.
    @inlinable
    public func pfcount<Element: RESPEncodable>(_ keys: Element...) async throws(RedisError) -> Int {
        try await send(RedisCommands().pfcount(keys))
    }

    /// Sends `PFMERGE destkey [sourcekey [sourcekey …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pfmerge/>.
    @inlinable
    public func pfmerge(
        into destkey: some RESPEncodable,
        sourcekeys: [any RESPEncodable] = []
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().pfmerge(into: destkey, sourcekeys: sourcekeys))
    }
}
