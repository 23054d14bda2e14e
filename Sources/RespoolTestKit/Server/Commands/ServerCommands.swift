//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum ServerCommands {
    static let handlers: [String: CommandHandler] = [
        "info": info, "config|get": configGet, "config|set": configSet, "config|resetstat": resetStatistics,
        "time": time, "lastsave": { call throws(Failure) in .integer(Int(call.core.startedAt / 1000)) },
        "debug": debug, "role": { call throws(Failure) in .array([.text("master"), .integer(0), .array([])]) },
        "lolwut": lolwut, "module|list": { call throws(Failure) in .array([]) }, "replicaof": replicaof,
        "slaveof": replicaof,
        // There is nothing to be saved, and nowhere to.
        "save": { call throws(Failure) in .ok },
        "bgsave": { call throws(Failure) in
            guard call.count == 1 || call.count == 2 && call.option(1) == "SCHEDULE" else { throw .syntax }
            return .simple("Background saving started")
        },
        "bgrewriteaof": { call throws(Failure) in .simple("Background append only file rewriting started") },
    ]

    static func replicaof(_ call: Call) throws(Failure) -> Reply {
        guard call.option(1) == "NO", call.option(2) == "ONE" else { throw .unsupported("REPLICAOF host port") }
        return .ok
    }

    static func time(_ call: Call) throws(Failure) -> Reply {
        let microseconds = call.core.clock.nowInMicroseconds
        return .array([.text("\(microseconds / 1_000_000)"), .text("\(microseconds % 1_000_000)")])
    }

    static func lolwut(_ call: Call) throws(Failure) -> Reply {
        .verbatim(Bytes("Respool's test server, after Redis ver. \(call.core.version.product.version)\n"))
    }

    static func configGet(_ call: Call) throws(Failure) -> Reply {
        let patterns = call.arguments.dropFirst(2).map { Bytes($0.lower) }
        return .map(
            call.core.settings.values.filter { item in patterns.contains { Glob.matches($0, Bytes(item.name)) } }
                .flatMap { [.text($0.name), .text($0.value)] }
        )
    }

    static func configSet(_ call: Call) throws(Failure) -> Reply {
        guard call.count % 2 == 0 else { throw .wrongArity("config|set") }
        // All or nothing.
        var changed = call.core.settings
        var seen: Set<String> = []
        for index in stride(from: 2, to: call.count, by: 2) {
            let name = call[index].lower
            guard seen.insert(name).inserted else {
                throw Failure("ERR CONFIG SET failed (possibly related to argument '\(name)') - duplicate parameter")
            }
            try changed.set(name, call[index + 1].text)
        }
        if seen.contains("requirepass") {
            var user = call.core.defaultUser
            let password = changed["requirepass"] ?? ""
            user.passwords = password.isEmpty ? [] : [Digest.sha256(Array(password.utf8))]
            user.needsNoPassword = password.isEmpty
            call.core.replace(user)
        }
        call.core.settings = changed
        return .ok
    }

    static func resetStatistics(_ call: Call) throws(Failure) -> Reply {
        call.core.statistics = ServerStatistics()
        return .ok
    }

    static func debug(_ call: Call) throws(Failure) -> Reply {
        switch call.option(1) {
        case "SLEEP" where call.count == 3:
            let seconds = try call.double(2)
            guard seconds >= 0, seconds < 1e9 else { throw .outOfRange }
            let milliseconds = Int64((seconds * 1000).rounded())
            guard milliseconds > 0 else { return .ok }
            // The whole server stands still, and the answer comes afterwards; the thread is free for others meanwhile.
            call.core.pauseClients(for: milliseconds, onlyWrites: false)
            return call.wait(for: [], timeout: milliseconds, otherwise: .ok)
        case "ERROR" where call.count == 3: throw Failure(call[2].text)
        case "JMAP", "CHANGE-REPL-ID", "QUICKLIST-PACKED-THRESHOLD": return .ok
        case "SET-ACTIVE-EXPIRE" where call.count == 3: return .ok
        default: throw .unsupported("DEBUG \(call.option(1))")
        }
    }

    static func info(_ call: Call) throws(Failure) -> Reply {
        let core = call.core
        let names = call.arguments.dropFirst().map(\.lower)
        let wantsAll = names.isEmpty || names.contains { ["all", "default", "everything"].contains($0) }
        var text = ""
        func section(_ name: String, _ fields: [(String, Any)]) {
            guard wantsAll || names.contains(name.lowercased()) else { return }
            if !text.isEmpty { text += "\r\n" }
            text += "# \(name)\r\n"
            for (field, value) in fields { text += "\(field):\(value)\r\n" }
        }
        let mode = core.cluster == nil ? "standalone" : "cluster"
        section(
            "Server",
            [
                ("redis_version", core.version.product.redisVersion)
            ]
                + (core.version.isValkey
                    ? [
                        ("server_name", core.version.product.name),
                        ("valkey_version", core.version.product.version), ("server_mode", mode),
                    ] : [])
                + [
                    ("redis_mode", mode), ("respool_test_server", 1), ("arch_bits", 64), ("tcp_port", core.port),
                    ("server_time_usec", core.clock.nowInMicroseconds),
                    ("uptime_in_seconds", (core.now - core.startedAt) / 1000),
                    ("uptime_in_days", (core.now - core.startedAt) / 86_400_000), ("hz", 10),
                ]
        )
        section(
            "Clients",
            [
                ("connected_clients", core.sessions.count), ("cluster_connections", 0),
                ("maxclients", core.settings["maxclients"] ?? ""),
                ("blocked_clients", core.waitingSessions.count),
                ("tracking_clients", core.sessions.values.count { $0.tracking != nil }),
            ]
        )
        section(
            "Memory",
            [
                ("used_memory", 1 << 20), ("maxmemory", core.settings["maxmemory"] ?? "0"),
                ("maxmemory_policy", "noeviction"),
            ]
        )
        section(
            "Persistence",
            [("loading", 0), ("rdb_changes_since_last_save", core.statistics.changes), ("aof_enabled", 0)]
        )
        section(
            "Stats",
            [
                ("total_connections_received", core.statistics.connections),
                ("total_commands_processed", core.statistics.commands), ("instantaneous_ops_per_sec", 0),
                ("expired_keys", core.statistics.expiredKeys), ("evicted_keys", 0),
                ("pubsub_channels", core.pubsub.channels.count), ("pubsub_patterns", core.pubsub.patterns.count),
            ]
        )
        section(
            "Replication",
            [
                ("role", "master"), ("connected_slaves", 0), ("master_replid", Digest.sha1([1])),
                ("master_repl_offset", 0),
            ]
        )
        section("CPU", [("used_cpu_sys", 0), ("used_cpu_user", 0)])
        section("Cluster", [("cluster_enabled", core.cluster == nil ? 0 : 1)])
        section(
            "Keyspace",
            core.databases.enumerated().filter { !$0.element.table.isEmpty }.map { index, database in
                ("db\(index)", "keys=\(database.table.count),expires=\(database.volatileCount),avg_ttl=0")
            }
        )
        return .verbatim(Bytes(text))
    }
}
