//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOPosix

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// One connection through a proxy: the client's side, the server's side, and what passes between them.
///
/// Both sides live on one event loop, and so does everything here.
final class ProxyLink: StreamLink, @unchecked Sendable {
    let number: Int
    let eventLoop: any EventLoop
    let plan: FaultPlan
    private let client: any Channel
    private let counters: ProxyCounters
    private let onClosed: @Sendable (ProxyLink) -> Void
    private var server: (any Channel)?
    private var toServer: ProxyStream?
    private var toClient: ProxyStream?
    private var follower: CommandFollower?
    private(set) var isSwallowing = false
    private var isPaused = false
    private var isClosed = false
    /// What the client sent before the server's side was there: a client that leaves early is heard without being read.
    private var early: [ByteBuffer] = []
    private var hasClientEnded = false

    init(
        _ number: Int,
        client: any Channel,
        plan: FaultPlan,
        followsCommands: Bool,
        counters: ProxyCounters,
        onClosed: @escaping @Sendable (ProxyLink) -> Void
    ) {
        self.number = number
        self.client = client
        self.plan = plan
        self.counters = counters
        self.onClosed = onClosed
        eventLoop = client.eventLoop
        follower = followsCommands ? CommandFollower() : nil
    }

    // MARK: Beginning

    /// The client is there; goes on with the server's side, unless a rule says otherwise.
    func begin(isPaused: Bool, dial: @escaping @Sendable () -> EventLoopFuture<any Channel>) {
        self.isPaused = isPaused
        client.closeFuture.whenComplete { _ in self.closeAll() }
        switch plan.faultOnConnecting(connection: number)?.effect {
        case .end(.blackHole), .hold, .drop:
            isSwallowing = true
            read(client)
        case .end(let ending): end(ending, in: .toClient)
        case .answer(let text): refuse(text)
        case .delay(let time, _):
            eventLoop.scheduleTask(in: TimeAmount(time)) { self.connect(dial) }
        case nil, .duplicate, .corrupt, .replace, .slice, .cut: connect(dial)
        }
    }

    /// Says why a client isn't served, and closes its connection.
    private func refuse(_ text: String) {
        guard !isClosed else { return }
        // The channel becomes active in this turn of the loop or the next.
        guard client.isActive else { return eventLoop.execute { self.refuse(text) } }
        client.writeAndFlush(ByteBuffer(string: "-\(text)\r\n")).whenComplete { _ in self.closeAll() }
    }

    private func connect(_ dial: @escaping @Sendable () -> EventLoopFuture<any Channel>) {
        guard !isClosed else { return }
        dial().hop(to: eventLoop).whenComplete { result in
            switch result {
            case .success(let server): self.connected(server)
            case .failure: self.reset()
            }
        }
    }

    private func connected(_ server: any Channel) {
        guard !isClosed else { return server.close(promise: nil) }
        self.server = server
        server.closeFuture.whenComplete { _ in self.serverClosed() }
        let up = ProxyStream(.toServer, to: ChannelTarget(server), link: self, follows: follower != nil)
        let down = ProxyStream(.toClient, to: ChannelTarget(client), link: self, follows: follower != nil)
        (toServer, toClient) = (up, down)
        for stream in [up, down] {
            stream.lane.onEnding = { [unowned self] in self.end($0, in: stream.lane.direction) }
        }
        up.lane.onRoom = { [unowned self] in self.read(self.client) }
        down.lane.onRoom = { [unowned self] in if let server = self.server { self.read(server) } }
        do {
            try server.pipeline.syncOperations.addHandler(ProxyEar(.toClient, self))
        } catch {
            return closeAll()
        }
        if isPaused { setPaused(true) }
        for buffer in early { received(buffer, .toServer) }
        early = []
        up.lane.flush()
        if hasClientEnded { inputEnded(.toServer) }
        read(client)
        read(server)
    }

    /// Lets a side be read, if what it sends has somewhere to go.
    private func read(_ channel: any Channel) {
        guard !isPaused || isSwallowing, !isClosed else { return }
        let lane = channel === client ? toServer?.lane : toClient?.lane
        guard lane?.hasRoom ?? true || isSwallowing else { return }
        try? channel.syncOptions?.setOption(.autoRead, value: true)
    }

    // MARK: Passing

    /// The side that a stream comes from sent something.
    func received(_ buffer: ByteBuffer, _ direction: StreamDirection) {
        guard !isSwallowing else { return }
        guard let stream = stream(direction) else { return early.append(buffer) }
        counters.passed(buffer.readableBytes, stream.lane.direction)
        stream.take(buffer)
        if !stream.lane.hasRoom {
            let source = stream.lane.direction == .toServer ? client : server
            try? source?.syncOptions?.setOption(.autoRead, value: false)
        }
    }

    private func stream(_ direction: StreamDirection) -> ProxyStream? { direction == .toServer ? toServer : toClient }

    /// Everything that a side had to say for now was taken.
    func readEnded(_ direction: StreamDirection) { stream(direction)?.lane.flush() }

    /// A command leaves for the server.
    func sent(_ words: [String]) {
        counters.requestPassed()
        follower?.sent(words)
    }

    /// A message from the server begins.
    func origin(ofType type: UInt8) -> CommandFollower.Origin {
        let origin = follower?.receives(type: type) ?? .push
        if origin != .push { counters.replyPassed() }
        return origin
    }

    /// The client is answered in the server's place, once it has what it asked for before.
    func answer(_ text: String) {
        counters.requestPassed()
        follower?.answers(text)
        replyEnded()
        toClient?.lane.flush()
    }

    var hasAnswer: Bool { follower?.hasAnswer == true }

    func replyEnded() {
        while let text = follower?.nextAnswer() { toClient?.lane.send(ByteBuffer(string: "-\(text)\r\n")) }
    }

    /// The side that a stream comes from sends nothing more.
    func inputEnded(_ direction: StreamDirection) {
        guard !isSwallowing else {
            // A client that hangs up on a black hole is done with it; it never learns what the server did.
            if direction == .toServer { closeAll() }
            return
        }
        guard let stream = stream(direction) else {
            hasClientEnded = true
            return
        }
        stream.finish()
        stream.lane.end(.halfClose)
    }

    /// A side takes bytes again, or no more.
    func writabilityChanged(_ channel: any Channel) {
        guard channel.isWritable else { return }
        if channel === client { server.map(read) } else { read(client) }
    }

    // MARK: Ending

    /// Does to the connection what a fault says, after what was delivered.
    func end(_ ending: Fault.Ending, in direction: StreamDirection) {
        guard !isClosed else { return }
        switch ending {
        case .close:
            client.flush()
            closeAll()
        case .reset: reset()
        case .halfClose: (direction == .toServer ? server : client)?.close(mode: .output, promise: nil)
        case .blackHole: swallow()
        }
    }

    /// From now on nothing passes, and nobody is told.
    func swallow() {
        guard !isClosed else { return }
        isSwallowing = true
        toServer?.lane.stop()
        toClient?.lane.stop()
        read(client)
        server.map(read)
    }

    /// Resets the client's side; the server sees an end.
    func reset() {
        guard !isClosed else { return }
        // Closing with a linger of zero sends RST (socket(7)); TLS or not, both are sockets here.
        if let socket = client as? any SocketOptionProvider {
            socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in self.closeAll() }
        } else {
            closeAll()
        }
    }

    private func serverClosed() {
        guard !isClosed, !isSwallowing else { return }
        guard let lane = toClient?.lane else { return closeAll() }
        lane.end(.close)
    }

    /// Closes both sides at once.
    func closeAll() {
        guard !isClosed else { return }
        isClosed = true
        toServer?.lane.stop()
        toClient?.lane.stop()
        client.close(promise: nil)
        server?.close(promise: nil)
        onClosed(self)
    }

    // MARK: Orders from outside

    func setPaused(_ paused: Bool) {
        isPaused = paused
        for lane in [toServer?.lane, toClient?.lane] { paused ? lane?.hold() : lane?.release() }
        for channel in [client, server] {
            guard let channel else { continue }
            if paused { try? channel.syncOptions?.setOption(.autoRead, value: false) } else { read(channel) }
        }
    }

    func release() {
        guard !isPaused else { return }
        toServer?.lane.release()
        toClient?.lane.release()
    }
}

/// Listens to one side of a connection.
final class ProxyEar: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    /// Where what it hears goes.
    private let direction: StreamDirection
    private let link: ProxyLink

    init(_ direction: StreamDirection, _ link: ProxyLink) {
        self.direction = direction
        self.link = link
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { link.received(unwrapInboundIn(data), direction) }
    func channelReadComplete(context: ChannelHandlerContext) { link.readEnded(direction) }
    func channelWritabilityChanged(context: ChannelHandlerContext) { link.writabilityChanged(context.channel) }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed { link.inputEnded(direction) }
        context.fireUserInboundEventTriggered(event)
    }
}
