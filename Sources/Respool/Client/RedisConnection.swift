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
    private let server: Server
    private let timeout: Int64
    /// When all commands must be over; `Int64.max` where each has its own time.
    private let deadline: Int64

    init(_ lease: PooledConnection, on server: Server, timeout: Int64, deadline: Int64 = .max) {
        self.lease = lease
        self.server = server
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
    public func send<Reply>(_ command: RedisCommand<Reply>) async throws -> Reply {
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
            throw RedisError.queued(command.request)
        }
        return try command.decoded(value)
    }

    /// The server ends a wait; the margin on top is for one that doesn't.
    private func limit(of request: CommandRequest) -> Int64 {
        request.blocksFor == nil ? timeout : request.waitLimit
    }

    /// Sends several commands together over this connection, as a pipeline or as a transaction.
    ///
    /// None is sent again where the connection is lost. A transaction has no effect where a key that this connection watches was changed.
    ///
    /// - Throws: ``RedisError`` when no command got a reply, or the transaction didn't run; with code `.invalidArgument` for a pipeline
    ///   between MULTI and EXEC: its commands have no replies yet.
    public func send(_ batch: RedisBatch) async throws -> RedisBatch.Replies {
        let (lease, server) = (lease, server)
        let now = lease.link.context.now
        // Nothing is sent that couldn't be waited for.
        guard now < deadline else {
            throw RedisError(deadlineOf: lease.link.endpoint, .notExecuted, lastError: nil).about(
                command: batch.isTransaction ? "EXEC" : "pipeline"
            )
        }
        if lease.ledger.isInTransaction { throw RedisError.insideTransaction(batch) }
        let end = deadline == .max ? now.saturatingAdd(timeout) : deadline
        switch batch.content {
        case .pipeline(let pipeline):
            let replies = try await observed("PIPELINE", batch.count) { () async throws(RedisError) in
                try await lease.outcome(of: pipeline, limit: end - now)
            }
            return RedisBatch.Replies(
                replies,
                endpoint: lease.link.endpoint,
                mayBeQueued: lease.ledger.mayBeQueueing
            )
        case .transaction(let transaction):
            guard !transaction.isEmpty else {
                return RedisBatch.Replies(ofTransaction: [], endpoint: lease.link.endpoint)
            }
            // Where MULTI is refused the commands would run all the same, one by one.
            try await server.tryTransactions(deadline: end)
            let replies = try await observed("MULTI", batch.count) { () async throws(RedisError) in
                try await lease.run(transaction, on: server, timeout: max(1, end - lease.link.context.now))
            }
            return RedisBatch.Replies(ofTransaction: replies, endpoint: lease.link.endpoint)
        }
    }

    private func observed<Value>(
        _ name: String,
        _ count: Int,
        _ body: () async throws(RedisError) -> Value
    ) async throws(RedisError) -> Value {
        guard let observer = lease.link.context.observer else { return try await body() }
        return try await observer.observe(name, count: count, body)
    }

    /// Selects another database until the connection is returned.
    public func select(_ database: Int) async throws {
        _ = try await send(RedisCommand("SELECT", database))
    }

    /// Watches keys: a transaction runs only if nobody changes them until then.
    public func watch(_ keys: any RESPEncodable...) async throws {
        guard !keys.isEmpty else { throw RedisError.emptyList("keys", of: "WATCH") }
        _ = try await send(RedisCommand("WATCH", arguments: keys))
    }

    /// Watches nothing any more.
    public func unwatch() async throws {
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
    @discardableResult
    public func withConnection<Value>(
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection) async throws -> Value
    ) async throws -> Value {
        try await withConnection(CallSite(file: file, line: line), body)
    }

    /// Leases a connection to the closure, for at most a time where one was chosen.
    fileprivate func withConnection<Value>(
        _ site: CallSite,
        within time: Int64? = nil,
        _ body: (borrowing RedisConnection) async throws -> Value
    ) async throws -> Value {
        let server = topology.anyServer
        let deadline = time.map { context.now.saturatingAdd($0) } ?? .max
        let lease = try await server.pool.acquire(
            timeout: min(configuration.pool.acquireTimeout.nanoseconds, time ?? .max),
            site: site
        )
        defer { server.pool.release(lease) }
        return try await body(RedisConnection(lease, on: server, timeout: commandTimeout, deadline: deadline))
    }
}

extension RedisCallScope {
    /// Leases a connection to the closure, by these choices: the time of ``RedisClient/CallOption/timeout(_:)`` is that of all of it, of
    /// waiting for the connection and of what the closure sends.
    ///
    /// Nothing is sent again over a leased connection, whatever the choices are.
    ///
    /// - Parameters:
    ///   - file: where the lease is taken, for warnings; the caller's file by default.
    ///   - line: the same; the caller's line by default.
    ///   - body: uses the connection.
    /// - Returns: what the closure returns.
    /// - Throws: ``RedisError`` as ``RedisClient/withConnection(file:line:_:)``; `.timeout` for what is sent after the time is over.
    @discardableResult
    public func withConnection<Value>(
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection) async throws -> Value
    ) async throws -> Value {
        try await client.withConnection(
            CallSite(file: file, line: line),
            within: settings.isTimeoutChosen ? settings.timeout : nil,
            body
        )
    }
}

extension RedisError {
    /// Between MULTI and EXEC nothing is answered with what several commands together should return.
    fileprivate static func insideTransaction(_ batch: RedisBatch) -> RedisError {
        RedisError(
            .invalidArgument,
            "between MULTI and EXEC commands have no replies that could be returned; send neither, and use transaction(…)",
            outcome: .notExecuted,
            command: batch.isTransaction ? "MULTI" : "pipeline"
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

    /// Sends a pipeline over this connection alone.
    ///
    /// - Returns: a reply or an error for each command.
    /// - Throws: ``RedisError`` when no command got a reply.
    func outcome(of pipeline: PipelineFrame, limit: Int64) async throws(RedisError) -> PipelineOutcome {
        var outcome = PipelineOutcome()
        let count = pipeline.commandCount
        guard count > 0 else { return outcome }
        let requests = (0..<count).map(pipeline.request)
        guard !requests.contains(where: { [.multi, .exec, .discard].contains($0.id) }) else {
            throw RedisError.insideTransaction(RedisBatch(.pipeline(pipeline)))
        }
        for request in requests { ledger.willSend(request) }
        let call = Call(frame: pipeline.frame, replyCount: count, timeout: limit, allowsSilence: true)
        switch await link.roundTrip(call) {
        case .reply(let value): outcome.take([value], nil, of: count)
        case .replies(let values): outcome.take(values, nil, of: count)
        case .partial(let values, let error): outcome.take(values, error.about(command: "pipeline"), of: count)
        case .failure(let error): outcome.take([], error.about(command: "pipeline"), of: count)
        }
        for (request, value) in zip(requests, outcome.replies) {
            // Once more, in order: what one command has undone, a later one may have done again.
            ledger.willSend(request)
            ledger.answered(request, value)
            if value.isError { react(to: RedisError(reply: value, of: request, endpoint: link.endpoint)) }
        }
        _ = outcome.plan(
            error: { RedisError(reply: $1, of: requests[$0], endpoint: link.endpoint) },
            effect: { CommandEffect(of: requests[$0], pipeline.repetition($0)) },
            { _, _ in false }
        )
        guard outcome.hasReplies else { throw outcome.failures[0] ?? .cancelled(outcome: .notExecuted) }
        return outcome
    }
}
