//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Respool

internal import Foundation

/// The server and the machine.
struct ServerFacts: Codable, Sendable {
    var endpoint: String
    var version: String
    var isPrivate: Bool
    var processors: Int
    /// How long a cache line takes from one processor to another and back, in nanoseconds.
    var coreDistance: Double?

    /// Server and machine in a line.
    var summary: String {
        let distance = coreDistance.map { ", \(Int($0)) ns apart (a cache line there and back)" } ?? ""
        return "Redis \(version) at \(endpoint), \(processors) processors\(distance)"
    }

    enum CodingKeys: String, CodingKey {
        case endpoint, version, processors
        case coreDistance = "core_distance_ns"
        case isPrivate = "private"
    }
}

/// The medians of one workload's rounds.
struct BenchResult: Encodable, Sendable {
    var name: String
    var callers: Int
    var executor: String
    var operationsPerSecond: Double?
    var p50: Double?
    var p99: Double?
    var p999: Double?
    var cpuPerOperation: Double?
    var sockets: Int?
    var commandsPerFlush: Double?
    var ratio: Double?
    var referencePerSecond: Double?
    /// Why it wasn't run.
    var notRun: String?

    init(_ workload: Workload, notRun: String) {
        name = workload.name
        callers = workload.callers
        executor = workload.executorName
        self.notRun = notRun
    }

    init(_ workload: Workload, _ samples: [RoundSample], references: [Double]) {
        name = workload.name
        callers = workload.callers
        executor = workload.executorName
        operationsPerSecond = samples.map(\.operationsPerSecond).median
        var histogram = LatencyHistogram()
        for sample in samples { histogram.merge(sample.histogram) }
        p50 = histogram.nanoseconds(atQuantile: 0.5).map { $0 / 1000 }
        p99 = histogram.nanoseconds(atQuantile: 0.99).map { $0 / 1000 }
        p999 = histogram.nanoseconds(atQuantile: 0.999).map { $0 / 1000 }
        cpuPerOperation = samples.map { $0.cpuMicroseconds / Double(max(1, $0.operations)) }.median
        sockets = samples.map(\.sockets).max()
        let flushes = samples.reduce(0) { $0 + $1.flushes }
        commandsPerFlush = flushes == 0 ? nil : Double(samples.reduce(0) { $0 + $1.commands }) / Double(flushes)
        if !references.isEmpty {
            referencePerSecond = references.median
            ratio = zip(samples, references).map { $0.operationsPerSecond / $1 }.median
        }
    }

    enum CodingKeys: String, CodingKey {
        case name, callers, executor, sockets
        case operationsPerSecond = "operations_per_second"
        case p50 = "p50_us"
        case p99 = "p99_us"
        case p999 = "p999_us"
        case cpuPerOperation = "cpu_us_per_operation"
        case commandsPerFlush = "commands_per_flush"
        case ratio = "ratio_to_redis_benchmark"
        case referencePerSecond = "redis_benchmark_operations_per_second"
        case notRun = "not_run"
    }

    /// Every key is there; what was not measured is null.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        func round(_ value: Double?, _ digits: Double) -> Double? { value.map { ($0 * digits).rounded() / digits } }
        try container.encode(name, forKey: .name)
        try container.encode(callers, forKey: .callers)
        try container.encode(executor, forKey: .executor)
        try container.encode(round(operationsPerSecond, 1), forKey: .operationsPerSecond)
        try container.encode(round(p50, 10), forKey: .p50)
        try container.encode(round(p99, 10), forKey: .p99)
        try container.encode(round(p999, 10), forKey: .p999)
        try container.encode(round(cpuPerOperation, 1000), forKey: .cpuPerOperation)
        try container.encode(sockets, forKey: .sockets)
        try container.encode(round(commandsPerFlush, 100), forKey: .commandsPerFlush)
        try container.encode(round(ratio, 1000), forKey: .ratio)
        try container.encode(round(referencePerSecond, 1), forKey: .referencePerSecond)
        try container.encodeIfPresent(notRun, forKey: .notRun)
    }
}

/// Everything one run found.
struct BenchReport: Encodable, Sendable {
    var server: ServerFacts
    var workloads: [BenchResult]
    var memory = MemoryFootprint()

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
