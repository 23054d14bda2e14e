//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

/// The run as a page of its own, with a chart of memory over time.
struct SoakReport {
    private let result: Soak.Result
    private static let (width, height, left, bottom) = (900.0, 260.0, 70.0, 30.0)

    init(_ result: Soak.Result) {
        self.result = result
    }

    func text() -> String {
        let rows = [
            ("seconds", "\(Int(result.seconds))"), ("operations", "\(result.operations)"),
            ("faults", "\(result.faults.values.reduce(0, +))"), ("calls that failed meanwhile", "\(result.failures)"),
            ("mismatches", "\(result.mismatches)"), ("leaked descriptors", "\(result.leakedDescriptors)"),
            ("resident memory between loads, KiB a minute", String(format: "%.1f", result.rests.slope(\.resident))),
            ("heap in use between loads, KiB a minute", String(format: "%.1f", result.rests.slope(\.heap))),
        ]
        let faults = result.faults.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Respool soak</title><style>
            :root{--paper:#fff;--ink:#1c2024;--line:#2f6ca8;--rule:#dde1e5}
            @media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e8eaed;--line:#8cc0f0;--rule:#30363c}}
            body{background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
            main{max-width:60rem;margin:0 auto;padding:2rem 1rem}svg{width:100%;height:auto}
            svg text{font:13px system-ui,sans-serif;fill:var(--ink)}polyline{fill:none;stroke:var(--line);stroke-width:2}
            circle{fill:var(--ink)}line{stroke:var(--rule)}td{padding:.2rem 1rem .2rem 0;border-bottom:1px solid var(--rule)}
            </style></head><body><main><h1>Respool soak</h1>
            <h2>Memory, MiB over seconds: resident, and below it what of the heap is in use; dots: while nobody calls</h2>\(chart())
            <h2>Figures</h2><table>\(Self.table(rows))</table><h2>Faults</h2><table>\(Self.table(faults))</table>
            </main></body></html>

            """
    }

    private static func table(_ rows: [(String, String)]) -> String {
        rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined()
    }

    private func chart() -> String {
        let samples = result.trace.samples
        guard let end = samples.last?.seconds, end > 0 else { return "<p>no samples</p>" }
        let top = Double(samples.map(\.resident).max() ?? 1) / 1024 * 1.1
        func x(_ seconds: Double) -> String {
            String(format: "%.1f", Self.left + (Self.width - Self.left) * seconds / end)
        }
        func y(_ mebibytes: Double) -> String {
            String(format: "%.1f", (Self.height - Self.bottom) * (1 - mebibytes / top))
        }
        var shapes = ""
        for part in 0...4 {
            let (size, time) = (top * Double(part) / 4, end * Double(part) / 4)
            shapes += "<line x1=\"\(Self.left)\" x2=\"\(Self.width)\" y1=\"\(y(size))\" y2=\"\(y(size))\"/>"
            shapes += "<text x=\"\(Self.left - 8)\" y=\"\(y(size))\" text-anchor=\"end\" dy=\"12\">\(Int(size))</text>"
            shapes +=
                "<text x=\"\(x(time))\" y=\"\(Self.height - 8)\" text-anchor=\"\(part == 4 ? "end" : "middle")\">\(Int(time))</text>"
        }
        func line(_ size: (MemoryTrace.Sample) -> Int) -> String {
            let points = samples.map { "\(x($0.seconds)),\(y(Double(size($0)) / 1024))" }.joined(separator: " ")
            return "<polyline points=\"\(points)\"/>"
        }
        let rests = result.rests.samples.map {
            "<circle cx=\"\(x($0.seconds))\" cy=\"\(y(Double($0.heap) / 1024))\" r=\"2.5\"/>"
        }.joined()
        return
            "<svg viewBox=\"0 0 \(Self.width) \(Self.height)\" role=\"img\" aria-label=\"memory over time\">\(shapes)"
            + "\(line(\.resident))\(line(\.heap))\(rests)</svg>"
    }
}
