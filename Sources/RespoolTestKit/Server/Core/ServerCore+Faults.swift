//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// The faults a test asked for.
extension ServerCore {
    /// What happens before a command runs; whether that was all.
    func perform(_ fault: TestServerFaults.Effect, instead arguments: [Bytes], for session: Session) -> Bool {
        switch fault {
        case .lose(executing: false):
            session.isMuted = true
            session.isHeld = true
            return true
        case .reset(executing: false):
            session.isClosing = true
            session.transport?.reset()
            return true
        case .refuse(let text):
            let start = session.writer.bytes.count
            session.transaction?.isBroken = true
            session.send(.error(text))
            silenceRefusal(session, from: start)
            return true
        case .delay(let duration):
            hold(session, for: duration, then: arguments)
            return true
        default: return false
        }
    }

    private func silenceRefusal(_ session: Session, from start: Int) {
        if session.replyMode == .off { session.writer.cut(to: start) }
    }

    /// What happens once a command ran and its reply is written.
    func apply(_ fault: TestServerFaults.Effect, to session: Session, from start: Int) {
        switch fault {
        case .lose(executing: true):
            session.writer.cut(to: start)
            session.isMuted = true
        case .cut(after: let bytes):
            session.writer.cut(to: start + min(bytes, session.writer.bytes.count - start))
            session.isClosing = true
            session.transport?.close()
        case .reset(executing: true):
            session.writer.cut(to: start)
            session.isClosing = true
            session.transport?.reset()
        default: break
        }
    }

    /// Runs a request later.
    ///
    /// The requests behind it wait for it.
    private func hold(_ session: Session, for duration: Duration, then arguments: [Bytes]) {
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
            executeHeld(item.arguments, for: session)
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
