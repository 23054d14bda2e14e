//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Something that sends commands: a client, a client with other choices (``RedisClient/with(_:)``), or a connection held on lease.
///
/// Every typed command is a method of this protocol's extension, and so is every form of `pipeline` and `transaction`: they read the
/// same everywhere. Take `some RedisCommandSender` where any of them will do; `borrowing some RedisCommandSender & ~Copyable` where a
/// leased connection will, too.
///
/// Conform a type of your own to count, record or answer what is sent:
///
/// ```swift
/// struct Recorder: RedisCommandSender {
///     let redis: RedisClient
///
///     func send<Reply>(_ command: RedisCommand<Reply>) async throws -> Reply {
///         print(command.name)
///         return try await redis.send(command)
///     }
/// }
/// ```
public protocol RedisCommandSender: ~Copyable, Sendable {
    /// Sends one command and waits for its reply.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run.
    func send<Reply>(_ command: RedisCommand<Reply>) async throws -> Reply

    /// Sends several commands together.
    ///
    /// A sender that has no method of this name sends those of a pipeline one by one, and refuses transactions.
    ///
    /// - Throws: ``RedisError`` when no command got a reply, or the transaction didn't run.
    func send(_ batch: RedisBatch) async throws -> RedisBatch.Replies
}

extension RedisCommandSender where Self: ~Copyable {
    /// Sends the commands of a pipeline one by one.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument` for a transaction: one by one, its commands wouldn't be one.
    public func send(_ batch: RedisBatch) async throws -> RedisBatch.Replies {
        guard !batch.isTransaction else {
            throw RedisError(
                .invalidArgument,
                "this sender runs no transactions: it needs a method send(_: RedisBatch) of its own",
                outcome: .notExecuted
            )
        }
        var results: [Result<RESPValue, RedisError>] = []
        for command in batch.commands {
            do {
                results.append(.success(try await send(command)))
            } catch let error as RedisError {
                results.append(.failure(error))
            }
        }
        return RedisBatch.Replies(results)
    }
}

/// Makes typed commands without sending them: one method per command.
///
/// A pipeline's builder closure receives it.
///
/// ```swift
/// let (name, visits) = try await redis.pipeline { ($0.get("user:1"), $0.incr("visits")) }
/// ```
public struct RedisCommands: Sendable {
    /// Makes a factory.
    ///
    /// It has no state.
    public init() {}
}
