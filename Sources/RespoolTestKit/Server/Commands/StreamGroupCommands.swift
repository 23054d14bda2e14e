//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum StreamGroupCommands {
    static let handlers: [String: CommandHandler] = [
        "xgroup|create": create, "xgroup|setid": setid, "xgroup|destroy": destroy,
        "xgroup|createconsumer": createconsumer, "xgroup|delconsumer": delconsumer, "xack": xack,
        "xpending": xpending,
    ]

    static func noGroup(_ key: Bytes, _ group: Bytes) -> Failure {
        Failure("NOGROUP No such consumer group '\(group)' for key name '\(key)'")
    }

    private static func stream(_ call: Call) throws(Failure) -> StreamObject {
        guard let stream = try call.database.stream(call[2]) else {
            throw Failure(
                "ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM "
                    + "option to create an empty stream automatically."
            )
        }
        return stream
    }

    private static func entriesRead(_ call: Call, _ index: Int) throws(Failure) -> Int? {
        let number = try call.integer(index)
        guard number >= -1 else { throw Failure("ERR value for ENTRIESREAD must be positive or -1") }
        return number < 0 ? nil : number
    }

    /// Redis 8.2 doesn't believe that more was read than was ever added.
    private static func known(_ read: Int?, _ stream: StreamObject, _ call: Call) -> Int? {
        call.core.version == .redis82 ? read.map { min($0, stream.entriesAdded) } : read
    }

    static func create(_ call: Call) throws(Failure) -> Reply {
        var (makes, read, index) = (false, Int?.none, 5)
        while index < call.count {
            switch call.option(index) {
            case "MKSTREAM": makes = true
            case "ENTRIESREAD" where index + 1 < call.count:
                read = try entriesRead(call, index + 1)
                index += 1
            default: throw unknownForm(call)
            }
            index += 1
        }
        let found = try call.database.stream(call[2])
        if found == nil, !makes { _ = try stream(call) }
        let target = found ?? StreamObject()
        let id: StreamID = call[4] == "$" ? target.lastID : try StreamCommands.id(call[4])
        if found == nil {
            call.put(call[2], .stream(target))
            call.core.changed(call[2], in: call.session.database, by: call.session)
        }
        guard target.groups[call[3]] == nil else { throw Failure("BUSYGROUP Consumer Group name already exists") }
        target.groups[call[3]] = .init(lastID: id, entriesRead: known(read, target, call))
        // What groups and consumers know is no change of the stream to those who watch it.
        call.notify(.stream, "xgroup-create", call[2])
        return .ok
    }

    private static func unknownForm(_ call: Call) -> Failure {
        Failure("ERR unknown subcommand or wrong number of arguments for '\(call[1])'. Try XGROUP HELP.")
    }

    private static func group(_ call: Call) throws(Failure) -> (StreamObject, StreamObject.Group) {
        let stream = try stream(call)
        guard let group = stream.groups[call[3]] else { throw noGroup(call[2], call[3]) }
        return (stream, group)
    }

    static func setid(_ call: Call) throws(Failure) -> Reply {
        var read: Int?
        if call.count > 5 {
            guard call.count == 7, call.option(5) == "ENTRIESREAD" else { throw unknownForm(call) }
            read = try entriesRead(call, 6)
        }
        let (stream, group) = try group(call)
        group.lastID = call[4] == "$" ? stream.lastID : try StreamCommands.id(call[4])
        group.entriesRead = known(read, stream, call)
        call.notify(.stream, "xgroup-setid", call[2])
        return .ok
    }

    static func destroy(_ call: Call) throws(Failure) -> Reply {
        let stream = try stream(call)
        guard stream.groups.removeValue(forKey: call[3]) != nil else { return .integer(0) }
        call.notify(.stream, "xgroup-destroy", call[2])
        call.database.signal(call[2])
        return .integer(1)
    }

    static func createconsumer(_ call: Call) throws(Failure) -> Reply {
        let (_, group) = try group(call)
        guard group.consumers[call[4]] == nil else { return .integer(0) }
        group.consumers[call[4]] = .init(seenAt: call.now)
        call.notify(.stream, "xgroup-createconsumer", call[2])
        return .integer(1)
    }

    static func delconsumer(_ call: Call) throws(Failure) -> Reply {
        let (_, group) = try group(call)
        guard group.consumers.removeValue(forKey: call[4]) != nil else { return .integer(0) }
        let own = group.order.filter { group.pending[$0]?.consumer == call[4] }
        for id in own { group.remove(id) }
        call.notify(.stream, "xgroup-delconsumer", call[2])
        return .integer(own.count)
    }

    static func xack(_ call: Call) throws(Failure) -> Reply {
        guard let group = try call.database.stream(call[1])?.groups[call[2]] else { return .integer(0) }
        var ids: [StreamID] = []
        for bytes in call.arguments.dropFirst(3) { ids.append(try StreamCommands.id(bytes)) }
        return .integer(ids.count { group.remove($0) != nil })
    }

    static func xpending(_ call: Call) throws(Failure) -> Reply {
        var (idle, first) = (0, 3)
        if call.count > 3 {
            if call.option(3) == "IDLE" {
                idle = try call.integer(min(4, call.count - 1))
                guard call.count >= 8 else { throw .syntax }
                first = 5
            }
            guard call.count >= first + 3, call.count <= first + 4 else { throw .syntax }
        }
        var (start, end, count) = (StreamID.zero, StreamID.maximum, 0)
        if call.count > 3 {
            count = max(0, try call.integer(first + 2))
            start = try StreamCommands.limit(call[first], isStart: true)
            end = try StreamCommands.limit(call[first + 1], isStart: false)
        }
        guard let group = try call.database.stream(call[1])?.groups[call[2]] else {
            throw Failure("NOGROUP No such key '\(call[1])' or consumer group '\(call[2])'")
        }
        if call.count == 3 { return summary(group) }
        let consumer = call.count == first + 4 ? call[first + 3] : nil
        var replies: [Reply] = []
        for id in group.order[group.position(of: start)...] where id <= end {
            guard replies.count < count else { break }
            guard let item = group.pending[id], consumer == nil || item.consumer == consumer else { continue }
            let age = max(0, Int(call.now - item.deliveredAt))
            if age < idle { continue }
            replies.append(.array([.bulk(id.bytes), .bulk(item.consumer), .integer(age), .integer(item.deliveries)]))
        }
        return .array(replies)
    }

    private static func summary(_ group: StreamObject.Group) -> Reply {
        guard let first = group.order.first, let last = group.order.last else {
            return .array([.integer(0), .null, .null, .nullArray])
        }
        var counts: [Bytes: Int] = [:]
        for item in group.pending.values { counts[item.consumer, default: 0] += 1 }
        return .array([
            .integer(group.order.count), .bulk(first.bytes), .bulk(last.bytes),
            .array(counts.sorted { $0.key < $1.key }.map { .array([.bulk($0.key), .text("\($0.value)")]) }),
        ])
    }
}
