//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule
internal import Logging
internal import NIOCore
internal import Synchronization

/// One server with its shared connection: the shell around `LinkStateMachine`.
///
/// Callers on any thread submit; everything else happens on the event loop, on callbacks, so nothing has to be run.
final class Link: TurnWriter, @unchecked Sendable {
    let context: ServerContext
    let eventLoop: any EventLoop
    let configuration: RedisConfiguration
    let logger: Logger
    private static let drainTick = TimeAmount.milliseconds(10)

    let queue: SubmissionQueue
    /// What it is for.
    let role: LinkRole
    /// What each connection is told before anything else, besides what all are; set before the first dial.
    var roleCommands: [[String]] = []
    /// Takes what the server says of its own accord, on the event loop and in order with the replies; set before the first dial.
    ///
    /// Where nobody does it is dropped.
    var pushes: ((RESPValue) -> Void)?
    /// Told of the only connection, where there is to be only one and somebody wants to know.
    let watcher: (any LinkWatcher)?

    // Counters are written by the loop and read anywhere.
    let openConnections = Atomic<Int>(0)
    let commandsInFlight = Atomic<Int>(0)
    let reconnects = Atomic<UInt64>(0)

    // The rest belongs to the event loop.
    // Never lent to what could come back for it, like the next one; see `ConnectionHandler.inFlight`.
    @exclusivity(unchecked)
    var machine = LinkStateMachine()
    var connection: ConnectionHandler?
    @exclusivity(unchecked)
    private var pending = Deque<Call>()
    private var incoming = Deque<Call>()
    private var isWriting = false
    private var isDrainScheduled = false
    private var isHolding = false
    private var isHoldTimerArmed = false
    private var deadlineTimer: Scheduled<Void>?
    private var armedDeadline = Int64.max
    private var graceTimer: Scheduled<Void>?
    var drained: EventLoopPromise<Void>?
    var dialling = Dialling()
    /// Who its connection speaks for, where that is not the client's own to say.
    let ownCredentials: CredentialSource.Current?
    /// Which credentials the connection authenticated with; written by the event loop.
    let credentialsVersion = Atomic<Int>(0)
    /// AUTH commands for the connection, each of which is sent with nothing else in flight; other calls wait for them.
    var authentications: [Authentication] = []
    var authenticationTimer: Scheduled<Void>?
    /// Connections that only ask whether the server takes new credentials; they end with this one.
    var trials: [ObjectIdentifier: Link] = [:]
    /// Why the connection ends, for those who use it still, where it isn't the usual reason.
    var endReason: RedisError?
    var hasWaitingCalls: Bool { !pending.isEmpty }
    var silence: SilenceStateMachine
    let watchesSilence: Bool
    var isWatchingForSilence = false

    init(
        _ context: ServerContext,
        role: LinkRole,
        watcher: (any LinkWatcher)? = nil,
        credentials: CredentialSource.Current? = nil
    ) {
        self.context = context
        ownCredentials = credentials
        self.role = role
        self.watcher = watcher
        configuration = context.configuration
        eventLoop = context.eventLoop
        logger = context.logger
        let patience = configuration.timeouts.silence ?? .zero
        silence = SilenceStateMachine(
            patience: Int(clamping: max(1, patience.nanoseconds / Self.silenceTick.nanoseconds))
        )
        watchesSilence = configuration.timeouts.silence != nil && role.watchesSilence
        queue = SubmissionQueue(
            maximumCommands: configuration.queue.maximumCommands,
            maximumBytes: configuration.queue.maximumBytes
        )
    }

    // MARK: Any thread

    var endpoint: String { context.endpoint }

    /// Leaves a call whose caller waits already, unless the server is known to answer nobody.
    func submit(_ call: Call) {
        guard role.obeysBreaker, context.breaker.isOpen else { return enqueue(call) }
        let error = context.breaker.refusal()
        call.fail { _ in error }
    }

    /// Submits a call and waits for what becomes of it; a cancelled task is resumed at once.
    @inline(__always)
    func roundTrip(_ call: Call) async -> CallResult {
        await call.result(isCallerOnLoop: eventLoop.inEventLoop) { submit(call) }
    }

    /// Leaves a call whatever the breaker says.
    func enqueue(_ call: Call) {
        // A call that waited for its connection has begun already.
        if call.submittedAt == .max { call.submittedAt = context.now }
        let isOnLoop = eventLoop.inEventLoop
        switch isOnLoop ? queue.admit(call) : queue.submit(call) {
        case .accepted: if isOnLoop { keep(call) }
        case .acceptedAndWake: eventLoop.execute(wake)
        case .full(let commands, let bytes):
            call.fail { _ in .overloaded(endpoint, commands: commands, bytes: bytes) }
        case .closed: call.fail { _ in shutdownError }
        }
    }

    /// Dials without waiting for the first command.
    func warmUp() {
        eventLoop.execute { self.perform(self.machine.workArrived()) }
    }

    /// Refuses new calls, lets the ones under way finish within the grace, then closes.
    func close(grace: Duration) async {
        queue.close()
        let promise = eventLoop.makePromise(of: Void.self)
        eventLoop.execute { self.beginClosing(grace: grace, promise) }
        try? await promise.futureResult.get()
    }

    /// Closes at once, without waiting; for a client that was dropped, and for the socket of one blocking command.
    func abandon(because reason: RedisError? = nil) {
        queue.close()
        eventLoop.execute {
            self.endReason = reason
            self.closeNow()
        }
    }

    var backlog: (commands: Int, bytes: Int) { queue.backlog }

    /// Whether calls are still taken.
    var isOpen: Bool { queue.isOpen }

    /// The connection that commands go to; event loop only.
    var readyConnection: ConnectionHandler? { machine.isReady ? connection : nil }

    // MARK: Draining

    /// What the loop's own tasks submit in one turn leaves in one write, at its end.
    private func keep(_ call: Call) {
        call.deadline = call.submittedAt.saturatingAdd(call.timeout)
        if call.deadline < armedDeadline { arm(call.deadline) }
        pending.append(call)
        guard !isDrainScheduled else { return }
        isDrainScheduled = true
        context.turn.add(self)
    }

    /// Writes what was kept, and what is held with it.
    func endTurn() {
        isDrainScheduled = false
        if isHolding { drain() } else { send() }
    }

    /// Runs once for all the calls that arrive until it does.
    private func wake() {
        if mustHold() { hold() } else { drain() }
    }

    /// Whether the server has so much to do that sending more at once can wait for its next replies.
    private func mustHold() -> Bool {
        guard let connection, machine.isReady, drained == nil else { return false }
        return connection.inFlightCalls >= Batching.leastInFlight
    }

    /// Leaves the calls where they are until the next replies, at most for `Batching.longestWait` (Nagle's rule, for commands).
    ///
    /// The queue stays marked as scheduled, so callers don't wake the loop meanwhile. Without it, callers on other
    /// threads and the loop chase each other with a write for every few commands, at twice the processor time.
    private func hold() {
        isHolding = true
        guard !isHoldTimerArmed else { return }
        isHoldTimerArmed = true
        eventLoop.scheduleTask(in: .nanoseconds(Batching.longestWait)) {
            self.isHoldTimerArmed = false
            self.endHold()
        }
    }

    func endHold() {
        if isHolding { drain() }
    }

    private func drain() {
        isHolding = false
        queue.take(into: &incoming)
        var earliest = Int64.max
        for call in incoming {
            call.deadline = call.submittedAt.saturatingAdd(call.timeout)
            earliest = min(earliest, call.deadline)
        }
        if pending.isEmpty {
            swap(&pending, &incoming)
        } else {
            pending.append(contentsOf: incoming)
            incoming.removeAll(keepingCapacity: true)
        }
        if earliest < armedDeadline { arm(earliest) }
        send()
    }

    /// Writes what is pending, or sees to it that it can be written.
    private func send() {
        if machine.isClosed { return failPending(shutdownError) }
        perform(machine.workArrived())
        writePending()
    }

    func writePending() {
        // A flush may report room or a lost connection before it returns: neither may begin another round within this one.
        guard !isWriting, let connection else { return }
        isWriting = true
        defer { isWriting = false }
        let writtenBefore = connection.commandsWritten
        let flushesBefore = connection.flushes
        while machine.isReady, machine.retirement == nil, authentications.isEmpty, connection === self.connection,
            !pending.isEmpty,
            connection.isWritable
        {
            var batch = Deque<Call>()
            swap(&batch, &pending)
            let (dropped, bytes) = connection.write(&batch)
            queue.release(bytes: bytes)
            if dropped > 0 {
                queue.release(commands: dropped)
                reportIdle(now: context.now)
            }
            if batch.isEmpty && pending.isEmpty {
                // Keeps the storage.
                swap(&batch, &pending)
            } else {
                batch.append(contentsOf: pending)
                pending = batch
            }
        }
        count(connection, since: writtenBefore, flushesBefore)
        if machine.isClosed { failPending(shutdownError) }
    }

    /// Takes note of what was written.
    func count(_ connection: ConnectionHandler, since writtenBefore: UInt64, _ flushesBefore: UInt64) {
        if connection.owesReply { watchForSilence() }
        let written = connection.commandsWritten &- writtenBefore
        context.commandsWritten.add(written, ordering: .relaxed)
        commandsInFlight.add(Int(truncatingIfNeeded: written), ordering: .relaxed)
        context.flushes.add(connection.flushes &- flushesBefore, ordering: .relaxed)
    }

    func perform(_ action: LinkStateMachine.WorkAction) {
        switch action {
        case .none: break
        case .connect: connect()
        case .hurry: hurry()
        case .failCalls(let error): failPending(error)
        }
    }

    func failPending(_ error: RedisError) {
        let calls = pending
        pending = []
        for call in calls {
            queue.release(commands: call.replyCount)
            queue.release(bytes: call.frame.byteCount)
            call.fail { _ in error }
        }
    }

    var shutdownError: RedisError {
        endReason ?? role.endError(endpoint)
    }

    func reportIdle(now: Int64) {
        // A connection that ends settles its calls, too: nobody may have it then.
        guard let watcher, connection?.isReady == true, queue.backlog.commands == 0 else { return }
        watcher.linkIsIdle(now: now)
    }

    // MARK: Deadlines

    /// One timer for every call of the connection, at the earliest deadline known.
    private func arm(_ deadline: Int64) {
        deadlineTimer?.cancel()
        armedDeadline = deadline
        guard deadline != .max else {
            deadlineTimer = nil
            return
        }
        deadlineTimer = eventLoop.scheduleTask(deadline: .uptimeNanoseconds(UInt64(max(0, deadline)))) { self.expire() }
    }

    private func expire() {
        let now = context.now
        var next = Int64.max
        for call in pending where !call.isSettled {
            if call.deadline <= now {
                context.breaker.timedOut(after: call.timeout, now: now)
                call.fail(timeoutError)
            } else {
                next = min(next, call.deadline)
            }
        }
        // What nobody waits for any more leaves the queue, or a dead server would keep it full.
        let before = pending.count
        if !machine.isReady || !authentications.isEmpty {
            var kept = Deque<Call>()
            for call in pending {
                guard call.isSettled else {
                    kept.append(call)
                    continue
                }
                queue.release(commands: call.replyCount)
                queue.release(bytes: call.frame.byteCount)
            }
            if kept.count != before { pending = kept }
        }
        if let connection { next = min(next, connection.expire(now: now, error: timeoutError)) }
        // Deadlines close together share one pass over the calls.
        arm(next == .max ? .max : max(next, now + 1_000_000))
        closeIfDrained()
    }

    private func timeoutError(_ outcome: RedisError.Outcome) -> RedisError {
        RedisError(deadlineOf: endpoint, outcome, lastError: machine.lastError)
    }

    // MARK: Closing

    private func beginClosing(grace: Duration, _ promise: EventLoopPromise<Void>) {
        if let drained {
            drained.futureResult.cascade(to: promise)
            return
        }
        if machine.isClosed { return promise.succeed() }
        drained = promise
        // Not for nothing: a client that was never used would dial only to hang up.
        if queue.backlog.commands > 0 { drain() }
        graceTimer = eventLoop.scheduleTask(in: TimeAmount(grace)) { self.closeNow() }
        lookWhetherDrained()
    }

    /// Callers who are cancelled tell nobody: who waits for the last of them looks now and then.
    private func lookWhetherDrained() {
        closeIfDrained()
        guard drained != nil else { return }
        eventLoop.scheduleTask(in: Self.drainTick) { self.lookWhetherDrained() }
    }

    func closeIfDrained() {
        // The first call almost always settles the question.
        guard drained != nil, !pending.contains(where: \.isAwaited), connection?.isAwaited != true else { return }
        closeNow()
    }

    func closeNow() {
        guard !machine.isClosed else { return }
        queue.close()
        machine.close()
        deadlineTimer?.cancel()
        // It would keep a closed link for the rest of the grace.
        graceTimer?.cancel()
        graceTimer = nil
        dialling.cancel()
        for trial in trials.values { trial.abandon() }
        queue.take(into: &incoming)
        pending.append(contentsOf: incoming)
        incoming = Deque()
        failPending(shutdownError)
        failAuthentications(shutdownError)
        connection?.close(shutdownError)
        connection = nil
        drained?.succeed()
        drained = nil
        reportGone()
    }
}

extension RedisError {
    static func shutdown(_ endpoint: String) -> RedisError {
        RedisError(
            .shutdown,
            "the client is closed; make another one",
            outcome: .notExecuted,
            endpoint: endpoint
        )
    }

    /// So much waits already that a call isn't taken.
    static func overloaded(_ endpoint: String, commands: Int, bytes: Int) -> RedisError {
        RedisError(
            .overloaded,
            "\(commands) commands and \(bytes) bytes are waiting already; send less at once, "
                + "or raise queue.maximumCommands or queue.maximumBytes",
            outcome: .notExecuted,
            endpoint: endpoint
        )
    }
}
