//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

/// Knows which command each reply of a connection belongs to.
struct CommandFollower {
    /// What a message from the server is.
    enum Origin: Equatable {
        /// The reply to this command.
        case reply(to: String)
        /// Sent by the server of its own accord.
        case push
    }

    private static let subscriptions: Set<String> = [
        "SUBSCRIBE", "PSUBSCRIBE", "SSUBSCRIBE", "UNSUBSCRIBE", "PUNSUBSCRIBE", "SUNSUBSCRIBE",
    ]

    private enum Expected {
        case reply(to: String)
        /// What is said in the server's place.
        case answer(String)
    }

    private var expected = Deque<Expected>()
    private var isMuted = false
    private var skipsNext = false
    private var speaksRESP3 = false
    /// In RESP2, which has no pushes: what a subscriber gets then, also in answer to PING, are arrays that nothing is expected of.
    private var isSubscriber = false

    /// Replies that are still to come.
    var outstanding: Int { expected.count }

    /// A command was sent on to the server, with these first words in capitals.
    mutating func sent(_ words: [String]) {
        guard let first = words.first else { return }
        if first == "CLIENT", words.count > 2, words[1] == "REPLY" { return replyModeChanges(to: words[2]) }
        if skipsNext {
            skipsNext = false
            return
        }
        guard !isMuted else { return }
        if Self.subscriptions.contains(first) {
            isSubscriber = !speaksRESP3
            return
        }
        if isSubscriber, first == "PING" { return }
        if first == "HELLO" { speaksRESP3 = words.count > 1 && words[1] == "3" }
        expected.append(.reply(to: words.count > 1 ? "\(first) \(words[1])" : first))
    }

    /// A command was not sent on: this error is said in its turn.
    mutating func answers(_ text: String) {
        if skipsNext {
            skipsNext = false
        } else if !isMuted {
            expected.append(.answer(text))
        }
    }

    /// Whether something is to be said now in the server's place.
    var hasAnswer: Bool { if case .answer = expected.first { true } else { false } }

    /// What is to be said now in the server's place; `nil` for nothing.
    mutating func nextAnswer() -> String? {
        guard case .answer(let text) = expected.first else { return nil }
        expected.removeFirst()
        return text
    }

    private mutating func replyModeChanges(to mode: String) {
        switch mode {
        case "OFF": isMuted = true
        case "SKIP": skipsNext = true
        default:
            isMuted = false
            expected.append(.reply(to: "CLIENT REPLY"))
        }
    }

    /// A message from the server begins with this byte; what it is.
    mutating func receives(type: UInt8) -> Origin {
        if type == UInt8(ascii: ">") { return .push }
        guard case .reply(let command) = expected.first else { return .push }
        expected.removeFirst()
        return .reply(to: command)
    }
}
