//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A user of the server, as ACL SETUSER describes it.
struct ServerUser: Sendable {
    struct KeyPattern: Sendable, Hashable {
        var pattern: Bytes
        var reads: Bool
        var writes: Bool

        var text: String {
            switch (reads, writes) {
            case (true, true): "~\(pattern)"
            case (true, false): "%R~\(pattern)"
            default: "%W~\(pattern)"
            }
        }
    }

    let name: String
    var isEnabled = false
    var needsNoPassword = false
    /// What was said of payloads, shown by ACL LIST and GETUSER and without a meaning here.
    var payloadRule: String?
    /// SHA-256 of the passwords, in hexadecimal digits.
    var passwords: [String] = []
    /// Which commands, in the order the rules were given; the last that fits decides.
    var rules: [(allows: Bool, rule: String)] = []
    var keys: [KeyPattern] = []
    var channels: [Bytes] = []

    init(_ name: String) {
        self.name = name
    }

    static func makeDefault(password: String?) -> ServerUser {
        var user = ServerUser("default")
        user.isEnabled = true
        user.rules = [(true, "@all")]
        user.keys = [KeyPattern(pattern: "*", reads: true, writes: true)]
        user.channels = ["*"]
        if let password, !password.isEmpty {
            user.passwords = [Digest.sha256(Array(password.utf8))]
        } else {
            user.needsNoPassword = true
        }
        return user
    }

    /// Applies one rule, such as `+get`, `~cache:*` or `>secret`; says why not where it makes no sense.
    mutating func apply(_ rule: String, _ registry: Registry) -> String? {
        switch rule.lowercased() {
        case "on": isEnabled = true
        case "off": isEnabled = false
        case "nopass":
            needsNoPassword = true
            passwords = []
        case "resetpass":
            needsNoPassword = false
            passwords = []
        case "allkeys": keys = [KeyPattern(pattern: "*", reads: true, writes: true)]
        case "resetkeys": keys = []
        case "allchannels": channels = ["*"]
        case "resetchannels": channels = []
        case "allcommands": rules = [(true, "@all")]
        case "nocommands": rules = [(false, "@all")]
        case "sanitize-payload", "skip-sanitize-payload": payloadRule = rule.lowercased()
        case "clearselectors": break
        case "reset":
            self = ServerUser(name)
            payloadRule = "sanitize-payload"
        default: return applyPrefixed(rule, registry)
        }
        return nil
    }

    private mutating func applyPrefixed(_ rule: String, _ registry: Registry) -> String? {
        let rest = String(rule.dropFirst())
        switch rule.first {
        case ">":
            addPassword(Digest.sha256(Array(rest.utf8)))
        case "<":
            guard removePassword(Digest.sha256(Array(rest.utf8))) else {
                return "The password you are trying to remove from the user does not exist"
            }
        case "#", "!":
            guard rest.count == 64, rest.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else {
                return
                    "The password hash must be exactly 64 characters and contain only lowercase hexadecimal characters"
            }
            if rule.first == "#" {
                addPassword(rest)
            } else if !removePassword(rest) {
                return "The password you are trying to remove from the user does not exist"
            }
        case "~": add(KeyPattern(pattern: Bytes(rest), reads: true, writes: true))
        case "%": return applyKeyPermission(rest)
        case "&": if !channels.contains(Bytes(rest)) { channels.append(Bytes(rest)) }
        case "+", "-": return applyCommand(rest.lowercased(), allows: rule.first == "+", registry)
        default: return "Syntax error"
        }
        return nil
    }

    private mutating func addPassword(_ hash: String) {
        needsNoPassword = false
        if !passwords.contains(hash) { passwords.append(hash) }
    }

    private mutating func removePassword(_ hash: String) -> Bool {
        guard let index = passwords.firstIndex(of: hash) else { return false }
        passwords.remove(at: index)
        return true
    }

    private mutating func add(_ pattern: KeyPattern) {
        if !keys.contains(pattern) { keys.append(pattern) }
    }

    private mutating func applyKeyPermission(_ rest: String) -> String? {
        guard let tilde = rest.firstIndex(of: "~") else { return "Syntax error" }
        let letters = rest[..<tilde].uppercased()
        guard !letters.isEmpty, letters.allSatisfy({ $0 == "R" || $0 == "W" }) else { return "Syntax error" }
        let pattern = Bytes(String(rest[rest.index(after: tilde)...]))
        add(KeyPattern(pattern: pattern, reads: letters.contains("R"), writes: letters.contains("W")))
        return nil
    }

    private mutating func applyCommand(_ name: String, allows: Bool, _ registry: Registry) -> String? {
        if name.hasPrefix("@") {
            guard name == "@all" || registry.all.values.contains(where: { $0.categories.contains(name) }) else {
                return "Unknown command or category name in ACL"
            }
            if name == "@all" { rules = [] }
        } else {
            let first = name.split(separator: "|").first.map(String.init) ?? name
            guard registry.all[name] != nil || registry.all[first] != nil && name.contains("|") else {
                return "Unknown command or category name in ACL"
            }
        }
        rules.removeAll { $0.rule == name }
        rules.append((allows, name))
        return nil
    }

    func accepts(password: String) -> Bool {
        isEnabled && (needsNoPassword || passwords.contains(Digest.sha256(Array(password.utf8))))
    }

    /// Whether the user may run a command.
    func mayRun(_ spec: CommandSpec) -> Bool {
        let parent = spec.name.split(separator: "|").first.map(String.init) ?? spec.name
        for rule in rules.reversed() {
            if rule.rule == "@all" || rule.rule == spec.name || rule.rule == parent
                || spec.categories.contains(rule.rule)
            {
                return rule.allows
            }
        }
        return false
    }

    /// Whether nothing is forbidden, so that nothing needs to be looked at.
    var mayEverything: Bool {
        rules.count == 1 && rules[0].rule == "@all" && rules[0].allows && channels == ["*"]
            && keys == [KeyPattern(pattern: "*", reads: true, writes: true)]
    }

    func mayUse(key: Bytes, reads: Bool, writes: Bool) -> Bool {
        var (mayRead, mayWrite) = (!reads, !writes)
        for item in keys where Glob.matches(item.pattern, key) {
            if item.reads { mayRead = true }
            if item.writes { mayWrite = true }
        }
        return mayRead && mayWrite
    }

    /// Patterns have to be allowed word by word.
    func mayUse(channel: Bytes, isPattern: Bool) -> Bool {
        channels.contains { isPattern ? $0 == channel || $0 == "*" : Glob.matches($0, channel) }
    }

    /// The rules as ACL LIST shows them.
    var commandRules: String {
        guard !rules.isEmpty else { return "-@all" }
        let all = rules.first?.rule == "@all" ? [] : ["-@all"]
        return (all + rules.map { ($0.allows ? "+" : "-") + $0.rule }).joined(separator: " ")
    }

    /// What a version shows of the rule about payloads.
    private func shownPayloadRule(_ version: TestServer.Version) -> String? {
        if version.isValkey { return nil }
        return version.isLater ? payloadRule ?? "sanitize-payload" : payloadRule
    }

    /// Whether it may log in, and how.
    func flags(_ version: TestServer.Version) -> [String] {
        var flags = [isEnabled ? "on" : "off"]
        if needsNoPassword { flags.append("nopass") }
        if let rule = shownPayloadRule(version) { flags.append(rule) }
        return flags
    }

    /// The line of ACL LIST.
    func description(_ version: TestServer.Version) -> String {
        var parts = ["user", name] + flags(version)
        parts += passwords.map { "#\($0)" }
        parts += keys.map(\.text)
        if channels != ["*"] { parts.append("resetchannels") }
        parts += channels.map { "&\($0)" }
        parts.append(commandRules)
        return parts.joined(separator: " ")
    }
}

extension ServerCore {
    /// Refuses what the client's user may not do.
    func checkPermission(_ spec: CommandSpec, _ arguments: [Bytes], _ session: Session) throws(Failure) {
        if session.mayEverything || spec.flags.contains(.noAuthentication) { return }
        if let reason = refusal(session.user, spec, arguments) {
            note(reason, by: session)
            throw Failure("NOPERM \(reason.text(session.user, version))")
        }
    }

    /// Why a user may not run a request; `nil` where it may.
    func refusal(_ user: ServerUser, _ spec: CommandSpec, _ arguments: [Bytes]) -> ACLRefusal? {
        guard user.mayRun(spec) else { return ACLRefusal(reason: "command", object: spec.name) }
        let writes = spec.flags.contains(.write)
        for index in KeyFinder.keys(spec, arguments) ?? [] where !spec.flags.contains(.pubsub) {
            guard user.mayUse(key: arguments[index], reads: !writes, writes: writes) else {
                return ACLRefusal(reason: "key", object: arguments[index].text)
            }
        }
        let channels: ArraySlice<Bytes>
        switch spec.name {
        case "subscribe", "ssubscribe", "psubscribe": channels = arguments.dropFirst()
        case "publish", "spublish": channels = arguments.dropFirst().prefix(1)
        default: return nil
        }
        for channel in channels where !user.mayUse(channel: channel, isPattern: spec.name == "psubscribe") {
            return ACLRefusal(reason: "channel", object: channel.text)
        }
        return nil
    }
}
