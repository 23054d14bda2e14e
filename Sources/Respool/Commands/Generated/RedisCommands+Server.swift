//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommands {
    /// Sends `ACL CAT [category]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-cat/>.
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

    /// Sends `ACL DELUSER username [username …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-deluser/>.
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

    /// Sends `ACL DELUSER username [username …]`; the usernames one by one.
    @inlinable
    public func aclDeluser<Element: RESPEncodable>(_ usernames: Element...) -> RedisCommand<Int> {
        aclDeluser(usernames)
    }

    /// Sends `ACL DRYRUN username command [arg [arg …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/acl-dryrun/>.
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

    /// Sends `ACL GENPASS [bits]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-genpass/>.
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

    /// Sends `ACL GETUSER username`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-getuser/>.
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

    /// Sends `ACL HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-help/>.
    @inlinable
    public func aclHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .aclHelp,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `ACL LIST`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-list/>.
    @inlinable
    public func aclList<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<[Value]> {
        RedisCommand(
            .aclList,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nACL\r\n$4\r\nLIST\r\n", words: 2) { _ in }
        )
    }

    /// Sends `ACL LOAD`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-load/>.
    @inlinable
    public func aclLoad() -> RedisCommand<Void> {
        RedisCommand(
            .aclLoad,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$4\r\nLOAD\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `ACL LOG [<count | RESET>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-log/>.
    @inlinable
    public func aclLog(operation: AclLogOperation? = nil) -> RedisCommand<RESPValue> {
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

    /// Sends `ACL SAVE`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-save/>.
    @inlinable
    public func aclSave() -> RedisCommand<Void> {
        RedisCommand(
            .aclSave,
            repetition: .never,
            frame: CommandFrame("$3\r\nACL\r\n$4\r\nSAVE\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `ACL SETUSER username [rule [rule …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-setuser/>.
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

    /// Sends `ACL USERS`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-users/>.
    @inlinable
    public func aclUsers<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<[Value]> {
        RedisCommand(
            .aclUsers,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nACL\r\n$5\r\nUSERS\r\n", words: 2) { _ in }
        )
    }

    /// Sends `ACL WHOAMI`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-whoami/>.
    @inlinable
    public func aclWhoami<Value: RESPDecodable>(as type: Value.Type = String.self) -> RedisCommand<Value> {
        RedisCommand(
            .aclWhoami,
            repetition: .repeatable,
            frame: CommandFrame("$3\r\nACL\r\n$6\r\nWHOAMI\r\n", words: 2) { _ in }
        )
    }

    /// Sends `BGREWRITEAOF`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bgrewriteaof/>.
    @inlinable
    public func bgrewriteaof() -> RedisCommand<String> {
        RedisCommand(
            .bgrewriteaof,
            repetition: .never,
            frame: CommandFrame("$12\r\nBGREWRITEAOF\r\n") { _ in }
        )
    }

    /// Sends `BGSAVE [<SCHEDULE | CANCEL>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bgsave/>.
    @inlinable
    public func bgsave(operation: BgsaveOperation? = nil) -> RedisCommand<String> {
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

    /// Sends `COMMAND`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command/>.
    @inlinable
    public func command() -> RedisCommand<RESPValue> {
        RedisCommand(
            .command,
            repetition: .never,
            frame: CommandFrame("$7\r\nCOMMAND\r\n") { _ in }
        )
    }

    /// Sends `COMMAND COUNT`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-count/>.
    @inlinable
    public func commandCount() -> RedisCommand<Int> {
        RedisCommand(
            .commandCount,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$5\r\nCOUNT\r\n", words: 2) { _ in }
        )
    }

    /// Sends `COMMAND DOCS [command-name [command-name …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-docs/>.
    @inlinable
    public func commandDocs(commandNames: [any RESPEncodable] = []) -> RedisCommand<[String: RESPValue]> {
        RedisCommand(
            .commandDocs,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$4\r\nDOCS\r\n", words: 2) { writer in
                writer.append(contentsOf: commandNames)
            }
        )
    }

    /// Sends `COMMAND GETKEYS command [arg [arg …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-getkeys/>.
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

    /// Sends `COMMAND GETKEYSANDFLAGS command [arg [arg …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-getkeysandflags/>.
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

    /// Sends `COMMAND HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-help/>.
    @inlinable
    public func commandHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .commandHelp,
            repetition: .never,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `COMMAND INFO [command-name [command-name …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-info/>.
    @inlinable
    public func commandInfo(commandNames: [any RESPEncodable] = []) -> RedisCommand<RESPValue> {
        RedisCommand(
            .commandInfo,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$4\r\nINFO\r\n", words: 2) { writer in
                writer.append(contentsOf: commandNames)
            }
        )
    }

    /// Sends `COMMAND LIST [FILTERBY <MODULE module-name | ACLCAT category | PATTERN pattern>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-list/>.
    @inlinable
    public func commandList(filterby: CommandListFilterby? = nil) -> RedisCommand<[String]> {
        RedisCommand(
            .commandList,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nCOMMAND\r\n$4\r\nLIST\r\n", words: 2) { writer in
                if let filterby {
                    writer.append(token: "FILTERBY")
                    filterby.write(to: &writer)
                }
            }
        )
    }

    /// Sends `CONFIG GET parameter [parameter …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/config-get/>.
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

    /// Sends `CONFIG GET parameter [parameter …]`; the parameters one by one.
    @inlinable
    public func configGet<Value: RESPDecodable, Element: RESPEncodable>(
        _ parameters: Element...,
        as type: Value.Type = String.self
    ) -> RedisCommand<[String: Value]> { configGet(parameters, as: type) }

    /// Sends `CONFIG HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-help/>.
    @inlinable
    public func configHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .configHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nCONFIG\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `CONFIG RESETSTAT`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-resetstat/>.
    @inlinable
    public func configResetstat() -> RedisCommand<Void> {
        RedisCommand(
            .configResetstat,
            repetition: .never,
            frame: CommandFrame("$6\r\nCONFIG\r\n$9\r\nRESETSTAT\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CONFIG REWRITE`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-rewrite/>.
    @inlinable
    public func configRewrite() -> RedisCommand<Void> {
        RedisCommand(
            .configRewrite,
            repetition: .never,
            frame: CommandFrame("$6\r\nCONFIG\r\n$7\r\nREWRITE\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `CONFIG SET parameter value [parameter value …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-set/>.
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

    /// Sends `DBSIZE`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/dbsize/>.
    @inlinable
    public func dbsize() -> RedisCommand<Int> {
        RedisCommand(
            .dbsize,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nDBSIZE\r\n") { _ in }
        )
    }

    /// Sends `FAILOVER [TO host port [FORCE]] [ABORT] [TIMEOUT milliseconds]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/failover/>.
    @inlinable
    public func failover(
        target: (host: String, port: Int, force: Bool)? = nil,
        abort: Bool = false,
        in milliseconds: Duration? = nil
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

    /// Sends `FLUSHALL [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/flushall/>.
    @inlinable
    public func flushall(flushType: FlushMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .flushall,
            repetition: .never,
            frame: CommandFrame("$8\r\nFLUSHALL\r\n") { writer in
                if let flushType {
                    flushType.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `FLUSHDB [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/flushdb/>.
    @inlinable
    public func flushdb(flushType: FlushMode? = nil) -> RedisCommand<Void> {
        RedisCommand(
            .flushdb,
            repetition: .never,
            frame: CommandFrame("$7\r\nFLUSHDB\r\n") { writer in
                if let flushType {
                    flushType.write(to: &writer)
                }
            },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `INFO [section [section …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/info/>.
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

    /// Sends `LASTSAVE`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lastsave/>.
    @inlinable
    public func lastsave() -> RedisCommand<Int> {
        RedisCommand(
            .lastsave,
            repetition: .repeatable,
            frame: CommandFrame("$8\r\nLASTSAVE\r\n") { _ in }
        )
    }

    /// Sends `LATENCY DOCTOR`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-doctor/>.
    @inlinable
    public func latencyDoctor() -> RedisCommand<String> {
        RedisCommand(
            .latencyDoctor,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$6\r\nDOCTOR\r\n", words: 2) { _ in }
        )
    }

    /// Sends `LATENCY GRAPH event`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-graph/>.
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

    /// Sends `LATENCY HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-help/>.
    @inlinable
    public func latencyHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .latencyHelp,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `LATENCY HISTOGRAM [COMMAND [COMMAND …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-histogram/>.
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

    /// Sends `LATENCY HISTORY event`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-history/>.
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

    /// Sends `LATENCY LATEST`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/latency-latest/>.
    @inlinable
    public func latencyLatest() -> RedisCommand<RESPValue> {
        RedisCommand(
            .latencyLatest,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nLATENCY\r\n$6\r\nLATEST\r\n", words: 2) { _ in }
        )
    }

    /// Sends `LATENCY RESET [event [event …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-reset/>.
    @inlinable
    public func latencyReset(events: [any RESPEncodable] = []) -> RedisCommand<Int> {
        RedisCommand(
            .latencyReset,
            repetition: .never,
            frame: CommandFrame("$7\r\nLATENCY\r\n$5\r\nRESET\r\n", words: 2) { writer in
                writer.append(contentsOf: events)
            }
        )
    }

    /// Sends `LOLWUT [VERSION version]`.
    ///
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lolwut/>.
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

    /// Sends `MEMORY DOCTOR`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-doctor/>.
    @inlinable
    public func memoryDoctor() -> RedisCommand<String> {
        RedisCommand(
            .memoryDoctor,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nMEMORY\r\n$6\r\nDOCTOR\r\n", words: 2) { _ in }
        )
    }

    /// Sends `MEMORY HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-help/>.
    @inlinable
    public func memoryHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .memoryHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nMEMORY\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `MEMORY MALLOC-STATS`.
    ///
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-malloc-stats/>.
    @inlinable
    public func memoryMallocStats() -> RedisCommand<String> {
        RedisCommand(
            .memoryMallocStats,
            repetition: .never,
            frame: CommandFrame("$6\r\nMEMORY\r\n$12\r\nMALLOC-STATS\r\n", words: 2) { _ in }
        )
    }

    /// Sends `MEMORY PURGE`.
    ///
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-purge/>.
    @inlinable
    public func memoryPurge() -> RedisCommand<Void> {
        RedisCommand(
            .memoryPurge,
            repetition: .never,
            frame: CommandFrame("$6\r\nMEMORY\r\n$5\r\nPURGE\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `MEMORY STATS`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-stats/>.
    @inlinable
    public func memoryStats() -> RedisCommand<[String: RESPValue]> {
        RedisCommand(
            .memoryStats,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nMEMORY\r\n$5\r\nSTATS\r\n", words: 2) { _ in }
        )
    }

    /// Sends `MEMORY USAGE key [SAMPLES count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-usage/>.
    @inlinable
    public func memoryUsage(_ key: some RESPEncodable, count: Int? = nil) -> RedisCommand<Int?> {
        RedisCommand(
            .memoryUsage,
            repetition: .repeatable,
            frame: CommandFrame("$6\r\nMEMORY\r\n$5\r\nUSAGE\r\n", words: 2) { writer in
                writer.append(key)
                if let count {
                    writer.append(token: "SAMPLES")
                    writer.append(count)
                }
            }
        )
    }

    /// Sends `MODULE HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-help/>.
    @inlinable
    public func moduleHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .moduleHelp,
            repetition: .never,
            frame: CommandFrame("$6\r\nMODULE\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `MODULE LIST`.
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-list/>.
    @inlinable
    public func moduleList() -> RedisCommand<[[String: RESPValue]]> {
        RedisCommand(
            .moduleList,
            repetition: .never,
            frame: CommandFrame("$6\r\nMODULE\r\n$4\r\nLIST\r\n", words: 2) { _ in }
        )
    }

    /// Sends `MODULE LOAD path [arg [arg …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-load/>.
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

    /// Sends `MODULE LOADEX path [CONFIG name value [CONFIG name value …]] [ARGS args [ARGS args …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-loadex/>.
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

    /// Sends `MODULE UNLOAD name`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-unload/>.
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

    /// Sends `REPLICAOF <host port | NO ONE>`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/replicaof/>.
    @inlinable
    public func replicaof(args: ReplicaofArgs) -> RedisCommand<String> {
        RedisCommand(
            .replicaof,
            repetition: .never,
            frame: CommandFrame("$9\r\nREPLICAOF\r\n") { writer in
                args.write(to: &writer)
            }
        )
    }

    /// Sends `ROLE`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/role/>.
    @inlinable
    public func role() -> RedisCommand<RESPValue> {
        RedisCommand(
            .role,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nROLE\r\n") { _ in }
        )
    }

    /// Sends `SAVE`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/save/>.
    @inlinable
    public func save() -> RedisCommand<Void> {
        RedisCommand(
            .save,
            repetition: .never,
            frame: CommandFrame("$4\r\nSAVE\r\n") { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `SFLUSH slot-start slot-last [slot-start slot-last …] [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sflush/>.
    @inlinable
    public func sflush(_ data: [(Int, Int)], flushType: FlushMode? = nil) -> RedisCommand<RESPValue> {
        RedisCommand(
            .sflush,
            repetition: .never,
            problem: data.isEmpty ? .emptyList("data", of: "SFLUSH") : nil,
            frame: CommandFrame("$6\r\nSFLUSH\r\n") { writer in
                for item in data {
                    writer.append(item.0)
                    writer.append(item.1)
                }
                if let flushType {
                    flushType.write(to: &writer)
                }
            }
        )
    }

    /// Sends `SLAVEOF <host port | NO ONE>`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slaveof/>.
    @inlinable
    public func slaveof(args: ReplicaofArgs) -> RedisCommand<String> {
        RedisCommand(
            .slaveof,
            repetition: .never,
            frame: CommandFrame("$7\r\nSLAVEOF\r\n") { writer in
                args.write(to: &writer)
            }
        )
    }

    /// Sends `SLOWLOG GET [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/slowlog-get/>.
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

    /// Sends `SLOWLOG HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slowlog-help/>.
    @inlinable
    public func slowlogHelp() -> RedisCommand<[String]> {
        RedisCommand(
            .slowlogHelp,
            repetition: .never,
            frame: CommandFrame("$7\r\nSLOWLOG\r\n$4\r\nHELP\r\n", words: 2) { _ in }
        )
    }

    /// Sends `SLOWLOG LEN`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/slowlog-len/>.
    @inlinable
    public func slowlogLen() -> RedisCommand<Int> {
        RedisCommand(
            .slowlogLen,
            repetition: .repeatable,
            frame: CommandFrame("$7\r\nSLOWLOG\r\n$3\r\nLEN\r\n", words: 2) { _ in }
        )
    }

    /// Sends `SLOWLOG RESET`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slowlog-reset/>.
    @inlinable
    public func slowlogReset() -> RedisCommand<Void> {
        RedisCommand(
            .slowlogReset,
            repetition: .never,
            frame: CommandFrame("$7\r\nSLOWLOG\r\n$5\r\nRESET\r\n", words: 2) { _ in },
            decode: RESPValue.acknowledged
        )
    }

    /// Sends `SWAPDB index1 index2`.
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/swapdb/>.
    @inlinable
    public func swapdb(first: Int, second: Int) -> RedisCommand<Void> {
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

    /// Sends `TIME`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/time/>.
    @inlinable
    public func time() -> RedisCommand<ServerTime> {
        RedisCommand(
            .time,
            repetition: .repeatable,
            frame: CommandFrame("$4\r\nTIME\r\n") { _ in }
        )
    }
}
