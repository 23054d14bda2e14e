//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Synchronization
import Testing

@testable import Respool

/// A server that is away for a while, and many callers.
struct OutageTimingTests {
    private static let outages = [30, 3, 3, 3, 3]
    private static let sharings = [RedisConfiguration.Sharing.shared, .exclusive]

    private final class Tally: Sendable {
        let offered = Atomic<UInt64>(0)
        private let firstSuccess = Mutex<ContinuousClock.Instant?>(nil)
        let isOver = Atomic<Bool>(false)

        var recovered: ContinuousClock.Instant? { firstSuccess.withLock { $0 } }

        func succeeded() { firstSuccess.withLock { if $0 == nil { $0 = .now } } }

        /// What succeeded before is forgotten.
        func outageBegan() { firstSuccess.withLock { $0 = nil } }
    }

    @Test(arguments: sharings)
    func `3.4 6.1 thousand callers lose their server for half a minute, and are back at once`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        let server = try RedisServer()
        defer { server.remove() }
        try await server.start()
        var settings = try RedisConfiguration(server.url)
        settings.sharing = sharing
        let redis = try RedisClient(settings)
        let dials = Task { [events = redis.events] in await Self.mostDialsAtOnce(events) }
        let tally = Tally()
        let recoveries = try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<1000 { group.addTask { await Self.call(redis, tally, caller) } }
            group.addTask { try await Self.watchDials(redis, tally) }
            defer { tally.isOver.store(true, ordering: .relaxed) }
            var recoveries: [Duration] = []
            for outage in Self.outages {
                server.kill()
                try await Task.sleep(for: .seconds(outage))
                // Only now: the killed server's last replies may have been under way.
                tally.outageBegan()
                try await server.start()
                let back = ContinuousClock.now
                try await eventually { tally.recovered != nil }
                // The callers may be back before the starter knows that the server is.
                recoveries.append(max(.zero, try #require(tally.recovered) - back))
            }
            tally.isOver.store(true, ordering: .relaxed)
            try await group.waitForAll()
            return recoveries.sorted()
        }
        let retries = redis.context.retries.load(ordering: .relaxed)
        let offered = tally.offered.load(ordering: .relaxed)
        print("outages, \(sharing): recovered in \(recoveries), \(offered) calls offered, \(retries) retries")
        #expect(Double(retries) <= 0.1 * Double(offered) + 10)
        await redis.close()
        #expect(await dials.value == (sharing == .shared ? 1 : 0))
    }

    private static func call(_ redis: RedisClient, _ tally: Tally, _ caller: Int) async {
        while !tally.isOver.load(ordering: .relaxed) {
            tally.offered.add(1, ordering: .relaxed)
            if (try? await redis.ping()) != nil { tally.succeeded() }
            // Not all the same: deadlines that pass together would keep them in step, and all asleep while the server comes back.
            try? await Task.sleep(for: .milliseconds(400 + caller % 200))
        }
    }

    /// The pool makes at most four dials at once.
    private static func watchDials(_ redis: RedisClient, _ tally: Tally) async throws {
        while !tally.isOver.load(ordering: .relaxed) {
            #expect(redis.statistics.leases.connecting <= 4)
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// A dial of the shared connection begins with `connecting` and ends with `ready` or `reconnecting`.
    private static func mostDialsAtOnce(_ events: AsyncStream<RedisEvent>) async -> Int {
        var underWay = 0
        var most = 0
        for await event in events {
            switch event.kind {
            case .connecting:
                underWay += 1
                most = max(most, underWay)
            case .ready, .reconnecting: underWay -= 1
            default: break
            }
        }
        return most
    }
}
