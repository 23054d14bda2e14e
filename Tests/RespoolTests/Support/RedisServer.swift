//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import NIOCore
import NIOPosix
import RealServers
import RespoolTestKit
import Testing

@testable import Respool

/// A server on a free port of the loopback interface, stopped when it goes away.
///
/// Of the kind that the environment chooses (see `ServerKind`), or that the test asks for; with the test kit's own, the same tests
/// measure that against what they expect of the real one.
final class RedisServer: @unchecked Sendable {
    let port: Int
    let tlsPort: Int?
    /// Where the servers of a cluster speak to each other.
    let clusterPort: Int?
    let directory: URL
    let kind: ServerKind
    private let arguments: [String]
    private var process: Process?

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    var socketPath: String { directory.appending(path: "redis.sock").path }
    var url: String { "redis://127.0.0.1:\(port)" }

    /// Prepares a server; `start()` starts it.
    init(_ arguments: [String] = [], certificates: Certificates? = nil, kind: ServerKind = .current) throws {
        self.kind = kind
        let port = try LoopbackPort.free()
        self.port = port
        directory = URL(filePath: NSTemporaryDirectory()).appending(path: "respool-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        // Its own choice, ten thousand above its port, may be taken: by another server, or by an outgoing connection.
        clusterPort =
            arguments.contains("--cluster-enabled") && !arguments.contains("--cluster-port")
            ? try LoopbackPort.free() : nil
        if kind == .kit {
            tlsPort = nil
            self.arguments = try Self.testKitArguments(arguments, port: port, hasCertificates: certificates != nil)
            return
        }
        var all = [
            "--port", "\(port)", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory.path,
            "--unixsocket", directory.appending(path: "redis.sock").path, "--enable-debug-command", "local",
        ]
        if let certificates {
            guard kind.hasTLS else { throw Failure(description: "\(kind) has no TLS; the test needs another server") }
            let free = try LoopbackPort.free()
            tlsPort = free
            all += [
                "--tls-port", "\(free)", "--tls-cert-file", certificates.certificate, "--tls-key-file",
                certificates.key,
                "--tls-ca-cert-file", certificates.authority, "--tls-auth-clients",
                certificates.wantsClient ? "yes" : "no",
            ]
        } else {
            tlsPort = nil
        }
        if let clusterPort { all += ["--cluster-port", "\(clusterPort)"] }
        self.arguments = all + arguments
    }

    private static func testKitArguments(
        _ arguments: [String],
        port: Int,
        hasCertificates: Bool
    ) throws -> [String] {
        let serve = ["serve", "--port", "\(port)"]
        if arguments.isEmpty, !hasCertificates { return serve }
        if arguments.count == 2, arguments[0] == "--requirepass", !hasCertificates {
            return serve + ["--password", arguments[1]]
        }
        let missing = hasCertificates ? "TLS" : arguments.joined(separator: " ")
        throw Failure(description: "respool serve has no \(missing); the test needs a real server")
    }

    /// Starts it and waits until it listens.
    func start(adding extra: [String] = []) async throws {
        let process = Process()
        if kind == .kit, !extra.isEmpty { throw Failure(description: "respool serve has no \(extra)") }
        let command = kind.command
        process.executableURL = command.program
        process.arguments = command.arguments + arguments + extra
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        self.process = process
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            guard ContinuousClock.now < deadline, process.isRunning else {
                throw Failure(description: "\(kind) didn't start; is it installed?")
            }
            if await isListening() { return }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private func isListening() async -> Bool {
        let connected = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(
            host: "127.0.0.1",
            port: port
        )
        return (try? await connected.flatMap { $0.close() }.get()) != nil
    }

    /// Ends the server at once, as a crash would.
    func kill() {
        guard let process, process.isRunning else { return }
        process.end()
        self.process = nil
    }

    /// Stops it, and returns once it stands still: a process of several threads takes a moment.
    func suspend() {
        signal(SIGSTOP)
        #if os(Linux)
        guard let process else { return }
        for _ in 0..<10_000 {
            let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
            // The state follows the program's name, which is in parentheses.
            guard let status, status.contains(") "), !status.contains(") T ") else { return }
            usleep(100)
        }
        #endif
    }
    func resume() { signal(SIGCONT) }

    private func signal(_ number: Int32) {
        if let process { Foundation.kill(process.processIdentifier, number) }
    }

    func remove() {
        kill()
        try? FileManager.default.removeItem(at: directory)
    }
}

extension Trait where Self == ConditionTrait {
    /// For tests that ask for what the test kit's server doesn't have; `TestServer.md` says so, too.
    static func needsRealServer(_ what: String) -> Self {
        .enabled(if: ServerKind.current != .kit, "the test kit's server doesn't have: \(what)")
    }

    /// For tests with TLS, which not every server is built with.
    static var needsTLS: Self {
        .enabled(
            if: ServerKind.current.hasTLS && RedisConfiguration.TLS.isAvailable,
            RedisConfiguration.TLS.isAvailable ? "\(ServerKind.current) has no TLS" : "built without TLS"
        )
    }
}

/// A program of this package, built beside the tests.
func builtProduct(_ name: String) -> URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
}

/// Runs a test against a server of its own and a client, and stops both.
func withServer(
    _ arguments: [String] = [],
    certificates: Certificates? = nil,
    kind: ServerKind = .current,
    configure: @Sendable (inout RedisConfiguration) -> Void = { _ in },
    _ body: (RedisServer, RedisClient) async throws -> Void
) async throws {
    let server = try RedisServer(arguments, certificates: certificates, kind: kind)
    defer { server.remove() }
    try await server.start()
    var configuration = try RedisConfiguration(server.url)
    configure(&configuration)
    let client = try RedisClient(configuration)
    do {
        try await body(server, client)
    } catch {
        await client.close()
        throw error
    }
    await client.close()
}
