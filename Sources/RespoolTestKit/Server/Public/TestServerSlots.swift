//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The slot map by which a test server answers as a node of a cluster.
///
/// The server enforces it: keys of other nodes' slots are answered with MOVED, those of slots on their way with ASK, and
/// requests across slots with CROSSSLOT.
public struct TestServerSlots: Sendable, Hashable {
    /// One node of the cluster, which need not exist.
    public struct Node: Sendable, Hashable {
        /// 40 hexadecimal digits.
        public var id: String
        /// The host that redirections name.
        public var host: String
        /// The port that redirections name.
        public var port: Int
        /// The slots it serves.
        public var slots: [ClosedRange<Int>]

        /// A node with its slots.
        public init(host: String = "127.0.0.1", port: Int, slots: [ClosedRange<Int>]) {
            self.host = host
            self.port = port
            self.slots = slots
            id = Digest.sha1(Array("\(host):\(port)".utf8))
        }
    }

    /// All nodes.
    public var nodes: [Node]
    /// Which of the nodes the server is; its host and port are those of the server, whatever is written here.
    public var ownNode: Int
    /// Slots on their way from this server to another node: what isn't here any more is answered with ASK.
    public var migrating: [Int: Int] = [:]
    /// Slots on their way to this server: served after ASKING.
    public var importing: Set<Int> = []

    /// A map of the nodes given, of which the server is one.
    public init(nodes: [Node], ownNode: Int = 0) {
        self.nodes = nodes
        self.ownNode = ownNode
    }

    /// The node that serves a slot.
    func owner(of slot: Int) -> Int? {
        nodes.firstIndex { $0.slots.contains { $0.contains(slot) } }
    }

    /// The slot of a key: CRC16 of the part in braces, if there is one, else of the whole.
    public static func slot(of key: some Sequence<UInt8>) -> Int {
        let bytes = Array(key)
        var hashed = bytes[...]
        if let open = bytes.firstIndex(of: UInt8(ascii: "{")),
            let close = bytes[(open + 1)...].firstIndex(of: UInt8(ascii: "}")), close > open + 1
        {
            hashed = bytes[(open + 1)..<close]
        }
        var crc: UInt16 = 0
        for byte in hashed {
            crc ^= UInt16(byte) << 8
            for _ in 0..<8 { crc = crc & 0x8000 == 0 ? crc << 1 : crc << 1 ^ 0x1021 }
        }
        return Int(crc & 0x3FFF)
    }
}

extension ServerCore {
    /// Where a request belongs, if it isn't here.
    func redirect(_ spec: CommandSpec, _ arguments: [Bytes], _ session: Session) -> Failure? {
        guard let cluster else { return nil }
        let isAsking = session.isAsking
        if spec.name != "asking" { session.isAsking = false }
        let keys = (KeyFinder.keys(spec, arguments) ?? []).map { arguments[$0] }
        guard let first = keys.first else { return nil }
        let slot = TestServerSlots.slot(of: first.raw)
        guard keys.allSatisfy({ TestServerSlots.slot(of: $0.raw) == slot }) else {
            return Failure("CROSSSLOT Keys in request don't hash to the same slot")
        }
        guard let owner = cluster.owner(of: slot) else { return Failure("CLUSTERDOWN Hash slot not served") }
        let missing = keys.count { databases[0].entry($0) == nil }
        let tryAgain = Failure("TRYAGAIN Multiple keys request during rehashing of slot")
        if owner == cluster.ownNode {
            guard let target = cluster.migrating[slot], cluster.nodes.indices.contains(target), missing > 0 else {
                return nil
            }
            if missing < keys.count { return tryAgain }
            let node = cluster.nodes[target]
            return Failure("ASK \(slot) \(node.host):\(node.port)")
        }
        if isAsking, cluster.importing.contains(slot) {
            return keys.count > 1 && missing > 0 ? tryAgain : nil
        }
        let node = cluster.nodes[owner]
        return Failure("MOVED \(slot) \(node.host):\(node.port)")
    }
}
