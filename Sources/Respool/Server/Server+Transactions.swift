//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import Synchronization

extension Server {
    /// Finds out, once, whether the server lets a user with access rules run transactions, before anything depends on it.
    ///
    /// A transaction leaves in one piece: where MULTI is refused its commands would run all the same, one by one and whatever was watched.
    /// So an empty one is tried on a connection made for that, where nobody is harmed; again after other credentials, and, whoever the
    /// user is, after a transaction that was refused.
    ///
    /// One connection asks for all who want to know at the same time. A task that is cancelled waits no longer.
    ///
    /// - Throws: ``RedisError``, always with the outcome `.notExecuted`.
    func tryTransactions(deadline: Int64) async throws(RedisError) {
        let version = context.client.credentials.version
        guard context.transactionsTried.load(ordering: .relaxed) != version else { return }
        // Neither is a server that answers nobody asked, nor one after the client's end.
        if context.breaker.isOpen { throw context.breaker.refusal() }
        guard isOpen else { throw RedisError.shutdown(context.endpoint).about(command: "MULTI") }
        let promise = context.eventLoop.makePromise(of: RedisError?.self)
        let left = min(max(1, deadline - context.now), Duration.seconds(86_400).nanoseconds)
        let timer = context.eventLoop.scheduleTask(in: .nanoseconds(left)) { [endpoint = context.endpoint] in
            promise.succeed(RedisError(deadlineOf: endpoint, .notExecuted, lastError: nil).about(command: "MULTI"))
        }
        context.eventLoop.execute { self.joinTrial(version) { promise.succeed($0) } }
        let failure = await withTaskCancellationHandler {
            // It can't fail.
            (try? await promise.futureResult.get()) ?? nil
        } onCancel: {
            promise.succeed(RedisError.cancelled(outcome: .notExecuted).about(command: "MULTI"))
        }
        timer.cancel()
        if let failure { throw failure }
    }

    /// Event loop only.
    private func joinTrial(_ version: Int, _ completion: @escaping @Sendable (RedisError?) -> Void) {
        // Somebody else's may have ended since the caller looked.
        guard context.transactionsTried.load(ordering: .relaxed) != version else { return completion(nil) }
        guard context.transactionTrial.join(completion) else { return }
        let link = Link(context, role: .probe)
        let timeout = context.configuration.timeouts.command.nanoseconds
        let (frame, count) = TransactionFrame.trial
        link.enqueue(
            Call(frame: frame, replyCount: count, timeout: timeout) { [context] result in
                link.abandon()
                let failure = Self.failure(result, context.endpoint)
                if failure == nil { context.transactionsTried.store(version, ordering: .relaxed) }
                context.eventLoop.execute { context.transactionTrial.end(failure) }
            }
        )
    }

    private static func failure(_ result: CallResult, _ endpoint: String) -> RedisError? {
        switch result {
        case .replies(let values):
            for (value, name) in zip(values, ["MULTI", "EXEC"]) {
                guard case .error(let error) = value.unattributed else { continue }
                return RedisError(reply: error, endpoint: endpoint).about(command: name, outcome: .notExecuted)
            }
            return nil
        case .failure(let error), .partial(_, let error): return error.about(command: "MULTI", outcome: .notExecuted)
        case .reply: preconditionFailure("a transaction got a single command's reply")
        }
    }

    /// What a transaction was answered: where MULTI or EXEC was refused, the next one is tried first.
    func learn(from result: CallResult) {
        guard case .replies(let values) = result, let first = values.first else { return }
        if first.isError || TransactionFrame.isOpen(after: values) {
            context.transactionsTried.store(.min, ordering: .relaxed)
        }
    }
}
