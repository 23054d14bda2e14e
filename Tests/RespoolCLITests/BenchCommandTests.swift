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
    private struct Outcome {
        var status: Int32
        var output: String
        var complaint: String
    }

    /// Runs the program that was built beside the tests.
    private func respool(_ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let process = Process()
        process.executableURL = package.appending(path: ".build/debug/respool")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "respool-cli-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (output, complaint) = (folder.appending(path: "out"), folder.appending(path: "err"))
        for file in [output, complaint] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        let status = try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { ended.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        return Outcome(
            status: status,
            output: try String(contentsOf: output, encoding: .utf8),
            complaint: try String(contentsOf: complaint, encoding: .utf8)
        )
    }

    @Test func `a measurement is JSON with every key, and an idle connection fits in 64 KiB`() async throws {
        let page = NSTemporaryDirectory() + "respool-\(UUID().uuidString.prefix(8)).html"
        defer { try? FileManager.default.removeItem(atPath: page) }
        let run = try await respool(
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
        #endif
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(html.contains("<svg"))
        #expect(!html.contains("http://") || html.contains("http://www.w3.org/2000/svg"))
    }

    @Test func `a server that isn't there ends with a message and without a trace of the password`() async throws {
        let run = try await respool("bench", "--url", "redis://:s3cr3t-c4n4ry@127.0.0.1:1", "--quick")
        #expect(run.status == 3 || run.status == 1)
        #expect(run.complaint.contains("127.0.0.1:1"))
        #expect(!run.complaint.contains("s3cr3t-c4n4ry") && !run.output.contains("s3cr3t-c4n4ry"))
    }

    @Test func `without a server to start it says how to get one`() async throws {
        let run = try await respool("bench", "--quick", environment: ["PATH": "/nowhere", "REDIS_URL": ""])
        #expect(run.status == 3)
        #expect(run.complaint.contains("redis-server"))
        #expect(run.complaint.contains("apt-get install") || run.complaint.contains("brew install"))
    }

    @Test(arguments: [
        ["--workload", "no-such"], ["--rounds", "0"], ["--duration", "-1"], ["--value-size", "0"], ["--nonsense"],
    ])
    func `wrong usage ends with 64 and says what is accepted`(arguments: [String]) async throws {
        let run = try await respool("bench", arguments.first ?? "", arguments.dropFirst().first ?? "--json")
        #expect(run.status == 64)
        #expect(!run.complaint.isEmpty)
    }
}
