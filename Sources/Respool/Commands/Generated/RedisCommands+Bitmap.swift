//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `BITCOUNT key [start [end [<BYTE | BIT>]]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/bitcount/>.
    @inlinable
    public func bitcount(
        _ key: some RESPEncodable,
        range: (start: Int, endUnitBlock: (end: Int, unit: BitUnit?)?)? = nil
    ) -> RedisCommand<Int> {
        RedisCommand(
            .bitcount,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nBITCOUNT\r\n") { writer in
                writer.append(key)
                if let range {
                    writer.append(range.start)
                    if let endUnitBlock = range.endUnitBlock {
                        writer.append(endUnitBlock.end)
                        if let unit = endUnitBlock.unit {
                            unit.write(to: &writer)
                        }
                    }
                }
            }
        )
    }

    /// Sends `BITFIELD key [<GET encoding offset | [OVERFLOW <WRAP | SAT | FAIL>] <SET encoding offset value | INCRBY encoding offset increment>> [<GET encoding offset | [OVERFLOW <WRAP | SAT | FAIL>] <SET encoding offset value | INCRBY encoding offset increment>> …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bitfield/>.
    @inlinable
    public func bitfield(_ key: some RESPEncodable, operations: [BitfieldOperation] = []) -> RedisCommand<[Int?]> {
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

    /// Sends `BITFIELD_RO key [GET encoding offset [GET encoding offset …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/bitfield_ro/>.
    @inlinable
    public func bitfieldReadOnly(
        _ key: some RESPEncodable,
        getBlocks: [(any RESPEncodable, Int)] = []
    ) -> RedisCommand<[Int]> {
        RedisCommand(
            .bitfieldReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nBITFIELD_RO\r\n") { writer in
                writer.append(key)
                for item in getBlocks {
                    writer.append(token: "GET")
                    writer.append(item.0)
                    writer.append(item.1)
                }
            }
        )
    }

    /// Sends `BITOP <AND | OR | XOR | NOT> destkey key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bitop/>.
    @inlinable
    public func bitop(
        operation: BitOperation,
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

    /// Sends `BITOP <AND | OR | XOR | NOT> destkey key [key …]`; the keys one by one.
    @inlinable
    public func bitop<Element: RESPEncodable>(
        operation: BitOperation,
        into destkey: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { bitop(operation: operation, into: destkey, keys) }

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
    ) -> RedisCommand<Int> {
        RedisCommand(
            .bitpos,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nBITPOS\r\n") { writer in
                writer.append(key)
                writer.append(bit)
                if let range {
                    writer.append(range.start)
                    if let endUnitBlock = range.endUnitBlock {
                        writer.append(endUnitBlock.end)
                        if let unit = endUnitBlock.unit {
                            unit.write(to: &writer)
                        }
                    }
                }
            }
        )
    }

    /// Sends `GETBIT key offset`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/getbit/>.
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

    /// Sends `SETBIT key offset value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/setbit/>.
    @inlinable
    public func setbit(_ key: some RESPEncodable, offset: Int, _ value: Int) -> RedisCommand<Bool> {
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
