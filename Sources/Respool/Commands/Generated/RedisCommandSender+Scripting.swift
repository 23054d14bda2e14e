//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

public import NIOCore

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `EVAL script numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/eval/>.
    @discardableResult
    @inlinable
    public func eval<Value: RESPDecodable>(
        _ script: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().eval(script, keys: keys, args: args, as: type))
    }

    /// Sends `EVALSHA sha1 numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/evalsha/>.
    @discardableResult
    @inlinable
    public func evalsha<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().evalsha(sha1, keys: keys, args: args, as: type))
    }

    /// Sends `EVALSHA_RO sha1 numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/evalsha_ro/>.
    @inlinable
    public func evalshaReadOnly<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().evalshaReadOnly(sha1, keys: keys, args: args, as: type))
    }

    /// Sends `EVAL_RO script numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/eval_ro/>.
    @inlinable
    public func evalReadOnly<Value: RESPDecodable>(
        _ script: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().evalReadOnly(script, keys: keys, args: args, as: type))
    }

    /// Sends `FCALL function numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/fcall/>.
    @discardableResult
    @inlinable
    public func fcall<Value: RESPDecodable>(
        _ function: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().fcall(function, keys: keys, args: args, as: type))
    }

    /// Sends `FCALL_RO function numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/fcall_ro/>.
    @inlinable
    public func fcallReadOnly<Value: RESPDecodable>(
        _ function: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().fcallReadOnly(function, keys: keys, args: args, as: type))
    }

    /// Sends `FUNCTION DELETE library-name`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-delete/>.
    @inlinable
    public func functionDelete(libraryName: some RESPEncodable) async throws(RedisError) -> Void {
        try await send(RedisCommands().functionDelete(libraryName: libraryName))
    }

    /// Sends `FUNCTION DUMP`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-dump/>.
    @discardableResult
    @inlinable
    public func functionDump() async throws(RedisError) -> ByteBuffer {
        try await send(RedisCommands().functionDump())
    }

    /// Sends `FUNCTION FLUSH [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-flush/>.
    @inlinable
    public func functionFlush(flushType: FlushMode? = nil) async throws(RedisError) -> Void {
        try await send(RedisCommands().functionFlush(flushType: flushType))
    }

    /// Sends `FUNCTION HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-help/>.
    @discardableResult
    @inlinable
    public func functionHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().functionHelp())
    }

    /// Sends `FUNCTION KILL`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-kill/>.
    @inlinable
    public func functionKill() async throws(RedisError) -> Void {
        try await send(RedisCommands().functionKill())
    }

    /// Sends `FUNCTION LIST [LIBRARYNAME library-name-pattern] [WITHCODE]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/function-list/>.
    @discardableResult
    @inlinable
    public func functionList(
        libraryNamePattern: (any RESPEncodable)? = nil,
        withCode: Bool = false
    ) async throws(RedisError) -> [[String: RESPValue]] {
        try await send(RedisCommands().functionList(libraryNamePattern: libraryNamePattern, withCode: withCode))
    }

    /// Sends `FUNCTION LOAD [REPLACE] function-code`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-load/>.
    @discardableResult
    @inlinable
    public func functionLoad(functionCode: some RESPEncodable, replace: Bool = false) async throws(RedisError) -> String
    {
        try await send(RedisCommands().functionLoad(functionCode: functionCode, replace: replace))
    }

    /// Sends `FUNCTION RESTORE serialized-value [<FLUSH | APPEND | REPLACE>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-restore/>.
    @inlinable
    public func functionRestore(
        serialized serializedValue: some RESPEncodable,
        policy: FunctionRestorePolicy? = nil
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().functionRestore(serialized: serializedValue, policy: policy))
    }

    /// Sends `FUNCTION STATS`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/function-stats/>.
    @discardableResult
    @inlinable
    public func functionStats() async throws(RedisError) -> [String: RESPValue] {
        try await send(RedisCommands().functionStats())
    }

    /// Sends `SCRIPT EXISTS sha1 [sha1 …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/script-exists/>.
    @discardableResult
    @inlinable
    public func scriptExists(_ sha1s: [some RESPEncodable]) async throws(RedisError) -> [Bool] {
        try await send(RedisCommands().scriptExists(sha1s))
    }

    /// Sends `SCRIPT EXISTS sha1 [sha1 …]`; the sha1s one by one.
    @discardableResult
    @inlinable
    public func scriptExists<Element: RESPEncodable>(_ sha1s: Element...) async throws(RedisError) -> [Bool] {
        try await send(RedisCommands().scriptExists(sha1s))
    }

    /// Sends `SCRIPT FLUSH [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-flush/>.
    @inlinable
    public func scriptFlush(flushType: FlushMode? = nil) async throws(RedisError) -> Void {
        try await send(RedisCommands().scriptFlush(flushType: flushType))
    }

    /// Sends `SCRIPT HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-help/>.
    @discardableResult
    @inlinable
    public func scriptHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().scriptHelp())
    }

    /// Sends `SCRIPT KILL`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-kill/>.
    @inlinable
    public func scriptKill() async throws(RedisError) -> Void {
        try await send(RedisCommands().scriptKill())
    }

    /// Sends `SCRIPT LOAD script`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/script-load/>.
    @discardableResult
    @inlinable
    public func scriptLoad(_ script: some RESPEncodable) async throws(RedisError) -> String {
        try await send(RedisCommands().scriptLoad(script))
    }

    /// Sends `SCRIPT SHOW sha1`.
    ///
    /// Complexity on the server: O(1).
    /// Since 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-show/>.
    @discardableResult
    @inlinable
    public func scriptShow<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().scriptShow(sha1, as: type))
    }
}
