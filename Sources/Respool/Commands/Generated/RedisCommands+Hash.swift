//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `HDEL key field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hdel/>.
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

    /// Sends `HDEL key field [field …]`; the fields one by one.
    @inlinable
    public func hdel<Element: RESPEncodable>(_ key: some RESPEncodable, _ fields: Element...) -> RedisCommand<Int> {
        hdel(key, fields)
    }

    /// Sends `HEXISTS key field`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hexists/>.
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

    /// Sends `HEXPIRE key seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hexpire/>.
    @inlinable
    public func hexpire(
        _ key: some RESPEncodable,
        in seconds: Duration,
        _ fields: [some RESPEncodable],
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> {
        RedisCommand(
            .hexpire,
            repetition: .never,
            problem: fields.isEmpty ? .emptyList("fields", of: "HEXPIRE") : nil,
            frame: CommandFrame("$7\r\nHEXPIRE\r\n") { writer in
                writer.append(key)
                writer.append(seconds.wholeSecondsArgument)
                if let condition {
                    condition.write(to: &writer)
                }
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Sends `HEXPIRE key seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hexpire<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        in seconds: Duration,
        _ fields: Element...,
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> { hexpire(key, in: seconds, fields, if: condition) }

    /// Sends `HEXPIREAT key unix-time-seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/hexpireat/>.
    @inlinable
    public func hexpireat(
        _ key: some RESPEncodable,
        unixTimeSeconds: Int,
        _ fields: [some RESPEncodable],
        if condition: ExpiryCondition? = nil
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

    /// Sends `HEXPIREAT key unix-time-seconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hexpireat<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        unixTimeSeconds: Int,
        _ fields: Element...,
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> { hexpireat(key, unixTimeSeconds: unixTimeSeconds, fields, if: condition) }

    /// Sends `HEXPIRETIME key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hexpiretime/>.
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

    /// Sends `HEXPIRETIME key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hexpiretime<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) -> RedisCommand<[Int]> { hexpiretime(key, fields) }

    /// Sends `HGET key field`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hget/>.
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

    /// Sends `HGETALL key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hgetall/>.
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

    /// Sends `HINCRBY key field increment`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hincrby/>.
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

    /// Sends `HINCRBYFLOAT key field increment`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hincrbyfloat/>.
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

    /// Sends `HKEYS key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hkeys/>.
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

    /// Sends `HLEN key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hlen/>.
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

    /// Sends `HMGET key field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hmget/>.
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

    /// Sends `HMGET key field [field …]`; the fields one by one.
    @inlinable
    public func hmget<Value: RESPDecodable, Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> { hmget(key, fields, as: type) }

    /// Sends `HMSET key field value [field value …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0; deprecated since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hmset/>.
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

    /// Sends `HPERSIST key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hpersist/>.
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

    /// Sends `HPERSIST key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hpersist<Element: RESPEncodable>(_ key: some RESPEncodable, _ fields: Element...) -> RedisCommand<[Int]>
    { hpersist(key, fields) }

    /// Sends `HPEXPIRE key milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hpexpire/>.
    @inlinable
    public func hpexpire(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        _ fields: [some RESPEncodable],
        if condition: ExpiryCondition? = nil
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

    /// Sends `HPEXPIRE key milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hpexpire<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        _ fields: Element...,
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> { hpexpire(key, in: milliseconds, fields, if: condition) }

    /// Sends `HPEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/hpexpireat/>.
    @inlinable
    public func hpexpireat(
        _ key: some RESPEncodable,
        unixTimeMilliseconds: Int,
        _ fields: [some RESPEncodable],
        if condition: ExpiryCondition? = nil
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

    /// Sends `HPEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>] FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hpexpireat<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        unixTimeMilliseconds: Int,
        _ fields: Element...,
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> { hpexpireat(key, unixTimeMilliseconds: unixTimeMilliseconds, fields, if: condition) }

    /// Sends `HPEXPIRETIME key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hpexpiretime/>.
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

    /// Sends `HPEXPIRETIME key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hpexpiretime<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ fields: Element...
    ) -> RedisCommand<[Int]> { hpexpiretime(key, fields) }

    /// Sends `HPTTL key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hpttl/>.
    @inlinable
    public func hpttl(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) -> RedisCommand<[Int]> {
        RedisCommand(
            .hpttl,
            repetition: .repeatable,
            problem: fields.isEmpty ? .emptyList("fields", of: "HPTTL") : nil,
            frame: CommandFrame("$5\r\nHPTTL\r\n") { writer in
                writer.append(key)
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Sends `HPTTL key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func hpttl<Element: RESPEncodable>(_ key: some RESPEncodable, _ fields: Element...) -> RedisCommand<[Int]> {
        hpttl(key, fields)
    }

    /// Sends `HRANDFIELD key [count [WITHVALUES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
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

    /// Sends `HRANDFIELD key [count [WITHVALUES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
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

    /// Sends `HRANDFIELD key [count [WITHVALUES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hrandfield/>.
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

    /// Sends `HSCAN key cursor [MATCH pattern] [COUNT count] [NOVALUES]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hscan/>.
    @inlinable
    public func hscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: Int,
        pattern: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<HashScanPage<Value>> {
        RedisCommand(
            .hscan,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nHSCAN\r\n") { writer in
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

    /// Sends `HSET key field value [field value …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/hset/>.
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

    /// Sends `HSETNX key field value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/hsetnx/>.
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

    /// Sends `HSTRLEN key field`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hstrlen/>.
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

    /// Sends `HTTL key FIELDS numfields field [field …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/httl/>.
    @inlinable
    public func httl(_ key: some RESPEncodable, _ fields: [some RESPEncodable]) -> RedisCommand<[Int]> {
        RedisCommand(
            .httl,
            repetition: .repeatable,
            problem: fields.isEmpty ? .emptyList("fields", of: "HTTL") : nil,
            frame: CommandFrame("$4\r\nHTTL\r\n") { writer in
                writer.append(key)
                writer.append(token: "FIELDS")
                writer.append(fields.count)
                writer.append(contentsOf: fields)
            }
        )
    }

    /// Sends `HTTL key FIELDS numfields field [field …]`; the fields one by one.
    @inlinable
    public func httl<Element: RESPEncodable>(_ key: some RESPEncodable, _ fields: Element...) -> RedisCommand<[Int]> {
        httl(key, fields)
    }

    /// Sends `HVALS key`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/hvals/>.
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
