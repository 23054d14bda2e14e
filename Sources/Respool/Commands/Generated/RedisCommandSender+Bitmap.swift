//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Reads, sets and increases integers of any width within a string, all at once.
    ///
    /// `BITFIELD key [<GET encoding offset | [OVERFLOW <WRAP | SAT | FAIL>] <SET encoding offset value | INCRBY encoding offset increment>> [<GET encoding offset | [OVERFLOW <WRAP | SAT | FAIL>] <SET encoding offset value | INCRBY encoding offset increment>> …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bitfield/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - operations: what to read, set or increase, in order; empty for nothing.
    /// - Returns: for each operation the integer read, the one replaced or the sum; `nil` where an overflow was not allowed.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func bitfield(
        _ key: some RESPEncodable,
        _ operations: [RedisCommands.BitFieldOperation] = []
    ) async throws -> [Int?] {
        try await send(RedisCommands().bitfield(key, operations))
    }

    /// Reads integers of any width from a string.
    ///
    /// `BITFIELD_RO key [GET encoding offset [GET encoding offset …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/bitfield_ro/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - reads: encoding, such as `u8`, and offset in bits of each integer; empty for none.
    /// - Returns: the integers, in the order they were asked for; 0 beyond the string's end.
    /// - Throws: ``RedisError``.
    @inlinable
    public func bitfieldReadOnly(
        _ key: some RESPEncodable,
        reads: [(any RESPEncodable, Int)] = []
    ) async throws -> [Int] {
        try await send(RedisCommands().bitfieldReadOnly(key, reads: reads))
    }

    /// Combines strings bit by bit and stores the result.
    ///
    /// `BITOP <AND | OR | XOR | NOT> destkey key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bitop/>.
    ///
    /// - Parameters:
    ///   - operation: how to combine them; `.not` takes one key only.
    ///   - destkey: the key to store the result at; what it held before is lost.
    ///   - keys: the strings' keys, at least one.
    /// - Returns: the result's length in bytes, which is the longest string's; 0 where no key exists.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func bitop(
        _ operation: RedisCommands.BitOperation,
        into destkey: some RESPEncodable,
        _ keys: [some RESPEncodable]
    ) async throws -> Int {
        try await send(RedisCommands().bitop(operation, into: destkey, keys))
    }

    /// Combines strings bit by bit and stores the result.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - operation: how to combine them; `.not` takes one key only.
    ///   - destkey: the key to store the result at; what it held before is lost.
    ///   - keys: the strings' keys, at least one.
    /// - Returns: the result's length in bytes, which is the longest string's; 0 where no key exists.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func bitop<Element: RESPEncodable>(
        _ operation: RedisCommands.BitOperation,
        into destkey: some RESPEncodable,
        _ keys: Element...
    ) async throws -> Int {
        try await send(RedisCommands().bitop(operation, into: destkey, keys))
    }

    /// Reads one bit of a string.
    ///
    /// `GETBIT key offset`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/getbit/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - offset: the bit's position, from 0.
    /// - Returns: whether it is 1; `false` beyond the string's end and where there is no key.
    /// - Throws: ``RedisError``.
    @inlinable
    public func getbit(_ key: some RESPEncodable, offset: Int) async throws -> Bool {
        try await send(RedisCommands().getbit(key, offset: offset))
    }

    /// Sets one bit of a string, and fills up with zeros where the string is too short.
    ///
    /// `SETBIT key offset value`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/setbit/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - offset: the bit's position, from 0.
    ///   - value: the bit: `true` or 1, `false` or 0.
    /// - Returns: whether the bit was 1 before.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func setbit(_ key: some RESPEncodable, offset: Int, _ value: some RESPEncodable) async throws -> Bool {
        try await send(RedisCommands().setbit(key, offset: offset, value))
    }
}
