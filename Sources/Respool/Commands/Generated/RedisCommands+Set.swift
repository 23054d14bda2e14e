//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `SADD key member [member …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/sadd/>.
    @inlinable
    public func sadd(_ key: some RESPEncodable, _ members: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .sadd,
            repetition: .idempotent,
            problem: members.isEmpty ? .emptyList("members", of: "SADD") : nil,
            frame: CommandFrame("$4\r\nSADD\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: members)
            }
        )
    }

    /// Sends `SADD key member [member …]`; the members one by one.
    @inlinable
    public func sadd<Element: RESPEncodable>(_ key: some RESPEncodable, _ members: Element...) -> RedisCommand<Int> {
        sadd(key, members)
    }

    /// Sends `SCARD key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/scard/>.
    @inlinable
    public func scard(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .scard,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nSCARD\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `SDIFF key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sdiff/>.
    @inlinable
    public func sdiff<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .sdiff,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "SDIFF") : nil,
            frame: CommandFrame("$5\r\nSDIFF\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `SDIFF key [key …]`; the keys one by one.
    @inlinable
    public func sdiff<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { sdiff(keys, as: type) }

    /// Sends `SDIFFSTORE destination key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sdiffstore/>.
    @inlinable
    public func sdiffstore(into destination: some RESPEncodable, _ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .sdiffstore,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "SDIFFSTORE") : nil,
            frame: CommandFrame("$10\r\nSDIFFSTORE\r\n") { writer in
                writer.append(destination)
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `SDIFFSTORE destination key [key …]`; the keys one by one.
    @inlinable
    public func sdiffstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { sdiffstore(into: destination, keys) }

    /// Sends `SINTER key [key …]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sinter/>.
    @inlinable
    public func sinter<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .sinter,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "SINTER") : nil,
            frame: CommandFrame("$6\r\nSINTER\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `SINTER key [key …]`; the keys one by one.
    @inlinable
    public func sinter<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { sinter(keys, as: type) }

    /// Sends `SINTERCARD numkeys key [key …] [LIMIT limit]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sintercard/>.
    @inlinable
    public func sintercard(_ keys: [some RESPEncodable], limit: Int? = nil) -> RedisCommand<Int> {
        RedisCommand(
            .sintercard,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "SINTERCARD") : nil,
            frame: CommandFrame("$10\r\nSINTERCARD\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit)
                }
            }
        )
    }

    /// Sends `SINTERCARD numkeys key [key …] [LIMIT limit]`; the keys one by one.
    @inlinable
    public func sintercard<Element: RESPEncodable>(_ keys: Element..., limit: Int? = nil) -> RedisCommand<Int> {
        sintercard(keys, limit: limit)
    }

    /// Sends `SINTERSTORE destination key [key …]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sinterstore/>.
    @inlinable
    public func sinterstore(into destination: some RESPEncodable, _ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .sinterstore,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "SINTERSTORE") : nil,
            frame: CommandFrame("$11\r\nSINTERSTORE\r\n") { writer in
                writer.append(destination)
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `SINTERSTORE destination key [key …]`; the keys one by one.
    @inlinable
    public func sinterstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { sinterstore(into: destination, keys) }

    /// Sends `SISMEMBER key member`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sismember/>.
    @inlinable
    public func sismember(_ key: some RESPEncodable, _ member: some RESPEncodable) -> RedisCommand<Bool> {
        RedisCommand(
            .sismember,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nSISMEMBER\r\n") { writer in
                writer.append(key)
                writer.append(member)
            }
        )
    }

    /// Sends `SMEMBERS key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/smembers/>.
    @inlinable
    public func smembers<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .smembers,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nSMEMBERS\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `SMISMEMBER key member [member …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/smismember/>.
    @inlinable
    public func smismember(_ key: some RESPEncodable, _ members: [some RESPEncodable]) -> RedisCommand<[Bool]> {
        RedisCommand(
            .smismember,
            repetition: .repeatable,
            problem: members.isEmpty ? .emptyList("members", of: "SMISMEMBER") : nil,
            frame: CommandFrame("$10\r\nSMISMEMBER\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: members)
            }
        )
    }

    /// Sends `SMISMEMBER key member [member …]`; the members one by one.
    @inlinable
    public func smismember<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) -> RedisCommand<[Bool]> { smismember(key, members) }

    /// Sends `SMOVE source destination member`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/smove/>.
    @inlinable
    public func smove(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        _ member: some RESPEncodable
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .smove,
            repetition: .never,
            frame: CommandFrame("$5\r\nSMOVE\r\n") { writer in
                writer.append(source)
                writer.append(destination)
                writer.append(member)
            }
        )
    }

    /// Sends `SPOP key [count]`.
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spop/>.
    @inlinable
    public func spop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .spop,
            repetition: .never,
            frame: CommandFrame("$4\r\nSPOP\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `SPOP key [count]`.
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spop/>.
    @inlinable
    public func spop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .spop,
            repetition: .never,
            frame: CommandFrame("$4\r\nSPOP\r\n") { writer in
                writer.append(key)
                writer.append(count)
            }
        )
    }

    /// Sends `SRANDMEMBER key [count]`.
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/srandmember/>.
    @inlinable
    public func srandmember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .srandmember,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nSRANDMEMBER\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `SRANDMEMBER key [count]`.
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/srandmember/>.
    @inlinable
    public func srandmember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .srandmember,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nSRANDMEMBER\r\n") { writer in
                writer.append(key)
                writer.append(count)
            }
        )
    }

    /// Sends `SREM key member [member …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/srem/>.
    @inlinable
    public func srem(_ key: some RESPEncodable, _ members: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .srem,
            repetition: .idempotent,
            problem: members.isEmpty ? .emptyList("members", of: "SREM") : nil,
            frame: CommandFrame("$4\r\nSREM\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: members)
            }
        )
    }

    /// Sends `SREM key member [member …]`; the members one by one.
    @inlinable
    public func srem<Element: RESPEncodable>(_ key: some RESPEncodable, _ members: Element...) -> RedisCommand<Int> {
        srem(key, members)
    }

    /// Sends `SSCAN key cursor [MATCH pattern] [COUNT count]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sscan/>.
    @inlinable
    public func sscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: Int,
        pattern: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<ScanPage<Value>> {
        RedisCommand(
            .sscan,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nSSCAN\r\n") { writer in
                writer.append(key)
                writer.append(cursor)
                if let pattern {
                    writer.append(token: "MATCH")
                    writer.append(pattern)
                }
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
    }

    /// Sends `SUNION key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sunion/>.
    @inlinable
    public func sunion<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .sunion,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "SUNION") : nil,
            frame: CommandFrame("$6\r\nSUNION\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `SUNION key [key …]`; the keys one by one.
    @inlinable
    public func sunion<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { sunion(keys, as: type) }

    /// Sends `SUNIONSTORE destination key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sunionstore/>.
    @inlinable
    public func sunionstore(into destination: some RESPEncodable, _ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .sunionstore,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "SUNIONSTORE") : nil,
            frame: CommandFrame("$11\r\nSUNIONSTORE\r\n") { writer in
                writer.append(destination)
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `SUNIONSTORE destination key [key …]`; the keys one by one.
    @inlinable
    public func sunionstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { sunionstore(into: destination, keys) }
}
