//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import Respool

/// Bytes that belong to no call end the connection, before they can be taken for somebody's reply (SEMANTICS 1.4).
struct LeftoverTests {
    private static func handshake(_ tail: String) -> @Sendable (String?, FakeConnection) -> Void {
        { received, connection in
            guard let received else { return }
            if connection.answersHandshake(received) {
                connection.count += 1
                return connection.send(tail)
            }
            connection.send("$5\r\nright\r\n")
        }
    }

    @Test(arguments: ["$5\r\nwrong\r\n", "$5\r\nwro", "+OK\r\n", "+", "*2\r\n$1\r\na\r\n", "|1\r\n", "%1\r\n+a\r\n"])
    func `1.1 1.4 what comes with the handshake's last reply is nobody's`(tail: String) async throws {
        try await withPeer(
            Self.handshake(tail),
            configure: {
                $0.retry = .never
                $0.timeouts.command = .seconds(60)
                $0.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(1))
            }
        ) { redis async throws in
            let error = await #expect(throws: RedisError.self) { try await redis.get("key") }
            #expect(error?.code == .protocolViolation)
            #expect(error?.outcome == .notExecuted)
        }
    }

    @Test(arguments: [">2\r\n+invalidate\r\n*1\r\n$1\r\nk\r\n", ">2\r\n+invalid"])
    func `1.4 a push with the handshake's last reply is no reply`(tail: String) async throws {
        let rest = tail.utf8.last == UInt8(ascii: "\n") ? "" : "ate\r\n*1\r\n$1\r\nk\r\n"
        try await withPeer({ received, connection in
            if let received, !received.contains("HELLO"), !received.contains("SETINFO") {
                return connection.send(connection.count == 1 ? rest + "$5\r\nright\r\n" : "")
            }
            Self.handshake(tail)(received, connection)
        }) { redis async throws in
            #expect(try await redis.get("key") == "right")
        }
    }

    @Test(arguments: ["$5\r\nwrong\r\n", "$5\r\nwro", ":", "*1\r\n", "_"])
    func `1.4 a reply, or a part of one, that nobody asked for answers nobody later`(tail: String) async throws {
        let connections = Counter()
        try await withPeer({ received, connection in
            if received == nil { connections.next() }
            guard received != nil, !connection.answersHandshake(received) else { return }
            connection.count += 1
            // The first reply of the first connection is followed by what nobody asked for.
            connection.send("$5\r\nright\r\n" + (connections.value == 1 ? tail : ""))
        }) { redis async throws in
            for _ in 0..<3 { #expect(try await redis.get("key") == "right") }
            try await eventually { connections.value == 2 }
            #expect(try await redis.get("key") == "right")
            #expect(redis.statistics.outstandingCommands == 0)
        }
    }
}
