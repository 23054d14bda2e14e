//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RespoolTestKit
import Testing

@testable import Respool

struct ParserMutationTests {
    @Test func `9.4 a million mutated inputs never trap`() async {
        await inBackground {
            var random = SeededGenerator(seed: 20_261_124)
            let samples = Sample.all.map { Array($0.wire.utf8) }
            let spice = Array("$*:+-%~>|_!=,#(?;.\r\n0123456789".utf8)
            var fed = 0
            var refused = 0
            while fed < 1_000_000 {
                var bytes = samples[Int(random.next() % UInt64(samples.count))]
                for _ in 0...Int(random.next() % 3) {
                    let position = Int(random.next() % UInt64(bytes.count))
                    switch random.next() % 4 {
                    case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
                    case 1: bytes[position] = spice[Int(random.next() % UInt64(spice.count))]
                    case 2: bytes.insert(spice[Int(random.next() % UInt64(spice.count))], at: position)
                    default: if bytes.count > 1 { bytes.remove(at: position) }
                    }
                }
                var parser = RESPParser(limits: RESPLimits())
                let split = Int(random.next() % UInt64(bytes.count + 1))
                parser.feed(ByteBuffer(bytes: bytes[..<split]))
                do throws(RESPProtocolError) {
                    while try parser.next() != nil {}
                    parser.feed(ByteBuffer(bytes: bytes[split...]))
                    while try parser.next() != nil {}
                } catch {
                    refused += 1
                }
                fed += 1
                // Tests that wait for servers run beside this one.
                if fed % 500 == 0 { await Task.yield() }
            }
            print("mutated inputs: \(fed), refused: \(refused)")
            #expect(fed == 1_000_000)
            #expect(refused > 100_000 && refused < 1_000_000)
        }
    }
}
