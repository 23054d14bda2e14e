//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import Logging
public import NIOCore
internal import NIOPosix

/// A client of one Redis or Valkey server: one socket, shared by every task that uses it.
///
/// It works from the moment it exists: it connects on first use, needs no `run()`, and connects again by itself. Calls
/// from any number of tasks are batched into few writes, and each caller gets the reply to its own command.
///
/// ```swift
/// let redis = try RedisClient("redis://localhost:6379/0")
/// try await redis.set("user:1", "Ada")
/// let name = try await redis.get("user:1")
/// await redis.close()
/// ```
///
/// Cancelling a task that waits for a reply detaches it at once and disturbs nobody else; the error's `outcome` says
/// whether the command may have run.
public final class RedisClient: RedisCommandSender, Sendable {
    let configuration: RedisConfiguration
    let node: Node
    let connector: Connector
    /// Runs tasks on the event loop of the client's connection, which saves waking another thread for each reply.
    ///
    /// ```swift
    /// await withTaskExecutorPreference(redis.taskExecutor) { … }
    /// ```
    public let taskExecutor: EventLoopTaskExecutor
    let commandTimeout: Int64
    private static let blockingMargin = Duration.milliseconds(500)

    /// Makes a client.
    ///
    /// Nothing is dialled before the first command, unless `connectsLazily` is off.
    ///
    /// - Parameters:
    ///   - configuration: where the server is and how to talk to it.
    ///   - eventLoopGroup: where its sockets live; the process-wide group by default.
    ///   - logger: receives connection events at debug and info level; never a key, a value or a secret.
    /// - Throws: ``RedisError`` with code `.invalidConfiguration` or `.tlsFailed`, naming the setting.
    public init(
        _ configuration: RedisConfiguration,
        eventLoopGroup: (any EventLoopGroup)? = nil,
        logger: Logger = Logger(label: "respool")
    ) throws(RedisError) {
        try configuration.validate()
        let eventLoop = (eventLoopGroup ?? MultiThreadedEventLoopGroup.singleton).next()
        self.configuration = configuration
        connector = try Connector(configuration, eventLoop: eventLoop)
        node = Node(configuration, eventLoop: eventLoop, connector: connector, logger: logger)
        taskExecutor = EventLoopTaskExecutor(eventLoop: eventLoop)
        commandTimeout = configuration.timeouts.command.nanoseconds
        if !configuration.connectsLazily { node.warmUp() }
    }

    /// Makes a client from a URL such as `redis://user:password@localhost:6379/0?command_timeout=500ms`.
    ///
    /// - Throws: ``RedisError`` with code `.invalidURL`, naming the part to change.
    public convenience init(_ url: String) throws(RedisError) {
        try self.init(RedisConfiguration(url: url))
    }

    deinit {
        guard node.isOpen else { return }
        node.logger.warning("a RedisClient was dropped without close()", metadata: ["endpoint": "\(node.endpoint)"])
        node.abandon()
    }

    /// Finishes the commands under way, for at most `shutdownGrace`, and closes the socket.
    ///
    /// New calls are refused with `.shutdown`. Closing twice is fine.
    public func close() async {
        await node.close(grace: configuration.shutdownGrace)
    }

    /// Sends one command and waits for its reply, for at most `timeouts.command`.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run. A cancelled task gets `.cancelled`
    ///   at once.
    @inlinable
    public func send<Reply>(_ command: RedisCommand<Reply>) async throws(RedisError) -> Reply {
        try command.decode(await reply(to: command.request))
    }

    /// The reply as it came; one that is an error is thrown.
    @usableFromInline
    func reply(to request: CommandRequest) async throws(RedisError) -> RESPValue {
        if let problem = request.sharedConnectionProblem { throw problem }
        let result =
            if let wait = request.blocksFor {
                await sendOnOwnConnection(request.frame, blocksFor: wait)
            } else {
                await roundTrip(node, request.frame, replyCount: 1, timeout: commandTimeout)
            }
        switch result {
        case .reply(.error(let error)): throw RedisError(reply: error, command: request.name, endpoint: node.endpoint)
        case .reply(let value): return value
        case .failure(let error): throw error.about(command: request.name)
        case .replies: preconditionFailure("a single command got a pipeline's replies")
        }
    }

    @inline(__always)
    func roundTrip(_ node: Node, _ frame: CommandFrame, replyCount: Int, timeout: Int64) async -> CallResult {
        let call = Call(frame: frame, replyCount: replyCount, timeout: timeout)
        return await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let isOnLoop = node.eventLoop.inEventLoop
                if call.wait(continuation, isCallerOnLoop: isOnLoop) { node.submit(call) }
            }
        } onCancel: {
            call.cancel()
        }
    }

    /// A command that blocks gets a socket of its own, or it would hold up everybody else's (SEMANTICS 4.3).
    ///
    /// The server ends the wait; the margin on top is for a server that doesn't.
    private func sendOnOwnConnection(_ frame: CommandFrame, blocksFor wait: Duration) async -> CallResult {
        let timeout = wait == .zero ? .max : (wait + Self.blockingMargin).nanoseconds
        let own = Node(configuration, eventLoop: node.eventLoop, connector: connector, logger: node.logger)
        let result = await roundTrip(own, frame, replyCount: 1, timeout: timeout)
        own.abandon()
        return result
    }
}
