//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import DequeModule
import Testing

@testable import Respool

/// Callers, threads that run them and a server, in a world with a clock of its own: each caller asks again once it runs.
private struct ClosedLoop {
    var control = FlushControl()
    /// What a caller costs the threads that run callers, and a command the server, in nanoseconds.
    let callerCost: Int64 = 3_000
    let commandCost: Int64 = 1_000
    /// From a write to the server and back.
    let distance: Int64
    private(set) var now: Int64 = 0
    private var waiting = 0
    private var firstWaited: Int64?
    private var enough = Int.max
    private var answeredAt = Deque<Int64>()
    private var runs = Deque<(at: Int64, answered: Int64)>()
    private var serverFree: Int64 = 0
    private var threadFree: Int64 = 0
    private(set) var written: UInt64 = 0
    private(set) var answered: UInt64 = 0
    private(set) var writes = 0
    private(set) var longestWait: Int64 = 0
    private(set) var patienceThen: Int64 = 0

    init(distance: Int64) {
        self.distance = distance
    }

    mutating func add(callers: Int) {
        for _ in 0..<callers { runNext(after: now, answered: now) }
    }

    private mutating func runNext(after time: Int64, answered: Int64) {
        threadFree = max(threadFree, time) + callerCost
        runs.append((threadFree, answered))
    }

    private mutating func flush() {
        guard waiting > 0 else { return }
        enough = min(enough, control.enough(inFlight: Int(written - answered), waiting: waiting, now: now))
        if waiting >= enough { return write() }
    }

    private mutating func write() {
        longestWait = max(longestWait, now - (firstWaited ?? now))
        patienceThen = max(patienceThen, control.patience)
        for _ in 0..<waiting {
            serverFree = max(serverFree, now + distance / 2) + commandCost
            answeredAt.append(serverFree + distance / 2)
        }
        written += UInt64(waiting)
        writes += 1
        waiting = 0
        firstWaited = nil
        enough = .max
        control.wrote(written, now: now)
    }

    /// The next event; callers beyond `limit` leave.
    mutating func step(limit: Int) {
        let timer = firstWaited.map { $0 + control.patience } ?? .max
        let answer = answeredAt.first ?? .max
        let run = runs.first?.at ?? .max
        now = max(now, min(timer, answer, run))
        if answer <= min(timer, run) {
            // What has come until now is read at once, a few at a time.
            var read: [Int64] = []
            while let next = answeredAt.first, next <= now + 5_000, read.count < 64 {
                read.append(answeredAt.removeFirst())
            }
            answered += UInt64(read.count)
            if control.answered(answered, now: now), let first = read.first { timed.insert(first) }
            for time in read { runNext(after: now, answered: time) }
            flush()
        } else if run <= timer {
            let (_, answered) = runs.removeFirst()
            if timed.remove(answered) != nil { control.resumed(after: max(1, now - answered)) }
            guard outside < limit else { return }
            waiting += 1
            if firstWaited == nil { firstWaited = now }
            flush()
        } else {
            write()
        }
    }

    /// Those who say how long they took to run, by when they were answered.
    private var timed: Set<Int64> = []
    /// Callers that wait, are in flight or are about to run.
    private var outside: Int { waiting + Int(written - answered) + runs.count }

    /// Commands in each write over the next so many.
    mutating func batch(of commands: UInt64, callers: Int) -> Double {
        let (before, writesBefore) = (written, writes)
        while written - before < commands, waiting + Int(written - answered) + runs.count > 0 { step(limit: callers) }
        return Double(written - before) / Double(max(1, writes - writesBefore))
    }
}

struct FlushControlTests {
    @Test(arguments: [0, 20_000, 1_000_000] as [Int64])
    func `a few callers never wait`(distance: Int64) {
        for callers in [1, 2, 4, 8, 16] {
            var loop = ClosedLoop(distance: distance)
            loop.add(callers: callers)
            _ = loop.batch(of: 2_000, callers: callers)
            #expect(loop.longestWait == 0, "\(callers)")
        }
    }

    @Test(arguments: [20_000, 500_000] as [Int64])
    func `batches grow with the callers, up to half of them, and nobody waits longer than it may`(distance: Int64) {
        var batches: [Double] = []
        for callers in [64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384] {
            var loop = ClosedLoop(distance: distance)
            loop.add(callers: callers)
            _ = loop.batch(of: UInt64(callers) * 8, callers: callers)
            let batch = loop.batch(of: UInt64(callers) * 8, callers: callers)
            #expect(batch <= Double(callers), "\(callers)")
            #expect(loop.longestWait <= max(Batching.leastPatience, loop.patienceThen), "\(callers)")
            #expect(loop.longestWait <= Batching.mostPatience)
            batches.append(batch)
        }
        print("commands in a write, 64 to 16384 callers, \(distance) ns away: \(batches.map { Int($0) })")
        for (fewer, more) in zip(batches, batches.dropFirst()) { #expect(more >= fewer * 0.9) }
        #expect((batches.last ?? 0) > 4 * (batches.first ?? 0))
    }

    @Test func `when most callers have left, the others wait for them no more`() {
        var loop = ClosedLoop(distance: 20_000)
        loop.add(callers: 4096)
        _ = loop.batch(of: 40_000, callers: 4096)
        // Down to four, at a stroke.
        _ = loop.batch(of: 2_000, callers: 4)
        let (writes, written) = (loop.writes, loop.written)
        _ = loop.batch(of: 400, callers: 4)
        #expect(Double(loop.written - written) / Double(loop.writes - writes) <= 4)
        #expect(loop.control.enough(inFlight: 3, waiting: 1, now: loop.now) == 0)
        #expect(loop.control.patience == Batching.leastPatience)
    }

    @Test func `after a pause nobody is thought to be on the way`() {
        var loop = ClosedLoop(distance: 20_000)
        loop.add(callers: 4096)
        _ = loop.batch(of: 40_000, callers: 4096)
        #expect(loop.control.resuming(now: loop.now) > 500)
        let later = loop.now + loop.control.delay + 1_000_000
        #expect(loop.control.resuming(now: later) == 0)
        #expect(loop.control.enough(inFlight: 0, waiting: 1, now: later) == 0)
    }

    @Test func `another connection's calls are counted anew`() {
        var control = FlushControl()
        control.wrote(1_000_000, now: 0)
        _ = control.answered(500_000, now: 1_000)
        control.restart()
        control.wrote(1, now: 2_000)
        _ = control.answered(1, now: 12_000)
        #expect(control.roundTrip == 10_000)
        _ = control.answered(2, now: 500_000)
        #expect(control.resuming(now: 500_000) == 0)
    }

    @Test func `extreme times don't trap`() {
        var control = FlushControl()
        control.wrote(1, now: .min / 4)
        _ = control.answered(1, now: .max / 4)
        control.resumed(after: .max / 4)
        control.resumed(after: -1)
        _ = control.answered(2, now: .max / 2)
        #expect(control.patience == Batching.mostPatience)
        #expect(control.enough(inFlight: 1, waiting: 1, now: .max) >= 0)
        #expect(control.resuming(now: .min) >= 0)
    }
}
