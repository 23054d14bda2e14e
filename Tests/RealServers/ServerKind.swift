//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import Foundation

/// The servers that the tests run on.
///
/// RESPOOL_TEST_SERVER in the environment chooses one for the suites that start their own: `redis-8.2`, `valkey-9.1` or `kit`; without it
/// the `redis-server` that is installed. `Scripts/install-requirements --servers` brings the first two.
public enum ServerKind: String, CaseIterable, Sendable, CustomStringConvertible {
    /// What the system has.
    case installed
    case redis82 = "redis-8.2"
    case valkey91 = "valkey-9.1"
    /// The test kit's own server, in a process of its own (`respool serve`).
    case kit

    /// The one that this run is for.
    public static let current: ServerKind = {
        guard let name = ProcessInfo.processInfo.environment["RESPOOL_TEST_SERVER"] else { return .installed }
        guard let kind = ServerKind(rawValue: name) else {
            preconditionFailure("RESPOOL_TEST_SERVER is \(name); it can be \(allCases.map(\.rawValue))")
        }
        return kind
    }()

    /// Every server of another project that there is; two of them can be missing, where `Scripts/install-requirements` said so.
    public static let real: [ServerKind] = [.installed, .redis82, .valkey91].filter(\.isThere)

    /// What it is called in the output of tests.
    public var description: String { rawValue }

    /// Whether it can be started.
    public var isThere: Bool {
        switch self {
        case .installed, .kit: true
        case .redis82, .valkey91: FileManager.default.isExecutableFile(atPath: program.path)
        }
    }

    /// Whether it has TLS.
    public var hasTLS: Bool { self == .installed }

    /// The program, and what comes before its own arguments.
    public var command: (program: URL, arguments: [String]) {
        self == .installed ? (URL(filePath: "/usr/bin/env"), ["redis-server"]) : (program, [])
    }

    private var program: URL {
        switch self {
        case .installed: URL(filePath: "/usr/bin/env")
        case .kit: URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "respool")
        case .redis82, .valkey91:
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build-servers/\(rawValue)")
                .standardizedFileURL
        }
    }
}
