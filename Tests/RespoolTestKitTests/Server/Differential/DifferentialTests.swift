//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import RealServers
import Testing

@testable import RespoolTestKit

/// The test server against a real one: generated commands, equal replies, equal contents.
@Suite(.serialized)
struct DifferentialTests {
    private static var isThorough: Bool { ProcessInfo.processInfo.environment["RESPOOL_THOROUGH"] != nil }

    @Test(arguments: ServerKind.compared)
    func `generated commands get the replies of a real server and leave the same keys`(kind: ServerKind) async throws {
        let reference = try ReferenceServer(kind: kind)
        defer { reference.stop() }
        var configuration = TestServer.Configuration(version: kind.version)
        configuration.clock = .real
        configuration.recordedCommands = 0
        try await withTestServer(configuration) { server in
            let (real, own) = (reference.port, server.port)
            // The connections block their thread, which must not be one that other tests share.
            let outcome = await withCheckedContinuation { (done: CheckedContinuation<Outcome, Never>) in
                Thread.detachNewThread { done.resume(returning: Self.run(real, own, kind)) }
            }
            print(outcome.table)
            for difference in outcome.differences { Issue.record("\(difference)") }
            #expect(outcome.commands >= 200)
            #expect(outcome.comparisons >= (kind == .installed ? 200_000 : 50_000))
        }
    }

    struct Outcome: Sendable {
        var differences: [String] = []
        var commands = 0
        var comparisons = 0
        var table = ""
    }

    private static let seed: UInt64 = ProcessInfo.processInfo.environment["RESPOOL_SEED"].flatMap { UInt64($0) } ?? 1

    private static func run(_ real: Int, _ own: Int, _ kind: ServerKind) -> Outcome {
        var outcome = Outcome()
        do {
            let run = try DifferentialRun(real: real, own: own)
            var values = Values(random: SeededGenerator(seed: seed))
            let templates = Templates.all(for: kind.version)
            let rounds = isThorough ? 3000 : kind == .installed ? 430 : 130
            var seen: Set<String> = []
            for round in 0..<rounds where outcome.differences.count < 12 {
                let forms = sequence(round, &values, templates)
                let version = round % 2 == 0 ? 2 : 3
                do {
                    try run.compare(forms.flatMap { $0 }, version: version)
                } catch let difference as DifferentialRun.Difference {
                    try run.reconnect()
                    let (smallest, reason) = shrunk(forms, difference, version, real, own)
                    let name = Comparison.name(smallest.last ?? [])
                    // One of a kind is enough to see.
                    guard seen.insert(name + "\(difference.real.isEmpty)").inserted else { continue }
                    let lines = smallest.suffix(30).map { "      " + DifferentialRun.text($0) }.joined(separator: "\n")
                    outcome.differences.append(
                        "seed \(seed), round \(round), RESP\(version): \(reason)\n    after\n\(lines)"
                    )
                } catch {
                    // The connections may be in any state.
                    outcome.differences.append("seed \(seed), round \(round), RESP\(version): \(error)")
                    try run.reconnect()
                }
            }
            outcome.commands = run.counts.count
            outcome.comparisons = run.comparisons
            outcome.table = table(run, kind)
        } catch {
            outcome.differences.append("\(error)")
        }
        return outcome
    }

    /// Commands of one group for the most part, so that they meet the same keys.
    ///
    /// Those of one form belong together.
    private static func sequence(
        _ round: Int,
        _ values: inout Values,
        _ all: [(group: String, templates: [Template])]
    ) -> [[[Bytes]]] {
        let group = all[round % all.count].templates
        var forms: [[[Bytes]]] = []
        while forms.count < 400 {
            let templates = values.chance(0.9) ? group : all[values.number(below: all.count)].templates
            forms.append(templates[values.number(below: templates.count)].commands(&values))
        }
        return forms
    }

    /// The fewest forms that still differ, as far as leaving out halves, quarters and single ones finds in a second.
    private static func shrunk(
        _ forms: [[[Bytes]]],
        _ difference: DifferentialRun.Difference,
        _ version: Int,
        _ real: Int,
        _ own: Int
    ) -> ([[Bytes]], DifferentialRun.Difference) {
        var reason = difference
        func differs(_ candidate: [[[Bytes]]]) -> DifferentialRun.Difference? {
            do {
                let run = try DifferentialRun(real: real, own: own)
                try run.compare(candidate.flatMap { $0 }, version: version, counting: false)
                return nil
            } catch { return error as? DifferentialRun.Difference }
        }
        // What came behind the difference is gone.
        var count = 0
        var best = forms.filter { form in
            defer { count += form.count }
            return count <= difference.position
        }
        let last = best.last ?? []
        let deadline = ContinuousClock.now + .seconds(1)
        // Most often only what shares a key with the last form matters.
        let words = Set(last.flatMap { $0.dropFirst() }.filter { $0.raw.contains(UInt8(ascii: ":")) })
        let related = best.filter { form in form.contains { $0.contains { words.contains($0) } } }
        if let found = differs(related) { (best, reason) = (related, found) }
        var width = max(1, best.count / 2)
        while ContinuousClock.now < deadline {
            var start = 0
            var hasShrunk = false
            while start < best.count, ContinuousClock.now < deadline {
                let candidate = Array(best[..<start] + best[min(best.count, start + width)...])
                if !candidate.isEmpty, let found = differs(candidate) {
                    (best, reason, hasShrunk) = (candidate, found, true)
                } else {
                    start += width
                }
            }
            if width == 1, !hasShrunk { break }
            if !hasShrunk || width > 1 { width = max(1, width / 2) }
        }
        return (best.flatMap { $0 }, reason)
    }

    private static func table(_ run: DifferentialRun, _ kind: ServerKind) -> String {
        var lines = [
            "\(kind): compared \(run.comparisons) replies of \(run.counts.count) commands; \(run.errors) were errors, \(run.exactErrors) of them word by word the same"
        ]
        for (name, count) in run.counts.sorted(by: { $0.key < $1.key }) {
            let options = (run.options[name] ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            lines.append("  \(name) \(count)" + (options.isEmpty ? "" : ": " + options.joined(separator: ", ")))
        }
        if ProcessInfo.processInfo.environment["RESPOOL_WORDINGS"] != nil {
            for (real, own) in run.wordings.sorted(by: { $0.key < $1.key }) {
                lines.append("  real: \(real)\n  own:  \(own)")
            }
        }
        return lines.joined(separator: "\n")
    }
}
