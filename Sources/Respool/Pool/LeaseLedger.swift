//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// What the holder of a lease did to its connection, and how that is undone (SEMANTICS 5.5).
///
/// What isn't known to be harmless, or to be undone by a command, closes the connection. A mark is set before anything is sent, and
/// cleared by the reply that clears it and by nothing else: a command that was cancelled, or refused, has cleared nothing.
final class LeaseLedger: Sendable {
    /// What it takes to hand the connection to somebody else.
    enum Cleaning: Equatable {
        case none
        /// These commands, all answered without an error.
        case commands([[String]])
        /// Another connection.
        case close
    }

    private enum Mark {
        static let selected: UInt8 = 1 << 0
        static let watching: UInt8 = 1 << 1
        static let transaction: UInt8 = 1 << 2
        /// Changed in a way that no command undoes for certain.
        static let tainted: UInt8 = 1 << 3
        /// A command was sent of which nobody knows what it does: MULTI by another name, perhaps.
        static let foreign: UInt8 = 1 << 4
    }

    private let marks = Atomic<UInt8>(0)

    /// A command is about to be sent.
    func willSend(_ request: CommandRequest) {
        switch request.id {
        case .select: set(Mark.selected)
        case .watch: set(Mark.watching)
        case .multi: set(Mark.transaction)
        case .unwatch, .exec, .discard, .wait, .waitaof: break
        case .unknown: if request.isForeign { set(Mark.tainted | Mark.foreign) }
        default: if request.id.facts.flags.contains(.connectionState) { set(Mark.tainted) }
        }
    }

    /// A command was answered.
    func answered(_ request: CommandRequest, _ reply: RESPValue) {
        switch request.id {
        // Inside of MULTI it is only queued.
        case .unwatch where reply.isOK: clear(Mark.watching)
        case .discard where reply.isOK: clear(Mark.transaction | Mark.watching)
        case .exec: transactionEnded(with: reply)
        default: break
        }
    }

    /// EXEC was answered: nothing is watched any more, unless there was no transaction.
    func transactionEnded(with reply: RESPValue) {
        switch reply.unattributed {
        case .array, .null: break
        case .error(let error) where error.prefix == "EXECABORT": break
        default: return
        }
        clear(Mark.transaction | Mark.watching)
    }

    /// Whether MULTI was sent, and nothing yet that ended it.
    var isInTransaction: Bool { marks.load(ordering: .relaxed) & Mark.transaction != 0 }

    /// Whether QUEUED may be no reply of a command's own.
    var mayBeQueueing: Bool { marks.load(ordering: .relaxed) & (Mark.transaction | Mark.foreign) != 0 }

    /// Whether a reply says that the command will run with EXEC, and is no reply of its own.
    func isQueued(_ reply: RESPValue) -> Bool {
        mayBeQueueing && reply.saysQueued
    }

    /// The connection leads to the wrong server, or its holder left a command that may hold it for long: it is closed on its return.
    func giveUp() { set(Mark.tainted) }

    /// What is to be undone, and forgets it.
    ///
    /// - Parameters:
    ///   - database: the one that everybody expects.
    ///   - owesReplies: whether something was sent that isn't answered yet.
    /// - Returns: what it takes to undo it.
    func takeCleaning(database: Int, owesReplies: Bool) -> Cleaning {
        let marks = marks.exchange(0, ordering: .acquiringAndReleasing)
        if marks == 0, !owesReplies { return .none }
        if marks & Mark.tainted != 0 { return .close }
        var commands: [[String]] = []
        // DISCARD forgets what is watched, too.
        if marks & Mark.transaction != 0 {
            commands.append(["DISCARD"])
        } else if marks & Mark.watching != 0 {
            commands.append(["UNWATCH"])
        }
        if marks & Mark.selected != 0 { commands.append(["SELECT", "\(database)"]) }
        // Whatever is answered last proves that the replies before it are through.
        if commands.isEmpty { commands.append(["PING"]) }
        return .commands(commands)
    }

    private func set(_ mark: UInt8) { marks.bitwiseOr(mark, ordering: .relaxed) }
    private func clear(_ mark: UInt8) { marks.bitwiseAnd(~mark, ordering: .relaxed) }
}
