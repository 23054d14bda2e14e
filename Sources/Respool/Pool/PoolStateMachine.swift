//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Decides who gets which connection, and when connections are made and closed (SEMANTICS 5.1-5.7).
///
/// Times are nanoseconds of any monotonic clock. A connection counts against the maximum from its dial until its socket is
/// gone, so that what is counted is what is open. A claim is whatever the owner knows those by who want a connection.
struct PoolStateMachine<Claim>: ~Copyable {
    typealias ConnectionID = Int

    struct Limits: Equatable {
        var maximum: Int
        var minimum: Int
        /// Dials under way at once.
        var maximumDials: Int
        /// An idle connection beyond the minimum is closed after this long.
        var idleTimeout: Int64
        /// A connection is replaced after this long, spread by a tenth either way; `Int64.max` for never.
        var maximumLifetime: Int64
        /// An idle connection is checked when it was idle for this long.
        var checkInterval: Int64
        /// A connection that is open for this long lasts.
        var lasting = RedisConfiguration.ReconnectPolicy.lasting
    }

    private enum State {
        case connecting
        case idle(since: Int64)
        case leased(since: Int64)
        /// Not leased, and being asked whether it lives.
        case checking
        case closing
    }

    /// An object: changing a value inside a dictionary takes a second look, and memory for the time it is lent.
    private final class Connection {
        var state: State
        var expiresAt = Int64.max
        var readyAt = Int64.max

        init(state: State) {
            self.state = state
        }
    }

    private(set) var limits: Limits
    private var connections: [ConnectionID: Connection] = [:]
    /// The idle ones, the one that was used last at the end.
    private var idle: [ConnectionID] = []
    private var line = WaitingLine<Claim>()
    private var nextConnection = 1
    private var connecting = 0
    private var checking = 0
    private var leased = 0
    private var closing = 0
    private var backoff = DialBackoff()
    private(set) var isShutDown = false

    init(_ limits: Limits) {
        self.limits = limits
    }

    // MARK: What is there

    /// Connections by what they are doing.
    struct Census: Equatable, Sendable {
        var connecting = 0
        var idle = 0
        var leased = 0
        /// Being checked, or on their way out.
        var leaving = 0
        var waiters = 0

        var total: Int { connecting + idle + leased + leaving }
    }

    var census: Census {
        Census(
            connecting: connecting,
            idle: idle.count,
            leased: leased,
            leaving: closing + checking,
            waiters: waiterCount
        )
    }

    var waiterCount: Int { line.count }

    /// Nothing is dialled until `backoffEnded`.
    var isBackingOff: Bool { backoff.isUnderWay }

    /// Why the last dial failed; `nil` once one succeeded.
    var lastError: RedisError? { backoff.error }

    /// Nothing is open and nothing will be.
    var isDrained: Bool { isShutDown && connections.isEmpty }

    /// When the first waiter's time is up; `nil` while nobody waits.
    ///
    /// O(waiters).
    var earliestDeadline: Int64? { line.earliestDeadline }

    /// When the connection was leased; `nil` when it isn't.
    func leasedSince(_ id: ConnectionID) -> Int64? {
        guard case .leased(let since)? = connections[id]?.state else { return nil }
        return since
    }

    /// When the longest-held lease began; `nil` while nothing is leased.
    ///
    /// O(connections).
    var oldestLease: Int64? {
        connections.values.lazy.compactMap { connection -> Int64? in
            guard case .leased(let since) = connection.state else { return nil }
            return since
        }.min()
    }

    /// Since when the first in line waits; `nil` while nobody does.
    var oldestWait: Int64? { line.first }

    // MARK: Waiters

    /// Someone wants a connection that is there: leases the one used last, when it is fresh and nobody waits.
    mutating func acquireIdle(now: Int64) -> ConnectionID? {
        guard !isShutDown, line.isEmpty, let id = idle.last, let connection = connections[id],
            case .idle(let since) = connection.state, connection.expiresAt > now, now - since < limits.checkInterval
        else { return nil }
        idle.removeLast()
        connection.state = .leased(since: now)
        leased += 1
        return id
    }

    /// Someone wants a connection and can wait until the deadline.
    mutating func acquire(_ claim: Claim, deadline: Int64, now: Int64) -> Action {
        var action = Action()
        guard !isShutDown else {
            action.failed = [claim]
            action.reason = .shutdown
            return action
        }
        if isBackingOff, backoff.isHopeless, let lastError, idle.isEmpty {
            action.failed = [claim]
            action.reason = .dialFailed(lastError)
            return action
        }
        let place = line.join(claim, deadline: deadline, now: now)
        serve(now: now, &action)
        if line.isTaken(place) { action.place = place }
        return action
    }

    /// Someone can wait until the deadline, and waiting is all there is to do: every connection is in use or on its way.
    ///
    /// Does what `acquire` would, in fewer steps. Returns the number of the place; `nil`, with nothing done, where it isn't as simple.
    mutating func joinLine(_ claim: Claim, deadline: Int64, now: Int64) -> Int? {
        guard !isShutDown, !isBackingOff, idle.isEmpty,
            line.count < connecting + checking || connections.count >= limits.maximum
        else { return nil }
        return line.join(claim, deadline: deadline, now: now)
    }

    /// Someone doesn't wait any more; nothing happens when that one has its connection already.
    mutating func left(_ place: Int) -> Action {
        guard let claim = line.leave(place) else { return Action() }
        return Action(failed: [claim], reason: .cancelled)
    }

    /// Those whose time is up get no connection.
    mutating func deadlineReached(now: Int64) -> Action {
        let (claims, longest) = line.removeExpired(now: now)
        return Action(failed: claims, reason: lastError.map { .dialFailed($0) } ?? .exhausted, waited: longest)
    }

    // MARK: Connections

    /// A dial and its handshake succeeded.
    ///
    /// `spread` is a number from 0 to 1 that spreads lifetimes, so that connections don't expire in step.
    mutating func connected(_ id: ConnectionID, now: Int64, spread: Double) -> Action {
        var action = Action()
        guard let connection = connections[id], case .connecting = connection.state else { return action }
        connecting -= 1
        connection.readyAt = now
        backoff.connected(maximum: limits.maximum)
        if limits.maximumLifetime != .max, connection.expiresAt == .max {
            let lifetime = Double(limits.maximumLifetime) * (0.9 + 0.2 * spread)
            connection.expiresAt = now.addingReportingOverflow(Int64(min(lifetime, 9e18))).partialValue
        }
        offer(id, now: now, &action)
        serve(now: now, &action)
        return action
    }

    /// A dial failed, and no socket is left of it.
    private mutating func dialFailed(_ id: ConnectionID, _ error: RedisError, now: Int64) -> Action {
        var action = Action()
        connections[id] = nil
        connecting -= 1
        if error.isPermanent { failEveryone(.dialFailed(error), &action) }
        if !isShutDown { action.backoff = backoff.dialFailed(error) }
        serve(now: now, &action)
        return action
    }

    /// The delay after a failed dial is over.
    mutating func backoffEnded(now: Int64) -> Action {
        var action = Action()
        backoff.end()
        serve(now: now, &action)
        return action
    }

    /// A lease ended; the connection is clean, or it is to be closed.
    mutating func released(_ id: ConnectionID, isClean: Bool, now: Int64) -> Action {
        var action = Action()
        guard let connection = connections[id], case .leased(let since) = connection.state else { return action }
        action.used = now - since
        leased -= 1
        if isClean, connection.expiresAt > now {
            offer(id, now: now, &action)
        } else {
            close(id, &action)
        }
        serve(now: now, &action)
        return action
    }

    /// What became of a connection that went from hand to hand.
    struct Passing {
        let claim: Claim
        let waited: Int64
        /// How long the last one had it.
        let used: Int64
    }

    /// A lease ended well, and somebody waits: the usual end where there are more calls than connections, in fewer steps.
    ///
    /// Does what `released` would. Returns who has the connection now; `nil`, with nothing done, where it isn't as simple.
    mutating func passedOn(_ id: ConnectionID, now: Int64) -> Passing? {
        // Nobody has to be dialled for: there is one waiter less, and no connection less.
        // An idle one that waits beside a line has had its time: it is for `released` to see to.
        guard !isShutDown, idle.isEmpty, connections.count - closing <= limits.maximum,
            let connection = connections[id], case .leased(let since) = connection.state, connection.expiresAt > now,
            let next = line.popFirst()
        else { return nil }
        connection.state = .leased(since: now)
        return Passing(claim: next.claim, waited: now - next.since, used: now - since)
    }

    /// A check succeeded.
    mutating func checkEnded(_ id: ConnectionID, now: Int64) -> Action {
        var action = Action()
        guard case .checking? = connections[id]?.state else { return action }
        checking -= 1
        offer(id, now: now, &action)
        serve(now: now, &action)
        return action
    }

    /// A connection's socket is gone, or none came of its dial; without an error where it was closed on purpose.
    mutating func connectionGone(_ id: ConnectionID, _ error: RedisError?, now: Int64) -> Action {
        guard let connection = connections[id] else { return Action() }
        if case .connecting = connection.state, let error { return dialFailed(id, error, now: now) }
        var action = Action()
        var error = error
        connections[id] = nil
        switch connection.state {
        case .connecting: connecting -= 1
        case .leased: leased -= 1
        case .checking: checking -= 1
        case .closing:
            closing -= 1
            error = nil
        case .idle: idle.removeAll { $0 == id }
        }
        if let error, !isShutDown, now - connection.readyAt < limits.lasting {
            action.backoff = backoff.lostSoon(error, maximum: limits.maximum)
        }
        serve(now: now, &action)
        return action
    }

    /// Time passed: closes what was idle too long or lived too long, checks the rest, and keeps the minimum warm.
    mutating func ticked(now: Int64) -> Action {
        var action = Action()
        guard !isShutDown else { return action }
        if backoff.seesShortLives, connections.values.contains(where: { now - limits.lasting >= $0.readyAt }) {
            backoff.somethingLasts()
        }
        var kept: [ConnectionID] = []
        var spare = connections.count - closing - limits.minimum
        // The ones used least recently come first.
        for id in idle {
            guard let connection = connections[id], case .idle(let since) = connection.state else { continue }
            if connection.expiresAt <= now || (spare > 0 && now - since >= limits.idleTimeout) {
                close(id, &action)
                spare -= 1
            } else if now - since >= limits.checkInterval {
                check(id, &action)
            } else {
                kept.append(id)
            }
        }
        idle = kept
        serve(now: now, &action)
        return action
    }

    /// Nothing that is open now is leased again: idle connections are closed, the others when they come back.
    mutating func drain(now: Int64) -> Action {
        var action = Action()
        for id in idle { close(id, &action) }
        idle = []
        for connection in connections.values { connection.expiresAt = .min }
        serve(now: now, &action)
        return action
    }

    /// New limits; connections beyond them are closed as soon as nobody holds them.
    mutating func resize(minimum: Int, maximum: Int) -> Action {
        var action = Action()
        limits.minimum = minimum
        limits.maximum = maximum
        while connections.count - closing > maximum, let id = idle.first {
            idle.removeFirst()
            close(id, &action)
        }
        dial(&action)
        return action
    }

    /// Nobody gets a connection any more; those that are out are closed on their return.
    mutating func shutdown() -> Action {
        var action = Action()
        guard !isShutDown else { return action }
        isShutDown = true
        failEveryone(.shutdown, &action)
        let open = connections.keys.sorted()
        for id in open {
            switch connections[id]?.state {
            case .idle, .connecting, .checking: closeOpen(id, &action)
            case .leased, .closing, nil: break
            }
        }
        idle = []
        return action
    }

    /// The leases that are still out when the grace is over, to be closed under their holders.
    func stragglers() -> [ConnectionID] {
        connections.keys.sorted()
    }

    // MARK: Steps

    /// Finds connections for those who wait: an idle one that is fresh is leased, an idle one that is not is checked first,
    /// and the rest is dialled.
    private mutating func serve(now: Int64, _ action: inout Action) {
        // Whoever came first is served first, and never waits beside a connection that is there, whatever else is on its way. Only one
        // idle connection can be fresh beside someone who waits: it would have been given away when it came back.
        while !line.isEmpty, let id = idle.popLast() {
            guard let connection = connections[id], case .idle(let since) = connection.state else { continue }
            if connection.expiresAt <= now {
                close(id, &action)
            } else if now - since < limits.checkInterval, action.lease == nil, let next = line.popFirst() {
                lease(id, to: next, now: now, &action)
            } else if now - since >= limits.checkInterval, connecting + checking < line.count {
                check(id, &action)
            } else {
                idle.append(id)
                break
            }
        }
        dial(&action)
    }

    /// Whether someone waits beside a connection that could be had at once: never, after any event.
    func hasWaiterBesideFreshConnection(now: Int64) -> Bool {
        guard !isShutDown, !line.isEmpty else { return false }
        return idle.contains { id in
            guard let connection = connections[id], case .idle(let since) = connection.state else { return false }
            return connection.expiresAt > now && now - since < limits.checkInterval
        }
    }

    /// Takes idle connections out of reach until `checkEnded`, to authenticate them anew.
    mutating func takeIdle(atMost count: Int) -> [ConnectionID] {
        let taken = Array(idle.suffix(count))
        idle.removeLast(taken.count)
        for id in taken { connections[id]?.state = .checking }
        checking += taken.count
        return taken
    }

    /// Gives a connection that nobody holds to the first in line, or parks it.
    private mutating func offer(_ id: ConnectionID, now: Int64, _ action: inout Action) {
        let isExpired = connections[id].map { $0.expiresAt <= now } ?? true
        if isShutDown || isExpired || connections.count - closing > limits.maximum {
            close(id, &action)
        } else if let next = line.popFirst() {
            lease(id, to: next, now: now, &action)
        } else {
            connections[id]?.state = .idle(since: now)
            idle.append(id)
        }
    }

    private mutating func lease(
        _ id: ConnectionID,
        to next: (claim: Claim, since: Int64),
        now: Int64,
        _ action: inout Action
    ) {
        connections[id]?.state = .leased(since: now)
        leased += 1
        action.waited = now - next.since
        action.lease = Action.Lease(connection: id, claim: next.claim)
    }

    private mutating func check(_ id: ConnectionID, _ action: inout Action) {
        connections[id]?.state = .checking
        checking += 1
        action.check.append(id)
    }

    private mutating func close(_ id: ConnectionID, _ action: inout Action) {
        connections[id]?.state = .closing
        closing += 1
        action.close.append(id)
    }

    /// Closes a connection that is counted elsewhere.
    private mutating func closeOpen(_ id: ConnectionID, _ action: inout Action) {
        switch connections[id]?.state {
        case .connecting: connecting -= 1
        case .checking: checking -= 1
        case .idle, .leased, .closing, nil: break
        }
        close(id, &action)
    }

    /// Dials for whoever waits and for the minimum, never beyond the limits.
    private mutating func dial(_ action: inout Action) {
        guard !isShutDown, !isBackingOff else { return }
        let coming = connecting + checking
        let missing = max(line.count - coming, limits.minimum - (connections.count - closing))
        let room = min(limits.maximum - connections.count, limits.maximumDials - connecting)
        for _ in 0..<max(0, min(missing, room)) {
            connections[nextConnection] = Connection(state: .connecting)
            connecting += 1
            action.dial.append(nextConnection)
            nextConnection += 1
        }
    }

    private mutating func failEveryone(_ reason: Reason, _ action: inout Action) {
        action.failed += line.removeAll()
        action.reason = reason
    }
}
