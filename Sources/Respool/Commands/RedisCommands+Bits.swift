//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisCommands {
    /// What positions in a string of bits count.
    public struct BitUnit: Sendable, Hashable {
        private let isBit: Bool

        /// Bytes (BYTE).
        public static let byte = Self(isBit: false)
        /// Bits (BIT); since 7.0.
        public static let bit = Self(isBit: true)

        func write(to writer: inout CommandWriter) {
            if isBit { writer.append(token: "BIT") } else { writer.append(token: "BYTE") }
        }
    }

    private static func write(
        _ start: Int?,
        _ end: Int?,
        _ unit: BitUnit?,
        needsEnd: Bool,
        to writer: inout CommandWriter
    ) {
        guard let start else { return }
        writer.append(start)
        // Without an end, BITPOS takes the string for one that goes on with zeros.
        if let end = end ?? (needsEnd || unit != nil ? -1 : nil) { writer.append(end) }
        unit?.write(to: &writer)
    }
}

extension RedisError {
    fileprivate static func missingStart(of command: String) -> RedisError {
        RedisError(
            .invalidArgument,
            "\(command) has an end or a unit without a beginning; say `from: 0`",
            outcome: .notExecuted,
            command: command
        )
    }
}

extension RedisCommands {
    /// Counts the bits that are set in a string.
    ///
    /// `BITCOUNT key [start end [BYTE | BIT]]`. Complexity on the server: O(N).
    ///
    /// - Parameters:
    ///   - key: the string.
    ///   - start: where counting begins; negative from the end. The whole string by default.
    ///   - end: where it ends, included; the string's end by default.
    ///   - unit: what the positions count; bytes by default. `.bit` since 7.0.
    /// - Returns: how many bits are set; zero where there is no such key.
    public func bitcount(
        _ key: some RESPEncodable,
        from start: Int? = nil,
        to end: Int? = nil,
        unit: BitUnit? = nil
    ) -> RedisCommand<Int> {
        RedisCommand(
            .bitcount,
            repetition: .repeatable,
            problem: start == nil && (end != nil || unit != nil) ? .missingStart(of: "BITCOUNT") : nil,
            frame: CommandFrame("$8\r\nBITCOUNT\r\n") { writer in
                writer.append(key)
                Self.write(start, end, unit, needsEnd: true, to: &writer)
            }
        )
    }

    /// Finds the first bit of a string that is set, or that isn't.
    ///
    /// `BITPOS key bit [start [end [BYTE | BIT]]]`. Complexity on the server: O(N).
    ///
    /// - Parameters:
    ///   - key: the string.
    ///   - bit: what is looked for, 1 or 0.
    ///   - start: where the search begins; negative from the end. The whole string by default.
    ///   - end: where it ends, included; the string's end by default.
    ///   - unit: what the positions count; bytes by default. `.bit` since 7.0.
    /// - Returns: the position in bits; -1 where there is none.
    public func bitpos(
        _ key: some RESPEncodable,
        bit: Int,
        from start: Int? = nil,
        to end: Int? = nil,
        unit: BitUnit? = nil
    ) -> RedisCommand<Int> {
        RedisCommand(
            .bitpos,
            repetition: .repeatable,
            problem: start == nil && (end != nil || unit != nil) ? .missingStart(of: "BITPOS") : nil,
            frame: CommandFrame("$6\r\nBITPOS\r\n") { writer in
                writer.append(key)
                writer.append(bit)
                Self.write(start, end, unit, needsEnd: false, to: &writer)
            }
        )
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Counts the bits that are set in a string.
    ///
    /// `BITCOUNT key [start end [BYTE | BIT]]`. Complexity on the server: O(N).
    ///
    /// - Parameters:
    ///   - key: the string.
    ///   - start: where counting begins; negative from the end. The whole string by default.
    ///   - end: where it ends, included; the string's end by default.
    ///   - unit: what the positions count; bytes by default. `.bit` since 7.0.
    /// - Returns: how many bits are set; zero where there is no such key.
    /// - Throws: ``RedisError``.
    public func bitcount(
        _ key: some RESPEncodable,
        from start: Int? = nil,
        to end: Int? = nil,
        unit: RedisCommands.BitUnit? = nil
    ) async throws -> Int {
        try await send(RedisCommands().bitcount(key, from: start, to: end, unit: unit))
    }

    /// Finds the first bit of a string that is set, or that isn't.
    ///
    /// `BITPOS key bit [start [end [BYTE | BIT]]]`. Complexity on the server: O(N).
    ///
    /// - Parameters:
    ///   - key: the string.
    ///   - bit: what is looked for, 1 or 0.
    ///   - start: where the search begins; negative from the end. The whole string by default.
    ///   - end: where it ends, included; the string's end by default.
    ///   - unit: what the positions count; bytes by default. `.bit` since 7.0.
    /// - Returns: the position in bits; -1 where there is none.
    /// - Throws: ``RedisError``.
    public func bitpos(
        _ key: some RESPEncodable,
        bit: Int,
        from start: Int? = nil,
        to end: Int? = nil,
        unit: RedisCommands.BitUnit? = nil
    ) async throws -> Int {
        try await send(RedisCommands().bitpos(key, bit: bit, from: start, to: end, unit: unit))
    }
}

extension RedisCommands.BitFieldOperation {
    /// Reads a field, such as the `"u8"` at offset 0; `"i5"` has a sign and five bits.
    public static func get(_ encoding: String, offset: Int) -> Self { .get(encoding: encoding, offset: offset) }

    /// Writes a field, and answers with what it held; `nil` where the number doesn't fit and `overflow` is `.fail`.
    public static func set(
        _ encoding: String,
        offset: Int,
        to value: Int,
        overflow: RedisCommands.BitFieldOverflow? = nil
    ) -> Self {
        .write(overflow: overflow, operation: .set(encoding: encoding, offset: offset, value: value))
    }

    /// Adds to a field, and answers with the sum; `nil` where it doesn't fit and `overflow` is `.fail`.
    public static func increment(
        _ encoding: String,
        offset: Int,
        by increment: Int,
        overflow: RedisCommands.BitFieldOverflow? = nil
    ) -> Self {
        .write(overflow: overflow, operation: .increment(encoding: encoding, offset: offset, increment: increment))
    }
}
