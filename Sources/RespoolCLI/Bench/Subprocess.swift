//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation

/// Runs programs from PATH.
enum Subprocess {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Where a program is, or `nil` when it isn't installed.
    static func path(of program: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// What a program prints on standard output.
    static func output(
        of program: String,
        _ arguments: [String],
        environment: [String: String]? = nil
    ) async throws -> String {
        guard let path = path(of: program) else {
            throw Failure(
                description: "\(program) is not installed; on Debian or Ubuntu: apt-get install redis-tools openssl"
            )
        }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        if let environment { process.environment = environment }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        return try await withCheckedThrowingContinuation { continuation in
            let thread = Thread {
                do {
                    try process.run()
                    let data = pipe.fileHandleForReading.readDataToEndOfFile()
                    process.waitUntilExit()
                    if process.terminationStatus == 0 {
                        continuation.resume(returning: String(decoding: data, as: UTF8.self))
                    } else {
                        let status = process.terminationStatus
                        continuation.resume(throwing: Failure(description: "\(program) ended with status \(status)"))
                    }
                } catch {
                    continuation.resume(throwing: error)
                }
            }
            thread.start()
        }
    }
}
