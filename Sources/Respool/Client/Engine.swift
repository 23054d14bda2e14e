//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import NIOCore
internal import Synchronization

/// What the parts of one client have in common.
final class Engine: Sendable {
    let configuration: RedisConfiguration
    let eventLoop: any EventLoop
    let connector: Connector
    let logger: Logger
    let endpoint: String
    let environment: EngineEnvironment
    let madeAt: Int64
    let events = EventHub()
    let breaker: Breaker
    let credentials: CredentialSource
    /// Who is told about calls; `nil` where nobody is.
    let observer: Observer?
    /// From a call's submission to its last reply; written on the event loop.
    let latency = LatencyRecorder()
    /// What the connections do together.
    let turn: LoopTurn
    /// The question that is put to the server over a connection of its own, if it is under way.
    let probe = SharedProbe()
    /// What dials have found out about who answers them.
    let peer = Peer()
    /// Attempts after the first, of all calls.
    let retries = Atomic<UInt64>(0)
    /// Whether a command was sent that the table doesn't know: it may be one of the server's own by another name.
    let sentUnknown = Atomic<Bool>(false)
    /// Written over all connections, by the event loop, and the writes that carried them.
    let commandsWritten = Atomic<UInt64>(0)
    let flushes = Atomic<UInt64>(0)

    init(
        _ configuration: RedisConfiguration,
        eventLoop: any EventLoop,
        logger: Logger,
        environment: EngineEnvironment
    ) throws(RedisError) {
        self.environment = environment
        madeAt = environment.now
        self.configuration = configuration
        self.eventLoop = eventLoop
        self.logger = logger
        endpoint = configuration.endpoint.description
        connector = try Connector(configuration, eventLoop: eventLoop, opensSockets: environment.dial == nil)
        breaker = Breaker(configuration, eventLoop: eventLoop, events: events, logger: logger)
        credentials = CredentialSource(configuration)
        turn = LoopTurn(eventLoop)
        observer = Observer(configuration, environment)
    }

    /// The time, in nanoseconds of the event loop's clock.
    @inline(__always)
    var now: Int64 { environment.now }

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

    /// Nothing more happens.
    func stop() {
        eventLoop.execute {
            self.breaker.stop()
            self.turn.stop()
        }
        events.close()
    }
}

/// Those who want to know whether the server answers elsewhere: one connection asks for all of them.
///
/// Event loop only.
final class SharedProbe: @unchecked Sendable {
    private var waiting: [@Sendable (Bool) -> Void] = []

    /// Waits for the answer; returns whether the question is still to be put.
    func join(_ completion: @escaping @Sendable (Bool) -> Void) -> Bool {
        waiting.append(completion)
        return waiting.count == 1
    }

    /// The answer, or that there was none in time.
    func end(isAlive: Bool) {
        let due = waiting
        waiting = []
        for completion in due { completion(isAlive) }
    }
}

/// What the dials of one client have found out about the peer, whichever connection they were for.
///
/// Event loop only.
final class Peer: @unchecked Sendable {
    private var machine = GreetingStateMachine()
    private var hasNoted = false

    /// How the next dial begins, where that may be chosen.
    var greeting: GreetingStateMachine.Greeting { machine.greeting }

    /// A dial that began in this way is over, or has led to a connection.
    func dialEnded(_ greeting: GreetingStateMachine.Greeting, _ ending: GreetingStateMachine.Ending) {
        machine.dialEnded(greeting, ending)
    }

    /// Says once what the server refused and the client does without.
    func note(_ refusals: HandshakeStateMachine.Refusals, _ logger: Logger, _ endpoint: String) {
        guard !hasNoted, refusals != HandshakeStateMachine.Refusals() else { return }
        hasNoted = true
        if let word = refusals.clientName {
            logger.notice(
                "the server refused the client's name; connections go without one",
                metadata: ["endpoint": "\(endpoint)", "error": "\(word)"]
            )
        }
        if let word = refusals.library {
            // As every server before Redis 7.2 does.
            logger.debug(
                "the server doesn't take the library's name",
                metadata: ["endpoint": "\(endpoint)", "error": "\(word)"]
            )
        }
    }
}

/// Where dials get their credentials from.
final class CredentialSource: Sendable {
    typealias Credentials = RedisConfiguration.Credentials

    /// Who a connection is to speak for.
    struct Current {
        var username: String?
        var password: String?
        /// Counts the changes that live connections must follow.
        var version: Int
    }

    private let newest = Mutex<Credentials?>(nil)
    /// Written under the lock.
    private let changes = Atomic<Int>(0)
    private let username: String?
    private let password: String?
    let provider: (@Sendable () async throws -> Credentials?)?

    init(_ configuration: RedisConfiguration) {
        username = configuration.username
        password = configuration.password
        provider = configuration.credentialsProvider
    }

    /// What a dial uses where no provider is asked.
    var current: Current {
        newest.withLock { pushed in
            Current(
                username: pushed.map(\.username) ?? username,
                password: pushed.map(\.password) ?? password,
                version: version
            )
        }
    }

    var version: Int { changes.load(ordering: .relaxed) }

    /// What live connections are to be authenticated with; `nil` where they were made with what there is.
    var pushed: (credentials: Credentials, version: Int)? {
        newest.withLock { pushed in pushed.map { ($0, version) } }
    }

    /// From now on, dials use these, and live connections have old ones; returns their version.
    func push(_ credentials: Credentials) -> Int {
        newest.withLock { pushed in
            pushed = credentials
            return changes.add(1, ordering: .relaxed).newValue
        }
    }
}
