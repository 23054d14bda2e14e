//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import ArgumentParser
internal import Foundation
internal import Respool

struct SizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "size",
        abstract: "Says how many connections a pool of leases needs, and why.",
        discussion: """
            The pool is that of one worker process: the instance's rate is divided by its workers, and the pools of all \
            workers of all instances share the server. Leases queue as in Erlang's model, widened for bursts; see \
            PoolAdvisor. With --watch, rate and times are those of a live server: what its clients send, as if each command \
            took a connection for itself, spread over the workers of all instances.

            Exit codes: 0 a size, 1 the server could not be watched, 2 the server is the limit or leases aren't needed, 64 wrong usage.
            """
    )

    @Option(help: "Worker processes of an instance, each with a pool of its own.")
    var workers = 1

    @Option(help: "Threads or tasks of a worker that can want a lease at the same time; 0 for any number.")
    var threads = 0

    @Option(help: "Leases a second of one instance.")
    var rate: Double?

    @Option(help: "How long a lease is held on average, such as 1ms or 250us.")
    var serviceTime: TimeArgument?

    @Option(help: "Measure rate and times on this server, such as redis://localhost:6379, while its clients use it.")
    var watch: String?

    @Option(name: .customLong("for"), help: "How long to watch.")
    var watchTime = TimeArgument(duration: .seconds(10))

    @Option(help: "Instances of the application.")
    var instances = 1

    @Option(help: "The server's limit on clients.")
    var maxclients: Int?

    @Option(help: "How bursty arrivals are: 1 for independent callers, more for crowds.")
    var burstiness = 1.0

    @Option(help: "Squared variation of the lease times: 0 for always the same, 1 for exponential.")
    var variation = 1.0

    @Option(help: "The probability of having to wait that is aimed at.")
    var target = 0.01

    @Option(help: "The server's own time for a command.")
    var serverTime = TimeArgument(duration: .microseconds(8))

    @Flag(help: "The leases only send commands that the shared connection could send.")
    var plainCommands = false

    @Flag(help: "Write JSON to standard output instead of text.")
    var json = false

    @Option(help: "Write a page with a chart of the wait against the size to this file.")
    var report: String?

    func validate() throws {
        try Terminal.check(report: report)
        try Terminal.check(url: watch)
        guard (1...100_000).contains(workers) else { throw ValidationError("--workers takes 1 to 100000") }
        guard (1...100_000).contains(instances) else { throw ValidationError("--instances takes 1 to 100000") }
        guard (0...1_000_000).contains(threads) else { throw ValidationError("--threads takes 0 to 1000000") }
        guard watch == nil else {
            guard rate == nil, serviceTime == nil else {
                throw ValidationError("--watch measures rate and times; leave --rate and --service-time away")
            }
            guard (.milliseconds(100) ... .seconds(86_400)).contains(watchTime.duration) else {
                throw ValidationError("--for takes 100ms to 86400s")
            }
            return
        }
        guard let rate, let serviceTime else {
            throw ValidationError("give --rate and --service-time, or --watch with the URL of a server")
        }
        do {
            _ = try advisor(rate, serviceTime.duration).advice()
        } catch {
            throw ValidationError(RedisError(thrown: error).message)
        }
    }

    private func advisor(_ rate: Double, _ serviceTime: Duration) -> PoolAdvisor {
        var advisor = PoolAdvisor(arrivalRate: rate / Double(workers), serviceTime: serviceTime)
        advisor.serviceVariation = variation
        advisor.peakedness = burstiness
        advisor.concurrency = threads == 0 ? nil : threads
        advisor.pools = workers * instances
        advisor.maximumClients = maxclients
        advisor.targetWaitProbability = target
        advisor.serverTime = serverTime.duration
        advisor.needsOwnConnection = !plainCommands
        return advisor
    }

    /// The advisor with what was given, or with what is seen on a live server.
    private func advisor() async throws -> PoolAdvisor {
        guard let watch else { return advisor(rate ?? 0, serviceTime?.duration ?? .zero) }
        let progress = ProgressBar(total: max(1, Int(watchTime.duration / .milliseconds(50))))
        do {
            let seen = try await ServerWatch(watch, for: watchTime.duration, progress: progress)
            progress.finish()
            Terminal.note(seen.summary)
            var advisor = advisor(seen.rate / Double(instances), max(seen.roundTrip, .nanoseconds(1)))
            advisor.serviceVariation = seen.variation
            advisor.serverTime = seen.serverTime
            advisor.maximumClients = maxclients ?? seen.maximumClients
            return advisor
        } catch {
            progress.finish()
            Terminal.error("\(error)")
            throw ExitCode(1)
        }
    }

    func run() async throws {
        let advice = try await advisor().advice()
        let answer = SizeAnswer(advice, pools: workers * instances)
        if json {
            print(try answer.json())
        } else {
            print(answer.text(colour: Terminal.isColourful))
        }
        if let report {
            try answer.page().write(toFile: report, atomically: true, encoding: .utf8)
            Terminal.note("wrote \(report)")
        }
        if advice.verdict != .size { throw ExitCode(2) }
    }
}

/// A number with `us`, `ms`, `s` or `m`, such as `1.5ms`.
struct TimeArgument: ExpressibleByArgument, Sendable {
    let duration: Duration

    init(duration: Duration) {
        self.duration = duration
    }

    init?(argument: String) {
        let number = argument.prefix { $0.isNumber || $0 == "." }
        guard let value = Double(number), value >= 0, value < 1e9 else { return nil }
        switch argument.dropFirst(number.count) {
        case "us": duration = .seconds(value / 1_000_000)
        case "ms": duration = .seconds(value / 1000)
        case "s": duration = .seconds(value)
        case "m": duration = .seconds(value * 60)
        default: return nil
        }
    }

    /// As it is given.
    var defaultValueDescription: String {
        let microseconds = duration / .microseconds(1)
        return switch microseconds {
        case 1_000_000...: "\(String(format: "%g", microseconds / 1_000_000))s"
        case 1000...: "\(String(format: "%g", microseconds / 1000))ms"
        default: "\(String(format: "%g", microseconds))us"
        }
    }
}
