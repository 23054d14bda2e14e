//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Reads the connection's name.
    ///
    /// `CLIENT GETNAME`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/client-getname/>.
    ///
    /// - Parameter type: what the data of the reply is decoded to.
    /// - Returns: the name, or `nil` where it has none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clientGetname<Value: RESPDecodable>(as type: Value.Type = String.self) async throws -> Value? {
        try await send(RedisCommands().clientGetname(as: type))
    }

    /// Reads the server's description of the CLIENT commands.
    ///
    /// `CLIENT HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-help/>.
    ///
    /// - Returns: the lines of the text.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clientHelp() async throws -> [String] {
        try await send(RedisCommands().clientHelp())
    }

    /// Reads the connection's number.
    ///
    /// `CLIENT ID`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/client-id/>.
    ///
    /// - Returns: the number, which the server gives to no later connection while it runs.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clientId() async throws -> Int {
        try await send(RedisCommands().clientId())
    }

    /// Reads what the server knows of the connection.
    ///
    /// `CLIENT INFO`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/client-info/>.
    ///
    /// - Parameter type: what the data of the reply is decoded to.
    /// - Returns: one line of `name=value` pairs.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clientInfo<Value: RESPDecodable>(as type: Value.Type = String.self) async throws -> Value {
        try await send(RedisCommands().clientInfo(as: type))
    }

    /// Lists the server's client connections.
    ///
    /// `CLIENT LIST [TYPE <normal | master | replica | pubsub>] [ID client-id [ID client-id …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.4.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/client-list/>.
    ///
    /// - Parameters:
    ///   - clientType: only connections of this kind; `nil` for all kinds.
    ///   - ids: only the connections with these numbers; empty for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a line of `name=value` pairs for each connection.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clientList<Value: RESPDecodable>(
        clientType: RedisCommands.ClientType? = nil,
        ids: [Int] = [],
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().clientList(clientType: clientType, ids: ids, as: type))
    }

    /// Makes the server hold back commands of all clients for a while.
    ///
    /// `CLIENT PAUSE timeout [<WRITE | ALL>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-pause/>.
    ///
    /// - Parameters:
    ///   - timeout: how long to hold them back.
    ///   - mode: whether to hold back writes only, or everything; `nil` for everything.
    /// - Throws: ``RedisError``.
    @inlinable
    public func clientPause(timeout: Duration, mode: RedisCommands.ClientPauseMode? = nil) async throws {
        try await send(RedisCommands().clientPause(timeout: timeout, mode: mode))
    }

    /// Ends the wait of a connection that is in a blocking command.
    ///
    /// `CLIENT UNBLOCK client-id [<TIMEOUT | ERROR>]`
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-unblock/>.
    ///
    /// - Parameters:
    ///   - id: the number of the connection that waits.
    ///   - with: whether its command ends as if the time ran out, or with an error; `nil` for the former.
    /// - Returns: whether it was waiting; `false` also where there is no such connection.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func clientUnblock(id: Int, with: RedisCommands.UnblockedWith? = nil) async throws -> Bool {
        try await send(RedisCommands().clientUnblock(id: id, with: with))
    }

    /// Ends a pause of clients.
    ///
    /// `CLIENT UNPAUSE`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-unpause/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func clientUnpause() async throws {
        try await send(RedisCommands().clientUnpause())
    }

    /// Makes the server send a message back.
    ///
    /// `ECHO message`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/echo/>.
    ///
    /// - Parameters:
    ///   - message: the message.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the message.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func echo<Value: RESPDecodable>(
        _ message: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().echo(message, as: type))
    }

    /// Asks the server for a sign of life.
    ///
    /// `PING [message]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/ping/>.
    ///
    /// - Parameters:
    ///   - message: what to send back; `nil` for `PONG`.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the message, or `PONG` where there is none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func ping<Value: RESPDecodable>(
        message: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().ping(message: message, as: type))
    }
}
