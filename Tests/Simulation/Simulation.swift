//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import NIOEmbedded
internal import Respool
internal import RespoolTestKit

/// One run of the whole engine (client, link, pool, connections, retries) in a world of its own: server, network, time and chance all
/// come from one seed, so the same seed gives the same run.
public struct Simulation {
    /// What a run was like.
    public struct Outcome: Sendable, Hashable {
        /// The seed it came from.
        public var seed: UInt64
        /// How often time moved on.
        public var steps = 0
        /// Faults injected, and cancellations.
        public var faults = 0
        /// Calls that callers made.
        public var calls = 0
        /// Those of them that brought a reply.
        public var succeeded = 0
        /// A hash of everything that happened.
        public var fingerprint: UInt64 = 0
        /// Promises that were broken.
        public var violations: [Violation] = []
        /// What happened, line by line; empty unless it was asked for.
        public var trace: [String] = []
    }

    /// Runs a seed.
    ///
    /// Everything happens on the calling thread.
    ///
    /// - Parameters:
    ///   - seed: where everything comes from.
    ///   - steps: how often time moves on while there are faults.
    ///   - traces: whether to keep what happened.
    /// - Returns: what was seen.
    public static func run(seed: UInt64, steps: Int = 200, traces: Bool = false) -> Outcome {
        let world = SimulatedWorld(seed: seed, traces: traces)
        world.live(steps: steps)
        return world.outcome
    }
}
