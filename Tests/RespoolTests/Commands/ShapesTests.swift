//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import NIOCore
import RealServers
import Respool
import Synchronization
import Testing

/// The shapes in which people write commands: single values and lists, literals and dictionaries, closures and loops, and the same
/// everywhere.
struct ShapesTests {
    private enum Status: String, RESPEncodable, RESPDecodable {
        case open
        case closed
    }

    private struct User: Codable, Equatable, Sendable {
        var name: String
        var age: Int
        var score: Double
        var isAdmin: Bool
        var nickname: String?
    }

    private struct Tagged: Codable, Sendable {
        var tags: [String]
    }

    // MARK: Pipelines

    @Test func `a pipeline of what a closure makes in a loop`() async throws {
        try await withServer { _, redis async throws in
            let keys = ["a", "b", "c"]
            try await redis.pipeline { commands in keys.map { commands.set($0, "1") } }
            let values = try await redis.pipeline { commands in keys.map { commands.get($0, as: Int.self) } }
            #expect(values == [1, 1, 1])
            let sums = try await redis.transaction { commands in
                var list: [RedisCommand<Int>] = []
                for key in keys { list.append(commands.incr(key)) }
                return list
            }
            #expect(sums == [2, 2, 2])
            let results = try await redis.pipelineResults { commands in keys.map { commands.lpush($0, "x") } }
            #expect(results.allSatisfy { if case .failure(let error) = $0 { error.code == .wrongType } else { false } })
        }
    }

    @Test func `commands of different types in one list`() async throws {
        try await withServer { _, redis async throws in
            let make = RedisCommands()
            let replies = try await redis.pipeline([
                make.set("a", 1).erased, make.incr("a").erased, make.get("none").erased,
                RedisCommand("LPUSH", "list", "x", "y"),
            ])
            #expect(try Int(replies[1]) == 2)
            #expect(replies[2] == .null)
            #expect(try Int(replies[3]) == 2)
            let lengths = try await redis.pipeline([make.get("a").map { $0?.count ?? 0 }, make.llen("list")])
            #expect(lengths == [1, 2])
            let kinds: [RESPValue] = [.double(5), .double(-.infinity), .boolean(true), .integer(7), .null]
            #expect(kinds.map(\.string) == ["5", "-inf", "1", "7", nil])
            #expect(kinds.map(\.int) == [5, nil, 1, 7, nil])
            struct Odd: Error {}
            let error = await #expect(throws: RedisError.self) {
                try await redis.send(make.incr("a").map { _ in throw Odd() } as RedisCommand<Int>)
            }
            #expect(error?.code == .decodingFailed && error?.outcome == .executed && error?.underlying is Odd)
            #expect(error?.reply == .integer(3))
        }
    }

    @Test func `1.1 5.5 pipelines and transactions on a lease, with its own watch and database`() async throws {
        try await withServer { _, redis async throws in
            try await redis.withConnection { connection in
                let (_, count, database) = try await connection.pipeline {
                    (RedisCommand("SELECT", 3), $0.incr("count"), $0.dbsize())
                }
                #expect(count == 1 && database == 1)
                try await connection.watch("watched")
                _ = try await redis.ping()
                let (sum, value) = try await connection.transaction { ($0.incr("count"), $0.get("count")) }
                #expect(sum == 2 && value == "2")
                // Somebody else writes what is watched.
                try await connection.watch("watched")
                try await redis.withConnection { other in
                    try await other.select(3)
                    try await other.set("watched", "1")
                }
                let error = await #expect(throws: RedisError.self) {
                    try await connection.transaction { $0.incr("count") }
                }
                #expect(error?.code == .conflict && error?.outcome == .notExecuted)
                let results = try await connection.pipelineResults { ($0.lpush("count", "x"), $0.get("count")) }
                #expect(throws: RedisError.self) { try results.0.get() }
                #expect(try results.1.get() == "2")
                _ = try await connection.send(RedisCommand("MULTI"))
                let queued = await #expect(throws: RedisError.self) { try await connection.pipeline { $0.get("a") } }
                #expect(queued?.code == .invalidArgument && queued?.outcome == .notExecuted)
            }
            #expect(try await redis.exists("count") == 0)
            // The next one's is clean.
            #expect(
                try await redis.withConnection { try await $0.pipeline { ($0.get("count"), $0.dbsize()) } }.0 == nil
            )
        }
    }

    @Test func `4.2 the time that is chosen for a lease is that of all of it`() async throws {
        try await withServer(configure: { $0.pool.maximumConnections = 1 }) { _, redis async throws in
            let error = await #expect(throws: RedisError.self) {
                try await redis.with(.timeout(.milliseconds(300))).withConnection { connection in
                    try await connection.set("key", "value")
                    _ = try await connection.blpop("none", timeout: .seconds(3600))
                }
            }
            #expect(error?.code == .timeout)
            let waiting = await #expect(throws: RedisError.self) {
                try await redis.withConnection { _ in
                    try await redis.with(.timeout(.milliseconds(100))).withConnection { _ in }
                }
            }
            #expect(waiting?.code == .poolExhausted && waiting?.outcome == .notExecuted)
            #expect(try await redis.get("key") == "value")
        }
    }

    private struct Recorder: RedisCommandSender {
        let redis: RedisClient
        let names = Shared<[String]>([])

        func send<Reply>(_ command: RedisCommand<Reply>) async throws -> Reply {
            names.change { $0.append(command.name) }
            return try await redis.send(command)
        }
    }

    private struct Canned: RedisCommandSender {
        func send<Reply>(_ command: RedisCommand<Reply>) async throws -> Reply {
            try command.decode(.bulkString(ByteBuffer(string: "42")))
        }
    }

    @Test func `a sender of one's own records, and answers by itself`() async throws {
        try await withServer { _, redis async throws in
            let recorder = Recorder(redis: redis)
            try await recorder.set("key", 1)
            let (value, sum) = try await recorder.pipeline { ($0.get("key"), $0.incr("key")) }
            #expect(value == "1" && sum == 2)
            #expect(recorder.names.value == ["SET", "GET", "INCR"])
            let error = await #expect(throws: RedisError.self) { try await recorder.transaction { $0.incr("key") } }
            #expect(error?.code == .invalidArgument && error?.outcome == .notExecuted)
        }
        #expect(try await Canned().incr("any") == 42)
        #expect(try await Canned().pipeline { [$0.get("a"), $0.get("b")] } == ["42", "42"])
    }

    // MARK: Values

    @Test func `literals of mixed types, dictionaries and single pairs`() async throws {
        try await withServer { _, redis async throws in
            #expect(try await redis.hset("h", ["name": "Ada", "age": 36, "score": 1.5, "admin": true]) == 4)
            #expect(try await redis.hgetall("h") == ["name": "Ada", "age": "36", "score": "1.5", "admin": "1"])
            let fields: [String: String] = ["name": "Bob", "more": "yes"]
            #expect(try await redis.hset("h", fields) == 1)
            #expect(try await redis.hset("h", "single", 1))
            try await redis.mset(["a": 1, "b": "two"])
            #expect(try await redis.mget("a", "b") == ["1", "two"])
            #expect(try await !redis.msetnx(["a": 1, "c": 2]))
            #expect(try await redis.zadd("z", "ada", score: 10))
            #expect(try await redis.zadd("z", ["bob": 20.5, "cyd": 3]) == 2)
            #expect(try await redis.zadd("z", ["bob": 21] as [String: Double], countingChanges: true) == 1)
            #expect(try await redis.zincrby("z", "ada", by: 1.5) == 11.5)
            let id = try await redis.xadd("x", ["type": "click", "x": 12], trim: .maximumLength(1000))
            let entry = try #require(try await redis.xrange("x", from: "-", to: "+").first)
            #expect(entry.id == id && entry["type"] == "click" && entry["x"] == "12" && entry["none"] == nil)
            #expect(try await redis.xadd("x", ["a": "1"], id: "99999999999999-1") == "99999999999999-1")
            try await redis.configSet("maxmemory-samples", 7)
            #expect(try await redis.configGet("maxmemory-samples") == ["maxmemory-samples": "7"])
            #expect(try await redis.blpop("none", "list", timeout: .milliseconds(10)) == nil)
        }
    }

    @Test func `what is wrong with pairs is said before anything is sent`() async throws {
        try await withServer { _, redis async throws in
            func problem(_ call: () async throws -> Void) async -> RedisError? {
                let error = await #expect(throws: RedisError.self) { try await call() }
                #expect(error?.code == .invalidArgument && error?.outcome == .notExecuted)
                return error
            }
            let before = redis.statistics.commandsWritten
            _ = await problem { try await redis.hset("h", ["a": 1, "a": 2]) }
            _ = await problem { try await redis.mset(["a": 1, "a": 2]) }
            _ = await problem { try await redis.hset("h", [:]) }
            _ = await problem { try await redis.hset("h", [:] as [String: String]) }
            _ = await problem { try await redis.xadd("x", [:]) }
            _ = await problem { try await redis.zadd("z", "a", score: .nan) }
            _ = await problem { try await redis.zadd("z", ["a": .nan, "b": 1]) }
            _ = await problem { try await redis.zadd("z", ["a": 1, "a": 2]) }
            _ = await problem { try await redis.set("k", json: Double.infinity) }
            let nested = await problem { try await redis.hset("h", fieldsOf: Tagged(tags: ["secret"])) }
            #expect(nested?.message.contains("tags of Tagged") == true)
            #expect(nested.map { "\($0)".contains("secret") } == false)
            _ = await problem { try await redis.hset("h", fieldsOf: [1, 2]) }
            #expect(redis.statistics.commandsWritten == before)
            // The same name to Swift, other bytes to the server.
            #expect(try await redis.hset("h", ["\u{E9}": 1, "e\u{301}": 2]) == 2)
        }
    }

    @Test func `a struct to a hash and back, and as JSON`() async throws {
        try await withServer { _, redis async throws in
            let ada = User(name: "Ada", age: 36, score: 1.5, isAdmin: true, nickname: nil)
            #expect(try await redis.hset("user:1", fieldsOf: ada) == 4)
            #expect(try await redis.hgetall("user:1", as: User.self) == ada)
            #expect(try await redis.hgetall("none", as: User.self) == nil)
            #expect(try await redis.hgetall("user:1")["age"] == "36")
            try await redis.hset("user:1", "age", "c4n4ry")
            let wrong = await #expect(throws: RedisError.self) { try await redis.hgetall("user:1", as: User.self) }
            #expect(wrong?.code == .decodingFailed && wrong?.outcome == .executed && wrong?.command == "HGETALL")
            #expect(wrong?.message == "User can't be decoded: the field age of the hash is no Int")
            try await redis.hdel("user:1", "age")
            let missing = await #expect(throws: RedisError.self) { try await redis.hgetall("user:1", as: User.self) }
            #expect(missing?.message == "User can't be decoded: the hash has no age")

            try await redis.set("user:2", json: ada, expires: .seconds(60))
            #expect(try await redis.get("user:2", json: User.self) == ada)
            #expect(try await redis.get("none", json: User.self) == nil)
            try await redis.rpush("jobs", JSONValue(ada))
            #expect(try await redis.lpop("jobs", as: JSONValue<User>.self)?.value == ada)
            #expect(try await redis.hset("cache", "ada", json: ada))
            #expect(try await redis.hget("cache", "ada", json: User.self) == ada)
            try await redis.set("user:2", #"{"name":"c4n4ry","age":"c4n4ry","score":1,"isAdmin":true}"#)
            let type = await #expect(throws: RedisError.self) { try await redis.get("user:2", json: User.self) }
            #expect(type?.message == "User can't be decoded: age of the JSON is no Int")
            // One text for one value: what is compared by its bytes is found.
            for _ in 0..<20 { try await redis.sadd("users", JSONValue(ada)) }
            #expect(try await redis.scard("users") == 1)
            // The keys of a dictionary are data.
            let entry = await #expect(throws: RedisError.self) {
                try await redis.set("k", json: ["c4n4ry": Double.nan])
            }
            #expect(entry?.code == .invalidArgument && entry?.command == "SET")
            #expect(entry.map { "\($0)".contains("c4n4ry") } == false)
            struct Counts: Codable, Sendable { var counts: [String: Int] }
            try await redis.set("counts", #"{"counts":{"c4n4ry":"text"}}"#)
            let inner = await #expect(throws: RedisError.self) { try await redis.get("counts", json: Counts.self) }
            #expect(inner?.message == "Counts can't be decoded: counts.an entry of the JSON is no Int")
            try await redis.hset("odd", "c4n4ry", "text")
            let odd = await #expect(throws: RedisError.self) {
                try await redis.hgetall("odd", as: [String: Int].self) as [String: Int]?
            }
            #expect(odd.map { "\($0)".contains("c4n4ry") } == false)
            try await redis.set("user:2", "c4n4ry")
            let broken = await #expect(throws: RedisError.self) { try await redis.get("user:2", json: User.self) }
            #expect(broken?.message == "User can't be decoded: the JSON can't be read")
        }
    }

    @Test func `values of every type go and come back`() async throws {
        try await withServer { _, redis async throws in
            func same<Value: RESPEncodable & RESPDecodable & Equatable>(_ value: Value) async throws {
                try await redis.set("value", value)
                #expect(try await redis.get("value", as: Value.self) == value)
            }
            try await same(Status.closed)
            try await same(Float(0.1))
            try await same(Float.greatestFiniteMagnitude)
            try await same(Int8.min)
            try await same(Int16.max)
            try await same(UInt16.max)
            try await same(UInt32.max)
            try await same(Data([0, 255, 10, 13]))
            try await same(UUID())
            try await same(Date(timeIntervalSince1970: 1_700_000_000.25))
            try await same(try #require(URL(string: "https://example.com/a?b=c")))
            #expect(try await redis.set("value", [1, 2, 3, 255][1...].map { UInt8($0) }[0...]))
            #expect(try await redis.get("value", as: [UInt8].self) == [2, 3, 255])
            try await redis.set("value", "neither")
            for error in [
                await #expect(throws: RedisError.self) { try await redis.get("value", as: Status.self) },
                await #expect(throws: RedisError.self) { try await redis.get("value", as: UUID.self) },
                await #expect(throws: RedisError.self) { try await redis.get("value", as: Float.self) },
                await #expect(throws: RedisError.self) { try await redis.get("value", as: Int8.self) },
            ] {
                #expect(error?.code == .decodingFailed && error?.outcome == .executed)
            }
            // A list of bytes is one value, also where several may be given.
            try await redis.rpush("bytes", Data([1, 2]), Data([3]))
            #expect(try await redis.rpush("bytes", [UInt8(4), 5]) == 3)
        }
    }

    @Test func `expiries are durations or dates, to the millisecond`() async throws {
        try await withServer { _, redis async throws in
            let time: Duration? = .milliseconds(90_500)
            try await redis.set("a", 1, expires: time)
            try await redis.set("b", 1, expires: .seconds(90.5))
            try await redis.set("c", 1, expires: .seconds(90))
            try await redis.set("d", 1, expires: .at(Date(timeIntervalSinceNow: 90)))
            try await redis.set("e", 1)
            #expect(try await redis.expire("e", in: .milliseconds(90_500)))
            try await redis.set("f", 1)
            #expect(try await redis.expireat("f", at: Date(timeIntervalSinceNow: 90)))
            try await redis.set("g", 1)
            #expect(try await redis.expireat("g", at: Int(Date().timeIntervalSince1970) + 90))
            try await redis.setex("h", 1, in: .milliseconds(90_500))
            for key in ["a", "b", "c", "d", "e", "f", "g", "h"] {
                guard case .expires(let left) = try await redis.pttl(key) else {
                    Issue.record("\(key) doesn't expire")
                    continue
                }
                #expect(left > .seconds(1) && left <= .milliseconds(90_500))
            }
            #expect(try await redis.getex("a", expires: .after(.seconds(100))) == "1")
            #expect(try await redis.expire("a", in: .seconds(200), if: .later))
            // What is past deletes at once.
            try await redis.set("past", 1)
            #expect(try await redis.expireat("past", at: Date(timeIntervalSince1970: 1)))
            #expect(try await redis.exists("past") == 0)
        }
    }

    // MARK: Scans

    @Test func `scans are sequences`() async throws {
        try await withServer { _, redis async throws in
            try await redis.pipeline { commands in (0..<1000).map { commands.set("key:\($0)", $0) } }
            try await redis.hset("hash", (0..<1000).map { ("field:\($0)", $0) })
            try await redis.sadd("set", (0..<1000).map { "member:\($0)" })
            try await redis.zadd("sorted", (0..<1000).map { (Double($0), "member:\($0)") })
            var keys: Set<String> = []
            for try await key in redis.scan(match: "key:*", count: 100, type: "string") { keys.insert(key) }
            #expect(keys.count == 1000)
            var sum = 0
            for try await field in redis.hscan("hash", as: Int.self) { sum += field.value }
            #expect(sum == 499_500)
            var members: Set<String> = []
            for try await member in redis.with(.timeout(.seconds(30))).sscan("set") { members.insert(member) }
            #expect(members.count == 1000)
            var score = 0.0
            for try await member in redis.zscan("sorted", match: "member:99*") { score += member.score }
            #expect(score == Double(99 + (990..<1000).reduce(0, +)))
            let before = redis.statistics.commandsWritten
            for try await _ in redis.scan(count: 10) { break }
            #expect(redis.statistics.commandsWritten == before + 1)
            var page = try await redis.scan(cursor: 0, count: 10)
            #expect(!page.cursor.isEnd)
            page = try await redis.scan(cursor: page.cursor, count: 10)
            #expect(ScanCursor("18446744073709551615")?.description == "18446744073709551615")
            for try await _ in redis.hscan("none") { Issue.record("there is no such hash") }
        }
    }

    // MARK: Errors and clients

    @Test func `codes to switch on`() async throws {
        try await withServer { _, redis async throws in
            try await redis.rpush("list", "a")
            try await redis.xgroupCreate("stream", group: "workers", id: .newEntries, creatingStream: true)
            func code(_ call: () async throws -> Void) async -> RedisError.Code? {
                await #expect(throws: RedisError.self) { try await call() }?.code
            }
            #expect(await code { try await redis.incr("list") } == .wrongType)
            #expect(await code { try await redis.evalsha("0000000000000000000000000000000000000000") } == .noScript)
            #expect(
                await code { try await redis.xgroupCreate("stream", group: "workers", id: .newEntries) } == .busyGroup
            )
            #expect(
                await code {
                    _ = try await redis.xreadgroup(group: "none", consumer: "c", [(key: "stream", after: ">")])
                }
                    == .noGroup
            )
            #expect(await code { _ = try await redis.send(RedisCommand("NONE", "k", keys: .at(0))) } == .unknownCommand)
            let transaction = try await redis.transactionResults { ($0.incr("list"), $0.get("k")) }
            #expect(throws: RedisError.self) { try transaction.0.get() }
            if case .failure(let error) = transaction.0 { #expect(error.code == .wrongType) }
            // Thrown away, whatever it is.
            try await redis.eval("return nil")
            try await redis.eval("return {1, 'a', {}}", keys: ["k", 2], args: [1.5, [UInt8(255)]])
        }
    }

    @Test(.needsRealServer("the commands of another version"))
    func `a server that doesn't know a command, and which one does`() async throws {
        try await withServer(kind: .installed) { _, redis async throws in
            let error = await #expect(throws: RedisError.self) { try await redis.hpersist("h", "f") }
            #expect(error?.code == .unknownCommand && error?.outcome == .rejected)
            #expect(
                error?.message.hasSuffix("; it needs Redis 7.4.0 or Valkey 9.0.0 or later") == true,
                "\(error as Any)"
            )
        }
    }

    @Test func `clients from a host, a URL and nothing`() async throws {
        try await withServer { server, _ async throws in
            guard case .host(let host, let port) = server.endpoint else { return }
            let redis = try RedisClient(host: host, port: port)
            #expect(try await redis.ping() == "PONG")
            await redis.close()
            #expect("\(try RedisClient())".contains("localhost:6379"))
            #expect("\(try RedisClient("redis://ada:c4n4ry@localhost:7000"))".contains("localhost:7000"))
        }
    }
}
