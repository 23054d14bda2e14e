//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

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

    private static let (right, height, total) = (110.0, 26.0, 900.0)
    // Letters are 13 pixels high, and seven to eight wide on the average.
    private var left: Double { max(120, 7.6 * Double(bars.map(\.label.count).max() ?? 0) + 20) }

    func svg() -> String {
        let values = bars.flatMap { [$0.value, $0.inner ?? $0.value] }.filter { $0 > 0 }
        let top = max(values.max() ?? 1, mark ?? 0)
        // A logarithmic scale begins at the power of ten below the smallest value.
        let bottom = isLogarithmic ? pow(10, floor(log10(values.min() ?? 1)) - 0.3) : 0
        let room = Self.total - left - Self.right
        func width(_ value: Double) -> Double {
            guard value > 0, top > bottom else { return 0 }
            if !isLogarithmic { return room * value / top }
            return max(1, room * log(value / bottom) / log(top / bottom))
        }
        var shapes = ""
        // On top of the line, or it would cross them out.
        var words = ""
        for (index, bar) in bars.enumerated() {
            let y = Double(index) * Self.height
            let length = width(bar.value)
            words +=
                "<text x=\"\(Self.number(left - 10))\" y=\"\(y + 17)\" text-anchor=\"end\">\(HTMLPage.escape(bar.label))</text>"
            shapes +=
                "<rect class=\"bar\" x=\"\(left)\" y=\"\(y + 4)\" width=\"\(Self.number(length))\" height=\"18\" rx=\"2\"/>"
            if let inner = bar.inner {
                shapes +=
                    "<rect class=\"inner\" x=\"\(left)\" y=\"\(y + 4)\" width=\"\(Self.number(width(inner)))\" height=\"18\" rx=\"2\"/>"
            }
            words +=
                "<text x=\"\(Self.number(left + length + 6))\" y=\"\(y + 17)\">\(HTMLPage.escape(bar.text))</text>"
        }
        let height = Double(bars.count) * Self.height + 4
        if let mark {
            let x = Self.number(left + width(mark))
            shapes += "<line class=\"mark\" x1=\"\(x)\" y1=\"0\" x2=\"\(x)\" y2=\"\(height)\"/>"
        }
        return "<h2>\(HTMLPage.escape(title))</h2><p>\(HTMLPage.escape(note))</p>"
            + "<svg viewBox=\"0 0 \(Self.number(Self.total)) \(Self.number(height))\" role=\"img\" aria-label=\"\(HTMLPage.escape(title))\">\(shapes)\(words)</svg>"
    }

    private static func number(_ value: Double) -> String { String(format: "%.1f", value) }
}
