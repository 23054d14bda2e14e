//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// The connection that a stream is one direction of.
protocol StreamLink: AnyObject {
    var plan: FaultPlan { get }
    /// Which connection it is, in the order they were made.
    var number: Int { get }
    /// A command leaves for the server.
    func sent(_ words: [String])
    /// A message from the server begins.
    func origin(ofType type: UInt8) -> CommandFollower.Origin
    /// A command is answered in the server's place.
    func answer(_ text: String)
    /// Whether something is to be said in the server's place now.
    var hasAnswer: Bool { get }
    /// A message from the server was passed on, and that is to be said.
    func replyEnded()
    /// From now on nothing passes, and nobody is told.
    func swallow()
}

/// One direction of a connection: tells messages apart where rules need it, and does to them what the rules say.
///
/// Event loop only.
final class ProxyStream {
    let lane: ProxyLane
    private unowned let link: any StreamLink
    private var scanner: FrameScanner?
    /// Bytes that came so far.
    private var position: Int
    /// The beginning of a command whose name isn't known yet.
    private var undecided: ByteBuffer?
    /// A message that a fault was decided for, as far as it has come.
    private var captured: (message: ByteBuffer, fault: Fault)?
    private var isNamed = false
    /// Nothing more passes in this direction.
    private var isOver = false

    init(
        _ direction: StreamDirection,
        to target: any LaneTarget,
        link: any StreamLink,
        follows: Bool,
        position: Int = 0
    ) {
        self.position = position
        lane = ProxyLane(direction, to: target, plan: link.plan, connection: link.number)
        self.link = link
        scanner = follows ? FrameScanner(readsNames: direction == .toServer) : nil
    }

    private var plan: FaultPlan { link.plan }

    // MARK: Bytes

    /// Bytes arrived.
    func take(_ buffer: ByteBuffer) {
        guard !isOver else { return }
        let range = position..<position + buffer.readableBytes
        position = range.upperBound
        var rest = buffer
        var from = range.lowerBound
        while let (fault, offset) = plan.fault(
            onBytes: from..<range.upperBound,
            lane.direction,
            connection: link.number
        ) {
            if let before = rest.readSlice(length: offset - (range.upperBound - rest.readableBytes)) { follow(before) }
            if case .corrupt = fault.effect {
                if let byte: UInt8 = rest.getInteger(at: rest.readerIndex) {
                    rest.setInteger(byte ^ 0x80, at: rest.readerIndex)
                }
            } else {
                strike(atByte: fault)
            }
            if isOver { return }
            from = offset + 1
        }
        follow(rest)
    }

    /// A whole message that somebody else told apart and decided a fault for.
    func take(_ message: ByteBuffer, struckBy fault: Fault) {
        guard !isOver else { return }
        position += message.readableBytes
        prepare(fault)
        guard !isOver else { return }
        if captured != nil {
            captured?.message = message
            conclude()
        } else {
            lane.send(message)
        }
    }

    private func strike(atByte fault: Fault) {
        switch fault.effect {
        case .end(let ending): end(ending)
        case .cut(_, let ending): end(ending)
        case .hold: lane.hold()
        case .delay(let time, _): lane.pause(for: time)
        case .slice(_, let gap): lane.pause(for: gap)
        // What concerns whole messages does nothing to a byte.
        case .drop, .duplicate, .replace, .corrupt, .answer: break
        }
    }

    private func end(_ ending: Fault.Ending) {
        isOver = true
        if ending == .blackHole { link.swallow() } else { lane.end(ending) }
    }

    /// The source sends nothing more: what was kept of an unfinished message goes on as it is.
    func finish() {
        if let undecided { lane.send(undecided) }
        undecided = nil
    }

    // MARK: Messages

    private func follow(_ buffer: ByteBuffer) {
        guard scanner != nil else { return lane.send(buffer) }
        // Bytes before `sent` were passed on, or are somebody's business.
        var sent = 0
        var offset = 0
        func hand(upTo end: Int) {
            if end > sent, let slice = buffer.getSlice(at: buffer.readerIndex + sent, length: end - sent) {
                pass(slice)
            }
            sent = end
        }
        let count = buffer.readableBytes
        while offset < count, !isOver {
            if scanner?.isBetweenMessages == true {
                guard begin(buffer, at: offset, hand) else { return }
            }
            let step = buffer.withUnsafeReadableBytes { scanner?.scan($0, from: offset) ?? .malformed }
            switch step {
            case .unfinished: offset = count
            case .malformed:
                scanner = nil
                offset = count
            case .named(let end):
                offset = end
                decide(upTo: end, hand)
            case .ended(let end):
                offset = end
                if lane.direction == .toServer, !isNamed { decide(upTo: end, hand) }
                isNamed = false
                if captured != nil {
                    hand(upTo: end)
                    conclude()
                }
                if lane.direction == .toClient, link.hasAnswer {
                    hand(upTo: end)
                    link.replyEnded()
                }
            }
        }
        if !isOver { hand(upTo: count) }
    }

    /// A message begins; returns whether it and what follows still matter.
    private func begin(_ buffer: ByteBuffer, at offset: Int, _ hand: (Int) -> Void) -> Bool {
        guard lane.direction == .toClient else {
            guard plan.hasRequestRules else { return true }
            hand(offset)
            undecided = ByteBuffer()
            return true
        }
        let type: UInt8 = buffer.getInteger(at: buffer.readerIndex + offset) ?? 0
        guard case .reply(let command) = link.origin(ofType: type) else { return true }
        guard let fault = plan.fault(onReplyTo: command, connection: link.number) else { return true }
        hand(offset)
        prepare(fault)
        return !isOver
    }

    /// The command's name is known.
    private func decide(upTo end: Int, _ hand: (Int) -> Void) {
        isNamed = true
        guard let scanner else { return }
        let fault = plan.fault(onRequest: scanner.name, connection: link.number)
        hand(end)
        let beginning = undecided
        undecided = nil
        guard let fault else {
            link.sent(scanner.words)
            if let beginning { lane.send(beginning) }
            return
        }
        prepare(fault)
        if isOver { return }
        switch fault.effect {
        case .drop, .answer: break
        default: link.sent(scanner.words)
        }
        if case .duplicate = fault.effect { link.sent(scanner.words) }
        if captured != nil {
            captured?.message = beginning ?? ByteBuffer()
        } else if let beginning {
            lane.send(beginning)
        }
    }

    /// A fault was decided for the message that is coming.
    private func prepare(_ fault: Fault) {
        switch fault.effect {
        case .end(let ending): end(ending)
        case .hold: lane.hold()
        case .drop, .duplicate, .corrupt, .replace, .answer, .delay, .slice, .cut: captured = (ByteBuffer(), fault)
        }
    }

    private func pass(_ slice: ByteBuffer) {
        if captured != nil {
            captured?.message.writeImmutableBuffer(slice)
        } else if undecided != nil {
            undecided?.writeImmutableBuffer(slice)
        } else {
            lane.send(slice)
        }
    }

    /// The message that a fault was decided for is whole.
    private func conclude() {
        guard let (message, fault) = captured else { return }
        captured = nil
        switch fault.effect {
        case .drop, .end, .hold: break
        case .duplicate:
            lane.send(message)
            lane.send(message)
        case .corrupt(let offset):
            var changed = message
            let index = changed.readerIndex + min(max(0, offset), changed.readableBytes - 1)
            if let byte: UInt8 = changed.getInteger(at: index) { changed.setInteger(byte ^ 0x80, at: index) }
            lane.send(changed)
        case .replace(let bytes): lane.send(ByteBuffer(bytes: bytes))
        case .answer(let text):
            if lane.direction == .toServer { link.answer(text) } else { lane.send(ByteBuffer(string: "-\(text)\r\n")) }
        case .delay(let time, _): lane.send(message, delay: time)
        case .slice(let offsets, let gap): lane.send(pieces: Self.cut(message, at: offsets), gap: gap)
        case .cut(let count, let ending):
            if let head = message.getSlice(at: message.readerIndex, length: min(max(0, count), message.readableBytes)) {
                lane.send(head)
            }
            end(ending)
        }
    }

    private static func cut(_ message: ByteBuffer, at offsets: [Int]) -> [ByteBuffer] {
        var rest = message
        var pieces: [ByteBuffer] = []
        var position = 0
        for offset in offsets where offset > position && offset < message.readableBytes {
            if let piece = rest.readSlice(length: offset - position) { pieces.append(piece) }
            position = offset
        }
        return pieces + [rest]
    }
}
