//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// One entry of a stream.
///
/// The fields' names are text, or bytes where their values are (see ``RESPDecodable/RESPKey``).
public struct StreamEntry<Value: RESPDecodable>: RESPDecodable {
    /// The entry's ID, such as `1526919030474-55`.
    public let id: String
    /// Its fields in the order they were added; a name may come twice.
    ///
    /// Empty for an entry deleted while pending.
    public let fields: [HashField<Value>]

    /// The last value of a field, or `nil` when there is none of that name, byte by byte.
    public subscript(name: Value.RESPKey) -> Value? { fields.last { areSame($0.name, name) }?.value }

    /// A pair of ID and fields.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        id = try String(parts[0])
        fields = try [HashField<Value>](parts[1])
    }

    /// Entries; the nulls that stand for deleted ones are left out.
    public static func respArray(_ value: RESPValue) throws -> [StreamEntry] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw RedisError.decodingFailed(value, expected: "[StreamEntry]")
        }
        var entries: [StreamEntry] = []
        for element in elements {
            if case .null = element.unattributed { continue }
            entries.append(try StreamEntry(element))
        }
        return entries
    }
}

extension StreamEntry: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: StreamEntry, right: StreamEntry) -> Bool {
        areSame(left.id, right.id) && left.fields == right.fields
    }
}

extension StreamEntry: Hashable where Value: Hashable {}

/// What a read of several streams found in one of them.
///
/// The key is text, or bytes where the fields are (see ``RESPDecodable/RESPKey``).
public struct StreamMessages<Value: RESPDecodable>: RESPDecodable {
    /// The stream's key.
    public let key: Value.RESPKey
    /// Its entries.
    public let entries: [StreamEntry<Value>]

    /// A pair of key and entries.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        key = try Value.RESPKey(parts[0])
        entries = try [StreamEntry<Value>](parts[1])
    }

    /// A map of keys and entries (RESP3), or an array of pairs (RESP2).
    ///
    /// No reply in time is empty.
    public static func respArray(_ value: RESPValue) throws -> [StreamMessages] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw RedisError.decodingFailed(value, expected: "[StreamMessages]")
        }
        var streams: [StreamMessages] = []
        for (key, entries) in try RESPValue.pairs(elements) {
            streams.append(try StreamMessages(.array([key, entries])))
        }
        return streams
    }
}

extension StreamMessages: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: StreamMessages, right: StreamMessages) -> Bool {
        areSame(left.key, right.key) && left.entries == right.entries
    }
}

extension StreamMessages: Hashable where Value: Hashable {}

/// Entries that changed their owner.
public struct ClaimedStreamEntries<Value: RESPDecodable>: RESPDecodable {
    /// Where the next call begins; `0-0` when all were seen.
    public let cursor: String
    /// The entries claimed.
    public let entries: [StreamEntry<Value>]
    /// IDs that were pending but are deleted from the stream.
    public let deletedIDs: [String]

    /// Next ID, entries and, since 7.0, deleted IDs.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        cursor = try String(parts[0])
        entries = try [StreamEntry<Value>](parts[1])
        deletedIDs = parts.count > 2 ? try [String](parts[2]) : []
    }
}

extension ClaimedStreamEntries: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: ClaimedStreamEntries, right: ClaimedStreamEntries) -> Bool {
        areSame(left.cursor, right.cursor) && left.entries == right.entries
            && areSame(left.deletedIDs, right.deletedIDs)
    }
}

extension ClaimedStreamEntries: Hashable where Value: Hashable {}

/// IDs of entries that changed their owner.
public struct ClaimedStreamIDs: RESPDecodable, Hashable {
    /// Where the next call begins; `0-0` when all were seen.
    public let cursor: String
    /// The IDs claimed.
    public let ids: [String]
    /// IDs that were pending but are deleted from the stream.
    public let deletedIDs: [String]

    /// Next ID, IDs and, since 7.0, deleted IDs.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        cursor = try String(parts[0])
        ids = try [String](parts[1])
        deletedIDs = parts.count > 2 ? try [String](parts[2]) : []
    }

    /// Whether both are the same, text byte by byte.
    public static func == (left: ClaimedStreamIDs, right: ClaimedStreamIDs) -> Bool {
        areSame(left.cursor, right.cursor) && areSame(left.ids, right.ids) && areSame(left.deletedIDs, right.deletedIDs)
    }
}

/// What a consumer group has delivered and not seen acknowledged.
public struct PendingSummary<Value: RESPDecodable & Hashable>: RESPDecodable, Hashable {
    /// How many entries.
    public let count: Int
    /// The lowest ID; `nil` when there is none.
    public let lowestID: String?
    /// The highest ID; `nil` when there is none.
    public let highestID: String?
    /// How many entries each consumer has.
    public let consumers: [Value: Int]

    /// Count, lowest, highest and consumers.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 4, for: Self.self)
        count = try Int(parts[0])
        lowestID = try String?(parts[1])
        highestID = try String?(parts[2])
        consumers = try [Value: Int](parts[3])
    }

    /// Whether both are the same, text byte by byte.
    public static func == (left: PendingSummary, right: PendingSummary) -> Bool {
        left.count == right.count && areSame(left.lowestID, right.lowestID) && areSame(left.highestID, right.highestID)
            && areSame(left.consumers, right.consumers)
    }
}

/// One entry that was delivered and not acknowledged.
public struct PendingEntry<Value: RESPDecodable>: RESPDecodable {
    /// The entry's ID.
    public let id: String
    /// Who has it.
    public let consumer: Value
    /// How long ago it was delivered last.
    public let idle: Duration
    /// How often it was delivered.
    public let deliveries: Int

    /// ID, consumer, milliseconds and deliveries.
    public init(_ value: RESPValue) throws {
        let parts = try value.elements(atLeast: 4, for: Self.self)
        id = try String(parts[0])
        consumer = try Value(parts[1])
        idle = .milliseconds(try Int64(parts[2]))
        deliveries = try Int(parts[3])
    }
}

extension PendingEntry: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: PendingEntry, right: PendingEntry) -> Bool {
        areSame(left.id, right.id) && areSame(left.consumer, right.consumer) && left.idle == right.idle
            && left.deliveries == right.deliveries
    }
}

extension PendingEntry: Hashable where Value: Hashable {}

/// What XINFO STREAM says of a stream.
///
/// Fields the server doesn't have yet are `nil`.
public struct StreamInfo<Value: RESPDecodable>: RESPDecodable {
    /// How many entries it has.
    public let length: Int
    /// How many consumer groups it has.
    public let groups: Int
    /// The last ID given out.
    public let lastGeneratedID: String
    /// How many entries were ever added; since 7.0.
    public let entriesAdded: Int?
    /// The first entry; `nil` when it is empty.
    public let firstEntry: StreamEntry<Value>?
    /// The last entry; `nil` when it is empty.
    public let lastEntry: StreamEntry<Value>?

    /// A map.
    public init(_ value: RESPValue) throws {
        length = try value.field("length")
        groups = try value.field("groups")
        lastGeneratedID = try value.field("last-generated-id")
        entriesAdded = try Int?(value["entries-added"] ?? .null)
        firstEntry = try StreamEntry<Value>?(value["first-entry"] ?? .null)
        lastEntry = try StreamEntry<Value>?(value["last-entry"] ?? .null)
    }
}

extension StreamInfo: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: StreamInfo, right: StreamInfo) -> Bool {
        left.length == right.length && left.groups == right.groups
            && areSame(left.lastGeneratedID, right.lastGeneratedID) && left.entriesAdded == right.entriesAdded
            && left.firstEntry == right.firstEntry && left.lastEntry == right.lastEntry
    }
}

extension StreamInfo: Hashable where Value: Hashable {}

/// What XINFO GROUPS says of a consumer group.
public struct StreamGroupInfo<Value: RESPDecodable>: RESPDecodable {
    /// The group's name.
    public let name: Value
    /// How many consumers it has.
    public let consumers: Int
    /// How many entries are delivered and not acknowledged.
    public let pending: Int
    /// The last ID delivered.
    public let lastDeliveredID: String
    /// How many entries are still to be delivered, where the server can tell; since 7.0.
    public let lag: Int?

    /// A map.
    public init(_ value: RESPValue) throws {
        name = try value.field("name")
        consumers = try value.field("consumers")
        pending = try value.field("pending")
        lastDeliveredID = try value.field("last-delivered-id")
        lag = try Int?(value["lag"] ?? .null)
    }
}

extension StreamGroupInfo: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: StreamGroupInfo, right: StreamGroupInfo) -> Bool {
        areSame(left.name, right.name) && left.consumers == right.consumers && left.pending == right.pending
            && areSame(left.lastDeliveredID, right.lastDeliveredID) && left.lag == right.lag
    }
}

extension StreamGroupInfo: Hashable where Value: Hashable {}

/// What XINFO CONSUMERS says of a consumer.
public struct StreamConsumerInfo<Value: RESPDecodable>: RESPDecodable {
    /// The consumer's name.
    public let name: Value
    /// How many entries it has not acknowledged.
    public let pending: Int
    /// How long ago it was seen last.
    public let idle: Duration

    /// A map.
    public init(_ value: RESPValue) throws {
        name = try value.field("name")
        pending = try value.field("pending")
        idle = .milliseconds(try value.field("idle", as: Int64.self))
    }
}

extension StreamConsumerInfo: Equatable where Value: Equatable {
    /// Whether both are the same, text byte by byte.
    public static func == (left: StreamConsumerInfo, right: StreamConsumerInfo) -> Bool {
        areSame(left.name, right.name) && left.pending == right.pending && left.idle == right.idle
    }
}

extension StreamConsumerInfo: Hashable where Value: Hashable {}
