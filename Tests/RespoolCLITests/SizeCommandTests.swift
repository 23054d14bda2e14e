//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
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

    @Test func `times are read with their units`() {
        #expect(TimeArgument(argument: "1.5ms")?.duration == .microseconds(1500))
        #expect(TimeArgument(argument: "250us")?.duration == .microseconds(250))
        #expect(TimeArgument(argument: "2s")?.duration == .seconds(2))
        #expect(TimeArgument(argument: "1m")?.duration == .seconds(60))
        for text in ["", "5", "ms", "-1ms", "1.2.3s", "1h"] { #expect(TimeArgument(argument: text) == nil) }
    }
}
