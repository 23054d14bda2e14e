//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisConfiguration.ReconnectReaction {
    /// Reconnects and retries after READONLY, MASTERDOWN, REDIRECT, and UNBLOCKED for a change of role, and ignores the rest.
    ///
    /// What a script says, or a command in it was answered, is no reason to send the script again: parts of it have run.
    @Sendable
    public static func standard(_ error: RedisError) -> RedisConfiguration.ReconnectReaction {
        let word = error.serverError.map { ServerSentence($0.text).word }
        switch error.code {
        case .readOnly where error.outcome == .notExecuted: return .reconnectAndRetry
        case .readOnly: return .reconnect
        case .serverNotReady where word == "MASTERDOWN", .redirected where word == "REDIRECT":
            return error.outcome == .notExecuted ? .reconnectAndRetry : .reconnect
        default: return .ignore
        }
    }
}
