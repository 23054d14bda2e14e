//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import RespoolTestKit

/// What the test server tells of its own work, and functions.
struct DiagnosticsTests {
    @Test func `a monitor sees what runs, in scripts and transactions too, and no secret`() async throws {
        try await withTestServer { server in
            await server.register(script: "return redis.call('get', KEYS[1])") { try $0.redis("get", $0.keys[0]) }
            let (monitor, other) = try (Wire(port: server.port), Wire(port: server.port))
            #expect(try monitor.call("MONITOR").text == "OK")
            _ = try other.call("SET", "k", "a\n\"b\"")
            _ = try other.call("MULTI")
            _ = try other.call("GET", "k")
            _ = try other.call("EXEC")
            _ = try other.call("EVAL", "return redis.call('get', KEYS[1])", "1", "k")
            _ = try other.call("AUTH", "hunter2")
            _ = try other.call("CONFIG", "GET", "save")
            _ = try other.call("PING")
            let lines = try (0..<8).map { _ in Answer(try monitor.reply()).text }
            #expect(
                lines.map { $0.split(separator: "] ", maxSplits: 1).last.map(String.init) } == [
                    #""SET" "k" "a\n\"b\"""#, #""MULTI""#, #""GET" "k""#, #""EXEC""#,
                    #""EVAL" "return redis.call('get', KEYS[1])" "1" "k""#, #""get" "k""#, #""AUTH" "(redacted)""#,
                    #""PING""#,
                ]
            )
            #expect(lines[5].contains("[0 lua]"))
            #expect(try monitor.call("GET", "k").isError)
        }
    }

    @Test func `slow commands are noted, what is long of them cut and what is secret left out`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            _ = try wire.call("CONFIG", "SET", "slowlog-log-slower-than", "0", "slowlog-max-len", "3")
            _ = try wire.call("SLOWLOG", "RESET")
            _ = try wire.call("SET", "k", Bytes(String(repeating: "x", count: 200)))
            _ = try wire.call("AUTH", "hunter2")
            let items = try wire.call("SLOWLOG", "GET", "-1").items
            #expect(
                items.map { $0.items[3].items.map(\.text) } == [
                    ["AUTH", "(redacted)"], ["SET", "k", String(repeating: "x", count: 128) + "... (72 more bytes)"],
                    ["SLOWLOG", "RESET"],
                ]
            )
            #expect(try wire.call("SLOWLOG", "LEN").text == "3")
            _ = try wire.call("CONFIG", "SET", "slowlog-log-slower-than", "-1")
            _ = try wire.call("SLOWLOG", "RESET")
            #expect(try wire.call("SLOWLOG", "LEN").text == "0")
        }
    }

    @Test(arguments: TestServer.Version.allCases)
    func `refusals are logged by what they are about`(version: TestServer.Version) async throws {
        try await withTestServer(.init(version: version)) { server in
            let (admin, user) = try (Wire(port: server.port), Wire(port: server.port))
            _ = try admin.call("ACL", "SETUSER", "joe", "on", "nopass", "+get", "+multi", "+publish", "~k*")
            _ = try user.call("AUTH", "joe", "x")
            #expect(try user.call("DEL", "k").text.hasPrefix("NOPERM"))
            _ = try user.call("GET", "other")
            _ = try user.call("GET", "other")
            _ = try user.call("PUBLISH", "news", "x")
            _ = try user.call("MULTI")
            _ = try user.call("GET", "third")
            _ = try admin.call("AUTH", "eve", "x")
            let items = try admin.call("ACL", "LOG").items.map(\.items)
            func value(_ item: [Answer], _ name: String) -> String {
                item.firstIndex { $0.text == name }.map { item[$0 + 1].text } ?? ""
            }
            let seen = items.map { item in ["reason", "context", "object", "username", "count"].map { value(item, $0) }
            }
            #expect(
                seen == [
                    ["auth", "toplevel", "AUTH", "eve", "1"], ["key", "multi", "third", "joe", "1"],
                    ["channel", "toplevel", "news", "joe", "1"], ["key", "toplevel", "other", "joe", "2"],
                    ["command", "toplevel", "del", "joe", "1"],
                ]
            )
            #expect(try admin.call("ACL", "LOG", "RESET").text == "OK")
            #expect(try admin.call("ACL", "LOG").items.isEmpty)
        }
    }

    @Test func `functions are closures, loaded by their source`() async throws {
        try await withTestServer { server in
            let source: Bytes = "#!lua name=mylib\n…"
            await server.register(
                library: "#!lua name=mylib\n…",
                [
                    TestServerFunction("first", description: "the first", readsOnly: true) {
                        try $0.redis("GET", $0.keys[0])
                    },
                    TestServerFunction("set") { try $0.redis("SET", $0.keys[0], $0.arguments[0]) },
                ]
            )
            let wire = try Wire(port: server.port)
            #expect(try wire.call("FCALL", "set", "1", "k", "v").text == "ERR Function not found")
            #expect(try wire.call("FUNCTION", "LOAD", source).text == "mylib")
            #expect(try wire.call("FUNCTION", "LOAD", source).text == "ERR Library 'mylib' already exists")
            #expect(try wire.call("FUNCTION", "LOAD", "REPLACE", source).text == "mylib")
            #expect(try wire.call("FCALL", "set", "1", "k", "v").text == "OK")
            #expect(try wire.call("FCALL_RO", "first", "1", "k").text == "v")
            #expect(try wire.call("FCALL_RO", "set", "1", "k", "v").isError)
            #expect(try wire.call("FUNCTION", "LIST", "WITHCODE").text.contains("the first"))
            #expect(try wire.call("FUNCTION", "LOAD", "#!lua name=other\n").text.contains("isn't registered"))
            #expect(try wire.call("FUNCTION", "DELETE", "mylib").text == "OK")
            #expect(try wire.call("FCALL", "set", "1", "k", "v").text == "ERR Function not found")
        }
    }

    @Test func `what a test asks DEBUG to say is said`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            #expect(try wire.call("DEBUG", "ERROR", "TRYAGAIN later").text == "TRYAGAIN later")
            #expect(try wire.call("LATENCY", "HISTORY", "command").items.isEmpty)
            #expect(try wire.call("MEMORY", "STATS").items.count > 20)
            #expect(
                try wire.call("COMMAND", "GETKEYSANDFLAGS", "LMOVE", "a", "b", "LEFT", "LEFT").text
                    == "[[a, [RW, access, delete]], [b, [RW, insert]]]"
            )
        }
    }
}
