//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What there is to send, whatever type its reply has.
@usableFromInline
struct CommandRequest: Sendable {
    /// What few commands have: kept apart, so that copying the others is cheap.
    private final class Rarities: Sendable {
        let customName: String?
        let blocksFor: Duration?
        let problem: RedisError?

        init(customName: String?, blocksFor: Duration?, problem: RedisError?) {
            self.customName = customName
            self.blocksFor = blocksFor
            self.problem = problem
        }
    }

    /// Which command this is.
    let id: CommandID
    /// The command as bytes, encoded once.
    let frame: CommandFrame
    private let rarities: Rarities?

    @usableFromInline
    init(_ id: CommandID, customName: String?, blocksFor: Duration?, problem: RedisError?, frame: CommandFrame) {
        self.id = id
        self.frame = frame
        rarities =
            customName == nil && blocksFor == nil && problem == nil
            ? nil : Rarities(customName: customName, blocksFor: blocksFor, problem: problem)
    }

    /// The command's name in capitals, never its arguments.
    @usableFromInline
    var name: String { rarities?.customName ?? id.name }

    /// How long this call may wait on the server for others (BLPOP, XREAD with `block`, …); zero for as long as it
    /// takes, `nil` where it doesn't wait.
    var blocksFor: Duration? { rarities?.blocksFor }

    /// Why the command can't be sent, for example an empty list of keys.
    var problem: RedisError? { rarities?.problem }

    /// Why the command can't be sent on a connection that others use too; `nil` when it can.
    var sharedConnectionProblem: RedisError? {
        if let problem { return problem }
        guard id.facts.flags.contains(.connectionState) else { return nil }
        let advice =
            switch id {
            case .watch, .unwatch, .multi, .exec, .discard: "use transaction(…), or withConnection"
            default: "set user, database, name and protocol in the configuration, or use withConnection"
            }
        return RedisError(
            .invalidArgument,
            "\(name) changes, or speaks of, the connection it is sent on, which every caller shares; \(advice)",
            outcome: .notExecuted,
            command: name
        )
    }
}
