//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

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
        for _ in 0..<100 {
            let port = Int.random(in: 12_000..<32_000)
            if given.withLock({ $0.insert(port).inserted }), canBind(port) { return port }
        }
        throw NoFreePort()
    }

    /// By a socket of its own, which no program that is started meanwhile inherits: it would keep the port.
    private static func canBind(_ port: Int) -> Bool {
        #if os(Linux)
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        #else
        let type = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, type, 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard let address = try? SocketAddress(ipAddress: "127.0.0.1", port: port) else { return false }
        return address.withSockAddr { bind(descriptor, $0, socklen_t($1)) == 0 }
    }

    /// Every port that was tried is in use.
    package struct NoFreePort: Error, CustomStringConvertible {
        /// What to look at.
        package var description: String { "no free port on the loopback interface; see what listens there (ss -ltn)" }
    }
}
