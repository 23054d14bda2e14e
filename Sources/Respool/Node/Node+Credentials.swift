//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule
internal import NIOCore
internal import Synchronization

extension Node {
    /// Whether newer credentials were pushed since the connection authenticated; any thread.
    var hasOldCredentials: Bool { credentialsVersion.load(ordering: .relaxed) < engine.credentials.version }

    /// Authenticates the connection anew, once everything before is answered and before anything else is sent; nothing to do where there
    /// is none, as the next dial uses the newest credentials.
    ///
    /// Alone on the connection, so that the reply is surely AUTH's own: a Redis from 7.2 to 8.2 may drop the reply of an AUTH that it
    /// refuses behind other commands (<https://github.com/redis/redis/issues/15640>).
    ///
    /// Any thread. Reports the server's refusal; a connection that gives no answer in time is closed.
    func authenticate(_ credentials: CredentialSource.Current, _ completion: @escaping @Sendable (RedisError?) -> Void)
    {
        eventLoop.execute { self.authenticateOnLoop(credentials, completion) }
    }

    private func authenticateOnLoop(
        _ credentials: CredentialSource.Current,
        _ completion: @escaping @Sendable (RedisError?) -> Void
    ) {
        guard machine.isReady, let password = credentials.password else { return completion(nil) }
        let frame = CommandFrame("$4\r\nAUTH\r\n") { writer in
            // A server that knows no user names yet knows the default user's password.
            if let username = credentials.username, username != "default" { writer.append(username) }
            writer.append(password)
        }
        let timeout = configuration.timeouts.command.nanoseconds
        let call = Call(frame: frame, replyCount: 1, timeout: timeout) { [weak self] result in
            guard let self else { return completion(nil) }
            let error = authenticationEnded(result, credentials)
            completion(error)
        }
        authentications.append(call)
        guard authentications.count == 1 else { return }
        armAuthentication()
        authenticateNext()
    }

    /// Whoever doesn't answer, to AUTH or to what is in flight before it, for the time of a command, loses the connection: nobody knows
    /// who it speaks for.
    private func armAuthentication() {
        authenticationTimer?.cancel()
        authenticationTimer = eventLoop.scheduleTask(in: TimeAmount(configuration.timeouts.command)) { [weak self] in
            guard let self, !authentications.isEmpty else { return }
            readyConnection?.close(
                RedisError(.timeout, "AUTH was not answered in time", outcome: .notExecuted, endpoint: endpoint)
            )
        }
    }

    /// Sends the next AUTH where nothing else is in flight, or lets the calls go on that have waited.
    func authenticateNext() {
        guard let connection = readyConnection, let next = authentications.first else { return }
        // The first one stays in the list until it is answered.
        guard !connection.hasInFlight, !next.isSettled, connection.isWritable else { return }
        queue.admitAlways(next)
        let (writtenBefore, flushesBefore) = (connection.commandsWritten, connection.flushes)
        var batch: Deque<Call> = [next]
        let (_, bytes) = connection.write(&batch)
        queue.release(bytes: bytes)
        count(connection, since: writtenBefore, flushesBefore)
    }

    private func authenticationEnded(_ result: CallResult, _ credentials: CredentialSource.Current) -> RedisError? {
        if !authentications.isEmpty { authentications.removeFirst() }
        defer {
            if authentications.isEmpty {
                authenticationTimer?.cancel()
                authenticationTimer = nil
                writePending()
            } else {
                armAuthentication()
                authenticateNext()
            }
        }
        switch result {
        case .reply(let value):
            if case .error(let error) = value.unattributed { return .rotationRefused(endpoint, error) }
            guard value.isOK else {
                readyConnection?.close(
                    RedisError(
                        .protocolViolation,
                        "AUTH was answered with something else",
                        outcome: .notExecuted,
                        endpoint: endpoint
                    )
                )
                return nil
            }
            credentialsVersion.store(credentials.version, ordering: .relaxed)
            return nil
        // The next dial uses the new credentials anyway.
        case .failure, .replies, .partial: return nil
        }
    }

    /// The connection is gone, or going.
    func failAuthentications(_ error: RedisError) {
        // One that was sent ends with the connection.
        let waiting = authentications
        authentications = []
        authenticationTimer?.cancel()
        authenticationTimer = nil
        for call in waiting { call.fail { error.with(outcome: $0) } }
    }

    /// Authenticates a connection that was dialled with credentials that are old by now; reports whether it can be used.
    func authenticateIfLate(_ completion: @escaping @Sendable (Bool) -> Void) {
        guard hasOldCredentials else { return completion(true) }
        authenticateOnLoop(engine.credentials.current) { error in
            guard let error else { return completion(true) }
            self.readyConnection?.close(error.with(outcome: .notExecuted))
            completion(false)
        }
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
}
