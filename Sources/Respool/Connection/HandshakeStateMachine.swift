//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// Decides what a fresh connection says before callers may use it (SEMANTICS 6.2).
///
/// HELLO or AUTH is answered before anything else is sent, so that no command of a caller can run unauthenticated. What
/// follows goes out in one write.
struct HandshakeStateMachine: ~Copyable {
    struct Parameters: Sendable {
        var username: String?
        var password: String?
        var clientName: String?
        var database = 0
        var protocolVersion = RedisConfiguration.ProtocolVersion.automatic
        var checksReadiness = true
        var libraryVersion = Library.version
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
        case ping
    }

    private enum State: Equatable {
        case start
        case hello
        case auth
        case setup([Step])
        case finished
    }

    private var state = State.start
    private let parameters: Parameters
    /// The protocol version in use once the handshake is over.
    private(set) var usesRESP3 = false

    init(_ parameters: Parameters) {
        self.parameters = parameters
    }

    /// The connection is open: the first commands.
    mutating func connectionOpened() -> ReplyAction {
        guard parameters.protocolVersion == .resp2 else {
            state = .hello
            var hello = ["HELLO", "3"]
            if let password = parameters.password {
                hello += ["AUTH", parameters.username ?? "default", password]
            }
            return .send([hello])
        }
        return authenticate()
    }

    /// The next reply arrived.
    mutating func received(_ reply: RESPValue) -> ReplyAction {
        let error: RESPErrorValue? = if case .error(let error) = reply.unattributed { error } else { nil }
        switch state {
        case .start: preconditionFailure("a reply before the handshake began")
        case .hello:
            guard let error else {
                usesRESP3 = true
                return setUp()
            }
            return helloRefused(error)
        case .auth:
            if let error { return fail(authentication: error) }
            return setUp()
        case .setup(let steps):
            return answered(steps, error: error)
        case .finished:
            return fail(RedisError(.protocolViolation, "a reply that nothing asked for", outcome: .notExecuted))
        }
    }

    private mutating func helloRefused(_ error: RESPErrorValue) -> ReplyAction {
        let isUnknown = error.text.lowercased().hasPrefix("err unknown command") || error.prefix == "NOPROTO"
        if isUnknown && parameters.protocolVersion == .automatic { return authenticate() }
        if isUnknown {
            return fail(
                RedisError(
                    .invalidConfiguration,
                    "the server doesn't speak RESP3, which the configuration demands; allow protocol version `automatic`",
                    outcome: .notExecuted,
                    serverError: error
                )
            )
        }
        return fail(authentication: error)
    }

    private mutating func authenticate() -> ReplyAction {
        guard let password = parameters.password else { return setUp() }
        state = .auth
        return .send([["AUTH"] + (parameters.username.map { [$0] } ?? []) + [password]])
    }

    private mutating func setUp() -> ReplyAction {
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
        steps.append(.ping)
        commands.append(["PING"])
        state = .setup(steps)
        return .send(commands)
    }

    private mutating func answered(_ steps: [Step], error: RESPErrorValue?) -> ReplyAction {
        guard let step = steps.first else { return .none }
        state = .setup(Array(steps.dropFirst()))
        switch (step, error) {
        case (_, nil): break
        // Servers before 7.2 don't know SETINFO, and access rules may forbid it: neither matters to a caller.
        case (.library, _?): break
        case (_, let error?) where error.prefix == "NOAUTH": return fail(authentication: error)
        case (.name, let error?):
            return fail(
                RedisError(
                    .invalidConfiguration,
                    "the server refused the client name; use letters without spaces: \(error.text)",
                    outcome: .notExecuted,
                    serverError: error
                )
            )
        case (.select, let error?):
            return fail(
                RedisError(
                    .databaseUnavailable,
                    "database \(parameters.database) can't be selected; choose one the server has: \(error.text)",
                    outcome: .notExecuted,
                    serverError: error
                )
            )
        case (.ping, let error?):
            let failure = RedisError(reply: error)
            // A replica that lost its primary, or a user without PING, is a connection that works.
            if error.prefix == "MASTERDOWN" || error.prefix == "NOPERM" || !parameters.checksReadiness { break }
            return fail(failure)
        }
        guard steps.count == 1 else { return .none }
        state = .finished
        return .ready
    }

    private mutating func fail(authentication error: RESPErrorValue) -> ReplyAction {
        let failure = RedisError(reply: error)
        guard failure.code == .authenticationFailed || failure.code == .serverError else { return fail(failure) }
        let advice =
            parameters.password == nil
            ? "the server wants a password; put it into the configuration or the URL"
            : "the server refused the user name or password; check both"
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
