//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension TestServer {
    /// Which real server a test server answers like: its commands, its replies and its words.
    ///
    /// Each is held to that server by the same generated commands. A program that needs a command of a later version says so
    /// here; what the chosen version doesn't know is answered as an unknown command.
    public struct Version: Sendable, Hashable, CaseIterable, CustomStringConvertible {
        private enum Kind: Int {
            case redis70, redis82, valkey91
        }

        private let kind: Kind

        /// Redis 7.0.15.
        public static let redis70 = Version(kind: .redis70)
        /// Redis 8.2.3, without its modules.
        public static let redis82 = Version(kind: .redis82)
        /// Valkey 9.1.2.
        public static let valkey91 = Version(kind: .valkey91)

        /// All of them, the oldest first.
        public static let allCases: [Version] = [.redis70, .redis82, .valkey91]

        /// The version with this name, such as `redis-8.2`; `nil` for any other.
        public init?(name: String) {
            guard let version = Self.allCases.first(where: { $0.description == name }) else { return nil }
            self = version
        }

        private init(kind: Kind) {
            self.kind = kind
        }

        /// Its name: `redis-7.0`, `redis-8.2` or `valkey-9.1`.
        public var description: String {
            switch kind {
            case .redis70: "redis-7.0"
            case .redis82: "redis-8.2"
            case .valkey91: "valkey-9.1"
            }
        }

        /// What HELLO says of the server, and INFO.
        var product: (name: String, version: String, redisVersion: String) {
            switch kind {
            case .redis70: ("redis", "7.0.15", "7.0.15")
            case .redis82: ("redis", "8.2.3", "8.2.3")
            case .valkey91: ("valkey", "9.1.2", "7.2.4")
            }
        }

        /// Where a table has one entry for each.
        var index: Int { kind.rawValue }
        /// Whether it does what Redis does since 7.2, as Valkey does.
        var isLater: Bool { kind != .redis70 }
        var isValkey: Bool { kind == .valkey91 }
    }
}
