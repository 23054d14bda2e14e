//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `CLIENT GETNAME`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/client-getname/>.
    @discardableResult
    @inlinable
    public func clientGetname<Value: RESPDecodable>(
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().clientGetname(as: type))
    }

    /// Sends `CLIENT HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-help/>.
    @discardableResult
    @inlinable
    public func clientHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().clientHelp())
    }

    /// Sends `CLIENT ID`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/client-id/>.
    @discardableResult
    @inlinable
    public func clientId() async throws(RedisError) -> Int {
        try await send(RedisCommands().clientId())
    }

    /// Sends `CLIENT INFO`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/client-info/>.
    @discardableResult
    @inlinable
    public func clientInfo<Value: RESPDecodable>(as type: Value.Type = String.self) async throws(RedisError) -> Value {
        try await send(RedisCommands().clientInfo(as: type))
    }

    /// Sends `CLIENT LIST [TYPE <normal | master | replica | pubsub>] [ID client-id [ID client-id …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.4.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/client-list/>.
    @discardableResult
    @inlinable
    public func clientList<Value: RESPDecodable>(
        clientType: ClientListClientType? = nil,
        clientIds: [Int] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().clientList(clientType: clientType, clientIds: clientIds, as: type))
    }

    /// Sends `CLIENT PAUSE timeout [<WRITE | ALL>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-pause/>.
    @inlinable
    public func clientPause(timeout: Duration, mode: ClientPauseMode? = nil) async throws(RedisError) -> Void {
        try await send(RedisCommands().clientPause(timeout: timeout, mode: mode))
    }

    /// Sends `CLIENT UNBLOCK client-id [<TIMEOUT | ERROR>]`.
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-unblock/>.
    @discardableResult
    @inlinable
    public func clientUnblock(
        clientId: Int,
        unblockType: ClientUnblockUnblockType? = nil
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().clientUnblock(clientId: clientId, unblockType: unblockType))
    }

    /// Sends `CLIENT UNPAUSE`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-unpause/>.
    @inlinable
    public func clientUnpause() async throws(RedisError) -> Void {
        try await send(RedisCommands().clientUnpause())
    }

    /// Sends `ECHO message`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/echo/>.
    @discardableResult
    @inlinable
    public func echo<Value: RESPDecodable>(
        _ message: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().echo(message, as: type))
    }

    /// Sends `PING [message]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/ping/>.
    @discardableResult
    @inlinable
    public func ping<Value: RESPDecodable>(
        message: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().ping(message: message, as: type))
    }
}
