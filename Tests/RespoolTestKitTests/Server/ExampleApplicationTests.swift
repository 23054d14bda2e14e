//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Respool
import RespoolTestKit
import Testing

/// How an application is tested with nothing but the test kit: a shop that holds stock for a while.
private struct Shop: Sendable {
    let redis: RedisClient

    /// Holds an article for a customer for ten minutes; `false` if somebody else has it.
    func hold(_ article: String, for customer: String) async throws -> Bool {
        try await redis.set("hold:\(article)", customer, if: .absent, expires: .seconds(600))
    }

    /// Counts a sale, and never twice: where the outcome is unknown, the caller hears of it.
    func countSale(_ article: String) async throws -> Int {
        try await redis.with(.timeout(.milliseconds(300))).incr("sold:\(article)")
    }
}

struct ExampleApplicationTests {
    private func withShop(_ body: (Shop, TestServer) async throws -> Void) async throws {
        try await withTestServer { server in
            let redis = try RedisClient(server.url)
            do {
                try await body(Shop(redis: redis), server)
            } catch {
                await redis.close()
                throw error
            }
            await redis.close()
        }
    }

    @Test func `a hold ends after ten minutes`() async throws {
        try await withShop { shop, server async throws in
            #expect(try await shop.hold("lamp", for: "Ada"))
            #expect(try await shop.hold("lamp", for: "Eve") == false)
            server.clock.advance(by: .seconds(600))
            #expect(try await shop.hold("lamp", for: "Eve"))
        }
    }

    @Test func `a sale whose reply is lost is counted once, and the caller knows that it is unknown`() async throws {
        try await withShop { shop, server async throws in
            #expect(try await shop.countSale("lamp") == 1)
            server.faults.inject(.blackHole, on: .reply(to: "INCR"), times: 1)
            let error = await #expect(throws: RedisError.self) { try await shop.countSale("lamp") }
            #expect(error?.outcome == .unknown)
            #expect(server.commands.count { $0.name == "INCR" } == 2)
            server.faults.removeAll()
            await server.disconnectAll()
            // Whether or not the client has heard of it: a read is sent again by itself, over a new connection.
            #expect(try await shop.redis.get("sold:lamp", as: Int.self) == 2)
            #expect(try await shop.countSale("lamp") == 3)
        }
    }
}
