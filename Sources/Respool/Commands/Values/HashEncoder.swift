//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Turns a value into the fields of a hash: one for each of its properties.
///
/// A property is text, a number, a Boolean, or of a type that is written as one of these; what is `nil` has no field.
struct HashEncoder {
    /// The fields, in the order in which the value encodes them.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument` for a value whose properties aren't named, and for a property that one field
    ///   can't hold, naming property and type, never the value.
    static func fields(of value: some Encodable) throws(RedisError) -> [(String, RESPArgument)] {
        let encoder = FieldsEncoder(type: "\(type(of: value))")
        do {
            try value.encode(to: encoder)
        } catch let error as RedisError {
            throw error
        } catch {
            throw RedisError(
                .invalidArgument,
                "\(encoder.type) can't be made fields of a hash: encoding it ended with an error of type \(type(of: error))",
                outcome: .notExecuted,
                underlying: error
            )
        }
        return encoder.fields
    }
}

private final class FieldsEncoder: Encoder {
    let type: String
    var fields: [(String, RESPArgument)] = []
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(type: String) { self.type = type }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(FieldsContainer(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        RefusingContainer(reason: "\(type) is a list; a hash has named fields")
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        RefusingContainer(reason: "\(type) is a single value; a hash has named fields")
    }
}

private struct FieldsContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: FieldsEncoder
    var codingPath: [any CodingKey] { [] }

    private func add(_ argument: RESPArgument, _ key: Key) { encoder.fields.append((key.stringValue, argument)) }

    private func place(_ key: Key) -> String { "the property \(key.shown) of \(encoder.type)" }

    /// Has no field.
    func encodeNil(forKey key: Key) throws {}
    func encode(_ value: Bool, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: String, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: Double, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: Float, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: Int, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: Int8, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: Int16, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: Int32, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: Int64, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: UInt, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: UInt8, forKey key: Key) throws { add(UInt64(value).respArgument, key) }
    func encode(_ value: UInt16, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: UInt32, forKey key: Key) throws { add(value.respArgument, key) }
    func encode(_ value: UInt64, forKey key: Key) throws { add(value.respArgument, key) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        if let value = value as? any RESPEncodable { return add(value.respArgument, key) }
        let field = FieldEncoder(place: place(key), type: "\(Value.self)")
        try value.encode(to: field)
        if let argument = field.argument { add(argument, key) }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(
            RefusingKeyedContainer(reason: FieldEncoder.reason(place(key), "a value of several parts"))
        )
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        RefusingContainer(reason: FieldEncoder.reason(place(key), "a list"))
    }

    func superEncoder() -> any Encoder { FieldEncoder(place: "the superclass of \(encoder.type)", type: encoder.type) }
    func superEncoder(forKey key: Key) -> any Encoder { FieldEncoder(place: place(key), type: encoder.type) }
}

/// Takes the one value that a field can hold.
private final class FieldEncoder: Encoder, SingleValueEncodingContainer {
    private let place: String
    private let type: String
    private(set) var argument: RESPArgument?
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(place: String, type: String) { (self.place, self.type) = (place, type) }

    static func reason(_ place: String, _ kind: String) -> String {
        "\(place) is \(kind), which one field of a hash can't hold; store it as JSON, or under a key of its own"
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(RefusingKeyedContainer(reason: Self.reason(place, "of type \(self.type)")))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        RefusingContainer(reason: Self.reason(place, "of type \(type)"))
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
    func encodeNil() throws {}
    func encode(_ value: Bool) throws { argument = value.respArgument }
    func encode(_ value: String) throws { argument = value.respArgument }
    func encode(_ value: Double) throws { argument = value.respArgument }
    func encode(_ value: Float) throws { argument = value.respArgument }
    func encode(_ value: Int) throws { argument = value.respArgument }
    func encode(_ value: Int8) throws { argument = value.respArgument }
    func encode(_ value: Int16) throws { argument = value.respArgument }
    func encode(_ value: Int32) throws { argument = value.respArgument }
    func encode(_ value: Int64) throws { argument = value.respArgument }
    func encode(_ value: UInt) throws { argument = value.respArgument }
    func encode(_ value: UInt8) throws { argument = UInt64(value).respArgument }
    func encode(_ value: UInt16) throws { argument = value.respArgument }
    func encode(_ value: UInt32) throws { argument = value.respArgument }
    func encode(_ value: UInt64) throws { argument = value.respArgument }

    func encode(_ value: some Encodable) throws {
        if let value = value as? any RESPEncodable {
            argument = value.respArgument
        } else {
            try value.encode(to: self)
        }
    }
}

private func refusal(_ reason: String) -> RedisError { RedisError(.invalidArgument, reason, outcome: .notExecuted) }

/// Asking an encoder for a container can't fail; using this one does.
private struct RefusingContainer: UnkeyedEncodingContainer, SingleValueEncodingContainer {
    let reason: String
    var codingPath: [any CodingKey] { [] }
    var count: Int { 0 }

    func encodeNil() throws { throw refusal(reason) }
    func encode(_ value: some Encodable) throws { throw refusal(reason) }

    func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(RefusingKeyedContainer(reason: reason))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }
    func superEncoder() -> any Encoder { FieldEncoder(place: reason, type: "") }
}

private struct RefusingKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let reason: String
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) throws { throw refusal(reason) }
    func encode(_ value: some Encodable, forKey key: Key) throws { throw refusal(reason) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(RefusingKeyedContainer<Nested>(reason: reason))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { RefusingContainer(reason: reason) }
    func superEncoder() -> any Encoder { FieldEncoder(place: reason, type: "") }
    func superEncoder(forKey key: Key) -> any Encoder { FieldEncoder(place: reason, type: "") }
}
