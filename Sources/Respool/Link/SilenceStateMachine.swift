//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Decides when a connection that owes replies has been silent for so long that the server is asked elsewhere (SEMANTICS 4).
///
/// A server that is busy is silent on every connection; one that answers on another has lost this one.
struct SilenceStateMachine: ~Copyable {
    /// Ticks without a byte, while replies are owed, before the server is asked.
    let patience: Int

    private var reads: UInt64 = 0
    private var silentTicks = 0
    private var isProbing = false
    private var isDegraded = false

    init(patience: Int) {
        self.patience = patience
    }

    enum TickAction: Equatable {
        case none
        /// Ask the server over a fresh connection.
        case probe
        /// Nothing is owed: no more ticks are needed.
        case stop
    }

    /// A tick passed; `reads` counts what was received on the connection so far.
    mutating func ticked(owesReplies: Bool, reads: UInt64) -> TickAction {
        guard owesReplies else {
            silentTicks = 0
            return .stop
        }
        guard reads == self.reads else {
            self.reads = reads
            silentTicks = 0
            return .none
        }
        silentTicks += 1
        guard silentTicks >= patience, !isProbing else { return .none }
        silentTicks = 0
        isProbing = true
        return .probe
    }

    enum ProbeAction: Equatable {
        case none
        /// The server lives: look once more in a moment, and give the connection up if it is silent still.
        ///
        /// The replies of a server that was busy may be on their way on both connections.
        case confirm
        /// The server answers nothing there, either: its callers wait for their deadlines.
        case degraded
    }

    /// The server answered over the fresh connection, or it didn't.
    mutating func probeEnded(isAlive: Bool, reads: UInt64) -> ProbeAction {
        isProbing = false
        guard reads == self.reads else { return .none }
        if isAlive { return .confirm }
        guard !isDegraded else { return .none }
        isDegraded = true
        return .degraded
    }

    /// Whether something has come since the server was found to answer nothing, said once; to be asked before each tick.
    mutating func hasRecovered(reads: UInt64) -> Bool {
        guard isDegraded, reads != self.reads else { return false }
        isDegraded = false
        return true
    }

    /// Whether nothing has come since the server answered elsewhere.
    func isSilentStill(reads: UInt64) -> Bool { reads == self.reads }
}
