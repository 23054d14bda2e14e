//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import Synchronization

/// What the connections to one server have in common.
final class ServerContext: Sendable {
    let client: ClientContext
    /// Where the server is.
    let address: RedisConfiguration.Endpoint
    /// The same, as errors, events, logs and statistics say it.
    let endpoint: String
    /// Where all of its connections live.
    let eventLoop: any EventLoop
    let environment: ClientEnvironment
    let logger: Logger
    let connector: Connector
    let breaker: Breaker
    /// Who is told about calls; `nil` where nobody is.
    let observer: Observer?
    /// From a call's submission to its last reply; written on the event loop.
    let latency = LatencyRecorder()
    /// What the connections do together.
    let turn: LoopTurn
    /// The question that is put to the server over a connection of its own, if it is under way.
    let probe = SharedQuestion<ProbeAnswer>()
    /// The same for whether transactions may be run; answered with why not.
    let transactionTrial = SharedQuestion<RedisError?>()
    /// What dials have found out about who answers them.
    let peer = Peer()
    /// Which version of the credentials transactions run with, as far as is known.
    let transactionsTried: Atomic<Int>
    /// What the server last said of itself.
    let serverInfo = Mutex<RedisServerInfo?>(nil)
    /// Written over all connections, by the event loop, and the writes that carried them.
    let commandsWritten = Atomic<UInt64>(0)
    let flushes = Atomic<UInt64>(0)

    init(
        _ client: ClientContext,
        _ address: RedisConfiguration.Endpoint,
        eventLoop: any EventLoop
    ) throws(RedisError) {
        self.client = client
        // The default user has no access rules, mostly; who has is asked first.
        let settings = client.configuration
        let isDefaultUser = (settings.username ?? "default") == "default" && settings.credentialsProvider == nil
        transactionsTried = Atomic(isDefaultUser ? client.credentials.version : .min)
        self.address = address
        self.eventLoop = eventLoop
        environment = client.environment
        logger = client.logger
        endpoint = address.description
        connector = try Connector(
            client.configuration,
            to: address,
            eventLoop: eventLoop,
            opensSockets: client.environment.dial == nil
        )
        breaker = Breaker(
            client.configuration,
            endpoint: address.description,
            eventLoop: eventLoop,
            events: client.events,
            logger: client.logger
        )
        turn = LoopTurn(eventLoop)
        observer = Observer(client.configuration, address, client.environment)
    }

    var configuration: RedisConfiguration { client.configuration }

    /// The time, in nanoseconds of the event loop's clock.
    @inline(__always)
    var now: Int64 { environment.now }

    /// Tells who listens that something happened to the server's connections.
    func send(_ event: RedisEvent.Kind) {
        client.events.send(RedisEvent(event, endpoint: endpoint))
    }

    /// Opens a socket with the handler in place.
    func dial(_ makeHandler: @escaping @Sendable () -> ConnectionHandler) -> EventLoopFuture<any Channel> {
        environment.dial.map { $0(makeHandler) } ?? connector.dial(makeHandler)
    }

    /// Waits; a task that is cancelled stops waiting at once, and throws.
    func sleep(for duration: Duration) async throws(CancellationError) {
        let promise = eventLoop.makePromise(of: Void.self)
        let timer = eventLoop.scheduleTask(in: TimeAmount(duration)) { promise.succeed() }
        await withTaskCancellationHandler {
            // It can't fail.
            try? await promise.futureResult.get()
        } onCancel: {
            timer.cancel()
            promise.succeed()
        }
        if Task.isCancelled { throw CancellationError() }
    }

    /// What a provider of credentials has, asked for at most `timeouts.connect`.
    func credentials(
        from provider: @escaping @Sendable () async throws -> RedisConfiguration.Credentials?
    ) async throws(RedisError) -> RedisConfiguration.Credentials? {
        struct TooLate: Error {}
        let promise = eventLoop.makePromise(of: RedisConfiguration.Credentials?.self)
        let task = promise.completeWithTask { try await provider() }
        let timer = eventLoop.scheduleTask(in: TimeAmount(configuration.timeouts.connect)) { promise.fail(TooLate()) }
        defer {
            timer.cancel()
            // It may not look; nobody waits for it any more.
            task.cancel()
        }
        do {
            return try await withTaskCancellationHandler {
                try await promise.futureResult.get()
            } onCancel: {
                promise.fail(CancellationError())
            }
        } catch is CancellationError {
            throw RedisError.cancelled(outcome: .notExecuted)
        } catch is TooLate {
            throw RedisError.credentialsProvider(endpoint, nil)
        } catch {
            throw RedisError.credentialsProvider(endpoint, error)
        }
    }

    /// Nothing more happens.
    func stop() {
        eventLoop.execute {
            self.breaker.stop()
            self.turn.stop()
        }
    }
}
