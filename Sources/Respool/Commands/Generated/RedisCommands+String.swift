//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `APPEND key value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/append/>.
    @inlinable
    public func append(_ key: some RESPEncodable, _ value: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .append,
            repetition: .never,
            frame: CommandFrame("$6\r\nAPPEND\r\n") { writer in
                writer.append(key)
                writer.append(value)
            }
        )
    }

    /// Sends `DECR key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/decr/>.
    @inlinable
    public func decr(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .decr,
            repetition: .never,
            frame: CommandFrame("$4\r\nDECR\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `DECRBY key decrement`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/decrby/>.
    @inlinable
    public func decrby(_ key: some RESPEncodable, by decrement: Int) -> RedisCommand<Int> {
        RedisCommand(
            .decrby,
            repetition: .never,
            frame: CommandFrame("$6\r\nDECRBY\r\n") { writer in
                writer.append(key)
                writer.append(decrement)
            }
        )
    }

    /// Sends `GET key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/get/>.
    @inlinable
    public func get<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .get,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nGET\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `GETDEL key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getdel/>.
    @inlinable
    public func getdel<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .getdel,
            repetition: .never,
            frame: CommandFrame("$6\r\nGETDEL\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `GETEX key [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | PERSIST>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getex/>.
    @inlinable
    public func getex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        expires: KeyExpiryChange? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .getex,
            repetition: .never,
            frame: CommandFrame("$5\r\nGETEX\r\n") { writer in
                writer.append(key)
                if let expires {
                    expires.write(to: &writer)
                }
            }
        )
    }

    /// Sends `GETRANGE key start end`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.4.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/getrange/>.
    @inlinable
    public func getrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to end: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .getrange,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nGETRANGE\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(end)
            }
        )
    }

    /// Sends `GETSET key value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/getset/>.
    @inlinable
    public func getset<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .getset,
            repetition: .never,
            frame: CommandFrame("$6\r\nGETSET\r\n") { writer in
                writer.append(key)
                writer.append(value)
            }
        )
    }

    /// Sends `INCR key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incr/>.
    @inlinable
    public func incr(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .incr,
            repetition: .never,
            frame: CommandFrame("$4\r\nINCR\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `INCRBY key increment`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incrby/>.
    @inlinable
    public func incrby(_ key: some RESPEncodable, by increment: Int) -> RedisCommand<Int> {
        RedisCommand(
            .incrby,
            repetition: .never,
            frame: CommandFrame("$6\r\nINCRBY\r\n") { writer in
                writer.append(key)
                writer.append(increment)
            }
        )
    }

    /// Sends `INCRBYFLOAT key increment`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/incrbyfloat/>.
    @inlinable
    public func incrbyfloat(_ key: some RESPEncodable, by increment: Double) -> RedisCommand<Double> {
        RedisCommand(
            .incrbyfloat,
            repetition: .never,
            frame: CommandFrame("$11\r\nINCRBYFLOAT\r\n") { writer in
                writer.append(key)
                writer.append(increment)
            }
        )
    }

    /// Sends `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    @inlinable
    public func lcs<Value: RESPDecodable>(
        _ key1: some RESPEncodable,
        _ key2: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .lcs,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nLCS\r\n") { writer in
                writer.append(key1)
                writer.append(key2)
            }
        )
    }

    /// Sends `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    @inlinable
    public func lcsLength(_ key1: some RESPEncodable, _ key2: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .lcs,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nLCS\r\n") { writer in
                writer.append(key1)
                writer.append(key2)
                writer.append(token: "LEN")
            }
        )
    }

    /// Sends `LCS key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]`.
    ///
    /// Complexity on the server: O(N*M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lcs/>.
    @inlinable
    public func lcsMatches(
        _ key1: some RESPEncodable,
        _ key2: some RESPEncodable,
        minimumMatchLength: Int? = nil
    ) -> RedisCommand<LCSMatches> {
        RedisCommand(
            .lcs,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nLCS\r\n") { writer in
                writer.append(key1)
                writer.append(key2)
                writer.append(token: "IDX")
                if let minimumMatchLength {
                    writer.append(token: "MINMATCHLEN")
                    writer.append(minimumMatchLength)
                }
                writer.append(token: "WITHMATCHLEN")
            }
        )
    }

    /// Sends `MGET key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/mget/>.
    @inlinable
    public func mget<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> {
        RedisCommand(
            .mget,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "MGET") : nil,
            frame: CommandFrame("$4\r\nMGET\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `MGET key [key …]`; the keys one by one.
    @inlinable
    public func mget<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> { mget(keys, as: type) }

    /// Sends `MSET key value [key value …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.1. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/mset/>.
    @inlinable
    public func mset(_ data: [(some RESPEncodable, some RESPEncodable)]) -> RedisCommand<Void> {
        RedisCommand(
            .mset,
            repetition: .repeatable,
            problem: data.isEmpty ? .emptyList("data", of: "MSET") : nil,
            frame: CommandFrame("$4\r\nMSET\r\n") { writer in
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `MSETNX key value [key value …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.1. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/msetnx/>.
    @inlinable
    public func msetnx(_ data: [(some RESPEncodable, some RESPEncodable)]) -> RedisCommand<Bool> {
        RedisCommand(
            .msetnx,
            repetition: .never,
            problem: data.isEmpty ? .emptyList("data", of: "MSETNX") : nil,
            frame: CommandFrame("$6\r\nMSETNX\r\n") { writer in
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            }
        )
    }

    /// Sends `PSETEX key milliseconds value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/psetex/>.
    @inlinable
    public func psetex(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        _ value: some RESPEncodable
    ) -> RedisCommand<Void> {
        RedisCommand(
            .psetex,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nPSETEX\r\n") { writer in
                writer.append(key)
                writer.append(milliseconds.millisecondsArgument)
                writer.append(value)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `SET key value [<NX | XX>] [GET] [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | KEEPTTL>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/set/>.
    @inlinable
    public func set(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        if condition: ExistenceCondition? = nil,
        expires: KeyExpiry? = nil
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .set,
            repetition: condition == nil && expires != .keepTTL ? .repeatable : .never,
            frame: CommandFrame("$3\r\nSET\r\n") { writer in
                writer.append(key)
                writer.append(value)
                if let condition {
                    condition.write(to: &writer)
                }
                if let expires {
                    expires.write(to: &writer)
                }
            }
        )
    }

    /// Sends `SET key value [<NX | XX>] [GET] [<EX seconds | PX milliseconds | EXAT unix-time-seconds | PXAT unix-time-milliseconds | KEEPTTL>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/set/>.
    @inlinable
    public func setAndGet<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        if condition: ExistenceCondition? = nil,
        expires: KeyExpiry? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .set,
            repetition: .never,
            frame: CommandFrame("$3\r\nSET\r\n") { writer in
                writer.append(key)
                writer.append(value)
                if let condition {
                    condition.write(to: &writer)
                }
                writer.append(token: "GET")
                if let expires {
                    expires.write(to: &writer)
                }
            }
        )
    }

    /// Sends `SETEX key seconds value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/setex/>.
    @inlinable
    public func setex(
        _ key: some RESPEncodable,
        in seconds: Duration,
        _ value: some RESPEncodable
    ) -> RedisCommand<Void> {
        RedisCommand(
            .setex,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nSETEX\r\n") { writer in
                writer.append(key)
                writer.append(seconds.wholeSecondsArgument)
                writer.append(value)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `SETNX key value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 2.6.12. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/setnx/>.
    @inlinable
    public func setnx(_ key: some RESPEncodable, _ value: some RESPEncodable) -> RedisCommand<Bool> {
        RedisCommand(
            .setnx,
            repetition: .never,
            frame: CommandFrame("$5\r\nSETNX\r\n") { writer in
                writer.append(key)
                writer.append(value)
            }
        )
    }

    /// Sends `SETRANGE key offset value`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/setrange/>.
    @inlinable
    public func setrange(_ key: some RESPEncodable, offset: Int, _ value: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .setrange,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nSETRANGE\r\n") { writer in
                writer.append(key)
                writer.append(offset)
                writer.append(value)
            }
        )
    }

    /// Sends `STRLEN key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/strlen/>.
    @inlinable
    public func strlen(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .strlen,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nSTRLEN\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `SUBSTR key start end`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0; deprecated since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/substr/>.
    @inlinable
    public func substr<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to end: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .substr,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nSUBSTR\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(end)
            }
        )
    }
}
