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
    // MARK: Time

    func arm(_ deadline: Int64) {
        eventLoop.scheduleTask(deadline: .uptimeNanoseconds(UInt64(max(0, deadline)))) {
            self.deadlineReached(deadline)
        }
    }

    private func deadlineReached(_ deadline: Int64) {
        // An earlier deadline was armed since: its timer takes over.
        guard state.withLock({ $0.armedDeadline == deadline }) else { return }
        let now = context.now
        var late = 0
        var waitedForServer: Int64?
        transition { state in
            let action = state.machine.deadlineReached(now: now)
            late = action.failed.count
            // Who waited although there was room waited for the server.
            if state.machine.census.leased < state.machine.limits.maximum { waitedForServer = action.waited }
            return action
        }
        // Once the lock is left: a breaker that opens tells loggers and listeners, who may ask for the pool's numbers.
        if let waitedForServer {
            for _ in 0..<late { context.breaker.timedOut(after: waitedForServer, now: now) }
        }
        context.observer?.connections?.timedOut(late)
        let next = state.withLock { state in
            // Deadlines close together share one pass over those who wait.
            state.armedDeadline = state.machine.earliestDeadline.map { max($0, now + 1_000_000) } ?? .max
            return state.armedDeadline
        }
        if next != .max { arm(next) }
    }

    func tick() {
        let now = context.now
        transition { $0.machine.ticked(now: now) }
        let (goesOn, late) = state.withLock { state in
            forgetWarning(&state)
            state.isTicking = !state.connections.isEmpty && !state.machine.isShutDown
            return (state.isTicking, lateLeases(&state, now: now))
        }
        for (site, held) in late {
            logger.warning(
                "a lease is held for long",
                metadata: ["taken at": "\(site)", "seconds": "\(held / 1_000_000_000)"]
            )
        }
        if goesOn { eventLoop.scheduleTask(in: Self.tickInterval) { self.tick() } }
    }

    /// Leases over the threshold that weren't reported yet; each is reported once.
    private func lateLeases(_ state: inout State, now: Int64) -> [(CallSite, Int64)] {
        let threshold = configuration.pool.leaseWarningThreshold.nanoseconds
        var late: [(CallSite, Int64)] = []
        for (id, site) in state.sites where !state.reported.contains(id) {
            guard let since = state.machine.leasedSince(id), now - since > threshold else { continue }
            late.append((site, now - since))
            state.reported.insert(id)
        }
        return late
    }

    private static let quietTicks = 10

    /// Use fell below three fifths for ten seconds: the next warning may come.
    private func forgetWarning(_ state: inout State) {
        let isQuiet = state.peak * 5 < state.machine.limits.maximum * 3
        state.peak = state.machine.census.leased
        state.quietTicks = isQuiet ? state.quietTicks + 1 : 0
        if state.quietTicks >= Self.quietTicks { state.hasWarned = false }
    }

    /// Warns once at four fifths of the maximum, and again only after it was quiet for a while.
    func warnWhenBusy(_ state: inout State, _ effects: inout Effects) {
        let census = state.machine.census
        let maximum = state.machine.limits.maximum
        state.peak = max(state.peak, census.leased)
        guard maximum > 1, census.leased * 5 >= maximum * 4, !state.hasWarned else { return }
        state.hasWarned = true
        effects.busy = (census, maximum)
    }

    // MARK: Dialling again

    func backOff(_ attempt: Int, after error: RedisError) {
        let delay = configuration.reconnect.delay(
            attempt: attempt,
            error: error,
            random: context.environment.random()
        )
        let due = context.now.saturatingAdd(delay.nanoseconds)
        dialAgain(in: delay, state.withLock { $0.nextBackoff(due: due) })
        hurry()
    }

    /// Somebody waits: the next dial comes no later than it would have, had they waited from the start.
    func hurry() {
        guard let longest = configuration.reconnect.longestAwaited else { return }
        let delay = longest * context.environment.fraction()
        let now = context.now
        let number = state.withLock { state -> Int? in
            guard state.machine.isBackingOff, state.machine.waiterCount > 0,
                state.backoffDue > now.saturatingAdd(longest.nanoseconds)
            else { return nil }
            return state.nextBackoff(due: now.saturatingAdd(delay.nanoseconds))
        }
        if let number { dialAgain(in: delay, number) }
    }

    /// What kept connections from being made is over, perhaps.
    func endBackoff() {
        let now = context.now
        transition { state in
            guard state.machine.isBackingOff else { return nil }
            _ = state.nextBackoff(due: .max)
            return state.machine.backoffEnded(now: now)
        }
    }

    private func dialAgain(in delay: Duration, _ number: Int) {
        // Weak: a closed pool isn't kept for it.
        eventLoop.scheduleTask(in: TimeAmount(delay)) { [weak self] in
            guard let self else { return }
            let now = context.now
            transition { state in
                guard state.backoffNumber == number else { return nil }
                return state.machine.backoffEnded(now: now)
            }
        }
    }

    // MARK: Errors

    func error(_ reason: Machine.Reason, _ state: borrowing State) -> RedisError {
        var longest: (held: Duration, site: CallSite?)?
        if let since = state.machine.oldestLease {
            let site = state.sites.first { state.machine.leasedSince($0.key) == since }?.value
            longest = (.nanoseconds(max(0, context.now - since)), site)
        }
        return RedisError(
            leasing: configuration.endpoint.description,
            reason,
            maximum: state.machine.limits.maximum,
            census: state.machine.census,
            longest: longest
        )
    }

    // MARK: Life

    /// Makes the connections of the minimum.
    func warmUp() {
        let now = context.now
        transition { $0.machine.ticked(now: now) }
    }

    /// Replaces every connection: those that nobody holds at once, the others as soon as they come back.
    func drain() {
        let now = context.now
        transition { $0.machine.drain(now: now) }
    }

    /// The server said that another one is to be asked, which is true of every connection to it: replaces the shared one, and drains
    /// unless that was done just now.
    ///
    /// What was already dialled anew may still answer so; it is replaced a quarter of a second later if it does.
    func replaceConnections(because error: RedisError) {
        shared.replaceConnection(because: error)
        let now = context.now
        let isDue = state.withLock { state in
            guard now - state.replacedAt > Duration.milliseconds(250).nanoseconds else { return false }
            state.replacedAt = now
            return true
        }
        if isDue { drain() }
    }

    /// New limits, from now on.
    func resize(minimum: Int, maximum: Int) {
        transition { $0.machine.resize(minimum: minimum, maximum: maximum) }
    }

    /// Refuses whoever asks, waits for the leases that are out, and closes those that are left when the grace is over.
    func close(grace: Duration) async {
        let promise = eventLoop.makePromise(of: Void.self)
        let isWaiting = state.withLock { state in
            if let drained = state.drained {
                drained.futureResult.cascade(to: promise)
                return true
            }
            state.drained = promise
            return false
        }
        guard !isWaiting else {
            try? await promise.futureResult.get()
            return
        }
        transition { $0.machine.shutdown() }
        let timer = eventLoop.scheduleTask(in: TimeAmount(grace)) { self.closeStragglers() }
        try? await promise.futureResult.get()
        timer.cancel()
    }

    /// Closes everything at once; for a client that was dropped.
    func abandon() {
        transition { $0.machine.shutdown() }
        closeStragglers()
    }

    private func closeStragglers() {
        let left = state.withLock { state in state.machine.stragglers().compactMap { state.connections[$0] } }
        let reason = RedisError(
            .shutdown,
            "the client is closed, and its grace is over: the lease was ended under its holder; make another client",
            outcome: .notExecuted,
            endpoint: context.endpoint
        )
        for connection in left { connection.link.abandon(because: reason) }
    }
}

extension Pool {
    /// Authenticates a connection that nobody has, and gives it back; or it is closed.
    func renew(_ idle: PooledConnection) async {
        await idle.link.renew()
        rejoin(idle)
    }
}
