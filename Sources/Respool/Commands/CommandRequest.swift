//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What there is to send, whatever type its reply has.
@usableFromInline
struct CommandRequest: Sendable {
    /// Which command this is.
    let id: CommandID
    /// The name of a command the library has no facts on.
    private let customName: String?
    /// The command as bytes, encoded once.
    let frame: CommandFrame
    /// Whether this call may wait on the server for others (BLPOP, XREAD with `block`, …).
    let isBlocking: Bool
    /// Why the command can't be sent, for example an empty list of keys.
    let problem: RedisError?

    @usableFromInline
    init(_ id: CommandID, customName: String?, isBlocking: Bool, problem: RedisError?, frame: CommandFrame) {
        self.id = id
        self.customName = customName
        self.isBlocking = isBlocking
        self.problem = problem
        self.frame = frame
    }

    /// The command's name in capitals, never its arguments.
    @usableFromInline
    var name: String { customName ?? id.name }

    /// Why the command can't be sent on a connection that others use too; `nil` when it can.
    var sharedConnectionProblem: RedisError? {
        if let problem { return problem }
        guard id.facts.flags.contains(.connectionState) else { return nil }
        return RedisError(
            .invalidArgument,
            "\(name) would change the connection that every caller shares; set user, database, name and protocol "
                + "in the configuration",
            outcome: .notExecuted,
            command: name
        )
    }
}
