//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

struct StreamID: Hashable, Comparable, Sendable {
    var time: UInt64
    var sequence: UInt64

    static let zero = StreamID(time: 0, sequence: 0)
    static let maximum = StreamID(time: .max, sequence: .max)

    static func < (left: StreamID, right: StreamID) -> Bool {
        left.time != right.time ? left.time < right.time : left.sequence < right.sequence
    }

    var bytes: Bytes { Bytes("\(time)-\(sequence)") }

    var next: StreamID? {
        if sequence < .max { return StreamID(time: time, sequence: sequence + 1) }
        return time < .max ? StreamID(time: time + 1, sequence: 0) : nil
    }

    var previous: StreamID? {
        if sequence > 0 { return StreamID(time: time, sequence: sequence - 1) }
        return time > 0 ? StreamID(time: time - 1, sequence: .max) : nil
    }
}

final class StreamObject {
    struct Entry {
        var id: StreamID
        /// Fields and values alternating.
        var fields: [Bytes]
    }

    struct Pending {
        var consumer: Bytes
        var deliveredAt: Int64
        var deliveries: Int
    }

    struct Consumer {
        /// When it last asked for something, and when it last got something; `nil` for never.
        var seenAt: Int64
        var activeAt: Int64?
    }

    final class Group {
        var lastID: StreamID
        /// How many entries were read; `nil` where that can't be known.
        var entriesRead: Int?
        var pending: [StreamID: Pending] = [:]
        /// The pending IDs in order.
        var order: [StreamID] = []
        var consumers: [Bytes: Consumer] = [:]

        init(lastID: StreamID, entriesRead: Int?) {
            self.lastID = lastID
            self.entriesRead = entriesRead
        }

        func add(_ id: StreamID, _ item: Pending) {
            if pending.updateValue(item, forKey: id) == nil { order.insert(id, at: position(of: id)) }
        }

        @discardableResult
        func remove(_ id: StreamID) -> Pending? {
            guard let item = pending.removeValue(forKey: id) else { return nil }
            order.remove(at: position(of: id))
            return item
        }

        /// Where the ID is, or would be.
        func position(of id: StreamID) -> Int {
            var (low, high) = (0, order.count)
            while low < high {
                let middle = (low + high) / 2
                if order[middle] < id { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    var entries: Deque<Entry> = []
    var lastID = StreamID.zero
    var maximumDeletedID = StreamID.zero
    var entriesAdded = 0
    var groups: [Bytes: Group] = [:]

    func copy() -> StreamObject {
        let other = StreamObject()
        other.entries = entries
        other.lastID = lastID
        other.maximumDeletedID = maximumDeletedID
        other.entriesAdded = entriesAdded
        for (name, group) in groups {
            let twin = Group(lastID: group.lastID, entriesRead: group.entriesRead)
            twin.pending = group.pending
            twin.order = group.order
            twin.consumers = group.consumers
            other.groups[name] = twin
        }
        return other
    }

    /// The first position whose ID isn't below.
    func position(of id: StreamID) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func contains(_ id: StreamID) -> Bool {
        let position = position(of: id)
        return position < entries.count && entries[position].id == id
    }

    func range(_ first: StreamID, _ last: StreamID, limit: Int = .max, reversed: Bool = false) -> [Entry] {
        guard first <= last else { return [] }
        let start = position(of: first)
        let end = last.next.map { position(of: $0) } ?? entries.count
        guard start < end else { return [] }
        let count = min(limit, end - start)
        if reversed { return entries[(end - count)..<end].reversed() }
        return Array(entries[start..<(start + count)])
    }

    func remove(_ id: StreamID) -> Bool {
        let position = position(of: id)
        guard position < entries.count, entries[position].id == id else { return false }
        entries.remove(at: position)
        maximumDeletedID = max(maximumDeletedID, id)
        return true
    }
}
