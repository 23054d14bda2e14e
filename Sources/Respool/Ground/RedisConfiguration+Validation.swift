//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisConfiguration {
    /// Checks every setting.
    ///
    /// - Throws: ``RedisError`` with code `.invalidConfiguration`, naming the setting and what it accepts.
    public func validate() throws { try check() }

    func check() throws(RedisError) {
        switch endpoint {
        case .host(let host, let port):
            // 253 bytes is the most that a name may have (RFC 1035, section 2.3.4); a zone may follow an address.
            try require(
                (1...255).contains(host.utf8.count) && host.utf8.allSatisfy(Self.isPrintable),
                "endpoint",
                "a host name or address of up to 255 printable ASCII characters"
            )
            try require((1...65_535).contains(port), "endpoint", "a port from 1 to 65535, not \(port)")
        case .unixSocket(let path):
            // sockaddr_un.sun_path has 108 bytes on Linux, 104 elsewhere, the closing zero included (unix(7)).
            try require(!path.isEmpty && path.utf8.count < 104, "endpoint", "a socket path of 1 to 103 bytes")
            try require(!path.utf8.contains(0), "endpoint", "a socket path without a zero byte")
            try require(
                tls == nil || tls?.serverName != nil || tls?.verification != .full,
                "tls.serverName",
                "the name in the server's certificate: a Unix socket has none"
            )
        }
        try require(
            username == nil || password != nil || credentialsProvider != nil,
            "username",
            "a password beside it"
        )
        try require(username != "", "username", "a name, or nil for the default user")
        try require((0...Int(Int32.max)).contains(database), "database", "a number from 0 to \(Int32.max)")
        if let clientName {
            try require(
                !clientName.isEmpty && clientName.utf8.allSatisfy(Self.isPrintable),
                "clientName",
                "printable ASCII characters without spaces"
            )
        }
        try validateTLS()
        try validateNumbers()
    }

    private func validateTLS() throws(RedisError) {
        guard let tls else { return }
        try require(
            tls.certificateChainFile == nil || tls.privateKeyFile != nil,
            "tls.certificateChainFile",
            "privateKeyFile beside it: give both together, or neither"
        )
        try require(
            tls.privateKeyFile == nil || tls.certificateChainFile != nil,
            "tls.privateKeyFile",
            "certificateChainFile beside it: give both together, or neither"
        )
        func isPath(_ path: String?) -> Bool { path.map { !$0.isEmpty && !$0.utf8.contains(0) } ?? true }
        if case .file(let path) = tls.trustRoots {
            try require(isPath(path), "tls.trustRoots", "the path of a PEM file")
        }
        try require(isPath(tls.certificateChainFile), "tls.certificateChainFile", "the path of a PEM file")
        try require(isPath(tls.privateKeyFile), "tls.privateKeyFile", "the path of a PEM file")
        if let name = tls.serverName {
            try require(
                (1...255).contains(name.utf8.count)
                    && name.utf8.allSatisfy { Self.isPrintable($0) && !"[]/@".utf8.contains($0) },
                "tls.serverName",
                "a host name or an address without brackets, or nil for the endpoint's"
            )
        }
    }

    private func validateNumbers() throws(RedisError) {
        try require(timeouts.connect > .zero, "timeouts.connect", "a time above zero")
        try require(timeouts.command > .zero, "timeouts.command", "a time above zero")
        try require(timeouts.silence ?? .seconds(1) >= .milliseconds(500), "timeouts.silence", "500 ms or more, or nil")
        try require(
            timeouts.idleCheck ?? .seconds(1) >= .milliseconds(10),
            "timeouts.idleCheck",
            "10 ms or more, or nil"
        )
        try require(shutdownGrace >= .zero, "shutdownGrace", "a time of zero or more")
        try require(
            (1...65_536).contains(pool.maximumConnections),
            "pool.maximumConnections",
            "a number from 1 to 65536"
        )
        try require(
            (0...pool.maximumConnections).contains(pool.minimumConnections),
            "pool.minimumConnections",
            "a number from 0 to maximumConnections"
        )
        try require(pool.maximumDials > 0, "pool.maximumDials", "a number from 1")
        try require(pool.acquireTimeout > .zero, "pool.acquireTimeout", "a time above zero")
        try require(pool.idleTimeout > .zero, "pool.idleTimeout", "a time above zero")
        try require(pool.maximumLifetime ?? .seconds(1) > .zero, "pool.maximumLifetime", "a time above zero, or nil")
        try require(pool.checkInterval > .zero, "pool.checkInterval", "a time above zero")
        try require(pool.leaseWarningThreshold > .zero, "pool.leaseWarningThreshold", "a time above zero")
        try require(queue.maximumCommands > 0, "queue.maximumCommands", "a number from 1")
        try require(queue.maximumBytes > 0, "queue.maximumBytes", "a number of bytes from 1")
        try require(parser.maximumBulkBytes > 0, "parser.maximumBulkBytes", "a number of bytes from 1")
        try require(parser.maximumLineBytes >= 64, "parser.maximumLineBytes", "a number of bytes from 64")
        try require(parser.maximumElements > 0, "parser.maximumElements", "a number from 1")
        try require((1...1024).contains(parser.maximumDepth), "parser.maximumDepth", "a number from 1 to 1024")
        // The kernel's own bounds: MAX_TCP_KEEPIDLE, MAX_TCP_KEEPINTVL and MAX_TCP_KEEPCNT of linux/tcp.h.
        let probeTimes = Duration.seconds(1) ... .seconds(32_767)
        try require(probeTimes.contains(socket.keepaliveIdle), "socket.keepaliveIdle", "1 s to 32767 s")
        try require(probeTimes.contains(socket.keepaliveInterval), "socket.keepaliveInterval", "1 s to 32767 s")
        try require((1...127).contains(socket.keepaliveCount), "socket.keepaliveCount", "a number from 1 to 127")
        try require(
            (Duration.milliseconds(1) ... .seconds(86_400)).contains(socket.userTimeout),
            "socket.userTimeout",
            "1 ms to one day"
        )
        try require(retry.attempts > 0, "retry.attempts", "a number from 1")
        try require(retry.base >= .zero && retry.cap >= .zero, "retry", "a base and a cap of zero or more")
        if let (base, cap, awaitedCap) = reconnect.bounds {
            try require(base > .zero && cap >= base, "reconnect", "a base above zero and a cap not below the base")
            try require(awaitedCap >= base, "reconnect", "an awaitedCap not below the base")
        }
        if let breaker {
            try require(breaker.minimumAttempts > 0, "breaker.minimumAttempts", "a number from 1")
            try require(
                breaker.failureRatio > 0 && breaker.failureRatio <= 1,
                "breaker.failureRatio",
                "a number over 0, up to 1"
            )
            try require(breaker.window >= .milliseconds(100), "breaker.window", "100 ms or more")
        }
    }

    private static func isPrintable(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

    private func require(_ holds: Bool, _ setting: String, _ accepts: String) throws(RedisError) {
        guard !holds else { return }
        throw RedisError(.invalidConfiguration, "\(setting) needs \(accepts)", outcome: .notExecuted)
    }
}
