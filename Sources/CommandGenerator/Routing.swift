//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Where a command's keys are, and which servers of a cluster it concerns: the rows of two tables.
enum Routing {
    // MARK: Keys

    static func keyTable(_ commands: [(name: String, facts: Command)]) throws(MissingFact) -> String {
        var rows: [String] = []
        for (name, facts) in commands {
            var specs: [String] = []
            for spec in facts.keySpecs ?? [] {
                guard let text = try rule(spec, of: name) else { continue }
                specs.append(text)
            }
            guard !specs.isEmpty else { continue }
            rows.append("        .\(Naming.method(name)): [\(specs.joined(separator: ", "))],")
        }
        return """
            extension KeySpec {
                /// The commands that have keys.
                static let table: [CommandID: [KeySpec]] = [
            \(rows.joined(separator: "\n"))
                ]
            }

            """
    }

    private static func rule(_ spec: KeySpec, of command: String) throws(MissingFact) -> String? {
        let isChannel = spec.flags.contains("NOT_KEY")
        if let index = spec.beginSearch.index, let range = spec.findKeys.range {
            if isChannel { return ".channels(\(index.pos), last: \(range.lastkey))" }
            if range.lastkey == 0 { return ".one(\(index.pos))" }
            return ".range(\(index.pos), \(rest(range)))"
        }
        if let index = spec.beginSearch.index, let count = spec.findKeys.keynum {
            guard count.keynumidx == 0, count.firstkey == 1 else {
                throw MissingFact("\(command): keys that don't follow their number")
            }
            return ".counted(\(index.pos)\(count.step == 1 ? "" : ", step: \(count.step)"))"
        }
        if let keyword = spec.beginSearch.keyword, let range = spec.findKeys.range {
            return ".keyword(\"\(keyword.keyword)\", from: \(keyword.startfrom), \(rest(range)))"
        }
        guard writtenByHand.contains(command) else { throw MissingFact("\(command): keys that nobody can find") }
        return nil
    }

    private static func rest(_ range: KeySpec.FindKeys.Range) -> String {
        var parts = ["last: \(range.lastkey)"]
        if range.step != 1 { parts.append("step: \(range.step)") }
        if range.limit > 1 { parts.append("limit: \(range.limit)") }
        return parts.joined(separator: ", ")
    }

    /// The specifications say that there are more keys, and not where: the key finder knows.
    ///
    /// BY and GET of SORT are patterns.
    private static let writtenByHand: Set<String> = ["SORT", "SORT_RO"]

    // MARK: Policies

    static func policyTable(_ commands: [(name: String, facts: Command)]) throws(MissingFact) -> String {
        var rows: [String] = []
        for (name, facts) in commands {
            guard let (request, response) = try policy(name, facts) else { continue }
            rows.append("        .\(Naming.method(name)): RoutingPolicy(.\(request), .\(response)),")
        }
        return """
            extension RoutingPolicy {
                /// The commands that concern more than the server of their keys, or than any one.
                static let table: [CommandID: RoutingPolicy] = [
            \(rows.joined(separator: "\n"))
                ]
            }

            """
    }

    private static func policy(
        _ name: String,
        _ facts: Command
    ) throws(MissingFact) -> (request: String, response: String)? {
        if let known = unsaid[name] { return known }
        let tips = facts.tips ?? []
        func tip(_ prefix: String) -> String? {
            tips.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        }
        guard let request = tip("REQUEST_POLICY:") else { return nil }
        let requests = [
            "ALL_NODES": "allServers", "ALL_SHARDS": "allPrimaries", "MULTI_SHARD": "byKey", "SPECIAL": "special",
        ]
        let responses = [
            "ALL_SUCCEEDED": "allSucceeded", "ONE_SUCCEEDED": "oneSucceeded", "AGG_SUM": "sum", "AGG_MIN": "minimum",
            "AGG_LOGICAL_AND": "logicalAnd", "SPECIAL": "special",
        ]
        guard let kind = requests[request] else { throw MissingFact("\(name): a request policy that isn't known") }
        guard let policy = tip("RESPONSE_POLICY:") else { return (kind, "joined") }
        guard let response = responses[policy] else { throw MissingFact("\(name): a response policy that isn't known") }
        return (kind, response)
    }

    /// What the specifications say nothing of, although each server knows only its own share.
    private static let unsaid: [String: (request: String, response: String)] = [
        "PUBSUB CHANNELS": ("allServers", "joined"), "PUBSUB NUMPAT": ("allServers", "sum"),
        "PUBSUB NUMSUB": ("allServers", "special"), "PUBSUB SHARDCHANNELS": ("allServers", "joined"),
        "PUBSUB SHARDNUMSUB": ("special", "special"), "CLIENT LIST": ("allServers", "special"),
        "CLIENT KILL": ("allServers", "special"), "SWAPDB": ("allPrimaries", "allSucceeded"),
    ]
}
