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
            let samples = (Sample.all + SkippingTests.samples).map { Array($0.wire.utf8) }
            let spice = Array("$*:+-%~>|_!=,#(?;.\r\n0123456789".utf8)
            let low = RESPLimits(maximumBulkBytes: 4, maximumLineBytes: 9, maximumDepth: 1, maximumElements: 2)
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
                // Half of them with limits that much of it goes over.
                let limits = fed % 2 == 0 ? RESPLimits() : low
                var parser = RESPParser(limits: limits)
                let split = Int(random.next() % UInt64(bytes.count + 1))
                parser.feed(ByteBuffer(bytes: bytes[..<split]))
                var values = 0
                var isRefused = false
                do throws(RESPProtocolError) {
                    while try parser.next() != nil { values += 1 }
                    parser.feed(ByteBuffer(bytes: bytes[split...]))
                    while try parser.next() != nil { values += 1 }
                } catch {
                    isRefused = true
                    refused += 1
                }
                if fed % 16 < 2 {
                    var inOnePiece = RESPParser(limits: limits)
                    inOnePiece.feed(ByteBuffer(bytes: bytes))
                    do throws(RESPProtocolError) {
                        while try inOnePiece.next() != nil { values -= 1 }
                        #expect(!isRefused && parser.isMidReply == inOnePiece.isMidReply)
                    } catch {
                        #expect(isRefused)
                    }
                    #expect(values == 0, "\(bytes) split at \(split)")
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
