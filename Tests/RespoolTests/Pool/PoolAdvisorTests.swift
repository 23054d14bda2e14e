//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

struct PoolAdvisorTests {
    @Test(arguments: [
        // Erlang's C as printed in queueing tables: servers, load, probability of waiting.
        (1, 0.5, 0.5), (2, 1.0, 0.3333), (5, 3.0, 0.2362), (10, 8.0, 0.4092), (20, 15.0, 0.1604), (100, 90.0, 0.2170),
    ])
    func `Erlang's formula gives the values of the tables`(servers: Int, load: Double, expected: Double) {
        #expect(abs(PoolAdvisor.erlangC(servers, load) - expected) < 0.001)
    }

    @Test func `a simulated queue waits as often and as long as the advisor says`() throws {
        var random = SeededGenerator(seed: 11)
        func exponential(_ mean: Double) -> Double {
            // The sum of halvings until heads is geometric: an inverse transform by bisection keeps the test free of logarithms.
            let uniform = Double(random.next() >> 11) / Double(1 << 53)
            var (low, high) = (0.0, 60.0)
            for _ in 0..<60 {
                let middle = (low + high) / 2
                if 1 - power(middle) < uniform { low = middle } else { high = middle }
            }
            return low * mean
        }
        func power(_ x: Double) -> Double {
            // e^-x
            var term = 1.0
            var sum = 1.0
            let reduced = x / 1024
            for index in 1..<12 {
                term *= -reduced / Double(index)
                sum += term
            }
            var result = sum
            for _ in 0..<10 { result *= result }
            return result
        }
        var advisor = PoolAdvisor(arrivalRate: 2000, serviceTime: .milliseconds(2))
        advisor.targetWaitProbability = 0.2
        let advice = try advisor.advice()
        var freeAt = [Double](repeating: 0, count: advice.size)
        var now = 0.0
        var waited = 0
        var total = 0.0
        let callers = 200_000
        for _ in 0..<callers {
            now += exponential(1 / 2000)
            guard let index = freeAt.indices.min(by: { freeAt[$0] < freeAt[$1] }) else { continue }
            let start = max(now, freeAt[index])
            if start > now { waited += 1 }
            total += start - now
            freeAt[index] = start + exponential(0.002)
        }
        let probability = Double(waited) / Double(callers)
        #expect(abs(probability - advice.point.waitProbability) < 0.02)
        let mean = try #require(advice.point.meanWait).inSeconds
        #expect(abs(total / Double(callers) - mean) / mean < 0.1)
    }

    @Test func `the advice is the smallest size that meets the aim`() throws {
        for load in [0.01, 0.5, 3, 12.5, 80] {
            let advisor = PoolAdvisor(arrivalRate: load * 1000, serviceTime: .milliseconds(1))
            let advice = try advisor.advice()
            #expect(advice.point.waitProbability <= 0.01)
            if advice.size > 1 { #expect(advice.points[advice.size - 2].waitProbability > 0.01) }
            #expect(advice.points.map(\.size) == Array(1...advice.points.count))
        }
    }

    @Test func `bursts ask for more, few callers for less, and the server's limit for no more than it has`() throws {
        var advisor = PoolAdvisor(arrivalRate: 5000, serviceTime: .milliseconds(2))
        let calm = try advisor.advice().size
        advisor.peakedness = 4
        #expect(try advisor.advice().size > calm)
        advisor.peakedness = 1
        advisor.concurrency = 4
        #expect(try advisor.advice().size == 4)
        advisor.concurrency = nil
        advisor.pools = 10
        advisor.maximumClients = 100
        let limited = try advisor.advice()
        #expect(limited.verdict == .limitedByServer)
        #expect(limited.size == 9)
    }

    @Test func `a saturated server is not helped by connections, and plain commands need no leases`() throws {
        var advisor = PoolAdvisor(arrivalRate: 30_000, serviceTime: .microseconds(200))
        advisor.pools = 6
        #expect(try advisor.advice().verdict == .serverSaturated)
        advisor = PoolAdvisor(arrivalRate: 1000, serviceTime: .microseconds(200))
        advisor.needsOwnConnection = false
        #expect(try advisor.advice().verdict == .leasesNotNeeded)
    }

    @Test func `numbers that make no sense are named`() {
        var advisor = PoolAdvisor(arrivalRate: -1, serviceTime: .milliseconds(1))
        #expect(throws: RedisError.self) { try advisor.advice() }
        advisor = PoolAdvisor(arrivalRate: .infinity, serviceTime: .milliseconds(1))
        #expect(throws: RedisError.self) { try advisor.advice() }
        advisor = PoolAdvisor(arrivalRate: 1, serviceTime: .zero)
        #expect(throws: RedisError.self) { try advisor.advice() }
        advisor = PoolAdvisor(arrivalRate: 1, serviceTime: .seconds(1))
        advisor.targetWaitProbability = 1
        let error = #expect(throws: RedisError.self) { try advisor.advice() }
        #expect(error?.message.contains("targetWaitProbability") == true)
    }
}
