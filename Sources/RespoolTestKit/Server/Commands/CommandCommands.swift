//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// COMMAND and its subcommands, answered from the table of facts.
enum CommandCommands {
    static let handlers: [String: CommandHandler] = [
        "command": { call throws(Failure) in .array(call.core.registry.topLevel.map(describe)) },
        "command|count": { call throws(Failure) in .integer(call.core.registry.topLevel.count) }, "command|info": info,
        "command|list": list, "command|getkeys": getkeys, "command|getkeysandflags": getkeysandflags,
        "command|docs": docs,
    ]

    private static func describe(_ spec: CommandSpec, _ children: [CommandSpec]) -> Reply {
        .array([
            .text(spec.name), .integer(spec.arity), .set(spec.flagNames.map { .simple($0) }), .integer(spec.firstKey),
            .integer(spec.lastKey), .integer(spec.keyStep), .set(spec.categories.map { .simple($0) }), .array([]),
            .array([]),
            .array(children.map { describe($0, []) }),
        ])
    }

    /// A command that does something, or has subcommands that do, and those.
    private static func find(_ call: Call, _ name: Bytes) -> (spec: CommandSpec, children: [CommandSpec])? {
        let registry = call.core.registry
        guard let spec = registry.all[name.lower] else { return nil }
        return registry.topLevel.first { $0.spec === spec } ?? (spec.handler == nil ? nil : (spec, []))
    }

    static func info(_ call: Call) throws(Failure) -> Reply {
        if call.count == 2 { return .array(call.core.registry.topLevel.map(describe)) }
        return .array(call.arguments.dropFirst(2).map { find(call, $0).map(describe) ?? .nullArray })
    }

    static func docs(_ call: Call) throws(Failure) -> Reply {
        let chosen =
            call.count == 2 ? call.core.registry.topLevel : call.arguments.dropFirst(2).compactMap { find(call, $0) }
        return .map(
            chosen.flatMap { spec, _ -> [Reply] in
                let group =
                    spec.categories.first { !["@read", "@write", "@fast", "@slow", "@keyspace"].contains($0) }
                    ?? "@generic"
                return [
                    .text(spec.name),
                    .map([.text("summary"), .text(""), .text("group"), .text(String(group.dropFirst()))]),
                ]
            }
        )
    }

    /// HELP of a container: its subcommands.
    @Sendable static func help(_ call: Call) throws(Failure) -> Reply {
        let name = call.spec.name.split(separator: "|").first.map(String.init) ?? ""
        let children = call.core.registry.topLevel.first { $0.spec.name == name }?.children ?? []
        let lines =
            ["\(name.uppercased()) <subcommand> [<arg> [value] [opt] ...]. Subcommands are:"]
            + children.filter { $0 !== call.spec }.map { $0.name.dropFirst(name.count + 1).uppercased() }
            + ["HELP", call.core.version.isLater ? "    Print this help." : "    Prints this help."]
        return .array(lines.map { .simple($0) })
    }

    static func list(_ call: Call) throws(Failure) -> Reply {
        let registry = call.core.registry
        guard call.count > 2 else {
            return .array(registry.topLevel.flatMap { [$0.spec] + $0.children }.map { .text($0.name) })
        }
        guard call.count == 5, call.option(2) == "FILTERBY" else { throw .syntax }
        let everything = registry.topLevel.flatMap { [$0.spec] + $0.children }
        let chosen: [CommandSpec]
        switch call.option(3) {
        case "ACLCAT": chosen = everything.filter { $0.categories.contains("@" + call[4].lower) }
        case "PATTERN": chosen = everything.filter { Glob.matches(Bytes(call[4].lower), Bytes($0.name)) }
        case "MODULE": chosen = []
        default: throw .syntax
        }
        var seen: Set<String> = []
        return .array(chosen.filter { seen.insert($0.name).inserted }.map { .text($0.name) })
    }

    /// The keys of a request, by their positions.
    private static func keys(_ call: Call) throws(Failure) -> (spec: CommandSpec, request: [Bytes], keys: [Int]) {
        let request = Array(call.arguments.dropFirst(2))
        guard let spec = call.core.registry.find(request) else { throw Failure("ERR Invalid command specified") }
        guard spec.firstKey != 0 || spec.flags.contains(.movableKeys) else {
            throw Failure("ERR The command has no key arguments")
        }
        guard spec.accepts(request.count) else {
            throw Failure("ERR Invalid number of arguments specified for command")
        }
        guard let keys = KeyFinder.keys(spec, request), !keys.isEmpty else {
            throw Failure("ERR Invalid arguments specified for command")
        }
        return (spec, request, keys)
    }

    static func getkeys(_ call: Call) throws(Failure) -> Reply {
        let found = try keys(call)
        return .bulks(found.keys.map { found.request[$0] })
    }

    static func getkeysandflags(_ call: Call) throws(Failure) -> Reply {
        let found = try keys(call)
        return .array(
            found.keys.enumerated().map { order, position in
                let flags = KeyFlags.flags(found.spec, found.request, order, of: found.keys.count)
                return .array([.bulk(found.request[position]), .set(flags.map { .simple($0) })])
            }
        )
    }
}
