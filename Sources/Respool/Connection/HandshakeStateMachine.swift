//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// Decides what a fresh connection says before callers may use it (SEMANTICS 6.2).
///
/// All of it goes out in one write, one round trip in all: HELLO with the credentials first, or AUTH, and behind it what names nobody
/// and changes nothing but the connection. A greeting that is refused is followed by another, and by all of the rest again. No command
/// of a caller is sent before the last answer, so that none can run unauthenticated.
struct HandshakeStateMachine: ~Copyable {
    struct Parameters: Sendable {
        var username: String?
        var password: String?
        var clientName: String?
        var database = 0
        var protocolVersion = RedisConfiguration.ProtocolVersion.automatic
        var checksReadiness = true
        var libraryVersion = Library.version
        /// What the link's role wants besides, each of which must be answered without an error (READONLY, for example).
        var roleCommands: [[String]] = []
    }

    enum ReplyAction: Equatable {
        case none
        case send([[String]])
        case ready
        case fail(RedisError)
    }

    private enum Step: Equatable {
        case name
        case library
        case select
        case role(String)
        case ping
    }

    /// What the server refused that the connection works without, in the first word of each refusal.
    struct Refusals: Equatable {
        var clientName: String?
        var library: String?
    }

    private enum State: Equatable {
        case start
        /// What was sent behind the greeting is answered after it.
        case hello([Step])
        case auth(withName: Bool, [Step])
        case setup([Step])
        case finished
    }

    private var state = State.start
    /// Answers that are still to come to what stood behind a greeting that was refused; nobody wants them.
    private var unwanted = 0
    private let parameters: Parameters
    /// The protocol version in use once the handshake is over.
    private(set) var usesRESP3 = false
    private(set) var refusals = Refusals()
    /// What the server said of itself in its answer to HELLO.
    private(set) var serverInfo: RedisServerInfo?

    init(_ parameters: Parameters) {
        self.parameters = parameters
    }

    /// The connection is open: the first commands.
    mutating func connectionOpened() -> ReplyAction {
        guard parameters.protocolVersion == .resp2 else {
            var hello = ["HELLO", "3"]
            if let password = parameters.password {
                hello += ["AUTH", parameters.username ?? "default", password]
            }
            let (steps, commands) = setup
            state = .hello(steps)
            return .send([hello] + commands)
        }
        return authenticate()
    }

    /// The next reply arrived.
    mutating func received(_ reply: RESPValue) -> ReplyAction {
        var error: RESPErrorValue? = if case .error(let error) = reply.unattributed { error } else { nil }
        // An answer that went over a limit is no refusal.
        if error?.isExcess == true { error = nil }
        if let error, let refusal = Self.refusal(ofConnection: error) { return fail(refusal) }
        guard unwanted == 0 else {
            unwanted -= 1
            return .none
        }
        switch state {
        case .start: preconditionFailure("a reply before the handshake began")
        case .hello(let steps):
            guard let error else {
                usesRESP3 = true
                serverInfo = RedisServerInfo(hello: reply)
                state = .setup(steps)
                return .none
            }
            return helloRefused(error, steps)
        case .auth(let withName, let steps):
            guard let error else {
                state = .setup(steps)
                return .none
            }
            return authenticationRefused(error, withName: withName, steps)
        case .setup(let steps):
            return answered(steps, error: error)
        case .finished:
            return fail(RedisError(.protocolViolation, "a reply that nothing asked for", outcome: .notExecuted))
        }
    }

    /// A server that takes no connection says so in place of its first reply, whatever was asked, and hangs up.
    private static func refusal(ofConnection error: RESPErrorValue) -> RedisError? {
        if error.prefix == "DENIED" {
            return RedisError(
                .permissionDenied,
                "the server is in protected mode and takes no connections from other machines; give it a password, or an "
                    + "address to bind to (the server answered DENIED)",
                outcome: .notExecuted,
                serverError: RESPErrorValue("DENIED")
            )
        }
        return error.text.hasPrefix("ERR max number of clients") ? RedisError(reply: error) : nil
    }

    /// In `automatic`, a server that refuses HELLO is spoken to in RESP2, whatever its words: old servers, proxies and access rules
    /// have each their own.
    ///
    /// The exceptions say something about the credentials or the server, and not about HELLO.
    private mutating func helloRefused(_ error: RESPErrorValue, _ steps: [Step]) -> ReplyAction {
        switch error.prefix {
        case "WRONGPASS": return fail(authentication: error)
        // With a password, it may still be that AUTH is understood by itself.
        case "NOAUTH" where parameters.password == nil || parameters.protocolVersion == .resp3:
            return fail(authentication: error)
        // Real servers answer HELLO at all times; what stands before one may not. It would be RESP2 for as long as the connection is.
        case "LOADING", "BUSY": return fail(RedisError(reply: error))
        default: break
        }
        if parameters.protocolVersion == .automatic {
            guard parameters.password != nil else {
                // What was sent behind it needs no credentials, and its answers are RESP2 already.
                state = .setup(steps)
                return .none
            }
            unwanted = steps.count
            return authenticate()
        }
        if error.prefix == "NOPERM" {
            return fail(
                RedisError(
                    .permissionDenied,
                    "the user may not run HELLO, which RESP3 needs; allow it, or protocol version `automatic` "
                        + "(the server answered NOPERM)",
                    outcome: .notExecuted,
                    serverError: RESPErrorValue("NOPERM")
                )
            )
        }
        // What the server quotes may be the password.
        let word = String(error.prefix)
        return fail(
            RedisError(
                .invalidConfiguration,
                "the server doesn't speak RESP3, which the configuration demands; allow protocol version `automatic` "
                    + "(the server answered \(word))",
                outcome: .notExecuted,
                serverError: RESPErrorValue(word)
            )
        )
    }

    private mutating func authenticate() -> ReplyAction {
        let (steps, commands) = setup
        guard let password = parameters.password else {
            state = .setup(steps)
            return .send(commands)
        }
        state = .auth(withName: parameters.username != nil, steps)
        return .send([["AUTH"] + (parameters.username.map { [$0] } ?? []) + [password]] + commands)
    }

    private mutating func authenticationRefused(
        _ error: RESPErrorValue,
        withName: Bool,
        _ steps: [Step]
    ) -> ReplyAction {
        let text = error.text.lowercased()
        // Before Redis 6, AUTH takes a password alone, and there is one user.
        guard withName, text.contains("number of arguments") || text.contains("syntax error"),
            let password = parameters.password
        else { return fail(authentication: error) }
        if parameters.username == "default" {
            unwanted = steps.count
            state = .auth(withName: false, steps)
            return .send([["AUTH", password]] + setup.commands)
        }
        return fail(
            RedisError(
                .authenticationFailed,
                "the server is too old for user names: its AUTH takes a password alone; leave the user name out, or use Redis 6 "
                    + "or newer (the server answered \(error.prefix))",
                outcome: .notExecuted,
                serverError: RESPErrorValue(String(error.prefix))
            )
        )
    }

    /// What follows the greeting.
    private var setup: (steps: [Step], commands: [[String]]) {
        var steps: [Step] = []
        var commands: [[String]] = []
        if let name = parameters.clientName {
            steps.append(.name)
            commands.append(["CLIENT", "SETNAME", name])
        }
        steps += [.library, .library]
        commands.append(["CLIENT", "SETINFO", "LIB-NAME", "respool"])
        commands.append(["CLIENT", "SETINFO", "LIB-VER", parameters.libraryVersion])
        if parameters.database != 0 {
            steps.append(.select)
            commands.append(["SELECT", String(parameters.database)])
        }
        for command in parameters.roleCommands {
            steps.append(.role(command.first ?? ""))
            commands.append(command)
        }
        steps.append(.ping)
        commands.append(["PING"])
        return (steps, commands)
    }

    private mutating func answered(_ steps: [Step], error: RESPErrorValue?) -> ReplyAction {
        guard let step = steps.first else { return .none }
        state = .setup(Array(steps.dropFirst()))
        if let error, let action = refused(step, error) { return action }
        guard steps.count == 1 else { return .none }
        state = .finished
        return .ready
    }

    /// What follows from a refusal; `nil` where nothing does.
    private mutating func refused(_ step: Step, _ error: RESPErrorValue) -> ReplyAction? {
        switch step {
        // Decoration: old servers don't know it, proxies and access rules forbid it, and no caller misses it.
        case .name: refusals.clientName = String(error.prefix.prefix(32))
        case .library: refusals.library = String(error.prefix.prefix(32))
        case .select where error.prefix == "NOAUTH", .ping where error.prefix == "NOAUTH":
            return fail(authentication: error)
        case .select: return selectRefused(error)
        case .role(let name): return fail(RedisError(reply: error).about(command: name, outcome: .notExecuted))
        case .ping:
            // Whatever else it says, it lives: a replica without its primary and a server that can't save serve reads, and a user
            // may be forbidden to ask.
            if parameters.checksReadiness, error.prefix == "LOADING" || error.prefix == "BUSY" {
                return fail(RedisError(reply: error))
            }
        }
        return nil
    }

    private mutating func selectRefused(_ error: RESPErrorValue) -> ReplyAction {
        let failure = RedisError(reply: error)
        // The server's own state passes.
        guard failure.code != .serverNotReady else { return fail(failure) }
        let isForbidden = failure.code == .permissionDenied
        let advice =
            isForbidden ? "the user may not select it" : "choose one the server has"
        return fail(
            RedisError(
                isForbidden ? .permissionDenied : .databaseUnavailable,
                "database \(parameters.database) can't be selected; \(advice): \(error.withoutArguments().text)",
                outcome: .notExecuted,
                serverError: error.withoutArguments()
            )
        )
    }

    private mutating func fail(authentication error: RESPErrorValue) -> ReplyAction {
        let failure = RedisError(reply: error)
        guard failure.code == .authenticationFailed || failure.code == .serverError else { return fail(failure) }
        let text = error.text
        let advice =
            if parameters.password == nil {
                "the server wants a password; put it into the configuration or the URL"
            } else if text.contains("no password is set") || text.contains("without any password configured") {
                "the server has no password, and was given one; leave it out, or set one there"
            } else {
                "the server refused the user name or password; check both"
            }
        return fail(
            RedisError(
                .authenticationFailed,
                "\(advice) (the server answered \(error.prefix))",
                outcome: .notExecuted,
                serverError: RESPErrorValue(String(error.prefix))
            )
        )
    }

    private mutating func fail(_ error: RedisError) -> ReplyAction {
        state = .finished
        return .fail(error)
    }
}
