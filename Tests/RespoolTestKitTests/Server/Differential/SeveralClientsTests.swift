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

/// The test server against the real ones with several clients at once: what each of them gets after each step is the same.
struct SeveralClientsTests {
    private static let seed: UInt64 = ProcessInfo.processInfo.environment["RESPOOL_SEED"].flatMap { UInt64($0) } ?? 1
    private static var isThorough: Bool { ProcessInfo.processInfo.environment["RESPOOL_THOROUGH"] != nil }

    struct Outcome: Sendable {
        var differences: [String] = []
        var comparisons = 0
        var steps = 0
        /// Steps by their command, and what came to clients that hadn't asked in that step.
        var commands: [String: Int] = [:]
        var told = 0
    }

    struct Difference: Error {
        var step: Int
        var client: Int
        var command: String
        var real: String
        var own: String
    }

    @Test(arguments: ServerKind.compared)
    func `clients that wait, watch, track, subscribe and run scripts get what a real server gives them`(
        kind: ServerKind
    ) async throws {
        let reference = try ReferenceServer(kind: kind)
        defer { reference.stop() }
        var configuration = TestServer.Configuration(version: kind.version)
        configuration.clock = .real
        configuration.recordedCommands = 0
        try await withTestServer(configuration) { server in
            for script in Scenarios.scripts { await server.register(script: script.source, script.body) }
            let (real, own) = (reference.port, server.port)
            let outcome = await withCheckedContinuation { (done: CheckedContinuation<Outcome, Never>) in
                Thread.detachNewThread { done.resume(returning: Self.run(real, own, kind)) }
            }
            print(
                "\(kind), 4 clients: compared \(outcome.comparisons) replies and pushes (\(outcome.told) of them to clients that",
                "didn't ask) after \(outcome.steps) steps with \(outcome.commands.count) commands"
            )
            for difference in outcome.differences { Issue.record("\(difference)") }
            #expect(outcome.comparisons >= 8000)
            #expect(outcome.commands.count >= 100)
        }
    }

    private static func run(_ real: Int, _ own: Int, _ kind: ServerKind) -> Outcome {
        var outcome = Outcome()
        var scenarios = Scenarios(version: kind.version, seed: seed)
        var seen: Set<String> = []
        for round in 0..<(isThorough ? 3000 : 120) where outcome.differences.count < 12 {
            let forms = scenarios.next(round)
            let versions = round / 3 % 2 == 0 ? [3, 3, 3, 3] : [3, 2, 3, 2]
            do {
                try compare(forms.flatMap { $0 }, versions, real, own, &outcome)
            } catch let difference as Difference {
                let (smallest, reason) = shrunk(forms, difference, versions, real, own)
                guard seen.insert(reason.command + String(reason.real.prefix(12))).inserted else { continue }
                let lines = smallest.suffix(30).map { "      " + $0.text }.joined(separator: "\n")
                outcome.differences.append(
                    "\(kind), seed \(seed), round \(round), RESP\(versions): client \(["A", "B", "C", "D"][reason.client]) "
                        + "with \(reason.command)\n    real server: \(reason.real)\n    test server: \(reason.own)\n    after\n"
                        + lines
                )
            } catch {
                outcome.differences.append("\(kind), seed \(seed), round \(round): \(error)")
            }
        }
        return outcome
    }

    private static func compare(
        _ steps: [Step],
        _ versions: [Int],
        _ real: Int,
        _ own: Int,
        _ outcome: inout Outcome
    ) throws {
        let (one, other) = (try Stage(port: real, versions: versions), try Stage(port: own, versions: versions))
        for (position, step) in steps.enumerated() where !one.isWaiting(step.client) {
            let asked = (0..<versions.count).map { $0 == step.client ? step.command : one.pending[$0] ?? [] }
            try one.send(step)
            try other.send(step)
            let (left, right) = (try one.settle(step), try other.settle(step))
            outcome.steps += 1
            outcome.commands[Comparison.name(step.command), default: 0] += 1
            for client in left.indices {
                let (frames, others) = (left[client], right[client])
                outcome.comparisons += frames.count
                if client != step.client { outcome.told += frames.count }
                let isWake = client != step.client
                guard frames.count == others.count,
                    zip(frames, others).allSatisfy({ same($0, $1, asked[client], isWake: isWake) })
                else {
                    throw Difference(
                        step: position,
                        client: client,
                        command: DifferentialRun.text(asked[client].isEmpty ? step.command : asked[client]),
                        real: frames.map { Answer($0).shown }.joined(separator: "; "),
                        own: others.map { Answer($0).shown }.joined(separator: "; ")
                    )
                }
            }
        }
    }

    /// Whether two messages say the same; errors that end a wait have to do so word by word.
    private static func same(
        _ real: ArraySlice<UInt8>,
        _ own: ArraySlice<UInt8>,
        _ command: [Bytes],
        isWake: Bool
    ) -> Bool {
        if real == own { return true }
        guard !isWake, real.first != UInt8(ascii: ">"), !command.isEmpty else { return false }
        return Comparison.agree(command, Comparison.name(command), Answer(real), Answer(own))
    }

    /// The fewest forms that still differ, as far as leaving out parts finds in a moment.
    private static func shrunk(
        _ forms: [[Step]],
        _ difference: Difference,
        _ versions: [Int],
        _ real: Int,
        _ own: Int
    ) -> ([Step], Difference) {
        func differs(_ candidate: [[Step]]) -> Difference? {
            var ignored = Outcome()
            do {
                try compare(candidate.flatMap { $0 }, versions, real, own, &ignored)
                return nil
            } catch { return error as? Difference }
        }
        var count = 0
        var best = forms.filter { form in
            defer { count += form.count }
            return count <= difference.step
        }
        var reason = difference
        let deadline = ContinuousClock.now + .seconds(2)
        var width = max(1, best.count / 2)
        while ContinuousClock.now < deadline {
            var (start, hasShrunk) = (0, false)
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
}
