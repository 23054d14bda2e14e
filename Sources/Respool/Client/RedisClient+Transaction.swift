//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisClient {
    /// Runs several commands as one: all of them, with nobody's in between, or none (MULTI and EXEC).
    ///
    /// ```swift
    /// let (a, b) = try await redis.transaction { ($0.incr("a"), $0.incr("b")) }
    /// ```
    ///
    /// One round trip over the shared connection. A command that fails while the transaction runs doesn't undo the others:
    /// Redis has no rollback. Sent again after a lost connection only if every command may be (see ``RetryPolicy``).
    ///
    /// - Throws: ``RedisError`` of the command that kept the transaction from running, or of the first that failed in it. Use
    ///   ``transactionResults(_:)`` to keep each one's own.
    public func transaction<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat each Reply) {
        try await with().transaction(build)
    }

    /// Runs several commands as one and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` when the transaction didn't run.
    public func transactionResults<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat Result<each Reply, RedisError>) {
        try await with().transactionResults(build)
    }

    /// Runs commands of one type as one; the replies come in the commands' order.
    ///
    /// - Throws: ``RedisError`` as for the other form.
    public func transaction<Reply>(_ commands: [RedisCommand<Reply>]) async throws(RedisError) -> [Reply] {
        try await with().transaction(commands)
    }

    /// Reads, decides, and runs a transaction that has no effect if one of the keys was changed meanwhile; then all is done
    /// again, from the reading on.
    ///
    /// ```swift
    /// let (left, _) = try await redis.transaction(watching: ["stock"]) { connection, commands in
    ///     guard let stock = try await connection.get("stock", as: Int.self), stock > 0 else { throw SoldOut() }
    ///     return (commands.decr("stock"), commands.rpush("orders", "book"))
    /// }
    /// ```
    ///
    /// Takes a lease for as long as it lasts. Attempts, their pauses and the time for all of them, what the closure sends included,
    /// are those of the call (``with(_:)``): allow more of them where many write the same key.
    ///
    /// - Parameters:
    ///   - keys: what is watched.
    ///   - file: where the lease is taken, for warnings; the caller's file by default.
    ///   - line: the same; the caller's line by default.
    ///   - body: reads over the connection it is given, and returns the transaction's commands; called once for each attempt. Its
    ///     own error ends the call.
    /// - Returns: the replies.
    /// - Throws: ``RedisError`` with code `.conflict` when the keys were changed in each attempt, with the outcome
    ///   `.notExecuted`; otherwise as for the other forms, or what the closure throws.
    public func transaction<each Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat each Reply) {
        try await with().transaction(watching: keys, file: file, line: line, body)
    }

    /// The same for one command.
    public func transaction<Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> RedisCommand<Reply>
    ) async throws -> Reply {
        try await with().transaction(watching: keys, file: file, line: line, body)
    }

    /// One reply for each command, once the transaction has run.
    fileprivate func replies(
        to transaction: TransactionFrame,
        _ settings: CallSettings
    ) async throws(RedisError) -> [RESPValue] {
        guard !transaction.isEmpty else { return [] }
        return try await observed(transaction.commandCount) { () async throws(RedisError) in
            try await self.retrying(transaction.repetition, settings) { (timeout) async throws(RedisError) in
                let server = self.topology.anyServer
                let deadline = self.context.now.saturatingAdd(timeout)
                try await server.tryTransactions(deadline: deadline)
                let left = max(1, deadline - self.context.now)
                let result =
                    transaction.needsOwnConnection
                    ? await server.ownRoundTrip(timeout: left) { transaction.call(timeout: $0) }
                    : await server.roundTrip(transaction.call(timeout: left))
                server.learn(from: result)
                let replies = try transaction.replies(from: result, endpoint: server.context.endpoint)
                self.context.retryBudget.earn()
                return replies
            }
        }
    }

    private func observed<Value>(
        _ count: Int,
        _ body: () async throws(RedisError) -> Value
    ) async throws(RedisError) -> Value {
        guard let observer = topology.anyServer.context.observer else { return try await body() }
        return try await observer.observe("MULTI", count: count, body)
    }

    private enum Watched {
        case ran([RESPValue])
        /// The transaction may have run: what was decided on what was read is never decided again (SEMANTICS 3.2).
        case failed(RedisError)
        /// The caller's own error.
        case threw(any Error)
    }

    fileprivate func replies(
        watching keys: [any RESPEncodable],
        _ settings: CallSettings,
        _ site: CallSite,
        _ build: (borrowing RedisConnection) async throws -> TransactionFrame
    ) async throws -> [RESPValue] {
        guard !keys.isEmpty else { throw RedisError.emptyList("keys", of: "WATCH") }
        let watch = RedisCommand<RESPValue>("WATCH", arguments: keys).request
        let watched = try await retrying(.repeatable, settings) { (timeout) async throws(RedisError) -> Watched in
            let server = topology.anyServer
            let deadline = context.now.saturatingAdd(timeout)
            func left() -> Int64 { max(1, deadline - context.now) }
            try await server.tryTransactions(deadline: deadline)
            let lease = try await leaseForWatching(watch, on: server, timeout: timeout, site)
            defer { server.pool.release(lease) }
            let transaction: TransactionFrame
            do {
                transaction = try await build(RedisConnection(lease, timeout: commandTimeout, deadline: deadline))
            } catch {
                return .threw(error)
            }
            guard !transaction.isEmpty else { return .ran([]) }
            // What the caller took for deciding counts, too; nothing is sent that couldn't be waited for.
            guard context.now < deadline else {
                throw RedisError(deadlineOf: server.context.endpoint, .notExecuted, lastError: nil).about(
                    command: "EXEC"
                )
            }
            do throws(RedisError) {
                let replies = try await observed(transaction.commandCount) { () async throws(RedisError) in
                    try await lease.run(transaction, on: server, timeout: left())
                }
                context.retryBudget.earn()
                return .ran(replies)
            } catch {
                if error.outcome == .unknown { return .failed(error) }
                throw error
            }
        }
        switch watched {
        case .ran(let replies): return replies
        case .failed(let error): throw error
        case .threw(let error): throw error
        }
    }

    /// Takes a connection and watches; whatever goes wrong, nothing of the transaction has run.
    private func leaseForWatching(
        _ watch: CommandRequest,
        on server: Server,
        timeout: Int64,
        _ site: CallSite
    ) async throws(RedisError) -> PooledConnection {
        let deadline = context.now.saturatingAdd(timeout)
        do throws(RedisError) {
            let lease = try await server.pool.acquire(
                timeout: min(configuration.pool.acquireTimeout.nanoseconds, timeout),
                site: site
            )
            do throws(RedisError) {
                _ = try await lease.reply(to: watch, limit: max(1, deadline - context.now))
                return lease
            } catch {
                server.pool.release(lease)
                throw error
            }
        } catch {
            throw error.outcome == .unknown ? error.with(outcome: .notExecuted) : error
        }
    }
}

extension RedisCallScope {
    /// Runs several commands as one, by these choices: all of them, with nobody's in between, or none.
    ///
    /// - Throws: ``RedisError`` of the command that kept the transaction from running, or of the first that failed in it.
    public func transaction<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat each Reply) {
        let results = try await transactionResults(build)
        func value<Value>(_ result: Result<Value, RedisError>) throws(RedisError) -> Value {
            do throws(RedisError) { return try result.get() } catch { throw error.amongOthers }
        }
        return (repeat try value(each results))
    }

    /// Runs several commands as one, by these choices, and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` when the transaction didn't run.
    public func transactionResults<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat Result<each Reply, RedisError>) {
        let commands = build(RedisCommands())
        var transaction = TransactionFrame()
        for command in repeat each commands { try transaction.append(command) }
        let replies = try await client.replies(to: transaction, settings)
        var index = 0
        func decode<Value>(_ command: RedisCommand<Value>) -> Result<Value, RedisError> {
            defer { index += 1 }
            return client.result(replies[index], command)
        }
        return (repeat decode(each commands))
    }

    /// Runs commands of one type as one, by these choices; the replies come in the commands' order.
    ///
    /// - Throws: ``RedisError`` as for the other form.
    public func transaction<Reply>(_ commands: [RedisCommand<Reply>]) async throws(RedisError) -> [Reply] {
        var transaction = TransactionFrame()
        for command in commands { try transaction.append(command) }
        let replies = try await client.replies(to: transaction, settings)
        var values: [Reply] = []
        for (reply, command) in zip(replies, commands) { values.append(try client.value(reply, command)) }
        return values
    }

    /// Reads, decides, and runs a transaction that has no effect if one of the keys was changed meanwhile, by these choices; see
    /// ``RedisClient/transaction(watching:file:line:_:)``.
    ///
    /// - Throws: ``RedisError``, `.conflict` when the keys were changed in each attempt, or what the closure throws.
    public func transaction<each Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat each Reply) {
        var built: (repeat RedisCommand<each Reply>)?
        let replies = try await client.replies(watching: keys, settings, CallSite(file: file, line: line)) {
            connection in
            let commands = try await body(connection, RedisCommands())
            var transaction = TransactionFrame()
            for command in repeat each commands { try transaction.append(command) }
            built = commands
            return transaction
        }
        guard let commands = built else { preconditionFailure("a transaction ran without its commands") }
        var index = 0
        func decode<Value>(_ command: RedisCommand<Value>) throws(RedisError) -> Value {
            defer { index += 1 }
            return try client.value(replies[index], command)
        }
        return (repeat try decode(each commands))
    }

    /// The same for one command.
    public func transaction<Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> RedisCommand<Reply>
    ) async throws -> Reply {
        var built: RedisCommand<Reply>?
        let replies = try await client.replies(watching: keys, settings, CallSite(file: file, line: line)) {
            connection in
            let command = try await body(connection, RedisCommands())
            var transaction = TransactionFrame()
            try transaction.append(command)
            built = command
            return transaction
        }
        guard let command = built else { preconditionFailure("a transaction ran without its command") }
        return try client.value(replies[0], command)
    }
}

extension RedisClient {
    fileprivate func result<Reply>(_ reply: RESPValue, _ command: RedisCommand<Reply>) -> Result<Reply, RedisError> {
        if reply.isError { return .failure(failure(reply, of: command.request, inTransaction: true)) }
        return Result { () throws(RedisError) in try command.decode(reply) }
    }

    fileprivate func value<Reply>(_ reply: RESPValue, _ command: RedisCommand<Reply>) throws(RedisError) -> Reply {
        do throws(RedisError) { return try result(reply, command).get() } catch { throw error.amongOthers }
    }
}

extension RedisError {
    /// The error of one command, thrown for all of them: that this one didn't run says nothing of the others, which did.
    @usableFromInline
    var amongOthers: RedisError { outcome == .notExecuted ? with(outcome: .rejected) : self }
}

extension PooledConnection {
    /// Runs a transaction over this connection alone.
    ///
    /// - Throws: ``RedisError`` as ``TransactionFrame/replies(from:endpoint:)``.
    func run(_ transaction: TransactionFrame, on server: Server, timeout: Int64) async throws(RedisError) -> [RESPValue]
    {
        let result = await link.roundTrip(transaction.call(timeout: timeout, allowsSilence: true))
        server.learn(from: result)
        if case .replies(let values) = result, let last = values.last {
            ledger.transactionEnded(with: last)
            // The link is at its end already.
            if TransactionFrame.isOpen(after: values) { ledger.giveUp() }
        }
        do throws(RedisError) {
            return try transaction.replies(from: result, endpoint: link.endpoint)
        } catch {
            if error.serverError != nil { react(to: error) }
            throw error
        }
    }
}
