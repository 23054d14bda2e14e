//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOEmbedded
internal import Respool
internal import RespoolTestKit

/// Carries bytes between the client and the server, in pieces and with delay, and loses them when it is told to.
final class SimulatedNetwork: @unchecked Sendable {
    /// A socket of the client's and what became of it.
    final class Link: @unchecked Sendable {
        let id: Int
        let channel: EmbeddedChannel
        var session: SimulatedServer.Session
        var isConnected = false
        var isOpen = true
        /// Nothing arrives any more, in either direction, and nobody says so.
        var isDark = false
        var lastToServer: Int64 = 0
        var lastToClient: Int64 = 0

        init(id: Int, channel: EmbeddedChannel) {
            self.id = id
            self.channel = channel
            session = SimulatedServer.Session(id: id)
        }
    }

    /// How dials end.
    enum DialFate {
        case accepted
        case refused
        case unanswered
    }

    let loop: EmbeddedEventLoop
    let server: SimulatedServer
    private var random: SeededGenerator
    private(set) var links: [Link] = []
    private(set) var dials = 0
    /// What becomes of the next dials.
    var dialFate = DialFate.accepted
    /// The next answer ends somewhere in its middle, and the connection with it.
    var cutsNextAnswer = false
    /// The longest a piece is under way, in nanoseconds.
    var longestDelay: Int64 = 400_000
    var report: (String) -> Void = { _ in }

    init(loop: EmbeddedEventLoop, server: SimulatedServer, seed: UInt64) {
        self.loop = loop
        self.server = server
        random = SeededGenerator(seed: seed)
    }

    private var now: Int64 { Int64(loop.now.uptimeNanoseconds) }
    /// Sockets that the client has open or is opening.
    var liveSockets: Int { links.count { $0.isOpen } }
    var dialling: Int { links.count { $0.isOpen && !$0.isConnected } }

    // MARK: Dialling

    func dial(_ makeHandler: () -> any ChannelInboundHandler) -> EventLoopFuture<any Channel> {
        dials += 1
        let promise = loop.makePromise(of: (any Channel).self)
        let port = Port()
        let channel = EmbeddedChannel(handlers: [port, makeHandler()], loop: loop)
        let link = Link(id: dials, channel: channel)
        links.append(link)
        port.wrote = { [unowned self, unowned link] in self.send($0, link) }
        channel.closeFuture.whenComplete { _ in
            link.isOpen = false
            // Closing a socket ends its dial.
            if !link.isConnected { promise.fail(ChannelError.ioOnClosedChannel) }
        }
        // A bootstrap closes the channel of a dial that failed.
        func fail(_ error: any Error) {
            link.isOpen = false
            promise.fail(error)
            channel.close(promise: nil)
        }
        let fate: DialFate = server.isUp ? dialFate : .refused
        report("dial \(link.id): \(fate)")
        switch fate {
        case .unanswered: break
        case .refused:
            loop.scheduleTask(in: .nanoseconds(delay())) { fail(IOError(errnoCode: 111, reason: "refused")) }
        case .accepted:
            loop.scheduleTask(in: .nanoseconds(delay())) {
                guard link.isOpen, self.server.isUp else {
                    return fail(IOError(errnoCode: 111, reason: "refused"))
                }
                link.isConnected = true
                // A piece of the client's may have closed it meanwhile.
                promise.succeed(channel)
                channel.connect(to: Self.address, promise: nil)
            }
            return promise.futureResult
        }
        // Like a bootstrap, which gives up after `timeouts.connect`.
        loop.scheduleTask(in: .seconds(5)) {
            guard link.isOpen, !link.isConnected else { return }
            fail(ChannelError.connectTimeout(.seconds(5)))
        }
        return promise.futureResult
    }

    private static let address: SocketAddress = {
        do { return try SocketAddress(ipAddress: "127.0.0.1", port: 6379) } catch {
            preconditionFailure("no address: \(error)")
        }
    }()

    // MARK: Bytes

    private func delay() -> Int64 { 10_000 + Int64(random.next() % UInt64(longestDelay)) }

    private func send(_ bytes: ByteBuffer, _ link: Link) {
        guard !link.isDark else { return timeOut(link, in: .seconds(10)) }
        link.lastToServer = max(link.lastToServer, now + delay())
        loop.scheduleTask(deadline: .uptimeNanoseconds(UInt64(link.lastToServer))) {
            guard !link.isDark, self.server.isUp else { return }
            var bytes = bytes
            link.session.input.writeBuffer(&bytes)
            self.serve(link)
        }
    }

    private func serve(_ link: Link) {
        let output = server.serve(&link.session)
        if output.readableBytes > 0 { answer(output, link) }
    }

    private func answer(_ bytes: ByteBuffer, _ link: Link) {
        var rest = bytes
        if cutsNextAnswer, rest.readableBytes > 1 {
            cutsNextAnswer = false
            guard let start = rest.readSlice(length: 1 + Int(random.next() % UInt64(rest.readableBytes - 1))) else {
                return
            }
            deliver(start, link)
            loop.scheduleTask(deadline: .uptimeNanoseconds(UInt64(link.lastToClient))) { self.reset(link) }
            return
        }
        while rest.readableBytes > 0 {
            // Most answers come in one piece; some come byte by byte.
            let most = random.next() % 4 == 0 ? 1 + Int(random.next() % 7) : rest.readableBytes
            guard let piece = rest.readSlice(length: min(most, rest.readableBytes)) else { return }
            deliver(piece, link)
        }
    }

    private func deliver(_ piece: ByteBuffer, _ link: Link) {
        link.lastToClient = max(link.lastToClient, now + delay())
        loop.scheduleTask(deadline: .uptimeNanoseconds(UInt64(link.lastToClient))) {
            guard !link.isDark, link.isOpen else { return }
            link.channel.pipeline.fireChannelRead(piece)
            link.channel.pipeline.fireChannelReadComplete()
        }
    }

    // MARK: Faults

    /// Nothing arrives any more, and nobody says so, until the system gives the connection up: `TCP_USER_TIMEOUT` after something
    /// was sent, or keepalive (the times are those of `RedisConfiguration.Socket`).
    func darken(_ link: Link) {
        guard !link.isDark else { return }
        report("link \(link.id) is dark")
        link.isDark = true
        timeOut(link, in: .seconds(45))
    }

    private func timeOut(_ link: Link, in time: TimeAmount) {
        loop.scheduleTask(in: time) { self.reset(link) }
    }

    /// The server reads what waited while it was asleep.
    func wake() {
        server.isAwake = true
        for link in links where link.isConnected && !link.isDark { serve(link) }
    }

    func reset(_ link: Link) {
        guard link.isOpen else { return }
        report("reset \(link.id)")
        link.channel.pipeline.fireErrorCaught(IOError(errnoCode: 104, reason: "reset"))
        if link.isOpen { link.channel.close(promise: nil) }
    }

    /// The server is gone, with everything that was on its way to it.
    func crash() {
        server.isUp = false
        for link in links where link.isConnected {
            link.isDark = true
            reset(link)
        }
    }

    /// Something that no server says, between two replies: within one it might pass for a value.
    func garble(_ link: Link) {
        guard link.isOpen, link.isConnected, link.lastToClient < now else { return }
        report("garble \(link.id)")
        link.channel.pipeline.fireChannelRead(ByteBuffer(string: "?what\r\n"))
    }

    /// A link that is open, if there is one.
    func anyLink() -> Link? {
        let open = links.filter { $0.isOpen && $0.isConnected }
        return open.isEmpty ? nil : open[Int(random.next() % UInt64(open.count))]
    }

    /// Forgets links that are closed and owe nothing.
    func tidy() {
        links.removeAll { !$0.isOpen && now > max($0.lastToServer, $0.lastToClient) }
    }
}

/// Takes what is written and flushed to a channel.
private final class Port: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer
    var wrote: (ByteBuffer) -> Void = { _ in }
    private var waiting = ByteBuffer()

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        var bytes = unwrapOutboundIn(data)
        waiting.writeBuffer(&bytes)
        promise?.succeed()
    }

    func flush(context: ChannelHandlerContext) {
        guard waiting.readableBytes > 0 else { return }
        wrote(waiting)
        waiting = ByteBuffer()
    }
}
