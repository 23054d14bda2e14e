//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `BLMOVE source destination <LEFT | RIGHT> <LEFT | RIGHT> timeout`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blmove/>.
    @inlinable
    public func blmove<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        sourceEnd: ListEnd,
        destinationEnd: ListEnd,
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .blmove,
            repetition: .never,
            blocksFor: timeout,
            frame: CommandFrame("$6\r\nBLMOVE\r\n") { writer in
                writer.append(source)
                writer.append(destination)
                sourceEnd.write(to: &writer)
                destinationEnd.write(to: &writer)
                writer.append(timeout.secondsArgument)
            }
        )
    }

    /// Sends `BLMPOP timeout numkeys key [key …] <LEFT | RIGHT> [COUNT count]`.
    ///
    /// Complexity on the server: O(N+M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blmpop/>.
    @inlinable
    public func blmpop<Value: RESPDecodable>(
        timeout: Duration,
        _ keys: [some RESPEncodable],
        from side: ListEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedElements<Value>?> {
        RedisCommand(
            .blmpop,
            repetition: .never,
            blocksFor: timeout,
            problem: keys.isEmpty ? .emptyList("keys", of: "BLMPOP") : nil,
            frame: CommandFrame("$6\r\nBLMPOP\r\n") { writer in
                writer.append(timeout.secondsArgument)
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                side.write(to: &writer)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
    }

    /// Sends `BLPOP key [key …] timeout`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blpop/>.
    @inlinable
    public func blpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedElement<Value>?> {
        RedisCommand(
            .blpop,
            repetition: .never,
            blocksFor: timeout,
            problem: keys.isEmpty ? .emptyList("keys", of: "BLPOP") : nil,
            frame: CommandFrame("$5\r\nBLPOP\r\n") { writer in
                writer.append(contentsOf: keys)
                writer.append(timeout.secondsArgument)
            }
        )
    }

    /// Sends `BRPOP key [key …] timeout`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/brpop/>.
    @inlinable
    public func brpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedElement<Value>?> {
        RedisCommand(
            .brpop,
            repetition: .never,
            blocksFor: timeout,
            problem: keys.isEmpty ? .emptyList("keys", of: "BRPOP") : nil,
            frame: CommandFrame("$5\r\nBRPOP\r\n") { writer in
                writer.append(contentsOf: keys)
                writer.append(timeout.secondsArgument)
            }
        )
    }

    /// Sends `BRPOPLPUSH source destination timeout`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/brpoplpush/>.
    @inlinable
    public func brpoplpush<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .brpoplpush,
            repetition: .never,
            blocksFor: timeout,
            frame: CommandFrame("$10\r\nBRPOPLPUSH\r\n") { writer in
                writer.append(source)
                writer.append(destination)
                writer.append(timeout.secondsArgument)
            }
        )
    }

    /// Sends `LINDEX key index`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lindex/>.
    @inlinable
    public func lindex<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        index: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .lindex,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nLINDEX\r\n") { writer in
                writer.append(key)
                writer.append(index)
            }
        )
    }

    /// Sends `LINSERT key <BEFORE | AFTER> pivot element`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/linsert/>.
    @inlinable
    public func linsert(
        _ key: some RESPEncodable,
        position: InsertPosition,
        pivot: some RESPEncodable,
        _ element: some RESPEncodable
    ) -> RedisCommand<Int> {
        RedisCommand(
            .linsert,
            repetition: .never,
            frame: CommandFrame("$7\r\nLINSERT\r\n") { writer in
                writer.append(key)
                position.write(to: &writer)
                writer.append(pivot)
                writer.append(element)
            }
        )
    }

    /// Sends `LLEN key`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/llen/>.
    @inlinable
    public func llen(_ key: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .llen,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nLLEN\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `LMOVE source destination <LEFT | RIGHT> <LEFT | RIGHT>`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lmove/>.
    @inlinable
    public func lmove<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        sourceEnd: ListEnd,
        destinationEnd: ListEnd,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .lmove,
            repetition: .never,
            frame: CommandFrame("$5\r\nLMOVE\r\n") { writer in
                writer.append(source)
                writer.append(destination)
                sourceEnd.write(to: &writer)
                destinationEnd.write(to: &writer)
            }
        )
    }

    /// Sends `LMPOP numkeys key [key …] <LEFT | RIGHT> [COUNT count]`.
    ///
    /// Complexity on the server: O(N+M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lmpop/>.
    @inlinable
    public func lmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: ListEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedElements<Value>?> {
        RedisCommand(
            .lmpop,
            repetition: .never,
            problem: keys.isEmpty ? .emptyList("keys", of: "LMPOP") : nil,
            frame: CommandFrame("$5\r\nLMPOP\r\n") { writer in
                writer.append(keys.count)
                writer.append(contentsOf: keys)
                side.write(to: &writer)
                if let count {
                    writer.append(token: "COUNT")
                    writer.append(count)
                }
            }
        )
    }

    /// Sends `LPOP key [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpop/>.
    @inlinable
    public func lpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .lpop,
            repetition: .never,
            frame: CommandFrame("$4\r\nLPOP\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `LPOP key [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpop/>.
    @inlinable
    public func lpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .lpop,
            repetition: .never,
            frame: CommandFrame("$4\r\nLPOP\r\n") { writer in
                writer.append(key)
                writer.append(count)
            }
        )
    }

    /// Sends `LPOS key element [RANK rank] [COUNT num-matches] [MAXLEN len]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.6. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lpos/>.
    @inlinable
    public func lpos(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        rank: Int? = nil,
        maximumLength: Int? = nil
    ) -> RedisCommand<Int?> {
        RedisCommand(
            .lpos,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nLPOS\r\n") { writer in
                writer.append(key)
                writer.append(element)
                if let rank {
                    writer.append(token: "RANK")
                    writer.append(rank)
                }
                if let maximumLength {
                    writer.append(token: "MAXLEN")
                    writer.append(maximumLength)
                }
            }
        )
    }

    /// Sends `LPOS key element [RANK rank] [COUNT num-matches] [MAXLEN len]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.6. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lpos/>.
    @inlinable
    public func lpos(
        _ key: some RESPEncodable,
        _ element: some RESPEncodable,
        count: Int,
        rank: Int? = nil,
        maximumLength: Int? = nil
    ) -> RedisCommand<[Int]> {
        RedisCommand(
            .lpos,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nLPOS\r\n") { writer in
                writer.append(key)
                writer.append(element)
                if let rank {
                    writer.append(token: "RANK")
                    writer.append(rank)
                }
                writer.append(token: "COUNT")
                writer.append(count)
                if let maximumLength {
                    writer.append(token: "MAXLEN")
                    writer.append(maximumLength)
                }
            }
        )
    }

    /// Sends `LPUSH key element [element …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpush/>.
    @inlinable
    public func lpush(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .lpush,
            repetition: .never,
            problem: elements.isEmpty ? .emptyList("elements", of: "LPUSH") : nil,
            frame: CommandFrame("$5\r\nLPUSH\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: elements)
            }
        )
    }

    /// Sends `LPUSH key element [element …]`; the elements one by one.
    @inlinable
    public func lpush<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) -> RedisCommand<Int> {
        lpush(key, elements)
    }

    /// Sends `LPUSHX key element [element …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpushx/>.
    @inlinable
    public func lpushx(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .lpushx,
            repetition: .never,
            problem: elements.isEmpty ? .emptyList("elements", of: "LPUSHX") : nil,
            frame: CommandFrame("$6\r\nLPUSHX\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: elements)
            }
        )
    }

    /// Sends `LPUSHX key element [element …]`; the elements one by one.
    @inlinable
    public func lpushx<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) -> RedisCommand<Int> {
        lpushx(key, elements)
    }

    /// Sends `LRANGE key start stop`.
    ///
    /// Complexity on the server: O(S+N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lrange/>.
    @inlinable
    public func lrange<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        from start: Int,
        to stop: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .lrange,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nLRANGE\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(stop)
            }
        )
    }

    /// Sends `LREM key count element`.
    ///
    /// Complexity on the server: O(N+M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lrem/>.
    @inlinable
    public func lrem(_ key: some RESPEncodable, count: Int, _ element: some RESPEncodable) -> RedisCommand<Int> {
        RedisCommand(
            .lrem,
            repetition: .never,
            frame: CommandFrame("$4\r\nLREM\r\n") { writer in
                writer.append(key)
                writer.append(count)
                writer.append(element)
            }
        )
    }

    /// Sends `LSET key index element`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lset/>.
    @inlinable
    public func lset(_ key: some RESPEncodable, index: Int, _ element: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .lset,
            repetition: .never,
            frame: CommandFrame("$4\r\nLSET\r\n") { writer in
                writer.append(key)
                writer.append(index)
                writer.append(element)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `LTRIM key start stop`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/ltrim/>.
    @inlinable
    public func ltrim(_ key: some RESPEncodable, from start: Int, to stop: Int) -> RedisCommand<Void> {
        RedisCommand(
            .ltrim,
            repetition: .never,
            frame: CommandFrame("$5\r\nLTRIM\r\n") { writer in
                writer.append(key)
                writer.append(start)
                writer.append(stop)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `RPOP key [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpop/>.
    @inlinable
    public func rpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .rpop,
            repetition: .never,
            frame: CommandFrame("$4\r\nRPOP\r\n") { writer in
                writer.append(key)
            }
        )
    }

    /// Sends `RPOP key [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpop/>.
    @inlinable
    public func rpop<Value: RESPDecodable>(
        _ key: some RESPEncodable,
        count: Int,
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .rpop,
            repetition: .never,
            frame: CommandFrame("$4\r\nRPOP\r\n") { writer in
                writer.append(key)
                writer.append(count)
            }
        )
    }

    /// Sends `RPOPLPUSH source destination`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpoplpush/>.
    @inlinable
    public func rpoplpush<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value?> {
        RedisCommand(
            .rpoplpush,
            repetition: .never,
            frame: CommandFrame("$9\r\nRPOPLPUSH\r\n") { writer in
                writer.append(source)
                writer.append(destination)
            }
        )
    }

    /// Sends `RPUSH key element [element …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpush/>.
    @inlinable
    public func rpush(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .rpush,
            repetition: .never,
            problem: elements.isEmpty ? .emptyList("elements", of: "RPUSH") : nil,
            frame: CommandFrame("$5\r\nRPUSH\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: elements)
            }
        )
    }

    /// Sends `RPUSH key element [element …]`; the elements one by one.
    @inlinable
    public func rpush<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) -> RedisCommand<Int> {
        rpush(key, elements)
    }

    /// Sends `RPUSHX key element [element …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpushx/>.
    @inlinable
    public func rpushx(_ key: some RESPEncodable, _ elements: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .rpushx,
            repetition: .never,
            problem: elements.isEmpty ? .emptyList("elements", of: "RPUSHX") : nil,
            frame: CommandFrame("$6\r\nRPUSHX\r\n") { writer in
                writer.append(key)
                writer.append(contentsOf: elements)
            }
        )
    }

    /// Sends `RPUSHX key element [element …]`; the elements one by one.
    @inlinable
    public func rpushx<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) -> RedisCommand<Int> {
        rpushx(key, elements)
    }
}
