//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `PFADD key [element [element …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/pfadd/>.
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

    /// Sends `PFCOUNT key [key …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pfcount/>.
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

    /// Sends `PFCOUNT key [key …]`; the keys one by one.
    @inlinable
    public func pfcount<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { pfcount(keys) }

    /// Sends `PFMERGE destkey [sourcekey [sourcekey …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pfmerge/>.
    @inlinable
    public func pfmerge(into destkey: some RESPEncodable, sourcekeys: [any RESPEncodable] = []) -> RedisCommand<Void> {
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
}
