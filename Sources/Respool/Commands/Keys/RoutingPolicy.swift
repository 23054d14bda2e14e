//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Which servers of a cluster a command concerns, and what their answers are together.
///
/// As the servers' own specifications say it, and what they leave out: <https://redis.io/docs/latest/develop/reference/command-tips/>.
struct RoutingPolicy: Sendable, Hashable {
    enum Request: Sendable {
        /// Every server, replicas too.
        case allServers
        /// Every server that has slots of its own.
        case allPrimaries
        /// The servers of its keys, each with its share of them.
        case byKey
        /// None of these.
        case special
    }

    enum Response: Sendable {
        /// The answers one after the other.
        case joined
        /// Any of them, if none is an error.
        case allSucceeded
        /// The first that is no error.
        case oneSucceeded
        case sum
        case minimum
        case logicalAnd
        /// None of these.
        case special
    }

    let request: Request
    let response: Response

    init(_ request: Request, _ response: Response) {
        self.request = request
        self.response = response
    }
}
