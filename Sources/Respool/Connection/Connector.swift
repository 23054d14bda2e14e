//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOPosix

/// Opens sockets to one endpoint: TCP, TLS or Unix.
///
/// The name is resolved at every dial and every address tried.
struct Connector: Sendable {
    private let configuration: RedisConfiguration
    private let address: RedisConfiguration.Endpoint
    private let eventLoop: any EventLoop
    private let tls: TLSLayer?

    /// - Throws: ``RedisError`` with code `.invalidConfiguration` for TLS settings that can't be used, and for an event loop that opens
    ///   no sockets where this is to open them.
    init(
        _ configuration: RedisConfiguration,
        to address: RedisConfiguration.Endpoint,
        eventLoop: any EventLoop,
        opensSockets: Bool
    ) throws(RedisError) {
        guard !opensSockets || ClientBootstrap(validatingGroup: eventLoop) != nil else {
            throw RedisError(
                .invalidConfiguration,
                "eventLoopGroup needs event loops of NIOPosix, such as those of MultiThreadedEventLoopGroup; leave it out for those "
                    + "of the process",
                outcome: .notExecuted
            )
        }
        self.configuration = configuration
        self.address = address
        self.eventLoop = eventLoop
        tls = try configuration.tls.map { tls throws(RedisError) in try TLSLayer(tls, to: address) }
    }

    /// Dials and puts the handler into place; it begins its handshake by itself.
    func dial(_ makeHandler: @escaping @Sendable () -> ConnectionHandler) -> EventLoopFuture<any Channel> {
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(TimeAmount(configuration.timeouts.connect))
            .channelInitializer { [tls, address, socket = configuration.socket] channel in
                channel.eventLoop.makeCompletedFuture {
                    try Self.setOptions(of: channel, address, socket)
                    let pipeline = channel.pipeline.syncOperations
                    if let tls { try pipeline.addHandler(tls.makeHandler()) }
                    try pipeline.addHandler(makeHandler())
                }
            }
        switch address {
        case .unixSocket(let path): return bootstrap.connect(unixDomainSocketPath: path)
        case .host(let host, let port):
            // An address needs no resolver, which works on a thread of its own.
            if let address = try? SocketAddress(ipAddress: host, port: port) { return bootstrap.connect(to: address) }
            return bootstrap.connect(host: host, port: port)
        }
    }

    // One by one on the event loop: as options of the bootstrap each would be a future.
    private static func setOptions(
        of channel: any Channel,
        _ address: RedisConfiguration.Endpoint,
        _ socket: RedisConfiguration.Socket
    ) throws {
        guard let options = channel.syncOptions else {
            preconditionFailure("a channel of NIOPosix sets options at once")
        }
        try options.setOption(.writeBufferWaterMark, value: .init(low: 256 << 10, high: 1 << 20))
        try options.setOption(
            .recvAllocator,
            value: AdaptiveRecvByteBufferAllocator(minimum: 4096, initial: 16 << 10, maximum: 1 << 20)
        )
        try options.setOption(.maxMessagesPerRead, value: 1)
        guard case .host = address else { return }
        try options.setOption(.tcpOption(.tcp_nodelay), value: 1)
        try options.setOption(.socketOption(.so_keepalive), value: 1)
        #if os(Linux)
        try options.setOption(.tcpOption(.init(rawValue: 4)), value: numericCast(socket.keepaliveIdle.wholeSeconds))
        try options.setOption(.tcpOption(.init(rawValue: 5)), value: numericCast(socket.keepaliveInterval.wholeSeconds))
        try options.setOption(.tcpOption(.init(rawValue: 6)), value: numericCast(socket.keepaliveCount))
        // TCP_USER_TIMEOUT (tcp(7)), in milliseconds: how long sent data may stay unacknowledged.
        try options.setOption(.tcpOption(.init(rawValue: 18)), value: numericCast(socket.userTimeout.wholeMilliseconds))
        #endif
    }
}
