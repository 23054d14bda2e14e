//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import Synchronization

/// The whole state of one server.
///
/// Lives on one event loop, so that every command is atomic.
final class ServerCore {
    let eventLoop: any EventLoop
    let clock: TestServerClock
    let shared: ServerShared
    let version: TestServer.Version
    let registry: Registry
    private let ready = ReadyKeys()
    var databases: [Database]
    var sessions: [Int: Session] = [:]
    var nextSessionID = 1
    /// Milliseconds since 1970 when the current command began.
    var now: Int64
    var deadlines = Deadlines()
    var settings: ServerSettings
    var logs = ServerLogs()
    /// Clients that see every command.
    var monitors: Set<Int> = []
    /// What FUNCTION LOAD may load, by source, and what was loaded, by name.
    var registeredLibraries: [Bytes: [TestServerFunction]] = [:]
    var libraries: [String: ServerLibrary] = [:]
    var users: [String: ServerUser]
    var userOrder: [String] = ["default"]
    var pubsub = PubSub()
    var random: SeededGenerator
    var tracking = TrackingTable()
    /// The client whose request runs, and what it is told once that is answered.
    var current: Session?
    var pushesToCurrent: [Reply] = []
    var statistics = ServerStatistics()
    /// Clients that wait.
    var waitingSessions: Set<Int> = []
    /// Clients with bytes to send at the end of the turn.
    private var outgoing: [Session] = []
    /// Requests that a fault holds back.
    var delayed: [(due: Int64, session: Int, arguments: [Bytes])] = []
    /// Requests that a fault keeps until they are let go.
    var held: [(session: Int, arguments: [Bytes])] = []
    /// Connections that were made, those that were refused among them.
    var connectionCount = 0
    var cluster: TestServerSlots?
    var pause: (until: Int64, onlyWrites: Bool)?
    var scripts: [Bytes: (source: Bytes, body: TestServerScript)] = [:]
    let startedAt: Int64
    var port = 0

    init(eventLoop: any EventLoop, shared: ServerShared, version: TestServer.Version, password: String?) {
        self.eventLoop = eventLoop
        self.shared = shared
        self.version = version
        registry = Registry.of(version)
        settings = ServerSettings(version)
        clock = shared.clock
        now = shared.clock.milliseconds
        startedAt = now
        let ready = ready
        databases = (0..<16).map { Database($0, ready) }
        random = SeededGenerator(seed: UInt64(bitPattern: now))
        let user = ServerUser.makeDefault(password: password)
        users = ["default": user]
    }

    var defaultUser: ServerUser { users["default"] ?? ServerUser.makeDefault(password: nil) }

    // MARK: Clients

    func connect() -> Session {
        now = clock.milliseconds
        let user = defaultUser
        let session = Session(id: nextSessionID, now: now, user: user)
        session.writer.writesShortest = version.isLater
        session.isAuthenticated = user.isEnabled && user.needsNoPassword
        session.parser.isAuthenticated = session.isAuthenticated
        sessions[session.id] = session
        nextSessionID += 1
        statistics.connections += 1
        return session
    }

    /// Forgets a client that is gone, whatever it was doing.
    func disconnect(_ session: Session) {
        guard sessions.removeValue(forKey: session.id) != nil else { return }
        session.isClosing = true
        stopWaiting(session)
        unwatch(session)
        pubsub.removeAll(of: session)
        tracking.remove(session)
        monitors.remove(session.id)
        session.transport = nil
    }

    /// Something was written for the client; it is sent at the end of the turn.
    func post(_ session: Session) {
        if !session.writer.isEmpty { outgoing.append(session) }
    }

    /// Sends what a client is told without asking.
    ///
    /// The client whose request runs gets it behind its reply, but for messages before Redis 7.2.
    func push(_ reply: Reply, to session: Session) {
        guard session.replyMode != .off else { return }
        if session === current, version.isLater {
            pushesToCurrent.append(reply)
            return
        }
        session.send(reply)
        post(session)
    }

    /// Sends what was written, at the end of a turn.
    func finishTurn() {
        if tracking.hasBroadcasts { tracking.sendBroadcasts(in: self) }
        while !outgoing.isEmpty {
            let sessions = outgoing
            outgoing = []
            for session in sessions { session.transport?.flush() }
        }
    }

    // MARK: Time

    /// Takes the time for the next command and ends what ends by it.
    @inline(__always)
    func refreshTime() {
        now = clock.milliseconds
        if deadlines.first <= now { expire() }
    }

    /// The clock was moved by hand.
    func clockMoved() {
        refreshTime()
        checkTimeouts()
        serveReadyKeys()
        finishTurn()
    }

    private func expire() {
        while let item = deadlines.pop(until: now) {
            let database = databases[item.database]
            guard let entry = database.entry(item.key) else { continue }
            if let field = item.field {
                guard case .hash(let hash) = entry.value, hash.fields[field]?.expiry == item.time else { continue }
                hash.fields.remove(field)
                changed(item.key, in: item.database, by: nil)
                notify(.hash, "hexpired", item.key, in: item.database)
                if hash.fields.isEmpty {
                    database.remove(item.key)
                    notify(.generic, "del", item.key, in: item.database)
                }
            } else if let expiry = entry.expiry, expiry <= now {
                database.remove(item.key)
                statistics.expiredKeys += 1
                changed(item.key, in: item.database, by: nil)
                notify(.expired, "expired", item.key, in: item.database)
            }
        }
    }

    // MARK: Keys

    /// Keys that got what somebody may wait for, or lost it, since the last who waited were served.
    var readyKeys: [(database: Int, key: Bytes)] {
        get { ready.keys }
        set { ready.keys = newValue }
    }

    func put(_ key: Bytes, _ value: Value, expiry: Int64? = nil, in index: Int) {
        let database = databases[index]
        let isNew = settings.events.contains(.new) && database.entry(key) == nil
        database.put(key, value, expiry: expiry)
        if let expiry { remember(expiry, key, in: index) }
        if isNew { notify(.new, "new", key, in: index) }
    }

    func setExpiry(_ entry: Entry, of key: Bytes, _ expiry: Int64?, in index: Int) {
        databases[index].setExpiry(entry, expiry)
        if let expiry { remember(expiry, key, in: index) }
    }

    func remember(_ time: Int64, _ key: Bytes, field: Bytes? = nil, in index: Int) {
        deadlines.insert(.init(time: time, database: index, key: key, field: field))
        if deadlines.count > 1024, deadlines.count > 4 * databases.reduce(0, { $0 + $1.volatileCount }) {
            rebuildDeadlines()
        }
    }

    /// Drops what was changed since it was remembered.
    func rebuildDeadlines() {
        deadlines.removeAll()
        for (index, database) in databases.enumerated() {
            for (key, entry) in database.table.pairs {
                if let expiry = entry.expiry {
                    deadlines.insert(.init(time: expiry, database: index, key: key, field: nil))
                }
                guard case .hash(let hash) = entry.value else { continue }
                for (field, content) in hash.fields.pairs {
                    guard let expiry = content.expiry else { continue }
                    deadlines.insert(.init(time: expiry, database: index, key: key, field: field))
                }
            }
        }
    }

    /// The key changed, by a client or by time.
    func changed(_ key: Bytes, in index: Int, by session: Session?) {
        let database = databases[index]
        if !database.watchers.isEmpty, let ids = database.watchers[key] {
            for id in ids { sessions[id]?.isStale = true }
        }
        if tracking.isInUse { tracking.changed(key, by: session, in: self) }
        statistics.changes += 1
    }

    func unwatch(_ session: Session) {
        for watch in session.watched {
            let database = databases[watch.database]
            database.watchers[watch.key]?.remove(session.id)
            if database.watchers[watch.key]?.isEmpty == true { database.watchers[watch.key] = nil }
        }
        session.watched = []
        session.isStale = false
    }

    /// Tells subscribers of keyspace notifications.
    func notify(_ kind: KeyspaceEvents, _ event: String, _ key: Bytes, in index: Int) {
        let wanted = settings.events
        guard !wanted.isEmpty, wanted.contains(kind) else { return }
        if wanted.contains(.keyspace) {
            pubsub.publish(Bytes(event), to: Bytes(Array("__keyspace@\(index)__:".utf8) + key.raw), in: self)
        }
        if wanted.contains(.keyevent) { pubsub.publish(key, to: Bytes("__keyevent@\(index)__:\(event)"), in: self) }
    }
}

/// What the server counts.
struct ServerStatistics {
    var connections = 0
    var commands = 0
    var changes = 0
    var expiredKeys = 0
    var calls: [String: Int] = [:]
}
