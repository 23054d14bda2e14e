//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Logging
import NIOCore
import NIOEmbedded
import RealServers
import Testing

@testable import Respool

/// Peers that take no HELLO, names or user names: proxies, old servers, and users who may do little.
struct HandshakePeerTests {
    private static let places = [RedisConfiguration.Sharing.shared, .exclusive]

    /// Answers like a server without HELLO, one reply for each command.
    private static func answer(
        _ received: String,
        _ connection: FakeConnection,
        refusing refused: [(prefix: String, refusal: String)] = []
    ) {
        for command in received.components(separatedBy: "*").dropFirst() {
            if let refusal = refused.first(where: { command.hasPrefix($0.prefix) })?.refusal {
                connection.send(refusal + "\r\n")
            } else {
                connection.send(
                    command.contains("PING") ? "+PONG\r\n" : command.contains("GET") ? "$1\r\nv\r\n" : "+OK\r\n"
                )
            }
        }
    }

    @Test func `6.2 a handshake is one round trip, and no caller's command is part of it`() async throws {
        let pieces = Shared<[String]>([])
        try await withPeer(
            { received, connection in
                guard let received else { return }
                pieces.change { $0.append(received) }
                if !connection.answersHandshake(received) { connection.send("$1\r\nv\r\n") }
            }
        ) { redis async throws in
            #expect(try await redis.get("key") == "v")
        }
        #expect(pieces.value.count == 2)
        let first = try #require(pieces.value.first)
        #expect(first.hasPrefix("*2\r\n$5\r\nHELLO\r\n$1\r\n3\r\n") && first.hasSuffix("*1\r\n$4\r\nPING\r\n"))
    }

    @Test(arguments: places)
    func `6.2 a proxy that hangs up on HELLO is spoken to in RESP2`(sharing: RedisConfiguration.Sharing) async throws {
        let greetings = Counter()
        try await withPeer(
            { received, connection in
                guard let received else { return }
                guard !received.contains("HELLO") else {
                    _ = greetings.next()
                    return connection.close()
                }
                Self.answer(received, connection)
            },
            configure: { $0.sharing = sharing }
        ) { redis async throws in
            for _ in 0..<20 { #expect(try await redis.get("key") == "v") }
            #expect(greetings.value >= 1)
        }
    }

    @Test func `6.2 a peer that was only restarting is asked with HELLO again`() async throws {
        let dials = Counter()
        try await withPeer({ received, connection in
            guard let received else { return }
            if received.contains("HELLO") || received.contains("SETINFO") {
                if dials.next() < 3 { return connection.close() }
            }
            if connection.answersHandshake(received) { return }
            // Only a connection that said HELLO gets a null of RESP3.
            Self.answer(received, connection)
        }) { redis async throws in
            #expect(try await redis.get("key") == "v")
            #expect(dials.value >= 3)
        }
    }

    @Test(arguments: [
        "-ERR unsupported command", "-NOPERM this user has no permissions to run the 'hello' command",
        "-ERR unknown command `HELLO`, with args beginning with: `3`, `AUTH`, `ada`, `s3cr3t-canary`, ",
    ])
    func `6.2 a peer that refuses HELLO serves in RESP2`(_ refusal: String) async throws {
        try await withPeer(
            { received, connection in
                guard let received else { return }
                Self.answer(received, connection, refusing: [("5\r\n$5\r\nHELLO", refusal)])
            },
            configure: {
                $0.username = "ada"
                $0.password = "s3cr3t-canary"
            }
        ) { redis async throws in
            #expect(try await redis.get("key") == "v")
        }
    }

    @Test func `6.2 a server that knows no user names says so`() async throws {
        func get(_ name: String) async throws -> Result<String?, RedisError> {
            var result: Result<String?, RedisError> = .success(nil)
            try await withPeer(
                { received, connection in
                    guard let received else { return }
                    Self.answer(
                        received,
                        connection,
                        refusing: [
                            ("5\r\n$5\r\nHELLO", "-ERR unknown command 'HELLO'"),
                            ("3\r\n$4\r\nAUTH", "-ERR wrong number of arguments for 'auth' command"),
                        ]
                    )
                },
                configure: {
                    $0.username = name
                    $0.password = "secret"
                }
            ) { redis async throws in
                do {
                    result = .success(try await redis.get("key"))
                } catch {
                    let error = RedisError(thrown: error)
                    result = .failure(error)
                }
            }
            return result
        }
        #expect(try await get("default").get() == "v")
        guard case .failure(let error) = try await get("ada") else {
            Issue.record("a user name was taken by a server that has none")
            return
        }
        #expect(error.code == .authenticationFailed)
        #expect(error.message.contains("too old for user names"))
    }

    @Test(
        .needsRealServer("users"),
        arguments: ServerKind.real,
        [RedisConfiguration.ProtocolVersion.automatic, .resp2]
    )
    func `6.2 a user who may only read connects, with a name that is left out and noted once`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        let log = CollectedLog()
        try await withServer(kind: kind) { server, admin async throws in
            _ = try await admin.send(
                RedisCommand("ACL", "SETUSER", "reader", "on", ">pw", "~*", "+get", as: String.self)
            )
            try await admin.set("key", "value")
            var settings = try RedisConfiguration(server.url)
            settings.username = "reader"
            settings.password = "pw"
            settings.clientName = "web"
            settings.protocolVersion = version
            let redis = try RedisClient(settings, logger: Logger(label: "test") { _ in log })
            for _ in 0..<3 {
                #expect(try await redis.get("key") == "value")
                #expect(try await redis.withConnection { try await $0.get("key") } == "value")
            }
            await redis.close()
        }
        #expect(log.lines.value.count { $0.contains("refused the client's name") } == 1)
    }

    @Test(.needsRealServer("RDB files"), arguments: ServerKind.real)
    func `1.2 a server that refuses writes is connected to`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { server, admin async throws in
            // It listens before it has looked for data to load.
            try await admin.set("key", "value")
            // A folder in place of the file that it would write.
            try FileManager.default.createDirectory(
                at: server.directory.appending(path: "dump.rdb"),
                withIntermediateDirectories: true
            )
            _ = try await admin.send(RedisCommand("CONFIG", "SET", "save", "1 1", as: String.self))
            _ = try? await admin.send(RedisCommand("BGSAVE", as: String.self))
            try await eventually {
                (try? await admin.send(RedisCommand("PING", as: String.self))) == nil
            }
            let redis = try RedisClient(server.url)
            #expect(try await redis.get("key") == "value")
            #expect(try await redis.withConnection { try await $0.get("key") } == "value")
            await redis.close()
        }
    }

    @Test func `an event loop that opens no sockets is refused`() {
        let group = EmbeddedEventLoop()
        let error = #expect(throws: RedisError.self) {
            try RedisClient(RedisConfiguration(), eventLoopGroup: group)
        }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("eventLoopGroup") == true)
    }
}

/// Keeps what is logged.
private struct CollectedLog: LogHandler {
    let lines = Shared<[String]>([])
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let line = "\(event.message)"
        lines.change { $0.append(line) }
    }
}
