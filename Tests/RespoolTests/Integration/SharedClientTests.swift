//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

struct SharedClientTests {
    @Test func `what a large batch was written in is not kept while the connection is idle`() async throws {
        try await withServer { _, redis async throws in
            func kept() async throws -> Int? {
                try await redis.link.eventLoop.submit { redis.link.readyConnection?.bufferCapacity }.get()
            }
            try await redis.ping()
            let small = try #require(try await kept())
            #expect(small > 0 && small <= ConnectionHandler.keptCapacity)
            _ = try await redis.pipeline((0..<10_000).map { RedisCommands().get("key:\($0)") })
            let large = try #require(try await kept())
            #expect(large <= ConnectionHandler.keptCapacity)
        }
    }

    @Test func `a value that was set is read back, over one socket`() async throws {
        try await withServer { _, redis in
            try await redis.set("user:1", "Ada", expires: .seconds(60))
            #expect(try await redis.get("user:1") == "Ada")
            #expect(try await redis.get("missing") == nil)
            #expect(try await redis.get("user:1", as: [UInt8].self) == Array("Ada".utf8))
            #expect(redis.statistics.openConnections == 1)
        }
    }

    @Test
    func `1.1 1.2 ten thousand tasks share one socket, one in twenty cancelled, and every reply finds its caller`()
        async throws
    {
        try await withServer(configure: { $0.clientName = "shared" }) { _, redis in
            for start in stride(from: 0, to: 10_000, by: 1000) {
                try await redis.mset((start..<start + 1000).map { ("key:\($0)", "value:\($0)") })
            }
            let (matched, cancelled, wrong) = await withTaskGroup(of: (Int, Int, Int).self) { group in
                for number in 0..<10_000 {
                    group.addTask {
                        let isCancelled = number % 20 == 7
                        let read = Task { try await redis.get("key:\(number)") }
                        if isCancelled { read.cancel() }
                        switch await read.result {
                        case .success("value:\(number)"): return (1, 0, 0)
                        case .failure(let error as RedisError) where error.code == .cancelled: return (0, 1, 0)
                        default: return (0, 0, 1)
                        }
                    }
                }
                return await group.reduce((0, 0, 0)) { ($0.0 + $1.0, $0.1 + $1.1, $0.2 + $1.2) }
            }
            #expect(wrong == 0)
            #expect(matched + cancelled == 10_000)
            #expect(matched >= 9500)
            #expect(cancelled > 0)
            let clients = try await redis.clientList().split(separator: "\n").filter { $0.contains("name=shared") }
            #expect(clients.count == 1)
        }
    }

    @Test func `a thousand tasks on the client's own executor each read their own key`() async throws {
        try await withServer { _, redis in
            let wrong = await withTaskGroup(of: Int.self) { group in
                for number in 0..<1000 {
                    group.addTask(executorPreference: redis.taskExecutor) {
                        do {
                            try await redis.set("key:\(number)", number)
                            return try await redis.get("key:\(number)", as: Int.self) == number ? 0 : 1
                        } catch {
                            return 1
                        }
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(wrong == 0)
        }
    }

    @Test func `commands given at once leave in few writes`() async throws {
        try await withServer { _, redis in
            try await redis.ping()
            let before = redis.statistics
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<2000 { group.addTask { _ = try? await redis.set("key:\(number)", number) } }
            }
            let after = redis.statistics
            #expect(after.commandsWritten - before.commandsWritten == 2000)
            #expect(after.flushes - before.flushes < 2000 / 4)
        }
    }

    @Test func `a pipeline's replies have their commands' types, and one failure leaves the others`() async throws {
        try await withServer { _, redis in
            try await redis.set("text", "not a number")
            let (name, visits) = try await redis.pipeline { ($0.get("text"), $0.incr("visits")) }
            #expect(name == "not a number")
            #expect(visits == 1)
            let (failed, succeeded) = try await redis.pipelineResults { ($0.incr("text"), $0.incr("visits")) }
            #expect(throws: RedisError.self) { try failed.get() }
            #expect(try succeeded.get() == 2)
            let numbers = try await redis.pipeline((0..<100).map { _ in RedisCommands().incr("counter") })
            #expect(numbers == Array(1...100))
        }
    }

    @Test func `a large value goes and comes back whole`() async throws {
        try await withServer { _, redis in
            let value = ByteBuffer(bytes: (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            try await redis.set("large", value)
            #expect(try await redis.get("large", as: ByteBuffer.self) == value)
            #expect(try await redis.strlen("large") == 5_000_000)
        }
    }

    @Test func `4.3 a command that blocks holds up nobody`() async throws {
        try await withServer { _, redis in
            async let popped = redis.blpop(["list"], timeout: .seconds(20))
            for number in 0..<50 { #expect(try await redis.incr("counter") == number + 1) }
            try await redis.rpush("list", ["element"])
            let element = try await popped
            #expect(element?.key == "list")
            #expect(element?.element == "element")
        }
    }

    @Test func `a command that would change the shared connection is refused and not sent`() async throws {
        try await withServer { _, redis in
            for name in ["SELECT", "MULTI", "SUBSCRIBE", "CLIENT REPLY", "RESET", "MONITOR", "AUTH", "HELLO", "QUIT"] {
                let error = await #expect(throws: RedisError.self) { try await redis.send(RedisCommand(name, "1")) }
                #expect(error?.code == .invalidArgument)
                #expect(error?.outcome == .notExecuted)
            }
            #expect(redis.statistics.commandsWritten == 0)
        }
    }

    @Test func `a closed client refuses calls, and closing twice is fine`() async throws {
        try await withServer { _, redis in
            try await redis.ping()
            await redis.close()
            await redis.close()
            let error = await #expect(throws: RedisError.self) { try await redis.ping() }
            #expect(error?.code == .shutdown)
            #expect(error?.outcome == .notExecuted)
            try await eventually { redis.statistics.openConnections == 0 }
        }
    }
}
