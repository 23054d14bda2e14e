//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A command that the server received, whatever it answered.
public struct ReceivedCommand: Sendable, Hashable, CustomStringConvertible {
    /// The client that sent it, as CLIENT ID tells it.
    public let clientID: Int
    private let words: [Bytes]

    init(_ clientID: Int, _ words: [Bytes]) {
        self.clientID = clientID
        self.words = words
    }

    /// The first word in capitals, for example `GET`.
    public var name: String { words.first?.upper ?? "" }

    /// The words after the first, as text; bytes that are no UTF-8 are replaced.
    public var arguments: [String] { words.dropFirst().map(\.text) }

    /// The words after the first, byte by byte.
    public var rawArguments: [[UInt8]] { words.dropFirst().map(\.raw) }

    /// The command's name and how many arguments it had, never what they were.
    public var description: String { "\(name) (\(max(0, words.count - 1)) arguments)" }
}
