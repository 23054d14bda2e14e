//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The elements of a scan, page by page as they are asked for.
///
/// ```swift
/// for try await key in redis.scan(match: "session:*", count: 500) {
///     try await redis.unlink(key)
/// }
/// ```
///
/// What is there from the beginning to the end comes out at least once; what comes or goes meanwhile may or may not; an element may come
/// more than once (<https://redis.io/docs/latest/commands/scan/>). The next page is asked for when the elements of the last one are used
/// up: whoever stops early asks for no more. A task that is cancelled gets `.cancelled` with the next page.
///
/// Memory: one page, about as many elements as `count` says.
public struct RedisScan<Element: Sendable>: AsyncSequence, Sendable {
    private let page: @Sendable (ScanCursor) async throws -> (next: ScanCursor, elements: [Element])

    init(_ page: @escaping @Sendable (ScanCursor) async throws -> (next: ScanCursor, elements: [Element])) {
        self.page = page
    }

    /// Begins the scan; nothing is sent before the first element is asked for.
    public func makeAsyncIterator() -> Iterator { Iterator(page: page) }

    /// One pass over the elements.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let page: @Sendable (ScanCursor) async throws -> (next: ScanCursor, elements: [Element])
        private var elements: [Element] = []
        private var position = 0
        private var cursor: ScanCursor? = .start

        fileprivate init(
            page: @escaping @Sendable (ScanCursor) async throws -> (next: ScanCursor, elements: [Element])
        ) {
            self.page = page
        }

        /// The next element; `nil` after the last one.
        ///
        /// - Throws: ``RedisError``. The scan can go on afterwards where it was.
        public mutating func next() async throws -> Element? {
            while position == elements.count {
                guard let cursor else { return nil }
                let (next, elements) = try await page(cursor)
                self.cursor = next.isEnd ? nil : next
                self.elements = elements
                position = 0
            }
            defer { position += 1 }
            return elements[position]
        }
    }
}

extension RedisCommandSender {
    /// All keys of the database, as a sequence.
    ///
    /// `SCAN cursor [MATCH pattern] [COUNT count] [TYPE type]`. Complexity on the server: O(1) for each page, O(N) for all.
    ///
    /// - Parameters:
    ///   - match: a glob-style pattern, such as `session:*`; all by default.
    ///   - count: how many keys the server looks at for a page; its own choice, 10, by default.
    ///   - keyType: the type of the keys, such as `.hash`; any by default.
    ///   - type: what keys are decoded to.
    /// - Returns: the keys.
    public func scan<Value: RESPDecodable>(
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        type keyType: RedisCommands.KeyType? = nil,
        as type: Value.Type = String.self
    ) -> RedisScan<Value> {
        RedisScan { cursor in
            let page = try await self.scan(cursor: cursor, match: match, count: count, type: keyType, as: type)
            return (page.cursor, page.elements)
        }
    }

    /// All fields of a hash and their values, as a sequence.
    ///
    /// `HSCAN key cursor [MATCH pattern] [COUNT count]`. Complexity on the server: O(1) for each page, O(N) for all.
    ///
    /// - Parameters:
    ///   - key: the hash.
    ///   - match: a glob-style pattern of fields; all by default.
    ///   - count: how many fields the server looks at for a page; its own choice, 10, by default.
    ///   - type: what values are decoded to, and fields with them.
    /// - Returns: the fields; none where there is no such key.
    public func hscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisScan<HashField<Value>> {
        RedisScan { cursor in
            let page = try await self.hscan(key, cursor: cursor, match: match, count: count, as: type)
            return (page.cursor, page.fields)
        }
    }

    /// All members of a set, as a sequence.
    ///
    /// `SSCAN key cursor [MATCH pattern] [COUNT count]`. Complexity on the server: O(1) for each page, O(N) for all.
    ///
    /// - Parameters:
    ///   - key: the set.
    ///   - match: a glob-style pattern of members; all by default.
    ///   - count: how many members the server looks at for a page; its own choice, 10, by default.
    ///   - type: what members are decoded to.
    /// - Returns: the members; none where there is no such key.
    public func sscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisScan<Value> {
        RedisScan { cursor in
            let page = try await self.sscan(key, cursor: cursor, match: match, count: count, as: type)
            return (page.cursor, page.elements)
        }
    }

    /// All members of a sorted set and their scores, as a sequence.
    ///
    /// `ZSCAN key cursor [MATCH pattern] [COUNT count]`. Complexity on the server: O(1) for each page, O(N) for all.
    ///
    /// - Parameters:
    ///   - key: the sorted set.
    ///   - match: a glob-style pattern of members; all by default.
    ///   - count: how many members the server looks at for a page; its own choice, 10, by default.
    ///   - type: what members are decoded to.
    /// - Returns: the members with their scores; none where there is no such key.
    public func zscan<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisScan<ScoredMember<Value>> {
        RedisScan { cursor in
            let page = try await self.zscan(key, cursor: cursor, match: match, count: count, as: type)
            return (page.cursor, page.members)
        }
    }
}
