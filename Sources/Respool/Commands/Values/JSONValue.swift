//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if Foundation
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif
internal import NIOCore

/// A value that is stored as JSON text, wherever a command takes or returns a value.
///
/// ```swift
/// struct Job: Codable, Sendable { var id: Int }
/// try await redis.rpush("jobs", JSONValue(Job(id: 1)))
/// let job = try await redis.lpop("jobs", as: JSONValue<Job>.self)?.value
/// ```
///
/// Strings and hashes have shorter forms: `set(_:json:)`, `get(_:json:)`, `hset(_:_:json:)` and `hget(_:_:json:)`.
public struct JSONValue<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value
    private let text: [UInt8]

    fileprivate init(value: Value, text: [UInt8]) { (self.value, self.text) = (value, text) }
}

extension JSONValue: RESPEncodable where Value: Encodable {
    /// Encodes a value.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument` for what JSON can't hold, such as a number that is infinite, naming the place
    ///   and never the value.
    public init(_ value: Value) throws {
        do {
            // One text for one value: what is compared by its bytes (LREM, SADD) would find nothing otherwise.
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            self.init(value: value, text: [UInt8](try encoder.encode(value)))
        } catch {
            let place =
                if case EncodingError.invalidValue(_, let context) = error, !context.codingPath.isEmpty {
                    ": \(context.codingPath.map(\.shown).joined(separator: ".")) is something that JSON has no text for"
                } else { "" }
            throw RedisError(
                .invalidArgument,
                "\(Value.self) can't be encoded as JSON\(place)",
                outcome: .notExecuted,
                underlying: error as? EncodingError == nil ? error : nil
            )
        }
    }

    /// The JSON text.
    public var respArgument: RESPArgument { text.respArgument }
}

extension JSONValue: RESPDecodable where Value: Decodable {
    /// Decodes JSON text.
    ///
    /// - Throws: ``RedisError`` with code `.decodingFailed`, naming place and type, never a value.
    public init(_ value: RESPValue) throws {
        guard let bytes = value.bytes else {
            throw RedisError.decodingFailed(value, expected: "the JSON of \(Value.self)")
        }
        do {
            self.init(
                value: try JSONDecoder().decode(Value.self, from: Data(bytes.readableBytesView)),
                text: [UInt8](bytes.readableBytesView)
            )
        } catch let error as DecodingError {
            throw RedisError(error, decoding: "\(Value.self)", from: "the JSON")
        }
    }
}

extension JSONValue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What it holds by type, and nothing of the value.
    public var description: String { "JSONValue<\(Value.self)>" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what it holds.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommand {
    /// A command whose value could not be encoded: it fails before it is sent.
    fileprivate init(_ id: CommandID, encoding make: () throws -> RedisCommand<Reply>) {
        do {
            self = try make()
        } catch let error as RedisError {
            // The frame is never sent.
            self.init(
                id,
                repetition: .never,
                problem: error.about(command: id.name),
                frame: CommandFrame("$3\r\nSET\r\n") { _ in }
            ) { _ in
                throw error
            }
        } catch {
            preconditionFailure("JSON was refused with an error of type \(type(of: error))")
        }
    }
}

extension RedisCommands {
    /// Sets a key to the JSON text of a value.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: what is stored.
    ///   - condition: whether the key has to be there already; either way by default.
    ///   - time: how long it lives, to the millisecond, rounded up; `nil` for ever.
    /// - Returns: whether it was set: `false` where the condition kept it from being set.
    @_disfavoredOverload
    public func set<Value: Encodable & Sendable>(
        _ key: some RESPEncodable,
        json value: Value,
        if condition: RedisCommands.ExistenceCondition? = nil,
        expires time: Duration?
    ) -> RedisCommand<Bool> {
        set(key, json: value, if: condition, expires: time.map { .after($0) })
    }

    /// Sets a key to the JSON text of a value.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: what is stored.
    ///   - condition: whether the key has to be there already; either way by default.
    ///   - expires: when it expires; never by default.
    /// - Returns: whether it was set: `false` where the condition kept it from being set.
    public func set<Value: Encodable & Sendable>(
        _ key: some RESPEncodable,
        json value: Value,
        if condition: RedisCommands.ExistenceCondition? = nil,
        expires: RedisCommands.KeyExpiry? = nil
    ) -> RedisCommand<Bool> {
        RedisCommand(.set, encoding: { set(key, try JSONValue(value), if: condition, expires: expires) })
    }

    /// Reads a value from its JSON text.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what it is decoded as.
    /// - Returns: the value; `nil` where there is no such key.
    public func get<Value: Decodable & Sendable>(
        _ key: some RESPEncodable,
        json type: Value.Type
    ) -> RedisCommand<Value?> {
        get(key, as: JSONValue<Value>.self).map { $0?.value }
    }

    /// Sets a field of a hash to the JSON text of a value.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - field: its name.
    ///   - value: what is stored.
    /// - Returns: whether the field was new.
    public func hset<Value: Encodable & Sendable>(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        json value: Value
    ) -> RedisCommand<Bool> {
        RedisCommand(.hset, encoding: { hset(key, field, try JSONValue(value)) })
    }

    /// Reads a value from the JSON text in a field of a hash.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - field: its name.
    ///   - type: what it is decoded as.
    /// - Returns: the value; `nil` where there is no such key or field.
    public func hget<Value: Decodable & Sendable>(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        json type: Value.Type
    ) -> RedisCommand<Value?> {
        hget(key, field, as: JSONValue<Value>.self).map { $0?.value }
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Sets a key to the JSON text of a value.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: what is stored.
    ///   - condition: whether the key has to be there already; either way by default.
    ///   - time: how long it lives, to the millisecond, rounded up; `nil` for ever.
    /// - Returns: whether it was set: `false` where the condition kept it from being set.
    /// - Throws: ``RedisError`` with code `.invalidArgument` for what JSON can't hold, naming the place, before anything is sent.
    @_disfavoredOverload
    @discardableResult
    public func set<Value: Encodable & Sendable>(
        _ key: some RESPEncodable,
        json value: Value,
        if condition: RedisCommands.ExistenceCondition? = nil,
        expires time: Duration?
    ) async throws -> Bool {
        try await send(RedisCommands().set(key, json: value, if: condition, expires: time))
    }

    /// Sets a key to the JSON text of a value.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - value: what is stored.
    ///   - condition: whether the key has to be there already; either way by default.
    ///   - expires: when it expires; never by default.
    /// - Returns: whether it was set: `false` where the condition kept it from being set.
    /// - Throws: ``RedisError`` with code `.invalidArgument` for what JSON can't hold, naming the place, before anything is sent.
    @discardableResult
    public func set<Value: Encodable & Sendable>(
        _ key: some RESPEncodable,
        json value: Value,
        if condition: RedisCommands.ExistenceCondition? = nil,
        expires: RedisCommands.KeyExpiry? = nil
    ) async throws -> Bool {
        try await send(RedisCommands().set(key, json: value, if: condition, expires: expires))
    }

    /// Reads a value from its JSON text.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what it is decoded as.
    /// - Returns: the value; `nil` where there is no such key.
    /// - Throws: ``RedisError`` with code `.decodingFailed`, naming place and type, for JSON of another shape.
    public func get<Value: Decodable & Sendable>(
        _ key: some RESPEncodable,
        json type: Value.Type
    ) async throws -> Value? {
        try await send(RedisCommands().get(key, json: type))
    }

    /// Sets a field of a hash to the JSON text of a value.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - field: its name.
    ///   - value: what is stored.
    /// - Returns: whether the field was new.
    /// - Throws: ``RedisError`` with code `.invalidArgument` for what JSON can't hold, naming the place, before anything is sent.
    @discardableResult
    public func hset<Value: Encodable & Sendable>(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        json value: Value
    ) async throws -> Bool {
        try await send(RedisCommands().hset(key, field, json: value))
    }

    /// Reads a value from the JSON text in a field of a hash.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - field: its name.
    ///   - type: what it is decoded as.
    /// - Returns: the value; `nil` where there is no such key or field.
    /// - Throws: ``RedisError`` with code `.decodingFailed`, naming place and type, for JSON of another shape.
    public func hget<Value: Decodable & Sendable>(
        _ key: some RESPEncodable,
        _ field: some RESPEncodable,
        json type: Value.Type
    ) async throws -> Value? {
        try await send(RedisCommands().hget(key, field, json: type))
    }
}
#endif
