//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Respool
import Testing

@testable import RespoolCLI

struct BenchUnitTests {
    @Test func `percentiles are within one part in sixty-four of the truth`() throws {
        var histogram = LatencyHistogram()
        for value in 1...100_000 { histogram.record(UInt64(value) * 10) }
        for fraction in [0.5, 0.9, 0.99, 0.999] {
            let found = try #require(histogram.nanoseconds(atQuantile: fraction))
            let truth = fraction * 1_000_000
            #expect(abs(found - truth) / truth <= 1.0 / 64)
        }
        #expect(LatencyHistogram().nanoseconds(atQuantile: 0.5) == nil)
    }

    @Test func `the extremes have a place`() {
        var histogram = LatencyHistogram()
        for value in [0, 1, 63, 64, UInt64.max] { histogram.record(value) }
        #expect(histogram.count == 5)
        #expect(histogram.nanoseconds(atQuantile: 0) == 0)
    }

    @Test func `merged histograms count as one`() {
        var (first, second) = (LatencyHistogram(), LatencyHistogram())
        first.record(10)
        second.record(20)
        first.merge(second)
        #expect(first.count == 2)
        #expect(first.nanoseconds(atQuantile: 1) == 20)
    }

    @Test func `redis-benchmark's figure is found in either form of its table`() {
        let modern = "\"test\",\"rps\",\"avg_latency_ms\"\n\"GET\",\"114285.71\",\"0.282\"\n"
        #expect(RedisBenchmark.operationsPerSecond(csv: modern, operation: .get) == 114_285.71)
        #expect(RedisBenchmark.operationsPerSecond(csv: "\"SET\",\"99.5\"\n", operation: .set) == 99.5)
        #expect(RedisBenchmark.operationsPerSecond(csv: modern, operation: .set) == nil)
        #expect(RedisBenchmark.operationsPerSecond(csv: "ERR", operation: .get) == nil)
    }

    @Test func `workloads have the names that scripts rely on`() {
        let names = Set(Workload.all.map(\.name))
        for name in ["new-connection", "new-connection-tls", "one-caller", "pipeline-100", "get-1MiB", "set-1MiB"] {
            #expect(names.contains(name))
        }
        for callers in [16, 64, 512, 2048] {
            #expect(names.contains("shared-\(callers)"))
            #expect(names.contains("shared-\(callers)-executor"))
        }
    }

    @Test func `numbers are grouped for reading`() {
        #expect(TableRenderer.grouped(1_234_567) == "1 234 567")
        #expect(TableRenderer.grouped(999) == "999")
        #expect(TableRenderer.grouped(nil) == "-")
    }
}
