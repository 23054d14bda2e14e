//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What the server remembers of commands that took long, and of those that were refused.
struct ServerLogs {
    struct SlowCommand {
        var id: Int
        var time: Int64
        var microseconds: Int64
        var arguments: [Bytes]
        var address: String
        var name: Bytes
    }

    struct Refusal {
        var id: Int
        var count: Int
        var reason: String
        var context: String
        var object: String
        var user: String
        var createdAt: Int64
        var updatedAt: Int64
        var client: String
    }

    /// The newest first.
    private(set) var slow: [SlowCommand] = []
    private(set) var refusals: [Refusal] = []
    private var nextSlow = 0
    private var nextRefusal = 0
    private static let maximumArguments = 32
    private static let maximumBytes = 128

    mutating func noteSlow(_ call: Call, _ microseconds: Int64, limit: Int) {
        var arguments = Self.shown(call.spec, call.arguments)
        if arguments.count > Self.maximumArguments {
            let left = arguments.count - Self.maximumArguments + 1
            arguments = arguments.prefix(Self.maximumArguments - 1) + [Bytes("... (\(left) more arguments)")]
        }
        arguments = arguments.map { argument in
            guard argument.count > Self.maximumBytes else { return argument }
            let rest = "... (\(argument.count - Self.maximumBytes) more bytes)"
            return Bytes(Array(argument.raw.prefix(Self.maximumBytes)) + Array(rest.utf8))
        }
        slow.insert(
            SlowCommand(
                id: nextSlow,
                time: call.now / 1000,
                microseconds: microseconds,
                arguments: arguments,
                address: call.session.address,
                name: call.session.name
            ),
            at: 0
        )
        nextSlow += 1
        if slow.count > limit { slow.removeLast(slow.count - max(0, limit)) }
    }

    /// The arguments without what is secret.
    static func shown(_ spec: CommandSpec, _ arguments: [Bytes]) -> [Bytes] {
        switch spec.name {
        case "auth": [arguments[0]] + arguments.dropFirst().map { _ in "(redacted)" }
        case "hello":
            arguments.indices.map { index in
                let isSecret = arguments[..<index].suffix(2).contains { $0.upper == "AUTH" }
                return isSecret ? "(redacted)" : arguments[index]
            }
        case "acl|setuser": Array(arguments.prefix(3)) + arguments.dropFirst(3).map { _ in "(redacted)" }
        case "config|set":
            arguments.indices.map {
                $0 > 2 && Self.secrets.contains(arguments[$0 - 1].lower) ? "(redacted)" : arguments[$0]
            }
        default: arguments
        }
    }

    private static let secrets: Set<String> = ["requirepass", "masterauth", "primaryauth", "tls-key-file-pass"]

    mutating func forgetSlow() { slow = [] }

    /// The same refusal within a minute is counted, not noted again.
    mutating func noteRefusal(_ why: ACLRefusal, context: String, user: String, client: String, now: Int64, limit: Int)
    {
        let index = refusals.firstIndex {
            $0.reason == why.reason && $0.object == why.object && $0.context == context && $0.user == user
                && now - $0.updatedAt <= 60_000
        }
        if let index {
            var old = refusals.remove(at: index)
            old.count += 1
            old.updatedAt = now
            refusals.insert(old, at: 0)
            return
        }
        refusals.insert(
            Refusal(
                id: nextRefusal,
                count: 1,
                reason: why.reason,
                context: context,
                object: why.object,
                user: user,
                createdAt: now,
                updatedAt: now,
                client: client
            ),
            at: 0
        )
        nextRefusal += 1
        if refusals.count > limit { refusals.removeLast(refusals.count - max(0, limit)) }
    }

    mutating func forgetRefusals() { refusals = [] }
}

/// Why a user may not do something.
struct ACLRefusal {
    /// `auth`, `command`, `key` or `channel`.
    var reason: String
    /// What it is about: the command, the key or the channel.
    var object: String

    /// The sentence that a version answers.
    func text(_ user: ServerUser, _ version: TestServer.Version) -> String {
        switch (reason, version.isLater) {
        case ("command", false): "this user has no permissions to run the '\(object)' command"
        case ("command", true): "User \(user.name) has no permissions to run the '\(object)' command"
        case ("key", false): "this user has no permissions to access one of the keys used as arguments"
        case ("key", true): "No permissions to access a key"
        case (_, false): "this user has no permissions to access one of the channels used as arguments"
        case (_, true): "No permissions to access a channel"
        }
    }

    /// The sentence where a script tried it.
    func textInScript(_ user: ServerUser, _ version: TestServer.Version) -> String {
        if version.isLater { return "ERR ACL failure in script: " + text(user, version) }
        switch reason {
        case "command": return "ERR The user executing the script can't run this command or subcommand"
        case "key":
            return
                "ERR The user executing the script can't access at least one of the keys mentioned in the command arguments"
        default: return "ERR The user executing the script can't publish to the channel mentioned in the command"
        }
    }
}

extension ServerCore {
    func note(_ refusal: ACLRefusal, by session: Session, user: String? = nil, inScript: Bool = false) {
        logs.noteRefusal(
            refusal,
            context: inScript ? "lua" : session.transaction != nil || session.deniesBlocking ? "multi" : "toplevel",
            user: user ?? session.user.name,
            client: String(ClientCommands.line(session, self).dropLast()),
            now: now,
            limit: settings.accessLogLength
        )
    }

    // MARK: MONITOR

    /// Shows a command that ran to those who asked to see all; what administers the server isn't shown.
    func show(_ call: Call, inScript: Bool) {
        guard !call.spec.flags.contains(.admin), call.spec.name != "monitor" else { return }
        let time = clock.nowInMicroseconds
        let fraction = String(time % 1_000_000)
        var text = "\(time / 1_000_000).\(String(repeating: "0", count: 6 - fraction.count))\(fraction) "
        text += "[\(call.session.database) \(inScript ? "lua" : call.session.address)]"
        for argument in ServerLogs.shown(call.spec, call.arguments) { text += " \"\(Self.quoted(argument))\"" }
        for id in monitors.sorted() {
            guard let session = sessions[id] else { continue }
            push(.simple(text), to: session)
        }
    }

    private static func quoted(_ bytes: Bytes) -> String {
        var text = ""
        for byte in bytes.raw {
            switch byte {
            case 0x22: text += "\\\""
            case 0x5C: text += "\\\\"
            case 0x0A: text += "\\n"
            case 0x0D: text += "\\r"
            case 0x09: text += "\\t"
            case 0x07: text += "\\a"
            case 0x08: text += "\\b"
            case 0x20...0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return text
    }
}
