//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

struct RetryTests {
    private func failure(_ code: RedisError.Code, _ outcome: RedisError.Outcome) -> RedisError {
        RedisError(code, "as the test wants it", outcome: outcome)
    }

    @Test func `3.1 what surely did not run is sent again where waiting can help`() {
        let policy = RedisConfiguration.RetryPolicy.safe()
        for code in [RedisError.Code.connectionClosed, .connectionFailed, .serverNotReady, .readOnly] {
            #expect(policy.allows(after: failure(code, .notExecuted), attempt: 1, .never))
        }
        for code in [
            RedisError.Code.authenticationFailed, .permissionDenied, .writesRefused, .overloaded, .shutdown, .cancelled,
            .timeout, .poolExhausted, .invalidArgument, .redirected,
        ] {
            #expect(!policy.allows(after: failure(code, .notExecuted), attempt: 1, .repeatable))
        }
    }

    @Test func `3.1 what may have run is sent again only if it may run twice`() {
        let policy = RedisConfiguration.RetryPolicy.safe()
        #expect(policy.allows(after: failure(.connectionClosed, .unknown), attempt: 1, .repeatable))
        #expect(!policy.allows(after: failure(.connectionClosed, .unknown), attempt: 1, .never))
        #expect(!policy.allows(after: failure(.timeout, .unknown), attempt: 1, .repeatable))
        #expect(!policy.allows(after: failure(.serverError, .rejected), attempt: 1, .repeatable))
        #expect(!policy.allows(after: failure(.decodingFailed, .executed), attempt: 1, .repeatable))
    }

    @Test func `3.4 three attempts, and pauses spread from zero to a span that doubles up to the cap`() {
        let policy = RedisConfiguration.RetryPolicy.safe()
        let error = failure(.connectionClosed, .notExecuted)
        #expect(policy.allows(after: error, attempt: 2, .never))
        #expect(!policy.allows(after: error, attempt: 3, .never))
        #expect(!RedisConfiguration.RetryPolicy.never.allows(after: error, attempt: 1, .repeatable))
        #expect(policy.delay(afterAttempt: 1, random: 0) == .zero)
        for (attempt, span) in [(1, 10), (2, 20), (3, 40), (8, 1000), (60, 1000)] {
            let longest = policy.delay(afterAttempt: attempt, random: .max)
            #expect(longest <= .milliseconds(span) && longest > .milliseconds(span) * 0.999)
        }
    }

    @Test func `3.4 the budget keeps retries to a tenth of the calls`() {
        let budget = RetryBudget()
        var spent = 0
        while budget.spend() { spent += 1 }
        #expect(spent == 10)
        for _ in 0..<9 { budget.earn() }
        #expect(!budget.spend())
        budget.earn()
        #expect(budget.spend())
        for _ in 0..<10_000 { budget.earn() }
        spent = 0
        while budget.spend() { spent += 1 }
        #expect(spent == 10)
    }

    /// Loses the next reply to the client, which is connected by then: a lost handshake would be another matter.
    private func loseNextReply(to redis: RedisClient, _ proxy: FaultProxy) async throws {
        try await redis.ping()
        proxy.faults.inject(.close, on: .anyReply, times: 1)
    }

    @Test func `3.1 a lost reply to INCR is an unknown outcome, and the command ran once`() async throws {
        try await throughProxy { proxy, redis, direct async throws in
            for round in 1...20 {
                try await loseNextReply(to: redis, proxy)
                let error = await #expect(throws: RedisError.self) { try await redis.incr("counter") }
                #expect(error?.outcome == .unknown)
                #expect(error?.code == .connectionClosed)
                #expect(try await direct.get("counter", as: Int.self) == round)
            }
        }
    }

    @Test func `3.1 3.2 a lost reply to GET, or to a SET without conditions, is asked for again`() async throws {
        try await throughProxy { proxy, redis, direct async throws in
            try await direct.set("key", "value")
            // Each retry costs what ten successes earn.
            for _ in 0..<5 {
                try await loseNextReply(to: redis, proxy)
                #expect(try await redis.get("key") == "value")
                try await loseNextReply(to: redis, proxy)
                #expect(try await redis.set("other", "value"))
            }
            try await loseNextReply(to: redis, proxy)
            let error = await #expect(throws: RedisError.self) { try await redis.set("new", "value", if: .absent) }
            #expect(error?.outcome == .unknown)
            #expect(try await direct.get("new") == "value")
        }
    }

    @Test func `3.3 a pipeline fails with what may not be sent again, and answers the rest`() async throws {
        try await throughProxy { proxy, redis, direct async throws in
            try await direct.set("key", "value")
            try await loseNextReply(to: redis, proxy)
            let (first, second) = try await redis.pipeline { ($0.get("key"), $0.exists("key")) }
            #expect(first == "value")
            #expect(second == 1)
            try await loseNextReply(to: redis, proxy)
            let error = await #expect(throws: RedisError.self) {
                try await redis.pipeline { ($0.get("key"), $0.incr("counter")) }
            }
            #expect(error?.outcome == .unknown)
            #expect(error?.command == "INCR")
            #expect(try await direct.get("counter") == "1")
        }
    }

    @Test func `3.4 when the budget is spent, the error is the caller's`() async throws {
        try await throughProxy { proxy, redis, direct async throws in
            try await direct.set("key", "value")
            var failures = 0
            for _ in 0..<30 {
                try await loseNextReply(to: redis, proxy)
                do { _ = try await redis.get("key") } catch { failures += 1 }
            }
            // Ten retries are in the bank; what is answered earns three or four more.
            #expect((15...18).contains(failures))
        }
    }

    @Test func `3.4 a pipeline earns a retry only where each command has succeeded`() async throws {
        try await withServer { _, redis async throws in
            try await redis.set("text", "value")
            let budget = redis.context.retryBudget
            while budget.spend() {}
            for _ in 0..<20 {
                let results = try await redis.pipelineResults([
                    RedisCommands().incr("text"), RedisCommands().incr("text"),
                ])
                #expect(results.allSatisfy { (try? $0.get()) == nil })
                _ = try await redis.pipelineResults { ($0.get("text"), $0.incr("text")) }
            }
            #expect(!budget.spend())
            for _ in 0..<10 { _ = try await redis.pipeline { ($0.get("text"), $0.strlen("text")) } }
            #expect(budget.spend())
            #expect(!budget.spend())
        }
    }

    @Test func `a call's own options win`() async throws {
        try await throughProxy { proxy, redis, _ async throws in
            try await loseNextReply(to: redis, proxy)
            let error = await #expect(throws: RedisError.self) { try await redis.with(.retry(.never)).get("key") }
            #expect(error?.outcome == .unknown)
        }
    }

    @Test(.needsRealServer("scripts that take long")) func `3.1 a busy server is asked again until it answers`()
        async throws
    {
        try await withServer(["--busy-reply-threshold", "10"]) { server, redis async throws in
            try await redis.set("key", "value")
            let other = try RedisClient(server.url)
            try await other.ping()
            // It writes nothing, so it can be killed; until then every command is refused with BUSY.
            let busy = Task { try await other.with(.timeout(.seconds(60))).eval("while true do end", as: Int.self) }
            try await eventually {
                do {
                    _ = try await redis.with(.retry(.never)).get("key")
                    return false
                } catch {
                    let error = RedisError(thrown: error)
                    return error.code == .serverNotReady && error.outcome == .notExecuted
                }
            }
            let patient = redis.with(
                .timeout(.seconds(60)),
                .retry(.safe(attempts: 1000, base: .milliseconds(50), cap: .milliseconds(100)))
            )
            async let counted = patient.incr("counter")
            try await redis.with(.timeout(.seconds(60))).scriptKill()
            #expect(try await counted == 1)
            let killed = await #expect(throws: RedisError.self) { try await busy.value }
            #expect(killed?.outcome == .rejected)
            await other.close()
        }
    }

    @Test func `4 a server that is merely busy keeps its connection`() async throws {
        try await withServer(configure: { $0.timeouts.command = .seconds(10) }) { _, redis async throws in
            try await redis.ping()
            let id = try await redis.clientId()
            _ = try await redis.send(RedisCommand("DEBUG", "SLEEP", "3"))
            #expect(try await redis.clientId() == id)
            #expect(redis.statistics.reconnects == 0)
        }
    }
}
