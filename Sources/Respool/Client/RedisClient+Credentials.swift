//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension RedisClient {
    /// Authenticates every live connection with new credentials, without closing one, and uses them for every dial from now on.
    ///
    /// They become the client's only with the server's OK: on the shared connection, or on one that is dialled for the question where
    /// that isn't there. Until then nothing has changed, and whatever this throws, nothing will: connections go on as who they were,
    /// and dials go on with what they used.
    ///
    /// AUTH is sent with nothing else in flight on the connection: it waits for the calls that are, and calls that come meanwhile wait
    /// for its round trip; none of them is lost. It has `timeouts.command` for itself from then on; a connection on which it isn't
    /// answered is closed. The shared connection and the idle ones are done when this returns, or closed, where the server didn't
    /// answer there or changed its mind; a lease that is out is done when it comes back.
    ///
    /// Where the configuration has a `credentialsProvider`, that is asked at each dial as before: call `rotateCredentials()`
    /// without arguments when it has new ones.
    ///
    /// - Parameter credentials: the new ones; `nil`, the default, asks the provider.
    /// - Throws: ``RedisError`` with code `.authenticationFailed` when the server refuses them, `.timeout` when it doesn't answer,
    ///   `.shutdown` when the client is closed, `.cancelled`, or why no connection could be made.
    public func rotateCredentials(to credentials: RedisConfiguration.Credentials? = nil) async throws(RedisError) {
        guard node.isOpen else { throw RedisError.shutdown(engine.endpoint) }
        var fresh = credentials
        if fresh == nil, let provider = engine.credentials.provider {
            do {
                fresh = try await provider()
            } catch {
                throw RedisError.credentialsProvider(engine.endpoint, error)
            }
        }
        guard let fresh else {
            throw RedisError(
                .invalidConfiguration,
                "there are no new credentials; pass them, or set credentialsProvider",
                outcome: .notExecuted
            )
        }
        try await push(fresh)
        await withTaskGroup { [node, pool] group in
            group.addTask { await node.renew() }
            pool.endBackoff()
            for idle in pool.takeIdleForAuthentication() {
                group.addTask { await pool.renew(idle) }
            }
        }
        engine.events.send(.credentialsRotated)
    }

    /// One connection tells whether the server takes them, before anything relies on them.
    private func push(_ fresh: RedisConfiguration.Credentials) async throws(RedisError) {
        switch await node.authenticated(fresh) {
        case .accepted: return
        case .refused(let error): throw error
        case .failed(let error) where error.code == .timeout || error.code == .cancelled: throw error
        // Lost, perhaps long before anybody noticed: the server is asked all the same.
        case .failed, .notConnected: break
        }
        if let error = await node.tried(fresh) { throw error }
    }
}

extension Node {
    /// Authenticates the connection with credentials that are the client's if the server takes them.
    fileprivate func authenticated(_ fresh: RedisConfiguration.Credentials) async -> Authentication.Ending {
        let promise = eventLoop.makePromise(of: Authentication.Ending.self)
        let authentication = Authentication(fresh, accept: { [engine] in engine.credentials.push(fresh) }) {
            promise.succeed($0)
        }
        return await withTaskCancellationHandler {
            eventLoop.execute { self.authenticate(authentication) }
            return (try? await promise.futureResult.get()) ?? .notConnected
        } onCancel: {
            eventLoop.execute { self.withdraw(authentication) }
        }
    }

    /// Dials with credentials that nobody uses yet, which are the client's if the server takes them; returns why not.
    fileprivate func tried(_ fresh: RedisConfiguration.Credentials) async -> RedisError? {
        let promise = eventLoop.makePromise(of: RedisError?.self)
        let credentials = CredentialSource.Current(username: fresh.username, password: fresh.password, version: 0)
        let other = Node(engine, watcher: Unwatched(), isProbe: true, credentials: credentials)
        // What is answered here comes behind the handshake: the server took them.
        let ping = Call(
            frame: CommandFrame("$4\r\nPING\r\n") { _ in },
            replyCount: 1,
            timeout: configuration.timeouts.command.nanoseconds
        ) { result in
            other.abandon()
            self.trials[ObjectIdentifier(other)] = nil
            guard self.isOpen else { return promise.succeed(.shutdown(self.endpoint)) }
            guard case .failure(let error) = result else {
                _ = self.engine.credentials.push(fresh)
                return promise.succeed(nil)
            }
            let refusal = error.code == .timeout ? RedisError.unanswered(self.endpoint) : error
            promise.succeed(refusal.with(outcome: .notExecuted).about(command: "AUTH"))
        }
        return await withTaskCancellationHandler {
            eventLoop.execute {
                guard self.isOpen else { return promise.succeed(.shutdown(self.endpoint)) }
                guard !ping.isSettled else { return }
                self.trials[ObjectIdentifier(other)] = other
                other.enqueue(ping)
            }
            return (try? await promise.futureResult.get()) ?? nil
        } onCancel: {
            eventLoop.execute { ping.cancel() }
        }
    }

    /// Authenticates the connection where it has old credentials; it is closed where that fails.
    fileprivate func renew() async {
        let promise = eventLoop.makePromise(of: Void.self)
        eventLoop.execute {
            // One that waits to dial again waits because of the old ones, perhaps.
            self.perform(self.machine.delayPassed())
            self.authenticateIfLate { _ in promise.succeed() }
        }
        try? await promise.futureResult.get()
    }
}

extension Pool {
    /// Authenticates a connection that nobody has, and gives it back; or it is closed.
    fileprivate func renew(_ idle: PooledConnection) async {
        await idle.node.renew()
        rejoin(idle)
    }
}
