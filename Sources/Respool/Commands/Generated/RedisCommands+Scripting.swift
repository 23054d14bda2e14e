//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

public import NIOCore

extension RedisCommands {
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
    @inlinable
    public func eval<Value: RESPDecodable>(
        _ script: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .eval,
            repetition: .never,
            frame: CommandFrame("$4\r\nEVAL\r\n") { writer in
                writer.append(script)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                writer.append(contentsOf: args)
            }
        )
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
    @inlinable
    public func evalsha<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .evalsha,
            repetition: .never,
            frame: CommandFrame("$7\r\nEVALSHA\r\n") { writer in
                writer.append(sha1)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                writer.append(contentsOf: args)
            }
        )
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
    @inlinable
    public func evalshaReadOnly<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .evalshaReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$10\r\nEVALSHA_RO\r\n") { writer in
                writer.append(sha1)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                writer.append(contentsOf: args)
            }
        )
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
    @inlinable
    public func evalReadOnly<Value: RESPDecodable>(
        _ script: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .evalReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nEVAL_RO\r\n") { writer in
                writer.append(script)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                writer.append(contentsOf: args)
            }
        )
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
    @inlinable
    public func fcall<Value: RESPDecodable>(
        _ function: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .fcall,
            repetition: .never,
            frame: CommandFrame("$5\r\nFCALL\r\n") { writer in
                writer.append(function)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                writer.append(contentsOf: args)
            }
        )
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
    @inlinable
    public func fcallReadOnly<Value: RESPDecodable>(
        _ function: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = RESPValue.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .fcallReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nFCALL_RO\r\n") { writer in
                writer.append(function)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                writer.append(contentsOf: args)
            }
        )
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
    /// - Returns: the command.
    @inlinable
    public func functionDelete(_ library: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .functionDelete,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$6\r\nDELETE\r\n", words: 2) { writer in
                writer.append(library)
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func functionDump() -> RedisCommand<ByteBuffer> {
        RedisCommand(
            .functionDump,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nDUMP\r\n", words: 2) { _ in }
        )
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
    /// - Returns: the command.
    @inlinable
    public func functionFlush(mode: RedisCommands.FlushMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .functionFlush,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$5\r\nFLUSH\r\n", words: 2) { writer in
                if let mode {
                    mode.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func functionHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .functionHelp,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Stops the function that is running, unless it has written something.
    ///
    /// `FUNCTION KILL`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-kill/>.
    ///
    @inlinable
    public func functionKill() -> RedisCommand<Void> {
        RedisCommand(
            .functionKill,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nKILL\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func functionList(
        pattern: (any RESPEncodable)? = nil,
        withCode: Bool = false
    ) -> RedisCommand<[[String: RESPValue]]> {
        RedisCommand(
            .functionList,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nLIST\r\n", words: 2) { writer in
                if let pattern {
                    writer.append(token: "LIBRARYNAME")
                    writer.append(pattern)
                }
                if withCode { writer.append(token: "WITHCODE") }
            }
        )
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
    @inlinable
    public func functionLoad(code: some RESPEncodable, replace: Bool = false) -> RedisCommand<String> {
        RedisCommand(
            .functionLoad,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nLOAD\r\n", words: 2) { writer in
                if replace { writer.append(token: "REPLACE") }
                writer.append(code)
            }
        )
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
    /// - Returns: the command.
    @inlinable
    public func functionRestore(
        serialized serializedValue: some RESPEncodable,
        policy: RedisCommands.FunctionRestorePolicy? = nil
    ) -> RedisCommand<Void> {
        RedisCommand(
            .functionRestore,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$7\r\nRESTORE\r\n", words: 2) { writer in
                writer.append(serializedValue)
                if let policy {
                    policy.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func functionStats() -> RedisCommand<[String: RESPValue]> {
        RedisCommand(
            .functionStats,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$5\r\nSTATS\r\n", words: 2) { _ in }
        )
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
    @inlinable
    public func scriptExists(_ sha1s: [some RESPEncodable]) -> RedisCommand<[Bool]> {
        RedisCommand(
            .scriptExists,
            repetition: .repeatable,
            problem: sha1s.isEmpty ? .emptyList("sha1s", of: "SCRIPT EXISTS") : nil,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$6\r\nEXISTS\r\n", words: 2) { writer in
                writer.append(contentsOf: sha1s)
            }
        )
    }

    /// Checks which scripts the server has.
    ///
    /// The same with the sha1s one by one.
    ///
    /// - Parameter sha1s: the scripts' SHA-1 digests, 40 hexadecimal digits each; at least one.
    /// - Returns: for each digest, in order, whether the server has the script.
    @inlinable
    public func scriptExists<Element: RESPEncodable>(_ sha1s: Element...) -> RedisCommand<[Bool]> {
        scriptExists(sha1s)
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
    /// - Returns: the command.
    @inlinable
    public func scriptFlush(mode: RedisCommands.FlushMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .scriptFlush,
            repetition: .never,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$5\r\nFLUSH\r\n", words: 2) { writer in
                if let mode {
                    mode.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func scriptHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .scriptHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Stops the script that is running, unless it has written something.
    ///
    /// `SCRIPT KILL`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-kill/>.
    ///
    @inlinable
    public func scriptKill() -> RedisCommand<Void> {
        RedisCommand(
            .scriptKill,
            repetition: .never,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$4\r\nKILL\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
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
    @inlinable
    public func scriptLoad(_ script: some RESPEncodable) -> RedisCommand<String> {
        RedisCommand(
            .scriptLoad,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$4\r\nLOAD\r\n", words: 2) { writer in
                writer.append(script)
            }
        )
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
    @inlinable
    public func scriptShow<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .scriptShow,
            repetition: .never,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$4\r\nSHOW\r\n", words: 2) { writer in
                writer.append(sha1)
            }
        )
    }
}
