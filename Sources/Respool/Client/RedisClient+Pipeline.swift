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
    /// Every command runs, also after one that failed. The commands of other callers may run in between.
    ///
    /// - Throws: ``RedisError`` of the first command that failed. Use ``pipelineResults(_:)`` to keep each one's own.
    public func pipeline<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat each Reply) {
        let results = try await pipelineResults(build)
        func value<Value>(_ result: Result<Value, RedisError>) throws(RedisError) -> Value { try result.get() }
        return (repeat try value(each results))
    }

    /// Sends several commands in one round trip and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` only when no command got a reply.
    public func pipelineResults<each Reply>(
        _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
    ) async throws(RedisError) -> (repeat Result<each Reply, RedisError>) {
        let commands = build(RedisCommands())
        var pipeline = PipelineFrame(expecting: 0)
        for command in repeat each commands {
            try pipeline.append(command.request, isSafeToRepeat: command.isSafeToRepeat)
        }
        var replies = try await replies(to: pipeline).makeIterator()
        func decode<Value>(_ command: RedisCommand<Value>) -> Result<Value, RedisError> {
            result(of: command, replies.next() ?? .null)
        }
        return (repeat decode(each commands))
    }

    /// Sends commands of one type in one round trip; the replies come in the commands' order.
    ///
    /// - Throws: ``RedisError`` of the first command that failed; every command runs all the same.
    @inlinable
    public func pipeline<Reply>(_ commands: [RedisCommand<Reply>]) async throws(RedisError) -> [Reply] {
        let replies = try await replies(to: commands)
        var values: [Reply] = []
        values.reserveCapacity(commands.count)
        for index in commands.indices {
            if case .error(let error) = replies[index] { throw failure(error, of: commands[index].request) }
            values.append(try commands[index].decode(replies[index]))
        }
        return values
    }

    /// Sends commands of one type in one round trip and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` only when no command got a reply.
    @inlinable
    public func pipelineResults<Reply>(
        _ commands: [RedisCommand<Reply>]
    ) async throws(RedisError) -> [Result<Reply, RedisError>] {
        let replies = try await replies(to: commands)
        return zip(commands, replies).map { result(of: $0, $1) }
    }

    @inlinable
    func result<Reply>(of command: RedisCommand<Reply>, _ value: RESPValue) -> Result<Reply, RedisError> {
        if case .error(let error) = value { return .failure(failure(error, of: command.request)) }
        return Result { () throws(RedisError) in try command.decode(value) }
    }

    @usableFromInline
    func failure(_ error: RESPErrorValue, of request: CommandRequest) -> RedisError {
        let failure = RedisError(reply: error, command: request.name, endpoint: node.endpoint)
        react(to: failure)
        return failure
    }

    @inlinable
    func replies<Reply>(to commands: [RedisCommand<Reply>]) async throws(RedisError) -> [RESPValue] {
        var pipeline = PipelineFrame(expecting: commands.count)
        for command in commands { try pipeline.append(command.request, isSafeToRepeat: command.isSafeToRepeat) }
        return try await replies(to: pipeline)
    }

    /// One reply for each command, errors among them.
    ///
    /// Sent again as a whole, and only when every command of it may be.
    @usableFromInline
    func replies(to pipeline: PipelineFrame) async throws(RedisError) -> [RESPValue] {
        guard pipeline.commandCount > 0 else { return [] }
        guard let observer = engine.observer else { return try await unobservedReplies(to: pipeline) }
        return try await observer.observe("PIPELINE", count: pipeline.commandCount) { () async throws(RedisError) in
            try await unobservedReplies(to: pipeline)
        }
    }

    private func unobservedReplies(to pipeline: PipelineFrame) async throws(RedisError) -> [RESPValue] {
        let frame = pipeline.frame
        return try await retrying(pipeline.isSafeToRepeat, callSettings) { (timeout) async throws(RedisError) in
            let call = Call(frame: frame, replyCount: pipeline.commandCount, timeout: timeout)
            switch await self.roundTrip(call) {
            case .reply(let value): return [value]
            case .replies(let values): return values
            case .failure(let error): throw error.about(command: "pipeline")
            }
        }
    }
}
