//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Scripts are closures of the test, found by the digest of the source they stand for.
enum ScriptCommands {
    static let handlers: [String: CommandHandler] = [
        "eval": eval, "evalsha": eval, "eval_ro": eval, "evalsha_ro": eval, "script|load": load,
        "script|exists": exists, "script|flush": flush,
    ]

    private static let unregistered = Failure(
        "ERR this script isn't registered: the test server runs no Lua; give it a closure with register(script:)"
    )

    static func eval(_ call: Call) throws(Failure) -> Reply {
        let isBySource = call.spec.name == "eval" || call.spec.name == "eval_ro"
        let unknown = Failure("NOSCRIPT No matching script. Please use EVAL.")
        guard isBySource || call[1].count == 40 else { throw unknown }
        guard let count = call[2].integer else { throw .notInteger }
        guard count >= 0 else { throw Failure("ERR Number of keys can't be negative") }
        guard count <= call.count - 3 else { throw Failure("ERR Number of keys can't be greater than number of args") }
        let digest = isBySource ? Bytes(Digest.sha1(call[1].raw)) : Bytes(call[1].lower)
        guard let script = call.core.scripts[digest] else {
            throw isBySource ? unregistered : unknown
        }
        return run(call, script.body, keys: count)
    }

    /// Runs a closure as a script, with so many of the arguments from the third on as keys.
    static func run(_ call: Call, _ body: TestServerScript, keys count: Int) -> Reply {
        if !call.core.monitors.isEmpty { call.core.show(call, inScript: false) }
        let wasDenied = call.session.deniesBlocking
        call.session.deniesBlocking = true
        defer { call.session.deniesBlocking = wasDenied }
        let run = TestServerScriptCall(
            call,
            keys: Array(call.arguments[3..<(3 + count)]),
            arguments: Array(call.arguments[(3 + count)...])
        )
        do {
            return Reply(try body(run))
        } catch let error as TestServerScriptError {
            return .error(error.text)
        } catch {
            return .error("ERR \(error)")
        }
    }

    static func load(_ call: Call) throws(Failure) -> Reply {
        let digest = Bytes(Digest.sha1(call[2].raw))
        guard call.core.scripts[digest] != nil else { throw unregistered }
        return .bulk(digest)
    }

    static func exists(_ call: Call) throws(Failure) -> Reply {
        .array(call.arguments.dropFirst(2).map { .integer(call.core.scripts[Bytes($0.lower)] == nil ? 0 : 1) })
    }

    /// Registered closures stay: they are the test's, not the clients'.
    static func flush(_ call: Call) throws(Failure) -> Reply {
        if call.count > 2 {
            guard call.count == 3, ["SYNC", "ASYNC"].contains(call.option(2)) else {
                throw Failure("ERR SCRIPT FLUSH only support SYNC|ASYNC option")
            }
        }
        return .ok
    }
}
