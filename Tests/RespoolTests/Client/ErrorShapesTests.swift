//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Respool
import Testing

/// The shapes in which people handle errors: that they compile is the test, on every toolchain, with and without optimisation.
///
/// Each is in a function with a loop: with typed errors, Swift 6.3 hangs over the first and the fourth of them, and crashes over others
/// (swiftlang/swift issue 88220). That is why public signatures say `throws` and not `throws(RedisError)`.
struct ErrorShapesTests {
    private static func withList(_ body: (RedisClient) async throws -> Void) async throws {
        try await withServer { _, redis async throws in
            try await redis.rpush("list", "element")
            try await body(redis)
        }
    }

    @Test func `by code, in a clause`() async throws {
        try await Self.withList { redis async throws in
            var seen = 0
            for key in ["list", "list"] {
                do {
                    try await redis.incr(key)
                } catch let error as RedisError where error.code == .wrongType {
                    seen += 1
                }
            }
            #expect(seen == 2)
        }
    }

    @Test func `by code, as a pattern`() async throws {
        try await Self.withList { redis async throws in
            var seen = 0
            for key in ["list", "list"] {
                do {
                    try await redis.incr(key)
                } catch RedisError.Code.wrongType {
                    seen += 1
                }
            }
            #expect(seen == 2)
        }
    }

    @Test func `by outcome, with an end for all others`() async throws {
        try await Self.withList { redis async throws in
            var rejected = 0
            for key in ["list"] {
                do {
                    try await redis.incr(key)
                } catch let error as RedisError {
                    if error.outcome == .rejected { rejected += 1 }
                } catch {
                    Issue.record("\(error)")
                }
            }
            #expect(rejected == 1)
        }
    }

    @Test func `a clause that goes on with the loop`() async throws {
        try await Self.withList { redis async throws in
            var attempts = 0
            while true {
                do {
                    attempts += 1
                    try await redis.incr(attempts < 3 ? "list" : "count")
                    break
                } catch let error as RedisError where error.code == .wrongType {
                    continue
                }
            }
            #expect(attempts == 3)
        }
    }

    @Test func `one within another`() async throws {
        try await Self.withList { redis async throws in
            var seen: [RedisError.Code] = []
            for key in ["list"] {
                do {
                    do {
                        try await redis.incr(key)
                    } catch let error as RedisError where error.outcome == .rejected {
                        seen.append(error.code)
                        try await redis.set(key, "value", expires: .seconds(-1))
                    }
                } catch let error as RedisError where error.code == .serverError {
                    seen.append(error.code)
                }
            }
            #expect(seen == [.wrongType, .serverError])
        }
    }

    @Test func `in a closure`() async throws {
        try await Self.withList { redis async throws in
            let count: @Sendable ([String]) async throws -> Int = { keys in
                var wrong = 0
                for key in keys {
                    do { try await redis.incr(key) } catch let error as RedisError where error.code == .wrongType {
                        wrong += 1
                    }
                }
                return wrong
            }
            #expect(try await count(["list", "count"]) == 1)
        }
    }

    @Test func `in a group of tasks`() async throws {
        try await Self.withList { redis async throws in
            let values = try await withThrowingTaskGroup(of: Int?.self) { group in
                for key in ["list", "count"] {
                    group.addTask {
                        do {
                            return try await redis.incr(key)
                        } catch let error as RedisError where error.code == .wrongType {
                            return nil
                        }
                    }
                }
                var values: [Int?] = []
                for try await value in group { values.append(value) }
                return values
            }
            #expect(values.compactMap(\.self) == [1] && values.count == 2)
        }
    }

    @Test func `cancellation, whoever says so`() async throws {
        try await Self.withList { redis async throws in
            let worker = Task {
                var rounds = 0
                while true {
                    do {
                        rounds += 1
                        if rounds.isMultiple(of: 2) { try await Task.sleep(for: .seconds(3600)) }
                        _ = try await redis.blpop("none", timeout: .zero)
                    } catch is CancellationError {
                        return rounds
                    } catch  where error.isCancellation {
                        return rounds
                    } catch {
                        Issue.record("\(error)")
                    }
                }
            }
            try await eventually { try await redis.info(sections: ["clients"]).contains("blocked_clients:1") }
            worker.cancel()
            #expect(await worker.value == 1)
        }
    }

    @Test func `a switch over the code`() async throws {
        try await Self.withList { redis async throws in
            var wrong = 0
            for key in ["list"] {
                do {
                    try await redis.incr(key)
                } catch let error as RedisError {
                    switch error.code {
                    case .wrongType: wrong += 1
                    case .timeout, .connectionFailed: continue
                    default: throw error
                    }
                }
            }
            #expect(wrong == 1)
        }
    }

    @Test func `an optional`() async throws {
        try await Self.withList { redis async throws in
            var values: [Int] = []
            for key in ["list", "count"] {
                if let value = try? await redis.incr(key) { values.append(value) }
            }
            #expect(values == [1])
        }
    }

    @Test func `a result`() async throws {
        try await Self.withList { redis async throws in
            var codes: [RedisError.Code] = []
            for key in ["list"] {
                let result: Result<Int, any Error>
                do { result = .success(try await redis.incr(key)) } catch { result = .failure(error) }
                if case .failure(let error as RedisError) = result { codes.append(error.code) }
            }
            #expect(codes == [.wrongType])
        }
    }

    @Test func `everything, and a look at what it is`() async throws {
        try await Self.withList { redis async throws in
            for key in ["list"] {
                do {
                    try await redis.incr(key)
                } catch {
                    guard let error = error as? RedisError else { throw error }
                    #expect(error.command == "INCR")
                }
            }
        }
    }

    @Test func `a function that throws what it likes, a client that can't be made, and a lease`() async throws {
        func value(_ url: String) async throws -> String {
            for scheme in ["http", "redis"] {
                do {
                    _ = try RedisClient("\(scheme)\(url)")
                } catch let error as RedisError where error.code == .invalidURL {
                    continue
                }
            }
            throw CancellationError()
        }
        await #expect { try await value("://localhost") } throws: { $0.isCancellation }
        try await Self.withList { redis async throws in
            for key in ["list"] {
                do {
                    try await redis.withConnection { connection in try await connection.incr(key) }
                } catch let error as RedisError where error.code == .wrongType {
                    continue
                }
            }
        }
    }
}
