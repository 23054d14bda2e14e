//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import Logging
public import NIOCore
internal import NIOPosix
internal import Synchronization

/// A client of one Redis or Valkey server: one socket, shared by every task that uses it.
///
/// It works from the moment it exists: it connects on first use, needs no `run()`, and connects again by itself. Calls
/// from any number of tasks are batched into few writes, and each caller gets the reply to its own command.
///
/// ```swift
/// let redis = try RedisClient("redis://localhost:6379/0")
/// try await redis.set("user:1", "Ada")
/// let name = try await redis.get("user:1")
/// await redis.close()
/// ```
///
/// Cancelling a task that waits for a reply detaches it at once and disturbs nobody else; the error's `outcome` says
/// whether the command may have run.
public final class RedisClient: RedisCommandSender, Sendable {
    let configuration: RedisConfiguration
    let engine: Engine
    let node: Node
    let pool: Pool
    /// Runs tasks on the event loop of the client's connection, which saves waking another thread for each reply.
    ///
    /// ```swift
    /// await withTaskExecutorPreference(redis.taskExecutor) { … }
    /// ```
    public let taskExecutor: EventLoopTaskExecutor
    let commandTimeout: Int64
    @usableFromInline
    let callSettings: CallSettings
    let retryBudget = RetryBudget()
    let isExclusive: Bool

    /// Makes a client.
    ///
    /// Nothing is dialled before the first command, unless `connectsLazily` is off.
    ///
    /// - Parameters:
    ///   - configuration: where the server is and how to talk to it.
    ///   - eventLoopGroup: where its sockets live; the process-wide group by default.
    ///   - logger: receives connection events at debug and info level; never a key, a value or a secret.
    /// - Throws: ``RedisError`` with code `.invalidConfiguration` or `.tlsFailed`, naming the setting.
    public convenience init(
        _ configuration: RedisConfiguration,
        eventLoopGroup: (any EventLoopGroup)? = nil,
        logger: Logger = Logger(label: "respool")
    ) throws(RedisError) {
        try self.init(
            configuration,
            eventLoop: (eventLoopGroup ?? MultiThreadedEventLoopGroup.singleton).next(),
            environment: EngineEnvironment(),
            logger: logger
        )
    }

    /// Makes a client in a world of its own.
    ///
    /// - Parameters:
    ///   - configuration: as ever.
    ///   - eventLoop: where everything happens; its clock is the environment's.
    ///   - environment: time, chance and sockets.
    ///   - logger: as ever.
    /// - Throws: ``RedisError``, as ever.
    package init(
        _ configuration: RedisConfiguration,
        eventLoop: any EventLoop,
        environment: EngineEnvironment,
        logger: Logger
    ) throws(RedisError) {
        try configuration.validate()
        self.configuration = configuration
        engine = try Engine(configuration, eventLoop: eventLoop, logger: logger, environment: environment)
        node = Node(engine)
        pool = Pool(engine, shared: node)
        isExclusive = configuration.sharing == .exclusive
        taskExecutor = EventLoopTaskExecutor(eventLoop: eventLoop)
        commandTimeout = configuration.timeouts.command.nanoseconds
        callSettings = CallSettings(timeout: commandTimeout, retry: configuration.retry)
        let (breaker, node, isExclusive) = (engine.breaker, node, isExclusive)
        eventLoop.execute {
            breaker.probe = { [weak node] completion in
                guard let node else { return }
                // With exclusive sharing the shared connection is never made.
                if isExclusive { return node.pingElsewhere(completion) }
                node.ping(timeout: node.configuration.timeouts.command.nanoseconds, completion)
            }
        }
        if let connections = engine.observer?.connections {
            // Ends with the client, or with the loop.
            eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(5)) { [weak self] task in
                guard let self, self.node.isOpen else { return task.cancel() }
                connections.report(self.statistics)
            }
        }
        if !configuration.connectsLazily, !isExclusive { node.warmUp() }
        if configuration.pool.minimumConnections > 0 { pool.warmUp() }
    }

    /// Makes a client from a URL such as `redis://user:password@localhost:6379/0?command_timeout=500ms`.
    ///
    /// - Throws: ``RedisError`` with code `.invalidURL`, naming the part to change.
    public convenience init(_ url: String) throws(RedisError) {
        try self.init(RedisConfiguration(url: url))
    }

    deinit {
        guard node.isOpen else { return }
        node.logger.warning("a RedisClient was dropped without close()", metadata: ["endpoint": "\(node.endpoint)"])
        node.abandon()
        pool.abandon()
        engine.stop()
    }

    /// Finishes the commands and leases under way, for at most `shutdownGrace`, and closes every socket.
    ///
    /// New calls are refused with `.shutdown`. Closing twice is fine.
    public func close() async {
        async let leases: Void = pool.close(grace: configuration.shutdownGrace)
        await node.close(grace: configuration.shutdownGrace)
        await leases
        engine.stop()
    }

    /// Sends one command and waits for its reply, for at most `timeouts.command`.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run. A cancelled task gets `.cancelled`
    ///   at once.
    @inlinable
    public func send<Reply>(_ command: RedisCommand<Reply>) async throws(RedisError) -> Reply {
        try command.decode(
            await reply(to: command.request, repetition: command.repetition, settings: callSettings)
        )
    }

    /// The reply as it came; one that is an error is thrown, after the retries that the settings allow.
    ///
    /// What isn't on the way of every call stays out of this function: the frame of what is waiting is memory of each caller.
    @usableFromInline
    func reply(
        to request: CommandRequest,
        repetition: RetryPolicy.Repetition,
        settings: CallSettings
    ) async throws(RedisError) -> RESPValue {
        if let observer = engine.observer, observer.traces {
            return try await tracedReply(to: request, repetition: repetition, settings, observer)
        }
        return try await untracedReply(to: request, repetition: repetition, settings)
    }

    @inline(never)
    private func tracedReply(
        to request: CommandRequest,
        repetition: RetryPolicy.Repetition,
        _ settings: CallSettings,
        _ observer: Observer
    ) async throws(RedisError) -> RESPValue {
        try await observer.observe(request.name, isTimed: false) { () async throws(RedisError) in
            try await untracedReply(to: request, repetition: repetition, settings)
        }
    }

    @inline(__always)
    private func untracedReply(
        to request: CommandRequest,
        repetition: RetryPolicy.Repetition,
        _ settings: CallSettings
    ) async throws(RedisError) -> RESPValue {
        if let problem = request.sharedConnectionProblem { throw problem }
        if request.blocksFor != nil {
            return try await blockingReply(to: request, repetition: repetition, settings)
        }
        if request.id == .unknown { engine.sentUnknown.store(true, ordering: .relaxed) }
        let call = Call(frame: request.frame, replyCount: 1, timeout: settings.timeout)
        let failure: CallResult
        switch await roundTrip(call) {
        case .reply(let value) where !value.isError && !isOfAnotherMode(value, request):
            retryBudget.earn()
            engine.observer?.answered(request, after: call.answeredAt &- call.submittedAt)
            return value
        case let result: failure = result
        }
        return try await reply(after: failure, of: call, to: request, repetition: repetition, settings)
    }

    /// The reply of a later attempt, where there may be one after a failure.
    @inline(never)
    private func reply(
        after result: CallResult,
        of call: Call,
        to request: CommandRequest,
        repetition: RetryPolicy.Repetition,
        _ settings: CallSettings
    ) async throws(RedisError) -> RESPValue {
        // Only what this task wrote is read of the call: the event loop may be at the rest.
        let start = call.submittedAt == .max ? engine.now : call.submittedAt
        let error: RedisError
        do throws(RedisError) { return try value(of: result, request) } catch let failure { error = failure }
        do throws(RedisError) {
            let value = try await retrying(repetition, settings, after: error, since: start) {
                (timeout) async throws(RedisError) in
                let call = Call(frame: request.frame, replyCount: 1, timeout: timeout)
                let value = try self.value(of: await self.roundTrip(call), request)
                self.retryBudget.earn()
                return value
            }
            engine.observer?.record(request.name, since: start, error: nil)
            return value
        } catch {
            engine.observer?.record(request.name, since: start, error: error)
            throw error
        }
    }

    /// What a call ended with; an error that the server answers with is thrown like any other.
    private func value(of result: CallResult, _ request: CommandRequest) throws(RedisError) -> RESPValue {
        switch result {
        case .reply(let value):
            guard case .error(let error) = value.unattributed else {
                if isOfAnotherMode(value, request) { throw changedMode(request) }
                return value
            }
            throw RedisError(reply: error, to: request, endpoint: engine.endpoint)
        case .failure(let failure): throw failure.about(command: request.name)
        case .replies, .partial: preconditionFailure("a single command got a pipeline's replies")
        }
    }

    /// Whether a reply tells that a command that only the server knows was MULTI or SUBSCRIBE by another name (`rename-command`).
    ///
    /// Looked at once such a command was sent; a script may answer `QUEUED`, too.
    @inline(__always)
    private func isOfAnotherMode(_ value: RESPValue, _ request: CommandRequest) -> Bool {
        switch value {
        case .simpleString(let text):
            text.readableBytes == 6 && value.saysQueued && engine.sentUnknown.load(ordering: .relaxed)
        case .array: request.id == .unknown && value.confirmsSubscription
        default: false
        }
    }

    /// The connection is no longer what its callers take it for.
    private func changedMode(_ request: CommandRequest) -> RedisError {
        let error = RedisError(
            .protocolViolation,
            "a command put the connection that everybody shares into another mode, as MULTI or SUBSCRIBE do; it is replaced",
            outcome: .unknown,
            command: request.name,
            endpoint: engine.endpoint
        )
        pool.replaceConnections(because: error)
        return error
    }

    /// Over the connection that everybody shares, or over one that the call has for itself.
    @inline(__always)
    func roundTrip(_ call: Call) async -> CallResult {
        isExclusive ? await pool.roundTrip(call) : await node.roundTrip(call)
    }

    /// Makes a call until it succeeds or may not be made again.
    ///
    /// - Parameters:
    ///   - repetition: what a second run does.
    ///   - settings: the policy, and the time for all attempts and pauses.
    ///   - failure: how the first attempt failed, when it was made already.
    ///   - start: when the call began, in nanoseconds; now by default.
    ///   - attempt: one attempt, given the nanoseconds that are left; tells the budget when it succeeds.
    /// - Returns: what the attempt that succeeded returned.
    /// - Throws: the last attempt's error; `.cancelled` when the task was cancelled in a pause.
    func retrying<Value>(
        _ repetition: RetryPolicy.Repetition,
        _ settings: CallSettings,
        after failure: RedisError? = nil,
        since start: Int64? = nil,
        _ attempt: (_ timeout: Int64) async throws(RedisError) -> Value
    ) async throws(RedisError) -> Value {
        let deadline = (start ?? engine.now).saturatingAdd(settings.timeout)
        var attempts = failure == nil ? 0 : 1
        var last = failure
        // Whether any attempt may have run: the last one's fate is not the call's.
        var mayHaveRun = failure.map { $0.outcome != .notExecuted } ?? false
        while true {
            if let error = last {
                let mustRetry = react(to: error) && attempts < settings.retry.attempts
                guard
                    mustRetry
                        || settings.retry.allows(after: error, attempt: attempts, repetition)
                else { throw error.afterAttempts(mayHaveRun: mayHaveRun) }
                let pause = settings.retry.delay(afterAttempt: attempts, random: engine.environment.random())
                guard engine.now.saturatingAdd(pause.nanoseconds) < deadline, error.isFreeToRetry || retryBudget.spend()
                else { throw error.afterAttempts(mayHaveRun: mayHaveRun) }
                if !error.isFreeToRetry { engine.retries.add(1, ordering: .relaxed) }
                do {
                    try await engine.sleep(for: pause)
                } catch {
                    throw RedisError.cancelled(outcome: .notExecuted).afterAttempts(mayHaveRun: mayHaveRun)
                }
            }
            do throws(RedisError) {
                return try await attempt(max(1, deadline - engine.now))
            } catch {
                attempts += 1
                last = error
                if error.outcome != .notExecuted { mayHaveRun = true }
            }
        }
    }

    /// Replaces the connections where the rules say so; returns whether they also want another attempt.
    @discardableResult
    func react(to error: RedisError) -> Bool {
        guard error.serverError != nil else { return false }
        let reaction = configuration.reconnectOnError(error)
        guard reaction != .ignore else { return false }
        pool.replaceConnections(because: error)
        return reaction == .reconnectAndRetry
    }
}

extension Int64 {
    /// The sum, at most `Int64.max`.
    func saturatingAdd(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}

extension Node {
    /// Submits a call and waits for what becomes of it; a cancelled task is resumed at once.
    @inline(__always)
    func roundTrip(_ call: Call) async -> CallResult {
        await call.result(isCallerOnLoop: eventLoop.inEventLoop) { submit(call) }
    }
}
