//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// COMMAND and its subcommands, answered from the table of facts.
enum CommandCommands {
    static let handlers: [String: CommandHandler] = [
        "command": { call throws(Failure) in .array(topLevel.map(describe)) },
        "command|count": { call throws(Failure) in .integer(topLevel.count) }, "command|info": info,
        "command|list": list, "command|getkeys": getkeys, "command|docs": docs,
    ]

    private static let topLevel: [CommandSpec] = {
        let parents = Set(Registry.supported.compactMap { $0.name.split(separator: "|").first.map(String.init) })
        return parents.sorted().compactMap { Registry.all[$0] }
    }()

    private static func describe(_ spec: CommandSpec) -> Reply {
        let children = Registry.supported.filter { $0.name.hasPrefix(spec.name + "|") }
        return .array([
            .text(spec.name), .integer(spec.arity), .set(spec.flagNames.map { .simple($0) }), .integer(spec.firstKey),
            .integer(spec.lastKey), .integer(spec.keyStep), .set(spec.categories.map { .simple($0) }), .array([]),
            .array([]),
            .array(children.map(describe)),
        ])
    }

    private static func find(_ name: Bytes) -> CommandSpec? {
        let lower = name.lower
        guard let spec = Registry.all[lower] else { return nil }
        return spec.handler != nil || topLevel.contains { $0 === spec } ? spec : nil
    }

    static func info(_ call: Call) throws(Failure) -> Reply {
        if call.count == 2 { return .array(topLevel.map(describe)) }
        return .array(call.arguments.dropFirst(2).map { find($0).map(describe) ?? .nullArray })
    }

    static func docs(_ call: Call) throws(Failure) -> Reply {
        let chosen = call.count == 2 ? topLevel : call.arguments.dropFirst(2).compactMap(find)
        return .map(
            chosen.flatMap { spec -> [Reply] in
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

    static func list(_ call: Call) throws(Failure) -> Reply {
        var chosen = topLevel.map(\.name)
        if call.count > 2 {
            guard call.count == 5, call.option(2) == "FILTERBY" else { throw .syntax }
            switch call.option(3) {
            case "ACLCAT":
                chosen = Registry.supported.filter { $0.categories.contains("@" + call[4].lower) }.map(\.name)
            case "PATTERN":
                chosen = Registry.supported.map(\.name).filter { Glob.matches(Bytes(call[4].lower), Bytes($0)) }
            case "MODULE": chosen = []
            default: throw .syntax
            }
        }
        return .array(chosen.map { .text($0) })
    }

    static func getkeys(_ call: Call) throws(Failure) -> Reply {
        let request = Array(call.arguments.dropFirst(2))
        guard let spec = Registry.find(request) else { throw Failure("ERR Invalid command specified") }
        guard spec.firstKey != 0 || spec.flags.contains(.movableKeys) else {
            throw Failure("ERR The command has no key arguments")
        }
        guard spec.accepts(request.count) else {
            throw Failure("ERR Invalid number of arguments specified for command")
        }
        guard let keys = KeyFinder.keys(spec, request), !keys.isEmpty else {
            throw Failure("ERR Invalid arguments specified for command")
        }
        return .bulks(keys.map { request[$0] })
    }
}
