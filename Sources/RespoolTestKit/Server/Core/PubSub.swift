//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Who listens to which channels.
///
/// Subscribers are served in the order they came.
struct PubSub {
    private(set) var channels: [Bytes: [Int]] = [:]
    private(set) var patterns: [Bytes: [Int]] = [:]
    private(set) var shardChannels: [Bytes: [Int]] = [:]

    mutating func subscribe(_ session: Session, _ channel: Bytes) {
        if session.channels.insert(channel).inserted { channels[channel, default: []].append(session.id) }
    }

    mutating func subscribe(_ session: Session, pattern: Bytes) {
        if session.patterns.insert(pattern).inserted { patterns[pattern, default: []].append(session.id) }
    }

    mutating func subscribe(_ session: Session, shard channel: Bytes) {
        if session.shardChannels.insert(channel).inserted { shardChannels[channel, default: []].append(session.id) }
    }

    mutating func unsubscribe(_ session: Session, _ channel: Bytes) {
        if session.channels.remove(channel) != nil { Self.remove(session.id, channel, &channels) }
    }

    mutating func unsubscribe(_ session: Session, pattern: Bytes) {
        if session.patterns.remove(pattern) != nil { Self.remove(session.id, pattern, &patterns) }
    }

    mutating func unsubscribe(_ session: Session, shard channel: Bytes) {
        if session.shardChannels.remove(channel) != nil { Self.remove(session.id, channel, &shardChannels) }
    }

    mutating func removeAll(of session: Session) {
        for channel in session.channels { unsubscribe(session, channel) }
        for pattern in session.patterns { unsubscribe(session, pattern: pattern) }
        for channel in session.shardChannels { unsubscribe(session, shard: channel) }
    }

    private static func remove(_ id: Int, _ channel: Bytes, _ table: inout [Bytes: [Int]]) {
        table[channel]?.removeAll { $0 == id }
        if table[channel]?.isEmpty == true { table[channel] = nil }
    }

    /// Sends a message to everybody who listens; how many that were.
    @discardableResult
    func publish(_ message: Bytes, to channel: Bytes, in core: ServerCore) -> Int {
        var receivers = 0
        for id in channels[channel] ?? [] {
            guard let session = core.sessions[id] else { continue }
            core.push(.push([.text("message"), .bulk(channel), .bulk(message)]), to: session)
            receivers += 1
        }
        guard !patterns.isEmpty else { return receivers }
        for (pattern, ids) in patterns where Glob.matches(pattern, channel) {
            for id in ids {
                guard let session = core.sessions[id] else { continue }
                core.push(.push([.text("pmessage"), .bulk(pattern), .bulk(channel), .bulk(message)]), to: session)
                receivers += 1
            }
        }
        return receivers
    }

    func publish(_ message: Bytes, shard channel: Bytes, in core: ServerCore) -> Int {
        let ids = shardChannels[channel] ?? []
        for id in ids {
            guard let session = core.sessions[id] else { continue }
            core.push(.push([.text("smessage"), .bulk(channel), .bulk(message)]), to: session)
        }
        return ids.count
    }
}
