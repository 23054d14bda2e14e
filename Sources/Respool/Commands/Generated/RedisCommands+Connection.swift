//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `CLIENT GETNAME`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.9. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/client-getname/>.
    @inlinable
    public func clientGetname<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<Value?> {
        RedisCommand(
            .clientGetname,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nCLIENT\r\n$7\r\nGETNAME\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLIENT HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-help/>.
    @inlinable
    public func clientHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .clientHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nCLIENT\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLIENT ID`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/client-id/>.
    @inlinable
    public func clientId() -> RedisCommand<Int> {
        RedisCommand(
            .clientId,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nCLIENT\r\n$2\r\nID\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CLIENT INFO`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/client-info/>.
    @inlinable
    public func clientInfo<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<Value> {
        RedisCommand(
            .clientInfo,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nCLIENT\r\n$4\r\nINFO\r\n", words: 2) { _ in },
            decode: RESPValue.report
        )
    }

    /// Sends `CLIENT LIST [TYPE <normal | master | replica | pubsub>] [ID client-id [ID client-id …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.4.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/client-list/>.
    @inlinable
    public func clientList<Value: RESPDecodable>(
        clientType: ClientListClientType? = nil,
        clientIds: [Int] = [],
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .clientList,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nCLIENT\r\n$4\r\nLIST\r\n", words: 2) { writer in
                if let clientType {
                    writer.append(token: "TYPE")
                    clientType.write(to: &writer)
                }
                if !clientIds.isEmpty { writer.append(token: "ID") }
                writer.append(contentsOf: clientIds)
            },
            decode: RESPValue.report
        )
    }

    /// Sends `CLIENT PAUSE timeout [<WRITE | ALL>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 3.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-pause/>.
    @inlinable
    public func clientPause(timeout: Duration, mode: ClientPauseMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .clientPause,
            repetition: .never,
            frame: CommandFrame("$6\r\nCLIENT\r\n$5\r\nPAUSE\r\n", words: 2) { writer in
                writer.append(timeout.millisecondsArgument)
                if let mode {
                    mode.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CLIENT UNBLOCK client-id [<TIMEOUT | ERROR>]`.
    ///
    /// Complexity on the server: O(log N).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-unblock/>.
    @inlinable
    public func clientUnblock(clientId: Int, unblockType: ClientUnblockUnblockType? = nil) -> RedisCommand<Bool> {
        RedisCommand(
            .clientUnblock,
            repetition: .never,
            frame: CommandFrame("$6\r\nCLIENT\r\n$7\r\nUNBLOCK\r\n", words: 2) { writer in
                writer.append(clientId)
                if let unblockType {
                    unblockType.write(to: &writer)
                }
            }
        )
    }

    /// Sends `CLIENT UNPAUSE`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/client-unpause/>.
    @inlinable
    public func clientUnpause() -> RedisCommand<Void> {
        RedisCommand(
            .clientUnpause,
            repetition: .never,
            frame: CommandFrame("$6\r\nCLIENT\r\n$7\r\nUNPAUSE\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `ECHO message`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/echo/>.
    @inlinable
    public func echo<Value: RESPDecodable>(
        _ message: some RESPEncodable,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .echo,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nECHO\r\n") { writer in
                writer.append(message)
            }
        )
    }

    /// Sends `PING [message]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/ping/>.
    @inlinable
    public func ping<Value: RESPDecodable>(
        message: (any RESPEncodable)? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .ping,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nPING\r\n") { writer in
                if let message {
                    writer.append(message)
                }
            }
        )
    }
}
