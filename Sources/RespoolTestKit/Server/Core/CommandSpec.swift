//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Runs a command whose number of arguments is right.
typealias CommandHandler = @Sendable (Call) throws(Failure) -> Reply

/// What the server knows about one command.
final class CommandSpec: Sendable {
    struct Flags: OptionSet, Sendable {
        let rawValue: UInt16
        static let write = Flags(rawValue: 1 << 0)
        static let readOnly = Flags(rawValue: 1 << 1)
        static let deniedWithoutMemory = Flags(rawValue: 1 << 2)
        static let noAuthentication = Flags(rawValue: 1 << 3)
        static let noScript = Flags(rawValue: 1 << 4)
        static let blocking = Flags(rawValue: 1 << 5)
        static let loading = Flags(rawValue: 1 << 6)
        static let movableKeys = Flags(rawValue: 1 << 7)
        static let noTransaction = Flags(rawValue: 1 << 8)
        static let pubsub = Flags(rawValue: 1 << 9)
        static let container = Flags(rawValue: 1 << 10)
        static let admin = Flags(rawValue: 1 << 11)
        /// Part of what a client may send once it subscribed under RESP2.
        static let subscriber = Flags(rawValue: 1 << 12)
        /// Runs at once inside MULTI.
        static let immediate = Flags(rawValue: 1 << 13)
    }

    /// In small letters; `client|id` for a subcommand.
    let name: String
    let arity: Int
    let flags: Flags
    let flagNames: [String]
    let categories: [String]
    let firstKey: Int
    let lastKey: Int
    let keyStep: Int
    let handler: CommandHandler?

    /// Reads one line of the table of facts.
    init?(_ line: Substring, handlers: [String: CommandHandler]) {
        let parts = line.split(separator: ";", omittingEmptySubsequences: false)
        guard parts.count == 7, let arity = Int(parts[1]), let first = Int(parts[3]), let last = Int(parts[4]),
            let step = Int(parts[5])
        else { return nil }
        name = String(parts[0])
        self.arity = arity
        flagNames = parts[2].split(separator: " ").map(String.init)
        (firstKey, lastKey, keyStep) = (first, last, step)
        categories = parts[6].split(separator: " ").map(String.init)
        handler = handlers[name] ?? (name.hasSuffix("|help") ? CommandCommands.help : nil)
        var flags: Flags = []
        for flag in flagNames {
            switch flag {
            case "write": flags.insert(.write)
            case "readonly": flags.insert(.readOnly)
            case "denyoom": flags.insert(.deniedWithoutMemory)
            case "no_auth": flags.insert(.noAuthentication)
            case "noscript": flags.insert(.noScript)
            case "blocking": flags.insert(.blocking)
            case "loading": flags.insert(.loading)
            case "movablekeys": flags.insert(.movableKeys)
            case "no_multi": flags.insert(.noTransaction)
            case "pubsub": flags.insert(.pubsub)
            case "admin": flags.insert(.admin)
            default: break
            }
        }
        if CommandSpec.containers.contains(name) { flags.insert(.container) }
        if CommandSpec.forSubscribers.contains(name) { flags.insert(.subscriber) }
        if CommandSpec.immediate.contains(name) { flags.insert(.immediate) }
        self.flags = flags
    }

    func accepts(_ count: Int) -> Bool {
        arity >= 0 ? count == arity : count >= -arity
    }

    private static let containers: Set<String> = [
        "acl", "client", "cluster", "command", "commandlog", "config", "function", "latency", "memory", "module",
        "object", "pubsub", "script", "slowlog", "xgroup", "xinfo",
    ]
    private static let forSubscribers: Set<String> = [
        "subscribe", "unsubscribe", "psubscribe", "punsubscribe", "ssubscribe", "sunsubscribe", "ping", "quit", "reset",
    ]
    private static let immediate: Set<String> = ["exec", "discard", "multi", "watch", "quit", "reset"]
}

/// All commands of one version of the server by name.
final class Registry: Sendable {
    private static let versions: [Registry] = TestServer.Version.allCases.map { Registry($0) }

    /// The commands of a version.
    static func of(_ version: TestServer.Version) -> Registry { versions[version.index] }

    let all: [String: CommandSpec]
    /// Those that do something.
    let supported: [CommandSpec]
    /// The first words of those, with the subcommands of each.
    let topLevel: [(spec: CommandSpec, children: [CommandSpec])]
    private let byBytes: [Bytes: CommandSpec]

    private init(_ version: TestServer.Version) {
        var handlers: [String: CommandHandler] = [:]
        for group in Self.groups { handlers.merge(group) { first, _ in first } }
        var all: [String: CommandSpec] = [:]
        let later = version.isValkey ? commandFactsOfValkey91 : version.isLater ? commandFactsOfRedis82 : ""
        for line in [commandFacts, later].flatMap({ $0.split(separator: "\n") }) {
            if let spec = CommandSpec(line, handlers: handlers) { all[spec.name] = spec }
        }
        var table: [Bytes: CommandSpec] = [:]
        for (name, spec) in all {
            table[Bytes(name)] = spec
            table[Bytes(name.uppercased())] = spec
        }
        let supported = all.values.filter { $0.handler != nil }.sorted { $0.name < $1.name }
        // A container of which there is nothing but its HELP isn't there.
        let parents = Set(
            supported.filter { !$0.name.hasSuffix("|help") }.compactMap {
                $0.name.split(separator: "|").first.map(String.init)
            }
        )
        topLevel = parents.sorted().compactMap { name in
            all[name].map { spec in (spec, supported.filter { $0.name.hasPrefix(name + "|") }) }
        }
        (self.all, self.supported, byBytes) = (all, supported, table)
    }

    /// The command of a request, or of its first two words; `nil` for one that isn't known.
    func find(_ arguments: [Bytes]) -> CommandSpec? {
        guard let name = arguments.first else { return nil }
        guard let spec = byBytes[name] ?? byBytes[Bytes(name.lower)] else { return nil }
        guard spec.flags.contains(.container), arguments.count > 1 else { return spec }
        return byBytes[Bytes("\(spec.name)|\(arguments[1].lower)")] ?? spec
    }
}
