//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation

/// Certificates made for one test run by openssl: an authority, and a server's certificate of the kind a test needs.
struct Certificates: Sendable {
    let authority: String
    let certificate: String
    let key: String
    var clientCertificate = ""
    var clientKey = ""
    var wantsClient = false

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static func make(
        name: String = "localhost",
        expired: Bool = false,
        wantsClient: Bool = false
    ) async throws -> Certificates {
        let folder = NSTemporaryDirectory() + "/respool-tls-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try await openssl(
            ["req", "-x509", "-days", "2", "-subj", "/CN=Respool test authority"] + newKey
                + ["-keyout", "\(folder)/ca.key", "-out", "\(folder)/ca.pem"]
        )
        func sign(_ file: String, _ subject: String, _ dates: [String]) async throws {
            let path = "\(folder)/\(file)"
            let isAddress = subject.contains(":") || subject.allSatisfy { $0.isNumber || $0 == "." }
            try Data("subjectAltName=\(isAddress ? "IP" : "DNS"):\(subject)\n".utf8).write(
                to: URL(filePath: "\(path).ext")
            )
            try await openssl(
                ["req", "-subj", "/CN=\(subject)"] + newKey + ["-keyout", "\(path).key", "-out", "\(path).csr"]
            )
            try await openssl(
                ["x509", "-req", "-in", "\(path).csr", "-CA", "\(folder)/ca.pem", "-CAkey", "\(folder)/ca.key"]
                    + ["-CAcreateserial", "-extfile", "\(path).ext", "-out", "\(path).pem"] + dates
            )
        }
        // A certificate signed for minus one day is expired on arrival.
        try await sign("server", name, ["-days", expired ? "-1" : "2"])
        if wantsClient { try await sign("client", "client", ["-days", "2"]) }
        return Certificates(
            authority: "\(folder)/ca.pem",
            certificate: "\(folder)/server.pem",
            key: "\(folder)/server.key",
            clientCertificate: wantsClient ? "\(folder)/client.pem" : "",
            clientKey: wantsClient ? "\(folder)/client.key" : "",
            wantsClient: wantsClient
        )
    }

    private static func openssl(_ arguments: [String]) async throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let status = try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { ended.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        guard status == 0 else { throw Failure(description: "openssl \(arguments) failed") }
    }
}
