//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import Synchronization

/// Refuses calls while a server answers nobody: the shell around `BreakerStateMachine`.
///
/// Read on any thread; everything else happens on the event loop.
final class Breaker: @unchecked Sendable {
    private static let pause = TimeAmount.milliseconds(100)

    private let isRefusing = Atomic<Bool>(false)
    private let refusals = Atomic<UInt64>(0)
    private let openings = Atomic<UInt64>(0)
    private let isEnabled: Bool
    private let patience: Int64

    // The rest belongs to the event loop.
    // Never lent to what could come back for it; see `ConnectionHandler.inFlight`.
    @exclusivity(unchecked)
    private var machine: BreakerStateMachine
    /// Asks the server something, and reports whether it answered in time.
    var probe: ((_ completion: @escaping @Sendable (Bool) -> Void) -> Void)?
    private let eventLoop: any EventLoop
    private let events: EventHub
    private let logger: Logger
    private let endpoint: String

    init(
        _ configuration: RedisConfiguration,
        endpoint: String,
        eventLoop: any EventLoop,
        events: EventHub,
        logger: Logger
    ) {
        let settings = configuration.breaker
        isEnabled = settings != nil
        let limits = settings ?? RedisConfiguration.Breaker()
        machine = BreakerStateMachine(
            BreakerStateMachine.Limits(
                minimumAttempts: limits.minimumAttempts,
                failureRatio: limits.failureRatio,
                bucket: max(1, limits.window.nanoseconds / 10)
            )
        )
        // A caller in a hurry says little about the server.
        patience = min(configuration.timeouts.command.nanoseconds, Duration.seconds(1).nanoseconds)
        self.eventLoop = eventLoop
        self.events = events
        self.logger = logger
        self.endpoint = endpoint
    }

    // MARK: Any thread

    /// Whether calls are refused now.
    var isOpen: Bool { isRefusing.load(ordering: .relaxed) }
    /// Calls refused since the client was made.
    var refusedCalls: UInt64 { refusals.load(ordering: .relaxed) }
    /// How often it opened since the client was made.
    var openCount: UInt64 { openings.load(ordering: .relaxed) }

    /// The error of a call that is refused.
    func refusal() -> RedisError {
        refusals.add(1, ordering: .relaxed)
        return RedisError(
            .breakerOpen,
            "most calls of the last seconds failed, so this one was not tried; calls go through again as soon as the server "
                + "answers",
            outcome: .notExecuted,
            endpoint: endpoint
        )
    }

    // MARK: Event loop

    func succeeded(_ count: Int, now: Int64) {
        guard isEnabled else { return }
        machine.succeeded(count, now: now)
    }

    /// A call was not answered in time.
    func timedOut(after waited: Int64, now: Int64) {
        if waited >= patience { failed(now: now) }
    }

    /// A dial failed, or a call that was patient enough.
    func failed(now: Int64) {
        guard isEnabled, case .open(let failed, let count) = machine.failed(1, now: now) else { return }
        isRefusing.store(true, ordering: .relaxed)
        openings.add(1, ordering: .relaxed)
        events.send(RedisEvent(.breakerOpened, endpoint: endpoint))
        logger.warning(
            "the server answers too few calls; refusing them until it does",
            metadata: ["endpoint": "\(endpoint)", "failed": "\(failed)", "of": "\(count)"]
        )
        ask()
    }

    private func ask() {
        guard let probe else { return }
        probe { isAlive in self.eventLoop.execute { self.probeEnded(isAlive: isAlive) } }
    }

    private func probeEnded(isAlive: Bool) {
        switch machine.probeEnded(isAlive: isAlive) {
        case .none: break
        case .probeAgain: eventLoop.scheduleTask(in: Self.pause) { self.ask() }
        case .close:
            isRefusing.store(false, ordering: .relaxed)
            events.send(RedisEvent(.breakerClosed, endpoint: endpoint))
            logger.info("the server answers again", metadata: ["endpoint": "\(endpoint)"])
        }
    }

    /// Asks nothing any more.
    func stop() { probe = nil }
}
