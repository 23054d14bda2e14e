//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Testing

@testable import RespoolSoak

/// The soak's judgement of memory must be able to fail, and must not fail for what comes and goes.
struct MemoryTraceTests {
    /// Ten minutes, a sample a second: a sawtooth of 3 MiB that falls back to 4 MiB, and what is lost besides.
    private func trace(warmUp: Int = 0, lost: (Double) -> Double = { _ in 0 }) -> MemoryTrace {
        var trace = MemoryTrace()
        for second in 0..<600 {
            let flight = second * 7919 % 13 * 256
            let warm = min(second * 20, warmUp)
            let heap = 4096 + flight + warm + Int(lost(Double(second)))
            trace.add(MemoryTrace.Sample(seconds: Double(second), resident: 3 * heap, heap: heap))
        }
        return trace
    }

    @Test func `what comes and goes is no growth, and neither is what is used once`() {
        #expect(abs(trace().growth(\.heap)) < 64)
        #expect(abs(trace(warmUp: 2500).growth(\.heap)) < 64)
    }

    @Test func `what is lost at every turn is growth, by as much as was lost`() {
        let leaking = trace { $0 * 4 }
        // 4 KiB a second.
        #expect(abs(leaking.slope(\.heap) - 240) < 12)
        #expect(abs(leaking.growth(\.heap) - 1800) < 90)
        #expect(abs(leaking.growth(\.resident) - 5400) < 270)
    }

    @Test func `what is lost late is growth, too`() {
        #expect(trace { $0 < 400 ? 0 : ($0 - 400) * 10 }.growth(\.heap) > 1024)
    }

    @Test func `too few samples say nothing`() {
        var trace = MemoryTrace()
        #expect(trace.slope(\.heap) == 0)
        trace.add(MemoryTrace.Sample(seconds: 1, resident: 5, heap: 5))
        #expect(trace.slope(\.heap) == 0 && trace.growth(\.heap) == 0)
    }

    /// Blocks that the allocator has to take from its arenas.
    private func blocks(_ count: Int) -> [UnsafeMutableRawPointer] {
        (0..<count).map { _ in
            let block = UnsafeMutableRawPointer.allocate(byteCount: 1024, alignment: 16)
            block.initializeMemory(as: UInt8.self, repeating: 1, count: 1024)
            return block
        }
    }

    #if canImport(Glibc)
    @Test func `what the process is told of its memory follows what it holds`() throws {
        let (heap, resident) = (ProcessFacts.heapKibibytes, ProcessFacts.residentKibibytes)
        try #require(heap > 0 && resident > heap / 2)
        let held = blocks(256 << 10)
        let (fuller, larger) = (ProcessFacts.heapKibibytes, ProcessFacts.residentKibibytes)
        for block in held { block.deallocate() }
        let after = ProcessFacts.heapKibibytes
        // 256 MiB; other tests of this process have some of their own.
        #expect(fuller - heap > 200 << 10)
        #expect(larger - resident > 100 << 10)
        #expect(fuller - after > 200 << 10)
    }
    #endif

    @Test func `an open file is among the descriptors, and gone once closed`() throws {
        let file = try #require(FileHandle(forReadingAtPath: "/proc/self/status"))
        let name = "\(file.fileDescriptor)"
        #expect(ProcessFacts.descriptors[name]?.hasSuffix("/status") == true)
        try file.close()
        #expect(ProcessFacts.descriptors[name]?.hasSuffix("/status") != true)
    }
}
