//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import NIOPosix

@testable import Respool

/// Something on a port of the loopback interface that is no Redis server, or one that misbehaves.
///
/// The behaviour is called once for each piece of data a connection receives, and once with nothing when it opens.
func withPeer(
    _ behaviour: @escaping @Sendable (_ received: String?, _ connection: FakeConnection) -> Void,
    configure: (inout RedisConfiguration) -> Void = { _ in },
    _ body: (RedisClient) async throws -> Void
) async throws {
    let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(FakeConnection.Handler(behaviour))
            }
        }
        .bind(host: "127.0.0.1", port: 0).get()
    var configuration = RedisConfiguration(.host("127.0.0.1", port: server.localAddress?.port ?? 0))
    configure(&configuration)
    let client = try RedisClient(configuration)
    do {
        try await body(client)
    } catch {
        await client.close()
        try await server.close()
        throw error
    }
    await client.close()
    try await server.close()
}

/// One connection to a fake peer.
final class FakeConnection {
    private let context: ChannelHandlerContext
    /// Whatever a behaviour wants to remember between pieces.
    var count = 0

    fileprivate init(_ context: ChannelHandlerContext) {
        self.context = context
    }

    /// Sends what one piece is answered with in one write: nobody sees a part of it earlier.
    func send(_ text: String) {
        context.write(NIOAny(context.channel.allocator.buffer(string: text)), promise: nil)
    }

    fileprivate func flush() {
        context.flush()
    }

    /// Closes after what was sent.
    func close() {
        flush()
        context.close(promise: nil)
    }

    fileprivate final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let behaviour: @Sendable (String?, FakeConnection) -> Void
        private var connection: FakeConnection?

        init(_ behaviour: @escaping @Sendable (String?, FakeConnection) -> Void) {
            self.behaviour = behaviour
        }

        func channelActive(context: ChannelHandlerContext) {
            let connection = FakeConnection(context)
            self.connection = connection
            behaviour(nil, connection)
            connection.flush()
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard let connection else { return }
            behaviour(String(buffer: unwrapInboundIn(data)), connection)
            connection.flush()
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            context.close(promise: nil)
        }

        func handlerRemoved(context: ChannelHandlerContext) {
            // The context holds the handler: without this each holds the other for good.
            connection = nil
        }
    }
}

extension FakeConnection {
    /// Answers the handshake of a client without name, password and database; returns `false` once that is done.
    func answersHandshake(_ received: String?) -> Bool {
        guard let received else { return true }
        var isHandshake = false
        if received.contains("HELLO") {
            send("%1\r\n$5\r\nproto\r\n:3\r\n")
            isHandshake = true
        }
        if received.contains("SETINFO") {
            send("+OK\r\n+OK\r\n+PONG\r\n")
            isHandshake = true
        }
        return isHandshake
    }
}
