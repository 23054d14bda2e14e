//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

@testable import RespoolTestKit

/// Sends the same commands to both servers and compares what comes back.
final class DifferentialRun {
    struct Difference: Error, CustomStringConvertible {
        var command: String
        var real: String
        var own: String
        var position: Int

        var description: String { "\(command)\n    real server: \(real)\n    test server: \(own)" }
    }

    private let ports: (real: Int, own: Int)
    private var real: Wire
    private var own: Wire
    private(set) var comparisons = 0
    private(set) var exactErrors = 0
    private(set) var errors = 0
    /// How often each command was compared, and each word of its options.
    private(set) var counts: [String: Int] = [:]
    private(set) var options: [String: [String: Int]] = [:]
    /// Errors whose sentences differ, by the real one's.
    private(set) var wordings: [String: String] = [:]

    init(real: Int, own: Int) throws {
        ports = (real, own)
        self.real = try Wire(port: real)
        self.own = try Wire(port: own)
    }

    /// Begins anew after a difference, when replies are still on their way.
    func reconnect() throws {
        real = try Wire(port: ports.real)
        own = try Wire(port: ports.own)
    }

    /// Compares every reply, then everything both hold; throws the first difference.
    func compare(_ commands: [[Bytes]], version: Int, counting: Bool = true) throws {
        for wire in [real, own] {
            _ = try wire.call("RESET")
            _ = try wire.call("HELLO", Bytes(version))
            _ = try wire.call("FLUSHALL")
            _ = try wire.call("CONFIG", "SET", "notify-keyspace-events", "", "slowlog-log-slower-than", "-1")
        }
        // As many at once as fit into the sockets' buffers.
        var start = 0
        while start < commands.count {
            let batch = commands[start..<min(commands.count, start + 50)]
            let bytes = batch.flatMap { Wire.encoded($0) }
            try real.send(bytes)
            try own.send(bytes)
            for (position, command) in zip(batch.indices, batch) {
                for _ in 0..<Self.replies(to: command) {
                    try check(command, try real.reply(), try own.reply(), position, counting)
                }
            }
            start += batch.count
        }
        try compareKeys(commands.count, counting)
    }

    private static func replies(to command: [Bytes]) -> Int {
        switch command.first?.upper {
        case "SUBSCRIBE", "UNSUBSCRIBE", "PSUBSCRIBE", "PUNSUBSCRIBE", "SSUBSCRIBE", "SUNSUBSCRIBE":
            max(1, command.count - 1)
        default: 1
        }
    }

    private func check(
        _ command: [Bytes],
        _ real: ArraySlice<UInt8>,
        _ own: ArraySlice<UInt8>,
        _ position: Int,
        _ counting: Bool
    ) throws {
        let name = Comparison.name(command)
        if counting {
            comparisons += 1
            counts[name, default: 0] += 1
            for word in command.dropFirst() where Self.isOption(word) {
                options[name, default: [:]][word.upper, default: 0] += 1
            }
            if real.first == UInt8(ascii: "-") {
                errors += 1
                if real == own { exactErrors += 1 } else { wordings[Answer(real).text] = Answer(own).text }
            }
        }
        if real == own { return }
        let (one, other) = (Answer(real), Answer(own))
        guard Comparison.agree(command, name, one, other) else {
            throw Difference(command: Self.text(command), real: one.shown, own: other.shown, position: position)
        }
    }

    private static func isOption(_ word: Bytes) -> Bool {
        word.count > 1 && word.raw.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }

    static func text(_ command: [Bytes]) -> String {
        command.map { word in
            word.raw.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !word.isEmpty
                ? word.text : "\"" + Answer.scalar(0, word.raw).shown + "\""
        }.joined(separator: " ")
    }

    /// Types, remaining times and contents of all keys, in all databases that were used.
    private func compareKeys(_ position: Int, _ counting: Bool) throws {
        for database: Bytes in ["0", "1", "15"] {
            for wire in [real, own] { _ = try wire.call("SELECT", database) }
            let keys = try real.call("KEYS", "*").sorted(by: 1)
            let ownKeys = try own.call("KEYS", "*").sorted(by: 1)
            guard keys.items == ownKeys.items else {
                throw Difference(command: "KEYS *", real: keys.text, own: ownKeys.text, position: position)
            }
            var commands: [[Bytes]] = []
            for key in keys.items.map({ Bytes($0.text) }) {
                commands += [["TYPE", key], ["PTTL", key], ["OBJECT", "ENCODING", key]]
                switch try real.call("TYPE", key).text {
                case "string": if !key.text.hasPrefix("hll") { commands.append(["GET", key]) }
                case "list": commands.append(["LRANGE", key, "0", "-1"])
                case "set": commands.append(["SMEMBERS", key])
                case "hash": commands.append(["HGETALL", key])
                case "zset": commands.append(["ZRANGE", key, "0", "-1", "WITHSCORES"])
                default: commands.append(["XINFO", "STREAM", key])
                }
            }
            for command in commands {
                try real.send(command)
                try own.send(command)
            }
            for command in commands { try check(command, try real.reply(), try own.reply(), position, counting) }
        }
        for wire in [real, own] { _ = try wire.call("SELECT", "0") }
    }
}
