//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisClient {
    /// Sends several commands in one round trip; each reply has its command's type.
    ///
    /// ```swift
    /// let (name, visits) = try await redis.pipeline { ($0.get("user:1"), $0.incr("visits")) }
    /// ```
    ///
    /// Every command runs, also after one that failed. The commands of other callers may run in between. Where the connection
    /// is lost on the way, the commands that may be sent again are, in their order, unless a later command of the same keys
    /// may have run that isn't (see ``RetryPolicy``).
    ///
    /// - Throws: ``RedisError`` of the first command that failed. Use ``pipelineResults(_:)`` to keep each one's own.
    public func pipeline<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat each Reply) {
        try await with().pipeline(build)
    }

    /// Sends several commands in one round trip and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` only when no command got a reply.
    public func pipelineResults<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat Result<each Reply, RedisError>) {
        try await with().pipelineResults(build)
    }

    /// Sends commands of one type in one round trip; the replies come in the commands' order.
    ///
    /// - Throws: ``RedisError`` of the first command that failed; every command runs all the same.
    @inlinable
    public func pipeline<Reply>(_ commands: [RedisCommand<Reply>]) async throws(RedisError) -> [Reply] {
        try await RedisCallScope(client: self, settings: callSettings).pipeline(commands)
    }

    /// Sends commands of one type in one round trip and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` only when no command got a reply.
    @inlinable
    public func pipelineResults<Reply>(
        _ commands: [RedisCommand<Reply>]
    ) async throws(RedisError) -> [Result<Reply, RedisError>] {
        try await RedisCallScope(client: self, settings: callSettings).pipelineResults(commands)
    }

    @usableFromInline
    func failure(_ reply: RESPValue, of request: CommandRequest) -> RedisError {
        failure(reply, of: request, inTransaction: false)
    }

    func failure(_ reply: RESPValue, of request: CommandRequest, inTransaction: Bool) -> RedisError {
        guard case .error(let error) = reply.unattributed else {
            return .decodingFailed(reply, expected: "an error").about(command: request.name)
        }
        let speaker = request.id.speaker(inTransaction: inTransaction)
        return RedisError(reply: error, to: request, speaker: speaker, endpoint: topology.anyServer.context.endpoint)
    }

    /// One reply or error for each command, after the attempts that the settings allow.
    ///
    /// - Throws: ``RedisError`` when no command got a reply.
    @usableFromInline
    func outcome(of pipeline: PipelineFrame, _ settings: CallSettings) async throws(RedisError) -> PipelineOutcome {
        guard pipeline.commandCount > 0 else { return PipelineOutcome() }
        guard let observer = topology.anyServer.context.observer else {
            return try await unobservedOutcome(of: pipeline, settings)
        }
        return try await observer.observe("PIPELINE", count: pipeline.commandCount) { () async throws(RedisError) in
            try await unobservedOutcome(of: pipeline, settings)
        }
    }

    private func unobservedOutcome(
        of pipeline: PipelineFrame,
        _ settings: CallSettings
    ) async throws(RedisError) -> PipelineOutcome {
        var outcome = PipelineOutcome()
        var attempts = 0
        do throws(RedisError) {
            // What `plan` lets through may be sent again: each command was asked for by itself.
            try await retrying(.repeatable, settings) { (timeout) async throws(RedisError) in
                attempts += 1
                let count = outcome.missing?.count ?? pipeline.commandCount
                let frame = outcome.missing.map { pipeline.frame(of: $0) } ?? pipeline.frame
                let server = self.topology.anyServer
                let result =
                    pipeline.needsOwnConnection
                    ? await server.ownRoundTrip(timeout: timeout) { Call(frame: frame, replyCount: count, timeout: $0) }
                    : await server.roundTrip(Call(frame: frame, replyCount: count, timeout: timeout))
                switch result {
                case .reply(let value): outcome.take([value], nil, of: count)
                case .replies(let values): outcome.take(values, nil, of: count)
                case .partial(let values, let error): outcome.take(values, error.about(command: "pipeline"), of: count)
                case .failure(let error): outcome.take([], error.about(command: "pipeline"), of: count)
                }
                let failure = outcome.plan(
                    error: { self.failure($1, of: pipeline.request($0)) },
                    effect: { CommandEffect(of: pipeline.request($0), pipeline.repetition($0)) },
                    { index, error in self.mayRetry(error, attempts, pipeline.repetition(index), settings) }
                )
                if let failure { throw failure }
                if outcome.isWhole { self.context.retryBudget.earn() }
            }
        } catch {
            guard outcome.hasReplies else { throw error }
        }
        guard outcome.hasReplies else { throw outcome.failures[0] ?? .cancelled(outcome: .notExecuted) }
        return outcome
    }

    private func mayRetry(
        _ error: RedisError,
        _ attempts: Int,
        _ repetition: RetryPolicy.Repetition,
        _ settings: CallSettings
    ) -> Bool {
        settings.retry.allows(after: error, attempt: attempts, repetition)
            || react(to: error) && attempts < settings.retry.attempts
    }
}

extension RedisCallScope {
    /// Sends several commands in one round trip, by these choices; each reply has its command's type.
    ///
    /// - Throws: ``RedisError`` of the first command that failed; every command runs all the same.
    public func pipeline<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat each Reply) {
        let commands = build(RedisCommands())
        let outcome = try await outcome(of: repeat each commands)
        var index = 0
        func value<Value>(_ command: RedisCommand<Value>) throws(RedisError) -> Value {
            defer { index += 1 }
            do throws(RedisError) { return try result(index, outcome, command).get() } catch {
                throw outcome.thrown(error)
            }
        }
        return (repeat try value(each commands))
    }

    private func outcome<each Reply>(
        of commands: repeat RedisCommand<each Reply>
    ) async throws(RedisError) -> PipelineOutcome {
        var pipeline = PipelineFrame(expecting: 0)
        for command in repeat each commands {
            try pipeline.append(command.request, repetition: command.repetition)
        }
        return try await client.outcome(of: pipeline, settings)
    }

    /// Sends several commands in one round trip, by these choices, and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` only when no command got a reply.
    public func pipelineResults<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat Result<each Reply, RedisError>) {
        let commands = build(RedisCommands())
        let outcome = try await outcome(of: repeat each commands)
        var index = 0
        func decode<Value>(_ command: RedisCommand<Value>) -> Result<Value, RedisError> {
            defer { index += 1 }
            return result(index, outcome, command)
        }
        return (repeat decode(each commands))
    }

    /// Sends commands of one type in one round trip, by these choices; the replies come in the commands' order.
    ///
    /// - Throws: ``RedisError`` of the first command that failed; every command runs all the same.
    @inlinable
    public func pipeline<Reply>(_ commands: [RedisCommand<Reply>]) async throws(RedisError) -> [Reply] {
        let outcome = try await client.outcome(of: frame(of: commands), settings)
        return try values(outcome, commands)
    }

    /// Sends commands of one type in one round trip, by these choices, and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` only when no command got a reply.
    @inlinable
    public func pipelineResults<Reply>(
        _ commands: [RedisCommand<Reply>]
    ) async throws(RedisError) -> [Result<Reply, RedisError>] {
        let outcome = try await client.outcome(of: frame(of: commands), settings)
        return commands.indices.map { result($0, outcome, commands[$0]) }
    }

    @inlinable
    func frame<Reply>(of commands: [RedisCommand<Reply>]) throws(RedisError) -> PipelineFrame {
        var pipeline = PipelineFrame(expecting: commands.count)
        // Through a pointer: the array's own accessors would copy each command, and count its references up and down.
        try commands.withUnsafeBufferPointer { (commands) throws(RedisError) in
            for index in commands.indices {
                try pipeline.append(commands[index].request, repetition: commands[index].repetition)
            }
        }
        return pipeline
    }

    @inlinable
    func values<Reply>(_ outcome: PipelineOutcome, _ commands: [RedisCommand<Reply>]) throws(RedisError) -> [Reply] {
        var values: [Reply] = []
        values.reserveCapacity(commands.count)
        if !outcome.failures.isEmpty {
            // Rare: the first that failed decides, whatever kind of failure it is.
            for index in commands.indices {
                do throws(RedisError) {
                    values.append(try result(index, outcome, commands[index]).get())
                } catch {
                    throw outcome.thrown(error)
                }
            }
            return values
        }
        try outcome.replies.withUnsafeBufferPointer { (replies) throws(RedisError) in
            try commands.withUnsafeBufferPointer { (commands) throws(RedisError) in
                for index in commands.indices {
                    if replies[index].isError {
                        throw outcome.thrown(client.failure(replies[index], of: commands[index].request))
                    }
                    // Without `decode`, which would have a copy of each command, in case that it is to be named.
                    do throws(RedisError) {
                        values.append(try commands[index].decoder(replies[index]))
                    } catch {
                        throw error.undecoded(replies[index], of: commands[index].request)
                    }
                }
            }
        }
        return values
    }

    @inlinable
    func result<Reply>(
        _ index: Int,
        _ outcome: PipelineOutcome,
        _ command: RedisCommand<Reply>
    ) -> Result<Reply, RedisError> {
        if let failure = outcome.failures[index] { return .failure(failure.about(command: command.name)) }
        let value = outcome.replies[index]
        if value.isError { return .failure(client.failure(value, of: command.request)) }
        return Result { () throws(RedisError) in try command.decode(value) }
    }
}
