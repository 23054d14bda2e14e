//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What tells of the server's own work: MONITOR, SLOWLOG, LATENCY and MEMORY.
enum DiagnosticCommands {
    static let handlers: [String: CommandHandler] = [
        "monitor": monitor, "slowlog|get": slowGet,
        "slowlog|len": { call throws(Failure) in .integer(call.core.logs.slow.count) },
        "slowlog|reset": { call throws(Failure) in
            call.core.logs.forgetSlow()
            return .ok
        },
        "latency|latest": { call throws(Failure) in .array([]) },
        "latency|history": { call throws(Failure) in .array([]) },
        "latency|graph": { call throws(Failure) in
            throw Failure("ERR No samples available for event '\(call[2])'")
        },
        "latency|doctor": { call throws(Failure) in .verbatim("The test server doesn't watch latency.\n") },
        "latency|histogram": { call throws(Failure) in .map([]) },
        "latency|reset": { call throws(Failure) in .integer(0) }, "memory|stats": memoryStats,
        "memory|doctor": { call throws(Failure) in .verbatim("The test server knows of no trouble with its memory.\n")
        },
        "memory|purge": { call throws(Failure) in .ok },
        "memory|malloc-stats": { call throws(Failure) in .text("Stats not supported for the current allocator") },
    ]

    static func monitor(_ call: Call) throws(Failure) -> Reply {
        guard call.mayBlock, !call.session.deniesBlocking else {
            throw Failure("ERR MONITOR isn't allowed for DENY BLOCKING client")
        }
        // Who sees all already isn't answered.
        guard call.core.monitors.insert(call.session.id).inserted else { return .none }
        call.session.isMonitor = true
        return .ok
    }

    static func slowGet(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 3 else { throw .wrongArity(call.spec.name) }
        let wrong = Failure("ERR count should be greater than or equal to -1")
        let count = call.count == 3 ? try call.integer(2, wrong) : 10
        guard count >= -1 else { throw wrong }
        let chosen = count == -1 ? call.core.logs.slow[...] : call.core.logs.slow.prefix(count)
        return .array(
            chosen.map { item in
                .array([
                    .integer(item.id), .integer(Int(item.time)), .integer(Int(item.microseconds)),
                    .bulks(item.arguments),
                    .text(item.address), .bulk(item.name),
                ])
            }
        )
    }

    /// Estimates: no allocator is asked.
    static func memoryStats(_ call: Call) throws(Failure) -> Reply {
        let keys = call.core.databases.reduce(0) { $0 + $1.table.count }
        let (startup, dataset) = (1 << 20, keys * 64)
        let numbers: [(String, Int)] = [
            ("peak.allocated", startup + dataset), ("total.allocated", startup + dataset),
            ("startup.allocated", startup), ("replication.backlog", 0), ("clients.slaves", 0),
            ("clients.normal", call.core.sessions.count * 1024), ("cluster.links", 0), ("aof.buffer", 0),
            ("lua.caches", 0), ("functions.caches", 0),
        ]
        let databases: [Reply] = call.core.databases.enumerated().filter { !$0.element.table.isEmpty }.flatMap {
            index,
            database in
            [
                Reply.text("db.\(index)"),
                .map([
                    .text("overhead.hashtable.main"), .integer(database.table.count * 48),
                    .text("overhead.hashtable.expires"), .integer(database.volatileCount * 32),
                ]),
            ]
        }
        let later: [(String, Int)] = [
            ("overhead.total", startup), ("keys.count", keys), ("keys.bytes-per-key", keys == 0 ? 0 : dataset / keys),
            ("dataset.bytes", dataset), ("allocator.allocated", startup + dataset),
            ("allocator.active", startup + dataset),
            ("allocator.resident", startup + dataset), ("allocator-fragmentation.bytes", 0), ("allocator-rss.bytes", 0),
            ("rss-overhead.bytes", 0), ("fragmentation.bytes", 0),
        ]
        let ratios: [(String, Double)] = [
            ("dataset.percentage", 100), ("peak.percentage", 100), ("allocator-fragmentation.ratio", 1),
            ("allocator-rss.ratio", 1), ("rss-overhead.ratio", 1), ("fragmentation", 1),
        ]
        return .map(
            numbers.flatMap { [.text($0.0), .integer($0.1)] } + databases
                + later.flatMap { [.text($0.0), .integer($0.1)] } + ratios.flatMap { [.text($0.0), .double($0.1)] }
        )
    }
}
