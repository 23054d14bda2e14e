//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule
internal import NIOCore

/// What a connection tells the link that owns it.
///
/// All on the event loop.
protocol ConnectionDelegate: AnyObject {
    func connectionIsReady(_ connection: ConnectionHandler)
    func connectionHasRoom(_ connection: ConnectionHandler)
    /// This many commands were answered, or end with the connection, and make room for others; their callers are about to be resumed.
    func connectionFreed(commands: Int)
    /// Their callers were resumed.
    func connectionAnswered(commands: Int, now: Int64)
    /// Calls ended with the connection, and were told.
    func connectionEnded()
    /// A call in flight is about to end for want of a reply.
    func connectionTimedOut(_ call: Call, now: Int64)
    /// The server said something of its own accord, before the reply that is concluded next.
    func connectionReceived(push: RESPValue)
    func connectionClosed(_ connection: ConnectionHandler, error: RedisError, wasReady: Bool)
}

/// One socket: performs the handshake, writes batches, and matches replies to calls in the order they were written.
///
/// Any doubt about framing closes the connection; there is no resynchronising (SEMANTICS 1.4). Event loop only.
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum Phase {
        case opening
        case handshaking
        case ready
        case closed
    }

    private var phase = Phase.opening
    private var handshake: HandshakeStateMachine
    private var parser: RESPParser
    private var context: ChannelHandlerContext?
    /// Whether the channel takes more; asking it costs a chain of references each time.
    private var hasRoom = true
    /// What calls are written in; the channel lets go of it with the last byte, mostly at once.
    @exclusivity(unchecked)
    private var batch = ByteBuffer()
    /// A larger one is given back as soon as it is handed over: the connection may be idle from then on.
    static let keptCapacity = 4096
    // Overlapping accesses to it, and to others like it, aren't looked for at run time (80 instructions each): only the event loop
    // has it, and it is never lent to what could come back for it.
    @exclusivity(unchecked)
    private var ring = ReplyRing()
    private var firstError: RedisError?
    /// Replies the handshake still expects.
    private var expectedHandshakeReplies = 0
    private let endpoint: String
    private let environment: ClientEnvironment
    private let latency: LatencyRecorder
    /// Where callers are resumed together with those of other connections; `nil` for a connection of many callers.
    private let turn: LoopTurn?
    /// Until the end, which it is told of: an object that something refers to weakly is counted on a slower path for good.
    private var delegate: (any ConnectionDelegate)?

    /// Whether the next caller is to say how long it takes from its answer until it runs.
    var timesNextCaller = false
    private(set) var commandsWritten: UInt64 = 0
    private(set) var flushes: UInt64 = 0
    /// How often something was received.
    private(set) var reads: UInt64 = 0

    init(
        handshake: HandshakeStateMachine.Parameters,
        limits: RESPLimits,
        takesPushes: Bool = false,
        endpoint: String,
        environment: ClientEnvironment,
        latency: LatencyRecorder,
        turn: LoopTurn?,
        delegate: any ConnectionDelegate
    ) {
        self.environment = environment
        self.latency = latency
        self.turn = turn
        self.handshake = HandshakeStateMachine(handshake)
        self.parser = RESPParser(limits: limits, keepsPushes: takesPushes)
        self.endpoint = endpoint
        self.delegate = delegate
    }

    var isWritable: Bool { phase == .ready && hasRoom && context != nil }
    var isReady: Bool { phase == .ready }
    /// What the server refused that the connection works without.
    var refusals: HandshakeStateMachine.Refusals { handshake.refusals }
    /// Bytes kept for the next write.
    var bufferCapacity: Int { batch.capacity }
    var hasInFlight: Bool { !ring.isEmpty }
    /// Whether a reply is due that should have come by now.
    var owesReply: Bool { ring.owesReply }
    /// Whether a caller waits for a reply.
    var isAwaited: Bool { ring.isAwaited }
    var inFlightCalls: Int { ring.count }
    /// Calls with replies that were written, and those that were answered, in all.
    var calls: (written: UInt64, answered: UInt64) { (ring.pushed, ring.answered) }
    /// What the server said of itself, where it was asked.
    var serverInfo: RedisServerInfo? { handshake.serverInfo }

    // MARK: Writing

    /// Writes the calls that are still wanted, in order, with one flush.
    ///
    /// Returns how many commands were dropped.
    func write(_ calls: inout Deque<Call>) -> (droppedCommands: Int, bytes: Int) {
        guard let context else { return (0, 0) }
        var dropped = 0
        var bytes = 0
        batch.clear()
        var wroteAny = false
        while let call = calls.popFirst() {
            bytes += call.frame.byteCount
            guard call.beginWriting() else {
                dropped += call.replyCount
                continue
            }
            wroteAny = true
            commandsWritten &+= UInt64(call.replyCount)
            guard call.frame.hasAttachments else {
                _ = call.frame.withUnsafeBytes { batch.writeBytes($0) }
                expectReplies(to: call)
                continue
            }
            expectReplies(to: call)
            splice(call.frame, context: context)
            // Large payloads fill the channel's buffer: what comes after waits for room.
            if !hasRoom { break }
        }
        guard wroteAny else { return (dropped, bytes) }
        context.writeAndFlush(wrapOutboundOut(batch), promise: nil)
        if batch.capacity > Self.keptCapacity { batch = ByteBuffer() }
        flushes &+= 1
        return (dropped, bytes)
    }

    @inline(__always)
    private func expectReplies(to call: consuming Call) {
        guard call.isDoneWhenWritten() else { return ring.push(call) }
        if call.conclude() { call.resume() }
    }

    private func splice(_ frame: CommandFrame, context: ChannelHandlerContext) {
        frame.withUnsafeBytes { bytes in
            var position = 0
            for attachment in frame.attachments {
                batch.writeBytes(UnsafeRawBufferPointer(rebasing: bytes[position..<attachment.offset]))
                position = attachment.offset
                context.write(wrapOutboundOut(batch), promise: nil)
                context.write(wrapOutboundOut(attachment.payload), promise: nil)
                batch = context.channel.allocator.buffer(capacity: 256)
            }
            batch.writeBytes(UnsafeRawBufferPointer(rebasing: bytes[position...]))
        }
    }

    // MARK: Deadlines

    /// Ends the calls in flight whose time is up; their slots stay until their replies come.
    ///
    /// Returns the next deadline.
    func expire(now: Int64, error: (RedisError.Outcome) -> RedisError) -> Int64 {
        ring.expire(now: now) { call in
            delegate?.connectionTimedOut(call, now: now)
            call.failInFlight(error(.unknown))
        }
    }

    // MARK: Events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        if context.channel.isActive { open(context: context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        open(context: context)
        context.fireChannelActive()
    }

    private func open(context: ChannelHandlerContext) {
        guard phase == .opening else { return }
        phase = .handshaking
        perform(handshake.connectionOpened(), context: context)
    }

    private func perform(_ action: HandshakeStateMachine.ReplyAction, context: ChannelHandlerContext) {
        switch action {
        case .none: break
        case .send(let commands):
            var buffer = context.channel.allocator.buffer(capacity: 256)
            for command in commands {
                let frame = CommandFrame("", words: 0) { $0.append(contentsOf: command) }
                _ = frame.withUnsafeBytes { buffer.writeBytes($0) }
            }
            expectedHandshakeReplies += commands.count
            context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
        case .ready:
            // What has come with the handshake's last reply would be taken for the first caller's.
            if let problem = unaskedFor(&parser) { return close(problem, context: context) }
            phase = .ready
            delegate?.connectionIsReady(self)
        case .fail(let error):
            close(error.at(endpoint), context: context)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard phase != .closed else { return }
        reads &+= 1
        parser.feed(unwrapInboundIn(data))
        if phase == .handshaking { continueHandshake(context: context) }
        if phase == .ready { answerCalls(context: context) }
    }

    private func continueHandshake(context: ChannelHandlerContext) {
        while phase == .handshaking, let value = nextValue(context: context) {
            guard expectedHandshakeReplies > 0 else {
                return close(violation("the peer sent data before it was asked"), context: context)
            }
            expectedHandshakeReplies -= 1
            perform(handshake.received(value), context: context)
        }
    }

    /// Matches the replies that have come to the calls in flight, and resumes their callers.
    private func answerCalls(context: ChannelHandlerContext) {
        let now = environment.now
        // Closing lets go of it, and what was answered before counts all the same.
        let delegate = delegate
        var answers = Answers(resumptions: Resumptions(expecting: ring.count))
        let problem = takeReplies(from: &parser, now: now, &answers)
        // After the parser was let go of: a channel that closes at once asks it where it stands.
        if let problem { close(problem, context: context) }
        answers.resume(delegate)
        if answers.commands > 0 { delegate?.connectionAnswered(commands: answers.commands, now: now) }
    }

    /// What one read has answered.
    private struct Answers: ~Copyable {
        var commands = 0
        private var freed = 0
        var resumptions: Resumptions

        init(resumptions: consuming Resumptions) {
            self.resumptions = resumptions
        }

        /// First the places in the queue, then the callers: one that asks again at once must find its own free.
        mutating func resume(_ delegate: (any ConnectionDelegate)?) {
            if commands > freed { delegate?.connectionFreed(commands: commands - freed) }
            freed = commands
            resumptions.flush()
        }
    }

    /// Gives the replies that are whole to their calls; returns what is wrong with what the server sent.
    private func takeReplies(from parser: inout RESPParser, now: Int64, _ answers: inout Answers) -> RedisError? {
        do throws(RESPProtocolError) {
            while true {
                let received = try ring.receive(from: &parser)
                // What the server said of its own accord comes before the reply that it came before.
                if parser.hasPushes { handOnPushes(of: &parser) }
                switch received {
                case .nobody: return unaskedFor(&parser)
                case .partial(let commands):
                    answers.commands += commands
                    return nil
                case .whole(let call, let commands):
                    answers.commands += commands
                    call.answeredAt = now
                    latency.record(now &- call.submittedAt)
                    let leavesTransactionOpen = call.leavesTransactionOpen
                    if call.conclude() {
                        // A caller that has left may be reading this: only one that waits still is timed.
                        if timesNextCaller, !call.isCallerOnLoop {
                            call.isTimed = true
                            timesNextCaller = false
                        }
                        if let turn {
                            turn.add(call)
                        } else {
                            answers.resumptions.add(call)
                            if answers.resumptions.isFull { answers.resume(delegate) }
                        }
                    }
                    if leavesTransactionOpen { return .leftInTransaction(endpoint) }
                }
            }
        } catch {
            return violation(error.message)
        }
    }

    @inline(never)
    private func handOnPushes(of parser: inout RESPParser) {
        for push in parser.takePushes() { delegate?.connectionReceived(push: push) }
    }

    /// What is wrong with bytes that belong to no call: a reply, or the beginning of one, that nobody asked for.
    private func unaskedFor(_ parser: inout RESPParser) -> RedisError? {
        do throws(RESPProtocolError) {
            let reply = try parser.nextReply()
            if parser.hasPushes { handOnPushes(of: &parser) }
            guard reply == nil, !parser.isMidReply else {
                return violation("the server sent a reply that no command asked for")
            }
            return nil
        } catch {
            return violation(error.message)
        }
    }

    /// The next value that the server didn't send of its own accord.
    private func nextValue(context: ChannelHandlerContext) -> RESPValue? {
        do throws(RESPProtocolError) {
            return try parser.nextReply()
        } catch {
            close(violation(error.message), context: context)
            return nil
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        hasRoom = context.channel.isWritable
        if isWritable { delegate?.connectionHasRoom(self) }
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard phase != .closed else { return }
        close(error is IOError ? lost(error) : RedisError(dialling: endpoint, error), context: context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        // What closed it has said why.
        if phase != .closed { finish(lost(nil)) }
        context.fireChannelInactive()
    }

    /// What an end or a reset of the connection means at this point.
    private func lost(_ cause: (any Error)?) -> RedisError {
        let words =
            phase == .ready
            ? "the server closed the connection\(parser.isMidValue ? " in the middle of a reply" : "")"
            : "the peer closed the connection before it was ready; check that it is a Redis server and whether it wants TLS"
        return RedisError(.connectionClosed, words, outcome: .notExecuted, endpoint: endpoint, underlying: cause)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        // A socket that was never open, or is closed in the moment it opens, has no other end. Who dialled it is told by the dial.
        guard phase == .opening else { return }
        phase = .closed
        delegate = nil
    }

    // MARK: Ending

    /// Closes the socket; every call in flight ends with the error.
    func close(_ error: RedisError) {
        guard let context else { return finish(error) }
        close(error, context: context)
    }

    private func close(_ error: RedisError, context: ChannelHandlerContext) {
        let channel = context.channel
        finish(error)
        channel.close(mode: .all, promise: nil)
    }

    private func finish(_ error: RedisError) {
        guard phase != .closed else { return }
        let wasReady = phase == .ready
        phase = .closed
        let (calls, commands) = ring.drain()
        // First the places in the queue, as for those that are answered.
        delegate?.connectionFreed(commands: commands)
        for call in calls { call.failInFlight(error) }
        if !calls.isEmpty { delegate?.connectionEnded() }
        delegate?.connectionClosed(self, error: error, wasReady: wasReady)
        delegate = nil
    }

    private func violation(_ words: String) -> RedisError {
        RedisError(.protocolViolation, words, outcome: .notExecuted, endpoint: endpoint)
    }
}

extension RedisError {
    /// What was sent behind the transaction was queued, not run, or nobody knows.
    fileprivate static func leftInTransaction(_ endpoint: String) -> RedisError {
        RedisError(
            .connectionClosed,
            "a transaction ahead of it began and was not ended, as the server refused EXEC; the connection is replaced",
            outcome: .notExecuted,
            endpoint: endpoint
        )
    }
}
