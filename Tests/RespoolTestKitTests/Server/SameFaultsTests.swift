//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Respool
import Testing

@testable import RespoolTestKit

/// One vocabulary of faults: a rule does the same to a client of a test server as to one that reaches a real server through a proxy.
struct SameFaultsTests {
    struct Case: Sendable, CustomStringConvertible {
        var fault: Fault
        var site: FaultSite
        var name: String
        var description: String { "\(fault.name) on \(name)" }

        /// Whether something comes of the command that the fault strikes, be it an end.
        var isAnswered: Bool {
            switch fault.effect {
            case .end(.blackHole), .cut(_, .blackHole): false
            case .drop: false
            default: true
            }
        }

        /// Whether the last command is answered, unless the connection ends.
        var goesOn: Bool { isAnswered || fault == .drop && site != .connection }
    }

    private static let ofMessages: [Fault] = [
        .drop, .duplicate, .corrupt(), .answer("LOADING later"), .delay(.milliseconds(5)), .slice(at: [1, 3, 5]),
        .cut(after: 3, then: .close), .cut(after: 3, then: .reset), .cut(after: 3, then: .blackHole), .hold, .close,
        .reset,
        .blackHole, .halfClose,
    ]

    static let cases: [Case] =
        ofMessages.map { Case(fault: $0, site: .request("INCR"), name: "a request") }
        + [Case(fault: .replace(with: "*1\r\n$4\r\nPING\r\n"), site: .request("INCR"), name: "a request")]
        + ofMessages.map { Case(fault: $0, site: .reply(to: "INCR"), name: "a reply") }
        + [Case(fault: .replace(with: "$-1\r\n"), site: .reply(to: "INCR"), name: "a reply")]
        + [.close, .reset, .blackHole, .tooManyClients, .delay(.milliseconds(5)), .drop].map {
            Case(fault: $0, site: .connection, name: "a connection")
        }
        + [.close, .reset, .blackHole, .halfClose, .hold, .corrupt(), .delay(.milliseconds(5))].flatMap { fault in
            [
                Case(fault: fault, site: .byte(7, .toClient), name: "a byte to the client"),
                Case(fault: fault, site: .byte(40, .toServer), name: "a byte to the server"),
            ]
        }

    /// What a client saw, how that ended, and whether its command ran.
    struct Seen: Equatable {
        var bytes: String
        var ending: String
        var value: String
    }

    @Test func `a rule does the same to both`() async throws {
        let reference = try ReferenceServer()
        defer { reference.stop() }
        for item in Self.cases {
            let real = try await withFaultProxy(to: .host("127.0.0.1", port: reference.port)) { proxy in
                try await Self.watch(proxy.port, reference.port, proxy.faults, item) { await proxy.release() }
            }
            let own = try await withTestServer { server in
                try await Self.watch(server.port, nil, server.faults, item) { await server.release() }
            }
            #expect(real == own, "\(item)")
        }
    }

    /// Sends three commands where a rule strikes; `direct` is a way around it.
    private static func watch(
        _ port: Int,
        _ direct: Int?,
        _ plan: FaultPlan,
        _ item: Case,
        release: () async -> Void
    ) async throws -> Seen {
        let other = try Wire(port: direct ?? port)
        _ = try other.call("SET", "n", "0")
        // The one connection that the rule is about: the next.
        let next = direct == nil ? 2 : 1
        plan.inject(item.fault, on: item.site, connections: next...next, times: 1)
        let wire = try Wire(port: port)
        var (bytes, ending) = ([UInt8](), "")
        let pong = Array("+PONG\r\n".utf8)
        let deadline = ContinuousClock.now + .seconds(120)
        func read() {
            do { for frame in try wire.pending() { bytes += frame } } catch {
                ending = "\(error)".contains("reset") ? "reset" : "closed"
            }
        }
        // One after the other, so that what is sent into a connection that ended isn't part of it.
        for command: [Bytes] in [["SET", "m", "1"], ["INCR", "n"], ["PING"]] {
            read()
            guard ending.isEmpty else { break }
            do { try wire.send(command) } catch { break }
            let before = bytes.count + wire.kept.count
            while bytes.count + wire.kept.count == before, ending.isEmpty, ContinuousClock.now < deadline {
                await Task.yield()
                wire.waitForBytes(milliseconds: 1)
                read()
                guard plan.total > 0 else { continue }
                if item.fault == .hold { await release() }
                if !item.isAnswered { break }
            }
        }
        while ending.isEmpty, item.goesOn, (bytes + wire.kept).suffix(pong.count) != pong[...],
            ContinuousClock.now < deadline
        {
            await Task.yield()
            wire.waitForBytes(milliseconds: 1)
            read()
        }
        // Where nothing is to come, what is on its way would have come once others were answered.
        for _ in 0..<3 { _ = try other.call("PING") }
        read()
        bytes += wire.kept
        return Seen(
            bytes: String(decoding: bytes, as: UTF8.self),
            ending: ending.isEmpty ? "open" : ending,
            value: try other.call("GET", "n").text
        )
    }
}
