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

    init(_ lease: PooledConnection, timeout: Int64) {
        self.lease = lease
        self.timeout = timeout
    }

    /// Sends one command over this connection and waits for its reply, for at most `timeouts.command`; one that blocks,
    /// for its own time and half a second more.
    ///
    /// Commands that get no reply of their own (SUBSCRIBE and its kind, MONITOR, CLIENT REPLY) return null once they are
    /// written; what the server pushes then is dropped.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run.
    public func send<Reply>(_ command: RedisCommand<Reply>) async throws(RedisError) -> Reply {
        guard let observer = lease.node.engine.observer else {
            return try command.decode(await lease.reply(to: command.request, timeout: timeout))
        }
        let (lease, timeout) = (lease, timeout)
        return try await command.decode(
            observer.observe(command.name) { () async throws(RedisError) in
                try await lease.reply(to: command.request, timeout: timeout)
            }
        )
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
        let lease = try await pool.acquire(
            timeout: configuration.pool.acquireTimeout.nanoseconds,
            site: CallSite(file: file, line: line)
        )
        defer { pool.release(lease) }
        return try await body(RedisConnection(lease, timeout: commandTimeout))
    }
}

extension PooledConnection {
    private static let blockingMargin = Duration.milliseconds(500)

    /// Sends a command over this connection alone.
    ///
    /// - Parameters:
    ///   - request: the command.
    ///   - timeout: nanoseconds it may take, unless it says itself how long it blocks.
    /// - Returns: the reply as it came.
    /// - Throws: ``RedisError``, also for a reply that is an error.
    func reply(to request: CommandRequest, timeout: Int64) async throws(RedisError) -> RESPValue {
        if let problem = request.problem { throw problem }
        ledger.note(request)
        let count = request.id.getsNoReply ? 0 : 1
        let wait = request.blocksFor
        // The server ends the wait; the margin on top is for a server that doesn't.
        let limit = wait.map { $0 == .zero ? .max : ($0 + Self.blockingMargin).nanoseconds } ?? timeout
        // Whoever holds a connection may have it wait for others, also by commands of which the library knows nothing.
        let call = Call(frame: request.frame, replyCount: count, timeout: limit, allowsSilence: true)
        switch await node.roundTrip(call) {
        case .reply(let value):
            ledger.answered()
            if case .error(let error) = value.unattributed {
                let failure = RedisError(reply: error, command: request.name, endpoint: node.endpoint)
                react(to: failure)
                throw failure
            }
            return value
        case .replies, .partial: return .null
        case .failure(let error):
            if error.outcome != .notExecuted { ledger.leftUnanswered(blocking: wait != nil) }
            throw error.about(command: request.name)
        }
    }
}

extension CommandID {
    /// Whether the command is answered by pushes, or not at all.
    fileprivate var getsNoReply: Bool {
        switch self {
        case .subscribe, .psubscribe, .ssubscribe, .unsubscribe, .punsubscribe, .sunsubscribe, .monitor, .clientReply:
            true
        default: false
        }
    }
}
