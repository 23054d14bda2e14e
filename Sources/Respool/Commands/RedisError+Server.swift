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
    /// A script or a function inside EXEC.
    case scriptInTransaction
    /// A command inside EXEC: the transaction ran, and nothing but a change of the access rules can have kept this one from it.
    case transaction
}

extension CommandID {
    /// Who speaks where this command is answered with an error, by itself or inside EXEC.
    func speaker(inTransaction: Bool) -> Speaker {
        if inTransaction { return facts.flags.contains(.runsScript) ? .scriptInTransaction : .transaction }
        if facts.flags.contains(.runsScript) { return .script }
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
        let (code, outcome) = ServerSentence(error.text).meaning(by: speaker, of: request)
        // What a script's author says may hold anything: it is there for the program, not for its log.
        let isAuthors = outcome == .rejected && (speaker == .script || speaker == .scriptInTransaction)
        let error = isAuthors ? error : error.withoutArguments(of: request)
        self.init(
            code,
            !isAuthors
                ? "the server answered: \(error.text)" + (code == .unknownCommand ? Self.need(of: request) : "")
                : code == .serverError
                    ? "the script answered with an error of its own; `serverError` has its words"
                    : "the script, or a command in it, was refused; `serverError` has the words",
            outcome: outcome,
            command: request?.name,
            endpoint: endpoint,
            serverError: error
        )
    }

    /// Which server knows the command, for one that doesn't.
    private static func need(of request: CommandRequest?) -> String {
        guard let since = request?.id.facts.since else { return "" }
        return "; it needs \(since.description.replacing(" and ", with: " or ")) or later"
    }

    /// What a reply to a command of a batch means, where it is an error.
    init(reply: RESPValue, of request: CommandRequest, inTransaction: Bool = false, endpoint: String?) {
        guard case .error(let error) = reply.unattributed else {
            self = .decodingFailed(reply, expected: "an error").about(command: request.name)
            return
        }
        let speaker = request.id.speaker(inTransaction: inTransaction)
        self.init(reply: error, to: request, speaker: speaker, endpoint: endpoint)
    }
}
