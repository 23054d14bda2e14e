//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import NIOCore

/// A type that a reply can be decoded into.
///
/// Decoding runs on the task that sent the command, never on an event loop.
public protocol RESPDecodable: Sendable {
    /// What the names are decoded to that stand beside values of this type: the keys of lists that something was popped from,
    /// the fields of hashes and of stream entries.
    ///
    /// `String` by default. For the types that take any bytes (`[UInt8]`, `ByteBuffer`, `RESPValue`) it is the type itself:
    /// what is asked for as bytes can be read whatever it is called.
    associatedtype RESPKey: RESPDecodable & Hashable = String

    /// The `RESPKey` of an array of this type.
    associatedtype RESPArrayKey: RESPDecodable & Hashable = String

    /// Decodes a reply.
    ///
    /// - Throws: `RedisError` with code `.decodingFailed` when the reply is of another shape; for an error reply, the
    ///   server's error.
    init(_ value: RESPValue) throws

    /// Decodes an array of this type.
    ///
    /// The default decodes element by element; `UInt8` takes a string's bytes.
    static func respArray(_ value: RESPValue) throws -> [Self]
}

extension RESPDecodable {
    /// Decodes an array, set or push element by element.
    ///
    /// A missing value is an empty array.
    @inlinable
    public static func respArray(_ value: RESPValue) throws -> [Self] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw RedisError.decodingFailed(value, expected: "[\(Self.self)]")
        }
        var result: [Self] = []
        result.reserveCapacity(elements.count)
        for element in elements { result.append(try Self(element)) }
        return result
    }
}

extension RESPValue: RESPDecodable {
    /// As it came.
    public typealias RESPKey = RESPValue

    /// The reply as it is; an error reply is thrown.
    public init(_ value: RESPValue) throws {
        if case .error(let error) = value.unattributed { throw RedisError(inReply: error) }
        self = value
    }
}

extension ByteBuffer: RESPDecodable {
    /// Bytes, too.
    public typealias RESPKey = ByteBuffer

    /// The bytes of any string-like reply.
    ///
    /// A slice is returned as it is when it is most of the buffer it was read into, and copied when it isn't, so that
    /// keeping a small value never keeps a large read buffer alive.
    public init(_ value: RESPValue) throws {
        guard let bytes = value.bytes else { throw RedisError.decodingFailed(value, expected: "ByteBuffer") }
        self =
            bytes.storageCapacity > 4 * max(bytes.readableBytes, 64)
            ? ByteBuffer(bytes: bytes.readableBytesView) : bytes
    }
}
