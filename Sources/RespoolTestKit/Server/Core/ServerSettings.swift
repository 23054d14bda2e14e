//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What CONFIG GET and CONFIG SET know.
struct ServerSettings {
    private enum Kind {
        case text, yesOrNo, integer(ClosedRange<Int>?), bytes, oneOf([String]), fixed, protected
    }

    private struct Parameter {
        var kind: Kind
        var value: String
    }

    /// In the order CONFIG GET gives them.
    private let names: [String]
    private var parameters: [String: Parameter] = [:]
    private(set) var events: KeyspaceEvents = []
    /// In microseconds; nothing is noted where it is negative.
    private(set) var slowerThan = 10_000
    private(set) var slowLogLength = 128
    private(set) var accessLogLength = 128

    init(_ version: TestServer.Version) {
        let later = version.isValkey ? serverParametersOfValkey91 : version.isLater ? serverParametersOfRedis82 : ""
        for line in [serverParameters, later].flatMap({ $0.split(separator: "\n") }) {
            let parts = line.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else {
                parameters[String(line.dropFirst())] = nil
                continue
            }
            parameters[String(parts[0])] = Parameter(kind: Self.kind(parts[1]), value: String(parts[2]))
        }
        names = parameters.keys.sorted()
    }

    private static func kind(_ text: Substring) -> Kind {
        let rest = text.dropFirst(2)
        switch text.first {
        case "y": return .yesOrNo
        case "n":
            let ends = rest.split(separator: " ").compactMap { Int($0) }
            return .integer(ends.count == 2 ? ends[0]...ends[1] : nil)
        case "m": return .bytes
        case "e": return .oneOf(rest.split(separator: ",").map { $0.drop { $0 == " " }.lowercased() })
        case "i": return .fixed
        case "p": return .protected
        default: return .text
        }
    }

    /// All of them.
    var values: [(name: String, value: String)] { names.map { ($0, parameters[$0]?.value ?? "") } }

    subscript(name: String) -> String? { parameters[name]?.value }

    mutating func force(_ name: String, _ value: String) {
        parameters[name]?.value = value
    }

    /// The other names of the same parameter.
    private func aliases(of name: String) -> [String] {
        var others: [String] = []
        let pairs = [
            ("slave", "replica"), ("ziplist", "listpack"), ("lua-time-limit", "busy-reply-threshold"),
            ("slowlog-log-slower-than", "commandlog-execution-slower-than"),
            ("slowlog-max-len", "commandlog-slow-execution-max-len"),
        ]
        for (one, other) in pairs {
            for (old, new) in [(one, other), (other, one)] {
                guard let range = name.firstRange(of: old) else { continue }
                let alias = name.replacingCharacters(in: range, with: new)
                if alias != name, parameters[alias] != nil { others.append(alias) }
            }
        }
        return others
    }

    /// Changes a setting, or says why not.
    mutating func set(_ name: String, _ value: String) throws(Failure) {
        func refusal(_ why: String) -> Failure {
            Failure("ERR CONFIG SET failed (possibly related to argument '\(name)') - \(why)")
        }
        guard let parameter = parameters[name] else {
            throw Failure("ERR Unknown option or number of arguments for CONFIG SET - '\(name)'")
        }
        var value = value
        switch parameter.kind {
        case .fixed: throw refusal("can't set immutable config")
        case .protected: throw refusal("can't set protected config")
        case .bytes:
            guard let bytes = Self.bytes(value) else { throw refusal("argument must be a memory value") }
            value = String(bytes)
        case .integer(let range):
            guard let number = Bytes(value).integer else {
                throw refusal("argument couldn't be parsed into an integer")
            }
            if let range, !range.contains(number) {
                throw refusal("argument must be between \(range.lowerBound) and \(range.upperBound) inclusive")
            }
        case .yesOrNo:
            guard ["yes", "no"].contains(value.lowercased()) else { throw refusal("argument must be 'yes' or 'no'") }
            value = value.lowercased()
        case .oneOf(let words):
            guard words.contains(value.lowercased()) else {
                throw refusal("argument(s) must be one of the following: \(words.joined(separator: ", "))")
            }
            value = value.lowercased()
        case .text:
            if name == "notify-keyspace-events" {
                guard let events = KeyspaceEvents(letters: value) else {
                    throw refusal("Invalid event class character. Use 'Ag$lshzxeKEtmdn'.")
                }
                self.events = events
                value = events.text
            }
        }
        for name in [name] + aliases(of: name) { parameters[name]?.value = value }
        slowerThan = self["slowlog-log-slower-than"].flatMap { Int($0) } ?? slowerThan
        slowLogLength = self["slowlog-max-len"].flatMap { Int($0) } ?? slowLogLength
        accessLogLength = self["acllog-max-len"].flatMap { Int($0) } ?? accessLogLength
    }

    /// A size such as `100mb`; units of 1,000 without the `b`.
    static func bytes(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return nil }
        let factors = [
            "": 1, "b": 1, "k": 1000, "kb": 1024, "m": 1_000_000, "mb": 1 << 20, "g": 1_000_000_000, "gb": 1 << 30,
        ]
        guard let factor = factors[text.dropFirst(digits.count).lowercased()] else { return nil }
        let (product, overflows) = number.multipliedReportingOverflow(by: factor)
        return overflows ? nil : product
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
