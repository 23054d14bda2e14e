//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum ClusterCommands {
    static let handlers: [String: CommandHandler] = [
        "cluster|slots": slots, "cluster|shards": shards, "cluster|nodes": nodes, "cluster|info": info,
        "cluster|myid": myid, "cluster|keyslot": keyslot, "cluster|countkeysinslot": countkeysinslot,
        "cluster|getkeysinslot": getkeysinslot,
    ]

    private static func map(_ call: Call) throws(Failure) -> TestServerSlots {
        guard let map = call.core.cluster else { throw Failure("ERR This instance has cluster support disabled") }
        return map
    }

    static func slots(_ call: Call) throws(Failure) -> Reply {
        var ranges: [(range: ClosedRange<Int>, node: TestServerSlots.Node)] = []
        for node in try map(call).nodes { for range in node.slots { ranges.append((range, node)) } }
        ranges.sort { $0.range.lowerBound < $1.range.lowerBound }
        return .array(
            ranges.map { item in
                .array([
                    .integer(item.range.lowerBound), .integer(item.range.upperBound),
                    .array([.text(item.node.host), .integer(item.node.port), .text(item.node.id), .array([])]),
                ])
            }
        )
    }

    static func shards(_ call: Call) throws(Failure) -> Reply {
        .array(
            try map(call).nodes.map { node in
                .map([
                    .text("slots"), .array(node.slots.flatMap { [.integer($0.lowerBound), .integer($0.upperBound)] }),
                    .text("nodes"),
                    .array([
                        .map([
                            .text("id"), .text(node.id), .text("port"), .integer(node.port), .text("ip"),
                            .text(node.host),
                            .text("endpoint"), .text(node.host), .text("role"), .text("master"),
                            .text("replication-offset"), .integer(0), .text("health"), .text("online"),
                        ])
                    ]),
                ])
            }
        )
    }

    static func nodes(_ call: Call) throws(Failure) -> Reply {
        let map = try map(call)
        let lines = map.nodes.enumerated().map { index, node in
            let ranges = node.slots.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            let flags = index == map.ownNode ? "myself,master" : "master"
            let parts = [
                node.id, "\(node.host):\(node.port)@\(node.port + 10_000)", flags, "-", "0", "0", "\(index + 1)",
                "connected",
            ]
            return (parts + ranges).joined(separator: " ") + "\n"
        }
        return .verbatim(Bytes(lines.joined()))
    }

    static func info(_ call: Call) throws(Failure) -> Reply {
        let map = try map(call)
        let assigned = map.nodes.reduce(0) { $0 + $1.slots.reduce(0) { $0 + $1.count } }
        let fields: [(String, Any)] = [
            ("cluster_state", assigned == 16_384 ? "ok" : "fail"), ("cluster_slots_assigned", assigned),
            ("cluster_slots_ok", assigned), ("cluster_slots_pfail", 0), ("cluster_slots_fail", 0),
            ("cluster_known_nodes", map.nodes.count), ("cluster_size", map.nodes.count),
            ("cluster_current_epoch", map.nodes.count),
            ("cluster_my_epoch", map.ownNode + 1),
        ]
        return .verbatim(Bytes(fields.map { "\($0.0):\($0.1)\r\n" }.joined()))
    }

    static func myid(_ call: Call) throws(Failure) -> Reply {
        let map = try map(call)
        return .text(map.nodes[map.ownNode].id)
    }

    static func keyslot(_ call: Call) throws(Failure) -> Reply {
        if !call.core.version.isValkey { _ = try map(call) }
        return .integer(TestServerSlots.slot(of: call[2].raw))
    }

    private static func keys(_ call: Call) throws(Failure) -> [Bytes] {
        _ = try map(call)
        let slot = try call.integer(2)
        guard (0..<16_384).contains(slot) else { throw Failure("ERR Invalid slot") }
        return call.core.databases[0].table.keys.filter { TestServerSlots.slot(of: $0.raw) == slot }
    }

    static func countkeysinslot(_ call: Call) throws(Failure) -> Reply {
        .integer(try keys(call).count)
    }

    static func getkeysinslot(_ call: Call) throws(Failure) -> Reply {
        let count = try call.integer(3)
        guard count >= 0 else { throw Failure("ERR Invalid number of keys") }
        return .bulks(Array(try keys(call).prefix(count)))
    }
}
