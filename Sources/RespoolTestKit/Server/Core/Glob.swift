//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Patterns as KEYS and PSUBSCRIBE know them: `*`, `?`, `[a-z]`, `[^a]` and `\` before a literal.
enum Glob {
    static func matches(_ pattern: Bytes, _ text: Bytes) -> Bool {
        if pattern.raw == [0x2A] { return true }
        return matches(pattern.raw[...], text.raw[...])
    }

    /// Goes back to the last `*` only, so that the time is at most the product of the two lengths.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        var (position, index) = (pattern.startIndex, text.startIndex)
        var star: (position: Int, index: Int)?
        while index < text.endIndex {
            if position < pattern.endIndex {
                if pattern[position] == UInt8(ascii: "*") {
                    star = (position + 1, index)
                    position += 1
                    continue
                }
                if let next = step(pattern, position, text[index]) {
                    position = next
                    index += 1
                    continue
                }
            }
            guard let last = star else { return false }
            star = (last.position, last.index + 1)
            (position, index) = (last.position, last.index + 1)
        }
        while position < pattern.endIndex, pattern[position] == UInt8(ascii: "*") { position += 1 }
        return position == pattern.endIndex
    }

    /// Where the pattern goes on if its next part matches the byte.
    private static func step(_ pattern: ArraySlice<UInt8>, _ start: Int, _ byte: UInt8) -> Int? {
        switch pattern[start] {
        case UInt8(ascii: "?"): return start + 1
        case UInt8(ascii: "["): return set(pattern, start + 1, byte)
        case UInt8(ascii: "\\") where start + 1 < pattern.endIndex:
            return pattern[start + 1] == byte ? start + 2 : nil
        default: return pattern[start] == byte ? start + 1 : nil
        }
    }

    private static func set(_ pattern: ArraySlice<UInt8>, _ start: Int, _ byte: UInt8) -> Int? {
        var index = start
        var isNegated = false
        if index < pattern.endIndex, pattern[index] == UInt8(ascii: "^") {
            isNegated = true
            index += 1
        }
        var isMember = false
        while index < pattern.endIndex, pattern[index] != UInt8(ascii: "]") {
            if pattern[index] == UInt8(ascii: "\\"), index + 1 < pattern.endIndex {
                if pattern[index + 1] == byte { isMember = true }
                index += 2
            } else if index + 2 < pattern.endIndex, pattern[index + 1] == UInt8(ascii: "-") {
                let ends = [pattern[index], pattern[index + 2]].sorted()
                if ends[0] <= byte, byte <= ends[1] { isMember = true }
                index += 3
            } else {
                if pattern[index] == byte { isMember = true }
                index += 1
            }
        }
        guard isMember != isNegated else { return nil }
        return index < pattern.endIndex ? index + 1 : index
    }
}
