//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

/// The checker must find what is wrong: planted histories that no order explains, beside ones that one does.
struct LinearizabilityTests {
    private typealias Call = RecordedCall

    @Test func `calls one after the other are explained by their order`() {
        let calls = [
            Call(.read(nil), 0, 1), Call(.write(5), 2, 3), Call(.read(5), 4, 5), Call(.increment(6), 6, 7),
            Call(.read(6), 8, 9),
        ]
        #expect(Linearizability.check(calls) == .linearizable)
        #expect(Linearizability.check(calls, initial: 1) == .violated)
    }

    @Test func `calls at the same time may have happened either way, but not both`() {
        for seen in [1, 2] {
            #expect(
                Linearizability.check([Call(.write(1), 0, 10), Call(.write(2), 0, 10), Call(.read(seen), 11, 12)])
                    == .linearizable
            )
        }
        let both = [
            Call(.write(1), 0, 10), Call(.write(2), 0, 10), Call(.read(1), 11, 12), Call(.read(2), 13, 14),
        ]
        #expect(Linearizability.check(both) == .violated)
    }

    @Test func `a read of what was overwritten before it began is found`() {
        #expect(
            Linearizability.check([Call(.write(1), 0, 1), Call(.write(2), 2, 3), Call(.read(1), 4, 5)]) == .violated
        )
    }

    @Test func `a write that was acknowledged and lost is found`() {
        #expect(Linearizability.check([Call(.write(1), 0, 1), Call(.read(nil), 2, 3)]) == .violated)
    }

    @Test func `a value that nobody wrote, as a reply to another command would be, is found`() {
        #expect(Linearizability.check([Call(.write(1), 0, 5), Call(.read(7), 1, 3)]) == .violated)
    }

    @Test func `an increment that ran twice, or that two callers were told of, is found`() {
        #expect(Linearizability.check([Call(.increment(1), 0, 1), Call(.increment(3), 2, 3)]) == .violated)
        #expect(Linearizability.check([Call(.increment(1), 0, 9), Call(.increment(1), 0, 9)]) == .violated)
        #expect(Linearizability.check([Call(.increment(2), 0, 9), Call(.increment(1), 0, 9)]) == .linearizable)
    }

    @Test func `a reader that sees new and then old is found`() {
        let calls = [
            Call(.write(1), 0, 1), Call(.write(2), 2, 20), Call(.read(2), 3, 5), Call(.read(1), 6, 8),
        ]
        #expect(Linearizability.check(calls) == .violated)
    }

    @Test func `what has no known outcome may take effect at any later time, or never, but not before it began`() {
        let open = Call(.write(2), 2, nil)
        #expect(Linearizability.check([Call(.write(1), 0, 1), open, Call(.read(1), 4, 5)]) == .linearizable)
        #expect(
            Linearizability.check([Call(.write(1), 0, 1), open, Call(.read(1), 4, 5), Call(.read(2), 90, 91)])
                == .linearizable
        )
        #expect(
            Linearizability.check([Call(.write(1), 0, 1), open, Call(.read(2), 4, 5), Call(.read(1), 6, 7)])
                == .violated
        )
        #expect(Linearizability.check([Call(.read(2), 0, 1), open]) == .violated)
        // Twice is once too often.
        let twice = [open, Call(.read(2), 4, 5), Call(.write(3), 6, 7), Call(.read(2), 8, 9)]
        #expect(Linearizability.check(twice) == .violated)
    }

    @Test func `an increment without a reply counts once or not at all`() {
        let open = Call(.increment(nil), 0, nil)
        #expect(Linearizability.check([open, Call(.increment(1), 2, 3)]) == .linearizable)
        #expect(Linearizability.check([open, Call(.increment(2), 2, 3)]) == .linearizable)
        #expect(Linearizability.check([open, Call(.increment(3), 2, 3)]) == .violated)
        #expect(Linearizability.check([open, open, Call(.increment(3), 2, 3)]) == .linearizable)
    }

    /// A history of a register that works, with callers that overlap and some that get no reply.
    private func history(seed: UInt64, calls count: Int, oneLostIn rate: Int = 12) -> [RecordedCall] {
        var random = SeededGenerator(seed: seed)
        var value: Int?
        return (0..<count).map { number in
            // It takes effect at ten times its number, and was under way for a while before and after.
            let moment = number * 10
            let start = moment - Int.random(in: 1...40, using: &random)
            let end: Int? =
                Int.random(in: 0..<rate, using: &random) == 0 ? nil : moment + Int.random(in: 1...40, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: return RecordedCall(.read(value), start, end ?? moment + 1)
            case 1:
                value = number * 1_000_000
                return RecordedCall(.write(number * 1_000_000), start, end)
            default:
                value = (value ?? 0) + 1
                return RecordedCall(.increment(end == nil ? nil : value), start, end)
            }
        }
    }

    @Test func `two hundred histories of a register that works are explained, and none once a reply is changed`() {
        for seed in 0..<200 as Range<UInt64> {
            var calls = history(seed: seed, calls: 120)
            #expect(Linearizability.check(calls) == .linearizable)
            guard let index = calls.lastIndex(where: { if case .increment(.some) = $0.kind { true } else { false } })
            else { continue }
            // A number that no order of these calls can give.
            calls[index] = RecordedCall(.increment(-5), calls[index].start, calls[index].end)
            #expect(Linearizability.check(calls) == .violated)
        }
    }

    @Test func `where every third call gets no reply, as beside a server that keeps failing, it is still found out`() {
        for seed in 0..<15 as Range<UInt64> {
            var calls = history(seed: seed, calls: 240, oneLostIn: 3)
            #expect(Linearizability.check(calls) == .linearizable, "seed \(seed)")
            guard let index = calls.lastIndex(where: { if case .increment(.some) = $0.kind { true } else { false } })
            else { continue }
            calls[index] = RecordedCall(.increment(-5), calls[index].start, calls[index].end)
            #expect(Linearizability.check(calls) == .violated, "seed \(seed)")
        }
    }
}
