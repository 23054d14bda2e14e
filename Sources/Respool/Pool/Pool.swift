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

        /// Whether somebody's deadline is the earliest, and a timer is due for it.
        mutating func arms(_ deadline: Int64) -> Bool {
            guard deadline < armedDeadline else { return false }
            armedDeadline = deadline
            return true
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
    let engine: Engine
    /// The node of the connection that isn't leased.
    let shared: Node
    let configuration: RedisConfiguration
    let eventLoop: any EventLoop
    let logger: Logger
    /// How long callers waited for a connection; written under the lock, like the next.
    private let waits = LatencyRecorder()
    /// How long leases lasted.
    private let uses = LatencyRecorder()
    private let acquireTimeout: Int64
    static let tickInterval = TimeAmount.seconds(1)
    private static let checkTimeout = Duration.seconds(1).nanoseconds

    init(_ engine: Engine, shared: Node) {
        self.engine = engine
        self.shared = shared
        configuration = engine.configuration
        eventLoop = engine.eventLoop
        logger = engine.logger
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
    var nodes: [Node] { state.withLock { state in state.connections.values.map(\.node) } }

    var limits: Machine.Limits { state.withLock { $0.machine.limits } }
    var census: Machine.Census { state.withLock { $0.machine.census } }

    /// The same for callers of the library, with the oldest lease.
    ///
    /// O(leases).
    var statistics: RedisStatistics.Leases {
        let (census, lease, wait, maximum) = state.withLock {
            ($0.machine.census, $0.machine.oldestLease, $0.machine.oldestWait, $0.machine.limits.maximum)
        }
        let now = engine.now
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
        if engine.breaker.isOpen { throw engine.breaker.refusal() }
        let now = engine.now
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
        if connection != nil { engine.observer?.connections?.waited(0) }
        warn(effects.census)
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
        if engine.breaker.isOpen {
            let error = engine.breaker.refusal()
            return call.fail { _ in error }
        }
        let now = engine.now
        let patience = min(call.timeout, acquireTimeout)
        let deadline = now.saturatingAdd(patience)
        call.submittedAt = now
        call.passesOnConnection = true
        var timers = Timers()
        transition { state in
            if state.machine.joinLine(.call(call), deadline: deadline, now: now) != nil {
                timers.mustArm = state.arms(deadline)
                return nil
            }
            return state.acquire(.call(call), deadline: deadline, now: now, &timers)
        }
        set(timers, deadline: deadline)
    }

    /// A connection owes nothing any more: if a call had it, the next may.
    func connectionIsIdle(_ connection: PooledConnection, now: Int64) {
        var next: Call?
        var passed: (used: Int64, waited: Int64)?
        transition { state in
            guard connection.hasCall else { return nil }
            engine.turn.line = state.machine.waiterCount
            guard let passing = state.machine.passedOn(connection.id, now: now) else {
                connection.hasCall = false
                return released(connection, isClean: true, now: now, &state)
            }
            uses.record(passing.used)
            passed = (passing.used, passing.waited)
            if case .call(let call) = passing.claim {
                waits.record(passing.waited)
                next = call
                return nil
            }
            connection.hasCall = false
            let lease = Machine.Action.Lease(connection: connection.id, claim: passing.claim)
            return Machine.Action(lease: lease, waited: passing.waited)
        }
        if let connections = engine.observer?.connections, let passed {
            connections.used(passed.used)
            if next != nil { connections.waited(passed.waited) }
        }
        if let next { connection.node.submit(next) }
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
        switch connection.ledger.takeCleaning(database: configuration.database) {
        case .none: released(connection, isClean: connection.node.isOpen)
        case .close: released(connection, isClean: false)
        case .commands(let commands):
            connection.run(commands, timeout: configuration.timeouts.command.nanoseconds) { [self] isClean in
                released(connection, isClean: isClean && connection.node.isOpen)
            }
        }
    }

    private func released(_ connection: PooledConnection, isClean: Bool) {
        let now = engine.now
        transition { released(connection, isClean: isClean, now: now, &$0) }
    }

    private func released(
        _ connection: PooledConnection,
        isClean: Bool,
        now: Int64,
        _ state: inout State
    ) -> Machine.Action {
        state.sites[connection.id] = nil
        return state.machine.released(connection.id, isClean: isClean, now: now)
    }

    // MARK: Connections

    func connectionIsReady(_ id: ConnectionID) {
        let now = engine.now
        let spread = engine.environment.fraction()
        transition { $0.machine.connected(id, now: now, spread: spread) }
    }

    func connectionIsGone(_ id: ConnectionID, error: RedisError?) {
        let now = engine.now
        transition { state in
            state.connections[id] = nil
            state.sites[id] = nil
            return state.machine.connectionGone(id, error, now: now)
        }
    }

    // MARK: Doing what the machine decides

    struct Effects: ~Copyable {
        /// Who gets it, a lease or a call, is one of the next two.
        var connection: PooledConnection?
        var resumed: UnsafeContinuation<Grant, Never>?
        var submit: Call?
        /// For the metrics, in nanoseconds.
        var waited: Int64?
        var used: Int64?
        var failed: [UnsafeContinuation<Grant, Never>] = []
        var failedCalls: [Call] = []
        var error: RedisError?
        var close: [PooledConnection] = []
        var dial: [PooledConnection] = []
        var check: [PooledConnection] = []
        var backoff: (attempt: Int, error: RedisError)?
        var drained: EventLoopPromise<Void>?
        var mustTick = false
        var census: Machine.Census?
    }

    /// Does what the machine decides after an event; an event without consequences has no action.
    func transition(_ event: (inout State) -> Machine.Action?) {
        let effects = state.withLock { state -> Effects? in
            guard let action = event(&state) else { return nil }
            return collect(action, &state)
        }
        if let effects { perform(effects) }
    }

    private func collect(_ action: Machine.Action, _ state: inout State) -> Effects {
        var effects = Effects()
        if let used = action.used {
            uses.record(used)
            effects.used = used
        }
        if let lease = action.lease, let connection = state.connections[lease.connection] {
            waits.record(action.waited)
            effects.waited = action.waited
            effects.connection = connection
            switch lease.claim {
            case .lease(let ticket):
                effects.resumed = ticket.continuation
                state.sites[lease.connection] = ticket.site
                warnWhenBusy(&state, &effects)
            case .call(let call):
                effects.submit = call
                connection.hasCall = true
            }
        }
        if !action.failed.isEmpty {
            for claim in action.failed {
                switch claim {
                case .lease(let ticket): if let waiting = ticket.continuation { effects.failed.append(waiting) }
                case .call(let call): effects.failedCalls.append(call)
                }
            }
            effects.error = error(action.reason, state)
        }
        effects.close = action.close.compactMap { state.connections[$0] }
        for id in action.dial {
            let link = PoolLink(id: id, pool: self)
            let connection = PooledConnection(id: id, pool: self, node: Node(engine, watcher: link))
            link.connection = connection
            state.connections[id] = connection
            effects.dial.append(connection)
        }
        effects.check = action.check.compactMap { state.connections[$0] }
        if let attempt = action.backoff, let error = state.machine.lastError { effects.backoff = (attempt, error) }
        if state.machine.isDrained {
            effects.drained = state.drained
            state.drained = nil
        }
        if !state.isTicking, !state.connections.isEmpty {
            state.isTicking = true
            effects.mustTick = true
        }
        return effects
    }

    private func perform(_ effects: borrowing Effects) {
        if let connections = engine.observer?.connections {
            if let used = effects.used { connections.used(used) }
            if let waited = effects.waited { connections.waited(waited) }
        }
        if let connection = effects.connection {
            effects.resumed?.resume(returning: .success(connection))
            if let call = effects.submit { connection.node.submit(call) }
        }
        if let error = effects.error {
            for call in effects.failedCalls { call.fail { _ in error } }
            for waiter in effects.failed { waiter.resume(returning: .failure(error)) }
        }
        for connection in effects.close { connection.node.abandon() }
        for connection in effects.dial { connection.node.warmUp() }
        for connection in effects.check { check(connection) }
        if let (attempt, error) = effects.backoff { backOff(attempt, after: error) }
        if effects.mustTick { eventLoop.scheduleTask(in: Self.tickInterval) { self.tick() } }
        warn(effects.census)
        effects.drained?.succeed()
    }

    private func warn(_ census: Machine.Census?) {
        guard let census else { return }
        engine.events.send(.poolBusy(leased: census.leased, maximum: configuration.pool.maximumConnections))
        logger.warning(
            "the pool of leases is nearly used up; raise pool.maximumConnections or hold leases for less time",
            metadata: ["leased": "\(census.leased)", "waiters": "\(census.waiters)"]
        )
    }

    private func check(_ connection: PooledConnection) {
        connection.run([["PING"]], timeout: Self.checkTimeout) { [self] isAlive in
            guard isAlive else { return connection.node.abandon() }
            let now = engine.now
            transition { $0.machine.checkEnded(connection.id, now: now) }
        }
    }
}
