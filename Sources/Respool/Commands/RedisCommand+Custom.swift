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
    /// A name of several words is written with spaces: `"CONFIG GET"`. What the library knows about the name holds here
    /// too: a command that blocks gets a socket of its own and waits until it is cancelled, one that would change the shared connection is refused. Only
    /// a command known to change nothing counts as safe to repeat.
    public init(_ name: String, _ arguments: any RESPEncodable..., as type: Reply.Type = RESPValue.self) {
        self.init(name, arguments: arguments, as: type)
    }

    /// Makes a command from its name and a list of arguments.
    public init(_ name: String, arguments: [any RESPEncodable], as type: Reply.Type = RESPValue.self) {
        let capitals = name.uppercased()
        let words = capitals.split(separator: " ").map(String.init)
        let id = CommandID.named(words)
        let isBlocking = id.facts.flags.contains(.blocking) && Self.blocks(id, arguments)
        self.init(
            id,
            customName: id == .unknown ? capitals : nil,
            isSafeToRepeat: id.facts.flags.contains(.readOnly) && !isBlocking,
            blocksFor: isBlocking ? .zero : nil,
            problem: Self.problem(words),
            frame: CommandFrame("", words: 0) { writer in
                for word in words { writer.append(word) }
                for argument in arguments { writer.append(argument: argument.respArgument) }
            },
            decode: Reply.init
        )
    }

    /// Reading a stream blocks only when it is told to.
    private static func blocks(_ id: CommandID, _ arguments: [any RESPEncodable]) -> Bool {
        guard id == .xread || id == .xreadgroup else { return true }
        return arguments.contains { argument in
            switch argument.respArgument.storage {
            case .string(let text): text.uppercased() == "BLOCK"
            case .substring(let text): text.uppercased() == "BLOCK"
            case .bytes(let bytes): String(decoding: bytes, as: UTF8.self).uppercased() == "BLOCK"
            case .buffer(let buffer): String(buffer: buffer).uppercased() == "BLOCK"
            case .integer, .unsigned, .double: false
            }
        }
    }

    private static func problem(_ words: [String]) -> RedisError? {
        let isPlain = words.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
        if !words.isEmpty && isPlain { return nil }
        return RedisError(
            .invalidArgument,
            "a command's name is one or more words of printable ASCII characters; arguments are given apart from it",
            outcome: .notExecuted
        )
    }
}
