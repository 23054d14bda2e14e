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
    let context: ClientContext
    let topology: Topology
    /// Runs tasks on the event loop of the client's connection, which saves waking another thread for each reply.
    ///
    /// ```swift
    /// await withTaskExecutorPreference(redis.taskExecutor) { … }
    /// ```
    public let taskExecutor: EventLoopTaskExecutor
    let commandTimeout: Int64
    @usableFromInline
    let callSettings: CallSettings

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
    ) throws {
        try self.init(
            configuration,
            eventLoop: (eventLoopGroup ?? MultiThreadedEventLoopGroup.singleton).next(),
            environment: ClientEnvironment(),
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
        environment: ClientEnvironment,
        logger: Logger
    ) throws {
        try configuration.validate()
        self.configuration = configuration
        context = ClientContext(configuration, environment: environment, logger: logger)
        let server = try Server(context, configuration.endpoint, eventLoop: eventLoop)
        topology = .standalone(server)
        taskExecutor = EventLoopTaskExecutor(eventLoop: eventLoop)
        commandTimeout = configuration.timeouts.command.nanoseconds
        callSettings = CallSettings(timeout: commandTimeout, retry: configuration.retry)
        server.warmUp()
    }

    /// Makes a client from a URL such as `redis://user:password@localhost:6379/0?command_timeout=500ms`.
    ///
    /// - Parameters:
    ///   - url: where the server is and how to talk to it.
    ///   - eventLoopGroup: where its sockets live; the process-wide group by default.
    ///   - logger: receives connection events; never a key, a value or a secret.
    /// - Throws: ``RedisError`` with code `.invalidURL`, naming the part to change.
    public convenience init(
        _ url: String,
        eventLoopGroup: (any EventLoopGroup)? = nil,
        logger: Logger = Logger(label: "respool")
    ) throws {
        try self.init(RedisConfiguration(url), eventLoopGroup: eventLoopGroup, logger: logger)
    }

    /// Makes a client of the server at a host and a port; everything else is as by default.
    ///
    /// - Parameters:
    ///   - host: a name or an address; this machine by default.
    ///   - port: the port; 6379 by default.
    ///   - eventLoopGroup: where its sockets live; the process-wide group by default.
    ///   - logger: receives connection events; never a key, a value or a secret.
    /// - Throws: ``RedisError`` with code `.invalidConfiguration`.
    public convenience init(
        host: String = "localhost",
        port: Int = 6379,
        eventLoopGroup: (any EventLoopGroup)? = nil,
        logger: Logger = Logger(label: "respool")
    ) throws {
        try self.init(RedisConfiguration(.host(host, port: port)), eventLoopGroup: eventLoopGroup, logger: logger)
    }

    deinit {
        let open = topology.servers.filter(\.isOpen)
        guard !open.isEmpty else { return }
        for server in open {
            context.logger.warning(
                "a RedisClient was dropped without close()",
                metadata: ["endpoint": "\(server.context.endpoint)"]
            )
            server.abandon()
        }
        context.events.close()
    }

    /// Finishes the commands and leases under way, for at most `shutdownGrace`, and closes every socket.
    ///
    /// New calls are refused with `.shutdown`. Closing twice is fine.
    public func close() async {
        let grace = configuration.shutdownGrace
        await withTaskGroup { group in
            for server in topology.servers { group.addTask { await server.close(grace: grace) } }
        }
        context.events.close()
    }

    /// Sends one command and waits for its reply, for at most `timeouts.command`.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run. A cancelled task gets `.cancelled`
    ///   at once.
    @inlinable
    public func send<Reply>(_ command: RedisCommand<Reply>) async throws -> Reply {
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
        repetition: RedisConfiguration.RetryPolicy.Repetition,
        settings: CallSettings
    ) async throws(RedisError) -> RESPValue {
        if let observer = topology.server(for: request).context.observer, observer.traces {
            return try await tracedReply(to: request, repetition: repetition, settings, observer)
        }
        return try await untracedReply(to: request, repetition: repetition, settings)
    }

    @inline(never)
    private func tracedReply(
        to request: CommandRequest,
        repetition: RedisConfiguration.RetryPolicy.Repetition,
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
        repetition: RedisConfiguration.RetryPolicy.Repetition,
        _ settings: CallSettings
    ) async throws(RedisError) -> RESPValue {
        if let problem = request.sharedConnectionProblem { throw problem }
        if request.blocksFor != nil {
            return try await blockingReply(to: request, repetition: repetition, settings)
        }
        if request.id == .unknown, request.isForeign {
            return try await ownReply(to: request, repetition: repetition, settings)
        }
        let call = Call(frame: request.frame, replyCount: 1, timeout: settings.timeout)
        let server = topology.server(for: request)
        let failure: CallResult
        switch await server.roundTrip(call) {
        case .reply(let value) where !value.isError:
            context.retryBudget.earn()
            server.context.observer?.answered(request, after: call.answeredAt &- call.submittedAt)
            return value
        case let result: failure = result
        }
        return try await reply(after: failure, of: call, to: request, repetition: repetition, settings, on: server)
    }

    /// The reply of a later attempt, where there may be one after a failure.
    @inline(never)
    private func reply(
        after result: CallResult,
        of call: Call,
        to request: CommandRequest,
        repetition: RedisConfiguration.RetryPolicy.Repetition,
        _ settings: CallSettings,
        on first: Server
    ) async throws(RedisError) -> RESPValue {
        // Only what this task wrote is read of the call: the event loop may be at the rest.
        let start = call.submittedAt == .max ? context.now : call.submittedAt
        let error: RedisError
        do throws(RedisError) { return try value(of: result, request, on: first) } catch let failure { error = failure }
        do throws(RedisError) {
            let value = try await retrying(repetition, settings, after: error, since: start) {
                (timeout) async throws(RedisError) in
                let call = Call(frame: request.frame, replyCount: 1, timeout: timeout)
                let server = self.topology.server(for: request)
                let value = try self.value(of: await server.roundTrip(call), request, on: server)
                self.context.retryBudget.earn()
                return value
            }
            first.context.observer?.record(request.name, since: start, error: nil)
            return value
        } catch {
            first.context.observer?.record(request.name, since: start, error: error)
            throw error
        }
    }

    /// What a call ended with; an error that the server answers with is thrown like any other.
    private func value(
        of result: CallResult,
        _ request: CommandRequest,
        on server: Server
    ) throws(RedisError) -> RESPValue {
        switch result {
        case .reply(let value):
            guard case .error(let error) = value.unattributed else { return value }
            throw RedisError(reply: error, to: request, endpoint: server.context.endpoint)
        case .failure(let failure): throw failure.about(command: request.name)
        case .replies, .partial: preconditionFailure("a single command got a pipeline's replies")
        }
    }

    /// Makes a call until it succeeds or may not be made again.
    ///
    /// - Parameters:
    ///   - repetition: what a second run does; asked when the first attempt has failed.
    ///   - settings: the policy, and the time for all attempts and pauses.
    ///   - failure: how the first attempt failed, when it was made already.
    ///   - start: when the call began, in nanoseconds; now by default.
    ///   - attempt: one attempt, given the nanoseconds that are left; tells the budget when it succeeds.
    /// - Returns: what the attempt that succeeded returned.
    /// - Throws: the last attempt's error; `.cancelled` when the task was cancelled in a pause.
    func retrying<Value>(
        _ repetition: @autoclosure () -> RedisConfiguration.RetryPolicy.Repetition,
        _ settings: CallSettings,
        after failure: RedisError? = nil,
        since start: Int64? = nil,
        _ attempt: (_ timeout: Int64) async throws(RedisError) -> Value
    ) async throws(RedisError) -> Value {
        let deadline = (start ?? context.now).saturatingAdd(settings.timeout)
        var attempts = failure == nil ? 0 : 1
        var last = failure
        // Whether any attempt may have run: the last one's fate is not the call's.
        var mayHaveRun = failure.map { $0.outcome != .notExecuted } ?? false
        while true {
            if let error = last {
                let mustRetry = react(to: error) && attempts < settings.retry.attempts
                guard
                    mustRetry
                        || settings.retry.allows(after: error, attempt: attempts, repetition())
                else { throw error.afterAttempts(mayHaveRun: mayHaveRun) }
                let pause = settings.retry.delay(afterAttempt: attempts, random: context.environment.random())
                guard context.now.saturatingAdd(pause.nanoseconds) < deadline,
                    error.isFreeToRetry || context.retryBudget.spend()
                else { throw error.afterAttempts(mayHaveRun: mayHaveRun) }
                if !error.isFreeToRetry { context.retries.add(1, ordering: .relaxed) }
                do {
                    try await topology.anyServer.context.sleep(for: pause)
                } catch {
                    throw RedisError.cancelled(outcome: .notExecuted).afterAttempts(mayHaveRun: mayHaveRun)
                }
            }
            do throws(RedisError) {
                return try await attempt(max(1, deadline - context.now))
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
        topology.server(of: error).pool.replaceConnections(because: error)
        return reaction == .reconnectAndRetry
    }
}
