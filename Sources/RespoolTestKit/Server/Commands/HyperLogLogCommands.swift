//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Estimates of how many different elements were added, equal to the real server's: the same hash, registers and formula.
enum HyperLogLogCommands {
    static let handlers: [String: CommandHandler] = ["pfadd": pfadd, "pfcount": pfcount, "pfmerge": pfmerge]

    private static let count = 16_384
    private static let maximumRank = 51
    private static let header: [UInt8] = Array("HYLL".utf8) + [UInt8](repeating: 0, count: 12)
    private static let notOne = Failure("WRONGTYPE Key is not a valid HyperLogLog string value.")

    /// The registers of a key, a byte each here; `nil` where there is no key.
    private static func registers(_ call: Call, _ key: Bytes) throws(Failure) -> [UInt8]? {
        guard let raw = try call.database.string(key)?.raw else { return nil }
        guard raw.count == header.count + count * 6 / 8, raw.starts(with: header.prefix(4)) else { throw notOne }
        return (0..<count).map { index in
            let bit = index * 6
            let (byte, shift) = (header.count + bit / 8, bit % 8)
            let pair = UInt16(raw[byte]) | (byte + 1 < raw.count ? UInt16(raw[byte + 1]) << 8 : 0)
            return UInt8(truncatingIfNeeded: pair >> UInt16(shift)) & 63
        }
    }

    /// Six bits to a register, the lowest first, as the real server's dense form.
    ///
    /// The highest bit of the header's last byte says that nobody has counted since.
    private static func packed(_ registers: [UInt8]) -> Bytes {
        var raw = header + [UInt8](repeating: 0, count: count * 6 / 8)
        raw[header.count - 1] = 0x80
        for (index, register) in registers.enumerated() {
            let bit = index * 6
            let (byte, shift) = (header.count + bit / 8, bit % 8)
            let pair = UInt16(register) << UInt16(shift)
            raw[byte] |= UInt8(truncatingIfNeeded: pair)
            if byte + 1 < raw.count { raw[byte + 1] |= UInt8(truncatingIfNeeded: pair >> 8) }
        }
        return Bytes(raw)
    }

    static func pfadd(_ call: Call) throws(Failure) -> Reply {
        let found = try registers(call, call[1])
        var registers = found ?? [UInt8](repeating: 0, count: count)
        var isChanged = found == nil
        for element in call.arguments.dropFirst(2) {
            let hash = murmur(element.raw)
            let index = Int(hash & UInt64(count - 1))
            let rank = UInt8((hash >> 14 | 1 << 50).trailingZeroBitCount + 1)
            if rank > registers[index] {
                registers[index] = rank
                isChanged = true
            }
        }
        guard isChanged else { return .integer(0) }
        store(call, call[1], registers)
        call.changed(call[1], .string, "pfadd")
        return .integer(1)
    }

    private static func store(_ call: Call, _ key: Bytes, _ registers: [UInt8]) {
        if let entry = call.database.entry(key) {
            entry.value = .rawString(packed(registers))
        } else {
            call.put(key, .rawString(packed(registers)))
        }
    }

    private static func merged(_ call: Call, _ keys: ArraySlice<Bytes>) throws(Failure) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: count)
        for key in keys {
            guard let other = try registers(call, key) else { continue }
            for index in 0..<count { result[index] = max(result[index], other[index]) }
        }
        return result
    }

    static func pfcount(_ call: Call) throws(Failure) -> Reply {
        let result = estimate(try merged(call, call.arguments.dropFirst()))
        // The count of a single key is kept in it, which is a change of the key.
        if call.count == 2, let entry = call.database.entry(call[1]) {
            let isNews = entry.changeString { raw in
                defer { raw[header.count - 1] &= 0x7F }
                return raw[header.count - 1] & 0x80 != 0
            }
            if isNews == true { call.core.changed(call[1], in: call.session.database, by: call.session) }
        }
        return .integer(result)
    }

    static func pfmerge(_ call: Call) throws(Failure) -> Reply {
        store(call, call[1], try merged(call, call.arguments.dropFirst()))
        call.changed(call[1], .string, "pfadd")
        return .ok
    }

    /// Otmar Ertl's improved raw estimator: <https://arxiv.org/abs/1702.01284>, algorithm 6.
    private static func estimate(_ registers: [UInt8]) -> Int {
        var histogram = [Int](repeating: 0, count: 64)
        for register in registers { histogram[Int(register)] += 1 }
        let m = Double(count)
        var z = m * tau((m - Double(histogram[maximumRank])) / m)
        for rank in stride(from: maximumRank - 1, through: 1, by: -1) {
            z += Double(histogram[rank])
            z *= 0.5
        }
        z += m * sigma(Double(histogram[0]) / m)
        let estimate = (0.721347520444481703680 * m * m / z).rounded()
        return estimate.isFinite ? Int(min(estimate, 1e18)) : 0
    }

    private static func tau(_ start: Double) -> Double {
        guard start > 0, start < 1 else { return 0 }
        var (x, y, z) = (start, 1.0, 1 - start)
        while true {
            x = x.squareRoot()
            let last = z
            y *= 0.5
            z -= pow(1 - x, 2) * y
            if last == z { return z / 3 }
        }
    }

    private static func sigma(_ start: Double) -> Double {
        guard start < 1 else { return .infinity }
        var (x, y, z) = (start, 1.0, start)
        while true {
            x *= x
            let last = z
            z += x * y
            y += y
            if last == z { return z }
        }
    }

    /// MurmurHash64A by Austin Appleby, with the seed the real server uses.
    static func murmur(_ bytes: [UInt8]) -> UInt64 {
        let m: UInt64 = 0xC6A4_A793_5BD1_E995
        var hash: UInt64 = 0xADC8_3B19 ^ UInt64(bytes.count) &* m
        let whole = bytes.count / 8 * 8
        for start in stride(from: 0, to: whole, by: 8) {
            var k = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
            k &*= m
            k ^= k >> 47
            k &*= m
            hash ^= k
            hash &*= m
        }
        if whole < bytes.count {
            for index in whole..<bytes.count { hash ^= UInt64(bytes[index]) << UInt64(8 * (index - whole)) }
            hash &*= m
        }
        hash ^= hash >> 47
        hash &*= m
        hash ^= hash >> 47
        return hash
    }
}
