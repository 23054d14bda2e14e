//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

/// The report as a table.
struct TableRenderer {
    let colour: Bool

    func text(_ report: BenchReport) -> String {
        let compares = report.workloads.contains { $0.ratio != nil }
        var rows = [
            ["workload", "callers", "ops/s", "p50 µs", "p99 µs", "p99.9 µs", "CPU µs/op", "sockets", "per write"]
        ]
        if compares { rows[0].append("× redis-benchmark") }
        for result in report.workloads {
            if let reason = result.notRun {
                rows.append([result.name, "\(result.callers)", "not run: \(reason)"])
                continue
            }
            var row = [
                result.name, "\(result.callers)", Self.grouped(result.operationsPerSecond), Self.latency(result.p50),
                Self.latency(result.p99), Self.latency(result.p999), Self.fixed(result.cpuPerOperation, 2),
                result.sockets.map(String.init) ?? "-", Self.fixed(result.commandsPerFlush, 1),
            ]
            if compares { row.append(result.ratio.map { Self.fixed($0, 2) } ?? "-") }
            rows.append(row)
        }
        let widths = rows[0].indices.map { column in
            rows.filter { $0.count == rows[0].count }.map { $0[column].count }.max() ?? 0
        }
        var lines = [
            report.server.summary, "",
        ]
        for (index, row) in rows.enumerated() {
            let cells = row.enumerated().map { column, cell in
                let width = row.count == rows[0].count || column < 2 ? widths[column] : cell.count
                let padding = String(repeating: " ", count: max(0, width - cell.count))
                let isText = column == 0 || column > 1 && row.count < rows[0].count
                return isText ? cell + padding : padding + cell
            }
            let line = cells.joined(separator: "  ")
            lines.append(index == 0 && colour ? "\u{1B}[1m\(line)\u{1B}[0m" : line)
        }
        if let bytes = report.memory.idleConnectionBytes {
            lines += ["", "An idle connection takes \(Self.fixed(Double(bytes) / 1024, 1)) KiB of memory."]
        }
        if let bytes = report.memory.waiterBytes {
            lines.append(
                "Waiting for a connection of a pool takes a task \(bytes) bytes more than waiting for nothing."
            )
        }
        return lines.joined(separator: "\n")
    }

    static func fixed(_ value: Double?, _ digits: Int) -> String {
        value.map { String(format: "%.\(digits)f", $0) } ?? "-"
    }

    /// Microseconds, with a fraction where there would be nothing else.
    static func latency(_ microseconds: Double?) -> String {
        fixed(microseconds, microseconds.map { $0 < 10 ? 2 : 0 } ?? 0)
    }

    /// `1234567` is `1 234 567`.
    static func grouped(_ value: Double?) -> String {
        guard let value else { return "-" }
        var text = ""
        for (index, digit) in String(Int(value.rounded())).reversed().enumerated() {
            if index > 0, index % 3 == 0 { text.append(" ") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
