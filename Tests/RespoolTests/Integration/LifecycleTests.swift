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
            let process = Process()
            process.executableURL = builtProduct("ServiceFixture")
            // The server stands still while commands are in flight: they have time, however busy the machine is.
            process.arguments = [server.url + "?command_timeout=60s&shutdown_grace=60s"]
            let output = server.directory.appending(path: "fixture.out")
            _ = FileManager.default.createFile(atPath: output.path, contents: nil)
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = FileHandle.nullDevice
            let input = Pipe()
            process.standardInput = input
            func said(_ text: String) throws -> Bool { try String(contentsOf: output, encoding: .utf8).contains(text) }
            try process.run()
            defer { if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) } }
            try await eventually { try said("connected") }
            server.suspend()
            input.fileHandleForWriting.write(Data("go\n".utf8))
            try await eventually { try said("in flight") }
            Foundation.kill(process.processIdentifier, SIGTERM)
            try await eventually { try said("closing") }
            #expect(process.isRunning)
            server.resume()
            let started = ContinuousClock.now
            try await eventually { !process.isRunning }
            print("SIGTERM: ended \(ContinuousClock.now - started) after the server answered")
            #expect(process.terminationReason == .exit && process.terminationStatus == 0)
            let text = try String(contentsOf: output, encoding: .utf8)
            #expect(text == "connected\nin flight\nclosing\nfinished: 51\nnew: shutdown\n")
            #expect(try await admin.get("leased", as: Int.self) == 1)
            let clients = try await admin.clientList().split(separator: "\n")
            #expect(clients.count == 1, "only the one that asks")
        }
    }
}
