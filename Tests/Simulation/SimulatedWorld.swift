//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import NIOEmbedded
internal import Respool
internal import RespoolTestKit
internal import Synchronization

/// The client under test, its callers, and what befalls them.
final class SimulatedWorld: @unchecked Sendable {
    private static let millisecond: Int64 = 1_000_000

    let loop = EmbeddedEventLoop()
    let server = SimulatedServer()
    let network: SimulatedNetwork
    let auditor: Auditor
    let client: RedisClient
    let maximumLeases: Int
    let commandTimeout: Int64
    let acquireTimeout: Int64
    private let isOrdered: Bool
    private let watchesSilence: Bool
    private var random: SeededGenerator
    var outcome: Simulation.Outcome
    private let traces: Bool
    private var callers: [Caller] = []
    var isOver = false
    private var isClosed = false
    private var lastCensus: [Int] = []

    init(seed: UInt64, traces: Bool) {
        var random = SeededGenerator(seed: seed)
        outcome = Simulation.Outcome(seed: seed)
        self.traces = traces
        network = SimulatedNetwork(loop: loop, server: server, seed: random.next())
        auditor = Auditor(server: server)
        var settings = RedisConfiguration(.host("simulated", port: 6379))
        maximumLeases = 1 + Int(random.next() % 4)
        settings.pool.maximumConnections = maximumLeases
        settings.pool.minimumConnections = random.next() % 3 == 0 ? 1 : 0
        acquireTimeout = Int64(50 + random.next() % 2000) * Self.millisecond
        settings.pool.acquireTimeout = .nanoseconds(acquireTimeout)
        settings.pool.checkInterval = .milliseconds(100 + Int(random.next() % 2000))
        settings.pool.idleTimeout = .milliseconds(200 + Int(random.next() % 5000))
        settings.sharing = random.next() % 4 == 0 ? .exclusive : .shared
        commandTimeout = Int64(20 + random.next() % 3000) * Self.millisecond
        settings.timeouts.command = .nanoseconds(commandTimeout)
        settings.timeouts.connect = .milliseconds(50 + Int(random.next() % 1000))
        settings.timeouts.idleCheck = .milliseconds(100 + Int(random.next() % 3000))
        if random.next() % 4 == 0 { settings.timeouts.silence = nil }
        if random.next() % 3 == 0 { settings.retry = .never }
        if random.next() % 3 == 0 { settings.breaker = nil }
        settings.observability.metrics = false
        settings.observability.tracing = false
        settings.shutdownGrace = .milliseconds(Int(random.next() % 1000))
        watchesSilence = settings.timeouts.silence != nil
        isOrdered = settings.retry == .never && settings.sharing == .shared
        let chance = Mutex(SeededGenerator(seed: random.next()))
        self.random = random
        let (loop, network) = (loop, network)
        let environment = ClientEnvironment(
            clock: { Int64(loop.now.uptimeNanoseconds) },
            random: { chance.withLock { $0.next() } },
            dial: { makeHandler in network.dial(makeHandler) }
        )
        do {
            client = try RedisClient(
                settings,
                eventLoop: loop,
                environment: environment,
                logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
            )
        } catch {
            preconditionFailure("the simulation made settings that can't be used: \(error)")
        }
        auditor.now = { Int64(loop.now.uptimeNanoseconds) }
        auditor.report = { [unowned self] in self.report($0) }
        network.report = { [unowned self] in self.report($0) }
        report(
            "\(settings.sharing), pool \(settings.pool.minimumConnections)...\(maximumLeases), command \(settings.timeouts.command), "
                + "acquire \(settings.pool.acquireTimeout), connect \(settings.timeouts.connect), "
                + "retry \(settings.retry.attempts), breaker \(settings.breaker != nil), silence \(settings.timeouts.silence != nil)"
        )
    }

    var now: Int64 { Int64(loop.now.uptimeNanoseconds) }

    /// Notes what happened, for the fingerprint and, where it is wanted, the trace.
    func report(_ line: String) {
        var hash = outcome.fingerprint ^ UInt64(bitPattern: now)
        for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        outcome.fingerprint = hash
        if traces { outcome.trace.append("\(Double(now / 1000) / 1000) ms: \(line)") }
    }

    func chance(_ one: UInt64, in many: UInt64) -> Bool { random.next() % many < one }
    func number(below limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

    // MARK: A life

    func live(steps: Int) {
        let count = 2 + number(below: 12)
        callers = (0..<count).map { Caller($0, world: self) }
        for caller in callers { caller.start() }
        loop.run()
        for _ in 0..<steps {
            outcome.steps += 1
            if chance(1, in: 5) { strike() }
            let pace = chance(1, in: 10) ? 400 : chance(1, in: 3) ? 20 : 2
            advance(by: Int64(1 + number(below: pace)) * Self.millisecond / 2)
        }
        recover()
        close()
        outcome.calls = auditor.operations.count
        outcome.succeeded = auditor.succeeded
        outcome.violations = auditor.violations
    }

    private func advance(by nanoseconds: Int64) {
        loop.advanceTime(by: .nanoseconds(nanoseconds))
        check()
        network.tidy()
    }

    /// Something happens that shouldn't, or ceases to.
    private func strike() {
        outcome.faults += 1
        switch number(below: 18) {
        case 0, 1: if let link = network.anyLink() { network.reset(link) }
        case 2:
            if let link = network.anyLink() { network.darken(link) }
        case 3:
            report("server down")
            network.crash()
        case 4, 5:
            report("server up")
            server.isUp = true
        case 6:
            report("server asleep")
            server.isAwake = false
        case 7, 8:
            report("server awake")
            network.wake()
        case 9: server.isLoading.toggle()
        case 10: server.isReadOnly.toggle()
        case 11: network.dialFate = chance(1, in: 2) ? .refused : .unanswered
        case 12, 13: network.dialFate = .accepted
        case 14, 15:
            report("the next answer is cut")
            network.cutsNextAnswer = true
        case 16:
            if let link = network.anyLink() {
                auditor.expectsGarbage = true
                network.garble(link)
            }
        default: network.longestDelay = Int64(50_000 + number(below: 5_000_000))
        }
        // Somebody loses patience, too.
        for _ in 0..<number(below: 3) { callers[number(below: callers.count)].cancel() }
    }

    private func check() {
        let leases = client.statistics.leases
        let total = leases.connecting + leases.idle + leases.leased + leases.leaving
        let census = [leases.connecting, leases.idle, leases.leased, leases.leaving, leases.waiters]
        if census != lastCensus { report("pool: connecting, idle, leased, leaving, waiters = \(census)") }
        lastCensus = census
        if total > maximumLeases { auditor.violate("5.1", "\(total) connections in a pool of \(maximumLeases)") }
        // One that everybody shares, and one to ask whether the server lives.
        if network.liveSockets > total + 3 {
            auditor.violate("5.1", "\(network.liveSockets) sockets, of which the pool knows \(total)")
        }
        auditor.checkCancellations()
    }

    /// Everything is well again: calls succeed, without anyone having done anything.
    private func recover() {
        report("all is well")
        server.isUp = true
        server.isLoading = false
        server.isReadOnly = false
        network.dialFate = .accepted
        network.cutsNextAnswer = false
        network.longestDelay = 400_000
        network.wake()
        isOver = true
        // Where nobody asks a silent connection's server, its end is left to the system's keepalive.
        let patience = watchesSilence ? 100 : 600
        for _ in 0..<patience { advance(by: 100 * Self.millisecond) }
        let before = auditor.succeeded
        let last = Caller(callers.count, world: self)
        last.start(calls: 3)
        for _ in 0..<50 { advance(by: 100 * Self.millisecond) }
        if auditor.succeeded < before + 3 { auditor.violate("10", "calls fail though all is well for ten seconds") }
        let leases = client.statistics.leases
        if leases.leased > 0 || leases.waiters > 0 {
            auditor.violate("5.4", "\(leases.leased) leases and \(leases.waiters) waiters, and nobody there")
        }
        // The client's own question to an idle connection may be under way, for a moment.
        if client.statistics.outstandingCommands > 0 { advance(by: 50 * Self.millisecond) }
        let statistics = client.statistics
        if statistics.outstandingCommands != 0 || statistics.queuedBytes != 0 {
            auditor.violate(
                "1.5",
                "\(statistics.outstandingCommands) commands and \(statistics.queuedBytes) bytes, and nobody waits"
            )
        }
    }

    private func close() {
        report("close")
        Task(executorPreference: client.taskExecutor) { [self] in
            await client.close()
            isClosed = true
        }
        for _ in 0..<20 { advance(by: 100 * Self.millisecond) }
        if !isClosed { auditor.violate("6.7", "close goes on after its grace") }
        let queued = client.statistics.outstandingCommands
        if queued != 0 { auditor.violate("6.7", "\(queued) places are taken in the closed client's queue") }
        if network.liveSockets > 0 { auditor.violate("6.7", "\(network.liveSockets) sockets are left after close") }
        let dials = network.dials
        // Whatever timer is left would do something within an hour.
        for _ in 0..<60 { advance(by: 60_000 * Self.millisecond) }
        if network.dials > dials { auditor.violate("6.7", "the closed client dialled") }
        auditor.checkEnd(retries: client.statistics.retries, isOrdered: isOrdered)
    }
}
