//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisCommandSender where Self: ~Copyable {
    /// Sends several commands in one round trip; each reply has its command's type.
    ///
    /// ```swift
    /// let (name, visits) = try await redis.pipeline { ($0.get("user:1"), $0.incr("visits")) }
    /// ```
    ///
    /// Every command runs, also after one that failed. The commands of other callers may run in between. Where the connection
    /// is lost on the way, the commands that may be sent again are, in their order, unless a later command of the same keys
    /// may have run that isn't (see ``RedisConfiguration/RetryPolicy``); over a leased connection none is.
    ///
    /// - Throws: ``RedisError`` of the first command that failed, every command runs all the same; what the closure throws. Use
    ///   `pipelineResults` to keep each one's own.
    @discardableResult
    public func pipeline<each Reply>(
        _ build: (RedisCommands) throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat each Reply) {
        let commands = try build(RedisCommands())
        return try await send(RedisBatch(.pipeline, repeat each commands)).values(of: repeat each commands)
    }

    /// The same for commands of one type that the closure makes, in a loop for instance; the replies come in their order.
    ///
    /// ```swift
    /// let values = try await redis.pipeline { commands in keys.map { commands.get($0) } }
    /// ```
    ///
    /// - Throws: ``RedisError`` as for the other forms; what the closure throws.
    @inlinable
    @discardableResult
    public func pipeline<Reply>(
        _ build: (RedisCommands) throws -> [RedisCommand<Reply>]
    ) async throws -> [Reply] {
        try await pipeline(build(RedisCommands()))
    }

    /// The same for a list of commands of one type; those of several can be made alike (see ``RedisCommand/erased``).
    ///
    /// - Throws: ``RedisError`` as for the other forms.
    @inlinable
    @discardableResult
    public func pipeline<Reply>(_ commands: [RedisCommand<Reply>]) async throws -> [Reply] {
        try await send(RedisBatch(.pipeline, commands)).values(of: commands)
    }

    /// Sends several commands in one round trip and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` only when no command got a reply; what the closure throws.
    @discardableResult
    public func pipelineResults<each Reply>(
        _ build: (RedisCommands) throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat Result<each Reply, RedisError>) {
        let commands = try build(RedisCommands())
        return try await send(RedisBatch(.pipeline, repeat each commands)).results(of: repeat each commands)
    }

    /// The same for commands of one type that the closure makes.
    ///
    /// - Throws: ``RedisError`` as for the other form; what the closure throws.
    @inlinable
    @discardableResult
    public func pipelineResults<Reply>(
        _ build: (RedisCommands) throws -> [RedisCommand<Reply>]
    ) async throws -> [Result<Reply, RedisError>] {
        try await pipelineResults(build(RedisCommands()))
    }

    /// The same for a list of commands of one type.
    ///
    /// - Throws: ``RedisError`` as for the other form.
    @inlinable
    @discardableResult
    public func pipelineResults<Reply>(
        _ commands: [RedisCommand<Reply>]
    ) async throws -> [Result<Reply, RedisError>] {
        try await send(RedisBatch(.pipeline, commands)).results(of: commands)
    }

    // A closure that returns nothing would match the first form, with no command at all, and nothing would be sent. Two more forms that
    // match it make that an error of compilation, and their names say what to change (Swift has no other way as of 6.3).

    /// Doesn't compile: the closure must return its commands.
    public func pipeline(
        _ build: (RedisCommands) throws -> Void,
        theClosureMustReturnItsCommands: Never? = nil
    ) async throws { throw RedisError.emptyList("commands", of: "a pipeline") }

    /// Doesn't compile: the closure must return its commands.
    public func pipeline(
        _ build: (RedisCommands) throws -> Void,
        orNothingIsSent: Never? = nil
    ) async throws { throw RedisError.emptyList("commands", of: "a pipeline") }
}
