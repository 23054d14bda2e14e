//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Finds where the messages of a RESP stream end, without keeping them.
///
/// Reads each header byte once and steps over the bodies of strings. For commands it also remembers the first words.
struct FrameScanner {
    /// What a piece of the stream held.
    enum Step: Equatable {
        /// All of it belongs to a message that goes on.
        case unfinished
        /// A message ended before this offset.
        case ended(Int)
        /// The command's name became known before this offset; only where names are read, once for each message.
        case named(Int)
        /// This is no RESP; nothing can be said about what follows.
        case malformed
    }

    private enum Part {
        /// Before a type byte.
        case type
        /// In the rest of a line, whose number counts for this type.
        case line(UInt8)
        /// In a string and its line end, with so many bytes to come.
        case body(Int)
    }

    /// Commands whose second word says what they do, and HELLO, whose second word is the protocol.
    private static let containers: Set<String> = [
        "ACL", "CLIENT", "CLUSTER", "COMMAND", "CONFIG", "DEBUG", "FUNCTION", "HELLO", "LATENCY", "MEMORY", "MODULE",
        "OBJECT",
        "PUBSUB", "SCRIPT", "SLOWLOG", "XGROUP", "XINFO",
    ]
    /// Longer words are no command's name.
    private static let longestWord = 64

    private let readsNames: Bool
    private var part = Part.type
    /// Elements to come of each open aggregate; the innermost is last.
    private var open: [Int] = []
    private var number = 0
    private var isNegative = false
    private var digits = 0
    private var word: [UInt8] = []
    private var wordsWanted = 0
    /// The first words of the command so far, in capitals.
    private(set) var words: [String] = []
    private var isInline = false

    init(readsNames: Bool) {
        self.readsNames = readsNames
        wordsWanted = readsNames ? 1 : 0
    }

    /// Whether the next byte begins a message.
    private(set) var isBetweenMessages = true

    /// The command's name, with its subcommand where it has one.
    var name: String { words.prefix(2).joined(separator: " ") }

    /// Reads on from an offset, up to the end of a message or of the piece.
    mutating func scan(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Step {
        var index = start
        while index < bytes.count {
            switch part {
            case .type:
                if isBetweenMessages { beginMessage() }
                isInline = readsNames && open.isEmpty && bytes[index] != UInt8(ascii: "*")
                (number, isNegative, digits) = (0, false, 0)
                part = .line(bytes[index])
                // The first letter of an inline command is part of its name.
                if isInline { note(bytes[index]) }
                index += 1
            case .line(let type):
                guard let end = readLine(type, bytes, from: index) else { return .malformed }
                index = end
                guard index <= bytes.count else { return .unfinished }
                switch endLine(type) {
                case .unfinished: break
                case .ended: return messageEnded(at: index)
                case .malformed, .named: return .malformed
                }
            case .body(let left):
                let taken = min(left, bytes.count - index)
                if words.count < wordsWanted, open.count == 1 { note(bytes, index, taken, left) }
                index += taken
                part = .body(left - taken)
                guard left == taken else { return .unfinished }
                part = .type
                let isNamed = endWord()
                if endValue() { return messageEnded(at: index) }
                if isNamed { return .named(index) }
            }
        }
        return .unfinished
    }

    private mutating func beginMessage() {
        isBetweenMessages = false
        words.removeAll(keepingCapacity: true)
        wordsWanted = readsNames ? 1 : 0
    }

    private mutating func messageEnded(at index: Int) -> Step {
        isBetweenMessages = true
        return .ended(index)
    }

    // MARK: Lines

    /// Reads to the end of the line, or of the piece; returns the offset behind it, one too many where the line goes on.
    private mutating func readLine(_ type: UInt8, _ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var index = start
        let counts = Self.hasNumber(type) && !isInline
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") { return index }
            if isInline { note(byte) }
            guard counts else { continue }
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                guard digits <= 18 else { return nil }
                number = number * 10 + Int(byte &- UInt8(ascii: "0"))
            case UInt8(ascii: "-") where digits == 0 && !isNegative: isNegative = true
            case UInt8(ascii: "\r"): break
            default: return nil
            }
        }
        return bytes.count + 1
    }

    private static func hasNumber(_ type: UInt8) -> Bool {
        switch type {
        case UInt8(ascii: "$"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "~"), UInt8(ascii: ">"),
            UInt8(ascii: "|"), UInt8(ascii: "!"), UInt8(ascii: "="):
            true
        default: false
        }
    }

    private mutating func endLine(_ type: UInt8) -> Step {
        part = .type
        if isInline {
            endInlineCommand()
            return .ended(0)
        }
        guard Self.hasNumber(type) else { return endValue() ? .ended(0) : .unfinished }
        guard digits > 0 else { return .malformed }
        if isNegative { return endValue() ? .ended(0) : .unfinished }
        switch type {
        case UInt8(ascii: "$"), UInt8(ascii: "!"), UInt8(ascii: "="):
            part = .body(number + 2)
            return .unfinished
        case UInt8(ascii: "%"): return begin(2 * number)
        // Attributes belong to the value that comes after them.
        case UInt8(ascii: "|"): return begin(2 * number + 1)
        default: return begin(number)
        }
    }

    private mutating func begin(_ count: Int) -> Step {
        guard count > 0 else { return endValue() ? .ended(0) : .unfinished }
        guard open.count < 1024 else { return .malformed }
        open.append(count)
        return .unfinished
    }

    /// A value is complete; returns whether its message is, too.
    private mutating func endValue() -> Bool {
        while let last = open.indices.last {
            open[last] -= 1
            if open[last] > 0 { return false }
            open.removeLast()
        }
        return true
    }

    // MARK: Names

    private mutating func note(_ byte: UInt8) {
        if word.count < Self.longestWord { word.append(byte) }
    }

    private mutating func note(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int, _ left: Int) {
        // Without the line end.
        let contents = max(0, min(count, left - 2))
        let room = max(0, Self.longestWord - word.count)
        word.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<start + min(contents, room)]))
    }

    /// Returns whether the name is known now, and wasn't before.
    private mutating func endWord() -> Bool {
        guard words.count < wordsWanted, open.count == 1 else { return false }
        let text = String(decoding: word, as: UTF8.self).uppercased()
        word.removeAll(keepingCapacity: true)
        words.append(text)
        if words.count == 1, Self.containers.contains(text) { wordsWanted = 2 }
        // Whether there are replies at all depends on one word more.
        if words.count == 2, words[0] == "CLIENT", text == "REPLY" { wordsWanted = 3 }
        return words.count == wordsWanted
    }

    private mutating func endInlineCommand() {
        let line = String(decoding: word, as: UTF8.self).uppercased()
        word.removeAll(keepingCapacity: true)
        words = line.split(whereSeparator: \.isWhitespace).prefix(3).map(String.init)
        if let first = words.first, !Self.containers.contains(first) { words = [first] }
        isInline = false
    }
}
