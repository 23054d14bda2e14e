//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Metrics

/// What swift-metrics is told of connections, with OpenTelemetry's names
/// (<https://opentelemetry.io/docs/specs/semconv/database/database-metrics/#connection-pools>).
///
/// A pool is named after its server, port and database; the shared connection is a pool of one, with `#shared` behind that name.
final class ConnectionMetrics: Sendable {
    private let factory: any MetricsFactory
    private let dimensions: [(String, String)]
    private let shared: [(String, String)]
    private let waitTime: Metrics.Timer
    private let useTime: Metrics.Timer
    private let createTime: Metrics.Timer
    private let sharedCreateTime: Metrics.Timer
    private let timeouts: Counter

    init(_ factory: any MetricsFactory, _ name: String, _ dimensions: [(String, String)]) {
        let key = "db.client.connection.pool.name"
        let (leases, shared) = (dimensions + [(key, name)], dimensions + [(key, name + "#shared")])
        func timer(_ name: String, _ dimensions: [(String, String)]) -> Metrics.Timer {
            Metrics.Timer(
                label: "db.client.connection.\(name)",
                dimensions: dimensions,
                preferredDisplayUnit: .seconds,
                factory: factory
            )
        }
        self.factory = factory
        self.dimensions = leases
        self.shared = shared
        waitTime = timer("wait_time", leases)
        useTime = timer("use_time", leases)
        createTime = timer("create_time", leases)
        sharedCreateTime = timer("create_time", shared)
        timeouts = Counter(label: "db.client.connection.timeouts", dimensions: leases, factory: factory)
    }

    /// Somebody got a connection after so many nanoseconds.
    func waited(_ nanoseconds: Int64) { waitTime.recordNanoseconds(nanoseconds) }

    /// A connection came back after so many nanoseconds.
    func used(_ nanoseconds: Int64) { useTime.recordNanoseconds(nanoseconds) }

    /// A dial and its handshake took so many nanoseconds.
    func created(_ nanoseconds: Int64, isShared: Bool) {
        (isShared ? sharedCreateTime : createTime).recordNanoseconds(nanoseconds)
    }

    /// So many got no connection in time.
    func timedOut(_ count: Int) { if count > 0 { timeouts.increment(by: count) } }

    /// How many connections there are and who waits for them.
    func report(_ statistics: RedisStatistics.Server) {
        func gauge(_ name: String, _ value: Int, _ dimensions: [(String, String)]) {
            Gauge(label: name, dimensions: dimensions, factory: factory).record(value)
        }
        func count(_ value: Int, _ state: String, _ dimensions: [(String, String)]) {
            gauge("db.client.connection.count", value, dimensions + [("db.client.connection.state", state)])
        }
        let leases = statistics.leases
        count(statistics.openConnections, "used", shared)
        count(leases.leased, "used", dimensions)
        count(leases.idle, "idle", dimensions)
        gauge("db.client.connection.max", leases.maximum, dimensions)
        gauge("db.client.connection.pending_requests", leases.waiters, dimensions)
        gauge("respool.commands.outstanding", statistics.outstandingCommands, shared)
        gauge("respool.commands.in_flight", statistics.commandsInFlight, shared)
        gauge("respool.bytes.queued", statistics.queuedBytes, shared)
    }
}
