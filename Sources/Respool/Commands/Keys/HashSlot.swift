//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The slot of a cluster that a key is in: CRC16 (XMODEM) modulo 16,384, of the part within the first braces if there is one.
///
/// <https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags>
enum HashSlot {
    static let count = 16_384

    static func of(_ key: UnsafeRawBufferPointer) -> Int {
        Int(crc(tag(of: key))) % count
    }

    private static func tag(of key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard let open = key.firstIndex(of: UInt8(ascii: "{")) else { return key }
        let rest = UnsafeRawBufferPointer(rebasing: key[(open + 1)...])
        guard let close = rest.firstIndex(of: UInt8(ascii: "}")), close > 0 else { return key }
        return UnsafeRawBufferPointer(rebasing: rest[..<close])
    }

    private static func crc(_ bytes: UnsafeRawBufferPointer) -> UInt16 {
        var value: UInt16 = 0
        for byte in bytes { value = value << 8 ^ table[Int(UInt8(truncatingIfNeeded: value >> 8) ^ byte)] }
        return value
    }

    private static let table: [UInt16] = (0..<256).map { index in
        var value = UInt16(index) << 8
        for _ in 0..<8 { value = value & 0x8000 == 0 ? value << 1 : value << 1 ^ 0x1021 }
        return value
    }
}

extension CommandFrame {
    /// The slot of the argument at a place, taken for a key; `nil` where there is none.
    func slot(ofArgument place: Int) -> Int? {
        var slot: Int?
        forEachArgument { if $0 == place { slot = HashSlot.of($1) } }
        return slot
    }
}
