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

/// One server with its shared connection: the shell around `NodeStateMachine`.
///
/// Callers on any thread submit; everything else happens on the event loop, on callbacks, so nothing has to be run.
final class Node: @unchecked Sendable {
    let eventLoop: any EventLoop
    let endpoint: String
    let configuration: RedisConfiguration
    private static let holdThreshold = 32
    private static let longestHold = TimeAmount.microseconds(50)

    let connector: Connector
    private let queue: SubmissionQueue
    let logger: Logger
    /// Told of the only connection, where there is to be only one; `nil` where connections are replaced.
    private let watcher: (any NodeWatcher)?

    // Counters are written by the loop and read anywhere.
    let commandsWritten = Atomic<UInt64>(0)
    let flushes = Atomic<UInt64>(0)
    let openConnections = Atomic<Int>(0)
    let reconnects = Atomic<UInt64>(0)

    // The rest belongs to the event loop.
    private var machine = NodeStateMachine()
    private var connection: ConnectionHandler?
    private var pending = Deque<Call>()
    private var isWriting = false
    private var isHolding = false
    private var isHoldTimerArmed = false
    private var incoming: [Call] = []
    private var deadlineTimer: Scheduled<Void>?
    private var armedDeadline = Int64.max
    private var retryTimer: Scheduled<Void>?
    private var handshakeTimer: Scheduled<Void>?
    private var drained: EventLoopPromise<Void>?
    /// Dials under way and sockets not closed yet.
    private var sockets = 0
    private var isGone = false
    var silence: SilenceStateMachine
    let watchesSilence: Bool
    var isWatchingForSilence = false
    private var random = SystemRandomNumberGenerator()

    init(
        _ configuration: RedisConfiguration,
        eventLoop: any EventLoop,
        connector: Connector,
        logger: Logger,
        watcher: (any NodeWatcher)? = nil
    ) {
        self.configuration = configuration
        self.eventLoop = eventLoop
        self.connector = connector
        self.logger = logger
        self.watcher = watcher
        endpoint = configuration.endpoint.description
        let patience = configuration.timeouts.silence ?? .zero
        silence = SilenceStateMachine(patience: max(1, Int(patience / Self.silenceTick)))
        // A lease may wait for others as long as it likes (BLPOP).
        watchesSilence = configuration.timeouts.silence != nil && watcher == nil
        queue = SubmissionQueue(
            maximumCommands: configuration.queue.maximumCommands,
            maximumBytes: configuration.queue.maximumBytes
        )
    }

    // MARK: Any thread

    /// Leaves a call whose caller waits already.
    func submit(_ call: Call) {
        switch queue.submit(call) {
        case .accepted: break
        case .acceptedAndWake: eventLoop.execute(eventLoop.inEventLoop ? drain : wake)
        case .full(let commands, let bytes):
            call.fail { _ in
                RedisError(
                    .overloaded,
                    "\(commands) commands and \(bytes) bytes are waiting already; send less at once, "
                        + "or raise queue.maximumCommands or queue.maximumBytes",
                    outcome: .notExecuted,
                    endpoint: endpoint
                )
            }
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
    func abandon() {
        queue.close()
        eventLoop.execute { self.closeNow() }
    }

    var backlog: (commands: Int, bytes: Int) { queue.backlog }

    /// Whether calls are still taken.
    var isOpen: Bool { queue.isOpen }

    /// The connection that commands go to; event loop only.
    var readyConnection: ConnectionHandler? { machine.isReady ? connection : nil }

    // MARK: Draining

    /// Runs once for all the calls that arrive until it does.
    private func wake() {
        if mustHold() { hold() } else { drain() }
    }

    /// Whether the server has so much to do that sending more at once can wait for its next replies.
    private func mustHold() -> Bool {
        guard let connection, machine.isReady, drained == nil else { return false }
        return connection.inFlightCalls >= Self.holdThreshold
    }

    /// Leaves the calls where they are until the next replies, at most for `longestHold` (Nagle's rule, for commands).
    ///
    /// The queue stays marked as scheduled, so callers don't wake the loop meanwhile. Without it, callers on other
    /// threads and the loop chase each other with a write for every few commands, at twice the processor time.
    private func hold() {
        isHolding = true
        guard !isHoldTimerArmed else { return }
        isHoldTimerArmed = true
        eventLoop.scheduleTask(in: Self.longestHold) {
            self.isHoldTimerArmed = false
            self.endHold()
        }
    }

    private func endHold() {
        if isHolding { drain() }
    }

    private func drain() {
        isHolding = false
        queue.take(into: &incoming)
        let now = Int64(NIODeadline.now().uptimeNanoseconds)
        var earliest = Int64.max
        for call in incoming {
            // A call that waited for its connection has its deadline already.
            if call.deadline == .max, call.timeout != .max { call.deadline = now.saturatingAdd(call.timeout) }
            earliest = min(earliest, call.deadline)
            pending.append(call)
        }
        incoming.removeAll(keepingCapacity: true)
        if earliest < armedDeadline { arm(earliest) }
        if machine.isClosed { return failPending(shutdownError) }
        perform(machine.workArrived())
        writePending()
    }

    private func writePending() {
        // A flush may report room or a lost connection before it returns: neither may begin another round within this one.
        guard !isWriting, let connection else { return }
        isWriting = true
        defer { isWriting = false }
        let writtenBefore = connection.commandsWritten
        let flushesBefore = connection.flushes
        while machine.isReady, connection === self.connection, !pending.isEmpty, connection.isWritable {
            var batch = Deque<Call>()
            swap(&batch, &pending)
            let (dropped, bytes) = connection.write(&batch)
            queue.release(bytes: bytes)
            if dropped > 0 {
                queue.release(commands: dropped)
                reportIdle()
            }
            if batch.isEmpty && pending.isEmpty {
                // Keeps the storage.
                swap(&batch, &pending)
            } else {
                batch.append(contentsOf: pending)
                pending = batch
            }
        }
        if connection.hasInFlight { watchForSilence() }
        commandsWritten.add(connection.commandsWritten &- writtenBefore, ordering: .relaxed)
        flushes.add(connection.flushes &- flushesBefore, ordering: .relaxed)
        if machine.isClosed { failPending(shutdownError) }
    }

    private func perform(_ action: NodeStateMachine.WorkAction) {
        switch action {
        case .none: break
        case .connect: connect()
        case .failCalls(let error): failPending(error)
        }
    }

    private func failPending(_ error: RedisError) {
        let calls = pending
        pending = []
        for call in calls {
            queue.release(commands: call.replyCount)
            queue.release(bytes: call.frame.byteCount)
            call.fail { _ in error }
        }
    }

    private var shutdownError: RedisError {
        if watcher != nil {
            return RedisError(
                .connectionClosed,
                "the leased connection is gone; take another one",
                outcome: .notExecuted,
                endpoint: endpoint
            )
        }
        return RedisError(
            .shutdown,
            "the client is closed; make another one",
            outcome: .notExecuted,
            endpoint: endpoint
        )
    }

    private func reportIdle() {
        // A connection that ends settles its calls, too: nobody may have it then.
        guard let watcher, connection?.isReady == true, queue.backlog.commands == 0 else { return }
        watcher.nodeIsIdle()
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
        let now = Int64(NIODeadline.now().uptimeNanoseconds)
        var next = Int64.max
        for call in pending where !call.isSettled {
            if call.deadline <= now {
                call.fail(timeoutError)
            } else {
                next = min(next, call.deadline)
            }
        }
        // What nobody waits for any more leaves the queue, or a dead server would keep it full.
        let before = pending.count
        if !machine.isReady {
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
    }

    private func timeoutError(_ outcome: RedisError.Outcome) -> RedisError {
        RedisError(deadlineOf: endpoint, outcome, lastError: machine.lastError)
    }

    // MARK: Connecting

    private func connect() {
        let configuration = configuration
        guard let provider = configuration.credentialsProvider else {
            return dial(username: configuration.username, password: configuration.password)
        }
        let promise = eventLoop.makePromise(of: RedisConfiguration.Credentials?.self)
        promise.completeWithTask { try await provider() }
        promise.futureResult.whenComplete { result in
            switch result {
            case .success(let credentials):
                self.dial(username: credentials?.username, password: credentials?.password)
            case .failure(let error):
                self.dialFailed(
                    RedisError(
                        .authenticationFailed,
                        "the credentials provider failed; see the underlying error",
                        outcome: .notExecuted,
                        endpoint: self.endpoint,
                        underlying: error
                    )
                )
            }
        }
    }

    private func dial(username: String?, password: String?) {
        guard !machine.isClosed else { return }
        let handshake = HandshakeStateMachine.Parameters(
            username: username,
            password: password,
            clientName: configuration.clientName,
            database: configuration.database,
            protocolVersion: configuration.protocolVersion,
            checksReadiness: configuration.readyCheck
        )
        let timeout = configuration.timeouts.connect
        handshakeTimer = eventLoop.scheduleTask(in: TimeAmount(timeout)) { self.handshakeTookTooLong() }
        sockets += 1
        connector.dial { [endpoint, configuration] in
            let handler = ConnectionHandler(
                handshake: handshake,
                limits: configuration.parser,
                endpoint: endpoint,
                delegate: self
            )
            self.connection = handler
            return handler
        }.whenComplete { result in
            switch result {
            case .success(let channel):
                self.openConnections.add(1, ordering: .relaxed)
                channel.closeFuture.whenComplete { _ in
                    self.openConnections.subtract(1, ordering: .relaxed)
                    self.socketClosed()
                }
                if self.machine.isClosed { channel.close(mode: .all, promise: nil) }
            case .failure(let error):
                self.dialFailed(RedisError(dialling: self.endpoint, error))
                self.socketClosed()
            }
        }
    }

    private func socketClosed() {
        sockets -= 1
        reportGone()
    }

    /// Tells the watcher once the node is closed and no socket is left of it.
    private func reportGone() {
        guard let watcher, machine.isClosed, sockets == 0, !isGone else { return }
        isGone = true
        watcher.nodeIsGone(error: machine.lastError)
    }

    private func handshakeTookTooLong() {
        let advice =
            configuration.tls == nil
            ? "check that it is a Redis server, and whether it wants TLS (rediss://)"
            : "check that it is a Redis server, and whether this port speaks TLS (if not: redis://)"
        let error = RedisError(
            .connectionFailed,
            "the peer did not finish the handshake within timeouts.connect; \(advice)",
            outcome: .notExecuted,
            endpoint: endpoint
        )
        if let connection { connection.close(error) }
        dialFailed(error)
    }

    private func dialFailed(_ error: RedisError) {
        handshakeTimer?.cancel()
        handshakeTimer = nil
        if !machine.isReady { connection = nil }
        let action = machine.connectFailed(error)
        guard watcher == nil else {
            failPending(error)
            return closeNow()
        }
        switch action {
        case .none: break
        case .wait(let attempt): retry(attempt, after: error)
        case .failCallsAndWait(let error, let attempt):
            failPending(error)
            retry(attempt, after: error)
        }
    }

    private func retry(_ attempt: Int, after error: RedisError) {
        logger.debug(
            "could not connect",
            metadata: ["endpoint": "\(endpoint)", "code": "\(error.code)", "attempt": "\(attempt)"]
        )
        let delay = configuration.reconnect.delay(attempt: attempt, error: error, random: random.next())
        retryTimer = eventLoop.scheduleTask(in: TimeAmount(delay)) { self.perform(self.machine.delayPassed()) }
    }

    // MARK: Closing

    private func beginClosing(grace: Duration, _ promise: EventLoopPromise<Void>) {
        if let drained {
            drained.futureResult.cascade(to: promise)
            return
        }
        if machine.isClosed { return promise.succeed() }
        drained = promise
        drain()
        eventLoop.scheduleTask(in: TimeAmount(grace)) { self.closeNow() }
        closeIfDrained()
    }

    private func closeIfDrained() {
        guard drained != nil, pending.isEmpty, !(connection?.hasInFlight ?? false) else { return }
        closeNow()
    }

    private func closeNow() {
        guard !machine.isClosed else { return }
        queue.close()
        machine.close()
        deadlineTimer?.cancel()
        retryTimer?.cancel()
        handshakeTimer?.cancel()
        queue.take(into: &incoming)
        pending.append(contentsOf: incoming)
        incoming = []
        failPending(shutdownError)
        connection?.close(shutdownError)
        connection = nil
        drained?.succeed()
        drained = nil
        reportGone()
    }
}

extension Node: ConnectionDelegate {
    func connectionIsReady(_ connection: ConnectionHandler) {
        handshakeTimer?.cancel()
        handshakeTimer = nil
        switch machine.connected() {
        case .sendCalls:
            logger.debug("connected", metadata: ["endpoint": "\(endpoint)"])
            watcher?.nodeIsReady()
            writePending()
        case .closeConnection: connection.close(shutdownError)
        }
    }

    func connectionHasRoom(_ connection: ConnectionHandler) {
        writePending()
    }

    func connectionAnswered(commands: Int) {
        queue.release(commands: commands)
        endHold()
        reportIdle()
        if drained != nil { closeIfDrained() }
    }

    func connectionClosed(_ connection: ConnectionHandler, error: RedisError, wasReady: Bool) {
        guard connection === self.connection else { return }
        self.connection = nil
        guard !machine.isClosed else { return }
        guard wasReady else { return dialFailed(error) }
        guard watcher == nil else {
            _ = machine.connectionLost(error)
            return closeNow()
        }
        logger.info("connection lost", metadata: ["endpoint": "\(endpoint)", "code": "\(error.code)"])
        switch machine.connectionLost(error) {
        case .none: break
        case .connect:
            reconnects.add(1, ordering: .relaxed)
            connect()
        }
        closeIfDrained()
    }
}
