//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

enum StreamInfoCommands {
    static let handlers: [String: CommandHandler] = [
        "xinfo|stream": stream, "xinfo|groups": groups, "xinfo|consumers": consumers,
    ]

    private static func find(_ call: Call) throws(Failure) -> StreamObject {
        guard let stream = try call.database.stream(call[2]) else { throw .noSuchKey }
        return stream
    }

    private static func header(_ stream: StreamObject) -> [Reply] {
        [
            .text("length"), .integer(stream.entries.count),
            .text("radix-tree-keys"), .integer((stream.entries.count + 99) / 100),
            .text("radix-tree-nodes"), .integer((stream.entries.count + 99) / 100 + 1),
            .text("last-generated-id"), .bulk(stream.lastID.bytes),
            .text("max-deleted-entry-id"), .bulk(stream.maximumDeletedID.bytes),
            .text("entries-added"), .integer(stream.entriesAdded),
            .text("recorded-first-entry-id"), .bulk((stream.entries.first?.id ?? .zero).bytes),
        ]
    }

    static func stream(_ call: Call) throws(Failure) -> Reply {
        let stream = try find(call)
        guard call.count > 3 else {
            return .map(
                header(stream) + [
                    .text("groups"), .integer(stream.groups.count),
                    .text("first-entry"), stream.entries.first.map(StreamCommands.entry) ?? .null,
                    .text("last-entry"), stream.entries.last.map(StreamCommands.entry) ?? .null,
                ]
            )
        }
        guard call.option(3) == "FULL", call.count == 4 || call.count == 6 && call.option(4) == "COUNT" else {
            throw .syntax
        }
        let count = call.count == 6 ? try call.integer(5) : 10
        let limit = count <= 0 ? Int.max : count
        return .map(
            header(stream) + [
                .text("entries"), .array(stream.entries.prefix(limit).map(StreamCommands.entry)),
                .text("groups"),
                .array(
                    stream.groups.sorted { $0.key < $1.key }.map {
                        full($0.key, $0.value, stream, limit, call.core.version)
                    }
                ),
            ]
        )
    }

    private static func full(
        _ name: Bytes,
        _ group: StreamObject.Group,
        _ stream: StreamObject,
        _ limit: Int,
        _ version: TestServer.Version
    ) -> Reply {
        let pending: [Reply] = group.order.prefix(limit).compactMap { id in
            group.pending[id].map {
                .array([.bulk(id.bytes), .bulk($0.consumer), .integer(Int($0.deliveredAt)), .integer($0.deliveries)])
            }
        }
        let consumers: [Reply] = group.consumers.sorted { $0.key < $1.key }.map { consumer, times in
            let own = group.order.filter { group.pending[$0]?.consumer == consumer }
            let active: [Reply] =
                version.isLater ? [.text("active-time"), .integer(times.activeAt.map { Int($0) } ?? -1)] : []
            return .map(
                [
                    .text("name"), .bulk(consumer), .text("seen-time"), .integer(Int(times.seenAt)),
                ] + active + [
                    .text("pel-count"), .integer(own.count),
                    .text("pending"),
                    .array(
                        own.prefix(limit).compactMap { id in
                            group.pending[id].map {
                                .array([.bulk(id.bytes), .integer(Int($0.deliveredAt)), .integer($0.deliveries)])
                            }
                        }
                    ),
                ]
            )
        }
        return .map([
            .text("name"), .bulk(name), .text("last-delivered-id"), .bulk(group.lastID.bytes),
            .text("entries-read"), group.entriesRead.map { .integer($0) } ?? .null,
            .text("lag"), stream.lag(of: group, version).map { .integer($0) } ?? .null,
            .text("pel-count"), .integer(group.order.count), .text("pending"), .array(pending),
            .text("consumers"), .array(consumers),
        ])
    }

    static func groups(_ call: Call) throws(Failure) -> Reply {
        let stream = try find(call)
        return .array(
            stream.groups.sorted { $0.key < $1.key }.map { name, group in
                .map([
                    .text("name"), .bulk(name), .text("consumers"), .integer(group.consumers.count),
                    .text("pending"), .integer(group.order.count), .text("last-delivered-id"),
                    .bulk(group.lastID.bytes),
                    .text("entries-read"), group.entriesRead.map { .integer($0) } ?? .null,
                    .text("lag"), stream.lag(of: group, call.core.version).map { .integer($0) } ?? .null,
                ])
            }
        )
    }

    static func consumers(_ call: Call) throws(Failure) -> Reply {
        guard let group = try find(call).groups[call[3]] else { throw StreamGroupCommands.noGroup(call[2], call[3]) }
        return .array(
            group.consumers.sorted { $0.key < $1.key }.map { name, times in
                let inactive = times.activeAt.map { max(0, Int(call.now - $0)) } ?? -1
                let later: [Reply] = call.core.version.isLater ? [.text("inactive"), .integer(inactive)] : []
                return .map(
                    [

                        .text("name"), .bulk(name),
                        .text("pending"), .integer(group.pending.values.count { $0.consumer == name }),
                        .text("idle"), .integer(max(0, Int(call.now - times.seenAt))),
                    ] + later
                )
            }
        )
    }
}
