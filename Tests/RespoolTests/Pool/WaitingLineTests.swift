//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

struct WaitingLineTests {
    private struct Person: Equatable {
        let number: Int
        let place: Int
        let since: Int64
        let deadline: Int64
    }

    /// Beside a plain array, through thousands of steps: joined, served, left from anywhere, expired, emptied.
    @Test(arguments: [UInt64(1), 2, 3]) func `5.2 a line serves in order whoever leaves it`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var line = WaitingLine<Int>()
        var expected: [Person] = []
        var gone: [Int] = []
        var now: Int64 = 0
        var joined = 0
        // Few of them join in one half of the time, so that it grows to hundreds and becomes empty again.
        for step in 0..<20_000 {
            now += 1
            let isGrowing = step / 2000 % 2 == 0
            switch random.next() % 10 {
            case 0..<(isGrowing ? 6 : 2):
                joined += 1
                let deadline = now + Int64(random.next() % 4000)
                let place = line.join(joined, deadline: deadline, now: now)
                expected.append(Person(number: joined, place: place, since: now, deadline: deadline))
                #expect(line.isTaken(place))
            case 6..<8:
                let next = line.popFirst()
                #expect(next?.claim == expected.first?.number)
                #expect(next?.since == expected.first?.since)
                if !expected.isEmpty { gone.append(expected.removeFirst().place) }
            case 8 where !gone.isEmpty && random.next() % 4 == 0:
                // Who left, or was served, is not there any more.
                #expect(line.leave(try #require(gone.randomElement(using: &random))) == nil)
            case 9 where random.next() % 200 == 0:
                let due = expected.filter { $0.deadline <= now }
                let (claims, longest) = line.removeExpired(now: now)
                #expect(claims == due.map(\.number))
                #expect(longest == due.map { now - $0.since }.max() ?? 0)
                expected.removeAll { $0.deadline <= now }
                gone += due.map(\.place)
            case 9 where random.next() % 1000 == 0:
                #expect(line.removeAll() == expected.map(\.number))
                gone += expected.map(\.place)
                expected = []
            default:
                guard let index = expected.indices.randomElement(using: &random) else { continue }
                let person = expected.remove(at: index)
                #expect(line.leave(person.place) == person.number)
                gone.append(person.place)
            }
            #expect(line.count == expected.count)
            if step % 100 == 0 { #expect(line.earliestDeadline == expected.map(\.deadline).min()) }
        }
    }

    @Test func `5.2 those who left take no room`() {
        var line = WaitingLine<Int>()
        let first = line.join(0, deadline: .max, now: 0)
        var most = 0
        for number in 1...100_000 {
            let place = line.join(number, deadline: .max, now: 0)
            #expect(line.leave(place) == number)
            most = max(most, line.placeCount)
        }
        #expect(most <= 2 * 1 + 17)
        #expect(line.leave(first) == 0)
        #expect(line.placeCount == 0)
    }
}
