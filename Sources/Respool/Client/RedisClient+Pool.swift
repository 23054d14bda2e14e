//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisClient {
    /// New limits for the pool of leases, from now on.
    ///
    /// Connections beyond them are closed as soon as nobody holds them; nobody's lease is cut short.
    ///
    /// - Parameters:
    ///   - maximum: the most connections open at once, from 1 to 65,536.
    ///   - minimum: connections kept open though nobody uses them; as before, but at most `maximum`, by default.
    /// - Throws: ``RedisError`` with code `.invalidArgument`, naming the limit.
    public func resizePool(to maximum: Int, minimum: Int? = nil) throws {
        guard (1...65_536).contains(maximum) else {
            throw RedisError(.invalidArgument, "maximum needs a number from 1 to 65536", outcome: .notExecuted)
        }
        guard minimum.map((0...maximum).contains) ?? true else {
            throw RedisError(.invalidArgument, "minimum needs a number from 0 to maximum", outcome: .notExecuted)
        }
        for server in topology.servers {
            let pool = server.pool
            pool.resize(minimum: minimum ?? min(maximum, pool.limits.minimum), maximum: maximum)
        }
    }

    /// Replaces the connections of the pool: those that nobody holds at once, the others when they come back.
    ///
    /// For a server that moved, or that is to be rid of its clients. The shared connection isn't touched.
    public func drainPool() {
        for server in topology.servers { server.pool.drain() }
    }

    /// How many connections the pool of leases should have, by what was measured since the client was made.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument` before the first lease: there is nothing to go by.
    public var advice: PoolAdvisor.Advice {
        get throws { try advice(since: nil) }
    }

    /// How many connections the pool of leases should have, by what was measured since an earlier snapshot.
    ///
    /// Only advice: nothing is changed. See ``resizePool(to:minimum:)``.
    ///
    /// - Parameters:
    ///   - earlier: where the measurement begins; with the client, by default.
    ///   - pools: how many such pools share the server.
    ///   - maximumClients: the server's `maxclients`, where it is known.
    /// - Returns: the size, and what it rests on.
    /// - Throws: ``RedisError`` with code `.invalidArgument` when nothing was leased meanwhile.
    public func advice(
        since earlier: RedisStatistics?,
        pools: Int = 1,
        maximumClients: Int? = nil
    ) throws -> PoolAdvisor.Advice {
        let now = statistics
        var uses = now.leases.useTime
        var age = now.age
        if let earlier {
            uses = uses.since(earlier.leases.useTime)
            age -= earlier.age
        }
        guard let mean = uses.mean, age > .zero else {
            throw RedisError(
                .invalidArgument,
                "nothing was leased meanwhile; ask again after some use of withConnection or of commands that block",
                outcome: .notExecuted
            )
        }
        var advisor = PoolAdvisor(
            arrivalRate: Double(uses.count) / (age / .seconds(1)),
            serviceTime: max(mean, .nanoseconds(1))
        )
        advisor.serviceVariation = uses.squaredVariation ?? 1
        advisor.pools = pools
        advisor.maximumClients = maximumClients
        // Commands that would go over the shared connection as well.
        advisor.needsOwnConnection = configuration.sharing != .exclusive
        return try advisor.advice()
    }
}
