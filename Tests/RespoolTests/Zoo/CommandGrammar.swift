//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import RespoolTestKit

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
    private let entries: [String: Entry]

    init() throws {
        let table = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/CommandGenerator/Resources/commands.json").standardizedFileURL
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: table))
        entries = file.commands
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

// MARK: - By chance

extension CommandGrammar {
    /// Arguments that the grammar allows, by chance: options or not, one of several or another, lists of one to three.
    func arguments(of name: String, _ random: inout SeededGenerator) -> [String] {
        var count: Int?
        return Self.words(entries[name]?.arguments ?? [], &count, &random)
    }

    /// - Parameter count: how many elements the next list has, where a number before it says so.
    private static func words(
        _ arguments: [Argument],
        _ count: inout Int?,
        _ random: inout SeededGenerator
    ) -> [String] {
        var words: [String] = []
        for argument in arguments {
            if argument.optional?.isSet ?? false, random.next() % 2 == 0 { continue }
            if argument.name == "numkeys" {
                let number = Int(random.next() % 3) + 1
                count = number
                words.append("\(number)")
                continue
            }
            var repetitions = 1
            if argument.multiple?.isSet ?? false {
                repetitions = count ?? Int(random.next() % 3) + 1
                count = nil
                // The identifiers of streams are as many as their keys.
                if argument.name == "key", arguments.contains(where: { $0.name == "id" }) { count = repetitions }
            }
            for repetition in 0..<repetitions {
                if let token = argument.token, repetition == 0 || argument.multiple_token?.isSet ?? false {
                    words.append(token)
                }
                switch argument.type {
                case "pure-token": if argument.token == nil { words.append(argument.name) }
                case "oneof":
                    let members = argument.arguments ?? []
                    guard !members.isEmpty else { break }
                    words += Self.words([members[Int(random.next() % UInt64(members.count))]], &count, &random)
                case "block": words += Self.words(argument.arguments ?? [], &count, &random)
                case "key":
                    // Now and then a key is called like an option.
                    let names = ["STORE", "keys", "STREAMS", "BY", ""]
                    let isOdd = random.next() % 25 == 0
                    words.append(isOdd ? names[Int(random.next() % 5)] : "key\(random.next() % 1000)")
                case "double": words.append("1.5")
                case "integer", "unix-time": words.append("\(random.next() % 9 + 1)")
                default: words.append("v\(random.next() % 9)")
                }
            }
        }
        return words
    }
}
