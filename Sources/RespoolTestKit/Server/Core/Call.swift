//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// One request on its way through a command.
struct Call {
    let core: ServerCore
    let session: Session
    let spec: CommandSpec
    let arguments: [Bytes]
    /// Whether the client may be made to wait: not inside a transaction or a script.
    var mayBlock = true
    /// Whether a script runs it.
    var isInScript = false
    /// Whether the client waits already and this is another attempt.
    var isRetry = false
    /// The key that may end the wait, where the version looks at no other.
    var readyKey: Bytes?

    var count: Int { arguments.count }
    var database: Database { core.databases[session.database] }
    var now: Int64 { core.now }

    subscript(index: Int) -> Bytes { arguments[index] }

    /// An argument in capitals; empty behind the last.
    func option(_ index: Int) -> String {
        index < arguments.count ? arguments[index].upper : ""
    }

    func integer(_ index: Int, _ failure: Failure = .notInteger) throws(Failure) -> Int {
        guard index < arguments.count else { throw .syntax }
        guard let value = arguments[index].integer else { throw failure }
        return value
    }

    func double(_ index: Int, _ failure: Failure = .notFloat) throws(Failure) -> Double {
        guard index < arguments.count else { throw .syntax }
        let text = arguments[index]
        // Valkey reads no hexadecimal digits.
        guard let value = text.double, !core.version.isValkey || !text.upper.contains("X") else { throw failure }
        return value
    }

    /// The key changed: transactions that watch it fail, caches are told, whoever waits for it is asked again.
    func changed(_ key: Bytes, _ kind: KeyspaceEvents, _ event: String) {
        core.changed(key, in: session.database, by: session)
        core.notify(kind, event, key, in: session.database)
    }

    func notify(_ kind: KeyspaceEvents, _ event: String, _ key: Bytes) {
        core.notify(kind, event, key, in: session.database)
    }

    /// Replaces what a key holds.
    func put(_ key: Bytes, _ value: Value, expiry: Int64? = nil) {
        core.put(key, value, expiry: expiry, in: session.database)
    }

    /// The keys that a command takes its element from.
    func candidates(_ keys: [Bytes]) -> [Bytes] { readyKey.map { [$0] } ?? keys }

    /// Removes a key that was given a time in the past, which Valkey calls expired.
    func removeEnded(_ key: Bytes) {
        guard database.remove(key) != nil else { return }
        if core.version.isValkey { changed(key, .expired, "expired") } else { changed(key, .generic, "del") }
    }

    /// Removes a key whose last element is gone.
    func removeEmpty(_ key: Bytes) {
        database.remove(key)
        notify(.generic, "del", key)
    }

    /// Makes the client wait until one of the keys changes in such a way that the command succeeds, or until the timeout,
    /// in milliseconds; 0 for no timeout.
    func wait(for keys: [Bytes], timeout: Int64, otherwise reply: Reply) -> Reply {
        guard mayBlock, !session.deniesBlocking else { return reply }
        if !isRetry { core.suspend(session, self, for: keys, timeout: timeout, otherwise: reply) }
        return .none
    }

    /// A timeout in seconds, as milliseconds.
    func timeout(_ index: Int) throws(Failure) -> Int64 {
        guard let seconds = arguments[index].double else {
            throw Failure("ERR timeout is not a float or out of range")
        }
        guard seconds >= 0 else { throw .negativeTimeout }
        guard seconds < 9e15 else { throw Failure("ERR timeout is out of range") }
        return Int64((seconds * 1000).rounded(.up))
    }
}
