//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// Has calls to write when the turn of the event loop ends.
protocol TurnWriter: AnyObject {
    func endTurn()
}

/// What one server's connections leave for the end of a turn of the event loop, so that it is done once for all of them.
///
/// With a call on each of many connections, every read resumes one caller and has one call follow it: waking a thread for
/// each costs more than the call. Event loop only.
final class LoopTurn: @unchecked Sendable {
    private let eventLoop: any EventLoop
    // Never lent to what could come back for them; see `ConnectionHandler.inFlight`.
    @exclusivity(unchecked)
    private var resumptions = Resumptions(smallBatch: Batching.callersOfTurn)
    @exclusivity(unchecked)
    private var writers: [any TurnWriter] = []
    /// Keeps the storage between turns.
    @exclusivity(unchecked)
    private var spare: [any TurnWriter] = []
    @exclusivity(unchecked)
    private var isScheduled = false
    private var isHoldTimerArmed = false
    /// Whether one of those to be resumed has a connection that others wait for.
    @exclusivity(unchecked)
    private var isUrgent = false
    private var isStopped = false
    /// How many callers waited for a connection when the last of those to be resumed passed on its own.
    @exclusivity(unchecked)
    var line = 0

    /// How many are answered and not resumed yet.
    var heldBack: Int { resumptions.count }

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Adds a concluded call, whose caller is to be resumed.
    func add(_ call: Call) {
        // Needs no end of a turn, and may come back with another call.
        if call.isCallerOnLoop { return call.resume() }
        if !call.passesOnConnection { isUrgent = true }
        resumptions.add(call)
        if resumptions.isFull { resumptions.take().resume() }
        schedule()
    }

    /// Adds one that has calls to write; once a turn.
    func add(_ writer: any TurnWriter) {
        writers.append(writer)
        schedule()
    }

    private func schedule() {
        guard !isScheduled else { return }
        isScheduled = true
        eventLoop.execute(end)
    }

    private func end() {
        isScheduled = false
        if !writers.isEmpty {
            // What the flushes bring about belongs to the next turn.
            var due = spare
            spare = []
            swap(&due, &writers)
            for writer in due { writer.endTurn() }
            due.removeAll(keepingCapacity: true)
            spare = due
        }
        if mustHold { hold() } else { flush() }
    }

    /// Nobody is held back from now on: the loop may end before the timer.
    func stop() {
        isStopped = true
        flush()
    }

    private func flush() {
        isUrgent = false
        resumptions.take().resume()
    }

    /// Whether there is no hurry: the connections of those held back are with others already, and whoever is resumed and asks
    /// again joins the end of a line that is longer than they are.
    ///
    /// A thread that is woken for two or three callers at a time takes from the loop and the server more than it gives: with
    /// 64 callers over 8 connections on two processors, holding them back is an eighth more throughput at a shorter median.
    private var mustHold: Bool {
        guard heldBack > 0, !isUrgent, !isStopped else { return false }
        return line >= Batching.longLine && heldBack <= line
    }

    private func hold() {
        guard !isHoldTimerArmed else { return }
        isHoldTimerArmed = true
        eventLoop.scheduleTask(in: .nanoseconds(Batching.heldBack)) {
            self.isHoldTimerArmed = false
            self.flush()
        }
    }
}
