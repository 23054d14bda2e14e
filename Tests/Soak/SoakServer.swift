//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Respool

/// A real server of our own on a free port of the loopback interface.
final class SoakServer {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let endpoint: RedisConfiguration.Endpoint
    private let process = Process()
    private let directory: URL

    init() async throws {
        let port = Int.random(in: 20_000..<30_000)
        endpoint = .host("127.0.0.1", port: port)
        directory = URL(filePath: NSTemporaryDirectory()).appending(path: "respool-soak-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "redis-server", "--port", "\(port)", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir",
            directory.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let redis = try RedisClient(RedisConfiguration(endpoint))
        do {
            try await redis.ping()
        } catch {
            await redis.close()
            stop()
            throw Failure(description: "redis-server didn't start; is it installed? \(error)")
        }
        await redis.close()
    }

    /// Ends the server; there is nothing to save.
    func stop() {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: directory)
    }
}
