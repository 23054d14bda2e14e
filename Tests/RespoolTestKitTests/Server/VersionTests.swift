//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import Testing

@testable import RespoolTestKit

/// What differs from version to version, by examples; the differential tests go through all of it.
struct VersionTests {
    @Test(arguments: TestServer.Version.allCases)
    func `a wait ends in the version's words when its stream is gone`(version: TestServer.Version) async throws {
        try await withTestServer(.init(version: version)) { server in
            let (reader, other) = try (Wire(port: server.port), Wire(port: server.port))
            for (ending, old, new) in [
                (
                    ["DEL", "s"], "UNBLOCKED the stream key no longer exists",
                    "NOGROUP No such key 's' or consumer group 'g'"
                ),
                (["SET", "s", "x"], "UNBLOCKED the stream key no longer exists", "WRONGTYPE Operation against a key"),
                (
                    ["FLUSHALL"], "UNBLOCKED the stream key no longer exists",
                    "NOGROUP No such key 's' or consumer group 'g'"
                ),
                (["RENAME", "s", "t"], "UNBLOCKED the stream key no longer exists", "NOGROUP No such key 's'"),
                (
                    ["XGROUP", "DESTROY", "s", "g"], "NOGROUP the consumer group this client was blocked on",
                    "NOGROUP No such key"
                ),
            ] as [([Bytes], String, String)] {
                _ = try other.call("DEL", "s")
                _ = try other.call("XGROUP", "CREATE", "s", "g", "0", "MKSTREAM")
                try reader.send(["XREADGROUP", "GROUP", "g", "c", "BLOCK", "0", "STREAMS", "s", ">"])
                try await eventually { try other.call("INFO", "clients").text.contains("blocked_clients:1") }
                _ = try other.call(ending)
                #expect(Answer(try reader.reply()).text.hasPrefix(version == .redis70 ? old : new))
            }
        }
    }

    @Test(arguments: TestServer.Version.allCases)
    func `a move whose destination changes its type while it waits fails and moves nothing`(
        version: TestServer.Version
    ) async throws {
        try await withTestServer(.init(version: version)) { server in
            let (waiting, other) = try (Wire(port: server.port), Wire(port: server.port))
            for command: [Bytes] in [
                ["BLMOVE", "src", "dst", "LEFT", "RIGHT", "0"], ["BRPOPLPUSH", "src", "dst", "0"],
            ] {
                _ = try other.call("FLUSHALL")
                try waiting.send(command)
                try await eventually { try other.call("INFO", "clients").text.contains("blocked_clients:1") }
                _ = try other.call("SET", "dst", "x")
                _ = try other.call("RPUSH", "src", "a")
                #expect(Answer(try waiting.reply()).text.hasPrefix("WRONGTYPE"))
                #expect(try other.call("LRANGE", "src", "0", "-1").text == "[a]")
            }
        }
    }

    @Test(arguments: TestServer.Version.allCases)
    func `what groups and consumers know is no change of a watched stream`(version: TestServer.Version) async throws {
        try await withTestServer(.init(version: version)) { server in
            let (watching, other) = try (Wire(port: server.port), Wire(port: server.port))
            _ = try other.call("XADD", "s", "1-1", "f", "v")
            for command: [Bytes] in [
                ["XGROUP", "CREATE", "s", "g", "0"], ["XREADGROUP", "GROUP", "g", "c", "STREAMS", "s", ">"],
                ["XCLAIM", "s", "g", "d", "0", "1-1"], ["XAUTOCLAIM", "s", "g", "c", "0", "0"],
                ["XACK", "s", "g", "1-1"], ["XGROUP", "SETID", "s", "g", "0"],
                ["XGROUP", "CREATECONSUMER", "s", "g", "e"], ["XGROUP", "DELCONSUMER", "s", "g", "e"],
                ["XSETID", "s", "5-1"], ["XGROUP", "DESTROY", "s", "g"],
            ] {
                _ = try watching.call("WATCH", "s")
                #expect(try !other.call(command).isError)
                _ = try watching.call("MULTI")
                #expect(try watching.call("EXEC") == .list(UInt8(ascii: "*"), []), "\(command)")
            }
        }
    }

    @Test(arguments: TestServer.Version.allCases)
    func `zero has no sign in a small sorted set, and integers have their order in a set`(
        version: TestServer.Version
    ) async throws {
        try await withTestServer(.init(version: version)) { server in
            let wire = try Wire(port: server.port)
            _ = try wire.call("ZADD", "z", "-0.0", "a")
            #expect(try wire.call("ZSCORE", "z", "a").text == "0")
            _ = try wire.call("ZUNIONSTORE", "u", "1", "z", "WEIGHTS", "-1")
            #expect(try wire.call("ZRANGE", "u", "0", "-1", "WITHSCORES").text == "[a, 0]")
            _ = try wire.call("SADD", "s", "5", "3", "10", "-1")
            for command: [Bytes] in [
                ["SMEMBERS", "s"], ["SORT", "s", "BY", "nosort"], ["SUNION", "s"], ["SDIFF", "s"],
                ["SRANDMEMBER", "s", "9"],
            ] {
                #expect(try wire.call(command).text == "[-1, 3, 5, 10]")
            }
            #expect(try wire.call("SSCAN", "s", "0").text == "[0, [-1, 3, 5, 10]]")
            #expect(try wire.call("SPOP", "s", "9").text == "[-1, 3, 5, 10]")
        }
    }

    @Test func `each version knows its own commands, and says which server it is like`() async throws {
        for (version, known, unknown) in [
            (.redis70, "GETEX", "HGETEX"), (.redis82, "XACKDEL", "MSETEX"), (.valkey91, "DELIFEQ", "XACKDEL"),
        ] as [(TestServer.Version, Bytes, Bytes)] {
            try await withTestServer(.init(version: version)) { server in
                let wire = try Wire(port: server.port)
                #expect(try wire.call(known).text.contains("wrong number of arguments"))
                #expect(try wire.call(unknown).text.contains("unknown command"))
                #expect(try wire.call("HELLO").text.contains("\(version.product.version)"))
                #expect(TestServer.Version(name: "\(version)") == version)
            }
        }
    }

    /// Addresses to listen on aren't set again on a server that runs.
    private static let untouched: Set<String> = ["port", "bind", "tls-port", "unixsocket"]

    @Test(arguments: ServerKind.real)
    func `every parameter of a real server can be got and set`(kind: ServerKind) async throws {
        let reference = try ReferenceServer(kind: kind)
        defer { reference.stop() }
        try await withTestServer(.init(version: kind.version)) { server in
            let (real, own) = try (Wire(port: reference.port), Wire(port: server.port))
            let items = try real.call("CONFIG", "GET", "*").items
            for index in stride(from: 0, to: items.count, by: 2) where !Self.untouched.contains(items[index].text) {
                let (name, value) = (Bytes(items[index].text), Bytes(items[index + 1].text))
                #expect(try own.call("CONFIG", "GET", name).items.count == 2, "\(name)")
                let (one, other) = try (real.call("CONFIG", "SET", name, value), own.call("CONFIG", "SET", name, value))
                #expect(one.isError == other.isError, "\(name): \(one.text), here \(other.text)")
            }
            print("\(kind): \(items.count / 2) parameters")
        }
    }
}
