//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A command that can be sent: its bytes, what the library knows about it, and how its reply is decoded.
///
/// The typed methods make these (see ``RedisCommands``); make one yourself for a command that has no method:
///
/// ```swift
/// let reply = try await redis.send(RedisCommand("MYMODULE.DO", "key", 42, as: [String].self))
/// ```
public struct RedisCommand<Reply: Sendable>: Sendable {
    /// Which command this is.
    let id: CommandID
    /// The name of a command the library has no facts on.
    private let customName: String?
    /// The command as bytes, encoded once.
    let frame: CommandFrame
    /// Whether sending it twice has the same effect as sending it once: derived from the command and its arguments
    /// (SEMANTICS 3.2).
    public let isSafeToRepeat: Bool
    /// Whether this call may wait on the server for others (BLPOP, XREAD with `block`, …).
    let isBlocking: Bool
    /// Why the command can't be sent, for example an empty list of keys.
    let problem: RedisError?
    let decode: @Sendable (RESPValue) throws(RedisError) -> Reply

    init(
        _ id: CommandID,
        customName: String? = nil,
        isSafeToRepeat: Bool,
        isBlocking: Bool = false,
        problem: RedisError? = nil,
        frame: CommandFrame,
        decode: @escaping @Sendable (RESPValue) throws(RedisError) -> Reply
    ) {
        self.id = id
        self.customName = customName
        self.isSafeToRepeat = isSafeToRepeat
        self.isBlocking = isBlocking
        self.problem = problem
        self.frame = frame
        self.decode = decode
    }

    /// The command's name in capitals, never its arguments.
    public var name: String { customName ?? id.name }

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

extension RedisCommand where Reply: RESPDecodable {
    init(
        _ id: CommandID,
        isSafeToRepeat: Bool,
        isBlocking: Bool = false,
        problem: RedisError? = nil,
        frame: CommandFrame
    ) {
        self.init(
            id,
            isSafeToRepeat: isSafeToRepeat,
            isBlocking: isBlocking,
            problem: problem,
            frame: frame,
            decode: Reply.init
        )
    }
}
