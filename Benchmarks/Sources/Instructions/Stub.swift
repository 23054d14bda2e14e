//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Logging
import NIOCore
import NIOEmbedded

@testable import Respool

/// In the place of a server: answers the handshake, and every write after that with as many values as it has commands.
final class Stub: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    private struct Failure: Error {}

    private static let handshake = ByteBuffer(string: "%1\r\n$5\r\nproto\r\n:3\r\n+OK\r\n+OK\r\n+PONG\r\n")
    private var answer: ByteBuffer
    private var isGreeted = false

    private init(replies: Int) {
        answer = ByteBuffer(string: String(repeating: "$64\r\n\(Scenario.value)\r\n", count: replies))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        promise?.succeed()
        let reply = isGreeted ? answer : Self.handshake
        isGreeted = true
        // As from a socket: never before the write has returned.
        context.eventLoop.assumeIsolated().execute { context.fireChannelRead(NIOAny(reply)) }
    }

    func flush(context: ChannelHandlerContext) {}

    /// One GET after the other over the shared connection, from its submission to its reply.
    static func run(_ count: Int) throws {
        try drive(count) { Call(frame: Scenario.get, replyCount: 1, timeout: 1_000_000_000, completion: $0) }
    }

    /// The same for pipelines of a hundred.
    static func runPipelines(_ count: Int) throws {
        var pipeline = PipelineFrame(expecting: 100)
        for _ in 0..<100 { pipeline.append(Scenario.get) }
        let frame = pipeline.frame
        try drive(count, replies: 100) { Call(frame: frame, replyCount: 100, timeout: 1_000_000_000, completion: $0) }
    }

    /// An idle connection is leased and comes back; there are eight.
    static func lease(_ count: Int) async throws {
        let loop = EmbeddedEventLoop()
        let server = try makeServer(loop, replies: 1) { $0.pool.minimumConnections = 8 }
        server.warmUp()
        loop.run()
        for _ in 0..<count {
            let lease = try await server.pool.acquire(timeout: 1_000_000_000, site: nil)
            server.pool.release(lease)
        }
        guard server.statistics.leases.idle == 8 else { throw Failure() }
        server.abandon()
        loop.run()
    }

    private static func drive(
        _ count: Int,
        replies: Int = 1,
        _ makeCall: (@escaping @Sendable (CallResult) -> Void) -> Call
    ) throws {
        let loop = EmbeddedEventLoop()
        let server = try makeServer(loop, replies: replies)
        let answered = Count()
        for _ in 0..<count {
            server.link.submit(makeCall { result in if case .failure = result {} else { answered.value += 1 } })
            loop.run()
        }
        guard answered.value == count else { throw Failure() }
        server.abandon()
        loop.run()
    }

    private static func makeServer(
        _ loop: EmbeddedEventLoop,
        replies: Int,
        configure: (inout RedisConfiguration) -> Void = { _ in }
    ) throws -> Server {
        let address = try SocketAddress(ipAddress: "127.0.0.1", port: 6379)
        let environment = ClientEnvironment(clock: { 1_000_000_000 }, random: { 0 }) { makeHandler in
            let channel = EmbeddedChannel(handlers: [Stub(replies: replies), makeHandler()], loop: loop)
            channel.connect(to: address, promise: nil)
            return loop.makeSucceededFuture(channel)
        }
        var settings = RedisConfiguration(.host("stub", port: 6379))
        settings.observability.metrics = false
        settings.timeouts.silence = nil
        configure(&settings)
        let context = ClientContext(
            settings,
            environment: environment,
            logger: Logger(label: "benchmark") { _ in SwiftLogNoOpLogHandler() }
        )
        return try Server(context, settings.endpoint, eventLoop: loop)
    }

    /// Only one thread has it.
    private final class Count: @unchecked Sendable {
        var value = 0
    }
}
