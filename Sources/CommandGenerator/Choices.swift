//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The types made for alternatives, shared by every command that offers the same ones.
///
/// They are structs with static members, as servers add alternatives from version to version, and nested, as a program is likely to have
/// a `SortOrder` of its own.
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

    /// Names made of the specifications' that read badly.
    private static let renamed = [
        "AclLogOperation": "ACLLogRequest", "BgsaveOperation": "BackgroundSaveRequest",
        "BitfieldOperation": "BitFieldOperation", "ClientListClientType": "ClientType",
        "ClientUnblockUnblockType": "UnblockedWith", "ClusterFailoverOptions": "ClusterFailoverMode",
        "ClusterResetResetType": "ClusterResetMode", "ClusterSetslotSubcommand": "ClusterSlotState",
        "CommandListFilterby": "CommandFilter", "ReplicaofArgs": "ReplicationSource",
    ]

    /// Cases that read better than their tokens; by token, or by name where there is none.
    private static let cases = [
        "BitFieldOperation": ["GET": "get"],
        "BitFieldOverflow": ["SAT": "saturate"],
        "BitFieldWrite": ["SET": "set", "INCRBY": "increment"],
        "ReplicationSource": ["host-port": "server", "no-one": "none"],
        "ExistenceCondition": ["NX": "absent", "XX": "present"],
        "ExpiryCondition": ["NX": "hasNone", "XX": "hasOne", "GT": "later", "LT": "sooner"],
        "ScoreComparison": ["GT": "greater", "LT": "less"],
        "NewStreamID": ["*": "automatic"],
        "StreamGroupStart": ["$": "newEntries"],
        "StreamTrimExactness": ["=": "exactly", "~": "approximately"],
    ]

    /// What each is for.
    private static let documentation = [
        "ACLLogRequest": "What ACL LOG does: how many entries it returns, or that it forgets them.",
        "BackgroundSaveRequest": "What BGSAVE does where a child process is at work already.",
        "BitFieldOperation": "One operation on a field of bits: a read, or a write.",
        "BitFieldOverflow": "What becomes of a number that doesn't fit its field of bits.",
        "BitFieldWrite": "What is written to a field of bits.",
        "BitOperation": "How the bits of strings are combined.",
        "BitUnit": "What positions in a string of bits count.",
        "ClientPauseMode": "Whose commands wait while clients are paused.",
        "ClientType": "What a connection is used for.",
        "ClusterFailoverMode": "How a replica takes over, where its primary isn't asked.",
        "ClusterResetMode": "What a node of a cluster forgets.",
        "ClusterSlotState": "What a node of a cluster does with a slot.",
        "CommandFilter": "Which commands are listed.",
        "ExistenceCondition": "Whether what is written has to be there already: `.absent` (NX) or `.present` (XX).",
        "ExpiryCondition": "When an expiry is set: `.hasNone` (NX), `.hasOne` (XX), `.later` (GT) or `.sooner` (LT).",
        "FlushMode": "Whether the server frees memory meanwhile, or at once.",
        "FunctionRestorePolicy": "What becomes of the functions that are there already.",
        "GeoOrigin": "Where a search begins.",
        "GeoShape": "The shape of what is searched.",
        "GeoUnit": "The unit of a distance.",
        "InsertPosition": "On which side of an element another is inserted.",
        "KeyExpiry": "When a value expires.",
        "KeyExpiryChange": "How the expiry of a value changes.",
        "ListEnd": "An end of a list: `.left` is its head, `.right` its tail.",
        "NewStreamID": "The ID of a new entry: the server's choice, or the caller's.",
        "ReplicationSource": "Whom a server copies.",
        "ScoreAggregate": "How the scores of a member of several sorted sets become one.",
        "ScoreComparison": "When the score of a member that is there already is changed.",
        "ScoreEnd": "An end of a sorted set: `.min` has the lowest scores, `.max` the highest.",
        "SlotStatsFilter": "Which slots are reported, and in what order.",
        "SortOrder": "The order of what is returned.",
        "SortedSetOrdering":
            "What the bounds of a range are: scores, or members by their bytes; ranks where neither is given.",
        "StreamGroupStart": "Where a consumer group begins to read.",
        "StreamTrimExactness": "Whether a stream is trimmed exactly, or as far as costs little.",
        "StreamTrimStrategy": "What a stream is trimmed by: its length, or the IDs of its entries.",
        "UnblockedWith": "How the command of a client that is unblocked ends.",
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
        let name = Self.names[signature] ?? Self.renamed[own] ?? own
        bySignature[signature] = "RedisCommands.\(name)"
        all.append(Choice(name: name, text: text(name, argument, command: command, render: render)))
        return "RedisCommands.\(name)"
    }

    /// The first alternative, as one writes it.
    func sample(of argument: Argument, command: String, render: Renderer) -> String {
        let name = String(type(of: argument, command: command, render: render).dropFirst("RedisCommands.".count))
        guard let member = argument.members.first else { return "" }
        let caseName = Self.caseName(member, of: name)
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

    private static func caseName(_ member: Argument, of name: String) -> String {
        cases[name]?[key(member)] ?? cases[name]?[member.name] ?? Naming.parameter(member)
    }

    private func text(_ name: String, _ argument: Argument, command: String, render: Renderer) -> String {
        var declarations: [String] = []
        var members: [String] = []
        var branches: [String] = []
        var names: [String] = []
        for member in argument.members {
            let caseName = Self.caseName(member, of: name)
            names.append(caseName)
            members.append("        /// `\(render.syntax(member))`.")
            let parts = (member.type == "block" ? member.members : [member]).map(\.countedInItsUnit)
            let values = parts.filter { !($0.isToken && !$0.isOptional) }
            if values.isEmpty {
                declarations.append("    case \(caseName)")
                members.append("        @inlinable public static var \(caseName): Self { Self(.\(caseName)) }")
                branches.append("        case .\(caseName):")
            } else {
                let isAlone = values.count == 1
                let associated = values.map { value in
                    let type = render.concreteType(value, command: command)
                    return isAlone ? type : "\(Naming.parameter(value)): \(type)"
                }
                declarations.append("    case \(caseName)(\(associated.joined(separator: ", ")))")
                let parameters = isAlone ? ["_ \(Naming.parameter(values[0])): \(associated[0])"] : associated
                let forwarded = values.map {
                    isAlone ? Naming.parameter($0) : "\(Naming.parameter($0)): \(Naming.parameter($0))"
                }
                members.append(
                    "        @inlinable public static func \(caseName)(\(parameters.joined(separator: ", "))) -> Self { Self(.\(caseName)(\(forwarded.joined(separator: ", ")))) }"
                )
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
            extension RedisCommands {
                /// \(Self.documentation[name] ?? "Alternatives of `\(command)` and of commands like it.")
                public struct \(name): Sendable\(isHashable ? ", Hashable" : "") {
                    @usableFromInline
                    enum Choice: Sendable\(isHashable ? ", Hashable" : "") {
            \(declarations.joined(separator: "\n"))
                    }

                    @usableFromInline
                    let choice: Choice

                    @usableFromInline
                    init(_ choice: Choice) { self.choice = choice }

            \(members.joined(separator: "\n"))

                    @usableFromInline
                    func write(to writer: inout CommandWriter) {
                        switch choice {
            \(branches.joined(separator: "\n"))
                        }
                    }
                }
            }\(concealment)
            """
    }

    /// What comes with an alternative may be a key or a value: neither a description nor a mirror shows it.
    private func concealment(of name: String, _ cases: [String]) -> String {
        let branches = cases.map { "        case .\($0): \"\($0)\"" }
        return """


            extension RedisCommands.\(name): CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
                /// The alternative's name, and nothing of what comes with it.
                public var description: String {
                    switch choice {
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
