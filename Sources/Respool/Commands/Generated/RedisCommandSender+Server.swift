//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclCat(category: (any RESPEncodable)? = nil) async throws -> [String] {
        try await send(RedisCommands().aclCat(category: category))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclDeluser(_ usernames: [some RESPEncodable]) async throws -> Int {
        try await send(RedisCommands().aclDeluser(usernames))
    }

    /// Deletes users, and closes their connections.
    ///
    /// The same with the usernames one by one.
    ///
    /// - Parameter usernames: the users' names, at least one.
    /// - Returns: how many of them there were.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclDeluser<Element: RESPEncodable>(_ usernames: Element...) async throws -> Int {
        try await send(RedisCommands().aclDeluser(usernames))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclDryrun<Value: RESPDecodable>(
        _ username: some RESPEncodable,
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().aclDryrun(username, command, args: args, as: type))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclGenpass(bits: Int? = nil) async throws -> String {
        try await send(RedisCommands().aclGenpass(bits: bits))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclGetuser(_ username: some RESPEncodable) async throws -> [String: RESPValue]? {
        try await send(RedisCommands().aclGetuser(username))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclHelp() async throws -> [String] {
        try await send(RedisCommands().aclHelp())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclList<Value: RESPDecodable>(as type: Value.Type = String.self) async throws -> [Value] {
        try await send(RedisCommands().aclList(as: type))
    }

    /// Makes the server read its file of users again: all of it or, after an error, nothing.
    ///
    /// `ACL LOAD`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-load/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func aclLoad() async throws {
        try await send(RedisCommands().aclLoad())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclLog(operation: RedisCommands.ACLLogRequest? = nil) async throws -> RESPValue {
        try await send(RedisCommands().aclLog(operation: operation))
    }

    /// Makes the server write its users to its file of them.
    ///
    /// `ACL SAVE`
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-save/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func aclSave() async throws {
        try await send(RedisCommands().aclSave())
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func aclSetuser(_ username: some RESPEncodable, rules: [any RESPEncodable] = []) async throws {
        try await send(RedisCommands().aclSetuser(username, rules: rules))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclUsers<Value: RESPDecodable>(as type: Value.Type = String.self) async throws -> [Value] {
        try await send(RedisCommands().aclUsers(as: type))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func aclWhoami<Value: RESPDecodable>(as type: Value.Type = String.self) async throws -> Value {
        try await send(RedisCommands().aclWhoami(as: type))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func bgrewriteaof() async throws -> String {
        try await send(RedisCommands().bgrewriteaof())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func bgsave(operation: RedisCommands.BackgroundSaveRequest? = nil) async throws -> String {
        try await send(RedisCommands().bgsave(operation: operation))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func command() async throws -> RESPValue {
        try await send(RedisCommands().command())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func commandCount() async throws -> Int {
        try await send(RedisCommands().commandCount())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func commandDocs(commands: [any RESPEncodable] = []) async throws -> [String: RESPValue] {
        try await send(RedisCommands().commandDocs(commands: commands))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func commandGetkeys<Value: RESPDecodable>(
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws -> [Value] {
        try await send(RedisCommands().commandGetkeys(command, args: args, as: type))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func commandGetkeysandflags(
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = []
    ) async throws -> RESPValue {
        try await send(RedisCommands().commandGetkeysandflags(command, args: args))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func commandHelp() async throws -> [String] {
        try await send(RedisCommands().commandHelp())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func commandInfo(commands: [any RESPEncodable] = []) async throws -> RESPValue {
        try await send(RedisCommands().commandInfo(commands: commands))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func commandList(filter: RedisCommands.CommandFilter? = nil) async throws -> [String] {
        try await send(RedisCommands().commandList(filter: filter))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func configGet<Value: RESPDecodable>(
        _ parameters: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws -> [String: Value] {
        try await send(RedisCommands().configGet(parameters, as: type))
    }

    /// Reads settings of the server.
    ///
    /// The same with the parameters one by one.
    ///
    /// - Parameters:
    ///   - parameters: settings' names, or glob patterns for them, at least one.
    ///   - type: what the data of the reply is decoded to.
    /// - Returns: the values of those that fit, by name; names that don't exist are left out.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func configGet<Value: RESPDecodable, Element: RESPEncodable>(
        _ parameters: Element...,
        as type: Value.Type = String.self
    ) async throws -> [String: Value] {
        try await send(RedisCommands().configGet(parameters, as: type))
    }

    /// Reads the server's description of the CONFIG commands.
    ///
    /// `CONFIG HELP`
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-help/>.
    ///
    /// - Returns: the lines of the text.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func configHelp() async throws -> [String] {
        try await send(RedisCommands().configHelp())
    }

    /// Sets the counters that `info` shows back to zero.
    ///
    /// `CONFIG RESETSTAT`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-resetstat/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func configResetstat() async throws {
        try await send(RedisCommands().configResetstat())
    }

    /// Makes the server write its present settings to its file.
    ///
    /// `CONFIG REWRITE`
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-rewrite/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func configRewrite() async throws {
        try await send(RedisCommands().configRewrite())
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func configSet(_ data: [(some RESPEncodable, some RESPEncodable)]) async throws {
        try await send(RedisCommands().configSet(data))
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func dbsize() async throws -> Int {
        try await send(RedisCommands().dbsize())
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func failover(
        target: (host: String, port: Int, force: Bool)? = nil,
        abort: Bool = false,
        timeout milliseconds: Duration? = nil
    ) async throws {
        try await send(RedisCommands().failover(target: target, abort: abort, timeout: milliseconds))
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func flushall(mode: RedisCommands.FlushMode? = nil) async throws {
        try await send(RedisCommands().flushall(mode: mode))
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func flushdb(mode: RedisCommands.FlushMode? = nil) async throws {
        try await send(RedisCommands().flushdb(mode: mode))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func info<Value: RESPDecodable>(
        sections: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws -> Value {
        try await send(RedisCommands().info(sections: sections, as: type))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func lastsave() async throws -> Int {
        try await send(RedisCommands().lastsave())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func latencyDoctor() async throws -> String {
        try await send(RedisCommands().latencyDoctor())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func latencyGraph(_ event: some RESPEncodable) async throws -> String {
        try await send(RedisCommands().latencyGraph(event))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func latencyHelp() async throws -> [String] {
        try await send(RedisCommands().latencyHelp())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func latencyHistogram(commands: [any RESPEncodable] = []) async throws -> [String: RESPValue] {
        try await send(RedisCommands().latencyHistogram(commands: commands))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func latencyHistory(_ event: some RESPEncodable) async throws -> RESPValue {
        try await send(RedisCommands().latencyHistory(event))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func latencyLatest() async throws -> RESPValue {
        try await send(RedisCommands().latencyLatest())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func latencyReset(_ events: [any RESPEncodable] = []) async throws -> Int {
        try await send(RedisCommands().latencyReset(events))
    }

    /// Makes the server forget recorded latencies.
    ///
    /// The same with the events one by one.
    ///
    /// - Parameter events: the events' names; empty for all.
    /// - Returns: how many events' records were cleared.
    /// - Throws: ``RedisError``.
    @_disfavoredOverload
    @discardableResult
    @inlinable
    public func latencyReset(_ events: any RESPEncodable...) async throws -> Int {
        try await send(RedisCommands().latencyReset(events))
    }

    /// Draws a picture as text, with the server's version below.
    ///
    /// `LOLWUT [VERSION version]`
    ///
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lolwut/>.
    ///
    /// - Parameter version: which version's picture; `nil` for the server's own.
    /// - Returns: the picture.
    /// - Throws: ``RedisError``.
    @inlinable
    public func lolwut(version: Int? = nil) async throws -> String {
        try await send(RedisCommands().lolwut(version: version))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func memoryDoctor() async throws -> String {
        try await send(RedisCommands().memoryDoctor())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func memoryHelp() async throws -> [String] {
        try await send(RedisCommands().memoryHelp())
    }

    /// Reads the memory allocator's own statistics.
    ///
    /// `MEMORY MALLOC-STATS`
    ///
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-malloc-stats/>.
    ///
    /// - Returns: a text for people.
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func memoryMallocStats() async throws -> String {
        try await send(RedisCommands().memoryMallocStats())
    }

    /// Asks the memory allocator to give what it doesn't use back to the system.
    ///
    /// `MEMORY PURGE`
    ///
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-purge/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func memoryPurge() async throws {
        try await send(RedisCommands().memoryPurge())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func memoryStats() async throws -> [String: RESPValue] {
        try await send(RedisCommands().memoryStats())
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func memoryUsage(_ key: some RESPEncodable, samples: Int? = nil) async throws -> Int? {
        try await send(RedisCommands().memoryUsage(key, samples: samples))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func moduleHelp() async throws -> [String] {
        try await send(RedisCommands().moduleHelp())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func moduleList() async throws -> [[String: RESPValue]] {
        try await send(RedisCommands().moduleList())
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func moduleLoad(path: some RESPEncodable, args: [any RESPEncodable] = []) async throws {
        try await send(RedisCommands().moduleLoad(path: path, args: args))
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func moduleLoadex(
        path: some RESPEncodable,
        configs: [(any RESPEncodable, any RESPEncodable)] = [],
        args: [any RESPEncodable] = []
    ) async throws {
        try await send(RedisCommands().moduleLoadex(path: path, configs: configs, args: args))
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func moduleUnload(_ name: some RESPEncodable) async throws {
        try await send(RedisCommands().moduleUnload(name))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func replicaof(args: RedisCommands.ReplicationSource) async throws -> String {
        try await send(RedisCommands().replicaof(args: args))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func role() async throws -> RESPValue {
        try await send(RedisCommands().role())
    }

    /// Saves the data set, while everyone else has to wait.
    ///
    /// `SAVE`
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/save/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func save() async throws {
        try await send(RedisCommands().save())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func sflush(_ data: [(Int, Int)], mode: RedisCommands.FlushMode? = nil) async throws -> RESPValue {
        try await send(RedisCommands().sflush(data, mode: mode))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func slaveof(args: RedisCommands.ReplicationSource) async throws -> String {
        try await send(RedisCommands().slaveof(args: args))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func slowlogGet<Value: RESPDecodable>(
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws -> [SlowLogEntry<Value>] {
        try await send(RedisCommands().slowlogGet(count: count, as: type))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func slowlogHelp() async throws -> [String] {
        try await send(RedisCommands().slowlogHelp())
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func slowlogLen() async throws -> Int {
        try await send(RedisCommands().slowlogLen())
    }

    /// Clears the log of slow commands.
    ///
    /// `SLOWLOG RESET`
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slowlog-reset/>.
    ///
    /// - Throws: ``RedisError``.
    @inlinable
    public func slowlogReset() async throws {
        try await send(RedisCommands().slowlogReset())
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
    /// - Throws: ``RedisError``.
    @inlinable
    public func swapdb(_ first: Int, _ second: Int) async throws {
        try await send(RedisCommands().swapdb(first, second))
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
    /// - Throws: ``RedisError``.
    @discardableResult
    @inlinable
    public func time() async throws -> RedisCommands.ServerTime {
        try await send(RedisCommands().time())
    }
}
