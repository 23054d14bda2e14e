//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import Synchronization

/// One server with everything the client keeps for it.
final class Server: Sendable {
    let context: ServerContext
    /// The connection that everybody shares.
    let link: Link
    /// The connections that are leased.
    let pool: Pool
    /// Whether every call gets a connection for itself.
    private let isExclusive: Bool
    /// Tells the metrics backend how many connections there are.
    private let report: RepeatedTask?

    init(_ client: ClientContext, _ address: RedisConfiguration.Endpoint, eventLoop: any EventLoop) throws(RedisError) {
        context = try ServerContext(client, address, eventLoop: eventLoop)
        link = Link(context, role: .shared)
        pool = Pool(context, shared: link)
        isExclusive = client.configuration.sharing == .exclusive
        let (context, breaker, link, pool, isExclusive) = (context, context.breaker, link, pool, isExclusive)
        eventLoop.execute {
            breaker.probe = { [weak link] completion in
                guard let link else { return }
                // With exclusive sharing the shared connection is never made.
                if isExclusive { return link.pingElsewhere { completion($0 != .silent) } }
                link.ping(timeout: link.configuration.timeouts.command.nanoseconds, completion)
            }
        }
        report = context.observer?.connections.map { connections in
            // Ends with the server, or with the loop.
            eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(5)) {
                task in
                guard link.isOpen else { return task.cancel() }
                connections.report(Self.statistics(context, link, pool))
            }
        }
    }

    /// Dials without waiting for the first command, where the configuration wants that.
    func warmUp() {
        if !context.configuration.connectsLazily, !isExclusive { link.warmUp() }
        if context.configuration.pool.minimumConnections > 0 { pool.warmUp() }
    }

    /// Whether calls are still taken.
    var isOpen: Bool { link.isOpen }

    /// Over the connection that everybody shares, or over one that the call has for itself.
    @inline(__always)
    func roundTrip(_ call: Call) async -> CallResult {
        isExclusive ? await pool.roundTrip(call) : await link.roundTrip(call)
    }

    /// Over a connection that nobody else has, and nobody gets afterwards: something in it may change the connection.
    ///
    /// - Parameters:
    ///   - timeout: nanoseconds for all of it, the wait for a connection included.
    ///   - makeCall: makes the call with the nanoseconds that are left.
    /// - Returns: what became of the call.
    func ownRoundTrip(timeout: Int64, _ makeCall: (_ left: Int64) -> Call) async -> CallResult {
        let deadline = context.now.saturatingAdd(timeout)
        let patience = min(timeout, context.configuration.pool.acquireTimeout.nanoseconds)
        do throws(RedisError) {
            let lease = try await pool.acquire(timeout: patience, site: nil)
            defer { pool.release(lease) }
            lease.ledger.giveUp()
            return await lease.link.roundTrip(makeCall(max(1, deadline - context.now)))
        } catch {
            return .failure(error)
        }
    }

    /// Finishes what is under way, within the grace, and closes every socket.
    func close(grace: Duration) async {
        async let leases: Void = pool.close(grace: grace)
        await link.close(grace: grace)
        await leases
        stop()
    }

    /// Closes every socket at once, without waiting; for a client that was dropped.
    func abandon() {
        link.abandon()
        pool.abandon()
        stop()
    }

    private func stop() {
        report?.cancel()
        context.stop()
    }

    /// A snapshot of the counters.
    var statistics: RedisStatistics.Server { Self.statistics(context, link, pool) }

    // Whoever looks on weakly would have the server counted on a slower path for good.
    private static func statistics(_ context: ServerContext, _ link: Link, _ pool: Pool) -> RedisStatistics.Server {
        let backlog = link.backlog
        // The two move one after the other: what is said of them adds up all the same.
        let inFlight = max(0, min(link.commandsInFlight.load(ordering: .relaxed), backlog.commands))
        return RedisStatistics.Server(
            endpoint: context.endpoint,
            info: context.serverInfo.withLock { $0 },
            openConnections: link.openConnections.load(ordering: .relaxed),
            leases: pool.statistics,
            commandsWritten: context.commandsWritten.load(ordering: .relaxed),
            flushes: context.flushes.load(ordering: .relaxed),
            reconnects: link.reconnects.load(ordering: .relaxed),
            breaker: RedisStatistics.Breaker(
                isOpen: context.breaker.isOpen,
                openings: context.breaker.openCount,
                refusedCalls: context.breaker.refusedCalls
            ),
            latency: context.latency.histogram,
            outstandingCommands: backlog.commands,
            queuedCommands: backlog.commands - inFlight,
            queuedBytes: backlog.bytes,
            commandsInFlight: inFlight
        )
    }
}
