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
        // What has a default reads better after what hasn't.
        parameters = parameters.filter { !$0.isOptional } + parameters.filter(\.isOptional)
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
            if parameters.contains(where: { $0.name == name }) { name += "2" }
            body += render.write(argument, expression: name)
            if argument.isToken && !argument.isOptional { continue }
            let fallback = argument.isToken ? "false" : argument.isMultiple ? "[]" : "nil"
            parameters.append(
                Parameter(
                    label: Naming.label(name, isRequired: !argument.isOptional, isFirst: parameters.isEmpty),
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

    private var name: String { form.name ?? Naming.method(command) }
    /// Whether the caller chooses the type of what the reply holds.
    private var isGeneric: Bool { form.reply.replacing("RESPValue", with: "").contains("Value") }
    private var constraints: String { form.reply.contains("[Value:") ? "RESPDecodable & Hashable" : "RESPDecodable" }
    private var isRead: Bool { facts.flags.contains("readonly") }

    /// The one list that may be given element by element: unlabelled, after everything else that has no default.
    private var spreadable: Parameter? {
        let lists = parameters.filter { $0.type == "[some RESPEncodable]" }
        guard lists.count == 1, let list = lists.first, list.label == "_", !list.isOptional,
            parameters.last(where: { !$0.isOptional })?.name == list.name
        else { return nil }
        return list
    }

    private func signature(spreading: Bool) -> String {
        var list = parameters.map { parameter in
            let label = parameter.label == parameter.name ? parameter.name : "\(parameter.label) \(parameter.name)"
            let isSpread = spreading && parameter.name == spreadable?.name
            return "\(label): \(isSpread ? "Element..." : parameter.type)"
                + (parameter.fallback.map { " = \($0)" } ?? "")
        }
        if isGeneric { list.append("as type: Value.Type = String.self") }
        let generics =
            (isGeneric ? ["Value: \(constraints)"] : []) + (spreading ? ["Element: RESPEncodable"] : [])
        return
            "\(name)\(generics.isEmpty ? "" : "<\(generics.joined(separator: ", "))>")(\(list.joined(separator: ", ")))"
    }

    private func documentation(syntax: String) throws(MissingFact) -> [String] {
        var lines = ["/// Sends `\(syntax)`.", "///"]
        if let complexity = facts.complexity {
            // A few of the specifications lost their last parenthesis.
            let open = complexity.count { $0 == "(" } - complexity.count { $0 == ")" }
            lines.append("/// Complexity on the server: \(complexity)\(String(repeating: ")", count: max(0, open))).")
        }
        let age = facts.deprecatedSince.map { "; deprecated since \($0)" } ?? ""
        lines.append(
            "/// Since \(facts.since)\(age). Sent again where nobody knows whether it ran: \(try Safety.words(command, facts))."
        )
        if form.decode == "RESPValue.report" {
            lines.append("/// As `String`, bytes that aren't UTF-8 are `\\xff`: one odd name hides nothing else.")
        }
        let page = command.lowercased().replacing(" ", with: "-")
        lines.append("/// See <https://redis.io/docs/latest/commands/\(page)/>.")
        return lines
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

    func text(render: Renderer) throws(MissingFact) -> (factory: String, sender: String) {
        let syntax = ([command] + (facts.arguments ?? []).map(render.syntax)).joined(separator: " ")
        let documentation = try documentation(syntax: syntax)
        let words = command.split(separator: " ")
        let wire = words.map { "$\($0.utf8.count)\\r\\n\($0)\\r\\n" }.joined()
        var call = ["\(render.identifier(command))"]
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
        call.append("frame: CommandFrame(\"\(wire)\"\(words.count == 1 ? "" : ", words: \(words.count)")) \(closure)")
        if let decode = form.decoder { call.append("decode: \(decode)") }
        var factory =
            documentation + [
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
            let words = ["", "/// Sends `\(syntax)`; the \(list.name) one by one."]
            factory +=
                words + [
                    "@inlinable",
                    "public func \(signature(spreading: true)) -> RedisCommand<\(form.reply)> { \(forwarded) }",
                ]
            sender += words + sending(forwarded, spreading: true)
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
            "public func \(signature(spreading: spreading)) async throws(RedisError) -> \(form.reply) {",
            "    try await send(RedisCommands().\(forwarded))",
            "}",
        ]
    }
}

extension Renderer {
    /// `CLIENT LIST` is `.clientList`.
    func identifier(_ command: String) -> String { ".\(Naming.method(command))" }
}
