//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisError {
    /// An error reply, with its code and outcome taken from its first word (SEMANTICS 2).
    init(reply error: RESPErrorValue, command: String? = nil, endpoint: String? = nil) {
        let (code, outcome) = Self.classify(error)
        self.init(
            code,
            "the server answered: \(error.text)",
            outcome: outcome,
            command: command,
            endpoint: endpoint,
            serverError: error
        )
    }

    /// Words: <https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors>, and the server's sources
    /// (`shared` objects in `server.c`) for the ones the page doesn't list.
    private static func classify(_ error: RESPErrorValue) -> (Code, Outcome) {
        switch error.prefix {
        case "LOADING", "CLUSTERDOWN", "MASTERDOWN", "TRYAGAIN", "BUSY": return (.serverNotReady, .notExecuted)
        case "MOVED", "ASK": return (.redirected, .notExecuted)
        case "READONLY": return (.readOnly, .notExecuted)
        case "MISCONF", "NOREPLICAS": return (.writesRefused, .notExecuted)
        case "OOM":
            // Inside a script, the commands before the refused one have run.
            return (.writesRefused, error.text.contains("script") ? .rejected : .notExecuted)
        case "NOAUTH", "WRONGPASS": return (.authenticationFailed, .notExecuted)
        case "NOPERM": return (.permissionDenied, .notExecuted)
        case "ERR" where error.text.hasPrefix("ERR max number of clients"): return (.serverNotReady, .notExecuted)
        default: return (.serverError, .rejected)
        }
    }
}
