//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RespoolTestKit
import Testing

@testable import Respool

/// MULTI and EXEC over the shared connection, and optimistic locking over a lease.
struct TransactionTests {
    private struct SoldOut: Error {}

    @Test func `commands run as one, and each reply has its type`() async throws {
        try await withServer { _, redis async throws in
            let (one, name, map) = try await redis.transaction {
                ($0.incr("n"), $0.getset("s", "new"), $0.hgetall("h"))
            }
            #expect(one == 1 && name == nil && map.isEmpty)
            let counts = try await redis.transaction((0..<100).map { _ in RedisCommands().incr("n") })
            #expect(counts == Array(2...101))
            let nothing: [Int] = try await redis.transaction([])
            #expect(nothing.isEmpty)
            let large = String(repeating: "x", count: 100_000)
            let (_, echo) = try await redis.transaction { ($0.set("l", large), $0.get("l")) }
            #expect(echo == large)
        }
    }

    @Test func `nobody's command comes in between`() async throws {
        try await withServer { server, redis async throws in
            let other = try RedisClient(server.url)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        let (first, second) = try await redis.transaction { ($0.incr("n"), $0.incr("n")) }
                        #expect(second == first + 1)
                    }
                    group.addTask { try await redis.incr("n") }
                    group.addTask { try await other.incr("n") }
                }
                try await group.waitForAll()
            }
            #expect(try await redis.get("n", as: Int.self) == 800)
            await other.close()
        }
    }

    @Test func `a command that fails in a transaction has its own error, and the others their replies`() async throws {
        try await withServer { _, redis async throws in
            try await redis.set("text", "x")
            let (one, wrong, two) = try await redis.transactionResults { ($0.incr("n"), $0.incr("text"), $0.incr("n")) }
            #expect(try one.get() == 1)
            #expect(try two.get() == 2)
            let error = #expect(throws: RedisError.self) { try wrong.get() }
            #expect(error?.outcome == .rejected && error?.command == "INCR")
            await #expect(throws: RedisError.self) { try await redis.transaction { ($0.incr("n"), $0.incr("text")) } }
            #expect(try await redis.get("n", as: Int.self) == 3)
        }
    }

    @Test func `2 a command that the server doesn't take keeps all from running`() async throws {
        try await withServer { _, redis async throws in
            let error = await #expect(throws: RedisError.self) {
                try await redis.transaction { ($0.incr("n"), RedisCommand<RESPValue>("SET", "alone"), $0.incr("n")) }
            }
            #expect(error?.command == "SET" && error?.outcome == .rejected)
            #expect(error?.serverError?.text.contains("wrong number of arguments") == true)
            #expect(try await redis.exists("n") == 0)
            for command in ["WATCH", "MULTI", "SELECT", "SUBSCRIBE"] {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.transaction { ($0.incr("n"), RedisCommand<RESPValue>(command, "1")) }
                }
                #expect(error?.code == .invalidArgument && error?.outcome == .notExecuted, "\(command)")
            }
            let blocking = await #expect(throws: RedisError.self) {
                try await redis.transaction { ($0.incr("n"), $0.blpop(["l"], timeout: .seconds(1))) }
            }
            #expect(blocking?.code == .invalidArgument)
            #expect(try await redis.exists("n") == 0)
        }
    }

    @Test func `with a connection for each command, a transaction has one for itself`() async throws {
        try await withServer(configure: { $0.sharing = .exclusive }) { _, redis async throws in
            let (a, b) = try await redis.transaction { ($0.incr("n"), $0.incr("n")) }
            #expect(a == 1 && b == 2)
        }
    }

    @Test func `5.5 what is read and then written under a watch is never written over`() async throws {
        try await withServer(configure: { $0.pool.maximumConnections = 8 }) { _, redis async throws in
            try await redis.set("stock", 20)
            let sold = Counter()
            let soldOut = Counter()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for buyer in 0..<50 {
                    group.addTask {
                        do {
                            let patient = redis.with(.retry(.safe(attempts: 1_000)), .timeout(.seconds(60)))
                            let (_, orders) = try await patient.transaction(watching: ["stock"]) {
                                (connection, commands) in
                                let stock = try await connection.get("stock", as: Int.self) ?? 0
                                guard stock > 0 else { throw SoldOut() }
                                return (commands.set("stock", stock - 1), commands.rpush("orders", ["\(buyer)"]))
                            }
                            #expect(orders > 0)
                            _ = sold.next()
                        } catch is SoldOut {
                            _ = soldOut.next()
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(sold.value == 20 && soldOut.value == 30)
            #expect(try await redis.get("stock", as: Int.self) == 0)
            #expect(try await redis.llen("orders") == 20)
            #expect(redis.statistics.leases.leased == 0)
        }
    }

    @Test func `3.5 4.2 the time of a watched transaction is that of all that its closure sends`() async throws {
        try await withServer { server, redis async throws in
            let error = await #expect(throws: RedisError.self) {
                try await redis.with(.timeout(.milliseconds(500))).transaction(watching: ["key"]) { (lease, commands) in
                    _ = try await lease.blpop(["none"], timeout: .seconds(3600))
                    return commands.incr("key")
                }
            }
            #expect(error?.code == .timeout && error?.command == "BLPOP")
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:0") }
            // What comes after the end isn't sent, and what is under way ends with it.
            let outcomes = Shared<[RedisError.Outcome]>([])
            let late = await #expect(throws: RedisError.self) {
                try await redis.with(.timeout(.milliseconds(500))).transaction(watching: ["key"]) { (lease, commands) in
                    server.suspend()
                    for _ in 0..<4 {
                        do {
                            _ = try await lease.get("key")
                        } catch {
                            let error = RedisError(thrown: error)
                            #expect(error.code == .timeout)
                            outcomes.change { $0.append(error.outcome) }
                        }
                    }
                    return commands.incr("key")
                }
            }
            #expect(late?.code == .timeout && late?.outcome == .notExecuted)
            #expect(outcomes.value == [.unknown, .notExecuted, .notExecuted, .notExecuted])
            server.resume()
            try await eventually { (try? await redis.get("key")) == .some(nil) }
            // Attempts after conflicts are within it, too.
            let eager = redis.with(.timeout(.milliseconds(300)), .retry(.safe(attempts: .max)))
            await #expect(throws: RedisError.self) {
                try await eager.transaction(watching: ["key"]) { (_, commands) in
                    try await redis.with(.timeout(.seconds(600))).incr("key")
                    return commands.set("done", "yes")
                }
            }
            #expect(try await redis.with(.timeout(.seconds(600))).exists("done") == 0)
        }
    }

    @Test func `3.1 a key that is changed each time ends in a conflict, with nothing done`() async throws {
        try await withServer { _, redis async throws in
            let attempts = Counter()
            let error = await #expect(throws: RedisError.self) {
                try await redis.transaction(watching: ["key"]) { (connection, commands) in
                    _ = attempts.next()
                    try await redis.incr("key")
                    return (commands.set("done", "yes"), commands.incr("key"))
                }
            }
            #expect(error?.code == .conflict && error?.outcome == .notExecuted)
            #expect(attempts.value == 3)
            #expect(try await redis.exists("done") == 0)
            #expect(try await redis.get("key", as: Int.self) == 3)
            let once = await #expect(throws: RedisError.self) {
                try await redis.with(.retry(.never)).transaction(watching: ["key"]) { (connection, commands) in
                    try await redis.incr("key")
                    return commands.incr("key")
                }
            }
            #expect(once?.code == .conflict)
            // Losing to others is no trouble of the server's.
            #expect(redis.statistics.retries == 0)
            #expect((0..<11).map { _ in redis.context.retryBudget.spend() }.filter { $0 }.count == 10)
            await #expect(throws: RedisError.self) {
                try await redis.transaction(watching: []) { (connection, commands) in commands.incr("key") }
            }
        }
    }

    @Test func `4.2 the time that deciding takes is part of the call's, and nothing is sent after it`() async throws {
        try await withServer { _, redis async throws in
            // Long enough for a connection to be there, on a busy machine too.
            let error = await #expect(throws: RedisError.self) {
                try await redis.with(.timeout(.seconds(4))).transaction(watching: ["key"]) { (_, commands) in
                    try await Task.sleep(for: .seconds(4.1))
                    return commands.incr("key")
                }
            }
            #expect(error?.code == .timeout && error?.outcome == .notExecuted)
            #expect(try await redis.exists("key") == 0)
        }
    }

    @Test func `5.5 whoever throws under a watch leaves a clean connection`() async throws {
        try await withServer(configure: { $0.pool.maximumConnections = 1 }) { _, redis async throws in
            await #expect(throws: SoldOut.self) {
                try await redis.transaction(watching: ["key"]) { (connection, commands) in
                    if try await connection.exists("key") == 0 { throw SoldOut() }
                    return commands.incr("key")
                }
            }
            try await redis.incr("key")
            try await redis.withConnection { connection in
                _ = try await connection.send(RedisCommand("MULTI"))
                _ = try await connection.send(RedisCommand("INCR", "other"))
                // Still watching, it would be null.
                let replies = try await connection.send(RedisCommand("EXEC"))
                #expect(replies.elements?.count == 1)
            }
            #expect(redis.statistics.openConnections <= 2)
        }
    }
}

/// What becomes of a transaction whose connection is lost, or that is refused (SEMANTICS 2, 3.3).
struct TransactionLossTests {
    private func withLoss(
        first: String,
        second: String = "+OK\r\n+QUEUED\r\n*1\r\n:7\r\n",
        hangsUp: Bool = true,
        _ body: (RedisClient, Counter) async throws -> Void
    ) async throws {
        let sent = Counter()
        try await withPeer(
            { text, connection in
                guard !connection.answersHandshake(text), text != nil else { return }
                guard sent.next() == 1 else { return connection.send(second) }
                connection.send(first)
                if hangsUp { connection.close() }
            },
            configure: { $0.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(5)) }
        ) { redis async throws in try await body(redis, sent) }
    }

    @Test(arguments: ["", "+OK\r\n", "+OK\r\n+QUEUED\r\n", "+OK\r\n+QUEUED\r\n*1\r\n:"])
    func `2 3.3 without EXEC's reply nobody knows, and only what may run twice is sent again`(
        first: String
    ) async throws {
        try await withLoss(first: first) { redis, sent async throws in
            let error = await #expect(throws: RedisError.self) {
                try await redis.transaction([RedisCommands().incr("n")])
            }
            #expect(error?.outcome == .unknown && error?.code == .connectionClosed)
            #expect(sent.value == 1)
        }
        try await withLoss(first: first) { redis, sent async throws in
            #expect(try await redis.transaction([RedisCommands().strlen("n")]) == [7])
            #expect(sent.value == 2)
        }
    }

    @Test func `3.1 a refusal that passes is waited for`() async throws {
        let first = "+OK\r\n-LOADING not yet\r\n-EXECABORT Transaction discarded because of previous errors.\r\n"
        try await withLoss(first: first, hangsUp: false) { redis, sent async throws in
            #expect(try await redis.transaction([RedisCommands().incr("n")]) == [7])
            #expect(sent.value == 2)
        }
    }

    @Test func `2 what EXEC was refused for is told from its words`() async throws {
        let first = "+OK\r\n+QUEUED\r\n-EXECABORT Transaction discarded because: OOM command not allowed\r\n"
        try await withLoss(first: first, hangsUp: false) { redis, sent async throws in
            let error = await #expect(throws: RedisError.self) {
                try await redis.transaction([RedisCommands().incr("n")])
            }
            #expect(error?.code == .outOfMemory && error?.outcome == .notExecuted && error?.command == "EXEC")
            #expect(sent.value == 1)
        }
    }

    @Test func `2 commands that ran because MULTI was refused are said to have run`() async throws {
        let first = "-NOPERM no MULTI\r\n:1\r\n-ERR EXEC without MULTI\r\n"
        try await withLoss(first: first, hangsUp: false) { redis, sent async throws in
            let error = await #expect(throws: RedisError.self) {
                try await redis.transaction([RedisCommands().incr("n")])
            }
            #expect(error?.code == .permissionDenied && error?.outcome == .executed && error?.command == "MULTI")
            #expect(sent.value == 1)
        }
    }

    @Test(arguments: ["WATCH", "EXEC"])
    func `3.3 under a watch, a lost reply to WATCH harms nothing, and one to EXEC is not tried again`(
        command: String
    ) async throws {
        try await throughProxy { proxy, redis, direct async throws in
            proxy.faults.inject(.reset, on: .reply(to: command), times: 1)
            func increment() async throws -> Int {
                try await redis.transaction(watching: ["key"]) { (_, commands) in commands.incr("key") }
            }
            if command == "WATCH" {
                #expect(try await increment() == 1)
            } else {
                let error = await #expect(throws: RedisError.self) { try await increment() }
                #expect(error?.outcome == .unknown)
            }
            // EXEC was carried out; its reply was lost.
            #expect(try await direct.get("key", as: Int.self) == 1)
        }
    }
}
