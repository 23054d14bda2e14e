//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import Synchronization

extension Pool {
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
        var busy: (census: Machine.Census, maximum: Int)?
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
                state.count(call, -1)
                connection.hasCall = true
            }
        }
        if !action.failed.isEmpty {
            for claim in action.failed {
                switch claim {
                case .lease(let ticket): if let waiting = ticket.continuation { effects.failed.append(waiting) }
                case .call(let call):
                    state.count(call, -1)
                    effects.failedCalls.append(call)
                }
            }
            effects.error = error(action.reason, state)
        }
        effects.close = action.close.compactMap { state.connections[$0] }
        for id in action.dial {
            let link = PoolLink(id: id, pool: self)
            let connection = PooledConnection(id: id, pool: self, link: Link(context, role: .leased, watcher: link))
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
        if let connections = context.observer?.connections {
            if let used = effects.used { connections.used(used) }
            if let waited = effects.waited { connections.waited(waited) }
        }
        if let connection = effects.connection {
            effects.resumed?.resume(returning: .success(connection))
            if let call = effects.submit { connection.link.submit(call) }
        }
        if let error = effects.error {
            for call in effects.failedCalls { call.fail { _ in error } }
            for waiter in effects.failed { waiter.resume(returning: .failure(error)) }
        }
        for connection in effects.close { connection.link.abandon() }
        for connection in effects.dial { connection.link.warmUp() }
        for connection in effects.check { check(connection) }
        if let (attempt, error) = effects.backoff { backOff(attempt, after: error) }
        if effects.mustTick { eventLoop.scheduleTask(in: Self.tickInterval) { self.tick() } }
        warn(effects.busy)
        effects.drained?.succeed()
    }

    func warn(_ busy: (census: Machine.Census, maximum: Int)?) {
        guard let (census, maximum) = busy else { return }
        context.send(.poolBusy(leased: census.leased, maximum: maximum))
        logger.warning(
            "the pool of leases is nearly used up; raise pool.maximumConnections or hold leases for less time",
            metadata: ["leased": "\(census.leased)", "waiters": "\(census.waiters)"]
        )
    }

    /// Takes idle connections to be authenticated anew; nobody else gets them until `rejoin`, or they are closed.
    func takeIdleForAuthentication() -> [PooledConnection] {
        state.withLock { state in state.machine.takeIdle(atMost: .max).compactMap { state.connections[$0] } }
    }

    /// A connection that was out of reach to be looked at is well, but for credentials that were rotated meanwhile.
    func rejoin(_ connection: PooledConnection) {
        // One that was closed meanwhile is reported as gone.
        guard connection.link.isOpen else { return }
        guard connection.link.hasOldCredentials else {
            let now = context.now
            transition { $0.machine.checkEnded(connection.id, now: now) }
            return
        }
        eventLoop.execute { [self] in
            connection.link.authenticateIfLate { [self] isUsable in
                if isUsable { rejoin(connection) }
            }
        }
    }

    private static var checkTimeout: Int64 { Duration.seconds(1).nanoseconds }

    private func check(_ connection: PooledConnection) {
        connection.run([["PING"]], timeout: Self.checkTimeout) { [self] isAlive in
            if isAlive { rejoin(connection) } else { connection.link.abandon() }
        }
    }
}
