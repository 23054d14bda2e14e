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

    @Test func `4.6 an array in 1 KiB pieces takes time in proportion to its size`() async throws {
        try await inBackground {
            func nanosecondsToParse(megabytes: Int) throws -> Double {
                let element = "$100\r\n" + String(repeating: "x", count: 100) + "\r\n"
                let count = megabytes * 1_000_000 / element.utf8.count
                let whole = Array("*\(count)\r\n".utf8) + Array(String(repeating: element, count: count).utf8)
                let pieces = stride(from: 0, to: whole.count, by: 1024).map {
                    ByteBuffer(bytes: whole[$0..<min($0 + 1024, whole.count)])
                }
                let start = threadNanoseconds
                let values = try ParserTests.parse(pieces)
                let elapsed = threadNanoseconds - start
                #expect(values.count == 1)
                #expect(values.first?.elements?.count == count)
                return elapsed
            }
            _ = try nanosecondsToParse(megabytes: 1)
            var ratios: [Double] = []
            for _ in 0..<5 {
                ratios.append(try nanosecondsToParse(megabytes: 10) / nanosecondsToParse(megabytes: 5))
                await Task.yield()
            }
            let ratio = ratios.sorted()[2]
            print("time for 10 MB over time for 5 MB: \(ratio)")
            #expect(ratio < 3)
        }
    }

    @Test func `4.6 one large string in small pieces takes time in proportion to its size`() async throws {
        try await inBackground {
            func nanosecondsToParse(megabytes: Int) throws -> Double {
                let size = megabytes << 20
                let whole = Array("$\(size)\r\n".utf8) + [UInt8](repeating: 7, count: size) + Array("\r\n".utf8)
                let pieces = stride(from: 0, to: whole.count, by: 1024).map {
                    ByteBuffer(bytes: whole[$0..<min($0 + 1024, whole.count)])
                }
                let start = threadNanoseconds
                let values = try ParserTests.parse(pieces)
                let elapsed = threadNanoseconds - start
                #expect(values.first?.bytes?.readableBytes == size)
                return elapsed
            }
            let ratios = try (0..<5).map { _ in
                try nanosecondsToParse(megabytes: 16) / nanosecondsToParse(megabytes: 8)
            }
            #expect(ratios.sorted()[2] < 3.5)
        }
    }
}
