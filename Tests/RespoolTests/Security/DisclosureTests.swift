//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import NIOCore
import RealServers
import RespoolTestKit
import Testing

@testable import Respool

/// What servers repeat of arguments in other forms, what scripts put into replies, and what Swift shows of values by itself.
struct DisclosureTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let kind: ServerKind
        let version: RedisConfiguration.ProtocolVersion

        var testDescription: String { "\(kind), \(version)" }
    }

    static let cases = ServerKind.real.flatMap { kind in
        [RedisConfiguration.ProtocolVersion.resp2, .resp3].map { Case(kind: kind, version: $0) }
    }

    private static let broken = Array("s3cr3t".utf8) + [0xFF] + Array("c4n4ry".utf8)

    private func onServer(_ test: Case, _ body: (RedisClient) async throws -> Void) async throws {
        try await withServer(kind: test.kind, configure: { $0.protocolVersion = test.version }) { _, redis in
            try await body(redis)
        }
    }

    /// Everything that an error says, but for the words that are for the program alone.
    private func said(by error: RedisError?, withServersWords: Bool = true) -> String {
        guard let error else { return "no error" }
        var text = "\(error) \(String(reflecting: error)) \(error.message) \(error.localizedDescription)"
        dump(error, to: &text)
        // The address has digits, too.
        text = text.replacing(error.endpoint ?? "nowhere", with: "")
        return withServersWords ? text + " " + (error.serverError?.text ?? "") : text
    }

    // MARK: Files

    @Test(.needsTLS)
    func `9.2 of a key that can't be read nothing is said, nor of a key in place of a path`() async throws {
        let certificates = try await Certificates.make()
        let key = "-----BEGIN PRIVATE KEY-----\nc4n4ry\n-----END PRIVATE KEY-----"
        for path in [key, "/nosuch/c4n4ry.pem"] {
            // Where a certificate should be is worth saying.
            for option in path == key ? ["tls_ca", "tls_cert", "tls_key"] : ["tls_key"] {
                var settings = try RedisConfiguration("rediss://localhost")
                switch option {
                case "tls_ca": settings.tls?.trustRoots = .file(path)
                case "tls_cert":
                    settings.tls?.certificateChainFile = path
                    settings.tls?.privateKeyFile = "/key.pem"
                default:
                    settings.tls?.certificateChainFile = certificates.certificate
                    settings.tls?.privateKeyFile = path
                }
                let error = #expect(throws: RedisError.self) { try RedisClient(settings) }
                #expect(error?.message.hasPrefix(option) == true)
                #expect(!said(by: error).contains("c4n4ry"))
                if path == key, option == "tls_key" {
                    var text = "\(settings)"
                    dump(settings, to: &text)
                    #expect(!text.contains("c4n4ry"))
                }
            }
        }
    }

    // MARK: Libraries

    @Test(arguments: cases)
    func `9.2 names of libraries and functions are in no error, however they came`(test: Case) async throws {
        try await onServer(test) { redis async throws in
            // Long enough to be compressed, and for its middle not to be compared.
            let filler = String(repeating: "-- nothing to see here\n", count: 300)
            let library =
                "#!lua name=c4n4ryLibrary\n\(filler)"
                + "redis.register_function('c4n4ryFunction', function() return 1 end)\n\(filler)"
            _ = try await redis.send(RedisCommand("FUNCTION", "LOAD", library))
            let payload = try #require(try await redis.send(RedisCommand("FUNCTION", "DUMP")).bytes)
            let other =
                "#!lua name=other\n\(filler)redis.register_function('c4n4ryFunction', function() return 1 end)\n\(filler)"
            let commands: [RedisCommand<RESPValue>] = [
                RedisCommand("FUNCTION", "LOAD", library), RedisCommand("FUNCTION", "LOAD", other),
                RedisCommand("FUNCTION", "RESTORE", payload), RedisCommand("FUNCTION", "DELETE", "c4n4ryElse"),
            ]
            for (number, command) in commands.enumerated() {
                let error = await #expect(throws: RedisError.self) { try await redis.send(command) }
                #expect(!said(by: error).contains("c4n4ry"), "\(number)")
            }
        }
    }

    @Test func `9.2 what a provider threw isn't shown by dump`() {
        struct Trouble: Error { let text = "c4n4ry" }
        let error = RedisError(.authenticationFailed, "failed", outcome: .notExecuted, underlying: Trouble())
        #expect(!said(by: error).contains("c4n4ry"))
        #expect((error.underlying as? Trouble)?.text == "c4n4ry")
    }

    // MARK: Arguments

    private static let repeating: [(command: RedisCommand<RESPValue>, hidden: [String])] = [
        (RedisCommand("GEOADD", "home:ada", 181.5, 85.25, "ada"), ["181", "85.2"]),
        (RedisCommand("GEOADD", "home:ada", "1.815e2", "8.525E1", "ada"), ["181", "85.2"]),
        (RedisCommand("GEOADD", "home:ada", 190, 7, "ada"), ["190", "7.00"]),
        (RedisCommand("GEOADD", "home:ada", "-181.123456789", "0.1", "ada"), ["181", "0.10"]),
        (RedisCommand("GEOSEARCH", "x", "FROMLONLAT", "191.5", "1", "BYRADIUS", 1, "m"), ["191", "1.00"]),
        (RedisCommand("GEORADIUS", "x", "191.5", "1.25", 1, "m"), ["191", "1.25"]),
        (RedisCommand("FUNCTION", "LOAD", broken, "code"), ["c4n4ry", "s3cr3t"]),
        (RedisCommand("FUNCTION", "LIST", broken), ["c4n4ry", "s3cr3t"]),
        (RedisCommand("FUNCTION", "LIST", "42"), ["42"]),
        (RedisCommand("FUNCTION", "LIST", "x7"), ["x7"]),
        (RedisCommand("FUNCTION", "LIST", "two words c4n4ry"), ["words", "c4n4ry"]),
        (RedisCommand("FUNCTION", "LIST", [0xC3] as [UInt8]), ["\u{FFFD}"]),
    ]

    @Test(arguments: cases)
    func `9.2 what a server writes again in a form of its own is in no error`(test: Case) async throws {
        try await onServer(test) { redis async throws in
            for (number, (command, hidden)) in Self.repeating.enumerated() {
                for place in Place.allCases {
                    let error = await #expect(throws: RedisError.self) { try await place.send(command, by: redis) }
                    let text = said(by: error)
                    #expect(error?.outcome == .rejected, "\(number), \(place)")
                    #expect(text.contains("…"), "\(number), \(place)")
                    for word in hidden { #expect(!text.contains(word), "\(number), \(place)") }
                }
            }
        }
    }

    private static let sentences: [(arguments: [String], said: String, kept: String)] = [
        // Numbers: the argument's, with whatever decimals; not those that only look like them, and no bound of the server's own.
        (["1.815e2", "85.25"], "ERR pair 181.500000,85.250000", "ERR pair …,…"),
        (["-0.5"], "ERR -0.50 is too small.", "ERR … is too small."),
        (["5"], "ERR 5. is taken, 6 is not", "ERR … is taken, 6 is not"),
        (["123456789"], "ERR weight 1.23457e+08", "ERR weight …"),
        (["0x10"], "ERR place 16", "ERR place …"),
        (["1e300"], "ERR 1e+300 of 301", "ERR … of 301"),
        (["infinity"], "ERR pair inf,0", "ERR pair …,0"),
        (["7.5"], "ERR 7.1 and 8", "ERR 7.1 and 8"),
        (["0"], "ERR COUNT must be > 0", "ERR COUNT must be > 0"),
        (["0"], "ERR numkeys should be greater than 0", "ERR numkeys should be greater than 0"),
        // Short words: at the end, after a colon, and not in the middle of a sentence.
        (["42"], "ERR Unknown argument 42", "ERR Unknown argument …"),
        (["at"], "ERR look at this", "ERR look at this"),
        (["ab"], "ERR Unknown option given: ab (in 3)", "ERR Unknown option given: … (in 3)"),
        (["ab"], "ERR Unknown node ab.", "ERR Unknown node …"),
        // Cut off in the middle of a letter, or beside other signs.
        (["gr\u{FC}n-c4n4ry"], "ERR Unknown node gr\u{FFFD}", "ERR Unknown node …"),
        (["c4n4ry"], "ERR node=c4n4ry. is gone", "ERR … is gone"),
        (["a b"], "ERR Unknown thing a b here", "ERR Unknown thing … … here"),
        (["c4n4ry"], "c4n4ry is no command", "… is no command"),
    ]

    @Test func `9.2 words and numbers go where they are an argument's`() {
        for (arguments, said, kept) in Self.sentences {
            for command in [
                RedisCommand("GEOADD", arguments: arguments), RedisCommand("NOSUCH.THING", arguments: arguments),
                RedisCommand("CLUSTER FORGET", arguments: arguments),
            ] {
                let error = RedisError(reply: RESPErrorValue(said), to: command.request)
                #expect(error.serverError?.text == kept)
                #expect(error.message == "the server answered: \(kept)")
            }
        }
    }

    @Test func `9.2 a module may begin its words as a server does`() {
        for word in ["WRONGTYPE", "BUSY", "OOM", "LOADING", "NOAUTH", "MOVED"] {
            let request = RedisCommand("NOSUCH.THING", "k", "c4n4ry").request
            let error = RedisError(reply: RESPErrorValue("\(word) c4n4ry is taken"), to: request)
            #expect(!said(by: error).contains("c4n4ry"), "\(word)")
        }
        for sentence in [
            "WRONGTYPE Operation against a key holding the wrong kind of value",
            "OOM command not allowed when used memory > 'maxmemory'.",
            "READONLY You can't write against a read only replica.",
        ] {
            let request = RedisCommand("NOSUCH.THING", "key", "command", 6379).request
            #expect(RedisError(reply: RESPErrorValue(sentence), to: request).serverError?.text == sentence)
        }
        // Where to go instead has numbers that are needed.
        for sentence in ["MOVED 127 127.0.0.1:6379", "ASK 127 127.0.0.1:6379", "REDIRECT 127.0.0.1:6379"] {
            let request = RedisCommand("SETRANGE", "k", 127, "6379").request
            #expect(RedisError(reply: RESPErrorValue(sentence), to: request).serverError?.text == sentence)
        }
    }

    @Test func `9.4 a long sentence and many arguments take no long time`() {
        let arguments = (0..<2000).map { "a b \($0)" } + [String(repeating: "a b ", count: 20_000)]
        let request = RedisCommand("NOSUCH.THING", arguments: arguments).request
        let error = RedisError(reply: RESPErrorValue(String(repeating: "a b 1 ", count: 10_000)), to: request)
        #expect((error.serverError?.text.utf8.count ?? .max) < 10_000)
    }

    @Test func `9.4 no word of a server's traps, whatever it looks like`() {
        let pieces = [
            "1e-9223372036854775808", "1.5e-9223372036854775808", "0e9223372036854775807", "1.5e99999999999999999999",
            "-", ".",
            "+", "e", "-.e+", "nan", "-inf", "\u{FFFD}", "…", "'", "\"", ",", ":", "a", "ab", "abc", "1", "1.", ".5",
            "0x1p-3", " ",
        ]
        var random = SeededGenerator(seed: 11)
        for _ in 0..<3000 {
            func some(_ count: UInt64) -> String {
                (0..<random.next() % count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined(
                    separator: random.next() % 2 == 0 ? " " : ""
                )
            }
            let request = RedisCommand("GEOADD", arguments: (0..<3).map { _ in some(4) }).request
            let text = RedisError(reply: RESPErrorValue("ERR " + some(12)), to: request).message
            #expect(text.hasPrefix("the server answered: ERR"))
        }
    }

    // MARK: Errors inside replies

    @Test(arguments: cases)
    func `2 9.2 an error inside a reply is quoted by nothing, and says that the command ran`(test: Case) async throws {
        try await onServer(test) { redis async throws in
            for sentence in ["card c4n4ry declined", "NOPERM card c4n4ry", "READONLY c4n4ry", "ERR c4n4ry"] {
                func script<Reply: RESPDecodable>(_ reply: String, as type: Reply.Type) async throws {
                    let text = "return \(reply.replacing("ERROR", with: "redis.error_reply('\(sentence)')"))"
                    for place in Place.allCases {
                        let error = await #expect(throws: RedisError.self) {
                            try await place.send(RedisCommand("EVAL", text, 0, as: type), by: redis)
                        }
                        #expect(error?.code == .serverError, "\(type), \(place)")
                        #expect(error?.outcome == .executed, "\(type), \(place)")
                        #expect(error?.serverError?.text.contains("c4n4ry") == true, "\(type), \(place)")
                        #expect(!said(by: error, withServersWords: false).contains("c4n4ry"), "\(type), \(place)")
                    }
                }
                try await script("{1, ERROR}", as: [Int].self)
                try await script("{ERROR}", as: [String?].self)
                try await script("{ERROR}", as: Set<String>.self)
                try await script("{ERROR}", as: [[UInt8]].self)
                try await script("{ERROR, 'a'}", as: [String: String].self)
                try await script("{'a', ERROR}", as: [String: String].self)
                try await script("{'a', {ERROR}}", as: KeyedElements<String>.self)
                try await script("{ERROR, '1'}", as: ScoredMember<String>.self)
                try await script("{'0', ERROR}", as: ScanPage<String>.self)
                try await script("{ERROR}", as: [RESPValue].self)
                try await script("{'1-1', ERROR}", as: StreamEntry<String>.self)
            }
        }
    }

    @Test(arguments: cases)
    func `2 9.2 neither is one in EXEC's reply on a lease`(test: Case) async throws {
        try await onServer(test) { redis async throws in
            let commands = [
                RedisCommand("EVAL", "return redis.error_reply('card c4n4ry declined')", 0),
                RedisCommand("GEOADD", "k", 190.5, 10, "m"), RedisCommand("FUNCTION", "LIST", Self.broken),
            ]
            for command in commands {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.withConnection { lease in
                        _ = try await lease.send(RedisCommand("MULTI"))
                        _ = try await lease.send(command)
                        return try await lease.send(RedisCommand("EXEC", as: [Int].self))
                    }
                }
                #expect(error?.outcome == .executed)
                #expect(error?.code == .serverError)
                let text = said(by: error, withServersWords: false)
                for word in ["c4n4ry", "190", "declined"] { #expect(!text.contains(word)) }
            }
        }
    }

    @Test func `2 an error inside a reply is never one of a command that did not run`() {
        for sentence in [
            "NOPERM ACLs rules changed between the moment the transaction was accumulated and the EXEC call. This command is no longer",
            "LOADING Redis is loading the dataset in memory",
            "READONLY You can't write against a read only replica.", "NOPERM c4n4ry", "ERR no",
        ] {
            let value = RESPValue.error(RESPErrorValue(sentence))
            for decode in [
                { _ = try Int(value) }, { _ = try RESPValue(value) }, { _ = try [String](.array([value])) },
                { _ = try String?(value) }, { _ = try [Int](.attributed(.array([value]), attributes: [])) },
            ] {
                let error = #expect(throws: RedisError.self) { try decode() }
                #expect(error?.outcome == .rejected)
                #expect(error?.serverError?.text == sentence)
                #expect((error?.code == .permissionDenied) == sentence.hasPrefix("NOPERM ACLs"))
            }
        }
    }

    @Test(arguments: ServerKind.real)
    func `9.2 what code says while it is loaded is quoted by nothing`(kind: ServerKind) async throws {
        try await withServer(kind: kind) { _, redis async throws in
            for line in [
                "local _ = c4n4ry", "local _ = _G['c4n' .. '4ry']", "local _ = ('c4n4ry'):nosuch()", "c4n4ry(",
            ] {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.send(RedisCommand("FUNCTION", "LOAD", "#!lua name=loud\n\(line)"))
                }
                #expect(error?.outcome == .rejected)
                #expect(!said(by: error).contains("c4n4ry"))
            }
        }
    }

    // MARK: What Swift shows by itself

    /// All text and all bytes that mirrors lead to.
    private struct Sight {
        private(set) var text = ""
        private(set) var bytes: [UInt8] = []

        mutating func look(at value: Any, depth: Int = 0) {
            text += "\(value) \(String(reflecting: value)) "
            if depth == 0 { dump(value, to: &text) }
            switch value {
            case let byte as UInt8: bytes.append(byte)
            case let word as UInt64: withUnsafeBytes(of: word.littleEndian) { bytes += $0 }
            default: break
            }
            guard depth < 12 else { return }
            var mirror: Mirror? = Mirror(reflecting: value)
            while let current = mirror {
                for child in current.children {
                    text += "\(child.label ?? "") "
                    look(at: child.value, depth: depth + 1)
                }
                mirror = current.superclassMirror
            }
        }

        func shows(_ word: String) -> Bool {
            let word = Array(word.utf8)
            return text.contains(String(decoding: word, as: UTF8.self))
                || bytes.indices.contains { bytes[$0...].starts(with: word) }
        }
    }

    @Test func `9.2 whatever holds arguments shows their sizes at most`() throws {
        let word = "c4n4ry"
        let commands = RedisCommands()
        let long = String(repeating: word, count: 4000)
        let requests = [
            RedisCommand("AUTH", "bob", word).request, RedisCommand("GET", word).request,
            commands.set(word, word).request, commands.set("k", String(long.prefix(600))).request,
            commands.set("k", long).request, commands.rpush("q", [word, word]).request,
            RedisCommand("NOSUCH.THING", word).request, RedisCommand("CLIENT", word).request,
            commands.blpop([word], timeout: .seconds(1)).request,
        ]
        var pipeline = PipelineFrame(expecting: 2)
        var transaction = TransactionFrame()
        try pipeline.append(requests[2], repetition: .never)
        try pipeline.append(requests[4], repetition: .never)
        try transaction.append(commands.set(word, long))
        var things: [Any] = [
            RedisCommand("AUTH", "bob", word), RedisCommand("GET", word, as: String?.self), commands.set(word, word),
            commands.set("k", long), [commands.get(word)], (commands.get(word), commands.incr(word)),
            word.respArgument, Substring(word).respArgument, Array(word.utf8).respArgument,
            ByteBuffer(string: word).respArgument, ByteBuffer(string: long).respArgument, [word.respArgument],
            RedisCommands.GeoOrigin.member(word), RedisCommands.NewStreamID.id(word),
            RedisCommands.StreamGroupStart.id(word), RedisCommands.CommandFilter.pattern(word),
            RedisCommands.CommandFilter.category(word), RedisCommands.ClusterSlotState.node(word),
            RedisCommands.ReplicationSource.server(host: word, port: 1),
            RedisCommands.BitFieldWrite.set(encoding: word, offset: 1, value: 1),
            RedisCommands.SlotStatsFilter.orderby(metric: word, limit: nil, order: nil), pipeline, pipeline.frame,
            transaction,
            transaction.call(timeout: 1), RedisCommands.StreamTrim.minimumID(word),
            try RedisBatch(.transaction, [commands.get(word)]),
            RedisBatch.Replies([.success(.bulkString(ByteBuffer(string: word)))]), try JSONValue([word]),
            Call(frame: pipeline.frame, replyCount: 2, timeout: 1),
            RedisConfiguration.Credentials(username: "bob", password: word),
            RedisError(
                .decodingFailed,
                "",
                outcome: .executed,
                serverError: RESPErrorValue("ERR \(word)"),
                reply: .bulkString(ByteBuffer(string: word))
            ),
        ]
        things += requests.map { $0 as Any } + requests.map { $0.frame as Any }
        things += requests.flatMap { $0.frame.attachments.map { $0 as Any } }
        for (number, thing) in things.enumerated() {
            var sight = Sight()
            sight.look(at: thing)
            #expect(!sight.shows(word), "\(number): \(type(of: thing))")
        }
        var shown = Sight()
        shown.look(at: "a \(word)")
        shown.look(at: Array(word.utf8))
        #expect(shown.shows(word))
        #expect("\(RedisCommand("AUTH", "bob", word))" == "RedisCommand(AUTH, 2 arguments, 35 bytes)")
        #expect("\(commands.configGet(["a", "b"]))".hasPrefix("RedisCommand(CONFIG GET, 2 arguments"))
        #expect("\(word.respArgument)" == "RESPArgument(6 bytes)")
        #expect("\((-12).respArgument) \(0.5.respArgument)" == "RESPArgument(3 bytes) RESPArgument(3 bytes)")
        #expect("\(RedisCommands.GeoOrigin.position(longitude: 1, latitude: 2))" == "position")
        #expect("\(RedisCommands.NewStreamID.automatic) \(RedisCommands.NewStreamID.id(word))" == "automatic id")
    }
}
