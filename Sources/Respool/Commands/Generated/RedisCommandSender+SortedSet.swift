//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `BZMPOP timeout numkeys key [key …] <MIN | MAX> [COUNT count]`.
    ///
    /// Complexity on the server: O(K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzmpop/>.
    @discardableResult
    @inlinable
    public func bzmpop<Value: RESPDecodable>(
        timeout: Duration,
        _ keys: [some RESPEncodable],
        from side: ScoreEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> KeyedScores<Value>? {
        try await send(RedisCommands().bzmpop(timeout: timeout, keys, from: side, count: count, as: type))
    }

    /// Sends `BZPOPMAX key [key …] timeout`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzpopmax/>.
    @discardableResult
    @inlinable
    public func bzpopmax<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> KeyedScore<Value>? {
        try await send(RedisCommands().bzpopmax(keys, timeout: timeout, as: type))
    }

    /// Sends `BZPOPMIN key [key …] timeout`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bzpopmin/>.
    @discardableResult
    @inlinable
    public func bzpopmin<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> KeyedScore<Value>? {
        try await send(RedisCommands().bzpopmin(keys, timeout: timeout, as: type))
    }

    /// Sends `ZADD key [<NX | XX>] [<GT | LT>] [CH] [INCR] score member [score member …]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/zadd/>.
    @discardableResult
    @inlinable
    public func zadd(
        _ key: some RESPEncodable,
        _ data: [(Double, some RESPEncodable)],
        if condition: ExistenceCondition? = nil,
        comparison: ScoreComparison? = nil,
        countingChanges: Bool = false
    ) async throws(RedisError) -> Int {
        try await send(
            RedisCommands().zadd(key, data, if: condition, comparison: comparison, countingChanges: countingChanges)
        )
    }

    /// Sends `ZADD key [<NX | XX>] [<GT | LT>] [CH] [INCR] score member [score member …]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/zadd/>.
    @discardableResult
    @inlinable
    public func zaddIncrementing(
        _ key: some RESPEncodable,
        _ data: [(Double, some RESPEncodable)],
        if condition: ExistenceCondition? = nil,
        comparison: ScoreComparison? = nil
    ) async throws(RedisError) -> Double? {
        try await send(RedisCommands().zaddIncrementing(key, data, if: condition, comparison: comparison))
    }

    /// Sends `ZCARD key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zcard/>.
    @inlinable
    public func zcard(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().zcard(key))
    }

    /// Sends `ZCOUNT key min max`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zcount/>.
    @inlinable
    public func zcount(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zcount(key, min: min, max: max))
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zdiff(keys, as: type))
    }

    /// Sends `ZDIFF numkeys key [key …] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zdiff<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zdiff(keys, as: type))
    }

    /// Sends `ZDIFF numkeys key [key …] [WITHSCORES]`.
    ///
    /// Complexity on the server: O(L + (N-K)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zdiff/>.
    @inlinable
    public func zdiffWithScores<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zdiffWithScores(keys, as: type))
    }

    /// Sends `ZDIFF numkeys key [key …] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zdiffWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zdiffWithScores(keys, as: type))
    }

    /// Sends `ZDIFFSTORE destination numkeys key [key …]`.
    ///
    /// Complexity on the server: O(L + (N-K)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zdiffstore/>.
    @discardableResult
    @inlinable
    public func zdiffstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable]
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zdiffstore(into: destination, keys))
    }

    /// Sends `ZDIFFSTORE destination numkeys key [key …]`; the keys one by one.
    @discardableResult
    @inlinable
    public func zdiffstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zdiffstore(into: destination, keys))
    }

    /// Sends `ZINCRBY key increment member`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zincrby/>.
    @discardableResult
    @inlinable
    public func zincrby(
        _ key: some RESPEncodable,
        by increment: Double,
        _ member: some RESPEncodable
    ) async throws(RedisError) -> Double {
        try await send(RedisCommands().zincrby(key, by: increment, member))
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zinter(keys, weights: weights, aggregate: aggregate, as: type))
    }

    /// Sends `ZINTER numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zinter<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zinter(keys, weights: weights, aggregate: aggregate, as: type))
    }

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
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zinterWithScores(keys, weights: weights, aggregate: aggregate, as: type))
    }

    /// Sends `ZINTER numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zinterWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zinterWithScores(keys, weights: weights, aggregate: aggregate, as: type))
    }

    /// Sends `ZINTERCARD numkeys key [key …] [LIMIT limit]`.
    ///
    /// Complexity on the server: O(N*K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zintercard/>.
    @inlinable
    public func zintercard(_ keys: [some RESPEncodable], limit: Int? = nil) async throws(RedisError) -> Int {
        try await send(RedisCommands().zintercard(keys, limit: limit))
    }

    /// Sends `ZINTERCARD numkeys key [key …] [LIMIT limit]`; the keys one by one.
    @inlinable
    public func zintercard<Element: RESPEncodable>(
        _ keys: Element...,
        limit: Int? = nil
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zintercard(keys, limit: limit))
    }

    /// Sends `ZINTERSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`.
    ///
    /// Complexity on the server: O(N*K).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zinterstore/>.
    @discardableResult
    @inlinable
    public func zinterstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zinterstore(into: destination, keys, weights: weights, aggregate: aggregate))
    }

    /// Sends `ZINTERSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`; the keys one by one.
    @discardableResult
    @inlinable
    public func zinterstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zinterstore(into: destination, keys, weights: weights, aggregate: aggregate))
    }

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
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zlexcount(key, min: min, max: max))
    }

    /// Sends `ZMPOP numkeys key [key …] <MIN | MAX> [COUNT count]`.
    ///
    /// Complexity on the server: O(K).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zmpop/>.
    @discardableResult
    @inlinable
    public func zmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: ScoreEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> KeyedScores<Value>? {
        try await send(RedisCommands().zmpop(keys, from: side, count: count, as: type))
    }

    /// Sends `ZMSCORE key member [member …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zmscore/>.
    @inlinable
    public func zmscore(
        _ key: some RESPEncodable,
        _ members: [some RESPEncodable]
    ) async throws(RedisError) -> [Double?] {
        try await send(RedisCommands().zmscore(key, members))
    }

    /// Sends `ZMSCORE key member [member …]`; the members one by one.
    @inlinable
    public func zmscore<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) async throws(RedisError) -> [Double?] {
        try await send(RedisCommands().zmscore(key, members))
    }

    /// Sends `ZPOPMAX key [count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmax/>.
    @discardableResult
    @inlinable
    public func zpopmax<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> ScoredMember<Value>? {
        try await send(RedisCommands().zpopmax(key, as: type))
    }

    /// Sends `ZPOPMAX key [count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmax/>.
    @discardableResult
    @inlinable
    public func zpopmax<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zpopmax(key, count: count, as: type))
    }

    /// Sends `ZPOPMIN key [count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmin/>.
    @discardableResult
    @inlinable
    public func zpopmin<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> ScoredMember<Value>? {
        try await send(RedisCommands().zpopmin(key, as: type))
    }

    /// Sends `ZPOPMIN key [count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zpopmin/>.
    @discardableResult
    @inlinable
    public func zpopmin<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zpopmin(key, count: count, as: type))
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
    ) async throws(RedisError) -> Value? {
        try await send(RedisCommands().zrandmember(key, as: type))
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zrandmember(key, count: count, as: type))
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
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zrandmemberWithScores(key, count: count, as: type))
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
    ) async throws(RedisError) -> [Value] {
        try await send(
            RedisCommands().zrange(
                key,
                from: start,
                to: stop,
                ordering: ordering,
                reversed: reversed,
                limit: limit,
                as: type
            )
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
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(
            RedisCommands().zrangeWithScores(
                key,
                from: start,
                to: stop,
                ordering: ordering,
                reversed: reversed,
                limit: limit,
                as: type
            )
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zrangebylex(key, min: min, max: max, limit: limit, as: type))
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zrangebyscore(key, min: min, max: max, limit: limit, as: type))
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
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zrangebyscoreWithScores(key, min: min, max: max, limit: limit, as: type))
    }

    /// Sends `ZRANGESTORE dst src min max [<BYSCORE | BYLEX>] [REV] [LIMIT offset count]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zrangestore/>.
    @discardableResult
    @inlinable
    public func zrangestore(
        into dst: some RESPEncodable,
        _ src: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable,
        ordering: SortedSetOrdering? = nil,
        reversed: Bool = false,
        limit: (offset: Int, count: Int)? = nil
    ) async throws(RedisError) -> Int {
        try await send(
            RedisCommands().zrangestore(
                into: dst,
                src,
                min: min,
                max: max,
                ordering: ordering,
                reversed: reversed,
                limit: limit
            )
        )
    }

    /// Sends `ZRANK key member [WITHSCORE]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrank/>.
    @inlinable
    public func zrank(_ key: some RESPEncodable, _ member: some RESPEncodable) async throws(RedisError) -> Int? {
        try await send(RedisCommands().zrank(key, member))
    }

    /// Sends `ZRANK key member [WITHSCORE]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrank/>.
    @inlinable
    public func zrankWithScore(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable
    ) async throws(RedisError) -> ScoredRank? {
        try await send(RedisCommands().zrankWithScore(key, member))
    }

    /// Sends `ZREM key member [member …]`.
    ///
    /// Complexity on the server: O(M*log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zrem/>.
    @discardableResult
    @inlinable
    public func zrem(_ key: some RESPEncodable, _ members: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().zrem(key, members))
    }

    /// Sends `ZREM key member [member …]`; the members one by one.
    @discardableResult
    @inlinable
    public func zrem<Element: RESPEncodable>(
        _ key: some RESPEncodable,
        _ members: Element...
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zrem(key, members))
    }

    /// Sends `ZREMRANGEBYLEX key min max`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.8.9. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zremrangebylex/>.
    @discardableResult
    @inlinable
    public func zremrangebylex(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zremrangebylex(key, min: min, max: max))
    }

    /// Sends `ZREMRANGEBYRANK key start stop`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zremrangebyrank/>.
    @discardableResult
    @inlinable
    public func zremrangebyrank(
        _ key: some RESPEncodable,
        from start: Int,
        to stop: Int
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zremrangebyrank(key, from: start, to: stop))
    }

    /// Sends `ZREMRANGEBYSCORE key min max`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/zremrangebyscore/>.
    @discardableResult
    @inlinable
    public func zremrangebyscore(
        _ key: some RESPEncodable,
        min: some RESPEncodable,
        max: some RESPEncodable
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zremrangebyscore(key, min: min, max: max))
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zrevrange(key, from: start, to: stop, as: type))
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
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zrevrangeWithScores(key, from: start, to: stop, as: type))
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zrevrangebylex(key, max: max, min: min, limit: limit, as: type))
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zrevrangebyscore(key, max: max, min: min, limit: limit, as: type))
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
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zrevrangebyscoreWithScores(key, max: max, min: min, limit: limit, as: type))
    }

    /// Sends `ZREVRANK key member [WITHSCORE]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrank/>.
    @inlinable
    public func zrevrank(_ key: some RESPEncodable, _ member: some RESPEncodable) async throws(RedisError) -> Int? {
        try await send(RedisCommands().zrevrank(key, member))
    }

    /// Sends `ZREVRANK key member [WITHSCORE]`.
    ///
    /// Complexity on the server: O(log(N)).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zrevrank/>.
    @inlinable
    public func zrevrankWithScore(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable
    ) async throws(RedisError) -> ScoredRank? {
        try await send(RedisCommands().zrevrankWithScore(key, member))
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
    ) async throws(RedisError) -> SortedSetScanPage<Value> {
        try await send(RedisCommands().zscan(key, cursor: cursor, pattern: pattern, count: count, as: type))
    }

    /// Sends `ZSCORE key member`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/zscore/>.
    @inlinable
    public func zscore(_ key: some RESPEncodable, _ member: some RESPEncodable) async throws(RedisError) -> Double? {
        try await send(RedisCommands().zscore(key, member))
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
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zunion(keys, weights: weights, aggregate: aggregate, as: type))
    }

    /// Sends `ZUNION numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zunion<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().zunion(keys, weights: weights, aggregate: aggregate, as: type))
    }

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
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zunionWithScores(keys, weights: weights, aggregate: aggregate, as: type))
    }

    /// Sends `ZUNION numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>] [WITHSCORES]`; the keys one by one.
    @inlinable
    public func zunionWithScores<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [ScoredMember<Value>] {
        try await send(RedisCommands().zunionWithScores(keys, weights: weights, aggregate: aggregate, as: type))
    }

    /// Sends `ZUNIONSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/zunionstore/>.
    @discardableResult
    @inlinable
    public func zunionstore(
        into destination: some RESPEncodable,
        _ keys: [some RESPEncodable],
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zunionstore(into: destination, keys, weights: weights, aggregate: aggregate))
    }

    /// Sends `ZUNIONSTORE destination numkeys key [key …] [WEIGHTS weight [WEIGHTS weight …]] [AGGREGATE <SUM | MIN | MAX>]`; the keys one by one.
    @discardableResult
    @inlinable
    public func zunionstore<Element: RESPEncodable>(
        into destination: some RESPEncodable,
        _ keys: Element...,
        weights: [Double] = [],
        aggregate: ScoreAggregate? = nil
    ) async throws(RedisError) -> Int {
        try await send(RedisCommands().zunionstore(into: destination, keys, weights: weights, aggregate: aggregate))
    }
}
