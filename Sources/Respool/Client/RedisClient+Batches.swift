//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisClient {
    /// Sends several commands together, as a pipeline or as a transaction; every form of `pipeline` and `transaction` ends here.
    ///
    /// - Throws: ``RedisError`` when no command got a reply, or the transaction didn't run.
    public func send(_ batch: RedisBatch) async throws -> RedisBatch.Replies {
        try await replies(to: batch, callSettings)
    }

    func replies(to batch: RedisBatch, _ settings: CallSettings) async throws(RedisError) -> RedisBatch.Replies {
        let endpoint = topology.anyServer.context.endpoint
        switch batch.content {
        case .pipeline(let pipeline):
            if let problem = pipeline.sharedConnectionProblem { throw problem }
            return RedisBatch.Replies(
                try await outcome(of: pipeline, settings),
                endpoint: endpoint,
                mayBeQueued: pipeline.needsOwnConnection
            )
        case .transaction(let transaction):
            return RedisBatch.Replies(ofTransaction: try await replies(to: transaction, settings), endpoint: endpoint)
        }
    }

    /// One reply or error for each command, after the attempts that the settings allow.
    ///
    /// - Throws: ``RedisError`` when no command got a reply.
    func outcome(of pipeline: PipelineFrame, _ settings: CallSettings) async throws(RedisError) -> PipelineOutcome {
        guard pipeline.commandCount > 0 else { return PipelineOutcome() }
        guard let observer = topology.anyServer.context.observer else {
            return try await unobservedOutcome(of: pipeline, settings)
        }
        return try await observer.observe("PIPELINE", count: pipeline.commandCount) { () async throws(RedisError) in
            try await unobservedOutcome(of: pipeline, settings)
        }
    }

    private func unobservedOutcome(
        of pipeline: PipelineFrame,
        _ settings: CallSettings
    ) async throws(RedisError) -> PipelineOutcome {
        var outcome = PipelineOutcome()
        var attempts = 0
        do throws(RedisError) {
            // What `plan` lets through may be sent again: each command was asked for by itself.
            try await retrying(.repeatable, settings) { (timeout) async throws(RedisError) in
                attempts += 1
                let count = outcome.missing?.count ?? pipeline.commandCount
                let frame = outcome.missing.map { pipeline.frame(of: $0) } ?? pipeline.frame
                let server = self.topology.anyServer
                let result =
                    pipeline.needsOwnConnection
                    ? await server.ownRoundTrip(timeout: timeout) { Call(frame: frame, replyCount: count, timeout: $0) }
                    : await server.roundTrip(Call(frame: frame, replyCount: count, timeout: timeout))
                switch result {
                case .reply(let value): outcome.take([value], nil, of: count)
                case .replies(let values): outcome.take(values, nil, of: count)
                case .partial(let values, let error): outcome.take(values, error.about(command: "pipeline"), of: count)
                case .failure(let error): outcome.take([], error.about(command: "pipeline"), of: count)
                }
                let failure = outcome.plan(
                    error: {
                        RedisError(
                            reply: $1,
                            of: pipeline.request($0),
                            endpoint: self.topology.anyServer.context.endpoint
                        )
                    },
                    effect: { CommandEffect(of: pipeline.request($0), pipeline.repetition($0)) },
                    { index, error in self.mayRetry(error, attempts, pipeline.repetition(index), settings) }
                )
                if let failure { throw failure }
                if outcome.isWhole { self.context.retryBudget.earn() }
            }
        } catch {
            guard outcome.hasReplies else { throw error }
        }
        guard outcome.hasReplies else { throw outcome.failures[0] ?? .cancelled(outcome: .notExecuted) }
        return outcome
    }

    private func mayRetry(
        _ error: RedisError,
        _ attempts: Int,
        _ repetition: RedisConfiguration.RetryPolicy.Repetition,
        _ settings: CallSettings
    ) -> Bool {
        settings.retry.allows(after: error, attempt: attempts, repetition)
            || react(to: error) && attempts < settings.retry.attempts
    }
}

extension RedisCallScope {
    /// Sends several commands together, by these choices.
    ///
    /// - Throws: ``RedisError`` when no command got a reply, or the transaction didn't run.
    public func send(_ batch: RedisBatch) async throws -> RedisBatch.Replies {
        try await client.replies(to: batch, settings)
    }
}
