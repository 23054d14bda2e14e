//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Moves an element from one list to another, and waits for one where there is none.
    ///
    /// `BLMOVE source destination <LEFT | RIGHT> <LEFT | RIGHT> timeout`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blmove/>.
    ///
    /// - Parameters:
    ///   - source: the list to pop from.
    ///   - destination: the list to push to, made if there is none; may be the source.
    ///   - sourceEnd: the end of the source to pop from.
    ///   - destinationEnd: the end of the destination to push to.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where the wait ended without one.
    @inlinable
    public func blmove<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        sourceEnd: RedisCommands.ListEnd,
        destinationEnd: RedisCommands.ListEnd,
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

    /// Pops elements from the first of several lists that has some, and waits where none has.
    ///
    /// `BLMPOP timeout numkeys key [key …] <LEFT | RIGHT> [COUNT count]`
    ///
    /// Complexity on the server: O(N+M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blmpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: the end to pop from.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the elements, or `nil` where the wait ended without one.
    @inlinable
    public func blmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: RedisCommands.ListEnd,
        timeout: Duration,
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

    /// Pops elements from the first of several lists that has some, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: the end to pop from.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the elements, or `nil` where the wait ended without one.
    @inlinable
    public func blmpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        from side: RedisCommands.ListEnd,
        timeout: Duration,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedElements<Value>?> { blmpop(keys, from: side, timeout: timeout, count: count, as: type) }

    /// Pops the head of the first of several lists that has one, and waits where none has.
    ///
    /// `BLPOP key [key …] timeout`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/blpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the element, or `nil` where the wait ended without one.
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

    /// Pops the head of the first of several lists that has one, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the element, or `nil` where the wait ended without one.
    @inlinable
    public func blpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedElement<Value>?> { blpop(keys, timeout: timeout, as: type) }

    /// Pops the tail of the first of several lists that has one, and waits where none has.
    ///
    /// `BRPOP key [key …] timeout`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/brpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the element, or `nil` where the wait ended without one.
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

    /// Pops the tail of the first of several lists that has one, and waits where none has.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the element, or `nil` where the wait ended without one.
    @inlinable
    public func brpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        timeout: Duration,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedElement<Value>?> { brpop(keys, timeout: timeout, as: type) }

    /// Moves a list's tail to another list's head, and waits where there is none; prefer `blmove`.
    ///
    /// `BRPOPLPUSH source destination timeout`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/brpoplpush/>.
    ///
    /// - Parameters:
    ///   - source: the list to pop from.
    ///   - destination: the list to push to, made if there is none; may be the source.
    ///   - timeout: how long to wait; zero waits until cancelled.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where the wait ended without one.
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

    /// Reads the element at a position of a list.
    ///
    /// `LINDEX key index`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lindex/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - index: the position, from 0; negative counts from the tail.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where the list is shorter or missing.
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

    /// Inserts an element into a list, before or after another one.
    ///
    /// `LINSERT key <BEFORE | AFTER> pivot element`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/linsert/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - position: whether to insert before the pivot or after it.
    ///   - pivot: the element to insert beside; the first that is equal to it counts.
    ///   - element: the element to insert.
    /// - Returns: the list's new length; -1 where the pivot isn't in it, 0 where there is no list.
    @inlinable
    public func linsert(
        _ key: some RESPEncodable,
        position: RedisCommands.InsertPosition,
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

    /// Counts the elements of a list.
    ///
    /// `LLEN key`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/llen/>.
    ///
    /// - Parameter key: the key.
    /// - Returns: how many there are; 0 where there is no list.
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

    /// Moves an element from one list to another.
    ///
    /// `LMOVE source destination <LEFT | RIGHT> <LEFT | RIGHT>`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lmove/>.
    ///
    /// - Parameters:
    ///   - source: the list to pop from.
    ///   - destination: the list to push to, made if there is none; may be the source.
    ///   - sourceEnd: the end of the source to pop from.
    ///   - destinationEnd: the end of the destination to push to.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where there is no source.
    @inlinable
    public func lmove<Value: RESPDecodable>(
        _ source: some RESPEncodable,
        to destination: some RESPEncodable,
        sourceEnd: RedisCommands.ListEnd,
        destinationEnd: RedisCommands.ListEnd,
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

    /// Pops elements from the first of several lists that has some.
    ///
    /// `LMPOP numkeys key [key …] <LEFT | RIGHT> [COUNT count]`
    ///
    /// Complexity on the server: O(N+M).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lmpop/>.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: the end to pop from.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the elements, or `nil` where no list has any.
    @inlinable
    public func lmpop<Value: RESPDecodable>(
        _ keys: [some RESPEncodable],
        from side: RedisCommands.ListEnd,
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

    /// Pops elements from the first of several lists that has some.
    ///
    /// The same with the keys one by one.
    ///
    /// - Parameters:
    ///   - keys: the keys, at least one.
    ///   - side: the end to pop from.
    ///   - count: at most this many; `nil` for one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the list's key and the elements, or `nil` where no list has any.
    @inlinable
    public func lmpop<Value: RESPDecodable, Element: RESPEncodable>(
        _ keys: Element...,
        from side: RedisCommands.ListEnd,
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<KeyedElements<Value>?> { lmpop(keys, from: side, count: count, as: type) }

    /// Pops the head of a list.
    ///
    /// `LPOP key [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where there is no list.
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

    /// Pops elements from the head of a list.
    ///
    /// `LPOP key [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the elements; empty where there is no list.
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

    /// Finds an element in a list.
    ///
    /// `LPOS key element [RANK rank] [COUNT num-matches] [MAXLEN len]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.6. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lpos/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - element: the element to look for.
    ///   - rank: which match to begin with: 2 for the second, -1 for the last and backwards; `nil` for the first.
    ///   - maximumLength: at most this many elements are compared; `nil` or 0 for all.
    /// - Returns: its index, or `nil` where it isn't found.
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

    /// Finds the places of an element in a list.
    ///
    /// `LPOS key element [RANK rank] [COUNT num-matches] [MAXLEN len]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.6. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lpos/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - element: the element to look for.
    ///   - count: at most this many places; 0 for all.
    ///   - rank: which match to begin with: 2 for the second, -1 for the last and backwards; `nil` for the first.
    ///   - maximumLength: at most this many elements are compared; `nil` or 0 for all.
    /// - Returns: their indexes; empty where it isn't found.
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

    /// Pushes elements to the head of a list, and makes the list if there is none.
    ///
    /// `LPUSH key element [element …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpush/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements; pushed one by one, so that the last becomes the head.
    /// - Returns: the list's new length.
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

    /// Pushes elements to the head of a list, and makes the list if there is none.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements; pushed one by one, so that the last becomes the head.
    /// - Returns: the list's new length.
    @inlinable
    public func lpush<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) -> RedisCommand<Int> {
        lpush(key, elements)
    }

    /// Pushes elements to the head of a list, but only if there is one.
    ///
    /// `LPUSHX key element [element …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lpushx/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements; pushed one by one, so that the last becomes the head.
    /// - Returns: the list's new length; 0 where there is none.
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

    /// Pushes elements to the head of a list, but only if there is one.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements; pushed one by one, so that the last becomes the head.
    /// - Returns: the list's new length; 0 where there is none.
    @inlinable
    public func lpushx<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) -> RedisCommand<Int> {
        lpushx(key, elements)
    }

    /// Reads a part of a list.
    ///
    /// `LRANGE key start stop`
    ///
    /// Complexity on the server: O(S+N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lrange/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first index, from 0; negative counts from the end.
    ///   - stop: the last index, included; negative counts from the end.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the elements, from head to tail; empty where the part or the list is.
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

    /// Removes elements that are equal to one from a list.
    ///
    /// `LREM key count element`
    ///
    /// Complexity on the server: O(N+M).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lrem/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: how many to remove, from the head; negative: from the tail; 0: all.
    ///   - element: the element to remove.
    /// - Returns: how many were removed; 0 where there is no list.
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

    /// Replaces the element at a position of a list; an error where the list is shorter or missing.
    ///
    /// `LSET key index element`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/lset/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - index: the element's position, from 0; negative counts from the tail.
    ///   - element: the new element.
    /// - Returns: the command.
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

    /// Removes all elements of a list but a part, and the list where that is empty.
    ///
    /// `LTRIM key start stop`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/ltrim/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - start: the first index, from 0; negative counts from the end.
    ///   - stop: the last index, included; negative counts from the end.
    /// - Returns: the command.
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

    /// Pops the tail of a list.
    ///
    /// `RPOP key [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where there is no list.
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

    /// Pops elements from the tail of a list.
    ///
    /// `RPOP key [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpop/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - count: at most this many.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the elements, the tail first; empty where there is no list.
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

    /// Moves a list's tail to another list's head; prefer `lmove`.
    ///
    /// `RPOPLPUSH source destination`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.2.0; deprecated since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpoplpush/>.
    ///
    /// - Parameters:
    ///   - source: the list to pop from.
    ///   - destination: the list to push to, made if there is none; may be the source.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the element, or `nil` where there is no source.
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

    /// Pushes elements to the tail of a list, and makes the list if there is none.
    ///
    /// `RPUSH key element [element …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpush/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements, in order; at least one.
    /// - Returns: the list's new length.
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

    /// Pushes elements to the tail of a list, and makes the list if there is none.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements, in order; at least one.
    /// - Returns: the list's new length.
    @inlinable
    public func rpush<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) -> RedisCommand<Int> {
        rpush(key, elements)
    }

    /// Pushes elements to the tail of a list, but only if there is one.
    ///
    /// `RPUSHX key element [element …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/rpushx/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements, in order; at least one.
    /// - Returns: the list's new length; 0 where there is none.
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

    /// Pushes elements to the tail of a list, but only if there is one.
    ///
    /// The same with the elements one by one.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - elements: the elements, in order; at least one.
    /// - Returns: the list's new length; 0 where there is none.
    @inlinable
    public func rpushx<Element: RESPEncodable>(_ key: some RESPEncodable, _ elements: Element...) -> RedisCommand<Int> {
        rpushx(key, elements)
    }
}
