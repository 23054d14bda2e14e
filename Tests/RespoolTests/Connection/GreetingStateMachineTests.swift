//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

struct GreetingStateMachineTests {
    /// How the dials of a peer begin: `H` with HELLO, `-` without, and whether that led to a connection.
    private func dials(_ count: Int, _ answer: (GreetingStateMachine.Greeting) -> GreetingStateMachine.Ending) -> String
    {
        var machine = GreetingStateMachine()
        var text = ""
        for _ in 0..<count {
            let greeting = machine.greeting
            let ending = answer(greeting)
            text += greeting == .hello ? "H" : "-"
            machine.dialEnded(greeting, ending)
        }
        return text
    }

    @Test func `6.2 a peer that hangs up on HELLO is spoken to without it, and asked again ever more seldom`() {
        let text = dials(100) { $0 == .hello ? .hungUp : .ready }
        #expect(text.hasPrefix("H-H---H-------H---------------H"))
        #expect(text.filter { $0 == "H" }.count == 6)
    }

    @Test func `6.2 a peer that hangs up on everybody is mostly asked with HELLO`() {
        let text = dials(100) { _ in .hungUp }
        #expect(text.hasPrefix("H-HH-HHHH-HHHHHHHH-HHHHHHHH-"))
    }

    @Test func `6.2 after a restart it is HELLO's turn again`() {
        var downFor = 3
        let text = dials(12) { _ in
            downFor -= 1
            return downFor >= 0 ? .hungUp : .ready
        }
        #expect(text == "H-HHHHHHHHHH")
        // A connection that was refused says that the server was gone, and nothing of HELLO.
        var endings: [GreetingStateMachine.Ending] = [.hungUp, .failed, .failed]
        #expect(dials(6) { _ in endings.isEmpty ? .ready : endings.removeFirst() } == "H-HHHH")
    }

    @Test func `6.2 other failures never lead away from HELLO`() {
        #expect(dials(50) { _ in .failed } == String(repeating: "H", count: 50))
    }

    @Test func `6.2 whatever happens, HELLO is tried again`() {
        var random = SeededGenerator(seed: 7)
        var machine = GreetingStateMachine()
        var without = 0
        for _ in 0..<100_000 {
            // Dials overlap: how one began is not always how the next one would.
            let greeting = random.next() % 4 == 0 ? (random.next() % 2 == 0 ? .hello : .withoutHello) : machine.greeting
            machine.dialEnded(greeting, [.ready, .hungUp, .failed][Int(random.next() % 3)])
            without = machine.greeting == .hello ? 0 : without + 1
            #expect(without < 2100)
        }
    }
}
