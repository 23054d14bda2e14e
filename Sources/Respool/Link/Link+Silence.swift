//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import Synchronization

extension Link {
    static let silenceTick = Duration.milliseconds(500)
    private static let tick = TimeAmount(silenceTick)
    private static let probeTimeout = Duration.seconds(2).nanoseconds
    private static let lastLook = TimeAmount.milliseconds(100)

    /// Begins to look every half second whether the connection answers, until it owes nothing.
    ///
    /// Event loop only; costs a comparison when it is under way already.
    func watchForSilence() {
        guard watchesSilence, !isWatchingForSilence else { return }
        isWatchingForSilence = true
        silenceTimer = eventLoop.scheduleTask(in: Self.tick) { self.lookForSilence() }
    }

    private func lookForSilence() {
        guard let connection = readyConnection else {
            isWatchingForSilence = false
            return
        }
        if silence.hasRecovered(reads: connection.reads), role.isAnnounced {
            logger.info("a reply has come again", metadata: ["endpoint": "\(endpoint)"])
            context.send(.recovered)
        }
        switch silence.ticked(owesReplies: connection.owesReply, reads: connection.reads) {
        case .stop:
            isWatchingForSilence = false
            return
        case .probe: probe()
        case .none: break
        }
        silenceTimer = eventLoop.scheduleTask(in: Self.tick) { self.lookForSilence() }
    }

    private func probe() {
        let epoch = reconnects.load(ordering: .relaxed)
        logger.debug("no reply for a while; asking elsewhere", metadata: ["endpoint": "\(endpoint)"])
        pingElsewhere { answer in
            // Where writes wait a connection that answers nothing isn't lost.
            self.eventLoop.execute { self.probeEnded(isAlive: answer == .serving, epoch) }
        }
    }

    /// Asks the server over a connection made for it; whoever asks meanwhile gets the same answer.
    ///
    /// Event loop only.
    func pingElsewhere(_ completion: @escaping @Sendable (ProbeAnswer) -> Void) {
        guard context.probe.join(completion) else { return }
        let other = Link(context, role: .probe)
        other.askForService(timeout: Self.probeTimeout) { answer in
            other.abandon()
            self.eventLoop.execute { self.context.probe.end(answer) }
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

    /// Asks whether the server serves everybody just now: a command that may change data, too.
    ///
    /// A server that is paused for writes (CLIENT PAUSE, a failover, the move of a slot) answers PING and lets others wait, and one that
    /// is busy with a script says so: a connection that is silent meanwhile isn't lost. PFCOUNT reads, and counts as a write, since it
    /// may update what it has counted. Access rules may refuse it before the server looks whether writes wait: a script without keys
    /// waits as well. Where both are refused nobody knows, and what is silent isn't taken for lost.
    private func askForService(timeout: Int64, _ completion: @escaping @Sendable (ProbeAnswer) -> Void) {
        var pipeline = PipelineFrame(expecting: 3)
        pipeline.append(CommandFrame("$4\r\nPING\r\n") { _ in })
        pipeline.append(CommandFrame("$7\r\nPFCOUNT\r\n") { $0.append("respool:silence") })
        pipeline.append(CommandFrame("$4\r\nEVAL\r\n") { $0.append(contentsOf: ["return 1", "0"]) })
        enqueue(
            Call(frame: pipeline.frame, replyCount: 3, timeout: timeout) { result in
                guard case .replies(let values) = result else { return completion(.silent) }
                let errors = values.map { value -> RESPErrorValue? in
                    if case .error(let error) = value.unattributed { error } else { nil }
                }
                let isBusy = errors.contains { $0?.prefix == "BUSY" }
                guard !isBusy else { return completion(.silent) }
                completion(
                    errors.dropFirst().contains { $0.map(Self.saysThatWritesAreServed) ?? true } ? .serving : .alive
                )
            }
        )
    }

    /// Whether an error is the command's own, which has run then: servers look at names, rights, slots and their own state before they let
    /// a command wait.
    private static func saysThatWritesAreServed(_ error: RESPErrorValue) -> Bool { error.prefix == "WRONGTYPE" }

    /// `epoch` tells the connection that was silent from one that took its place.
    private func probeEnded(isAlive: Bool, _ epoch: UInt64) {
        let reads = readyConnection?.reads ?? 0
        switch silence.probeEnded(isAlive: isAlive, reads: reads) {
        case .none: break
        case .confirm: confirm(epoch)
        case .degraded where role.isAnnounced:
            logger.warning(
                "the server answers nothing, or lets writes wait, on a new connection, too; calls wait for their deadlines",
                metadata: ["endpoint": "\(endpoint)"]
            )
            context.send(.degraded)
        case .degraded: break
        }
    }

    private func confirm(_ epoch: UInt64) {
        eventLoop.scheduleTask(in: Self.lastLook) {
            guard let connection = self.readyConnection, connection.owesReply,
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
}
