//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Testing

@testable import Respool

struct LifecycleTests {
    @Test func `6.7 on SIGTERM commands in flight finish, new ones are refused, and no socket is left`() async throws {
        try await withServer { server, admin in
            let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
            let process = Process()
            process.executableURL = package.appending(path: ".build/debug/ServiceFixture")
            process.arguments = [server.url]
            let output = server.directory.appending(path: "fixture.out")
            _ = FileManager.default.createFile(atPath: output.path, contents: nil)
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = FileHandle.nullDevice
            func said(_ text: String) throws -> Bool { try String(contentsOf: output, encoding: .utf8).contains(text) }
            try process.run()
            defer { if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) } }
            try await eventually(within: .seconds(30)) { try said("in flight") }
            let started = ContinuousClock.now
            Foundation.kill(process.processIdentifier, SIGTERM)
            try await eventually(within: .seconds(20)) { !process.isRunning }
            let took = ContinuousClock.now - started
            let text = try String(contentsOf: output, encoding: .utf8)
            print("SIGTERM: ended after \(took)")
            #expect(took < .seconds(10))
            #expect(process.terminationReason == .exit && process.terminationStatus == 0)
            #expect(text == "in flight\nfinished: 52\nnew: shutdown\n")
            #expect(try await admin.get("leased", as: Int.self) == 1)
            let clients = try await admin.clientList().split(separator: "\n")
            #expect(clients.count == 1, "only the one that asks")
        }
    }
}
