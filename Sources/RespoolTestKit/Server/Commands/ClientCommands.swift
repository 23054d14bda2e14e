//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum ClientCommands {
    static let handlers: [String: CommandHandler] = [
        "client|id": { call throws(Failure) in .integer(call.session.id) },
        "client|getname": { call throws(Failure) in
            .optional(call.session.name.isEmpty ? nil : call.session.name)
        },
        "client|setname": { call throws(Failure) in
            try checkName(call[2])
            call.session.name = call[2]
            return .ok
        },
        "client|setinfo": setinfo, "client|list": list,
        "client|info": { call throws(Failure) in .verbatim(Bytes(line(call.session, call.core))) },
        "client|kill": kill, "client|pause": pause, "client|unpause": unpause, "client|reply": reply,
        "client|no-evict": noEvict, "client|no-touch": noEvict, "client|unblock": unblock,
        "client|tracking": TrackingCommands.tracking, "client|trackinginfo": TrackingCommands.trackinginfo,
        "client|caching": TrackingCommands.caching, "client|getredir": TrackingCommands.getredir,
    ]

    static func checkName(_ name: Bytes) throws(Failure) {
        guard name.raw.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw Failure("ERR Client names cannot contain spaces, newlines or special characters.")
        }
    }

    static func setinfo(_ call: Call) throws(Failure) -> Reply {
        guard call[3].raw.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw Failure("ERR \(call[2].lower) cannot contain spaces, newlines or special characters.")
        }
        switch call.option(2) {
        case "LIB-NAME": call.session.libraryName = call[3]
        case "LIB-VER": call.session.libraryVersion = call[3]
        default: throw Failure("ERR Unrecognized option '\(call[2])'")
        }
        return .ok
    }

    static func line(_ session: Session, _ core: ServerCore) -> String {
        var flags = ""
        if session.isMonitor { flags += "O" }
        if session.isSubscriber { flags += "P" }
        if session.transaction != nil { flags += "x" }
        if session.waiting != nil { flags += "b" }
        if session.tracking != nil { flags += "t" }
        if session.isNoEvict { flags += "e" }
        let fields: [(String, Any)] = [
            ("id", session.id), ("addr", session.address), ("laddr", session.localAddress), ("fd", session.id + 7),
            ("name", session.name), ("age", max(0, (core.now - session.connectedAt) / 1000)), ("idle", 0),
            ("flags", flags.isEmpty ? "N" : flags), ("db", session.database), ("sub", session.channels.count),
            ("psub", session.patterns.count), ("ssub", session.shardChannels.count),
            ("multi", session.transaction?.calls.count ?? -1), ("qbuf", 0), ("qbuf-free", 0), ("argv-mem", 0),
            ("multi-mem", 0), ("rbs", 1024), ("rbp", 0), ("obl", 0), ("oll", 0), ("omem", 0), ("tot-mem", 0),
            ("events", "r"), ("cmd", session.lastCommand), ("user", session.user.name),
            ("redir", session.tracking?.redirect ?? -1), ("resp", session.writer.version),
            ("lib-name", session.libraryName), ("lib-ver", session.libraryVersion),
        ]
        return fields.map { "\($0.0)=\($0.1)" }.joined(separator: " ") + "\n"
    }

    private static func isOf(_ type: String, _ session: Session) -> Bool {
        switch type {
        case "normal": !session.isSubscriber
        case "pubsub": session.isSubscriber
        default: false
        }
    }

    private static func type(_ call: Call, _ index: Int) throws(Failure) -> String {
        let name = call[index].lower
        guard ["normal", "pubsub", "master", "replica", "slave"].contains(name) else {
            throw Failure("ERR Unknown client type '\(call[index])'")
        }
        return name
    }

    static func list(_ call: Call) throws(Failure) -> Reply {
        var chosen = call.core.sessions.values.sorted { $0.id < $1.id }
        if call.count > 2 {
            switch call.option(2) {
            case "TYPE" where call.count == 4:
                let name = try type(call, 3)
                chosen = chosen.filter { isOf(name, $0) }
            case "ID" where call.count > 3:
                var ids: Set<Int> = []
                for index in 3..<call.count { ids.insert(try call.integer(index, Failure("ERR Invalid client ID"))) }
                chosen = chosen.filter { ids.contains($0.id) }
            default: throw .syntax
            }
        }
        return .verbatim(Bytes(chosen.map { line($0, call.core) }.joined()))
    }

    static func kill(_ call: Call) throws(Failure) -> Reply {
        if call.count == 3 {
            guard let victim = call.core.sessions.values.first(where: { $0.address == call[2].text }) else {
                throw Failure("ERR No such client")
            }
            end(victim, call)
            return .ok
        }
        guard call.count % 2 == 0 else { throw .syntax }
        var victims = call.core.sessions.values.sorted { $0.id < $1.id }
        var skipsCaller = true
        for index in stride(from: 2, to: call.count, by: 2) {
            let value = call[index + 1].text
            switch call.option(index) {
            case "ID":
                let id = try call.integer(index + 1, Failure("ERR client-id should be greater than 0"))
                guard id > 0 else { throw Failure("ERR client-id should be greater than 0") }
                victims.removeAll { $0.id != id }
            case "TYPE":
                let name = try type(call, index + 1)
                victims.removeAll { !isOf(name, $0) }
            case "USER":
                guard call.core.users[value] != nil else { throw Failure("ERR No such user '\(value)'") }
                victims.removeAll { $0.user.name != value }
            case "ADDR": victims.removeAll { $0.address != value }
            case "MAXAGE" where call.core.version.isLater:
                let age = try call.integer(index + 1, Failure("ERR maxage is not an integer or out of range"))
                guard age > 0 else { throw Failure("ERR maxage should be greater than 0") }
                victims.removeAll { (call.now - $0.connectedAt) / 1000 < Int64(age) }
            case "LADDR": victims.removeAll { $0.localAddress != value }
            case "SKIPME":
                guard ["yes", "no"].contains(value.lowercased()) else { throw .syntax }
                skipsCaller = value.lowercased() == "yes"
            default: throw .syntax
            }
        }
        if skipsCaller { victims.removeAll { $0 === call.session } }
        for victim in victims { end(victim, call) }
        return .integer(victims.count)
    }

    /// Ends a client; the caller gets its answer first.
    private static func end(_ victim: Session, _ call: Call) {
        victim.isClosing = true
        victim.transport?.close()
    }

    static func pause(_ call: Call) throws(Failure) -> Reply {
        let timeout = try call.integer(2, Failure("ERR timeout is not an integer or out of range"))
        guard timeout >= 0 else { throw .negativeTimeout }
        var onlyWrites = false
        if call.count > 3 {
            guard call.count == 4 else { throw .syntax }
            switch call.option(3) {
            case "WRITE": onlyWrites = true
            case "ALL": break
            default: throw Failure("ERR CLIENT PAUSE mode must be WRITE or ALL")
            }
        }
        call.core.pauseClients(for: Int64(timeout), onlyWrites: onlyWrites)
        return .ok
    }

    static func unpause(_ call: Call) throws(Failure) -> Reply {
        call.core.unpause()
        return .ok
    }

    static func reply(_ call: Call) throws(Failure) -> Reply {
        switch call.option(2) {
        case "ON":
            call.session.replyMode = .on
            return .ok
        case "OFF":
            call.session.replyMode = .off
            return .none
        case "SKIP":
            if call.session.replyMode != .off { call.session.replyMode = .skipNext }
            return .none
        default: throw .syntax
        }
    }

    static func noEvict(_ call: Call) throws(Failure) -> Reply {
        switch call.option(2) {
        case "ON": if call.spec.name == "client|no-evict" { call.session.isNoEvict = true }
        case "OFF": if call.spec.name == "client|no-evict" { call.session.isNoEvict = false }
        default: throw .syntax
        }
        return .ok
    }

    static func unblock(_ call: Call) throws(Failure) -> Reply {
        let id = try call.integer(2)
        var withError = false
        if call.count > 3 {
            guard call.count == 4, ["TIMEOUT", "ERROR"].contains(call.option(3)) else {
                throw Failure("ERR CLIENT UNBLOCK reason should be TIMEOUT or ERROR")
            }
            withError = call.option(3) == "ERROR"
        }
        guard let session = call.core.sessions[id], let waiting = session.waiting else { return .integer(0) }
        let error = Reply.error("UNBLOCKED client unblocked via CLIENT UNBLOCK")
        call.core.wake(session, with: withError ? error : waiting.timeoutReply)
        return .integer(1)
    }
}
