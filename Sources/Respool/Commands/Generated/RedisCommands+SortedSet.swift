//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `BZMPOP timeout numkeys key [key …] <MIN | MAX> [COUNT count]`.
    ///
    /// Complexity on the server: O(K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzmpop/>.
    @inlinable
    public func bzmpop<Value: RESPDecodable>(
        timeout: Duration,
        _ keys: [some RESPEncodable],
        from side: ScoreEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedScores<Value>?> {
        RedisCommand(
            .bzmpop,
            repetition: .never,
            blocksFor: timeout,
            problem: keys.isEmpty ? .emptyList("keys", of: "BZMPOP") : nil,
            frame: CommandFrame("$6\r\nBZMPOP\r\n") { writer in
                writer.append(timeout.secondsArgument)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                side.write(to: &writer)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
    }

    /// Sends `BZPOPMAX key [key …] timeout`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzpopmax/>.
    @inlinable
    public func bzpopmax<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedScore<Value>?> {
        RedisCommand(
            .bzpopmax,
            repetition: .never,
            blocksFor: timeout,
            problem: keys.isEmpty ? .emptyList("keys", of: "BZPOPMAX") : nil,
            frame: CommandFrame("$8\r\nBZPOPMAX\r\n") { writer in
                writer.append(contentsOf: keys)
                writer.append(timeout.secondsArgument)
            }
        )
    }

    /// Sends `BZPOPMIN key [key …] timeout`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzpopmin/>.
    @inlinable
    public func bzpopmin<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedScore<Value>?> {
        RedisCommand(
            .bzpopmin,
            repetition: .never,
            blocksFor: timeout,
            problem: keys.isEmpty ? .emptyList("keys", of: "BZPOPMIN") : nil,
            frame: CommandFrame("$8\r\nBZPOPMIN\r\n") { writer in
                writer.append(contentsOf: keys)
                writer.append(timeout.secondsArgument)
            }
        )
    }

    /// Sends `ZADD key [<NX | XX>] [<GT | LT>] [CH] [INCR] score member [score member …]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/zadd/>.
    @inlinable
    public func zadd(
        _ key: some RESPEncodable,
        _ data: [(Double, some RESPEncodable)],
        if condition: ExistenceCondition? = nil,
        comparison: ScoreComparison? = nil,
        countingChanges: Bool = false
    ) -> RedisCommand<Int> {
        RedisCommand(
            .zadd,
            repetition: condition == nil ? .idempotent : .never,
            problem: data.isEmpty ? .emptyList("data", of: "ZADD") : nil,
            frame: CommandFrame("$4\r\nZADD\r\n") { writer in
                writer.append(key)
                if let condition {
                    condition.write(to: &writer)
                }
                if let comparison {
                    comparison.write(to: &writer)
                }
                if countingChanges { writer.append(token: "CH") }
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            }
        )
    }

    /// Sends `ZADD key [<NX | XX>] [<GT | LT>] [CH] [INCR] score member [score member …]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/zadd/>.
    @inlinable
    public func zaddIncrementing(
        _ key: some RESPEncodable,
        _ data: [(Double, some RESPEncodable)],
        if condition: ExistenceCondition? = nil,
        comparison: ScoreComparison? = nil
    ) -> RedisCommand<Double?> {
        RedisCommand(
            .zadd,
            repetition: .never,
            problem: data.isEmpty ? .emptyList("data", of: "ZADD") : nil,
            frame: CommandFrame("$4\r\nZADD\r\n") { writer in
                writer.append(key)
                if let condition {
                    condition.write(to: &writer)
                }
                if let comparison {
                    comparison.write(to: &writer)
                }
                writer.append(token: "INCR")
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            }
        )
    }

    /// Sends `ZCARD key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zcard/>.
    @inlinable
    public func zcard(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .zcard,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nZCARD\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `ZCOUNT key min max`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zcount/>.
    @inlinable
    public func zcount(_ key: some RESPEncodable, min: some RESPEncodable, max: some RESPEncodable) -> RedisCommand<Int>
    {
        RedisCommand(
            .zcount,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nZCOUNT\r\n") { writer in
                writer.append(key)
                writer.append(min)
                writer.append(max)
            }
        )
    }

    /// Sends `ZDIFF numkeys key [key …] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(L + (N-K)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zdiff/>.
    @inlinable
    public func zdiff<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zdiff,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZDIFF") : nil,
            frame: CommandFrame("$5\r\nZDIFF\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `ZDIFF numkeys key [key …] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zdiff<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { zdiff(keys, as: type) }

    /// Sends `ZDIFF numkeys key [key …] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(L + (N-K)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zdiff/>.
    @inlinable
    public func zdiffWithScores<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zdiff,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZDIFF") : nil,
            frame: CommandFrame("$5\r\nZDIFF\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                writer.append(token: "WITHSCORES")
            }
        )
    }

    /// Sends `ZDIFF numkeys key [key …] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zdiffWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> { zdiffWithScores(keys, as: type) }

    /// Sends `ZDIFFSTORE destination numkeys key [key …]`.
    ///
    /// Complexity on the server: O(L + (N-K)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zdiffstore/>.
    @inlinable
    public func zdiffstore(into destination: some RESPEncodable, _ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .zdiffstore,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZDIFFSTORE") : nil,
            frame: CommandFrame("$10\r\nZDIFFSTORE\r\n") { writer in
                writer.append(destination)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `ZDIFFSTORE destination numkeys key [key …]`; the keys one by one.
    @inlinable
    public func zdiffstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { zdiffstore(into: destination, keys) }

    /// Sends `ZINCRBY key increment member`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zincrby/>.
    @inlinable
    public func zincrby(
        _ key: some RESPEncodable,
        by increment: Double,
        _ member: some RESPEncodable
    ) -> RedisCommand<Double> {
        RedisCommand(
            .zincrby,
            repetition: .never,
            frame: CommandFrame("$7\r\nZINCRBY\r\n") { writer in
                writer.append(key)
                writer.append(increment)
                writer.append(member)
            }
        )
    }

    /// Sends `ZINTER numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(N*K).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zinter/>.
    @inlinable
    public func zinter<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zinter,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZINTER") : nil,
            frame: CommandFrame("$6\r\nZINTER\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                if !weights.isEmpty { writer.append(token: "WEIGHTS") }
                writer.append(contentsOf: weights)
                if let aggregate {
                    writer.append(token: "AGGREGATE")
                    aggregate.write(to: &writer)
                }
            }
        )
    }

    /// Sends `ZINTER numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zinter<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { zinter(keys, weights: weights, aggregate: aggregate, as: type) }

    /// Sends `ZINTER numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(N*K).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zinter/>.
    @inlinable
    public func zinterWithScores<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zinter,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZINTER") : nil,
            frame: CommandFrame("$6\r\nZINTER\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                if !weights.isEmpty { writer.append(token: "WEIGHTS") }
                writer.append(contentsOf: weights)
                if let aggregate {
                    writer.append(token: "AGGREGATE")
                    aggregate.write(to: &writer)
                }
                writer.append(token: "WITHSCORES")
            }
        )
    }

    /// Sends `ZINTER numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zinterWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        zinterWithScores(keys, weights: weights, aggregate: aggregate, as: type)
    }

    /// Sends `ZINTERCARD numkeys key [key …] [LIMIT limit]`.
    ///
    /// Complexity on the server: O(N*K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zintercard/>.
    @inlinable
    public func zintercard(_ keys: [some RESPEncodable], limit: Int? = nil) -> RedisCommand<Int> {
        RedisCommand(
            .zintercard,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZINTERCARD") : nil,
            frame: CommandFrame("$10\r\nZINTERCARD\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit)
                }
            }
        )
    }

    /// Sends `ZINTERCARD numkeys key [key …] [LIMIT limit]`; the keys one by one.
    @inlinable
    public func zintercard<Element: RESPEncodable>(_ keys: Element..., limit: Int? = nil) -> RedisCommand<Int> {
        zintercard(keys, limit: limit)
    }

    /// Sends `ZINTERSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`.
    ///
    /// Complexity on the server: O(N*K).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zinterstore/>.
    @inlinable
    public func zinterstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil
    ) -> RedisCommand<Int> {
        RedisCommand(
            .zinterstore,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZINTERSTORE") : nil,
            frame: CommandFrame("$11\r\nZINTERSTORE\r\n") { writer in
                writer.append(destination)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                if !weights.isEmpty { writer.append(token: "WEIGHTS") }
                writer.append(contentsOf: weights)
                if let aggregate {
                    writer.append(token: "AGGREGATE")
                    aggregate.write(to: &writer)
                }
            }
        )
    }

    /// Sends `ZINTERSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`; the keys one by one.
    @inlinable
    public func zinterstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil
    ) -> RedisCommand<Int> { zinterstore(into: destination, keys, weights: weights, aggregate: aggregate) }

    /// Sends `ZLEXCOUNT key min max`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zlexcount/>.
    @inlinable
    public func zlexcount(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable
    ) -> RedisCommand<Int> {
        RedisCommand(
            .zlexcount,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nZLEXCOUNT\r\n") { writer in
                writer.append(key)
                writer.append(min)
                writer.append(max)
            }
        )
    }

    /// Sends `ZMPOP numkeys key [key …] <MIN | MAX> [COUNT count]`.
    ///
    /// Complexity on the server: O(K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zmpop/>.
    @inlinable
    public func zmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: ScoreEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedScores<Value>?> {
        RedisCommand(
            .zmpop,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZMPOP") : nil,
            frame: CommandFrame("$5\r\nZMPOP\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                side.write(to: &writer)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
    }

    /// Sends `ZMSCORE key member [member …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zmscore/>.
    @inlinable
    public func zmscore(_ key: some RESPEncodable, _ members: [some RESPEncodable]) -> RedisCommand<[Double?]> {
        RedisCommand(
            .zmscore,
            repetition: .repeatable,
            problem: members.isEmpty ? .emptyList("members", of: "ZMSCORE") : nil,
            frame: CommandFrame("$7\r\nZMSCORE\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: members)
            }
        )
    }

    /// Sends `ZMSCORE key member [member …]`; the members one by one.
    @inlinable
    public func zmscore<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) -> RedisCommand<[Double?]> { zmscore(key, members) }

    /// Sends `ZPOPMAX key [count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmax/>.
    @inlinable
    public func zpopmax<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<ScoredMember<Value>?> {
        RedisCommand(
            .zpopmax,
            repetition: .never,
            frame: CommandFrame("$7\r\nZPOPMAX\r\n") { writer in
                writer.append(key)
            },
            decode: ScoredMember<Value>.first
        )
    }

    /// Sends `ZPOPMAX key [count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmax/>.
    @inlinable
    public func zpopmax<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zpopmax,
            repetition: .never,
            frame: CommandFrame("$7\r\nZPOPMAX\r\n") { writer in
                writer.append(key)
                writer.append(count)
            }
        )
    }

    /// Sends `ZPOPMIN key [count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmin/>.
    @inlinable
    public func zpopmin<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<ScoredMember<Value>?> {
        RedisCommand(
            .zpopmin,
            repetition: .never,
            frame: CommandFrame("$7\r\nZPOPMIN\r\n") { writer in
                writer.append(key)
            },
            decode: ScoredMember<Value>.first
        )
    }

    /// Sends `ZPOPMIN key [count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmin/>.
    @inlinable
    public func zpopmin<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zpopmin,
            repetition: .never,
            frame: CommandFrame("$7\r\nZPOPMIN\r\n") { writer in
                writer.append(key)
                writer.append(count)
            }
        )
    }

    /// Sends `ZRANDMEMBER key [count [WITHSCORES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrandmember/>.
    @inlinable
    public func zrandmember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .zrandmember,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nZRANDMEMBER\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `ZRANDMEMBER key [count [WITHSCORES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrandmember/>.
    @inlinable
    public func zrandmember<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zrandmember,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nZRANDMEMBER\r\n") { writer in
                writer.append(key)
                writer.append(count)
            }
        )
    }

    /// Sends `ZRANDMEMBER key [count [WITHSCORES]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrandmember/>.
    @inlinable
    public func zrandmemberWithScores<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zrandmember,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nZRANDMEMBER\r\n") { writer in
                writer.append(key)
                writer.append(count)
                writer.append(token: "WITHSCORES")
            }
        )
    }

    /// Sends `ZRANGE key start stop [<BYSCORE | BYLEX>] [REV] [LIMIT offset count] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrange/>.
    @inlinable
    public func zrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: some RESPEncodable,
        to stop: some RESPEncodable,
        ordering: SortedSetOrdering? = nil,
        reversed: Bool = false,
        limit: (offset: Int, count: Int)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zrange,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nZRANGE\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(stop)
                if let ordering {
                    ordering.write(to: &writer)
                }
                if reversed { writer.append(token: "REV") }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
            }
        )
    }

    /// Sends `ZRANGE key start stop [<BYSCORE | BYLEX>] [REV] [LIMIT offset count] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrange/>.
    @inlinable
    public func zrangeWithScores<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: some RESPEncodable,
        to stop: some RESPEncodable,
        ordering: SortedSetOrdering? = nil,
        reversed: Bool = false,
        limit: (offset: Int, count: Int)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zrange,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nZRANGE\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(stop)
                if let ordering {
                    ordering.write(to: &writer)
                }
                if reversed { writer.append(token: "REV") }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
                writer.append(token: "WITHSCORES")
            }
        )
    }

    /// Sends `ZRANGEBYLEX key min max [LIMIT offset count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrangebylex/>.
    @inlinable
    public func zrangebylex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable,
        limit: (offset: Int, count: Int)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zrangebylex,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nZRANGEBYLEX\r\n") { writer in
                writer.append(key)
                writer.append(min)
                writer.append(max)
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
            }
        )
    }

    /// Sends `ZRANGEBYSCORE key min max [WITHSCORES] [LIMIT offset count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.0.5; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrangebyscore/>.
    @inlinable
    public func zrangebyscore<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable,
        limit: (offset: Int, count: Int)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zrangebyscore,
            repetition: .repeatable,
            frame: CommandFrame("$13\r\nZRANGEBYSCORE\r\n") { writer in
                writer.append(key)
                writer.append(min)
                writer.append(max)
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
            }
        )
    }

    /// Sends `ZRANGEBYSCORE key min max [WITHSCORES] [LIMIT offset count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.0.5; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrangebyscore/>.
    @inlinable
    public func zrangebyscoreWithScores<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable,
        limit: (offset: Int, count: Int)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zrangebyscore,
            repetition: .repeatable,
            frame: CommandFrame("$13\r\nZRANGEBYSCORE\r\n") { writer in
                writer.append(key)
                writer.append(min)
                writer.append(max)
                writer.append(token: "WITHSCORES")
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
            }
        )
    }

    /// Sends `ZRANGESTORE dst src min max [<BYSCORE | BYLEX>] [REV] [LIMIT offset count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zrangestore/>.
    @inlinable
    public func zrangestore(
        into dst: some RESPEncodable,
        _ src: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable,
        ordering: SortedSetOrdering? = nil,
        reversed: Bool = false,
        limit: (offset: Int, count: Int)? = nil
    ) -> RedisCommand<Int> {
        RedisCommand(
            .zrangestore,
            repetition: .never,
            frame: CommandFrame("$11\r\nZRANGESTORE\r\n") { writer in
                writer.append(dst)
                writer.append(src)
                writer.append(min)
                writer.append(max)
                if let ordering {
                    ordering.write(to: &writer)
                }
                if reversed { writer.append(token: "REV") }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
            }
        )
    }

    /// Sends `ZRANK key member [WITHSCORE]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrank/>.
    @inlinable
    public func zrank(_ key: some RESPEncodable, _ member: some RESPEncodable) -> RedisCommand<Int?> {
        RedisCommand(
            .zrank,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nZRANK\r\n") { writer in
                writer.append(key)
                writer.append(member)
            }
        )
    }

    /// Sends `ZRANK key member [WITHSCORE]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrank/>.
    @inlinable
    public func zrankWithScore(_ key: some RESPEncodable, _ member: some RESPEncodable) -> RedisCommand<ScoredRank?> {
        RedisCommand(
            .zrank,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nZRANK\r\n") { writer in
                writer.append(key)
                writer.append(member)
                writer.append(token: "WITHSCORE")
            }
        )
    }

    /// Sends `ZREM key member [member …]`.
    ///
    /// Complexity on the server: O(M*log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zrem/>.
    @inlinable
    public func zrem(_ key: some RESPEncodable, _ members: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .zrem,
            repetition: .idempotent,
            problem: members.isEmpty ? .emptyList("members", of: "ZREM") : nil,
            frame: CommandFrame("$4\r\nZREM\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: members)
            }
        )
    }

    /// Sends `ZREM key member [member …]`; the members one by one.
    @inlinable
    public func zrem<Element: RESPEncodable>(_ key: some RESPEncodable, _ members: Element...) -> RedisCommand<Int> {
        zrem(key, members)
    }

    /// Sends `ZREMRANGEBYLEX key min max`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zremrangebylex/>.
    @inlinable
    public func zremrangebylex(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable
    ) -> RedisCommand<Int> {
        RedisCommand(
            .zremrangebylex,
            repetition: .idempotent,
            frame: CommandFrame("$14\r\nZREMRANGEBYLEX\r\n") { writer in
                writer.append(key)
                writer.append(min)
                writer.append(max)
            }
        )
    }

    /// Sends `ZREMRANGEBYRANK key start stop`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zremrangebyrank/>.
    @inlinable
    public func zremrangebyrank(_ key: some RESPEncodable, from start: Int, to stop: Int) -> RedisCommand<Int> {
        RedisCommand(
            .zremrangebyrank,
            repetition: .never,
            frame: CommandFrame("$15\r\nZREMRANGEBYRANK\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(stop)
            }
        )
    }

    /// Sends `ZREMRANGEBYSCORE key min max`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zremrangebyscore/>.
    @inlinable
    public func zremrangebyscore(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable
    ) -> RedisCommand<Int> {
        RedisCommand(
            .zremrangebyscore,
            repetition: .idempotent,
            frame: CommandFrame("$16\r\nZREMRANGEBYSCORE\r\n") { writer in
                writer.append(key)
                writer.append(min)
                writer.append(max)
            }
        )
    }

    /// Sends `ZREVRANGE key start stop [WITHSCORES]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrange/>.
    @inlinable
    public func zrevrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to stop: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zrevrange,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nZREVRANGE\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(stop)
            }
        )
    }

    /// Sends `ZREVRANGE key start stop [WITHSCORES]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrange/>.
    @inlinable
    public func zrevrangeWithScores<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to stop: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zrevrange,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nZREVRANGE\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(stop)
                writer.append(token: "WITHSCORES")
            }
        )
    }

    /// Sends `ZREVRANGEBYLEX key max min [LIMIT offset count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrangebylex/>.
    @inlinable
    public func zrevrangebylex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        max: some RESPEncodable,
        min: some RESPEncodable,
        limit: (offset: Int, count: Int)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zrevrangebylex,
            repetition: .repeatable,
            frame: CommandFrame("$14\r\nZREVRANGEBYLEX\r\n") { writer in
                writer.append(key)
                writer.append(max)
                writer.append(min)
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
            }
        )
    }

    /// Sends `ZREVRANGEBYSCORE key max min [WITHSCORES] [LIMIT offset count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrangebyscore/>.
    @inlinable
    public func zrevrangebyscore<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        max: some RESPEncodable,
        min: some RESPEncodable,
        limit: (offset: Int, count: Int)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zrevrangebyscore,
            repetition: .repeatable,
            frame: CommandFrame("$16\r\nZREVRANGEBYSCORE\r\n") { writer in
                writer.append(key)
                writer.append(max)
                writer.append(min)
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
            }
        )
    }

    /// Sends `ZREVRANGEBYSCORE key max min [WITHSCORES] [LIMIT offset count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrangebyscore/>.
    @inlinable
    public func zrevrangebyscoreWithScores<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        max: some RESPEncodable,
        min: some RESPEncodable,
        limit: (offset: Int, count: Int)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zrevrangebyscore,
            repetition: .repeatable,
            frame: CommandFrame("$16\r\nZREVRANGEBYSCORE\r\n") { writer in
                writer.append(key)
                writer.append(max)
                writer.append(min)
                writer.append(token: "WITHSCORES")
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
            }
        )
    }

    /// Sends `ZREVRANK key member [WITHSCORE]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrank/>.
    @inlinable
    public func zrevrank(_ key: some RESPEncodable, _ member: some RESPEncodable) -> RedisCommand<Int?> {
        RedisCommand(
            .zrevrank,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nZREVRANK\r\n") { writer in
                writer.append(key)
                writer.append(member)
            }
        )
    }

    /// Sends `ZREVRANK key member [WITHSCORE]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrank/>.
    @inlinable
    public func zrevrankWithScore(_ key: some RESPEncodable, _ member: some RESPEncodable) -> RedisCommand<ScoredRank?>
    {
        RedisCommand(
            .zrevrank,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nZREVRANK\r\n") { writer in
                writer.append(key)
                writer.append(member)
                writer.append(token: "WITHSCORE")
            }
        )
    }

    /// Sends `ZSCAN key cursor [MATCH pattern] [COUNT count] [NOSCORES]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zscan/>.
    @inlinable
    public func zscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: Int,
        pattern: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<SortedSetScanPage<Value>> {
        RedisCommand(
            .zscan,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nZSCAN\r\n") { writer in
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

    /// Sends `ZSCORE key member`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zscore/>.
    @inlinable
    public func zscore(_ key: some RESPEncodable, _ member: some RESPEncodable) -> RedisCommand<Double?> {
        RedisCommand(
            .zscore,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nZSCORE\r\n") { writer in
                writer.append(key)
                writer.append(member)
            }
        )
    }

    /// Sends `ZUNION numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zunion/>.
    @inlinable
    public func zunion<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .zunion,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZUNION") : nil,
            frame: CommandFrame("$6\r\nZUNION\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                if !weights.isEmpty { writer.append(token: "WEIGHTS") }
                writer.append(contentsOf: weights)
                if let aggregate {
                    writer.append(token: "AGGREGATE")
                    aggregate.write(to: &writer)
                }
            }
        )
    }

    /// Sends `ZUNION numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zunion<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { zunion(keys, weights: weights, aggregate: aggregate, as: type) }

    /// Sends `ZUNION numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zunion/>.
    @inlinable
    public func zunionWithScores<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        RedisCommand(
            .zunion,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZUNION") : nil,
            frame: CommandFrame("$6\r\nZUNION\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                if !weights.isEmpty { writer.append(token: "WEIGHTS") }
                writer.append(contentsOf: weights)
                if let aggregate {
                    writer.append(token: "AGGREGATE")
                    aggregate.write(to: &writer)
                }
                writer.append(token: "WITHSCORES")
            }
        )
    }

    /// Sends `ZUNION numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zunionWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        zunionWithScores(keys, weights: weights, aggregate: aggregate, as: type)
    }

    /// Sends `ZUNIONSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zunionstore/>.
    @inlinable
    public func zunionstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil
    ) -> RedisCommand<Int> {
        RedisCommand(
            .zunionstore,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "ZUNIONSTORE") : nil,
            frame: CommandFrame("$11\r\nZUNIONSTORE\r\n") { writer in
                writer.append(destination)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                if !weights.isEmpty { writer.append(token: "WEIGHTS") }
                writer.append(contentsOf: weights)
                if let aggregate {
                    writer.append(token: "AGGREGATE")
                    aggregate.write(to: &writer)
                }
            }
        )
    }

    /// Sends `ZUNIONSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`; the keys one by one.
    @inlinable
    public func zunionstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil
    ) -> RedisCommand<Int> { zunionstore(into: destination, keys, weights: weights, aggregate: aggregate) }
}
