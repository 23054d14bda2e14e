//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

/// Replies and connections that are cut, lost, late or wrong (SEMANTICS 10), one by one.
struct MessageFaultTests {
    private static let sharings = [RedisConfiguration.Sharing.shared, .exclusive]

    private static func once(_ settings: inout RedisConfiguration) {
        settings.retry = .never
        settings.breaker = nil
    }

    @Test(
        .needsRealServer("Lua"),
        arguments: sharings,
        [Fault.cut(after: 500), .cut(after: 500, then: .close), .reset, .close, .halfClose]
    )
    func `10 1.1 2 3.2 a connection that is lost in the middle of a reply: read again where that is safe, else unknown`(
        sharing: RedisConfiguration.Sharing,
        fault: Fault
    ) async throws {
        try await throughProxy(configure: { $0.sharing = sharing }) { proxy, redis, direct async throws in
            let value = String(repeating: "v", count: 1000)
            try await direct.set("key", value)
            proxy.faults.inject(fault, on: .reply(to: "GET"), times: 2)
            #expect(try await redis.get("key") == value)
            proxy.faults.inject(fault, on: .reply(to: "EVAL"), times: 1)
            let script = "redis.call('INCR', 'counter') return string.rep('v', 1000)"
            let error = await #expect(throws: RedisError.self) { try await redis.eval(script, as: String.self) }
            #expect(error?.outcome == .unknown && error?.code == .connectionClosed)
            #expect(try await direct.get("counter") == "1")
            #expect(try await redis.eval(script, as: String.self) == value)
        }
    }

    @Test(arguments: [Fault.Ending.close, .reset])
    func `10 1.1 2 a reply cut at every byte reaches nobody, and its command ran once`(
        ending: Fault.Ending
    ) async throws {
        try await throughProxy(configure: Self.once) { proxy, redis, direct async throws in
            try await direct.set("key", "0123456789")
            for cut in 0..<17 {
                proxy.faults.inject(.cut(after: cut, then: ending), on: .reply(to: "GET", "INCR"), times: 2)
                let lost = await #expect(throws: RedisError.self) { try await redis.get("key") }
                #expect(lost?.code == .connectionClosed && lost?.outcome == .unknown)
                // The next one is on a fresh connection; a number's reply is shorter, and cut behind its end it is whole.
                let fate = await HistoryTests.fate { _ = try await redis.incr("counter") }
                #expect(fate == (cut < 4 ? .unknown : .done) || ending == .reset)
                #expect(try await direct.get("counter", as: Int.self) == cut + 1)
                proxy.faults.removeAll()
            }
            #expect(try await redis.get("key") == "0123456789")
        }
    }

    @Test func `10 2 a command cut at every byte never runs, and what is said of it is unknown`() async throws {
        try await throughProxy(configure: Self.once) { proxy, redis, direct async throws in
            // *2 $4 INCR $7 counter, with their line ends.
            for cut in 0..<27 {
                proxy.faults.inject(.cut(after: cut, then: .close), on: .request("INCR"), times: 1)
                let error = await #expect(throws: RedisError.self) { try await redis.incr("counter") }
                #expect(error?.outcome == .unknown)
            }
            #expect(proxy.faults.total == 27)
            #expect(try await direct.exists("counter") == 0)
            #expect(try await redis.incr("counter") == 1)
        }
    }

    @Test func `10 1.1 replies that come byte by byte belong to their callers`() async throws {
        try await throughProxy(configure: Self.once) { proxy, redis, _ async throws in
            proxy.faults.toClient.largestPiece = 1
            proxy.faults.toServer.largestPiece = 3
            try await withThrowingTaskGroup(of: (String?, String).self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let value = "value:\(number)"
                        try await redis.set("key:\(number)", value)
                        return (try await redis.get("key:\(number)"), value)
                    }
                }
                for try await (found, value) in group { #expect(found == value) }
            }
            #expect(redis.statistics.reconnects == 0)
        }
    }

    @Test func `10 1.1 4 a reply that is dropped leaves an unknown outcome, and its connection is replaced`()
        async throws
    {
        try await throughProxy(configure: {
            Self.once(&$0)
            $0.timeouts.silence = .milliseconds(500)
        }) { proxy, redis, direct async throws in
            proxy.faults.inject(.drop, on: .reply(to: "INCR"), times: 1)
            let error = await #expect(throws: RedisError.self) {
                try await redis.with(.timeout(.milliseconds(200))).incr("counter")
            }
            #expect(error?.code == .timeout && error?.outcome == .unknown)
            #expect(try await direct.get("counter") == "1")
            try await eventually { redis.statistics.reconnects == 1 }
            for number in 2...20 { #expect(try await redis.incr("counter") == number) }
        }
    }

    @Test func `10 1.4 a reply that comes twice closes the connection, and reaches nobody else`() async throws {
        try await throughProxy(configure: Self.once) { proxy, redis, _ async throws in
            proxy.faults.inject(.duplicate, on: .reply(to: "INCR"), times: 1)
            #expect(try await redis.incr("counter") == 1)
            try await eventually { redis.statistics.reconnects == 1 }
            #expect(try await redis.incr("counter") == 2)
            #expect(try await redis.incr("counter") == 3)
        }
    }

    @Test(arguments: sharings)
    func `10 1.4 9.4 garbage, huge headers and deep nesting close the connection, and the next call works`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await throughProxy(configure: {
            Self.once(&$0)
            $0.sharing = sharing
        }) { proxy, redis, direct async throws in
            let garbage: [Fault] = [
                .corrupt(), .replace(with: "\u{0}\u{1}\u{2}garbage"),
                .replace(with: "HTTP/1.1 400 Bad Request\r\n\r\n"), .replace(with: "*99999999999\r\n"),
                .replace(with: ":12x\r\n"), .replace(with: "$3\r\nabcde\r\n"), .replace(with: "$99999999999\r\n"),
            ]
            // Well formed so far, and over a limit: it is read past, and its rest never comes.
            let endless: [Fault] = [
                .replace(with: "$999999999\r\n"), .replace(with: "%8388609\r\n"),
                .replace(with: String(repeating: "*1\r\n", count: 200)),
                .replace(with: "+" + String(repeating: "x", count: 70_000)),
            ]
            for (round, fault) in (garbage + endless).enumerated() {
                proxy.faults.inject(fault, on: .reply(to: "INCR"), times: 1)
                let error = await #expect(throws: RedisError.self) { try await redis.incr("counter") }
                let isGarbage = round < garbage.count
                #expect(error?.code == (isGarbage ? .protocolViolation : .connectionClosed), "\(fault)")
                #expect(error?.outcome == .unknown)
                #expect(try await direct.get("counter", as: Int.self) == round + 1)
                #expect(try await redis.get("counter", as: Int.self) == round + 1)
            }
        }
    }

    @Test func `10 9.4 a header that promises what never comes costs its caller the deadline, and nobody memory`()
        async throws
    {
        try await throughProxy(configure: {
            Self.once(&$0)
            $0.timeouts.silence = .milliseconds(500)
        }) { proxy, redis, _ async throws in
            for header in ["$536870912\r\n", "*16777216\r\n", "%8388608\r\n"] {
                let before = redis.statistics.reconnects
                proxy.faults.inject(.replace(with: header), on: .reply(to: "GET"), times: 1)
                let error = await #expect(throws: RedisError.self) {
                    try await redis.with(.timeout(.milliseconds(100))).get("key")
                }
                #expect(error?.code == .timeout && error?.outcome == .unknown)
                try await eventually { redis.statistics.reconnects == before + 1 }
                #expect(try await redis.ping() == "PONG")
            }
        }
    }

    @Test(arguments: sharings)
    func `10 2 3.2 4 a peer that is gone without a word is replaced; what is safe is sent again, the rest is unknown`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await throughProxy(configure: {
            $0.sharing = sharing
            $0.timeouts.silence = .milliseconds(500)
            $0.timeouts.command = .seconds(3)
        }) { proxy, redis, direct async throws in
            try await direct.set("key", "value")
            await proxy.freeze()
            let counted = await HistoryTests.fate { _ = try await redis.incr("counter") }
            #expect(counted == .unknown)
            #expect(try await direct.exists("counter") == 0)
            #expect(try await redis.incr("counter") == 1)
            await proxy.freeze()
            let read = await HistoryTests.fate {
                let value = try await redis.get("key")
                #expect(value == "value")
            }
            // Over the shared connection it is asked for again; one of the pool is given up at the deadline.
            #expect(read == .done || sharing == .exclusive)
            #expect(try await redis.get("key") == "value")
        }
    }

    @Test(.needsTLS) func `10 9.1 a byte changed under TLS ends the connection, and reaches nobody`()
        async throws
    {
        let certificates = try await Certificates.make()
        try await withServer(certificates: certificates) { server, direct async throws in
            let port = try #require(server.tlsPort)
            try await direct.set("key", String(repeating: "v", count: 5000))
            try await withFaultProxy(to: .host("127.0.0.1", port: port), following: .whenNeeded) { proxy async throws in
                var settings = try RedisConfiguration(
                    "rediss://localhost:\(proxy.port)?tls_ca=\(certificates.authority)&attempts=1&connect_timeout=3s"
                )
                settings.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(20))
                let redis = try RedisClient(settings)
                try await redis.ping()
                for offset in [0, 3, 40, 2000] {
                    await proxy.reset()
                    try await eventually { (try? await redis.ping()) != nil }
                    // Counted from the beginning of a connection, whose handshake takes less than these.
                    proxy.faults.inject(
                        .corrupt(),
                        on: .byte(4200 + offset, .toClient),
                        connections: (proxy.connections)...(proxy.connections),
                        times: 1
                    )
                    var wrong = 0
                    var failed = 0
                    for _ in 0..<20 where failed == 0 {
                        do {
                            if try await redis.get("key") != String(repeating: "v", count: 5000) { wrong += 1 }
                        } catch { failed += 1 }
                    }
                    #expect(wrong == 0 && failed == 1)
                    #expect(try await redis.strlen("key") == 5000)
                }
                await redis.close()
            }
        }
    }
}
