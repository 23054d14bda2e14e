//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import ArgumentParser
internal import Foundation
internal import RespoolTestKit

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves Redis from memory until it is stopped, with nothing installed.",
        discussion: """
            The server of the test kit, for clients in any language: on the loopback interface or a Unix socket, without a \
            file on disk. Its URL is the only line on standard output.

            Exit codes: 0 stopped by SIGINT or SIGTERM, 1 the port or path can't be listened on, 64 wrong usage.
            """
    )

    @Option(help: "The port on 127.0.0.1; 0 for any free one.")
    var port = 6379

    @Option(name: .customLong("unix"), help: "Listen on this Unix socket instead.")
    var unixSocketPath: String?

    @Option(help: "The password of the user default.")
    var password: String?

    @Option(help: "The server to answer like: redis-7.0, redis-8.2 or valkey-9.1.")
    var server = ServerArgument(version: .redis70)

    @Option(help: "Be the node of a cluster that has these slots, such as 0-16383 or 0-99,200; others are not served.")
    var cluster: SlotsArgument?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535") }
        if let unixSocketPath {
            guard !unixSocketPath.isEmpty, unixSocketPath.utf8.count < 104 else {
                throw ValidationError("--unix takes a path of at most 103 bytes")
            }
        }
        if let password, password.isEmpty { throw ValidationError("--password takes one character at least") }
    }

    func run() async throws {
        var configuration = TestServer.Configuration(version: server.version)
        configuration.port = port
        configuration.unixSocketPath = unixSocketPath
        configuration.password = password
        configuration.clock = .real
        configuration.recordedCommands = 0
        if let cluster {
            configuration.cluster = TestServerSlots(nodes: [.init(port: port, slots: cluster.ranges)])
        }
        let running: TestServer
        do {
            running = try await TestServer.start(configuration)
        } catch {
            Terminal.error("can't listen on \(unixSocketPath ?? "127.0.0.1:\(port)"): \(error)")
            throw ExitCode(1)
        }
        print(running.url)
        fflush(nil)
        let path = unixSocketPath
        Interrupts.onInterrupt(exitCode: 0) {
            if let path { try? FileManager.default.removeItem(atPath: path) }
        }
        await running.waitUntilStopped()
    }
}

/// One of the servers that the test kit answers like.
struct ServerArgument: ExpressibleByArgument, Sendable {
    let version: TestServer.Version

    init(version: TestServer.Version) {
        self.version = version
    }

    init?(argument: String) {
        guard let version = TestServer.Version(name: argument) else { return nil }
        self.version = version
    }

    static var allValueStrings: [String] { TestServer.Version.allCases.map(\.description) }
    var defaultValueDescription: String { version.description }
}

/// Slots and ranges of slots, separated by commas.
struct SlotsArgument: ExpressibleByArgument, Sendable {
    let ranges: [ClosedRange<Int>]

    init?(argument: String) {
        var ranges: [ClosedRange<Int>] = []
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first >= 0,
                first <= last,
                last <= 16_383
            else { return nil }
            ranges.append(first...last)
        }
        self.ranges = ranges
    }

    var defaultValueDescription: String { ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",") }
}
