//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A call on one key, as its caller saw it.
struct RecordedCall: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// GET, and what it found.
        case read(Int?)
        /// SET.
        case write(Int)
        /// INCR, and the number it returned; `nil` where no reply came.
        case increment(Int?)
    }

    let kind: Kind
    /// When it began, on a clock that all callers share.
    let start: Int
    /// When its reply was there; `nil` where none came: it may take effect at any time after its start, or never.
    let end: Int?

    init(_ kind: Kind, _ start: Int, _ end: Int?) {
        self.kind = kind
        self.start = start
        self.end = end
    }
}

/// Whether the calls on one key can have happened one after the other, each at some moment between its start and its end.
///
/// The search of Wing and Gong (<https://doi.org/10.1006/jpdc.1993.1015>), with the memory of what was tried that Lowe added
/// (<https://doi.org/10.1002/cpe.3928>). Calls without a reply would multiply what there is to try: each may take effect at any time. Two rules
/// leave out what can't change the answer:
/// - A read that may come next, and finds what it has seen, comes next: it changes nothing, so no other order is any better.
/// - What a call without a reply leaves behind is seen before the next write. Had nobody seen it, the call might as well never have taken
///   effect.
struct Linearizability {
    enum Verdict: Equatable {
        case linearizable
        /// No order explains what was seen.
        case violated
        /// Not found out within the steps that were granted.
        case undecided
    }

    private struct Configuration: Hashable {
        let done: [UInt64]
        let register: Register
    }

    private struct Register: Hashable {
        var value: Int?
        /// Whether the value comes from calls without a reply, and nobody has seen it yet.
        var isRumour = false
    }

    private let calls: [RecordedCall]
    private var done: [UInt64]
    /// Calls with an end that have no place in the order yet.
    private var left: Int
    private var seen: Set<Configuration> = []
    private var steps: Int

    static func check(_ calls: [RecordedCall], initial: Int? = nil, steps: Int = 1_000_000) -> Verdict {
        var search = Linearizability(calls, steps: steps)
        let isFound = search.explains(from: Register(value: initial))
        if isFound { return .linearizable }
        return search.steps > 0 ? .violated : .undecided
    }

    private init(_ calls: [RecordedCall], steps: Int) {
        self.calls = calls.sorted { $0.start < $1.start }
        done = [UInt64](repeating: 0, count: (calls.count + 63) / 64)
        left = calls.count { $0.end != nil }
        self.steps = steps
    }

    private func isDone(_ index: Int) -> Bool { done[index >> 6] & (1 << UInt64(index & 63)) != 0 }

    private mutating func explains(from register: Register) -> Bool {
        if left == 0 { return true }
        steps -= 1
        guard steps > 0, seen.insert(Configuration(done: done, register: register)).inserted else { return false }
        var candidates = candidates()
        if let read = candidates.first(where: { calls[$0].kind == .read(register.value) }) { candidates = [read] }
        for index in candidates {
            guard let next = Self.effect(of: calls[index], on: register) else { continue }
            let isCompleted = calls[index].end != nil
            done[index >> 6] |= 1 << UInt64(index & 63)
            if isCompleted { left -= 1 }
            if explains(from: next) { return true }
            done[index >> 6] &= ~(1 << UInt64(index & 63))
            if isCompleted { left += 1 }
        }
        return false
    }

    /// The calls that may come next: those that began before any other one ended.
    ///
    /// Those with an end come first.
    private func candidates() -> [Int] {
        var firstEnd = Int.max
        for index in calls.indices where !isDone(index) {
            guard calls[index].start < firstEnd else { break }
            if let end = calls[index].end { firstEnd = min(firstEnd, end) }
        }
        var completed: [Int] = []
        var open: [Int] = []
        var hasOpenIncrement = false
        for index in calls.indices where !isDone(index) {
            guard calls[index].start < firstEnd else { break }
            guard calls[index].end == nil else {
                completed.append(index)
                continue
            }
            // One increment without a reply is like another.
            if calls[index].kind == .increment(nil) {
                if hasOpenIncrement { continue }
                hasOpenIncrement = true
            }
            open.append(index)
        }
        return completed + open
    }

    /// What a call leaves behind, or `nil` where it can't have seen what it saw, or need not be tried.
    private static func effect(of call: RecordedCall, on register: Register) -> Register? {
        switch call.kind {
        case .read(let found): return found == register.value ? Register(value: found) : nil
        case .write(let new): return register.isRumour ? nil : Register(value: new, isRumour: call.end == nil)
        case .increment(let result):
            let sum = (register.value ?? 0) + 1
            return result == nil || result == sum ? Register(value: sum, isRumour: result == nil) : nil
        }
    }
}
