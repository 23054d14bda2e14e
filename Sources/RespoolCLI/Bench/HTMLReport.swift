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
                        text: "\(TableRenderer.fixed($0.p50, 0)) / \(TableRenderer.fixed($0.p99, 0))"
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
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>respool bench</title>
            <style>\(Self.style)</style></head><body><main>
            <h1>respool bench</h1>
            <p>Redis \(Self.escape(server.version)) at \(Self.escape(server.endpoint)), \(server.processors) processors, medians of all rounds.</p>
            \(charts.map { $0.svg() }.joined(separator: "\n"))
            \(table())
            </main></body></html>

            """
    }

    private func table() -> String {
        var rows =
            "<tr><th>workload</th><th>callers</th><th>executor</th><th>ops/s</th><th>p50 µs</th><th>p99 µs</th>"
            + "<th>p99.9 µs</th><th>CPU µs/op</th><th>sockets</th><th>commands per write</th><th>× redis-benchmark</th></tr>"
        for result in report.workloads {
            let name = Self.escape(result.name)
            if let reason = result.notRun {
                rows +=
                    "<tr><td>\(name)</td><td>\(result.callers)</td><td colspan=\"9\">not run: \(Self.escape(reason))</td></tr>"
                continue
            }
            let cells = [
                "\(result.callers)", result.executor, TableRenderer.grouped(result.operationsPerSecond),
                TableRenderer.fixed(result.p50, 0), TableRenderer.fixed(result.p99, 0),
                TableRenderer.fixed(result.p999, 0),
                TableRenderer.fixed(result.cpuPerOperation, 2), result.sockets.map(String.init) ?? "-",
                TableRenderer.fixed(result.commandsPerFlush, 1), TableRenderer.fixed(result.ratio, 2),
            ]
            rows += "<tr><td>\(name)</td>" + cells.map { "<td>\(Self.escape($0))</td>" }.joined() + "</tr>"
        }
        return "<h2>Figures</h2><div class=\"wide\"><table>\(rows)</table></div>"
    }

    static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
            "\"",
            with: "&quot;"
        )
    }

    private static let style = """
        :root{--paper:#fff;--ink:#1c2024;--soft:#666d75;--bar:#8fb8de;--inner:#2f6ca8;--line:#c8322b;--rule:#dde1e5}
        @media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e8eaed;--soft:#9aa1a8;--bar:#3c6a94;--inner:#8cc0f0;\
        --line:#ff7a70;--rule:#30363c}}
        body{background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif;margin:0}
        main{max-width:60rem;margin:0 auto;padding:2rem 1rem}h1{margin:0}h2{margin:2.5rem 0 0}
        p{color:var(--soft);margin:.2rem 0 1rem}svg{width:100%;height:auto;display:block}
        svg text{font:13px system-ui,sans-serif;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px}.bar{fill:var(--bar)}.inner{fill:var(--inner)}
        .mark{stroke:var(--line);stroke-width:2;stroke-dasharray:5 4}.wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
        th,td{text-align:right;padding:.3rem .5rem;border-bottom:1px solid var(--rule);white-space:nowrap}
        th:first-child,td:first-child,td:nth-child(3){text-align:left}
        """
}

/// Horizontal bars, one for each label.
struct BarChart {
    struct Bar {
        var label: String
        var value: Double
        /// A part of the bar drawn darker.
        var inner: Double?
        var text: String

        init(label: String, value: Double, inner: Double? = nil, text: String) {
            self.label = label
            self.value = value
            self.inner = inner
            self.text = text
        }
    }

    let title: String
    let note: String
    let isLogarithmic: Bool
    let bars: [Bar]
    var mark: Double?

    private static let (left, right, height, total) = (190.0, 110.0, 26.0, 900.0)

    func svg() -> String {
        let values = bars.flatMap { [$0.value, $0.inner ?? $0.value] }.filter { $0 > 0 }
        let top = max(values.max() ?? 1, mark ?? 0)
        // A logarithmic scale begins at the power of ten below the smallest value.
        let bottom = isLogarithmic ? pow(10, floor(log10(values.min() ?? 1)) - 0.3) : 0
        let room = Self.total - Self.left - Self.right
        func width(_ value: Double) -> Double {
            guard value > 0, top > bottom else { return 0 }
            if !isLogarithmic { return room * value / top }
            return max(1, room * log(value / bottom) / log(top / bottom))
        }
        var shapes = ""
        for (index, bar) in bars.enumerated() {
            let y = Double(index) * Self.height
            let length = width(bar.value)
            shapes +=
                "<text x=\"\(Self.left - 10)\" y=\"\(y + 17)\" text-anchor=\"end\">\(HTMLReport.escape(bar.label))</text>"
            shapes +=
                "<rect class=\"bar\" x=\"\(Self.left)\" y=\"\(y + 4)\" width=\"\(Self.number(length))\" height=\"18\" rx=\"2\"/>"
            if let inner = bar.inner {
                shapes +=
                    "<rect class=\"inner\" x=\"\(Self.left)\" y=\"\(y + 4)\" width=\"\(Self.number(width(inner)))\" height=\"18\" rx=\"2\"/>"
            }
            shapes +=
                "<text x=\"\(Self.number(Self.left + length + 6))\" y=\"\(y + 17)\">\(HTMLReport.escape(bar.text))</text>"
        }
        let height = Double(bars.count) * Self.height + 4
        if let mark {
            let x = Self.number(Self.left + width(mark))
            shapes += "<line class=\"mark\" x1=\"\(x)\" y1=\"0\" x2=\"\(x)\" y2=\"\(height)\"/>"
        }
        return "<h2>\(HTMLReport.escape(title))</h2><p>\(HTMLReport.escape(note))</p>"
            + "<svg viewBox=\"0 0 \(Self.number(Self.total)) \(Self.number(height))\" role=\"img\" aria-label=\"\(HTMLReport.escape(title))\">\(shapes)</svg>"
    }

    private static func number(_ value: Double) -> String { String(format: "%.1f", value) }
}
