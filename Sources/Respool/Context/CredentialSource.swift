//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// Where dials get their credentials from.
final class CredentialSource: Sendable {
    typealias Credentials = RedisConfiguration.Credentials

    /// Who a connection is to speak for.
    struct Current {
        var username: String?
        var password: String?
        /// Counts the changes that live connections must follow.
        var version: Int
    }

    private let newest = Mutex<Credentials?>(nil)
    /// Written under the lock.
    private let changes = Atomic<Int>(0)
    private let username: String?
    private let password: String?
    let provider: (@Sendable () async throws -> Credentials?)?

    init(_ configuration: RedisConfiguration) {
        username = configuration.username
        password = configuration.password
        provider = configuration.credentialsProvider
    }

    /// What a dial uses where no provider is asked.
    var current: Current {
        newest.withLock { pushed in
            Current(
                username: pushed.map(\.username) ?? username,
                password: pushed.map(\.password) ?? password,
                version: version
            )
        }
    }

    var version: Int { changes.load(ordering: .relaxed) }

    /// What live connections are to be authenticated with; `nil` where they were made with what there is.
    var pushed: (credentials: Credentials, version: Int)? {
        newest.withLock { pushed in pushed.map { ($0, version) } }
    }

    /// From now on, dials use these, and live connections have old ones; returns their version.
    func push(_ credentials: Credentials) -> Int {
        newest.withLock { pushed in
            pushed = credentials
            return changes.add(1, ordering: .relaxed).newValue
        }
    }
}

extension RedisError {
    static func credentialsProvider(_ endpoint: String, _ cause: (any Error)?) -> RedisError {
        RedisError(
            .authenticationFailed,
            cause == nil
                ? "the credentials provider did not answer within timeouts.connect"
                : "the credentials provider failed; see the underlying error",
            outcome: .notExecuted,
            endpoint: endpoint,
            underlying: cause
        )
    }
}
