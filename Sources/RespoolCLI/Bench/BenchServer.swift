//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Respool
internal import RespoolTestKit
internal import Synchronization

/// The server that is measured: somebody's, or one of our own that is stopped afterwards.
final class BenchServer: Sendable {
    struct NoServer: Error, CustomStringConvertible {
        let description: String
    }

    let configuration: RedisConfiguration
    /// The same server over TLS; `nil` where it has none.
    let tlsConfiguration: RedisConfiguration?
    let isPrivate: Bool
    /// The test kit's own server, where no other was found.
    let standIn: TestServer?
    private let directory: String?
    private let processID: Mutex<Int32?>

    private init(
        configuration: RedisConfiguration,
        tlsConfiguration: RedisConfiguration?,
        directory: String?,
        processID: Int32?,
        standIn: TestServer? = nil
    ) {
        self.standIn = standIn
        self.configuration = configuration
        self.tlsConfiguration = tlsConfiguration
        self.directory = directory
        isPrivate = processID != nil || standIn != nil
        self.processID = Mutex(processID)
    }

    static func find(url: String?) async throws -> BenchServer {
        guard let given = url ?? ProcessInfo.processInfo.environment["REDIS_URL"], !given.isEmpty else {
            return try await startPrivate()
        }
        let configuration = try RedisConfiguration(given)
        try await ping(configuration, within: .seconds(5))
        let tls = configuration.tls == nil ? nil : configuration
        return BenchServer(configuration: configuration, tlsConfiguration: tls, directory: nil, processID: nil)
    }

    private static func startPrivate() async throws -> BenchServer {
        guard let program = Subprocess.path(of: "redis-server") ?? Subprocess.path(of: "valkey-server") else {
            return try await startStandIn()
        }
        let directory = NSTemporaryDirectory() + "/respool-bench-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let makesCertificates = RedisConfiguration.TLS.isAvailable
        let hasTLS = makesCertificates ? await makeCertificates(in: directory) : false
        let (port, tlsPort) = (try LoopbackPort.free(), try LoopbackPort.free())
        var arguments = [
            "--port", "\(port)", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory,
        ]
        if hasTLS {
            arguments += [
                "--tls-port", "\(tlsPort)", "--tls-cert-file", "\(directory)/server.pem", "--tls-key-file",
                "\(directory)/server.key", "--tls-ca-cert-file", "\(directory)/server.pem", "--tls-auth-clients", "no",
            ]
        }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let configuration = RedisConfiguration(.host("127.0.0.1", port: port))
        var tls: RedisConfiguration?
        if hasTLS {
            var secure = RedisConfiguration(.host("127.0.0.1", port: tlsPort))
            var settings = RedisConfiguration.TLS()
            settings.trustRoots = .file("\(directory)/server.pem")
            settings.serverName = "localhost"
            secure.tls = settings
            tls = secure
        }
        let server = BenchServer(
            configuration: configuration,
            tlsConfiguration: tls,
            directory: directory,
            processID: process.processIdentifier
        )
        do {
            try await ping(configuration, within: .seconds(10))
        } catch {
            server.stop()
            throw NoServer(description: "the private redis-server did not answer: \(error)")
        }
        return server
    }

    /// The test kit's server in this process, which shares its processors and its time with what is measured.
    private static func startStandIn() async throws -> BenchServer {
        var settings = TestServer.Configuration()
        settings.clock = .real
        settings.recordedCommands = 0
        let server = try await TestServer.start(settings)
        Terminal.note(
            "no redis-server found: measuring the test kit's own server in this process, which says little about a real "
                + "one. Give --url or REDIS_URL, or install one (Debian, Ubuntu: apt-get install redis-server; macOS: "
                + "brew install redis)"
        )
        return BenchServer(
            configuration: try RedisConfiguration(server.url),
            tlsConfiguration: nil,
            directory: nil,
            processID: nil,
            standIn: server
        )
    }

    /// A certificate that signs itself; whoever trusts the file trusts this server alone.
    private static func makeCertificates(in directory: String) async -> Bool {
        let arguments = [
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
            "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", "\(directory)/server.key", "-out",
            "\(directory)/server.pem",
        ]
        return (try? await Subprocess.output(of: "openssl", arguments)) != nil
    }

    private static func ping(_ configuration: RedisConfiguration, within limit: Duration) async throws {
        var patient = configuration
        patient.timeouts.command = limit
        let client = try RedisClient(patient)
        do {
            try await client.ping()
            await client.close()
        } catch {
            await client.close()
            throw NoServer(description: "\(error)")
        }
    }

    /// Stops the server if it is ours.
    ///
    /// Fine to call twice, and from a signal's handler queue.
    func stop() {
        let own = processID.withLock { processID in
            defer { processID = nil }
            return processID
        }
        guard let own else { return }
        // Not SIGTERM: what is started from a thread of the concurrency pool inherits a mask that blocks it. There is
        // nothing to save.
        kill(own, SIGKILL)
        if let directory { try? FileManager.default.removeItem(atPath: directory) }
    }

    /// What the report says of the server.
    func facts() async throws -> ServerFacts {
        let client = try RedisClient(configuration)
        let info = try await client.info(sections: ["server"])
        await client.close()
        func field(_ name: String) -> String? {
            for line in info.split(whereSeparator: \.isNewline) where line.hasPrefix(name + ":") {
                return String(line.dropFirst(name.count + 1))
            }
            return nil
        }
        let version: String = field("valkey_version") ?? field("redis_version") ?? "unknown"
        return ServerFacts(
            endpoint: configuration.endpoint.description,
            version: standIn == nil ? version : "\(version) (the test kit's own server)",
            isPrivate: isPrivate,
            processors: ProcessInfo.processInfo.activeProcessorCount,
            coreDistance: CoreDistance.measure()
        )
    }
}
