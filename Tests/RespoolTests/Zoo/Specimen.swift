//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import Logging
import MetricsTestKit
import Synchronization

@testable import Respool

/// Bytes that have been trouble somewhere, each with a second one that must not be taken for it.
///
/// Every one carries the word that nothing which is printed may carry (SEMANTICS 9.2), but the empty one.
struct Specimen: Sendable, CustomStringConvertible {
    let description: String
    let bytes: [UInt8]
    /// Other bytes that are easily mixed up with these.
    let other: [UInt8]

    private static let word = Array("c4n4ry".utf8)

    /// What is tried everywhere.
    static let small = [
        Specimen(description: "empty", bytes: [], other: [0]),
        Specimen(
            description: "binary",
            bytes: [0xFF, 0xFE, 0x00, 0x01] + word,
            other: [0xFF, 0xFE, 0x00, 0x02] + word
        ),
        Specimen(description: "broken UTF-8", bytes: word + [0xC3, 0x28, 0xF0, 0x9F], other: word + [0xC3, 0x29]),
        Specimen(description: "equal text", bytes: [0xC3, 0xA9] + word, other: [0x65, 0xCC, 0x81] + word),
        Specimen(description: "combining mark first", bytes: [0xCC, 0x81] + word, other: [0xCC, 0x80] + word),
        Specimen(
            description: "line ends",
            bytes: Array("\r\n+OK\r\n$-1\r\n".utf8) + word + [13, 10],
            other: Array("\r\n".utf8) + word
        ),
    ]

    /// All of them over the connection that is shared; in the other places, where the same bytes go other ways, one after the other; a
    /// mebibyte once.
    static func tried(
        at place: Place,
        _ version: RedisConfiguration.ProtocolVersion,
        withLarge hasLarge: Bool = true
    ) -> [Specimen] {
        guard place != .shared else { return small + (version == .resp3 && hasLarge ? [large] : []) }
        let first = (Place.allCases.firstIndex(of: place) ?? 0) + (version == .resp3 ? 3 : 0)
        return [small[first % small.count], small[(first + 2) % small.count]]
    }

    /// More than any buffer of the client holds at once.
    static let large = Specimen(
        description: "1 MiB",
        bytes: Array(repeatElement([0xFF, 0x00, 13, 10] + word, count: (1 << 20) / 10 + 1).joined().prefix(1 << 20)),
        other: word
    )
}

/// How a command gets to the server.
enum Place: CaseIterable, Sendable {
    case shared, lease, pipeline, transaction

    func send<Reply>(_ command: RedisCommand<Reply>, by redis: RedisClient) async throws -> Reply {
        switch self {
        case .shared: try await redis.send(command)
        case .lease: try await redis.withConnection { try await $0.send(command) }
        case .pipeline: try await redis.pipeline([command])[0]
        case .transaction: try await redis.transaction([command])[0]
        }
    }
}

/// Listens to everything that is said, and counts what shows the word.
final class CanaryWatch: Sendable {
    private let leaks = Mutex<[String]>([])
    let texts = Atomic<Int>(0)

    /// Where the word was seen, without what surrounded it.
    var found: [String] { leaks.withLock { $0 } }

    func say(_ text: String, from place: @autoclosure () -> String) {
        texts.add(1, ordering: .relaxed)
        guard Self.holdsWord(text) else { return }
        let place = place()
        leaks.withLock { leaks in if leaks.count < 50, !leaks.contains(place) { leaks.append(place) } }
    }

    /// Whether the word is in a text, in capitals or not; a search of strings would take most of a zoo's time.
    private static func holdsWord(_ text: String) -> Bool {
        let word = Array("c4n4ry".utf8)
        var text = text
        return text.withUTF8 { bytes in
            var index = 1
            while index + 4 < bytes.count {
                // Digits have no capitals.
                if bytes[index] == word[1], bytes[index + 2] == word[3] {
                    let part = bytes[(index - 1)...(index + 4)].map { $0 | 0x20 }
                    if zip(part, word).allSatisfy({ $0 == $1 | 0x20 }) { return true }
                }
                index += 1
            }
            return false
        }
    }

    /// What an error says in every call; `describe` asks all that can be asked.
    func glance(at error: RedisError, from place: @autoclosure () -> String) {
        say("\(error) \(String(reflecting: error)) \(error.message)", from: place())
    }

    /// Every way to turn an error into text.
    ///
    /// - Parameters:
    ///   - error: the error.
    ///   - ofScript: whether a script may have spoken, whose words a program may ask for.
    ///   - place: where it was thrown.
    func describe(_ error: any Error, ofScript: Bool = false, from place: @autoclosure () -> String) {
        var text = "\(error) \(String(describing: error)) \(String(reflecting: error)) \(error.localizedDescription) "
        dump(error, to: &text)
        for child in Mirror(reflecting: error).children { text += " \(child.label ?? ""): \(child.value)" }
        if let error = error as? RedisError {
            text += "\(error.message) \(error.code) \(error.command ?? "")"
            if !ofScript { dump(error.serverError, to: &text) }
            if let underlying = error.underlying { dump(underlying, to: &text) }
        }
        say(text, from: place())
    }

    /// A logger that tells everything to this.
    var logger: Logger {
        var logger = Logger(label: "zoo") { _ in Listener(watch: self) }
        logger.logLevel = .trace
        return logger
    }

    func listen(to metrics: TestMetrics) {
        for item in metrics.timers { say("\(item.label) \(item.dimensions)", from: "a timer") }
        for item in metrics.counters { say("\(item.label) \(item.dimensions)", from: "a counter") }
        for item in metrics.recorders { say("\(item.label) \(item.dimensions)", from: "a recorder") }
    }

    private struct Listener: LogHandler {
        let watch: CanaryWatch
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            watch.say("\(event.message) \(event.metadata ?? [:]) \(metadata)", from: "a log line")
        }
    }
}
