//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

public import NIOCore

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `COPY source destination [DB destination-db] [REPLACE]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/copy/>.
    @discardableResult
    @inlinable
    public func copy(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        database: Int? = nil,
        replace: Bool = false
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().copy(source, to: destination, database: database, replace: replace))
    }

    /// Sends `DEL key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/del/>.
    @discardableResult
    @inlinable
    public func del(_ keys: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().del(keys))
    }

    /// Sends `DEL key [key …]`; the keys one by one.
    @discardableResult
    @inlinable
    public func del<Element: RESPEncodable>(_ keys: Element...) async throws(RedisError) -> Int {
        try await send(RedisCommands().del(keys))
    }

    /// Sends `DUMP key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/dump/>.
    @inlinable
    public func dump(_ key: some RESPEncodable) async throws(RedisError) -> ByteBuffer? {
        try await send(RedisCommands().dump(key))
    }

    /// Sends `EXISTS key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/exists/>.
    @inlinable
    public func exists(_ keys: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().exists(keys))
    }

    /// Sends `EXISTS key [key …]`; the keys one by one.
    @inlinable
    public func exists<Element: RESPEncodable>(_ keys: Element...) async throws(RedisError) -> Int {
        try await send(RedisCommands().exists(keys))
    }

    /// Sends `EXPIRE key seconds [<NX | XX | GT | LT>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/expire/>.
    @discardableResult
    @inlinable
    public func expire(
        _ key: some RESPEncodable,
        in seconds: Duration,
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().expire(key, in: seconds, if: condition))
    }

    /// Sends `EXPIREAT key unix-time-seconds [<NX | XX | GT | LT>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/expireat/>.
    @discardableResult
    @inlinable
    public func expireat(
        _ key: some RESPEncodable,
        unixTimeSeconds: Int,
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().expireat(key, unixTimeSeconds: unixTimeSeconds, if: condition))
    }

    /// Sends `EXPIRETIME key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/expiretime/>.
    @inlinable
    public func expiretime(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().expiretime(key))
    }

    /// Sends `KEYS pattern`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/keys/>.
    @inlinable
    public func keys<Value: RESPDecodable>(
        _ pattern: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().keys(pattern, as: type))
    }

    /// Sends `MOVE key db`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/move/>.
    @discardableResult
    @inlinable
    public func move(_ key: some RESPEncodable, database: Int) async throws(RedisError) -> Bool {
        try await send(RedisCommands().move(key, database: database))
    }

    /// Sends `OBJECT ENCODING key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-encoding/>.
    @inlinable
    public func objectEncoding(_ key: some RESPEncodable) async throws(RedisError) -> String? {
        try await send(RedisCommands().objectEncoding(key))
    }

    /// Sends `OBJECT FREQ key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-freq/>.
    @inlinable
    public func objectFreq(_ key: some RESPEncodable) async throws(RedisError) -> Int? {
        try await send(RedisCommands().objectFreq(key))
    }

    /// Sends `OBJECT HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/object-help/>.
    @discardableResult
    @inlinable
    public func objectHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().objectHelp())
    }

    /// Sends `OBJECT IDLETIME key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-idletime/>.
    @inlinable
    public func objectIdleTime(_ key: some RESPEncodable) async throws(RedisError) -> Int? {
        try await send(RedisCommands().objectIdleTime(key))
    }

    /// Sends `OBJECT REFCOUNT key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-refcount/>.
    @inlinable
    public func objectRefcount(_ key: some RESPEncodable) async throws(RedisError) -> Int? {
        try await send(RedisCommands().objectRefcount(key))
    }

    /// Sends `PERSIST key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/persist/>.
    @discardableResult
    @inlinable
    public func persist(_ key: some RESPEncodable) async throws(RedisError) -> Bool {
        try await send(RedisCommands().persist(key))
    }

    /// Sends `PEXPIRE key milliseconds [<NX | XX | GT | LT>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pexpire/>.
    @discardableResult
    @inlinable
    public func pexpire(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().pexpire(key, in: milliseconds, if: condition))
    }

    /// Sends `PEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/pexpireat/>.
    @discardableResult
    @inlinable
    public func pexpireat(
        _ key: some RESPEncodable,
        unixTimeMilliseconds: Int,
        if condition: ExpiryCondition? = nil
    ) async throws(RedisError) -> Bool {
        try await send(RedisCommands().pexpireat(key, unixTimeMilliseconds: unixTimeMilliseconds, if: condition))
    }

    /// Sends `PEXPIRETIME key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pexpiretime/>.
    @inlinable
    public func pexpiretime(_ key: some RESPEncodable) async throws(RedisError) -> Int {
        try await send(RedisCommands().pexpiretime(key))
    }

    /// Sends `PTTL key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pttl/>.
    @inlinable
    public func pttl(_ key: some RESPEncodable) async throws(RedisError) -> KeyLifetime {
        try await send(RedisCommands().pttl(key))
    }

    /// Sends `RANDOMKEY`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/randomkey/>.
    @inlinable
    public func randomkey<Value: RESPDecodable>(as type: Value.Type = String.self) async throws(RedisError) -> Value? {
        try await send(RedisCommands().randomkey(as: type))
    }

    /// Sends `RENAME key newkey`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rename/>.
    @inlinable
    public func rename(_ key: some RESPEncodable, to newkey: some RESPEncodable) async throws(RedisError) -> Void {
        try await send(RedisCommands().rename(key, to: newkey))
    }

    /// Sends `RENAMENX key newkey`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/renamenx/>.
    @discardableResult
    @inlinable
    public func renamenx(_ key: some RESPEncodable, to newkey: some RESPEncodable) async throws(RedisError) -> Bool {
        try await send(RedisCommands().renamenx(key, to: newkey))
    }

    /// Sends `RESTORE key ttl serialized-value [REPLACE] [ABSTTL] [IDLETIME seconds] [FREQ frequency]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/restore/>.
    @inlinable
    public func restore(
        _ key: some RESPEncodable,
        ttl: Int,
        serialized serializedValue: some RESPEncodable,
        replace: Bool = false,
        absoluteTTL: Bool = false,
        in seconds: Duration? = nil,
        frequency: Int? = nil
    ) async throws(RedisError) -> Void {
        try await send(
            RedisCommands().restore(
                key,
                ttl: ttl,
                serialized: serializedValue,
                replace: replace,
                absoluteTTL: absoluteTTL,
                in: seconds,
                frequency: frequency
            )
        )
    }

    /// Sends `SCAN cursor [MATCH pattern] [COUNT count] [TYPE type]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/scan/>.
    @inlinable
    public func scan<Value: RESPDecodable>(
        cursor: Int,
        pattern: (any RESPEncodable)? = nil,
        count: Int? = nil,
        keyType: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> ScanPage<Value> {
        try await send(RedisCommands().scan(cursor: cursor, pattern: pattern, count: count, keyType: keyType, as: type))
    }

    /// Sends `SORT key [BY by-pattern] [LIMIT offset count] [GET get-pattern [GET get-pattern …]] [<ASC | DESC>] [ALPHA] [STORE destination]`.
    ///
    /// Complexity on the server: O(N+M*log(M)).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sort/>.
    @discardableResult
    @inlinable
    public func sort<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        byPattern: (any RESPEncodable)? = nil,
        limit: (offset: Int, count: Int)? = nil,
        getPatterns: [any RESPEncodable] = [],
        order: SortOrder? = nil,
        alphabetically: Bool = false,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value?] {
        try await send(
            RedisCommands().sort(
                key,
                byPattern: byPattern,
                limit: limit,
                getPatterns: getPatterns,
                order: order,
                alphabetically: alphabetically,
                as: type
            )
        )
    }

    /// Sends `SORT key [BY by-pattern] [LIMIT offset count] [GET get-pattern [GET get-pattern …]] [<ASC | DESC>] [ALPHA] [STORE destination]`.
    ///
    /// Complexity on the server: O(N+M*log(M)).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sort/>.
    @discardableResult
    @inlinable
    public func sortStore(
        _ key: some RESPEncodable,
        to destination: some RESPEncodable,
        byPattern: (any RESPEncodable)? = nil,
        limit: (offset: Int, count: Int)? = nil,
        getPatterns: [any RESPEncodable] = [],
        order: SortOrder? = nil,
        alphabetically: Bool = false
    ) async throws(RedisError) -> Int {
        try await send(
            RedisCommands().sortStore(
                key,
                to: destination,
                byPattern: byPattern,
                limit: limit,
                getPatterns: getPatterns,
                order: order,
                alphabetically: alphabetically
            )
        )
    }

    /// Sends `SORT_RO key [BY by-pattern] [LIMIT offset count] [GET get-pattern [GET get-pattern …]] [<ASC | DESC>] [ALPHA]`.
    ///
    /// Complexity on the server: O(N+M*log(M)).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sort_ro/>.
    @inlinable
    public func sortReadOnly<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        byPattern: (any RESPEncodable)? = nil,
        limit: (offset: Int, count: Int)? = nil,
        getPatterns: [any RESPEncodable] = [],
        order: SortOrder? = nil,
        alphabetically: Bool = false,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value?] {
        try await send(
            RedisCommands().sortReadOnly(
                key,
                byPattern: byPattern,
                limit: limit,
                getPatterns: getPatterns,
                order: order,
                alphabetically: alphabetically,
                as: type
            )
        )
    }

    /// Sends `TOUCH key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.2.1. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/touch/>.
    @inlinable
    public func touch(_ keys: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().touch(keys))
    }

    /// Sends `TOUCH key [key …]`; the keys one by one.
    @inlinable
    public func touch<Element: RESPEncodable>(_ keys: Element...) async throws(RedisError) -> Int {
        try await send(RedisCommands().touch(keys))
    }

    /// Sends `TTL key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/ttl/>.
    @inlinable
    public func ttl(_ key: some RESPEncodable) async throws(RedisError) -> KeyLifetime {
        try await send(RedisCommands().ttl(key))
    }

    /// Sends `TYPE key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/type/>.
    @inlinable
    public func type(_ key: some RESPEncodable) async throws(RedisError) -> String {
        try await send(RedisCommands().type(key))
    }

    /// Sends `UNLINK key [key …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/unlink/>.
    @discardableResult
    @inlinable
    public func unlink(_ keys: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().unlink(keys))
    }

    /// Sends `UNLINK key [key …]`; the keys one by one.
    @discardableResult
    @inlinable
    public func unlink<Element: RESPEncodable>(_ keys: Element...) async throws(RedisError) -> Int {
        try await send(RedisCommands().unlink(keys))
    }

    /// Sends `WAIT numreplicas timeout`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/wait/>.
    @discardableResult
    @inlinable
    public func wait(replicas: Int, timeout: Duration) async throws(RedisError) -> Int {
        try await send(RedisCommands().wait(replicas: replicas, timeout: timeout))
    }

    /// Sends `WAITAOF numlocal numreplicas timeout`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/waitaof/>.
    @discardableResult
    @inlinable
    public func waitaof(local: Int, replicas: Int, timeout: Duration) async throws(RedisError) -> [Int] {
        try await send(RedisCommands().waitaof(local: local, replicas: replicas, timeout: timeout))
    }
}
