//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import MetricsTestKit
import NIOCore
import RealServers
import Testing

@testable import Respool

/// Tries every typed method, one after the other.
protocol MethodVisitor: Sendable {
    /// Tries one.
    ///
    /// - Parameters:
    ///   - method: the method's name.
    ///   - count: how many of its arguments are the bytes.
    ///   - command: what it made.
    /// - Throws: what ends the tour.
    func visit<Reply>(_ method: String, _ count: Int, _ command: RedisCommand<Reply>) async throws
}

/// Every argument and every value as bytes that have been trouble somewhere.
@Suite(.serialized)
struct BytesZooTests {
    /// Counts the bytes among a frame's arguments.
    private struct FrameReader: MethodVisitor {
        let specimen: Specimen
        let arguments = Shared(0)

        func visit<Reply>(_ method: String, _ count: Int, _ command: RedisCommand<Reply>) async throws {
            let words = try Self.words(of: command.request.frame)
            let found = words.count { $0.count == specimen.bytes.count && memcmp($0, specimen.bytes, $0.count) == 0 }
            #expect(found == count, "\(method) with \(specimen)")
            arguments.change { $0 += count }
        }

        /// The frame's parts, read by its lengths.
        private static func words(of frame: CommandFrame) throws -> [[UInt8]] {
            var pipeline = PipelineFrame(expecting: 1)
            pipeline.append(frame)
            var wire: [UInt8] = []
            pipeline.frame.withUnsafeBytes { bytes in
                var position = 0
                for attachment in pipeline.frame.attachments {
                    wire.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[position..<attachment.offset]))
                    attachment.payload.withUnsafeReadableBytes { wire.append(contentsOf: $0) }
                    position = attachment.offset
                }
                wire.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[position...]))
            }
            var position = 0
            func number(after type: Character) throws -> Int {
                try #require(wire[position] == type.asciiValue)
                let end = try #require(wire[position...].firstIndex(of: 13))
                defer { position = end + 2 }
                return try #require(Int(String(decoding: wire[(position + 1)..<end], as: UTF8.self)))
            }
            var words: [[UInt8]] = []
            for _ in 0..<(try number(after: "*")) {
                let length = try number(after: "$")
                words.append(Array(wire[position..<(position + length)]))
                position += length + 2
            }
            try #require(position == wire.count)
            return words
        }
    }

    @Test(arguments: Specimen.small + [Specimen.large])
    func `9.3 every argument of every method is one argument on the wire, whatever bytes it is`(
        specimen: Specimen
    ) async throws {
        let reader = FrameReader(specimen: specimen)
        try await EveryMethod.visit(specimen.bytes.respArgument, reader)
        #expect(reader.arguments.value > 400)
    }

    /// Sends every method's command and listens to what goes wrong.
    private struct Sender: MethodVisitor {
        let redis: RedisClient
        let place: Place
        let context: String
        let watch: CanaryWatch
        let counts = Shared<[String: Int]>([:])

        /// What would leave the server, or be another server's afterwards; what forks takes long.
        private static let left: Set<String> = ["bgrewriteaof", "bgsave", "failover", "replicaof", "save", "slaveof"]

        func visit<Reply>(_ method: String, _ count: Int, _ command: RedisCommand<Reply>) async throws {
            guard !Self.left.contains(method) else { return }
            do {
                _ = try await place.send(command, by: redis)
                counts.change { $0["answered", default: 0] += 1 }
            } catch let error as RedisError {
                let isScript = method.hasPrefix("eval") || method.hasPrefix("fcall")
                if place == .shared {
                    watch.describe(error, ofScript: isScript, from: "\(method): an error")
                } else {
                    watch.glance(at: error, from: "\(method): an error")
                }
                counts.change { $0["\(error.outcome)", default: 0] += 1 }
                // With bytes asked for, whatever the server answers can be read; what a script answers may be nothing.
                #expect(error.code != .decodingFailed || isScript, "\(method), \(context): \(error.message)")
                #expect(error.outcome != .unknown, "\(method), \(context): \(error.code)")
            }
        }
    }

    /// The client's settings: whatever it can say is listened to.
    private static func settings(
        of server: RedisServer,
        _ version: RedisConfiguration.ProtocolVersion,
        _ metrics: TestMetrics
    ) throws -> RedisConfiguration {
        var settings = try RedisConfiguration(server.url)
        settings.protocolVersion = version
        settings.retry = .never
        settings.observability.metricsFactory = metrics
        return settings
    }

    @Test(arguments: ServerKind.real + [.kit])
    func `9.2 9.3 any bytes go there and back exactly, or an error comes before anything is sent`(
        kind: ServerKind
    ) async throws {
        let (watch, metrics, tally) = (CanaryWatch(), TestMetrics(), RoundTrips.Tally())
        let server = try RedisServer(kind: kind)
        defer { server.remove() }
        try await server.start()
        for version in [RedisConfiguration.ProtocolVersion.resp2, .resp3] {
            let redis = try RedisClient(Self.settings(of: server, version, metrics), logger: watch.logger)
            for place in Place.allCases {
                for specimen in Specimen.tried(at: place, version) {
                    let trips = RoundTrips(
                        redis: redis,
                        place: place,
                        specimen: specimen,
                        context: "\(kind) \(version) \(place)",
                        runsLua: kind != .kit,
                        tally: tally
                    )
                    try await trips.all()
                }
            }
            watch.say("\(redis) \(String(reflecting: redis)) \(redis.statistics)", from: "a description")
            await redis.close()
        }
        watch.listen(to: metrics)
        #expect(watch.found.isEmpty)
        print("bytes, \(kind): \(tally.exact) round trips exact, \(tally.refused) refused before sending")
    }

    @Test(arguments: ServerKind.real + [.kit])
    func `9.2 9.3 bytes that are asked for as text are that text, or the error has them`(kind: ServerKind) async throws
    {
        try await withServer(kind: kind) { _, redis async throws in
            for specimen in Specimen.small {
                let bytes = specimen.bytes
                let reads: [(String, RedisCommand<RESPValue>, () async throws -> String?)] = [
                    ("GET", RedisCommand("SET", "k", bytes), { try await redis.get("k") }),
                    ("GETDEL", RedisCommand("SET", "k", bytes), { try await redis.getdel("k") }),
                    ("LPOP", RedisCommand("RPUSH", "l", bytes), { try await redis.lpop("l") }),
                    ("HGET", RedisCommand("HSET", "h", "f", bytes), { try await redis.hget("h", "f") }),
                    ("SPOP", RedisCommand("SADD", "s", bytes), { try await redis.spop("s") }),
                    ("ECHO", RedisCommand("PING"), { try await redis.echo(bytes) }),
                ]
                for (name, write, read) in reads {
                    _ = try await redis.send(write)
                    do {
                        let text = try await read()
                        #expect(text.map { Array($0.utf8) } == bytes, "\(name) of \(specimen)")
                    } catch let error as RedisError {
                        #expect(error.code == .decodingFailed && error.outcome == .executed, "\(name) of \(specimen)")
                        let kept = error.reply?.bytes.map { Array($0.readableBytesView) }
                        #expect(kept == bytes, "\(name) of \(specimen)")
                        #expect(String(validating: bytes, as: UTF8.self) == nil, "\(name) of \(specimen)")
                    }
                }
            }
        }
    }

    @Test(arguments: ServerKind.real + [.kit])
    func `9.2 every method is answered or fails without showing what it was given`(kind: ServerKind) async throws {
        let (watch, metrics) = (CanaryWatch(), TestMetrics())
        var counts: [String: Int] = [:]
        let server = try RedisServer(kind: kind)
        defer { server.remove() }
        try await server.start()
        for version in [RedisConfiguration.ProtocolVersion.resp2, .resp3] {
            let redis = try RedisClient(Self.settings(of: server, version, metrics), logger: watch.logger)
            for place in Place.allCases {
                // The test kit's server quotes all of a mebibyte in its errors.
                for specimen in Specimen.tried(at: place, version, withLarge: kind != .kit) {
                    let context = "\(kind) \(version) \(place) \(specimen)"
                    let sender = Sender(redis: redis, place: place, context: context, watch: watch)
                    try await EveryMethod.visit(specimen.bytes.respArgument, sender)
                    counts.merge(sender.counts.value, uniquingKeysWith: +)
                    #expect(try await redis.echo(context) == context)
                    try await redis.flushall()
                }
            }
            watch.say("\(redis) \(String(reflecting: redis)) \(redis.statistics)", from: "a description")
            await redis.close()
        }
        watch.listen(to: metrics)
        #expect(watch.found.isEmpty, "\(watch.found)")
        #expect(counts["answered", default: 0] > EveryMethod.count)
        print(
            "bytes, \(kind): \(counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))"
        )
    }
}
