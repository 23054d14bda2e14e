//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Says how many connections a pool of leases needs, and why; or that it needs none.
///
/// Leases that arrive at random and last for random times queue as in Erlang's model (M/M/c): with λ leases per second of S
/// seconds each, the load is a = λ·S connections, and the probability that a newcomer must wait for one of c is Erlang's C(c, a).
/// Bursts make the load peaky; with a peakedness z above 1 the model is asked for c/z connections at the load a/z (Hayward's
/// approximation). The mean wait is scaled by (z + v) / 2, where v is the squared variation of the lease times (Allen and
/// Cunneen's approximation). Pure: numbers in, advice out.
public struct PoolAdvisor: Sendable, Hashable {
    /// Leases asked for per second, of one pool.
    public var arrivalRate: Double
    /// How long a lease is held on average.
    public var serviceTime: Duration
    /// The variance of that time divided by the square of its mean: 0 for always the same, 1 (the default) for exponential.
    public var serviceVariation = 1.0
    /// How bursty arrivals are: 1 (the default) for independent callers, more where they come in crowds.
    public var peakedness = 1.0
    /// Callers that can want a lease at the same time, such as the threads of a process; `nil` where nothing limits them.
    public var concurrency: Int?
    /// How many such pools share the server; 1 by default.
    public var pools = 1
    /// The server's limit on clients (`maxclients`); `nil` where it isn't known.
    public var maximumClients: Int?
    /// The probability of having to wait that is aimed at; 0.01 by default.
    public var targetWaitProbability = 0.01
    /// The server's own time for a command; 8 µs by default, what `redis-benchmark` without pipelining leaves each command
    /// on a common machine.
    public var serverTime = Duration.microseconds(8)
    /// Whether leases are taken for what needs a connection of its own (transactions with WATCH, commands that block,
    /// changes of the connection), and not just to send commands.
    public var needsOwnConnection = true

    /// Makes an advisor for one pool.
    public init(arrivalRate: Double, serviceTime: Duration) {
        self.arrivalRate = arrivalRate
        self.serviceTime = serviceTime
    }

    /// What one size would mean.
    public struct Point: Sendable, Hashable {
        /// Connections.
        public let size: Int
        /// The probability that a caller waits: 1 where the queue would only grow.
        public let waitProbability: Double
        /// The mean wait over all callers; `nil` where the queue would only grow.
        public let meanWait: Duration?
        /// The wait that one caller in a hundred exceeds; `nil` where the queue would only grow.
        public let wait99: Duration?
        /// Part of the time that a connection is leased.
        public let utilisation: Double
    }

    /// Whether a pool is what is needed.
    public enum Verdict: String, Sendable, Hashable {
        /// A pool of this size.
        case size
        /// The shared connection does it: nothing asked for needs a connection of its own.
        case leasesNotNeeded
        /// The server has no time for more, whatever the pools do.
        case serverSaturated
        /// The size that the target asks for is more than the server lets in.
        case limitedByServer
    }

    /// The advice, and what it rests on.
    public struct Advice: Sendable, Hashable {
        /// Whether a pool is what is needed.
        public let verdict: Verdict
        /// Connections of each pool.
        public let size: Int
        /// Connections leased on average, of each pool (λ·S).
        public let load: Double
        /// What that size means.
        public let point: Point
        /// Sizes around it, to draw.
        public let points: [Point]
        /// Part of the server's time that all pools together take.
        public let serverUtilisation: Double
        /// Why, in sentences.
        public let reasons: [String]
    }

    /// Works out the advice.
    ///
    /// O(size²) in the worst case, some microseconds for common sizes.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument`, naming what can't be used.
    public func advice() throws -> Advice {
        try validate()
        let load = arrivalRate * serviceTime.inSeconds
        let needed = smallestSize(load: load)
        var size = needed
        var reasons = [
            "\(Self.text(arrivalRate)) leases a second of \(serviceTime) keep \(Self.text(load)) connections busy on average",
            "with \(needed) of them, a caller waits with a probability of \(Self.text(point(needed, load).waitProbability)) "
                + "(aim: \(Self.text(targetWaitProbability)))",
        ]
        var verdict = Verdict.size
        if let concurrency, size > concurrency {
            size = concurrency
            reasons.append(
                "no more than \(concurrency) callers can want one at the same time, so more would never be used"
            )
        }
        let room = maximumClients.map { max(1, Int(Double($0) * 0.9) / pools) }
        if let room, let maximumClients, size > room {
            size = room
            verdict = .limitedByServer
            reasons.append(
                "\(pools) pools share \(maximumClients) clients, a tenth kept for others: \(room) each; raise maxclients or "
                    + "hold leases for less time"
            )
        } else if let maximumClients {
            // Where there is room for so many, the product can't overflow.
            reasons.append("\(pools) pools of \(size) take \(pools * size) of the server's \(maximumClients) clients")
        }
        let serverUtilisation = arrivalRate * Double(pools) * serverTime.inSeconds
        if serverUtilisation >= 0.9 {
            verdict = .serverSaturated
            reasons.append(
                "the server would be busy for \(Self.text(serverUtilisation)) of its time: more connections only move the "
                    + "queue into it; send less, pipeline, or use more servers"
            )
        } else if !needsOwnConnection {
            verdict = .leasesNotNeeded
            reasons.append("commands that need no connection of their own are served best by the shared one")
        }
        let largest = max(size + 4, min(2 * size, size + 32))
        return Advice(
            verdict: verdict,
            size: size,
            load: load,
            point: point(size, load),
            points: (1...largest).map { point($0, load) },
            serverUtilisation: serverUtilisation,
            reasons: reasons
        )
    }

    private func validate() throws(RedisError) {
        func require(_ holds: Bool, _ name: String, _ accepts: String) throws(RedisError) {
            guard holds else {
                throw RedisError(.invalidArgument, "\(name) needs \(accepts)", outcome: .notExecuted)
            }
        }
        try require(arrivalRate.isFinite && arrivalRate >= 0, "arrivalRate", "a rate of zero or more")
        try require(serviceTime > .zero, "serviceTime", "a time above zero")
        try require(serverTime >= .zero, "serverTime", "a time of zero or more")
        try require(arrivalRate * serviceTime.inSeconds <= 65_536, "arrivalRate", "a load of at most 65536 connections")
        try require(serviceVariation.isFinite && serviceVariation >= 0, "serviceVariation", "a number of zero or more")
        try require(peakedness.isFinite && (1...1000).contains(peakedness), "peakedness", "a number from 1 to 1000")
        try require(concurrency ?? 1 >= 1, "concurrency", "a number from 1, or nil")
        try require(pools >= 1, "pools", "a number from 1")
        try require(maximumClients ?? 1 >= 1, "maximumClients", "a number from 1, or nil")
        try require(
            targetWaitProbability > 0 && targetWaitProbability < 1,
            "targetWaitProbability",
            "a number between 0 and 1"
        )
    }

    private func smallestSize(load: Double) -> Int {
        var size = max(1, Int(load.rounded(.down)))
        while waitProbability(size, load) > targetWaitProbability { size += 1 }
        return size
    }

    private func point(_ size: Int, _ load: Double) -> Point {
        let probability = waitProbability(size, load)
        let utilisation = load / Double(size)
        guard utilisation < 1 else {
            return Point(size: size, waitProbability: 1, meanWait: nil, wait99: nil, utilisation: 1)
        }
        // Those who wait do so for an exponential time of this mean.
        let spread = (peakedness + serviceVariation) / 2
        let waitOfThoseWhoWait = spread * serviceTime.inSeconds / (Double(size) - load)
        return Point(
            size: size,
            waitProbability: probability,
            meanWait: Self.duration(probability * waitOfThoseWhoWait),
            wait99: Self.duration(probability <= 0.01 ? 0 : waitOfThoseWhoWait * (probability / 0.01).naturalLogarithm),
            utilisation: utilisation
        )
    }

    /// Erlang's C, for loads that bursts make peaky.
    private func waitProbability(_ size: Int, _ load: Double) -> Double {
        guard load > 0 else { return 0 }
        guard load < Double(size) else { return 1 }
        let (servers, offered) = (Double(size) / peakedness, load / peakedness)
        let low = Self.erlangC(Int(servers.rounded(.down)), offered)
        let high = Self.erlangC(Int(servers.rounded(.up)), offered)
        let fraction = servers - servers.rounded(.down)
        return low + (high - low) * fraction
    }

    /// The probability of waiting, by Erlang's C formula (1917).
    ///
    /// Worked out by the recursion of his B formula, which overflows nowhere.
    static func erlangC(_ servers: Int, _ load: Double) -> Double {
        guard Double(servers) > load else { return 1 }
        guard load > 0, servers > 0 else { return 0 }
        var blocked = 1.0
        for server in 1...servers { blocked = load * blocked / (Double(server) + load * blocked) }
        let utilisation = load / Double(servers)
        return blocked / (1 - utilisation * (1 - blocked))
    }

    /// At most some 290 billion years, for what the model makes of extreme times.
    private static func duration(_ seconds: Double) -> Duration {
        .seconds(seconds.isNaN ? 0 : min(max(0, seconds), 9e18))
    }

    private static func text(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return "\(Int(number))" }
        let digits = abs(number) >= 1 ? 100.0 : 10_000.0
        return "\((number * digits).rounded() / digits)"
    }
}

extension Double {
    /// ln x for x ≥ 1, by halving the exponent away and a series; the standard library has none.
    fileprivate var naturalLogarithm: Double {
        guard self > 0, isFinite else { return 0 }
        let ratio = (significand - 1) / (significand + 1)
        var term = ratio
        var sum = 0.0
        for power in stride(from: 1.0, through: 41, by: 2) {
            sum += term / power
            term *= ratio * ratio
        }
        return 2 * sum + Double(exponent) * 0.693_147_180_559_945_3
    }
}
