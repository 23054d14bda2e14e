//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Simulation
import Testing

struct SimulationTests {
    @Test func `1 to 6 dozens of lives full of faults keep every promise`() {
        // Fewer where a sanitizer looks on, which takes ten times as long.
        let lives = ProcessInfo.processInfo.environment["RESPOOL_LIVES"].flatMap { UInt64($0) } ?? 16
        var steps = 0
        var faults = 0
        var calls = 0
        var succeeded = 0
        for seed in 1...max(1, lives) {
            let outcome = Simulation.run(seed: seed)
            steps += outcome.steps
            faults += outcome.faults
            calls += outcome.calls
            succeeded += outcome.succeeded
            #expect(outcome.violations.isEmpty, "seed \(seed): \(outcome.violations)")
        }
        print(
            "simulated lives: \(lives), steps: \(steps), faults: \(faults), calls: \(calls), of them succeeded: \(succeeded)"
        )
        // Lives in which nothing succeeds, or nothing fails, would prove little.
        #expect(succeeded > calls / 4 && succeeded < calls)
        #expect(faults > Int(lives) * 20)
    }

    @Test func `a seed gives the same life each time`() {
        for seed in [1, 17, 99] as [UInt64] {
            let first = Simulation.run(seed: seed, traces: true)
            let second = Simulation.run(seed: seed, traces: true)
            #expect(first == second)
            #expect(first.trace.count > 100)
        }
    }
}
