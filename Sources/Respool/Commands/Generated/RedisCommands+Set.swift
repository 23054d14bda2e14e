//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Adds members to a set, and makes the set if there is none.
    ///
    /// `SADD key member [member …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/sadd/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them were new.
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

    /// Adds members to a set, and makes the set if there is none.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them were new.
    @inlinable
    public func sadd<Element: RESPEncodable>(_ key: some RESPEncodable, _ members: Element...) -> RedisCommand<Int> {
        sadd(key, members)
    }

    /// Counts the members of a set.
    ///
    /// `SCARD key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/scard/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many there are; 0 where there is no set.
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

    /// Reads the members of the first set that are in none of the others.
    ///
    /// `SDIFF key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sdiff/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, the one to take members from first.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
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

    /// Reads the members of the first set that are in none of the others.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, the one to take members from first.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    @inlinable
    public func sdiff<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { sdiff(keys, as: type) }

    /// Stores the members of the first set that are in none of the others.
    ///
    /// `SDIFFSTORE destination key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sdiffstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, the one to take members from first.
    /// - Returns: how many were stored; with 0 the destination is deleted.
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

    /// Stores the members of the first set that are in none of the others.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, the one to take members from first.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func sdiffstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { sdiffstore(into: destination, keys) }

    /// Reads the members that all of some sets have.
    ///
    /// `SINTER key [key …]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sinter/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
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

    /// Reads the members that all of some sets have.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    @inlinable
    public func sinter<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { sinter(keys, as: type) }

    /// Counts the members that all of some sets have.
    ///
    /// `SINTERCARD numkeys key [key …] [LIMIT limit]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sintercard/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - limit: where to stop counting; `nil` or 0 for no limit.
    /// - Returns: how many there are, the limit at most.
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

    /// Counts the members that all of some sets have.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - limit: where to stop counting; `nil` or 0 for no limit.
    /// - Returns: how many there are, the limit at most.
    @inlinable
    public func sintercard<Element: RESPEncodable>(_ keys: Element..., limit: Int? = nil) -> RedisCommand<Int> {
        sintercard(keys, limit: limit)
    }

    /// Stores the members that all of some sets have.
    ///
    /// `SINTERSTORE destination key [key …]`
    ///
    /// Complexity on the server: O(N*M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sinterstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    /// - Returns: how many were stored; with 0 the destination is deleted.
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

    /// Stores the members that all of some sets have.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func sinterstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { sinterstore(into: destination, keys) }

    /// Checks whether a set has a member.
    ///
    /// `SISMEMBER key member`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sismember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member.
    /// - Returns: whether it has the member; `false` also where there is no set.
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

    /// Reads all members of a set.
    ///
    /// `SMEMBERS key`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/smembers/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there is no set.
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

    /// Checks which of some members a set has.
    ///
    /// `SMISMEMBER key member [member …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/smismember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: for each member, in order, whether the set has it.
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

    /// Checks which of some members a set has.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: for each member, in order, whether the set has it.
    @inlinable
    public func smismember<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) -> RedisCommand<[Bool]> { smismember(key, members) }

    /// Moves a member from one set to another.
    ///
    /// `SMOVE source destination member`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/smove/>.
    ///
    /// - Parameters:
    ///   - source: the set to take it from.
    ///   - destination: the set to add it to, made if there is none.
    ///   - member: the member.
    /// - Returns: whether it was moved; `false` where the source doesn't have it.
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

    /// Removes a member of a set at random.
    ///
    /// `SPOP key [count]`
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the member, or `nil` where there is no set.
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

    /// Removes several members of a set at random.
    ///
    /// `SPOP key [count]`
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/spop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members; empty where there is no set.
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

    /// Picks a member of a set at random.
    ///
    /// `SRANDMEMBER key [count]`
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/srandmember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the member, or `nil` where there is no set.
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

    /// Picks several members of a set at random.
    ///
    /// `SRANDMEMBER key [count]`
    ///
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/srandmember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many different ones; where negative, exactly so many, and the same may come twice.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members; empty where there is no set.
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

    /// Removes members from a set, and the set with its last one.
    ///
    /// `SREM key member [member …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/srem/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them the set had.
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

    /// Removes members from a set, and the set with its last one.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them the set had.
    @inlinable
    public func srem<Element: RESPEncodable>(_ key: some RESPEncodable, _ members: Element...) -> RedisCommand<Int> {
        srem(key, members)
    }

    /// Lists a set's members page by page.
    ///
    /// `SSCAN key cursor [MATCH pattern] [COUNT count]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sscan/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - cursor: where to go on: 0 at first, then the cursor that came with the page before.
    ///   - match: only members that match this glob pattern; `nil` for all.
    ///   - count: roughly how many elements to look at in one call; `nil` for the server's own number, 10.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a page of members, which may be empty or repeat members, and the next cursor; 0 after the last page.
    @inlinable
    public func sscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: ScanCursor,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<ScanPage<Value>> {
        RedisCommand(
            .sscan,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nSSCAN\r\n") { writer in
                writer.append(key)
                writer.append(cursor)
                if let match {
                    writer.append(token: "MATCH")
                    writer.append(match)
                }
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
    }

    /// Reads the members that any of some sets has.
    ///
    /// `SUNION key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sunion/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
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

    /// Reads the members that any of some sets has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in no order; empty where there are none.
    @inlinable
    public func sunion<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { sunion(keys, as: type) }

    /// Stores the members that any of some sets has.
    ///
    /// `SUNIONSTORE destination key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sunionstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    /// - Returns: how many were stored; with 0 the destination is deleted.
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

    /// Stores the members that any of some sets has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func sunionstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { sunionstore(into: destination, keys) }
}
