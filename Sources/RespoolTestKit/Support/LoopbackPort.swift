//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Ports for servers that tests start.
package enum LoopbackPort {
    // What was given away and isn't listened on yet looks free.
    private static let given = Mutex<Set<Int>>([])

    /// A port of the loopback interface on which nobody listens, and never the same one twice.
    ///
    /// Below those that systems give to outgoing connections (from 32,768 on Linux, ip(7)), one of which might have it when the
    /// server is started again.
    ///
    /// - Throws: `NoFreePort` after a hundred that were taken.
    package static func free() throws -> Int {
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        for _ in 0..<100 {
            let port = Int.random(in: 12_000..<32_000)
            guard given.withLock({ $0.insert(port).inserted }) else { continue }
            guard let channel = try? bootstrap.bind(host: "127.0.0.1", port: port).wait() else { continue }
            try channel.close().wait()
            return port
        }
        throw NoFreePort()
    }

    /// Every port that was tried is in use.
    package struct NoFreePort: Error, CustomStringConvertible {
        /// What to look at.
        package var description: String { "no free port on the loopback interface; see what listens there (ss -ltn)" }
    }
}
