//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import Synchronization

/// What a client is doing, at one moment.
public struct RedisStatistics: Sendable, Hashable {
    /// How long the client has existed.
    public var age: Duration
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
    /// Attempts after the first, of all calls; not those of calls whose connection was gone before anything was written, which
    /// the server doesn't see, nor of transactions that others were faster than.
    public var retries: UInt64
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

    /// How many commands one write carried on average; 0 before the first.
    public var commandsPerFlush: Double {
        flushes == 0 ? 0 : Double(commandsWritten) / Double(flushes)
    }
}

extension RedisClient {
    /// A snapshot of the counters.
    ///
    /// Takes microseconds, most of them for copying three histograms; the pool's and the queue's locks are held for
    /// nanoseconds.
    public var statistics: RedisStatistics {
        let backlog = node.backlog
        // The two move one after the other: what is said of them adds up all the same.
        let inFlight = max(0, min(node.commandsInFlight.load(ordering: .relaxed), backlog.commands))
        return RedisStatistics(
            age: .nanoseconds(engine.now - engine.madeAt),
            openConnections: node.openConnections.load(ordering: .relaxed),
            leases: pool.statistics,
            commandsWritten: engine.commandsWritten.load(ordering: .relaxed),
            flushes: engine.flushes.load(ordering: .relaxed),
            reconnects: node.reconnects.load(ordering: .relaxed),
            retries: engine.retries.load(ordering: .relaxed),
            breaker: RedisStatistics.Breaker(
                isOpen: engine.breaker.isOpen,
                openings: engine.breaker.openCount,
                refusedCalls: engine.breaker.refusedCalls
            ),
            latency: engine.latency.histogram,
            outstandingCommands: backlog.commands,
            queuedCommands: backlog.commands - inFlight,
            queuedBytes: backlog.bytes,
            commandsInFlight: inFlight
        )
    }
}
