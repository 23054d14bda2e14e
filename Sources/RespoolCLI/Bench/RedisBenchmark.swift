//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Respool

/// The server's own benchmark program, run with the same values on the same server.
struct RedisBenchmark {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The key it reads and writes when it isn't told to vary keys.
    private static let key = "key:__rand_int__"

    private let server: BenchServer
    private let reference: Workload.Reference
    private let operation: Workload.Operation
    private let valueSize: Int
    private var estimate = 0.0

    init(
        _ server: BenchServer,
        _ reference: Workload.Reference,
        operation: Workload.Operation,
        valueSize: Int
    ) async throws {
        self.server = server
        self.reference = reference
        self.operation = operation
        self.valueSize = valueSize
        // What a GET reads must be there, and of the right size.
        _ = try await measure(.set, requests: 1, reference: Workload.Reference(clients: 1))
        let trial = valueSize >= 100_000 ? 200 : reference.keepsAlive ? 20_000 * reference.pipeline : 1000
        estimate = try await measure(operation, requests: min(trial, 200_000), reference: reference)
    }

    /// Operations per second over about this long.
    func run(_ duration: Duration) async throws -> Double {
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        return try await measure(operation, requests: max(100, Int(estimate * seconds)), reference: reference)
    }

    func cleanUp() async throws {
        let client = try RedisClient(server.configuration)
        try await client.unlink([Self.key])
        await client.close()
    }

    private func measure(
        _ operation: Workload.Operation,
        requests: Int,
        reference: Workload.Reference
    ) async throws -> Double {
        guard case .host(let host, let port) = server.configuration.endpoint else {
            throw Failure(description: "redis-benchmark is compared over TCP only; use a redis:// URL")
        }
        let arguments = [
            "-h", host, "-p", "\(port)", "-c", "\(reference.clients)", "-P", "\(reference.pipeline)", "-n",
            "\(requests)",
            "-d", "\(valueSize)", "-t", operation.rawValue, "-k", reference.keepsAlive ? "1" : "0", "--csv",
        ]
        var environment = ProcessInfo.processInfo.environment
        environment["REDISCLI_AUTH"] = server.configuration.password
        let output = try await Subprocess.output(of: "redis-benchmark", arguments, environment: environment)
        guard let result = Self.operationsPerSecond(csv: output, operation: operation) else {
            throw Failure(description: "redis-benchmark gave no figure for \(operation.rawValue.uppercased())")
        }
        return result
    }

    /// The second column of the operation's line.
    static func operationsPerSecond(csv: String, operation: Workload.Operation) -> Double? {
        for line in csv.split(whereSeparator: \.isNewline) {
            let columns = line.split(separator: ",").map { $0.filter { $0 != "\"" } }
            if columns.count >= 2, columns[0].uppercased() == operation.rawValue.uppercased() {
                return Double(columns[1])
            }
        }
        return nil
    }
}
