//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import RealServers
import Testing

@testable import Respool

/// A reply over a limit fails its own call, and nobody beside it notices.
@Suite(.needsRealServer("Lua"))
struct OversizedReplyTests {
    /// A command whose reply goes over a limit, and what its caller is told.
    struct Oversized: CustomTestStringConvertible {
        let name: String
        let command: RedisCommand<RESPValue>
        /// `nil` where the error is the server's own, shortened.
        let setting: String?
        var testDescription: String { name }

        init(_ name: String, _ setting: String?, _ words: String...) {
            self.name = name
            self.setting = setting
            command = RedisCommand(words[0], arguments: Array(words.dropFirst()))
        }

        static let nested = "local t = {1} for i = 1, 60 do t = {t} end return t"

        static let all = [
            Oversized("bulk string", "maximumBulkBytes", "GET", "long"),
            Oversized("bulk string, the last of many", "maximumBulkBytes", "MGET", "short", "short", "long"),
            Oversized("bulk strings among others", "maximumBulkBytes", "LRANGE", "mixed", "0", "-1"),
            Oversized("bulk string in a map", "maximumBulkBytes", "HGETALL", "hash"),
            Oversized("bulk string in a set", "maximumBulkBytes", "SMEMBERS", "set"),
            Oversized("elements", "maximumElements", "LRANGE", "many", "0", "-1"),
            Oversized(
                "elements, nested",
                "maximumElements",
                "EVAL",
                "local t = {} for i = 1, 300 do t[i] = {i, {i}} end return t",
                "0"
            ),
            Oversized("depth", "maximumDepth", "EVAL", nested, "0"),
            Oversized("status", "maximumLineBytes", "EVAL", "return redis.status_reply(string.rep('x', 1000000))", "0"),
            Oversized(
                "status, nested",
                "maximumLineBytes",
                "EVAL",
                "return {1, {2, redis.status_reply(string.rep('x', 70000))}, 3}",
                "0"
            ),
            Oversized("error", nil, "EVAL", "return redis.error_reply('ERR ' .. string.rep('x', 70000))", "0"),
            Oversized(
                "error of 1 MB",
                nil,
                "EVAL",
                "return redis.error_reply('MINE ' .. string.rep('x', 1000000))",
                "0"
            ),
        ]
    }

    private static func withSmallLimits(
        _ kind: ServerKind,
        _ version: RedisConfiguration.ProtocolVersion,
        _ body: (RedisClient) async throws -> Void
    ) async throws {
        try await withServer(
            kind: kind,
            configure: {
                $0.protocolVersion = version
                $0.parser = RESPLimits(
                    maximumBulkBytes: 4096,
                    maximumLineBytes: 4096,
                    maximumDepth: 40,
                    maximumElements: 500
                )
            }
        ) { _, redis in
            let long = String(repeating: "l", count: 300_000)
            try await redis.set("long", long)
            try await redis.set("short", "s")
            for value in ["a", long, "b"] {
                _ = try await redis.send(RedisCommand("RPUSH", "mixed", value, as: Int.self))
            }
            _ = try await redis.send(RedisCommand("HSET", "hash", "a", "1", "b", long, as: Int.self))
            _ = try await redis.send(RedisCommand("SADD", "set", "a", long, as: Int.self))
            _ = try await redis.send(
                RedisCommand("RPUSH", arguments: ["many"] + (0..<2000).map { "\($0)" }, as: Int.self)
            )
            try await body(redis)
        }
    }

    private static func check(_ error: RedisError?, _ oversized: Oversized) {
        guard let setting = oversized.setting else {
            #expect(error?.code == .serverError && error?.outcome == .rejected, "\(oversized.name)")
            let text = error?.serverError?.text ?? ""
            #expect(text.hasSuffix("xxx…") && text.utf8.count < 1100, "\(oversized.name)")
            return
        }
        #expect(error?.code == .replyTooLarge && error?.outcome == .executed, "\(oversized.name)")
        #expect(error?.message.contains("parser.\(setting)") == true, "\(oversized.name)")
    }

    static let versions = [RedisConfiguration.ProtocolVersion.resp2, .resp3]

    @Test(arguments: ServerKind.real, versions)
    func `1.4 beside sixty-four callers, only the caller of a reply over a limit fails`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        try await Self.withSmallLimits(kind, version) { redis async throws in
            let isDone = Shared(false)
            let answered = Counter()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<64 {
                    group.addTask { () async throws in
                        while !isDone.value {
                            let token = "\(number)-\(answered.next())"
                            let reply = try await redis.echo(token)
                            #expect(reply == token)
                        }
                    }
                }
                for oversized in Oversized.all {
                    for _ in 0..<5 {
                        let error = await #expect(throws: RedisError.self) { try await redis.send(oversized.command) }
                        Self.check(error, oversized)
                    }
                    let before = answered.value
                    try await eventually { answered.value > before + 64 }
                }
                isDone.change { $0 = true }
                try await group.waitForAll()
            }
            #expect(redis.statistics.reconnects == 0)
        }
    }

    @Test(arguments: ServerKind.real, versions)
    func `1.4 of a pipeline, a transaction and a lease, only the command with a reply over a limit fails`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        try await Self.withSmallLimits(kind, version) { redis async throws in
            for oversized in Oversized.all {
                let short = RedisCommand<RESPValue>("GET", "short")
                let commands = [short, oversized.command, short, oversized.command, short]
                func check(_ results: [Result<RESPValue, RedisError>]) {
                    #expect(results.count == 5)
                    for (index, result) in results.enumerated() {
                        switch result {
                        case .success(let value):
                            #expect(index % 2 == 0 && value.bytes.map { String(buffer: $0) } == "s")
                        case .failure(let error):
                            #expect(index % 2 == 1)
                            Self.check(error, oversized)
                        }
                    }
                }
                check(try await redis.pipelineResults(commands))
                check(try await Self.results(of: oversized, redis))
                try await redis.withConnection { lease async throws in
                    let error = await #expect(throws: RedisError.self) { try await lease.send(oversized.command) }
                    Self.check(error, oversized)
                    #expect(try await lease.get("short") == "s")
                }
            }
            #expect(redis.statistics.reconnects == 0)
        }
    }

    /// The same five commands as one.
    private static func results(
        of oversized: Oversized,
        _ redis: RedisClient
    ) async throws -> [Result<RESPValue, RedisError>] {
        let short = RedisCommand<RESPValue>("GET", "short")
        let all = try await redis.transactionResults { _ in (short, oversized.command, short, oversized.command, short)
        }
        return [all.0, all.1, all.2, all.3, all.4]
    }

    @Test(arguments: ServerKind.real)
    func `1.4 a push over a limit is dropped`(kind: ServerKind) async throws {
        try await Self.withSmallLimits(kind, .resp3) { redis async throws in
            try await redis.withConnection { lease async throws in
                // Invalidations of keys with names that are too long come as pushes.
                let name = String(repeating: "k", count: 5000)
                _ = try await lease.send(RedisCommand("CLIENT TRACKING", "ON", as: String.self))
                #expect(try await lease.get(name) == nil)
                try await redis.set(name, "1")
                for number in 0..<10 { #expect(try await lease.echo("\(number)") == "\(number)") }
            }
            #expect(redis.statistics.reconnects == 0)
        }
    }
}
