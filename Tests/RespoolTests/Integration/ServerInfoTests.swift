//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RealServers
import RespoolTestKit
import Synchronization
import Testing

@testable import Respool

/// What a server says of itself, and of its own accord.
struct ServerInfoTests {
    @Test(arguments: ServerKind.real)
    func `6.2 HELLO's answer is kept`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            #expect(redis.serverInfo == nil)
            let text = try await redis.info(sections: ["server"])
            let info = try #require(redis.serverInfo)
            let isValkey = text.contains("valkey_version")
            #expect(info.server == (isValkey ? "valkey" : "redis"))
            #expect(text.contains("\(isValkey ? "valkey" : "redis")_version:\(info.version)"))
            #expect(info.mode == .standalone)
            #expect(info.role == .primary)
            #expect(info.availabilityZone == nil)
            #expect(redis.statistics.servers.first?.info == info)
        }
    }

    @Test func `6.2 zone, modules and words of later servers are read`() throws {
        func text(_ text: String) -> RESPValue { .bulkString(ByteBuffer(string: text)) }
        let module = RESPValue.map([text("name"), text("search"), text("ver"), .integer(1)])
        let reply = RESPValue.map([
            text("server"), text("valkey"), text("version"), text("9.1.2"), text("proto"), .integer(3),
            text("mode"), text("cluster"), text("role"), text("observer"), text("modules"), .array([module]),
            text("availability_zone"), text("eu-1a"),
        ])
        let info = try #require(RedisServerInfo(hello: reply))
        #expect(info.mode == .cluster)
        #expect(info.role == .other("observer"))
        #expect(info.availabilityZone == "eu-1a")
        #expect(info.modules == ["search"])
        #expect(RedisServerInfo(hello: .map([text("server")])) == nil)
        #expect(RedisServerInfo(hello: .array([])) == nil)
    }

    /// Invalidations on a link that takes what the server sends of its own accord, in order with replies.
    @Test(arguments: ServerKind.real)
    func `pushes are handed on in order with the replies, and the role's commands are sent`(
        kind: ServerKind
    ) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            try await redis.set("key", "old")
            let link = Link(redis.server.context, role: .shared)
            link.roleCommands = [["CLIENT", "TRACKING", "ON"]]
            let seen = Mutex<[String]>([])
            link.pushes = { push in
                guard case .push(let elements) = push, let kind = elements.first?.bytes else { return }
                seen.withLock { $0.append(String(buffer: kind)) }
            }
            func send(_ command: RedisCommand<RESPValue>) async -> CallResult {
                await link.roundTrip(Call(frame: command.request.frame, replyCount: 1, timeout: 30_000_000_000))
            }
            for round in 1...20 {
                _ = await send(RedisCommand("GET", "key", as: RESPValue.self))
                // The server sends the invalidation before this reply, or behind the one before.
                try await redis.set("key", "\(round)")
                try await eventually { seen.withLock { $0.count } == round }
            }
            #expect(seen.withLock { $0.allSatisfy { $0 == "invalidate" } })
            link.abandon()
        }
    }

    @Test func `a command of the role that is refused fails the dial, and says which`() async throws {
        try await withServer { _, redis async throws in
            try await redis.ping()
            let link = Link(redis.server.context, role: .probe)
            link.roleCommands = [["CLIENT", "TRACKING", "PERHAPS"]]
            let result = await link.roundTrip(
                Call(frame: CommandFrame("$4\r\nPING\r\n") { _ in }, replyCount: 1, timeout: 30_000_000_000)
            )
            guard case .failure(let error) = result else {
                Issue.record("it was answered")
                return
            }
            #expect(error.command == "CLIENT" && error.outcome == .notExecuted)
        }
    }
}
