//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Finds the keys in a command, as the server does (`COMMAND GETKEYS`).
///
/// Pure, and not used where there is one server.
enum KeyFinder {
    /// Finds the places of a command's keys among its words, in the order of its specifications.
    ///
    /// O(words).
    ///
    /// - Parameters:
    ///   - request: the command.
    ///   - includesChannels: whether the channels of sharded pub/sub, which have slots like keys, are found, too.
    /// - Returns: the places; none where it has no keys, `nil` where the words don't fit the command, or the command isn't known and nobody
    ///   has said where its keys are.
    static func places(in request: CommandRequest, includingChannels includesChannels: Bool = true) -> [Int]? {
        if let keys = request.keys { return places(keys, in: request) }
        guard request.id != .unknown else { return nil }
        guard let specs = KeySpec.table[request.id] else { return [] }
        return places(specs.filter { includesChannels || !$0.isChannel }, request.id, in: request.frame)
    }

    private static func places(_ specs: [KeySpec], _ id: CommandID, in frame: CommandFrame) -> [Int]? {
        let count = frame.wordCount
        var words: [String] = []
        if !specs.allSatisfy(\.needsOnlyCount) || id == .sort || id == .migrate { words = frame.keywords }
        switch id {
        case .sort: return count > 1 ? [1] + storedBySort(words) : nil
        case .migrate: return count > 3 ? movedByMigrate(words, isKeyEmpty: frame.isEmpty(argument: 3)) : nil
        default: break
        }
        var places: [Int] = []
        for spec in specs {
            guard let found = spec.places(count: count, word: { words[$0] }) else { return nil }
            places.append(contentsOf: found)
        }
        return places
    }

    private static func places(_ named: NamedKeys, in request: CommandRequest) -> [Int]? {
        let nameCount = named.nameCount
        let count = request.frame.wordCount
        switch named.keys.rule {
        case .none: return []
        case .range(let range, let step):
            let end = min(range.upperBound, count - nameCount)
            guard end > 0, range.lowerBound < end, range.upperBound == .max || range.upperBound <= end else {
                return nil
            }
            return Array(stride(from: nameCount + range.lowerBound, to: nameCount + end, by: step))
        case .counted(let place, let step):
            let words = request.frame.keywords
            guard place < words.count else { return nil }
            return KeySpec.counted(nameCount + place, step: min(step, words.count)).places(count: count) { words[$0] }
                .map(Array.init)
        }
    }

    /// The specifications of SORT leave out where it stores: the last STORE that isn't an option's argument.
    private static func storedBySort(_ words: [String]) -> [Int] {
        var index = 2
        var destination: Int?
        while index < words.count {
            switch words[index] {
            case "LIMIT": index += 2
            case "GET", "BY": index += 1
            case "STORE" where index + 1 < words.count:
                destination = index + 1
                index += 1
            default: break
            }
            index += 1
        }
        return destination.map { [$0] } ?? []
    }

    /// The keys of MIGRATE are behind KEYS, if the one in its own place is empty; both at once make no sense.
    private static func movedByMigrate(_ words: [String], isKeyEmpty: Bool) -> [Int]? {
        var index = 6
        while index < words.count {
            switch words[index] {
            case "AUTH": index += 1
            case "AUTH2": index += 2
            case "KEYS": return isKeyEmpty && index + 1 < words.count ? Array(index + 1..<words.count) : nil
            default: break
            }
            index += 1
        }
        return [3]
    }
}

extension CommandFrame {
    /// How many words and arguments there are.
    ///
    /// O(1).
    var wordCount: Int {
        withUnsafeBytes { bytes in
            var value = 0
            for byte in bytes.dropFirst() {
                guard byte != UInt8(ascii: "\r") else { break }
                value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
            }
            return value
        }
    }

    /// Every word in capitals, as far as it can be a keyword or a number; others are empty.
    ///
    /// O(bytes).
    fileprivate var keywords: [String] {
        var words: [String] = []
        words.reserveCapacity(wordCount)
        forEachArgument { _, bytes in
            let isShort = bytes.count <= 20 && bytes.allSatisfy { (0x21...0x7E).contains($0) }
            words.append(isShort ? String(decoding: bytes, as: UTF8.self).uppercased() : "")
        }
        return words
    }

    fileprivate func isEmpty(argument place: Int) -> Bool {
        var isEmpty = false
        forEachArgument { if $0 == place { isEmpty = $1.isEmpty } }
        return isEmpty
    }
}
