//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Which clients cached which keys, and whom to tell when one changes.
struct TrackingTable {
    private var keys: [Bytes: Set<Int>] = [:]
    private var clients: Set<Int> = []
    private var pending: [(session: Int, keys: [Bytes]?)] = []
    /// Keys that changed since those who asked for prefixes were told, by whom.
    private var broadcasts: [Bytes: Int] = [:]
    private var hasBroadcasters = false

    var isInUse: Bool { !clients.isEmpty || !keys.isEmpty }
    var hasPending: Bool { !pending.isEmpty }
    var hasBroadcasts: Bool { !broadcasts.isEmpty }

    mutating func add(_ session: Session) {
        clients.insert(session.id)
        if session.tracking?.isBroadcasting == true { hasBroadcasters = true }
    }

    /// A client is told nothing for now; what it read stays known.
    mutating func disable(_ session: Session) { clients.remove(session.id) }

    mutating func remove(_ session: Session) {
        clients.remove(session.id)
        for key in Array(keys.keys) {
            keys[key]?.remove(session.id)
            if keys[key]?.isEmpty == true { keys[key] = nil }
        }
    }

    /// A tracking client reads: its keys are remembered.
    mutating func remember(_ call: Call, in core: ServerCore) {
        guard var tracking = call.session.tracking else { return }
        let caching = tracking.caching
        if call.spec.name != "client|caching", !(call.session.deniesBlocking && call.spec.name != "exec") {
            tracking.caching = nil
            call.session.tracking = tracking
        }
        guard !tracking.isBroadcasting, call.spec.flags.contains(.readOnly) else { return }
        if tracking.optsIn, caching != true { return }
        if tracking.optsOut, caching == false { return }
        for index in KeyFinder.keys(call.spec, call.arguments) ?? [] {
            keys[call.arguments[index], default: []].insert(call.session.id)
        }
    }

    mutating func changed(_ key: Bytes, by writer: Session?, in core: ServerCore) {
        for id in (keys.removeValue(forKey: key) ?? []).sorted() {
            guard let session = core.sessions[id], let tracking = session.tracking, !tracking.isBroadcasting else {
                continue
            }
            if tracking.skipsOwn, writer === session { continue }
            pending.append((id, [key]))
        }
        if hasBroadcasters { broadcasts[key] = writer?.id ?? 0 }
    }

    /// Everything is gone.
    mutating func flushed() {
        keys = [:]
        for id in clients.sorted() { pending.append((id, nil)) }
    }

    /// Tells those who asked for prefixes which keys with them changed since the last time: one message for each prefix.
    mutating func sendBroadcasts(in core: ServerCore) {
        let changed = broadcasts.sorted { $0.key < $1.key }
        broadcasts = [:]
        var messages: [(prefix: Bytes, session: Int, keys: [Bytes])] = []
        for id in clients.sorted() {
            guard let tracking = core.sessions[id]?.tracking, tracking.isBroadcasting else { continue }
            for prefix in tracking.prefixes {
                let keys = changed.filter { item in
                    item.key.raw.starts(with: prefix.raw) && !(tracking.skipsOwn && item.value == id)
                }
                if !keys.isEmpty { messages.append((prefix, id, keys.map(\.key))) }
            }
        }
        messages.sort { $0.prefix != $1.prefix ? $0.prefix < $1.prefix : $0.session < $1.session }
        pending += messages.map { ($0.session, $0.keys) }
        sendPending(in: core)
    }

    mutating func sendPending(in core: ServerCore) {
        let messages = pending
        pending = []
        for message in messages {
            guard let session = core.sessions[message.session], let tracking = session.tracking else { continue }
            let keys: Reply = message.keys.map { .bulks($0) } ?? .null
            let target = tracking.redirect.map { core.sessions[$0] } ?? session
            guard let target else {
                if session.writer.version == 3 {
                    core.push(.push([.text("tracking-redir-broken"), .integer(tracking.redirect ?? 0)]), to: session)
                }
                continue
            }
            if target.writer.version == 3 {
                core.push(.push([.text("invalidate"), keys]), to: target)
            } else if target.channels.contains("__redis__:invalidate") {
                core.push(.array([.text("message"), .text("__redis__:invalidate"), keys]), to: target)
            }
        }
    }
}
