//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What the methods' documentation says in words: written by hand, and checked to be whole.
struct Documentation: Decodable {
    struct Entry: Decodable {
        let summary: String
        let returns: String?
        let parameters: [String: String]?
    }

    /// By the method's name; `name/count` for a form with a count, where there are forms with and without.
    let methods: [String: Entry]
    /// By the parameter's name, where a method says nothing else.
    let parameters: [String: String]

    func entry(_ method: String, hasCount: Bool) throws(MissingFact) -> Entry {
        guard let entry = hasCount ? methods["\(method)/count"] ?? methods[method] : methods[method] else {
            throw MissingFact("nothing says what \(method) does: add it to documentation.json")
        }
        guard entry.summary.count <= 112, entry.summary.hasSuffix(".") else {
            throw MissingFact("the summary of \(method) is no sentence of one line")
        }
        return entry
    }

    func parameter(_ name: String, of method: String, _ entry: Entry) throws(MissingFact) -> String {
        guard let text = entry.parameters?[name] ?? parameters[name] else {
            throw MissingFact("nothing says what \(name) of \(method) means: add it to documentation.json")
        }
        return text
    }
}
