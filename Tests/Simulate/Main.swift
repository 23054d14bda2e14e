//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import ArgumentParser
internal import Dispatch
internal import Simulation
internal import Synchronization

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Lives of the client in a simulated world, as many as wanted, on every processor.
@main
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs the whole client in simulated worlds full of faults, one for each seed.",
        discussion: """
            Ends with one line of figures. Exit codes: 0 every promise was kept, 1 one was broken (the seed and what happened are \
            printed), 64 wrong usage.
            """
    )

    @Argument(help: "How many seeds.")
    var seeds: UInt64

    @Option(help: "The first of them.")
    var first: UInt64 = 1

    @Option(help: "How often time moves on in each while there are faults.")
    var steps = 200

    @Option(help: "Lives at the same time; the processors by default.")
    var jobs: Int?

    @Flag(help: "End with the first seed that breaks a promise.")
    var untilBroken = false

    @Flag(help: "Print what happened in each life.")
    var trace = false

    func validate() throws {
        guard seeds > 0 else { throw ValidationError("SEEDS needs a number from 1 on") }
        guard steps > 0 else { throw ValidationError("--steps needs a number from 1 on") }
    }

    private struct Totals {
        var seeds = 0
        var steps = 0
        var faults = 0
        var calls = 0
        var succeeded = 0
        var broken: [Simulation.Outcome] = []
    }

    /// To standard error, which a script doesn't read.
    private static func tell(_ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }

    func run() throws {
        let totals = Mutex(Totals())
        let next = Atomic<UInt64>(first)
        let end = first + seeds
        let started = DispatchTime.now().uptimeNanoseconds
        let isTerminal = isatty(2) == 1
        DispatchQueue.concurrentPerform(iterations: trace ? 1 : jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))) { _ in
            while true {
                let seed = next.add(1, ordering: .relaxed).oldValue
                guard seed < end, !untilBroken || totals.withLock({ $0.broken.isEmpty }) else { return }
                let outcome = Simulation.run(seed: seed, steps: steps, traces: trace)
                for line in outcome.trace { print(line) }
                let done = totals.withLock { totals in
                    totals.seeds += 1
                    totals.steps += outcome.steps
                    totals.faults += outcome.faults
                    totals.calls += outcome.calls
                    totals.succeeded += outcome.succeeded
                    if !outcome.violations.isEmpty { totals.broken.append(outcome) }
                    return totals.seeds
                }
                if isTerminal, done % 100 == 0 { Self.tell("\r\(done) of \(seeds) ") }
            }
        }
        if isTerminal { Self.tell("\r") }
        let result = totals.withLock { $0 }
        let broken = result.broken.sorted { $0.seed < $1.seed }
        for outcome in broken.prefix(5) {
            for violation in outcome.violations.prefix(3) {
                print("seed \(outcome.seed): \(violation.promise): \(violation.words)")
            }
        }
        if let worst = broken.first {
            // The same life again, this time told.
            let told = Simulation.run(seed: worst.seed, steps: steps, traces: true)
            let until = told.trace.firstIndex { $0.contains("VIOLATION") } ?? told.trace.count - 1
            print("what happened with seed \(worst.seed), \(until + 1) events, the last of them:")
            for line in told.trace[...until].suffix(60) { print("  \(line)") }
            print("the same again: \(told.fingerprint == worst.fingerprint ? "yes" : "NO, it went another way")")
        }
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - started) / 1e9
        print(
            "seeds=\(result.seeds) steps=\(result.steps) faults=\(result.faults) calls=\(result.calls) "
                + "succeeded=\(result.succeeded) violations=\(broken.count) "
                + "seeds_per_minute=\(Int(Double(result.seeds) / seconds * 60))"
        )
        if !broken.isEmpty { throw ExitCode(1) }
    }
}
