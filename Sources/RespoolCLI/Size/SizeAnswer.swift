//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Respool

/// The advisor's advice as text, JSON and a page.
struct SizeAnswer: Encodable {
    private let advice: PoolAdvisor.Advice
    private let pools: Int

    init(_ advice: PoolAdvisor.Advice, pools: Int) {
        self.advice = advice
        self.pools = pools
    }

    private enum Key: String, CodingKey {
        case verdict, size, pools, load, utilisation, reasons, sizes
        case total = "total_connections"
        case waitProbability = "wait_probability"
        case meanWait = "mean_wait_us"
        case wait99 = "wait_p99_us"
        case serverUtilisation = "server_utilisation"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(advice.verdict.rawValue, forKey: .verdict)
        try container.encode(advice.size, forKey: .size)
        try container.encode(pools, forKey: .pools)
        try container.encode(advice.size * pools, forKey: .total)
        try container.encode(advice.load, forKey: .load)
        try container.encode(advice.serverUtilisation, forKey: .serverUtilisation)
        try container.encode(advice.reasons, forKey: .reasons)
        try Self.encode(advice.point, into: &container)
        var sizes = container.nestedUnkeyedContainer(forKey: .sizes)
        for point in advice.points {
            var entry = sizes.nestedContainer(keyedBy: Key.self)
            try entry.encode(point.size, forKey: .size)
            try Self.encode(point, into: &entry)
        }
    }

    private static func encode(_ point: PoolAdvisor.Point, into container: inout KeyedEncodingContainer<Key>) throws {
        try container.encode(point.waitProbability, forKey: .waitProbability)
        try container.encode(point.utilisation, forKey: .utilisation)
        try container.encode(microseconds(point.meanWait), forKey: .meanWait)
        try container.encode(microseconds(point.wait99), forKey: .wait99)
    }

    private static func microseconds(_ duration: Duration?) -> Double? {
        duration.map { Double($0.components.seconds) * 1e6 + Double($0.components.attoseconds) / 1e12 }
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    private var connections: String {
        let count = advice.size == 1 ? "1 connection" : "\(advice.size) connections"
        return pools == 1 ? count : "\(count) for each of \(pools) pools"
    }

    /// The sizes around the advised one, of which there may be hundreds; the last ones where none is advised.
    private var shown: ArraySlice<PoolAdvisor.Point> {
        let points = advice.points
        guard points.count > 12 else { return points[...] }
        let advised = points.firstIndex { $0.size == advice.size } ?? points.count - 1
        let first = max(0, min(advised - 5, points.count - 12))
        return points[first..<(first + 12)]
    }

    private var headline: String {
        switch advice.verdict {
        case .size: "\(connections)"
        case .limitedByServer: "\(connections): all that the server lets in"
        case .leasesNotNeeded: "no leases: the shared connection does it"
        case .serverSaturated: "no size helps: the server is saturated"
        }
    }

    func text(colour: Bool) -> String {
        var lines = [colour ? "\u{1B}[1m\(headline)\u{1B}[0m" : headline, ""]
        lines += advice.reasons.map { "- \($0)" }
        lines += ["", "size  busy   waits        p99 wait"]
        for point in shown {
            let mark = point.size == advice.size ? "  <" : ""
            lines.append(
                String(format: "%4d  %3.0f %%", point.size, point.utilisation * 100)
                    + String(format: "  %8.4f %%", point.waitProbability * 100)
                    + "  " + Self.wait(point) + mark
            )
        }
        return lines.joined(separator: "\n")
    }

    private static func wait(_ point: PoolAdvisor.Point) -> String {
        guard let wait = microseconds(point.wait99) else { return "grows without end" }
        return wait >= 1000 ? String(format: "%.2f ms", wait / 1000) : String(format: "%.0f µs", wait)
    }

    func page() -> String {
        func label(_ point: PoolAdvisor.Point) -> String {
            "\(point.size)\(point.size == advice.size ? " (advised)" : "")"
        }
        let stable = advice.points.filter { $0.wait99 != nil }
        let charts = [
            BarChart(
                title: "Probability of having to wait, by connections",
                note: "At 100 % the queue only grows.",
                isLogarithmic: false,
                bars: advice.points.map {
                    .init(
                        label: label($0),
                        value: $0.waitProbability,
                        text: String(format: "%.2f %%", $0.waitProbability * 100)
                    )
                }
            ),
            BarChart(
                title: "Wait that one caller in a hundred exceeds, in µs",
                note: "Less is better.",
                isLogarithmic: false,
                bars: stable.map {
                    .init(label: label($0), value: Self.microseconds($0.wait99) ?? 0, text: Self.wait($0))
                }
            ),
        ]
        let reasons = advice.reasons.map { "<li>\(HTMLPage.escape($0))</li>" }.joined()
        return HTMLPage.text(
            title: "respool size",
            note: headline,
            body: ["<ul>\(reasons)</ul>"] + charts.map { $0.svg() }
        )
    }
}
