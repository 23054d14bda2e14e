//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisCommands {
    /// Sets a key to a value that expires after a time, to the millisecond, rounded up.
    ///
    /// For a time that is in a variable; `expires: .seconds(60)` is ``KeyExpiry``.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: what it is set to.
    ///   - condition: whether the key has to be there already; either way by default.
    ///   - time: how long it lives; `nil` for ever.
    /// - Returns: whether it was set: `false` where the condition kept it from being set.
    @inlinable
    @_disfavoredOverload
    public func set(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        if condition: ExistenceCondition? = nil,
        expires time: Duration?
    ) -> RedisCommand<Bool> {
        set(key, value, if: condition, expires: time.map { KeyExpiry.after($0) })
    }

    /// Reads a value and has it expire after a time, to the millisecond, rounded up.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - time: how long it lives from now on.
    ///   - type: what the value is decoded to.
    /// - Returns: the value; `nil` where there is no such key.
    @inlinable
    @_disfavoredOverload
    public func getex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        expires time: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        getex(key, expires: KeyExpiryChange.after(time), as: type)
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Sets a key to a value that expires after a time, to the millisecond, rounded up.
    ///
    /// For a time that is in a variable; `expires: .seconds(60)` is ``RedisCommands/KeyExpiry``.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: what it is set to.
    ///   - condition: whether the key has to be there already; either way by default.
    ///   - time: how long it lives; `nil` for ever.
    /// - Returns: whether it was set: `false` where the condition kept it from being set.
    /// - Throws: ``RedisError``.
    @inlinable
    @_disfavoredOverload
    @discardableResult
    public func set(
        _ key: some RESPEncodable,
        _ value: some RESPEncodable,
        if condition: RedisCommands.ExistenceCondition? = nil,
        expires time: Duration?
    ) async throws -> Bool {
        try await send(RedisCommands().set(key, value, if: condition, expires: time))
    }

    /// Reads a value and has it expire after a time, to the millisecond, rounded up.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - time: how long it lives from now on.
    ///   - type: what the value is decoded to.
    /// - Returns: the value; `nil` where there is no such key.
    /// - Throws: ``RedisError``.
    @inlinable
    @_disfavoredOverload
    public func getex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        expires time: Duration,
        as type: Value.Type = String.self
    ) async throws -> Value? {
        try await send(RedisCommands().getex(key, expires: time, as: type))
    }
}
