//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Respool
internal import RespoolTestKit

/// Uses a real server behind a proxy that breaks connections all the while, and checks every reply.
///
/// Ends with one line of figures, and with status 1 where a promise was broken.
@main
struct Main {
    struct Options {
        var seconds = 60
        var seed: UInt64 = 1
        var report: String?
    }

    static func main() async throws {
        guard let command = options(CommandLine.arguments.dropFirst()) else {
            Progress.say("usage: soak SECONDS [--seed N] [--report FILE.html]\n       soak --throughput")
            exit(64)
        }
        guard let options = command else { return try await Throughput.measure() }
        let soak = try await Soak(options)
        let result = try await soak.run()
        if let report = options.report {
            try SoakReport(result).text().write(toFile: report, atomically: true, encoding: .utf8)
        }
        for violation in result.violations.prefix(20) { Progress.say("violation: \(violation)") }
        print(result.line)
        exit(result.violations.isEmpty ? 0 : 1)
    }

    /// `nil` for wrong usage; a `nil` within for the measurement of the proxy alone.
    private static func options(_ arguments: ArraySlice<String>) -> Options?? {
        var options = Options()
        var rest = arguments
        if rest.first == "--throughput", rest.count == 1 { return .some(nil) }
        while let argument = rest.popFirst() {
            switch argument {
            case "--report":
                guard let file = rest.popFirst() else { return .none }
                options.report = file
            case "--seed":
                guard let seed = rest.popFirst().flatMap({ UInt64($0) }) else { return .none }
                options.seed = seed
            default:
                guard let seconds = Int(argument), seconds > 0 else { return .none }
                options.seconds = seconds
            }
        }
        return .some(options)
    }
}

/// What a person sees while it runs, on standard error.
enum Progress {
    static let isTerminal = isatty(2) == 1

    static func say(_ line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }

    static func show(_ line: String) {
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8)) } else { say(line) }
    }

    static func end() {
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
