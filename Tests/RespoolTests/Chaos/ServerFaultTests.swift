//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import RespoolTestKit
import Testing

@testable import Respool

/// Servers that stop, restart, load, fail over, refuse or fill up (SEMANTICS 10), one by one.
///
/// Slots that migrate, and subscribers that don't read, come with cluster and pub/sub.
struct ServerFaultTests {
    private static let sharings = [RedisConfiguration.Sharing.shared, .exclusive]

    /// Pushes unique tags from many tasks while something happens to the server, and keeps what became of them.
    static func pushing(
        _ redis: RedisClient,
        workers: Int = 20,
        while body: () async throws -> Void
    ) async throws -> [HistoryTests.Fate: Set<String>] {
        let isOver = Shared(false)
        let tags = Shared<[HistoryTests.Fate: Set<String>]>([:])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var number = 0
                    while !isOver.value {
                        let tag = "\(worker):\(number)"
                        let fate = await HistoryTests.fate { _ = try await redis.rpush("tags", tag) }
                        tags.change { _ = $0[fate, default: []].insert(tag) }
                        number += 1
                        try await Task.sleep(for: .milliseconds(1))
                    }
                }
            }
            defer { isOver.change { $0 = true } }
            try await eventually { tags.value[.done, default: []].count > 50 }
            try await body()
            let before = tags.value[.done, default: []].count
            try await eventually { tags.value[.done, default: []].count > before + 100 }
            isOver.change { $0 = true }
            try await group.waitForAll()
        }
        return tags.value
    }

    /// Nothing acknowledged is missing, nothing is there twice, and nothing that was said not to have run.
    static func check(_ tags: [HistoryTests.Fate: Set<String>], _ there: [String]) {
        #expect(Set(there).count == there.count)
        #expect(tags[.done, default: []].isSubset(of: there))
        #expect(tags[.notExecuted, default: []].isDisjoint(with: there))
        #expect(tags[.wrong, default: []].isEmpty)
    }

    @Test(arguments: sharings)
    func `10 4.2 a server that is stopped costs its callers their deadline, and nothing when it goes on`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await withServer(configure: {
            $0.sharing = sharing
            $0.timeouts.command = .milliseconds(400)
        }) { server, redis async throws in
            let tags = try await Self.pushing(redis) {
                server.suspend()
                try await Task.sleep(for: .seconds(1))
                server.resume()
            }
            let there = try await redis.lrange("tags", from: 0, to: -1)
            Self.check(tags, there)
        }
    }

    @Test(.needsRealServer("a file on disk"), arguments: sharings)
    func `10 5.6 6.6 a restart costs calls in flight and no others, and everything goes on by itself`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        try await withServer(
            ["--appendonly", "yes", "--appendfsync", "always"],
            configure: { $0.sharing = sharing },
            { server, redis async throws in
                let tags = try await Self.pushing(redis) {
                    server.kill()
                    try await server.start()
                }
                let there = try await redis.lrange("tags", from: 0, to: -1)
                Self.check(tags, there)
                // In flight at most one for each task.
                #expect(tags[.unknown, default: []].count <= 20)
                #expect(tags[.notExecuted, default: []].isEmpty)
            }
        )
    }

    @Test func `10 3.1 6.3 LOADING is waited for, while connecting and by calls`() async throws {
        try await withServer { server, direct async throws in
            try await direct.set("key", "value")
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                let loading = Fault.replace(with: "-LOADING Redis is loading the dataset in memory\r\n")
                proxy.faults.inject(loading, on: .reply(to: "PING"), times: 4)
                try await withClient(of: proxy) { redis async throws in
                    #expect(try await redis.get("key") == "value")
                    #expect(proxy.connections == 5)
                    proxy.faults.inject(loading, on: .reply(to: "GET"), times: 2)
                    #expect(try await redis.get("key") == "value")
                }
            }
        }
    }

    @Test(.needsRealServer("REPLICAOF"), arguments: sharings)
    func `10 2 3.6 a failover: READONLY makes the client ask who is who, and nothing acknowledged is lost`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        let replica = try RedisServer()
        defer { replica.remove() }
        try await replica.start()
        try await withServer { primary, onPrimary async throws in
            let onReplica = try RedisClient(replica.url)
            _ = try await onReplica.send(RedisCommand("REPLICAOF", "127.0.0.1", primary.port))
            try await eventually { try await onReplica.info(sections: ["replication"]).contains("link_status:up") }
            try await withFaultProxy(to: primary.endpoint) { proxy async throws in
                try await withClient(
                    of: proxy,
                    configure: {
                        $0.sharing = sharing
                        $0.retry = .safe(attempts: 20, base: .milliseconds(20), cap: .milliseconds(100))
                    },
                    { redis async throws in
                        let tags = try await Self.pushing(redis) {
                            try await Self.failOver(from: onPrimary, primary, to: onReplica, replica)
                            proxy.redirect(to: replica.endpoint)
                        }
                        Self.check(tags, try await onReplica.lrange("tags", from: 0, to: -1))
                    }
                )
            }
            await onReplica.close()
        }
    }

    /// Hands over without losing what was acknowledged: writes pause until the replica has everything.
    private static func failOver(
        from primary: RedisClient,
        _ old: RedisServer,
        to replica: RedisClient,
        _ new: RedisServer
    ) async throws {
        try await primary.withConnection { _ = try await $0.send(RedisCommand("CLIENT PAUSE", 10_000, "WRITE")) }
        func offset(_ redis: RedisClient, _ name: String) async throws -> Substring? {
            try await redis.info(sections: ["replication"]).split(whereSeparator: \.isNewline)
                .first { $0.hasPrefix(name + ":") }?.split(separator: ":").last
        }
        try await eventually {
            let sent = try await offset(primary, "master_repl_offset")
            let arrived = try await offset(replica, "slave_repl_offset")
            return sent != nil && sent == arrived
        }
        _ = try await replica.send(RedisCommand("REPLICAOF", "NO", "ONE"))
        _ = try await primary.send(RedisCommand("REPLICAOF", "127.0.0.1", new.port))
        try await primary.withConnection { _ = try await $0.send(RedisCommand("CLIENT UNPAUSE")) }
    }

    @Test func `10 6.2 a password that is changed fails callers while it is unknown, and only then`() async throws {
        try await withServer(["--requirepass", "first"], configure: { $0.password = "first" }) {
            server,
            admin async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                let password = Shared("first")
                try await withClient(
                    of: proxy,
                    configure: { $0.credentialsProvider = { .init(password: password.value) } },
                    { redis async throws in
                        try await redis.ping()
                        _ = try await admin.send(RedisCommand("CONFIG SET", "requirepass", "second"))
                        // The live connection stays who it was.
                        try await redis.ping()
                        await proxy.reset()
                        try await eventually {
                            do {
                                try await redis.with(.retry(.never)).ping()
                                return false
                            } catch {
                                let error = RedisError(thrown: error)
                                return error.code == .authenticationFailed && error.outcome == .notExecuted
                            }
                        }
                        password.change { $0 = "second" }
                        try await eventually { (try? await redis.ping()) != nil }
                    }
                )
            }
        }
    }

    @Test func `10 3.1 a server with too many clients is asked again until it has room`() async throws {
        try await withServer { server, direct async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                try await withClient(
                    of: proxy,
                    configure: {
                        $0.timeouts.command = .seconds(8)
                        $0.breaker = nil
                    },
                    { redis async throws in
                        try await direct.ping()
                        _ = try await direct.send(RedisCommand("CONFIG SET", "maxclients", 1))
                        let error = await #expect(throws: RedisError.self) {
                            try await redis.with(.timeout(.seconds(1))).incr("counter")
                        }
                        #expect(error?.outcome == .notExecuted)
                        #expect([.serverNotReady, .connectionClosed].contains(error?.code))
                        async let counted = redis.incr("counter")
                        try await eventually { redis.statistics.outstandingCommands == 1 }
                        _ = try await direct.send(RedisCommand("CONFIG SET", "maxclients", 100))
                        #expect(try await counted == 1)
                    }
                )
            }
        }
    }

    @Test(.needsRealServer("an effect of maxmemory"))
    func `10 2 a server without memory refuses writes, which did not run, and answers reads`() async throws {
        try await throughProxy { _, redis, direct async throws in
            try await redis.set("key", "value")
            _ = try await direct.send(RedisCommand("CONFIG SET", "maxmemory", 1))
            for sharing in 0..<2 {
                let error = await #expect(throws: RedisError.self) {
                    if sharing == 0 { return try await redis.incr("counter") }
                    return try await redis.withConnection { try await $0.incr("counter") }
                }
                #expect(error?.code == .outOfMemory && error?.outcome == .notExecuted)
            }
            #expect(try await redis.get("key") == "value")
            _ = try await direct.send(RedisCommand("CONFIG SET", "maxmemory", 0))
            #expect(try await redis.incr("counter") == 1)
        }
    }

    @Test(arguments: sharings)
    func `10 6.4 a name that leads elsewhere is followed with the next dial`(
        sharing: RedisConfiguration.Sharing
    ) async throws {
        let other = try RedisServer()
        defer { other.remove() }
        try await other.start()
        try await throughProxy(configure: { $0.sharing = sharing }) { proxy, redis, direct async throws in
            let elsewhere = try RedisClient(other.url)
            try await direct.set("where", "here")
            try await elsewhere.set("where", "there")
            #expect(try await redis.get("where") == "here")
            proxy.redirect(to: other.endpoint)
            #expect(try await redis.get("where") == "here")
            await proxy.reset()
            #expect(try await redis.get("where") == "there")
            await elsewhere.close()
        }
    }

    @Test func `10 3.4 two hundred clients that lose their server at once are all back`() async throws {
        try await withServer { server, _ async throws in
            try await withFaultProxy(to: server.endpoint) { proxy async throws in
                let clients = try (0..<200).map { _ in try RedisClient(proxy.url) }
                for client in clients { try await client.ping() }
                try await proxy.stopListening()
                await proxy.reset()
                try await withThrowingTaskGroup(of: Duration.self) { group in
                    for client in clients {
                        group.addTask {
                            let started = ContinuousClock.now
                            try await client.ping()
                            return ContinuousClock.now - started
                        }
                    }
                    try await eventually { clients.allSatisfy { $0.statistics.outstandingCommands >= 1 } }
                    try await proxy.listen()
                    let back = ContinuousClock.now
                    let longest = try await group.reduce(.zero) { max($0, $1) }
                    print(
                        "200 clients: all back \(ContinuousClock.now - back) after their server, longest call \(longest)"
                    )
                }
                await withTaskGroup(of: Void.self) { group in
                    for client in clients { group.addTask { await client.close() } }
                }
                try await eventually { proxy.openConnections == 0 }
            }
        }
    }
}
