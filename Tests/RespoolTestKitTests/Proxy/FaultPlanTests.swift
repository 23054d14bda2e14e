//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

@testable import RespoolTestKit

struct FaultPlanTests {
    @Test func `a rule strikes after those it skips, as often as it may`() {
        let plan = FaultPlan()
        plan.inject(.reset, on: .reply(to: "incr"), after: 2, times: 3)
        let struck = (0..<10).map { _ in plan.fault(onReplyTo: "INCR", connection: 1) != nil }
        #expect(struck == [false, false, true, true, true, false, false, false, false, false])
        #expect(plan.counts == ["reset": 3])
        #expect(plan.total == 3)
    }

    @Test func `a rule strikes only the commands, connections and directions it names`() {
        let plan = FaultPlan()
        plan.inject(.drop, on: .reply(to: "CLIENT", "CONFIG GET"), connections: 2...3)
        #expect(plan.fault(onReplyTo: "CLIENT SETINFO", connection: 2) == .drop)
        #expect(plan.fault(onReplyTo: "CONFIG GET", connection: 3) == .drop)
        #expect(plan.fault(onReplyTo: "CONFIG SET", connection: 3) == nil)
        #expect(plan.fault(onReplyTo: "CLIENT SETINFO", connection: 1) == nil)
        #expect(plan.fault(onRequest: "CLIENT SETINFO", connection: 2) == nil)
        #expect(plan.faultOnConnecting(connection: 2) == nil)
        plan.inject(.reset, on: .byte(7, .toServer))
        #expect(plan.fault(onBytes: 0..<7, .toServer, connection: 1) == nil)
        #expect(plan.fault(onBytes: 0..<8, .toClient, connection: 1) == nil)
        #expect(plan.fault(onBytes: 7..<8, .toServer, connection: 1)?.offset == 7)
    }

    @Test func `the first rule that strikes decides, and one that was removed never does`() {
        let plan = FaultPlan()
        let first = plan.inject(.drop, on: .anyRequest, times: 1)
        let second = plan.inject(.close, on: .anyRequest)
        #expect(plan.fault(onRequest: "GET", connection: 1) == .drop)
        #expect(plan.fault(onRequest: "GET", connection: 1) == .close)
        #expect(plan.strikes(of: first) == 1 && plan.strikes(of: second) == 1)
        plan.remove(second)
        #expect(plan.fault(onRequest: "GET", connection: 1) == nil)
        plan.remove(second)
        // A rule that struck as often as it may needs nothing any more, and what it did is known still.
        #expect(!plan.followsCommands)
        #expect(plan.strikes(of: first) == 1)
        plan.inject(.drop, on: .anyRequest, times: 2)
        #expect(plan.fault(onRequest: "GET", connection: 1) == .drop)
        #expect(plan.followsCommands)
        plan.removeAll()
        #expect(!plan.followsCommands)
        #expect(plan.total == 3)
    }

    @Test func `a seed decides which places a probable fault strikes, and another seed decides otherwise`() {
        func struck(_ seed: UInt64, besides: Int = 0) -> [Bool] {
            let plan = FaultPlan(seed: seed)
            plan.inject(.reset, on: .reply(to: "GET"), probability: 0.3)
            plan.inject(.drop, on: .reply(to: "SET"), probability: 0.5)
            return (0..<2000).map { _ in
                for _ in 0..<besides { _ = plan.fault(onReplyTo: "SET", connection: 1) }
                return plan.fault(onReplyTo: "GET", connection: 1) != nil
            }
        }
        #expect(struck(7) == struck(7))
        #expect(struck(7) == struck(7, besides: 3))
        #expect(struck(7) != struck(8))
        #expect((500...700).contains(struck(7).count { $0 }))
    }

    @Test func `a jitter is part of the delay once it is decided`() throws {
        let plan = FaultPlan(seed: 3)
        plan.inject(.delay(.milliseconds(10), jitter: .milliseconds(20)), on: .anyReply)
        var delays: Set<Duration> = []
        for _ in 0..<50 {
            guard case .delay(let time, .zero)? = plan.fault(onReplyTo: "GET", connection: 1)?.effect else {
                Issue.record("no delay")
                return
            }
            #expect(time >= .milliseconds(10) && time <= .milliseconds(30))
            delays.insert(time)
        }
        #expect(delays.count > 40)
    }
}
