//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension TransactionFrame {
    /// Makes a call of it.
    func call(timeout: Int64, allowsSilence: Bool = false) -> Call {
        let whole = whole
        return Call(
            frame: whole.frame,
            replyCount: whole.commandCount,
            timeout: timeout,
            allowsSilence: allowsSilence,
            isTransaction: true
        )
    }

    /// The commands' replies, among them errors of commands that ran and failed.
    ///
    /// - Throws: ``RedisError`` when the transaction didn't run, or nobody knows whether it did; `.conflict` when a watched key
    ///   was changed.
    func replies(from result: CallResult, endpoint: String) throws(RedisError) -> [RESPValue] {
        switch result {
        case .replies(let values): return try replies(from: values, endpoint: endpoint)
        case .partial(_, let error), .failure(let error): throw error.about(command: "EXEC")
        case .reply: preconditionFailure("a transaction got a single command's reply")
        }
    }

    private func replies(from values: [RESPValue], endpoint: String) throws(RedisError) -> [RESPValue] {
        guard let last = values.last?.unattributed, values.count == requests.count + 2 else {
            preconditionFailure("\(values.count) replies to a transaction of \(requests.count) commands")
        }
        // Elements that went over a limit fail alone.
        if case .attributed(.error(let error), attributes: let replies)? = values.last, error.isExcess,
            replies.count == requests.count
        {
            return replies
        }
        switch last {
        case .array(let replies) where replies.count == requests.count: return replies
        case .null: throw RedisError.conflict(endpoint)
        case .error(let abort): throw failure(values, abort, endpoint)
        default: throw RedisError.decodingFailed(last, expected: "\(requests.count) replies").about(command: "EXEC")
        }
    }

    /// Why EXEC was refused: because a command before it was, mostly.
    ///
    /// Nothing of a script runs before EXEC: whatever is said about a command here is said by the server.
    private func failure(_ values: [RESPValue], _ abort: RESPErrorValue, _ endpoint: String) -> RedisError {
        if let error = error(at: 0, of: values) {
            let refusal = RedisError(reply: error, endpoint: endpoint).about(command: "MULTI")
            // There was no transaction: the commands were run, or refused, one by one; a script that failed has run, too.
            let mayHaveRun = requests.enumerated().contains { index, request in
                self.error(at: index + 1, of: values).map { RedisError(reply: $0, to: request).outcome != .notExecuted }
                    ?? true
            }
            return mayHaveRun ? refusal.with(outcome: .executed) : refusal
        }
        for (index, request) in requests.enumerated() {
            guard let error = error(at: index + 1, of: values) else { continue }
            return RedisError(reply: error, to: request, speaker: .server, endpoint: endpoint)
        }
        let refusal = RedisError(reply: abort, endpoint: endpoint).about(command: "EXEC")
        // What was queued ends with the connection.
        return Self.isOpen(after: values) ? refusal.with(outcome: .notExecuted) : refusal
    }

    private func error(at index: Int, of values: [RESPValue]) -> RESPErrorValue? {
        if case .error(let error) = values[index].unattributed { error } else { nil }
    }
}

extension RedisError {
    fileprivate static func conflict(_ endpoint: String) -> RedisError {
        RedisError(
            .conflict,
            "a watched key was changed before the transaction ran; try again, or allow more attempts",
            outcome: .notExecuted,
            command: "EXEC",
            endpoint: endpoint
        )
    }
}
