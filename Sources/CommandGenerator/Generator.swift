//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Something that the facts don't say of a command, and where to say it.
struct MissingFact: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Makes every generated file from the facts.
struct Generator {
    private let commands: [(name: String, facts: Command)]
    private let choices = Choices()
    private let documentation: Documentation

    /// How many methods there are for how many commands.
    private(set) var methodCount = 0
    private(set) var commandCount = 0
    /// For each group of commands, statements that try its methods with the same bytes everywhere.
    private var trials: [(group: String, statements: [String])] = []

    init(_ file: CommandsFile, _ documentation: Documentation) {
        self.documentation = documentation
        let internals = Self.internals.mapValues { Command(group: $0) }
        commands = file.commands.filter { $0.value.group != "sentinel" }.merging(internals) { known, _ in known }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static let header = """
        //
        // Respool
        // Copyright (c) 2026 the Respool authors
        // Licensed under the Apache License, Version 2.0
        // SPDX-License-Identifier: Apache-2.0
        //

        // Made by CommandGenerator: change that, then run `Scripts/generate`.

        """

    /// The name of a container such as `CLIENT`, which is no command by itself.
    private func isContainer(_ name: String) -> Bool {
        name != "COMMAND" && commands.contains { $0.name.hasPrefix(name + " ") }
    }

    /// File names and their contents.
    mutating func files() throws(MissingFact) -> [String: String] {
        var files: [String: String] = [:]
        let renderer = Renderer(choices: choices)
        // In a fixed order: the first command that uses a set of alternatives gives it its name and description.
        let groups = Dictionary(grouping: commands, by: \.facts.group).sorted { $0.key < $1.key }
        for (group, members) in groups {
            var factories: [String] = []
            var senders: [String] = []
            var statements: [String] = []
            for (name, facts) in members where !Forms.excluded.contains(name) && !isContainer(name) {
                commandCount += 1
                for form in try Forms.all(name, facts) {
                    let method = Method(command: name, facts: facts, form: form, render: renderer)
                    let (factory, sender) = try method.text(render: renderer, documentation)
                    factories.append(factory)
                    senders.append(sender)
                    statements.append(method.trial)
                    methodCount += 1
                }
            }
            guard !factories.isEmpty else { continue }
            trials.append((Naming.camelCase(group), statements))
            let title = group.split(separator: "_").map { Naming.capitalized(String($0)) }.joined()
            files["RedisCommands+\(title).swift"] =
                Self.file("extension RedisCommands", factories)
            files["RedisCommandSender+\(title).swift"] =
                Self.file("extension RedisCommandSender where Self: ~Copyable", senders)
        }
        let sorted = choices.all.sorted { $0.name < $1.name }
        files["Choices.swift"] = Self.header + "\n" + sorted.map(\.text).joined(separator: "\n\n") + "\n"
        files["CommandTable.swift"] = Self.header + "\n" + table()
        files["KeyTable.swift"] = Self.header + "\n" + (try Routing.keyTable(commands))
        files["PolicyTable.swift"] = Self.header + "\n" + (try Routing.policyTable(commands))
        return files
    }

    /// A file of tests, after `files()`: every method, with the same bytes for every argument that can be any.
    func trialsFile() -> String {
        let functions = trials.map { group, statements in
            """
                private static func \(group)(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
            \(statements.joined(separator: "\n"))
                }
            """
        }
        let calls = trials.map { "        try await \($0.group)(bytes, visitor)" }
        return """
            \(Self.header)
            import Respool

            /// Every typed method, with the same bytes for every argument that can be any.
            enum EveryMethod {
                static let count = \(methodCount)

                static func visit(_ bytes: RESPArgument, _ visitor: some MethodVisitor) async throws {
            \(calls.joined(separator: "\n"))
                }

            \(functions.joined(separator: "\n\n"))
            }

            """
    }

    private static func file(_ declaration: String, _ members: [String]) -> String {
        let body = members.joined(separator: "\n\n")
        let imports = body.contains("ByteBuffer") ? "public import NIOCore\n\n" : ""
        return "\(header)\n\(imports)\(declaration) {\n\(body)\n}\n"
    }

    private func table() -> String {
        var identifiers = ["    @inlinable static var unknown: CommandID { CommandID(rawValue: 0) }"]
        var facts = ["        CommandFacts(name: \"UNKNOWN\", flags: []),"]
        for (index, command) in commands.enumerated() {
            identifiers.append(
                "    @inlinable static var \(Naming.method(command.name)): CommandID { CommandID(rawValue: \(index + 1)) }"
            )
            facts.append("        " + row(command.name, command.facts))
        }
        return """
            extension CommandID {
            \(identifiers.joined(separator: "\n"))
            }

            extension CommandFacts {
                /// Indexed by `CommandID.rawValue`.
                static let all: [CommandFacts] = [
            \(facts.joined(separator: "\n"))
                ]
            }

            """
    }

    private func row(_ name: String, _ facts: Command) -> String {
        var flags: [String] = []
        if facts.flags.contains("write") { flags.append(".write") }
        if facts.flags.contains("readonly") { flags.append(".readOnly") }
        if facts.flags.contains("blocking") { flags.append(".blocking") }
        if Self.connectionState.contains(name) { flags.append(".connectionState") }
        if facts.flags.contains("admin") { flags.append(".admin") }
        if Self.unmatched.contains(name) { flags.append(".unmatched") }
        if Self.runsScript.contains(name) { flags.append(".runsScript") }
        let since = facts.isRecent ? ", since: \"\(facts.firstVersions)\"" : ""
        return "CommandFacts(name: \"\(name)\", flags: [\(flags.joined(separator: ", "))]\(since)),"
    }

    /// What would change a connection for everybody who shares it, or speaks of the connection it is sent on (WAIT counts that
    /// connection's writes); and the containers of such commands, whose subcommands a newer server may have more of.
    private static let connectionState: Set<String> = unmatched.union([
        "AUTH", "HELLO", "SELECT", "QUIT", "RESET", "CLIENT", "CLIENT TRACKING", "CLIENT CACHING", "CLIENT SETNAME",
        "CLIENT SETINFO", "CLIENT NO-EVICT", "CLIENT NO-TOUCH", "CLIENT CAPA", "READONLY", "READWRITE", "ASKING",
        "MULTI", "EXEC",
        "DISCARD", "WATCH", "UNWATCH", "WAIT", "WAITAOF", "SCRIPT", "CLUSTER",
    ])

    /// What is not answered by one reply: subscriptions and MONITOR by pushes (in RESP2 by arrays that look like replies), CLIENT REPLY
    /// and what replicas say to their primary by none, SYNC by a file, SCRIPT DEBUG by a session.
    private static let unmatched: Set<String> = [
        "CLIENT REPLY", "MONITOR", "SUBSCRIBE", "PSUBSCRIBE", "SSUBSCRIBE", "UNSUBSCRIBE", "PUNSUBSCRIBE",
        "SUNSUBSCRIBE",
        "PSYNC", "SYNC", "REPLCONF", "SCRIPT DEBUG", "CLUSTER SYNCSLOTS",
    ]

    /// What servers say to each other, and the specifications don't say to anybody.
    private static let internals = ["CLUSTER SYNCSLOTS": "cluster"]

    private static let runsScript: Set<String> = [
        "EVAL", "EVALSHA", "EVAL_RO", "EVALSHA_RO", "FCALL", "FCALL_RO", "DEBUG",
    ]
}
