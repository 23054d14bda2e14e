//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Pops members from the first of several sorted sets that has some, and waits where none has.
    ///
    /// `BZMPOP timeout numkeys key [key …] <MIN | MAX> [COUNT count]`
    ///
    /// Complexity on the server: O(K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzmpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: whether to pop the lowest scores or the highest.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the sorted set's key and the members with scores, or `nil` where the wait ended without one.
    @inlinable
    public func bzmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: RedisCommands.ScoreEnd,
        timeout: Duration,
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

    /// Pops members from the first of several sorted sets that has some, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: whether to pop the lowest scores or the highest.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the sorted set's key and the members with scores, or `nil` where the wait ended without one.
    @inlinable
    public func bzmpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        from side: RedisCommands.ScoreEnd,
        timeout: Duration,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedScores<Value>?> { bzmpop(keys, from: side, timeout: timeout, count: count, as: type) }

    /// Pops the highest score from the first sorted set that has members, and waits where none has.
    ///
    /// `BZPOPMAX key [key …] timeout`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzpopmax/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the sorted set's key and the member with its score, or `nil` where the wait ended without one.
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

    /// Pops the highest score from the first sorted set that has members, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the sorted set's key and the member with its score, or `nil` where the wait ended without one.
    @inlinable
    public func bzpopmax<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedScore<Value>?> { bzpopmax(keys, timeout: timeout, as: type) }

    /// Pops the lowest score from the first sorted set that has members, and waits where none has.
    ///
    /// `BZPOPMIN key [key …] timeout`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzpopmin/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the sorted set's key and the member with its score, or `nil` where the wait ended without one.
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

    /// Pops the lowest score from the first sorted set that has members, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the sorted set's key and the member with its score, or `nil` where the wait ended without one.
    @inlinable
    public func bzpopmin<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedScore<Value>?> { bzpopmin(keys, timeout: timeout, as: type) }

    /// Adds members to a sorted set, or gives new scores to those that it has.
    ///
    /// `ZADD key [<NX | XX>] [<GT | LT>] [CH] [INCR] score member [score member …]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/zadd/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - data: scores and their members, at least one pair.
    ///   - condition: only members that aren't there yet, or only ones that are; `nil` for both.
    ///   - comparison: change a score only if it becomes greater, or less; `nil` for both.
    ///   - countingChanges: whether to count changed scores, too, not only new members.
    /// - Returns: how many members were new, and with `countingChanges` how many scores changed, too.
    @inlinable
    public func zadd(
        _ key: some RESPEncodable,
        _ data: [(Double, some RESPEncodable)],
        if condition: RedisCommands.ExistenceCondition? = nil,
        comparison: RedisCommands.ScoreComparison? = nil,
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

    /// Adds to a member's score in a sorted set, if a condition allows that.
    ///
    /// `ZADD key [<NX | XX>] [<GT | LT>] [CH] [INCR] score member [score member …]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/zadd/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - data: how much to add, and the member: exactly one pair.
    ///   - condition: only if the member isn't there yet, or only if it is; `nil` for both.
    ///   - comparison: only if the score becomes greater, or less; `nil` for both.
    /// - Returns: the new score, or `nil` where `condition` or `comparison` refused it.
    @inlinable
    public func zaddIncrementing(
        _ key: some RESPEncodable,
        _ data: [(Double, some RESPEncodable)],
        if condition: RedisCommands.ExistenceCondition? = nil,
        comparison: RedisCommands.ScoreComparison? = nil
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

    /// Counts the members of a sorted set.
    ///
    /// `ZCARD key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zcard/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many there are; 0 where there is no sorted set.
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

    /// Counts the members of a sorted set with scores in a range.
    ///
    /// `ZCOUNT key min max`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zcount/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - min: the lowest score: `(5` leaves 5 itself out, `-inf` means no limit.
    ///   - max: the highest score: `(5` leaves 5 itself out, `+inf` means no limit.
    /// - Returns: how many there are.
    @inlinable
    public func zcount(
        _ key: some RESPEncodable,
        from min: some RESPEncodable,
        to max: some RESPEncodable
    ) -> RedisCommand<Int> {
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

    /// Reads the members of the first sorted set that are in none of the others.
    ///
    /// `ZDIFF numkeys key [key …] [WITHSCORES]`
    ///
    /// Complexity on the server: O(L + (N-K)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zdiff/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, the one to take members from first.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the lowest score first; empty where there are none.
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

    /// Reads the members of the first sorted set that are in none of the others.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, the one to take members from first.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the lowest score first; empty where there are none.
    @inlinable
    public func zdiff<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { zdiff(keys, as: type) }

    /// Reads the members of the first sorted set that are in none of the others, with scores.
    ///
    /// `ZDIFF numkeys key [key …] [WITHSCORES]`
    ///
    /// Complexity on the server: O(L + (N-K)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zdiff/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, the one to take members from first.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the lowest first; empty where there are none.
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

    /// Reads the members of the first sorted set that are in none of the others, with scores.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, the one to take members from first.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the lowest first; empty where there are none.
    @inlinable
    public func zdiffWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> { zdiffWithScores(keys, as: type) }

    /// Stores the members of the first sorted set that are in none of the others.
    ///
    /// `ZDIFFSTORE destination numkeys key [key …]`
    ///
    /// Complexity on the server: O(L + (N-K)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zdiffstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, the one to take members from first.
    /// - Returns: how many were stored; with 0 the destination is deleted.
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

    /// Stores the members of the first sorted set that are in none of the others.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, the one to take members from first.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func zdiffstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) -> RedisCommand<Int> { zdiffstore(into: destination, keys) }

    /// Adds to a member's score in a sorted set, which counts as 0 where the member is missing.
    ///
    /// `ZINCRBY key increment member`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zincrby/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member.
    ///   - increment: how much to add; may be negative.
    /// - Returns: the new score.
    @inlinable
    public func zincrby(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        by increment: Double
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

    /// Reads the members that all of some sorted sets have.
    ///
    /// `ZINTER numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`
    ///
    /// Complexity on the server: O(N*K).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zinter/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the lowest combined score first; empty where there are none.
    @inlinable
    public func zinter<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil,
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

    /// Reads the members that all of some sorted sets have.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the lowest combined score first; empty where there are none.
    @inlinable
    public func zinter<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { zinter(keys, weights: weights, aggregate: aggregate, as: type) }

    /// Reads the members that all of some sorted sets have, with combined scores.
    ///
    /// `ZINTER numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`
    ///
    /// Complexity on the server: O(N*K).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zinter/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the lowest first; empty where there are none.
    @inlinable
    public func zinterWithScores<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil,
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

    /// Reads the members that all of some sorted sets have, with combined scores.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the lowest first; empty where there are none.
    @inlinable
    public func zinterWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        zinterWithScores(keys, weights: weights, aggregate: aggregate, as: type)
    }

    /// Counts the members that all of some sorted sets have.
    ///
    /// `ZINTERCARD numkeys key [key …] [LIMIT limit]`
    ///
    /// Complexity on the server: O(N*K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zintercard/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - limit: where to stop counting; `nil` or 0 for no limit.
    /// - Returns: how many there are, the limit at most.
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

    /// Counts the members that all of some sorted sets have.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - limit: where to stop counting; `nil` or 0 for no limit.
    /// - Returns: how many there are, the limit at most.
    @inlinable
    public func zintercard<Element: RESPEncodable>(_ keys: Element..., limit: Int? = nil) -> RedisCommand<Int> {
        zintercard(keys, limit: limit)
    }

    /// Stores the members that all of some sorted sets have, with combined scores.
    ///
    /// `ZINTERSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`
    ///
    /// Complexity on the server: O(N*K).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zinterstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func zinterstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil
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

    /// Stores the members that all of some sorted sets have, with combined scores.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func zinterstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil
    ) -> RedisCommand<Int> { zinterstore(into: destination, keys, weights: weights, aggregate: aggregate) }

    /// Counts the members of a sorted set between two members, where all scores are the same.
    ///
    /// `ZLEXCOUNT key min max`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zlexcount/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - min: the lowest member: `[a` includes it, `(a` leaves it out, `-` begins at the first.
    ///   - max: the highest member: `[z` includes it, `(z` leaves it out, `+` ends at the last.
    /// - Returns: how many there are.
    @inlinable
    public func zlexcount(
        _ key: some RESPEncodable,
        from min: some RESPEncodable,
        to max: some RESPEncodable
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

    /// Pops members from the first of several sorted sets that has some.
    ///
    /// `ZMPOP numkeys key [key …] <MIN | MAX> [COUNT count]`
    ///
    /// Complexity on the server: O(K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zmpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: whether to pop the lowest scores or the highest.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the sorted set's key and the members with scores, or `nil` where none has any.
    @inlinable
    public func zmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: RedisCommands.ScoreEnd,
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

    /// Pops members from the first of several sorted sets that has some.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: whether to pop the lowest scores or the highest.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the sorted set's key and the members with scores, or `nil` where none has any.
    @inlinable
    public func zmpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        from side: RedisCommands.ScoreEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedScores<Value>?> { zmpop(keys, from: side, count: count, as: type) }

    /// Reads the scores of several members of a sorted set.
    ///
    /// `ZMSCORE key member [member …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zmscore/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: a score for each member, in order; `nil` for one that is missing.
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

    /// Reads the scores of several members of a sorted set.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: a score for each member, in order; `nil` for one that is missing.
    @inlinable
    public func zmscore<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) -> RedisCommand<[Double?]> { zmscore(key, members) }

    /// Pops the member with the highest score from a sorted set.
    ///
    /// `ZPOPMAX key [count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmax/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the member with its score, or `nil` where there is none.
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

    /// Pops the members with the highest scores from a sorted set.
    ///
    /// `ZPOPMAX key [count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmax/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the highest first; empty where there are none.
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

    /// Pops the member with the lowest score from a sorted set.
    ///
    /// `ZPOPMIN key [count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmin/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the member with its score, or `nil` where there is none.
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

    /// Pops the members with the lowest scores from a sorted set.
    ///
    /// `ZPOPMIN key [count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmin/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the lowest first; empty where there are none.
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

    /// Picks a member of a sorted set at random.
    ///
    /// `ZRANDMEMBER key [count [WITHSCORES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrandmember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the member, or `nil` where there is no sorted set.
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

    /// Picks several members of a sorted set at random.
    ///
    /// `ZRANDMEMBER key [count [WITHSCORES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrandmember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many different ones; where negative, exactly so many, and the same may come twice.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members; empty where there is no sorted set.
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

    /// Picks several members of a sorted set at random, with their scores.
    ///
    /// `ZRANDMEMBER key [count [WITHSCORES]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrandmember/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many different ones; where negative, exactly so many, and the same may come twice.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores; empty where there is no sorted set.
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

    /// Reads members of a sorted set by rank, by score, or between two members.
    ///
    /// `ZRANGE key start stop [<BYSCORE | BYLEX>] [REV] [LIMIT offset count] [WITHSCORES]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first rank, or the first score or member where `ordering` says so, such as `(5` or `[a`.
    ///   - stop: the last rank, or the last score or member where `ordering` says so; included unless it has `(`.
    ///   - ordering: whether the limits are scores or members; `nil` for ranks.
    ///   - reversed: whether to go from the highest to the lowest; by score or member, `start` is the upper one.
    ///   - limit: how many to skip, then how many to take, with `ordering` only; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in order; empty where there are none.
    @inlinable
    public func zrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: some RESPEncodable,
        to stop: some RESPEncodable,
        ordering: RedisCommands.SortedSetOrdering? = nil,
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

    /// Reads members of a sorted set by rank or by score, with their scores.
    ///
    /// `ZRANGE key start stop [<BYSCORE | BYLEX>] [REV] [LIMIT offset count] [WITHSCORES]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first rank, or the first score or member where `ordering` says so, such as `(5` or `[a`.
    ///   - stop: the last rank, or the last score or member where `ordering` says so; included unless it has `(`.
    ///   - ordering: by score, or `nil` for limits that are ranks; `.byLex` is refused here.
    ///   - reversed: whether to go from the highest to the lowest; by score or member, `start` is the upper one.
    ///   - limit: how many to skip, then how many to take, with `ordering` only; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, in order; empty where there are none.
    @inlinable
    public func zrangeWithScores<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: some RESPEncodable,
        to stop: some RESPEncodable,
        ordering: RedisCommands.SortedSetOrdering? = nil,
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

    /// Reads members of a sorted set between two members, where all scores are the same.
    ///
    /// `ZRANGEBYLEX key min max [LIMIT offset count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrangebylex/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - min: the lowest member: `[a` includes it, `(a` leaves it out, `-` begins at the first.
    ///   - max: the highest member: `[z` includes it, `(z` leaves it out, `+` ends at the last.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, in order; empty where there are none.
    @inlinable
    public func zrangebylex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from min: some RESPEncodable,
        to max: some RESPEncodable,
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

    /// Reads members of a sorted set with scores in a range.
    ///
    /// `ZRANGEBYSCORE key min max [WITHSCORES] [LIMIT offset count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.0.5; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrangebyscore/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - min: the lowest score: `(5` leaves 5 itself out, `-inf` means no limit.
    ///   - max: the highest score: `(5` leaves 5 itself out, `+inf` means no limit.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the lowest score first; empty where there are none.
    @inlinable
    public func zrangebyscore<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from min: some RESPEncodable,
        to max: some RESPEncodable,
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

    /// Reads members of a sorted set with scores in a range, with their scores.
    ///
    /// `ZRANGEBYSCORE key min max [WITHSCORES] [LIMIT offset count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.0.5; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrangebyscore/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - min: the lowest score: `(5` leaves 5 itself out, `-inf` means no limit.
    ///   - max: the highest score: `(5` leaves 5 itself out, `+inf` means no limit.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the lowest first; empty where there are none.
    @inlinable
    public func zrangebyscoreWithScores<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from min: some RESPEncodable,
        to max: some RESPEncodable,
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

    /// Stores a part of a sorted set as another one.
    ///
    /// `ZRANGESTORE dst src min max [<BYSCORE | BYLEX>] [REV] [LIMIT offset count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zrangestore/>.
    ///
    /// - Parameters:
    ///   - dst: the sorted set to store the result as; what the key held before is lost.
    ///   - src: the sorted set to read.
    ///   - min: the first rank, or the first score or member where `ordering` says so, such as `(5` or `[a`.
    ///   - max: the last rank, or the last score or member where `ordering` says so; included unless it has `(`.
    ///   - ordering: whether the limits are scores or members; `nil` for ranks.
    ///   - reversed: whether to go from the highest to the lowest; by score or member, `min` is the upper one.
    ///   - limit: how many to skip, then how many to take, with `ordering` only; `nil` for all.
    /// - Returns: how many members were stored; with 0 the destination is deleted.
    @inlinable
    public func zrangestore(
        into dst: some RESPEncodable,
        _ src: some RESPEncodable,
        from min: some RESPEncodable,
        to max: some RESPEncodable,
        ordering: RedisCommands.SortedSetOrdering? = nil,
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

    /// Finds a member's place in a sorted set, counted from the lowest score.
    ///
    /// `ZRANK key member [WITHSCORE]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrank/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member.
    /// - Returns: the rank, from 0; `nil` where it is missing.
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

    /// Finds a member's place in a sorted set, counted from the lowest score, and its score.
    ///
    /// `ZRANK key member [WITHSCORE]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrank/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member.
    /// - Returns: the rank, from 0, and the score; `nil` where it is missing.
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

    /// Removes members from a sorted set, and the sorted set with its last one.
    ///
    /// `ZREM key member [member …]`
    ///
    /// Complexity on the server: O(M*log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zrem/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them there were.
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

    /// Removes members from a sorted set, and the sorted set with its last one.
    ///
    /// The same with the members one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - members: the members, at least one.
    /// - Returns: how many of them there were.
    @inlinable
    public func zrem<Element: RESPEncodable>(_ key: some RESPEncodable, _ members: Element...) -> RedisCommand<Int> {
        zrem(key, members)
    }

    /// Removes members of a sorted set between two members, where all scores are the same.
    ///
    /// `ZREMRANGEBYLEX key min max`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zremrangebylex/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - min: the lowest member: `[a` includes it, `(a` leaves it out, `-` begins at the first.
    ///   - max: the highest member: `[z` includes it, `(z` leaves it out, `+` ends at the last.
    /// - Returns: how many were removed.
    @inlinable
    public func zremrangebylex(
        _ key: some RESPEncodable,
        from min: some RESPEncodable,
        to max: some RESPEncodable
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

    /// Removes members of a sorted set by rank, counted from the lowest score.
    ///
    /// `ZREMRANGEBYRANK key start stop`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zremrangebyrank/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first rank, from 0; negative counts from the highest score.
    ///   - stop: the last rank, included; negative counts from the highest score.
    /// - Returns: how many were removed.
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

    /// Removes members of a sorted set with scores in a range.
    ///
    /// `ZREMRANGEBYSCORE key min max`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zremrangebyscore/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - min: the lowest score: `(5` leaves 5 itself out, `-inf` means no limit.
    ///   - max: the highest score: `(5` leaves 5 itself out, `+inf` means no limit.
    /// - Returns: how many were removed.
    @inlinable
    public func zremrangebyscore(
        _ key: some RESPEncodable,
        from min: some RESPEncodable,
        to max: some RESPEncodable
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

    /// Reads members of a sorted set by rank, counted from the highest score; prefer `zrange`.
    ///
    /// `ZREVRANGE key start stop [WITHSCORES]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first rank, from 0 at the highest score; negative counts from the lowest.
    ///   - stop: the last rank, included; negative counts from the lowest score.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the highest score first; empty where there are none.
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

    /// Reads members of a sorted set, with scores, by rank counted from the highest score.
    ///
    /// `ZREVRANGE key start stop [WITHSCORES]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first rank, from 0 at the highest score; negative counts from the lowest.
    ///   - stop: the last rank, included; negative counts from the lowest score.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the highest first; empty where there are none.
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

    /// Reads members of a sorted set from one down to another, where all scores are the same.
    ///
    /// `ZREVRANGEBYLEX key max min [LIMIT offset count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrangebylex/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - max: the highest member: `[z` includes it, `(z` leaves it out, `+` ends at the last.
    ///   - min: the lowest member: `[a` includes it, `(a` leaves it out, `-` begins at the first.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, from the highest down; empty where there are none.
    @inlinable
    public func zrevrangebylex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from max: some RESPEncodable,
        to min: some RESPEncodable,
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

    /// Reads members of a sorted set with scores in a range, from the highest down.
    ///
    /// `ZREVRANGEBYSCORE key max min [WITHSCORES] [LIMIT offset count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrangebyscore/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - max: the highest score: `(5` leaves 5 itself out, `+inf` means no limit.
    ///   - min: the lowest score: `(5` leaves 5 itself out, `-inf` means no limit.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the highest score first; empty where there are none.
    @inlinable
    public func zrevrangebyscore<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from max: some RESPEncodable,
        to min: some RESPEncodable,
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

    /// Reads members of a sorted set with scores in a range, with scores, from the highest down.
    ///
    /// `ZREVRANGEBYSCORE key max min [WITHSCORES] [LIMIT offset count]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrangebyscore/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - max: the highest score: `(5` leaves 5 itself out, `+inf` means no limit.
    ///   - min: the lowest score: `(5` leaves 5 itself out, `-inf` means no limit.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the highest first; empty where there are none.
    @inlinable
    public func zrevrangebyscoreWithScores<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from max: some RESPEncodable,
        to min: some RESPEncodable,
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

    /// Finds a member's place in a sorted set, counted from the highest score.
    ///
    /// `ZREVRANK key member [WITHSCORE]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrank/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member.
    /// - Returns: the rank, from 0; `nil` where it is missing.
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

    /// Finds a member's place in a sorted set, counted from the highest score, and its score.
    ///
    /// `ZREVRANK key member [WITHSCORE]`
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrank/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member.
    /// - Returns: the rank, from 0, and the score; `nil` where it is missing.
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

    /// Lists a sorted set's members page by page, with their scores.
    ///
    /// `ZSCAN key cursor [MATCH pattern] [COUNT count] [NOSCORES]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zscan/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - cursor: where to go on: 0 at first, then the cursor that came with the page before.
    ///   - match: only members that match this glob pattern; `nil` for all.
    ///   - count: roughly how many elements to look at in one call; `nil` for the server's own number, 10.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a page of members, which may be empty or repeat members, and the next cursor; 0 after the last page.
    @inlinable
    public func zscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        cursor: ScanCursor,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<SortedSetScanPage<Value>> {
        RedisCommand(
            .zscan,
            repetition: .repeatable,
            frame: CommandFrame("$5\r\nZSCAN\r\n") { writer in
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

    /// Reads a member's score in a sorted set.
    ///
    /// `ZSCORE key member`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zscore/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - member: the member.
    /// - Returns: the score, or `nil` where it is missing.
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

    /// Reads the members that any of some sorted sets has.
    ///
    /// `ZUNION numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zunion/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the lowest combined score first; empty where there are none.
    @inlinable
    public func zunion<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil,
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

    /// Reads the members that any of some sorted sets has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members, the lowest combined score first; empty where there are none.
    @inlinable
    public func zunion<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> { zunion(keys, weights: weights, aggregate: aggregate, as: type) }

    /// Reads the members that any of some sorted sets has, with combined scores.
    ///
    /// `ZUNION numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zunion/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the lowest first; empty where there are none.
    @inlinable
    public func zunionWithScores<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil,
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

    /// Reads the members that any of some sorted sets has, with combined scores.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the members with their scores, the lowest first; empty where there are none.
    @inlinable
    public func zunionWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[ScoredMember<Value>]> {
        zunionWithScores(keys, weights: weights, aggregate: aggregate, as: type)
    }

    /// Stores the members that any of some sorted sets has, with combined scores.
    ///
    /// `ZUNIONSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zunionstore/>.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func zunionstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil
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

    /// Stores the members that any of some sorted sets has, with combined scores.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - keys: the keys, at least one.
    ///   - weights: a factor for each key's scores, in the order of the keys; empty for 1.
    ///   - aggregate: how a member's scores in several sorted sets become one; `nil` adds them up.
    /// - Returns: how many were stored; with 0 the destination is deleted.
    @inlinable
    public func zunionstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: RedisCommands.ScoreAggregate? = nil
    ) -> RedisCommand<Int> { zunionstore(into: destination, keys, weights: weights, aggregate: aggregate) }
}
