//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Where a lease was taken.
struct CallSite: Sendable, CustomStringConvertible {
    let file: String
    let line: Int

    var description: String { "\(file):\(line)" }
}

/// Tells a pool what becomes of one of its connections.
///
/// The pool holds its connections until they are gone, and they hold the pool: it lasts as long as one of them, and is closed by its
/// client's end. An object that something refers to weakly is counted on a slower path for good.
final class PoolLink: LinkWatcher, @unchecked Sendable {
    private let id: Pool.ConnectionID
    private let pool: Pool
    /// Set before the connection is dialled; the event loop's from then on.
    var connection: PooledConnection?

    init(id: Pool.ConnectionID, pool: Pool) {
        self.id = id
        self.pool = pool
    }

    func linkIsIdle(now: Int64) {
        if let connection { pool.connectionIsIdle(connection, now: now) }
    }

    func linkIsReady() {
        if let connections = pool.context.observer?.connections, let connection {
            connections.created(connection.link.dialTime, isShared: false)
        }
        pool.connectionIsReady(id)
    }

    func linkIsGone(error: RedisError?) {
        // Each refers to the other.
        connection = nil
        pool.connectionIsGone(id, error: error)
    }
}

/// One connection of a pool, for one holder at a time.
final class PooledConnection: @unchecked Sendable {
    let id: Pool.ConnectionID
    private let pool: Pool
    let link: Link
    let ledger = LeaseLedger()
    /// Whether one call has it, and it is free again when that is answered; under the pool's lock.
    var hasCall = false

    init(id: Pool.ConnectionID, pool: Pool, link: Link) {
        self.id = id
        self.pool = pool
        self.link = link
    }

    /// The server answered with an error: where the rules want that, every connection to it is replaced, this one on its return.
    func react(to error: RedisError) {
        guard link.configuration.reconnectOnError(error) != .ignore else { return }
        ledger.giveUp()
        pool.replaceConnections(because: error)
    }

    /// Runs commands of the library's own; reports whether each was answered without an error, PING apart: any answer to that proves
    /// life, whatever the server refuses just now (SEMANTICS 6.3).
    func run(_ commands: [[String]], timeout: Int64, _ completion: @escaping @Sendable (Bool) -> Void) {
        var pipeline = PipelineFrame(expecting: commands.count)
        for command in commands { pipeline.append(CommandFrame("", words: 0) { $0.append(contentsOf: command) }) }
        let call = Call(frame: pipeline.frame, replyCount: commands.count, timeout: timeout) { result in
            let replies: [RESPValue] =
                switch result {
                case .reply(let value): [value]
                case .replies(let values): values
                case .failure, .partial: []
                }
            completion(
                replies.count == commands.count
                    && zip(commands, replies).allSatisfy { command, reply in command == ["PING"] || !reply.isError }
            )
        }
        link.submit(call)
    }
}
