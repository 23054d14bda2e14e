//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Respool
import RealServers
import RespoolTestKit
import Testing

@testable import RespoolCLI

struct SizeCommandTests {
    @Test func `a size is explained, in words and in JSON`() async throws {
        let arguments = ["--workers", "4", "--threads", "4", "--rate", "2000", "--service-time", "1ms"]
        let words = try await Program.run(["size"] + arguments + ["--instances", "6", "--maxclients", "10000"])
        #expect(words.status == 0)
        #expect(words.output.contains("4 connections for each of 24 pools"))
        #expect(words.output.contains("96 of the server's 10000 clients"))
        let page = NSTemporaryDirectory() + "respool-\(UUID().uuidString.prefix(8)).html"
        defer { try? FileManager.default.removeItem(atPath: page) }
        let run = try await Program.run(["size"] + arguments + ["--json", "--report", page])
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(answer["verdict"] as? String == "size")
        #expect(answer["size"] as? Int == 4)
        #expect(answer["total_connections"] as? Int == 16)
        #expect((answer["reasons"] as? [String])?.isEmpty == false)
        #expect((answer["sizes"] as? [[String: Any]])?.count == 8)
        #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<svg"))
    }

    @Test func `the server's limit and plain commands end with 2, nonsense with 64`() async throws {
        let limited = try await Program.run(
            "size",
            "--rate",
            "20000",
            "--service-time",
            "2ms",
            "--instances",
            "3",
            "--maxclients",
            "100"
        )
        #expect(limited.status == 2)
        #expect(limited.output.contains("all that the server lets in"))
        let plain = try await Program.run("size", "--rate", "100", "--service-time", "1ms", "--plain-commands")
        #expect(plain.status == 2)
        #expect(plain.output.contains("shared connection"))
        for nonsense in [
            ["--service-time", "1parsec"], ["--service-time", "0ms"], ["--service-time", "1ms", "--target", "2"],
        ] {
            #expect(try await Program.run(["size", "--rate", "100"] + nonsense).status == 64)
        }
    }

    @Test func `a server that can't be watched ends with 1, and contradictions with 64`() async throws {
        let none = try await Program.run("size", "--watch", "redis://127.0.0.1:1?command_timeout=200ms")
        #expect(none.status == 1)
        #expect(none.complaint.contains("connectionFailed"))
        #expect(try await Program.run("size", "--watch", "redis://localhost", "--rate", "1").status == 64)
        #expect(try await Program.run("size", "--watch", "redis://localhost", "--for", "1ms").status == 64)
        #expect(try await Program.run("size", "--rate", "1").status == 64)
    }

    @Test func `times are read with their units`() {
        #expect(TimeArgument(argument: "1.5ms")?.duration == .microseconds(1500))
        #expect(TimeArgument(argument: "250us")?.duration == .microseconds(250))
        #expect(TimeArgument(argument: "2s")?.duration == .seconds(2))
        #expect(TimeArgument(argument: "1m")?.duration == .seconds(60))
        for text in ["", "5", "ms", "-1ms", "1.2.3s", "1h"] { #expect(TimeArgument(argument: text) == nil) }
    }
}

/// The advice for a live load, beside what pools of each size do under it.
struct WatchTimingTests {
    /// How long a reply is under way: long beside what a busy machine adds to it.
    private static let delay = Duration.milliseconds(10)
    /// Commands a second: two and a half are under way on average.
    private static let rate = 250.0

    @Test func `--watch advises what a sweep measures, give or take two connections`() async throws {
        let port = Int.random(in: 20_000..<30_000)
        let server = Process()
        server.executableURL = URL(filePath: "/usr/bin/env")
        server.arguments = ["redis-server", "--port", "\(port)", "--bind", "127.0.0.1", "--save", ""]
        server.standardOutput = FileHandle.nullDevice
        try server.run()
        // It may have inherited a mask that blocks SIGTERM.
        defer { server.end() }
        try await withFaultProxy(to: .host("127.0.0.1", port: port)) { proxy in
            proxy.faults.inject(.delay(Self.delay), on: .anyReply)
            let url = "redis://127.0.0.1:\(proxy.port)"
            var measured: Int?
            for size in 4...12 where measured == nil {
                // Somebody else's load makes callers wait, whatever the size: each has two chances to let one measurement through.
                for _ in 0..<2 where measured == nil {
                    if try await Self.waits(url, size: size) <= 0.01 { measured = size }
                }
            }
            async let load: Void = { _ = try await Self.waits(url, size: 16, for: .seconds(3)) }()
            let run = try await Program.run("size", "--watch", url, "--for", "2s", "--json")
            try await load
            let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
            let advised = try #require(answer["size"] as? Int)
            print("watched: \(run.complaint.split(separator: "\n").last ?? "")")
            print("advised by --watch: \(advised), measured: \(measured ?? 13)")
            #expect(abs(advised - (measured ?? 13)) <= 2)
        }
    }

    /// Commands at random times over a pool of this size: the part of them that had to wait for a connection.
    private static func waits(_ url: String, size: Int, for time: Duration = .seconds(1.5)) async throws -> Double {
        let redis = try RedisClient("\(url)?sharing=exclusive&pool_max=\(size)&pool_min=\(size)")
        while redis.statistics.leases.idle < size { try await Task.sleep(for: .milliseconds(1)) }
        let before = redis.statistics.leases.acquireTime
        try await withThrowingTaskGroup(of: Void.self) { group in
            let start = ContinuousClock.now
            var next = start
            while next - start < time {
                next += .seconds(-log(Double.random(in: 0.0001...1)) / rate)
                try await Task.sleep(until: next)
                group.addTask { _ = try await redis.get("key") }
            }
            try await group.waitForAll()
        }
        let waits = redis.statistics.leases.acquireTime.since(before)
        await redis.close()
        // Handing over takes a few microseconds by itself.
        for step in stride(from: 0.0, to: 1, by: 0.002) where waits.quantile(1 - step) ?? .zero < delay / 10 {
            return step
        }
        return 1
    }
}
