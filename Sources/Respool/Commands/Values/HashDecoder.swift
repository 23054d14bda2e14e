//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Makes a value of the fields of a hash: each property of the field of its name.
struct HashDecoder {
    /// Decodes a hash; `nil` for one without fields, which is what a key that isn't there looks like.
    ///
    /// - Throws: ``RedisError`` with code `.decodingFailed`, naming field and type, never a value.
    static func value<Value: Decodable>(_ reply: RESPValue, as type: Value.Type) throws -> Value? {
        guard let elements = reply.elements else {
            if case .null = reply.unattributed { return nil }
            throw RedisError.decodingFailed(reply, expected: "\(Value.self)")
        }
        guard !elements.isEmpty else { return nil }
        var fields: [String: RESPValue] = [:]
        for (name, value) in try RESPValue.pairs(elements) {
            // A field whose name is no text is none of the value's.
            if let name = try? String(name) { fields[name] = value }
        }
        do {
            return try Value(from: FieldsDecoder(fields: fields, type: "\(Value.self)"))
        } catch let error as DecodingError {
            throw RedisError(error, decoding: "\(Value.self)", from: "the hash")
        }
    }
}

extension CodingKey {
    /// The name of a property, which a program has from its author; the key of a dictionary is data, and no error's business.
    var shown: String { Mirror(reflecting: self).displayStyle == .enum ? stringValue : "an entry" }
}

extension RedisError {
    /// What a value couldn't be decoded for: the place and the type, and nothing of what stands there.
    init(_ error: DecodingError, decoding type: String, from source: String) {
        func path(_ context: DecodingError.Context, _ last: (any CodingKey)? = nil) -> String {
            (context.codingPath + (last.map { [$0] } ?? [])).map(\.shown).joined(separator: ".")
        }
        let words =
            switch error {
            case .keyNotFound(let key, let context): "\(source) has no \(path(context, key))"
            case .valueNotFound(let type, let context): "\(path(context)) of \(source) is null, and no \(type)"
            case .typeMismatch(let type, let context): "\(path(context)) of \(source) is no \(type)"
            case .dataCorrupted(let context):
                context.codingPath.isEmpty
                    ? "\(source) can't be read" : "\(path(context)) of \(source) can't be read"
            @unknown default: "\(source) can't be read"
            }
        self.init(.decodingFailed, "\(type) can't be decoded: \(words)", outcome: .executed)
    }
}

private struct FieldsDecoder: Decoder {
    let fields: [String: RESPValue]
    let type: String
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(FieldsContainer(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw refusal("\(type) is a list; a hash has named fields")
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw refusal("\(type) is a single value; a hash has named fields")
    }
}

private func refusal(_ reason: String) -> RedisError { RedisError(.decodingFailed, reason, outcome: .executed) }

private struct FieldsContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: FieldsDecoder
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { decoder.fields.keys.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { decoder.fields[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { decoder.fields[key.stringValue] == nil }

    private func field(_ key: Key) throws -> RESPValue {
        guard let value = decoder.fields[key.stringValue] else {
            throw DecodingError.keyNotFound(key, DecodingError.Context(codingPath: [], debugDescription: ""))
        }
        return value
    }

    private func read<Value: RESPDecodable>(_ key: Key, as type: Value.Type = Value.self) throws -> Value {
        let field = try field(key)
        do {
            return try Value(field)
        } catch {
            throw refusal(
                "\(decoder.type) can't be decoded: the field \(key.shown) of the hash is no \(Value.self)"
            )
        }
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try read(key) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try read(key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try read(key) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try read(key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try read(key) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try read(key) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try read(key) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try read(key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try read(key) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try read(key) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try read(key) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try read(key) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try read(key) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try read(key) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        if let type = Value.self as? any RESPDecodable.Type, let value = try read(key, as: type) as? Value {
            return value
        }
        return try Value(
            from: FieldDecoder(value: field(key), place: "the field \(key.shown) of the hash", type: decoder.type)
        )
    }

    private func nested(_ key: Key) -> RedisError {
        refusal("\(decoder.type) can't be decoded: the field \(key.shown) of a hash has no parts")
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw nested(key) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw nested(key) }
    func superDecoder() throws -> any Decoder { decoder }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        FieldDecoder(value: try field(key), place: "the field \(key.shown) of the hash", type: decoder.type)
    }
}

/// Reads the one value that a field holds.
private struct FieldDecoder: Decoder, SingleValueDecodingContainer {
    let value: RESPValue
    let place: String
    let type: String
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw refusal("\(self.type) can't be decoded: \(place) has no parts")
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw refusal("\(type) can't be decoded: \(place) is no list")
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
    func decodeNil() -> Bool { false }

    private func read<Value: RESPDecodable>(as type: Value.Type = Value.self) throws -> Value {
        do {
            return try Value(value)
        } catch {
            throw refusal("\(self.type) can't be decoded: \(place) is no \(Value.self)")
        }
    }

    func decode(_ type: Bool.Type) throws -> Bool { try read() }
    func decode(_ type: String.Type) throws -> String { try read() }
    func decode(_ type: Double.Type) throws -> Double { try read() }
    func decode(_ type: Float.Type) throws -> Float { try read() }
    func decode(_ type: Int.Type) throws -> Int { try read() }
    func decode(_ type: Int8.Type) throws -> Int8 { try read() }
    func decode(_ type: Int16.Type) throws -> Int16 { try read() }
    func decode(_ type: Int32.Type) throws -> Int32 { try read() }
    func decode(_ type: Int64.Type) throws -> Int64 { try read() }
    func decode(_ type: UInt.Type) throws -> UInt { try read() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try read() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try read() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try read() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try read() }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let type = Value.self as? any RESPDecodable.Type, let value = try read(as: type) as? Value { return value }
        return try Value(from: self)
    }
}
