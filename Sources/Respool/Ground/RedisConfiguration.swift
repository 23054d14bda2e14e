//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Where a server is and how to talk to it.
///
/// Everything has a default.
///
/// ```swift
/// var configuration = try RedisConfiguration("rediss://cache.example.com")
/// configuration.timeouts.command = .milliseconds(500)
/// let redis = try RedisClient(configuration)
/// ```
public struct RedisConfiguration: Sendable {
    /// The server's address.
    public var endpoint: Endpoint
    /// The ACL user; `nil` for the server's default user.
    public var username: String?
    /// The password; `nil` to connect without one.
    ///
    /// Appears in no description.
    public var password: String?
    /// Asked at each dial, in place of `username` and `password`; for credentials that change.
    public var credentialsProvider: (@Sendable () async throws -> Credentials?)?
    /// The database selected on connecting; 0 by default.
    public var database = 0
    /// The name shown by `CLIENT LIST`; none by default.
    ///
    /// No spaces or line ends.
    public var clientName: String?
    /// Which protocol to speak.
    public var protocolVersion = ProtocolVersion.automatic
    /// TLS settings; `nil` for a plain connection.
    public var tls: TLS?
    /// How long things may take.
    public var timeouts = Timeouts()
    /// How long to wait before dialling again; full jitter from 50 ms to 5 s by default.
    public var reconnect = RedisConfiguration.ReconnectPolicy.exponential()
    /// When calls are refused because a server answers nobody; `nil` for never.
    public var breaker: Breaker? = Breaker()
    /// What an error reply means for the client's connections.
    ///
    /// By default, READONLY and MASTERDOWN say that the name now leads to another server: the shared connection and the leases are
    /// replaced, those in use when they come back, the name is resolved again, and the command sent again as `retry` allows.
    public var reconnectOnError: @Sendable (RedisError) -> ReconnectReaction = ReconnectReaction.standard
    /// Which commands are sent again after a failure, and when; those that may be, up to three attempts, by default.
    public var retry = RedisConfiguration.RetryPolicy.safe()
    /// How much may wait for the connection.
    public var queue = Queue()
    /// Whether callers share one connection (the default), or each command takes one of its own from the pool.
    public var sharing = Sharing.shared
    /// The connections that are leased: how many, and for how long.
    public var pool = Pool()
    /// What the parser accepts from the server.
    public var parser = RESPLimits()
    /// Who is told about calls: swift-metrics and swift-distributed-tracing, where a backend is installed before the client is made.
    public var observability = Observability()
    /// Whether the first command dials (the default), or the client's creation.
    public var connectsLazily = true
    /// Whether a server that answers LOADING counts as not connected yet.
    ///
    /// On by default.
    public var readyCheck = true
    /// Keepalive and the like.
    public var socket = Socket()
    /// How long `close()` lets commands under way finish; 10 s by default.
    public var shutdownGrace = Duration.seconds(10)

    /// Makes a configuration for an address, with defaults for everything else.
    public init(_ endpoint: Endpoint = .host("localhost", port: 6379)) {
        self.endpoint = endpoint
    }
}

extension RedisConfiguration {
    /// A server's address.
    public enum Endpoint: Sendable, Hashable, CustomStringConvertible {
        /// A host name or address, and a port.
        case host(String, port: Int)
        /// A Unix domain socket.
        case unixSocket(path: String)

        /// `host:port`, with an IPv6 address in brackets, or the socket's path.
        public var description: String {
            switch self {
            case .host(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
            case .unixSocket(let path): path
            }
        }
    }

    /// How callers use connections.
    public struct Sharing: Sendable, Hashable {
        private let name: String

        /// Everybody's commands go over one connection, in batches.
        public static let shared = Sharing(name: "shared")
        /// Each command leases a connection for itself, as in a classic pool; for proxies that don't pipeline.
        public static let exclusive = Sharing(name: "exclusive")
    }

    /// The connections that are leased: by `withConnection`, by commands that block, and with `.exclusive` sharing by
    /// every command.
    public struct Pool: Sendable, Hashable {
        /// The most connections open at once, those being dialled and closed included; 50 by default.
        public var maximumConnections = 50
        /// Connections kept open though nobody uses them; none by default.
        public var minimumConnections = 0
        /// Dials under way at once; 4 by default.
        public var maximumDials = 4
        /// How long to wait for a connection; 5 s by default.
        public var acquireTimeout = Duration.seconds(5)
        /// How long a connection beyond the minimum may be idle before it is closed; 5 min by default.
        public var idleTimeout = Duration.seconds(300)
        /// How old a connection may become, spread by a tenth either way; `nil`, the default, for any age.
        public var maximumLifetime: Duration?
        /// How long a connection may be idle before it is checked with PING, also before it is leased; 30 s by default.
        public var checkInterval = Duration.seconds(30)
        /// A lease held for longer is logged once, with the file and line that took it; 30 s by default.
        public var leaseWarningThreshold = Duration.seconds(30)

        /// Makes pool settings with their defaults.
        public init() {}
    }

    /// A user name and a password.
    public struct Credentials: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
        /// The ACL user; `nil` for the default user.
        public var username: String?
        /// The password.
        public var password: String

        /// Makes credentials.
        public init(username: String? = nil, password: String) {
            self.username = username
            self.password = password
        }

        /// Never the password.
        public var description: String { "Credentials(username: \(username ?? "default"), password: redacted)" }
        /// Never the password.
        public var debugDescription: String { description }
        /// Never the password.
        public var customMirror: Mirror { Mirror(self, children: ["username": username as Any]) }
    }

    /// Which version of the protocol a connection speaks.
    public struct ProtocolVersion: Sendable, Hashable {
        private let name: String

        /// RESP3 where the server knows it, else RESP2.
        public static let automatic = ProtocolVersion(name: "auto")
        /// RESP2.
        public static let resp2 = ProtocolVersion(name: "2")
        /// RESP3; a server without it is an error.
        public static let resp3 = ProtocolVersion(name: "3")
    }

    /// TLS settings.
    ///
    /// By default the certificate and the host name are verified against the system's authorities.
    public struct TLS: Sendable, Hashable {
        /// Whether this program was built with the package trait `TLS`, as it is by default.
        ///
        /// Without it, making a client with TLS settings fails with the code `.invalidConfiguration`.
        public static var isAvailable: Bool {
            #if TLS
            true
            #else
            false
            #endif
        }

        /// Whose certificates are trusted.
        public enum TrustRoots: Sendable, Hashable {
            /// The system's authorities.
            case system
            /// The authorities in a PEM file.
            case file(String)
        }

        /// What is verified of the server's certificate.
        public struct Verification: Sendable, Hashable {
            private let name: String

            /// The signature, the dates and the host name.
            public static let full = Verification(name: "full")
            /// The signature and the dates; any host name.
            ///
            /// Insecure unless the authority signs this server alone.
            public static let insecureNoHostnameCheck = Verification(name: "no_hostname")
            /// Nothing: anybody can be in the middle.
            public static let insecureNone = Verification(name: "none")
        }

        /// Whose certificates are trusted.
        public var trustRoots = TrustRoots.system
        /// A PEM file with the client's certificate and those between it and its authority.
        public var certificateChainFile: String?
        /// A PEM file with the client certificate's key.
        public var privateKeyFile: String?
        /// The name the certificate must carry, where it isn't the host's.
        public var serverName: String?
        /// What is verified of the server's certificate.
        public var verification = Verification.full

        /// Makes settings that verify everything.
        public init() {}
    }

    /// How long things may take.
    public struct Timeouts: Sendable, Hashable {
        /// From dialling to a connection that is ready to use; 5 s by default.
        public var connect = Duration.seconds(5)
        /// From a call to its reply, waiting for a connection included; 5 s by default.
        public var command = Duration.seconds(5)
        /// How long the shared connection may owe replies without sending a byte before the server is asked over another one;
        /// 2 s by default, `nil` for never.
        ///
        /// When the server answers there, the silent connection is replaced. Raise it where a module or a proxy works on a
        /// command for longer while it answers others.
        public var silence: Duration? = .seconds(2)
        /// The shared connection is asked with PING when it was idle for so long; 30 s by default, `nil` for never.
        public var idleCheck: Duration? = .seconds(30)

        /// Makes timeouts with their defaults.
        public init() {}
    }

    /// When calls are refused because too many fail.
    ///
    /// Dials count, and calls that waited for `timeouts.command` or a second without a reply; never errors that the server
    /// answers with.
    ///
    /// Refused calls fail at once with code `.breakerOpen`. The server is asked all the while, and calls go through again as soon
    /// as it answers.
    public struct Breaker: Sendable, Hashable {
        /// So many calls must have ended within the window; 50 by default.
        public var minimumAttempts = 50
        /// Of them, this share must have failed; a half by default.
        public var failureRatio = 0.5
        /// How far back calls count; 10 s by default.
        public var window = Duration.seconds(10)

        /// Makes settings with their defaults.
        public init() {}
    }

    /// What becomes of the connection after an error reply.
    public struct ReconnectReaction: Sendable, Hashable {
        private let name: String

        /// Nothing: the error is the caller's.
        public static let ignore = ReconnectReaction(name: "ignore")
        /// The connection is replaced once what is in flight was answered; the caller gets the error.
        public static let reconnect = ReconnectReaction(name: "reconnect")
        /// The same, and the command is sent again, whatever it does, within the attempts and the time that it has.
        public static let reconnectAndRetry = ReconnectReaction(name: "reconnectAndRetry")
    }

    /// How much may wait.
    ///
    /// Above it, calls fail at once with `.overloaded`.
    public struct Queue: Sendable, Hashable {
        /// Commands given and not answered; 65,536 by default.
        public var maximumCommands = 65_536
        /// Bytes given and not written; 64 MiB by default.
        public var maximumBytes = 64 << 20

        /// Makes bounds with their defaults.
        public init() {}
    }

    /// Settings of TCP sockets (`tcp(7)`).
    ///
    /// They apply on Linux; elsewhere the system's are used.
    public struct Socket: Sendable, Hashable {
        /// Silence before the first keepalive probe, in whole seconds; 30 s by default.
        public var keepaliveIdle = Duration.seconds(30)
        /// Between two probes, in whole seconds; 5 s by default.
        public var keepaliveInterval = Duration.seconds(5)
        /// Unanswered probes before the connection is given up; 3 by default.
        public var keepaliveCount = 3
        /// How long sent data may stay unacknowledged; 10 s by default.
        public var userTimeout = Duration.seconds(10)

        /// Makes settings with their defaults.
        public init() {}
    }
}

extension RedisConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The settings that tell servers apart, as a URL; never a secret.
    public var description: String {
        let name = RedisURL.encode(username ?? (credentialsProvider == nil ? "" : "default"))
        let user = password == nil && credentialsProvider == nil ? "" : "\(name):redacted@"
        switch endpoint {
        case .unixSocket(let path):
            return "unix://\(user)\(RedisURL.encode(path, "-._~/"))?db=\(database)"
        case .host(let host, let port):
            // A zone's % is written %25 (RFC 6874).
            let address =
                host.utf8.contains(UInt8(ascii: ":")) ? "[\(RedisURL.encode(host, "-._~:"))]" : RedisURL.encode(host)
            return "\(tls == nil ? "redis" : "rediss")://\(user)\(address):\(port)/\(database)"
        }
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Every setting but the secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "endpoint": endpoint, "username": username as Any, "database": database,
                "clientName": clientName as Any,
                "protocolVersion": protocolVersion, "tls": tls as Any, "timeouts": timeouts,
                "reconnect": reconnect, "breaker": breaker as Any, "retry": retry, "queue": queue,
                "sharing": sharing, "pool": pool, "parser": parser, "socket": socket,
                "connectsLazily": connectsLazily, "readyCheck": readyCheck, "shutdownGrace": shutdownGrace,
            ]
        )
    }
}

extension RedisConfiguration.TLS: CustomReflectable {
    /// The settings; of a path that is none, but a key itself, nothing.
    public var customMirror: Mirror {
        func path(_ text: String?) -> Any { text.map { $0.contains("-----BEGIN") ? "redacted" : $0 } as Any }
        return Mirror(
            self,
            children: [
                "trustRoots": trustRoots, "certificateChainFile": path(certificateChainFile),
                "privateKeyFile": path(privateKeyFile), "serverName": serverName as Any, "verification": verification,
            ]
        )
    }
}
