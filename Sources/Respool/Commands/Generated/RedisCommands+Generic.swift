//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

public import NIOCore

extension RedisCommands {
    /// Sends `COPY source destination [DB destination-db] [REPLACE]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/copy/>.
    @inlinable
    public func copy(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        database: Int? = nil,
        replace: Bool = false
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .copy,
            repetition: .never,
            frame: CommandFrame("$4\r\nCOPY\r\n") { writer in
                writer.append(source)
                writer.append(destination)
                if let database {
                    writer.append(token: "DB")
                    writer.append(database)
                }
                if replace { writer.append(token: "REPLACE") }
            }
        )
    }

    /// Sends `DEL key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/del/>.
    @inlinable
    public func del(_ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .del,
            repetition: .idempotent,
            problem: keys.isEmpty ? .emptyList("keys", of: "DEL") : nil,
            frame: CommandFrame("$3\r\nDEL\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `DEL key [key …]`; the keys one by one.
    @inlinable
    public func del<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { del(keys) }

    /// Sends `DUMP key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/dump/>.
    @inlinable
    public func dump(_ key: some RESPEncodable) -> RedisCommand<ByteBuffer?> {
        RedisCommand(
            .dump,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nDUMP\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `EXISTS key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/exists/>.
    @inlinable
    public func exists(_ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .exists,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "EXISTS") : nil,
            frame: CommandFrame("$6\r\nEXISTS\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `EXISTS key [key …]`; the keys one by one.
    @inlinable
    public func exists<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { exists(keys) }

    /// Sends `EXPIRE key seconds [<NX | XX | GT | LT>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/expire/>.
    @inlinable
    public func expire(
        _ key: some RESPEncodable,
        in seconds: Duration,
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .expire,
            repetition: .never,
            frame: CommandFrame("$6\r\nEXPIRE\r\n") { writer in
                writer.append(key)
                writer.append(seconds.wholeSecondsArgument)
                if let condition {
                    condition.write(to: &writer)
                }
            }
        )
    }

    /// Sends `EXPIREAT key unix-time-seconds [<NX | XX | GT | LT>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/expireat/>.
    @inlinable
    public func expireat(
        _ key: some RESPEncodable,
        unixTimeSeconds: Int,
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .expireat,
            repetition: condition == nil ? .idempotent : .never,
            frame: CommandFrame("$8\r\nEXPIREAT\r\n") { writer in
                writer.append(key)
                writer.append(unixTimeSeconds)
                if let condition {
                    condition.write(to: &writer)
                }
            }
        )
    }

    /// Sends `EXPIRETIME key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/expiretime/>.
    @inlinable
    public func expiretime(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .expiretime,
            repetition: .repeatable,
            frame: CommandFrame("$10\r\nEXPIRETIME\r\n") { writer in
                writer.append(key)
            }
        )
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
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .keys,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nKEYS\r\n") { writer in
                writer.append(pattern)
            }
        )
    }

    /// Sends `MOVE key db`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/move/>.
    @inlinable
    public func move(_ key: some RESPEncodable, database: Int) -> RedisCommand<Bool> {
        RedisCommand(
            .move,
            repetition: .never,
            frame: CommandFrame("$4\r\nMOVE\r\n") { writer in
                writer.append(key)
                writer.append(database)
            }
        )
    }

    /// Sends `OBJECT ENCODING key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-encoding/>.
    @inlinable
    public func objectEncoding(_ key: some RESPEncodable) -> RedisCommand<String?> {
        RedisCommand(
            .objectEncoding,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nOBJECT\r\n$8\r\nENCODING\r\n", words: 2) { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `OBJECT FREQ key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-freq/>.
    @inlinable
    public func objectFreq(_ key: some RESPEncodable) -> RedisCommand<Int?> {
        RedisCommand(
            .objectFreq,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nOBJECT\r\n$4\r\nFREQ\r\n", words: 2) { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `OBJECT HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/object-help/>.
    @inlinable
    public func objectHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .objectHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nOBJECT\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `OBJECT IDLETIME key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-idletime/>.
    @inlinable
    public func objectIdleTime(_ key: some RESPEncodable) -> RedisCommand<Int?> {
        RedisCommand(
            .objectIdleTime,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nOBJECT\r\n$8\r\nIDLETIME\r\n", words: 2) { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `OBJECT REFCOUNT key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-refcount/>.
    @inlinable
    public func objectRefcount(_ key: some RESPEncodable) -> RedisCommand<Int?> {
        RedisCommand(
            .objectRefcount,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nOBJECT\r\n$8\r\nREFCOUNT\r\n", words: 2) { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `PERSIST key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/persist/>.
    @inlinable
    public func persist(_ key: some RESPEncodable) -> RedisCommand<Bool> {
        RedisCommand(
            .persist,
            repetition: .idempotent,
            frame: CommandFrame("$7\r\nPERSIST\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `PEXPIRE key milliseconds [<NX | XX | GT | LT>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pexpire/>.
    @inlinable
    public func pexpire(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .pexpire,
            repetition: .never,
            frame: CommandFrame("$7\r\nPEXPIRE\r\n") { writer in
                writer.append(key)
                writer.append(milliseconds.millisecondsArgument)
                if let condition {
                    condition.write(to: &writer)
                }
            }
        )
    }

    /// Sends `PEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/pexpireat/>.
    @inlinable
    public func pexpireat(
        _ key: some RESPEncodable,
        unixTimeMilliseconds: Int,
        if condition: ExpiryCondition? = nil
    ) -> RedisCommand<Bool> {
        RedisCommand(
            .pexpireat,
            repetition: condition == nil ? .idempotent : .never,
            frame: CommandFrame("$9\r\nPEXPIREAT\r\n") { writer in
                writer.append(key)
                writer.append(unixTimeMilliseconds)
                if let condition {
                    condition.write(to: &writer)
                }
            }
        )
    }

    /// Sends `PEXPIRETIME key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pexpiretime/>.
    @inlinable
    public func pexpiretime(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .pexpiretime,
            repetition: .repeatable,
            frame: CommandFrame("$11\r\nPEXPIRETIME\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `PTTL key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pttl/>.
    @inlinable
    public func pttl(_ key: some RESPEncodable) -> RedisCommand<KeyLifetime> {
        RedisCommand(
            .pttl,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nPTTL\r\n") { writer in
                writer.append(key)
            },
            decode: KeyLifetime.milliseconds
        )
    }

    /// Sends `RANDOMKEY`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/randomkey/>.
    @inlinable
    public func randomkey<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<Value?> {
        RedisCommand(
            .randomkey,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nRANDOMKEY\r\n") { _ in }
        )
    }

    /// Sends `RENAME key newkey`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rename/>.
    @inlinable
    public func rename(_ key: some RESPEncodable, to newkey: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .rename,
            repetition: .never,
            frame: CommandFrame("$6\r\nRENAME\r\n") { writer in
                writer.append(key)
                writer.append(newkey)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `RENAMENX key newkey`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/renamenx/>.
    @inlinable
    public func renamenx(_ key: some RESPEncodable, to newkey: some RESPEncodable) -> RedisCommand<Bool> {
        RedisCommand(
            .renamenx,
            repetition: .never,
            frame: CommandFrame("$8\r\nRENAMENX\r\n") { writer in
                writer.append(key)
                writer.append(newkey)
            }
        )
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
    ) -> RedisCommand<Void> {
        RedisCommand(
            .restore,
            repetition: .never,
            frame: CommandFrame("$7\r\nRESTORE\r\n") { writer in
                writer.append(key)
                writer.append(ttl)
                writer.append(serializedValue)
                if replace { writer.append(token: "REPLACE") }
                if absoluteTTL { writer.append(token: "ABSTTL") }
                if let seconds {
                    writer.append(token: "IDLETIME")
                    writer.append(seconds.wholeSecondsArgument)
                }
                if let frequency {
                    writer.append(token: "FREQ")
                    writer.append(frequency)
                }
            },
            decode: RESPValue.acknowledged
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
    ) -> RedisCommand<ScanPage<Value>> {
        RedisCommand(
            .scan,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nSCAN\r\n") { writer in
                writer.append(cursor)
                if let pattern {
                    writer.append(token: "MATCH")
                    writer.append(pattern)
                }
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
                if let keyType {
                    writer.append(token: "TYPE")
                    writer.append(keyType)
                }
            }
        )
    }

    /// Sends `SORT key [BY by-pattern] [LIMIT offset count] [GET get-pattern [GET get-pattern …]] [<ASC | DESC>] [ALPHA] [STORE destination]`.
    ///
    /// Complexity on the server: O(N+M*log(M)).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sort/>.
    @inlinable
    public func sort<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        byPattern: (any RESPEncodable)? = nil,
        limit: (offset: Int, count: Int)? = nil,
        getPatterns: [any RESPEncodable] = [],
        order: SortOrder? = nil,
        alphabetically: Bool = false,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> {
        RedisCommand(
            .sort,
            repetition: .never,
            frame: CommandFrame("$4\r\nSORT\r\n") { writer in
                writer.append(key)
                if let byPattern {
                    writer.append(token: "BY")
                    writer.append(byPattern)
                }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
                for item in getPatterns {
                    writer.append(token: "GET")
                    writer.append(item)
                }
                if let order {
                    order.write(to: &writer)
                }
                if alphabetically { writer.append(token: "ALPHA") }
            }
        )
    }

    /// Sends `SORT key [BY by-pattern] [LIMIT offset count] [GET get-pattern [GET get-pattern …]] [<ASC | DESC>] [ALPHA] [STORE destination]`.
    ///
    /// Complexity on the server: O(N+M*log(M)).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sort/>.
    @inlinable
    public func sortStore(
        _ key: some RESPEncodable,
        to destination: some RESPEncodable,
        byPattern: (any RESPEncodable)? = nil,
        limit: (offset: Int, count: Int)? = nil,
        getPatterns: [any RESPEncodable] = [],
        order: SortOrder? = nil,
        alphabetically: Bool = false
    ) -> RedisCommand<Int> {
        RedisCommand(
            .sort,
            repetition: .never,
            frame: CommandFrame("$4\r\nSORT\r\n") { writer in
                writer.append(key)
                if let byPattern {
                    writer.append(token: "BY")
                    writer.append(byPattern)
                }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
                for item in getPatterns {
                    writer.append(token: "GET")
                    writer.append(item)
                }
                if let order {
                    order.write(to: &writer)
                }
                if alphabetically { writer.append(token: "ALPHA") }
                writer.append(token: "STORE")
                writer.append(destination)
            }
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
    ) -> RedisCommand<[Value?]> {
        RedisCommand(
            .sortReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nSORT_RO\r\n") { writer in
                writer.append(key)
                if let byPattern {
                    writer.append(token: "BY")
                    writer.append(byPattern)
                }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
                for item in getPatterns {
                    writer.append(token: "GET")
                    writer.append(item)
                }
                if let order {
                    order.write(to: &writer)
                }
                if alphabetically { writer.append(token: "ALPHA") }
            }
        )
    }

    /// Sends `TOUCH key [key …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 3.2.1. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/touch/>.
    @inlinable
    public func touch(_ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .touch,
            repetition: .repeatable,
            problem: keys.isEmpty ? .emptyList("keys", of: "TOUCH") : nil,
            frame: CommandFrame("$5\r\nTOUCH\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `TOUCH key [key …]`; the keys one by one.
    @inlinable
    public func touch<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { touch(keys) }

    /// Sends `TTL key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/ttl/>.
    @inlinable
    public func ttl(_ key: some RESPEncodable) -> RedisCommand<KeyLifetime> {
        RedisCommand(
            .ttl,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nTTL\r\n") { writer in
                writer.append(key)
            },
            decode: KeyLifetime.seconds
        )
    }

    /// Sends `TYPE key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/type/>.
    @inlinable
    public func type(_ key: some RESPEncodable) -> RedisCommand<String> {
        RedisCommand(
            .type,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nTYPE\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `UNLINK key [key …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/unlink/>.
    @inlinable
    public func unlink(_ keys: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .unlink,
            repetition: .idempotent,
            problem: keys.isEmpty ? .emptyList("keys", of: "UNLINK") : nil,
            frame: CommandFrame("$6\r\nUNLINK\r\n") { writer in
                writer.append(contentsOf: keys)
            }
        )
    }

    /// Sends `UNLINK key [key …]`; the keys one by one.
    @inlinable
    public func unlink<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { unlink(keys) }

    /// Sends `WAIT numreplicas timeout`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/wait/>.
    @inlinable
    public func wait(replicas: Int, timeout: Duration) -> RedisCommand<Int> {
        RedisCommand(
            .wait,
            repetition: .never,
            blocksFor: timeout,
            frame: CommandFrame("$4\r\nWAIT\r\n") { writer in
                writer.append(replicas)
                writer.append(timeout.millisecondsArgument)
            }
        )
    }

    /// Sends `WAITAOF numlocal numreplicas timeout`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/waitaof/>.
    @inlinable
    public func waitaof(local: Int, replicas: Int, timeout: Duration) -> RedisCommand<[Int]> {
        RedisCommand(
            .waitaof,
            repetition: .never,
            blocksFor: timeout,
            frame: CommandFrame("$7\r\nWAITAOF\r\n") { writer in
                writer.append(local)
                writer.append(replicas)
                writer.append(timeout.millisecondsArgument)
            }
        )
    }
}
