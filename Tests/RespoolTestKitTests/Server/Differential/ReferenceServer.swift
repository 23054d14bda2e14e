//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation

@testable import RespoolTestKit

/// A real redis-server on a free port, against which the test server is held.
final class ReferenceServer: @unchecked Sendable {
    let port: Int
    private let process = Process()
    private let directory: URL

    init(_ arguments: [String] = []) throws {
        port = try Self.freePort()
        directory = URL(filePath: NSTemporaryDirectory()).appending(
            path: "respool-reference-\(UUID().uuidString.prefix(8))"
        )
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "redis-server", "--port", "\(port)", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir",
                directory.path, "--enable-debug-command", "local",
            ] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = ContinuousClock.now + .seconds(20)
        while (try? Wire(port: port)) == nil {
            guard ContinuousClock.now < deadline, process.isRunning else {
                throw Wire.Failure(description: "redis-server didn't start; is it installed?")
            }
            usleep(5000)
        }
    }

    func stop() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: directory)
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let succeeded = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, size) == 0 && getsockname(descriptor, generic, &size) == 0
            }
        }
        guard succeeded else { throw Wire.Failure(description: "no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
