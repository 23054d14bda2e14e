//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging

/// What the dials to one server have found out about it, whichever connection they were for.
///
/// Event loop only.
final class Peer: @unchecked Sendable {
    private var machine = GreetingStateMachine()
    private var hasNoted = false

    /// How the next dial begins, where that may be chosen.
    var greeting: GreetingStateMachine.Greeting { machine.greeting }

    /// A dial that began in this way is over, or has led to a connection.
    func dialEnded(_ greeting: GreetingStateMachine.Greeting, _ ending: GreetingStateMachine.Ending) {
        machine.dialEnded(greeting, ending)
    }

    /// Says once what the server refused and the client does without.
    func note(_ refusals: HandshakeStateMachine.Refusals, _ logger: Logger, _ endpoint: String) {
        guard !hasNoted, refusals != HandshakeStateMachine.Refusals() else { return }
        hasNoted = true
        if let word = refusals.clientName {
            logger.notice(
                "the server refused the client's name; connections go without one",
                metadata: ["endpoint": "\(endpoint)", "error": "\(word)"]
            )
        }
        if let word = refusals.library {
            // As every server before Redis 7.2 does.
            logger.debug(
                "the server doesn't take the library's name",
                metadata: ["endpoint": "\(endpoint)", "error": "\(word)"]
            )
        }
    }
}
