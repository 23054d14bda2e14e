//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import NIOCore
import NIOPosix
import RespoolTestKit
import Testing

@testable import Respool

/// What the proxy does to a connection, seen from both ends.
struct FaultProxyTests {
    private func plain(_ settings: inout RedisConfiguration) {
        settings.retry = .never
        settings.breaker = nil
    }

    @Test func `what no rule concerns passes unchanged, and is counted`() async throws {
        try await throughProxy { proxy, redis, direct async throws in
            let value = String(repeating: "0123456789", count: 200_000)
            try await redis.set("large", value)
            #expect(try await direct.get("large") == value)
            #expect(try await redis.get("large") == value)
            let (requests, replies) = (proxy.requests, proxy.replies)
            _ = try await redis.pipeline((0..<500).map { RedisCommands().incrby("sum", by: $0) })
            #expect(proxy.requests == requests + 500)
            #expect(proxy.replies == replies + 500)
            #expect(proxy.bytesToServer > value.utf8.count)
            #expect(proxy.bytesToClient > value.utf8.count)
            #expect(proxy.faults.total == 0)
            #expect(proxy.openConnections == 1)
        }
    }

    @Test func `the reply to a chosen command is dropped, and its connection goes on`() async throws {
        try await throughProxy(configure: plain) { proxy, redis, direct async throws in
            proxy.faults.inject(.drop, on: .reply(to: "INCR"), after: 1, times: 1)
            #expect(try await redis.incr("counter") == 1)
            let error = await #expect(throws: RedisError.self) {
                try await redis.with(.timeout(.milliseconds(300))).incr("counter")
            }
            #expect(error?.code == .timeout)
            #expect(try await direct.get("counter") == "2")
            #expect(proxy.faults.counts == ["drop": 1])
            #expect(proxy.openConnections == 1)
        }
    }

    @Test func `a command that is dropped never runs`() async throws {
        try await throughProxy(configure: plain) { proxy, redis, direct async throws in
            proxy.faults.inject(.drop, on: .request("INCR"), times: 1)
            _ = try? await redis.with(.timeout(.milliseconds(200))).incr("counter")
            #expect(try await direct.exists("counter") == 0)
        }
    }

    @Test func `a command that is duplicated runs twice`() async throws {
        try await throughProxy(configure: plain) { proxy, redis, direct async throws in
            proxy.faults.inject(.duplicate, on: .request("RPUSH"), times: 1)
            #expect(try await redis.rpush("list", "a") == 1)
            try await eventually { try await direct.llen("list") == 2 }
        }
    }

    @Test func `other words take a reply's place`() async throws {
        try await throughProxy(configure: plain) { proxy, redis, _ async throws in
            proxy.faults.inject(.replace(with: "-OOM no room\r\n"), on: .reply(to: "SET"), times: 1)
            let error = await #expect(throws: RedisError.self) { try await redis.set("key", "value") }
            #expect(error?.code == .outOfMemory)
            #expect(try await redis.get("key") == "value")
        }
    }

    @Test func `latency and jitter delay every reply, and bandwidth the large ones`() async throws {
        try await throughProxy(configure: plain) { proxy, redis, _ async throws in
            let clock = ContinuousClock()
            var started = clock.now
            proxy.faults.toClient.latency = .milliseconds(30)
            proxy.faults.toServer.latency = .milliseconds(30)
            proxy.faults.toServer.jitter = .milliseconds(10)
            try await redis.ping()
            #expect(clock.now - started >= .milliseconds(60))
            proxy.faults.removeAll()
            proxy.faults.toServer.bytesPerSecond = 1_000_000
            started = clock.now
            #expect(try await redis.set("key", String(repeating: "x", count: 200_000)))
            let took = clock.now - started
            #expect(took >= .milliseconds(190))
            proxy.faults.removeAll()
            let length = try await redis.strlen("key")
            #expect(length == 200_000)
        }
    }

    @Test func `a reply that is cut into pieces arrives in pieces`() async throws {
        try await throughProxy(configure: plain) { proxy, redis, _ async throws in
            try await redis.set("key", "0123456789")
            proxy.faults.inject(.slice(at: [1, 4, 9], gap: .milliseconds(20)), on: .reply(to: "GET"))
            let started = ContinuousClock.now
            #expect(try await redis.get("key") == "0123456789")
            #expect(ContinuousClock.now - started >= .milliseconds(60))
        }
    }

    @Test func `replies are held until they are released, those of a handshake too`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                proxy.faults.inject(.hold, on: .handshakeReply, times: 1)
                try await withClient(of: proxy) { redis async throws in
                    async let pong = redis.ping()
                    try await eventually { proxy.faults.total == 1 }
                    #expect(redis.statistics.commandsWritten == 0)
                    await proxy.release()
                    #expect(try await pong == "PONG")
                    #expect(redis.statistics.reconnects == 0)
                }
            }
        }
    }

    @Test func `a pause keeps everything, and nothing is lost by it`() async throws {
        try await throughProxy(configure: plain) { proxy, redis, direct async throws in
            await proxy.pause()
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<50 { group.addTask { try await redis.incr("counter") } }
                try await eventually { redis.statistics.commandsWritten >= 51 }
                #expect(try await direct.exists("counter") == 0)
                await proxy.resume()
                #expect(try await group.reduce(into: Set()) { $0.insert($1) } == Set(1...50))
            }
        }
    }

    @Test(arguments: [Fault.reset, .close, .halfClose, .cut(after: 2, then: .reset), .cut(after: 1, then: .close)])
    func `a connection that ends with a reply ends at the client`(fault: Fault) async throws {
        try await throughProxy(configure: plain) { proxy, redis, direct async throws in
            proxy.faults.inject(fault, on: .reply(to: "INCR"), times: 1)
            let error = await #expect(throws: RedisError.self) { try await redis.incr("counter") }
            #expect(error?.code == .connectionClosed && error?.outcome == .unknown)
            #expect(try await direct.get("counter") == "1")
            #expect(try await redis.incr("counter") == 2)
            #expect(proxy.faults.counts == [fault.name: 1])
            try await eventually { proxy.openConnections == 1 }
        }
    }

    @Test func `a reset is a reset: the peer's socket says so`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                let ended = Shared<(any Error)?>(nil)
                let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                    .channelInitializer { channel in
                        channel.eventLoop.makeCompletedFuture {
                            try channel.pipeline.syncOperations.addHandler(ErrorEar(ended))
                        }
                    }
                    .connect(host: "127.0.0.1", port: proxy.port).get()
                try await channel.writeAndFlush(ByteBuffer(string: "PING\r\n"))
                try await eventually { proxy.replies == 1 }
                await proxy.reset()
                try await channel.closeFuture.get()
                #expect((ended.value as? IOError)?.errnoCode == ECONNRESET)
            }
        }
    }

    @Test func `a stream ends at a chosen byte of either direction`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                proxy.faults.inject(.reset, on: .byte(10, .toClient), connections: 1...1)
                proxy.faults.inject(.reset, on: .byte(10, .toServer), connections: 2...2)
                try await withClient(of: proxy) { redis async throws in
                    #expect(try await redis.ping() == "PONG")
                    #expect(proxy.connections == 3)
                    #expect(proxy.faults.counts == ["reset": 2])
                }
            }
        }
    }

    @Test
    func `a client that leaves while nothing passes, or before the server is reached, leaves nothing in the proxy`()
        async throws
    {
        try await throughProxy(configure: plain) { proxy, redis, _ async throws in
            await proxy.freeze()
            _ = try? await redis.with(.timeout(.milliseconds(50))).ping()
            await redis.close()
            try await eventually { proxy.openConnections == 0 }
            proxy.faults.inject(.delay(.milliseconds(200)), on: .connection)
            for _ in 0..<10 {
                try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                    .connect(host: "127.0.0.1", port: proxy.port).flatMap { $0.close() }.get()
            }
            try await eventually { proxy.connections == 11 && proxy.openConnections == 0 }
        }
    }

    @Test func `connections are refused by a rule, or because nothing listens`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                proxy.faults.inject(.reset, on: .connection, times: 2)
                try await withClient(of: proxy) { redis async throws in
                    #expect(try await redis.ping() == "PONG")
                    #expect(proxy.connections == 3)
                    try await proxy.stopListening()
                    await proxy.reset()
                    try await eventually { redis.statistics.openConnections == 0 }
                    async let pong = redis.ping()
                    try await eventually { redis.statistics.outstandingCommands == 1 }
                    try await proxy.listen()
                    #expect(try await pong == "PONG")
                }
            }
        }
    }

    @Test func `bytes pass without being looked at where no rule needs it`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint, following: .whenNeeded) { proxy async throws in
                try await withClient(of: proxy, configure: plain) { redis async throws in
                    try await redis.ping()
                    #expect(proxy.requests == 0 && proxy.bytesToClient > 0)
                    proxy.faults.inject(.close, on: .reply(to: "INCR"), times: 1)
                    #expect(try await redis.incr("counter") == 1)
                    await proxy.reset()
                    try await eventually { (try? await redis.ping()) != nil }
                    await #expect(throws: RedisError.self) { try await redis.incr("counter") }
                }
            }
        }
    }
}

private final class ErrorEar: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let error: Shared<(any Error)?>

    init(_ error: Shared<(any Error)?>) { self.error = error }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        self.error.change { $0 = error }
        context.close(promise: nil)
    }
}
