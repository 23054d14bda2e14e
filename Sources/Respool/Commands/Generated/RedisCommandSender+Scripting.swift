//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

public import NIOCore

extension RedisCommandSender where Self: ~Copyable {
    /// Runs a script on the server.
    ///
    /// `EVAL script numkeys [key [key …]] [arg [arg …]]`
    ///
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/eval/>.
    ///
    /// - Parameters:
    ///   - script: the script's source.
    ///   - keys: the keys that the script uses; empty for none.
    ///   - args: further arguments for the script; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: what the script returns; where that may be `nil`, ask for an optional type or `RESPValue`.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func eval<Value: RESPDecodable>(
        _ script: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) async throws -> Value {
        try await send(RedisCommands().eval(script, keys: keys, args: args, as: type))
    }

    /// Runs a script that the server has already, by its digest; an error where it hasn't.
    ///
    /// `EVALSHA sha1 numkeys [key [key …]] [arg [arg …]]`
    ///
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/evalsha/>.
    ///
    /// - Parameters:
    ///   - sha1: the script's SHA-1 digest, 40 hexadecimal digits.
    ///   - keys: the keys that the script uses; empty for none.
    ///   - args: further arguments for the script; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: what the script returns; where that may be `nil`, ask for an optional type or `RESPValue`.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func evalsha<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) async throws -> Value {
        try await send(RedisCommands().evalsha(sha1, keys: keys, args: args, as: type))
    }

    /// Runs a script that the server has and that only reads, by its digest.
    ///
    /// `EVALSHA_RO sha1 numkeys [key [key …]] [arg [arg …]]`
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/evalsha_ro/>.
    ///
    /// - Parameters:
    ///   - sha1: the script's SHA-1 digest, 40 hexadecimal digits.
    ///   - keys: the keys that the script uses; empty for none.
    ///   - args: further arguments for the script; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: what the script returns; where that may be `nil`, ask for an optional type or `RESPValue`.
    /// - Throws: ``RedisError``.
    @inlinable
    public func evalshaReadOnly<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) async throws -> Value {
        try await send(RedisCommands().evalshaReadOnly(sha1, keys: keys, args: args, as: type))
    }

    /// Runs a script that only reads on the server.
    ///
    /// `EVAL_RO script numkeys [key [key …]] [arg [arg …]]`
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/eval_ro/>.
    ///
    /// - Parameters:
    ///   - script: the script's source.
    ///   - keys: the keys that the script uses; empty for none.
    ///   - args: further arguments for the script; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: what the script returns; where that may be `nil`, ask for an optional type or `RESPValue`.
    /// - Throws: ``RedisError``.
    @inlinable
    public func evalReadOnly<Value: RESPDecodable>(
        _ script: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) async throws -> Value {
        try await send(RedisCommands().evalReadOnly(script, keys: keys, args: args, as: type))
    }

    /// Calls a function of a library that the server has.
    ///
    /// `FCALL function numkeys [key [key …]] [arg [arg …]]`
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/fcall/>.
    ///
    /// - Parameters:
    ///   - function: the function's name.
    ///   - keys: the keys that the function uses; empty for none.
    ///   - args: further arguments for the function; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: what the function returns; where that may be `nil`, ask for an optional type or `RESPValue`.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func fcall<Value: RESPDecodable>(
        _ function: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) async throws -> Value {
        try await send(RedisCommands().fcall(function, keys: keys, args: args, as: type))
    }

    /// Calls a function that only reads of a library that the server has.
    ///
    /// `FCALL_RO function numkeys [key [key …]] [arg [arg …]]`
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/fcall_ro/>.
    ///
    /// - Parameters:
    ///   - function: the function's name.
    ///   - keys: the keys that the function uses; empty for none.
    ///   - args: further arguments for the function; empty for none.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: what the function returns; where that may be `nil`, ask for an optional type or `RESPValue`.
    /// - Throws: ``RedisError``.
    @inlinable
    public func fcallReadOnly<Value: RESPDecodable>(
        _ function: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) async throws -> Value {
        try await send(RedisCommands().fcallReadOnly(function, keys: keys, args: args, as: type))
    }

    /// Deletes a library with all of its functions; an error where there is none of that name.
    ///
    /// `FUNCTION DELETE library-name`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-delete/>.
    ///
    /// - Parameter library: the library's name.
    /// - Throws: ``RedisError``.
    @inlinable
    public func functionDelete(_ library: some RESPEncodable) async throws {
        try await send(RedisCommands().functionDelete(library))
    }

    /// Reads all libraries of functions in the server's own format, which `functionRestore` takes.
    ///
    /// `FUNCTION DUMP`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-dump/>.
    ///
    /// - Returns: the bytes.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func functionDump() async throws -> ByteBuffer {
        try await send(RedisCommands().functionDump())
    }

    /// Deletes all libraries of functions.
    ///
    /// `FUNCTION FLUSH [<ASYNC | SYNC>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-flush/>.
    ///
    /// - Parameter mode: whether to free memory in the background or at once; `nil` for what the server is set to.
    /// - Throws: ``RedisError``.
    @inlinable
    public func functionFlush(mode: RedisCommands.FlushMode? = nil) async throws {
        try await send(RedisCommands().functionFlush(mode: mode))
    }

    /// Reads the server's description of the FUNCTION commands.
    ///
    /// `FUNCTION HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-help/>.
    ///
    /// - Returns: the lines of the text.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func functionHelp() async throws -> [String] {
        try await send(RedisCommands().functionHelp())
    }

    /// Stops the function that is running, unless it has written something.
    ///
    /// `FUNCTION KILL`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-kill/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func functionKill() async throws {
        try await send(RedisCommands().functionKill())
    }

    /// Lists the libraries of functions.
    ///
    /// `FUNCTION LIST [LIBRARYNAME library-name-pattern] [WITHCODE]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/function-list/>.
    ///
    /// - Parameters:
    ///   - pattern: only libraries whose names match this glob pattern; `nil` for all.
    ///   - withCode: whether to read the libraries' source, too.
    /// - Returns: a map for each library: name, engine and functions; empty where there is none.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func functionList(
        pattern: (any RESPEncodable)? = nil,
        withCode: Bool = false
    ) async throws -> [[String: RESPValue]] {
        try await send(RedisCommands().functionList(pattern: pattern, withCode: withCode))
    }

    /// Adds a library of functions to the server; an error where its name is taken.
    ///
    /// `FUNCTION LOAD [REPLACE] function-code`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-load/>.
    ///
    /// - Parameters:
    ///   - code: the library's source; its first line names the engine and the library.
    ///   - replace: whether to replace a library of the same name.
    /// - Returns: the library's name.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func functionLoad(code: some RESPEncodable, replace: Bool = false) async throws -> String {
        try await send(RedisCommands().functionLoad(code: code, replace: replace))
    }

    /// Adds the libraries of functions that `functionDump` returned.
    ///
    /// `FUNCTION RESTORE serialized-value [<FLUSH | APPEND | REPLACE>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-restore/>.
    ///
    /// - Parameters:
    ///   - serializedValue: the bytes that `functionDump` returned.
    ///   - policy: whether to empty the server first, add or replace; `nil` to add, an error if a name is taken.
    /// - Throws: ``RedisError``.
    @inlinable
    public func functionRestore(
        serialized serializedValue: some RESPEncodable,
        policy: RedisCommands.FunctionRestorePolicy? = nil
    ) async throws {
        try await send(RedisCommands().functionRestore(serialized: serializedValue, policy: policy))
    }

    /// Reads which function is running, and what the engines have.
    ///
    /// `FUNCTION STATS`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/function-stats/>.
    ///
    /// - Returns: the running function, or null, and each engine's numbers.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func functionStats() async throws -> [String: RESPValue] {
        try await send(RedisCommands().functionStats())
    }

    /// Checks which scripts the server has.
    ///
    /// `SCRIPT EXISTS sha1 [sha1 …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/script-exists/>.
    ///
    /// - Parameter sha1s: the scripts' SHA-1 digests, 40 hexadecimal digits each; at least one.
    /// - Returns: for each digest, in order, whether the server has the script.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func scriptExists(_ sha1s: [some RESPEncodable]) async throws -> [Bool] {
        try await send(RedisCommands().scriptExists(sha1s))
    }

    /// Checks which scripts the server has.
    ///
    /// The same with the sha1s one by one.
    ///
    /// - Parameter sha1s: the scripts' SHA-1 digests, 40 hexadecimal digits each; at least one.
    /// - Returns: for each digest, in order, whether the server has the script.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func scriptExists<Element: RESPEncodable>(_ sha1s: Element...) async throws -> [Bool] {
        try await send(RedisCommands().scriptExists(sha1s))
    }

    /// Makes the server forget all scripts.
    ///
    /// `SCRIPT FLUSH [<ASYNC | SYNC>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-flush/>.
    ///
    /// - Parameter mode: whether to free memory in the background or at once; `nil` for what the server is set to.
    /// - Throws: ``RedisError``.
    @inlinable
    public func scriptFlush(mode: RedisCommands.FlushMode? = nil) async throws {
        try await send(RedisCommands().scriptFlush(mode: mode))
    }

    /// Reads the server's description of the SCRIPT commands.
    ///
    /// `SCRIPT HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-help/>.
    ///
    /// - Returns: the lines of the text.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func scriptHelp() async throws -> [String] {
        try await send(RedisCommands().scriptHelp())
    }

    /// Stops the script that is running, unless it has written something.
    ///
    /// `SCRIPT KILL`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-kill/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func scriptKill() async throws {
        try await send(RedisCommands().scriptKill())
    }

    /// Gives a script to the server, for `evalsha`, without running it.
    ///
    /// `SCRIPT LOAD script`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/script-load/>.
    ///
    /// - Parameter script: the script's source.
    /// - Returns: its SHA-1 digest, 40 hexadecimal digits.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func scriptLoad(_ script: some RESPEncodable) async throws -> String {
        try await send(RedisCommands().scriptLoad(script))
    }

    /// Reads the source of a script that the server has; an error where it hasn't.
    ///
    /// `SCRIPT SHOW sha1`
    ///
    /// Complexity on the server: O(1).
    /// Since Valkey 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://valkey.io/commands/script-show/>.
    ///
    /// - Parameters:
    ///   - sha1: the script's SHA-1 digest, 40 hexadecimal digits.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the source.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func scriptShow<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().scriptShow(sha1, as: type))
    }
}
