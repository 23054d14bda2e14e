//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import RespoolTestKit
import Testing

@testable import Respool

/// The keys of every command, with arguments by chance, beside what each server says that they are (`COMMAND GETKEYS`).
struct KeysZooTests {
    @Test(arguments: ServerKind.real)
    func `the keys of every command are where its server says`(kind: ServerKind) async throws {
        let grammar = try CommandGrammar()
        try await withServer(kind: kind) { _, redis async throws in
            var random = SeededGenerator(seed: 7)
            var (compared, withKeys) = (0, Set<String>())
            for specimen in grammar.specimens {
                let words = specimen.name.split(separator: " ").map(String.init)
                var calls = specimen.arguments
                for _ in 0..<24 { calls.append(grammar.arguments(of: specimen.name, &random)) }
                let asked = calls.map { RedisCommand("COMMAND GETKEYS", arguments: words + $0, as: [String].self) }
                let answers = try await redis.pipelineResults(asked)
                for (arguments, answer) in zip(calls, answers) {
                    let request = RedisCommand<RESPValue>(words[0], arguments: words.dropFirst() + arguments).request
                    let all = words + arguments
                    let own = KeyFinder.places(in: request, includingChannels: false).map { $0.map { all[$0] } }
                    switch answer {
                    case .success(let keys):
                        // Where keys aren't a must, what doesn't fit has none for the server.
                        #expect(own == keys || own == nil && keys.isEmpty, "\(all)")
                        withKeys.insert(specimen.name)
                    case .failure(let error):
                        let text = error.serverError?.text ?? ""
                        if text.contains("has no key arguments") {
                            #expect(own == [], "\(all)")
                        } else if text.contains("Invalid arguments") {
                            #expect(own == nil || own == [], "\(all): \(own ?? [])")
                        } else {
                            // Too few arguments, or a command that this server doesn't have.
                            #expect(
                                ["Invalid number of arguments", "Invalid command", "wrong number of arguments"]
                                    .contains { text.contains($0) },
                                "\(text)"
                            )
                            continue
                        }
                    }
                    compared += 1
                }
            }
            #expect(withKeys.count > 150)
            print("keys zoo: server=\(kind) compared=\(compared) commands with keys=\(withKeys.count)")
        }
    }

    @Test func `keys of commands that nobody knows are where their caller says`() throws {
        func keys(_ keys: CommandKeys?, _ words: String...) -> [Int]? {
            KeyFinder.places(
                in: RedisCommand<RESPValue>(words[0], arguments: Array(words.dropFirst()), keys: keys).request
            )
        }
        #expect(keys(nil, "MY.SET", "a", "b") == nil)
        #expect(keys(CommandKeys.none, "MY.SET", "a", "b") == [])
        #expect(keys(.at(0), "MY.SET", "a", "b") == [1])
        #expect(keys(.at(1), "MY.SET", "a", "b") == [2])
        #expect(keys(.at(2), "MY.SET", "a", "b") == nil)
        #expect(keys(.at(0..<2), "MY.SET", "a", "b") == [1, 2])
        #expect(keys(.at(0..<3), "MY.SET", "a", "b") == nil)
        #expect(keys(.from(0), "MY.DEL", "a", "b", "c") == [1, 2, 3])
        #expect(keys(.from(1, step: 2), "MY.MSET", "x", "a", "1", "b", "2") == [2, 4])
        #expect(keys(.counted(at: 1), "MY.EVAL", "s", "2", "a", "b", "c") == [3, 4])
        #expect(keys(.counted(at: 1), "MY.EVAL", "s", "0") == [])
        #expect(keys(.counted(at: 1), "MY.EVAL", "s", "9", "a") == nil)
        #expect(keys(.counted(at: 1), "MY.EVAL", "s", "no", "a") == nil)
        #expect(keys(.counted(at: .max - 1), "MY.EVAL", "s") == nil)
        #expect(keys(.from(.max), "MY.DEL", "a") == nil)
        // Where the caller says something, the table doesn't count.
        #expect(keys(.at(1), "GET", "a", "b") == [2])
    }

    @Test func `a key's slot is the servers'`() async throws {
        try await withServer(["--cluster-enabled", "yes"], kind: .installed) { _, redis async throws in
            var random = SeededGenerator(seed: 3)
            let alphabet: [UInt8] = Array("{}a{}bc\u{0}".utf8)
            for _ in 0..<500 {
                let key = (0..<Int(random.next() % 9)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))]
                }
                let slot = try await redis.send(RedisCommand("CLUSTER", "KEYSLOT", key, as: Int.self))
                #expect(key.withUnsafeBytes { HashSlot.of($0) } == slot, "\(key)")
            }
        }
    }
}
