//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The digests that the protocol uses: of scripts (SHA-1) and passwords (SHA-256), FIPS 180-4.
enum Digest {
    static func sha1(_ message: [UInt8]) -> String {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        for block in blocks(message) {
            var words = block
            for index in 16..<80 {
                words.append(
                    rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], by: 1)
                )
            }
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
            for index in 0..<80 {
                let (mixed, constant): (UInt32, UInt32) =
                    switch index {
                    case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
                    case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                    case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
                    default: (b ^ c ^ d, 0xCA62_C1D6)
                    }
                let next = rotated(a, by: 5) &+ mixed &+ e &+ constant &+ words[index]
                (e, d, c, b, a) = (d, c, rotated(b, by: 30), a, next)
            }
            for (index, value) in [a, b, c, d, e].enumerated() { state[index] = state[index] &+ value }
        }
        return hexadecimal(state)
    }

    static func sha256(_ message: [UInt8]) -> String {
        var state: [UInt32] = [
            0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
        ]
        for block in blocks(message) {
            var words = block
            for index in 16..<64 {
                let (one, two) = (words[index - 15], words[index - 2])
                let small = rotated(one, by: 25) ^ rotated(one, by: 14) ^ (one >> 3)
                let large = rotated(two, by: 15) ^ rotated(two, by: 13) ^ (two >> 10)
                words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
            }
            var v = state
            for index in 0..<64 {
                let large = rotated(v[4], by: 26) ^ rotated(v[4], by: 21) ^ rotated(v[4], by: 7)
                let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
                let first = v[7] &+ large &+ choice &+ roundConstants[index] &+ words[index]
                let small = rotated(v[0], by: 30) ^ rotated(v[0], by: 19) ^ rotated(v[0], by: 10)
                let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
                v = [first &+ small &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
            }
            for index in 0..<8 { state[index] = state[index] &+ v[index] }
        }
        return hexadecimal(state)
    }

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes, computed exactly with integers.
    private static let roundConstants: [UInt32] = {
        var primes: [UInt64] = []
        var candidate: UInt64 = 2
        while primes.count < 64 {
            if !primes.contains(where: { candidate % $0 == 0 }) { primes.append(candidate) }
            candidate += 1
        }
        return primes.map { prime in
            // The largest r with r³ ≤ p·2⁹⁶; its low 32 bits are the fraction's.
            var root: UInt64 = 0
            for bit in stride(from: 34, through: 0, by: -1) {
                let next = root | 1 << UInt64(bit)
                let square = next.multipliedFullWidth(by: next)
                let cube = square.low.multipliedFullWidth(by: next)
                let high = cube.high &+ square.high &* next
                if high < prime << 32 || high == prime << 32 && cube.low == 0 { root = next }
            }
            return UInt32(truncatingIfNeeded: root)
        }
    }()

    private static func rotated(_ word: UInt32, by bits: UInt32) -> UInt32 {
        word << bits | word >> (32 - bits)
    }

    private static func hexadecimal(_ words: [UInt32]) -> String {
        words.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    /// The padded message, 16 words to a block.
    private static func blocks(_ message: [UInt8]) -> [[UInt32]] {
        var padded = message + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        let length = UInt64(message.count) &* 8
        for shift in stride(from: 56, through: 0, by: -8) {
            padded.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
        }
        return stride(from: 0, to: padded.count, by: 64).map { start in
            (0..<16).map { word in
                (0..<4).reduce(0) { $0 << 8 | UInt32(padded[start + word * 4 + $1]) }
            }
        }
    }
}
