//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisError {
    /// An error reply, with its code and outcome taken from its first word (SEMANTICS 2).
    init(reply error: RESPErrorValue, command: String? = nil, endpoint: String? = nil) {
        guard !error.isExcess else {
            self.init(.replyTooLarge, error.text, outcome: .executed, command: command, endpoint: endpoint)
            return
        }
        let (code, outcome) = Self.classify(error)
        let error = error.withoutArguments
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

extension RESPErrorValue {
    /// The same without what the server quotes of the command's arguments: keys, values and passwords (SEMANTICS 9.2).
    ///
    /// The names of commands stay. Everything else between the first quote and the last goes, as what is quoted may hold quotes.
    var withoutArguments: RESPErrorValue {
        func isQuote(_ letter: Character) -> Bool { letter == "'" || letter == "`" }
        var from = text.startIndex
        while let first = text[from...].firstIndex(where: isQuote) {
            let inside = text.index(after: first)
            guard let end = text[inside...].firstIndex(where: isQuote) else { break }
            let after = text.index(after: end)
            let isName =
                text[..<first].hasSuffix("command ")
                || text[after...].hasPrefix(" command") && !text[..<first].contains("args")
            guard !isName else {
                from = after
                continue
            }
            guard let last = text.lastIndex(where: isQuote) else { break }
            return RESPErrorValue("\(text[...first])…\(text[last...])")
        }
        return self
    }
}
