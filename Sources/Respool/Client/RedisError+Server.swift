//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Whose words an error reply is (SEMANTICS 2): only the server can say that a command did not run.
enum Speaker {
    /// The server, of a command that it knows: its first word tells.
    case server
    /// A module, or a command that the library doesn't know: its author may say anything, so the server is taken for the speaker only
    /// where the sentence is one of its own.
    case module
    /// A script, a function, or DEBUG ERROR: what its author says, and what the commands in it were answered, mean that it ran.
    case script
    /// A command inside EXEC: the transaction ran, and nothing but the access rules can have kept this one from it.
    case transaction
}

extension CommandID {
    /// Who speaks where this command is answered with an error, by itself or inside EXEC.
    func speaker(inTransaction: Bool) -> Speaker {
        if facts.flags.contains(.runsScript) { return .script }
        if inTransaction { return .transaction }
        return self == .unknown ? .module : .server
    }
}

extension RedisError {
    /// An error reply, with its code and outcome taken from its first word and from who says it (SEMANTICS 2).
    ///
    /// - Parameters:
    ///   - error: what was said.
    ///   - request: the command it was said about; what it has of the command's arguments is left out.
    ///   - speaker: who says it; by default the server, or whoever the command lets speak.
    ///   - endpoint: which server.
    init(
        reply error: RESPErrorValue,
        to request: CommandRequest? = nil,
        speaker: Speaker? = nil,
        endpoint: String? = nil
    ) {
        guard !error.isExcess else {
            self.init(.replyTooLarge, error.text, outcome: .executed, command: request?.name, endpoint: endpoint)
            return
        }
        let speaker = speaker ?? request?.id.speaker(inTransaction: false) ?? .server
        let (code, outcome) = ServerSentence(error.text).meaning(by: speaker)
        // What a script's author says may hold anything: it is there for the program, not for its log.
        let isAuthors = code == .serverError && outcome == .rejected && speaker == .script
        let error = isAuthors ? error : error.withoutArguments(of: request)
        self.init(
            code,
            isAuthors
                ? "the script answered with an error of its own; `serverError` has its words"
                : "the server answered: \(error.text)",
            outcome: outcome,
            command: request?.name,
            endpoint: endpoint,
            serverError: error
        )
    }
}

/// What a server says when it answers with an error.
///
/// Sentences: the sources and programs of Redis 6.2 to 8.2 and of Valkey 7.2 to 9.1; the words alone:
/// <https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors>.
struct ServerSentence {
    private let text: Substring
    private let isAbort: Bool

    /// EXEC that was refused quotes the sentence that it was refused with.
    init(_ text: String) {
        isAbort = text.hasPrefix("EXECABORT ")
        let reason =
            isAbort ? text.firstRange(of: "discarded because of: ") ?? text.firstRange(of: "discarded because: ") : nil
        self.text = reason.map { text[$0.upperBound...] } ?? text[...]
    }

    /// The sentence's first word, such as `READONLY`.
    var word: Substring { text.prefix { $0 != " " } }

    /// The code, and what is known about the command's fate.
    func meaning(by speaker: Speaker) -> (RedisError.Code, RedisError.Outcome) {
        switch speaker {
        case .server: meaningOfServer
        case .module: isRefusal || isRefusalOfAnyCommand ? meaningOfServer : (.serverError, .rejected)
        case .script: isRefusal ? meaningOfServer : meaningInScript
        case .transaction: word == "NOPERM" ? meaningOfServer : (.serverError, .rejected)
        }
    }

    private var meaningOfServer: (RedisError.Code, RedisError.Outcome) {
        switch word {
        case "LOADING", "CLUSTERDOWN", "MASTERDOWN", "TRYAGAIN", "BUSY": (.serverNotReady, .notExecuted)
        case "MOVED", "ASK", "REDIRECT": (.redirected, .notExecuted)
        case "READONLY": (.readOnly, .notExecuted)
        case "MISCONF", "NOREPLICAS", "OOM": (.writesRefused, .notExecuted)
        case "NOAUTH", "WRONGPASS": (.authenticationFailed, .notExecuted)
        case "NOPERM": (.permissionDenied, .notExecuted)
        case "CROSSSLOT": (.crossSlot, .notExecuted)
        case "NOSCRIPT", "EXECABORT": (.serverError, .notExecuted)
        // The server became a replica; what a client asks for by CLIENT UNBLOCK is its own doing.
        case "UNBLOCKED" where text.hasPrefix("UNBLOCKED force unblock"): (.readOnly, .notExecuted)
        case "ERR" where text.hasPrefix("ERR max number of clients"): (.serverNotReady, .notExecuted)
        default: (.serverError, isAbort ? .notExecuted : .rejected)
        }
    }

    /// What was thrown out of a script where a command in it was refused: commands before that one have run.
    ///
    /// The server adds where in the script that was; the author's own words can be anything.
    private var meaningInScript: (RedisError.Code, RedisError.Outcome) {
        guard let place = text.firstRange(of: " script: ") else { return (.serverError, .rejected) }
        let inner = ServerSentence(String(text[..<place.lowerBound]))
        return inner.isRefusalOfAnyCommand ? (inner.meaningOfServer.0, .rejected) : (.serverError, .rejected)
    }

    /// Whether no command can have caused it from within a script, and none of it ran.
    private var isRefusal: Bool {
        switch word {
        case "LOADING": text.hasSuffix(" is loading the dataset in memory")
        case "BUSY": text.contains(" is busy running a ")
        case "CLUSTERDOWN":
            text.hasPrefix("CLUSTERDOWN Hash slot not served") || text.hasPrefix("CLUSTERDOWN The cluster is down")
        case "TRYAGAIN": text == "TRYAGAIN Multiple keys request during rehashing of slot"
        case "CROSSSLOT": text == "CROSSSLOT Keys in request don't hash to the same slot"
        case "MOVED", "ASK": isRedirect(parts: 3)
        case "REDIRECT": isRedirect(parts: 2)
        case "MASTERDOWN": text.hasSuffix("'allow-stale' flag is not set on the script.")
        case "MISCONF": text.contains("Writable scripts are blocked.")
        case "OOM": text.hasPrefix("OOM allow-oom flag is not set on the script")
        case "READONLY": text.hasPrefix("READONLY Can not run script with write flag on readonly replica")
        case "NOSCRIPT": text.hasPrefix("NOSCRIPT No matching script.")
        case "NOAUTH": text == "NOAUTH Authentication required."
        case "NOPERM": isRefusalByAccessRules
        default: false
        }
    }

    /// Whether it is what the server answers to a command by itself; commands inside a script are answered the same.
    private var isRefusalOfAnyCommand: Bool {
        switch word {
        case "READONLY": text == "READONLY You can't write against a read only replica."
        case "MASTERDOWN": text == "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'."
        case "OOM": text == "OOM command not allowed when used memory > 'maxmemory'."
        case "NOREPLICAS": text == "NOREPLICAS Not enough good replicas to write."
        case "MISCONF":
            text.contains("Commands that may modify the data set are disabled")
                || text.hasPrefix("MISCONF Errors writing to the AOF file")
        default: false
        }
    }

    private var isRefusalByAccessRules: Bool {
        guard !text.contains("in script") else { return false }
        return text.hasPrefix("NOPERM this user has no permissions to ")
            || text.hasPrefix("NOPERM No permissions to access a ")
            || text.hasPrefix("NOPERM User ") && text.contains(" has no permissions to ")
    }

    /// `MOVED 1234 10.0.0.1:6379`, and nothing else.
    private func isRedirect(parts: Int) -> Bool {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == parts, let address = words.last, let colon = address.lastIndex(of: ":") else {
            return false
        }
        guard let port = Int(address[address.index(after: colon)...]), (0...65_535).contains(port) else { return false }
        return parts == 2 || Int(words[1]).map { (0..<16_384).contains($0) } ?? false
    }
}
