//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import ArgumentParser
internal import Foundation

struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures new connections, one shared connection and pipelines on a real server.",
        discussion: """
            The server is the one of --url, else of the environment variable REDIS_URL, else a redis-server from PATH that \
            is started on a free port and stopped afterwards, else the test kit's own server, which the report says. Only keys \
            that begin with respool:bench: are written, and with --compare those of redis-benchmark.

            Exit codes: 0 measured, 1 a workload failed, 3 no server, 64 wrong usage.
            """
    )

    enum Comparison: String, ExpressibleByArgument, CaseIterable {
        case redisBenchmark = "redis-benchmark"
    }

    @Option(help: "The server, such as redis://localhost:6379.")
    var url: String?

    @Flag(help: "Finish in under 40 s: shorter and fewer rounds.")
    var quick = false

    @Option(name: .customLong("workload"), help: "Measure only this workload. May be repeated.")
    var workloads: [String] = []

    @Flag(help: "Measure pools of 1 to 64 connections under 64 callers, beside the shared connection.")
    var sweep = false

    @Option(
        help:
            "Measure one shared connection under so many callers each, such as 1,16,64,512,2048,10000, on both executors."
    )
    var callers: CallerCounts?

    @Option(help: "Run this program on the same server, round by round, and give the ratio.")
    var compare: Comparison?

    @Flag(help: "Write JSON to standard output instead of a table.")
    var json = false

    @Option(help: "Write a page with charts to this file.")
    var report: String?

    @Option(help: "Rounds of each workload; the medians count. 5, or 2 with --quick.")
    var rounds: Int?

    @Option(help: "Seconds of a round. 2, or 0.35 with --quick.")
    var duration: Double?

    @Option(help: "Bytes of a value, except for the 1 MiB workloads.")
    var valueSize = 64

    @Flag(help: "List the workloads and end.")
    var list = false

    func validate() throws {
        try Terminal.check(report: report)
        try Terminal.check(url: url)
        let known = Workload.all.map(\.name)
        for name in workloads where !known.contains(name) {
            throw ValidationError("unknown workload \(name); known: \(known.joined(separator: ", "))")
        }
        guard [sweep, callers != nil, !workloads.isEmpty].count(where: \.self) <= 1 else {
            throw ValidationError("--workload, --sweep and --callers each choose the workloads; give one of them")
        }
        if let rounds, !(1...1000).contains(rounds) { throw ValidationError("--rounds takes 1 to 1000") }
        if let duration, !(0.05...600).contains(duration) {
            throw ValidationError("--duration takes 0.05 to 600 seconds")
        }
        guard (1...(64 << 20)).contains(valueSize) else {
            throw ValidationError("--value-size takes 1 to 67108864 bytes")
        }
    }

    func run() async throws {
        if list {
            for workload in Workload.all { print(workload.name) }
            return
        }
        #if DEBUG
        Terminal.note("this is a debug build: its figures say nothing; Scripts/bench makes a release build")
        #endif
        let server: BenchServer
        do {
            server = try await BenchServer.find(url: url)
        } catch {
            Terminal.error("\(error)")
            throw ExitCode(3)
        }
        Interrupts.onInterrupt { server.stop() }
        defer { server.stop() }
        do {
            try await measure(server)
        } catch let error as ExitCode {
            throw error
        } catch {
            Terminal.error("\(error)")
            throw ExitCode(1)
        }
    }

    private func isChosen(_ workload: Workload) -> Bool {
        if !workloads.isEmpty { return workloads.contains(workload.name) }
        if sweep { return workload.isInSweep || workload.name == "shared-64" }
        return !workload.isExtra || !quick && !workload.isInSweep
    }

    private func measure(_ server: BenchServer) async throws {
        let chosen =
            callers.map { Workload.shared(by: $0.values) }
            ?? Workload.all.filter(isChosen).sorted { sweep && $0.poolSize < $1.poolSize }
        let plan = BenchPlan(
            rounds: rounds ?? (quick ? 2 : 5),
            duration: .seconds(duration ?? (quick ? 0.35 : 2)),
            warmUp: .milliseconds(quick ? 150 : 400),
            valueSize: valueSize,
            compares: compare != nil
        )
        let progress = ProgressBar(total: chosen.count * plan.stepsPerWorkload)
        let runner = WorkloadRunner(server: server, plan: plan, progress: progress)
        // First, before there is freed memory that connections could take without the process growing.
        let memory = try await MemoryFootprint.measure(server.configuration)
        var results: [BenchResult] = []
        for workload in chosen { results.append(try await runner.measure(workload)) }
        progress.finish()
        let report = BenchReport(server: try await server.facts(), workloads: results, memory: memory)
        if json {
            print(try report.json())
        } else {
            print(TableRenderer(colour: Terminal.isColourful).text(report))
        }
        if let path = self.report {
            try HTMLReport(report).text().write(toFile: path, atomically: true, encoding: .utf8)
            Terminal.note("wrote \(path)")
        }
    }
}

/// Numbers of callers, with commas in between.
struct CallerCounts: ExpressibleByArgument {
    let values: [Int]

    init?(argument: String) {
        let numbers = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.allSatisfy({ $0.map((1...50_000).contains) ?? false }) else { return nil }
        values = numbers.compactMap(\.self)
    }
}

struct BenchPlan: Sendable {
    var rounds: Int
    var duration: Duration
    var warmUp: Duration
    var valueSize: Int
    var compares: Bool

    var stepsPerWorkload: Int { rounds * (compares ? 2 : 1) + 1 }
}
