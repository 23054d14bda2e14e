//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisError {
    /// The error of a command whose reply could not be decoded, whoever found that out: it ran.
    @usableFromInline
    init(_ error: any Error, decoding reply: RESPValue, of request: CommandRequest) {
        if let error = error as? RedisError {
            self = error.copy(outcome: .executed, command: request.name, reply: reply)
            return
        }
        self.init(
            .decodingFailed,
            "the reply is of type \(reply.kind), and reading it ended with an error of type \(type(of: error))",
            outcome: .executed,
            command: request.name,
            underlying: error,
            reply: reply
        )
    }

    /// The reply is of another shape than the type that was asked for.
    public static func decodingFailed(_ value: RESPValue, expected: String) -> RedisError {
        if case .error(let error) = value.unattributed { return RedisError(inReply: error) }
        return RedisError(
            .decodingFailed,
            "the reply is of type \(value.kind), which can't be decoded as \(expected); ask for another type with `as:`",
            outcome: .executed,
            reply: value
        )
    }

    /// An error that stands where a value should: inside of a reply, or as one.
    ///
    /// Nobody knows what it was said about, and by whom: a script can put any words there, and EXEC those of scripts. They are for the
    /// program, not for its log. Whatever they are, the command that is decoded has run.
    init(inReply error: RESPErrorValue) {
        guard !error.isExcess else {
            self.init(reply: error)
            return
        }
        self.init(
            ServerSentence(error.text).meaning(by: .transaction, of: nil).0,
            "an error stands in the reply where a value should; `serverError` has its words",
            outcome: .rejected,
            serverError: error
        )
    }
}
