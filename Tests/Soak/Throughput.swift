//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOPosix
internal import Respool
internal import RespoolTestKit
internal import Synchronization

/// How much the proxy passes in a second when no rule concerns it, so that it isn't the thing that is measured.
enum Throughput {
    static func measure() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let large = reply(of: 1 << 16)
        let small = reply(of: 64)
        for (name, message) in [("64 KiB", large), ("64 byte", small)] {
            for following in [FaultProxy.Following.whenNeeded, .always] {
                let source = try await ServerBootstrap(group: group)
                    .childChannelInitializer { channel in
                        channel.eventLoop.makeCompletedFuture {
                            try channel.pipeline.syncOperations.addHandler(Source(message))
                        }
                    }
                    .bind(host: "127.0.0.1", port: 0).get()
                let rate: Double = try await withFaultProxy(
                    to: .host("127.0.0.1", port: source.localAddress?.port ?? 0),
                    following: following
                ) { try await Self.rate(through: $0) }
                try await source.close()
                let mode = following == .always ? "followed" : "as bytes"
                print("replies of \(name), \(mode): \(Int(rate / 1_000_000)) MB/s")
            }
        }
    }

    /// As many replies as fit in a quarter of a megabyte.
    private static func reply(of size: Int) -> ByteBuffer {
        var buffer = ByteBuffer()
        while buffer.readableBytes < 1 << 18 {
            buffer.writeString("$\(size)\r\n")
            buffer.writeRepeatingByte(UInt8(ascii: "x"), count: size)
            buffer.writeString("\r\n")
        }
        return buffer
    }

    private static func rate(through proxy: FaultProxy) async throws -> Double {
        let sink = Sink()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 1 << 18))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(sink.handler()) }
            }
            .connect(host: "127.0.0.1", port: proxy.port).get()
        try await channel.writeAndFlush(ByteBuffer(string: "PING\r\n"))
        try await Task.sleep(for: .milliseconds(500))
        let (first, started) = (sink.count, ContinuousClock.now)
        try await Task.sleep(for: .seconds(3))
        let (last, ended) = (sink.count, ContinuousClock.now)
        try await channel.close()
        return Double(last - first) / ((ended - started) / .seconds(1))
    }

    /// Writes for as long as there is room, once it was asked.
    private final class Source: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let message: ByteBuffer
        private var isAsked = false

        init(_ message: ByteBuffer) { self.message = message }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            isAsked = true
            write(context)
        }

        func channelWritabilityChanged(context: ChannelHandlerContext) { write(context) }
        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

        private func write(_ context: ChannelHandlerContext) {
            guard isAsked, context.channel.isActive else { return }
            while context.channel.isWritable { context.write(NIOAny(message), promise: nil) }
            context.flush()
        }
    }

    private final class Sink: Sendable {
        private let bytes = Atomic<Int>(0)

        var count: Int { bytes.load(ordering: .relaxed) }

        func handler() -> Handler { Handler(self) }

        final class Handler: ChannelInboundHandler {
            typealias InboundIn = ByteBuffer
            private let sink: Sink

            init(_ sink: Sink) { self.sink = sink }

            func channelRead(context: ChannelHandlerContext, data: NIOAny) {
                sink.bytes.add(unwrapInboundIn(data).readableBytes, ordering: .relaxed)
            }
        }
    }
}
