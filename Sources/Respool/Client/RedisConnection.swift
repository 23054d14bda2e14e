//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A connection of your own, for as long as the closure of ``RedisClient/withConnection(file:line:_:)`` runs.
///
/// It can't leave the closure: that is an error of compilation. Commands that change the connection, refused on the client, are
/// welcome here; what they changed is undone before somebody else gets it, or it is closed.
public struct RedisConnection: ~Copyable, RedisCommandSender, Sendable {
    private let lease: PooledConnection
    private let timeout: Int64
    /// When all commands must be over; `Int64.max` where each has its own time.
    private let deadline: Int64

    init(_ lease: PooledConnection, timeout: Int64, deadline: Int64 = .max) {
        self.lease = lease
        self.timeout = timeout
        self.deadline = deadline
    }

    /// Sends one command over this connection and waits for its reply, for at most `timeouts.command`; one that blocks,
    /// for its own time and half a second more.
    ///
    /// In a transaction's closure, all of them are within the time of that call.
    ///
    /// Commands that aren't answered by one reply (SUBSCRIBE and its kind, MONITOR, CLIENT REPLY) are refused before they are sent: what
    /// comes in place of a reply would be taken for another command's.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run.
    public func send<Reply>(_ command: RedisCommand<Reply>) async throws(RedisError) -> Reply {
        let (lease, deadline, limit) = (lease, deadline, limit(of: command.request))
        func reply() async throws(RedisError) -> RESPValue {
            deadline == .max
                ? try await lease.reply(to: command.request, limit: limit)
                : try await lease.reply(to: command.request, by: deadline)
        }
        let value: RESPValue
        if let observer = lease.link.context.observer {
            value = try await observer.observe(command.name) { () async throws(RedisError) in try await reply() }
        } else {
            value = try await reply()
        }
        return try decode(value, of: command)
    }

    private func decode<Reply>(_ value: RESPValue, of command: RedisCommand<Reply>) throws(RedisError) -> Reply {
        if lease.ledger.isQueued(value), Reply.self != RESPValue.self, Reply.self != RESPValue?.self {
            throw .queued(command.request)
        }
        return try command.decode(value)
    }

    /// The server ends a wait; the margin on top is for one that doesn't.
    private func limit(of request: CommandRequest) -> Int64 {
        request.blocksFor == nil ? timeout : request.waitLimit
    }

    /// Selects another database until the connection is returned.
    public func select(_ database: Int) async throws(RedisError) {
        _ = try await send(RedisCommand("SELECT", database))
    }

    /// Watches keys: a transaction runs only if nobody changes them until then.
    public func watch(_ keys: any RESPEncodable...) async throws(RedisError) {
        guard !keys.isEmpty else { throw .emptyList("keys", of: "WATCH") }
        _ = try await send(RedisCommand("WATCH", arguments: keys))
    }

    /// Watches nothing any more.
    public func unwatch() async throws(RedisError) {
        _ = try await send(RedisCommand("UNWATCH"))
    }
}

extension RedisClient {
    /// Leases a connection to the closure, and takes it back when the closure ends, however it ends.
    ///
    /// ```swift
    /// let total = try await redis.withConnection { connection in
    ///     try await connection.select(3)
    ///     return try await connection.dbsize()
    /// }
    /// ```
    ///
    /// Waits for a connection for at most `pool.acquireTimeout`, first come, first served. A task that is cancelled while
    /// it waits gets `.cancelled` at once.
    ///
    /// - Parameters:
    ///   - file: where the lease is taken, for warnings; the caller's file by default.
    ///   - line: the same; the caller's line by default.
    ///   - body: uses the connection.
    /// - Returns: what the closure returns.
    /// - Throws: ``RedisError`` with code `.poolExhausted` when no connection became free in time, or why none could be
    ///   made, with the outcome `.notExecuted`; otherwise what the closure throws.
    public func withConnection<Value>(
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection) async throws -> Value
    ) async throws -> Value {
        let pool = topology.anyServer.pool
        let lease = try await pool.acquire(
            timeout: configuration.pool.acquireTimeout.nanoseconds,
            site: CallSite(file: file, line: line)
        )
        defer { pool.release(lease) }
        return try await body(RedisConnection(lease, timeout: commandTimeout))
    }
}

extension RedisError {
    /// A command inside of MULTI has no reply yet that could be decoded.
    fileprivate static func queued(_ request: CommandRequest) -> RedisError {
        RedisError(
            .decodingFailed,
            "the command was queued: it runs with EXEC, whose reply has its reply; use transaction(…), or send it `as: RESPValue.self`",
            outcome: .unknown,
            command: request.name
        )
    }
}

extension PooledConnection {
    /// Sends a command over this connection alone.
    ///
    /// - Parameters:
    ///   - request: the command.
    ///   - frame: what is sent in its place, where it isn't its own.
    ///   - limit: nanoseconds it may take.
    /// - Returns: the reply as it came.
    /// - Throws: ``RedisError``, also for a reply that is an error.
    func reply(
        to request: CommandRequest,
        frame: CommandFrame? = nil,
        limit: Int64
    ) async throws(RedisError) -> RESPValue {
        if let problem = request.leaseProblem { throw problem }
        ledger.willSend(request)
        // Whoever holds a connection may have it wait for others, also by commands of which the library knows nothing.
        let call = Call(frame: frame ?? request.frame, replyCount: 1, timeout: limit, allowsSilence: true)
        switch await link.roundTrip(call) {
        case .reply(let value):
            ledger.answered(request, value)
            if case .error(let error) = value.unattributed {
                let failure = RedisError(reply: error, to: request, endpoint: link.endpoint)
                react(to: failure)
                throw failure
            }
            return value
        case .replies, .partial: preconditionFailure("a single command got a pipeline's replies")
        case .failure(let error):
            // It may hold the connection for as long as it likes.
            if error.outcome != .notExecuted, request.blocksFor != nil { ledger.giveUp() }
            throw error.about(command: request.name)
        }
    }
}
