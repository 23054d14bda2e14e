//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOPosix
internal import NIOSSL

/// Opens sockets to one endpoint: TCP, TLS or Unix.
///
/// The name is resolved at every dial and every address tried.
struct Connector: Sendable {
    let configuration: RedisConfiguration
    let eventLoop: any EventLoop
    private let tlsContext: NIOSSLContext?

    /// - Throws: ``RedisError`` with code `.invalidConfiguration` for TLS settings that can't be used, and for an event loop that opens
    ///   no sockets where this is to open them.
    init(_ configuration: RedisConfiguration, eventLoop: any EventLoop, opensSockets: Bool) throws(RedisError) {
        guard !opensSockets || ClientBootstrap(validatingGroup: eventLoop) != nil else {
            throw RedisError(
                .invalidConfiguration,
                "eventLoopGroup needs event loops of NIOPosix, such as those of MultiThreadedEventLoopGroup; leave it out for those "
                    + "of the process",
                outcome: .notExecuted
            )
        }
        self.configuration = configuration
        self.eventLoop = eventLoop
        tlsContext = try configuration.tls.map(Self.makeContext) ?? nil
    }

    /// Dials and puts the handler into place; it begins its handshake by itself.
    func dial(_ makeHandler: @escaping @Sendable () -> ConnectionHandler) -> EventLoopFuture<any Channel> {
        let configuration = configuration
        let tlsContext = tlsContext
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(TimeAmount(configuration.timeouts.connect))
            .channelOption(.writeBufferWaterMark, value: .init(low: 256 << 10, high: 1 << 20))
            .channelOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 4096, initial: 16 << 10, maximum: 1 << 20)
            )
            .channelOption(.maxMessagesPerRead, value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tlsContext {
                        try channel.pipeline.syncOperations.addHandler(
                            Self.tlsHandler(configuration, tlsContext)
                        )
                    }
                    try channel.pipeline.syncOperations.addHandler(makeHandler())
                }
            }
        switch configuration.endpoint {
        case .unixSocket(let path): return bootstrap.connect(unixDomainSocketPath: path)
        case .host(let host, let port):
            return Self.withSocketOptions(bootstrap, configuration.socket).connect(host: host, port: port)
        }
    }

    private static func withSocketOptions(
        _ bootstrap: ClientBootstrap,
        _ socket: RedisConfiguration.Socket
    ) -> ClientBootstrap {
        let bootstrap =
            bootstrap
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.socketOption(.so_keepalive), value: 1)
        #if os(Linux)
        return
            bootstrap
            .channelOption(.tcpOption(.init(rawValue: 4)), value: numericCast(socket.keepaliveIdle.wholeSeconds))
            .channelOption(.tcpOption(.init(rawValue: 5)), value: numericCast(socket.keepaliveInterval.wholeSeconds))
            .channelOption(.tcpOption(.init(rawValue: 6)), value: numericCast(socket.keepaliveCount))
            // TCP_USER_TIMEOUT (tcp(7)), in milliseconds: how long sent data may stay unacknowledged.
            .channelOption(.tcpOption(.init(rawValue: 18)), value: numericCast(socket.userTimeout.wholeMilliseconds))
        #else
        return bootstrap
        #endif
    }

    private static func tlsHandler(
        _ configuration: RedisConfiguration,
        _ context: NIOSSLContext
    ) throws -> NIOSSLClientHandler {
        var name = configuration.tls?.serverName
        // Without a name the certificate is checked against the address that the connection leads to.
        if name == nil, case .host(let host, _) = configuration.endpoint, IPAddress(host) == nil { name = host }
        // An address can't be sent as a server name.
        let sentName = name.flatMap { IPAddress($0) == nil ? $0 : nil }
        guard let name, configuration.tls?.verification == .full else {
            return try NIOSSLClientHandler(context: context, serverHostname: sentName)
        }
        let identity = ServerIdentity(name)
        return try NIOSSLClientHandler._makeSSLClientHandler(context: context, serverHostname: sentName) {
            certificate,
            channel in
            channel.eventLoop.makeCompletedFuture { try identity.verify(certificate) }
        }
    }

    private static func makeContext(_ tls: RedisConfiguration.TLS) throws(RedisError) -> NIOSSLContext {
        var settings = TLSConfiguration.makeClientConfiguration()
        settings.minimumTLSVersion = .tlsv12
        settings.certificateVerification =
            switch tls.verification {
            case .insecureNoHostnameCheck: .noHostnameVerification
            case .insecureNone: .none
            // An address that is given in place of a name is compared by ourselves, once everything else was verified.
            default: tls.serverName.flatMap(IPAddress.init) == nil ? .fullVerification : .noHostnameVerification
            }
        if case .file(let path) = tls.trustRoots {
            settings.trustRoots = .certificates(try read("tls_ca", path, NIOSSLCertificate.fromPEMFile))
        }
        if let path = tls.certificateChainFile {
            let chain = try read("tls_cert", path, NIOSSLCertificate.fromPEMFile)
            settings.certificateChain = chain.map { .certificate($0) }
        }
        if let path = tls.privateKeyFile {
            settings.privateKey = .privateKey(
                try read("tls_key", path) { try NIOSSLPrivateKey(file: $0, format: .pem) }
            )
        }
        do {
            return try NIOSSLContext(configuration: settings)
        } catch {
            throw RedisError(
                .invalidConfiguration,
                "the TLS settings don't fit together; check that tls_key is the key of tls_cert",
                outcome: .notExecuted,
                underlying: error
            )
        }
    }

    /// Reads a PEM file, or says which option names a file that can't be read.
    private static func read<Content>(
        _ option: String,
        _ path: String,
        _ load: (String) throws -> Content
    ) throws(RedisError) -> Content {
        do {
            return try load(path)
        } catch {
            throw RedisError(
                .invalidConfiguration,
                "\(option): \(path) can't be read as PEM; check the path, the permissions and the contents",
                outcome: .notExecuted,
                underlying: error
            )
        }
    }
}

extension Duration {
    var wholeSeconds: Int { Int(max(1, components.seconds)) }
    var wholeMilliseconds: Int { Int(max(1, nanoseconds / 1_000_000)) }

    /// Nanoseconds, at most `Int64.max`.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, sumOverflow) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return sumOverflow ? (seconds < 0 ? .min : .max) : sum
    }
}
