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
final class SessionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let core: ServerCore
    private(set) var session: Session?
    private(set) var context: ChannelHandlerContext?
    private var input = ByteBuffer()
    var closesAfterFlush = false
    /// Which connection it is.
    private(set) var number = 0
    /// Nothing that comes is looked at any more.
    var isSwallowing = false
    /// What passes the rules about bytes, once there were some.
    private(set) var incoming: ProxyStream?
    private(set) var outgoing: ProxyStream?
    private var receivedBytes = 0
    var sentBytes = 0
    private(set) var isDraining = false
    /// Bytes of requests kept for a client that waits; more end it.
    private static let maximumKept = 256 << 20

    init(_ core: ServerCore) {
        self.core = core
    }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        core.connectionCount += 1
        number = core.connectionCount
        let isFull = core.sessions.count >= core.settings["maxclients"].flatMap { Int($0) } ?? .max
        let fault = isFull ? .tooManyClients : plan.faultOnConnecting(connection: number)
        var delay: Duration?
        switch fault?.effect {
        case .end(.blackHole), .hold, .drop:
            isSwallowing = true
            return
        case .end(.reset): return reset()
        case .end: return context.close(promise: nil)
        case .answer(let text):
            let text = context.channel.allocator.buffer(string: "-\(text)\r\n")
            context.writeAndFlush(wrapOutboundOut(text), promise: nil)
            return context.close(promise: nil)
        case .delay(let time, _): delay = time
        case nil, .duplicate, .corrupt, .replace, .slice, .cut: break
        }
        let session = core.connect()
        session.connection = number
        if let delay { core.hold(session, for: delay, then: []) }
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
        guard !isSwallowing else { return }
        let buffer = unwrapInboundIn(data)
        receivedBytes += buffer.readableBytes
        if incoming == nil, plan.shapesBytes { shapeBytes(context, received: buffer.readableBytes) }
        guard let incoming else { return arrive(buffer) }
        incoming.take(buffer)
        incoming.lane.flush()
    }

    /// Bytes came through.
    private func arrive(_ buffer: ByteBuffer) {
        var buffer = buffer
        if input.readableBytes == 0 { input = buffer } else { input.writeBuffer(&buffer) }
        drain()
        if input.readableBytes > Self.maximumKept, session?.waiting != nil || session?.isHeld == true {
            context?.close(promise: nil)
        }
    }

    // MARK: Faults

    /// From now on bytes go through what rules about them, and networks, do.
    func shapeBytes(_ context: ChannelHandlerContext, received: Int) {
        let inside = Inside(context.eventLoop) { [unowned self] in arrive($0) }
        let up = ProxyStream(.toServer, to: inside, link: self, follows: false, position: receivedBytes - received)
        let down = ProxyStream(
            .toClient,
            to: ChannelTarget(context.channel),
            link: self,
            follows: false,
            position: sentBytes
        )
        for stream in [up, down] {
            stream.lane.onEnding = { [unowned self] in finish($0, in: stream.lane.direction) }
        }
        (incoming, outgoing) = (up, down)
    }

    /// The server, as what bytes are delivered to.
    private final class Inside: LaneTarget {
        let eventLoop: any EventLoop
        private let take: (ByteBuffer) -> Void

        init(_ eventLoop: any EventLoop, _ take: @escaping (ByteBuffer) -> Void) {
            self.eventLoop = eventLoop
            self.take = take
        }

        var isWritable: Bool { true }
        func deliver(_ buffer: ByteBuffer) { take(buffer) }
        func flush() {}
    }

    /// Runs the requests that have arrived, as far as the client may go on.
    func drain() {
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
}

extension SessionHandler: SessionTransport {
    func flush() {
        guard let context, let session else { return }
        if !session.writer.isEmpty {
            let buffer = context.channel.allocator.buffer(bytes: session.writer.take())
            if outgoing == nil, plan.shapesBytes { shapeBytes(context, received: 0) }
            sentBytes += buffer.readableBytes
            if let outgoing {
                outgoing.take(buffer)
                outgoing.lane.flush()
            } else {
                context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
            }
        }
        guard closesAfterFlush else { return }
        if let outgoing { outgoing.lane.end(.close) } else { context.close(promise: nil) }
    }

    func deliver(_ reply: [UInt8], struckBy fault: Fault) {
        guard let context else { return }
        flush()
        if outgoing == nil { shapeBytes(context, received: 0) }
        sentBytes += reply.count
        outgoing?.take(context.channel.allocator.buffer(bytes: reply), struckBy: fault)
        outgoing?.lane.flush()
    }

    func end(_ ending: Fault.Ending, in direction: StreamDirection) {
        guard let context else { return }
        switch ending {
        case .close: close()
        case .reset:
            session?.isClosing = true
            reset()
        // Who sends nothing more is answered what it asked for, and done.
        case .halfClose where direction == .toServer: close()
        case .halfClose: context.channel.close(mode: .output, promise: nil)
        case .blackHole: swallow()
        }
    }

    /// Everything before an ending was delivered.
    func finish(_ ending: Fault.Ending, in direction: StreamDirection) {
        guard ending == .close, direction == .toClient else { return end(ending, in: direction) }
        session?.isClosing = true
        context?.close(promise: nil)
    }

    func release() {
        incoming?.lane.release()
        outgoing?.lane.release()
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

extension SessionHandler: StreamLink {
    var plan: FaultPlan { core.shared.faults }
    var hasAnswer: Bool { false }

    /// The streams here tell no messages apart: the server itself knows them.
    func sent(_ words: [String]) {}
    func origin(ofType type: UInt8) -> CommandFollower.Origin { .push }
    func answer(_ text: String) {}
    func replyEnded() {}

    func swallow() {
        isSwallowing = true
        session?.isMuted = true
        session?.isHeld = true
        incoming?.lane.stop()
        outgoing?.lane.stop()
    }
}
