//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import CRespoolProcessors
internal import Foundation
internal import Synchronization

/// How far two processors are apart: how long a cache line takes there and back.
///
/// Cloud machines have been seen at 0.1 and at 1.4 µs, and what is measured between threads depends on it more than on anything else.
enum CoreDistance {
    private static let rounds = 20_000

    /// Nanoseconds, the least of several tries; `nil` where threads can't be bound to processors, or there is only one.
    ///
    /// Takes some ten milliseconds.
    static func measure() -> Double? {
        (0..<5).compactMap { _ in once() }.min()
    }

    private static func once() -> Double? {
        let line = Line()
        let nanoseconds = Mutex<Double?>(nil)
        let threads = [
            Thread {
                line.begin(isBound: respool_bind_thread(1) == 0)
                for round in 0..<rounds where line.isBound {
                    line.wait(for: 2 * round + 1)
                    line.pass(2 * round + 2)
                }
                line.ended.signal()
            },
            Thread {
                line.begin(isBound: respool_bind_thread(0) == 0)
                let start = Monotonic.nanoseconds
                for round in 0..<rounds where line.isBound {
                    line.pass(2 * round + 1)
                    line.wait(for: 2 * round + 2)
                }
                let passed = Double(Monotonic.nanoseconds - start)
                if line.isBound { nanoseconds.withLock { $0 = passed / Double(rounds) } }
                line.ended.signal()
            },
        ]
        for thread in threads { thread.start() }
        for _ in threads { line.ended.wait() }
        return nanoseconds.withLock { $0 }
    }

    /// What the two threads hand to each other.
    private final class Line: Sendable {
        private let turn = Atomic<Int>(0)
        private let begun = Atomic<Int>(0)
        private let bound = Atomic<Int>(0)
        let ended = DispatchSemaphore(value: 0)

        /// Whether each of the two has a processor of its own.
        var isBound: Bool { bound.load(ordering: .acquiring) == 2 }

        /// Waits for the other one.
        func begin(isBound: Bool) {
            if isBound { bound.add(1, ordering: .acquiringAndReleasing) }
            begun.add(1, ordering: .acquiringAndReleasing)
            while begun.load(ordering: .acquiring) < 2 { Thread.sleep(forTimeInterval: 0.0001) }
        }

        // Whoever lost its processor to another program must not be waited for with the other one's.
        func wait(for value: Int) {
            var patience = 100_000
            while turn.load(ordering: .acquiring) != value {
                patience -= 1
                if patience == 0 {
                    Thread.sleep(forTimeInterval: 0.0001)
                    patience = 100_000
                }
            }
        }

        func pass(_ value: Int) { turn.store(value, ordering: .releasing) }
    }
}
