//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import Synchronization

extension Node {
    static let silenceTick = Duration.milliseconds(500)
    private static let tick = TimeAmount(silenceTick)
    private static let probeTimeout = Duration.seconds(2).nanoseconds
    private static let lastLook = TimeAmount.milliseconds(100)

    /// Nobody needs to know what becomes of a probe's connection.
    private final class Unwatched: NodeWatcher {
        func nodeIsReady() {}
        func nodeIsIdle() {}
        func nodeIsGone(error: RedisError?) {}
    }

    /// Begins to look every half second whether the connection answers, until it owes nothing.
    ///
    /// Event loop only; costs a comparison when it is under way already.
    func watchForSilence() {
        guard watchesSilence, !isWatchingForSilence else { return }
        isWatchingForSilence = true
        eventLoop.scheduleTask(in: Self.tick) { self.lookForSilence() }
    }

    private func lookForSilence() {
        guard let connection = readyConnection else {
            isWatchingForSilence = false
            return
        }
        switch silence.ticked(owesReplies: connection.hasInFlight, reads: connection.reads) {
        case .stop:
            isWatchingForSilence = false
            return
        case .probe: probe()
        case .none: break
        }
        eventLoop.scheduleTask(in: Self.tick) { self.lookForSilence() }
    }

    private func probe() {
        let epoch = reconnects.load(ordering: .relaxed)
        logger.debug("no reply for a while; asking elsewhere", metadata: ["endpoint": "\(endpoint)"])
        pingElsewhere { isAlive in
            self.eventLoop.execute { self.probeEnded(isAlive: isAlive, epoch) }
        }
    }

    /// Asks the server over a connection made for it.
    func pingElsewhere(_ completion: @escaping @Sendable (Bool) -> Void) {
        let other = Node(engine, watcher: Unwatched())
        other.ping(timeout: Self.probeTimeout) { isAlive in
            other.abandon()
            completion(isAlive)
        }
    }

    /// Asks the server, and reports whether it answered within so many nanoseconds.
    func ping(timeout: Int64, _ completion: @escaping @Sendable (Bool) -> Void) {
        let frame = CommandFrame("$4\r\nPING\r\n") { _ in }
        enqueue(
            Call(frame: frame, replyCount: 1, timeout: timeout) { result in
                // A server that answers with an error lives, too.
                if case .reply = result { completion(true) } else { completion(false) }
            }
        )
    }

    /// `epoch` tells the connection that was silent from one that took its place.
    private func probeEnded(isAlive: Bool, _ epoch: UInt64) {
        let reads = readyConnection?.reads ?? 0
        guard silence.probeEnded(isAlive: isAlive, reads: reads) == .confirm else { return }
        eventLoop.scheduleTask(in: Self.lastLook) {
            guard let connection = self.readyConnection, connection.hasInFlight,
                self.reconnects.load(ordering: .relaxed) == epoch,
                self.silence.isSilentStill(reads: connection.reads)
            else { return }
            connection.close(
                RedisError(
                    .connectionClosed,
                    "the connection fell silent while the server answers on another one",
                    outcome: .notExecuted,
                    endpoint: self.endpoint
                )
            )
        }
    }

    /// Closes the connection when it has owed replies that nobody waits for, without a byte, for as long as it may be silent.
    ///
    /// Asked now and then about a connection of the pool that one call had for itself: it is free again with the reply, and for a
    /// reply that never comes, nobody else would ever get it. Any thread.
    func closeIfForsaken() {
        eventLoop.execute {
            guard let connection = self.readyConnection, connection.isForsaken else {
                self.forsaken = nil
                return
            }
            let now = Int64(NIODeadline.now().uptimeNanoseconds)
            guard let forsaken = self.forsaken, forsaken.reads == connection.reads else {
                self.forsaken = (now, connection.reads)
                return
            }
            let patience = self.configuration.timeouts.silence ?? self.configuration.timeouts.command
            guard now - forsaken.since >= patience.nanoseconds else { return }
            connection.close(
                RedisError(
                    .connectionClosed,
                    "the connection stayed silent after its command's caller gave up",
                    outcome: .notExecuted,
                    endpoint: self.endpoint
                )
            )
        }
    }
}
