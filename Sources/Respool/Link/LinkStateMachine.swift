//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Decides when a link dials, waits, fails its callers, and ends (SEMANTICS 6.1, 6.3, 6.5).
struct LinkStateMachine: ~Copyable {
    private enum State {
        case idle
        case connecting(attempt: Int)
        /// Waiting to dial again.
        ///
        /// Callers wait too, unless a dial failed with an error that waiting can't mend.
        case waiting(attempt: Int, error: RedisError?)
        /// After so many attempts without a connection that lasted.
        case ready(attempt: Int)
        /// There is a connection, which gets no more calls and is replaced, for this reason, once nobody waits for what it owes.
        case retiring(RedisError)
        case closed
    }

    private var state = State.idle

    /// The error of the last failed dial; `nil` once connected.
    private(set) var lastError: RedisError?

    /// Whether there is a connection.
    var isReady: Bool {
        switch state {
        case .ready, .retiring: true
        case .idle, .connecting, .waiting, .closed: false
        }
    }

    /// Why the connection gets no more calls, where that is so.
    var retirement: RedisError? { if case .retiring(let reason) = state { reason } else { nil } }
    var isClosed: Bool { if case .closed = state { true } else { false } }

    enum WorkAction: Equatable {
        case none
        case connect
        /// The next dial may be far away, and somebody waits.
        case hurry
        /// The last dial failed in a way that waiting can't mend, and the next one isn't due.
        case failCalls(RedisError)
    }

    /// Calls are waiting.
    mutating func workArrived() -> WorkAction {
        switch state {
        case .idle:
            state = .connecting(attempt: 0)
            return .connect
        case .waiting(_, let error?) where error.isPermanent: return .failCalls(error)
        case .waiting: return .hurry
        case .connecting, .ready, .retiring, .closed: return .none
        }
    }

    enum ConnectedAction: Equatable {
        case sendCalls
        /// The link was closed meanwhile.
        case closeConnection
    }

    /// The handshake is over.
    mutating func connected() -> ConnectedAction {
        guard case .connecting(let attempt) = state else { return .closeConnection }
        state = .ready(attempt: attempt)
        lastError = nil
        return .sendCalls
    }

    enum FailureAction: Equatable {
        case none
        /// Ask for the delay before this attempt, then report `delayPassed`.
        case wait(attempt: Int)
        /// The same, and the callers that wait are told at once.
        case failCallsAndWait(RedisError, attempt: Int)
    }

    /// A dial failed.
    mutating func connectFailed(_ error: RedisError) -> FailureAction {
        guard case .connecting(let attempt) = state else { return .none }
        lastError = error
        state = .waiting(attempt: attempt + 1, error: error)
        return error.isPermanent ? .failCallsAndWait(error, attempt: attempt + 1) : .wait(attempt: attempt + 1)
    }

    enum LossAction: Equatable {
        case none
        case connect
        /// Ask for the delay before this attempt, then report `delayPassed`.
        case wait(attempt: Int)
    }

    /// The connection is to be replaced; returns whether that is news.
    mutating func retire(_ reason: RedisError) -> Bool {
        guard case .ready = state else { return false }
        state = .retiring(reason)
        return true
    }

    /// A connection that was ready is gone.
    ///
    /// It is dialled again at once. Where it didn't last, that was the first attempt of a series: a peer that hangs up on everybody
    /// would be dialled without a pause, for good.
    mutating func connectionLost(_ error: RedisError, lasted: Bool) -> LossAction {
        // One that was replaced on purpose says nothing about how long they last.
        if case .retiring = state {
            lastError = error
            state = .connecting(attempt: 0)
            return .connect
        }
        guard case .ready(let attempt) = state else { return .none }
        lastError = error
        if lasted || attempt == 0 {
            state = .connecting(attempt: lasted ? 0 : 1)
            return .connect
        }
        state = .waiting(attempt: attempt + 1, error: nil)
        return .wait(attempt: attempt + 1)
    }

    /// The delay before the next attempt is over.
    ///
    /// Returns whether to dial.
    mutating func delayPassed() -> WorkAction {
        guard case .waiting(let attempt, _) = state else { return .none }
        state = .connecting(attempt: attempt)
        return .connect
    }

    /// No more dials.
    mutating func close() {
        state = .closed
    }
}

extension RedisError {
    /// Whether dialling again soon is pointless: callers are told at once instead of waiting for their deadlines.
    var isPermanent: Bool {
        switch code {
        case .authenticationFailed, .tlsFailed, .databaseUnavailable, .invalidConfiguration, .protocolViolation,
            .permissionDenied:
            true
        default: false
        }
    }
}

extension RedisError: Equatable {
    /// Two errors are equal when code, message, outcome, command and endpoint are.
    public static func == (left: RedisError, right: RedisError) -> Bool {
        left.code == right.code && left.message == right.message && left.outcome == right.outcome
            && left.command == right.command && left.endpoint == right.endpoint
    }
}
