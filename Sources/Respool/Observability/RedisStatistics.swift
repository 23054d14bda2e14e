//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What a client is doing, at one moment: in all, and for each server.
public struct RedisStatistics: Sendable, Hashable {
    /// How long the client has existed.
    public var age: Duration
    /// Attempts after the first, of all calls; not those of calls whose connection was gone before anything was written, which
    /// the server doesn't see, nor of transactions that others were faster than.
    public var retries: UInt64
    /// What is known of each server.
    public var servers: [Server]

    /// What a client is doing with one server, at one moment.
    public struct Server: Sendable, Hashable {
        /// Where it is.
        public var endpoint: String
        /// What it last said of itself; `nil` before the first connection in RESP3.
        public var info: RedisServerInfo?
        /// Sockets of the shared connection that are open now: one, or none before the first use and after a loss.
        public var openConnections: Int
        /// The connections that are leased.
        public var leases: Leases
        /// Commands written since the client was made, over the shared connection and leases.
        public var commandsWritten: UInt64
        /// Writes that carried them.
        public var flushes: UInt64
        /// Times a connection that was in use was lost and dialled again.
        public var reconnects: UInt64
        /// Whether calls are refused, and how many were.
        public var breaker: Breaker
        /// From a call's submission to its last reply; a pipeline counts once, and calls that got no reply don't.
        public var latency: LatencyHistogram
        /// Commands accepted for the shared connection and not answered yet: those that are queued, and those in flight.
        public var outstandingCommands: Int
        /// Commands accepted for the shared connection and not written yet.
        public var queuedCommands: Int
        /// Bytes accepted for the shared connection and not written yet.
        public var queuedBytes: Int
        /// Commands written on the shared connection and not answered yet; a lease has those of its holder.
        public var commandsInFlight: Int
    }

    /// The pool of leases, by what its connections are doing; their sum never exceeds `pool.maximumConnections`.
    public struct Leases: Sendable, Hashable {
        /// Being dialled.
        public var connecting: Int
        /// Open and free.
        public var idle: Int
        /// In somebody's hands.
        public var leased: Int
        /// Being checked or closed.
        public var leaving: Int
        /// Callers that wait for one.
        public var waiters: Int
        /// The most connections there may be.
        public var maximum: Int
        /// How long callers waited for a connection; those that got none don't count.
        public var acquireTime: LatencyHistogram
        /// How long leases lasted, the pauses of their holders included.
        public var useTime: LatencyHistogram
        /// How long the oldest lease has lasted; zero without leases.
        public var longestLease: Duration
        /// How long the first in line has waited; zero while nobody waits.
        public var longestWait: Duration
    }

    /// The breaker (`RedisConfiguration.breaker`).
    public struct Breaker: Sendable, Hashable {
        /// Whether calls are refused now.
        public var isOpen: Bool
        /// How often it opened.
        public var openings: UInt64
        /// Calls that were refused.
        public var refusedCalls: UInt64
    }
}

// MARK: - In all

extension RedisStatistics {
    /// Sockets of shared connections that are open now.
    public var openConnections: Int { sum(\.openConnections) }
    /// Commands written since the client was made, over shared connections and leases.
    public var commandsWritten: UInt64 { sum(\.commandsWritten) }
    /// Writes that carried them.
    public var flushes: UInt64 { sum(\.flushes) }
    /// Times a connection that was in use was lost and dialled again.
    public var reconnects: UInt64 { sum(\.reconnects) }
    /// Commands accepted for shared connections and not answered yet: those that are queued, and those in flight.
    public var outstandingCommands: Int { sum(\.outstandingCommands) }
    /// Commands accepted for shared connections and not written yet.
    public var queuedCommands: Int { sum(\.queuedCommands) }
    /// Bytes accepted for shared connections and not written yet.
    public var queuedBytes: Int { sum(\.queuedBytes) }
    /// Commands written on shared connections and not answered yet; a lease has those of its holder.
    public var commandsInFlight: Int { sum(\.commandsInFlight) }

    /// How many commands one write carried on average; 0 before the first.
    public var commandsPerFlush: Double {
        flushes == 0 ? 0 : Double(commandsWritten) / Double(flushes)
    }

    /// From a call's submission to its last reply; a pipeline counts once, and calls that got no reply don't.
    public var latency: LatencyHistogram {
        servers.dropFirst().reduce(into: servers.first?.latency ?? LatencyHistogram()) { $0.merge($1.latency) }
    }

    /// The pools of leases together: counts are sums, the longest lease and wait those of any.
    public var leases: Leases {
        servers.dropFirst().reduce(into: servers.first?.leases ?? Leases()) { $0.merge($1.leases) }
    }

    /// The breakers together: open where calls to any server are refused.
    public var breaker: Breaker {
        Breaker(
            isOpen: servers.contains { $0.breaker.isOpen },
            openings: servers.reduce(0) { $0 + $1.breaker.openings },
            refusedCalls: servers.reduce(0) { $0 + $1.breaker.refusedCalls }
        )
    }

    private func sum<Number: AdditiveArithmetic>(_ value: (Server) -> Number) -> Number {
        servers.reduce(.zero) { $0 + value($1) }
    }
}

extension RedisStatistics.Leases {
    /// Nothing of anything.
    fileprivate init() {
        self.init(
            connecting: 0,
            idle: 0,
            leased: 0,
            leaving: 0,
            waiters: 0,
            maximum: 0,
            acquireTime: LatencyHistogram(),
            useTime: LatencyHistogram(),
            longestLease: .zero,
            longestWait: .zero
        )
    }

    fileprivate mutating func merge(_ other: RedisStatistics.Leases) {
        connecting += other.connecting
        idle += other.idle
        leased += other.leased
        leaving += other.leaving
        waiters += other.waiters
        maximum += other.maximum
        acquireTime.merge(other.acquireTime)
        useTime.merge(other.useTime)
        longestLease = max(longestLease, other.longestLease)
        longestWait = max(longestWait, other.longestWait)
    }
}
