//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What there is to send, whatever type its reply has.
@usableFromInline
struct CommandRequest: Sendable {
    /// What few commands have: kept apart, so that copying the others is cheap.
    private final class Rarities: Sendable {
        let customName: String?
        let blocksFor: Duration?
        let problem: RedisError?
        let keys: NamedKeys?

        init(_ id: CommandID, customName: String?, blocksFor: Duration?, problem: RedisError?, keys: NamedKeys?) {
            self.customName = customName
            self.blocksFor = blocksFor
            self.problem = problem ?? blocksFor.flatMap { $0 < .zero ? .negativeTimeout(of: id) : nil }
            self.keys = keys
        }
    }

    /// Which command this is.
    let id: CommandID
    /// The command as bytes, encoded once.
    let frame: CommandFrame
    private let rarities: Rarities?

    @usableFromInline
    init(_ id: CommandID, customName: String?, blocksFor: Duration?, problem: RedisError?, frame: CommandFrame) {
        self.init(id, customName: customName, blocksFor: blocksFor, problem: problem, keys: nil, frame: frame)
    }

    init(
        _ id: CommandID,
        customName: String?,
        blocksFor: Duration?,
        problem: RedisError?,
        keys: NamedKeys?,
        frame: CommandFrame
    ) {
        self.id = id
        self.frame = frame
        rarities =
            customName == nil && blocksFor == nil && problem == nil && keys == nil
            ? nil : Rarities(id, customName: customName, blocksFor: blocksFor, problem: problem, keys: keys)
    }

    /// The same with a reason not to send it.
    func with(problem: RedisError) -> CommandRequest {
        CommandRequest(
            id,
            customName: rarities?.customName,
            blocksFor: blocksFor,
            problem: self.problem ?? problem,
            keys: keys,
            frame: frame
        )
    }

    /// The command's name in capitals, never its arguments.
    @usableFromInline
    var name: String { rarities?.customName ?? id.name }

    /// How long this call may wait on the server for others (BLPOP, XREAD with `block`, …); zero for as long as it
    /// takes, `nil` where it doesn't wait.
    var blocksFor: Duration? { rarities?.blocksFor }

    /// Where the caller says that the keys are; `nil` where the table says it.
    var keys: NamedKeys? { rarities?.keys }

    /// Why the command can't be sent, for example an empty list of keys.
    var problem: RedisError? { rarities?.problem }

    /// Whether nobody knows what the command does to its connection: a server calls its own commands as its administrator likes
    /// (`rename-command`), MULTI, SUBSCRIBE and CLIENT among them.
    ///
    /// Those of the well-known modules have no say over the connection, and whoever says where the keys are knows the command.
    var isForeign: Bool { id == .unknown && keys == nil && !Self.isOfKnownModule(name) }

    static func isOfKnownModule(_ name: String) -> Bool {
        guard let dot = name.firstIndex(of: ".") else { return false }
        return modules.contains(name[..<dot])
    }

    /// The modules of Redis and Valkey: <https://redis.io/docs/latest/commands/>, <https://valkey.io/modules/>.
    private static let modules: Set<Substring> = [
        "JSON", "FT", "BF", "CF", "CMS", "TOPK", "TDIGEST", "TS",
    ]

    /// Why the command can't be sent on a connection that others use too; `nil` when it can.
    var sharedConnectionProblem: RedisError? {
        // Almost every command. What is unmatched is among what changes the connection.
        guard rarities != nil || id.facts.flags.contains(.connectionState) else { return nil }
        return problemWhereShared
    }

    @inline(never)
    private var problemWhereShared: RedisError? {
        if let problem = leaseProblem { return problem }
        guard id.facts.flags.contains(.connectionState) else { return nil }
        let advice =
            switch id {
            case .watch, .unwatch, .multi, .exec, .discard: "use transaction(…), or withConnection"
            case .wait, .waitaof: "send it over the connection of the writes that it is to wait for, in withConnection"
            case .client, .script, .cluster: "a subcommand that this library doesn't know may do so: use withConnection"
            default: "set user, database, name and protocol in the configuration, or use withConnection"
            }
        return refusal(
            "\(name) changes, or speaks of, the connection it is sent on, which every caller shares; \(advice)"
        )
    }

    /// Why the command can't be sent on a connection of the caller's own; `nil` when it can.
    var leaseProblem: RedisError? {
        if let problem { return problem }
        guard id.facts.flags.contains(.unmatched) else { return nil }
        let words =
            switch id {
            case .clientReply:
                "takes other commands' replies away, and theirs would be taken for one another; send without waiting in a task"
            case .monitor:
                "is answered with what others do, for as long as the connection lasts; use `redis-cli monitor`"
            case .scriptDebug: "makes of a connection a debugger's; use `redis-cli --ldb`"
            case .sync, .psync, .replconf, .clusterSyncslots: "is for replicas, and isn't answered with a reply"
            default:
                "is answered with messages in place of a reply, which this library doesn't hand on yet; read a stream, or a list with "
                    + "BLPOP, where each message must arrive"
            }
        return refusal("\(name) \(words)")
    }

    private func refusal(_ words: String) -> RedisError {
        RedisError(.invalidArgument, words, outcome: .notExecuted, command: name)
    }
}

extension RedisError {
    /// Servers refuse it, too; but what lies between zero and a millisecond below would be sent as zero.
    fileprivate static func negativeTimeout(of id: CommandID) -> RedisError {
        RedisError(
            .invalidArgument,
            "the timeout of \(id.name) is negative; give zero to wait for as long as it takes",
            outcome: .notExecuted,
            command: id.name
        )
    }
}
