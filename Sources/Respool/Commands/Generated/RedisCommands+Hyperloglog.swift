//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Adds elements to a HyperLogLog, and makes one if there is none.
    ///
    /// `PFADD key [element [element …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/pfadd/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements to count; empty to only make the key.
    /// - Returns: whether anything changed; `false` means that the estimate stays as it is.
    @inlinable
    public func pfadd(_ key: some RESPEncodable, _ elements: [any RESPEncodable] = []) -> RedisCommand<Bool> {
        RedisCommand(
            .pfadd,
            repetition: .idempotent,
            frame: CommandFrame("$5\r\nPFADD\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: elements)
            }
        )
    }

    /// Adds elements to a HyperLogLog, and makes one if there is none.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements to count; empty to only make the key.
    /// - Returns: whether anything changed; `false` means that the estimate stays as it is.
    @_disfavoredOverload
    @inlinable
    public func pfadd(_ key: some RESPEncodable, _ elements: any RESPEncodable...) -> RedisCommand<Bool> {
        pfadd(key, elements)
    }

    /// Estimates how many different elements HyperLogLogs have seen together.
    ///
    /// `PFCOUNT key [key …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pfcount/>.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: about how many; 0 where no key exists.
    @inlinable
    public func pfcount(_ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .pfcount,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "PFCOUNT") : nil,
            frame: CommandFrame("$7\r\nPFCOUNT\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Estimates how many different elements HyperLogLogs have seen together.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: about how many; 0 where no key exists.
    @inlinable
    public func pfcount<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { pfcount(keys) }

    /// Merges HyperLogLogs into one that has seen what they all have.
    ///
    /// `PFMERGE destkey [sourcekey [sourcekey …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pfmerge/>.
    ///
    /// - Parameters:
    ///   - destkey: the HyperLogLog to merge into; what it has seen already stays in it.
    ///   - sourcekeys: the HyperLogLogs to merge; empty for none.
    /// - Returns: the command.
    @inlinable
    public func pfmerge(into destkey: some RESPEncodable, _ sourcekeys: [any RESPEncodable] = []) -> RedisCommand<Void>
    {
        RedisCommand(
            .pfmerge,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nPFMERGE\r\n") { writer in
                writer.append(destkey)
                writer.append(contentsOf: sourcekeys)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Merges HyperLogLogs into one that has seen what they all have.
    ///
    /// The same with the sourcekeys one by one.
    ///
    /// - Parameters:
    ///   - destkey: the HyperLogLog to merge into; what it has seen already stays in it.
    ///   - sourcekeys: the HyperLogLogs to merge; empty for none.
    /// - Returns: the command.
    @_disfavoredOverload
    @inlinable
    public func pfmerge(into destkey: some RESPEncodable, _ sourcekeys: any RESPEncodable...) -> RedisCommand<Void> {
        pfmerge(into: destkey, sourcekeys)
    }
}
