//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import NIOCore
public import NIOPosix
public import Respool
internal import Synchronization

/// Sits between clients and a real server, and does to their connections what networks do.
///
/// ```swift
/// try await withFaultProxy(to: .host("127.0.0.1", port: 6379)) { proxy in
///     let redis = try RedisClient(proxy.url)
///     proxy.faults.inject(.reset, on: .reply(to: "INCR"), times: 1)
///     …
/// }
/// ```
///
/// It follows RESP in both directions, so that a rule can say which command, or the reply to which command, it is about. Bytes
/// that no rule concerns pass as they come.
public final class FaultProxy: Sendable {
    /// Whether commands and replies are told apart.
    public enum Following: Sendable, Hashable {
        /// On every connection, from its beginning.
        case always
        /// On connections made while there is a rule about commands or replies; on others, only connection and byte rules strike.
        case whenNeeded
    }

    private struct State {
        var target: RedisConfiguration.Endpoint
        var listener: (any Channel)?
        var links: [Int: ProxyLink] = [:]
        var lastNumber = 0
        var isPaused = false
    }

    /// What is to go wrong, and what did.
    public let faults: FaultPlan
    /// The port on the loopback interface.
    public let port: Int
    private let group: any EventLoopGroup
    private let following: Following
    private let counters = ProxyCounters()
    private let state: Mutex<State>

    /// Begins to listen on a free port of the loopback interface.
    ///
    /// - Parameters:
    ///   - target: the server, dialled anew for each client.
    ///   - seed: what decides about rules with a probability.
    ///   - following: whether commands and replies are told apart; always, by default.
    ///   - eventLoopGroup: where its sockets live; the process-wide group by default.
    /// - Throws: what the operating system says when no port can be had.
    public init(
        to target: RedisConfiguration.Endpoint,
        seed: UInt64 = 0,
        following: Following = .always,
        eventLoopGroup: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) async throws {
        state = Mutex(State(target: target))
        self.following = following
        group = eventLoopGroup
        faults = FaultPlan(seed: seed)
        port = try LoopbackPort.free()
        try await listen()
    }

    /// Where clients connect.
    public var endpoint: RedisConfiguration.Endpoint { .host("127.0.0.1", port: port) }

    /// The same as a URL, without user, password and database.
    public var url: String { "redis://127.0.0.1:\(port)" }

    // MARK: Counters

    /// Connections that are open.
    public var openConnections: Int { state.withLock { $0.links.count } }
    /// Connections that were accepted.
    public var connections: Int { counters.connections.load(ordering: .relaxed) }
    /// Bytes that came from clients.
    public var bytesToServer: Int { counters.bytesToServer.load(ordering: .relaxed) }
    /// Bytes that came from the server.
    public var bytesToClient: Int { counters.bytesToClient.load(ordering: .relaxed) }
    /// Commands that passed on connections that are followed.
    public var requests: Int { counters.requests.load(ordering: .relaxed) }
    /// Replies that came on connections that are followed.
    public var replies: Int { counters.replies.load(ordering: .relaxed) }

    // MARK: Listening

    /// Lets new connections be refused by the operating system, as where nothing listens; those that are open stay.
    public func stopListening() async throws {
        let listener = state.withLock { state in
            defer { state.listener = nil }
            return state.listener
        }
        try await listener?.close()
    }

    /// Listens again, on the same port.
    public func listen() async throws {
        let isListening = state.withLock { $0.listener != nil }
        guard !isListening else { return }
        let listener = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.recvAllocator, value: Self.receiving)
            .childChannelInitializer { client in client.eventLoop.makeCompletedFuture { try self.accept(client) } }
            .bind(host: "127.0.0.1", port: port).get()
        state.withLock { $0.listener = listener }
    }

    /// Leads new connections to another server, as a name does that resolves elsewhere from now on; those that are open stay.
    public func redirect(to target: RedisConfiguration.Endpoint) {
        state.withLock { $0.target = target }
    }

    private static var receiving: AdaptiveRecvByteBufferAllocator {
        AdaptiveRecvByteBufferAllocator(minimum: 1024, initial: 16_384, maximum: 1 << 18)
    }

    private func accept(_ client: any Channel) throws {
        counters.connections.add(1, ordering: .relaxed)
        let follows = following == .always || faults.followsCommands
        let (link, target, isPaused) = state.withLock { state in
            state.lastNumber += 1
            let link = ProxyLink(
                state.lastNumber,
                client: client,
                plan: faults,
                followsCommands: follows,
                counters: counters
            ) { [weak self] in self?.forget($0) }
            state.links[link.number] = link
            return (link, state.target, state.isPaused)
        }
        try client.pipeline.syncOperations.addHandler(ProxyEar(.toServer, link))
        let eventLoop = client.eventLoop
        // The channel isn't registered yet: a fault that closes it has to wait.
        eventLoop.execute { link.begin(isPaused: isPaused) { Self.dial(target, eventLoop) } }
    }

    private func forget(_ link: ProxyLink) {
        state.withLock { $0.links[link.number] = nil }
    }

    private static func dial(
        _ target: RedisConfiguration.Endpoint,
        _ eventLoop: any EventLoop
    ) -> EventLoopFuture<any Channel> {
        let bootstrap = ClientBootstrap(group: eventLoop)
            .channelOption(.autoRead, value: false)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.recvAllocator, value: receiving)
        switch target {
        case .host(let host, let port):
            return bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1).connect(host: host, port: port)
        case .unixSocket(let path): return bootstrap.connect(unixDomainSocketPath: path)
        }
    }

    // MARK: What happens to open connections

    /// Lets nothing pass any more on the connections that are open, and tells nobody; new ones work.
    public func freeze() async { await order("freeze") { $0.swallow() } }

    /// Resets the connections that are open.
    public func reset() async { await order("reset") { $0.reset() } }

    /// Sends the clients of the connections that are open nothing more, and says so (FIN).
    public func halfClose() async { await order("halfClose") { $0.end(.halfClose, in: .toClient) } }

    /// Keeps everything, on all connections, until `resume()`.
    public func pause() async {
        state.withLock { $0.isPaused = true }
        await order("pause") { $0.setPaused(true) }
    }

    /// Lets everything pass again that `pause()` kept.
    public func resume() async {
        state.withLock { $0.isPaused = false }
        await order(nil) { $0.setPaused(false) }
    }

    /// Lets pass what a fault ``Fault/hold`` kept.
    public func release() async { await order(nil) { $0.release() } }

    private func order(_ name: String?, _ order: @escaping @Sendable (ProxyLink) -> Void) async {
        let links = state.withLock { Array($0.links.values) }
        if let name { faults.note(name, links.count) }
        for link in links { try? await link.eventLoop.submit { order(link) }.get() }
    }

    /// Closes everything; to be called once the proxy is no longer needed.
    public func close() async throws {
        try await stopListening()
        await order(nil) { $0.closeAll() }
    }
}

/// Runs something with a proxy in front of a server, and closes the proxy however it ends.
///
/// - Parameters:
///   - target: the server.
///   - seed: what decides about rules with a probability.
///   - following: whether commands and replies are told apart; always, by default.
///   - body: uses the proxy.
/// - Returns: what the closure returns.
/// - Throws: what the closure throws, or the operating system when no port can be had.
public func withFaultProxy<Value>(
    to target: RedisConfiguration.Endpoint,
    seed: UInt64 = 0,
    following: FaultProxy.Following = .always,
    _ body: (FaultProxy) async throws -> Value
) async throws -> Value {
    let proxy = try await FaultProxy(to: target, seed: seed, following: following)
    let value: Value
    do {
        value = try await body(proxy)
    } catch {
        try? await proxy.close()
        throw error
    }
    try await proxy.close()
    return value
}
