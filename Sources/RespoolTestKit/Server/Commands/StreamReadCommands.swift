//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

enum StreamReadCommands {
    static let handlers: [String: CommandHandler] = ["xread": xread, "xreadgroup": xread]

    private struct Request {
        var count: Int?
        var block: Int64?
        var group: Bytes = .empty
        var consumer: Bytes = .empty
        var skipsPending = false
        /// Where the keys begin; as many IDs follow.
        var firstKey = 0
        var number = 0

        /// How many entries at most; a count of 0 means all.
        var limit: Int { count.flatMap { $0 == 0 ? nil : $0 } ?? .max }
    }

    private static func parse(_ call: Call) throws(Failure) -> Request {
        let isGroup = call.spec.name == "xreadgroup"
        var request = Request()
        var (index, hasGroup) = (1, false)
        scan: while index < call.count {
            let left = call.count - index - 1
            switch call.option(index) {
            case "BLOCK" where left > 0:
                let timeout = try call.integer(index + 1, Failure("ERR timeout is not an integer or out of range"))
                guard timeout >= 0 else { throw .negativeTimeout }
                request.block = Int64(timeout)
                index += 2
            case "COUNT" where left > 0:
                request.count = max(0, try call.integer(index + 1))
                index += 2
            case "STREAMS" where left > 0:
                guard left % 2 == 0 else {
                    let symbol = isGroup ? ">" : "$"
                    throw Failure(
                        "ERR Unbalanced \(call.spec.name.uppercased()) list of streams: for each stream key an ID or '\(symbol)' must be specified."
                    )
                }
                request.firstKey = index + 1
                request.number = left / 2
                break scan
            case "GROUP" where left > 1:
                guard isGroup else {
                    throw Failure("ERR The GROUP option is only supported by XREADGROUP. You called XREAD instead.")
                }
                (request.group, request.consumer) = (call[index + 1], call[index + 2])
                hasGroup = true
                index += 3
            case "NOACK":
                guard isGroup else {
                    throw Failure("ERR The NOACK option is only supported by XREADGROUP. You called XREAD instead.")
                }
                request.skipsPending = true
                index += 1
            default: throw .syntax
            }
        }
        guard request.number > 0 else { throw .syntax }
        guard hasGroup || !isGroup else { throw Failure("ERR Missing GROUP option for XREADGROUP") }
        return request
    }

    static func xread(_ call: Call) throws(Failure) -> Reply {
        let request = try parse(call)
        let isGroup = call.spec.name == "xreadgroup"
        if let ready = call.readyKey { return try readReady(call, request, ready) }
        var resolved = call.arguments
        var starts: [StreamID?] = []
        for position in 0..<request.number {
            let (key, text) = (call[request.firstKey + position], call[request.firstKey + request.number + position])
            let stream = try call.database.stream(key)
            if isGroup, stream?.groups[request.group] == nil {
                throw Failure(
                    "NOGROUP No such key '\(key)' or consumer group '\(request.group)' in XREADGROUP with GROUP option"
                )
            }
            switch text {
            case "$":
                guard !isGroup else {
                    throw Failure(
                        "ERR The $ ID is meaningless in the context of XREADGROUP: you want to read the history of this "
                            + "consumer by specifying a proper ID, or use the > ID to get new messages. The $ ID "
                            + "would just return an empty result set."
                    )
                }
                let last = stream?.lastID ?? .zero
                starts.append(last)
                resolved[request.firstKey + request.number + position] = last.bytes
            case ">":
                guard isGroup else {
                    throw Failure(
                        "ERR The > ID can be specified only when calling XREADGROUP using the GROUP <group> <consumer> option."
                    )
                }
                starts.append(nil)
            default: starts.append(try StreamCommands.id(text))
            }
        }
        let keys = Array(call.arguments[request.firstKey..<(request.firstKey + request.number)])
        var found: [(key: Bytes, entries: Reply)] = []
        for (key, start) in zip(keys, starts) {
            guard let stream = try call.database.stream(key) else { continue }
            if isGroup {
                guard let group = stream.groups[request.group] else { continue }
                if let reply = read(call, request, key, stream, group, after: start) { found.append((key, reply)) }
            } else if let start, let next = start.next {
                let entries = stream.range(next, .maximum, limit: request.limit)
                if !entries.isEmpty { found.append((key, .array(entries.map(StreamCommands.entry)))) }
            }
        }
        if !found.isEmpty {
            if call.session.writer.version == 3 { return .map(found.flatMap { [.bulk($0.key), $0.entries] }) }
            return .array(found.map { .array([.bulk($0.key), $0.entries]) })
        }
        guard let block = request.block else { return .nullArray }
        var waiting = Call(core: call.core, session: call.session, spec: call.spec, arguments: resolved)
        (waiting.mayBlock, waiting.isRetry) = (call.mayBlock, call.isRetry)
        return waiting.wait(for: keys, timeout: block, otherwise: .nullArray)
    }

    /// What a client that waited gets from the one key that changed.
    private static func readReady(_ call: Call, _ request: Request, _ key: Bytes) throws(Failure) -> Reply {
        let isGroup = call.spec.name == "xreadgroup"
        guard case .stream(let stream) = call.database.entry(key)?.value else {
            throw Failure("UNBLOCKED the stream key no longer exists")
        }
        var entries: Reply?
        if isGroup {
            guard let group = stream.groups[request.group] else {
                throw Failure("NOGROUP the consumer group this client was blocked on no longer exists")
            }
            entries = read(call, request, key, stream, group, after: nil)
        } else {
            let keys = call.arguments[request.firstKey..<(request.firstKey + request.number)]
            guard let position = keys.firstIndex(of: key) else { return .none }
            if let next = try StreamCommands.id(call[position + request.number]).next {
                let found = stream.range(next, .maximum, limit: request.limit)
                if !found.isEmpty { entries = .array(found.map(StreamCommands.entry)) }
            }
        }
        guard let entries else { return .none }
        return call.session.writer.version == 3
            ? .map([.bulk(key), entries]) : .array([.array([.bulk(key), entries])])
    }

    /// What a consumer gets: new entries where no ID is given, else those it has pending behind the ID.
    private static func read(
        _ call: Call,
        _ request: Request,
        _ key: Bytes,
        _ stream: StreamObject,
        _ group: StreamObject.Group,
        after start: StreamID?
    ) -> Reply? {
        let limit = request.limit
        let consumer = request.consumer
        if call.core.version.isLater { touch(consumer, group, call, key) }
        if start == nil, (stream.entries.last?.id ?? .zero) <= group.lastID { return nil }
        touch(consumer, group, call, key, isActive: start == nil && !request.skipsPending)
        if let start {
            var replies: [Reply] = []
            guard let next = start.next else { return .array([]) }
            for id in Array(group.order[group.position(of: next)...]) {
                guard replies.count < limit else { break }
                guard var item = group.pending[id], item.consumer == consumer else { continue }
                let position = stream.position(of: id)
                if position < stream.entries.count, stream.entries[position].id == id {
                    item.deliveredAt = call.now
                    item.deliveries += 1
                    group.pending[id] = item
                    replies.append(StreamCommands.entry(stream.entries[position]))
                } else {
                    replies.append(.array([.bulk(id.bytes), .nullArray]))
                }
            }
            return .array(replies)
        }
        guard let next = group.lastID.next else { return nil }
        let entries = stream.range(next, .maximum, limit: limit)
        guard !entries.isEmpty else { return nil }
        for entry in entries {
            let hasBegun = !call.core.version.isLater || group.lastID >= (stream.entries.first?.id ?? .zero)
            if let read = group.entriesRead, hasBegun, !stream.hasTombstones(from: entry.id, call.core.version) {
                group.entriesRead = read + 1
            } else if stream.entriesAdded > 0 {
                group.entriesRead = stream.distance(to: entry.id)
            }
            group.lastID = entry.id
            if !request.skipsPending {
                group.add(entry.id, .init(consumer: consumer, deliveredAt: call.now, deliveries: 1))
            }
        }
        return .array(entries.map(StreamCommands.entry))
    }

    /// Makes a consumer if there is none, and notes that it was seen.
    static func touch(
        _ consumer: Bytes,
        _ group: StreamObject.Group,
        _ call: Call,
        _ key: Bytes,
        isActive: Bool = false
    ) {
        if group.consumers[consumer] == nil {
            group.consumers[consumer] = .init(seenAt: call.now)
            call.notify(.stream, "xgroup-createconsumer", key)
        }
        group.consumers[consumer]?.seenAt = call.now
        if isActive { group.consumers[consumer]?.activeAt = call.now }
    }
}

extension StreamObject {
    /// Whether something was deleted from this ID on.
    func hasTombstones(from id: StreamID, _ version: TestServer.Version) -> Bool {
        guard let first = entries.first, maximumDeletedID != .zero else { return false }
        return id <= maximumDeletedID && (version.isValkey || first.id <= maximumDeletedID)
    }

    /// How many entries were ever added up to an ID; `nil` where deletions hide it.
    func distance(to id: StreamID) -> Int? {
        guard entriesAdded > 0 else { return 0 }
        guard let first = entries.first else { return id <= lastID ? entriesAdded : nil }
        if id == lastID { return entriesAdded }
        if id > lastID { return nil }
        if maximumDeletedID == .zero || maximumDeletedID < first.id {
            if id < first.id { return entriesAdded - entries.count }
            if id == first.id { return entriesAdded - entries.count + 1 }
        }
        return nil
    }

    func lag(of group: Group, _ version: TestServer.Version) -> Int? {
        guard entriesAdded > 0 else { return 0 }
        if version == .redis82, entries.isEmpty { return 0 }
        if version == .redis82, let first = entries.first, group.lastID < first.id, maximumDeletedID < first.id {
            return entries.count
        }
        if version.isValkey, group.entriesRead == nil, group.lastID != .zero, group.lastID < maximumDeletedID {
            return nil
        }
        if let read = group.entriesRead, !hasTombstones(from: group.lastID, version) { return entriesAdded - read }
        return distance(to: group.lastID).map { entriesAdded - $0 }
    }
}
