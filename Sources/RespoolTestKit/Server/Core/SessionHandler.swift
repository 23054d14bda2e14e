//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// The socket of one client: bytes in, requests to the core, replies out.
final class SessionHandler: ChannelInboundHandler, SessionTransport {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let core: ServerCore
    private var session: Session?
    private var context: ChannelHandlerContext?
    private var input = ByteBuffer()
    private var closesAfterFlush = false
    private var isDraining = false
    /// Bytes of requests kept for a client that waits; more end it.
    private static let maximumKept = 256 << 20

    init(_ core: ServerCore) {
        self.core = core
    }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        let isFull = core.sessions.count >= core.settings["maxclients"].flatMap { Int($0) } ?? .max
        switch isFull ? .overLimit : core.shared.faults.welcome() {
        case .accept: break
        case .refuse: return context.close(promise: nil)
        case .overLimit:
            let text = context.channel.allocator.buffer(string: "-ERR max number of clients reached\r\n")
            context.writeAndFlush(wrapOutboundOut(text), promise: nil)
            return context.close(promise: nil)
        }
        let session = core.connect()
        session.address = Self.text(context.channel.remoteAddress)
        session.localAddress = Self.text(context.channel.localAddress)
        session.transport = self
        self.session = session
    }

    private static func text(_ address: SocketAddress?) -> String {
        guard let address, let host = address.ipAddress, let port = address.port else {
            return (address?.pathname ?? "unix") + ":0"
        }
        return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        guard let session else { return }
        self.session = nil
        core.disconnect(session)
        core.finishTurn()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        if input.readableBytes == 0 { input = buffer } else { input.writeBuffer(&buffer) }
        drain()
        if input.readableBytes > Self.maximumKept, session?.waiting != nil || session?.isHeld == true {
            context.close(promise: nil)
        }
    }

    /// Runs the requests that have arrived, as far as the client may go on.
    private func drain() {
        guard let session, !isDraining else { return }
        isDraining = true
        defer { isDraining = false }
        if core.pause == nil, let postponed = session.postponed {
            session.postponed = nil
            core.executeHeld(postponed, for: session)
        }
        let received = input
        var offset = 0
        received.withUnsafeReadableBytes { bytes in
            while session.waiting == nil, !session.isHeld, !session.isClosing, session.postponed == nil {
                do throws(RequestParser.Violation) {
                    guard let request = try session.parser.next(in: bytes, at: &offset) else { break }
                    if !request.isEmpty { core.execute(request, for: session) }
                } catch {
                    session.send(.error(error.text))
                    session.isClosing = true
                    closesAfterFlush = true
                }
            }
        }
        if offset == received.readableBytes {
            input = ByteBuffer()
        } else if offset > 0 {
            input.moveReaderIndex(forwardBy: offset)
            // What is left is the start of a request: kept by itself, not with all that came before it.
            if offset > 64 << 10 { input.discardReadBytes() }
        }
        flush()
        core.finishTurn()
    }

    var channel: (any Channel)? { context?.channel }

    // MARK: SessionTransport

    func flush() {
        guard let context, let session else { return }
        if !session.writer.isEmpty {
            let buffer = context.channel.allocator.buffer(bytes: session.writer.take())
            context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
        }
        if closesAfterFlush { context.close(promise: nil) }
    }

    func close() {
        closesAfterFlush = true
        guard !isDraining else { return }
        flush()
    }

    func reset() {
        guard let context else { return }
        // A lingering time of zero makes the kernel answer with a reset.
        _ = (context.channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
        context.close(promise: nil)
    }

    func resume() {
        guard !isDraining else { return }
        drain()
    }
}
