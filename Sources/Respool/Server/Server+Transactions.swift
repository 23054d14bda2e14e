//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

extension Server {
    /// Finds out, once, whether the server lets a user with access rules run transactions, before anything depends on it.
    ///
    /// A transaction leaves in one piece: where MULTI is refused its commands would run all the same, one by one and whatever was watched.
    /// So an empty one is tried on a connection made for that, where nobody is harmed; again after other credentials, and, whoever the
    /// user is, after a transaction that was refused.
    ///
    /// - Throws: ``RedisError``, always with the outcome `.notExecuted`.
    func tryTransactions(deadline: Int64) async throws(RedisError) {
        let version = context.client.credentials.version
        guard context.transactionsTried.load(ordering: .relaxed) != version else { return }
        // Neither is a server that answers nobody asked, nor one after the client's end.
        if context.breaker.isOpen { throw context.breaker.refusal() }
        guard isOpen else { throw RedisError.shutdown(context.endpoint).about(command: "MULTI") }
        let link = Link(context, role: .probe)
        let result = await link.roundTrip(TransactionFrame.trial(timeout: max(1, deadline - context.now)))
        link.abandon()
        switch result {
        case .replies(let values):
            for (value, name) in zip(values, ["MULTI", "EXEC"]) {
                guard case .error(let error) = value.unattributed else { continue }
                throw RedisError(reply: error, endpoint: context.endpoint).about(command: name, outcome: .notExecuted)
            }
            context.transactionsTried.store(version, ordering: .relaxed)
        case .failure(let error), .partial(_, let error): throw error.about(command: "MULTI", outcome: .notExecuted)
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
