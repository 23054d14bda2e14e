//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore
import Testing

@testable import Respool

/// What the two sides say to each other, one line for each.
private struct Dialogue: ~Copyable {
    var machine: HandshakeStateMachine

    init(_ change: (inout HandshakeStateMachine.Parameters) -> Void = { _ in }) {
        var parameters = HandshakeStateMachine.Parameters()
        parameters.libraryVersion = "1"
        change(&parameters)
        machine = HandshakeStateMachine(parameters)
    }

    mutating func opens() -> HandshakeStateMachine.ReplyAction { machine.connectionOpened() }
    mutating func hears(_ value: RESPValue) -> HandshakeStateMachine.ReplyAction { machine.received(value) }
    mutating func hears(error text: String) -> HandshakeStateMachine.ReplyAction {
        machine.received(.error(RESPErrorValue(text)))
    }
}

private let ok = RESPValue.simpleString(ByteBuffer(string: "OK"))
private let library = [["CLIENT", "SETINFO", "LIB-NAME", "respool"], ["CLIENT", "SETINFO", "LIB-VER", "1"]]

extension HandshakeStateMachine.ReplyAction {
    fileprivate var error: RedisError? { if case .fail(let error) = self { error } else { nil } }
}

struct HandshakeTests {
    @Test func `6.2 HELLO goes first, and all the rest with it`() {
        var dialogue = Dialogue {
            $0.username = "ada"
            $0.password = "secret"
            $0.clientName = "web"
            $0.database = 3
        }
        let rest = [["CLIENT", "SETNAME", "web"]] + library + [["SELECT", "3"], ["PING"]]
        #expect(dialogue.opens() == .send([["HELLO", "3", "AUTH", "ada", "secret"]] + rest))
        #expect(dialogue.hears(.map([])) == .none)
        for _ in 0..<4 { #expect(dialogue.hears(ok) == .none) }
        #expect(dialogue.hears(ok) == .ready)
        #expect(dialogue.machine.usesRESP3 == true)
    }

    @Test(arguments: [
        "ERR unknown command 'HELLO'",
        "ERR unknown command `HELLO`, with args beginning with: `3`, `AUTH`, `default`, `secret`, ",
        "NOPROTO unsupported protocol version", "ERR unsupported command",
        "ERR wrong number of arguments for 'hello' command",
        "ERR Syntax error in HELLO option 'AUTH'", "ERR Protocol version is not an integer or out of range",
        "NOPERM this user has no permissions to run the 'hello' command",
        "NOAUTH HELLO must be called with the client already authenticated",
        "ERR Client sent AUTH, but no password is set", "READONLY x", "ERR", "", "unsupported", "FORBIDDEN by proxy",
    ])
    func `6.2 a peer that refuses HELLO is spoken to in RESP2, whatever its words`(_ refusal: String) {
        var dialogue = Dialogue { $0.password = "secret" }
        let rest = library + [["PING"]]
        #expect(dialogue.opens() == .send([["HELLO", "3", "AUTH", "default", "secret"]] + rest))
        #expect(dialogue.hears(error: refusal) == .send([["AUTH", "secret"]] + rest))
        // What stood behind HELLO has its answers, too, whatever they are.
        for _ in rest { #expect(dialogue.hears(error: "NOAUTH Authentication required.") == .none) }
        for _ in rest { #expect(dialogue.hears(ok) == .none) }
        #expect(dialogue.hears(ok) == .ready)
        #expect(dialogue.machine.usesRESP3 == false)
        var open = Dialogue()
        #expect(open.opens() == .send([["HELLO", "3"]] + rest))
        if !refusal.hasPrefix("NOAUTH") {
            // Without credentials, what stood behind HELLO has run.
            for _ in rest { #expect(open.hears(error: refusal) == .none) }
            #expect(open.hears(ok) == .ready)
            #expect(open.machine.usesRESP3 == false && open.machine.refusals.library != nil)
        }
        var demanding = Dialogue {
            $0.password = "secret"
            $0.protocolVersion = .resp3
        }
        _ = demanding.opens()
        let error = demanding.hears(error: refusal).error
        #expect(error?.outcome == .notExecuted)
        #expect(error?.description.contains("secret") == false && error?.serverError?.text.contains("secret") != true)
        #expect([.invalidConfiguration, .permissionDenied, .authenticationFailed].contains(error?.code))
    }

    @Test(arguments: [
        ("WRONGPASS invalid username-password pair or user is disabled.", RedisError.Code.authenticationFailed),
        ("ERR max number of clients reached", .serverNotReady),
        ("ERR max number of clients + cluster connections reached", .serverNotReady),
        ("LOADING Redis is loading the dataset in memory", .serverNotReady),
        ("BUSY Redis is busy running a script.", .serverNotReady),
        ("DENIED Redis is running in protected mode because …", .permissionDenied),
    ])
    func `6.2 what says something about credentials or the server is never a reason to try RESP2`(
        _ refusal: String,
        _ code: RedisError.Code
    ) {
        for version in [RedisConfiguration.ProtocolVersion.automatic, .resp3, .resp2] {
            for password in ["s3cr3t-canary", nil] {
                // Without a password, RESP2 begins with what the server may refuse.
                if version == .resp2, password == nil, !refusal.contains("max number"), !refusal.contains("DENIED") {
                    continue
                }
                var dialogue = Dialogue {
                    $0.password = password
                    $0.protocolVersion = version
                }
                _ = dialogue.opens()
                let error = dialogue.hears(error: refusal).error
                #expect(error?.code == code)
                #expect(error?.outcome == .notExecuted)
                #expect(error?.description.contains("s3cr3t-canary") == false)
            }
        }
    }

    @Test(arguments: [
        "ERR Client sent AUTH, but no password is set",
        "ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?",
    ])
    func `a server without a password says so`(_ refusal: String) {
        var dialogue = Dialogue {
            $0.password = "secret"
            $0.protocolVersion = .resp2
        }
        _ = dialogue.opens()
        let error = dialogue.hears(error: refusal).error
        #expect(error?.code == .authenticationFailed)
        #expect(error?.message.contains("the server has no password") == true)
    }

    @Test(arguments: [
        "ERR wrong number of arguments for 'auth' command", "ERR syntax error", "ERR invalid number of arguments",
    ])
    func `6.2 a server whose AUTH takes a password alone is too old for user names`(_ refusal: String) {
        func hears(_ name: String) -> HandshakeStateMachine.ReplyAction {
            var dialogue = Dialogue {
                $0.username = name
                $0.password = "secret"
            }
            _ = dialogue.opens()
            let rest = library + [["PING"]]
            #expect(dialogue.hears(error: "ERR unknown command 'HELLO'") == .send([["AUTH", name, "secret"]] + rest))
            for _ in rest { #expect(dialogue.hears(error: "NOAUTH x") == .none) }
            let action = dialogue.hears(error: refusal)
            guard action == .send([["AUTH", "secret"]] + rest) else { return action }
            for _ in rest { #expect(dialogue.hears(error: "NOAUTH x") == .none) }
            for _ in rest { #expect(dialogue.hears(ok) == .none) }
            #expect(dialogue.hears(ok) == .ready)
            return action
        }
        #expect(hears("default") == .send([["AUTH", "secret"]] + library + [["PING"]]))
        let error = hears("ada").error
        #expect(error?.code == .authenticationFailed)
        #expect(error?.message.contains("too old for user names") == true)
    }

    @Test func `a server that wants a password it wasn't given says so`() {
        var dialogue = Dialogue()
        #expect(dialogue.opens() == .send([["HELLO", "3"]] + library + [["PING"]]))
        let error = dialogue.hears(error: "NOAUTH Authentication required.").error
        #expect(error?.code == .authenticationFailed)
        #expect(error?.message.contains("wants a password") == true)
    }

    @Test func `RESP3 that is demanded and not there is an error`() {
        var dialogue = Dialogue { $0.protocolVersion = .resp3 }
        _ = dialogue.opens()
        #expect(dialogue.hears(error: "NOPROTO sorry").error?.code == .invalidConfiguration)
    }

    @Test func `RESP2 alone begins without HELLO, and with a user name where there is one`() {
        var plain = Dialogue { $0.protocolVersion = .resp2 }
        #expect(plain.opens() == .send(library + [["PING"]]))
        var user = Dialogue {
            $0.protocolVersion = .resp2
            $0.username = "ada"
            $0.password = "p"
        }
        #expect(user.opens() == .send([["AUTH", "ada", "p"]] + library + [["PING"]]))
    }

    @Test func `6.2 a failed SELECT fails the connection`() {
        var dialogue = Dialogue { $0.database = 99 }
        _ = dialogue.opens()
        _ = dialogue.hears(.map([]))
        for _ in 0..<2 { _ = dialogue.hears(ok) }
        let error = dialogue.hears(error: "ERR DB index is out of range").error
        #expect(error?.code == .databaseUnavailable)
        #expect(error?.message.contains("99") == true)
    }

    @Test(arguments: ["ERR x", "NOPERM x", "LOADING x", "BUSY x", "OOM x", "MISCONF x", "READONLY x"])
    func `6.2 a SELECT that is refused for a while is no database that isn't there`(_ refusal: String) {
        var dialogue = Dialogue { $0.database = 9 }
        _ = dialogue.opens()
        _ = dialogue.hears(.map([]))
        for _ in 0..<2 { _ = dialogue.hears(ok) }
        let error = dialogue.hears(error: refusal).error
        let expected: RedisError.Code =
            switch refusal {
            case "NOPERM x": .permissionDenied
            case "LOADING x", "BUSY x": .serverNotReady
            default: .databaseUnavailable
            }
        #expect(error?.code == expected)
    }

    @Test(arguments: [
        "ERR Client names cannot contain spaces, newlines or special characters.",
        "ERR unknown subcommand 'SETINFO'. Try CLIENT HELP.",
        "NOPERM this user has no permissions to run the 'client|setname' command", "ERR unknown command 'CLIENT'",
        "MISCONF x", "BUSY x",
        "OOM x", "ERR unsupported",
    ])
    func `6.2 the names of client and library are decoration: refused, they are left out`(_ refusal: String) {
        var dialogue = Dialogue { $0.clientName = "web" }
        _ = dialogue.opens()
        _ = dialogue.hears(.map([]))
        for _ in 0..<3 { #expect(dialogue.hears(error: refusal) == .none) }
        #expect(dialogue.hears(ok) == .ready)
        let word = String(RESPErrorValue(refusal).prefix)
        #expect(dialogue.machine.refusals == HandshakeStateMachine.Refusals(clientName: word, library: word))
    }

    @Test(arguments: [
        ("LOADING x", true), ("BUSY x", true), ("MASTERDOWN x", false), ("NOPERM x", false), ("MISCONF x", false),
        ("NOREPLICAS x", false),
        ("READONLY x", false), ("OOM x", false), ("CLUSTERDOWN x", false), ("TRYAGAIN x", false), ("ERR x", false),
        ("x", false),
        ("EXECABORT x", false), ("UNKILLABLE x", false), ("MOVED 1 a:1", false),
    ])
    func `6.3 only LOADING and BUSY say that the server isn't ready; any other reply proves life`(
        _ answer: String,
        _ fails: Bool
    ) {
        for checks in [true, false] {
            var dialogue = Dialogue { $0.checksReadiness = checks }
            _ = dialogue.opens()
            _ = dialogue.hears(.map([]))
            for _ in 0..<2 { _ = dialogue.hears(ok) }
            let action = dialogue.hears(error: answer)
            if fails && checks { #expect(action.error?.code == .serverNotReady) } else { #expect(action == .ready) }
        }
    }

    @Test func `6.3 a server that wants a password is not ready`() {
        for checks in [true, false] {
            var dialogue = Dialogue {
                $0.checksReadiness = checks
                $0.protocolVersion = .resp2
            }
            _ = dialogue.opens()
            for _ in 0..<2 { #expect(dialogue.hears(error: "NOAUTH Authentication required.") == .none) }
            #expect(dialogue.hears(error: "NOAUTH Authentication required.").error?.code == .authenticationFailed)
        }
    }

    @Test func `1.4 an answer to HELLO that is over a limit is no refusal`() {
        var dialogue = Dialogue()
        _ = dialogue.opens()
        #expect(dialogue.hears(.error(RESPErrorValue(excess: .elements, RESPLimits()))) == .none)
        #expect(dialogue.machine.usesRESP3 == true)
    }

    @Test func `a reply after the last one is a violation`() {
        var dialogue = Dialogue { $0.protocolVersion = .resp2 }
        _ = dialogue.opens()
        for _ in 0..<3 { _ = dialogue.hears(ok) }
        #expect(dialogue.hears(ok).error?.code == .protocolViolation)
    }
}
