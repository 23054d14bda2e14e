//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// How large a reply may be that the parser keeps.
///
/// A reply that goes over a limit is read past in memory that doesn't depend on its size, and only its own call fails, with the code
/// `.replyTooLarge` and a message that names the limit; in a pipeline only that command, in a transaction only the command with that
/// element. An error that is longer is the caller's error all the same, its text shortened to 1,024 bytes. What the server sends of
/// its own accord is dropped.
///
/// Read past are bulk strings and elements up to 16 times a limit, lines up to 1,024 times, or as many times the default where that is
/// more; nesting is at any depth. What is larger still closes the connection with `.protocolViolation`, as everything does that isn't
/// well formed.
///
/// The defaults are the server's own, where it has one: <https://redis.io/docs/latest/develop/reference/protocol-spec/>.
public struct RESPLimits: Sendable, Hashable {
    /// The longest bulk string, in bytes.
    ///
    /// 512 MiB by default, the server's `proto-max-bulk-len`.
    public var maximumBulkBytes: Int
    /// The longest line (simple string, error, number, header), in bytes.
    ///
    /// 64 KiB by default.
    public var maximumLineBytes: Int
    /// How deep aggregates may be nested.
    ///
    /// 128 by default.
    public var maximumDepth: Int
    /// How many elements one reply may have, those of nested aggregates included.
    ///
    /// 16,777,216 (2²⁴) by default.
    public var maximumElements: Int

    /// Makes limits; every one has its default.
    public init(
        maximumBulkBytes: Int = 512 << 20,
        maximumLineBytes: Int = 64 << 10,
        maximumDepth: Int = 128,
        maximumElements: Int = 1 << 24
    ) {
        self.maximumBulkBytes = maximumBulkBytes
        self.maximumLineBytes = maximumLineBytes
        self.maximumDepth = maximumDepth
        self.maximumElements = maximumElements
    }
}

extension RESPLimits {
    /// Which limit a reply went over.
    enum Excess: Hashable {
        case string
        case line
        case depth
        case elements
    }

    /// What the caller is told.
    fileprivate func words(for excess: Excess) -> String {
        switch excess {
        case .string:
            "the reply has a string of more than \(maximumBulkBytes) bytes; raise parser.maximumBulkBytes, or ask for a part of it"
        case .line:
            "the reply has a line of more than \(maximumLineBytes) bytes; raise parser.maximumLineBytes"
        case .depth:
            "the reply is nested deeper than \(maximumDepth); raise parser.maximumDepth"
        case .elements:
            "the reply has more than \(maximumElements) elements; raise parser.maximumElements, or ask for fewer at once"
        }
    }
}

extension RESPErrorValue {
    /// What stands for a reply that went over a limit.
    init(excess: RESPLimits.Excess, _ limits: RESPLimits) {
        text = limits.words(for: excess)
        isExcess = true
    }
}

/// The bytes a peer sent are not RESP, or go over a limit.
///
/// The connection can't go on where its framing is in doubt; what only goes over a limit never leaves the parser.
struct RESPProtocolError: Error, Hashable {
    /// What was wrong, without any of the reply's contents.
    let message: String
    /// Which limit was exceeded, where that is all.
    let excess: RESPLimits.Excess?

    init(_ message: String) {
        self.message = message
        excess = nil
    }

    init(_ excess: RESPLimits.Excess) {
        message = "a reply goes over a limit"
        self.excess = excess
    }
}
