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
    /// - Throws: ``RedisError`` with code `.authenticationFailed` when the server refuses them or the provider has none within
    ///   `timeouts.connect`, `.timeout` when the server doesn't answer, `.shutdown` when the client is closed, `.cancelled`, or why no
    ///   connection could be made.
    public func rotateCredentials(to credentials: RedisConfiguration.Credentials? = nil) async throws {
        let server = topology.anyServer
        guard server.isOpen else { throw RedisError.shutdown(server.context.endpoint) }
        var fresh = credentials
        if fresh == nil, let provider = context.credentials.provider {
            fresh = try await server.context.credentials(from: provider)
        }
        guard let fresh else {
            throw RedisError(
                .invalidConfiguration,
                "there are no new credentials; pass them, or set credentialsProvider",
                outcome: .notExecuted
            )
        }
        try await push(fresh, over: server.link)
        await withTaskGroup { group in
            for server in topology.servers {
                let (link, pool) = (server.link, server.pool)
                group.addTask { await link.renew() }
                pool.endBackoff()
                for idle in pool.takeIdleForAuthentication() {
                    group.addTask { await pool.renew(idle) }
                }
            }
        }
        context.events.send(RedisEvent(.credentialsRotated, endpoint: nil))
    }

    /// One connection tells whether the server takes them, before anything relies on them.
    private func push(_ fresh: RedisConfiguration.Credentials, over link: Link) async throws(RedisError) {
        switch await link.authenticated(fresh) {
        case .accepted: return
        case .refused(let error): throw error
        case .failed(let error) where error.code == .timeout || error.code == .cancelled: throw error
        // Lost, perhaps long before anybody noticed: the server is asked all the same.
        case .failed, .notConnected: break
        }
        if let error = await link.tried(fresh) { throw error }
    }
}
