//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import NIOCore
import RealServers
import Testing

@testable import Respool

/// Every command there is, spelled in every way, in every place, on every server: the reply that follows is the one that was asked for,
/// or the command is refused before it is sent, or its connection ends with an error that says so (SEMANTICS 1.1, 1.4, 5.5).
///
/// Commands of the table have arguments from their grammar; those that only the server knows (`COMMAND LIST`) have a few of any kind.
struct CommandsZooTests {
    /// What would end the server, or make it another one, for everybody.
    private static let deadly: Set<String> = [
        "SHUTDOWN", "FAILOVER", "REPLICAOF", "SLAVEOF", "PFSELFTEST", "DEBUG SEGFAULT", "CLIENT KILL", "CLUSTER RESET",
    ]
    /// Replies of hundreds of kilobytes: once each is enough.
    private static let large: Set<String> = ["COMMAND", "COMMAND DOCS", "COMMAND INFO"]

    private enum Spelling: String, CaseIterable {
        /// `RedisCommand("CLIENT LIST", …)`
        case name
        /// `RedisCommand("CLIENT", "LIST", …)`
        case words
        case lowercase
        /// The second word as bytes.
        case bytes

        func command(_ name: String, _ arguments: [String]) -> RedisCommand<RESPValue> {
            let words = name.split(separator: " ").map(String.init)
            switch self {
            case .name: return RedisCommand(name, arguments: arguments)
            case .words: return RedisCommand(words[0], arguments: words.dropFirst() + arguments)
            case .lowercase:
                return RedisCommand(
                    words[0].lowercased(),
                    arguments: words.dropFirst().map { $0.lowercased() } + arguments
                )
            case .bytes:
                let rest: [any RESPEncodable] =
                    words.dropFirst().map { [UInt8]($0.utf8) } + arguments.map { ByteBuffer(string: $0) }
                return RedisCommand(words[0], arguments: rest)
            }
        }
    }

    private enum Place: String, CaseIterable {
        case shared, lease, pipeline, transaction
    }

    /// What became of a call.
    private enum Fate: Hashable {
        /// The token that was asked for behind it came.
        case answered
        /// It was not sent.
        case refused
        /// The connection ended, and said so.
        case closed
    }

    private struct Tally {
        var calls = 0
        var byFate: [Fate: Int] = [:]
        /// What was refused, and where.
        var refused: [String: Set<String>] = [:]
        var commands = 0

        mutating func add(_ fate: Fate, of command: String, _ place: Place) {
            calls += 1
            byFate[fate, default: 0] += 1
            if fate == .refused { refused[command, default: []].insert(place.rawValue) }
        }

        func report(_ title: String) {
            let fates = [Fate.answered, .refused, .closed].map { "\($0)=\(byFate[$0] ?? 0)" }.joined(separator: " ")
            print("commands zoo: \(title) commands=\(commands) calls=\(calls) \(fates)")
        }
    }

    @Test(arguments: ServerKind.real + [.kit])
    func `1.1 1.4 5.5 whatever command goes before, the reply is the next one's`(kind: ServerKind) async throws {
        var tally = Tally()
        for version in [RedisConfiguration.ProtocolVersion.resp2, .resp3] {
            try await withServer(kind: kind, configure: { $0.protocolVersion = version }) { _, redis async throws in
                try await tour(redis, Spelling.allCases, &tally)
            }
        }
        tally.report("server=\(kind)")
        if kind == .installed { try compareWithDocumentation(tally.refused) }
    }

    /// A server of a cluster has commands that another one refuses.
    @Test(arguments: ServerKind.real)
    func `1.1 1.4 5.5 whatever command of a cluster goes before, the reply is the next one's`(
        kind: ServerKind
    ) async throws {
        var tally = Tally()
        try await withServer(["--cluster-enabled", "yes"], kind: kind) { _, redis async throws in
            _ = try await redis.send(RedisCommand("CLUSTER ADDSLOTSRANGE", 0, 16_383))
            try await eventually { try await redis.clusterInfo().contains("cluster_state:ok") }
            try await tour(redis, [.words], &tally)
        }
        tally.report("server=\(kind), of a cluster")
    }

    private func tour(_ redis: RedisClient, _ spellings: [Spelling], _ tally: inout Tally) async throws {
        let specimens = try await Self.specimens(on: redis)
        tally.commands = specimens.count
        var result = tally
        try await Self.withSiblings(on: redis) {
            for specimen in specimens {
                for (index, arguments) in specimen.arguments.enumerated() {
                    for spelling in index > 0 || Self.large.contains(specimen.name) ? [.words] : spellings {
                        for place in Place.allCases {
                            let fate = try await fate(
                                of: spelling.command(specimen.name, arguments),
                                called: specimen.name,
                                in: place,
                                on: redis
                            )
                            result.add(fate, of: specimen.name, place)
                        }
                    }
                }
            }
        }
        tally = result
        try await eventually { redis.statistics.outstandingCommands == 0 }
    }

    /// The table's commands, and those that only this server has.
    static func specimens(on redis: RedisClient) async throws -> [CommandGrammar.Specimen] {
        let table = try CommandGrammar().specimens.filter { !deadly.contains($0.name) }
        let names = Set(table.map(\.name))
        let listed = (try? await redis.send(RedisCommand("COMMAND LIST", as: [String].self))) ?? []
        let others = Set(listed.map { $0.uppercased().replacing("|", with: " ") }).subtracting(names).subtracting(
            deadly
        )
        let invented = [
            "CLIENT NOSUCH", "SCRIPT NOSUCH", "CONFIG NOSUCH", "CLUSTER NOSUCH", "CLUSTER SYNCSLOTS", "NOSUCH",
            "MODULE.NOSUCH", "POST",
            "HOST:",
        ]
        return table
            + (others.sorted() + invented).map { name in
                CommandGrammar.Specimen(
                    name: name,
                    group: "other",
                    arguments: [[], ["1"], ["CAPA"], ["zoo:string", "v"], ["zoo:hash", "FIELDS", "1", "f"]]
                )
            }
    }

    /// Runs something beside callers who never notice.
    static func withSiblings(on redis: RedisClient, _ body: () async throws -> Void) async throws {
        let isOver = Shared(false)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for sibling in 0..<3 {
                group.addTask {
                    var number = 0
                    while !isOver.value {
                        number += 1
                        let token = "sibling \(sibling), \(number)"
                        let reply = try await redis.echo(token)
                        #expect(reply == token)
                    }
                }
            }
            do {
                try await body()
            } catch {
                isOver.change { $0 = true }
                throw error
            }
            isOver.change { $0 = true }
            try await group.waitForAll()
        }
    }

    private func fate(
        of command: RedisCommand<RESPValue>,
        called name: String,
        in place: Place,
        on redis: RedisClient
    ) async throws -> Fate {
        let token = "token \(UInt64.random(in: 0 ... .max))"
        let echo = RedisCommand("ECHO", token)
        switch place {
        case .shared:
            let fate = try await fate { try await redis.send(command) }
            let reply = try await redis.echo(token)
            #expect(reply == token, "after \(name) on the shared connection")
            return fate
        case .pipeline:
            return try await fate {
                let results = try await redis.pipelineResults([command, echo])
                let reply = try String(results[1].get())
                #expect(reply == token, "after \(name) in a pipeline")
            }
        case .transaction:
            return try await fate {
                let results = try await redis.transactionResults { _ in (command, echo) }
                let reply = try String(results.1.get())
                #expect(reply == token, "after \(name) in a transaction")
            }
        case .lease:
            let fate = try await fate {
                try await redis.withConnection { lease in
                    do {
                        _ = try await lease.send(command)
                    } catch let error as RedisError where error.code != .invalidArgument {
                        // The server's, or a lost connection's; the next call says which.
                    }
                    let reply = try String(try await lease.send(echo))
                    #expect(reply == token || name == "MULTI" && reply == "QUEUED", "after \(name) on a lease")
                }
            }
            try await checkNextLease(after: name, redis)
            return fate
        }
    }

    private func fate(_ call: () async throws -> some Any) async throws -> Fate {
        do {
            _ = try await call()
            return .answered
        } catch let error as RedisError {
            switch error.code {
            case .invalidArgument where error.outcome == .notExecuted && error.serverError == nil: return .refused
            case .connectionClosed, .connectionFailed:
                #expect(!error.message.isEmpty)
                return .closed
            // The server's own words are an answer, and so is a reply in another form than the one asked for.
            default:
                #expect(error.serverError != nil || error.code == .decodingFailed || error.code == .timeout, "\(error)")
                return .answered
            }
        }
    }

    /// Whoever takes a connection next finds it as if nobody had had it.
    private func checkNextLease(after name: String, _ redis: RedisClient) async throws {
        try await redis.withConnection { lease in
            let reply = try await lease.echo("clean")
            #expect(reply == "clean", "on the lease after \(name)")
            let info = try await lease.clientInfo()
            var fields: [Substring: Substring] = [:]
            for field in info.split(whereSeparator: \.isWhitespace) {
                let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if parts.count == 2 { fields[parts[0]] = parts[1] }
            }
            let expected: [Substring: Substring] = [
                "name": "", "db": "0", "sub": "0", "psub": "0", "ssub": "0", "watch": "0", "flags": "N",
                "user": "default",
                "resp": redis.configuration.protocolVersion == .resp2 ? "2" : "3",
            ]
            for (field, value) in expected {
                guard let found = fields[field] else { continue }
                #expect(found == value, "\(field) on the lease after \(name)")
            }
        }
    }

    /// What is refused is what the documentation says, command by command.
    private func compareWithDocumentation(_ refused: [String: Set<String>]) throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Respool/Respool.docc/RefusedCommands.md").standardizedFileURL
        var documented: [String: Set<String>] = [:]
        for line in try String(contentsOf: page, encoding: .utf8).split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let places = Set(cells[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
            for name in cells[0].split(separator: ",") {
                documented[name.trimmingCharacters(in: CharacterSet(charactersIn: " `"))] = places
            }
        }
        for name in Set(refused.keys).union(documented.keys).sorted() {
            // Names that no server has.
            guard !name.contains("NOSUCH") else { continue }
            #expect(
                refused[name] == documented[name],
                "\(name): refused in \(refused[name] ?? []), documented \(documented[name] ?? [])"
            )
        }
    }
}
