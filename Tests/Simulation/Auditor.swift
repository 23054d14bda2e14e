//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Respool

/// Holds what callers see against what the server did.
final class Auditor {
    /// What a call asks for.
    enum Kind: Equatable {
        case echo
        case get
        case set
        case increment
    }

    struct Operation {
        let mark: Int
        let kind: Kind
        let caller: Int
        let startedAt: Int64
        /// When it must have ended.
        let deadline: Int64
        var cancelledAt: Int64?
        var hasEnded = false
        var outcome: RedisError.Outcome?
    }

    private let server: SimulatedServer
    private(set) var operations: [Operation] = []
    private(set) var violations: [Violation] = []
    /// What each caller's key may hold.
    private var mayHold: [Int: Set<String>] = [:]
    /// Calls that ended, by how: a name for the trace.
    private(set) var succeeded = 0
    private(set) var failed = 0
    var now: () -> Int64 = { 0 }
    var report: (String) -> Void = { _ in }
    /// What scheduling may add to a deadline: the engine looks once a millisecond at most.
    private static let slack: Int64 = 2_500_000

    init(server: SimulatedServer) {
        self.server = server
    }

    func violate(_ promise: String, _ words: String) {
        violations.append(Violation(promise: promise, words: words))
        report("VIOLATION of \(promise): \(words)")
    }

    // MARK: Calls

    func begin(_ kind: Kind, caller: Int, within: Int64) -> Int {
        let mark = operations.count
        let operation = Operation(mark: mark, kind: kind, caller: caller, startedAt: now(), deadline: now() + within)
        operations.append(operation)
        if case .set = kind { mayHold[caller, default: []].insert(Self.value(mark)) }
        return mark
    }

    static func value(_ mark: Int) -> String { "v#\(mark)" }

    func cancelled(_ mark: Int) {
        if operations[mark].cancelledAt == nil, !operations[mark].hasEnded { operations[mark].cancelledAt = now() }
    }

    private func end(_ mark: Int) {
        if operations[mark].hasEnded { violate("1.5", "call \(mark) ended twice") }
        operations[mark].hasEnded = true
        let operation = operations[mark]
        if now() > operation.deadline + Self.slack {
            violate("4.2", "call \(mark) ended \((now() - operation.deadline) / 1_000_000) ms after its deadline")
        }
    }

    /// A call brought a value; `nil` is the server's null.
    func succeeded(_ mark: Int, _ value: String?) {
        end(mark)
        succeeded += 1
        let operation = operations[mark]
        report("call \(mark) \(operation.kind): \(value ?? "null")")
        switch operation.kind {
        case .echo where value != "e#\(mark)": violate("1.1", "ECHO \(mark) got \(value ?? "null")")
        case .increment where value != "1":
            let promise = server.executions[mark, default: 0] > 1 ? "3.2" : "1.1"
            violate(promise, "INCR \(mark) of a key of its own got \(value ?? "null")")
        case .set where value != "OK": violate("1.1", "SET \(mark) got \(value ?? "null")")
        case .get:
            if let value {
                if !(mayHold[operation.caller]?.contains(value) ?? false) {
                    violate("1.1", "GET \(mark) of caller \(operation.caller) got \(value)")
                }
            }
        default: break
        }
        if operation.kind != .get, server.executions[mark] == nil {
            violate("1.1", "call \(mark) was answered and never ran")
        }
    }

    func failed(_ mark: Int, _ error: RedisError) {
        end(mark)
        failed += 1
        operations[mark].outcome = error.outcome
        report("call \(mark) \(operations[mark].kind): \(error.code) \(error.outcome)")
        if error.code == .cancelled, operations[mark].cancelledAt == nil {
            violate("1.2", "call \(mark) says it was cancelled, and nobody cancelled it")
        }
        if error.code == .protocolViolation || error.code == .decodingFailed, !expectsGarbage {
            violate("1.4", "call \(mark) failed with \(error.code) though the server said nothing wrong")
        }
    }

    /// Garbage was put on a connection at some time.
    var expectsGarbage = false

    /// Those that were cancelled let go at once (SEMANTICS 1.2).
    func checkCancellations() {
        for index in unsettled {
            guard !operations[index].hasEnded, let cancelledAt = operations[index].cancelledAt,
                now() > cancelledAt + 1_000_000
            else { continue }
            violate("1.2", "call \(index) waits on \((now() - cancelledAt) / 1_000_000) ms after it was cancelled")
            operations[index].cancelledAt = nil
        }
        unsettled.removeAll { operations[$0].hasEnded }
    }

    private var unsettled: [Int] = []
    func watch(_ mark: Int) { unsettled.append(mark) }

    // MARK: When all is over

    /// - Parameters:
    ///   - retries: attempts after the first, by the client's own count.
    ///   - isOrdered: whether the order of arrival on each connection is the order of the calls.
    func checkEnd(retries: UInt64, isOrdered: Bool) {
        for operation in operations {
            if !operation.hasEnded { violate("1.5", "call \(operation.mark) never ended") }
            let runs = server.executions[operation.mark] ?? 0
            if operation.outcome == .notExecuted, runs > 0, operation.kind != .get {
                violate("2", "call \(operation.mark) is said not to have run, and ran \(runs) times")
            }
            if operation.kind == .increment, runs > 1 {
                violate("3.2", "INCR \(operation.mark) ran \(runs) times")
            }
        }
        if Double(retries) > 0.1 * Double(succeeded) + 10 {
            violate("3.4", "\(retries) retries after \(succeeded) successes")
        }
        guard isOrdered else { return }
        for (link, marks) in server.arrivals where marks != marks.sorted() {
            violate("6.5", "connection \(link) brought calls out of order: \(marks)")
        }
    }
}

/// A promise that was broken.
public struct Violation: Sendable, Hashable {
    /// Its number in SEMANTICS.
    public let promise: String
    /// What was seen.
    public let words: String
}
