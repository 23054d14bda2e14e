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
        repetition: RetryPolicy.Repetition,
        _ settings: CallSettings
    ) async throws(RedisError) -> RESPValue {
        let start = engine.now
        var failure: RedisError?
        defer { engine.observer?.record(request.name, since: start, error: failure) }
        let whole =
            settings.isTimeoutChosen
            ? settings : CallSettings(timeout: settings.timeout.saturatingAdd(request.waitLimit), retry: settings.retry)
        var wait = BlockingWait(request)
        do throws(RedisError) {
            return try await retrying(repetition, whole) { (timeout) async throws(RedisError) in
                let deadline = engine.now.saturatingAdd(timeout)
                let lease = try await lease(for: request.name, timeout: min(timeout, settings.timeout))
                defer { pool.release(lease) }
                let turn = wait.begin(now: engine.now, deadline: settings.isTimeoutChosen ? deadline : .max)
                let value = try await lease.reply(to: request, frame: turn.frame, limit: turn.limit)
                self.retryBudget.earn()
                guard turn.isCutShort, value.unattributed == .null else { return value }
                throw RedisError(
                    .timeout,
                    "nothing came within the time that was chosen for the call, which is shorter than the command's own",
                    outcome: .notExecuted,
                    command: request.name,
                    endpoint: engine.endpoint
                )
            }
        } catch {
            failure = error
            throw error
        }
    }

    private func lease(for name: String, timeout: Int64) async throws(RedisError) -> PooledConnection {
        do {
            return try await pool.acquire(
                timeout: min(configuration.pool.acquireTimeout.nanoseconds, timeout),
                site: nil
            )
        } catch {
            throw error.about(command: name)
        }
    }
}

extension CommandRequest {
    private static let margin = Duration.milliseconds(500).nanoseconds

    /// Nanoseconds after which a server that was to end the wait by itself can be taken for dead; `Int64.max` where it was to wait for
    /// ever.
    var waitLimit: Int64 {
        guard let blocksFor else { return 0 }
        return blocksFor == .zero ? .max : blocksFor.nanoseconds.saturatingAdd(Self.margin)
    }
}

/// How long one command still has to wait on the server, whose wait may be cut off and begun again.
private struct BlockingWait {
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
        /// Whether the server ends the wait before the command's own time is up.
        var isCutShort = false
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
        // The server is to end it before the caller does: who leaves while something is popped never hears of it.
        let slack = min(Duration.milliseconds(250).nanoseconds, granted / 4)
        guard granted - slack < left else {
            let frame = isFirst ? nil : request.frame.blocking(for: .nanoseconds(left), request.id)
            return Turn(frame: frame, limit: granted)
        }
        return Turn(
            frame: request.frame.blocking(for: .nanoseconds(granted - slack), request.id),
            limit: granted,
            isCutShort: true
        )
    }
}
