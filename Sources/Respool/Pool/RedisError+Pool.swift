//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisError {
    /// Why somebody got no connection of the pool.
    init(
        leasing endpoint: String,
        _ reason: Pool.Machine.Reason,
        maximum: Int,
        census: Pool.Machine.Census,
        longest: (held: Duration, site: CallSite?)?
    ) {
        let (leased, dials, waiters) = (census.leased, census.connecting, census.waiters)
        switch reason {
        case .cancelled: self = .cancelled(outcome: .notExecuted)
        case .shutdown:
            self.init(
                .shutdown,
                "the client is closed; make another one",
                outcome: .notExecuted,
                endpoint: endpoint
            )
        case .dialFailed(let error):
            self.init(
                error.code,
                "no connection could be leased: \(error.message)",
                outcome: .notExecuted,
                endpoint: endpoint,
                underlying: error
            )
        case .exhausted where leased < maximum:
            self.init(
                .connectionFailed,
                "no connection was ready in time: \(dials) are being dialled, and \(waiters) callers wait; check that the server "
                    + "answers, or raise pool.acquireTimeout",
                outcome: .notExecuted,
                endpoint: endpoint
            )
        case .exhausted:
            var words = "all \(maximum) connections are leased and \(waiters) callers wait"
            if let longest {
                words += "; the longest lease has lasted \(longest.held.wholeMilliseconds) ms"
                if let site = longest.site { words += ", taken at \(site)" }
            }
            words += "; hold leases for less time, don't take one inside another, or raise pool.maximumConnections"
            self.init(.poolExhausted, words, outcome: .notExecuted, endpoint: endpoint)
        }
    }
}
