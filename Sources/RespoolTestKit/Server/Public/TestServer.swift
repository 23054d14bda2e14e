//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// A Redis server inside the test's own process, for tests that have nothing installed.
///
/// It speaks RESP2 and RESP3 to any number of clients in any language. Nothing is stored on disk, and nothing is left when
/// it stops. What it doesn't support is answered with an error that names the command; TestServer in the documentation
/// lists where it differs from a real server.
public final class TestServer: Sendable {
    /// How a server is started.
    public struct Configuration: Sendable {
        /// The real server it answers like; Redis 7.0 unless another is chosen.
        public var version = Version.redis70
        /// The port on the loopback interface; 0 for any free one.
        public var port = 0
        /// A Unix socket to listen on instead of a port.
        public var unixSocketPath: String?
        /// The password of the user `default`; `nil` for none.
        public var password: String?
        /// Who moves the clock by which keys expire.
        public var clock = TestServerClock.Mode.manual
        /// The slot map of a cluster that the server is part of.
        public var cluster: TestServerSlots?
        /// How many received commands are kept to look at; the oldest are forgotten first.
        public var recordedCommands = 65_536

        /// A server on a free port, without a password, that answers like this version.
        public init(version: Version = .redis70) {
            self.version = version
        }
    }

    /// The server's host; the loopback interface.
    public let host = "127.0.0.1"
    /// The server's port; 0 for one on a Unix socket.
    public let port: Int
    /// What a client connects to, the password included.
    public let url: String
    /// The time by which keys expire.
    public var clock: TestServerClock { shared.clock }
    /// What the server does wrong on purpose.
    ///
    /// The same rules as of a ``FaultProxy`` do the same here. A refused command counts as one that broke its transaction, which
    /// a proxy can't know.
    public var faults: FaultPlan { shared.faults }
    /// What the server received, the oldest first.
    public var commands: [ReceivedCommand] { shared.commands }

    private let shared: ServerShared
    private let channel: any Channel
    private let core: NIOLoopBound<ServerCore>
    private let eventLoop: any EventLoop

    private init(
        _ configuration: Configuration,
        _ shared: ServerShared,
        _ channel: any Channel,
        _ core: NIOLoopBound<ServerCore>
    ) {
        self.shared = shared
        self.channel = channel
        self.core = core
        eventLoop = channel.eventLoop
        port = channel.localAddress?.port ?? 0
        let credentials = configuration.password.map { ":\(Self.escaped($0))@" } ?? ""
        if let path = configuration.unixSocketPath {
            url = "unix://\(credentials)\(path)"
        } else {
            url = "redis://\(credentials)127.0.0.1:\(port)"
        }
    }

    /// Everything but letters, digits and a few signs as `%` and two digits.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII,
                scalar.properties.isAlphabetic || byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte == 0x5F
            {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return result
    }

    /// Starts a server, which runs until `stop()`.
    ///
    /// Tests use ``withTestServer(_:_:)``. Throws the system's error when the port or the path is taken.
    public static func start(_ configuration: Configuration = Configuration()) async throws -> TestServer {
        let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        let clock = TestServerClock(configuration.clock)
        let shared = ServerShared(clock: clock, recordedCommands: configuration.recordedCommands)
        let core = try await eventLoop.submit {
            let core = ServerCore(
                eventLoop: eventLoop,
                shared: shared,
                version: configuration.version,
                password: configuration.password
            )
            return NIOLoopBound(core, eventLoop: eventLoop)
        }.get()
        let bootstrap = ServerBootstrap(group: eventLoop)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelOption(.writeBufferWaterMark, value: .init(low: 1 << 20, high: 64 << 20))
            .childChannelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 4096, initial: 16 << 10, maximum: 1 << 20)
            )
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(SessionHandler(core.value))
                }
            }
        let channel: any Channel
        if let path = configuration.unixSocketPath {
            channel = try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
        } else {
            channel = try await bootstrap.bind(host: "127.0.0.1", port: configuration.port).get()
        }
        let server = TestServer(configuration, shared, channel, core)
        let port = server.port
        let slots = configuration.cluster
        try await eventLoop.submit {
            core.value.port = port
            core.value.settings.force("port", "\(port)")
            core.value.settings.force("requirepass", configuration.password ?? "")
            core.value.setCluster(slots)
        }.get()
        clock.observe { eventLoop.execute { core.value.clockMoved() } }
        return server
    }

    /// Stops listening, closes all connections and forgets everything.
    ///
    /// Calling it again changes nothing.
    public func stop() async {
        shared.clock.observe(nil)
        try? await channel.close().get()
        let core = core
        let closed = try? await eventLoop.submit { core.value.closeAll() }.get()
        for channel in closed ?? [] { try? await channel.closeFuture.get() }
    }

    /// Lets pass what a fault ``Fault/hold`` kept.
    public func release() async {
        await onCore { $0.release() }
    }

    /// Waits until the server is stopped.
    public func waitUntilStopped() async {
        try? await channel.closeFuture.get()
    }

    /// How many clients are connected.
    public var clientCount: Int {
        get async { await onCore { $0.sessions.count } ?? 0 }
    }

    /// Forgets the commands received so far.
    public func forgetCommands() {
        shared.forgetCommands()
    }

    /// Replaces the slot map; `nil` for a server that is part of no cluster.
    public func setCluster(_ slots: TestServerSlots?) async {
        await onCore { $0.setCluster(slots) }
    }

    /// Lets EVAL of this source, and EVALSHA of its digest, run a closure; gives the digest.
    ///
    /// Scripts that aren't registered are refused.
    @discardableResult
    public func register(script source: String, _ body: @escaping TestServerScript) async -> String {
        let digest = Digest.sha1(Array(source.utf8))
        await onCore { $0.scripts[Bytes(digest)] = (Bytes(source), body) }
        return digest
    }

    func registerLibrary(_ source: Bytes, _ functions: [TestServerFunction]) async {
        await onCore { $0.registeredLibraries[source] = functions }
    }

    /// Closes the connections of all clients, as a restart would; what the server holds stays.
    public func disconnectAll() async {
        let core = core
        _ = try? await eventLoop.submit { core.value.closeAll().count }.get()
    }

    @discardableResult
    private func onCore<Result: Sendable>(_ body: @escaping @Sendable (ServerCore) -> Result) async -> Result? {
        let core = core
        return try? await eventLoop.submit { body(core.value) }.get()
    }
}

/// Runs a test against a server of its own, which is stopped afterwards whatever happens.
///
/// The server begins empty and takes a few milliseconds to start. Throws what the body throws, and the system's error when
/// no port is free.
public func withTestServer<Result>(
    _ configuration: TestServer.Configuration = TestServer.Configuration(),
    _ body: (TestServer) async throws -> Result
) async throws -> Result {
    let server = try await TestServer.start(configuration)
    do {
        let result = try await body(server)
        await server.stop()
        return result
    } catch {
        await server.stop()
        throw error
    }
}
