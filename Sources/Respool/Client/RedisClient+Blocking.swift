//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisClient {
    /// The reply of a command that waits on the server for others, over a connection of its own: on the shared one it would hold up
    /// everybody else (SEMANTICS 4.3).
    ///
    /// The wait for the connection, all attempts and all waits on the server are within one time: the one chosen for the call, else the
    /// command's own wait and the time of a command that doesn't wait.
    @inline(never)
    func blockingReply(
        to request: CommandRequest,
        repetition: RedisConfiguration.RetryPolicy.Repetition,
        _ settings: CallSettings
    ) async throws(RedisError) -> RESPValue {
        let server = topology.server(for: request)
        let start = context.now
        var failure: RedisError?
        defer { server.context.observer?.record(request.name, since: start, error: failure) }
        let whole =
            settings.isTimeoutChosen
            ? settings : CallSettings(timeout: settings.timeout.saturatingAdd(request.waitLimit), retry: settings.retry)
        var wait = BlockingWait(request)
        do throws(RedisError) {
            return try await retrying(repetition, whole) { (timeout) async throws(RedisError) in
                let deadline = context.now.saturatingAdd(timeout)
                let server = topology.server(for: request)
                let lease = try await lease(for: request.name, on: server, timeout: min(timeout, settings.timeout))
                defer { server.pool.release(lease) }
                let now = context.now
                guard now < deadline else { throw RedisError(lateFor: request, lease.link.endpoint) }
                let turn = wait.begin(now: now, deadline: settings.isTimeoutChosen ? deadline : .max)
                let value = try await lease.reply(to: request, frame: turn.frame, limit: turn.limit)
                self.context.retryBudget.earn()
                if turn.isTimeUp(value, now: context.now) {
                    throw RedisError(nothingCameFor: request, lease.link.endpoint)
                }
                return value
            }
        } catch {
            failure = error
            throw error
        }
    }

    /// The reply of a command of which nobody knows what it does to its connection: it gets one for itself, which is closed afterwards.
    @inline(never)
    func ownReply(
        to request: CommandRequest,
        repetition: RedisConfiguration.RetryPolicy.Repetition,
        _ settings: CallSettings
    ) async throws(RedisError) -> RESPValue {
        let observer = topology.server(for: request).context.observer
        let start = context.now
        do throws(RedisError) {
            let value = try await retrying(repetition, settings) { (timeout) async throws(RedisError) in
                let deadline = context.now.saturatingAdd(timeout)
                let server = topology.server(for: request)
                let lease = try await lease(for: request.name, on: server, timeout: timeout)
                defer { server.pool.release(lease) }
                let value = try await lease.reply(to: request, by: deadline)
                self.context.retryBudget.earn()
                return value
            }
            observer?.record(request.name, since: start, error: nil)
            return value
        } catch {
            observer?.record(request.name, since: start, error: error)
            throw error
        }
    }

    private func lease(
        for name: String,
        on server: Server,
        timeout: Int64
    ) async throws(RedisError) -> PooledConnection {
        do {
            return try await server.pool.acquire(
                timeout: min(configuration.pool.acquireTimeout.nanoseconds, timeout),
                site: nil
            )
        } catch {
            throw error.about(command: name)
        }
    }
}

extension CommandRequest {
    fileprivate static let margin = Duration.milliseconds(500).nanoseconds

    /// Nanoseconds after which a server that was to end the wait by itself can be taken for dead; `Int64.max` where it was to wait for
    /// ever.
    var waitLimit: Int64 {
        guard let blocksFor else { return 0 }
        return blocksFor == .zero ? .max : blocksFor.nanoseconds.saturatingAdd(Self.margin)
    }
}

/// How long one command still has to wait on the server, whose wait may be cut off and begun again.
struct BlockingWait {
    private let request: CommandRequest
    /// When the wait is over; `nil` before it has begun.
    private var end: Int64?

    init(_ request: CommandRequest) {
        self.request = request
    }

    struct Turn {
        /// What is to be sent in place of the command, where it is to wait for another time.
        var frame: CommandFrame?
        /// Nanoseconds that the caller waits for the reply.
        var limit: Int64
        /// When the server has waited for as long as the call may, which is before the command's own time is up; `Int64.max` where
        /// the command's own time is the shorter one.
        var cutOffAt = Int64.max

        /// Whether the server ended the wait because the time for the call is up.
        ///
        /// It may as well end it because somebody asked it to (CLIENT UNBLOCK), which is the command's own answer.
        func isTimeUp(_ value: RESPValue, now: Int64) -> Bool {
            value.unattributed == .null && now.saturatingAdd(Self.coarseness) >= cutOffAt
        }

        /// Servers measure in milliseconds, from one that has begun to one that has.
        private static let coarseness = Duration.milliseconds(2).nanoseconds
    }

    /// What was popped in the last moment is worth waiting for: a caller that has left never hears of it, and nobody else will.
    ///
    /// The server ends the wait in time; this is for a reply that is late all the same, of a server that is busy or far away.
    private var patience: Int64 {
        request.id.facts.flags.contains(.write) ? CommandRequest.margin : 0
    }

    /// The server is asked to wait, now.
    mutating func begin(now: Int64, deadline: Int64) -> Turn {
        let own = request.blocksFor?.nanoseconds ?? 0
        let isFirst = end == nil
        let end = end ?? (own == 0 ? .max : now.saturatingAdd(own))
        self.end = end
        if deadline == .max, isFirst || own == 0 { return Turn(limit: request.waitLimit) }
        let left = max(1, end == .max ? .max : end - now)
        guard deadline != .max else {
            let wait = Duration.nanoseconds(left)
            return Turn(
                frame: request.frame.blocking(for: wait, request.id),
                limit: left.saturatingAdd(request.waitLimit - own)
            )
        }
        let granted = max(1, deadline - now)
        let limit = granted.saturatingAdd(patience)
        // The server is to end it before the caller does.
        let slack = min(Duration.milliseconds(250).nanoseconds, granted / 4)
        guard granted - slack < left else {
            let frame = isFirst ? nil : request.frame.blocking(for: .nanoseconds(left), request.id)
            return Turn(frame: frame, limit: limit)
        }
        return Turn(
            frame: request.frame.blocking(for: .nanoseconds(granted - slack), request.id),
            limit: limit,
            cutOffAt: now + granted - slack
        )
    }
}

extension RedisError {
    fileprivate init(nothingCameFor request: CommandRequest, _ endpoint: String) {
        self.init(
            .timeout,
            "nothing came within the time that was chosen for the call, which is shorter than the command's own",
            outcome: .notExecuted,
            command: request.name,
            endpoint: endpoint
        )
    }

    /// The time for everything is up before the command could be sent.
    fileprivate init(lateFor request: CommandRequest, _ endpoint: String) {
        self = RedisError(deadlineOf: endpoint, .notExecuted, lastError: nil).about(command: request.name)
    }
}

extension PooledConnection {
    /// The reply of a command that must be over by a time, whatever its own is.
    func reply(to request: CommandRequest, by deadline: Int64) async throws(RedisError) -> RESPValue {
        let now = link.context.now
        guard now < deadline else { throw RedisError(lateFor: request, link.endpoint) }
        guard request.blocksFor != nil else { return try await reply(to: request, limit: deadline - now) }
        var wait = BlockingWait(request)
        let turn = wait.begin(now: now, deadline: deadline)
        let value = try await reply(to: request, frame: turn.frame, limit: turn.limit)
        if turn.isTimeUp(value, now: link.context.now) { throw RedisError(nothingCameFor: request, link.endpoint) }
        return value
    }
}
