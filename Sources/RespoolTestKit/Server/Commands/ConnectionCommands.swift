//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum ConnectionCommands {
    static let handlers: [String: CommandHandler] = [
        "ping": ping, "echo": { call throws(Failure) in .bulk(call[1]) }, "select": select, "auth": auth,
        "hello": hello, "reset": reset, "quit": quit, "asking": asking,
        "readonly": { call throws(Failure) in
            guard call.core.cluster != nil || call.core.version.isValkey else { throw noCluster }
            call.session.isReadOnly = true
            return .ok
        },
        "readwrite": { call throws(Failure) in
            guard call.core.cluster != nil || call.core.version.isValkey else { throw noCluster }
            call.session.isReadOnly = false
            return .ok
        },
        "wait": { call throws(Failure) in
            _ = try call.integer(1)
            _ = try waitTimeout(call, 2)
            return .integer(0)
        },
        "waitaof": { call throws(Failure) in
            let local = try call.integer(1)
            _ = try call.integer(2)
            _ = try waitTimeout(call, 3)
            guard local == 0 else {
                throw Failure("ERR WAITAOF cannot be used when numlocal is set but appendonly is disabled.")
            }
            return .array([.integer(0), .integer(0)])
        },
    ]

    private static func waitTimeout(_ call: Call, _ index: Int) throws(Failure) -> Int {
        let timeout = try call.integer(index, Failure("ERR timeout is not an integer or out of range"))
        guard timeout >= 0 else { throw .negativeTimeout }
        return timeout
    }

    static func ping(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 2 else { throw .wrongArity("ping") }
        if call.session.isSubscriber, call.session.writer.version == 2 {
            return .array([.text("pong"), .bulk(call.count == 2 ? call[1] : .empty)])
        }
        return call.count == 2 ? .bulk(call[1]) : .simple("PONG")
    }

    static func select(_ call: Call) throws(Failure) -> Reply {
        let index = try call.integer(1)
        if call.core.cluster != nil, index != 0 { throw Failure("ERR SELECT is not allowed in cluster mode") }
        guard call.core.databases.indices.contains(index) else { throw Failure("ERR DB index is out of range") }
        call.session.database = index
        return .ok
    }

    static let noCluster = Failure("ERR This instance has cluster support disabled")
    static let wrongPassword = Failure("WRONGPASS invalid username-password pair or user is disabled.")

    private static func logIn(_ call: Call, name: String, password: String) throws(Failure) {
        guard let user = call.core.users[name], user.accepts(password: password) else {
            let command = call.spec.name == "hello" ? "HELLO" : "AUTH"
            call.core.note(ACLRefusal(reason: "auth", object: command), by: call.session, user: name)
            throw wrongPassword
        }
        call.session.user = user
        call.session.isAuthenticated = true
        call.session.parser.isAuthenticated = true
    }

    static func auth(_ call: Call) throws(Failure) -> Reply {
        guard call.count <= 3 else { throw .syntax }
        if call.count == 2, call.core.defaultUser.needsNoPassword {
            throw Failure(
                "ERR AUTH <password> called without any password configured for the default user. Are you sure your "
                    + "configuration is correct?"
            )
        }
        try logIn(call, name: call.count == 3 ? call[1].text : "default", password: call[call.count - 1].text)
        return .ok
    }

    static func hello(_ call: Call) throws(Failure) -> Reply {
        let session = call.session
        var version = session.writer.version
        var name: Bytes?
        if call.count > 1 {
            version = try call.integer(1, Failure("ERR Protocol version is not an integer or out of range"))
            guard (2...3).contains(version) else { throw Failure("NOPROTO unsupported protocol version") }
        }
        var credentials: (name: String, password: String)?
        var index = 2
        while index < call.count {
            switch call.option(index) {
            case "AUTH" where index + 2 < call.count:
                credentials = (call[index + 1].text, call[index + 2].text)
                index += 3
            case "SETNAME" where index + 1 < call.count:
                name = call[index + 1]
                try ClientCommands.checkName(call[index + 1])
                index += 2
            default: throw Failure("ERR Syntax error in HELLO option '\(call[index])'")
            }
        }
        if let credentials { try logIn(call, name: credentials.name, password: credentials.password) }
        guard session.isAuthenticated else {
            throw Failure(
                "NOAUTH HELLO must be called with the client already authenticated, otherwise the HELLO <proto> AUTH <user> "
                    + "<pass> option can be used to authenticate the client and select the RESP protocol version at the "
                    + "same time"
            )
        }
        if let name { session.name = name }
        session.writer.version = version
        return .map([
            .text("server"), .text(call.core.version.product.name), .text("version"),
            .text(call.core.version.product.version), .text("proto"),
            .integer(version), .text("id"), .integer(session.id), .text("mode"),
            .text(call.core.cluster == nil ? "standalone" : "cluster"), .text("role"), .text("master"),
            .text("modules"), .array([]),
        ])
    }

    static func reset(_ call: Call) throws(Failure) -> Reply {
        let session = call.session
        session.transaction = nil
        call.core.unwatch(session)
        call.core.pubsub.removeAll(of: session)
        call.core.tracking.disable(session)
        call.core.monitors.remove(session.id)
        session.isMonitor = false
        session.tracking = nil
        session.database = 0
        session.name = .empty
        session.writer.version = 2
        session.replyMode = .on
        session.isAsking = false
        session.isReadOnly = false
        session.isNoEvict = false
        session.user = call.core.defaultUser
        session.isAuthenticated = session.user.isEnabled && session.user.needsNoPassword
        session.parser.isAuthenticated = session.isAuthenticated
        return .simple("RESET")
    }

    static func quit(_ call: Call) throws(Failure) -> Reply {
        call.session.isClosing = true
        call.session.transport?.close()
        return .ok
    }

    static func asking(_ call: Call) throws(Failure) -> Reply {
        guard call.core.cluster != nil else { throw noCluster }
        call.session.isAsking = true
        return .ok
    }
}
