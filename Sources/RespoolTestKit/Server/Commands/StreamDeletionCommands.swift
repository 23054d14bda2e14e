//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// XDELEX and XACKDEL of Redis 8.2: deletions that look at the groups.
enum StreamDeletionCommands {
    static let handlers: [String: CommandHandler] = ["xdelex": xdelex, "xackdel": xackdel]

    private static func request(
        _ call: Call,
        _ first: Int
    ) throws(Failure) -> (ids: [Bytes], references: StreamCommands.References) {
        var (ids, references, index) = ([Bytes]?.none, StreamCommands.References?.none, first)
        while index < call.count {
            if references == nil, let chosen = StreamCommands.References(call.option(index), call.core.version) {
                references = chosen
                index += 1
                continue
            }
            guard call.option(index) == "IDS", ids == nil, index + 1 < call.count else { throw .syntax }
            guard let count = call[index + 1].integer, count > 0 else {
                throw Failure("ERR Number of IDs must be a positive integer")
            }
            guard count <= call.count - index - 2 else {
                throw Failure("ERR The `numids` parameter must match the number of arguments")
            }
            ids = Array(call.arguments[(index + 2)..<(index + 2 + count)])
            index += 2 + count
        }
        guard let ids else { throw .syntax }
        return (ids, references ?? .kept)
    }

    private static func parsed(_ ids: [Bytes]) throws(Failure) -> [StreamID] {
        var parsed: [StreamID] = []
        for id in ids { parsed.append(try StreamCommands.id(id)) }
        return parsed
    }

    /// 1 for an entry that is gone, 2 for one that somebody may need, -1 for none.
    private static func delete(
        _ id: StreamID,
        _ stream: StreamObject,
        _ references: StreamCommands.References
    ) -> Int {
        switch references {
        case .kept: break
        case .deleted: stream.removeReferences(to: id)
        case .acknowledged: if stream.isReferenced(id) { return 2 }
        }
        return stream.remove(id) ? 1 : -1
    }

    static func xdelex(_ call: Call) throws(Failure) -> Reply {
        let stream = try call.database.stream(call[1])
        let request = try request(call, 2)
        guard let stream else { return .array(request.ids.map { _ in .integer(-1) }) }
        let results = try parsed(request.ids).map { delete($0, stream, request.references) }
        if results.contains(1) { call.changed(call[1], .stream, "xdel") }
        return .array(results.map { .integer($0) })
    }

    static func xackdel(_ call: Call) throws(Failure) -> Reply {
        let stream = try call.database.stream(call[1])
        let request = try request(call, 3)
        guard let stream, let group = stream.groups[call[2]] else {
            return .array(request.ids.map { _ in .integer(-1) })
        }
        var isChanged = false
        let results = try parsed(request.ids).map { id in
            guard group.remove(id) != nil else { return -1 }
            let result = delete(id, stream, request.references)
            if result == 1 { isChanged = true }
            return result == 2 ? 2 : 1
        }
        if isChanged { call.changed(call[1], .stream, "xdel") }
        return .array(results.map { .integer($0) })
    }
}

extension StreamObject {
    /// Whether a group has an entry pending, or hasn't come to it yet.
    func isReferenced(_ id: StreamID) -> Bool {
        groups.values.contains { $0.pending[id] != nil || $0.lastID < id }
    }

    func removeReferences(to id: StreamID) {
        for group in groups.values { group.remove(id) }
    }
}
