//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

/// The report as a page of its own, with charts drawn in SVG and nothing loaded from elsewhere.
struct HTMLReport {
    private let report: BenchReport

    init(_ report: BenchReport) {
        self.report = report
    }

    func text() -> String {
        let ran = report.workloads.filter { $0.notRun == nil }
        var charts = [
            BarChart(
                title: "Operations per second",
                note: "Logarithmic scale; more is better.",
                isLogarithmic: true,
                bars: ran.map {
                    .init(
                        label: $0.name,
                        value: $0.operationsPerSecond ?? 0,
                        text: TableRenderer.grouped($0.operationsPerSecond)
                    )
                }
            ),
            BarChart(
                title: "Latency, 99th percentile in µs",
                note: "Logarithmic scale; less is better. The dark part is the median.",
                isLogarithmic: true,
                bars: ran.map {
                    .init(
                        label: $0.name,
                        value: $0.p99 ?? 0,
                        inner: $0.p50,
                        text: "\(TableRenderer.latency($0.p50)) / \(TableRenderer.latency($0.p99))"
                    )
                }
            ),
            BarChart(
                title: "Processor time per operation in µs",
                note: "Of the client's process; less is better. Logarithmic scale.",
                isLogarithmic: true,
                bars: ran.map {
                    .init(
                        label: $0.name,
                        value: $0.cpuPerOperation ?? 0,
                        text: TableRenderer.fixed($0.cpuPerOperation, 2)
                    )
                }
            ),
        ]
        if let sweep { charts.append(sweep) }
        let writing = ran.filter { $0.commandsPerFlush ?? 0 > 0 }
        if !writing.isEmpty {
            charts.append(
                BarChart(
                    title: "Commands per write",
                    note: "Logarithmic scale; how many commands leave in one system call.",
                    isLogarithmic: true,
                    bars: writing.map {
                        .init(
                            label: $0.name,
                            value: $0.commandsPerFlush ?? 0,
                            text: TableRenderer.fixed($0.commandsPerFlush, 1)
                        )
                    }
                )
            )
        }
        let compared = ran.filter { $0.ratio != nil }
        if !compared.isEmpty {
            charts.append(
                BarChart(
                    title: "Beside redis-benchmark in the same run",
                    note: "The line is redis-benchmark, with as many connections as the workload's definition says.",
                    isLogarithmic: false,
                    bars: compared.map {
                        .init(label: $0.name, value: $0.ratio ?? 0, text: TableRenderer.fixed($0.ratio, 2) + " ×")
                    },
                    mark: 1
                )
            )
        }
        let server = report.server
        return HTMLPage.text(
            title: "respool bench",
            note:
                "\(server.summary), medians of all rounds.",
            body: charts.map { $0.svg() } + [table()]
        )
    }

    /// What more connections bring, where a sweep was measured.
    private var sweep: BarChart? {
        let sizes = Workload.sweepSizes.compactMap { size in
            report.workloads.first { $0.name == "pool-\(size)" && $0.notRun == nil }
        }
        guard sizes.count == Workload.sweepSizes.count else { return nil }
        let shared = report.workloads.filter { $0.name == "shared-64" }
        return BarChart(
            title: "Operations per second, by connections of the pool",
            note: "64 callers, one command at a time each. The last bar is one connection that all of them share.",
            isLogarithmic: false,
            bars: (sizes + shared).map {
                .init(
                    label: $0.name,
                    value: $0.operationsPerSecond ?? 0,
                    text: TableRenderer.grouped($0.operationsPerSecond)
                )
            }
        )
    }

    private func table() -> String {
        var rows =
            "<tr><th>workload</th><th>callers</th><th>executor</th><th>ops/s</th><th>p50 µs</th><th>p99 µs</th>"
            + "<th>p99.9 µs</th><th>CPU µs/op</th><th>sockets</th><th>commands per write</th><th>× redis-benchmark</th></tr>"
        for result in report.workloads {
            let name = HTMLPage.escape(result.name)
            if let reason = result.notRun {
                rows +=
                    "<tr><td>\(name)</td><td>\(result.callers)</td><td colspan=\"9\">not run: \(HTMLPage.escape(reason))</td></tr>"
                continue
            }
            let cells = [
                "\(result.callers)", result.executor, TableRenderer.grouped(result.operationsPerSecond),
                TableRenderer.latency(result.p50), TableRenderer.latency(result.p99),
                TableRenderer.latency(result.p999),
                TableRenderer.fixed(result.cpuPerOperation, 2), result.sockets.map(String.init) ?? "-",
                TableRenderer.fixed(result.commandsPerFlush, 1), TableRenderer.fixed(result.ratio, 2),
            ]
            rows += "<tr><td>\(name)</td>" + cells.map { "<td>\(HTMLPage.escape($0))</td>" }.joined() + "</tr>"
        }
        return "<h2>Figures</h2><div class=\"wide\"><table>\(rows)</table></div>"
    }
}
