//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
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
    @inlinable
    public func bitfield(
        _ key: some RESPEncodable,
        _ operations: [RedisCommands.BitFieldOperation] = []
    ) -> RedisCommand<[Int?]> {
        RedisCommand(
            .bitfield,
            repetition: .never,
            frame: CommandFrame("$8\r\nBITFIELD\r\n") { writer in
                writer.append(key)
                for item in operations {
                    item.write(to: &writer)
                }
            }
        )
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
    @inlinable
    public func bitfieldReadOnly(
        _ key: some RESPEncodable,
        reads: [(any RESPEncodable, Int)] = []
    ) -> RedisCommand<[Int]> {
        RedisCommand(
            .bitfieldReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nBITFIELD_RO\r\n") { writer in
                writer.append(key)
                for item in reads {
                    writer.append(token: "GET")
                    writer.append(item.0)
                    writer.append(item.1)
                }
            }
        )
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
    @inlinable
    public func bitop(
        _ operation: RedisCommands.BitOperation,
        into destkey: some RESPEncodable,
        _ keys: [some RESPEncodable]
    ) -> RedisCommand<Int> {
        RedisCommand(
            .bitop,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "BITOP") : nil,
            frame: CommandFrame("$5\r\nBITOP\r\n") { writer in
                operation.write(to: &writer)
                writer.append(destkey)
                writer.append(contentsOf: keys)
            }
        )
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
    @inlinable
    public func bitop<Element: RESPEncodable>(
        _ operation: RedisCommands.BitOperation,
        into destkey: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { bitop(operation, into: destkey, keys) }

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
    @inlinable
    public func getbit(_ key: some RESPEncodable, offset: Int) -> RedisCommand<Bool> {
        RedisCommand(
            .getbit,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nGETBIT\r\n") { writer in
                writer.append(key)
                writer.append(offset)
            }
        )
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
    @inlinable
    public func setbit(_ key: some RESPEncodable, offset: Int, _ value: some RESPEncodable) -> RedisCommand<Bool> {
        RedisCommand(
            .setbit,
            repetition: .idempotent,
            frame: CommandFrame("$6\r\nSETBIT\r\n") { writer in
                writer.append(key)
                writer.append(offset)
                writer.append(value)
            }
        )
    }
}
