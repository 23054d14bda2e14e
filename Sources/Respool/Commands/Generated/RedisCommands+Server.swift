//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Lists the categories of commands for access rules, or the commands of one.
    ///
    /// `ACL CAT [category]`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-cat/>.
    ///
    /// - Parameter category: a category whose commands to list; `nil` for the categories.
    /// - Returns: the categories' names, or the commands'.
    @inlinable
    public func aclCat(category: (any RESPEncodable)? = nil) -> RedisCommand<[String]> {
        RedisCommand(
            .aclCat,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nACL\r\n$3\r\nCAT\r\n", words: 2) { writer in
                if let category {
                    writer.append(category)
                }
            }
        )
    }

    /// Deletes users, and closes their connections.
    ///
    /// `ACL DELUSER username [username …]`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-deluser/>.
    ///
    /// - Parameter usernames: the users' names, at least one.
    /// - Returns: how many of them there were.
    @inlinable
    public func aclDeluser(_ usernames: [some RESPEncodable]) -> RedisCommand<Int> {
        RedisCommand(
            .aclDeluser,
            repetition: .never,
            problem: usernames.isEmpty ? .emptyList("usernames", of: "ACL DELUSER") : nil,
            frame: CommandFrame("$3\r\nACL\r\n$7\r\nDELUSER\r\n", words: 2) { writer in
                writer.append(contentsOf: usernames)
            }
        )
    }

    /// Deletes users, and closes their connections.
    ///
    /// The same with the usernames one by one.
    ///
    /// - Parameter usernames: the users' names, at least one.
    /// - Returns: how many of them there were.
    @inlinable
    public func aclDeluser<Element: RESPEncodable>(_ usernames: Element...) -> RedisCommand<Int> {
        aclDeluser(usernames)
    }

    /// Checks whether a user may run a command, without running it.
    ///
    /// `ACL DRYRUN username command [arg [arg …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/acl-dryrun/>.
    ///
    /// - Parameters:
    ///   - username: the user's name.
    ///   - command: the name of the command to try.
    ///   - args: the command's arguments.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: `OK`, or why the user may not.
    @inlinable
    public func aclDryrun<Value: RESPDecodable>(
        _ username: some RESPEncodable,
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .aclDryrun,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$6\r\nDRYRUN\r\n", words: 2) { writer in
                writer.append(username)
                writer.append(command)
                writer.append(contentsOf: args)
            },
            decode: RESPValue.report
        )
    }

    /// Makes a random password for a user.
    ///
    /// `ACL GENPASS [bits]`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-genpass/>.
    ///
    /// - Parameter bits: how many random bits, rounded up to a multiple of 4; `nil` for 256.
    /// - Returns: hexadecimal digits, one for every 4 bits.
    @inlinable
    public func aclGenpass(bits: Int? = nil) -> RedisCommand<String> {
        RedisCommand(
            .aclGenpass,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$7\r\nGENPASS\r\n", words: 2) { writer in
                if let bits {
                    writer.append(bits)
                }
            }
        )
    }

    /// Reads a user's rules.
    ///
    /// `ACL GETUSER username`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-getuser/>.
    ///
    /// - Parameter username: the user's name.
    /// - Returns: flags, passwords, commands, keys and more; `nil` where there is no such user.
    @inlinable
    public func aclGetuser(_ username: some RESPEncodable) -> RedisCommand<[String: RESPValue]?> {
        RedisCommand(
            .aclGetuser,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$7\r\nGETUSER\r\n", words: 2) { writer in
                writer.append(username)
            }
        )
    }

    /// Reads the server's description of the ACL commands.
    ///
    /// `ACL HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func aclHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .aclHelp,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Lists the rules of all users.
    ///
    /// `ACL LIST`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-list/>.
    ///
    /// - Parameter type: what the data of the reply is decoded to.
    /// - Returns: a line for each user, as in the server's file of users.
    @inlinable
    public func aclList<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<[Value]> {
        RedisCommand(
            .aclList,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nACL\r\n$4\r\nLIST\r\n", words: 2) { _ in }
        )
    }

    /// Makes the server read its file of users again: all of it or, after an error, nothing.
    ///
    /// `ACL LOAD`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-load/>.
    ///
    @inlinable
    public func aclLoad() -> RedisCommand<Void> {
        RedisCommand(
            .aclLoad,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$4\r\nLOAD\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Reads the log of what users were refused, or clears it.
    ///
    /// `ACL LOG [<count | RESET>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-log/>.
    ///
    /// - Parameter operation: how many entries to read, or `.reset` to clear the log; `nil` for 10.
    /// - Returns: the reply as it came: an array with a map for each entry, or `OK` once cleared.
    @inlinable
    public func aclLog(operation: RedisCommands.ACLLogRequest? = nil) -> RedisCommand<RESPValue> {
        RedisCommand(
            .aclLog,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$3\r\nLOG\r\n", words: 2) { writer in
                if let operation {
                    operation.write(to: &writer)
                }
            }
        )
    }

    /// Makes the server write its users to its file of them.
    ///
    /// `ACL SAVE`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-save/>.
    ///
    @inlinable
    public func aclSave() -> RedisCommand<Void> {
        RedisCommand(
            .aclSave,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$4\r\nSAVE\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Makes a user, or changes the rules of one.
    ///
    /// `ACL SETUSER username [rule [rule …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-setuser/>.
    ///
    /// - Parameters:
    ///   - username: the user's name; made where there is none.
    ///   - rules: the rules, as in `on`, `~user:*` or `+get`; empty for none.
    /// - Returns: the command.
    @inlinable
    public func aclSetuser(_ username: some RESPEncodable, rules: [any RESPEncodable] = []) -> RedisCommand<Void> {
        RedisCommand(
            .aclSetuser,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$7\r\nSETUSER\r\n", words: 2) { writer in
                writer.append(username)
                writer.append(contentsOf: rules)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Lists all users.
    ///
    /// `ACL USERS`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-users/>.
    ///
    /// - Parameter type: what the data of the reply is decoded to.
    /// - Returns: the users' names.
    @inlinable
    public func aclUsers<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<[Value]> {
        RedisCommand(
            .aclUsers,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nACL\r\n$5\r\nUSERS\r\n", words: 2) { _ in }
        )
    }

    /// Reads the name of the user that the connection is signed in as.
    ///
    /// `ACL WHOAMI`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-whoami/>.
    ///
    /// - Parameter type: what the data of the reply is decoded to.
    /// - Returns: the user's name.
    @inlinable
    public func aclWhoami<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<Value> {
        RedisCommand(
            .aclWhoami,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nACL\r\n$6\r\nWHOAMI\r\n", words: 2) { _ in }
        )
    }

    /// Starts to rewrite the append-only file in the background.
    ///
    /// `BGREWRITEAOF`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bgrewriteaof/>.
    ///
    /// - Returns: the server's words: that it started, or is scheduled.
    @inlinable
    public func bgrewriteaof() -> RedisCommand<String> {
        RedisCommand(
            .bgrewriteaof,
            repetition: .never,
            frame: CommandFrame("$12\r\nBGREWRITEAOF\r\n") { _ in }
        )
    }

    /// Starts to save the data set in the background.
    ///
    /// `BGSAVE [<SCHEDULE | CANCEL>]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bgsave/>.
    ///
    /// - Parameter operation: how: `.schedule` waits for a running job, `.cancel` stops one; `nil` for at once.
    /// - Returns: the server's words: that it started, is scheduled or was cancelled.
    @inlinable
    public func bgsave(operation: RedisCommands.BackgroundSaveRequest? = nil) -> RedisCommand<String> {
        RedisCommand(
            .bgsave,
            repetition: .never,
            frame: CommandFrame("$6\r\nBGSAVE\r\n") { writer in
                if let operation {
                    operation.write(to: &writer)
                }
            }
        )
    }

    /// Reads the facts of all commands that the server has.
    ///
    /// `COMMAND`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command/>.
    ///
    /// - Returns: the reply as it came: an array with an array of facts for each command.
    @inlinable
    public func command() -> RedisCommand<RESPValue> {
        RedisCommand(
            .command,
            repetition: .never,
            frame: CommandFrame("$7\r\nCOMMAND\r\n") { _ in }
        )
    }

    /// Counts the commands that the server has.
    ///
    /// `COMMAND COUNT`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-count/>.
    ///
    /// - Returns: how many there are.
    @inlinable
    public func commandCount() -> RedisCommand<Int> {
        RedisCommand(
            .commandCount,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$5\r\nCOUNT\r\n", words: 2) { _ in }
        )
    }

    /// Reads the server's documentation of commands.
    ///
    /// `COMMAND DOCS [command-name [command-name …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-docs/>.
    ///
    /// - Parameter commands: the commands' names; empty for all.
    /// - Returns: a map of facts by the command's name; unknown commands are left out.
    @inlinable
    public func commandDocs(commands: [any RESPEncodable] = []) -> RedisCommand<[String: RESPValue]> {
        RedisCommand(
            .commandDocs,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$4\r\nDOCS\r\n", words: 2) { writer in
                writer.append(contentsOf: commands)
            }
        )
    }

    /// Finds the keys among a command's arguments, without running it.
    ///
    /// `COMMAND GETKEYS command [arg [arg …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-getkeys/>.
    ///
    /// - Parameters:
    ///   - command: the command's name.
    ///   - args: the command's arguments.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the keys; an error where the command takes none.
    @inlinable
    public func commandGetkeys<Value: RESPDecodable>(
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) -> RedisCommand<[Value]> {
        RedisCommand(
            .commandGetkeys,
            repetition: .never,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$7\r\nGETKEYS\r\n", words: 2) { writer in
                writer.append(command)
                writer.append(contentsOf: args)
            }
        )
    }

    /// Finds the keys among a command's arguments, and what it does to them.
    ///
    /// `COMMAND GETKEYSANDFLAGS command [arg [arg …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-getkeysandflags/>.
    ///
    /// - Parameters:
    ///   - command: the command's name.
    ///   - args: the command's arguments.
    /// - Returns: the reply as it came: an array of pairs of key and flags.
    @inlinable
    public func commandGetkeysandflags(
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = []
    ) -> RedisCommand<RESPValue> {
        RedisCommand(
            .commandGetkeysandflags,
            repetition: .never,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$15\r\nGETKEYSANDFLAGS\r\n", words: 2) { writer in
                writer.append(command)
                writer.append(contentsOf: args)
            }
        )
    }

    /// Reads the server's description of the COMMAND commands.
    ///
    /// `COMMAND HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func commandHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .commandHelp,
            repetition: .never,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Reads the facts of some commands.
    ///
    /// `COMMAND INFO [command-name [command-name …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-info/>.
    ///
    /// - Parameter commands: the commands' names; empty for all.
    /// - Returns: the reply as it came: an array of facts for each command; null where it is unknown.
    @inlinable
    public func commandInfo(commands: [any RESPEncodable] = []) -> RedisCommand<RESPValue> {
        RedisCommand(
            .commandInfo,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$4\r\nINFO\r\n", words: 2) { writer in
                writer.append(contentsOf: commands)
            }
        )
    }

    /// Lists the names of the commands that the server has.
    ///
    /// `COMMAND LIST [FILTERBY <MODULE module-name | ACLCAT category | PATTERN pattern>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-list/>.
    ///
    /// - Parameter filter: only commands of a module or category, or that match a pattern; `nil` for all.
    /// - Returns: the names; empty where none fits the filter.
    @inlinable
    public func commandList(filter: RedisCommands.CommandFilter? = nil) -> RedisCommand<[String]> {
        RedisCommand(
            .commandList,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$4\r\nLIST\r\n", words: 2) { writer in
                if let filter {
                    writer.append(token: "FILTERBY")
                    filter.write(to: &writer)
                }
            }
        )
    }

    /// Reads settings of the server.
    ///
    /// `CONFIG GET parameter [parameter …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/config-get/>.
    ///
    /// - Parameters:
    ///   - parameters: settings' names, or glob patterns for them, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the values of those that fit, by name; names that don't exist are left out.
    @inlinable
    public func configGet<Value: RESPDecodable>(
        _ parameters: [some RESPEncodable],
        as type: Value.Type = String.self
    ) -> RedisCommand<[String: Value]> {
        RedisCommand(
            .configGet,
            repetition: .repeatable,
            problem: parameters.isEmpty ? .emptyList("parameters", of: "CONFIG GET") : nil,
            frame: CommandFrame("$6\r\nCONFIG\r\n$3\r\nGET\r\n", words: 2) { writer in
                writer.append(contentsOf: parameters)
            }
        )
    }

    /// Reads settings of the server.
    ///
    /// The same with the parameters one by one.
    ///
    /// - Parameters:
    ///   - parameters: settings' names, or glob patterns for them, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the values of those that fit, by name; names that don't exist are left out.
    @inlinable
    public func configGet<Value: RESPDecodable, Element: RESPEncodable>(
        _ parameters: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[String: Value]> { configGet(parameters, as: type) }

    /// Reads the server's description of the CONFIG commands.
    ///
    /// `CONFIG HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func configHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .configHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nCONFIG\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sets the counters that `info` shows back to zero.
    ///
    /// `CONFIG RESETSTAT`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-resetstat/>.
    ///
    @inlinable
    public func configResetstat() -> RedisCommand<Void> {
        RedisCommand(
            .configResetstat,
            repetition: .never,
            frame: CommandFrame("$6\r\nCONFIG\r\n$9\r\nRESETSTAT\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Makes the server write its present settings to its file.
    ///
    /// `CONFIG REWRITE`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-rewrite/>.
    ///
    @inlinable
    public func configRewrite() -> RedisCommand<Void> {
        RedisCommand(
            .configRewrite,
            repetition: .never,
            frame: CommandFrame("$6\r\nCONFIG\r\n$7\r\nREWRITE\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Changes settings of the running server; all of them or, after an error, none.
    ///
    /// `CONFIG SET parameter value [parameter value …]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-set/>.
    ///
    /// - Parameter data: settings and their values, at least one pair.
    /// - Returns: the command.
    @inlinable
    public func configSet(_ data: [(some RESPEncodable, some RESPEncodable)]) -> RedisCommand<Void> {
        RedisCommand(
            .configSet,
            repetition: .never,
            problem: data.isEmpty ? .emptyList("data", of: "CONFIG SET") : nil,
            frame: CommandFrame("$6\r\nCONFIG\r\n$3\r\nSET\r\n", words: 2) { writer in
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Counts the keys of the database.
    ///
    /// `DBSIZE`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/dbsize/>.
    ///
    /// - Returns: how many there are.
    @inlinable
    public func dbsize() -> RedisCommand<Int> {
        RedisCommand(
            .dbsize,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nDBSIZE\r\n") { _ in }
        )
    }

    /// Starts to hand over from a primary, outside of a cluster, to one of its replicas.
    ///
    /// `FAILOVER [TO host port [FORCE]] [ABORT] [TIMEOUT milliseconds]`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/failover/>.
    ///
    /// - Parameters:
    ///   - target: the replica to hand over to, and whether to do it by force; `nil` for any that caught up.
    ///   - abort: whether to stop a failover that is under way, instead of starting one.
    ///   - milliseconds: how long to wait for the replica to catch up; `nil` for as long as it takes.
    /// - Returns: the command.
    @inlinable
    public func failover(
        target: (host: String, port: Int, force: Bool)? = nil,
        abort: Bool = false,
        timeout milliseconds: Duration? = nil
    ) -> RedisCommand<Void> {
        RedisCommand(
            .failover,
            repetition: .never,
            frame: CommandFrame("$8\r\nFAILOVER\r\n") { writer in
                if let target {
                    writer.append(token: "TO")
                    writer.append(target.host)
                    writer.append(target.port)
                    if target.force { writer.append(token: "FORCE") }
                }
                if abort { writer.append(token: "ABORT") }
                if let milliseconds {
                    writer.append(token: "TIMEOUT")
                    writer.append(milliseconds.millisecondsArgument)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Deletes all keys of all databases.
    ///
    /// `FLUSHALL [<ASYNC | SYNC>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/flushall/>.
    ///
    /// - Parameter mode: whether to free memory in the background or at once; `nil` for what the server is set to.
    /// - Returns: the command.
    @inlinable
    public func flushall(mode: RedisCommands.FlushMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .flushall,
            repetition: .never,
            frame: CommandFrame("$8\r\nFLUSHALL\r\n") { writer in
                if let mode {
                    mode.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Deletes all keys of the database.
    ///
    /// `FLUSHDB [<ASYNC | SYNC>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/flushdb/>.
    ///
    /// - Parameter mode: whether to free memory in the background or at once; `nil` for what the server is set to.
    /// - Returns: the command.
    @inlinable
    public func flushdb(mode: RedisCommands.FlushMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .flushdb,
            repetition: .never,
            frame: CommandFrame("$7\r\nFLUSHDB\r\n") { writer in
                if let mode {
                    mode.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Reads the server's state and counters.
    ///
    /// `INFO [section [section …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/info/>.
    ///
    /// - Parameters:
    ///   - sections: only these sections, such as `memory`; empty for the usual ones.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: lines of name and value, under a heading for each section.
    @inlinable
    public func info<Value: RESPDecodable>(
        sections: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) -> RedisCommand<Value> {
        RedisCommand(
            .info,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nINFO\r\n") { writer in
                writer.append(contentsOf: sections)
            },
            decode: RESPValue.report
        )
    }

    /// Reads when the data set was last saved.
    ///
    /// `LASTSAVE`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lastsave/>.
    ///
    /// - Returns: seconds since 1970.
    @inlinable
    public func lastsave() -> RedisCommand<Int> {
        RedisCommand(
            .lastsave,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nLASTSAVE\r\n") { _ in }
        )
    }

    /// Reads the server's opinion about its slow events.
    ///
    /// `LATENCY DOCTOR`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-doctor/>.
    ///
    /// - Returns: a text for people.
    @inlinable
    public func latencyDoctor() -> RedisCommand<String> {
        RedisCommand(
            .latencyDoctor,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$6\r\nDOCTOR\r\n", words: 2) { _ in }
        )
    }

    /// Draws an event's latency as text.
    ///
    /// `LATENCY GRAPH event`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-graph/>.
    ///
    /// - Parameter event: the event's name, such as `command`.
    /// - Returns: the drawing; an error where nothing is recorded.
    @inlinable
    public func latencyGraph(_ event: some RESPEncodable) -> RedisCommand<String> {
        RedisCommand(
            .latencyGraph,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$5\r\nGRAPH\r\n", words: 2) { writer in
                writer.append(event)
            }
        )
    }

    /// Reads the server's description of the LATENCY commands.
    ///
    /// `LATENCY HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func latencyHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .latencyHelp,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Reads how long commands took, as histograms.
    ///
    /// `LATENCY HISTOGRAM [COMMAND [COMMAND …]]`
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-histogram/>.
    ///
    /// - Parameter commands: the commands' names; empty for all.
    /// - Returns: a map of calls and counts by the command's name; those that never ran are left out.
    @inlinable
    public func latencyHistogram(commands: [any RESPEncodable] = []) -> RedisCommand<[String: RESPValue]> {
        RedisCommand(
            .latencyHistogram,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$9\r\nHISTOGRAM\r\n", words: 2) { writer in
                writer.append(contentsOf: commands)
            }
        )
    }

    /// Reads the recorded latencies of an event.
    ///
    /// `LATENCY HISTORY event`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-history/>.
    ///
    /// - Parameter event: the event's name, such as `command`.
    /// - Returns: the reply as it came: an array of pairs, seconds since 1970 and milliseconds.
    @inlinable
    public func latencyHistory(_ event: some RESPEncodable) -> RedisCommand<RESPValue> {
        RedisCommand(
            .latencyHistory,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$7\r\nHISTORY\r\n", words: 2) { writer in
                writer.append(event)
            }
        )
    }

    /// Reads the latest and the highest latency of every event.
    ///
    /// `LATENCY LATEST`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/latency-latest/>.
    ///
    /// - Returns: the reply as it came: an array for each event: name, time, latest, highest, perhaps more.
    @inlinable
    public func latencyLatest() -> RedisCommand<RESPValue> {
        RedisCommand(
            .latencyLatest,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nLATENCY\r\n$6\r\nLATEST\r\n", words: 2) { _ in }
        )
    }

    /// Makes the server forget recorded latencies.
    ///
    /// `LATENCY RESET [event [event …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-reset/>.
    ///
    /// - Parameter events: the events' names; empty for all.
    /// - Returns: how many events' records were cleared.
    @inlinable
    public func latencyReset(_ events: [any RESPEncodable] = []) -> RedisCommand<Int> {
        RedisCommand(
            .latencyReset,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$5\r\nRESET\r\n", words: 2) { writer in
                writer.append(contentsOf: events)
            }
        )
    }

    /// Makes the server forget recorded latencies.
    ///
    /// The same with the events one by one.
    ///
    /// - Parameter events: the events' names; empty for all.
    /// - Returns: how many events' records were cleared.
    @_disfavoredOverload
    @inlinable
    public func latencyReset(_ events: any RESPEncodable...) -> RedisCommand<Int> { latencyReset(events) }

    /// Draws a picture as text, with the server's version below.
    ///
    /// `LOLWUT [VERSION version]`
    ///
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lolwut/>.
    ///
    /// - Parameter version: which version's picture; `nil` for the server's own.
    /// - Returns: the picture.
    @inlinable
    public func lolwut(version: Int? = nil) -> RedisCommand<String> {
        RedisCommand(
            .lolwut,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nLOLWUT\r\n") { writer in
                if let version {
                    writer.append(token: "VERSION")
                    writer.append(version)
                }
            }
        )
    }

    /// Reads the server's opinion about its use of memory.
    ///
    /// `MEMORY DOCTOR`
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-doctor/>.
    ///
    /// - Returns: a text for people.
    @inlinable
    public func memoryDoctor() -> RedisCommand<String> {
        RedisCommand(
            .memoryDoctor,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nMEMORY\r\n$6\r\nDOCTOR\r\n", words: 2) { _ in }
        )
    }

    /// Reads the server's description of the MEMORY commands.
    ///
    /// `MEMORY HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func memoryHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .memoryHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nMEMORY\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Reads the memory allocator's own statistics.
    ///
    /// `MEMORY MALLOC-STATS`
    ///
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-malloc-stats/>.
    ///
    /// - Returns: a text for people.
    @inlinable
    public func memoryMallocStats() -> RedisCommand<String> {
        RedisCommand(
            .memoryMallocStats,
            repetition: .never,
            frame: CommandFrame("$6\r\nMEMORY\r\n$12\r\nMALLOC-STATS\r\n", words: 2) { _ in }
        )
    }

    /// Asks the memory allocator to give what it doesn't use back to the system.
    ///
    /// `MEMORY PURGE`
    ///
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-purge/>.
    ///
    @inlinable
    public func memoryPurge() -> RedisCommand<Void> {
        RedisCommand(
            .memoryPurge,
            repetition: .never,
            frame: CommandFrame("$6\r\nMEMORY\r\n$5\r\nPURGE\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Reads how the server uses its memory.
    ///
    /// `MEMORY STATS`
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-stats/>.
    ///
    /// - Returns: numbers of bytes, ratios and counts by name.
    @inlinable
    public func memoryStats() -> RedisCommand<[String: RESPValue]> {
        RedisCommand(
            .memoryStats,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nMEMORY\r\n$5\r\nSTATS\r\n", words: 2) { _ in }
        )
    }

    /// Estimates how much memory a key takes, its value included.
    ///
    /// `MEMORY USAGE key [SAMPLES count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-usage/>.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - samples: how many elements of the value to measure; `nil` for 5, 0 for all.
    /// - Returns: bytes; `nil` where there is no key.
    @inlinable
    public func memoryUsage(_ key: some RESPEncodable, samples: Int? = nil) -> RedisCommand<Int?> {
        RedisCommand(
            .memoryUsage,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nMEMORY\r\n$5\r\nUSAGE\r\n", words: 2) { writer in
                writer.append(key)
                if let samples {
                    writer.append(token: "SAMPLES")
                    writer.append(samples)
                }
            }
        )
    }

    /// Reads the server's description of the MODULE commands.
    ///
    /// `MODULE HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func moduleHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .moduleHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nMODULE\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Lists the modules that the server has loaded.
    ///
    /// `MODULE LIST`
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-list/>.
    ///
    /// - Returns: a map for each module: name, version and more; empty where there is none.
    @inlinable
    public func moduleList() -> RedisCommand<[[String: RESPValue]]> {
        RedisCommand(
            .moduleList,
            repetition: .never,
            frame: CommandFrame("$6\r\nMODULE\r\n$4\r\nLIST\r\n", words: 2) { _ in }
        )
    }

    /// Makes the server load a module.
    ///
    /// `MODULE LOAD path [arg [arg …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-load/>.
    ///
    /// - Parameters:
    ///   - path: the module's file, on the server.
    ///   - args: arguments for the module; empty for none.
    /// - Returns: the command.
    @inlinable
    public func moduleLoad(path: some RESPEncodable, args: [any RESPEncodable] = []) -> RedisCommand<Void> {
        RedisCommand(
            .moduleLoad,
            repetition: .never,
            frame: CommandFrame("$6\r\nMODULE\r\n$4\r\nLOAD\r\n", words: 2) { writer in
                writer.append(path)
                writer.append(contentsOf: args)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Makes the server load a module, with settings for it.
    ///
    /// `MODULE LOADEX path [CONFIG name value [CONFIG name value …]] [ARGS args [ARGS args …]]`
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-loadex/>.
    ///
    /// - Parameters:
    ///   - path: the module's file, on the server.
    ///   - configs: settings of the module, each with its value; empty for none.
    ///   - args: arguments for the module; empty for none.
    /// - Returns: the command.
    @inlinable
    public func moduleLoadex(
        path: some RESPEncodable,
        configs: [(any RESPEncodable, any RESPEncodable)] = [],
        args: [any RESPEncodable] = []
    ) -> RedisCommand<Void> {
        RedisCommand(
            .moduleLoadex,
            repetition: .never,
            frame: CommandFrame("$6\r\nMODULE\r\n$6\r\nLOADEX\r\n", words: 2) { writer in
                writer.append(path)
                for item in configs {
                    writer.append(token: "CONFIG")
                    writer.append(item.0)
                    writer.append(item.1)
                }
                if !args.isEmpty { writer.append(token: "ARGS") }
                writer.append(contentsOf: args)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Makes the server unload a module.
    ///
    /// `MODULE UNLOAD name`
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-unload/>.
    ///
    /// - Parameter name: the module's name.
    /// - Returns: the command.
    @inlinable
    public func moduleUnload(_ name: some RESPEncodable) -> RedisCommand<Void> {
        RedisCommand(
            .moduleUnload,
            repetition: .never,
            frame: CommandFrame("$6\r\nMODULE\r\n$6\r\nUNLOAD\r\n", words: 2) { writer in
                writer.append(name)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Makes the server a replica of another one, or a primary again.
    ///
    /// `REPLICAOF <host port | NO ONE>`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/replicaof/>.
    ///
    /// - Parameter args: the host and port of the new primary, or no one to become a primary again.
    /// - Returns: `OK`, with a remark where it was that one's replica already.
    @inlinable
    public func replicaof(args: RedisCommands.ReplicationSource) -> RedisCommand<String> {
        RedisCommand(
            .replicaof,
            repetition: .never,
            frame: CommandFrame("$9\r\nREPLICAOF\r\n") { writer in
                args.write(to: &writer)
            }
        )
    }

    /// Reads whether the server is a primary, a replica or a sentinel, and of whom.
    ///
    /// `ROLE`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/role/>.
    ///
    /// - Returns: the reply as it came: an array that begins with `master`, `slave` or `sentinel`.
    @inlinable
    public func role() -> RedisCommand<RESPValue> {
        RedisCommand(
            .role,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nROLE\r\n") { _ in }
        )
    }

    /// Saves the data set, while everyone else has to wait.
    ///
    /// `SAVE`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/save/>.
    ///
    @inlinable
    public func save() -> RedisCommand<Void> {
        RedisCommand(
            .save,
            repetition: .never,
            frame: CommandFrame("$4\r\nSAVE\r\n") { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Deletes all keys of the server's hash slots, as long as the ranges name all of these.
    ///
    /// `SFLUSH slot-start slot-last [slot-start slot-last …] [<ASYNC | SYNC>]`
    ///
    /// Complexity on the server: O(N).
    /// Since 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sflush/>.
    ///
    /// - Parameters:
    ///   - data: ranges of hash slots, each its first and its last slot.
    ///   - mode: whether to free memory in the background or at once; `nil` for what the server is set to.
    /// - Returns: the reply as it came: an array of the ranges emptied; empty where they weren't all.
    @inlinable
    public func sflush(_ data: [(Int, Int)], mode: RedisCommands.FlushMode? = nil) -> RedisCommand<RESPValue> {
        RedisCommand(
            .sflush,
            repetition: .never,
            problem: data.isEmpty ? .emptyList("data", of: "SFLUSH") : nil,
            frame: CommandFrame("$6\r\nSFLUSH\r\n") { writer in
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
                if let mode {
                    mode.write(to: &writer)
                }
            }
        )
    }

    /// Makes the server a replica of another one, or a primary again; prefer `replicaof`.
    ///
    /// `SLAVEOF <host port | NO ONE>`
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slaveof/>.
    ///
    /// - Parameter args: the host and port of the new primary, or no one to become a primary again.
    /// - Returns: `OK`, with a remark where it was that one's replica already.
    @inlinable
    public func slaveof(args: RedisCommands.ReplicationSource) -> RedisCommand<String> {
        RedisCommand(
            .slaveof,
            repetition: .never,
            frame: CommandFrame("$7\r\nSLAVEOF\r\n") { writer in
                args.write(to: &writer)
            }
        )
    }

    /// Reads the newest entries of the log of slow commands.
    ///
    /// `SLOWLOG GET [count]`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/slowlog-get/>.
    ///
    /// - Parameters:
    ///   - count: at most this many; `nil` for 10, -1 for all.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the entries, the newest first; empty where there are none.
    @inlinable
    public func slowlogGet<Value: RESPDecodable>(
        count: Int? = nil,
        as type: Value.Type = String.self
    ) -> RedisCommand<[SlowLogEntry<Value>]> {
        RedisCommand(
            .slowlogGet,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nSLOWLOG\r\n$3\r\nGET\r\n", words: 2) { writer in
                if let count {
                    writer.append(count)
                }
            }
        )
    }

    /// Reads the server's description of the SLOWLOG commands.
    ///
    /// `SLOWLOG HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slowlog-help/>.
    ///
    /// - Returns: the lines of the text.
    @inlinable
    public func slowlogHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .slowlogHelp,
            repetition: .never,
            frame: CommandFrame("$7\r\nSLOWLOG\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Counts the entries of the log of slow commands.
    ///
    /// `SLOWLOG LEN`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/slowlog-len/>.
    ///
    /// - Returns: how many there are.
    @inlinable
    public func slowlogLen() -> RedisCommand<Int> {
        RedisCommand(
            .slowlogLen,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nSLOWLOG\r\n$3\r\nLEN\r\n", words: 2) { _ in }
        )
    }

    /// Clears the log of slow commands.
    ///
    /// `SLOWLOG RESET`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slowlog-reset/>.
    ///
    @inlinable
    public func slowlogReset() -> RedisCommand<Void> {
        RedisCommand(
            .slowlogReset,
            repetition: .never,
            frame: CommandFrame("$7\r\nSLOWLOG\r\n$5\r\nRESET\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Swaps two databases, so that every client of one sees the data of the other.
    ///
    /// `SWAPDB index1 index2`
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/swapdb/>.
    ///
    /// - Parameters:
    ///   - first: the one database's number.
    ///   - second: the other database's number.
    /// - Returns: the command.
    @inlinable
    public func swapdb(_ first: Int, _ second: Int) -> RedisCommand<Void> {
        RedisCommand(
            .swapdb,
            repetition: .never,
            frame: CommandFrame("$6\r\nSWAPDB\r\n") { writer in
                writer.append(first)
                writer.append(second)
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Reads the server's clock.
    ///
    /// `TIME`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/time/>.
    ///
    /// - Returns: the time since 1970, to the microsecond.
    @inlinable
    public func time() -> RedisCommand<RedisCommands.ServerTime> {
        RedisCommand(
            .time,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nTIME\r\n") { _ in }
        )
    }
}
