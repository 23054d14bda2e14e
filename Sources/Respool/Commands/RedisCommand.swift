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
    /// The command as bytes, encoded once.
    let frame: CommandFrame
    /// Whether sending it twice has the same effect as sending it once: derived from the command and its arguments
    /// (SEMANTICS 3.2).
    public let isSafeToRepeat: Bool
    let decode: @Sendable (RESPValue) throws(RedisError) -> Reply

    init(
        _ id: CommandID,
        isSafeToRepeat: Bool,
        frame: CommandFrame,
        decode: @escaping @Sendable (RESPValue) throws(RedisError) -> Reply
    ) {
        self.id = id
        self.isSafeToRepeat = isSafeToRepeat
        self.frame = frame
        self.decode = decode
    }
}

extension RedisCommand where Reply: RESPDecodable {
    init(_ id: CommandID, isSafeToRepeat: Bool, frame: CommandFrame) {
        self.init(id, isSafeToRepeat: isSafeToRepeat, frame: frame, decode: Reply.init)
    }
}
