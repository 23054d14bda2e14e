//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// What a server says of itself when a connection to it is made.
public struct RedisServerInfo: Sendable, Hashable {
    /// `redis` or `valkey`, for example.
    public let server: String
    /// Its version, for example `8.2.3`.
    public let version: String
    /// What it is a part of.
    public let mode: Mode
    /// What it is for others: a primary or a replica.
    public let role: Role
    /// Where it runs, as its administrator says (`availability-zone`, Valkey 8.1 and newer); `nil` where nobody does.
    public let availabilityZone: String?
    /// Its modules, by name.
    public let modules: [String]

    /// What a server is a part of.
    public enum Mode: Sendable, Hashable {
        case standalone
        case cluster
        case sentinel
        /// What later servers may say.
        case other(String)
    }

    /// What a server is for others.
    public enum Role: Sendable, Hashable {
        case primary
        case replica
        /// What later servers may say.
        case other(String)
    }
}

extension RedisServerInfo {
    /// From the reply to HELLO; `nil` where that isn't one.
    init?(hello reply: RESPValue) {
        let fields = Self.fields(reply)
        let texts = fields.compactMapValues { $0.bytes.map { String(buffer: $0) } }
        guard let server = texts["server"], let version = texts["version"] else { return nil }
        self.server = server
        self.version = version
        mode =
            switch texts["mode"] {
            case "cluster": .cluster
            case "sentinel": .sentinel
            case "standalone", nil: .standalone
            case .some(let other): .other(other)
            }
        role =
            switch texts["role"] {
            case "master", "primary", nil: .primary
            case "replica", "slave": .replica
            case .some(let other): .other(other)
            }
        availabilityZone = texts["availability_zone"].flatMap { $0.isEmpty ? nil : $0 }
        modules = Self.names(fields["modules"])
    }

    private static func fields(_ value: RESPValue) -> [String: RESPValue] {
        guard case .map(let flat) = value.unattributed else { return [:] }
        var fields: [String: RESPValue] = [:]
        for index in stride(from: 0, to: flat.count - 1, by: 2) {
            if let key = flat[index].bytes { fields[String(buffer: key)] = flat[index + 1] }
        }
        return fields
    }

    private static func names(_ modules: RESPValue?) -> [String] {
        guard case .array(let list)? = modules?.unattributed else { return [] }
        return list.compactMap { fields($0)["name"]?.bytes.map { String(buffer: $0) } }
    }
}
