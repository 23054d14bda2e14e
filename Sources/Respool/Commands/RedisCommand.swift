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
    public let repetition: RetryPolicy.Repetition
    @usableFromInline
    let decoder: @Sendable (RESPValue) throws(RedisError) -> Reply

    @inlinable
    init(
        _ id: CommandID,
        customName: String? = nil,
        repetition: RetryPolicy.Repetition,
        blocksFor: Duration? = nil,
        problem: RedisError? = nil,
        frame: CommandFrame,
        decode: @escaping @Sendable (RESPValue) throws(RedisError) -> Reply
    ) {
        request = CommandRequest(id, customName: customName, blocksFor: blocksFor, problem: problem, frame: frame)
        self.repetition = repetition
        decoder = decode
    }

    init(
        _ request: CommandRequest,
        repetition: RetryPolicy.Repetition,
        decode: @escaping @Sendable (RESPValue) throws(RedisError) -> Reply
    ) {
        self.request = request
        self.repetition = repetition
        decoder = decode
    }

    /// The command's name in capitals, never its arguments.
    public var name: String { request.name }

    /// Decodes the command's reply.
    ///
    /// - Throws: ``RedisError`` that carries the reply: what the server gave away with it, such as an element that was popped, isn't
    ///   lost. Whatever went wrong, the command ran.
    @inlinable
    func decode(_ value: RESPValue) throws(RedisError) -> Reply {
        do {
            return try decoder(value)
        } catch {
            throw error.undecoded(value, of: request)
        }
    }
}

extension RedisCommand where Reply: RESPDecodable {
    @inlinable
    init(
        _ id: CommandID,
        repetition: RetryPolicy.Repetition,
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
            decode: { (value) throws(RedisError) in try Reply(value) }
        )
    }
}
