//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

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

    /// Takes the sentence for what it means when this speaker says it.
    ///
    /// - Parameters:
    ///   - speaker: who says it.
    ///   - request: the command; what is said of a script or of a command that isn't known is held against its name and keys.
    /// - Returns: the code, and what is known about the command's fate.
    func meaning(by speaker: Speaker, of request: CommandRequest?) -> (RedisError.Code, RedisError.Outcome) {
        switch speaker {
        case .server: meaningOfServer
        case .module:
            isRefusal(of: request) || isRefusalOfAnyCommand
                ? meaningOfServer
                : (codeOfApplicationError == .unknownCommand ? .unknownCommand : .serverError, .rejected)
        case .script: isRefusal(of: request) ? meaningBeforeScript : meaningInScript
        case .scriptInTransaction: isRefusalByChangedRules ? meaningOfServer : meaningInScript
        case .transaction: isRefusalByChangedRules ? meaningOfServer : (codeOfApplicationError, .rejected)
        }
    }

    /// The code of what a command that ran was answered with.
    private var codeOfApplicationError: RedisError.Code {
        let code = meaningOfServer.0
        return [.wrongType, .busyGroup, .noGroup, .unknownCommand].contains(code) ? code : .serverError
    }

    private var meaningOfServer: (RedisError.Code, RedisError.Outcome) {
        switch word {
        case "LOADING", "CLUSTERDOWN", "MASTERDOWN", "TRYAGAIN", "BUSY": (.serverNotReady, .notExecuted)
        case "MOVED", "ASK", "REDIRECT": (.redirected, .notExecuted)
        case "READONLY": (.readOnly, .notExecuted)
        case "MISCONF", "NOREPLICAS": (.writesRefused, .notExecuted)
        case "OOM": (.outOfMemory, .notExecuted)
        case "NOAUTH", "WRONGPASS": (.authenticationFailed, .notExecuted)
        case "NOPERM": (.permissionDenied, .notExecuted)
        case "CROSSSLOT": (.crossSlot, .notExecuted)
        case "NOSCRIPT": (.noScript, .notExecuted)
        case "EXECABORT": (.serverError, .notExecuted)
        case "WRONGTYPE": (.wrongType, isAbort ? .notExecuted : .rejected)
        case "BUSYGROUP": (.busyGroup, isAbort ? .notExecuted : .rejected)
        case "NOGROUP": (.noGroup, isAbort ? .notExecuted : .rejected)
        // The server became a replica; what a client asks for by CLIENT UNBLOCK is its own doing.
        case "UNBLOCKED" where text.hasPrefix("UNBLOCKED force unblock"): (.readOnly, .notExecuted)
        case "ERR" where text.hasPrefix("ERR unknown command") || text.hasPrefix("ERR unknown subcommand"):
            (.unknownCommand, isAbort ? .notExecuted : .rejected)
        case "ERR" where text.hasPrefix("ERR max number of clients"): (.serverNotReady, .notExecuted)
        default: (.serverError, isAbort ? .notExecuted : .rejected)
        }
    }

    /// What the server says of a command that runs a script before it begins, or what the script's author says in the same words.
    ///
    /// Nobody can tell one from the other: what would be sent again after the server's isn't. The others are taken for the server's: nobody
    /// sends a command again because of them, but to where MOVED and ASK say, and a cluster couldn't be used otherwise.
    private var meaningBeforeScript: (RedisError.Code, RedisError.Outcome) {
        let (code, outcome) = meaningOfServer
        return (code, [.serverNotReady, .readOnly, .writesRefused, .outOfMemory].contains(code) ? .unknown : outcome)
    }

    /// What was thrown out of a script where a command in it was refused: commands before that one have run.
    ///
    /// The server adds where in the script that was; the author's own words can be anything.
    private var meaningInScript: (RedisError.Code, RedisError.Outcome) {
        // Of a script with flags, and of a function, the server says it before anything runs, and adds no place.
        if isRefusalOfAnyCommand { return (meaningOfServer.0, .rejected) }
        guard let place = text.firstRange(of: " script: ") else { return (.serverError, .rejected) }
        let inner = ServerSentence(String(text[..<place.lowerBound]))
        return inner.isRefusalOfAnyCommand ? (inner.meaningOfServer.0, .rejected) : (.serverError, .rejected)
    }

    /// The sentence without the server's name for itself.
    private var anonymous: String {
        var words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        if words.count == 3, words[1] == "Redis" || words[1] == "Valkey" { words[1] = "%" }
        return words.joined(separator: " ")
    }

    /// Sentences that no command can have caused from within a script, whole: an author may begin or end a sentence alike.
    private static let refusals: Set<String> = [
        "LOADING % is loading the dataset in memory",
        "BUSY % is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.",
        "BUSY % is busy running a script. You can only call FUNCTION KILL or SHUTDOWN NOSAVE.",
        "BUSY % is busy running a module command.", "CLUSTERDOWN Hash slot not served",
        "CLUSTERDOWN The cluster is down",
        "CLUSTERDOWN The cluster is down and only accepts read commands",
        "TRYAGAIN Multiple keys request during rehashing of slot",
        "CROSSSLOT Keys in request don't hash to the same slot",
        "MASTERDOWN Link with MASTER is down, replica-serve-stale-data is set to 'no' and 'allow-stale' flag is not set on the script.",
        "MISCONF % is configured to save RDB snapshots, but it's currently unable to persist to disk. Writable scripts are blocked. "
            + "Use 'no-writes' flag for read only scripts.",
        "OOM allow-oom flag is not set on the script, can not run it when used memory > 'maxmemory'",
        "READONLY Can not run script with write flag on readonly replica", "NOAUTH Authentication required.",
    ]

    /// The last of these goes on with the file's trouble.
    private static let refusalByLog =
        "MISCONF % is configured to persist data to AOF, but it's currently unable to persist to disk. Writable scripts are blocked. "
        + "Use 'no-writes' flag for read only scripts. AOF error: "

    /// Whether the server said it of the command itself, and none of it ran.
    private func isRefusal(of request: CommandRequest?) -> Bool {
        switch word {
        case "NOSCRIPT":
            let isBySum = request?.id == .evalsha || request?.id == .evalshaReadOnly
            return isBySum
                && (text == "NOSCRIPT No matching script. Please use EVAL." || text == "NOSCRIPT No matching script.")
        case "NOPERM": return isRefusalByRules(of: request)
        case "MOVED", "ASK": return isRedirect(of: request)
        // REDIRECT is said to clients that announced they understand it (CLIENT CAPA), as this one doesn't.
        default:
            let sentence = anonymous
            return Self.refusals.contains(sentence) || sentence.hasPrefix(Self.refusalByLog)
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

    /// Whether the access rules refuse this very command, its keys or channels, or the database.
    private func isRefusalByRules(of request: CommandRequest?) -> Bool {
        var sentence = text.dropFirst("NOPERM ".count)
        if sentence.hasPrefix("User ") {
            guard let rest = sentence.firstRange(of: " has no permissions to ") else { return false }
            sentence = sentence[rest.upperBound...]
        } else if sentence.hasPrefix("this user has no permissions to ") {
            sentence = sentence.dropFirst("this user has no permissions to ".count)
        } else {
            return [
                "No permissions to access a key", "No permissions to access a channel",
                "No permissions to access database",
            ]
            .contains(sentence)
        }
        if sentence.hasPrefix("run the '"), sentence.hasSuffix("' command"), let name = request?.name {
            let said = sentence.dropFirst("run the '".count).dropLast("' command".count).uppercased()
            // Of a command that isn't known the server says a subcommand, too.
            return said == name.replacing(" ", with: "|") || said == name.prefix { $0 != " " }
                || request?.id == .unknown && said.hasPrefix(name + "|")
        }
        return ["access one of the keys used as arguments", "access one of the channels used as arguments"].contains(
            sentence
        )
            || (sentence.hasPrefix("access the '") && (sentence.hasSuffix("' key") || sentence.hasSuffix("' channel")))
    }

    private var isRefusalByChangedRules: Bool {
        text.hasPrefix(
            "NOPERM ACLs rules changed between the moment the transaction was accumulated and the EXEC call."
        )
    }

    /// `MOVED 1234 10.0.0.1:6379` and nothing else, with the slot that the command's keys are in.
    private func isRedirect(of request: CommandRequest?) -> Bool {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, let slot = Int(words[1]), let colon = words[2].lastIndex(of: ":") else { return false }
        guard let port = Int(words[2][words[2].index(after: colon)...]), (0...65_535).contains(port) else {
            return false
        }
        guard let request, let place = KeyFinder.places(in: request)?.first else { return false }
        return request.frame.slot(ofArgument: place) == slot
    }
}
