//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// One method: a command in one of its forms.
struct Method {
    private struct Parameter {
        let label: String
        let name: String
        let type: String
        let isOptional: Bool
        let fallback: String?
        let sample: String

        /// A list that may be left out.
        var isList: Bool { type == "[any RESPEncodable]" }
    }

    private let command: String
    private let facts: Command
    private let form: Form
    private var parameters: [Parameter] = []
    private var body: [String] = []
    private var required: [String] = []

    init(command: String, facts: Command, form: Form, render: Renderer) {
        self.command = command
        self.facts = facts
        self.form = form
        add(form.apply(to: facts.arguments ?? []), render: render)
        // In the order of the command's page, but for how much or how long, which comes after what is meant, and what has a default.
        let required = parameters.filter { !$0.isOptional }
        parameters =
            required.filter { !Naming.isAmount($0.name) } + required.filter { Naming.isAmount($0.name) }
            + parameters.filter(\.isOptional)
    }

    private mutating func add(_ arguments: [Argument], render: Renderer) {
        for (index, argument) in arguments.enumerated() {
            if argument.isCount {
                let counted = arguments[(index + 1)...].first { $0.isMultiple }
                body.append("writer.append(\(counted.map(Naming.parameter) ?? "keys").count)")
                continue
            }
            // A required block is only a grouping.
            if argument.type == "block" && !argument.isOptional && !argument.isMultiple {
                if let token = argument.token { body.append("writer.append(token: \"\(token)\")") }
                add(argument.members, render: render)
                continue
            }
            var name = Naming.parameter(argument)
            // The second end of a range is where it goes to, also where that is the lower one.
            let isSecondEnd =
                name == "min" && parameters.contains { $0.name == "max" }
                || name == "start" && parameters.contains { $0.name == "end" }
            let isFirstEnd =
                !isSecondEnd && (name == "max" || name == "end")
                && !parameters.contains { ["min", "start"].contains($0.name) }
            if parameters.contains(where: { $0.name == name }) { name += "2" }
            body += render.write(argument, expression: name)
            if argument.isToken && !argument.isOptional { continue }
            let fallback = argument.isToken ? "false" : argument.isMultiple ? "[]" : "nil"
            parameters.append(
                Parameter(
                    label: isSecondEnd
                        ? "to"
                        : isFirstEnd && argument.isOptional == false
                            ? "from"
                            : Naming.label(name, isRequired: !argument.isOptional, isFirst: parameters.isEmpty),
                    name: name,
                    type: render.parameterType(argument, command: command),
                    isOptional: argument.isOptional,
                    fallback: argument.isOptional ? fallback : nil,
                    sample: render.sample(argument, command: command)
                )
            )
            if argument.isMultiple && !argument.isOptional { required.append(name) }
        }
    }

    /// What is sent in place of a command that takes whole seconds, where the time is no whole number of them.
    private static let precise = ["EXPIRE": "PEXPIRE", "HEXPIRE": "HPEXPIRE", "SETEX": "PSETEX"]

    private var name: String { form.name ?? Naming.method(command) }
    /// Whether the caller chooses the type of what the reply holds.
    private var isGeneric: Bool { form.reply.replacing("RESPValue", with: "").contains("Value") }
    private var constraints: String { form.reply.contains("[Value:") ? "RESPDecodable & Hashable" : "RESPDecodable" }
    private var isRead: Bool { facts.flags.contains("readonly") }

    /// The one list that may be given element by element: unlabelled, and what follows has a label.
    private var spreadable: Parameter? {
        guard
            let index = parameters.firstIndex(where: {
                $0.type == "[some RESPEncodable]" || $0.isList && $0.label == "_"
            }),
            parameters[index].label == "_",
            !parameters[(index + 1)...].contains(where: { $0.label == "_" || $0.type == "[some RESPEncodable]" })
        else { return nil }
        return parameters[index]
    }

    private func signature(spreading: Bool) -> String {
        var list = parameters.map { parameter in
            let label = parameter.label == parameter.name ? parameter.name : "\(parameter.label) \(parameter.name)"
            if spreading, parameter.name == spreadable?.name {
                return "\(label): \(parameter.isList ? "any RESPEncodable..." : "Element...")"
            }
            return "\(label): \(parameter.type)" + (parameter.fallback.map { " = \($0)" } ?? "")
        }
        if isGeneric { list.append("as type: Value.Type = \(form.standard).self") }
        let generics =
            (isGeneric ? ["Value: \(constraints)"] : [])
            + (spreading && spreadable?.isList == false ? ["Element: RESPEncodable"] : [])
        return
            "\(name)\(generics.isEmpty ? "" : "<\(generics.joined(separator: ", "))>")(\(list.joined(separator: ", ")))"
    }

    private func documentation(syntax: String, _ documentation: Documentation) throws(MissingFact) -> [String] {
        let entry = try documentation.entry(
            name,
            hasCount: parameters.contains { $0.name == "count" && !$0.isOptional }
        )
        var lines = ["/// \(entry.summary)", "///", "/// `\(syntax)`", "///"]
        if let complexity = facts.complexity {
            // A few of the specifications lost their last parenthesis.
            let open = complexity.count { $0 == "(" } - complexity.count { $0 == ")" }
            lines.append("/// Complexity on the server: \(complexity)\(String(repeating: ")", count: max(0, open))).")
        }
        let age = facts.deprecatedSince.map { "; deprecated since \($0)" } ?? ""
        lines.append(
            "/// Since \(facts.firstVersions)\(age). Sent again where nobody knows whether it ran: \(try Safety.words(command, facts))."
        )
        if form.decode == "RESPValue.report" {
            lines.append("/// As `String`, bytes that aren't UTF-8 are `\\xff`: one odd name hides nothing else.")
        }
        let page = command.lowercased().replacing(" ", with: "-")
        let site = facts.servers == ["valkey"] ? "https://valkey.io/commands" : "https://redis.io/docs/latest/commands"
        lines += ["/// See <\(site)/\(page)/>.", "///"]
        var described: [String] = []
        for parameter in parameters {
            described.append("\(parameter.name): \(try documentation.parameter(parameter.name, of: name, entry))")
        }
        if isGeneric { described.append("type: \(try documentation.parameter("type", of: name, entry))") }
        if described.count == 1 {
            lines.append("/// - Parameter \(described[0])")
        } else if !described.isEmpty {
            lines += ["/// - Parameters:"] + described.map { "///   - \($0)" }
        }
        if let returns = entry.returns {
            guard form.reply != "Void" else {
                throw MissingFact("\(name) returns nothing, and documentation.json says what")
            }
            lines.append("/// - Returns: \(returns).")
        } else if form.reply != "Void" {
            throw MissingFact("nothing says what \(name) returns: add it to documentation.json")
        }
        lines.append("/// - Throws: ``RedisError``.")
        return lines
    }

    /// What makes a command throws nothing, and returns it.
    private static func ofFactory(_ lines: [String]) -> [String] {
        let lines = lines.filter { !$0.hasPrefix("/// - Throws") }
        let isWhole =
            !lines.contains { $0.hasPrefix("/// - Parameter") } || lines.contains { $0.hasPrefix("/// - Returns") }
        return isWhole ? lines : lines + ["/// - Returns: the command."]
    }

    /// A statement that tries the method with `bytes` for every argument that can be any.
    var trial: String {
        var arguments: [String] = []
        // Of what has a default, only what can be any bytes.
        for parameter in parameters where !parameter.isOptional || parameter.sample.contains("bytes") {
            arguments.append(
                parameter.label == "_" ? parameter.sample : "\(parameter.label): \(parameter.sample)"
            )
        }
        if isGeneric { arguments.append("as: [UInt8].self") }
        let call = "\(name)(\(arguments.joined(separator: ", ")))"
        let count = call.ranges(of: "bytes").count
        return "        try await visitor.visit(\"\(name)\", \(count), RedisCommands().\(call))"
    }

    func text(
        render: Renderer,
        _ documentation: Documentation
    ) throws(MissingFact) -> (factory: String, sender: String) {
        let syntax = ([command] + (facts.arguments ?? []).map(render.syntax)).joined(separator: " ")
        let documentation = try self.documentation(syntax: syntax, documentation)
        let words = command.split(separator: " ")
        func wire(_ command: String) -> String {
            command.split(separator: " ").map { "$\($0.utf8.count)\\r\\n\($0)\\r\\n" }.joined()
        }
        var (identifier, encodedName) = (render.identifier(command), "\"\(wire(command))\"")
        var body = body
        if let precise = Self.precise[command] {
            identifier = "seconds.isWholeSeconds ? \(identifier) : \(render.identifier(precise))"
            encodedName = "seconds.isWholeSeconds ? \(encodedName) : \"\(wire(precise))\""
            body = body.map { $0.replacing("seconds.wholeSecondsArgument", with: "seconds.exactArgument") }
        }
        var call = [identifier]
        let repetition = form.isNeverRepeated ? ".never" : try Safety.expression(command, facts)
        call.append("repetition: \(repetition)")
        if facts.flags.contains("blocking") { call.append("blocksFor: timeout") }
        if !required.isEmpty {
            let condition = required.map { "\($0).isEmpty" }.joined(separator: " || ")
            call.append(
                "problem: \(condition) ? .emptyList(\"\(required.joined(separator: ", "))\", of: \"\(command)\") : nil"
            )
        }
        let closure =
            body.isEmpty
            ? "{ _ in }" : "{ writer in\n" + body.map { "                " + $0 + "\n" }.joined() + "            }"
        call.append(
            "frame: CommandFrame(\(encodedName)\(words.count == 1 ? "" : ", words: \(words.count)")) \(closure)"
        )
        if let decode = form.decoder { call.append("decode: \(decode)") }
        var factory =
            Self.ofFactory(documentation) + [
                "@inlinable",
                "public func \(signature(spreading: false)) -> RedisCommand<\(form.reply)> {",
                "    RedisCommand(\n            \(call.joined(separator: ",\n            "))\n        )",
                "}",
            ]
        let arguments =
            parameters.map { $0.label == "_" ? $0.name : "\($0.label): \($0.name)" } + (isGeneric ? ["as: type"] : [])
        let forwarded = "\(name)(\(arguments.joined(separator: ", ")))"
        var sender = documentation + sending(forwarded, spreading: false)
        if let list = spreadable {
            let words =
                [""] + documentation[..<1] + ["///", "/// The same with the \(list.name) one by one.", "///"]
                + documentation.drop { !$0.hasPrefix("/// - ") }
            let factoryWords = Self.ofFactory(words)
            // Without an element it is the other form.
            let rank = list.isList ? ["@_disfavoredOverload"] : []
            factory +=
                factoryWords + rank + [
                    "@inlinable",
                    "public func \(signature(spreading: true)) -> RedisCommand<\(form.reply)> { \(forwarded) }",
                ]
            sender += words + rank + sending(forwarded, spreading: true)
        }
        func indent(_ lines: [String]) -> String {
            lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
        }
        return (indent(factory), indent(sender))
    }

    /// The method that sends what the factory makes.
    private func sending(_ forwarded: String, spreading: Bool) -> [String] {
        let isDiscardable = form.reply != "Void" && !isRead
        return (isDiscardable ? ["@discardableResult"] : []) + [
            "@inlinable",
            "public func \(signature(spreading: spreading)) async throws\(form.reply == "Void" ? "" : " -> \(form.reply)") {",
            "    try await send(RedisCommands().\(forwarded))",
            "}",
        ]
    }
}

extension Renderer {
    /// `CLIENT LIST` is `.clientList`.
    func identifier(_ command: String) -> String { ".\(Naming.method(command))" }
}
