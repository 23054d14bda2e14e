//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule
internal import NIOCore

/// Where a lane delivers to.
protocol LaneTarget: AnyObject {
    var eventLoop: any EventLoop { get }
    var isWritable: Bool { get }
    func deliver(_ buffer: ByteBuffer)
    func flush()
}

/// The socket of a side.
final class ChannelTarget: LaneTarget {
    private let channel: any Channel

    init(_ channel: any Channel) {
        self.channel = channel
    }

    var eventLoop: any EventLoop { channel.eventLoop }
    var isWritable: Bool { channel.isWritable }
    func deliver(_ buffer: ByteBuffer) { channel.write(buffer, promise: nil) }
    func flush() { channel.flush() }
}

/// One direction of a connection: what is to be delivered to one side, in order, and when.
///
/// Event loop only.
final class ProxyLane {
    private enum Item {
        case data(ByteBuffer)
        /// The rest is for the link to do, once everything before it was delivered.
        case ending(Fault.Ending)
    }

    private static let mostQueuedBytes = 1 << 20

    let direction: StreamDirection
    private let target: any LaneTarget
    private let plan: FaultPlan
    private var random: SeededGenerator
    private var queue = Deque<(item: Item, due: NIODeadline)>()
    private var queuedBytes = 0
    private var timer: Scheduled<Void>?
    /// When the last queued item is due: nothing overtakes it.
    private var lastDue = NIODeadline.uptimeNanoseconds(0)
    /// When the network has carried what it was given, at its bandwidth.
    private var freeAt = NIODeadline.uptimeNanoseconds(0)
    private var isFlushDue = false
    /// Nothing is delivered until it is released.
    private(set) var isHeld = false
    /// Called for an ending whose turn has come.
    var onEnding: ((Fault.Ending) -> Void)?
    /// Called when there may be room again for what the source sends.
    var onRoom: (() -> Void)?
    private(set) var deliveredBytes = 0

    init(_ direction: StreamDirection, to target: any LaneTarget, plan: FaultPlan, connection: Int) {
        self.direction = direction
        self.target = target
        self.plan = plan
        random = SeededGenerator(
            seed: plan.seed &+ UInt64(truncatingIfNeeded: connection) &* 2 &+ (direction == .toServer ? 0 : 1)
        )
    }

    /// Whether the source may send more.
    var hasRoom: Bool { target.isWritable && queuedBytes < Self.mostQueuedBytes }

    // MARK: Taking

    /// Takes bytes that arrive as the network lets them.
    func send(_ buffer: ByteBuffer, delay: Duration = .zero) {
        guard buffer.readableBytes > 0 else { return }
        let conditions = plan.conditions(direction)
        guard !conditions.isClear || delay > .zero || isBusy else { return deliver(buffer) }
        let now = NIODeadline.now()
        let gap = TimeAmount(conditions.pieceGap)
        for (index, piece) in pieces(of: buffer, conditions).enumerated() {
            var start = now
            if let rate = conditions.bytesPerSecond, rate > 0 {
                let carrying = Int64(Double(piece.readableBytes) / Double(rate) * 1e9)
                freeAt = max(freeAt, now) + .nanoseconds(carrying)
                start = freeAt
            } else if conditions.largestPiece != nil {
                start = now + gap * index
            }
            var late = conditions.latency + delay
            if conditions.jitter > .zero { late += conditions.jitter * Double.random(in: 0..<1, using: &random) }
            enqueue(.data(piece), due: start + TimeAmount(late))
        }
        pump()
    }

    /// Takes the pieces of one message, each to arrive by itself.
    func send(pieces: [ByteBuffer], gap: Duration) {
        for (index, piece) in pieces.enumerated() { send(piece, delay: gap * index) }
    }

    /// Ends this direction, or the connection, after everything that was taken.
    func end(_ ending: Fault.Ending) {
        guard isBusy else {
            flush()
            onEnding?(ending)
            return
        }
        enqueue(.ending(ending), due: lastDue)
        pump()
    }

    private var isBusy: Bool { isHeld || !queue.isEmpty }

    private func pieces(of buffer: ByteBuffer, _ conditions: NetworkConditions) -> [ByteBuffer] {
        var size = conditions.largestPiece ?? .max
        // What a slow network carries comes as it is carried, a hundredth of a second at a time.
        if let rate = conditions.bytesPerSecond { size = min(size, max(1, rate / 100)) }
        guard buffer.readableBytes > size, size > 0 else { return [buffer] }
        var rest = buffer
        var pieces: [ByteBuffer] = []
        while let piece = rest.readSlice(length: min(size, rest.readableBytes)), piece.readableBytes > 0 {
            pieces.append(piece)
        }
        return pieces
    }

    private func enqueue(_ item: Item, due: NIODeadline) {
        lastDue = max(lastDue, due)
        queue.append((item, lastDue))
        if case .data(let buffer) = item { queuedBytes += buffer.readableBytes }
    }

    // MARK: Delivering

    private func deliver(_ buffer: ByteBuffer) {
        deliveredBytes += buffer.readableBytes
        target.deliver(buffer)
        isFlushDue = true
    }

    /// Hands what was delivered to the kernel.
    func flush() {
        guard isFlushDue else { return }
        isFlushDue = false
        target.flush()
    }

    private func pump() {
        guard !isHeld else { return }
        let now = NIODeadline.now()
        while let (item, due) = queue.first, due <= now, !isHeld {
            queue.removeFirst()
            switch item {
            case .data(let buffer):
                queuedBytes -= buffer.readableBytes
                deliver(buffer)
                // A piece that is due later must not leave with this one.
                flush()
            case .ending(let ending):
                queue.removeAll()
                queuedBytes = 0
                onEnding?(ending)
            }
        }
        timer?.cancel()
        timer = queue.first.map { next in schedule(at: next.due) }
        if hasRoom { onRoom?() }
    }

    private func schedule(at due: NIODeadline) -> Scheduled<Void> {
        target.eventLoop.assumeIsolated().scheduleTask(deadline: due) {
            self.timer = nil
            self.pump()
        }
    }

    // MARK: Holding

    /// Delivers what comes from now on no earlier than after this time.
    func pause(for time: Duration) {
        flush()
        enqueue(.data(ByteBuffer()), due: max(lastDue, .now()) + TimeAmount(time))
        pump()
    }

    /// Keeps everything from now on.
    func hold() { isHeld = true }

    /// Delivers what was kept, and what comes.
    func release() {
        guard isHeld else { return }
        isHeld = false
        pump()
        flush()
    }

    /// Forgets everything.
    func stop() {
        timer?.cancel()
        timer = nil
        queue.removeAll()
        queuedBytes = 0
        onEnding = nil
        onRoom = nil
    }
}

extension TimeAmount {
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
