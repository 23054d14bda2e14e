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
    /// AUTH is sent with nothing else in flight on the connection: calls that come meanwhile wait for its round trip, and none of them
    /// is lost. The shared connection and the idle ones are done when this returns; a lease that is out is done when it comes
    /// back. Where the configuration has a `credentialsProvider`, that is asked at each dial as before: call `rotateCredentials()`
    /// without arguments when it has new ones.
    ///
    /// - Parameter credentials: the new ones; `nil`, the default, asks the provider.
    /// - Throws: ``RedisError`` with code `.authenticationFailed` when the server refuses them: live connections go on as who they were,
    ///   and dials go on with what they used. Where the shared connection isn't there, one is dialled to ask; if none can be had, the
    ///   next dial finds out.
    public func rotateCredentials(to credentials: RedisConfiguration.Credentials? = nil) async throws(RedisError) {
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
        // One connection tells whether the server takes them, before anything relies on them.
        let asked = CredentialSource.Current(
            username: fresh.username,
            password: fresh.password,
            version: engine.credentials.version
        )
        let refusal = await node.isConnected ? node.authenticated(asked) : node.tried(asked)
        if let refusal { throw refusal }
        let pushed = engine.credentials.push(fresh)
        async let shared = node.authenticated(pushed)
        let later = await withTaskGroup { group in
            for idle in pool.takeIdleForAuthentication() {
                group.addTask { [pool] in
                    let error = await idle.node.authenticated(pushed)
                    if error == nil { pool.authenticationEnded(idle) } else { idle.node.abandon() }
                    return error
                }
            }
            return await group.reduce(nil as RedisError?) { $0 ?? $1 }
        }
        if let error = await shared ?? later { throw error }
        engine.events.send(.credentialsRotated)
    }
}

extension Node {
    /// Whether there is a connection that could be asked.
    fileprivate var isConnected: Bool {
        get async { (try? await eventLoop.submit { self.readyConnection != nil }.get()) ?? false }
    }

    /// Authenticates the connection anew; returns the server's refusal.
    fileprivate func authenticated(_ credentials: CredentialSource.Current) async -> RedisError? {
        let promise = eventLoop.makePromise(of: RedisError?.self)
        authenticate(credentials) { promise.succeed($0) }
        return (try? await promise.futureResult.get()) ?? nil
    }

    /// Dials with credentials that nobody uses yet; returns the server's refusal, and nothing where there is no server to ask.
    fileprivate func tried(_ credentials: CredentialSource.Current) async -> RedisError? {
        let promise = eventLoop.makePromise(of: RedisError?.self)
        let other = Node(engine, watcher: Unwatched(), isProbe: true, credentials: credentials)
        let ping = Call(
            frame: CommandFrame("$4\r\nPING\r\n") { _ in },
            replyCount: 1,
            timeout: configuration.timeouts.command.nanoseconds
        ) { result in
            other.abandon()
            guard case .failure(let error) = result, error.code == .authenticationFailed else {
                return promise.succeed(nil)
            }
            promise.succeed(error.about(command: "AUTH"))
        }
        other.enqueue(ping)
        return (try? await promise.futureResult.get()) ?? nil
    }
}
