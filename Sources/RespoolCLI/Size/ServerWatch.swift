//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Respool

/// What a server does for its clients while one watches: how many commands, and how long one takes there and back.
///
/// With a connection for each command, as in a classic pool, that is the load of the pools together.
struct ServerWatch: Sendable {
    /// Commands a second, the watcher's own left out.
    var rate: Double
    /// How long a command takes a client, there and back.
    var roundTrip: Duration
    /// Squared variation of that time.
    var variation: Double
    /// The server's processor time for a command.
    var serverTime: Duration
    /// The server's limit on clients; `nil` where it may not be read.
    var maximumClients: Int?
    /// Connections to it, at the beginning or at the end, whichever were more.
    var clients: Int
    var watched: Duration

    private struct Counts {
        var commands = 0.0
        /// Processor time of the server, in seconds.
        var busy = 0.0
        var clients = 0
    }

    /// Watches for a while, with a PING at random times, twenty a second.
    init(_ url: String, for time: Duration, progress: ProgressBar) async throws {
        var configuration = try RedisConfiguration(url)
        configuration.clientName = configuration.clientName ?? "respool-size"
        let redis = try RedisClient(configuration)
        do {
            try await redis.ping()
            let before = try await Self.counts(redis)
            let measured = redis.statistics
            let start = ContinuousClock.now
            var own = 1
            while ContinuousClock.now - start < time {
                try await Task.sleep(for: .milliseconds(Int.random(in: 1...100)))
                try await redis.ping()
                own += 1
                progress.advance(1, "watching")
            }
            watched = ContinuousClock.now - start
            let trips = redis.statistics.latency.since(measured.latency)
            let after = try await Self.counts(redis)
            let commands = max(1, after.commands - before.commands)
            rate = max(0, (commands - Double(own)) / (watched / .seconds(1)))
            roundTrip = trips.quantile(0.5) ?? .microseconds(1)
            variation = trips.squaredVariation ?? 1
            // What the kernel does for a command is part of it: `usec` of commandstats would leave that out.
            serverTime = .seconds((after.busy - before.busy) / commands)
            // This one isn't theirs.
            clients = max(before.clients, after.clients) - 1
            let limit = try? await redis.send(RedisCommand("CONFIG", "GET", "maxclients", as: [String: Int].self))
            maximumClients = limit?["maxclients"]
        } catch {
            await redis.close()
            throw error
        }
        await redis.close()
    }

    private static func counts(_ redis: RedisClient) async throws -> Counts {
        var counts = Counts()
        for line in try await redis.info(sections: ["clients", "stats", "cpu"]).split(separator: "\r\n") {
            let parts = line.split(separator: ":")
            guard parts.count == 2, let number = Double(parts[1]) else { continue }
            switch parts[0] {
            case "connected_clients": counts.clients = Int(number)
            case "total_commands_processed": counts.commands = number
            case "used_cpu_sys", "used_cpu_user": counts.busy += number
            default: break
            }
        }
        return counts
    }

    /// What was seen, in a sentence.
    var summary: String {
        func micros(_ duration: Duration) -> String { String(format: "%.1f µs", duration / .microseconds(1)) }
        return String(format: "watched %.1f s: %.0f commands a second from ", watched / .seconds(1), rate)
            + "\(clients) clients, \(micros(roundTrip)) there and back, \(micros(serverTime)) of processor time in the server for each"
    }
}
