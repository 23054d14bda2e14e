//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisCommands {
    /// What a stream keeps: entries of a number, or from an ID on.
    public struct StreamTrim: Sendable {
        private enum Bound: Sendable {
            case length(Int)
            case id(String)
        }

        private let bound: Bound
        private let isApproximate: Bool
        private let limit: Int?

        /// At most so many entries (MAXLEN).
        ///
        /// - Parameters:
        ///   - count: how many.
        ///   - approximately: whether a few more may stay, which costs the server less (`~`).
        ///   - limit: how many are deleted at once at most; only approximately.
        /// - Returns: what is kept.
        public static func maximumLength(_ count: Int, approximately: Bool = false, limit: Int? = nil) -> Self {
            Self(bound: .length(count), isApproximate: approximately, limit: limit)
        }

        /// Entries from this ID on (MINID).
        ///
        /// - Parameters:
        ///   - id: the lowest one that is kept.
        ///   - approximately: whether a few lower ones may stay, which costs the server less (`~`).
        ///   - limit: how many are deleted at once at most; only approximately.
        /// - Returns: what is kept.
        public static func minimumID(_ id: String, approximately: Bool = false, limit: Int? = nil) -> Self {
            Self(bound: .id(id), isApproximate: approximately, limit: limit)
        }

        func write(to writer: inout CommandWriter) {
            switch bound {
            case .length: writer.append(token: "MAXLEN")
            case .id: writer.append(token: "MINID")
            }
            if isApproximate { writer.append(token: "~") } else { writer.append(token: "=") }
            switch bound {
            case .length(let count): writer.append(count)
            case .id(let id): writer.append(id)
            }
            if let limit {
                writer.append(token: "LIMIT")
                writer.append(limit)
            }
        }
    }

    /// The ID of a new entry: the server's choice, or the caller's.
    public struct NewStreamID: Sendable, Hashable, ExpressibleByStringLiteral {
        private let text: String

        private init(text: String) { self.text = text }

        /// The time in milliseconds and a number, above all others of the stream (`*`).
        public static let automatic = Self(text: "*")

        /// This one, such as `1526919030474-55`, which must be above the last one; `1526919030474-*` leaves the number to the server,
        /// since 7.0.
        public static func id(_ id: String) -> Self { Self(text: id) }

        /// This one.
        public init(stringLiteral value: String) { text = value }

        func write(to writer: inout CommandWriter) { writer.append(text) }
    }

    /// What becomes of the pending lists of consumer groups that know an entry which is deleted; since Redis 8.2.
    public struct StreamReferences: Sendable, Hashable {
        @usableFromInline
        enum Choice: Sendable, Hashable {
            case keep
            case delete
            case acknowledged
        }

        @usableFromInline
        let choice: Choice

        /// They stay as they are (KEEPREF).
        public static let keep = Self(choice: .keep)
        /// They forget the entry, too (DELREF).
        public static let delete = Self(choice: .delete)
        /// Only entries that every group has read and acknowledged are deleted (ACKED).
        public static let acknowledged = Self(choice: .acknowledged)

        @usableFromInline
        func write(to writer: inout CommandWriter) {
            switch choice {
            case .keep: writer.append(token: "KEEPREF")
            case .delete: writer.append(token: "DELREF")
            case .acknowledged: writer.append(token: "ACKED")
            }
        }
    }
}

extension RedisCommands {
    /// Appends an entry to a stream, and makes the stream if there is none.
    ///
    /// `XADD key [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID.
    public func xadd(
        _ key: some RESPEncodable,
        _ fields: [(some RESPEncodable, some RESPEncodable)],
        id: NewStreamID = .automatic,
        trim: StreamTrim? = nil,
        references: StreamReferences? = nil
    ) -> RedisCommand<String> {
        RedisCommand(
            .xadd,
            repetition: .never,
            problem: fields.isEmpty ? .emptyList("fields", of: "XADD") : nil,
            frame: CommandFrame("$4\r\nXADD\r\n") { writer in
                writer.append(key)
                references?.write(to: &writer)
                trim?.write(to: &writer)
                id.write(to: &writer)
                for (name, value) in fields {
                    writer.append(name)
                    writer.append(value)
                }
            }
        )
    }

    /// Appends an entry to a stream, and makes the stream if there is none.
    ///
    /// `XADD key [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// Values of different types may be mixed: `["type": "click", "x": 12]`.
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID.
    public func xadd(
        _ key: some RESPEncodable,
        _ fields: KeyValuePairs<String, any RESPEncodable>,
        id: NewStreamID = .automatic,
        trim: StreamTrim? = nil,
        references: StreamReferences? = nil
    ) -> RedisCommand<String> {
        xadd(key, Pairs.arguments(fields), id: id, trim: trim, references: references)
    }

    /// Appends an entry to a stream, and makes the stream if there is none.
    ///
    /// `XADD key [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// The fields of a dictionary have no order.
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID.
    @_disfavoredOverload
    public func xadd(
        _ key: some RESPEncodable,
        _ fields: [String: any RESPEncodable],
        id: NewStreamID = .automatic,
        trim: StreamTrim? = nil,
        references: StreamReferences? = nil
    ) -> RedisCommand<String> {
        xadd(key, Pairs.arguments(fields), id: id, trim: trim, references: references)
    }

    /// Appends an entry to a stream, where there is one; makes none.
    ///
    /// `XADD key NOMKSTREAM [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID; `nil` where there is no such stream.
    public func xaddToExisting(
        _ key: some RESPEncodable,
        _ fields: [(some RESPEncodable, some RESPEncodable)],
        id: NewStreamID = .automatic,
        trim: StreamTrim? = nil,
        references: StreamReferences? = nil
    ) -> RedisCommand<String?> {
        RedisCommand(
            .xadd,
            repetition: .never,
            problem: fields.isEmpty ? .emptyList("fields", of: "XADD") : nil,
            frame: CommandFrame("$4\r\nXADD\r\n") { writer in
                writer.append(key)
                writer.append(token: "NOMKSTREAM")
                references?.write(to: &writer)
                trim?.write(to: &writer)
                id.write(to: &writer)
                for (name, value) in fields {
                    writer.append(name)
                    writer.append(value)
                }
            }
        )
    }

    /// Appends an entry to a stream, where there is one; makes none.
    ///
    /// `XADD key NOMKSTREAM [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// Values of different types may be mixed: `["type": "click", "x": 12]`.
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID; `nil` where there is no such stream.
    public func xaddToExisting(
        _ key: some RESPEncodable,
        _ fields: KeyValuePairs<String, any RESPEncodable>,
        id: NewStreamID = .automatic,
        trim: StreamTrim? = nil,
        references: StreamReferences? = nil
    ) -> RedisCommand<String?> {
        xaddToExisting(key, Pairs.arguments(fields), id: id, trim: trim, references: references)
    }

    /// Appends an entry to a stream, where there is one; makes none.
    ///
    /// `XADD key NOMKSTREAM [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// The fields of a dictionary have no order.
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID; `nil` where there is no such stream.
    @_disfavoredOverload
    public func xaddToExisting(
        _ key: some RESPEncodable,
        _ fields: [String: any RESPEncodable],
        id: NewStreamID = .automatic,
        trim: StreamTrim? = nil,
        references: StreamReferences? = nil
    ) -> RedisCommand<String?> {
        xaddToExisting(key, Pairs.arguments(fields), id: id, trim: trim, references: references)
    }

    /// Takes entries from a stream's beginning.
    ///
    /// `XTRIM key <MAXLEN | MINID> [= | ~] threshold [LIMIT count] [KEEPREF | DELREF | ACKED]`
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - trim: what is kept.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: how many entries were deleted.
    public func xtrim(
        _ key: some RESPEncodable,
        _ trim: StreamTrim,
        references: StreamReferences? = nil
    ) -> RedisCommand<Int> {
        RedisCommand(
            .xtrim,
            repetition: .never,
            frame: CommandFrame("$5\r\nXTRIM\r\n") { writer in
                writer.append(key)
                trim.write(to: &writer)
                references?.write(to: &writer)
            }
        )
    }
}

extension RedisCommandSender where Self: ~Copyable {
    /// Appends an entry to a stream, and makes the stream if there is none.
    ///
    /// `XADD key [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID.
    /// - Throws: ``RedisError``; for an ID that isn't above the last one, with code `.serverError`.
    @discardableResult
    public func xadd(
        _ key: some RESPEncodable,
        _ fields: [(some RESPEncodable, some RESPEncodable)],
        id: RedisCommands.NewStreamID = .automatic,
        trim: RedisCommands.StreamTrim? = nil,
        references: RedisCommands.StreamReferences? = nil
    ) async throws -> String {
        try await send(RedisCommands().xadd(key, fields, id: id, trim: trim, references: references))
    }

    /// Appends an entry to a stream, and makes the stream if there is none.
    ///
    /// `XADD key [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// Values of different types may be mixed: `["type": "click", "x": 12]`.
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID.
    /// - Throws: ``RedisError``; for an ID that isn't above the last one, with code `.serverError`.
    @discardableResult
    public func xadd(
        _ key: some RESPEncodable,
        _ fields: KeyValuePairs<String, any RESPEncodable>,
        id: RedisCommands.NewStreamID = .automatic,
        trim: RedisCommands.StreamTrim? = nil,
        references: RedisCommands.StreamReferences? = nil
    ) async throws -> String {
        try await send(RedisCommands().xadd(key, fields, id: id, trim: trim, references: references))
    }

    /// Appends an entry to a stream, and makes the stream if there is none.
    ///
    /// `XADD key [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// The fields of a dictionary have no order.
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID.
    /// - Throws: ``RedisError``; for an ID that isn't above the last one, with code `.serverError`.
    @_disfavoredOverload
    @discardableResult
    public func xadd(
        _ key: some RESPEncodable,
        _ fields: [String: any RESPEncodable],
        id: RedisCommands.NewStreamID = .automatic,
        trim: RedisCommands.StreamTrim? = nil,
        references: RedisCommands.StreamReferences? = nil
    ) async throws -> String {
        try await send(RedisCommands().xadd(key, fields, id: id, trim: trim, references: references))
    }

    /// Appends an entry to a stream, where there is one; makes none.
    ///
    /// `XADD key NOMKSTREAM [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID; `nil` where there is no such stream.
    /// - Throws: ``RedisError``; for an ID that isn't above the last one, with code `.serverError`.
    @discardableResult
    public func xaddToExisting(
        _ key: some RESPEncodable,
        _ fields: [(some RESPEncodable, some RESPEncodable)],
        id: RedisCommands.NewStreamID = .automatic,
        trim: RedisCommands.StreamTrim? = nil,
        references: RedisCommands.StreamReferences? = nil
    ) async throws -> String? {
        try await send(RedisCommands().xaddToExisting(key, fields, id: id, trim: trim, references: references))
    }

    /// Appends an entry to a stream, where there is one; makes none.
    ///
    /// `XADD key NOMKSTREAM [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// Values of different types may be mixed: `["type": "click", "x": 12]`.
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID; `nil` where there is no such stream.
    /// - Throws: ``RedisError``; for an ID that isn't above the last one, with code `.serverError`.
    @discardableResult
    public func xaddToExisting(
        _ key: some RESPEncodable,
        _ fields: KeyValuePairs<String, any RESPEncodable>,
        id: RedisCommands.NewStreamID = .automatic,
        trim: RedisCommands.StreamTrim? = nil,
        references: RedisCommands.StreamReferences? = nil
    ) async throws -> String? {
        try await send(RedisCommands().xaddToExisting(key, fields, id: id, trim: trim, references: references))
    }

    /// Appends an entry to a stream, where there is one; makes none.
    ///
    /// `XADD key NOMKSTREAM [KEEPREF | DELREF | ACKED] [<MAXLEN | MINID> [= | ~] threshold [LIMIT count]] <* | id> field value …`
    ///
    /// The fields of a dictionary have no order.
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - fields: what the entry holds, in this order; a name may come twice.
    ///   - id: the entry's ID; the server's choice by default.
    ///   - trim: what is taken from the stream's other end afterwards; nothing by default.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: the entry's ID; `nil` where there is no such stream.
    /// - Throws: ``RedisError``; for an ID that isn't above the last one, with code `.serverError`.
    @_disfavoredOverload
    @discardableResult
    public func xaddToExisting(
        _ key: some RESPEncodable,
        _ fields: [String: any RESPEncodable],
        id: RedisCommands.NewStreamID = .automatic,
        trim: RedisCommands.StreamTrim? = nil,
        references: RedisCommands.StreamReferences? = nil
    ) async throws -> String? {
        try await send(RedisCommands().xaddToExisting(key, fields, id: id, trim: trim, references: references))
    }

    /// Takes entries from a stream's beginning.
    ///
    /// `XTRIM key <MAXLEN | MINID> [= | ~] threshold [LIMIT count] [KEEPREF | DELREF | ACKED]`
    ///
    /// - Parameters:
    ///   - key: the stream.
    ///   - trim: what is kept.
    ///   - references: what becomes of the pending lists of groups that know a trimmed entry; since Redis 8.2.
    /// - Returns: how many entries were deleted.
    /// - Throws: ``RedisError``.
    @discardableResult
    public func xtrim(
        _ key: some RESPEncodable,
        _ trim: RedisCommands.StreamTrim,
        references: RedisCommands.StreamReferences? = nil
    ) async throws -> Int {
        try await send(RedisCommands().xtrim(key, trim, references: references))
    }
}

extension RedisCommands.NewStreamID: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Whose choice it is, and nothing of the ID.
    public var description: String { text == "*" ? "automatic" : "id" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what it holds.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RedisCommands.StreamTrim: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What it is trimmed by, and nothing of the ID.
    public var description: String { if case .length = bound { "maximumLength" } else { "minimumID" } }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Nothing of what it holds.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
