//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// One of the commands the library has facts on.
@usableFromInline
struct CommandID: Sendable, Hashable {
    @usableFromInline
    let rawValue: UInt16

    @inlinable
    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// What is known about the command.
    var facts: CommandFacts { CommandFacts.all[Int(rawValue)] }

    /// The command's name in capitals.
    var name: String { facts.name.description }

    /// The command with these words in capitals, the second of which may be its first argument.
    ///
    /// Of a container whose subcommand isn't known, such as `CLIENT`, the container itself.
    static func named(_ first: String, _ second: @autoclosure () -> String?) -> CommandID {
        if containers.contains(first), let second = second(), let id = byName["\(first) \(second)"] { return id }
        return byName[first] ?? .unknown
    }

    /// How many words the name of a command may have that begins with this one, in capitals: all else would be arguments.
    static func mostWords(after first: String) -> Int {
        byName[first] == nil || containers.contains(first) ? 2 : 1
    }

    /// The first words of names that have two; DEBUG tells its subcommands apart itself, so that no table has them.
    private static let containers: Set<String> = {
        let words = byName.keys.map { $0.split(separator: " ") }
        return Set(words.filter { $0.count > 1 }.map { String($0[0]) } + ["DEBUG"])
    }()

    /// Whether a command, or a word of one, is called so.
    static func isName(_ capitals: String) -> Bool { byName[capitals] != nil }

    private static let byName: [String: CommandID] = {
        var table: [String: CommandID] = [:]
        table.reserveCapacity(CommandFacts.all.count)
        for (index, facts) in CommandFacts.all.enumerated() {
            table[facts.name.description] = CommandID(rawValue: UInt16(index))
        }
        return table
    }()
}

/// What is known about a command, from the servers' own specifications.
struct CommandFacts: Sendable {
    struct Flags: OptionSet, Sendable {
        let rawValue: UInt16

        /// Changes data.
        static let write = Flags(rawValue: 1 << 0)
        /// Changes nothing.
        static let readOnly = Flags(rawValue: 1 << 1)
        /// May wait on the server for others.
        static let blocking = Flags(rawValue: 1 << 2)
        /// Changes what the connection is, or speaks of it: its user, database, protocol, or how it is answered; also a container
        /// whose subcommands do, for those that aren't known.
        ///
        /// Refused where a connection is shared.
        static let connectionState = Flags(rawValue: 1 << 3)
        /// For administrators.
        static let admin = Flags(rawValue: 1 << 4)
        /// Not answered by one reply: by none, by several, or by pushes; or it makes others answered so (SEMANTICS 1.4).
        ///
        /// Refused on every connection.
        static let unmatched = Flags(rawValue: 1 << 5)
        /// Runs what somebody wrote, whose errors say nothing of whether it ran.
        static let runsScript = Flags(rawValue: 1 << 6)
    }

    let name: StaticString
    let flags: Flags
    /// Which version of which server was the first to know it, such as `Redis 7.4.0 and Valkey 9.0.0`; `nil` where all of today do.
    var since: StaticString? = nil
}
