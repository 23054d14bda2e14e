//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// As much of a server as a client's trouble needs: it answers in order, remembers what it ran, and can be unwell.
final class SimulatedServer {
    /// Commands by the mark that their call left in them, and how often each ran.
    private(set) var executions: [Int: Int] = [:]
    /// Marks in the order in which a connection brought them.
    private(set) var arrivals: [Int: [Int]] = [:]
    private(set) var commandCount = 0
    private var strings: [String: String] = [:]
    private var counters: [String: Int] = [:]

    /// Takes connections at all.
    var isUp = true
    /// Reads and answers; what comes meanwhile waits.
    var isAwake = true
    var isLoading = false
    var isReadOnly = false

    /// What one connection is to the server.
    struct Session {
        let id: Int
        var input = ByteBuffer()
        var database = 0
        /// The connection's state is no longer what a client starts with.
        var isWatching = false
        /// What a transaction has so far; `nil` outside of one.
        var queue: [[String]]?
        /// A command of the transaction was refused.
        var isAborted = false
    }

    /// Reads what has come whole, and answers it.
    func serve(_ session: inout Session) -> ByteBuffer {
        var output = ByteBuffer()
        while isAwake, let words = Self.command(from: &session.input) {
            commandCount += 1
            output.writeString(answer(words, &session))
        }
        return output
    }

    private static func command(from input: inout ByteBuffer) -> [String]? {
        var reader = input
        guard let count = number("*", &reader) else { return nil }
        var words: [String] = []
        for _ in 0..<count {
            guard let length = number("$", &reader), reader.readableBytes >= length + 2 else { return nil }
            words.append(reader.readString(length: length) ?? "")
            reader.moveReaderIndex(forwardBy: 2)
        }
        input = reader
        return words
    }

    private static func number(_ type: Character, _ reader: inout ByteBuffer) -> Int? {
        guard let end = reader.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let line = reader.readString(length: end - reader.readerIndex + 1) ?? ""
        guard line.first == type else { preconditionFailure("the client wrote \(line) where a \(type) belongs") }
        return Int(line.dropFirst().dropLast(1))
    }

    private func answer(_ words: [String], _ session: inout Session) -> String {
        let name = words[0].uppercased()
        switch name {
        case "HELLO": return "%1\r\n$5\r\nproto\r\n:3\r\n"
        case "CLIENT", "UNWATCH", "WATCH":
            session.isWatching = name == "WATCH" || (name == "CLIENT" && session.isWatching)
            return "+OK\r\n"
        case "RESET":
            session.database = 0
            session.isWatching = false
            session.queue = nil
            return "+RESET\r\n"
        case "MULTI":
            session.queue = []
            session.isAborted = false
            return "+OK\r\n"
        case "EXEC": return runTransaction(&session)
        case "SELECT":
            session.database = Int(words[1]) ?? 0
            return "+OK\r\n"
        case "PING": return isLoading ? "-LOADING the data is being read\r\n" : "+PONG\r\n"
        default: break
        }
        if let refusal = refusal(name) {
            session.isAborted = true
            return "-\(refusal)\r\n"
        }
        guard session.queue == nil else {
            session.queue?.append(words)
            return "+QUEUED\r\n"
        }
        return execute(name, words, &session)
    }

    private func refusal(_ name: String) -> String? {
        if isLoading { return "LOADING the data is being read" }
        return isReadOnly && (name == "SET" || name == "INCR") ? "READONLY this is a replica" : nil
    }

    private func runTransaction(_ session: inout Session) -> String {
        guard let queue = session.queue else { return "-ERR EXEC without MULTI\r\n" }
        session.queue = nil
        session.isWatching = false
        if session.isAborted { return "-EXECABORT Transaction discarded because of previous errors.\r\n" }
        for words in queue {
            if let refusal = refusal(words[0]) { return "-EXECABORT Transaction discarded because: \(refusal)\r\n" }
        }
        return "*\(queue.count)\r\n" + queue.map { execute($0[0].uppercased(), $0, &session) }.joined()
    }

    private func execute(_ name: String, _ words: [String], _ session: inout Session) -> String {
        let key = "\(session.database)/\(words.count > 1 ? words[1] : "")"
        switch name {
        case "PFCOUNT": return ":0\r\n"
        case "ECHO":
            note(words[1], session)
            return Self.bulk(words[1])
        case "GET":
            guard let value = strings[key] else { return "_\r\n" }
            return Self.bulk(value)
        case "SET":
            note(words[2], session)
            strings[key] = words[2]
            return "+OK\r\n"
        case "INCR":
            note(words[1], session)
            counters[key, default: 0] += 1
            return ":\(counters[key] ?? 0)\r\n"
        default: return "-ERR unknown command '\(name)'\r\n"
        }
    }

    /// A word that ends with `#` and a call's number ran for that call.
    private func note(_ word: String, _ session: Session) {
        guard let mark = word.split(separator: "#").last.flatMap({ Int($0) }), word.contains("#") else { return }
        executions[mark, default: 0] += 1
        arrivals[session.id, default: []].append(mark)
    }

    private static func bulk(_ text: String) -> String { "$\(text.utf8.count)\r\n\(text)\r\n" }
}
