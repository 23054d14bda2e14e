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
final class PoolLink: NodeWatcher, @unchecked Sendable {
    private let id: Pool.ConnectionID
    private let pool: Pool
    /// Set before the connection is dialled; the event loop's from then on.
    var connection: PooledConnection?

    init(id: Pool.ConnectionID, pool: Pool) {
        self.id = id
        self.pool = pool
    }

    func nodeIsIdle(now: Int64) {
        if let connection { pool.connectionIsIdle(connection, now: now) }
    }

    func nodeIsReady() {
        if let connections = pool.engine.observer?.connections, let connection {
            connections.created(connection.node.dialTime, isShared: false)
        }
        pool.connectionIsReady(id)
    }

    func nodeIsGone(error: RedisError?) {
        // Each refers to the other.
        connection = nil
        pool.connectionIsGone(id, error: error)
    }
}

/// One connection of a pool, for one holder at a time.
final class PooledConnection: @unchecked Sendable {
    let id: Pool.ConnectionID
    private let pool: Pool
    let node: Node
    let ledger = LeaseLedger()
    /// Whether one call has it, and it is free again when that is answered; under the pool's lock.
    var hasCall = false

    init(id: Pool.ConnectionID, pool: Pool, node: Node) {
        self.id = id
        self.pool = pool
        self.node = node
    }

    /// The server answered with an error: where the rules want that, every connection to it is replaced, this one on its return.
    func react(to error: RedisError) {
        guard node.configuration.reconnectOnError(error) != .ignore else { return }
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
        node.submit(call)
    }
}
