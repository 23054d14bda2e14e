//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension RedisCommand where Reply: RESPDecodable {
    /// Makes a command from its name and arguments, for commands the library has no method for.
    ///
    /// A name of two words is written with a space, `"CONFIG GET"`, or as a name and its first argument; it is sent as it is spelled.
    /// Arguments are given apart from it: a name with more words than the command has is refused. What the library knows about
    /// the name holds here too: a command that blocks gets a socket of its own and waits for as long as its arguments say, one that
    /// would change the shared connection is refused. Only a command known to change nothing is sent again where nobody knows whether
    /// it ran.
    ///
    /// A command that the library doesn't know gets a connection of its own, which is closed afterwards: it may be SUBSCRIBE under a name
    /// of the server's own. With `keys` it shares the connection of everybody, as whoever names its keys knows what it does.
    ///
    /// - Parameters:
    ///   - name: one word, or two.
    ///   - arguments: what follows the name.
    ///   - keys: which arguments are keys, where the library doesn't know the command; a cluster needs to know. `nil` for what is
    ///     known.
    ///   - type: what the reply is decoded as.
    public init(
        _ name: String,
        _ arguments: any RESPEncodable...,
        keys: CommandKeys? = nil,
        as type: Reply.Type = RESPValue.self
    ) {
        self.init(name, arguments: arguments, keys: keys, as: type)
    }

    /// Makes a command from its name and a list of arguments.
    public init(
        _ name: String,
        arguments: [any RESPEncodable],
        keys: CommandKeys? = nil,
        as type: Reply.Type = RESPValue.self
    ) {
        let words = name.split(separator: " ").map(String.init)
        let capitals = words.map { $0.uppercased() }
        let arguments = arguments.map(\.respArgument)
        let id = CommandID.named(
            capitals.first ?? "",
            capitals.count > 1 ? capitals[1] : arguments.first?.capitals
        )
        let frame = CommandFrame("", words: 0) { writer in
            for word in words { writer.append(word) }
            for argument in arguments { writer.append(argument: argument) }
        }
        let blocksFor = id.facts.flags.contains(.blocking) ? frame.blockingTime(of: id) : nil
        self.init(
            CommandRequest(
                id,
                // Of one that isn't known, the first word: what follows may be anything.
                customName: id == .unknown ? capitals.first : nil,
                blocksFor: blocksFor,
                problem: Self.problem(words, capitals, id),
                keys: keys.map { NamedKeys(keys: $0, nameCount: words.count) },
                frame: frame
            ),
            repetition: id.facts.flags.contains(.readOnly) && blocksFor == nil ? .repeatable : .never,
            decode: Reply.init
        )
    }

    private static func problem(_ words: [String], _ capitals: [String], _ id: CommandID) -> RedisError? {
        let isPlain = words.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
        guard !words.isEmpty && isPlain else {
            return RedisError(
                .invalidArgument,
                "a command's name is one or more words of printable ASCII characters; arguments are given apart from it",
                outcome: .notExecuted
            )
        }
        // <https://redis.io/docs/latest/operate/oss_and_stack/management/security/>: a web browser that is made to talk to a server.
        guard capitals[0] != "POST", capitals[0] != "HOST:" else {
            return RedisError(
                .invalidArgument,
                "\(capitals[0]) is no command: a server takes it for an attack, and hangs up on everybody who shares the connection",
                outcome: .notExecuted
            )
        }
        // It would be sent as a longer name, which is another command, or another key.
        guard words.count <= CommandID.mostWords(after: capitals[0]) else {
            return RedisError(
                .invalidArgument,
                id == .unknown
                    ? "a command's name has two words at most; arguments are given apart from it"
                    : "the name is \(id.name), and no longer; arguments are given apart from it",
                outcome: .notExecuted
            )
        }
        return nil
    }
}

extension RESPArgument {
    /// The argument as a word of a command's name, in capitals; `nil` where it can't be one.
    fileprivate var capitals: String? {
        switch storage {
        case .string(let text): text.utf8.wordInCapitals
        case .substring(let text): text.utf8.wordInCapitals
        case .bytes(let bytes): bytes.wordInCapitals
        case .buffer(let buffer): buffer.readableBytesView.wordInCapitals
        case .integer, .unsigned, .double: nil
        }
    }
}

extension Collection where Element == UInt8 {
    /// A name, a subcommand or an option as servers compare it: up to the first NUL, where words end in C, and in any case; `nil` where it
    /// can't be one.
    var wordInCapitals: String? {
        let word = prefix(65).prefix { $0 != 0 }
        guard word.count <= 64, word.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        return String(decoding: word, as: UTF8.self).uppercased()
    }
}
