//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import RespoolTestKit

/// Every command with arguments that make no sense: an answer, and never a crash.
struct CommandFuzzTests {
    private static let words: [Bytes] = [
        "", "0", "1", "-1", "2", "3", "9223372036854775807", "-9223372036854775808", "18446744073709551615", "1e308",
        "-inf", "nan", "a",
        "k", "l", "s", "h", "z", "x", "LIMIT", "COUNT", "STREAMS", "GROUP", "BLOCK", "*", ">", "$", "+", "-", "(", "[",
        "[a", "(1", "EX", "PX",
        "NX", "XX", "GT", "LT", "MATCH", "BY", "GET", "STORE", "WEIGHTS", "AGGREGATE", "WITHSCORES", "REV", "BYSCORE",
        "BYLEX", "MAXLEN", "~",
        "MINID", "FROMLONLAT", "BYBOX", "BYRADIUS", "km", "ASC", "FIELDS", "u8", "i64", "#9223372036854775807",
        "OVERFLOW", "SET", "INCRBY",
        "RANK", "IDLE", "LEFT", "RIGHT", "MIN", "MAX", "BEFORE", "on", ">p", "~*", "%R~", "+@all", "-get", "ID", "0-0",
        "1-1",
        "18446744073709551615-18446744073709551615", "\u{0}", "ON", "OFF", "3",
    ]

    /// Those that end the connection, or stop it on purpose.
    private static let excluded: Set<String> = [
        "quit", "client|kill", "client|reply", "client|pause", "debug", "acl|setuser", "acl|deluser", "reset", "auth",
        "hello",
        "subscribe", "psubscribe", "ssubscribe", "unsubscribe", "punsubscribe", "sunsubscribe", "config|set",
    ]

    @Test func `arguments that make no sense are answered`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            var random = SeededGenerator(seed: 11)
            let specs = Registry.of(.redis70).supported.filter { !Self.excluded.contains($0.name) }
            let setUp: [[Bytes]] = [
                ["SET", "k", "text"], ["RPUSH", "l", "a", "b"], ["SADD", "s", "a", "1"], ["HSET", "h", "a", "1"],
                ["ZADD", "z", "1", "a", "2", "b"], ["XADD", "x", "1-1", "a", "b"], ["GEOADD", "g", "1", "1", "a"],
            ]
            var errors = 0
            for _ in 0..<300 {
                for command in setUp { _ = try wire.call(command) }
                var batch: [UInt8] = Wire.encoded(["MULTI"])
                var count = 0
                for _ in 0..<60 {
                    let spec = specs[Int.random(in: 0..<specs.count, using: &random)]
                    if spec.flags.contains(.immediate) { continue }
                    var command = spec.name.split(separator: "|").map { Bytes(String($0)) }
                    for _ in 0..<Int.random(in: 0...8, using: &random) {
                        command.append(Self.words[Int.random(in: 0..<Self.words.count, using: &random)])
                    }
                    if spec.flags.contains(.container) { continue }
                    // A transaction would be thrown away for a wrong number of arguments.
                    guard Registry.of(.redis70).find(command)?.accepts(command.count) == true else { continue }
                    guard let found = Registry.of(.redis70).find(command), found.handler != nil,
                        !Self.excluded.contains(found.name)
                    else { continue }
                    batch += Wire.encoded(command)
                    count += 1
                }
                batch += Wire.encoded(["EXEC"])
                try wire.send(batch)
                for _ in 0...count { _ = try wire.reply() }
                errors += Answer(try wire.reply()).items.count { $0.isError }
                _ = try wire.call("FLUSHALL")
            }
            #expect(errors > 1000)
            #expect(try wire.call("PING").text == "PONG")
        }
    }

    @Test func `garbage on the socket ends the connection with an error`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            try wire.send(Array("*1\r\n$4\r\nPING\r\n*1\r\n:5\r\n".utf8))
            #expect(
                String(decoding: try wire.readToEnd(), as: UTF8.self)
                    == "+PONG\r\n-ERR Protocol error: expected '$', got ':'\r\n"
            )
        }
    }
}
