//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Where a server of a cluster is reached, as another one says
/// (<https://redis.io/docs/latest/commands/cluster-slots/>).
public enum ClusterHost: Sendable, Hashable {
    /// At this name or IP address.
    case named(String)
    /// Where the server is reached that was asked, at the port that is given: it doesn't know its own address, or isn't to tell it.
    case asked
    /// It should have a host name, and has none: it can't be reached as it is configured.
    case unknown

    init(_ value: RESPValue) throws {
        guard let text = try String?(value), !text.isEmpty else {
            self = .asked
            return
        }
        self = text == "?" ? .unknown : .named(text)
    }

    /// Whether both are the same, text byte by byte.
    public static func == (left: ClusterHost, right: ClusterHost) -> Bool {
        switch (left, right) {
        case (.named(let left), .named(let right)): areSame(left, right)
        case (.asked, .asked), (.unknown, .unknown): true
        default: false
        }
    }
}

/// Servers of a cluster that have the same slots: a primary and its replicas.
public struct ClusterShard: RESPDecodable, Hashable {
    /// One server.
    public struct Node: RESPDecodable, Hashable {
        /// What the server does in its shard.
        public enum Role: String, RESPDecodable {
            case primary = "master"
            case replica

            /// `master` or `replica`.
            public init(_ value: RESPValue) throws { self = try value.choice() }
        }

        /// Whether the server can be used.
        public enum Health: String, RESPDecodable {
            case online
            case failed
            /// Not yet: it loads its data.
            case loading

            /// `online`, `fail` or `loading`; the documentation says `failed`, Redis 7.0 `fail`.
            public init(_ value: RESPValue) throws {
                self = try String(value) == "fail" ? .failed : value.choice()
            }
        }

        /// 40 hexadecimal digits that stay the same wherever the server moves.
        public let id: String
        /// Where clients are to reach it.
        public let host: ClusterHost
        /// Its IP address; `nil` where it doesn't know it.
        public let ip: String?
        /// Its host name, where one is configured.
        public let hostname: String?
        /// The port without TLS, 1 to 65,535.
        public let port: Int?
        /// The port with TLS, 1 to 65,535.
        public let tlsPort: Int?
        /// What it does in the shard.
        public let role: Role
        /// How much it has of the primary's stream of changes, in bytes.
        public let replicationOffset: Int
        /// Whether it can be used.
        public let health: Health

        /// A map with these fields, and others that are left out.
        public init(_ value: RESPValue) throws {
            id = try value.field("id")
            host = try ClusterHost(value["endpoint"] ?? .null)
            let ip = try value["ip"].flatMap { (value) throws in try String?(value) }
            self.ip = ip?.isEmpty == true ? nil : ip
            hostname = try value["hostname"].flatMap { (value) throws in try String?(value) }
            port = try value["port"].map { (value) throws in try value.port() }
            tlsPort = try value["tls-port"].map { (value) throws in try value.port() }
            role = try value.field("role")
            replicationOffset = try value.field("replication-offset")
            health = try value.field("health")
        }

        /// Whether both are the same, text byte by byte.
        public static func == (left: Node, right: Node) -> Bool {
            areSame(left.id, right.id) && left.host == right.host && areSame(left.ip, right.ip)
                && areSame(left.hostname, right.hostname) && left.port == right.port && left.tlsPort == right.tlsPort
                && left.role == right.role && left.replicationOffset == right.replicationOffset
                && left.health == right.health
        }
    }

    /// The slots, as ranges within 0 to 16,383; none for a shard that has only just joined.
    public let slots: [ClosedRange<Int>]
    /// Its servers.
    public let nodes: [Node]

    /// A map of slots and nodes.
    public init(_ value: RESPValue) throws {
        guard let bounds = value["slots"]?.elements, bounds.count.isMultiple(of: 2) else {
            throw RedisError.decodingFailed(value, expected: "a map with pairs of slots")
        }
        var slots: [ClosedRange<Int>] = []
        for index in stride(from: 0, to: bounds.count, by: 2) {
            slots.append(try .init(slots: bounds[index], bounds[index + 1]))
        }
        self.slots = slots
        nodes = try value.field("nodes")
    }
}

/// A range of slots, and the servers that have them.
public struct ClusterSlots: RESPDecodable, Hashable {
    /// One server.
    public struct Node: RESPDecodable, Hashable {
        /// Where clients are to reach it.
        public let host: ClusterHost
        /// The port of the kind that was asked: with TLS over a connection with TLS; 1 to 65,535.
        public let port: Int
        /// 40 hexadecimal digits that stay the same wherever the server moves; `nil` before Redis 4.
        public let id: String?

        /// Host, port, and perhaps an ID and more.
        public init(_ value: RESPValue) throws {
            let parts = try value.elements(atLeast: 2, for: Self.self)
            host = try ClusterHost(parts[0])
            port = try parts[1].port()
            id = parts.count > 2 ? try String(parts[2]) : nil
        }

        /// Whether both are the same, text byte by byte.
        public static func == (left: Node, right: Node) -> Bool {
            left.host == right.host && left.port == right.port && areSame(left.id, right.id)
        }
    }

    /// The slots, within 0 to 16,383.
    public let slots: ClosedRange<Int>
    /// The server that takes writes.
    public let primary: Node
    /// The ones that have copies.
    public let replicas: [Node]

    /// The first and the last slot, then the primary and its replicas.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 3, for: Self.self)
        slots = try .init(slots: parts[0], parts[1])
        primary = try Node(parts[2])
        var replicas: [Node] = []
        for part in parts.dropFirst(3) { replicas.append(try Node(part)) }
        self.replicas = replicas
    }
}

extension ClosedRange<Int> {
    /// Slots from the first to the last, as they were announced: what comes from the network is checked (SEMANTICS 7.4).
    fileprivate init(slots first: RESPValue, _ last: RESPValue) throws {
        let (lower, upper) = (try Int(first), try Int(last))
        guard 0 <= lower, lower <= upper, upper < 16_384 else {
            throw RedisError.decodingFailed(
                lower < 0 || lower >= 16_384 ? first : last,
                expected: "slots from 0 to 16383"
            )
        }
        self = lower...upper
    }
}

extension RESPValue {
    /// A port, as it was announced.
    fileprivate func port() throws -> Int {
        let port = try Int(self)
        guard (1...65_535).contains(port) else {
            throw RedisError.decodingFailed(self, expected: "a port from 1 to 65535")
        }
        return port
    }

    fileprivate func choice<Choice: RawRepresentable<String>>() throws -> Choice {
        guard let choice = Choice(rawValue: try String(self)) else {
            throw RedisError.decodingFailed(self, expected: "\(Choice.self)")
        }
        return choice
    }
}
