//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// The faults that are to happen, and those that did.
///
/// It decides and does nothing itself: a proxy, or a server of the test kit, asks it wherever a fault may strike. Rules may be
/// added and removed at any time, from any thread. The same seed gives the same decisions for the first, second … place that
/// fits a rule, whatever the others do.
public final class FaultPlan: Sendable {
    /// Names a rule that was added.
    public struct RuleID: Sendable, Hashable {
        fileprivate let number: UInt64
    }

    private struct Entry {
        let id: RuleID
        let rule: FaultRule
        var matches: UInt64 = 0
        var strikes = 0

        /// Counts a place that fits and says whether the fault strikes there, with a number from 0 to 1 for what chance is left.
        mutating func meet(seed: UInt64) -> Double? {
            matches += 1
            guard matches > rule.skipped, strikes < rule.times ?? .max else { return nil }
            var random = SeededGenerator(seed: seed &+ id.number &* 0x9E37_79B9_7F4A_7C15 &+ matches << 20)
            guard Double.random(in: 0..<1, using: &random) < rule.probability else { return nil }
            strikes += 1
            return Double.random(in: 0..<1, using: &random)
        }
    }

    private struct State {
        var entries: [Entry] = []
        /// Rules that struck as often as they may, and how often that was: nobody has to look at them again.
        var spent: [RuleID: Int] = [:]
        var lastNumber: UInt64 = 0
        var counts: [String: Int] = [:]
        var toServer = NetworkConditions()
        var toClient = NetworkConditions()
    }

    /// What the decisions rest on.
    public let seed: UInt64
    private let state = Mutex(State())
    // Asked for each message: so that a plan without such rules costs no lock.
    private let requestRules = Atomic<Int>(0)
    private let replyRules = Atomic<Int>(0)
    private let byteRules = Atomic<Int>(0)
    private let hasConditions = Atomic<Bool>(false)

    /// A plan without faults.
    public init(seed: UInt64 = 0) {
        self.seed = seed
    }

    // MARK: Rules

    /// Adds a rule, behind those that there are: the first one that strikes at a place decides.
    @discardableResult
    public func add(_ rule: FaultRule) -> RuleID {
        let id = state.withLock { state in
            state.lastNumber += 1
            let id = RuleID(number: state.lastNumber)
            state.entries.append(Entry(id: id, rule: rule))
            return id
        }
        count(rule, 1)
        return id
    }

    /// Adds a rule made from the same parts as ``FaultRule``'s initialiser takes.
    @discardableResult
    public func inject(
        _ fault: Fault,
        on site: FaultSite,
        connections: ClosedRange<Int> = 1...Int.max,
        after skipped: Int = 0,
        times: Int? = nil,
        probability: Double = 1
    ) -> RuleID {
        add(
            FaultRule(
                fault,
                on: site,
                connections: connections,
                after: skipped,
                times: times,
                probability: probability
            )
        )
    }

    /// Removes a rule; what it did already stays done.
    public func remove(_ id: RuleID) {
        let rule = state.withLock { state -> FaultRule? in
            guard let index = state.entries.firstIndex(where: { $0.id == id }) else { return nil }
            return state.entries.remove(at: index).rule
        }
        if let rule { count(rule, -1) }
    }

    /// Removes every rule and clears the network.
    public func removeAll() {
        let rules = state.withLock { state in
            defer {
                state.entries = []
                state.toServer = NetworkConditions()
                state.toClient = NetworkConditions()
                hasConditions.store(false, ordering: .releasing)
            }
            return state.entries.map(\.rule)
        }
        for rule in rules { count(rule, -1) }
    }

    private func count(_ rule: FaultRule, _ change: Int) {
        switch rule.site.place {
        case .connection: break
        case .request: requestRules.add(change, ordering: .sequentiallyConsistent)
        case .reply: replyRules.add(change, ordering: .sequentiallyConsistent)
        case .byte: byteRules.add(change, ordering: .sequentiallyConsistent)
        }
    }

    // MARK: The network

    /// What happens to all bytes on their way to the server.
    public var toServer: NetworkConditions {
        get { state.withLock { $0.toServer } }
        set { setConditions { $0.toServer = newValue } }
    }

    /// What happens to all bytes on their way to the client.
    public var toClient: NetworkConditions {
        get { state.withLock { $0.toClient } }
        set { setConditions { $0.toClient = newValue } }
    }

    private func setConditions(_ change: (inout State) -> Void) {
        state.withLock { state in
            change(&state)
            hasConditions.store(!state.toServer.isClear || !state.toClient.isClear, ordering: .releasing)
        }
    }

    /// Whether bytes are looked at, whatever they belong to.
    var shapesBytes: Bool { hasByteRules || hasConditions.load(ordering: .acquiring) }

    func conditions(_ direction: StreamDirection) -> NetworkConditions {
        direction == .toServer ? toServer : toClient
    }

    // MARK: What happened

    /// How many faults struck, by name.
    public var counts: [String: Int] { state.withLock { $0.counts } }

    /// How many faults struck.
    public var total: Int { state.withLock { $0.counts.values.reduce(0, +) } }

    /// How often a rule struck.
    public func strikes(of id: RuleID) -> Int {
        state.withLock { state in state.entries.first { $0.id == id }?.strikes ?? state.spent[id] ?? 0 }
    }

    /// Counts a fault that somebody made happen without a rule.
    func note(_ name: String, _ count: Int = 1) {
        guard count > 0 else { return }
        state.withLock { $0.counts[name, default: 0] += count }
    }

    // MARK: Deciding

    /// Whether any rule is about requests.
    var hasRequestRules: Bool { requestRules.load(ordering: .relaxed) > 0 }
    /// Whether any rule is about replies.
    var hasReplyRules: Bool { replyRules.load(ordering: .relaxed) > 0 }
    /// Whether any rule is about bytes.
    var hasByteRules: Bool { byteRules.load(ordering: .relaxed) > 0 }
    /// Whether any rule needs messages to be told apart.
    var followsCommands: Bool { hasRequestRules || hasReplyRules }

    /// What happens to a connection that is being made.
    func faultOnConnecting(connection: Int) -> Fault? {
        strike(connection: connection) { $0.place == .connection }
    }

    /// What happens to a command on its way.
    func fault(onRequest command: String, connection: Int) -> Fault? {
        guard hasRequestRules else { return nil }
        return strike(connection: connection) { $0.place == .request && $0.covers(command: command) }
    }

    /// What happens to a command's reply.
    func fault(onReplyTo command: String, connection: Int) -> Fault? {
        guard hasReplyRules else { return nil }
        return strike(connection: connection) { $0.place == .reply && $0.covers(command: command) }
    }

    /// The first byte among these of a connection's stream that something happens at.
    func fault(onBytes range: Range<Int>, _ direction: StreamDirection, connection: Int) -> (Fault, offset: Int)? {
        guard hasByteRules else { return nil }
        return state.withLock { state in
            var order: [(offset: Int, index: Int)] = []
            for (index, entry) in state.entries.enumerated() where entry.rule.connections.contains(connection) {
                guard case .byte(direction, let offset) = entry.rule.site.place, range.contains(offset) else {
                    continue
                }
                order.append((offset, index))
            }
            for (offset, index) in order.sorted(by: { $0 < $1 }) {
                if let fault = meet(&state, index) { return (fault, offset) }
            }
            return nil
        }
    }

    private func strike(connection: Int, _ fits: (FaultSite) -> Bool) -> Fault? {
        state.withLock { state in
            for index in state.entries.indices {
                let rule = state.entries[index].rule
                guard rule.connections.contains(connection), fits(rule.site) else { continue }
                if let fault = meet(&state, index) { return fault }
            }
            return nil
        }
    }

    private func meet(_ state: inout State, _ index: Int) -> Fault? {
        guard let chance = state.entries[index].meet(seed: seed) else { return nil }
        let (entry, fault) = (state.entries[index], state.entries[index].rule.fault)
        state.counts[fault.name, default: 0] += 1
        if entry.strikes >= entry.rule.times ?? .max {
            state.spent[entry.id] = entry.strikes
            state.entries.remove(at: index)
            count(entry.rule, -1)
        }
        return fault.settled(by: chance)
    }
}
