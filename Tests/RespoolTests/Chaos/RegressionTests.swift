//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import NIOCore
import RespoolTestKit
import Testing

@testable import Respool

/// What the proxy found wrong with the client, each in its smallest form.
struct RegressionTests {
    @Test func `6.7 a client that was never used is closed without a dial`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                for _ in 0..<20 { await (try RedisClient(proxy.url)).close() }
                var settings = RedisConfiguration(proxy.endpoint)
                settings.sharing = .exclusive
                let redis = try RedisClient(settings)
                try await redis.ping()
                await redis.close()
                #expect(proxy.connections == 1)
            }
        }
    }

    @Test func `3.4 5.6 connections that die before anything is written cost their callers no error and no budget`()
        async throws
    {
        try await withServer(configure: {
            $0.sharing = .exclusive
            $0.pool.minimumConnections = 30
            $0.pool.maximumConnections = 30
        }) { _, redis async throws in
            try await redis.ping()
            try await eventually { redis.pool.census.idle == 30 }
            let links = redis.pool.links
            // The loop stands still while they ask, and then finds every connection gone, with nothing written.
            redis.pool.eventLoop.execute {
                for _ in 0..<20_000 where redis.pool.census.leased < 30 { usleep(500) }
                for link in links {
                    link.readyConnection?.close(RedisError(.connectionClosed, "gone", outcome: .notExecuted))
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<30 { group.addTask { try await redis.incr("n") } }
                try await group.waitForAll()
            }
            #expect(try await redis.get("n", as: Int.self) == 30)
            #expect(redis.statistics.retries == 0)
        }
    }

    @Test(arguments: [true, false])
    func `5.6 10 a pooled connection whose reply never comes is given up, not kept from others for ever`(
        isCancelled: Bool
    ) async throws {
        try await throughProxy(configure: {
            $0.sharing = .exclusive
            $0.pool.maximumConnections = 1
            $0.timeouts.silence = .milliseconds(500)
            $0.timeouts.command = .seconds(20)
            $0.retry = .never
        }) { proxy, redis, _ async throws in
            await proxy.freeze()
            if isCancelled {
                let task = Task { try await redis.ping() }
                try await eventually { redis.statistics.leases.leased == 1 }
                task.cancel()
                await #expect(throws: RedisError.self) { try await task.value }
            } else {
                await #expect(throws: RedisError.self) {
                    try await redis.with(.timeout(.milliseconds(50))).send(RedisCommand("PING"))
                }
            }
            // The only connection there may be: this one waits until it is replaced, or finds out by itself that nothing comes.
            #expect(try await redis.with(.retry(.safe())).ping() == "PONG")
        }
    }

    @Test(.needsRealServer("REPLICAOF")) func `3.6 with exclusive sharing READONLY replaces the connections, too`()
        async throws
    {
        let other = try RedisServer()
        defer { other.remove() }
        try await other.start()
        try await throughProxy(configure: {
            $0.sharing = .exclusive
            $0.retry = .safe(attempts: 10, base: .milliseconds(20), cap: .milliseconds(50))
        }) { proxy, redis, direct async throws in
            // Several connections to what becomes a replica.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<10 { group.addTask { _ = try await redis.send(RedisCommand("DEBUG", "SLEEP", "0.01")) } }
                try await group.waitForAll()
            }
            #expect(redis.statistics.leases.idle > 1)
            _ = try await direct.send(RedisCommand("REPLICAOF", "127.0.0.1", 1))
            proxy.redirect(to: other.endpoint)
            for number in 1...10 { #expect(try await redis.incr("counter") == number) }
        }
    }

    @Test(.needsRealServer("REPLICAOF"), arguments: [true, false])
    func `3.6 what one connection learns of the wrong server is true of all: shared and leased are replaced together`(
        isSharedFirst: Bool
    ) async throws {
        let other = try RedisServer()
        defer { other.remove() }
        try await other.start()
        try await throughProxy(configure: {
            $0.retry = .safe(attempts: 10, base: .milliseconds(20), cap: .milliseconds(50))
        }) { proxy, redis, direct async throws in
            let leased = Counter()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<5 {
                    group.addTask {
                        try await redis.withConnection { _ in
                            _ = leased.next()
                            try await eventually { leased.value == 5 }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(redis.statistics.leases.idle == 5)
            try await eventually { try await redis.link.isOld }
            _ = try await direct.send(RedisCommand("REPLICAOF", "127.0.0.1", 1))
            proxy.redirect(to: other.endpoint)
            if isSharedFirst {
                #expect(try await redis.incr("counter") == 1)
            } else {
                let error = await #expect(throws: RedisError.self) {
                    try await redis.withConnection { try await $0.incr("counter") }
                }
                #expect(error?.code == .readOnly)
                try await eventually { redis.statistics.reconnects == 1 }
                #expect(try await redis.with(.retry(.never)).incr("counter") == 1)
            }
            for number in 2...6 {
                #expect(try await redis.withConnection { try await $0.incr("counter") } == number)
            }
        }
    }

    @Test(arguments: [
        (
            "ERR unknown command 'NOSUCH', with args beginning with: 'key' 'it's' ",
            "ERR unknown command 'NOSUCH', with args beginning with: '…' "
        ),
        (
            "ERR unknown command `NOSUCH`, with args beginning with: `key`, ",
            "ERR unknown command `NOSUCH`, with args beginning with: `…`, "
        ),
        ("ERR Error in ACL SETUSER modifier '<pass': no such", "ERR Error in ACL SETUSER modifier '…': no such"),
        ("NOGROUP No such key 'a' or consumer group 'b' in XREADGROUP", "NOGROUP No such key '…' in XREADGROUP"),
        ("ERR wrong number of arguments for 'get' command", "ERR wrong number of arguments for 'get' command"),
        ("ERR unknown subcommand 'X'. Try CLIENT HELP.", "ERR unknown subcommand '…'. Try CLIENT HELP."),
        (
            "WRONGTYPE Operation against a key holding the wrong kind of value",
            "WRONGTYPE Operation against a key holding the wrong kind of value"
        ),
        ("ERR a quote ' alone", "ERR a quote '…"),
    ])
    func `9.2 what a server quotes of a command's arguments is in no error`(said: String, kept: String) {
        let error = RedisError(reply: RESPErrorValue(said))
        #expect(error.serverError?.text == kept)
        #expect(error.message == "the server answered: \(kept)")
    }

    @Test func `a caller that asks again at once finds its own place in the queue free`() async throws {
        try await withServer(configure: { $0.queue.maximumCommands = 1 }) { _, redis async throws in
            for _ in 0..<5000 { try await redis.ping() }
        }
    }

    @Test func `1.4 what was answered before garbage came leaves its place in the queue`() async throws {
        try await withPeer(
            { received, connection in
                guard received != nil, !connection.answersHandshake(received) else { return }
                connection.send("+PONG\r\n!bogus\r\n")
            },
            configure: { $0.reconnect = .exponential(base: .milliseconds(1), cap: .milliseconds(5)) }
        ) { redis async throws in
            for _ in 0..<5 { #expect(try await redis.ping() == "PONG") }
            try await eventually { redis.statistics.reconnects >= 4 }
            #expect(redis.statistics.outstandingCommands == 0)
        }
    }

    @Test func `6.7 close waits for no reply whose caller has left`() async throws {
        try await throughProxy(configure: {
            // Were it waited for, the test would never end.
            $0.shutdownGrace = .seconds(3600)
            $0.timeouts.silence = nil
        }) { proxy, redis, _ async throws in
            try await redis.ping()
            await proxy.freeze()
            await #expect(throws: RedisError.self) { try await redis.with(.timeout(.milliseconds(50))).ping() }
            await redis.close()
        }
    }

    @Test func `9.2 a client that is dumped shows no password`() async throws {
        var settings = RedisConfiguration(.host("127.0.0.1", port: 1))
        settings.password = "s3cr3t-c4n4ry"
        let redis = try RedisClient(settings)
        var text = "\(redis) \(String(reflecting: redis))"
        dump(redis, to: &text)
        dump(redis.with(.retry(.never)), to: &text)
        #expect(!text.contains("c4n4ry"))
        #expect(text.contains("127.0.0.1"))
        await redis.close()
    }
}
