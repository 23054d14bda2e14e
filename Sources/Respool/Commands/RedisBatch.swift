//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Several commands that are sent together: as a pipeline, or as a transaction.
///
/// Every form of `pipeline` and of `transaction` makes one, and reads its ``Replies``. You meet it where you write a sender of your own
/// (see ``RedisCommandSender``).
public struct RedisBatch: Sendable {
    @usableFromInline
    enum Content: Sendable {
        case pipeline(PipelineFrame)
        case transaction(TransactionFrame)
    }

    @usableFromInline
    enum Kind {
        case pipeline
        case transaction
    }

    @usableFromInline
    let content: Content

    @usableFromInline
    init(_ content: Content) { self.content = content }

    init<each Reply>(_ kind: Kind, _ commands: repeat RedisCommand<each Reply>) throws(RedisError) {
        switch kind {
        case .pipeline:
            var frame = PipelineFrame(expecting: 0)
            for command in repeat each commands { try frame.append(command.request, repetition: command.repetition) }
            content = .pipeline(frame)
        case .transaction:
            var frame = TransactionFrame()
            for command in repeat each commands { try frame.append(command) }
            content = .transaction(frame)
        }
    }

    @inlinable
    init<Reply>(_ kind: Kind, _ commands: [RedisCommand<Reply>]) throws(RedisError) {
        switch kind {
        case .pipeline:
            var frame = PipelineFrame(expecting: commands.count)
            // Through a pointer: the array's own accessors would copy each command, and count its references up and down.
            try commands.withUnsafeBufferPointer { (commands) throws(RedisError) in
                for index in commands.indices {
                    try frame.append(commands[index].request, repetition: commands[index].repetition)
                }
            }
            content = .pipeline(frame)
        case .transaction: content = .transaction(try TransactionFrame(commands))
        }
    }

    /// Whether all of it runs, with nobody's commands in between, or nothing.
    public var isTransaction: Bool {
        switch content {
        case .pipeline: false
        case .transaction: true
        }
    }

    /// How many commands it has.
    public var count: Int {
        switch content {
        case .pipeline(let frame): frame.commandCount
        case .transaction(let frame): frame.commandCount
        }
    }

    /// The commands one by one, each answered by what the server said.
    ///
    /// O(count and bytes).
    public var commands: [RedisCommand<RESPValue>] {
        switch content {
        case .pipeline(let frame):
            (0..<frame.commandCount).map { index in
                RedisCommand(frame.request(index), repetition: frame.repetition(index), decode: RESPValue.init)
            }
        case .transaction(let frame): frame.commands
        }
    }
}

extension RedisBatch {
    /// What became of a batch's commands: a reply for each, or the error that stands in its place.
    public struct Replies: Sendable {
        /// One for each command; `.null` where there is an error in `failures`.
        @usableFromInline
        let values: [RESPValue]
        /// Errors that are not the server's replies, by the command's place; almost always empty.
        @usableFromInline
        let failures: [Int: RedisError]
        private let someMayHaveRun: Bool
        private let isTransaction: Bool
        private let endpoint: String?
        /// Whether MULTI may have been sent before, under a name that nobody knows: QUEUED is no reply then.
        @usableFromInline
        let mayBeQueued: Bool

        init(_ outcome: PipelineOutcome, endpoint: String?, mayBeQueued: Bool) {
            self.mayBeQueued = mayBeQueued
            values = outcome.replies
            failures = outcome.failures
            someMayHaveRun = outcome.someMayHaveRun
            isTransaction = false
            self.endpoint = endpoint
        }

        init(ofTransaction values: [RESPValue], endpoint: String?) {
            mayBeQueued = false
            self.values = values
            failures = [:]
            someMayHaveRun = true
            isTransaction = true
            self.endpoint = endpoint
        }

        /// Makes replies, for a sender of your own.
        ///
        /// - Parameter results: one for each command, in their order.
        public init(_ results: [Result<RESPValue, RedisError>]) {
            var failures: [Int: RedisError] = [:]
            values = results.enumerated().map { index, result in
                switch result {
                case .success(let value): return value
                case .failure(let error):
                    failures[index] = error
                    return .null
                }
            }
            self.failures = failures
            someMayHaveRun =
                failures.count < results.count || failures.values.contains { $0.outcome != .notExecuted }
            mayBeQueued = false
            isTransaction = false
            endpoint = nil
        }

        /// An error that is thrown for all commands: that its own didn't run says nothing of the others.
        @usableFromInline
        func thrown(_ error: RedisError) -> RedisError { someMayHaveRun ? error.amongOthers : error }

        @usableFromInline
        func failure(_ reply: RESPValue, of request: CommandRequest) -> RedisError {
            RedisError(reply: reply, of: request, inTransaction: isTransaction, endpoint: endpoint)
        }

        @usableFromInline
        func result<Reply>(_ index: Int, _ command: RedisCommand<Reply>) -> Result<Reply, RedisError> {
            if let failure = failures[index] { return .failure(failure.about(command: command.name)) }
            guard index < values.count else { return .failure(.missingReply(of: command.request)) }
            let value = values[index]
            if value.isError { return .failure(failure(value, of: command.request)) }
            if mayBeQueued, value.saysQueued, Reply.self != RESPValue.self, Reply.self != RESPValue?.self {
                return .failure(.queued(command.request))
            }
            return Result { () throws(RedisError) in try command.decoded(value) }
        }

        func results<each Reply>(
            of commands: repeat RedisCommand<each Reply>
        ) -> (repeat Result<each Reply, RedisError>) {
            var index = 0
            func next<Value>(_ command: RedisCommand<Value>) -> Result<Value, RedisError> {
                defer { index += 1 }
                return result(index, command)
            }
            return (repeat next(each commands))
        }

        func values<each Reply>(
            of commands: repeat RedisCommand<each Reply>
        ) throws(RedisError) -> (repeat each Reply) {
            var index = 0
            func next<Value>(_ command: RedisCommand<Value>) throws(RedisError) -> Value {
                defer { index += 1 }
                do throws(RedisError) { return try result(index, command).get() } catch { throw thrown(error) }
            }
            return (repeat try next(each commands))
        }

        @inlinable
        func results<Reply>(of commands: [RedisCommand<Reply>]) -> [Result<Reply, RedisError>] {
            commands.indices.map { result($0, commands[$0]) }
        }

        @inlinable
        func values<Reply>(of commands: [RedisCommand<Reply>]) throws(RedisError) -> [Reply] {
            var decoded: [Reply] = []
            decoded.reserveCapacity(commands.count)
            guard failures.isEmpty, values.count == commands.count, !mayBeQueued else {
                // Rare: the first that failed decides, whatever kind of failure it is.
                for index in commands.indices {
                    do throws(RedisError) {
                        decoded.append(try result(index, commands[index]).get())
                    } catch {
                        throw thrown(error)
                    }
                }
                return decoded
            }
            try values.withUnsafeBufferPointer { (values) throws(RedisError) in
                try commands.withUnsafeBufferPointer { (commands) throws(RedisError) in
                    for index in commands.indices {
                        if values[index].isError { throw thrown(failure(values[index], of: commands[index].request)) }
                        // Without `decoded`, which would have a copy of each command, in case that it is to be named.
                        do {
                            decoded.append(try commands[index].decoder(values[index]))
                        } catch {
                            throw RedisError(error, decoding: values[index], of: commands[index].request)
                        }
                    }
                }
            }
            return decoded
        }
    }
}

extension RedisError {
    /// The error of one command, thrown for all of them: that this one didn't run says nothing of the others, which did.
    @usableFromInline
    var amongOthers: RedisError { outcome == .notExecuted ? with(outcome: .rejected) : self }

    /// A command inside of MULTI has no reply yet that could be decoded.
    @usableFromInline
    static func queued(_ request: CommandRequest) -> RedisError {
        RedisError(
            .decodingFailed,
            "the command was queued: it runs with EXEC, whose reply has its reply; use transaction(…), or send it `as: RESPValue.self`",
            outcome: .unknown,
            command: request.name
        )
    }

    /// A sender of somebody's own made fewer replies than there were commands.
    fileprivate static func missingReply(of request: CommandRequest) -> RedisError {
        RedisError(
            .protocolViolation,
            "the sender made no reply to this command of its batch; RedisBatch.Replies takes one result for each",
            outcome: .unknown,
            command: request.name
        )
    }
}

extension RedisBatch: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How many commands it has, and nothing of them.
    public var description: String { "RedisBatch(\(isTransaction ? "transaction" : "pipeline"), \(count) commands)" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what it holds.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisBatch.Replies: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How many replies there are, and nothing of them.
    public var description: String { "RedisBatch.Replies(\(values.count) replies)" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what it holds.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
