//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Deletes fields of a hash, and the hash with its last one.
    ///
    /// `HDEL key field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hdel/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: how many of them there were.
    @inlinable
    public func hdel(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .hdel,
            repetition: .idempotent,
            problem: fields.isEmpty ? .emptyList("fields", of: "HDEL") : nil,
            frame: CommandFrame("$4\r\nHDEL\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Deletes fields of a hash, and the hash with its last one.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: how many of them there were.
    @inlinable
    public func hdel<Element: RESPEncodable>(_ key: some RESPEncodable, _ fields: Element...) -> RedisCommand<Int> {
        hdel(key, fields)
    }

    /// Checks whether a hash has a field.
    ///
    /// `HEXISTS key field`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hexists/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    /// - Returns: whether it has the field; `false` also where there is no hash.
    @inlinable
    public func hexists(_ key: some RESPEncodable, _ field: some RESPEncodable) -> RedisCommand<Bool> {
        RedisCommand(
            .hexists,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nHEXISTS\r\n") { writer in
                writer.append(key)
                writer.append(field)
            }
        )
    }

    /// Sets how long fields of a hash still live.
    ///
    /// `HEXPIRE key seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hexpire/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - seconds: how long until expiry.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    @inlinable
    public func hexpire(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        in seconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> {
        RedisCommand(
            seconds.isWholeSeconds ? .hexpire : .hpexpire,
            repetition: .never,
            problem: fields.isEmpty ? .emptyList("fields", of: "HEXPIRE") : nil,
            frame: CommandFrame(seconds.isWholeSeconds ? "$7\r\nHEXPIRE\r\n" : "$8\r\nHPEXPIRE\r\n") { writer in
                writer.append(key)
                writer.append(seconds.exactArgument)
                if let condition {
                    condition.write(to: &writer)
                }
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Sets how long fields of a hash still live.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - seconds: how long until expiry.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    @inlinable
    public func hexpire<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        in seconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> { hexpire(key, fields, in: seconds, if: condition) }

    /// Sets when fields of a hash expire, in seconds since 1970.
    ///
    /// `HEXPIREAT key unix-time-seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/hexpireat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - unixTimeSeconds: the time of expiry, in seconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    @inlinable
    public func hexpireat(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        at unixTimeSeconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> {
        RedisCommand(
            .hexpireat,
            repetition: condition == nil ? .idempotent : .never,
            problem: fields.isEmpty ? .emptyList("fields", of: "HEXPIREAT") : nil,
            frame: CommandFrame("$9\r\nHEXPIREAT\r\n") { writer in
                writer.append(key)
                writer.append(unixTimeSeconds)
                if let condition {
                    condition.write(to: &writer)
                }
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Sets when fields of a hash expire, in seconds since 1970.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - unixTimeSeconds: the time of expiry, in seconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    @inlinable
    public func hexpireat<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        at unixTimeSeconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> { hexpireat(key, fields, at: unixTimeSeconds, if: condition) }

    /// Reads when fields of a hash expire.
    ///
    /// `HEXPIRETIME key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hexpiretime/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field seconds since 1970; -1 where it doesn't expire, -2 where it is missing.
    @inlinable
    public func hexpiretime(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) -> RedisCommand<[Int]> {
        RedisCommand(
            .hexpiretime,
            repetition: .repeatable,
            problem: fields.isEmpty ? .emptyList("fields", of: "HEXPIRETIME") : nil,
            frame: CommandFrame("$11\r\nHEXPIRETIME\r\n") { writer in
                writer.append(key)
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Reads when fields of a hash expire.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field seconds since 1970; -1 where it doesn't expire, -2 where it is missing.
    @inlinable
    public func hexpiretime<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) -> RedisCommand<[Int]> { hexpiretime(key, fields) }

    /// Reads a field of a hash.
    ///
    /// `HGET key field`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hget/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the value, or `nil` where there is no such field or no hash.
    @inlinable
    public func hget<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .hget,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nHGET\r\n") { writer in
                writer.append(key)
                writer.append(field)
            }
        )
    }

    /// Reads all fields of a hash with their values.
    ///
    /// `HGETALL key`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hgetall/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the fields and values; empty where there is no hash.
    @inlinable
    public func hgetall<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value.RESPKey: Value]> {
        RedisCommand(
            .hgetall,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nHGETALL\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Adds to the integer in a field of a hash, which counts as 0 where it is missing.
    ///
    /// `HINCRBY key field increment`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hincrby/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    ///   - increment: how much to add; may be negative.
    /// - Returns: the sum.
    @inlinable
    public func hincrby(_ key: some RESPEncodable, _ field: some RESPEncodable, by increment: Int) -> RedisCommand<Int>
    {
        RedisCommand(
            .hincrby,
            repetition: .never,
            frame: CommandFrame("$7\r\nHINCRBY\r\n") { writer in
                writer.append(key)
                writer.append(field)
                writer.append(increment)
            }
        )
    }

    /// Adds to the number in a field of a hash, which counts as 0 where it is missing.
    ///
    /// `HINCRBYFLOAT key field increment`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hincrbyfloat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    ///   - increment: how much to add; may be negative.
    /// - Returns: the sum.
    @inlinable
    public func hincrbyfloat(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        by increment: Double
    ) -> RedisCommand<Double> {
        RedisCommand(
            .hincrbyfloat,
            repetition: .never,
            frame: CommandFrame("$12\r\nHINCRBYFLOAT\r\n") { writer in
                writer.append(key)
                writer.append(field)
                writer.append(increment)
            }
        )
    }

    /// Reads the names of all fields of a hash.
    ///
    /// `HKEYS key`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hkeys/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the names, in no order; empty where there is no hash.
    @inlinable
    public func hkeys<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .hkeys,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nHKEYS\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Counts the fields of a hash.
    ///
    /// `HLEN key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hlen/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many there are; 0 where there is no hash.
    @inlinable
    public func hlen(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .hlen,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nHLEN\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Reads several fields of a hash.
    ///
    /// `HMGET key field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hmget/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a value for each field, in order; `nil` for one that is missing.
    @inlinable
    public func hmget<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> {
        RedisCommand(
            .hmget,
            repetition: .repeatable,
            problem: fields.isEmpty ? .emptyList("fields", of: "HMGET") : nil,
            frame: CommandFrame("$5\r\nHMGET\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Reads several fields of a hash.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a value for each field, in order; `nil` for one that is missing.
    @inlinable
    public func hmget<Value: RESPDecodable, Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> { hmget(key, fields, as: type) }

    /// Sets fields of a hash, and makes the hash if there is none; prefer `hset`.
    ///
    /// `HMSET key field value [field value …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0; deprecated since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hmset/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - data: fields and their values, at least one pair.
    /// - Returns: the command.
    @inlinable
    public func hmset(
        _ key: some RESPEncodable,
        _ data: [(some RESPEncodable, some RESPEncodable)]
    ) -> RedisCommand<Void> {
        RedisCommand(
            .hmset,
            repetition: .repeatable,
            problem: data.isEmpty ? .emptyList("data", of: "HMSET") : nil,
            frame: CommandFrame("$5\r\nHMSET\r\n") { writer in
                writer.append(key)
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Takes the expiry of fields of a hash away, so that they stay.
    ///
    /// `HPERSIST key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hpersist/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field 1 where it had one, -1 where it had none, -2 where it is missing.
    @inlinable
    public func hpersist(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) -> RedisCommand<[Int]> {
        RedisCommand(
            .hpersist,
            repetition: .idempotent,
            problem: fields.isEmpty ? .emptyList("fields", of: "HPERSIST") : nil,
            frame: CommandFrame("$8\r\nHPERSIST\r\n") { writer in
                writer.append(key)
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Takes the expiry of fields of a hash away, so that they stay.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field 1 where it had one, -1 where it had none, -2 where it is missing.
    @inlinable
    public func hpersist<Element: RESPEncodable>(_ key: some RESPEncodable, _ fields: Element...) -> RedisCommand<[Int]>
    { hpersist(key, fields) }

    /// Sets how long fields of a hash still live, to the millisecond.
    ///
    /// `HPEXPIRE key milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hpexpire/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - milliseconds: how long until expiry, rounded up to whole milliseconds.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    @inlinable
    public func hpexpire(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        in milliseconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> {
        RedisCommand(
            .hpexpire,
            repetition: .never,
            problem: fields.isEmpty ? .emptyList("fields", of: "HPEXPIRE") : nil,
            frame: CommandFrame("$8\r\nHPEXPIRE\r\n") { writer in
                writer.append(key)
                writer.append(milliseconds.millisecondsArgument)
                if let condition {
                    condition.write(to: &writer)
                }
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Sets how long fields of a hash still live, to the millisecond.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - milliseconds: how long until expiry, rounded up to whole milliseconds.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    @inlinable
    public func hpexpire<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        in milliseconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> { hpexpire(key, fields, in: milliseconds, if: condition) }

    /// Sets when fields of a hash expire, in milliseconds since 1970.
    ///
    /// `HPEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/hpexpireat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - unixTimeMilliseconds: the time of expiry, in milliseconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    @inlinable
    public func hpexpireat(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        at unixTimeMilliseconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> {
        RedisCommand(
            .hpexpireat,
            repetition: condition == nil ? .idempotent : .never,
            problem: fields.isEmpty ? .emptyList("fields", of: "HPEXPIREAT") : nil,
            frame: CommandFrame("$10\r\nHPEXPIREAT\r\n") { writer in
                writer.append(key)
                writer.append(unixTimeMilliseconds)
                if let condition {
                    condition.write(to: &writer)
                }
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Sets when fields of a hash expire, in milliseconds since 1970.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    ///   - unixTimeMilliseconds: the time of expiry, in milliseconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: for each field 1 where set, 0 where the condition kept it from that, 2 where deleted at once, -2 where missing.
    @inlinable
    public func hpexpireat<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        at unixTimeMilliseconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> { hpexpireat(key, fields, at: unixTimeMilliseconds, if: condition) }

    /// Reads when fields of a hash expire, to the millisecond.
    ///
    /// `HPEXPIRETIME key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hpexpiretime/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field milliseconds since 1970; -1 where it doesn't expire, -2 where it is missing.
    @inlinable
    public func hpexpiretime(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) -> RedisCommand<[Int]> {
        RedisCommand(
            .hpexpiretime,
            repetition: .repeatable,
            problem: fields.isEmpty ? .emptyList("fields", of: "HPEXPIRETIME") : nil,
            frame: CommandFrame("$12\r\nHPEXPIRETIME\r\n") { writer in
                writer.append(key)
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Reads when fields of a hash expire, to the millisecond.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field milliseconds since 1970; -1 where it doesn't expire, -2 where it is missing.
    @inlinable
    public func hpexpiretime<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) -> RedisCommand<[Int]> { hpexpiretime(key, fields) }

    /// Reads how long fields of a hash still live, to the millisecond.
    ///
    /// `HPTTL key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hpttl/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field the time left, or that it doesn't expire, or that it is missing.
    @inlinable
    public func hpttl(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) -> RedisCommand<[KeyLifetime]> {
        RedisCommand(
            .hpttl,
            repetition: .repeatable,
            problem: fields.isEmpty ? .emptyList("fields", of: "HPTTL") : nil,
            frame: CommandFrame("$5\r\nHPTTL\r\n") { writer in
                writer.append(key)
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            },
            decode: KeyLifetime.listOfMilliseconds
        )
    }

    /// Reads how long fields of a hash still live, to the millisecond.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field the time left, or that it doesn't expire, or that it is missing.
    @inlinable
    public func hpttl<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) -> RedisCommand<[KeyLifetime]> { hpttl(key, fields) }

    /// Picks a field of a hash at random.
    ///
    /// `HRANDFIELD key [count [WITHVALUES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the field's name, or `nil` where there is no hash.
    @inlinable
    public func hrandfield<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .hrandfield,
            repetition: .repeatable,
            frame: CommandFrame("$10\r\nHRANDFIELD\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Picks several fields of a hash at random.
    ///
    /// `HRANDFIELD key [count [WITHVALUES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many different ones; where negative, exactly so many, and the same may come twice.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the fields' names; empty where there is no hash.
    @inlinable
    public func hrandfield<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .hrandfield,
            repetition: .repeatable,
            frame: CommandFrame("$10\r\nHRANDFIELD\r\n") { writer in
                writer.append(key)
                writer.append(count)
            }
        )
    }

    /// Picks several fields of a hash at random, with their values.
    ///
    /// `HRANDFIELD key [count [WITHVALUES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many different ones; where negative, exactly so many, and the same may come twice.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the fields; empty where there is no hash.
    @inlinable
    public func hrandfieldWithValues<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[HashField<Value>]> {
        RedisCommand(
            .hrandfield,
            repetition: .repeatable,
            frame: CommandFrame("$10\r\nHRANDFIELD\r\n") { writer in
                writer.append(key)
                writer.append(count)
                writer.append(token: "WITHVALUES")
            }
        )
    }

    /// Lists a hash's fields page by page.
    ///
    /// `HSCAN key cursor [MATCH pattern] [COUNT count] [NOVALUES]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hscan/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - cursor: where to go on: 0 at first, then the cursor that came with the page before.
    ///   - match: only fields whose names match this glob pattern; `nil` for all.
    ///   - count: roughly how many elements to look at in one call; `nil` for the server's own number, 10.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a page of fields, which may be empty or repeat fields, and the next cursor; 0 after the last page.
    @inlinable
    public func hscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: ScanCursor,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<HashScanPage<Value>> {
        RedisCommand(
            .hscan,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nHSCAN\r\n") { writer in
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

    /// Sets fields of a hash, and makes the hash if there is none.
    ///
    /// `HSET key field value [field value …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hset/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - data: fields and their values, at least one pair.
    /// - Returns: how many fields were new; those that got another value don't count.
    @inlinable
    public func hset(_ key: some RESPEncodable, _ data: [(some RESPEncodable, some RESPEncodable)]) -> RedisCommand<Int>
    {
        RedisCommand(
            .hset,
            repetition: .idempotent,
            problem: data.isEmpty ? .emptyList("data", of: "HSET") : nil,
            frame: CommandFrame("$4\r\nHSET\r\n") { writer in
                writer.append(key)
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            }
        )
    }

    /// Sets a field of a hash unless the hash has it already.
    ///
    /// `HSETNX key field value`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hsetnx/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    ///   - value: the value.
    /// - Returns: whether it was set; `false` where the hash has the field.
    @inlinable
    public func hsetnx(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        _ value: some RESPEncodable
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .hsetnx,
            repetition: .never,
            frame: CommandFrame("$6\r\nHSETNX\r\n") { writer in
                writer.append(key)
                writer.append(field)
                writer.append(value)
            }
        )
    }

    /// Reads the length of a field's value.
    ///
    /// `HSTRLEN key field`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hstrlen/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - field: the field's name.
    /// - Returns: the length in bytes; 0 where there is no such field.
    @inlinable
    public func hstrlen(_ key: some RESPEncodable, _ field: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .hstrlen,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nHSTRLEN\r\n") { writer in
                writer.append(key)
                writer.append(field)
            }
        )
    }

    /// Reads how long fields of a hash still live.
    ///
    /// `HTTL key FIELDS numfields field [field …]`
    ///
    /// Complexity on the server: O(N).
    /// Since Redis 7.4.0 and Valkey 9.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/httl/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field the time left in whole seconds, or that it doesn't expire, or that it is missing.
    @inlinable
    public func httl(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) -> RedisCommand<[KeyLifetime]> {
        RedisCommand(
            .httl,
            repetition: .repeatable,
            problem: fields.isEmpty ? .emptyList("fields", of: "HTTL") : nil,
            frame: CommandFrame("$4\r\nHTTL\r\n") { writer in
                writer.append(key)
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            },
            decode: KeyLifetime.listOfSeconds
        )
    }

    /// Reads how long fields of a hash still live.
    ///
    /// The same with the fields one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - fields: the fields' names, at least one.
    /// - Returns: for each field the time left in whole seconds, or that it doesn't expire, or that it is missing.
    @inlinable
    public func httl<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) -> RedisCommand<[KeyLifetime]> { httl(key, fields) }

    /// Reads the values of all fields of a hash.
    ///
    /// `HVALS key`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hvals/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the values, in no order; empty where there is no hash.
    @inlinable
    public func hvals<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .hvals,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nHVALS\r\n") { writer in
                writer.append(key)
            }
        )
    }
}
