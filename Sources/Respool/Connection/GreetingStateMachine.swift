//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Decides whether a dial begins with HELLO, from what became of earlier ones (SEMANTICS 6.2).
///
/// Some proxies hang up on a command that they don't know. A peer that hung up before it said anything is dialled once without HELLO.
/// Where that helps, HELLO is tried again ever more seldom; where it doesn't, because the server was only restarting, it is HELLO's turn
/// again, and ever more of those pass before one dial goes without.
struct GreetingStateMachine: ~Copyable {
    enum Greeting: Equatable {
        case hello
        case withoutHello
    }

    enum Ending: Equatable {
        case ready
        /// The peer closed the connection before it had sent a byte.
        case hungUp
        /// Whatever else kept the connection from being ready.
        case failed
    }

    private enum State {
        /// With HELLO; after so many more hang-ups, one dial goes without.
        case hello(patience: Int)
        /// One dial without HELLO is to show whether that helps.
        case trial
        /// It helped; so many more dials go without.
        case without(dials: Int)
    }

    private var state = State.hello(patience: 0)
    /// Trials in a row that didn't help.
    private var misses = 0
    /// Trials in a row that did.
    private var hits = 0

    /// How the next dial begins.
    var greeting: Greeting { if case .hello = state { .hello } else { .withoutHello } }

    /// A dial that began in this way has come to its end, or to a connection.
    mutating func dialEnded(_ greeting: Greeting, _ ending: Ending) {
        switch (state, greeting, ending) {
        case (_, .hello, .ready):
            state = .hello(patience: 0)
            misses = 0
            hits = 0
        case (.hello(let patience), .hello, .hungUp):
            state = patience > 0 ? .hello(patience: patience - 1) : .trial
        case (.trial, .withoutHello, .ready):
            misses = 0
            hits = min(hits + 1, 10)
            goWithout(dials: 1 << hits - 2)
        case (.trial, .withoutHello, _):
            misses = min(misses + 1, 3)
            hits = 0
            state = .hello(patience: 1 << misses - 1)
        case (.without(let dials), .withoutHello, .ready): goWithout(dials: dials - 1)
        case (.without, .withoutHello, _): state = .hello(patience: 0)
        // Dials that began before the last turn of events say nothing new.
        default: break
        }
    }

    private mutating func goWithout(dials: Int) {
        state = dials > 0 ? .without(dials: dials) : .hello(patience: 0)
    }
}
