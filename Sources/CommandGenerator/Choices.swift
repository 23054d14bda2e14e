//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The enums made for alternatives, shared by every command that offers the same ones.
final class Choices {
    struct Choice {
        let name: String
        let text: String
    }

    private var bySignature: [String: String] = [:]
    private(set) var all: [Choice] = []

    /// Alternatives that many commands share, and those whose own name would say little.
    private static let names = [
        "NX|XX": "ExistenceCondition", "NX|XX|GT|LT": "ExpiryCondition", "GT|LT": "ScoreComparison",
        "ASC|DESC": "SortOrder",
        "m|km|ft|mi": "GeoUnit", "LEFT|RIGHT": "ListEnd", "MIN|MAX": "ScoreEnd", "BEFORE|AFTER": "InsertPosition",
        "SUM|MIN|MAX": "ScoreAggregate", "ASYNC|SYNC": "FlushMode", "BYTE|BIT": "BitUnit",
        "BYSCORE|BYLEX": "SortedSetOrdering",
        "MAXLEN|MINID": "StreamTrimStrategy", "=|~": "StreamTrimExactness", "AND|OR|XOR|NOT": "BitOperation",
        "EX|PX|EXAT|PXAT|KEEPTTL": "KeyExpiry", "EX|PX|EXAT|PXAT|PERSIST": "KeyExpiryChange",
        "FROMMEMBER|FROMLONLAT": "GeoOrigin",
        "BYRADIUS|BYBOX": "GeoShape", "*|id": "NewStreamID", "id|$": "StreamGroupStart",
        "WRAP|SAT|FAIL": "BitFieldOverflow",
        "SET|INCRBY": "BitFieldWrite", "SLOTSRANGE|ORDERBY": "SlotStatsFilter", "NOSAVE|SAVE": "ShutdownSaving",
    ]

    /// Cases that read better than their tokens.
    private static let cases = [
        "ExistenceCondition": ["NX": "absent", "XX": "present"],
        "ExpiryCondition": ["NX": "hasNone", "XX": "hasOne", "GT": "later", "LT": "sooner"],
        "ScoreComparison": ["GT": "greater", "LT": "less"],
        "NewStreamID": ["*": "automatic"],
        "StreamGroupStart": ["$": "newEntries"],
    ]

    private static func key(_ member: Argument) -> String {
        if let token = member.token { return token }
        return member.members.first { $0.token != nil && !$0.isOptional }?.token ?? member.name
    }

    /// The type for an argument that offers alternatives.
    func type(of argument: Argument, command: String, render: Renderer) -> String {
        let signature = argument.members.map(Self.key).joined(separator: "|")
        if let known = bySignature[signature] { return known }
        let own = Naming.capitalized(Naming.camelCase(command)) + Naming.capitalized(Naming.camelCase(argument.name))
        let name = Self.names[signature] ?? own
        bySignature[signature] = name
        all.append(Choice(name: name, text: text(name, argument, command: command, render: render)))
        return name
    }

    /// The first alternative, as one writes it.
    func sample(of argument: Argument, command: String, render: Renderer) -> String {
        let name = type(of: argument, command: command, render: render)
        guard let member = argument.members.first else { return "" }
        let caseName = Self.cases[name]?[member.token ?? ""] ?? Naming.parameter(member)
        let parts = (member.type == "block" ? member.members : [member]).map(\.countedInItsUnit)
        let values = parts.filter { !($0.isToken && !$0.isOptional) }
        guard !values.isEmpty else { return ".\(caseName)" }
        let samples = values.map { value in
            // Words of the server's own have a type of their own here.
            let isWord = render.concreteType(value, command: command) == "String"
            let sample = isWord ? "\"1\"" : render.sample(value, command: command)
            return values.count == 1 ? sample : "\(Naming.parameter(value)): \(sample)"
        }
        return ".\(caseName)(\(samples.joined(separator: ", ")))"
    }

    private func text(_ name: String, _ argument: Argument, command: String, render: Renderer) -> String {
        var declarations: [String] = []
        var branches: [String] = []
        var names: [String] = []
        for member in argument.members {
            let caseName = Self.cases[name]?[member.token ?? ""] ?? Naming.parameter(member)
            names.append(caseName)
            declarations.append("    /// `\(render.syntax(member))`")
            let parts = (member.type == "block" ? member.members : [member]).map(\.countedInItsUnit)
            let values = parts.filter { !($0.isToken && !$0.isOptional) }
            if values.isEmpty {
                declarations.append("    case \(caseName)")
                branches.append("        case .\(caseName):")
            } else {
                let isAlone = values.count == 1
                let associated = values.map { value in
                    let type = render.concreteType(value, command: command)
                    return isAlone ? type : "\(Naming.parameter(value)): \(type)"
                }
                declarations.append("    case \(caseName)(\(associated.joined(separator: ", ")))")
                branches.append(
                    "        case .\(caseName)(\(values.map { "let " + Naming.parameter($0) }.joined(separator: ", "))):"
                )
            }
            var lines =
                member.type == "block" && member.token != nil ? ["writer.append(token: \"\(member.token ?? "")\")"] : []
            for part in parts { lines += render.write(part, expression: Naming.parameter(part)) }
            branches += (lines.isEmpty ? ["break"] : lines).map { "            " + $0 }
        }
        // What can be of any type has no equality.
        let isHashable = !declarations.contains { $0.contains("any RESPEncodable") }
        let hasValues = declarations.contains { $0.hasPrefix("    case ") && $0.hasSuffix(")") }
        let concealment = hasValues ? concealment(of: name, names) : ""
        return """
            /// Alternatives of `\(command)` and of commands like it.
            public enum \(name): Sendable\(isHashable ? ", Hashable" : "") {
            \(declarations.joined(separator: "\n"))

                @usableFromInline
                func write(to writer: inout CommandWriter) {
                    switch self {
            \(branches.joined(separator: "\n"))
                    }
                }
            }\(concealment)
            """
    }

    /// What comes with an alternative may be a key or a value: neither a description nor a mirror shows it.
    private func concealment(of name: String, _ cases: [String]) -> String {
        let branches = cases.map { "        case .\($0): \"\($0)\"" }
        return """


            extension \(name): CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
                /// The alternative's name, and nothing of what comes with it.
                public var description: String {
                    switch self {
            \(branches.joined(separator: "\n"))
                    }
                }

                /// The same as `description`.
                public var debugDescription: String { description }

                /// Nothing of what comes with it.
                public var customMirror: Mirror { Mirror(self, children: [:]) }
            }
            """
    }
}
