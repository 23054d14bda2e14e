//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Something that sends commands: a client, or a connection held on lease.
///
/// Every typed command is a method of this protocol's extension, so they read the same everywhere.
public protocol RedisCommandSender: ~Copyable {
    /// Sends one command and waits for its reply.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run.
    func send<Reply>(_ command: RedisCommand<Reply>) async throws(RedisError) -> Reply
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
