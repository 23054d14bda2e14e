//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if Configuration
import Configuration
import Testing

@testable import Respool

struct ReaderTests {
    private func read(_ values: [AbsoluteConfigKey: ConfigValue]) throws -> RedisConfiguration {
        try RedisConfiguration(reader: ConfigReader(provider: InMemoryProvider(values: values)))
    }

    @Test func `every setting has a key, and keys win over the URL's parts`() throws {
        let settings = try read([
            "url": "redis://ada:secret@cache.example:6380/2?command_timeout=1s",
            "host": "other.example",
            "password": "changed",
            "database": "4",
            "commandTimeout": "250ms",
            "queueBytes": "1MiB",
            "tls": "true",
            "tlsServerName": "cache.internal",
            "clientName": "web",
            "protocol": "2",
        ])
        #expect(settings.endpoint == .host("other.example", port: 6380))
        #expect(settings.username == "ada")
        #expect(settings.password == "changed")
        #expect(settings.database == 4)
        #expect(settings.timeouts.command == .milliseconds(250))
        #expect(settings.queue.maximumBytes == 1 << 20)
        #expect(settings.tls?.serverName == "cache.internal")
        #expect(settings.clientName == "web")
        #expect(settings.protocolVersion == .resp2)
    }

    @Test func `without any key there are the defaults`() throws {
        let settings = try read([:])
        #expect(settings.endpoint == .host("localhost", port: 6379))
        #expect(settings.tls == nil)
    }

    @Test func `a Unix socket excludes host and port`() throws {
        #expect(try read(["unixSocket": "/run/redis.sock"]).endpoint == .unixSocket(path: "/run/redis.sock"))
        #expect(throws: RedisError.self) { try read(["unixSocket": "/run/redis.sock", "port": "1"]) }
    }

    @Test(arguments: [
        ("port", "seventy"), ("port", "70000"), ("tls", "perhaps"), ("commandTimeout", "5 parsecs"), ("database", "-1"),
        ("queueCommands", "0"), ("protocol", "4"), ("url", "http://localhost"),
    ])
    func `a value that can't be used names its key`(key: String, value: String) {
        let error = #expect(throws: RedisError.self) {
            try read([AbsoluteConfigKey([key]): ConfigValue(.string(value), isSecret: false)])
        }
        #expect([.invalidConfiguration, .invalidURL].contains(error?.code))
        #expect(error?.message.hasPrefix("the key \(key) can't be used: ") == true, "\(error?.message ?? "no error")")
        #expect(error?.message.contains("URL") == false)
    }

    /// The key of each option of a URL.
    private static let keys = RedisConfiguration.urlOptions.map { option in
        let words = option.name.split(separator: "_")
        let camel = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return option.name == "db" ? "database" : String(camel)
    }

    @Test(arguments: keys)
    func `each key with a value that can't be used is named, whatever the source`(key: String) {
        let variable = key.reduce(into: "") { $0 += ($1.isUppercase ? "_" : "") + $1.uppercased() }
        // No setting can have a zero byte.
        for value in ["\u{0}", "\u{0}1"] {
            let readers = [
                ConfigReader(
                    provider: InMemoryProvider(values: [
                        AbsoluteConfigKey([key]): ConfigValue(.string(value), isSecret: false), "tls": "true",
                    ])
                ),
                ConfigReader(
                    provider: EnvironmentVariablesProvider(environmentVariables: [variable: value, "TLS": "true"])
                ),
            ]
            for reader in readers {
                let error = #expect(throws: RedisError.self) { try RedisClient(reader: reader) }
                #expect(error?.code == .invalidConfiguration)
                #expect(
                    error?.message.hasPrefix("the key \(key) can't be used: ") == true,
                    "\(error?.message ?? "no error")"
                )
                #expect(error?.message.contains("URL") == false)
            }
        }
    }

    @Test func `a value that another one forbids, and a setting that TLS is for, are named`() {
        for (values, hint) in [
            (["tlsCa": "/ca.pem"], "set tls to true"), (["tls": "true", "tlsKey": "/k.pem"], "together"),
            (["username": "ada"], "password"),
            (["username": "", "password": "p"], "username"), (["host": ""], "the key host"),
            (["unixSocket": ""], "the key unixSocket"),
            (["poolMin": "9", "poolMax": "2"], "the key poolMin"), (["commandTimeout": "0s"], "the key commandTimeout"),
            (["reconnectBase": "1h"], "the key reconnectBase"), (["queueBytes": "99999999999"], "the key queueBytes"),
        ] as [([String: String], String)] {
            let error = #expect(throws: RedisError.self) {
                try read(
                    Dictionary(
                        uniqueKeysWithValues: values.map {
                            (AbsoluteConfigKey([$0]), ConfigValue(.string($1), isSecret: false))
                        }
                    )
                )
            }
            #expect(error?.message.contains(hint) == true, "\(error?.message ?? "no error")")
            #expect(error?.message.contains("URL") == false)
        }
    }

    @Test func `9.2 a secret that can't be used isn't shown`() {
        let secret = "s3cr3t-c4n4ry"
        let error = #expect(throws: RedisError.self) {
            try read(["url": ConfigValue(.string("redis://:\(secret)@host:port"), isSecret: true)])
        }
        #expect(error?.description.contains(secret) == false)
    }
}
#endif
