//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import RealServers

@testable import RespoolTestKit

extension ServerKind {
    /// The real servers to compare with: the one that RESPOOL_TEST_SERVER names, or all there are.
    static var compared: [ServerKind] { current == .installed || current == .kit ? real : [current] }

    /// The version of the test server that answers like it.
    var version: TestServer.Version {
        switch self {
        case .installed, .kit: .redis70
        case .redis82: .redis82
        case .valkey91: .valkey91
        }
    }
}

/// A real server on a free port, against which the test server is held.
final class ReferenceServer: @unchecked Sendable {
    let port: Int
    private let process = Process()
    private let directory: URL

    init(_ arguments: [String] = [], kind: ServerKind = .installed) throws {
        port = try LoopbackPort.free()
        directory = URL(filePath: NSTemporaryDirectory()).appending(
            path: "respool-reference-\(UUID().uuidString.prefix(8))"
        )
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let command = kind.command
        process.executableURL = command.program
        process.arguments =
            command.arguments + [
                "--port", "\(port)", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir",
                directory.path, "--enable-debug-command", "local",
            ] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = ContinuousClock.now + .seconds(120)
        while (try? Wire(port: port)) == nil {
            guard ContinuousClock.now < deadline, process.isRunning else {
                throw Wire.Failure(description: "\(kind) didn't start; is it installed?")
            }
            usleep(5000)
        }
    }

    func stop() {
        guard process.isRunning else { return }
        process.end()
        try? FileManager.default.removeItem(at: directory)
    }
}
