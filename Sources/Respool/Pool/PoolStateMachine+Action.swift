//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension PoolStateMachine {
    /// What to do, in the order of the members, once the lock is left.
    struct Action {
        /// This one gets this connection.
        var lease: Lease?
        /// The number of the place where whoever asked waits now.
        var place: Int?
        /// These get none.
        var failed: [Claim] = []
        var reason = Reason.exhausted
        /// How long the one that is served waited, or the first of those that failed, in nanoseconds.
        var waited: Int64 = 0
        /// How long the lease that ended lasted, in nanoseconds.
        var used: Int64?
        var close: [ConnectionID] = []
        var dial: [ConnectionID] = []
        /// Ask the server whether the connection lives, then report `checkEnded` or `connectionGone`.
        var check: [ConnectionID] = []
        /// Ask for the delay before this attempt, then report `backoffEnded`.
        var backoff: Int?

        struct Lease {
            var connection: ConnectionID
            var claim: Claim
        }
    }

    /// Why somebody gets no connection.
    enum Reason: Equatable {
        case exhausted
        case cancelled
        case shutdown
        case dialFailed(RedisError)
    }
}

extension PoolStateMachine.Action.Lease: Equatable where Claim: Equatable {}
extension PoolStateMachine.Action: Equatable where Claim: Equatable {}
