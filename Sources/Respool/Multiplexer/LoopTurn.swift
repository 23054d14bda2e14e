//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// What one client's connections leave for the end of a turn of the event loop, so that it is done once for all of them.
///
/// With a call on each of many connections, every read resumes one caller and has one call follow it: waking a thread for
/// each costs more than the call. Event loop only.
final class LoopTurn: @unchecked Sendable {
    /// With fewer callers waiting for a connection than this, nobody is held back for them.
    private static let longLine = 8
    private static let longestHold = TimeAmount.microseconds(200)

    private let eventLoop: any EventLoop
    private var resumptions = Resumptions()
    private var writers: [Node] = []
    /// Keeps the storage between turns.
    private var spare: [Node] = []
    private var isScheduled = false
    private var isHoldTimerArmed = false
    /// How many callers waited for a connection when one was last given away.
    var line = 0

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Adds a concluded call, whose caller is to be resumed.
    func add(_ call: Call) {
        resumptions.add(call)
        if resumptions.isFull { resumptions.flush() }
        schedule()
    }

    /// Adds a node that has calls to write; once a turn.
    func add(_ node: Node) {
        writers.append(node)
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
            for node in due { node.endTurn() }
            due.removeAll(keepingCapacity: true)
            spare = due
        }
        if mustHold { hold() } else { resumptions.flush() }
    }

    /// Whether there is no hurry: whoever is resumed and asks again joins the end of a line that is longer than what is held
    /// back.
    ///
    /// A thread that is woken for two or three callers at a time takes from the loop and the server more than it gives: with
    /// 64 callers over 8 connections on two processors, holding them back is an eighth more throughput at a shorter median.
    private var mustHold: Bool { line >= Self.longLine && (1...line).contains(resumptions.count) }

    private func hold() {
        guard !isHoldTimerArmed else { return }
        isHoldTimerArmed = true
        eventLoop.scheduleTask(in: Self.longestHold) {
            self.isHoldTimerArmed = false
            self.resumptions.flush()
        }
    }
}
