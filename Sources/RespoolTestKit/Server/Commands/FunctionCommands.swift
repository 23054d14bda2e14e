//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Functions are closures of the test, loaded by the source they stand for.
enum FunctionCommands {
    static let handlers: [String: CommandHandler] = [
        "fcall": fcall, "fcall_ro": fcall, "function|load": load, "function|list": list, "function|delete": delete,
        "function|flush": flush, "function|stats": stats,
        "function|kill": { call throws(Failure) in throw Failure("NOTBUSY No scripts in execution right now.") },
    ]

    /// The name in the first line of a source, `#!lua name=mylib`.
    private static func name(_ source: Bytes) throws(Failure) -> String {
        let line = source.raw.prefix { $0 != 0x0A }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard let first = words.first, first.hasPrefix("#!") else { throw Failure("ERR Missing library metadata") }
        let engine = first.dropFirst(2)
        guard engine.lowercased() == "lua" else { throw Failure("ERR Engine '\(engine)' not found") }
        guard let name = words.dropFirst().first(where: { $0.hasPrefix("name=") })?.dropFirst("name=".count),
            !name.isEmpty
        else { throw Failure("ERR Library name was not given") }
        return String(name)
    }

    static func load(_ call: Call) throws(Failure) -> Reply {
        let replaces = call.count == 4 && call.option(2) == "REPLACE"
        guard call.count == 3 || replaces else { throw Failure("ERR Unknown option given: \(call[2])") }
        let source = call[call.count - 1]
        let name = try name(source)
        let core = call.core
        if core.libraries[name] != nil, !replaces { throw Failure("ERR Library '\(name)' already exists") }
        guard let functions = core.registeredLibraries[source] else {
            throw Failure(
                "ERR this library isn't registered: the test server runs no Lua; give it closures with register(library:)"
            )
        }
        guard !functions.isEmpty else { throw Failure("ERR No functions registered") }
        for other in core.libraries.values where other.name != name {
            for function in other.functions where functions.contains(where: { $0.name == function.name }) {
                throw Failure("ERR Function \(function.name) already exists")
            }
        }
        core.libraries[name] = ServerLibrary(name: name, source: source, functions: functions)
        return .text(name)
    }

    static func list(_ call: Call) throws(Failure) -> Reply {
        var (pattern, withCode, index) = (Bytes?.none, false, 2)
        while index < call.count {
            switch call.option(index) {
            case "WITHCODE": withCode = true
            case "LIBRARYNAME":
                guard index + 1 < call.count else { throw Failure("ERR library name argument was not given") }
                pattern = call[index + 1]
                index += 1
            default: throw Failure("ERR Unknown argument \(call[index])")
            }
            index += 1
        }
        let chosen = call.core.libraries.values.sorted { $0.name < $1.name }.filter { library in
            pattern.map { Glob.matches($0, Bytes(library.name)) } ?? true
        }
        return .array(
            chosen.map { library in
                let functions: [Reply] = library.functions.map { function in
                    .map([
                        .text("name"), .text(function.name), .text("description"),
                        function.description.map { .text($0) } ?? .null, .text("flags"),
                        .set(function.readsOnly ? [.simple("no-writes")] : []),
                    ])
                }
                return .map(
                    [
                        .text("library_name"), .text(library.name), .text("engine"), .text("LUA"), .text("functions"),
                        .array(functions),
                    ] + (withCode ? [.text("library_code"), .bulk(library.source)] : [])
                )
            }
        )
    }

    static func delete(_ call: Call) throws(Failure) -> Reply {
        guard call.core.libraries.removeValue(forKey: call[2].text) != nil else {
            throw Failure("ERR Library not found")
        }
        return .ok
    }

    static func flush(_ call: Call) throws(Failure) -> Reply {
        guard call.count == 2 || call.count == 3 && ["SYNC", "ASYNC"].contains(call.option(2)) else {
            throw Failure("ERR FUNCTION FLUSH only supports SYNC|ASYNC option")
        }
        call.core.libraries = [:]
        return .ok
    }

    static func stats(_ call: Call) throws(Failure) -> Reply {
        let libraries = call.core.libraries.values
        return .map([
            .text("running_script"), .null, .text("engines"),
            .map([
                .text("LUA"),
                .map([
                    .text("libraries_count"), .integer(libraries.count), .text("functions_count"),
                    .integer(libraries.reduce(0) { $0 + $1.functions.count }),
                ]),
            ]),
        ])
    }

    static func fcall(_ call: Call) throws(Failure) -> Reply {
        let all = call.core.libraries.values.flatMap(\.functions)
        guard let function = all.first(where: { Bytes($0.name) == call[1] }) else {
            throw Failure("ERR Function not found")
        }
        guard let count = call[2].integer else { throw Failure("ERR Bad number of keys provided") }
        guard count <= call.count - 3 else { throw Failure("ERR Number of keys can't be greater than number of args") }
        guard count >= 0 else { throw Failure("ERR Number of keys can't be negative") }
        if call.spec.name == "fcall_ro", !function.readsOnly {
            throw Failure("ERR Can not execute a script with write flag using *_ro command.")
        }
        return ScriptCommands.run(call, function.body, keys: count)
    }
}
