//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Testing

/// The program as a script sees it: what it prints, and how it ends.
struct BenchCommandTests {
    @Test func `5.2 a measurement is JSON with every key, an idle connection fits in 64 KiB and a waiter in one`()
        async throws
    {
        let page = NSTemporaryDirectory() + "respool-\(UUID().uuidString.prefix(8)).html"
        defer { try? FileManager.default.removeItem(atPath: page) }
        let run = try await Program.run(
            "bench",
            "--workload",
            "shared-16",
            "--workload",
            "new-connection-tls",
            "--rounds",
            "1",
            "--duration",
            "0.1",
            "--compare",
            "redis-benchmark",
            "--json",
            "--report",
            page
        )
        #expect(run.status == 0, "\(run.complaint)")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let server = try #require(report["server"] as? [String: Any])
        #expect((server["version"] as? String)?.isEmpty == false)
        // Its own server is gone with it.
        let endpoint = try #require(server["endpoint"] as? String)
        let port = try #require(endpoint.split(separator: ":").last.map(String.init))
        let left = try await Program.run([
            "bench", "--url", "redis://127.0.0.1:\(port)?command_timeout=300ms", "--quick",
        ])
        #expect(left.status == 3)
        let workloads = try #require(report["workloads"] as? [[String: Any]])
        #expect(workloads.compactMap { $0["name"] as? String }.sorted() == ["new-connection-tls", "shared-16"])
        for workload in workloads {
            for key in [
                "callers", "executor", "operations_per_second", "p50_us", "p99_us", "p999_us", "cpu_us_per_operation",
                "sockets", "commands_per_flush", "ratio_to_redis_benchmark",
            ] {
                #expect(workload[key] != nil, "\(key) is missing")
            }
        }
        let shared = try #require(workloads.first { $0["name"] as? String == "shared-16" })
        #expect(shared["sockets"] as? Int == 1)
        #expect((shared["operations_per_second"] as? Double ?? 0) > 1000)
        #expect((shared["ratio_to_redis_benchmark"] as? Double ?? 0) > 0)
        #if os(Linux)
        let memory = try #require(report["memory"] as? [String: Any])
        let bytes = try #require(memory["idle_connection_bytes"] as? Int)
        print("resident bytes of an idle connection: \(bytes)")
        #expect(bytes > 1000 && bytes <= 65_536)
        let waiter = try #require(memory["waiter_bytes"] as? Int)
        print("resident bytes of a waiter beside its task: \(waiter)")
        // A release build's takes 150; the frames of one that isn't optimised are larger.
        #expect(waiter > 10 && waiter <= 2048)
        #endif
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(html.contains("<svg"))
        #expect(!html.contains("http://") || html.contains("http://www.w3.org/2000/svg"))
    }

    @Test func `a server that isn't there ends with a message and without a trace of the password`() async throws {
        let run = try await Program.run("bench", "--url", "redis://:s3cr3t-c4n4ry@127.0.0.1:1", "--quick")
        #expect(run.status == 3 || run.status == 1)
        #expect(run.complaint.contains("127.0.0.1:1"))
        #expect(!run.complaint.contains("s3cr3t-c4n4ry") && !run.output.contains("s3cr3t-c4n4ry"))
    }

    @Test func `without a server to start it measures the test kit's own, and says so`() async throws {
        let run = try await Program.run(
            ["bench", "--workload", "shared-16", "--rounds", "1", "--duration", "0.1"],
            environment: ["PATH": "/nowhere", "REDIS_URL": ""]
        )
        #expect(run.status == 0, "\(run.complaint)")
        #expect(run.complaint.contains("no redis-server found"))
        #expect(run.complaint.contains("apt-get install") || run.complaint.contains("brew install"))
        #expect(run.output.contains("the test kit's own server"))
    }

    @Test(arguments: [
        ["--workload", "no-such"], ["--rounds", "0"], ["--duration", "-1"], ["--value-size", "0"], ["--nonsense"],
    ])
    func `wrong usage ends with 64 and says what is accepted`(arguments: [String]) async throws {
        let run = try await Program.run("bench", arguments.first ?? "", arguments.dropFirst().first ?? "--json")
        #expect(run.status == 64)
        #expect(!run.complaint.isEmpty)
    }

    @Test func `the numbers of callers are the user's choice, and wrong ones are said to be`() async throws {
        let run = try await Program.run(
            "bench",
            "--callers",
            "1,40",
            "--rounds",
            "1",
            "--duration",
            "0.1",
            "--json"
        )
        #expect(run.status == 0, "\(run.complaint)")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let workloads = try #require(report["workloads"] as? [[String: Any]])
        let expected = ["shared-1", "shared-40", "shared-1-executor", "shared-40-executor"]
        #expect(workloads.compactMap { $0["name"] as? String } == expected)
        #expect(workloads.compactMap { $0["callers"] as? Int } == [1, 40, 1, 40])
        #if os(Linux)
        if ProcessInfo.processInfo.activeProcessorCount > 1 {
            let server = try #require(report["server"] as? [String: Any])
            #expect((server["core_distance_ns"] as? Double ?? 0) > 0)
        }
        #endif
        for wrong in ["", "0", "1,", "1,x", "-3", "50001"] {
            #expect(try await Program.run("bench", "--callers", wrong).status == 64, "\(wrong)")
        }
        #expect(try await Program.run("bench", "--callers", "1", "--sweep").status == 64)
    }
}
