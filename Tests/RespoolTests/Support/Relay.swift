//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import NIOPosix
import Synchronization

/// Passes bytes between clients and a real server, and loses the replies it is told to lose.
final class Relay: Sendable {
    private let channel: any Channel
    private let losses: Losses

    /// How many replies are still to be lost, and which connections are cut off.
    private final class Losses: Sendable {
        private let pending = Mutex(0)
        private let generation = Mutex(0)

        var current: Int { generation.withLock { $0 } }
        func freeze() { generation.withLock { $0 += 1 } }

        func add() { pending.withLock { $0 += 1 } }

        func take() -> Bool {
            pending.withLock { pending in
                guard pending > 0 else { return false }
                pending -= 1
                return true
            }
        }
    }

    var port: Int { channel.localAddress?.port ?? 0 }

    init(to server: RedisServer) async throws {
        let losses = Losses()
        let port = server.port
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.autoRead, value: false)
            .childChannelInitializer { client in
                ClientBootstrap(group: client.eventLoop)
                    .channelInitializer { upstream in
                        upstream.eventLoop.makeCompletedFuture {
                            try upstream.pipeline.syncOperations.addHandler(Pipe(to: client, losses, loses: true))
                        }
                    }
                    .connect(host: "127.0.0.1", port: port)
                    .flatMapThrowing { upstream in
                        try client.pipeline.syncOperations.addHandler(Pipe(to: upstream, losses, loses: false))
                        try client.syncOptions?.setOption(.autoRead, value: true)
                    }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        self.losses = losses
    }

    /// The next piece of data from the server is lost, and its connection with it.
    func loseNextReply() { losses.add() }

    /// The connections that are open now carry nothing any more, and stay open; new ones work.
    func freeze() { losses.freeze() }

    func close() async throws { try await channel.close() }

    private final class Pipe: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let target: any Channel
        private let losses: Losses
        private let loses: Bool
        private let generation: Int

        init(to target: any Channel, _ losses: Losses, loses: Bool) {
            self.target = target
            self.losses = losses
            self.loses = loses
            generation = losses.current
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard generation == losses.current else { return }
            if loses, losses.take() {
                target.close(promise: nil)
                context.close(promise: nil)
            } else {
                target.writeAndFlush(unwrapInboundIn(data), promise: nil)
            }
        }

        func channelInactive(context: ChannelHandlerContext) { target.close(promise: nil) }
        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}
