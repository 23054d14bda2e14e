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
    @Test func `6.2 HELLO is answered before anything else is sent, and what follows goes out at once`() {
        var dialogue = Dialogue {
            $0.username = "ada"
            $0.password = "secret"
            $0.clientName = "web"
            $0.database = 3
        }
        #expect(dialogue.opens() == .send([["HELLO", "3", "AUTH", "ada", "secret"]]))
        let rest = [["CLIENT", "SETNAME", "web"]] + library + [["SELECT", "3"], ["PING"]]
        #expect(dialogue.hears(.map([])) == .send(rest))
        for _ in 0..<4 { #expect(dialogue.hears(ok) == .none) }
        #expect(dialogue.hears(ok) == .ready)
        #expect(dialogue.machine.usesRESP3 == true)
    }

    @Test(arguments: ["ERR unknown command 'HELLO'", "NOPROTO unsupported protocol version"])
    func `a server without HELLO or RESP3 is spoken to in RESP2`(_ refusal: String) {
        var dialogue = Dialogue { $0.password = "secret" }
        #expect(dialogue.opens() == .send([["HELLO", "3", "AUTH", "default", "secret"]]))
        #expect(dialogue.hears(error: refusal) == .send([["AUTH", "secret"]]))
        #expect(dialogue.hears(ok) == .send(library + [["PING"]]))
        for _ in 0..<2 { #expect(dialogue.hears(ok) == .none) }
        #expect(dialogue.hears(ok) == .ready)
        #expect(dialogue.machine.usesRESP3 == false)
    }

    @Test(arguments: [
        "WRONGPASS invalid username-password pair", "NOAUTH HELLO must be called with the client already authenticated",
        "ERR Client sent AUTH, but no password is set",
    ])
    func `6.2 an authentication error is never a reason to try RESP2`(_ refusal: String) {
        for version in [RedisConfiguration.ProtocolVersion.automatic, .resp2] {
            var dialogue = Dialogue {
                $0.password = "s3cr3t-canary"
                $0.protocolVersion = version
            }
            _ = dialogue.opens()
            let error = dialogue.hears(error: refusal).error
            #expect(error?.code == .authenticationFailed)
            #expect(error?.outcome == .notExecuted)
            #expect(error?.description.contains("s3cr3t-canary") == false)
        }
    }

    @Test func `a server that wants a password it wasn't given says so`() {
        var dialogue = Dialogue()
        #expect(dialogue.opens() == .send([["HELLO", "3"]]))
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
        #expect(user.opens() == .send([["AUTH", "ada", "p"]]))
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

    @Test func `SETINFO may fail, a client name may not`() {
        var dialogue = Dialogue { $0.clientName = "web" }
        _ = dialogue.opens()
        _ = dialogue.hears(.map([]))
        #expect(dialogue.hears(error: "ERR Client names cannot contain spaces").error?.code == .invalidConfiguration)
        var old = Dialogue()
        _ = old.opens()
        _ = old.hears(.map([]))
        for _ in 0..<2 { #expect(old.hears(error: "ERR unknown subcommand 'SETINFO'") == .none) }
        #expect(old.hears(ok) == .ready)
    }

    @Test(arguments: [("LOADING x", true), ("BUSY x", true), ("MASTERDOWN x", false), ("NOPERM x", false)])
    func `6.3 ready means that the server is ready`(_ answer: String, _ fails: Bool) {
        for checks in [true, false] {
            var dialogue = Dialogue { $0.checksReadiness = checks }
            _ = dialogue.opens()
            _ = dialogue.hears(.map([]))
            for _ in 0..<2 { _ = dialogue.hears(ok) }
            let action = dialogue.hears(error: answer)
            if fails && checks { #expect(action.error?.code == .serverNotReady) } else { #expect(action == .ready) }
        }
    }

    @Test func `a reply after the last one is a violation`() {
        var dialogue = Dialogue { $0.protocolVersion = .resp2 }
        _ = dialogue.opens()
        for _ in 0..<3 { _ = dialogue.hears(ok) }
        #expect(dialogue.hears(ok).error?.code == .protocolViolation)
    }
}
