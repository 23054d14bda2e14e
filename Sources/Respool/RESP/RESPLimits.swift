//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What the parser accepts from a server; a peer that goes over a limit is disconnected with `.protocolViolation`.
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

/// The bytes a peer sent are not RESP, or go over a limit.
///
/// The connection can't go on: its framing is in doubt.
struct RESPProtocolError: Error, Hashable {
    /// What was wrong, without any of the reply's contents.
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
