//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import Synchronization

/// Leases connections: the shell around `PoolStateMachine`.
///
/// The machine decides under a short lock; what it asks for is done after the lock is left. Taking and returning a
/// connection that is idle costs two such locks and no change of thread.
final class Pool: @unchecked Sendable {
    typealias Machine = PoolStateMachine<Claim>
    typealias ConnectionID = Machine.ConnectionID

    /// Who wants a connection.
    enum Claim {
        case lease(Ticket)
        /// A call that takes any connection for itself; its caller waits for the reply.
        case call(Call)
    }

    /// Someone who waits for a lease; all of it under the pool's lock.
    final class Ticket: @unchecked Sendable {
        let site: CallSite?
        var continuation: UnsafeContinuation<Grant, Never>?
        /// The place in the line; `nil` before.
        var place: Int?
        /// Cancelled before it waited.
        var isCancelled = false

        init(site: CallSite?) {
            self.site = site
        }
    }

    typealias Grant = Result<PooledConnection, RedisError>

    struct State: ~Copyable {
        var machine: Machine
        var connections: [ConnectionID: PooledConnection] = [:]
        var sites: [ConnectionID: CallSite] = [:]
        /// Leases that are out and were reported for being so for long.
        var reported: Set<ConnectionID> = []
        var armedDeadline = Int64.max
        var isTicking = false
        var hasWarned = false
        /// When the connections were replaced because of what the server said.
        var replacedAt = Int64.min / 2
        /// The most leases since the last tick, and how many ticks saw few.
        var peak = 0
        var quietTicks = 0
        var drained: EventLoopPromise<Void>?
        /// Counts the times to wait before the next dial, so that one that was cut short ends nothing.
        var backoffNumber = 0
        /// When the next dial is due.
        var backoffDue = Int64.max

        mutating func forgetLease(_ id: ConnectionID) {
            sites[id] = nil
            if !reported.isEmpty { reported.remove(id) }
        }

        /// Whether somebody's deadline is the earliest, and a timer is due for it.
        mutating func arms(_ deadline: Int64) -> Bool {
            guard deadline < armedDeadline else { return false }
            armedDeadline = deadline
            return true
        }

        /// Commands and bytes of the calls that wait for a connection.
        var waiting = (commands: 0, bytes: 0)

        /// A call would wait, or go at once: why it may not, where too much waits already (SEMANTICS 4, queue).
        func refusal(of call: Call, _ limits: RedisConfiguration.Queue) -> SubmissionQueue.Admission? {
            guard waiting.commands > 0 else { return nil }
            guard
                waiting.commands + call.replyCount > limits.maximumCommands
                    || waiting.bytes + call.frame.byteCount > limits.maximumBytes
            else { return nil }
            return .full(commands: waiting.commands, bytes: waiting.bytes)
        }

        /// A call begins to wait, or, with a sign of -1, waits no more.
        mutating func count(_ call: Call, _ sign: Int) {
            waiting.commands += sign * call.replyCount
            waiting.bytes += sign * call.frame.byteCount
        }

        /// Begins a time to wait that ends the one before; returns its number.
        mutating func nextBackoff(due: Int64) -> Int {
            backoffNumber += 1
            backoffDue = due
            return backoffNumber
        }

        /// Somebody wants a connection, and says which timers are due where that one has to wait.
        mutating func acquire(_ claim: Claim, deadline: Int64, now: Int64, _ timers: inout Timers) -> Machine.Action {
            let action = machine.acquire(claim, deadline: deadline, now: now)
            if action.place != nil { timers = Timers(mustArm: arms(deadline), mustHurry: machine.isBackingOff) }
            return action
        }
    }

    /// What is due once the lock is left, for somebody who waits.
    struct Timers {
        /// The deadline is the earliest.
        var mustArm = false
        /// The next dial may be far away.
        var mustHurry = false
    }

    let state: Mutex<State>
    let context: ServerContext
    /// The link of the connection that isn't leased.
    let shared: Link
    let configuration: RedisConfiguration
    let eventLoop: any EventLoop
    let logger: Logger
    /// How long callers waited for a connection; written under the lock, like the next.
    let waits = LatencyRecorder()
    /// How long leases lasted.
    let uses = LatencyRecorder()
    private let acquireTimeout: Int64
    static let tickInterval = TimeAmount.seconds(1)

    init(_ context: ServerContext, shared: Link) {
        self.context = context
        self.shared = shared
        configuration = context.configuration
        eventLoop = context.eventLoop
        logger = context.logger
        let pool = configuration.pool
        acquireTimeout = pool.acquireTimeout.nanoseconds
        let limits = Machine.Limits(
            maximum: pool.maximumConnections,
            minimum: pool.minimumConnections,
            maximumDials: pool.maximumDials,
            idleTimeout: pool.idleTimeout.nanoseconds,
            maximumLifetime: pool.maximumLifetime?.nanoseconds ?? .max,
            checkInterval: pool.checkInterval.nanoseconds
        )
        state = Mutex(State(machine: Machine(limits)))
    }

    /// The connections that there are.
    var links: [Link] { state.withLock { state in state.connections.values.map(\.link) } }

    var limits: Machine.Limits { state.withLock { $0.machine.limits } }
    var census: Machine.Census { state.withLock { $0.machine.census } }

    /// Commands of the calls that wait for a connection.
    var commandsInLine: Int { state.withLock { $0.waiting.commands } }
    /// Whether a lease is out that was reported for being so for long.
    var hasReportedLease: Bool { state.withLock { !$0.reported.isEmpty } }

    /// The same for callers of the library, with the oldest lease.
    ///
    /// O(leases).
    var statistics: RedisStatistics.Leases {
        let (census, lease, wait, maximum) = state.withLock {
            ($0.machine.census, $0.machine.oldestLease, $0.machine.oldestWait, $0.machine.limits.maximum)
        }
        let now = context.now
        let age = { (since: Int64?) in Duration.nanoseconds(since.map { max(0, now - $0) } ?? 0) }
        return RedisStatistics.Leases(
            connecting: census.connecting,
            idle: census.idle,
            leased: census.leased,
            leaving: census.leaving,
            waiters: census.waiters,
            maximum: maximum,
            acquireTime: waits.histogram,
            useTime: uses.histogram,
            longestLease: age(lease),
            longestWait: age(wait)
        )
    }

    // MARK: Leasing

    /// Takes a connection, for at most this long; whoever asked first is served first.
    ///
    /// - Throws: ``RedisError``: `.poolExhausted` when the time is up, `.cancelled`, `.shutdown`, or why no connection
    ///   could be made; always with the outcome `.notExecuted`.
    func acquire(timeout: Int64, site: CallSite?) async throws(RedisError) -> PooledConnection {
        if context.breaker.isOpen { throw context.breaker.refusal() }
        let now = context.now
        if let connection = takeIdle(now: now, site: site) { return connection }
        let ticket = Ticket(site: site)
        let deadline = now.saturatingAdd(timeout)
        let grant = await withTaskCancellationHandler {
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Grant, Never>) in
                wait(ticket, continuation, deadline: deadline, now: now)
            }
        } onCancel: {
            cancel(ticket)
        }
        return try grant.get()
    }

    /// The quick way: a connection that is there, without a place in the line.
    private func takeIdle(now: Int64, site: CallSite?) -> PooledConnection? {
        var effects = Effects()
        let connection = state.withLock { state -> PooledConnection? in
            guard let id = state.machine.acquireIdle(now: now), let connection = state.connections[id] else {
                return nil
            }
            state.sites[id] = site
            waits.record(0)
            warnWhenBusy(&state, &effects)
            return connection
        }
        if connection != nil { context.observer?.connections?.waited(0) }
        warn(effects.busy)
        return connection
    }

    // Inlined, its variables would lie in the frame of the caller that waits: 752 bytes of each.
    @inline(never)
    private func wait(
        _ ticket: Ticket,
        _ continuation: UnsafeContinuation<Grant, Never>,
        deadline: Int64,
        now: Int64
    ) {
        var timers = Timers()
        transition { state in
            ticket.continuation = continuation
            guard !ticket.isCancelled else { return Machine.Action(failed: [.lease(ticket)], reason: .cancelled) }
            let action = state.acquire(.lease(ticket), deadline: deadline, now: now, &timers)
            ticket.place = action.place
            return action
        }
        set(timers, deadline: deadline)
    }

    private func set(_ timers: Timers, deadline: Int64) {
        if timers.mustArm { arm(deadline) }
        if timers.mustHurry { hurry() }
    }

    /// Sends a call over a connection that nobody else uses until it is answered.
    ///
    /// The call waits for one in the order of arrival, and goes from hand to hand on the event loop: its caller is resumed
    /// once, with the reply.
    func roundTrip(_ call: Call) async -> CallResult {
        await call.result(isCallerOnLoop: eventLoop.inEventLoop) { dispatch(call) }
    }

    private func dispatch(_ call: Call) {
        if context.breaker.isOpen {
            let error = context.breaker.refusal()
            return call.fail { _ in error }
        }
        let now = context.now
        let patience = min(call.timeout, acquireTimeout)
        let deadline = now.saturatingAdd(patience)
        call.submittedAt = now
        call.passesOnConnection = true
        var timers = Timers()
        var refusal: SubmissionQueue.Admission?
        transition { state in
            refusal = state.refusal(of: call, configuration.queue)
            guard refusal == nil else { return nil }
            state.count(call, 1)
            if state.machine.joinLine(.call(call), deadline: deadline, now: now) != nil {
                timers.mustArm = state.arms(deadline)
                return nil
            }
            return state.acquire(.call(call), deadline: deadline, now: now, &timers)
        }
        if case .full(let commands, let bytes) = refusal {
            return call.fail { _ in .overloaded(context.endpoint, commands: commands, bytes: bytes) }
        }
        set(timers, deadline: deadline)
    }

    /// A connection owes nothing any more: if a call had it, the next may.
    func connectionIsIdle(_ connection: PooledConnection, now: Int64) {
        var next: Call?
        var passed: (used: Int64, waited: Int64)?
        var mustAuthenticate = false
        transition { state in
            guard connection.hasCall else { return nil }
            guard !connection.link.hasOldCredentials else {
                // It is leased still, to the pool itself.
                connection.hasCall = false
                mustAuthenticate = true
                return nil
            }
            context.turn.line = state.machine.waiterCount
            guard let passing = state.machine.passedOn(connection.id, now: now) else {
                connection.hasCall = false
                return released(connection, isClean: true, now: now, &state)
            }
            uses.record(passing.used)
            passed = (passing.used, passing.waited)
            if case .call(let call) = passing.claim {
                waits.record(passing.waited)
                state.count(call, -1)
                next = call
                return nil
            }
            connection.hasCall = false
            let lease = Machine.Action.Lease(connection: connection.id, claim: passing.claim)
            return Machine.Action(lease: lease, waited: passing.waited)
        }
        if mustAuthenticate { return cleaned(connection) }
        if let connections = context.observer?.connections, let passed {
            connections.used(passed.used)
            if next != nil { connections.waited(passed.waited) }
        }
        if let next { connection.link.submit(next) }
    }

    private func cancel(_ ticket: Ticket) {
        transition { state in
            guard let place = ticket.place else {
                ticket.isCancelled = true
                return nil
            }
            // Nobody is there where it was served already: the connection is on its way, and comes back with the lease.
            return state.machine.left(place)
        }
    }

    /// Gives a connection back: at once when it is clean, else after it was cleaned, or it is closed.
    func release(_ connection: PooledConnection) {
        let owesReplies = connection.link.backlog.commands > 0
        switch connection.ledger.takeCleaning(database: configuration.database, owesReplies: owesReplies) {
        case .none: cleaned(connection)
        case .close: released(connection, isClean: false)
        case .commands(let commands):
            connection.run(commands, timeout: configuration.timeouts.command.nanoseconds) { [self] isClean in
                if isClean { cleaned(connection) } else { released(connection, isClean: false) }
            }
        }
    }

    /// A connection is as it was dialled, but for credentials that were rotated meanwhile.
    private func cleaned(_ connection: PooledConnection) {
        guard connection.link.hasOldCredentials else {
            return released(connection, isClean: connection.link.isOpen)
        }
        eventLoop.execute { [self] in
            connection.link.authenticateIfLate { [self] isUsable in
                released(connection, isClean: isUsable && connection.link.isOpen)
            }
        }
    }

    private func released(_ connection: PooledConnection, isClean: Bool) {
        let now = context.now
        transition { released(connection, isClean: isClean, now: now, &$0) }
    }

    private func released(
        _ connection: PooledConnection,
        isClean: Bool,
        now: Int64,
        _ state: inout State
    ) -> Machine.Action {
        state.forgetLease(connection.id)
        return state.machine.released(connection.id, isClean: isClean, now: now)
    }

    // MARK: Connections

    func connectionIsReady(_ id: ConnectionID) {
        let now = context.now
        let spread = context.environment.fraction()
        transition { $0.machine.connected(id, now: now, spread: spread) }
    }

    func connectionIsGone(_ id: ConnectionID, error: RedisError?) {
        let now = context.now
        transition { state in
            state.connections[id] = nil
            state.forgetLease(id)
            return state.machine.connectionGone(id, error, now: now)
        }
    }
}
