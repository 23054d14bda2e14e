//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisClient {
    /// Reads, decides, and runs a transaction that has no effect if one of the keys was changed meanwhile; then all is done
    /// again, from the reading on.
    ///
    /// ```swift
    /// struct SoldOut: Error {}
    /// let (left, _) = try await redis.transaction(watching: "stock") { connection, commands in
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
    @discardableResult
    public func transaction<each Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat each Reply) {
        try await with().transaction(watching: keys, file: file, line: line, body)
    }

    /// The same for several commands, with the keys one by one.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    @_disfavoredOverload
    public func transaction<each Reply>(
        watching keys: any RESPEncodable...,
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat each Reply) {
        try await with().transaction(watching: keys, file: file, line: line, body)
    }

    /// The same for one command.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    public func transaction<Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> RedisCommand<Reply>
    ) async throws -> Reply {
        try await with().transaction(watching: keys, file: file, line: line, body)
    }

    /// The same for one command, with the keys one by one.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    @_disfavoredOverload
    public func transaction<Reply>(
        watching keys: any RESPEncodable...,
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> RedisCommand<Reply>
    ) async throws -> Reply {
        try await with().transaction(watching: keys, file: file, line: line, body)
    }

    /// The same for commands of one type that the closure makes.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    public func transaction<Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> [RedisCommand<Reply>]
    ) async throws -> [Reply] {
        try await with().transaction(watching: keys, file: file, line: line, body)
    }

    /// The same for commands of one type that the closure makes, with the keys one by one.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    @_disfavoredOverload
    public func transaction<Reply>(
        watching keys: any RESPEncodable...,
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> [RedisCommand<Reply>]
    ) async throws -> [Reply] {
        try await with().transaction(watching: keys, file: file, line: line, body)
    }

    /// One reply for each command, once the transaction has run.
    func replies(
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
        _ build: (borrowing RedisConnection) async throws -> RedisBatch
    ) async throws -> RedisBatch.Replies {
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
                let batch = try await build(
                    RedisConnection(lease, on: server, timeout: commandTimeout, deadline: deadline)
                )
                guard case .transaction(let frame) = batch.content else {
                    preconditionFailure("a transaction was made as a pipeline")
                }
                transaction = frame
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
        case .ran(let replies):
            return RedisBatch.Replies(ofTransaction: replies, endpoint: topology.anyServer.context.endpoint)
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
    /// Reads, decides, and runs a transaction that has no effect if one of the keys was changed meanwhile, by these choices; see
    /// ``RedisClient/transaction(watching:file:line:_:)``.
    ///
    /// - Throws: ``RedisError``, `.conflict` when the keys were changed in each attempt, or what the closure throws.
    @discardableResult
    public func transaction<each Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat each Reply) {
        var built: (repeat RedisCommand<each Reply>)?
        let replies = try await client.replies(watching: keys, settings, CallSite(file: file, line: line)) {
            let commands = try await body($0, RedisCommands())
            built = commands
            return try RedisBatch(.transaction, repeat each commands)
        }
        guard let commands = built else { preconditionFailure("a transaction ran without its commands") }
        return try replies.values(of: repeat each commands)
    }

    /// The same for several commands, with the keys one by one.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    @_disfavoredOverload
    public func transaction<each Reply>(
        watching keys: any RESPEncodable...,
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> (repeat RedisCommand<each Reply>)
    ) async throws -> (repeat each Reply) {
        try await transaction(watching: keys, file: file, line: line, body)
    }

    /// The same for one command.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    public func transaction<Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> RedisCommand<Reply>
    ) async throws -> Reply {
        var built: RedisCommand<Reply>?
        let replies = try await client.replies(watching: keys, settings, CallSite(file: file, line: line)) {
            let commands = try await body($0, RedisCommands())
            built = commands
            return try RedisBatch(.transaction, [commands])
        }
        guard let command = built else { preconditionFailure("a transaction ran without its command") }
        return try replies.values(of: command)
    }

    /// The same for one command, with the keys one by one.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    @_disfavoredOverload
    public func transaction<Reply>(
        watching keys: any RESPEncodable...,
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> RedisCommand<Reply>
    ) async throws -> Reply {
        try await transaction(watching: keys, file: file, line: line, body)
    }

    /// The same for commands of one type that the closure makes.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    public func transaction<Reply>(
        watching keys: [any RESPEncodable],
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> [RedisCommand<Reply>]
    ) async throws -> [Reply] {
        var built: [RedisCommand<Reply>] = []
        let replies = try await client.replies(watching: keys, settings, CallSite(file: file, line: line)) {
            let commands = try await body($0, RedisCommands())
            built = commands
            return try RedisBatch(.transaction, commands)
        }
        return try replies.values(of: built)
    }

    /// The same for commands of one type that the closure makes, with the keys one by one.
    ///
    /// - Throws: ``RedisError`` as for the other forms, or what the closure throws.
    @discardableResult
    @_disfavoredOverload
    public func transaction<Reply>(
        watching keys: any RESPEncodable...,
        file: String = #fileID,
        line: Int = #line,
        _ body: (borrowing RedisConnection, RedisCommands) async throws -> [RedisCommand<Reply>]
    ) async throws -> [Reply] {
        try await transaction(watching: keys, file: file, line: line, body)
    }
}

extension PooledConnection {
    /// Runs a transaction over this connection alone.
    ///
    /// - Throws: ``RedisError`` as ``TransactionFrame/replies(from:endpoint:)``.
    func run(_ transaction: TransactionFrame, on server: Server, timeout: Int64) async throws(RedisError) -> [RESPValue]
    {
        for request in transaction.requests { ledger.willSend(request) }
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
