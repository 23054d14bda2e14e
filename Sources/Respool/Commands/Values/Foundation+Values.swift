//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if Foundation
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
internal import NIOCore

extension Data: RESPEncodable, RESPDecodable {
    /// Bytes, too.
    public typealias RESPKey = Data

    /// The bytes as they are.
    public var respArgument: RESPArgument { RESPArgument(.buffer(ByteBuffer(bytes: self))) }

    /// The bytes of any string-like reply; a copy.
    public init(_ value: RESPValue) throws {
        guard let bytes = value.bytes else { throw RedisError.decodingFailed(value, expected: "Data") }
        self.init(bytes.readableBytesView)
    }
}

extension UUID: RESPEncodable, RESPDecodable {
    /// Thirty-six characters, in capitals.
    public var respArgument: RESPArgument { uuidString.respArgument }

    /// Thirty-six characters, in any case.
    public init(_ value: RESPValue) throws {
        guard let id = UUID(uuidString: try String(value)) else {
            throw RedisError.decodingFailed(value, expected: "UUID")
        }
        self = id
    }
}

extension Date: RESPEncodable, RESPDecodable {
    /// Seconds since 1970, with a fraction.
    public var respArgument: RESPArgument { timeIntervalSince1970.respArgument }

    /// Seconds since 1970, with a fraction or without.
    public init(_ value: RESPValue) throws { self.init(timeIntervalSince1970: try Double(value)) }

    /// Milliseconds since 1970, rounded up.
    fileprivate var unixTimeMilliseconds: Int {
        let milliseconds = (timeIntervalSince1970 * 1000).rounded(.up)
        return Int(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max)
    }
}

extension URL: RESPEncodable, RESPDecodable {
    /// Its text.
    public var respArgument: RESPArgument { absoluteString.respArgument }

    /// Text that is a URL.
    public init(_ value: RESPValue) throws {
        guard let url = URL(string: try String(value)) else { throw RedisError.decodingFailed(value, expected: "URL") }
        self = url
    }
}

extension RedisCommands.ServerTime {
    /// The same as a date.
    public var date: Date { Date(timeIntervalSince1970: sinceEpoch / .seconds(1)) }
}

extension RedisCommands.KeyExpiry {
    /// At this time, to the millisecond, rounded up; what is past deletes the key at once, and what is before 1970 is refused by the servers.
    public static func at(_ date: Date) -> Self { .unixTimeMilliseconds(date.unixTimeMilliseconds) }
}

extension RedisCommands.KeyExpiryChange {
    /// At this time, to the millisecond, rounded up; what is past deletes the key at once, and what is before 1970 is refused by the servers.
    public static func at(_ date: Date) -> Self { .unixTimeMilliseconds(date.unixTimeMilliseconds) }
}

extension RedisCommands {
    /// Has a key expire at a time, to the millisecond.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - date: when it expires; what is past deletes it at once.
    ///   - condition: when the expiry is set; in any case by default.
    /// - Returns: whether it was set: `false` where there is no such key, or the condition kept it from being set.
    public func expireat(
        _ key: some RESPEncodable,
        at date: Date,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<Bool> {
        pexpireat(key, at: date.unixTimeMilliseconds, if: condition)
    }

    /// Has fields of a hash expire at a time, to the millisecond; since Redis 7.4 and Valkey 9.0.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - fields: which of its fields.
    ///   - date: when they expire; what is past deletes them at once.
    ///   - condition: when the expiry is set; in any case by default.
    /// - Returns: for each field 1 where it was set, 0 where the condition kept it from being set, 2 where the field was deleted at once, -2
    ///   where there is no such field.
    public func hexpireat(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        at date: Date,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<[Int]> {
        hpexpireat(key, fields, at: date.unixTimeMilliseconds, if: condition)
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Has a key expire at a time, to the millisecond.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - date: when it expires; what is past deletes it at once.
    ///   - condition: when the expiry is set; in any case by default.
    /// - Returns: whether it was set: `false` where there is no such key, or the condition kept it from being set.
    /// - Throws: ``RedisError``.
    @discardableResult
    public func expireat(
        _ key: some RESPEncodable,
        at date: Date,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> Bool {
        try await send(RedisCommands().expireat(key, at: date, if: condition))
    }

    /// Has fields of a hash expire at a time, to the millisecond; since Redis 7.4 and Valkey 9.0.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - fields: which of its fields.
    ///   - date: when they expire; what is past deletes them at once.
    ///   - condition: when the expiry is set; in any case by default.
    /// - Returns: for each field 1 where it was set, 0 where the condition kept it from being set, 2 where the field was deleted at once, -2
    ///   where there is no such field.
    /// - Throws: ``RedisError``.
    @discardableResult
    public func hexpireat(
        _ key: some RESPEncodable,
        _ fields: [some RESPEncodable],
        at date: Date,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) async throws -> [Int] {
        try await send(RedisCommands().hexpireat(key, fields, at: date, if: condition))
    }
}
#endif
