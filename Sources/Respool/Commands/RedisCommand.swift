//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A command that can be sent: its bytes, what the library knows about it, and how its reply is decoded.
///
/// The typed methods make these (see ``RedisCommands``); make one yourself for a command that has no method:
///
/// ```swift
/// let reply = try await redis.send(RedisCommand("MYMODULE.DO", "key", 42, as: [String].self))
/// ```
///
/// What is generic here is open to the caller's compiler: without that, looking up the reply's type at run time took a
/// quarter of the processor time of a pipeline.
public struct RedisCommand<Reply: Sendable>: Sendable {
    @usableFromInline
    let request: CommandRequest
    /// What a second run does, where nobody knows of the first: derived from the command and its arguments (SEMANTICS 3.2).
    public let repetition: RedisConfiguration.RetryPolicy.Repetition
    @usableFromInline
    let decoder: @Sendable (RESPValue) throws -> Reply

    @inlinable
    init(
        _ id: CommandID,
        customName: String? = nil,
        repetition: RedisConfiguration.RetryPolicy.Repetition,
        blocksFor: Duration? = nil,
        problem: RedisError? = nil,
        frame: CommandFrame,
        decode: @escaping @Sendable (RESPValue) throws -> Reply
    ) {
        request = CommandRequest(id, customName: customName, blocksFor: blocksFor, problem: problem, frame: frame)
        self.repetition = repetition
        decoder = decode
    }

    init(
        _ request: CommandRequest,
        repetition: RedisConfiguration.RetryPolicy.Repetition,
        decode: @escaping @Sendable (RESPValue) throws -> Reply
    ) {
        self.request = request
        self.repetition = repetition
        decoder = decode
    }

    /// The command's name in capitals, never its arguments.
    public var name: String { request.name }

    /// Decodes the command's reply, for a sender of your own: one that counts, records or answers by itself.
    ///
    /// - Throws: ``RedisError`` that carries the reply: what the server gave away with it, such as an element that was popped, isn't
    ///   lost. Whatever went wrong, the command ran.
    @inlinable
    public func decode(_ reply: RESPValue) throws -> Reply {
        try decoded(reply)
    }

    @inlinable
    func decoded(_ value: RESPValue) throws(RedisError) -> Reply {
        do {
            return try decoder(value)
        } catch {
            throw RedisError(error, decoding: value, of: request)
        }
    }
}

extension RedisCommand {
    /// The same command, answered by the reply as it came: commands of different types can be elements of one list then.
    ///
    /// ```swift
    /// let commands = [RedisCommands().set("a", 1).erased, RedisCommands().incr("b").erased]
    /// let replies = try await redis.pipeline(commands)      // [RESPValue]
    /// ```
    ///
    /// O(1).
    @inlinable
    public var erased: RedisCommand<RESPValue> {
        RedisCommand<RESPValue>(self) { try RESPValue($0) }
    }

    /// The same command, answered by what the closure makes of the reply.
    ///
    /// The closure runs on the task that sent the command. What it throws ends the call as `.decodingFailed`, with the outcome
    /// `.executed` and the reply in the error, unless it is a ``RedisError`` itself.
    @inlinable
    public func map<Result: Sendable>(
        _ transform: @escaping @Sendable (Reply) throws -> Result
    ) -> RedisCommand<Result> {
        RedisCommand<Result>(self) { [decoder] in try transform(try decoder($0)) }
    }

    @usableFromInline
    init<Other>(_ command: RedisCommand<Other>, decode: @escaping @Sendable (RESPValue) throws -> Reply) {
        request = command.request
        repetition = command.repetition
        decoder = decode
    }
}

extension RedisCommand where Reply: RESPDecodable {
    @inlinable
    init(
        _ id: CommandID,
        repetition: RedisConfiguration.RetryPolicy.Repetition,
        blocksFor: Duration? = nil,
        problem: RedisError? = nil,
        frame: CommandFrame
    ) {
        self.init(
            id,
            repetition: repetition,
            blocksFor: blocksFor,
            problem: problem,
            frame: frame,
            decode: { try Reply($0) }
        )
    }
}
