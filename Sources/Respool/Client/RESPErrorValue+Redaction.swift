//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RESPErrorValue {
    /// The same without what the server repeats of the command's arguments: keys, values and passwords (SEMANTICS 9.2).
    ///
    /// What stands in quotes stays only where it is a name that is known. Of the sentences that may repeat something without quotes, every
    /// word goes that is part of an argument. All of it is decided on bytes: to Swift, a quote with an accent after it is no quote.
    ///
    /// - Parameter request: the command that was answered; its name may stay.
    /// - Returns: the error, with an ellipsis for what was left out.
    func withoutArguments(of request: CommandRequest? = nil) -> RESPErrorValue {
        var bytes = Array(text.utf8)
        if let quoted = Self.secretQuotes(in: bytes, of: request) { bytes.replaceSubrange(quoted, with: Self.ellipsis) }
        if let request, mayRepeatArguments { bytes = Self.without(argumentsOf: request, bytes) }
        return bytes.elementsEqual(text.utf8) ? self : RESPErrorValue(String(decoding: bytes, as: UTF8.self))
    }

    private static let ellipsis = Array("…".utf8)

    /// Words in quotes that are the server's own.
    private static let harmlessQuotes: Set<String> = ["MAXMEMORY", "NO", "YES", "ALLOW-STALE", "NO-WRITES"]

    /// From the first quoted text that isn't a known name to the last quote there is, as what is quoted may hold quotes.
    private static func secretQuotes(in bytes: [UInt8], of request: CommandRequest?) -> Range<Int>? {
        func isLetter(_ index: Int) -> Bool {
            guard bytes.indices.contains(index) else { return false }
            return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index] | 0x20)
        }
        /// A quote; the apostrophe of "can't" isn't one.
        func isQuote(_ index: Int) -> Bool {
            switch bytes[index] {
            case UInt8(ascii: "`"), UInt8(ascii: "\""): true
            case UInt8(ascii: "'"): !(isLetter(index - 1) && isLetter(index + 1))
            default: false
            }
        }
        func isNameByte(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "|"): true
            default: false
            }
        }
        var from = 0
        while let first = bytes.indices[from...].first(where: isQuote) {
            guard let end = bytes.indices[(first + 1)...].first(where: isQuote) else {
                // Cut off by the server, in the middle of what it quotes.
                return first + 1..<bytes.count
            }
            let quoted = String(decoding: bytes[first + 1..<end], as: UTF8.self).uppercased()
            // A name that no table has is the caller's own word, but for what looks like one: then it is the command that was sent.
            let isOwnName =
                request.map { $0.name == quoted } ?? (quoted.utf8.allSatisfy(isNameByte) && quoted.utf8.count <= 32)
            let isName = CommandID.isName(quoted) || isOwnName && bytes[..<first].ends(with: " command ".utf8)
            guard harmlessQuotes.contains(quoted) || isName else {
                guard let last = bytes.indices.last(where: isQuote) else { return nil }
                return first + 1..<max(last, end)
            }
            from = end + 1
        }
        return nil
    }

    /// Sentences of these words are always the same.
    private static let constant: Set<Substring> = [
        "WRONGTYPE", "LOADING", "MOVED", "ASK", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN", "CROSSSLOT",
        "BUSY", "BUSYGROUP",
        "BUSYKEY", "OOM", "MISCONF", "NOREPLICAS", "NOAUTH", "WRONGPASS", "NOSCRIPT", "UNBLOCKED", "NOPROTO", "NOTBUSY",
        "UNKILLABLE",
    ]

    private var mayRepeatArguments: Bool {
        if Self.constant.contains(prefix) { return false }
        return !(text.hasPrefix("ERR value is") || text.hasPrefix("ERR wrong number of arguments"))
    }

    /// Of a sentence, and of either end of an argument, so much is looked at: servers repeat less, and a mebibyte would take its time.
    private static let span = 2048

    /// The sentence without the words that are part of an argument.
    private static func without(argumentsOf request: CommandRequest, _ bytes: [UInt8]) -> [UInt8] {
        var arguments: [[UInt8]] = []
        let words = request.frame.wordCount(of: request.name)
        request.frame.forEachArgument { index, argument in
            guard index >= words else { return }
            arguments.append(Array(argument.prefix(span)))
            if argument.count > span { arguments.append(Array(argument.suffix(span))) }
        }
        func isBorder(_ byte: UInt8) -> Bool { " '`\",:;()[]".utf8.contains(byte) }
        var kept: [UInt8] = []
        var index = 0
        while index < min(bytes.count, span) {
            let end = bytes[index...].firstIndex(where: isBorder) ?? bytes.count
            let word = bytes[index..<end]
            // The first word is the error's own. Shorter ones could be part of anything.
            let isSecret = index > 0 && word.count >= 3 && arguments.contains { $0.holds(word) }
            kept += isSecret ? ellipsis[...] : word
            if end < bytes.count { kept.append(bytes[end]) }
            index = end + 1
        }
        return index < bytes.count ? kept + ellipsis : kept
    }
}

extension [UInt8] {
    /// Whether these bytes are in it, side by side.
    fileprivate func holds(_ word: ArraySlice<UInt8>) -> Bool {
        withUnsafeBytes { all in
            word.withUnsafeBytes { word in
                guard let first = word.first, word.count <= all.count else { return false }
                for start in 0...(all.count - word.count) where all[start] == first {
                    if all[start..<start + word.count].elementsEqual(word) { return true }
                }
                return false
            }
        }
    }
}

extension BidirectionalCollection where Element == UInt8 {
    fileprivate func ends(with suffix: some BidirectionalCollection<UInt8>) -> Bool {
        reversed().starts(with: suffix.reversed())
    }
}
