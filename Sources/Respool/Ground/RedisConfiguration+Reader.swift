//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if Configuration
public import Configuration

extension RedisConfiguration {
    /// Reads the settings of a configuration reader.
    ///
    /// Keys: `url` (a secret), or `host`, `port`, `unixSocket` and `tls`; `username` and `password` (a secret); and each
    /// option of a URL in camel case, such as `commandTimeout` or `queueBytes`, with the same texts (`500ms`, `64MiB`).
    /// Where `url` is given too, the other keys win over its parts. Scope the reader first where the settings have a
    /// place of their own:
    ///
    /// ```swift
    /// let redis = try RedisClient(reader: config.scoped(to: "redis"))
    /// ```
    ///
    /// - Throws: ``RedisError`` with code `.invalidConfiguration` or `.invalidURL`, naming the key and what it accepts.
    public init(reader: ConfigReader) throws {
        if let url = try reader.text(for: "url", isSecret: true) {
            do {
                try self.init(reading: url)
            } catch {
                // What the URL needs, and which key it has.
                let words = error.message.dropFirst(RedisURL.opening.count)
                throw ConfigReader.problem("url", String(words), code: .invalidURL)
            }
        } else {
            self.init()
        }
        try readEndpoint(reader)
        var given: [String: String] = [:]
        if let name = try reader.text(for: "username") { username = name }
        if let secret = try reader.text(for: "password", isSecret: true) { password = secret }
        for option in Option.all {
            let key = option.name == "db" ? "database" : option.name.camelCased
            guard let text = try reader.text(for: key) else { continue }
            given[key] = option.setting
            do {
                try option.apply(text, &self, isURL: false)
            } catch {
                throw ConfigReader.problem(key, "it \(error.message)")
            }
        }
        do {
            try check()
        } catch {
            let key = try givenKey(of: error.message, given, reader)
            guard let key else { throw error }
            throw ConfigReader.problem(key, error.message)
        }
    }

    /// The key that gave what a message of ``validate()`` is about.
    private func givenKey(
        of message: String,
        _ given: [String: String],
        _ reader: ConfigReader
    ) throws(RedisError) -> String? {
        if let key = given.keys.sorted().first(where: { message.names(given[$0] ?? "") }) { return key }
        if message.names("endpoint") {
            for key in [message.contains("port") ? "port" : "host", "host", "port", "unixSocket", "url"] {
                if try reader.text(for: key, isSecret: key == "url") != nil { return key }
            }
        }
        return ["username", "password"].first { message.names($0) }
    }

    private mutating func readEndpoint(_ reader: ConfigReader) throws(RedisError) {
        switch try reader.text(for: "tls") {
        case nil: break
        case "true": tls = tls ?? TLS()
        case "false": tls = nil
        default: throw ConfigReader.problem("tls", "it needs true or false")
        }
        let host = try reader.text(for: "host")
        let port = try reader.text(for: "port")
        let path = try reader.text(for: "unixSocket")
        if let path {
            guard host == nil, port == nil else {
                throw ConfigReader.problem("unixSocket", "give it without host and port, or leave it out")
            }
            endpoint = .unixSocket(path: path)
        } else if host != nil || port != nil {
            var (oldHost, oldPort) = ("localhost", 6379)
            if case .host(let host, let port) = endpoint { (oldHost, oldPort) = (host, port) }
            guard let number = port.map(Int.init) ?? oldPort else {
                throw ConfigReader.problem("port", "it needs a port from 1 to 65535")
            }
            endpoint = .host(host ?? oldHost, port: number)
        }
    }
}

extension ConfigReader {
    /// A single value as text, whatever type its source gave it.
    fileprivate func text(for name: String, isSecret: Bool = false) throws(RedisError) -> String? {
        let key = ConfigKey(name)
        if let text = string(forKey: key, isSecret: isSecret) { return text }
        if let number = int(forKey: key, isSecret: isSecret) { return String(number) }
        if let truth = bool(forKey: key, isSecret: isSecret) { return String(truth) }
        let isOther =
            double(forKey: key, isSecret: isSecret) != nil || stringArray(forKey: key, isSecret: isSecret) != nil
            || intArray(forKey: key, isSecret: isSecret) != nil || boolArray(forKey: key, isSecret: isSecret) != nil
            || doubleArray(forKey: key, isSecret: isSecret) != nil || bytes(forKey: key, isSecret: isSecret) != nil
        if isOther { throw Self.problem(name, "it needs one text, whole number, or true or false") }
        return nil
    }

    fileprivate static func problem(
        _ key: String,
        _ advice: String,
        code: RedisError.Code = .invalidConfiguration
    ) -> RedisError {
        RedisError(code, "the key \(key) can't be used: \(advice)", outcome: .notExecuted)
    }
}

extension String {
    /// `command_timeout` as `commandTimeout`.
    fileprivate var camelCased: String {
        split(separator: "_").enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }
            .joined()
    }
}
#endif
