//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

/// Parsing takes time in proportion to the bytes, however they are split.
struct ParserTimingTests {
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
