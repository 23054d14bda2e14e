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
    ) throws -> Certificates {
        let folder = NSTemporaryDirectory() + "/respool-tls-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        func openssl(_ arguments: String...) throws {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["openssl"] + arguments
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw Failure(description: "openssl \(arguments) failed") }
        }
        try openssl(
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=Respool test authority",
            "-keyout",
            "\(folder)/ca.key",
            "-out",
            "\(folder)/ca.pem"
        )
        func sign(_ file: String, _ subject: String, _ dates: [String]) throws {
            try Data("subjectAltName=DNS:\(subject)\n".utf8).write(to: URL(filePath: "\(folder)/\(file).ext"))
            try openssl(
                "req",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-subj",
                "/CN=\(subject)",
                "-keyout",
                "\(folder)/\(file).key",
                "-out",
                "\(folder)/\(file).csr"
            )
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments =
                [
                    "openssl", "x509", "-req", "-in", "\(folder)/\(file).csr", "-CA", "\(folder)/ca.pem", "-CAkey",
                    "\(folder)/ca.key", "-CAcreateserial", "-extfile", "\(folder)/\(file).ext", "-out",
                    "\(folder)/\(file).pem",
                ] + dates
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw Failure(description: "openssl x509 failed") }
        }
        // A certificate signed for minus one day is expired on arrival.
        try sign("server", name, ["-days", expired ? "-1" : "2"])
        if wantsClient { try sign("client", "client", ["-days", "2"]) }
        return Certificates(
            authority: "\(folder)/ca.pem",
            certificate: "\(folder)/server.pem",
            key: "\(folder)/server.key",
            clientCertificate: wantsClient ? "\(folder)/client.pem" : "",
            clientKey: wantsClient ? "\(folder)/client.key" : "",
            wantsClient: wantsClient
        )
    }
}
