//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import CRespoolTasks
internal import NIOCore
internal import Synchronization

/// How a call ended.
enum CallResult: Sendable {
    case reply(RESPValue)
    /// A pipeline's replies, one for each command.
    case replies([RESPValue])
    case failure(RedisError)
    /// A pipeline's first replies, and what kept the others from coming.
    case partial([RESPValue], RedisError)
}

/// One submission to a connection: a command, or a pipeline that goes out whole, and the task that waits for it.
///
/// The caller, the canceller and the event loop meet here without a lock: whoever moves `state` to `settled` resumes the
/// caller, and nobody else can (SEMANTICS 1.5). The slot stays where it is, in the queue or in flight, so that a
/// cancelled call's reply is still matched and discarded (SEMANTICS 1.2).
final class Call: @unchecked Sendable {
    enum State {
        /// No task waits yet.
        static let prepared: UInt8 = 0
        /// A task waits; nothing was written.
        static let waiting: UInt8 = 1
        /// A task waits; the frame was handed to the channel.
        static let written: UInt8 = 2
        /// The caller was resumed, or is about to be without having waited.
        static let settled: UInt8 = 3
    }

    let frame: CommandFrame
    /// How many replies the frame's commands get.
    let replyCount: Int
    /// Nanoseconds the caller grants, from submission on; `Int64.max` for no limit.
    let timeout: Int64
    /// Whether the server may be silent for as long as it likes before it answers this.
    let allowsSilence: Bool
    /// Whether it is MULTI, commands and EXEC.
    let isTransaction: Bool
    private let state = Atomic<UInt8>(State.prepared)
    /// Written before `waiting` is published, read by whoever settles.
    private var continuation: UnsafeContinuation<Void, Never>?
    /// What the caller takes when it is resumed; written by whoever settles.
    private var outcome: CallResult?
    /// Called in place of a continuation; for the library's own commands.
    private let completion: (@Sendable (CallResult) -> Void)?
    /// Whether the caller runs on the connection's event loop.
    private(set) var isCallerOnLoop = false

    /// Whether its connection goes to the next in line as soon as it is answered, whatever its caller does; set before it is
    /// submitted.
    var passesOnConnection = false

    // The rest belongs to the event loop, once the call is submitted.
    /// When the call was submitted, in nanoseconds of the loop's clock.
    var submittedAt: Int64 = .max
    /// When the call must have ended, in nanoseconds of the loop's clock.
    var deadline: Int64 = .max
    /// Whether its caller says how long it took to be resumed.
    var isTimed = false
    /// When its last reply was read.
    var answeredAt: Int64 = .max
    /// A pipeline's, so far.
    private var replies: [RESPValue] = []
    private var result: CallResult?
    /// Whether the connection is inside of the transaction still: what comes behind it would be queued, and answered so.
    private(set) var leavesTransactionOpen = false

    init(frame: CommandFrame, replyCount: Int, timeout: Int64, allowsSilence: Bool = false, isTransaction: Bool = false)
    {
        self.allowsSilence = allowsSilence
        self.frame = frame
        self.replyCount = replyCount
        self.timeout = timeout
        self.isTransaction = isTransaction
        completion = nil
    }

    /// A call of the library's own, which waits from the start; the event loop hands the result to the closure.
    init(frame: CommandFrame, replyCount: Int, timeout: Int64, completion: @escaping @Sendable (CallResult) -> Void) {
        self.frame = frame
        self.replyCount = replyCount
        self.timeout = timeout
        self.completion = completion
        allowsSilence = false
        isTransaction = false
        isCallerOnLoop = true
        state.store(State.waiting, ordering: .releasing)
    }

    /// Lets a task wait.
    ///
    /// Returns `false` when the call was cancelled before: the task is resumed already.
    func wait(_ continuation: UnsafeContinuation<Void, Never>, isCallerOnLoop: Bool) -> Bool {
        self.continuation = continuation
        self.isCallerOnLoop = isCallerOnLoop
        let (isWaiting, _) = state.compareExchange(
            expected: State.prepared,
            desired: State.waiting,
            ordering: .acquiringAndReleasing
        )
        if !isWaiting { end(.failure(.cancelled(outcome: .notExecuted))) }
        return isWaiting
    }

    /// Submits the call and waits for what becomes of it; a cancelled task is resumed at once.
    ///
    /// The result stays in the call: handed through the continuation and the cancellation handler it would be copied twice.
    /// See CRespoolTasks.h for why this isn't `withTaskCancellationHandler`.
    @inline(__always)
    func result(isCallerOnLoop: Bool, _ submit: () -> Void) async -> CallResult {
        let record = respool_watch_cancellation(Unmanaged.passUnretained(self).toOpaque())
        await withUnsafeContinuation { continuation in
            if wait(continuation, isCallerOnLoop: isCallerOnLoop) { submit() }
        }
        respool_unwatch_cancellation(record)
        return takeOutcome()
    }

    /// What became of the call; once, for the caller that was resumed.
    func takeOutcome() -> CallResult {
        #if RESPOOL_THREAD_SANITIZER
        _ = state.load(ordering: .acquiring)
        #endif
        guard let outcome = outcome.take() else { preconditionFailure("a caller was resumed without a result") }
        return outcome
    }

    /// Takes the call from the queue to the wire.
    ///
    /// Returns `false` when nobody waits for it any more.
    func beginWriting() -> Bool {
        state.compareExchange(expected: State.waiting, desired: State.written, ordering: .acquiringAndReleasing)
            .exchanged
    }

    /// Whether a caller waits: a task, not the library itself.
    var isAwaited: Bool { completion == nil && !isSettled }

    /// Whether nobody waits any more.
    var isSettled: Bool { state.load(ordering: .acquiring) == State.settled }

    /// A command that gets no reply is done once it is written; returns whether this is one.
    func isDoneWhenWritten() -> Bool {
        guard replyCount == 0 else { return false }
        result = .replies([])
        return true
    }

    /// Takes the replies that the parser has for the call.
    ///
    /// - Returns: how many there were, and whether the last one was among them.
    func receive(from parser: inout RESPParser) throws(RESPProtocolError) -> (taken: Int, isWhole: Bool) {
        guard replyCount > 1 else { return try receiveOne(from: &parser) }
        var replies: [RESPValue] = []
        swap(&replies, &self.replies)
        defer { self.replies = replies }
        if replies.isEmpty { replies.reserveCapacity(min(replyCount, 1024)) }
        let taken = try parser.read(into: &replies, upTo: replyCount - replies.count)
        guard replies.count == replyCount else { return (taken, false) }
        result = .replies(replies)
        if isTransaction { leavesTransactionOpen = TransactionFrame.isOpen(after: replies) }
        replies = []
        return (taken, true)
    }

    private func receiveOne(from parser: inout RESPParser) throws(RESPProtocolError) -> (taken: Int, isWhole: Bool) {
        guard let value = try parser.nextReply() else { return (0, false) }
        result = .reply(value)
        return (1, true)
    }

    /// Claims the call for its reply; returns whether `resume()` is due.
    func conclude() -> Bool {
        state.exchange(State.settled, ordering: .acquiringAndReleasing) != State.settled
    }

    /// Hands the reply to the caller.
    func resume() {
        guard let result = result.take() else { return }
        end(result)
    }

    private func end(_ result: consuming CallResult) {
        if let completion { return completion(result) }
        outcome = consume result
        // The runtime hands the caller from thread to thread where the sanitizer doesn't look; this tells it that all before is over.
        #if RESPOOL_THREAD_SANITIZER
        state.store(State.settled, ordering: .releasing)
        #endif
        continuation?.resume()
    }

    /// Ends the call with an error whose outcome depends on whether the frame was written; on any thread.
    func fail(_ error: (RedisError.Outcome) -> RedisError) {
        let previous = state.exchange(State.settled, ordering: .acquiringAndReleasing)
        // A call cancelled before a task waits is resumed by `wait`, which finds it settled.
        guard previous == State.waiting || previous == State.written else { return }
        end(.failure(error(previous == State.written ? .unknown : .notExecuted)))
    }

    /// Ends a call in flight with an error, and with the replies that have come; event loop only.
    func failInFlight(_ error: RedisError) {
        guard conclude() else { return }
        let error = error.with(outcome: .unknown)
        end(replies.isEmpty ? .failure(error) : .partial(replies, error))
    }

    /// Detaches the caller at once; called on any thread.
    func cancel() {
        fail(RedisError.cancelled(outcome:))
    }
}

/// What a cancelled task does with the call it waits for.
@c(respool_call_cancel)
func cancelCall(_ call: UnsafeRawPointer) {
    Unmanaged<Call>.fromOpaque(call).takeUnretainedValue().cancel()
}

extension RedisError {
    static func cancelled(outcome: Outcome) -> RedisError {
        RedisError(.cancelled, "the calling task was cancelled", outcome: outcome)
    }
}
