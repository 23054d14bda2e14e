//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisConfiguration {
    /// Reads a URL such as `rediss://user:password@cache.example.com:6380/2?command_timeout=500ms`.
    ///
    /// Schemes: `redis` and `valkey` (TCP), `rediss` and `valkeys` (TLS), `unix` and `redis+unix` (the path is the
    /// socket's, the database an option). User name, password and option values may be percent-encoded; an `@` must be wherever it isn't
    /// the one before the host, and so must `/`, `?` and `#` in a user name or a password.
    ///
    /// - Throws: ``RedisError`` with code `.invalidURL`, naming the part and what it accepts. Never the URL itself,
    ///   which may hold a password.
    public init(_ url: String) throws { try self.init(reading: url) }

    init(reading url: String) throws(RedisError) {
        let parts = try RedisURL(url)
        switch parts.scheme {
        case "redis", "valkey":
            self.init(.host(parts.host, port: parts.port ?? 6379))
        case "rediss", "valkeys":
            self.init(.host(parts.host, port: parts.port ?? 6379))
            tls = TLS()
        default:
            self.init(.unixSocket(path: parts.path))
        }
        username = parts.username
        password = parts.password
        if !parts.isUnixSocket, let number = parts.path.isEmpty ? nil : parts.path {
            do {
                database = try OptionValue(accepts: "a database number, such as /2", text: number, isURL: true)
                    .wholeNumber()
            } catch {
                throw RedisURL.problem("the path \(error.message)")
            }
        }
        var seen: Set<String> = []
        for (place, (name, value)) in parts.options.enumerated() {
            guard let option = Option.all.first(where: { $0.name == name }) else {
                throw Option.unknown(name, place: place + 1)
            }
            guard seen.insert(name).inserted else {
                throw RedisURL.problem("the option \(name) is given twice; give it once")
            }
            if name == "db", !parts.isUnixSocket, !parts.path.isEmpty {
                throw RedisURL.problem("the database is given in the path and as db; give it once")
            }
            do {
                try option.apply(value, &self, isURL: true)
            } catch {
                throw RedisURL.problem("\(name) \(error.message)")
            }
        }
        do {
            try check()
        } catch {
            // The setting that can't be used, by the name that was given for it.
            let option = Option.all.first { seen.contains($0.name) && error.message.names($0.setting) }
            throw RedisURL.problem((option.map { "\($0.name), " } ?? "") + error.message)
        }
    }

    /// The options a URL may carry, with what each accepts: one line each, for messages and documentation.
    public static var urlOptions: [(name: String, accepts: String)] {
        Option.all.map { ($0.name, $0.accepts) }
    }
}

extension RedisConfiguration {
    /// One option of a URL: the one place that knows its name, what it accepts and what it sets.
    struct Option: Sendable {
        let name: String
        /// The setting's place in the configuration, as ``RedisConfiguration/validate()`` calls it.
        let setting: String
        let accepts: String
        private let set: @Sendable (inout RedisConfiguration, OptionValue) throws(RedisError) -> Void

        static let all: [Option] = [
            Option("db", "database", "a database number") { (settings, value) throws(RedisError) in
                settings.database = try value.wholeNumber()
            },
            Option("connect_timeout", "timeouts.connect", "a time") { (settings, value) throws(RedisError) in
                settings.timeouts.connect = try value.duration()
            },
            Option("command_timeout", "timeouts.command", "a time") { (settings, value) throws(RedisError) in
                settings.timeouts.command = try value.duration()
            },
            Option("client_name", "clientName", "printable ASCII without spaces") {
                (settings, value) throws(RedisError) in
                settings.clientName = value.text
            },
            Option("protocol", "protocolVersion", "auto, 2 or 3") { (settings, value) throws(RedisError) in
                settings.protocolVersion = try value.choice(["auto": .automatic, "2": .resp2, "3": .resp3])
            },
            Option("tls_ca", "tls.trustRoots", "the path of a PEM file") { (settings, value) throws(RedisError) in
                try settings.setTLS(value) { $0.trustRoots = .file($1) }
            },
            Option("tls_cert", "tls.certificateChainFile", "the path of a PEM file") {
                (settings, value) throws(RedisError) in
                try settings.setTLS(value) { $0.certificateChainFile = $1 }
            },
            Option("tls_key", "tls.privateKeyFile", "the path of a PEM file") { (settings, value) throws(RedisError) in
                try settings.setTLS(value) { $0.privateKeyFile = $1 }
            },
            Option("tls_server_name", "tls.serverName", "a host name") { (settings, value) throws(RedisError) in
                try settings.setTLS(value) { $0.serverName = $1 }
            },
            Option("tls_verify", "tls.verification", "full, no_hostname or none") {
                (settings, value) throws(RedisError) in
                let choice: TLS.Verification = try value.choice([
                    "full": .full, "no_hostname": .insecureNoHostnameCheck, "none": .insecureNone,
                ])
                try settings.setTLS(value) { tls, _ in tls.verification = choice }
            },
            Option("queue_commands", "queue.maximumCommands", "a number") { (settings, value) throws(RedisError) in
                settings.queue.maximumCommands = try value.wholeNumber()
            },
            Option("queue_bytes", "queue.maximumBytes", "a size") { (settings, value) throws(RedisError) in
                settings.queue.maximumBytes = try value.byteCount()
            },
            Option("attempts", "retry.attempts", "a number of attempts, 1 for none after the first") {
                (settings, value) throws(RedisError) in
                settings.retry.attempts = try value.wholeNumber()
            },
            Option("sharing", "sharing", "shared or exclusive") { (settings, value) throws(RedisError) in
                settings.sharing = try value.choice(["shared": .shared, "exclusive": .exclusive])
            },
            Option("pool_max", "pool.maximumConnections", "a number") { (settings, value) throws(RedisError) in
                settings.pool.maximumConnections = try value.wholeNumber()
            },
            Option("pool_min", "pool.minimumConnections", "a number") { (settings, value) throws(RedisError) in
                settings.pool.minimumConnections = try value.wholeNumber()
            },
            Option("pool_acquire_timeout", "pool.acquireTimeout", "a time") { (settings, value) throws(RedisError) in
                settings.pool.acquireTimeout = try value.duration()
            },
            Option("pool_idle_timeout", "pool.idleTimeout", "a time") { (settings, value) throws(RedisError) in
                settings.pool.idleTimeout = try value.duration()
            },
            Option("pool_lifetime", "pool.maximumLifetime", "a time") { (settings, value) throws(RedisError) in
                settings.pool.maximumLifetime = try value.duration()
            },
            Option("reconnect_base", "reconnect", "a time") { (settings, value) throws(RedisError) in
                settings.setReconnect(base: try value.duration())
            },
            Option("reconnect_cap", "reconnect", "a time") { (settings, value) throws(RedisError) in
                settings.setReconnect(cap: try value.duration())
            },
            Option("breaker", "breaker", "true or false") { (settings, value) throws(RedisError) in
                settings.breaker = try value.choice(["true": RedisConfiguration.Breaker(), "false": nil])
            },
            Option("keepalive", "socket.keepaliveIdle", "a time of whole seconds") {
                (settings, value) throws(RedisError) in
                settings.socket.keepaliveIdle = try value.duration()
            },
            Option("user_timeout", "socket.userTimeout", "a time") { (settings, value) throws(RedisError) in
                settings.socket.userTimeout = try value.duration()
            },
            Option("lazy", "connectsLazily", "true or false") { (settings, value) throws(RedisError) in
                settings.connectsLazily = try value.choice(["true": true, "false": false])
            },
            Option("ready_check", "readyCheck", "true or false") { (settings, value) throws(RedisError) in
                settings.readyCheck = try value.choice(["true": true, "false": false])
            },
            Option("shutdown_grace", "shutdownGrace", "a time") { (settings, value) throws(RedisError) in
                settings.shutdownGrace = try value.duration()
            },
        ]

        init(
            _ name: String,
            _ setting: String,
            _ accepts: String,
            _ set: @escaping @Sendable (inout RedisConfiguration, OptionValue) throws(RedisError) -> Void
        ) {
            self.name = name
            self.setting = setting
            self.accepts = accepts
            self.set = set
        }

        /// Sets what a text says.
        ///
        /// - Throws: ``RedisError`` whose message is what the value needs, without its name.
        func apply(
            _ text: String,
            _ configuration: inout RedisConfiguration,
            isURL: Bool
        ) throws(RedisError) {
            try set(&configuration, OptionValue(accepts: accepts, text: text, isURL: isURL))
        }

        /// The name isn't repeated: it may be the rest of a password that has a `?` or an `&`.
        static func unknown(_ name: String, place: Int) -> RedisError {
            let known = all.map(\.name)
            let close = known.min { name.editDistance(to: $0) < name.editDistance(to: $1) }
            let hint = close.flatMap { name.editDistance(to: $0) <= 3 ? "did you mean \($0)? " : nil } ?? ""
            return RedisURL.problem(
                "option number \(place) is unknown; \(hint)known options: \(known.joined(separator: ", "))"
            )
        }
    }

    fileprivate mutating func setTLS(
        _ value: OptionValue,
        _ set: (inout TLS, String) -> Void
    ) throws(RedisError) {
        guard var settings = tls else {
            throw value.problem("needs TLS; \(value.isURL ? "use the scheme rediss" : "set tls to true")")
        }
        set(&settings, value.text)
        tls = settings
    }

    fileprivate mutating func setReconnect(base: Duration? = nil, cap: Duration? = nil) {
        let old = reconnect.bounds ?? (.milliseconds(50), .seconds(5), .milliseconds(250))
        let base = base ?? old.base
        reconnect = .exponential(base: base, cap: cap ?? old.cap, awaitedCap: max(base, old.awaitedCap))
    }
}

extension String {
    /// Whether a message of ``RedisConfiguration/validate()`` is about this setting, or a part of it.
    func names(_ setting: String) -> Bool { hasPrefix("\(setting) needs ") || hasPrefix("\(setting).") }
}
