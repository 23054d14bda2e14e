//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation

/// Arguments for every command of the table, made from its grammar.
struct CommandGrammar {
    private struct File: Decodable { let commands: [String: Entry] }

    private struct Entry: Decodable {
        let group: String
        let arguments: [Argument]?
    }

    private struct Argument: Decodable {
        let name: String
        let type: String
        let token: String?
        let optional: Flag?
        let multiple: Flag?
        let multiple_token: Flag?
        let arguments: [Argument]?
    }

    /// A Boolean, which a few specifications write as text.
    private struct Flag: Decodable {
        let isSet: Bool

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            isSet = try (try? container.decode(Bool.self)) ?? (container.decode(String.self) == "true")
        }
    }

    /// A command with several lists of arguments: the shortest its grammar allows, and one with everything that is optional.
    struct Specimen: Sendable {
        let name: String
        let group: String
        let arguments: [[String]]
    }

    let specimens: [Specimen]

    init() throws {
        let table = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/CommandGenerator/Resources/commands.json").standardizedFileURL
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: table))
        specimens = file.commands.filter { $0.value.group != "sentinel" }.map { name, entry in
            let shortest = Self.words(entry.arguments ?? [], entry.group, withOptional: false)
            let longest = Self.words(entry.arguments ?? [], entry.group, withOptional: true)
            return Specimen(
                name: name,
                group: entry.group,
                arguments: shortest == longest ? [shortest] : [shortest, longest]
            )
        }
        .sorted { $0.name < $1.name }
    }

    private static func words(_ arguments: [Argument], _ group: String, withOptional: Bool) -> [String] {
        arguments.flatMap { argument -> [String] in
            if argument.optional?.isSet ?? false, !withOptional { return [] }
            var value = values(of: argument, group, withOptional: withOptional)
            guard let token = argument.token, argument.type != "pure-token" else { return value }
            value.insert(token, at: 0)
            return value
        }
    }

    private static func values(of argument: Argument, _ group: String, withOptional: Bool) -> [String] {
        switch argument.type {
        case "pure-token": return [argument.token ?? argument.name]
        case "oneof": return argument.arguments?.first.map { words([$0], group, withOptional: true) } ?? []
        case "block": return words(argument.arguments ?? [], group, withOptional: withOptional)
        case "key": return ["zoo:\(group)"]
        case "double": return [argument.name == "timeout" ? "0.01" : "1.5"]
        case "unix-time": return ["4102444800"]
        case "pattern": return ["*"]
        case "integer": return ["1"]
        default: return ["v"]
        }
    }
}
