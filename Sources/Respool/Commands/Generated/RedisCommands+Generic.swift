//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

public import NIOCore

extension RedisCommands {
    /// Copies a key's value, type and expiry to another key.
    ///
    /// `COPY source destination [DB destination-db] [REPLACE]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/copy/>.
    ///
    /// - Parameters:
    ///   - source: the key to copy.
    ///   - destination: the key to copy to.
    ///   - database: the number of the destination's database; `nil` for the connection's own.
    ///   - replace: whether to replace what the destination holds.
    /// - Returns: whether it was copied; `false` if there is no source, or the destination exists and isn't replaced.
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

    /// Deletes keys, whatever they hold.
    ///
    /// `DEL key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/del/>.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: how many of them there were.
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

    /// Deletes keys, whatever they hold.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: how many of them there were.
    @inlinable
    public func del<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { del(keys) }

    /// Reads a key's value in the server's own format, which `restore` takes.
    ///
    /// `DUMP key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/dump/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: the bytes, or `nil` where there is no key.
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

    /// Counts which of some keys exist.
    ///
    /// `EXISTS key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/exists/>.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: how many exist; a key named twice counts twice.
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

    /// Counts which of some keys exist.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: how many exist; a key named twice counts twice.
    @inlinable
    public func exists<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { exists(keys) }

    /// Sets how long a key still lives.
    ///
    /// `EXPIRE key seconds [<NX | XX | GT | LT>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/expire/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - seconds: how long until expiry.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: whether it was set; `false` where there is no key, or the condition kept it from that.
    @inlinable
    public func expire(
        _ key: some RESPEncodable,
        in seconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
    ) -> RedisCommand<Bool> {
        RedisCommand(
            seconds.isWholeSeconds ? .expire : .pexpire,
            repetition: .never,
            frame: CommandFrame(seconds.isWholeSeconds ? "$6\r\nEXPIRE\r\n" : "$7\r\nPEXPIRE\r\n") { writer in
                writer.append(key)
                writer.append(seconds.exactArgument)
                if let condition {
                    condition.write(to: &writer)
                }
            }
        )
    }

    /// Sets when a key expires, in seconds since 1970.
    ///
    /// `EXPIREAT key unix-time-seconds [<NX | XX | GT | LT>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/expireat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - unixTimeSeconds: the time of expiry, in seconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: whether it was set; `false` where there is no key, or the condition kept it from that.
    @inlinable
    public func expireat(
        _ key: some RESPEncodable,
        at unixTimeSeconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
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

    /// Reads when a key expires.
    ///
    /// `EXPIRETIME key`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/expiretime/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: seconds since 1970; -1 where it doesn't expire, -2 where there is no key.
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

    /// Lists all keys that match a pattern, while everyone else has to wait.
    ///
    /// `KEYS pattern`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/keys/>.
    ///
    /// - Parameters:
    ///   - pattern: a glob pattern, such as `user:*`.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the keys, in no order; empty where none matches.
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

    /// Moves a key to another database of the server.
    ///
    /// `MOVE key db`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/move/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - database: the number of the database to move it to.
    /// - Returns: whether it was moved; `false` if it isn't here, or the other database has one of that name.
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

    /// Reads how the server stores a key's value internally.
    ///
    /// `OBJECT ENCODING key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-encoding/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: the encoding's name, such as `listpack`; `nil` where there is no key.
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

    /// Reads how often a key is used; an error unless the server evicts by frequency (LFU).
    ///
    /// `OBJECT FREQ key`
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-freq/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: a counter, 0 to 255, that grows ever slower; `nil` where there is no key.
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

    /// Reads the server's description of the OBJECT commands.
    ///
    /// `OBJECT HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/object-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func objectHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .objectHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nOBJECT\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Reads how long a key wasn't used; an error where the server evicts by frequency.
    ///
    /// `OBJECT IDLETIME key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-idletime/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: about how many seconds; `nil` where there is no key.
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

    /// Reads how many references the server holds to a key's value.
    ///
    /// `OBJECT REFCOUNT key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.3. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/object-refcount/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many; `nil` where there is no key.
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

    /// Takes a key's expiry away, so that it stays.
    ///
    /// `PERSIST key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/persist/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: whether it had one; `false` also where there is no key.
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

    /// Sets how long a key still lives, to the millisecond.
    ///
    /// `PEXPIRE key milliseconds [<NX | XX | GT | LT>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/pexpire/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - milliseconds: how long until expiry, rounded up to whole milliseconds.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: whether it was set; `false` where there is no key, or the condition kept it from that.
    @inlinable
    public func pexpire(
        _ key: some RESPEncodable,
        in milliseconds: Duration,
        if condition: RedisCommands.ExpiryCondition? = nil
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

    /// Sets when a key expires, in milliseconds since 1970.
    ///
    /// `PEXPIREAT key unix-time-milliseconds [<NX | XX | GT | LT>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't; no where it has a condition.
    /// See <https://redis.io/docs/latest/commands/pexpireat/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - unixTimeMilliseconds: the time of expiry, in milliseconds since 1970.
    ///   - condition: only where there is no expiry yet, is one, or the new one is later or sooner; `nil` for always.
    /// - Returns: whether it was set; `false` where there is no key, or the condition kept it from that.
    @inlinable
    public func pexpireat(
        _ key: some RESPEncodable,
        at unixTimeMilliseconds: Int,
        if condition: RedisCommands.ExpiryCondition? = nil
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

    /// Reads when a key expires, to the millisecond.
    ///
    /// `PEXPIRETIME key`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pexpiretime/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: milliseconds since 1970; -1 where it doesn't expire, -2 where there is no key.
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

    /// Reads how long a key still lives, to the millisecond.
    ///
    /// `PTTL key`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/pttl/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: the time left, or that it doesn't expire, or that there is no key.
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

    /// Picks a key at random.
    ///
    /// `RANDOMKEY`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/randomkey/>.
    ///
    /// - Parameter type: what the data of the reply is decoded to.
    /// - Returns: the key, or `nil` where the database is empty.
    @inlinable
    public func randomkey<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<Value?> {
        RedisCommand(
            .randomkey,
            repetition: .repeatable,
            frame: CommandFrame("$9\r\nRANDOMKEY\r\n") { _ in }
        )
    }

    /// Gives a key another name, and replaces what had that name; an error where there is no such key.
    ///
    /// `RENAME key newkey`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rename/>.
    ///
    /// - Parameters:
    ///   - key: the key's present name.
    ///   - newkey: the new name.
    /// - Returns: the command.
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

    /// Gives a key another name unless that is taken; an error where there is no such key.
    ///
    /// `RENAMENX key newkey`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/renamenx/>.
    ///
    /// - Parameters:
    ///   - key: the key's present name.
    ///   - newkey: the new name.
    /// - Returns: whether it was renamed; `false` where the new name is taken.
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

    /// Makes a key of what `dump` returned; an error where the key exists and isn't to be replaced.
    ///
    /// `RESTORE key ttl serialized-value [REPLACE] [ABSTTL] [IDLETIME seconds] [FREQ frequency]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/restore/>.
    ///
    /// - Parameters:
    ///   - key: the key to make.
    ///   - ttl: how long the key lives, in milliseconds; 0 for always.
    ///   - serializedValue: the bytes that `dump` returned.
    ///   - replace: whether to replace the key where it exists.
    ///   - absoluteTTL: whether `ttl` is a point in time, in milliseconds since 1970, rather than a span.
    ///   - idleTime: how long the key counts as unused, for eviction; `nil` for not at all.
    ///   - frequency: how often the key counts as used, 0 to 255, for eviction; `nil` for the server's own start.
    /// - Returns: the command.
    @inlinable
    public func restore(
        _ key: some RESPEncodable,
        ttl: Int,
        serialized serializedValue: some RESPEncodable,
        replace: Bool = false,
        absoluteTTL: Bool = false,
        idleTime: Duration? = nil,
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
                if let idleTime {
                    writer.append(token: "IDLETIME")
                    writer.append(idleTime.wholeSecondsArgument)
                }
                if let frequency {
                    writer.append(token: "FREQ")
                    writer.append(frequency)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Lists the database's keys page by page.
    ///
    /// `SCAN cursor [MATCH pattern] [COUNT count] [TYPE type]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/scan/>.
    ///
    /// - Parameters:
    ///   - cursor: where to go on: 0 at first, then the cursor that came with the page before.
    ///   - match: only keys that match this glob pattern; `nil` for all.
    ///   - count: roughly how many elements to look at in one call; `nil` for the server's own number, 10.
    ///   - keyType: only keys of this type, such as `hash`; `nil` for all types.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: a page of keys, which may be empty or repeat keys, and the next cursor; 0 after the last page.
    @inlinable
    public func scan<Value: RESPDecodable>(
        cursor: ScanCursor,
        match: (any RESPEncodable)? = nil,
        count: Int? = nil,
        type keyType: RedisCommands.KeyType? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<ScanPage<Value>> {
        RedisCommand(
            .scan,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nSCAN\r\n") { writer in
                writer.append(cursor)
                if let match {
                    writer.append(token: "MATCH")
                    writer.append(match)
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

    /// Reads the elements of a list, set or sorted set in sorted order.
    ///
    /// `SORT key [BY by-pattern] [LIMIT offset count] [GET get-pattern [GET get-pattern …]] [<ASC | DESC>] [ALPHA] [STORE destination]`
    ///
    /// Complexity on the server: O(N+M*log(M)).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sort/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - by: key to sort by, `*` in it standing for the element; `nil` for the elements themselves.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - gets: what to read for each: keys with `*` for the element, or `#` for itself; empty for that.
    ///   - order: whether the lowest or the highest comes first; `nil` for the lowest.
    ///   - alphabetically: whether to compare elements as text, not as numbers.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the elements, or what was asked for of each; `nil` for a key or field that doesn't exist.
    @inlinable
    public func sort<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        by: (any RESPEncodable)? = nil,
        limit: (offset: Int, count: Int)? = nil,
        gets: [any RESPEncodable] = [],
        order: RedisCommands.SortOrder? = nil,
        alphabetically: Bool = false,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> {
        RedisCommand(
            .sort,
            repetition: .never,
            frame: CommandFrame("$4\r\nSORT\r\n") { writer in
                writer.append(key)
                if let by {
                    writer.append(token: "BY")
                    writer.append(by)
                }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
                for item in gets {
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

    /// Sorts the elements of a list, set or sorted set, and stores the result as a list.
    ///
    /// `SORT key [BY by-pattern] [LIMIT offset count] [GET get-pattern [GET get-pattern …]] [<ASC | DESC>] [ALPHA] [STORE destination]`
    ///
    /// Complexity on the server: O(N+M*log(M)).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sort/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - destination: the key to store the result at; what it held before is lost.
    ///   - by: key to sort by, `*` in it standing for the element; `nil` for the elements themselves.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - gets: what to read for each: keys with `*` for the element, or `#` for itself; empty for that.
    ///   - order: whether the lowest or the highest comes first; `nil` for the lowest.
    ///   - alphabetically: whether to compare elements as text, not as numbers.
    /// - Returns: how many elements were stored; with 0 the destination is deleted.
    @inlinable
    public func sortStore(
        _ key: some RESPEncodable,
        to destination: some RESPEncodable,
        by: (any RESPEncodable)? = nil,
        limit: (offset: Int, count: Int)? = nil,
        gets: [any RESPEncodable] = [],
        order: RedisCommands.SortOrder? = nil,
        alphabetically: Bool = false
    ) -> RedisCommand<Int> {
        RedisCommand(
            .sort,
            repetition: .never,
            frame: CommandFrame("$4\r\nSORT\r\n") { writer in
                writer.append(key)
                if let by {
                    writer.append(token: "BY")
                    writer.append(by)
                }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
                for item in gets {
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

    /// Reads the elements of a list, set or sorted set in sorted order, by a command that replicas run, too.
    ///
    /// `SORT_RO key [BY by-pattern] [LIMIT offset count] [GET get-pattern [GET get-pattern …]] [<ASC | DESC>] [ALPHA]`
    ///
    /// Complexity on the server: O(N+M*log(M)).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/sort_ro/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - by: key to sort by, `*` in it standing for the element; `nil` for the elements themselves.
    ///   - limit: how many to skip, then how many to take; `nil` for all.
    ///   - gets: what to read for each: keys with `*` for the element, or `#` for itself; empty for that.
    ///   - order: whether the lowest or the highest comes first; `nil` for the lowest.
    ///   - alphabetically: whether to compare elements as text, not as numbers.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the elements, or what was asked for of each; `nil` for a key or field that doesn't exist.
    @inlinable
    public func sortReadOnly<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        by: (any RESPEncodable)? = nil,
        limit: (offset: Int, count: Int)? = nil,
        gets: [any RESPEncodable] = [],
        order: RedisCommands.SortOrder? = nil,
        alphabetically: Bool = false,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value?]> {
        RedisCommand(
            .sortReadOnly,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nSORT_RO\r\n") { writer in
                writer.append(key)
                if let by {
                    writer.append(token: "BY")
                    writer.append(by)
                }
                if let limit {
                    writer.append(token: "LIMIT")
                    writer.append(limit.offset)
                    writer.append(limit.count)
                }
                for item in gets {
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

    /// Marks keys as just used, for eviction.
    ///
    /// `TOUCH key [key …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 3.2.1. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/touch/>.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: how many of them exist.
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

    /// Marks keys as just used, for eviction.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: how many of them exist.
    @inlinable
    public func touch<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { touch(keys) }

    /// Reads how long a key still lives.
    ///
    /// `TTL key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/ttl/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: the time left in whole seconds, or that it doesn't expire, or that there is no key.
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

    /// Reads the type of a key's value.
    ///
    /// `TYPE key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/type/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: the type's name, such as `hash`; `none` where there is no key.
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

    /// Deletes keys, and frees their memory in the background.
    ///
    /// `UNLINK key [key …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: the data is the same, the answer isn't.
    /// See <https://redis.io/docs/latest/commands/unlink/>.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: how many of them there were.
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

    /// Deletes keys, and frees their memory in the background.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameter keys: the keys, at least one.
    /// - Returns: how many of them there were.
    @inlinable
    public func unlink<Element: RESPEncodable>(_ keys: Element...) -> RedisCommand<Int> { unlink(keys) }

    /// Waits until replicas have the connection's earlier writes.
    ///
    /// `WAIT numreplicas timeout`
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/wait/>.
    ///
    /// - Parameters:
    ///   - replicas: how many replicas to wait for.
    ///   - timeout: how long to wait; zero for as long as it takes.
    /// - Returns: how many replicas have them; fewer than asked for where the time ran out.
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

    /// Waits until the connection's earlier writes are on disk, in append-only files.
    ///
    /// `WAITAOF numlocal numreplicas timeout`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/waitaof/>.
    ///
    /// - Parameters:
    ///   - local: how many files of the server itself to wait for, 0 or 1.
    ///   - replicas: how many replicas' files to wait for.
    ///   - timeout: how long to wait; zero for as long as it takes.
    /// - Returns: two numbers: whether the server's own file has them (0 or 1), and how many replicas' files do.
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
