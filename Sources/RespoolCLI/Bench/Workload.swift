//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Something to measure.
struct Workload: Sendable {
    enum Kind: Sendable {
        /// Each command dials, is sent and hangs up.
        case newConnection(tls: Bool)
        /// Callers share one client, one command at a time each.
        case shared
        /// The same with a number of commands in each pipeline.
        case pipeline(Int)
        /// The same with large values.
        case large
        /// Each command leases one of so many connections for itself, as in a classic pool.
        case pool(Int)
        /// A connection is leased and given back; nothing is sent.
        case lease
        /// A snapshot of the client's statistics is taken; nothing is sent.
        case statistics
    }

    /// What the client does beside sending.
    enum Care: Sendable {
        case usual
        /// No retries, no deadline to speak of, no breaker, no metrics.
        case bare
        /// As usual, and each call's duration goes to a metrics backend.
        case observed
    }

    enum Operation: String, Sendable {
        case get
        case set
    }

    /// What redis-benchmark is asked to do beside it.
    struct Reference: Sendable {
        var clients: Int
        var pipeline = 1
        var keepsAlive = true
    }

    let name: String
    let kind: Kind
    let callers: Int
    let operation: Operation
    let onEventLoop: Bool
    let reference: Reference?
    /// Left out of `--quick`.
    let isExtra: Bool
    var care = Care.usual

    init(
        _ name: String,
        _ kind: Kind,
        callers: Int,
        operation: Operation = .get,
        onEventLoop: Bool = false,
        reference: Reference?,
        isExtra: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.callers = callers
        self.operation = operation
        self.onEventLoop = onEventLoop
        self.reference = reference
        self.isExtra = isExtra
    }

    /// Sizes of a pool for `--sweep`.
    static let sweepSizes = [1, 2, 4, 8, 16, 32, 64]

    /// Connections of the pool; more than any where there is none.
    var poolSize: Int { if case .pool(let size) = kind { size } else { .max } }

    /// Whether this is a pool of one of those sizes.
    var isInSweep: Bool {
        if case .pool(let size) = kind { Self.sweepSizes.contains(size) } else { false }
    }

    /// One connection shared by so many callers, on the default executor and on the client's own.
    static func shared(by callers: [Int]) -> [Workload] {
        [false, true].flatMap { onEventLoop in
            callers.map { callers in
                Workload(
                    "shared-\(callers)" + (onEventLoop ? "-executor" : ""),
                    .shared,
                    callers: callers,
                    onEventLoop: onEventLoop,
                    reference: Reference(clients: min(callers, 64))
                )
            }
        }
    }

    static let largeValueSize = 1 << 20

    var executorName: String { onEventLoop ? "event loop" : "default" }

    static let all: [Workload] = {
        var all = [
            Workload(
                "new-connection",
                .newConnection(tls: false),
                callers: 1,
                reference: Reference(clients: 1, keepsAlive: false)
            ),
            Workload("new-connection-tls", .newConnection(tls: true), callers: 1, reference: nil),
            Workload("one-caller", .shared, callers: 1, reference: Reference(clients: 1)),
        ]
        all += shared(by: [16, 64, 512, 2048])
        all += [
            Workload("pipeline-100", .pipeline(100), callers: 8, reference: Reference(clients: 8, pipeline: 100)),
            Workload("pool-8", .pool(8), callers: 64, reference: Reference(clients: 8)),
            Workload("pool-8-executor", .pool(8), callers: 64, onEventLoop: true, reference: Reference(clients: 8)),
            Workload("pool-50", .pool(50), callers: 64, reference: Reference(clients: 50)),
            Workload("lease", .lease, callers: 1, reference: nil),
            Workload("statistics", .statistics, callers: 1, reference: nil, isExtra: true),
            Workload("get-1MiB", .large, callers: 4, reference: Reference(clients: 4)),
            Workload("set-1MiB", .large, callers: 4, operation: .set, reference: Reference(clients: 4)),
        ]
        for size in sweepSizes where size != 8 {
            let reference = Reference(clients: size)
            all.append(Workload("pool-\(size)", .pool(size), callers: 64, reference: reference, isExtra: true))
        }
        for callers in [1, 64, 512] {
            let name = (callers == 1 ? "one-caller" : "shared-\(callers)") + "-set"
            let reference = Reference(clients: callers == 1 ? 1 : 64)
            all.append(Workload(name, .shared, callers: callers, operation: .set, reference: reference, isExtra: true))
        }
        for (suffix, care) in [("bare", Care.bare), ("observed", .observed)] {
            for onEventLoop in [false, true] {
                let name = "shared-512" + (onEventLoop ? "-executor" : "") + "-" + suffix
                var workload = Workload(
                    name,
                    .shared,
                    callers: 512,
                    onEventLoop: onEventLoop,
                    reference: Reference(clients: 64),
                    isExtra: true
                )
                workload.care = care
                all.append(workload)
            }
        }
        return all
    }()
}
