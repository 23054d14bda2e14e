//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import Synchronization

/// What a link knows about its dials; event loop only.
struct Dialling {
    /// Counts dials, so that what comes late from an earlier one is known.
    var number: UInt64 = 0
    /// Dials under way and sockets not closed yet.
    var sockets = 0
    var isGone = false
    /// How it began to speak.
    var greeting = GreetingStateMachine.Greeting.hello
    var handshakeTimer: Scheduled<Void>?
    var retryTimer: Scheduled<Void>?
    /// Looks after a connection that nobody uses.
    var idleTimer: Scheduled<Void>?
    /// When the next dial is due, in nanoseconds of uptime.
    var retryAt = Int64.max
    /// When the dial began, in nanoseconds of uptime.
    var startedAt = Int64.min
    /// When the connection became ready, in nanoseconds of uptime.
    var readySince = Int64.min
    /// Since when there is no connection that lasts, in nanoseconds of uptime; `nil` while there is one.
    var awaySince: Int64?

    /// Asks for credentials; cancelled when nobody waits for them any more.
    var credentials: Task<Void, Never>?

    mutating func endHandshake() {
        handshakeTimer?.cancel()
        handshakeTimer = nil
        credentials?.cancel()
        credentials = nil
    }

    mutating func cancel() {
        endHandshake()
        retryTimer?.cancel()
        retryTimer = nil
        idleTimer?.cancel()
        idleTimer = nil
    }
}

extension Link {
    func connect() {
        dialling.number &+= 1
        let number = dialling.number
        dialling.startedAt = context.now
        credentialsVersion.store(context.client.credentials.version, ordering: .relaxed)
        if role.isAnnounced { context.send(.connecting) }
        // The provider is part of what must be over in time.
        dialling.handshakeTimer = eventLoop.scheduleTask(in: TimeAmount(configuration.timeouts.connect)) {
            self.connectingTookTooLong()
        }
        if let ownCredentials {
            return dial(number, username: ownCredentials.username, password: ownCredentials.password)
        }
        guard let provider = context.client.credentials.provider else {
            let credentials = context.client.credentials.current
            credentialsVersion.store(credentials.version, ordering: .relaxed)
            return dial(number, username: credentials.username, password: credentials.password)
        }
        let promise = eventLoop.makePromise(of: RedisConfiguration.Credentials?.self)
        dialling.credentials = promise.completeWithTask { try await provider() }
        promise.futureResult.whenComplete { result in
            guard self.dialling.number == number, self.isDialling else { return }
            switch result {
            case .success(let credentials):
                self.dial(number, username: credentials?.username, password: credentials?.password)
            case .failure(let error): self.dialFailed(.credentialsProvider(self.endpoint, error))
            }
        }
    }

    private var isDialling: Bool { dialling.handshakeTimer != nil && !machine.isClosed }

    private func dial(_ number: UInt64, username: String?, password: String?) {
        guard isDialling else { return }
        let canChoose = configuration.protocolVersion == .automatic
        dialling.greeting = canChoose ? context.peer.greeting : .hello
        let handshake = HandshakeStateMachine.Parameters(
            username: username,
            password: password,
            clientName: configuration.clientName,
            database: configuration.database,
            protocolVersion: dialling.greeting == .hello ? configuration.protocolVersion : .resp2,
            checksReadiness: configuration.readyCheck,
            roleCommands: roleCommands
        )
        dialling.sockets += 1
        let turn = role.resumesWithOthers ? context.turn : nil
        context.dial { [endpoint, configuration, context] in
            let handler = ConnectionHandler(
                handshake: handshake,
                limits: configuration.parser,
                takesPushes: self.pushes != nil,
                endpoint: endpoint,
                environment: context.environment,
                latency: context.latency,
                turn: turn,
                delegate: self
            )
            // A dial that was given up may still get its socket: that one is closed below.
            if self.isCurrent(number) { self.connection = handler }
            return handler
        }.whenComplete { result in
            switch result {
            case .success(let channel):
                self.openConnections.add(1, ordering: .relaxed)
                channel.closeFuture.whenComplete { _ in
                    self.openConnections.subtract(1, ordering: .relaxed)
                    self.socketClosed()
                }
                guard self.isCurrent(number) else { return channel.close(mode: .all, promise: nil) }
                // With several addresses it need not be the one that was tried last. One that is closed already has no handler.
                self.connection = try? channel.pipeline.syncOperations.handler(type: ConnectionHandler.self)
            case .failure(let error):
                if self.dialling.number == number { self.dialFailed(RedisError(dialling: self.endpoint, error)) }
                self.socketClosed()
            }
        }
    }

    /// Whether what comes of a dial is still wanted.
    private func isCurrent(_ number: UInt64) -> Bool { dialling.number == number && !machine.isClosed }

    private func socketClosed() {
        dialling.sockets -= 1
        reportGone()
    }

    /// Tells the watcher once the link is closed and no socket is left of it.
    func reportGone() {
        guard let watcher, machine.isClosed, dialling.sockets == 0, !dialling.isGone else { return }
        dialling.isGone = true
        watcher.linkIsGone(error: machine.lastError)
    }

    private func connectingTookTooLong() {
        let error: RedisError =
            connection == nil && context.client.credentials.provider != nil
            ? .credentialsProvider(endpoint, nil) : .handshakeTookTooLong(endpoint, usesTLS: configuration.tls != nil)
        if let connection { connection.close(error) }
        dialFailed(error)
    }

    private func dialFailed(_ error: RedisError, isHungUp: Bool = false) {
        dialling.endHandshake()
        context.peer.dialEnded(dialling.greeting, isHungUp ? .hungUp : .failed)
        dialling.number &+= 1
        if !machine.isReady { connection = nil }
        let action = machine.connectFailed(error)
        if action != .none { context.breaker.failed(now: context.now) }
        guard role.dialsAgain else {
            failPending(error)
            return closeNow()
        }
        switch action {
        case .none: break
        case .wait(let attempt): dialLater(attempt, after: error)
        case .failCallsAndWait(let error, let attempt):
            failPending(error)
            dialLater(attempt, after: error)
        }
    }

    private func dialLater(_ attempt: Int, after error: RedisError) {
        sayAway(error)
        logger.debug(
            "no connection that lasts",
            metadata: ["endpoint": "\(endpoint)", "code": "\(error.code)", "attempt": "\(attempt)"]
        )
        let delay = configuration.reconnect.delay(
            attempt: attempt,
            error: error,
            isAwaited: hasWaitingCalls,
            random: context.environment.random()
        )
        context.send(.reconnecting(in: delay, attempt: attempt, after: error))
        scheduleDial(in: delay)
    }

    /// An outage is one line when it begins and one when it ends, however often the server is dialled.
    private func sayAway(_ error: RedisError) {
        guard role.isAnnounced, dialling.awaySince == nil else { return }
        dialling.awaySince = context.now
        logger.warning(
            "no connection to the server; commands wait for one until their deadlines",
            metadata: [
                "endpoint": "\(endpoint)", "code": "\(error.code)", "reason": "\(error.message)",
                "waiting": "\(backlog.commands)",
            ]
        )
    }

    private func sayBack() {
        guard let since = dialling.awaySince else { return }
        dialling.awaySince = nil
        logger.notice(
            "connected to the server again",
            metadata: ["endpoint": "\(endpoint)", "after": "\(Duration.nanoseconds(context.now - since))"]
        )
    }

    private func scheduleDial(in delay: Duration) {
        dialling.retryTimer?.cancel()
        dialling.retryAt = context.now.saturatingAdd(delay.nanoseconds)
        dialling.retryTimer = eventLoop.scheduleTask(in: TimeAmount(delay)) { self.perform(self.machine.delayPassed()) }
    }

    /// Somebody waits: the next dial comes no later than it would have, had they waited from the start.
    func hurry() {
        guard let longest = configuration.reconnect.longestAwaited else { return }
        guard dialling.retryAt > context.now.saturatingAdd(longest.nanoseconds) else { return }
        scheduleDial(in: longest * context.environment.fraction())
    }

    // MARK: Replacing the connection

    /// Replaces the connection by a fresh one, once nobody waits for what is in flight; for a server that says it is the wrong one.
    ///
    /// The name is resolved again. A connection that is younger than a quarter of a second is kept: it was the answer to the same
    /// trouble. Any thread.
    func replaceConnection(because error: RedisError) {
        // It was said to one caller, whose own words may be in it: nobody else sees more of it than the code.
        let reason = RedisError(
            error.code,
            "the server said that another one is to be asked; the connection is replaced",
            outcome: .notExecuted,
            endpoint: endpoint
        )
        eventLoop.execute {
            guard self.machine.isReady,
                self.context.now - self.dialling.readySince > Duration.milliseconds(250).nanoseconds,
                self.machine.retire(reason)
            else { return }
            self.logger.info("replacing the connection", metadata: ["code": "\(error.code)"])
            self.retireWhenNobodyWaits(self.dialling.number)
        }
    }

    /// Callers who leave tell nobody: so it looks now and then, too.
    private func retireWhenNobodyWaits(_ number: UInt64) {
        retireIfDone()
        guard machine.retirement != nil, dialling.number == number else { return }
        eventLoop.scheduleTask(in: Self.retirementTick) { self.retireWhenNobodyWaits(number) }
    }

    private static let retirementTick = TimeAmount.milliseconds(50)

    func retireIfDone() {
        guard let reason = machine.retirement, let connection, !connection.isAwaited else { return }
        connection.close(reason)
    }

    // MARK: Health

    /// Asks the server now and then while nobody else does, so that a connection that died is replaced before it is needed.
    ///
    /// A PING that stays unanswered is a command in flight: what follows is the business of `watchForSilence`.
    private func checkWhenIdle(_ connection: ConnectionHandler) {
        guard let interval = configuration.timeouts.idleCheck, role.checksWhenIdle else { return }
        let reads = connection.reads
        let number = dialling.number
        dialling.idleTimer?.cancel()
        dialling.idleTimer = eventLoop.scheduleTask(in: TimeAmount(interval)) { [weak self] in
            guard let self, self.dialling.number == number, let connection = self.readyConnection else { return }
            if connection.reads == reads, !connection.hasInFlight {
                self.ping(timeout: self.configuration.timeouts.command.nanoseconds) { _ in }
            }
            self.checkWhenIdle(connection)
        }
    }
}

extension Link: ConnectionDelegate {
    func connectionIsReady(_ connection: ConnectionHandler) {
        dialling.endHandshake()
        context.peer.dialEnded(dialling.greeting, .ready)
        context.peer.note(connection.refusals, logger, endpoint)
        if let info = connection.serverInfo { context.serverInfo.withLock { $0 = info } }
        switch machine.connected() {
        case .sendCalls:
            logger.debug("connected", metadata: ["endpoint": "\(endpoint)"])
            sayBack()
            dialling.readySince = context.now
            restartFlushControl()
            if role.isAnnounced {
                context.send(.ready)
                context.observer?.connections?.created(dialTime, isShared: true)
            }
            becomeReady()
        case .closeConnection: connection.close(shutdownError)
        }
    }

    /// Credentials that were pushed while this connection was dialled with the old ones come before everything else.
    private func becomeReady() {
        let number = dialling.number
        authenticateIfLate { isUsable in
            guard isUsable, self.dialling.number == number, let connection = self.readyConnection else { return }
            self.watcher?.linkIsReady()
            self.checkWhenIdle(connection)
            self.writePending()
        }
    }

    /// How long the dial has taken up to now, in nanoseconds; event loop only.
    var dialTime: Int64 { context.now - dialling.startedAt }

    func connectionHasRoom(_ connection: ConnectionHandler) {
        writePending()
        if !authentications.isEmpty { authenticateNext() }
    }

    func connectionFreed(commands: Int) {
        queue.release(commands: commands)
        commandsInFlight.subtract(commands, ordering: .relaxed)
    }

    func connectionAnswered(commands: Int, now: Int64) {
        context.breaker.succeeded(commands, now: now)
        makeUseOfRoom(now: now)
    }

    func connectionEnded() { makeUseOfRoom(now: context.now) }

    private func makeUseOfRoom(now: Int64) {
        endHold(answered: now)
        reportIdle(now: now)
        if drained != nil { closeIfDrained() }
        if machine.retirement != nil { retireIfDone() }
        if !authentications.isEmpty { authenticateNext() }
    }

    func connectionReceived(push: RESPValue) { pushes?(push) }

    func connectionTimedOut(_ call: Call, now: Int64) {
        context.breaker.timedOut(after: call.timeout, now: now)
    }

    func connectionClosed(_ connection: ConnectionHandler, error: RedisError, wasReady: Bool) {
        guard connection === self.connection else { return }
        self.connection = nil
        failAuthentications(error)
        guard !machine.isClosed else { return }
        guard wasReady else {
            return dialFailed(error, isHungUp: error.code == .connectionClosed && connection.reads == 0)
        }
        guard role.dialsAgain else {
            _ = machine.connectionLost(error, lasted: true)
            return closeNow()
        }
        logger.info("connection lost", metadata: ["endpoint": "\(endpoint)", "code": "\(error.code)"])
        context.send(.disconnected(error))
        reconnects.add(1, ordering: .relaxed)
        let lasted = context.now - dialling.readySince >= RedisConfiguration.ReconnectPolicy.lasting
        switch machine.connectionLost(error, lasted: lasted) {
        case .none: break
        case .connect: connect()
        case .wait(let attempt): dialLater(attempt, after: error)
        }
        closeIfDrained()
    }
}

extension RedisError {
    fileprivate static func handshakeTookTooLong(_ endpoint: String, usesTLS: Bool) -> RedisError {
        let advice =
            usesTLS
            ? "check that it is a Redis server, and whether this port speaks TLS (if not: redis://)"
            : "check that it is a Redis server, and whether it wants TLS (rediss://)"
        return RedisError(
            .connectionFailed,
            "the peer did not finish the handshake within timeouts.connect; \(advice)",
            outcome: .notExecuted,
            endpoint: endpoint
        )
    }
}
