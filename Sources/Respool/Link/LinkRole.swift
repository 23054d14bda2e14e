//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What a link is for, and what follows from that.
enum LinkRole: Sendable {
    /// Carries the calls of everybody.
    case shared
    /// Is held by one caller at a time.
    case leased
    /// Only asks the server something.
    case probe

    /// Whether a connection that is lost, or can't be made, is dialled again.
    ///
    /// A link that doesn't dial again ends with its connection.
    var dialsAgain: Bool { self == .shared }

    /// Whether calls are refused while the server is known to answer nobody; those of a lease were asked before they got one.
    var obeysBreaker: Bool { self == .shared }

    /// Whether events, metrics and the log tell of it under its own name; the pool tells of leases.
    var isAnnounced: Bool { self == .shared }

    /// Whether the server is asked now and then while nobody else does; the pool looks after those that are idle.
    var checksWhenIdle: Bool { self == .shared }

    /// Whether callers are resumed together with those of other links: each of these has one.
    var resumesWithOthers: Bool { self == .leased }

    /// Whether a connection that answers nothing is looked into; that is what a probe is for.
    var watchesSilence: Bool { self != .probe }

    /// Why a call isn't taken once the link has ended.
    func endError(_ endpoint: String) -> RedisError {
        guard self == .leased else { return .shutdown(endpoint) }
        return RedisError(
            .connectionClosed,
            "the leased connection is gone; take another one",
            outcome: .notExecuted,
            endpoint: endpoint
        )
    }
}
