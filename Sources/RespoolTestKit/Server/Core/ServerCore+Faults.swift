//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// The faults a test asked for.
extension ServerCore {
    /// What rules know a request by: its first two words.
    private static func name(_ arguments: [Bytes]) -> String {
        arguments.count > 1 ? "\(arguments[0].upper) \(arguments[1].upper)" : arguments[0].upper
    }

    /// Does what a rule says instead of running a request; whether there was one.
    func perform(faultOf arguments: [Bytes], for session: Session) -> Bool {
        let fault = shared.faults.fault(onRequest: Self.name(arguments), connection: session.connection)
        switch fault?.effect {
        case nil: return false
        case .drop: break
        case .duplicate:
            executeHeld(arguments, for: session)
            executeHeld(arguments, for: session)
        case .corrupt(let offset):
            var bytes = Self.encoded(arguments)
            bytes[min(max(0, offset), bytes.count - 1)] ^= 0x80
            receive(bytes, for: session)
        case .replace(let bytes): receive(bytes, for: session)
        case .answer(let text):
            let start = session.writer.bytes.count
            session.transaction?.isBroken = true
            session.send(.error(text))
            if session.replyMode == .off { session.writer.cut(to: start) }
        case .delay(let time, _): hold(session, for: time, then: arguments)
        case .slice(let offsets, let gap): hold(session, for: gap * offsets.count, then: arguments)
        case .cut(_, let ending), .end(let ending):
            session.isClosing = ending != .blackHole
            session.transport?.end(ending, in: .toServer)
        case .hold:
            session.isHeld = true
            held.append((session.id, arguments))
        }
        return true
    }

    private static func encoded(_ arguments: [Bytes]) -> [UInt8] {
        var bytes = Array("*\(arguments.count)\r\n".utf8)
        for argument in arguments { bytes += Array("$\(argument.count)\r\n".utf8) + argument.raw + [0x0D, 0x0A] }
        return bytes
    }

    /// Runs the requests that other bytes make than those that came.
    private func receive(_ bytes: [UInt8], for session: Session) {
        var offset = 0
        bytes.withUnsafeBytes { bytes in
            do throws(RequestParser.Violation) {
                while !session.isClosing, let request = try session.parser.next(in: bytes, at: &offset) {
                    if !request.isEmpty { executeHeld(request, for: session) }
                }
            } catch {
                session.send(.error(error.text))
                session.isClosing = true
                session.transport?.close()
            }
        }
    }

    /// Does to a reply, which is what the writer holds from `start` on, what a rule says.
    func strike(replyTo arguments: [Bytes], of session: Session, from start: Int) {
        guard session.writer.bytes.count > start,
            let fault = shared.faults.fault(onReplyTo: Self.name(arguments), connection: session.connection)
        else { return }
        let reply = Array(session.writer.bytes[start...])
        session.writer.cut(to: start)
        session.transport?.deliver(reply, struckBy: fault)
    }

    /// Lets go what faults hold.
    func release() {
        let requests = held
        held = []
        for item in requests {
            guard let session = sessions[item.session] else { continue }
            session.isHeld = false
            executeHeld(item.arguments, for: session)
            post(session)
            session.transport?.resume()
        }
        for session in sessions.values { session.transport?.release() }
        finishTurn()
    }

    /// Runs a request later.
    ///
    /// The requests behind it wait for it.
    func hold(_ session: Session, for duration: Duration, then arguments: [Bytes]) {
        session.isHeld = true
        let due = clock.waitingMilliseconds + max(1, Int64(duration / .milliseconds(1)))
        delayed.append((due, session.id, arguments))
        scheduleCheck(in: max(1, Int64(duration / .milliseconds(1))))
    }

    /// Runs what was held until now.
    func releaseDelayed(_ now: Int64) {
        guard delayed.contains(where: { $0.due <= now }) else { return }
        let due = delayed.filter { $0.due <= now }
        delayed.removeAll { $0.due <= now }
        for item in due {
            guard let session = sessions[item.session] else { continue }
            session.isHeld = false
            if !item.arguments.isEmpty { executeHeld(item.arguments, for: session) }
            post(session)
            session.transport?.resume()
        }
    }
}

/// The ends of a server.
extension ServerCore {
    /// Closes all connections; their channels.
    func closeAll() -> [any Channel] {
        let handlers = sessions.values.compactMap { $0.transport as? SessionHandler }
        let channels = handlers.compactMap(\.channel)
        for channel in channels { channel.close(promise: nil) }
        return channels
    }

    /// Takes a slot map, with this server's own address in it.
    func setCluster(_ slots: TestServerSlots?) {
        cluster = slots
        guard let slots, slots.nodes.indices.contains(slots.ownNode) else {
            cluster = nil
            return
        }
        cluster?.nodes[slots.ownNode].port = port
        cluster?.nodes[slots.ownNode].host = "127.0.0.1"
    }
}
