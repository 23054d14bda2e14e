//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisCommands {
    /// Sets the fields of a hash to the properties of a value, and makes the hash if there is none.
    ///
    /// ```swift
    /// struct User: Codable { var name: String; var age: Int }
    /// try await redis.hset("user:1", fieldsOf: User(name: "Ada", age: 36))
    /// let user = try await redis.hgetall("user:1", as: User.self)      // User?
    /// ```
    ///
    /// One field for each property, of its coding key's name: text, numbers, Booleans, and types that are written as one of these. A property
    /// that is `nil` has no field; one that was there stays, so delete it with `hdel`, or the hash before.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - value: what is stored.
    /// - Returns: how many fields were new.
    public func hset(_ key: some RESPEncodable, fieldsOf value: some Encodable) -> RedisCommand<Int> {
        do throws(RedisError) {
            return hset(key, try HashEncoder.fields(of: value))
        } catch {
            return hset(key, [("", "")]).with(problem: error)
        }
    }

    /// Reads a hash into a value: each property from the field of its coding key's name.
    ///
    /// Fields that the type has no property for are left out.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - type: what it is decoded as.
    /// - Returns: the value; `nil` where there is no such key.
    @_disfavoredOverload
    public func hgetall<Value: Decodable & Sendable>(
        _ key: some RESPEncodable,
        as type: Value.Type
    ) -> RedisCommand<Value?> {
        RedisCommand<Value?>(hgetall(key, as: RESPValue.self)) { reply in try HashDecoder.value(reply, as: type) }
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Sets the fields of a hash to the properties of a value, and makes the hash if there is none.
    ///
    /// ```swift
    /// struct User: Codable { var name: String; var age: Int }
    /// try await redis.hset("user:1", fieldsOf: User(name: "Ada", age: 36))
    /// let user = try await redis.hgetall("user:1", as: User.self)      // User?
    /// ```
    ///
    /// One field for each property, of its coding key's name: text, numbers, Booleans, and types that are written as one of these. A property
    /// that is `nil` has no field; one that was there stays, so delete it with `hdel`, or the hash before.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - value: what is stored.
    /// - Returns: how many fields were new.
    /// - Throws: ``RedisError`` with code `.invalidArgument`, naming property and type, for what one field can't hold, before anything is sent.
    @discardableResult
    public func hset(_ key: some RESPEncodable, fieldsOf value: some Encodable) async throws -> Int {
        try await send(RedisCommands().hset(key, fieldsOf: value))
    }

    /// Reads a hash into a value: each property from the field of its coding key's name.
    ///
    /// Fields that the type has no property for are left out.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - type: what it is decoded as.
    /// - Returns: the value; `nil` where there is no such key.
    /// - Throws: ``RedisError`` with code `.decodingFailed`, naming field and type, for a field that is missing or of another type.
    @_disfavoredOverload
    public func hgetall<Value: Decodable & Sendable>(
        _ key: some RESPEncodable,
        as type: Value.Type
    ) async throws -> Value? {
        try await send(RedisCommands().hgetall(key, as: type))
    }
}
