//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// MULTI, a transaction's commands and EXEC as one frame, and what their replies mean.
///
/// It goes out in one piece, so that nothing of others comes in between, on a shared connection either.
@usableFromInline
struct TransactionFrame: Sendable {
    private static let multi = CommandFrame("$5\r\nMULTI\r\n") { _ in }
    private static let exec = CommandFrame("$4\r\nEXEC\r\n") { _ in }

    private var pipeline = PipelineFrame(expecting: 0)
    private(set) var requests: [CommandRequest] = []
    private var mostDangerous = RedisConfiguration.RetryPolicy.Repetition.repeatable

    init() { pipeline.append(Self.multi) }

    @usableFromInline
    init<Reply>(_ commands: [RedisCommand<Reply>]) throws(RedisError) {
        self.init()
        for command in commands { try append(command) }
    }

    /// The commands one by one.
    var commands: [RedisCommand<RESPValue>] {
        requests.enumerated().map { index, request in
            RedisCommand(request, repetition: pipeline.repetition(index + 1), decode: RESPValue.init)
        }
    }

    var isEmpty: Bool { requests.isEmpty }
    var commandCount: Int { requests.count }

    /// Adds a command.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument` for one that can't be part of a transaction.
    mutating func append<Reply>(_ command: RedisCommand<Reply>) throws(RedisError) {
        if let problem = command.request.sharedConnectionProblem { throw problem }
        try pipeline.append(command.request, repetition: command.repetition)
        requests.append(command.request)
        mostDangerous = mostDangerous.with(command.repetition)
    }

    /// What a second run does: a transaction is as dangerous as its most dangerous command; and where one command reads what a later one
    /// writes, the second run is answered with what the first one wrote (SEMANTICS 3.3).
    ///
    /// O(commands and keys).
    var repetition: RedisConfiguration.RetryPolicy.Repetition {
        var read = KeySet()
        for (index, request) in requests.enumerated() {
            let effect = CommandEffect(of: request, pipeline.repetition(index + 1))
            if effect.writes, read.overlaps(effect) { return mostDangerous.with(.idempotent) }
            if effect.reads { read.insert(effect) }
        }
        return mostDangerous
    }

    /// Whether one of the commands needs a connection that nobody else uses.
    var needsOwnConnection: Bool { pipeline.needsOwnConnection }

    /// Only MULTI and EXEC: whether the server lets this user run transactions is known before anything depends on it.
    static var trial: (frame: CommandFrame, replyCount: Int) {
        var empty = TransactionFrame().pipeline
        empty.append(exec)
        return (empty.frame, empty.commandCount)
    }

    /// All of it, EXEC included.
    var whole: PipelineFrame {
        var whole = pipeline
        whole.append(Self.exec)
        return whole
    }

    /// Whether the replies to MULTI, commands and EXEC leave the connection inside of the transaction: EXEC was refused, and not because of
    /// a command before it.
    static func isOpen(after replies: [RESPValue]) -> Bool {
        guard let first = replies.first, !first.isError, let last = replies.last,
            case .error(let error) = last.unattributed
        else { return false }
        return !error.isExcess && error.prefix != "EXECABORT"
    }
}
