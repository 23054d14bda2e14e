//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RealServers
import Testing

@testable import Respool

/// Every command there is, answered with more than its client keeps: its own call fails and says which limit that was, and nobody
/// beside it notices (SEMANTICS 1.4).
///
/// The limits are as low as the handshake allows, so that a reply of a hundred bytes is over one of them.
struct LimitsZooTests {
    private enum Place: CaseIterable {
        case shared, lease, pipeline
    }

    private static let limits = RESPLimits(
        maximumBulkBytes: 40,
        maximumLineBytes: 100,
        maximumDepth: 2,
        maximumElements: 16
    )

    /// Large values of each type, under the names that the arguments of commands have.
    private static let filling: [RedisCommand<RESPValue>] = {
        let long = String(repeating: "v", count: 100)
        let many = (0..<20).map { "\($0)" }
        return [
            RedisCommand(
                "DEL",
                arguments: ["string", "list", "set", "sorted_set", "hash", "stream", "geo"].map { "zoo:\($0)" }
            ),
            RedisCommand("SET", "zoo:string", long),
            RedisCommand("SET", "zoo:generic", long),
            RedisCommand("RPUSH", arguments: ["zoo:list", long] + many),
            RedisCommand("SADD", arguments: ["zoo:set", long] + many),
            RedisCommand("ZADD", arguments: ["zoo:sorted_set", "1", long] + many.flatMap { [$0, $0] }),
            RedisCommand("HSET", arguments: ["zoo:hash", "f", long] + many.flatMap { [$0, $0] }),
            RedisCommand("XADD", arguments: ["zoo:stream", "1-1", "f", long]),
            RedisCommand("GEOADD", "zoo:geo", "1", "1", long),
        ]
    }()

    @Test(arguments: ServerKind.real, [RedisConfiguration.ProtocolVersion.resp2, .resp3])
    func `1.4 whatever command is answered over a limit, its caller alone is told`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        try await withServer(kind: kind, configure: { $0.protocolVersion = version }) { server, admin async throws in
            let specimens = try await CommandsZooTests.specimens(on: admin)
            var settings = admin.configuration
            settings.parser = Self.limits
            let redis = try RedisClient(settings)
            var (calls, tooLarge) = (0, [RESPLimits.Excess: Set<String>]())
            try await CommandsZooTests.withSiblings(on: redis) {
                for specimen in specimens {
                    for arguments in specimen.arguments {
                        let words = specimen.name.split(separator: " ").map(String.init)
                        let command = RedisCommand<RESPValue>(words[0], arguments: words.dropFirst() + arguments)
                        for place in Place.allCases {
                            _ = try? await admin.pipelineResults(Self.filling)
                            calls += 1
                            guard let error = try await Self.failure(of: command, in: place, on: redis) else {
                                continue
                            }
                            if error.code == .replyTooLarge {
                                #expect(error.outcome == .executed, "\(specimen.name)")
                                let excess = try #require(Self.excess(of: error), "\(error)")
                                tooLarge[excess, default: []].insert(specimen.name)
                            }
                            #expect(error.code != .protocolViolation, "\(specimen.name): \(error)")
                        }
                    }
                }
            }
            let commands = tooLarge.values.reduce(into: Set<String>()) { $0.formUnion($1) }
            #expect(commands.count > 40, "\(commands)")
            #expect(tooLarge[.string] != nil && tooLarge[.depth] != nil && tooLarge[.elements] != nil)
            print(
                "limits zoo: server=\(kind) protocol=\(version) calls=\(calls) commands over a limit=\(commands.count)"
            )
            await redis.close()
        }
    }

    /// What a command failed with; what follows it is answered.
    private static func failure(
        of command: RedisCommand<RESPValue>,
        in place: Place,
        on redis: RedisClient
    ) async throws -> RedisError? {
        let token = "token \(UInt64.random(in: 0 ... .max))"
        let echo = RedisCommand("ECHO", token)
        let result: Result<RESPValue, RedisError>
        switch place {
        case .shared:
            result = await Result { () async throws(RedisError) in
                do { return try await redis.send(command) } catch { throw RedisError(thrown: error) }
            }
            let reply = try await redis.echo(token)
            #expect(reply == token)
        case .pipeline:
            let results = try? await redis.pipelineResults([command, echo])
            // It is refused as a whole.
            guard let results else { return nil }
            result = results[0]
            let reply = try String(results[1].get())
            #expect(reply == token)
        case .lease:
            result = try await redis.withConnection { lease in
                let result = await Result { () async throws(RedisError) in
                    do { return try await lease.send(command) } catch { throw RedisError(thrown: error) }
                }
                // What ends the connection says so to the next one, too.
                if let reply = try? await lease.echo(token) { #expect(reply == token || reply == "QUEUED") }
                return result
            }
        }
        if case .failure(let error) = result { return error }
        return nil
    }

    private static func excess(of error: RedisError) -> RESPLimits.Excess? {
        [
            ("maximumBulkBytes", RESPLimits.Excess.string), ("maximumLineBytes", .line), ("maximumDepth", .depth),
            ("maximumElements", .elements),
        ]
        .first { error.message.contains("parser.\($0.0)") }?.1
    }
}

extension Result where Success: Sendable {
    fileprivate init(_ body: () async throws(Failure) -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
