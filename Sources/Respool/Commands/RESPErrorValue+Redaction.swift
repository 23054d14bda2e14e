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
        if let named = withoutFunctionNames { return named }
        var bytes = Array(text.utf8)
        if let quoted = Self.secretQuotes(in: bytes, of: request) {
            bytes.replaceSubrange(quoted, with: Sentence.ellipsis)
        }
        if mayRepeatArguments(of: request) {
            var sentence = Sentence(bytes)
            if let request { sentence.compare(withArgumentsOf: request) }
            bytes = sentence.withoutSecrets
        }
        return bytes.elementsEqual(text.utf8) ? self : RESPErrorValue(String(decoding: bytes, as: UTF8.self))
    }

    /// What is said of a library or a function by its name, which the payload of FUNCTION RESTORE has compressed, without it.
    private var withoutFunctionNames: RESPErrorValue? {
        for beginning in ["ERR Library ", "ERR Function "] where text.utf8.starts(with: beginning.utf8) {
            let end = [" already exists", " not found"].first { text.utf8.reversed().starts(with: $0.utf8.reversed()) }
            return RESPErrorValue(beginning + "…" + (end ?? ""))
        }
        return nil
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
            && ServerSentence(text).meaning(by: .module, of: request).1 != .notExecuted
    }
}

/// A sentence of a server's, and which of its words are, or are part of, what was sent.
private struct Sentence {
    static let ellipsis = Array("…".utf8)
    /// Of a sentence, and of either end of an argument, so much is looked at: servers repeat less, and a mebibyte would take its time.
    private static let span = 2048
    /// How many bytes of arguments are compared with words, before all words go: a sentence may be made for nothing but to take long.
    private static let patience = 4 << 20
    /// Shorter words could be part of anything.
    private static let leastPart = 3
    /// What stands for bytes that aren't UTF-8: no sentence of a server's own has it.
    private static let replacement = Array("\u{FFFD}".utf8)
    /// After these a short number is a bound, and the server's own.
    private static let comparisons: [[UInt8]] = [">", ">=", "<", "<=", "than"].map { Array($0.utf8) }

    private struct Word {
        let range: Range<Int>
        /// Its bytes, and those without what is neither letter nor digit at either end.
        let forms: [[UInt8]]
        let number: PrintedNumber?
        /// Whether it is the sentence's last one or follows a colon: there, short ones are more likely the caller's.
        let isAtEnd: Bool
        var isSecret: Bool
    }

    private let bytes: [UInt8]
    private let isCut: Bool
    private var words: [Word] = []
    /// The words that may still turn out to be secret.
    private var open: [Int] = []
    /// Which three bytes stand side by side somewhere in the sentence: an argument without any of them is soon done with.
    private var neighbours = [Bool](repeating: false, count: 1 << 12)
    private var patience = Sentence.patience

    init(_ sentence: [UInt8]) {
        let looked = sentence.prefix(Self.span)
        isCut = sentence.count > Self.span
        // Of one that is too long, no word that may be half of one.
        bytes = Array(looked.prefix(isCut ? looked.lastIndex(where: Self.isBorder) ?? 0 : looked.count))
        var index = 0
        while index < bytes.count {
            let end = bytes[index...].firstIndex(where: Self.isBorder) ?? bytes.count
            if end > index { addWord(index..<end) }
            index = end + 1
        }
        for place in bytes.indices.dropLast(2) {
            neighbours[Self.slot(bytes[place], bytes[place + 1], bytes[place + 2])] = true
        }
    }

    private static func isBorder(_ byte: UInt8) -> Bool { " '`\",:;()[]".utf8.contains(byte) }

    private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        (Int(first) &* 0x9E5 &+ Int(second) &* 0x1F1 &+ Int(third) &* 0x1D) & 0xFFF
    }

    private mutating func addWord(_ range: Range<Int>) {
        let word = bytes[range]
        // The first word is the error's own where it is in capitals.
        let isOwn = range.lowerBound == 0 && word.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        let isBound =
            word.count < Self.leastPart
            && words.last.map { last in Self.comparisons.contains { $0.elementsEqual(bytes[last.range]) } } == true
        // Cut off in the middle of a letter, or never text: compared with what was sent it would be another word.
        let isBroken = Self.find(Self.replacement, in: Array(word), from: 0) != nil
        if !isOwn, !isBound, !isBroken { open.append(words.count) }
        words.append(
            Word(
                range: range,
                forms: word.count == word.trimmed.count ? [Array(word)] : [Array(word), Array(word.trimmed)],
                number: PrintedNumber(word),
                isAtEnd: range.upperBound == bytes.count || bytes[range.upperBound...].allSatisfy(Self.isBorder)
                    || bytes[..<range.lowerBound].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: ":"),
                isSecret: isBroken
            )
        )
    }

    /// The sentence, with an ellipsis for each secret word.
    var withoutSecrets: [UInt8] {
        var kept: [UInt8] = []
        var position = 0
        for word in words where word.isSecret {
            kept += bytes[position..<word.range.lowerBound] + Self.ellipsis
            position = word.range.upperBound
        }
        return kept + bytes[position...] + (isCut ? Self.ellipsis : [])
    }

    /// Marks what a command's arguments have.
    mutating func compare(withArgumentsOf request: CommandRequest) {
        let nameCount = request.frame.wordCount(of: request.name)
        request.frame.forEachArgument { index, argument in
            guard index >= nameCount, !open.isEmpty else { return }
            compareNumber(argument)
            if argument.count > Self.span {
                comparePart(Array(argument.prefix(Self.span)), isWhole: false)
                comparePart(Array(argument.suffix(Self.span)), isWhole: false)
            } else if argument.count >= Self.leastPart {
                guard hasNeighbours(argument) else { return }
                comparePart(Array(argument), isWhole: true)
            } else {
                compareShort(Array(argument))
            }
        }
    }

    private func places(where isSecret: (Word) -> Bool) -> [Int] { open.filter { isSecret(words[$0]) } }

    private mutating func mark(_ places: [Int]) {
        guard !places.isEmpty else { return }
        for place in places { words[place].isSecret = true }
        open.removeAll { places.contains($0) }
    }

    private func hasNeighbours(_ argument: UnsafeRawBufferPointer) -> Bool {
        (0..<argument.count - 2).contains { neighbours[Self.slot(argument[$0], argument[$0 + 1], argument[$0 + 2])] }
    }

    private mutating func compareNumber(_ argument: UnsafeRawBufferPointer) {
        guard argument.count <= 64, open.contains(where: { words[$0].number != nil }),
            let number = Double(String(decoding: argument.filter { $0 > 0x20 }, as: UTF8.self))
        else { return }
        mark(places { $0.number?.mayStand(for: number) == true })
    }

    private mutating func compareShort(_ argument: [UInt8]) {
        guard !argument.isEmpty else { return }
        mark(places { $0.isAtEnd && $0.forms.contains(argument) })
    }

    private mutating func comparePart(_ argument: [UInt8], isWhole: Bool) {
        patience -= argument.count * open.count
        guard patience > 0 else { return mark(open) }
        // As it stands, also where it is several words, or part of one such as name=argument.
        var position = 0
        while isWhole, let found = Self.find(argument, in: bytes, from: position) {
            mark(places { $0.range.overlaps(found) && !isInside($0, found) })
            position = found.upperBound
        }
        mark(
            places { word in
                word.forms.contains { $0.count >= Self.leastPart && Self.find($0, in: argument, from: 0) != nil }
            }
        )
    }

    /// Whether an argument is only a part of a longer word, with letters or digits beside it.
    private func isInside(_ word: Word, _ found: Range<Int>) -> Bool {
        let isBegun = found.lowerBound > word.range.lowerBound && bytes[found.lowerBound - 1].isLetterOrDigit
        let isContinued = found.upperBound < word.range.upperBound && bytes[found.upperBound].isLetterOrDigit
        return isBegun || isContinued
    }

    /// Where bytes are first, side by side.
    private static func find(_ part: [UInt8], in all: [UInt8], from position: Int) -> Range<Int>? {
        guard let first = part.first else { return nil }
        return all.withUnsafeBytes { all in
            part.withUnsafeBytes { part in
                var start = position
                while start <= all.count - part.count {
                    if all[start] == first {
                        var length = 1
                        while length < part.count, all[start + length] == part[length] { length += 1 }
                        if length == part.count { return start..<start + length }
                    }
                    start += 1
                }
                return nil
            }
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
    /// What is left without what is neither letter nor digit at either end.
    fileprivate var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: \.isLetterOrDigit), let last = lastIndex(where: \.isLetterOrDigit) else {
            return []
        }
        return self[first...last]
    }
}

extension BidirectionalCollection where Element == UInt8 {
    fileprivate func ends(with suffix: some BidirectionalCollection<UInt8>) -> Bool {
        reversed().starts(with: suffix.reversed())
    }
}
