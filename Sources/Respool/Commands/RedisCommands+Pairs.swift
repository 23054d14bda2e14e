//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Names and values as they are written by hand: in a literal, or in a dictionary.
enum Pairs {
    static func arguments(
        _ pairs: some Sequence<(key: String, value: any RESPEncodable)>
    ) -> [(String, RESPArgument)] {
        pairs.map { ($0.key, $0.value.respArgument) }
    }
}

extension RedisCommand {
    /// Nobody means one name twice, and the server would take one of the values without a word.
    func refusingDuplicates<Value>(of pairs: some Sequence<(key: String, value: Value)>) -> Self {
        // As servers compare them: Swift takes different bytes for the same letter (U+00E9, and U+0065 with U+0301).
        var seen: Set<[UInt8]> = []
        guard !pairs.allSatisfy({ seen.insert(Array($0.key.utf8)).inserted }) else { return self }
        return with(problem: "a name comes twice; which of the values counts is the caller's to say")
    }

    func refusingNaN(in scores: some Sequence<Double>) -> Self {
        guard scores.contains(where: \.isNaN) else { return self }
        return with(problem: "a score is no number (NaN)")
    }

    private func with(problem: String) -> Self {
        with(problem: RedisError(.invalidArgument, problem, outcome: .notExecuted, command: name))
    }

    /// The same command with a reason not to send it.
    func with(problem: RedisError) -> Self {
        Self(request.with(problem: problem), repetition: repetition, decode: decoder)
    }
}

extension RedisCommands {
    /// Sets fields of a hash, and makes the hash if there is none.
    ///
    /// Values of different types may be mixed: `["name": "Ada", "age": 36]`.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - fields: names and values; a name may come once.
    /// - Returns: how many fields were new.
    public func hset(_ key: some RESPEncodable, _ fields: KeyValuePairs<String, any RESPEncodable>) -> RedisCommand<Int>
    {
        hset(key, Pairs.arguments(fields)).refusingDuplicates(of: fields)
    }

    /// Sets fields of a hash, and makes the hash if there is none.
    ///
    /// The values of a dictionary may be of different types.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - fields: names and values; a name may come once.
    /// - Returns: how many fields were new.
    @_disfavoredOverload
    public func hset(_ key: some RESPEncodable, _ fields: [String: any RESPEncodable]) -> RedisCommand<Int> {
        hset(key, Pairs.arguments(fields)).refusingDuplicates(of: fields)
    }

    /// Sets several keys at once.
    ///
    /// Values of different types may be mixed: `["name": "Ada", "age": 36]`.
    ///
    /// - Parameter values: names and values; a name may come once.
    /// - Returns: the command.
    public func mset(_ values: KeyValuePairs<String, any RESPEncodable>) -> RedisCommand<Void> {
        mset(Pairs.arguments(values)).refusingDuplicates(of: values)
    }

    /// Sets several keys at once.
    ///
    /// The values of a dictionary may be of different types.
    ///
    /// - Parameter values: names and values; a name may come once.
    /// - Returns: the command.
    @_disfavoredOverload
    public func mset(_ values: [String: any RESPEncodable]) -> RedisCommand<Void> {
        mset(Pairs.arguments(values)).refusingDuplicates(of: values)
    }

    /// Sets several keys, where none of them is there yet.
    ///
    /// Values of different types may be mixed: `["name": "Ada", "age": 36]`.
    ///
    /// - Parameter values: names and values; a name may come once.
    /// - Returns: whether they were set: `false` where one of them was there.
    public func msetnx(_ values: KeyValuePairs<String, any RESPEncodable>) -> RedisCommand<Bool> {
        msetnx(Pairs.arguments(values)).refusingDuplicates(of: values)
    }

    /// Sets several keys, where none of them is there yet.
    ///
    /// The values of a dictionary may be of different types.
    ///
    /// - Parameter values: names and values; a name may come once.
    /// - Returns: whether they were set: `false` where one of them was there.
    @_disfavoredOverload
    public func msetnx(_ values: [String: any RESPEncodable]) -> RedisCommand<Bool> {
        msetnx(Pairs.arguments(values)).refusingDuplicates(of: values)
    }

    /// Changes settings of the server until it is restarted.
    ///
    /// Values of different types may be mixed: `["name": "Ada", "age": 36]`.
    ///
    /// - Parameter settings: names and values; a name may come once.
    /// - Returns: the command.
    public func configSet(_ settings: KeyValuePairs<String, any RESPEncodable>) -> RedisCommand<Void> {
        configSet(Pairs.arguments(settings)).refusingDuplicates(of: settings)
    }

    /// Changes settings of the server until it is restarted.
    ///
    /// The values of a dictionary may be of different types.
    ///
    /// - Parameter settings: names and values; a name may come once.
    /// - Returns: the command.
    @_disfavoredOverload
    public func configSet(_ settings: [String: any RESPEncodable]) -> RedisCommand<Void> {
        configSet(Pairs.arguments(settings)).refusingDuplicates(of: settings)
    }

    /// Sets one field of a hash, and makes the hash if there is none.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - field: its name.
    ///   - value: what it is set to.
    /// - Returns: whether the field was new.
    @inlinable
    public func hset(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        _ value: some RESPEncodable
    ) -> RedisCommand<Bool> {
        hset(key, [(field, value)]).map { $0 == 1 }
    }

    /// Changes a setting of the server until it is restarted.
    ///
    /// - Parameters:
    ///   - setting: its name.
    ///   - value: what it is set to.
    /// - Returns: the command.
    @inlinable
    public func configSet(_ setting: some RESPEncodable, _ value: some RESPEncodable) -> RedisCommand<Void> {
        configSet([(setting, value)])
    }

    /// Adds a member to a sorted set, or changes its score, and makes the set if there is none.
    ///
    /// - Parameters:
    ///   - key: the sorted set.
    ///   - member: who is added.
    ///   - score: its score.
    ///   - condition: whether it has to be there already; either way by default.
    ///   - comparison: whether a score that is there only rises, or falls; either way by default.
    /// - Returns: whether the member was new.
    public func zadd(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        score: Double,
        if condition: ExistenceCondition? = nil,
        comparison: ScoreComparison? = nil
    ) -> RedisCommand<Bool> {
        zadd(key, [(score, member)], if: condition, comparison: comparison)
            .refusingNaN(in: CollectionOfOne(score))
            .map { $0 == 1 }
    }

    /// Adds members to a sorted set, or changes their scores, and makes the set if there is none.
    ///
    /// `["ada": 10, "bob": 20.5]`.
    ///
    /// - Parameters:
    ///   - key: the sorted set.
    ///   - scores: members and their scores; a member may come once.
    ///   - condition: whether they have to be there already; either way by default.
    ///   - comparison: whether a score that is there only rises, or falls; either way by default.
    ///   - countingChanges: whether members whose score changed are counted, too.
    /// - Returns: how many members were new.
    public func zadd(
        _ key: some RESPEncodable,
        _ scores: KeyValuePairs<String, Double>,
        if condition: ExistenceCondition? = nil,
        comparison: ScoreComparison? = nil,
        countingChanges: Bool = false
    ) -> RedisCommand<Int> {
        zadd(
            key,
            scores.map { ($0.value, $0.key) },
            if: condition,
            comparison: comparison,
            countingChanges: countingChanges
        )
        .refusingDuplicates(of: scores)
        .refusingNaN(in: scores.map(\.value))
    }

    /// Adds members to a sorted set, or changes their scores, and makes the set if there is none.
    ///
    /// A dictionary of members and scores.
    ///
    /// - Parameters:
    ///   - key: the sorted set.
    ///   - scores: members and their scores; a member may come once.
    ///   - condition: whether they have to be there already; either way by default.
    ///   - comparison: whether a score that is there only rises, or falls; either way by default.
    ///   - countingChanges: whether members whose score changed are counted, too.
    /// - Returns: how many members were new.
    @_disfavoredOverload
    public func zadd(
        _ key: some RESPEncodable,
        _ scores: [String: Double],
        if condition: ExistenceCondition? = nil,
        comparison: ScoreComparison? = nil,
        countingChanges: Bool = false
    ) -> RedisCommand<Int> {
        zadd(
            key,
            scores.map { ($0.value, $0.key) },
            if: condition,
            comparison: comparison,
            countingChanges: countingChanges
        )
        .refusingDuplicates(of: scores)
        .refusingNaN(in: scores.map(\.value))
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Sets fields of a hash, and makes the hash if there is none.
    ///
    /// Values of different types may be mixed: `["name": "Ada", "age": 36]`.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - fields: names and values; a name may come once.
    /// - Returns: how many fields were new.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, or a name comes twice, before anything is sent.
    @discardableResult
    public func hset(_ key: some RESPEncodable, _ fields: KeyValuePairs<String, any RESPEncodable>) async throws -> Int
    {
        try await send(RedisCommands().hset(key, fields))
    }

    /// Sets fields of a hash, and makes the hash if there is none.
    ///
    /// The values of a dictionary may be of different types.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - fields: names and values; a name may come once.
    /// - Returns: how many fields were new.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, or a name comes twice, before anything is sent.
    @_disfavoredOverload
    @discardableResult
    public func hset(_ key: some RESPEncodable, _ fields: [String: any RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().hset(key, fields))
    }

    /// Sets several keys at once.
    ///
    /// Values of different types may be mixed: `["name": "Ada", "age": 36]`.
    ///
    /// - Parameter values: names and values; a name may come once.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, or a name comes twice, before anything is sent.
    public func mset(_ values: KeyValuePairs<String, any RESPEncodable>) async throws {
        try await send(RedisCommands().mset(values))
    }

    /// Sets several keys at once.
    ///
    /// The values of a dictionary may be of different types.
    ///
    /// - Parameter values: names and values; a name may come once.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, or a name comes twice, before anything is sent.
    @_disfavoredOverload
    public func mset(_ values: [String: any RESPEncodable]) async throws {
        try await send(RedisCommands().mset(values))
    }

    /// Sets several keys, where none of them is there yet.
    ///
    /// Values of different types may be mixed: `["name": "Ada", "age": 36]`.
    ///
    /// - Parameter values: names and values; a name may come once.
    /// - Returns: whether they were set: `false` where one of them was there.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, or a name comes twice, before anything is sent.
    @discardableResult
    public func msetnx(_ values: KeyValuePairs<String, any RESPEncodable>) async throws -> Bool {
        try await send(RedisCommands().msetnx(values))
    }

    /// Sets several keys, where none of them is there yet.
    ///
    /// The values of a dictionary may be of different types.
    ///
    /// - Parameter values: names and values; a name may come once.
    /// - Returns: whether they were set: `false` where one of them was there.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, or a name comes twice, before anything is sent.
    @_disfavoredOverload
    @discardableResult
    public func msetnx(_ values: [String: any RESPEncodable]) async throws -> Bool {
        try await send(RedisCommands().msetnx(values))
    }

    /// Changes settings of the server until it is restarted.
    ///
    /// Values of different types may be mixed: `["name": "Ada", "age": 36]`.
    ///
    /// - Parameter settings: names and values; a name may come once.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, or a name comes twice, before anything is sent.
    public func configSet(_ settings: KeyValuePairs<String, any RESPEncodable>) async throws {
        try await send(RedisCommands().configSet(settings))
    }

    /// Changes settings of the server until it is restarted.
    ///
    /// The values of a dictionary may be of different types.
    ///
    /// - Parameter settings: names and values; a name may come once.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, or a name comes twice, before anything is sent.
    @_disfavoredOverload
    public func configSet(_ settings: [String: any RESPEncodable]) async throws {
        try await send(RedisCommands().configSet(settings))
    }

    /// Sets one field of a hash, and makes the hash if there is none.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - field: its name.
    ///   - value: what it is set to.
    /// - Returns: whether the field was new.
    /// - Throws: ``RedisError``.
    @inlinable
    @discardableResult
    public func hset(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        _ value: some RESPEncodable
    ) async throws -> Bool {
        try await send(RedisCommands().hset(key, field, value))
    }

    /// Changes a setting of the server until it is restarted.
    ///
    /// - Parameters:
    ///   - setting: its name.
    ///   - value: what it is set to.
    /// - Throws: ``RedisError`` for a setting or a value that the server doesn't take.
    @inlinable
    public func configSet(_ setting: some RESPEncodable, _ value: some RESPEncodable) async throws {
        try await send(RedisCommands().configSet(setting, value))
    }

    /// Adds a member to a sorted set, or changes its score, and makes the set if there is none.
    ///
    /// - Parameters:
    ///   - key: the sorted set.
    ///   - member: who is added.
    ///   - score: its score.
    ///   - condition: whether it has to be there already; either way by default.
    ///   - comparison: whether a score that is there only rises, or falls; either way by default.
    /// - Returns: whether the member was new.
    /// - Throws: ``RedisError`` with code `.invalidArgument` for a score that is no number, before anything is sent.
    @discardableResult
    public func zadd(
        _ key: some RESPEncodable,
        _ member: some RESPEncodable,
        score: Double,
        if condition: RedisCommands.ExistenceCondition? = nil,
        comparison: RedisCommands.ScoreComparison? = nil
    ) async throws -> Bool {
        try await send(RedisCommands().zadd(key, member, score: score, if: condition, comparison: comparison))
    }

    /// Adds members to a sorted set, or changes their scores, and makes the set if there is none.
    ///
    /// `["ada": 10, "bob": 20.5]`.
    ///
    /// - Parameters:
    ///   - key: the sorted set.
    ///   - scores: members and their scores; a member may come once.
    ///   - condition: whether they have to be there already; either way by default.
    ///   - comparison: whether a score that is there only rises, or falls; either way by default.
    ///   - countingChanges: whether members whose score changed are counted, too.
    /// - Returns: how many members were new.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, a member comes twice or a score is no number, before anything is sent.
    @discardableResult
    public func zadd(
        _ key: some RESPEncodable,
        _ scores: KeyValuePairs<String, Double>,
        if condition: RedisCommands.ExistenceCondition? = nil,
        comparison: RedisCommands.ScoreComparison? = nil,
        countingChanges: Bool = false
    ) async throws -> Int {
        try await send(
            RedisCommands().zadd(key, scores, if: condition, comparison: comparison, countingChanges: countingChanges)
        )
    }

    /// Adds members to a sorted set, or changes their scores, and makes the set if there is none.
    ///
    /// A dictionary of members and scores.
    ///
    /// - Parameters:
    ///   - key: the sorted set.
    ///   - scores: members and their scores; a member may come once.
    ///   - condition: whether they have to be there already; either way by default.
    ///   - comparison: whether a score that is there only rises, or falls; either way by default.
    ///   - countingChanges: whether members whose score changed are counted, too.
    /// - Returns: how many members were new.
    /// - Throws: ``RedisError`` with code `.invalidArgument` where there is none, a member comes twice or a score is no number, before anything is sent.
    @_disfavoredOverload
    @discardableResult
    public func zadd(
        _ key: some RESPEncodable,
        _ scores: [String: Double],
        if condition: RedisCommands.ExistenceCondition? = nil,
        comparison: RedisCommands.ScoreComparison? = nil,
        countingChanges: Bool = false
    ) async throws -> Int {
        try await send(
            RedisCommands().zadd(key, scores, if: condition, comparison: comparison, countingChanges: countingChanges)
        )
    }
}
