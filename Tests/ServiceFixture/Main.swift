//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Foundation
internal import Logging
internal import Respool
internal import ServiceLifecycle
internal import UnixSignals

/// An application that has commands in flight when SIGTERM comes, and says what became of them.
@main
struct Main {
    static func main() async throws {
        guard CommandLine.arguments.count == 2 else { fatalError("usage: ServiceFixture URL") }
        let redis = try RedisClient(CommandLine.arguments[1])
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: redis, successTerminationBehavior: .ignore),
                    .init(service: Work(redis: redis), successTerminationBehavior: .ignore),
                ],
                gracefulShutdownSignals: [.sigterm],
                logger: Logger(label: "fixture")
            )
        )
        try await group.run()
        do {
            _ = try await redis.ping()
            say("new: ran")
        } catch {
            say("new: \(RedisError(thrown: error).code)")
        }
    }
}

/// Unbuffered, so that the test sees it at once.
private func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}

private struct Work: Service {
    let redis: RedisClient

    func run() async throws {
        // A connection to lease, and the shared one, while the server still answers.
        try await redis.withConnection { _ = try await $0.ping() }
        try await redis.ping()
        say("connected")
        _ = readLine()
        await withGracefulShutdownHandler {
            await callAndCount()
        } onGracefulShutdown: {
            say("closing")
        }
    }

    private func callAndCount() async {
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<50 {
                group.addTask { (try? await redis.incr("finished:\(number)")) == 1 }
            }
            group.addTask {
                (try? await redis.withConnection { try await $0.incr("leased") }) == 1
            }
            while redis.statistics.outstandingCommands < 50 || redis.statistics.leases.leased == 0 {
                try? await Task.sleep(for: .milliseconds(1))
            }
            say("in flight")
            var finished = 0
            for await isFinished in group where isFinished { finished += 1 }
            say("finished: \(finished)")
        }
    }
}
