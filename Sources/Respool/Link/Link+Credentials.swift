//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule
internal import NIOCore
internal import Synchronization

/// One AUTH for a connection, from the wish to the answer; event loop only.
final class Authentication: @unchecked Sendable {
    enum Ending {
        /// The server took the credentials, and said so in an OK that is surely AUTH's own.
        case accepted
        /// The server said no: the connection speaks for whom it spoke for.
        case refused(RedisError)
        /// Nobody knows, and the connection is closed; or AUTH was never sent, and nothing has changed.
        case failed(RedisError)
        /// There was no connection to send it on.
        case notConnected
    }

    fileprivate let credentials: RedisConfiguration.Credentials
    /// The server took the credentials: which version of the client's they are.
    fileprivate let accept: () -> Int
    fileprivate let completion: (Ending) -> Void
    /// Its time runs from then on.
    fileprivate(set) var isSent = false
    fileprivate var isWithdrawn = false

    /// An AUTH that nobody has asked for yet.
    init(
        _ credentials: RedisConfiguration.Credentials,
        accept: @escaping () -> Int,
        completion: @escaping (Ending) -> Void
    ) {
        self.credentials = credentials
        self.accept = accept
        self.completion = completion
    }
}

extension Link {
    /// Whether newer credentials were pushed since the connection authenticated; any thread.
    var hasOldCredentials: Bool { credentialsVersion.load(ordering: .relaxed) < context.client.credentials.version }

    /// Authenticates the connection anew, once everything before is answered and before anything else is sent.
    ///
    /// Alone on the connection, so that the reply is surely AUTH's own: a Redis from 7.2 to 8.2 may drop the reply of an AUTH that it
    /// refuses behind other commands (<https://github.com/redis/redis/issues/15640>).
    func authenticate(_ authentication: Authentication) {
        guard !authentication.isWithdrawn else {
            return authentication.completion(.failed(.cancelled(outcome: .notExecuted)))
        }
        guard machine.isReady else { return authentication.completion(.notConnected) }
        authentications.append(authentication)
        guard authentications.count == 1 else { return }
        armAuthentication()
        authenticateNext()
    }

    /// Nobody waits for it any more: it is not sent, unless it was.
    ///
    /// One that was is seen to its end, or nobody would know who the connection speaks for.
    func withdraw(_ authentication: Authentication) {
        authentication.isWithdrawn = true
        guard !authentication.isSent, authentications.contains(where: { $0 === authentication }) else { return }
        authentications.removeAll { $0 === authentication }
        continueAuthentications()
        authentication.completion(.failed(.cancelled(outcome: .notExecuted)))
    }

    private func armAuthentication() {
        authenticationTimer?.cancel()
        authenticationTimer = eventLoop.scheduleTask(in: TimeAmount(configuration.timeouts.command)) { [weak self] in
            self?.authenticationIsLate()
        }
    }

    private func authenticationIsLate() {
        guard let first = authentications.first else { return }
        if first.isSent {
            // Nobody knows who it speaks for.
            readyConnection?.close(.unanswered(endpoint))
        } else if readyConnection?.isAwaited == true {
            // What is in flight has a time of its own, which isn't AUTH's to cut short.
            armAuthentication()
        } else {
            failAuthentications(.unanswered(endpoint))
            writePending()
        }
    }

    /// Sends the next AUTH where nothing else is in flight.
    func authenticateNext() {
        guard let connection = readyConnection, let next = authentications.first else { return }
        // The first one stays in the list until it is answered.
        guard !connection.hasInFlight, !next.isSent, connection.isWritable else { return }
        let frame = CommandFrame("$4\r\nAUTH\r\n") { writer in
            // A server that knows no user names yet knows the default user's password.
            if let username = next.credentials.username, username != "default" { writer.append(username) }
            writer.append(next.credentials.password)
        }
        let call = Call(frame: frame, replyCount: 1, timeout: .max) { [weak self] result in
            next.completion(self?.authenticationEnded(next, result) ?? .notConnected)
        }
        call.submittedAt = context.now
        next.isSent = true
        armAuthentication()
        queue.admitAlways(call)
        let (writtenBefore, flushesBefore) = (connection.commandsWritten, connection.flushes)
        var batch: Deque<Call> = [call]
        let (_, bytes) = connection.write(&batch)
        queue.release(bytes: bytes)
        count(connection, since: writtenBefore, flushesBefore)
    }

    private func authenticationEnded(_ authentication: Authentication, _ result: CallResult) -> Authentication.Ending {
        authentications.removeAll { $0 === authentication }
        defer { continueAuthentications() }
        switch result {
        case .reply(let value):
            if case .error(let error) = value.unattributed { return .refused(.rotationRefused(endpoint, error)) }
            guard value.isOK else {
                let error = RedisError(
                    .protocolViolation,
                    "AUTH was answered with something else",
                    outcome: .notExecuted,
                    endpoint: endpoint
                )
                readyConnection?.close(error)
                return .failed(error)
            }
            credentialsVersion.store(authentication.accept(), ordering: .relaxed)
            return .accepted
        // It ends with its connection, and has changed nothing else.
        case .failure(let error), .partial(_, let error): return .failed(error.with(outcome: .notExecuted))
        case .replies: preconditionFailure("a single command got a pipeline's replies")
        }
    }

    /// The next one's turn, or that of the calls that have waited.
    private func continueAuthentications() {
        guard authentications.isEmpty else {
            armAuthentication()
            return authenticateNext()
        }
        authenticationTimer?.cancel()
        authenticationTimer = nil
        writePending()
    }

    /// The connection is gone, or going, or those before them don't end.
    func failAuthentications(_ error: RedisError) {
        let waiting = authentications
        authentications = []
        authenticationTimer?.cancel()
        authenticationTimer = nil
        // One that was sent ends with the connection.
        for authentication in waiting where !authentication.isSent {
            authentication.completion(.failed(error.with(outcome: .notExecuted)))
        }
    }

    /// Authenticates a connection whose credentials are old by now; reports whether it can be used, and closes it if not.
    func authenticateIfLate(_ completion: @escaping @Sendable (Bool) -> Void) {
        guard ownCredentials == nil, hasOldCredentials, let (credentials, version) = context.client.credentials.pushed
        else {
            return completion(true)
        }
        authenticate(
            Authentication(credentials, accept: { version }) { [self] ending in
                switch ending {
                // Others may have been pushed meanwhile.
                case .accepted: return authenticateIfLate(completion)
                case .refused(let error), .failed(let error): readyConnection?.close(error.with(outcome: .notExecuted))
                // What is dialled from now on has the newest.
                case .notConnected: break
                }
                completion(false)
            }
        )
    }
}

extension RedisError {
    fileprivate static func rotationRefused(_ endpoint: String, _ error: RESPErrorValue) -> RedisError {
        RedisError(
            .authenticationFailed,
            "the server refused the new user name or password; live connections keep the old ones "
                + "(the server answered \(error.prefix))",
            outcome: .rejected,
            command: "AUTH",
            endpoint: endpoint,
            serverError: RESPErrorValue(String(error.prefix))
        )
    }

    /// Nobody said whether the server takes the credentials.
    static func unanswered(_ endpoint: String) -> RedisError {
        RedisError(
            .timeout,
            "the server did not say within timeouts.command whether it takes the credentials; nothing has changed",
            outcome: .notExecuted,
            command: "AUTH",
            endpoint: endpoint
        )
    }
}
