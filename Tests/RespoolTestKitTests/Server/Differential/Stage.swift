//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation

@testable import RespoolTestKit

/// What one client sends in a scenario.
struct Step: Sendable {
    var client: Int
    /// A word such as `@1` stands for the id of that client.
    var command: [Bytes]

    var text: String { "\(["A", "B", "C", "D"][client]): \(DifferentialRun.text(command))" }
}

/// Several clients of one server, and one more that sees whether they wait.
final class Stage {
    private let observer: Wire
    private let clients: [Wire]
    private let ids: [Bytes]
    private(set) var pending: [[Bytes]?]
    private let deadline: ContinuousClock.Instant

    private static let blocking: Set<String> = [
        "BLPOP", "BRPOP", "BLMOVE", "BRPOPLPUSH", "BLMPOP", "BZPOPMIN", "BZPOPMAX", "BZMPOP", "XREAD", "XREADGROUP",
    ]

    /// Connects the clients once those of the scenario before are gone; `versions` are their protocol versions.
    init(port: Int, versions: [Int]) throws {
        deadline = ContinuousClock.now + .seconds(120)
        observer = try Wire(port: port)
        for type: Bytes in ["normal", "pubsub"] {
            _ = try observer.call("CLIENT", "KILL", "TYPE", type, "SKIPME", "yes")
        }
        while try !observer.call("INFO", "clients").text.contains("connected_clients:1\r") {
            guard ContinuousClock.now < deadline else { throw Wire.Failure(description: "clients stay") }
        }
        _ = try observer.call("FLUSHALL")
        _ = try observer.call("CONFIG", "SET", "notify-keyspace-events", "KEA")
        clients = try versions.map { version in
            let client = try Wire(port: port)
            if version == 3 { _ = try client.call("HELLO", "3") }
            return client
        }
        ids = try clients.map { Bytes(try $0.call("CLIENT", "ID").text) }
        pending = clients.map { _ in nil }
    }

    func isWaiting(_ client: Int) -> Bool { pending[client] != nil }

    func send(_ step: Step) throws {
        let words = step.command.map { word -> Bytes in
            guard word.count == 2, word.raw[0] == UInt8(ascii: "@") else { return word }
            return ids[Int(word.raw[1]) - 0x30]
        }
        pending[step.client] = words
        try clients[step.client].send(words)
    }

    /// Waits until the client's command is answered or waits, and everybody was told what that brought about; what each client got.
    func settle(_ step: Step) throws -> [[ArraySlice<UInt8>]] {
        var received: [[ArraySlice<UInt8>]] = clients.map { _ in [] }
        let name = step.command[0].upper
        let mayWait = Self.blocking.contains(name)
        while true {
            received[step.client] += try clients[step.client].pending()
            if received[step.client].contains(where: { $0.first != UInt8(ascii: ">") || name.hasSuffix("SUBSCRIBE") }) {
                break
            }
            if mayWait {
                let line = try observer.call("CLIENT", "LIST", "ID", ids[step.client]).text
                let flags = line.split(separator: " ").first { $0.hasPrefix("flags=") }?.dropFirst("flags=".count)
                if flags?.contains("b") == true { break }
            } else {
                clients[step.client].waitForBytes(milliseconds: 100)
            }
            guard ContinuousClock.now < deadline else {
                throw Wire.Failure(description: "\(step.text) is not answered")
            }
        }
        // What the server wrote before it answers this has arrived by then.
        _ = try observer.call("PING")
        for (index, client) in clients.enumerated() {
            received[index] += try client.pending()
            if received[index].contains(where: { $0.first != UInt8(ascii: ">") })
                || index == step.client && name.hasSuffix("SUBSCRIBE")
            {
                pending[index] = nil
            }
        }
        return received
    }
}
