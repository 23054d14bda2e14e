//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Respool
import Testing

@testable import RespoolTestKit

/// The server as a test uses it, through the library's own client.
struct TestServerTests {
    @Test func `keys expire when the test moves the clock, and not before`() async throws {
        try await withTestServer { server in
            let redis = try RedisClient(server.url)
            try await redis.set("session", "open", expires: .seconds(60))
            #expect(try await redis.ttl("session") == .expires(in: .seconds(60)))
            server.clock.advance(by: .seconds(59))
            #expect(try await redis.get("session") == "open")
            server.clock.advance(by: .seconds(1))
            #expect(try await redis.get("session") == nil)
            #expect(try await redis.dbsize() == 0)
            await redis.close()
        }
    }

    @Test func `hash fields expire by themselves`() async throws {
        try await withTestServer(.init(version: .redis82)) { server in
            let redis = try RedisClient(server.url)
            try await redis.hset("cart", [("apple", "1"), ("pear", "2")])
            let set = try await redis.send(
                RedisCommand("HEXPIRE", "cart", "10", "FIELDS", "1", "apple", as: [Int].self)
            )
            #expect(set == [1])
            server.clock.advance(by: .seconds(11))
            #expect(try await redis.hgetall("cart") == ["pear": "2"])
            await redis.close()
        }
    }

    @Test func `the test sees which commands were received`() async throws {
        try await withTestServer { server in
            let redis = try RedisClient(server.url)
            try await redis.set("name", "Ada")
            let sets = server.commands.filter { $0.name == "SET" }
            #expect(sets.map(\.arguments) == [["name", "Ada"]])
            #expect(!sets[0].description.contains("Ada"))
            server.forgetCommands()
            #expect(server.commands.isEmpty)
            await redis.close()
        }
    }

    @Test func `a blocked client is served by another, in the order they came`() async throws {
        try await withTestServer { server in
            let (one, other, writer) = try (Wire(port: server.port), Wire(port: server.port), Wire(port: server.port))
            try one.send(["BLPOP", "queue", "0"])
            try await eventually { server.commands.count == 1 }
            try other.send(["BLPOP", "queue", "0"])
            try await eventually { server.commands.count == 2 }
            #expect(try writer.call("RPUSH", "queue", "first", "second").text == "2")
            #expect(Answer(try one.reply()).text == "[queue, first]")
            #expect(Answer(try other.reply()).text == "[queue, second]")
        }
    }

    @Test func `a wait ends when the clock passes its timeout`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            try wire.send(["BRPOP", "queue", "3600"])
            try await eventually { server.commands.count == 1 }
            server.clock.advance(by: .seconds(3600))
            #expect(Answer(try wire.reply()) == .null)
        }
    }

    @Test func `clients that vanish in MULTI and in BLPOP leave nothing behind`() async throws {
        try await withTestServer { server in
            let writer = try Wire(port: server.port)
            do {
                let wire = try Wire(port: server.port)
                #expect(try wire.call("MULTI").text == "OK")
                #expect(try wire.call("SET", "never", "1").text == "QUEUED")
                let waiting = try Wire(port: server.port)
                try waiting.send(["BLPOP", "queue", "0"])
                try await eventually { server.commands.contains { $0.name == "BLPOP" } }
            }
            try await eventually { await server.clientCount == 1 }
            #expect(try writer.call("RPUSH", "queue", "kept").text == "1")
            #expect(try writer.call("LLEN", "queue").text == "1")
            #expect(try writer.call("EXISTS", "never").text == "0")
        }
    }

    @Test func `messages reach subscribers by channel, pattern and shard, and keys tell of their changes`() async throws
    {
        try await withTestServer { server in
            let (listener, writer) = try (Wire(port: server.port), Wire(port: server.port))
            _ = try listener.call("HELLO", "3")
            _ = try listener.call("SUBSCRIBE", "news")
            _ = try listener.call("PSUBSCRIBE", "__key*:*")
            _ = try listener.call("SSUBSCRIBE", "shard")
            _ = try writer.call("CONFIG", "SET", "notify-keyspace-events", "KEA")
            #expect(try writer.call("PUBLISH", "news", "hello").text == "1")
            #expect(Answer(try listener.reply()).text == "[message, news, hello]")
            #expect(try writer.call("SPUBLISH", "shard", "x").text == "1")
            #expect(Answer(try listener.reply()).text == "[smessage, shard, x]")
            #expect(try writer.call("SET", "a", "1", "PX", "500").text == "OK")
            let events = try (0..<4).map { _ in Answer(try listener.reply()).items.last?.text }
            #expect(events == ["set", "a", "expire", "a"])
            server.clock.advance(by: .seconds(1))
            let ends = try (0..<2).map { _ in Answer(try listener.reply()).items.last?.text }
            #expect(ends == ["expired", "a"])
        }
    }

    @Test func `a tracking client is told what it read is no longer true`() async throws {
        try await withTestServer { server in
            let (reader, writer) = try (Wire(port: server.port), Wire(port: server.port))
            _ = try reader.call("HELLO", "3")
            _ = try reader.call("CLIENT", "TRACKING", "ON")
            _ = try reader.call("GET", "a")
            _ = try writer.call("SET", "a", "1")
            #expect(Answer(try reader.reply()).text == "[invalidate, [a]]")
            _ = try writer.call("SET", "a", "2")
            // Told once; the next is the answer to what it asks.
            #expect(try reader.call("PING").text == "PONG")
        }
    }

    @Test func `users may do what their rules allow`() async throws {
        var configuration = TestServer.Configuration()
        configuration.password = "s3cret & more"
        try await withTestServer(configuration) { server in
            let redis = try RedisClient(server.url)
            #expect(try await redis.ping() == "PONG")
            let wire = try Wire(port: server.port)
            #expect(try wire.call("GET", "a").text == "NOAUTH Authentication required.")
            #expect(try wire.call("AUTH", "wrong").text.hasPrefix("WRONGPASS"))
            #expect(try wire.call("AUTH", "s3cret & more").text == "OK")
            #expect(
                try wire.call("ACL", "SETUSER", "app", "on", ">pw", "~app:*", "%R~shared:*", "+@read", "+set", "-keys")
                    .text
                    == "OK"
            )
            #expect(try wire.call("AUTH", "app", "pw").text == "OK")
            #expect(try wire.call("SET", "app:1", "x").text == "OK")
            #expect(try wire.call("GET", "shared:1") == .null)
            #expect(try wire.call("SET", "shared:1", "x").text.hasPrefix("NOPERM"))
            #expect(try wire.call("SET", "other", "x").text.hasPrefix("NOPERM"))
            #expect(try wire.call("KEYS", "*").text.hasPrefix("NOPERM"))
            #expect(try wire.call("FLUSHALL").text.hasPrefix("NOPERM"))
            await redis.close()
        }
    }

    @Test func `scripts are closures of the test, by their digest`() async throws {
        try await withTestServer { server in
            let source = "return redis.call('INCRBY', KEYS[1], ARGV[1])"
            let digest = await server.register(script: source) { script in
                try script.redis("INCRBY", script.keys[0], script.arguments[0])
            }
            let redis = try RedisClient(server.url)
            #expect(try await redis.eval(source, keys: ["n"], args: ["5"], as: Int.self) == 5)
            #expect(try await redis.evalsha(digest, keys: ["n"], args: ["2"], as: Int.self) == 7)
            let error = await #expect(throws: RedisError.self) { try await redis.eval("return 1", as: Int.self) }
            #expect(error?.serverError?.text.contains("isn't registered") == true)
            await redis.close()
        }
    }

    @Test func `what isn't supported is named in the error`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            #expect(try wire.call("SHUTDOWN").text == "ERR SHUTDOWN isn't supported by the test server")
            #expect(try wire.call("FUNCTION", "DUMP").text == "ERR FUNCTION DUMP isn't supported by the test server")
            #expect(try wire.call("NONSENSE", "a").text.hasPrefix("ERR unknown command 'NONSENSE'"))
            #expect(try wire.call("GET").text == "ERR wrong number of arguments for 'get' command")
        }
    }

    @Test func `a scan gives what stays exactly once, however much comes and goes`() async throws {
        try await withTestServer { server in
            let wire = try Wire(port: server.port)
            for number in 0..<500 { _ = try wire.call("SET", Bytes("stays:\(number)"), "1") }
            for number in 0..<500 { _ = try wire.call("SET", Bytes("goes:\(number)"), "1") }
            var cursor: Bytes = "0"
            var seen: [String: Int] = [:]
            var round = 0
            repeat {
                let page = try wire.call("SCAN", cursor, "COUNT", "7")
                cursor = Bytes(page.items[0].text)
                for key in page.items[1].items { seen[key.text, default: 0] += 1 }
                for number in 0..<5 { _ = try wire.call("DEL", Bytes("goes:\(round * 5 + number)")) }
                for number in 0..<9 { _ = try wire.call("SET", Bytes("comes:\(round):\(number)"), "1") }
                round += 1
                try #require(round < 1000)
            } while cursor != "0"
            for number in 0..<500 { #expect(seen["stays:\(number)"] == 1) }
        }
    }
}
