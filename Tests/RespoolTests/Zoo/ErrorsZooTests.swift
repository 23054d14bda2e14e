//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import RealServers
import RespoolTestKit
import Testing

@testable import Respool

/// Every word that servers answer with, by whoever says it, of commands of each class: what is known of the command afterwards, how often
/// it ran (counted in a key), and whether connections were replaced (SEMANTICS 2, 3.1, 3.2).
struct ErrorsZooTests {
    /// First words of error replies, with the sentence of the server or one as a script's author would write it.
    private static let words = [
        "ERR", "WRONGTYPE", "LOADING", "BUSY", "BUSYKEY", "BUSYGROUP", "NOGROUP", "NOSCRIPT", "NOTBUSY", "UNKILLABLE",
        "MOVED", "ASK",
        "TRYAGAIN", "CLUSTERDOWN", "CROSSSLOT", "MASTERDOWN", "READONLY", "REDIRECT", "MISCONF", "NOREPLICAS", "OOM",
        "EXECABORT",
        "NOAUTH", "WRONGPASS", "NOPERM", "NOPROTO", "UNBLOCKED", "DENIED", "IOERR", "INPROG", "SOMETHING",
    ]
    /// Sentences that a command inside a script can be answered with, too: out of a script they tell nothing.
    private static let sentencesOfAnyCommand = [
        "READONLY You can't write against a read only replica.",
        "OOM command not allowed when used memory > 'maxmemory'.",
        "NOREPLICAS Not enough good replicas to write.",
        "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
    ]

    /// Sentences of authors that begin, end or sound like the server's.
    private static let resemblances = [
        "BUSY worker 7 is busy running a job", "LOADING cart is loading the dataset in memory",
        "REDIRECT shard-2:6379", "MOVED 12 shard-2:6379", "ASK 12 shard-2:6379",
        "CLUSTERDOWN The cluster is down for maintenance by ops", "CLUSTERDOWN Hash slot not served here",
        "READONLY Can not run script with write flag on readonly replica, ever",
        "NOPERM User bob has no permissions to withdraw",
        "NOPERM User bob has no permissions to run the 'withdraw' command",
        "NOSCRIPT No matching script. x", "NOSCRIPT No matching script. Please use EVAL.",
        "MISCONF Writable scripts are blocked. Today", "MASTERDOWN our 'allow-stale' flag is not set on the script.",
        "OOM allow-oom flag is not set on the script, says the author",
        "TRYAGAIN Multiple keys request during rehashing of slots",
        "CROSSSLOT Keys in request don't hash to the same slot, sorry", "NOAUTH Authentication required. Please",
        "BUSY Redis is busy running a script. You can only call a taxi.",
        "EXECABORT Transaction discarded because of: LOADING x",
        "OOM command not allowed when used memory > 'maxmemory'. script: order 4711 of ada",
    ]

    private static let protocols = [RedisConfiguration.ProtocolVersion.resp2, .resp3]

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }

    @Test(arguments: ServerKind.real, protocols)
    func `2 3.1 a script whose author says anything has run, once`(
        kind: ServerKind,
        version: RedisConfiguration.ProtocolVersion
    ) async throws {
        try await withServer(kind: kind, configure: { $0.protocolVersion = version }) { server, redis async throws in
            let sentences = Self.words.map { "\($0) busy" } + Self.resemblances
            let ways = [
                "return redis.error_reply(%@)", "return {err=%@}", "error({err=%@})", "error(%@)",
            ]
            var tried = 0
            for sentence in sentences + Self.sentencesOfAnyCommand {
                if sentence == Self.sentencesOfAnyCommand.first { #expect(redis.statistics.reconnects == 0) }
                for way in ways {
                    let script = "redis.call('INCR', KEYS[1]); " + way.replacing("%@", with: Self.quoted(sentence))
                    let eval = RedisCommands().eval(script, keys: ["n"], as: RESPValue.self)
                    for place in 0..<4 {
                        try await redis.set("n", 0)
                        let error = await #expect(throws: RedisError.self, "\(sentence)") {
                            switch place {
                            case 0: _ = try await redis.send(eval)
                            case 1: _ = try await redis.pipeline([eval])
                            case 2: _ = try await redis.transaction([eval])
                            default: _ = try await redis.withConnection { try await $0.send(eval) }
                            }
                        }
                        #expect(
                            error?.outcome == .rejected,
                            "\(sentence) by \(way), \(place): \(String(describing: error))"
                        )
                        // What an author says is no log's business.
                        #expect(error?.message.contains("4711") == false, "\(sentence) by \(way), \(place)")
                        #expect(try await redis.get("n") == "1", "\(sentence) by \(way), \(place)")
                        tried += 1
                    }
                }
            }
            // READONLY as the server says it, thrown out of a script, is a sign that the connection leads to a replica: it may be
            // replaced, and nothing is sent again.
            #expect(redis.statistics.retries == 0)
            print(
                "errors zoo: server=\(kind) protocol=\(version) said by scripts' authors: \(tried) calls, each ran once"
            )
        }
    }

    /// A way to make a server refuse commands.
    private struct Trouble: Sendable, CustomTestStringConvertible {
        let word: String
        let code: RedisError.Code
        var begin: [[String]]
        var end: [[String]]
        /// Whether reads are refused, too.
        var refusesReads = false
        /// Whether connections are replaced.
        var replaces = false
        /// Whether a script may begin, and only its writes are refused.
        var letsScriptsBegin = true

        var testDescription: String { word }
    }

    private static let troubles = [
        Trouble(
            word: "OOM",
            code: .outOfMemory,
            begin: [["CONFIG", "SET", "maxmemory", "1"]],
            end: [["CONFIG", "SET", "maxmemory", "0"]]
        ),
        Trouble(
            word: "NOREPLICAS",
            code: .writesRefused,
            begin: [["CONFIG", "SET", "min-replicas-to-write", "1"]],
            end: [["CONFIG", "SET", "min-replicas-to-write", "0"]]
        ),
        Trouble(
            word: "READONLY",
            code: .readOnly,
            begin: [["REPLICAOF", "127.0.0.1", "1"]],
            end: [["REPLICAOF", "NO", "ONE"]],
            replaces: true
        ),
        Trouble(
            word: "NOPERM",
            code: .permissionDenied,
            begin: [["ACL", "SETUSER", "default", "-@all", "+ping", "+hello", "+client", "+auth", "+multi", "+exec"]],
            end: [["ACL", "SETUSER", "default", "+@all"]],
            refusesReads: true,
            letsScriptsBegin: false
        ),
    ]

    @Test(arguments: ServerKind.real, troubles)
    private func `2 3.1 what the server refuses did not run, and is told from what a script ran into`(
        kind: ServerKind,
        trouble: Trouble
    ) async throws {
        for version in Self.protocols {
            try await withServer(
                kind: kind,
                configure: {
                    $0.protocolVersion = version
                    $0.retry = .safe(attempts: 2, base: .milliseconds(1), cap: .milliseconds(1))
                }
            ) { server, redis async throws in
                // Another user, whom nothing is forbidden.
                try await redis.aclSetuser("admin", rules: ["on", ">secret", "~*", "&*", "+@all"])
                var settings = try RedisConfiguration(server.url)
                (settings.username, settings.password) = ("admin", "secret")
                let admin = try RedisClient(settings)
                func tell(_ commands: [[String]]) async throws {
                    for command in commands {
                        _ = try await admin.send(RedisCommand(command[0], arguments: Array(command[1...])))
                    }
                }
                let commands: [(String, RedisCommand<RESPValue>, isRead: Bool)] = [
                    ("never", RedisCommand("INCR", "n"), false),
                    ("idempotent", RedisCommand("SADD", "s", "member"), false),
                    ("repeatable", RedisCommand("SET", "v", "changed"), false),
                    ("read", RedisCommand("GET", "n"), true),
                ]
                for (name, command, isRead) in commands {
                    for place in 0..<4 {
                        try await tell([["SET", "n", "0"], ["SET", "v", "0"], ["DEL", "s"]])
                        try await tell(trouble.begin)
                        var failure: RedisError?
                        do {
                            switch place {
                            case 0: _ = try await redis.send(command)
                            case 1: _ = try await redis.pipeline([command])
                            case 2: _ = try await redis.transaction([command])
                            default: _ = try await redis.withConnection { try await $0.send(command) }
                            }
                        } catch {
                            failure = try #require(error as? RedisError)
                        }
                        try await tell(trouble.end)
                        // A server without memory queues nothing.
                        if isRead, trouble.word == "OOM", place == 2 { continue }
                        if isRead, !trouble.refusesReads {
                            #expect(failure == nil, "\(trouble.word), \(name), \(place)")
                            continue
                        }
                        #expect(
                            failure?.code == trouble.code,
                            "\(trouble.word), \(name), \(place): \(String(describing: failure))"
                        )
                        #expect(failure?.outcome == .notExecuted, "\(trouble.word), \(name), \(place)")
                        #expect(try await admin.get("n") == "0")
                        #expect(try await admin.get("v") == "0")
                        #expect(try await admin.exists("s") == 0)
                    }
                }
                // In a script: the first write, which the server allows or not as it likes, and what comes of it.
                try await tell([["SET", "n", "0"]])
                try await tell(trouble.begin)
                for raises in [true, false] {
                    let call = raises ? "redis.call('SET', KEYS[1], 'x')" : "return redis.pcall('SET', KEYS[1], 'x')"
                    let error = await #expect(throws: RedisError.self) {
                        try await redis.eval(call, keys: ["n"], as: RESPValue.self)
                    }
                    let expected: RedisError.Outcome = trouble.letsScriptsBegin ? .rejected : .notExecuted
                    #expect(error?.outcome == expected, "\(trouble.word) in a script: \(String(describing: error))")
                }
                try await tell(trouble.end)
                #expect(try await admin.get("n") == "0")
                await admin.close()
            }
        }
    }

    /// What a server can't be made to say at will is said by one that is scripted: sentence, speaker, and what is to be known.
    @Test(arguments: [
        (
            "LOADING Redis is loading the dataset in memory", RedisError.Code.serverNotReady,
            RedisError.Outcome.notExecuted
        ),
        (
            "BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.", .serverNotReady,
            .notExecuted
        ),
        ("CLUSTERDOWN The cluster is down", .serverNotReady, .notExecuted),
        ("TRYAGAIN Multiple keys request during rehashing of slot", .serverNotReady, .notExecuted),
        ("MOVED 3999 127.0.0.1:6381", .redirected, .notExecuted),
        ("ASK 3999 127.0.0.1:6381", .redirected, .notExecuted),
        ("REDIRECT 127.0.0.1:6381", .redirected, .notExecuted),
        ("CROSSSLOT Keys in request don't hash to the same slot", .crossSlot, .notExecuted),
        ("NOSCRIPT No matching script. Please use EVAL.", .noScript, .notExecuted),
        ("NOAUTH Authentication required.", .authenticationFailed, .notExecuted),
        ("READONLY Can not run script with write flag on readonly replica", .readOnly, .notExecuted),
        (
            "OOM allow-oom flag is not set on the script, can not run it when used memory > 'maxmemory'",
            .outOfMemory, .notExecuted
        ),
        ("WRONGTYPE Operation against a key holding the wrong kind of value", .wrongType, .rejected),
        ("BUSYGROUP Consumer Group name already exists", .busyGroup, .rejected),
        ("NOGROUP No such key 'k' or consumer group 'g'", .noGroup, .rejected),
        ("ERR syntax error", .serverError, .rejected),
    ])
    func `2 the server's own sentences mean the same of every command`(
        sentence: String,
        code: RedisError.Code,
        outcome: RedisError.Outcome
    ) throws {
        let isOfKeys = ["MOVED", "ASK"].contains { sentence.hasPrefix($0) }
        // What is said to a client that announced it understands it, and of a script that is called by its sum.
        let isOfOthers = ["REDIRECT", "NOSCRIPT"].contains { sentence.hasPrefix($0) }
        let commands: [RedisCommand<RESPValue>] = [
            RedisCommand("GET", "k"), RedisCommand("INCR", "k"),
            // In the slot that the sentences speak of.
            RedisCommand("EVAL", "return 1", "1", "k14844"), RedisCommand("FCALL", "f", "1", "k14844"),
            RedisCommand("JSON.SET", "k14844", "$", keys: .at(0)),
        ]
        for command in commands {
            let error = RedisError(reply: RESPErrorValue(sentence), to: command.request)
            // Of what a script or a module says it is only known that it ran.
            let isKnown = outcome == .notExecuted || command.request.id.speaker(inTransaction: false) == .server
            let isSure = !isOfOthers || ["GET", "INCR"].contains(command.name)
            // What would be sent again is never believed of a script: its author can say it, too.
            let isAmbiguous =
                command.request.id.facts.flags.contains(.runsScript) && isSure && outcome == .notExecuted
                && [.serverNotReady, .readOnly, .writesRefused, .outOfMemory].contains(code)
            #expect(
                error.outcome == (isAmbiguous ? .unknown : isSure ? outcome : .rejected),
                "\(command.name): \(error)"
            )
            #expect(error.code == (isSure && isKnown ? code : .serverError), "\(command.name): \(error)")
        }
        // Of another slot, it is the author's.
        for command in [RedisCommand("EVAL", "return 1", "1", "elsewhere"), RedisCommand("MODULE.DO", "elsewhere")]
        where isOfKeys {
            #expect(RedisError(reply: RESPErrorValue(sentence), to: command.request).outcome == .rejected)
        }
        // Said by anybody else, it is an application's error.
        let author = String(sentence.prefix { $0 != " " }) + " says the author"
        for name in ["EVAL", "FCALL_RO", "JSON.SET"] {
            let error = RedisError(reply: RESPErrorValue(author), to: RedisCommand(name, "k").request)
            #expect(error.outcome == .rejected, "\(author), \(name)")
        }
        // Inside EXEC the transaction has run.
        let inside = RedisError(
            reply: RESPErrorValue(sentence),
            to: RedisCommand("INCR", "k").request,
            speaker: .transaction
        )
        #expect(inside.outcome == .rejected)
        // EXEC that was refused for it has not.
        let abort = RedisError(
            reply: RESPErrorValue("EXECABORT Transaction discarded because of: \(sentence)"),
            to: RedisCommand("EXEC").request
        )
        #expect(abort.outcome == .notExecuted)
    }
}
