//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// An option's text, and the ways to read it.
struct OptionValue {
    let accepts: String
    let text: String
    /// Whether it is part of a URL, or has a key of its own.
    let isURL: Bool

    private func needs(_ hint: String = "") -> RedisError { problem("needs \(accepts)\(hint)") }

    /// What is wrong, in words that follow the value's name.
    func problem(_ words: String) -> RedisError {
        RedisError(.invalidConfiguration, words, outcome: .notExecuted)
    }

    func wholeNumber() throws(RedisError) -> Int {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else { throw needs() }
        return number
    }

    func choice<Value>(_ choices: [String: Value]) throws(RedisError) -> Value {
        guard let value = choices[text] else { throw needs() }
        return value
    }

    /// A number and one of `us`, `ms`, `s`, `m`, `h`.
    func duration() throws(RedisError) -> Duration {
        let hint = " with its unit, such as 250us, 500ms, 2s or 1m"
        let (number, unit) = try split(hint)
        switch unit {
        case "us": return .microseconds(number)
        case "ms": return .milliseconds(number)
        case "s": return .seconds(number)
        case "m" where number <= Int64.max / 60: return .seconds(60 * number)
        case "h" where number <= Int64.max / 3600: return .seconds(3600 * number)
        default: throw needs(hint)
        }
    }

    /// A number of bytes, or of `kb`, `mb`, `gb` (powers of 1000) or `KiB`, `MiB`, `GiB` (powers of 1024).
    func byteCount() throws(RedisError) -> Int {
        let hint = " in bytes or with a unit, such as 65536, 512KiB or 64MiB"
        let (number, unit) = try split(hint)
        let factors: [String: Int] = [
            "": 1, "b": 1, "kb": 1000, "mb": 1_000_000, "gb": 1_000_000_000, "kib": 1 << 10, "mib": 1 << 20,
            "gib": 1 << 30,
        ]
        guard let factor = factors[unit.lowercased()] else { throw needs(hint) }
        let (product, overflow) = Int(number).multipliedReportingOverflow(by: factor)
        guard !overflow else { throw needs(hint) }
        return product
    }

    private func split(_ hint: String) throws(RedisError) -> (Int64, String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        // Ten digits of any unit stay far from overflow.
        guard digits.utf8.count <= 10, let number = Int64(digits) else { throw needs(hint) }
        return (number, String(text.dropFirst(digits.count)))
    }
}

extension String {
    /// How many letters must be inserted, removed or replaced to get the other text (Levenshtein).
    ///
    /// O(n·m), for short texts.
    func editDistance(to other: String) -> Int {
        let left = Array(utf8.prefix(64))
        let right = Array(other.utf8.prefix(64))
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let replaced = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = Swift.min(replaced, row[j + 1] + 1, row[j] + 1)
            }
        }
        return row[right.count]
    }
}
