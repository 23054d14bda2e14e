//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Which servers there are, and which of them serves a call.
enum Topology: Sendable {
    /// One server, which serves everything.
    case standalone(Server)

    /// The server that a command is for.
    @inline(__always)
    func server(for request: CommandRequest) -> Server {
        switch self {
        case .standalone(let server): server
        }
    }

    /// A server for what names no key: pipelines and transactions whose keys don't matter, leases.
    @inline(__always)
    var anyServer: Server {
        switch self {
        case .standalone(let server): server
        }
    }

    /// The server that an error is about.
    func server(of error: RedisError) -> Server { anyServer }

    /// All of them.
    var servers: [Server] {
        switch self {
        case .standalone(let server): [server]
        }
    }
}
