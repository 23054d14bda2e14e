//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

public import NIOCore

extension RedisCommands {
    /// Sends `EVAL script numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/eval/>.
    @inlinable
    public func eval<Value: RESPDecodable>(
        _ script: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
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

    /// Sends `EVALSHA sha1 numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/evalsha/>.
    @inlinable
    public func evalsha<Value: RESPDecodable>(
        _ sha1: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
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

    /// Sends `FCALL function numkeys [key [key …]] [arg [arg …]]`.
    ///
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/fcall/>.
    @inlinable
    public func fcall<Value: RESPDecodable>(
        _ function: some RESPEncodable,
        keys: [any RESPEncodable] = [],
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
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

    /// Sends `FUNCTION DELETE library-name`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-delete/>.
    @inlinable
    public func functionDelete(libraryName: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .functionDelete,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$6\r\nDELETE\r\n", words: 2) { writer in
                writer.append(libraryName)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `FUNCTION DUMP`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-dump/>.
    @inlinable
    public func functionDump() -> RedisCommand<ByteBuffer> {
        RedisCommand(
            .functionDump,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nDUMP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `FUNCTION FLUSH [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-flush/>.
    @inlinable
    public func functionFlush(flushType: FlushMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .functionFlush,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$5\r\nFLUSH\r\n", words: 2) { writer in
                if let flushType {
                    flushType.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `FUNCTION HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-help/>.
    @inlinable
    public func functionHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .functionHelp,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `FUNCTION KILL`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-kill/>.
    @inlinable
    public func functionKill() -> RedisCommand<Void> {
        RedisCommand(
            .functionKill,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nKILL\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `FUNCTION LIST [LIBRARYNAME library-name-pattern] [WITHCODE]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/function-list/>.
    @inlinable
    public func functionList(
        libraryNamePattern: (any RESPEncodable)? = nil,
        withCode: Bool = false
    ) -> RedisCommand<[[String: RESPValue]]> {
        RedisCommand(
            .functionList,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nLIST\r\n", words: 2) { writer in
                if let libraryNamePattern {
                    writer.append(token: "LIBRARYNAME")
                    writer.append(libraryNamePattern)
                }
                if withCode { writer.append(token: "WITHCODE") }
            }
        )
    }

    /// Sends `FUNCTION LOAD [REPLACE] function-code`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/function-load/>.
    @inlinable
    public func functionLoad(functionCode: some RESPEncodable, replace: Bool = false) -> RedisCommand<String> {
        RedisCommand(
            .functionLoad,
            repetition: .never,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$4\r\nLOAD\r\n", words: 2) { writer in
                if replace { writer.append(token: "REPLACE") }
                writer.append(functionCode)
            }
        )
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

    /// Sends `FUNCTION STATS`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/function-stats/>.
    @inlinable
    public func functionStats() -> RedisCommand<[String: RESPValue]> {
        RedisCommand(
            .functionStats,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nFUNCTION\r\n$5\r\nSTATS\r\n", words: 2) { _ in }
        )
    }

    /// Sends `SCRIPT EXISTS sha1 [sha1 …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/script-exists/>.
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

    /// Sends `SCRIPT EXISTS sha1 [sha1 …]`; the sha1s one by one.
    @inlinable
    public func scriptExists<Element: RESPEncodable>(_ sha1s: Element...) -> RedisCommand<[Bool]> {
        scriptExists(sha1s)
    }

    /// Sends `SCRIPT FLUSH [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-flush/>.
    @inlinable
    public func scriptFlush(flushType: FlushMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .scriptFlush,
            repetition: .never,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$5\r\nFLUSH\r\n", words: 2) { writer in
                if let flushType {
                    flushType.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `SCRIPT HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-help/>.
    @inlinable
    public func scriptHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .scriptHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `SCRIPT KILL`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-kill/>.
    @inlinable
    public func scriptKill() -> RedisCommand<Void> {
        RedisCommand(
            .scriptKill,
            repetition: .never,
            frame: CommandFrame("$6\r\nSCRIPT\r\n$4\r\nKILL\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `SCRIPT LOAD script`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/script-load/>.
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

    /// Sends `SCRIPT SHOW sha1`.
    ///
    /// Complexity on the server: O(1).
    /// Since 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/script-show/>.
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
