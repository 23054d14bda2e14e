//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// What a test server does wrong on purpose.
///
/// Each rule applies to the commands it matches, a number of times or until `removeAll()`. Of several rules that match, the
/// oldest applies. Rules may be added while clients are connected.
public final class TestServerFaults: Sendable {
    /// Which commands a rule is about.
    public struct Match: Sendable {
        let accepts: @Sendable ([Bytes]) -> Bool

        /// Every command, those of a client's handshake included.
        public static var any: Match { Match { _ in true } }

        /// The commands with this first word, or these first two such as `CLIENT SETINFO`; the case doesn't matter.
        public static func command(_ name: String) -> Match {
            let words = name.uppercased().split(separator: " ").map(String.init)
            return Match { arguments in
                guard arguments.count >= words.count else { return false }
                for (word, argument) in zip(words, arguments) where argument.upper != word { return false }
                return true
            }
        }

        /// The commands that have this text as one of their arguments.
        public static func argument(_ text: String) -> Match {
            let wanted = Bytes(text)
            return Match { $0.dropFirst().contains(wanted) }
        }
    }

    /// What of a command is lost.
    public struct Loss: Sendable {
        let match: Match
        let executes: Bool

        /// The command runs.
        ///
        /// Its reply and all that follow on that connection are lost; the connection stays open.
        public static func replies(after match: Match) -> Loss { Loss(match: match, executes: true) }

        /// The command never arrives, nor anything that follows on that connection; the connection stays open.
        public static func requests(from match: Match) -> Loss { Loss(match: match, executes: false) }
    }

    /// An error that is answered instead of running a command.
    public struct Refusal: Sendable {
        let text: String

        /// An error with this text, which begins with its prefix, for example `ERR`.
        public static func error(_ text: String) -> Refusal { Refusal(text: text) }
        /// The server loads its data.
        public static let loading = Refusal(text: "LOADING Redis is loading the dataset in memory")
        /// The server is a replica.
        public static let readOnly = Refusal(text: "READONLY You can't write against a read only replica.")
        /// The server may take no more memory.
        public static let outOfMemory = Refusal(text: "OOM command not allowed when used memory > 'maxmemory'.")
    }

    enum Effect: Sendable {
        case lose(executing: Bool)
        case delay(Duration)
        case cut(after: Int)
        case reset(executing: Bool)
        case refuse(String)
    }

    private struct Rule {
        var match: Match
        var effect: Effect
        var remaining: Int
    }

    private struct Connecting {
        var refused = 0
        var overLimit = 0
    }

    private let rules = Mutex<[Rule]>([])
    private let connecting = Mutex(Connecting())
    private let active = Atomic(false)

    init() {}

    var isActive: Bool { active.load(ordering: .acquiring) }

    private func add(_ match: Match, _ effect: Effect, _ times: Int) {
        guard times > 0 else { return }
        rules.withLock { rules in
            rules.append(Rule(match: match, effect: effect, remaining: times))
            active.store(true, ordering: .releasing)
        }
    }

    /// Loses requests or replies, without a sign of it: what a cut cable does.
    public func drop(_ loss: Loss, times: Int = 1) {
        add(loss.match, .lose(executing: loss.executes), times)
    }

    /// Runs a command, and what follows on its connection, only after a time.
    public func delay(_ match: Match, by duration: Duration, times: Int = .max) {
        add(match, .delay(duration), times)
    }

    /// Runs a command, sends the first bytes of its reply and closes the connection.
    public func cut(_ match: Match, afterBytes bytes: Int, times: Int = 1) {
        add(match, .cut(after: max(0, bytes)), times)
    }

    /// Resets the connection when a command arrives, before it runs or after.
    public func reset(_ match: Match, afterRunning runs: Bool = false, times: Int = 1) {
        add(match, .reset(executing: runs), times)
    }

    /// Answers an error instead of running a command.
    public func answer(_ refusal: Refusal, to match: Match, times: Int = .max) {
        add(match, .refuse(refusal.text), times)
    }

    /// Closes new connections at once.
    public func refuseConnections(times: Int = .max) {
        connecting.withLock { $0.refused = max(0, times) }
    }

    /// Answers new connections that there are too many clients, and closes them.
    public func exceedMaximumClients(times: Int = .max) {
        connecting.withLock { $0.overLimit = max(0, times) }
    }

    /// Ends all faults; connections that lost something stay as they are.
    public func removeAll() {
        rules.withLock { rules in
            rules = []
            active.store(false, ordering: .releasing)
        }
        connecting.withLock { $0 = Connecting() }
    }

    enum Welcome { case accept, refuse, overLimit }

    func welcome() -> Welcome {
        connecting.withLock { state in
            if state.refused > 0 {
                if state.refused != .max { state.refused -= 1 }
                return .refuse
            }
            if state.overLimit > 0 {
                if state.overLimit != .max { state.overLimit -= 1 }
                return .overLimit
            }
            return .accept
        }
    }

    func effect(on arguments: [Bytes]) -> Effect? {
        rules.withLock { rules in
            guard let index = rules.firstIndex(where: { $0.match.accepts(arguments) }) else { return nil }
            let effect = rules[index].effect
            if rules[index].remaining != .max {
                rules[index].remaining -= 1
                if rules[index].remaining == 0 { rules.remove(at: index) }
                if rules.isEmpty { active.store(false, ordering: .releasing) }
            }
            return effect
        }
    }
}
