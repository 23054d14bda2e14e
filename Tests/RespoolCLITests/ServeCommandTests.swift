//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Respool
import Testing

@testable import RespoolCLI

struct ServeCommandTests {
    /// Runs `respool serve` until the body has ended, then ends it by a signal, which must end it with 0.
    private func serving(
        _ arguments: String...,
        endedBy number: Int32 = SIGTERM,
        _ body: (_ url: String) async throws -> Void
    ) async throws {
        let process = Process()
        process.executableURL = Program.url
        process.arguments = ["serve"] + arguments
        let file = URL(filePath: NSTemporaryDirectory()).appending(path: "respool-serve-\(UUID().uuidString.prefix(8))")
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: file) }
        process.standardOutput = try FileHandle(forWritingTo: file)
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
        // The URL is the whole of its output, and comes once it listens.
        var output = ""
        try await wait {
            output = try String(contentsOf: file, encoding: .utf8)
            return output.hasSuffix("\n")
        }
        try await body(String(output.dropLast()))
        kill(process.processIdentifier, number)
        try await wait { !process.isRunning }
        #expect(process.terminationStatus == 0)
        #expect(try String(contentsOf: file, encoding: .utf8) == output)
    }

    private func wait(until condition: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(120)
        while try !condition() {
            try #require(ContinuousClock.now < deadline)
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `it prints its URL, serves whoever knows the password, and ends with 0 by a signal`(number: Int32) async throws
    {
        try await serving("--port", "0", "--password", "let me in", endedBy: number) { url in
            #expect(url.hasPrefix("redis://:let%20me%20in@127.0.0.1:"))
            let redis = try RedisClient(url)
            try await redis.set("key", "value")
            #expect(try await redis.get("key") == "value")
            await redis.close()
            var configuration = try RedisConfiguration(url)
            configuration.password = nil
            let stranger = try RedisClient(configuration)
            let error = await #expect(throws: RedisError.self) { try await stranger.get("key") }
            #expect(error?.message.contains("NOAUTH") == true)
            await stranger.close()
        }
    }

    @Test func `it serves on a Unix socket, and leaves none behind`() async throws {
        let path = URL(filePath: NSTemporaryDirectory()).appending(path: "respool-\(UUID().uuidString.prefix(8)).sock")
            .path
        try await serving("--unix", path) { url in
            #expect(url == "unix://\(path)")
            let redis = try RedisClient(url)
            #expect(try await redis.incr("counter") == 1)
            await redis.close()
            #expect(FileManager.default.fileExists(atPath: path))
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a node of a cluster serves its own slots, and says so`() async throws {
        try await serving("--port", "0", "--cluster", "0-99,12182") { url in
            let redis = try RedisClient(url)
            // CLUSTER KEYSLOT: foo is in slot 12182, bar in slot 5061.
            try await redis.set("foo", "1")
            let error = await #expect(throws: RedisError.self) { try await redis.set("bar", "1") }
            #expect(error?.message.contains("CLUSTERDOWN") == true)
            let slots = try await redis.send(RedisCommand<RESPValue>("CLUSTER SLOTS"))
            let port = try #require(URLComponents(string: url)?.port)
            #expect("\(slots)".contains("\(port)"))
            await redis.close()
        }
    }

    @Test func `a port that is taken ends it with 1, nonsense with 64`() async throws {
        try await serving("--port", "0") { url in
            let port = try #require(URLComponents(string: url)?.port)
            let second = try await Program.run("serve", "--port", "\(port)")
            #expect(second.status == 1)
            #expect(second.complaint.contains("can't listen on 127.0.0.1:\(port)"))
            #expect(second.output.isEmpty)
        }
        for arguments in [["--port", "70000"], ["--cluster", "5-1"], ["--unix", ""], ["--password", ""]] {
            #expect(try await Program.run(["serve"] + arguments).status == 64)
        }
    }
}
