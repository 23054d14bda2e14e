//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `BITCOUNT key [start [end [<BYTE | BIT>]]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/bitcount/>.
    @inlinable
    public func bitcount(
        _ key: some RESPEncodable,
        range: (start: Int, endUnitBlock: (end: Int, unit: BitUnit?)?)? = nil
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().bitcount(key, range: range))
    }

    /// Sends `BITFIELD key [<GET encoding offset | [OVERFLOW <WRAP | SAT | FAIL>] <SET encoding offset value | INCRBY encoding offset increment>> [<GET encoding offset | [OVERFLOW <WRAP | SAT | FAIL>] <SET encoding offset value | INCRBY encoding offset increment>> …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bitfield/>.
    @discardableResult
    @inlinable
    public func bitfield(
        _ key: some RESPEncodable,
        operations: [BitfieldOperation] = []
    ) async throws(RedisError) -> [Int?] {
        try await send(RedisCommands().bitfield(key, operations: operations))
    }

    /// Sends `BITFIELD_RO key [GET encoding offset [GET encoding offset …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/bitfield_ro/>.
    @inlinable
    public func bitfieldReadOnly(
        _ key: some RESPEncodable,
        getBlocks: [(any RESPEncodable, Int)] = []
    ) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().bitfieldReadOnly(key, getBlocks: getBlocks))
    }

    /// Sends `BITOP <AND | OR | XOR | NOT> destkey key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bitop/>.
    @discardableResult
    @inlinable
    public func bitop(
        operation: BitOperation,
        into destkey: some RESPEncodable,
        _ keys: [some RESPEncodable]
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().bitop(operation: operation, into: destkey, keys))
    }

    /// Sends `BITOP <AND | OR | XOR | NOT> destkey key [key …]`; the keys one by one.
    @discardableResult
    @inlinable
    public func bitop<Element: RESPEncodable>(
        operation: BitOperation,
        into destkey: some RESPEncodable,
        _ keys: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().bitop(operation: operation, into: destkey, keys))
    }

    /// Sends `BITPOS key bit [start [end [<BYTE | BIT>]]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.7. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/bitpos/>.
    @inlinable
    public func bitpos(
        _ key: some RESPEncodable,
        bit: Int,
        range: (start: Int, endUnitBlock: (end: Int, unit: BitUnit?)?)? = nil
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().bitpos(key, bit: bit, range: range))
    }

    /// Sends `GETBIT key offset`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/getbit/>.
    @inlinable
    public func getbit(_ key: some RESPEncodable, offset: Int) async throws(RedisError) -> Bool {
        try await send(RedisCommands().getbit(key, offset: offset))
    }

    /// Sends `SETBIT key offset value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/setbit/>.
    @discardableResult
    @inlinable
    public func setbit(_ key: some RESPEncodable, offset: Int, _ value: Int) async throws(RedisError) -> Bool {
        try await send(RedisCommands().setbit(key, offset: offset, value))
    }
}
