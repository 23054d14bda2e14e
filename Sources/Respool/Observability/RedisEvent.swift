//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// Something that happened to a client's connections, and to which server.
public struct RedisEvent: Sendable {
    /// What happened.
    public let kind: Kind
    /// The server that it is about; `nil` for what is about the client.
    public let endpoint: String?

    init(_ kind: Kind, endpoint: String?) {
        self.kind = kind
        self.endpoint = endpoint
    }

    /// What can happen.
    ///
    /// More may come with new versions: keep a `default` when switching.
    public enum Kind: Sendable {
        /// The shared connection is being dialled.
        case connecting
        /// The shared connection can be used.
        case ready
        /// Replies are due on the shared connection and none comes, nor does one on a connection made to ask: calls wait for their
        /// deadlines.
        case degraded
        /// A reply has come again; noticed within half a second.
        case recovered
        /// The shared connection was lost, or replaced for this reason.
        case disconnected(RedisError)
        /// A dial of the shared connection failed; the next one begins after the wait.
        case reconnecting(in: Duration, attempt: Int, after: RedisError)
        /// Calls are refused until the server answers again.
        case breakerOpened
        /// The server answers again.
        case breakerClosed
        /// Four fifths of the leases are out.
        case poolBusy(leased: Int, maximum: Int)
        /// Live connections authenticated anew.
        case credentialsRotated
        /// The client was closed; the last event.
        case closed
    }
}

extension RedisEvent: CustomStringConvertible {
    /// What happened, and where; never a secret.
    public var description: String { endpoint.map { "\(kind) [\($0)]" } ?? "\(kind)" }
}

/// Hands events to whoever listens.
final class EventHub: Sendable {
    private static let kept = 256

    private struct State {
        var listeners: [Int: AsyncStream<RedisEvent>.Continuation] = [:]
        var next = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    /// What happens from now on; a listener that falls behind by more than 256 events loses the oldest.
    func listen() -> AsyncStream<RedisEvent> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: RedisEvent.self,
            bufferingPolicy: .bufferingNewest(Self.kept)
        )
        let id = state.withLock { state -> Int? in
            guard !state.isClosed else { return nil }
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        guard let id else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.state.withLock { $0.listeners.removeValue(forKey: id) }
        }
        return stream
    }

    func send(_ event: RedisEvent) {
        // Listeners are called without the lock: one that ends asks for it.
        for listener in state.withLock({ Array($0.listeners.values) }) { listener.yield(event) }
    }

    func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners {
            listener.yield(RedisEvent(.closed, endpoint: nil))
            listener.finish()
        }
    }
}
