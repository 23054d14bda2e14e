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
    /// word goes that is part of an argument, or the same number in another form. All of it is decided on bytes: to Swift, a quote with an
    /// accent after it is no quote.
    ///
    /// - Parameter request: the command that was answered; its name may stay.
    /// - Returns: the error, with an ellipsis for what was left out.
    func withoutArguments(of request: CommandRequest? = nil) -> RESPErrorValue {
        var bytes = Array(text.utf8)
        if let quoted = Self.secretQuotes(in: bytes, of: request) {
            bytes.replaceSubrange(quoted, with: SentArguments.ellipsis)
        }
        if mayRepeatArguments(of: request) { bytes = SentArguments(of: request).removed(from: bytes) }
        return bytes.elementsEqual(text.utf8) ? self : RESPErrorValue(String(decoding: bytes, as: UTF8.self))
    }

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
        "WRONGTYPE", "LOADING", "MOVED", "ASK", "REDIRECT", "READONLY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN",
        "CROSSSLOT",
        "BUSY", "BUSYGROUP",
        "BUSYKEY", "OOM", "MISCONF", "NOREPLICAS", "NOAUTH", "WRONGPASS", "NOSCRIPT", "UNBLOCKED", "NOPROTO", "NOTBUSY",
        "UNKILLABLE",
    ]
    private static let wrongType = "WRONGTYPE Operation against a key holding the wrong kind of value"

    private func mayRepeatArguments(of request: CommandRequest?) -> Bool {
        let isAlwaysTheSame = ["ERR value is not a", "ERR value is out of range", "ERR wrong number of arguments for "]
            .contains { text.utf8.starts(with: $0.utf8) }
        if isAlwaysTheSame { return false }
        guard Self.constant.contains(prefix) else { return true }
        // A module may begin what it says with any word.
        return request?.id == .unknown && text != Self.wrongType
            && ServerSentence(text).meaning(by: .module).1 != .notExecuted
    }
}

/// What was sent with a command, to be found in what a server says about it.
private struct SentArguments {
    static let ellipsis = Array("…".utf8)
    /// Of a sentence, and of either end of an argument, so much is looked at: servers repeat less, and a mebibyte would take its time.
    private static let span = 2048
    /// Shorter words could be part of anything.
    private static let leastPart = 3
    /// What stands for bytes that aren't UTF-8: no sentence of a server's own has it.
    private static let replacement = Array("\u{FFFD}".utf8)
    /// After these a short number is a bound, and the server's own.
    private static let comparisons: [[UInt8]] = [">", ">=", "<", "<=", "than"].map { Array($0.utf8) }

    private var parts: [[UInt8]] = []
    /// Those of which nothing was left out.
    private var wholes: [[UInt8]] = []
    private var numbers: [Double] = []

    init(of request: CommandRequest?) {
        guard let request else { return }
        let words = request.frame.wordCount(of: request.name)
        request.frame.forEachArgument { index, argument in
            guard index >= words else { return }
            parts.append(Array(argument.prefix(Self.span)))
            if argument.count > Self.span {
                parts.append(Array(argument.suffix(Self.span)))
            } else {
                wholes.append(Array(argument))
            }
            guard argument.count <= 64, argument.count <= 10 || argument.contains(where: \.isDigit) else { return }
            let text = String(decoding: argument.filter { $0 > 0x20 }, as: UTF8.self)
            if let number = Double(text) { numbers.append(number) }
        }
    }

    /// The sentence without the words that are part of an argument.
    func removed(from sentence: [UInt8]) -> [UInt8] {
        // Of one that is too long, no word that may be half of one.
        let isCut = sentence.count > Self.span
        let looked = sentence.prefix(Self.span)
        let end = isCut ? looked.lastIndex(where: Self.isBorder) ?? 0 : looked.count
        let bytes = withoutWholes(Array(looked.prefix(end)))
        let words = Self.words(of: bytes)
        var kept: [UInt8] = []
        var position = 0
        for (place, word) in words.enumerated() {
            kept += bytes[position..<word.lowerBound]
            let previous = place == 0 ? [] : bytes[words[place - 1]]
            let isAtEnd =
                place == words.count - 1
                || bytes[..<word.lowerBound].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":")
            kept += isSecret(bytes[word], after: previous, isAtEnd: isAtEnd) ? Self.ellipsis[...] : bytes[word]
            position = word.upperBound
        }
        return kept + bytes[position...] + (isCut ? Self.ellipsis : [])
    }

    /// The sentence without arguments of several words, as they stand.
    private func withoutWholes(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for whole in wholes where whole.count >= Self.leastPart && whole.contains(where: Self.isBorder) {
            // Each time there is one border less.
            while let found = bytes[...].firstRange(ofPart: whole[...]) {
                bytes.replaceSubrange(found, with: Self.ellipsis)
            }
        }
        return bytes
    }

    private static func isBorder(_ byte: UInt8) -> Bool { " '`\",:;()[]".utf8.contains(byte) }

    private static func words(of bytes: [UInt8]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let end = bytes[index...].firstIndex(where: isBorder) ?? bytes.count
            if end > index { words.append(index..<end) }
            index = end + 1
        }
        return words
    }

    /// Whether a word is, or is part of, what was sent.
    ///
    /// - Parameters:
    ///   - word: the word.
    ///   - previous: the one before it; empty for the first, which is the error's own where it is in capitals.
    ///   - isAtEnd: whether it is the sentence's last one or follows a colon: there, short ones are more likely the caller's.
    /// - Returns: whether it has to go.
    private func isSecret(_ word: ArraySlice<UInt8>, after previous: ArraySlice<UInt8>, isAtEnd: Bool) -> Bool {
        // Cut off in the middle of a letter, or never text: compared with what was sent it would be another word.
        if word.firstRange(ofPart: Self.replacement[...]) != nil { return true }
        if word.startIndex == 0, word.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
            return false
        }
        let core = word.trimmed
        if isPart(word) || isPart(core) || isAround(word) { return true }
        if word.count < Self.leastPart, Self.comparisons.contains(where: { $0.elementsEqual(previous) }) {
            return false
        }
        if let number = PrintedNumber(word), numbers.contains(where: number.mayStand) { return true }
        return isAtEnd
            && wholes.contains {
                $0.count < Self.leastPart && !$0.isEmpty && ($0.elementsEqual(word) || $0.elementsEqual(core))
            }
    }

    private func isPart(_ word: ArraySlice<UInt8>) -> Bool {
        word.count >= Self.leastPart && parts.contains { $0[...].firstRange(ofPart: word) != nil }
    }

    /// Whether an argument stands in a longer word, such as `name=argument`, with no letter or digit beside it.
    private func isAround(_ word: ArraySlice<UInt8>) -> Bool {
        wholes.contains { whole in
            guard whole.count >= Self.leastPart, whole.count < word.count,
                let found = word.firstRange(ofPart: whole[...])
            else { return false }
            return word[..<found.lowerBound].last?.isLetterOrDigit != true
                && word[found.upperBound...].first?.isLetterOrDigit != true
        }
    }
}

/// A number as a server writes it: read, and written again, with a number of decimals of its own.
private struct PrintedNumber {
    private let value: Double
    private let tolerance: Double

    /// `nil` where it is no decimal number, with a full stop after it or without.
    init?(_ word: ArraySlice<UInt8>) {
        let end = word.last == UInt8(ascii: ".") ? word.dropLast() : word
        let text = String(decoding: end, as: UTF8.self)
        let isNamed = ["inf", "-inf", "nan", "-nan"].contains(text)
        guard isNamed || end.allSatisfy({ $0.isDigit || "+-.eE".utf8.contains($0) }), let value = Double(text) else {
            return nil
        }
        self.value = value
        let mantissa = end.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let decimals = mantissa.drop { $0 != UInt8(ascii: ".") }.dropFirst().count
        // A double has no more than 308; the server's words may have any.
        let exponent = max(-400, min(400, Int(String(decoding: end.dropFirst(mantissa.count + 1), as: UTF8.self)) ?? 0))
        let isWhole = decimals == 0 && mantissa.count == end.count
        let unit = isWhole || !value.isFinite ? 0 : Self.power(exponent - decimals)
        // Half of the last decimal, and what a double itself is off by.
        tolerance = 0.500001 * unit + value.magnitude * 0x1p-50
    }

    private static func power(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? 0 }

    /// Whether it is what a server writes for this number.
    func mayStand(for number: Double) -> Bool {
        guard value.isFinite, number.isFinite else { return value == number || value.isNaN && number.isNaN }
        return (value - number).magnitude <= tolerance
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Letters beyond ASCII are several bytes, each of which counts as one.
    fileprivate var isLetterOrDigit: Bool {
        isDigit || self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}

extension ArraySlice<UInt8> {
    /// Without what is neither letter nor digit at either end.
    fileprivate var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: \.isLetterOrDigit), let last = lastIndex(where: \.isLetterOrDigit) else {
            return []
        }
        return self[first...last]
    }

    /// Where these bytes are first, side by side.
    fileprivate func firstRange(ofPart part: ArraySlice<UInt8>) -> Range<Int>? {
        guard let first = part.first, part.count <= count else { return nil }
        let offset = withUnsafeBytes { all in
            part.withUnsafeBytes { part in
                (0...(all.count - part.count)).first { start in
                    all[start] == first && all[start..<start + part.count].elementsEqual(part)
                }
            }
        }
        return offset.map { startIndex + $0..<startIndex + $0 + part.count }
    }
}

extension BidirectionalCollection where Element == UInt8 {
    fileprivate func ends(with suffix: some BidirectionalCollection<UInt8>) -> Bool {
        reversed().starts(with: suffix.reversed())
    }
}
