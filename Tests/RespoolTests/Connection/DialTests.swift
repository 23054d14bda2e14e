//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Logging
import NIOCore
import NIOPosix
import Testing

@testable import Respool

/// What becomes of sockets that are opened late, or for nothing.
struct DialTests {
    private let eventLoop = MultiThreadedEventLoopGroup.singleton.next()

    private func client(_ server: RedisServer, _ dial: @escaping ClientEnvironment.Dial) throws -> RedisClient {
        var settings = RedisConfiguration(.host("127.0.0.1", port: server.port))
        settings.shutdownGrace = .zero
        return try RedisClient(
            settings,
            eventLoop: eventLoop,
            environment: ClientEnvironment(dial: dial),
            logger: Logger(label: "respool")
        )
    }

    private func bootstrap(_ makeHandler: @escaping @Sendable () -> any ChannelInboundHandler) -> ClientBootstrap {
        ClientBootstrap(group: eventLoop).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(makeHandler()) }
        }
    }

    /// The second address is tried when the first has been silent for 250 ms (RFC 8305), and then the first answers after all.
    @Test func `6.1 a host's first address that answers late is used, though the second was tried meanwhile`()
        async throws
    {
        let addresses = ["127.0.0.1", "127.0.0.2"]
        try await withServer(["--bind", "127.0.0.1", "127.0.0.2", "--tcp-backlog", "1"]) { server, admin async throws in
            try await admin.ping()
            // The kernel takes two connections for a server that stands still, and drops what comes then.
            server.suspend()
            let stalled = try addresses.flatMap { address in
                let peer = try SocketAddress(ipAddress: address, port: server.port)
                return (0..<3).map { _ in ClientBootstrap(group: eventLoop).connect(to: peer) }
            }
            for channel in stalled.enumerated() where channel.offset % 3 < 2 { _ = try await channel.element.get() }
            let attempts = Counter()
            let resolver = FixedAddresses(
                try addresses.map { try SocketAddress(ipAddress: $0, port: server.port) },
                eventLoop
            )
            let redis = try client(server) { makeHandler in
                bootstrap {
                    attempts.next()
                    return makeHandler()
                }.resolver(resolver).connect(host: "two.example", port: server.port)
            }
            async let reply = redis.ping()
            try await eventually { attempts.value == 2 }
            server.resume()
            #expect(try await reply == "PONG")
            await redis.close()
            for channel in stalled { try await channel.flatMap { $0.close() }.get() }
        }
    }

    @Test func `6.7 a client that is closed while its socket is being opened is let go of, and the socket closed`()
        async throws
    {
        try await withServer { server, admin async throws in
            let isDialling = Counter()
            let gate = eventLoop.makePromise(of: Void.self)
            weak var link: Link?
            do {
                let redis = try client(server) { makeHandler in
                    isDialling.next()
                    return gate.futureResult.flatMap {
                        bootstrap(makeHandler).connect(host: "127.0.0.1", port: server.port)
                    }
                }
                link = redis.link
                let call = Task { try await redis.ping() }
                try await eventually { isDialling.value == 1 }
                await redis.close()
                await #expect(throws: RedisError.self) { try await call.value }
            }
            gate.succeed()
            try await eventually { link == nil }
            try await eventually { try await admin.clientList().split(separator: "\n").count == 1 }
        }
    }
}

/// A host with these addresses.
private final class FixedAddresses: Resolver, Sendable {
    private let addresses: [SocketAddress]
    private let eventLoop: any EventLoop

    init(_ addresses: [SocketAddress], _ eventLoop: any EventLoop) {
        self.addresses = addresses
        self.eventLoop = eventLoop
    }

    func initiateAQuery(host: String, port: Int) -> EventLoopFuture<[SocketAddress]> {
        eventLoop.makeSucceededFuture(addresses)
    }

    func initiateAAAAQuery(host: String, port: Int) -> EventLoopFuture<[SocketAddress]> {
        eventLoop.makeSucceededFuture([])
    }

    func cancelQueries() {}
}
