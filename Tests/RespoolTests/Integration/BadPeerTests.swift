//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import NIOPosix
import Testing

@testable import Respool

/// Peers that are no Redis server, or a broken one: a typed error within the deadline, never a hang.
struct BadPeerTests {
    private func failure(
        connectTimeout: Duration = .seconds(2),
        commandTimeout: Duration = .seconds(2),
        peer: @escaping @Sendable (String?, FakeConnection) -> Void
    ) async throws -> RedisError? {
        var caught: RedisError?
        try await withPeer(
            peer,
            configure: {
                $0.timeouts.connect = connectTimeout
                $0.timeouts.command = commandTimeout
                $0.reconnect = .exponential(base: .milliseconds(5), cap: .milliseconds(50))
            }
        ) { redis async throws in
            caught = await #expect(throws: RedisError.self) { try await redis.incr("key") }
        }
        return caught
    }

    @Test func `a web server is recognised`() async throws {
        let error = try await failure { received, connection in
            if received != nil { connection.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n") }
        }
        #expect(error?.code == .protocolViolation)
        #expect(error?.message.contains("HTTP") == true)
        #expect(error?.outcome == .notExecuted)
    }

    @Test func `1.4 an error that comes with attributes is an error`() async throws {
        let error = try await failure { received, connection in
            if !connection.answersHandshake(received) { connection.send("|1\r\n+ttl\r\n:7\r\n-WRONGTYPE no\r\n") }
        }
        #expect(error?.serverError?.prefix == "WRONGTYPE")
        #expect(error?.outcome == .rejected)
    }

    @Test func `a peer that closes at once`() async throws {
        let error = try await failure(commandTimeout: .milliseconds(300)) { received, connection in
            if received == nil { connection.close() }
        }
        #expect([.connectionClosed, .connectionFailed].contains(error?.code))
        #expect(error?.outcome == .notExecuted)
        #expect(error?.message.contains("Redis server") == true)
    }

    @Test func `4.2 a peer that never answers`() async throws {
        let error = try await failure(connectTimeout: .milliseconds(100), commandTimeout: .milliseconds(400)) { _, _ in
        }
        #expect(error?.code == .connectionFailed)
        #expect(error?.outcome == .notExecuted)
        #expect(error?.message.contains("handshake") == true)
    }

    @Test func `a peer that speaks first`() async throws {
        let error = try await failure(commandTimeout: .seconds(2)) { received, connection in
            if received == nil { connection.send("220 mail.example.com ESMTP\r\n") }
        }
        #expect(error?.code == .protocolViolation)
    }

    @Test(arguments: ["!bogus\r\n", "$-7\r\n", "*99999999999\r\n", ":12a\r\n", "$3\r\nabcde\r\n", "_x\r\n"])
    func `1.4 garbage in place of a reply closes the connection, and the next one works`(garbage: String) async throws {
        let dials = Counter()
        try await withPeer({ received, connection in
            if received == nil { connection.count = dials.next() }
            guard received != nil, !connection.answersHandshake(received) else { return }
            connection.send(connection.count == 1 ? garbage : ":7\r\n")
        }) { redis async throws in
            let error = await #expect(throws: RedisError.self) { try await redis.incr("key") }
            #expect(error?.code == .protocolViolation)
            #expect(error?.outcome == .unknown)
            #expect(try await redis.incr("key") == 7)
            #expect(dials.value == 2)
        }
    }

    @Test func `1.4 a reply nobody asked for closes the connection`() async throws {
        try await withPeer({ received, connection in
            guard received != nil, !connection.answersHandshake(received) else { return }
            connection.count += 1
            connection.send(connection.count == 1 ? ":1\r\n:2\r\n" : ":3\r\n")
        }) { redis async throws in
            #expect(try await redis.incr("key") == 1)
            try await eventually { redis.statistics.reconnects == 1 }
            // On a new connection: the stray 2 went to nobody.
            #expect(try await redis.incr("key") == 1)
        }
    }

    @Test func `1.4 pushes and attributes are no replies`() async throws {
        try await withPeer({ received, connection in
            guard received != nil, !connection.answersHandshake(received) else { return }
            connection.send(">2\r\n+invalidate\r\n*1\r\n+key\r\n|1\r\n+ttl\r\n:3600\r\n:5\r\n>1\r\n+late\r\n")
        }) { redis async throws in
            #expect(try await redis.incr("key") == 5)
            #expect(try await redis.incr("key") == 5)
            #expect(redis.statistics.reconnects == 0)
        }
    }

    @Test func `1.1 a reply cut off in the middle is nobody's`() async throws {
        try await withPeer({ received, connection in
            guard received != nil, !connection.answersHandshake(received) else { return }
            connection.send("$10\r\nabc")
            connection.close()
        }) { redis async throws in
            let error = await #expect(throws: RedisError.self) { try await redis.get("key") }
            #expect(error?.code == .connectionClosed)
            #expect(error?.outcome == .unknown)
            #expect(error?.message.contains("middle of a reply") == true)
        }
    }

    @Test func `2 calls that were not sent when the connection was lost are sent on the next one`() async throws {
        // The peer takes the first command and hangs up; what came meanwhile has to wait for the next connection.
        let dials = Counter()
        try await withPeer({ received, connection in
            if received == nil { connection.count = dials.next() }
            guard let received, !connection.answersHandshake(received) else { return }
            if connection.count == 1 { return connection.close() }
            for _ in 0..<received.components(of: "INCR") { connection.send(":1\r\n") }
        }) { redis async throws in
            let error = await #expect(throws: RedisError.self) { try await redis.incr("key") }
            #expect(error?.outcome == .unknown)
            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<100 { group.addTask { try await redis.incr("key") } }
                return try await group.reduce(0, +)
            }
            #expect(sum == 100)
        }
    }

    private static let sharings = [RedisConfiguration.Sharing.shared, .exclusive]

    /// Dials within a second, of a peer that greets and hangs up, once it was dialled for the first time.
    private func dialsOfASecond(
        _ sharing: RedisConfiguration.Sharing,
        _ use: @escaping @Sendable (RedisClient) async -> Void
    ) async throws -> Int {
        let dials = Counter()
        var counted = 0
        try await withPeer(
            { received, connection in
                if received == nil { _ = dials.next() }
                // The replies first: the connection is ready, and then it is gone.
                if received != nil, !connection.answersHandshake(received) || received?.contains("SETINFO") == true {
                    connection.close()
                }
            },
            configure: {
                $0.sharing = sharing
                $0.pool.maximumConnections = 4
                $0.pool.minimumConnections = sharing == .shared ? 0 : 2
                $0.connectsLazily = false
                $0.timeouts.command = .milliseconds(500)
            }
        ) { redis async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<16 { group.addTask { await use(redis) } }
                try await eventually { dials.value > 0 }
                let before = dials.value
                try await Task.sleep(for: .seconds(1))
                counted = dials.value - before
                group.cancelAll()
            }
        }
        return counted
    }

    @Test(arguments: sharings)
    func `6.1 a peer that hangs up on everybody is dialled ever more slowly`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        let alone = try await dialsOfASecond(sharing) { _ in }
        let called = try await dialsOfASecond(sharing) { redis in
            while !Task.isCancelled { _ = try? await redis.get("key") }
        }
        print("dials of a peer that hangs up, \(sharing): \(alone) a second, \(called) with callers")
        #expect((2...40).contains(alone))
        #expect((2...120).contains(called))
    }

    @Test func `a name without an address says so`() async throws {
        var settings = RedisConfiguration(.host("no-such-host.invalid", port: 6379))
        settings.timeouts.command = .milliseconds(500)
        let redis = try RedisClient(settings)
        let error = await #expect(throws: RedisError.self) { try await redis.ping() }
        #expect(error?.code == .nameResolutionFailed || error?.code == .timeout)
        #expect(error?.outcome == .notExecuted)
        await redis.close()
    }
}

extension String {
    /// How often a word is in the text.
    func components(of word: String) -> Int { ranges(of: word).count }
}
