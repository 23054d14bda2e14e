//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Renders arguments as Swift types and as the statements that write them.
struct Renderer {
    let choices: Choices

    /// An argument in the notation of the command pages.
    func syntax(_ argument: Argument) -> String {
        var text: String
        switch argument.type {
        case "pure-token": text = argument.token ?? argument.name
        case "oneof": text = "<" + argument.members.map(syntax).joined(separator: " | ") + ">"
        case "block": text = argument.members.map(syntax).joined(separator: " ")
        default: text = argument.name
        }
        if let token = argument.token, !argument.isToken { text = token + " " + text }
        if argument.isMultiple { text += " [" + text + " …]" }
        return argument.isOptional ? "[" + text + "]" : text
    }

    private func isDuration(_ argument: Argument) -> Bool {
        argument.type != "unix-time"
            && ["milliseconds", "seconds", "timeout", "min-idle-time", "ms"].contains(argument.name)
    }

    /// Arguments that are the server's own words, numbers or IDs: never any bytes.
    private static let words: Set<String> = [
        "category", "encoding", "host", "id", "importing", "metric", "migrating", "name", "node", "node-id",
        "threshold",
    ]

    /// The type outside a parameter list, where `some` isn't possible.
    func concreteType(_ argument: Argument, command: String) -> String {
        var type: String
        switch argument.type {
        case "pure-token": return "Bool"
        case "oneof": type = choices.type(of: argument, command: command, render: self)
        case "block":
            let members = argument.members.filter { !($0.isToken && !$0.isOptional) }
            let types = members.map { concreteType($0, command: command) }
            type =
                members.count == 1
                ? types[0]
                : "(" + zip(members, types).map { "\(Naming.parameter($0)): \($1)" }.joined(separator: ", ") + ")"
        case _ where isDuration(argument): type = "Duration"
        case "integer" where argument.name == "cursor": type = "ScanCursor"
        // A bit: `true` or 1.
        case "integer" where command == "SETBIT" && argument.name == "value": type = "any RESPEncodable"
        case "string" where argument.token == "TYPE": type = "RedisCommands.KeyType"
        case "integer" where argument.name == "weight" || command == "ZINCRBY": type = "Double"
        case "integer", "unix-time": type = "Int"
        case "double" where argument.name != "min" && argument.name != "max": type = "Double"
        default: type = Self.words.contains(argument.name) ? "String" : "any RESPEncodable"
        }
        if argument.isMultiple { return "[\(type)]" }
        guard argument.isOptional else { return type }
        return type.hasPrefix("any ") ? "(\(type))?" : type + "?"
    }

    /// The type of a parameter.
    func parameterType(_ argument: Argument, command: String) -> String {
        let type = anyType(argument, command: command)
        // Of what has a default the compiler couldn't tell which type it is.
        guard !argument.isOptional else { return type }
        return type.replacing("any RESPEncodable", with: "some RESPEncodable")
    }

    /// The same with `any`.
    private func anyType(_ argument: Argument, command: String) -> String {
        if argument.type == "block" && argument.isMultiple {
            let types = argument.members.map { anyType($0, command: command) }
            return types.count == 1 ? "[\(types[0])]" : "[(\(types.joined(separator: ", ")))]"
        }
        let concrete = concreteType(argument, command: command)
        switch concrete {
        case "String" where !argument.isOptional: return "any RESPEncodable"
        case "String?": return "(any RESPEncodable)?"
        case "[String]": return "[any RESPEncodable]"
        default: return concrete
        }
    }

    /// A value for an argument, to try a method with: `bytes` wherever it can be any.
    func sample(_ argument: Argument, command: String) -> String {
        var text: String
        switch argument.type {
        case "pure-token": return "true"
        case "oneof": text = choices.sample(of: argument, command: command, render: self)
        case "block":
            let members = argument.members.filter { !($0.isToken && !$0.isOptional) }
            let samples = members.map { member in
                let label = argument.isMultiple || members.count == 1 ? "" : "\(Naming.parameter(member)): "
                let isWord = !label.isEmpty && concreteType(member, command: command) == "String"
                return label + (isWord ? "\"1\"" : sample(member, command: command))
            }
            text = samples.count == 1 ? samples[0] : "(\(samples.joined(separator: ", ")))"
        case _ where isDuration(argument): text = ".milliseconds(5)"
        default:
            switch concreteType(argument.with(optional: false), command: command) {
            case "Int", "[Int]", "ScanCursor": text = "1"
            case "Double", "[Double]": text = "1.5"
            case "RedisCommands.KeyType": text = ".string"
            case "any RESPEncodable" where command == "SETBIT" && argument.name == "value": text = "1"
            default: text = "bytes"
            }
        }
        return argument.isMultiple ? "[\(text)]" : text
    }

    /// Statements that write an argument whose value is `expression`.
    func write(_ argument: Argument, expression: String) -> [String] {
        var lines: [String] = []
        if argument.isToken {
            let line = "writer.append(token: \"\(argument.token ?? "")\")"
            return argument.isOptional ? ["if \(expression) { \(line) }"] : [line]
        }
        let token = argument.token.map { "writer.append(token: \"\($0)\")" }
        if argument.isMultiple {
            let repeatsToken = argument.multipleToken?.isSet ?? false
            var inner = repeatsToken ? [token].compactMap(\.self) : []
            inner += value(argument, expression: "item")
            if let token, !repeatsToken {
                lines.append(argument.isOptional ? "if !\(expression).isEmpty { \(token) }" : token)
            }
            if inner.count == 1, inner[0] == "writer.append(item)" {
                return lines + ["writer.append(contentsOf: \(expression))"]
            }
            return lines + ["for item in \(expression) {"] + inner.map { "    " + $0 } + ["}"]
        }
        lines = [token].compactMap(\.self) + value(argument, expression: expression)
        guard argument.isOptional else { return lines }
        return ["if let \(expression) {"] + lines.map { "    " + $0 } + ["}"]
    }

    private func value(_ argument: Argument, expression: String) -> [String] {
        switch argument.type {
        case "oneof": return ["\(expression).write(to: &writer)"]
        case "block":
            let members = argument.members.filter { !($0.isToken && !$0.isOptional) }
            if members.count == 1 {
                return argument.members.flatMap { write($0, expression: expression) }
            }
            var lines: [String] = []
            var position = 0
            for member in argument.members {
                if member.isToken && !member.isOptional {
                    lines += write(member, expression: "")
                    continue
                }
                let access =
                    argument.isMultiple ? "\(expression).\(position)" : "\(expression).\(Naming.parameter(member))"
                position += 1
                if member.isOptional && !member.isToken && !member.isMultiple {
                    let local = Naming.parameter(member)
                    lines.append("if let \(local) = \(access) {")
                    lines += write(member.with(optional: false), expression: local).map { "    " + $0 }
                    lines.append("}")
                } else {
                    lines += write(member, expression: access)
                }
            }
            return lines
        case _ where isDuration(argument):
            if argument.type == "double" { return ["writer.append(\(expression).secondsArgument)"] }
            let unit = argument.name == "seconds" ? "wholeSecondsArgument" : "millisecondsArgument"
            return ["writer.append(\(expression).\(unit))"]
        default: return ["writer.append(\(expression))"]
        }
    }
}
