//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// One entry of a stream.
public struct StreamEntry: RESPDecodable, Hashable {
    /// The entry's ID, such as `1526919030474-55`.
    public let id: String
    /// Its fields in the order they were added; a name may come twice.
    ///
    /// Empty for an entry deleted while pending.
    public let fields: [HashField]

    /// The last value of a field, or `nil` when there is none of that name.
    public subscript(name: String) -> String? { fields.last { $0.name == name }?.value }

    /// A pair of ID and fields.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        id = try String(parts[0])
        fields = try [HashField](parts[1])
    }

    /// Entries; the nulls that stand for deleted ones are left out.
    public static func respArray(_ value: RESPValue) throws(RedisError) -> [StreamEntry] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw .decodingFailed(value, expected: "[StreamEntry]")
        }
        var entries: [StreamEntry] = []
        for element in elements where element.unattributed != .null { entries.append(try StreamEntry(element)) }
        return entries
    }
}

/// What a read of several streams found in one of them.
public struct StreamMessages: RESPDecodable, Hashable {
    /// The stream's key.
    public let key: String
    /// Its entries.
    public let entries: [StreamEntry]

    /// A pair of key and entries.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        key = try String(parts[0])
        entries = try [StreamEntry](parts[1])
    }

    /// A map of keys and entries (RESP3), or an array of pairs (RESP2).
    ///
    /// No reply in time is empty.
    public static func respArray(_ value: RESPValue) throws(RedisError) -> [StreamMessages] {
        guard let elements = value.elements else {
            if case .null = value.unattributed { return [] }
            throw .decodingFailed(value, expected: "[StreamMessages]")
        }
        var streams: [StreamMessages] = []
        for (key, entries) in try RESPValue.pairs(elements) {
            streams.append(try StreamMessages(.array([key, entries])))
        }
        return streams
    }
}

/// Entries that changed their owner.
public struct ClaimedStreamEntries: RESPDecodable, Hashable {
    /// Where the next call begins; `0-0` when all were seen.
    public let next: String
    /// The entries claimed.
    public let entries: [StreamEntry]
    /// IDs that were pending but are deleted from the stream.
    public let deletedIDs: [String]

    /// Next ID, entries and, since 7.0, deleted IDs.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        next = try String(parts[0])
        entries = try [StreamEntry](parts[1])
        deletedIDs = parts.count > 2 ? try [String](parts[2]) : []
    }
}

/// IDs of entries that changed their owner.
public struct ClaimedStreamIDs: RESPDecodable, Hashable {
    /// Where the next call begins; `0-0` when all were seen.
    public let next: String
    /// The IDs claimed.
    public let ids: [String]
    /// IDs that were pending but are deleted from the stream.
    public let deletedIDs: [String]

    /// Next ID, IDs and, since 7.0, deleted IDs.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 2, for: Self.self)
        next = try String(parts[0])
        ids = try [String](parts[1])
        deletedIDs = parts.count > 2 ? try [String](parts[2]) : []
    }
}

/// What a consumer group has delivered and not seen acknowledged.
public struct PendingSummary: RESPDecodable, Hashable {
    /// How many entries.
    public let count: Int
    /// The lowest ID; `nil` when there is none.
    public let lowestID: String?
    /// The highest ID; `nil` when there is none.
    public let highestID: String?
    /// How many entries each consumer has.
    public let consumers: [String: Int]

    /// Count, lowest, highest and consumers.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 4, for: Self.self)
        count = try Int(parts[0])
        lowestID = try String?(parts[1])
        highestID = try String?(parts[2])
        consumers = try [String: Int](parts[3])
    }
}

/// One entry that was delivered and not acknowledged.
public struct PendingEntry: RESPDecodable, Hashable {
    /// The entry's ID.
    public let id: String
    /// Who has it.
    public let consumer: String
    /// How long ago it was delivered last.
    public let idle: Duration
    /// How often it was delivered.
    public let deliveries: Int

    /// ID, consumer, milliseconds and deliveries.
    public init(_ value: RESPValue) throws(RedisError) {
        let parts = try value.elements(atLeast: 4, for: Self.self)
        id = try String(parts[0])
        consumer = try String(parts[1])
        idle = .milliseconds(try Int64(parts[2]))
        deliveries = try Int(parts[3])
    }
}

/// What XINFO STREAM says of a stream.
///
/// Fields the server doesn't have yet are `nil`.
public struct StreamInfo: RESPDecodable, Hashable {
    /// How many entries it has.
    public let length: Int
    /// How many consumer groups it has.
    public let groups: Int
    /// The last ID given out.
    public let lastGeneratedID: String
    /// How many entries were ever added; since 7.0.
    public let entriesAdded: Int?
    /// The first entry; `nil` when it is empty.
    public let firstEntry: StreamEntry?
    /// The last entry; `nil` when it is empty.
    public let lastEntry: StreamEntry?

    /// A map.
    public init(_ value: RESPValue) throws(RedisError) {
        length = try value.field("length")
        groups = try value.field("groups")
        lastGeneratedID = try value.field("last-generated-id")
        entriesAdded = try Int?(value["entries-added"] ?? .null)
        firstEntry = try StreamEntry?(value["first-entry"] ?? .null)
        lastEntry = try StreamEntry?(value["last-entry"] ?? .null)
    }
}

/// What XINFO GROUPS says of a consumer group.
public struct StreamGroupInfo: RESPDecodable, Hashable {
    /// The group's name.
    public let name: String
    /// How many consumers it has.
    public let consumers: Int
    /// How many entries are delivered and not acknowledged.
    public let pending: Int
    /// The last ID delivered.
    public let lastDeliveredID: String
    /// How many entries are still to be delivered, where the server can tell; since 7.0.
    public let lag: Int?

    /// A map.
    public init(_ value: RESPValue) throws(RedisError) {
        name = try value.field("name")
        consumers = try value.field("consumers")
        pending = try value.field("pending")
        lastDeliveredID = try value.field("last-delivered-id")
        lag = try Int?(value["lag"] ?? .null)
    }
}

/// What XINFO CONSUMERS says of a consumer.
public struct StreamConsumerInfo: RESPDecodable, Hashable {
    /// The consumer's name.
    public let name: String
    /// How many entries it has not acknowledged.
    public let pending: Int
    /// How long ago it was seen last.
    public let idle: Duration

    /// A map.
    public init(_ value: RESPValue) throws(RedisError) {
        name = try value.field("name")
        pending = try value.field("pending")
        idle = .milliseconds(try value.field("idle", as: Int64.self))
    }
}
