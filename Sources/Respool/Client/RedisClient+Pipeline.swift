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
        var frames: [CommandFrame] = []
        for command in repeat each commands {
            try admit(command)
            frames.append(command.frame)
        }
        var replies = try await replies(to: frames).makeIterator()
        func decode<Value>(_ command: RedisCommand<Value>) -> Result<Value, RedisError> {
            command.result(of: replies.next() ?? .null, endpoint: node.endpoint)
        }
        return (repeat decode(each commands))
    }

    /// Sends commands of one type in one round trip; the replies come in the commands' order.
    ///
    /// - Throws: ``RedisError`` of the first command that failed; every command runs all the same.
    public func pipeline<Reply>(_ commands: [RedisCommand<Reply>]) async throws(RedisError) -> [Reply] {
        var values: [Reply] = []
        values.reserveCapacity(commands.count)
        for result in try await pipelineResults(commands) { values.append(try result.get()) }
        return values
    }

    /// Sends commands of one type in one round trip and returns for each its reply or its own error.
    ///
    /// - Throws: ``RedisError`` only when no command got a reply.
    public func pipelineResults<Reply>(
        _ commands: [RedisCommand<Reply>]
    ) async throws(RedisError) -> [Result<Reply, RedisError>] {
        if commands.isEmpty { return [] }
        for command in commands { try admit(command) }
        let replies = try await replies(to: commands.map(\.frame))
        return zip(commands, replies).map { $0.result(of: $1, endpoint: node.endpoint) }
    }

    private func admit<Reply>(_ command: RedisCommand<Reply>) throws(RedisError) {
        if let problem = command.sharedConnectionProblem { throw problem }
        guard !command.isBlocking else {
            throw RedisError(
                .invalidArgument,
                "a command that blocks would hold up every other caller; send it by itself, outside a pipeline",
                outcome: .notExecuted,
                command: command.name
            )
        }
    }

    private func replies(to frames: [CommandFrame]) async throws(RedisError) -> [RESPValue] {
        switch await roundTrip(pipeline: frames) {
        case .reply(let value): return [value]
        case .replies(let values): return values
        case .failure(let error): throw error.about(command: "pipeline")
        }
    }
}

extension RedisCommand {
    /// The command's reply, or the error that it is.
    func result(of value: RESPValue, endpoint: String) -> Result<Reply, RedisError> {
        if case .error(let error) = value {
            return .failure(RedisError(reply: error, command: name, endpoint: endpoint))
        }
        return Result { () throws(RedisError) in try decode(value) }
    }
}

extension CommandFrame {
    /// Several frames as one, in order.
    init(joining frames: [CommandFrame]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(frames.reduce(0) { $0 + $1.bytes.count })
        var attachments: [Attachment]?
        for frame in frames {
            if let own = frame.attachments {
                let moved = own.map { Attachment(offset: $0.offset + bytes.count, payload: $0.payload) }
                attachments = (attachments ?? []) + moved
            }
            bytes += frame.bytes
        }
        self.init(bytes: bytes, attachments: attachments)
    }
}
