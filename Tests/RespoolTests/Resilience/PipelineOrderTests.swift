//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RealServers
import RespoolTestKit
import Testing

@testable import Respool

/// A pipeline whose replies are lost, wherever: what its callers are told, and what is on the server, is what one run in order could have
/// brought, in which commands with an unknown outcome ran or didn't.
struct PipelineOrderTests {
    /// A command, on the wire and in a model.
    private enum Step: CaseIterable {
        case set, get, increment, delete, append, getAndDelete, setRange, length

        func command(_ key: String, _ number: Int) -> RedisCommand<RESPValue> {
            switch self {
            case .set: of(RedisCommands().set(key, "\(number)"))
            case .get: RedisCommand("GET", key)
            case .increment: RedisCommand("INCR", key)
            case .delete: of(RedisCommands().del([key]))
            case .append: RedisCommand("APPEND", key, "1")
            case .getAndDelete: RedisCommand("GETDEL", key)
            case .setRange: of(RedisCommands().setrange(key, offset: 0, "7"))
            case .length: RedisCommand("STRLEN", key)
            }
        }

        /// The same command with its reply as it comes: what a second run does is the typed method's to say.
        private func of<Reply>(_ typed: RedisCommand<Reply>) -> RedisCommand<RESPValue> {
            RedisCommand(typed.request, repetition: typed.repetition) { $0 }
        }

        /// What it answers, as text, and leaves.
        func run(_ values: inout [String: String], _ key: String, _ number: Int) -> String {
            let value = values[key]
            switch self {
            case .set: values[key] = "\(number)"
            case .get: return value ?? "nil"
            case .increment:
                let sum = (Int(value ?? "0") ?? 0) + 1
                values[key] = "\(sum)"
                return "\(sum)"
            case .delete:
                values[key] = nil
                return value == nil ? "0" : "1"
            case .append:
                let longer = (value ?? "") + "1"
                values[key] = longer
                return "\(longer.count)"
            case .getAndDelete:
                values[key] = nil
                return value ?? "nil"
            case .setRange:
                let changed = "7" + (value ?? "").dropFirst()
                values[key] = changed
                return "\(changed.count)"
            case .length: return "\(value?.count ?? 0)"
            }
            return "OK"
        }
    }

    private struct Line {
        let step: Step
        let key: String
        let number: Int
    }

    private static func text(_ value: RESPValue) -> String {
        switch value.unattributed {
        case .null: "nil"
        case .integer(let number): "\(number)"
        default: value.bytes.map { String(buffer: $0) } ?? "?"
        }
    }

    /// Whether running the lines in order, with or without those of an unknown outcome, brings these answers and this end.
    private static func isExplained(
        _ lines: ArraySlice<Line>,
        _ results: ArraySlice<Result<RESPValue, RedisError>>,
        from values: [String: String],
        to end: [String: String],
        _ mayRepeat: Bool
    ) -> Bool {
        guard let line = lines.first, let result = results.first else { return values == end }
        var after = values
        let answer = line.step.run(&after, line.key, line.number)
        switch result {
        case .success(let reply):
            // How many keys DEL removed may be the second run's answer, where the caller allows a second one.
            let isAnswered = text(reply) == answer || line.step == .delete && mayRepeat
            return isAnswered && isExplained(lines.dropFirst(), results.dropFirst(), from: after, to: end, mayRepeat)
        case .failure(let error):
            if error.outcome != .notExecuted,
                isExplained(lines.dropFirst(), results.dropFirst(), from: after, to: end, mayRepeat)
            {
                return true
            }
            return isExplained(lines.dropFirst(), results.dropFirst(), from: values, to: end, mayRepeat)
        }
    }

    @Test(arguments: [RedisConfiguration.RetryPolicy.safe(), .safe(repeatingIdempotentWrites: true)])
    func `3.2 3.3 whatever of a pipeline's replies is lost, nothing is out of order`(
        policy: RedisConfiguration.RetryPolicy
    ) async throws {
        try await throughProxy(configure: { $0.retry = policy }) { proxy, redis, direct async throws in
            var random = SeededGenerator(seed: 12)
            let keys = ["a", "b"]
            var (lost, repeated) = (0, 0)
            for round in 0..<400 {
                let lines = (0..<(2 + Int(random.next() % 4))).map { _ in
                    Line(
                        step: Step.allCases[Int(random.next() % UInt64(Step.allCases.count))],
                        key: keys[Int(random.next() % 2)],
                        number: Int(random.next() % 90) + 10
                    )
                }
                let start = ["a": "5"]
                try await direct.set("a", "5")
                _ = try await direct.del(["b"])
                // After some replies, of which the first attempt alone loses the rest.
                let rule = proxy.faults.inject(
                    random.next() % 2 == 0 ? .reset : .close,
                    on: .anyReply,
                    after: Int(random.next() % UInt64(lines.count)),
                    times: 1
                )
                let commands = lines.map { $0.step.command($0.key, $0.number) }
                var results: [Result<RESPValue, RedisError>]
                do {
                    results = try await redis.pipelineResults(commands)
                } catch {
                    let error = RedisError(thrown: error)
                    results = commands.map { _ in .failure(error) }
                }
                if proxy.faults.strikes(of: rule) > 0 { lost += 1 }
                proxy.faults.remove(rule)
                var end: [String: String] = [:]
                for key in keys { end[key] = try await direct.get(key) }
                let failures = results.count { if case .failure = $0 { true } else { false } }
                if failures == 0 { repeated += 1 }
                let mayRepeat = policy.repeatsIdempotentWrites
                let isExplained = Self.isExplained(lines[...], results[...], from: start, to: end, mayRepeat)
                #expect(isExplained, "round \(round): \(lines) ended with \(end), told \(results)")
            }
            #expect(lost > 300 && repeated > 10)
            print("pipelines: 400, \(lost) lost replies, \(repeated) whole")
        }
    }

    /// What doesn't touch a later command's keys is sent again beside it.
    @Test func `3.3 commands of other keys, and those behind the last that may not run twice, are sent again`()
        async throws
    {
        try await throughProxy { proxy, redis, direct async throws in
            func lose<each Reply>(
                _ build: (RedisCommands) -> (repeat RedisCommand<each Reply>)
            ) async throws -> (repeat Result<each Reply, RedisError>) {
                let rule = proxy.faults.inject(.reset, on: .anyReply, times: 1)
                defer { proxy.faults.remove(rule) }
                return try await redis.pipelineResults(build)
            }
            let (a, b, c) = try await lose { ($0.set("a", 1), $0.incr("b"), $0.get("c")) }
            #expect((try? a.get()) == true && (try? b.get()) == nil && (try? c.get()) == .some(nil))
            let (d, e, f) = try await lose { ($0.incr("n"), $0.set("n", 7), $0.get("n")) }
            #expect((try? d.get()) == nil && (try? e.get()) == true && (try? f.get()) == .some("7"))
            // Nobody can tell which keys a script has in mind.
            let script = RedisCommands().eval("return 1", as: Int.self)
            let error = await #expect(throws: RedisError.self) { try await lose { ($0.get("other"), script) } }
            #expect(error?.outcome == .unknown)
        }
    }
}
