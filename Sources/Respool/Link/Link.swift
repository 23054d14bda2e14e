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
    /// How long a caller took from its answer until it ran, in nanoseconds; written by callers, and zero once it was read.
    let resumptionDelay = Atomic<Int64>(0)

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
    /// How many calls are enough for a write, and until when they are left where they are at most; `nil` where they aren't.
    private var held: (calls: Int, until: Int64)?
    private var isHoldTimerArmed = false
    @exclusivity(unchecked)
    private var flushControl = FlushControl()
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
    var silenceTimer: Scheduled<Void>?

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
        let result = await call.result(isCallerOnLoop: eventLoop.inEventLoop) { submit(call) }
        if call.isTimed { resumptionDelay.store(max(1, context.now - call.answeredAt), ordering: .relaxed) }
        return result
    }

    /// Leaves a call whatever the breaker says.
    func enqueue(_ call: Call) {
        // A call that waited for its connection has begun already.
        if call.submittedAt == .max { call.submittedAt = context.now }
        let isOnLoop = eventLoop.inEventLoop
        switch isOnLoop ? queue.admit(call) : queue.submit(call) {
        case .accepted: if isOnLoop { keep(call) }
        case .acceptedAndWake: eventLoop.execute(flush)
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
        flush()
    }

    /// Writes what waits, or leaves it for a while where more is sure to come.
    ///
    /// Runs once for all the calls that arrive until it does. As long as they are left the queue stays marked as scheduled, so that callers
    /// don't wake the loop for every few of them.
    private func flush() {
        guard let connection, machine.isReady, drained == nil else { return drain() }
        let now = context.now
        let delay = resumptionDelay.exchange(0, ordering: .relaxed)
        if delay > 0 { flushControl.resumed(after: delay) }
        let (inFlight, kept, most) = (connection.inFlightCalls, pending.count, held?.calls ?? .max)
        let enough = queue.take(into: &incoming) { waiting in
            // What is enough never grows while calls wait: they are among the callers it is reckoned from.
            min(flushControl.enough(inFlight: inFlight, waiting: waiting + kept, now: now), most) - kept
        }
        guard let enough else { return writeIncoming() }
        let patience = flushControl.patience
        held = (enough + kept, held?.until ?? now.saturatingAdd(patience))
        armHoldTimer(in: patience)
    }

    private func armHoldTimer(in patience: Int64) {
        guard !isHoldTimerArmed else { return }
        isHoldTimerArmed = true
        eventLoop.scheduleTask(in: .nanoseconds(patience)) {
            self.isHoldTimerArmed = false
            guard let held = self.held else { return }
            let left = held.until - self.context.now
            // It was armed for calls that have left meanwhile.
            if left > 0 { self.armHoldTimer(in: left) } else { self.drain() }
        }
    }

    /// There is another connection.
    func restartFlushControl() { flushControl.restart() }

    /// Replies have come: fewer calls are enough, perhaps.
    func endHold(answered now: Int64) {
        if let connection, flushControl.answered(connection.calls.answered, now: now) {
            connection.timesNextCaller = true
        }
        if held != nil { flush() }
    }

    private func drain() {
        queue.take(into: &incoming)
        writeIncoming()
    }

    private func writeIncoming() {
        held = nil
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
        if written > 0 { flushControl.wrote(connection.calls.written, now: context.now) }
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
        // Timers would keep a closed link until they are due, and each makes cancelling another one slower.
        graceTimer?.cancel()
        graceTimer = nil
        silenceTimer?.cancel()
        silenceTimer = nil
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
