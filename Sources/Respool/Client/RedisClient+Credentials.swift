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
    /// AUTH takes its turn among the commands; none of them is lost or delayed by more than its round trip. Where the
    /// configuration has a `credentialsProvider`, that is asked at each dial as before: call `rotateCredentials()` without
    /// arguments when it has new ones.
    ///
    /// - Parameter credentials: the new ones; `nil`, the default, asks the provider.
    /// - Throws: ``RedisError`` with code `.authenticationFailed` when the server refuses them: live connections go on as who
    ///   they were, and the next dial says the same.
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
        engine.credentials.push(fresh)
        let version = engine.credentials.version
        for node in [node] + pool.nodes {
            let promise = engine.eventLoop.makePromise(of: RedisError?.self)
            node.authenticate(username: fresh.username, password: fresh.password, version: version) {
                promise.succeed($0)
            }
            if let error = (try? await promise.futureResult.get()) ?? nil { throw error }
        }
        engine.events.send(.credentialsRotated)
    }
}
