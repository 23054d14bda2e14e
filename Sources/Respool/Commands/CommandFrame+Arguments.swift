//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// Reading a frame again: for what is rare, as nothing on the way of every call needs it.
extension CommandFrame {
    /// The words of the name and the arguments, in order, from 0.
    ///
    /// O(bytes).
    func forEachArgument(_ body: (_ index: Int, _ bytes: UnsafeRawBufferPointer) -> Void) {
        var large = attachments[...]
        withUnsafeBytes { bytes in
            var position = 0
            /// The number of the line at the position, which is left behind.
            func number() -> Int {
                var value = 0
                position += 1
                while position < bytes.count, bytes[position] != UInt8(ascii: "\r") {
                    value = value &* 10 &+ Int(bytes[position] &- UInt8(ascii: "0"))
                    position += 1
                }
                position += 2
                return value
            }
            let count = number()
            for index in 0..<count {
                guard position < bytes.count else { return }
                let length = number()
                if let first = large.first, first.offset == position {
                    first.payload.withUnsafeReadableBytes { body(index, $0) }
                    large = large.dropFirst()
                    position += 2
                } else {
                    body(index, UnsafeRawBufferPointer(rebasing: bytes[position..<position + length]))
                    position += length + 2
                }
            }
        }
    }

    /// The same command with one argument, by its place, in another form.
    ///
    /// O(bytes).
    func replacing(argument place: Int, with text: String) -> CommandFrame {
        CommandFrame("", words: 0) { writer in
            forEachArgument { index, bytes in
                if index == place { writer.append(text) } else { writer.append(ByteBuffer(bytes: bytes)) }
            }
        }
    }

    /// How many words a name has, of those that the frame begins with.
    func wordCount(of name: String) -> Int {
        var words = name.split(separator: " ")[...]
        var count = 0
        forEachArgument { index, bytes in
            guard index == count, let word = words.first,
                bytes.count == word.utf8.count, String(decoding: bytes, as: UTF8.self).uppercased() == word.uppercased()
            else { return }
            words = words.dropFirst()
            count += 1
        }
        return max(1, count)
    }

    /// The first word of the name, in capitals.
    var firstWord: String {
        var word = ""
        forEachArgument { if $0 == 0 { word = String(decoding: $1, as: UTF8.self).uppercased() } }
        return word
    }

    // MARK: Time

    /// Where a command that waits on the server says for how long.
    private struct TimeArgument {
        var place: Int
        /// `nil` for what is no time: that is the server's to refuse.
        var time: Duration?
        var isMilliseconds: Bool

        init(place: Int, text: String, isMilliseconds: Bool) {
            self.place = place
            self.isMilliseconds = isMilliseconds
            guard let number = Double(text), number.isFinite, number >= 0 else { return }
            let seconds = min(isMilliseconds ? number / 1000 : number, 1e9)
            time = .nanoseconds(Int64((seconds * 1e9).rounded(.up)))
        }
    }

    /// Servers read no number that is longer (`MAX_LONG_DOUBLE_CHARS`).
    private static let longestNumber = 5 * 1024

    private func timeArgument(of id: CommandID) -> TimeArgument? {
        let place: Int? =
            switch id {
            case .blmpop, .bzmpop: 1
            case .xread, .xreadgroup: placeOfBlock
            default: lastPlace
            }
        guard let place, place > 0 else { return nil }
        var text: String?
        forEachArgument { if $0 == place { text = String(decoding: $1.prefix(Self.longestNumber), as: UTF8.self) } }
        return text.map {
            TimeArgument(place: place, text: $0, isMilliseconds: [.xread, .xreadgroup, .wait, .waitaof].contains(id))
        }
    }

    private var lastPlace: Int {
        var last = 0
        forEachArgument { index, _ in last = index }
        return last
    }

    /// The place after BLOCK among the options, which end with the streams' keys; after the last one, as that is what servers go by.
    private var placeOfBlock: Int? {
        var words: [String] = []
        forEachArgument { words.append($1.wordInCapitals ?? "") }
        var place: Int?
        var index = 1
        while index < words.count {
            switch words[index] {
            case "BLOCK":
                place = index + 1
                index += 2
            case "STREAMS": return place
            case "GROUP": index += 3
            case "COUNT", "CLAIM": index += 2
            default: index += 1
            }
        }
        return place
    }

    /// How long the command may wait on the server by its own arguments: zero for as long as it takes; `nil` where it doesn't wait.
    ///
    /// What is no time at all takes none: the server refuses it at once.
    func blockingTime(of id: CommandID) -> Duration? {
        timeArgument(of: id).map { $0.time ?? .nanoseconds(1) }
    }

    /// The same command, to wait on the server for this long; at least a millisecond, as nothing would mean for ever.
    func blocking(for time: Duration, _ id: CommandID) -> CommandFrame {
        guard let argument = timeArgument(of: id), argument.time != nil else { return self }
        let milliseconds = max(1, time.nanoseconds / 1_000_000)
        let text = argument.isMilliseconds ? "\(milliseconds)" : CommandWriter.text(of: Double(milliseconds) / 1000)
        return replacing(argument: argument.place, with: text)
    }
}
