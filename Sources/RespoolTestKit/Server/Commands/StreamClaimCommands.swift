//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

/// Pending entries that change hands.
enum StreamClaimCommands {
    static let handlers: [String: CommandHandler] = ["xclaim": xclaim, "xautoclaim": xautoclaim]

    private static func group(_ call: Call) throws(Failure) -> (StreamObject, StreamObject.Group) {
        guard let stream = try call.database.stream(call[1]), let group = stream.groups[call[2]] else {
            throw Failure("NOGROUP No such key '\(call[1])' or consumer group '\(call[2])'")
        }
        return (stream, group)
    }

    private struct Options {
        var deliveredAt: Int64
        var deliveries: Int?
        var forces = false
        var onlyIDs = false
        var lastID: StreamID?
    }

    private static func options(_ call: Call, _ first: Int) throws(Failure) -> Options {
        var options = Options(deliveredAt: call.now)
        var index = first
        while index < call.count {
            let hasValue = index + 1 < call.count
            switch call.option(index) {
            case "FORCE": options.forces = true
            case "JUSTID": options.onlyIDs = true
            case "IDLE" where hasValue:
                let idle = try call.integer(index + 1, Failure("ERR Invalid IDLE option argument for XCLAIM"))
                options.deliveredAt = call.now &- Int64(idle)
                index += 1
            case "TIME" where hasValue:
                options.deliveredAt = Int64(
                    try call.integer(index + 1, Failure("ERR Invalid TIME option argument for XCLAIM"))
                )
                index += 1
            case "RETRYCOUNT" where hasValue:
                options.deliveries = try call.integer(
                    index + 1,
                    Failure("ERR Invalid RETRYCOUNT option argument for XCLAIM")
                )
                index += 1
            case "LASTID" where hasValue:
                options.lastID = try StreamCommands.id(call[index + 1])
                index += 1
            default: throw Failure("ERR Unrecognized XCLAIM option '\(call[index])'")
            }
            index += 1
        }
        if options.deliveredAt < 0 || options.deliveredAt > call.now { options.deliveredAt = call.now }
        return options
    }

    static func xclaim(_ call: Call) throws(Failure) -> Reply {
        let (stream, group) = try group(call)
        let minimum = max(0, try call.integer(4, Failure("ERR Invalid min-idle-time argument for XCLAIM")))
        var ids: [StreamID] = []
        var index = 5
        while index < call.count, let id = try? StreamCommands.id(call[index]) {
            ids.append(id)
            index += 1
        }
        if ids.isEmpty { throw StreamCommands.invalidID }
        let options = try options(call, index)
        if let last = options.lastID, last > group.lastID { group.lastID = last }
        if call.core.version.isLater { StreamReadCommands.touch(call[3], group, call, call[1]) }
        var replies: [Reply] = []
        for id in ids {
            guard stream.contains(id) else {
                // What was deleted from the stream is pending no longer.
                group.remove(id)
                continue
            }
            var item = group.pending[id]
            if item == nil, options.forces { item = .init(consumer: call[3], deliveredAt: 0, deliveries: 1) }
            guard var item else { continue }
            if group.pending[id] != nil, minimum > 0, call.now - item.deliveredAt < minimum { continue }
            StreamReadCommands.touch(call[3], group, call, call[1], isActive: true)
            item.consumer = call[3]
            item.deliveredAt = options.deliveredAt
            if let deliveries = options.deliveries {
                item.deliveries = deliveries
            } else if !options.onlyIDs {
                item.deliveries += 1
            }
            group.add(id, item)
            replies.append(
                options.onlyIDs ? .bulk(id.bytes) : StreamCommands.entry(stream.entries[stream.position(of: id)])
            )
        }
        return .array(replies)
    }

    static func xautoclaim(_ call: Call) throws(Failure) -> Reply {
        let minimum = max(0, try call.integer(4, Failure("ERR Invalid min-idle-time argument for XAUTOCLAIM")))
        let start = try StreamCommands.limit(call[5], isStart: true)
        var (count, onlyIDs, index) = (100, false, 6)
        while index < call.count {
            switch call.option(index) {
            case "COUNT" where index + 1 < call.count:
                count = try call.integer(index + 1, Failure("ERR COUNT must be > 0"))
                guard count > 0, count < Int.max / 16 else { throw Failure("ERR COUNT must be > 0") }
                index += 1
            case "JUSTID": onlyIDs = true
            default: throw .syntax
            }
            index += 1
        }
        let (stream, group) = try group(call)
        if call.core.version.isLater { StreamReadCommands.touch(call[3], group, call, call[1]) }
        var (replies, deleted, attempts) = ([Reply](), [Reply](), count * 10)
        var next = StreamID.zero
        for id in Array(group.order[group.position(of: start)...]) {
            guard attempts > 0, replies.count + deleted.count < count else {
                next = id
                break
            }
            attempts -= 1
            guard var item = group.pending[id] else { continue }
            guard stream.contains(id) else {
                group.remove(id)
                deleted.append(.bulk(id.bytes))
                continue
            }
            if minimum > 0, call.now - item.deliveredAt < minimum { continue }
            StreamReadCommands.touch(call[3], group, call, call[1], isActive: true)
            item.consumer = call[3]
            item.deliveredAt = call.now
            if !onlyIDs { item.deliveries += 1 }
            group.add(id, item)
            replies.append(onlyIDs ? .bulk(id.bytes) : StreamCommands.entry(stream.entries[stream.position(of: id)]))
        }
        return .array([.bulk(next.bytes), .array(replies), .array(deleted)])
    }
}
