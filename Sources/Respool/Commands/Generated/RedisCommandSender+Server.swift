//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

// Made by CommandGenerator: change that, then run `Scripts/generate`.

extension RedisCommandSender where Self: ~Copyable {
    /// Sends `ACL CAT [category]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-cat/>.
    @discardableResult
    @inlinable
    public func aclCat(category: (any RESPEncodable)? = nil) async throws(RedisError) -> [String] {
        try await send(RedisCommands().aclCat(category: category))
    }

    /// Sends `ACL DELUSER username [username …]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-deluser/>.
    @discardableResult
    @inlinable
    public func aclDeluser(_ usernames: [some RESPEncodable]) async throws(RedisError) -> Int {
        try await send(RedisCommands().aclDeluser(usernames))
    }

    /// Sends `ACL DELUSER username [username …]`; the usernames one by one.
    @discardableResult
    @inlinable
    public func aclDeluser<Element: RESPEncodable>(_ usernames: Element...) async throws(RedisError) -> Int {
        try await send(RedisCommands().aclDeluser(usernames))
    }

    /// Sends `ACL DRYRUN username command [arg [arg …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/acl-dryrun/>.
    @discardableResult
    @inlinable
    public func aclDryrun<Value: RESPDecodable>(
        _ username: some RESPEncodable,
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().aclDryrun(username, command, args: args, as: type))
    }

    /// Sends `ACL GENPASS [bits]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-genpass/>.
    @discardableResult
    @inlinable
    public func aclGenpass(bits: Int? = nil) async throws(RedisError) -> String {
        try await send(RedisCommands().aclGenpass(bits: bits))
    }

    /// Sends `ACL GETUSER username`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-getuser/>.
    @discardableResult
    @inlinable
    public func aclGetuser(_ username: some RESPEncodable) async throws(RedisError) -> [String: RESPValue]? {
        try await send(RedisCommands().aclGetuser(username))
    }

    /// Sends `ACL HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-help/>.
    @discardableResult
    @inlinable
    public func aclHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().aclHelp())
    }

    /// Sends `ACL LIST`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-list/>.
    @discardableResult
    @inlinable
    public func aclList<Value: RESPDecodable>(as type: Value.Type = String.self) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().aclList(as: type))
    }

    /// Sends `ACL LOAD`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-load/>.
    @inlinable
    public func aclLoad() async throws(RedisError) -> Void {
        try await send(RedisCommands().aclLoad())
    }

    /// Sends `ACL LOG [<count | RESET>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-log/>.
    @discardableResult
    @inlinable
    public func aclLog(operation: AclLogOperation? = nil) async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().aclLog(operation: operation))
    }

    /// Sends `ACL SAVE`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-save/>.
    @inlinable
    public func aclSave() async throws(RedisError) -> Void {
        try await send(RedisCommands().aclSave())
    }

    /// Sends `ACL SETUSER username [rule [rule …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/acl-setuser/>.
    @inlinable
    public func aclSetuser(
        _ username: some RESPEncodable,
        rules: [any RESPEncodable] = []
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().aclSetuser(username, rules: rules))
    }

    /// Sends `ACL USERS`.
    ///
    /// Complexity on the server: O(N).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-users/>.
    @discardableResult
    @inlinable
    public func aclUsers<Value: RESPDecodable>(as type: Value.Type = String.self) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().aclUsers(as: type))
    }

    /// Sends `ACL WHOAMI`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/acl-whoami/>.
    @discardableResult
    @inlinable
    public func aclWhoami<Value: RESPDecodable>(as type: Value.Type = String.self) async throws(RedisError) -> Value {
        try await send(RedisCommands().aclWhoami(as: type))
    }

    /// Sends `BGREWRITEAOF`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bgrewriteaof/>.
    @discardableResult
    @inlinable
    public func bgrewriteaof() async throws(RedisError) -> String {
        try await send(RedisCommands().bgrewriteaof())
    }

    /// Sends `BGSAVE [<SCHEDULE | CANCEL>]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/bgsave/>.
    @discardableResult
    @inlinable
    public func bgsave(operation: BgsaveOperation? = nil) async throws(RedisError) -> String {
        try await send(RedisCommands().bgsave(operation: operation))
    }

    /// Sends `COMMAND`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command/>.
    @discardableResult
    @inlinable
    public func command() async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().command())
    }

    /// Sends `COMMAND COUNT`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-count/>.
    @discardableResult
    @inlinable
    public func commandCount() async throws(RedisError) -> Int {
        try await send(RedisCommands().commandCount())
    }

    /// Sends `COMMAND DOCS [command-name [command-name …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-docs/>.
    @discardableResult
    @inlinable
    public func commandDocs(commandNames: [any RESPEncodable] = []) async throws(RedisError) -> [String: RESPValue] {
        try await send(RedisCommands().commandDocs(commandNames: commandNames))
    }

    /// Sends `COMMAND GETKEYS command [arg [arg …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-getkeys/>.
    @discardableResult
    @inlinable
    public func commandGetkeys<Value: RESPDecodable>(
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [Value] {
        try await send(RedisCommands().commandGetkeys(command, args: args, as: type))
    }

    /// Sends `COMMAND GETKEYSANDFLAGS command [arg [arg …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-getkeysandflags/>.
    @discardableResult
    @inlinable
    public func commandGetkeysandflags(
        _ command: some RESPEncodable,
        args: [any RESPEncodable] = []
    ) async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().commandGetkeysandflags(command, args: args))
    }

    /// Sends `COMMAND HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/command-help/>.
    @discardableResult
    @inlinable
    public func commandHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().commandHelp())
    }

    /// Sends `COMMAND INFO [command-name [command-name …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-info/>.
    @discardableResult
    @inlinable
    public func commandInfo(commandNames: [any RESPEncodable] = []) async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().commandInfo(commandNames: commandNames))
    }

    /// Sends `COMMAND LIST [FILTERBY <MODULE module-name | ACLCAT category | PATTERN pattern>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/command-list/>.
    @discardableResult
    @inlinable
    public func commandList(filterby: CommandListFilterby? = nil) async throws(RedisError) -> [String] {
        try await send(RedisCommands().commandList(filterby: filterby))
    }

    /// Sends `CONFIG GET parameter [parameter …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/config-get/>.
    @discardableResult
    @inlinable
    public func configGet<Value: RESPDecodable>(
        _ parameters: [some RESPEncodable],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [String: Value] {
        try await send(RedisCommands().configGet(parameters, as: type))
    }

    /// Sends `CONFIG GET parameter [parameter …]`; the parameters one by one.
    @discardableResult
    @inlinable
    public func configGet<Value: RESPDecodable, Element: RESPEncodable>(
        _ parameters: Element...,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [String: Value] {
        try await send(RedisCommands().configGet(parameters, as: type))
    }

    /// Sends `CONFIG HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-help/>.
    @discardableResult
    @inlinable
    public func configHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().configHelp())
    }

    /// Sends `CONFIG RESETSTAT`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-resetstat/>.
    @inlinable
    public func configResetstat() async throws(RedisError) -> Void {
        try await send(RedisCommands().configResetstat())
    }

    /// Sends `CONFIG REWRITE`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-rewrite/>.
    @inlinable
    public func configRewrite() async throws(RedisError) -> Void {
        try await send(RedisCommands().configRewrite())
    }

    /// Sends `CONFIG SET parameter value [parameter value …]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/config-set/>.
    @inlinable
    public func configSet(_ data: [(some RESPEncodable, some RESPEncodable)]) async throws(RedisError) -> Void {
        try await send(RedisCommands().configSet(data))
    }

    /// Sends `DBSIZE`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/dbsize/>.
    @inlinable
    public func dbsize() async throws(RedisError) -> Int {
        try await send(RedisCommands().dbsize())
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
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().failover(target: target, abort: abort, in: milliseconds))
    }

    /// Sends `FLUSHALL [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/flushall/>.
    @inlinable
    public func flushall(flushType: FlushMode? = nil) async throws(RedisError) -> Void {
        try await send(RedisCommands().flushall(flushType: flushType))
    }

    /// Sends `FLUSHDB [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/flushdb/>.
    @inlinable
    public func flushdb(flushType: FlushMode? = nil) async throws(RedisError) -> Void {
        try await send(RedisCommands().flushdb(flushType: flushType))
    }

    /// Sends `INFO [section [section …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// As `String`, bytes that aren't UTF-8 are `\xff`: one odd name hides nothing else.
    /// See <https://redis.io/docs/latest/commands/info/>.
    @discardableResult
    @inlinable
    public func info<Value: RESPDecodable>(
        sections: [any RESPEncodable] = [],
        as type: Value.Type = String.self
    ) async throws(RedisError) -> Value {
        try await send(RedisCommands().info(sections: sections, as: type))
    }

    /// Sends `LASTSAVE`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lastsave/>.
    @discardableResult
    @inlinable
    public func lastsave() async throws(RedisError) -> Int {
        try await send(RedisCommands().lastsave())
    }

    /// Sends `LATENCY DOCTOR`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-doctor/>.
    @discardableResult
    @inlinable
    public func latencyDoctor() async throws(RedisError) -> String {
        try await send(RedisCommands().latencyDoctor())
    }

    /// Sends `LATENCY GRAPH event`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-graph/>.
    @discardableResult
    @inlinable
    public func latencyGraph(_ event: some RESPEncodable) async throws(RedisError) -> String {
        try await send(RedisCommands().latencyGraph(event))
    }

    /// Sends `LATENCY HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-help/>.
    @discardableResult
    @inlinable
    public func latencyHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().latencyHelp())
    }

    /// Sends `LATENCY HISTOGRAM [COMMAND [COMMAND …]]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 7.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-histogram/>.
    @discardableResult
    @inlinable
    public func latencyHistogram(commands: [any RESPEncodable] = []) async throws(RedisError) -> [String: RESPValue] {
        try await send(RedisCommands().latencyHistogram(commands: commands))
    }

    /// Sends `LATENCY HISTORY event`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-history/>.
    @discardableResult
    @inlinable
    public func latencyHistory(_ event: some RESPEncodable) async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().latencyHistory(event))
    }

    /// Sends `LATENCY LATEST`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/latency-latest/>.
    @discardableResult
    @inlinable
    public func latencyLatest() async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().latencyLatest())
    }

    /// Sends `LATENCY RESET [event [event …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.13. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/latency-reset/>.
    @discardableResult
    @inlinable
    public func latencyReset(events: [any RESPEncodable] = []) async throws(RedisError) -> Int {
        try await send(RedisCommands().latencyReset(events: events))
    }

    /// Sends `LOLWUT [VERSION version]`.
    ///
    /// Since 5.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/lolwut/>.
    @inlinable
    public func lolwut(version: Int? = nil) async throws(RedisError) -> String {
        try await send(RedisCommands().lolwut(version: version))
    }

    /// Sends `MEMORY DOCTOR`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-doctor/>.
    @discardableResult
    @inlinable
    public func memoryDoctor() async throws(RedisError) -> String {
        try await send(RedisCommands().memoryDoctor())
    }

    /// Sends `MEMORY HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-help/>.
    @discardableResult
    @inlinable
    public func memoryHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().memoryHelp())
    }

    /// Sends `MEMORY MALLOC-STATS`.
    ///
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-malloc-stats/>.
    @discardableResult
    @inlinable
    public func memoryMallocStats() async throws(RedisError) -> String {
        try await send(RedisCommands().memoryMallocStats())
    }

    /// Sends `MEMORY PURGE`.
    ///
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/memory-purge/>.
    @inlinable
    public func memoryPurge() async throws(RedisError) -> Void {
        try await send(RedisCommands().memoryPurge())
    }

    /// Sends `MEMORY STATS`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-stats/>.
    @discardableResult
    @inlinable
    public func memoryStats() async throws(RedisError) -> [String: RESPValue] {
        try await send(RedisCommands().memoryStats())
    }

    /// Sends `MEMORY USAGE key [SAMPLES count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/memory-usage/>.
    @inlinable
    public func memoryUsage(_ key: some RESPEncodable, count: Int? = nil) async throws(RedisError) -> Int? {
        try await send(RedisCommands().memoryUsage(key, count: count))
    }

    /// Sends `MODULE HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-help/>.
    @discardableResult
    @inlinable
    public func moduleHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().moduleHelp())
    }

    /// Sends `MODULE LIST`.
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-list/>.
    @discardableResult
    @inlinable
    public func moduleList() async throws(RedisError) -> [[String: RESPValue]] {
        try await send(RedisCommands().moduleList())
    }

    /// Sends `MODULE LOAD path [arg [arg …]]`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-load/>.
    @inlinable
    public func moduleLoad(path: some RESPEncodable, args: [any RESPEncodable] = []) async throws(RedisError) -> Void {
        try await send(RedisCommands().moduleLoad(path: path, args: args))
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
    ) async throws(RedisError) -> Void {
        try await send(RedisCommands().moduleLoadex(path: path, configs: configs, args: args))
    }

    /// Sends `MODULE UNLOAD name`.
    ///
    /// Complexity on the server: O(1).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/module-unload/>.
    @inlinable
    public func moduleUnload(_ name: some RESPEncodable) async throws(RedisError) -> Void {
        try await send(RedisCommands().moduleUnload(name))
    }

    /// Sends `REPLICAOF <host port | NO ONE>`.
    ///
    /// Complexity on the server: O(1).
    /// Since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/replicaof/>.
    @discardableResult
    @inlinable
    public func replicaof(args: ReplicaofArgs) async throws(RedisError) -> String {
        try await send(RedisCommands().replicaof(args: args))
    }

    /// Sends `ROLE`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.8.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/role/>.
    @discardableResult
    @inlinable
    public func role() async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().role())
    }

    /// Sends `SAVE`.
    ///
    /// Complexity on the server: O(N).
    /// Since 1.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/save/>.
    @inlinable
    public func save() async throws(RedisError) -> Void {
        try await send(RedisCommands().save())
    }

    /// Sends `SFLUSH slot-start slot-last [slot-start slot-last …] [<ASYNC | SYNC>]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 8.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/sflush/>.
    @discardableResult
    @inlinable
    public func sflush(_ data: [(Int, Int)], flushType: FlushMode? = nil) async throws(RedisError) -> RESPValue {
        try await send(RedisCommands().sflush(data, flushType: flushType))
    }

    /// Sends `SLAVEOF <host port | NO ONE>`.
    ///
    /// Complexity on the server: O(1).
    /// Since 1.0.0; deprecated since 5.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slaveof/>.
    @discardableResult
    @inlinable
    public func slaveof(args: ReplicaofArgs) async throws(RedisError) -> String {
        try await send(RedisCommands().slaveof(args: args))
    }

    /// Sends `SLOWLOG GET [count]`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/slowlog-get/>.
    @discardableResult
    @inlinable
    public func slowlogGet<Value: RESPDecodable>(
        count: Int? = nil,
        as type: Value.Type = String.self
    ) async throws(RedisError) -> [SlowLogEntry<Value>] {
        try await send(RedisCommands().slowlogGet(count: count, as: type))
    }

    /// Sends `SLOWLOG HELP`.
    ///
    /// Complexity on the server: O(1).
    /// Since 6.2.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slowlog-help/>.
    @discardableResult
    @inlinable
    public func slowlogHelp() async throws(RedisError) -> [String] {
        try await send(RedisCommands().slowlogHelp())
    }

    /// Sends `SLOWLOG LEN`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/slowlog-len/>.
    @discardableResult
    @inlinable
    public func slowlogLen() async throws(RedisError) -> Int {
        try await send(RedisCommands().slowlogLen())
    }

    /// Sends `SLOWLOG RESET`.
    ///
    /// Complexity on the server: O(N).
    /// Since 2.2.12. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/slowlog-reset/>.
    @inlinable
    public func slowlogReset() async throws(RedisError) -> Void {
        try await send(RedisCommands().slowlogReset())
    }

    /// Sends `SWAPDB index1 index2`.
    ///
    /// Complexity on the server: O(N).
    /// Since 4.0.0. Sent again where nobody knows whether it ran: no.
    /// See <https://redis.io/docs/latest/commands/swapdb/>.
    @inlinable
    public func swapdb(first: Int, second: Int) async throws(RedisError) -> Void {
        try await send(RedisCommands().swapdb(first: first, second: second))
    }

    /// Sends `TIME`.
    ///
    /// Complexity on the server: O(1).
    /// Since 2.6.0. Sent again where nobody knows whether it ran: yes.
    /// See <https://redis.io/docs/latest/commands/time/>.
    @discardableResult
    @inlinable
    public func time() async throws(RedisError) -> ServerTime {
        try await send(RedisCommands().time())
    }
}
