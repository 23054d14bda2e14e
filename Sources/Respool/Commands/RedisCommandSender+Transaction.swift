//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisCommandSender where Self: ~Copyable {
    /// Runs several commands as one: all of them, with nobody's in between, or none (MULTI and EXEC).
    ///
    /// ```swift
    /// let (a, b) = try await redis.transaction { ($0.incr("a"), $0.incr("b")) }
    /// ```
    ///
    /// One round trip over the shared connection. A command that fails while the transaction runs doesn't undo the others:
    /// Redis has no rollback. Sent again after a lost connection only if every command may be (see ``RedisConfiguration/RetryPolicy``). Over a leased
    /// connection it has no effect where a key changed that the lease watches.
    ///
    /// - Throws: ``RedisError`` of the command that kept the transaction from running, or of the first that failed in it; `.conflict`
    ///   where a watched key was changed; what the closure throws. Use `transactionResults` to keep each one's own.
    @discardableResult
    public func transaction<each Reply>(
        _ build: (RedisCommands) throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat each Reply) {
        let commands = try build(RedisCommands())
        return try await send(RedisBatch(.transaction, repeat each commands)).values(of: repeat each commands)
    }

    /// The same for commands of one type that the closure makes, in a loop for instance; the replies come in their order.
    ///
    /// ```swift
    /// let values = try await redis.transaction { commands in keys.map { commands.get($0) } }
    /// ```
    ///
    /// - Throws: ``RedisError`` as for the other forms; what the closure throws.
    @inlinable
    @discardableResult
    public func transaction<Reply>(
        _ build: (RedisCommands) throws -> [RedisCommand<Reply>]
    ) async throws -> [Reply] {
        try await transaction(build(RedisCommands()))
    }

    /// The same for a list of commands of one type; those of several can be made alike (see ``RedisCommand/erased``).
    ///
    /// - Throws: ``RedisError`` as for the other forms.
    @inlinable
    @discardableResult
    public func transaction<Reply>(_ commands: [RedisCommand<Reply>]) async throws -> [Reply] {
        try await send(RedisBatch(.transaction, commands)).values(of: commands)
    }

    /// Runs several commands as one and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` when the transaction didn't run; what the closure throws.
    @discardableResult
    public func transactionResults<each Reply>(
        _ build: (RedisCommands) throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat Result<each Reply, RedisError>) {
        let commands = try build(RedisCommands())
        return try await send(RedisBatch(.transaction, repeat each commands)).results(of: repeat each commands)
    }

    /// The same for commands of one type that the closure makes.
    ///
    /// - Throws: ``RedisError`` as for the other form; what the closure throws.
    @inlinable
    @discardableResult
    public func transactionResults<Reply>(
        _ build: (RedisCommands) throws -> [RedisCommand<Reply>]
    ) async throws -> [Result<Reply, RedisError>] {
        try await transactionResults(build(RedisCommands()))
    }

    /// The same for a list of commands of one type.
    ///
    /// - Throws: ``RedisError`` as for the other form.
    @inlinable
    @discardableResult
    public func transactionResults<Reply>(
        _ commands: [RedisCommand<Reply>]
    ) async throws -> [Result<Reply, RedisError>] {
        try await send(RedisBatch(.transaction, commands)).results(of: commands)
    }

    // A closure that returns nothing would match the first form, with no command at all, and nothing would be sent. Two more forms that
    // match it make that an error of compilation, and their names say what to change (Swift has no other way as of 6.3).

    /// Doesn't compile: the closure must return its commands.
    public func transaction(
        _ build: (RedisCommands) throws -> Void,
        theClosureMustReturnItsCommands: Never? = nil
    ) async throws { throw RedisError.emptyList("commands", of: "a transaction") }

    /// Doesn't compile: the closure must return its commands.
    public func transaction(
        _ build: (RedisCommands) throws -> Void,
        orNothingIsSent: Never? = nil
    ) async throws { throw RedisError.emptyList("commands", of: "a transaction") }
}
