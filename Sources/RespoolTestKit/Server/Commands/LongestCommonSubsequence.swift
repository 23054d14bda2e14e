//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum LongestCommonSubsequence {
    struct Match {
        var first: ClosedRange<Int>
        var second: ClosedRange<Int>
    }

    static func lcs(_ call: Call) throws(Failure) -> Reply {
        var (wantsLength, wantsMatches, withLengths, minimum) = (false, false, false, 0)
        var index = 3
        while index < call.count {
            switch call.option(index) {
            case "LEN": wantsLength = true
            case "IDX": wantsMatches = true
            case "WITHMATCHLEN": withLengths = true
            case "MINMATCHLEN" where index + 1 < call.count:
                minimum = max(0, try call.integer(index + 1))
                index += 1
            default: throw .syntax
            }
            index += 1
        }
        let refusal = Failure("ERR The specified keys must contain string values")
        func value(_ key: Bytes) throws(Failure) -> [UInt8] {
            do throws(Failure) { return try call.database.string(key)?.raw ?? [] } catch { throw refusal }
        }
        let (one, other) = (try value(call[1]), try value(call[2]))
        if wantsLength, wantsMatches {
            throw Failure("ERR If you want both the length and indexes, please just use IDX.")
        }
        guard one.count < 1 << 15, other.count < 1 << 15, one.count * other.count <= 1 << 26 else {
            throw Failure("ERR Insufficient memory, transient memory for LCS exceeds proto-max-bulk-len")
        }
        let (common, matches) = find(one, other)
        if wantsMatches {
            let listed: [Reply] = matches.filter { $0.first.count >= minimum }.map { match in
                let ranges: [Reply] = [match.first, match.second].map {
                    .array([.integer($0.lowerBound), .integer($0.upperBound)])
                }
                return .array(withLengths ? ranges + [.integer(match.first.count)] : ranges)
            }
            return .map([.text("matches"), .array(listed), .text("len"), .integer(common.count)])
        }
        return wantsLength ? .integer(common.count) : .bulk(Bytes(common))
    }

    /// The common subsequence and the stretches it consists of, the last first.
    private static func find(_ one: [UInt8], _ other: [UInt8]) -> ([UInt8], [Match]) {
        let width = other.count + 1
        var lengths = [UInt16](repeating: 0, count: (one.count + 1) * width)
        for row in 0..<one.count {
            for column in 0..<other.count {
                lengths[(row + 1) * width + column + 1] =
                    one[row] == other[column]
                    ? lengths[row * width + column] + 1
                    : max(lengths[row * width + column + 1], lengths[(row + 1) * width + column])
            }
        }
        var common: [UInt8] = []
        var matches: [Match] = []
        var (row, column) = (one.count, other.count)
        while row > 0, column > 0 {
            if one[row - 1] == other[column - 1] {
                common.append(one[row - 1])
                if let last = matches.last, last.first.lowerBound == row, last.second.lowerBound == column {
                    matches[matches.count - 1] = Match(
                        first: (row - 1)...last.first.upperBound,
                        second: (column - 1)...last.second.upperBound
                    )
                } else {
                    matches.append(Match(first: (row - 1)...(row - 1), second: (column - 1)...(column - 1)))
                }
                row -= 1
                column -= 1
            } else if lengths[(row - 1) * width + column] > lengths[row * width + column - 1] {
                row -= 1
            } else {
                column -= 1
            }
        }
        return (common.reversed(), matches)
    }
}
