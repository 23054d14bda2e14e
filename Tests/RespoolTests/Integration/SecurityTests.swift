//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import Respool

/// Passwords, access rules and TLS, on a real server.
///
/// No error may show a secret.
struct SecurityTests {
    private static let secret = "s3cr3t-c4n4ry"

    /// What a call fails with, and that nothing secret is in it.
    private func failure(
        _ configuration: RedisConfiguration,
        within commandTimeout: Duration = .seconds(3600),
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> RedisError? {
        // Who is told at once doesn't wait for this, and who does never ends.
        var configuration = configuration
        configuration.timeouts.command = commandTimeout
        let client = try RedisClient(configuration)
        let error = await #expect(throws: RedisError.self, sourceLocation: sourceLocation) { try await client.ping() }
        await client.close()
        if let error {
            var text = ""
            dump(error, to: &text)
            text += "\(error) \(String(reflecting: error)) \(configuration)"
            #expect(!text.contains(Self.secret), sourceLocation: sourceLocation)
            #expect(error.outcome == .notExecuted, sourceLocation: sourceLocation)
        }
        return error
    }

    @Test func `6.2 a password opens the door, a wrong one says so at once`() async throws {
        try await withServer(["--requirepass", Self.secret], configure: { $0.password = Self.secret }) {
            server,
            redis in
            #expect(try await redis.ping() == "PONG")
            var wrong = try RedisConfiguration(server.url)
            wrong.password = "\(Self.secret)-wrong"
            #expect(try await failure(wrong)?.code == .authenticationFailed)
            wrong.password = nil
            #expect(try await failure(wrong)?.code == .authenticationFailed)
            wrong.password = "\(Self.secret)-wrong"
            wrong.protocolVersion = .resp2
            #expect(try await failure(wrong)?.code == .authenticationFailed)
        }
    }

    @Test func `an ACL user may do what its rules say, and no more`() async throws {
        try await withServer { server, redis in
            try await redis.aclSetuser(
                "ada",
                rules: ["on", ">\(Self.secret)", "~own:*", "+@read", "+@write", "+@connection"]
            )
            var settings = try RedisConfiguration("redis://ada:\(Self.secret)@127.0.0.1:\(server.port)")
            settings.clientName = "ada"
            let ada = try RedisClient(settings)
            #expect(try await ada.set("own:1", "1"))
            let key = await #expect(throws: RedisError.self) { try await ada.set("other", "1") }
            #expect(key?.code == .permissionDenied)
            #expect(key?.outcome == .notExecuted)
            let command = await #expect(throws: RedisError.self) { try await ada.configGet(["maxmemory"]) }
            #expect(command?.code == .permissionDenied)
            #expect(try await redis.clientList().contains("user=ada"))
            await ada.close()
        }
    }

    @Test func `6.2 credentials are asked for at each dial`() async throws {
        try await withServer { server, redis in
            let asked = Counter()
            try await redis.aclSetuser("ada", rules: ["on", ">first", "~*", "+@all"])
            var settings = try RedisConfiguration(server.url)
            settings.credentialsProvider = {
                RedisConfiguration.Credentials(username: "ada", password: asked.next() == 1 ? "first" : "second")
            }
            settings.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(10))
            let ada = try RedisClient(settings)
            #expect(try await ada.ping() == "PONG")
            try await redis.aclSetuser("ada", rules: ["resetpass", ">second"])
            _ = try await redis.send(RedisCommand("CLIENT KILL", "USER", "ada", as: Int.self))
            try await eventually { (try? await ada.ping()) == "PONG" }
            #expect(asked.value == 2)
            await ada.close()
        }
    }

    @Test func `a provider that fails fails the callers with its error`() async throws {
        struct VaultSealed: Error {}
        try await withServer(configure: { $0.credentialsProvider = { throw VaultSealed() } }) { _, redis in
            let error = await #expect(throws: RedisError.self) { try await redis.ping() }
            #expect(error?.code == .authenticationFailed)
            #expect(error?.underlying is VaultSealed)
        }
    }

    // MARK: TLS

    private func tls(
        _ server: RedisServer,
        _ certificates: Certificates,
        host: String = "localhost",
        options: String = ""
    ) throws -> RedisConfiguration {
        let port = try #require(server.tlsPort)
        return try RedisConfiguration(
            "rediss://\(host):\(port)?tls_ca=\(certificates.authority)&connect_timeout=3s\(options)"
        )
    }

    @Test(.needsTLS) func `9.1 a certificate of a known authority and the right name is accepted`()
        async throws
    {
        let certificates = try await Certificates.make()
        try await withServer(certificates: certificates) { server, _ in
            let redis = try RedisClient(tls(server, certificates))
            try await redis.set("key", String(repeating: "v", count: 300_000))
            #expect(try await redis.strlen("key") == 300_000)
            #expect(try await redis.clientInfo().contains("resp=3"))
            await redis.close()
        }
    }

    @Test(.needsTLS) func `9.1 an expired certificate is refused`() async throws {
        let certificates = try await Certificates.make(expired: true)
        try await withServer(certificates: certificates) { server, _ in
            let error = try await failure(tls(server, certificates))
            #expect(error?.code == .tlsFailed)
            #expect(error?.message.contains("dates") == true)
        }
    }

    @Test(.needsTLS) func `9.1 a certificate for another name is refused, unless that name is asked for`()
        async throws
    {
        let certificates = try await Certificates.make(name: "other.example")
        try await withServer(certificates: certificates) { server, _ in
            let error = try await failure(tls(server, certificates))
            #expect(error?.code == .tlsFailed)
            #expect(error?.message.contains("tls_server_name") == true)
            for options in ["&tls_server_name=other.example", "&tls_verify=no_hostname", "&tls_verify=none"] {
                let redis = try RedisClient(tls(server, certificates, options: options))
                #expect(try await redis.ping() == "PONG")
                await redis.close()
            }
        }
    }

    @Test(.needsTLS, arguments: ["10.1.2.3", "127.0.0.1", "fd00::1:2", "::ffff:10.1.2.3"])
    func `9.1 a server name that is an address is verified as it is given`(address: String) async throws {
        let certificates = try await Certificates.make(name: address)
        let strangers = try await Certificates.make(name: address)
        try await withServer(certificates: certificates) { server, _ in
            for host in ["localhost", "127.0.0.1"] {
                func settings(_ name: String, of authority: Certificates) throws -> RedisConfiguration {
                    try tls(server, authority, host: host, options: "&tls_server_name=\(name)")
                }
                let redis = try RedisClient(settings(address, of: certificates))
                #expect(try await redis.ping() == "PONG")
                #expect(try await redis.withConnection { try await $0.ping() } == "PONG")
                await redis.close()
                // The address that is connected to is none that was asked for; nor is a name of the same letters.
                for other in ["10.1.2.4", "fd00::1:3", "localhost"] {
                    #expect(try await failure(settings(other, of: certificates))?.code == .tlsFailed, "\(other)")
                }
                #expect(try await failure(settings(address, of: strangers))?.code == .tlsFailed)
                let lax = try RedisClient(
                    tls(server, certificates, host: host, options: "&tls_server_name=10.1.2.4&tls_verify=no_hostname")
                )
                #expect(try await lax.ping() == "PONG")
                await lax.close()
            }
        }
    }

    @Test(.needsTLS) func `9.1 a certificate of an unknown authority is refused`() async throws {
        let certificates = try await Certificates.make()
        let strangers = try await Certificates.make()
        try await withServer(certificates: certificates) { server, _ in
            let error = try await failure(tls(server, strangers))
            #expect(error?.code == .tlsFailed)
            #expect(error?.message.contains("tls_ca") == true)
            let port = try #require(server.tlsPort)
            #expect(try await failure(RedisConfiguration("rediss://localhost:\(port)"))?.code == .tlsFailed)
        }
    }

    @Test(.needsTLS) func `9.1 a server that wants a client certificate gets it, or says it is missing`()
        async throws
    {
        let certificates = try await Certificates.make(wantsClient: true)
        try await withServer(certificates: certificates) { server, _ in
            let options = "&tls_cert=\(certificates.clientCertificate)&tls_key=\(certificates.clientKey)"
            let redis = try RedisClient(tls(server, certificates, options: options))
            #expect(try await redis.ping() == "PONG")
            await redis.close()
            let error = try await failure(tls(server, certificates))
            #expect(error?.code == .tlsFailed)
        }
    }

    @Test(.needsTLS) func `TLS to a plain port and plain to a TLS port say what to change`() async throws {
        let certificates = try await Certificates.make()
        try await withServer(certificates: certificates) { server, _ in
            // The one takes the other's silence for an answer that is still to come.
            let options = "connect_timeout=200ms"
            let toPlain = try await failure(
                RedisConfiguration("rediss://localhost:\(server.port)?\(options)"),
                within: .seconds(1)
            )
            #expect(toPlain?.message.contains("speaks TLS") == true)
            let port = try #require(server.tlsPort)
            let toTLS = try await failure(
                RedisConfiguration("redis://localhost:\(port)?\(options)"),
                within: .seconds(1)
            )
            #expect(toTLS?.message.contains("wants TLS") == true)
        }
    }

    @Test func `files that can't be read are named before anything is dialled`() throws {
        for option in ["tls_ca=/no/such.pem", "tls_cert=/no/such.pem&tls_key=/no/such.key"] {
            let error = #expect(throws: RedisError.self) {
                try RedisClient(RedisConfiguration("rediss://localhost:1?\(option)"))
            }
            #expect(error?.code == .invalidConfiguration)
            #expect(error?.message.contains(/tls_(ca|cert)/) == true)
            #expect(error?.message.contains("/no/such.pem") == true)
            #expect(error?.message.contains(".key") == false)
        }
    }
}
