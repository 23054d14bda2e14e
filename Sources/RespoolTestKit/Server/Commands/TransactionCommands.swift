//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum TransactionCommands {
    static let handlers: [String: CommandHandler] = [
        "multi": multi, "exec": exec, "discard": discard, "watch": watch, "unwatch": unwatch,
    ]

    static func multi(_ call: Call) throws(Failure) -> Reply {
        guard call.session.transaction == nil else { throw Failure("ERR MULTI calls can not be nested") }
        call.session.transaction = .init()
        return .ok
    }

    static func exec(_ call: Call) throws(Failure) -> Reply {
        let session = call.session
        guard let transaction = session.transaction else { throw Failure("ERR EXEC without MULTI") }
        session.transaction = nil
        let isStale = session.isStale
        call.core.unwatch(session)
        if transaction.isBroken { throw Failure("EXECABORT Transaction discarded because of previous errors.") }
        if isStale { return .nullArray }
        session.deniesBlocking = true
        defer { session.deniesBlocking = false }
        var replies: [Reply] = []
        for (spec, arguments) in transaction.calls {
            if let reason = call.core.refusalOfQueued(session, spec, arguments) {
                replies.append(.error(reason))
                continue
            }
            let inner = Call(core: call.core, session: session, spec: spec, arguments: arguments, mayBlock: false)
            replies.append(call.core.run(inner))
        }
        return .array(replies)
    }

    static func discard(_ call: Call) throws(Failure) -> Reply {
        guard call.session.transaction != nil else { throw Failure("ERR DISCARD without MULTI") }
        call.session.transaction = nil
        call.core.unwatch(call.session)
        return .ok
    }

    static func watch(_ call: Call) throws(Failure) -> Reply {
        let session = call.session
        guard session.transaction == nil else { throw Failure("ERR WATCH inside MULTI is not allowed") }
        for key in call.arguments.dropFirst() {
            if session.watched.contains(where: { $0.database == session.database && $0.key == key }) { continue }
            session.watched.append((session.database, key))
            call.database.watchers[key, default: []].insert(session.id)
        }
        return .ok
    }

    static func unwatch(_ call: Call) throws(Failure) -> Reply {
        call.core.unwatch(call.session)
        return .ok
    }
}

extension ServerCore {
    /// What a user was allowed to queue may be forbidden by now.
    func refusalOfQueued(_ session: Session, _ spec: CommandSpec, _ arguments: [Bytes]) -> String? {
        guard !session.mayEverything else { return nil }
        guard let reason = refusal(session.user, spec, arguments) else { return nil }
        note(reason, by: session)
        return "NOPERM \(reason.text(session.user, version))"
    }
}
