//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

enum StreamCommands {
    static let handlers: [String: CommandHandler] = [
        "xadd": xadd, "xlen": xlen, "xrange": xrange, "xrevrange": xrange, "xdel": xdel, "xtrim": xtrim,
        "xsetid": xsetid,
    ]

    static let invalidID = Failure("ERR Invalid stream ID specified as stream command argument")

    /// An ID, whose second part may be left away.
    static func id(_ bytes: Bytes, missing: UInt64 = 0) throws(Failure) -> StreamID {
        let parts = bytes.raw.split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
        func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
            guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
            return UInt64(String(decoding: digits, as: UTF8.self))
        }
        guard let first = parts.first, let time = number(first) else { throw invalidID }
        guard parts.count > 1 else { return StreamID(time: time, sequence: missing) }
        guard let sequence = number(parts[1]) else { throw invalidID }
        return StreamID(time: time, sequence: sequence)
    }

    static func entry(_ entry: StreamObject.Entry) -> Reply {
        .array([.bulk(entry.id.bytes), .bulks(entry.fields)])
    }

    // MARK: Trimming

    struct Trim {
        enum Rule { case length(Int), minimum(StreamID) }
        var rule: Rule
        var isApproximate = false
        var limit = 0
        var references = References.kept
    }

    /// What becomes of the groups that still have an entry pending when it is deleted, as Redis 8.2 lets one choose.
    enum References {
        case kept, deleted
        /// Only what every group has read and acknowledged is deleted.
        case acknowledged

        init?(_ word: String, _ version: TestServer.Version) {
            guard version == .redis82 else { return nil }
            switch word {
            case "KEEPREF": self = .kept
            case "DELREF": self = .deleted
            case "ACKED": self = .acknowledged
            default: return nil
            }
        }
    }

    /// Reads `MAXLEN` or `MINID` at `index`, and moves behind it.
    static func trim(_ call: Call, _ index: inout Int) throws(Failure) -> Trim {
        let isLength = call.option(index) == "MAXLEN"
        index += 1
        var isApproximate = false
        if ["=", "~"].contains(call.option(index)) {
            isApproximate = call.option(index) == "~"
            index += 1
        }
        guard index < call.count else { throw .syntax }
        var trim: Trim
        if isLength {
            let length = try call.integer(index)
            guard length >= 0 else { throw Failure("ERR The MAXLEN argument must be >= 0.") }
            trim = Trim(rule: .length(length))
        } else {
            trim = Trim(rule: .minimum(try id(call[index])))
        }
        trim.isApproximate = isApproximate
        index += 1
        if call.option(index) == "LIMIT", index + 1 < call.count {
            trim.limit = try call.integer(index + 1)
            guard trim.limit >= 0 else { throw Failure("ERR The LIMIT argument must be >= 0.") }
            guard isApproximate else {
                throw Failure("ERR syntax error, LIMIT cannot be used without the special ~ option")
            }
            index += 2
        }
        return trim
    }

    /// Removes from the beginning; an approximate rule removes hundreds only, as the real server's nodes do.
    static func apply(_ trim: Trim, to stream: StreamObject) -> Int {
        if trim.references == .acknowledged, !stream.groups.isEmpty { return applyToAcknowledged(trim, stream) }
        var excess: Int
        switch trim.rule {
        case .length(let length): excess = max(0, stream.entries.count - length)
        case .minimum(let id): excess = stream.position(of: id)
        }
        // Nodes go as a whole; the last one is rarely full.
        if trim.isApproximate, excess < stream.entries.count {
            excess -= excess % 100
            let limit = trim.limit == 0 ? 10_000 : trim.limit
            excess = min(excess, limit - limit % 100)
        }
        guard excess > 0 else { return 0 }
        if trim.references == .deleted {
            for entry in stream.entries.prefix(excess) { stream.removeReferences(to: entry.id) }
        }
        stream.entries.removeFirst(excess)
        return excess
    }

    private static func applyToAcknowledged(_ trim: Trim, _ stream: StreamObject) -> Int {
        var removed = 0
        for id in stream.entries.map(\.id) {
            switch trim.rule {
            case .length(let length): if stream.entries.count <= length { return removed }
            case .minimum(let minimum): if id >= minimum { return removed }
            }
            if stream.isReferenced(id) { continue }
            stream.entries.remove(at: stream.position(of: id))
            removed += 1
        }
        return removed
    }

    // MARK: Commands

    static func xadd(_ call: Call) throws(Failure) -> Reply {
        var (makes, trim, index) = (true, Trim?.none, 2)
        var references: References?
        scan: while index < call.count {
            if let chosen = References(call.option(index), call.core.version) {
                guard references == nil else { throw .syntax }
                references = chosen
                index += 1
                continue
            }
            switch call.option(index) {
            case "NOMKSTREAM":
                makes = false
                index += 1
            case "MAXLEN", "MINID":
                guard trim == nil else {
                    throw Failure("ERR syntax error, MAXLEN and MINID options at the same time are not compatible")
                }
                trim = try self.trim(call, &index)
            default: break scan
            }
        }
        if let references { trim?.references = references }
        guard index < call.count else { throw .wrongArity("xadd") }
        let given = call[index]
        let isAutomatic = given.raw == [UInt8(ascii: "*")]
        let hasAutomaticSequence = !isAutomatic && given.raw.suffix(2) == [UInt8(ascii: "-"), UInt8(ascii: "*")]
        var wanted = StreamID.zero
        if hasAutomaticSequence {
            wanted = try id(Bytes(Array(given.raw.dropLast(2))))
        } else if !isAutomatic {
            wanted = try id(given)
        }
        let fields = Array(call.arguments[(index + 1)...])
        guard !fields.isEmpty, fields.count % 2 == 0 else { throw .wrongArity("xadd") }
        if !isAutomatic, !hasAutomaticSequence, wanted == .zero {
            throw Failure("ERR The ID specified in XADD must be greater than 0-0")
        }
        let found = try call.database.stream(call[1])
        if found == nil, !makes { return .null }
        let stream = found ?? StreamObject()
        let tooSmall = Failure("ERR The ID specified in XADD is equal or smaller than the target stream top item")
        if isAutomatic {
            let time = UInt64(max(0, call.now))
            wanted = StreamID(time: time, sequence: 0)
            if time <= stream.lastID.time {
                guard let next = stream.lastID.next else {
                    throw Failure("ERR The stream has exhausted the last possible ID, unable to add more items")
                }
                wanted = next
            }
        } else if hasAutomaticSequence {
            if wanted.time == stream.lastID.time {
                guard stream.lastID.sequence < .max else { throw tooSmall }
                wanted.sequence = stream.lastID.sequence + 1
            } else if wanted.time == 0 {
                wanted.sequence = 1
            }
        }
        guard wanted > stream.lastID else { throw tooSmall }
        if found == nil { call.put(call[1], .stream(stream)) }
        stream.entries.append(.init(id: wanted, fields: fields))
        stream.lastID = wanted
        stream.entriesAdded += 1
        call.changed(call[1], .stream, "xadd")
        call.database.signal(call[1])
        if let trim, apply(trim, to: stream) > 0 { call.notify(.stream, "xtrim", call[1]) }
        return .bulk(wanted.bytes)
    }

    static func xlen(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.stream(call[1])?.entries.count ?? 0)
    }

    /// One end of a range: `-`, `+`, an ID, or an ID behind `(` that is itself left out.
    static func limit(_ bytes: Bytes, isStart: Bool) throws(Failure) -> StreamID {
        if bytes.raw == [UInt8(ascii: "-")] { return .zero }
        if bytes.raw == [UInt8(ascii: "+")] { return .maximum }
        let isExcluded = bytes.raw.first == UInt8(ascii: "(")
        let text = isExcluded ? Bytes(Array(bytes.raw.dropFirst())) : bytes
        let id = try id(text, missing: isStart ? 0 : .max)
        guard isExcluded else { return id }
        if isStart {
            guard let next = id.next else { throw Failure("ERR invalid start ID for the interval") }
            return next
        }
        guard let previous = id.previous else { throw Failure("ERR invalid end ID for the interval") }
        return previous
    }

    static func xrange(_ call: Call) throws(Failure) -> Reply {
        let isReversed = call.spec.name == "xrevrange"
        let start = try limit(call[isReversed ? 3 : 2], isStart: true)
        let end = try limit(call[isReversed ? 2 : 3], isStart: false)
        var count = Int.max
        if call.count > 4 {
            guard call.count == 6, call.option(4) == "COUNT" else { throw .syntax }
            count = max(0, try call.integer(5))
        }
        guard let stream = try call.database.stream(call[1]) else { return .array([]) }
        if count == 0 { return .nullArray }
        return .array(stream.range(start, end, limit: count, reversed: isReversed).map(entry))
    }

    static func xdel(_ call: Call) throws(Failure) -> Reply {
        var ids: [StreamID] = []
        guard let stream = try call.database.stream(call[1]) else { return .integer(0) }
        for bytes in call.arguments.dropFirst(2) { ids.append(try id(bytes)) }
        let removed = ids.count { stream.remove($0) }
        if removed > 0 { call.changed(call[1], .stream, "xdel") }
        return .integer(removed)
    }

    static func xtrim(_ call: Call) throws(Failure) -> Reply {
        var index = 2
        let first = References(call.option(index), call.core.version)
        if first != nil { index += 1 }
        guard ["MAXLEN", "MINID"].contains(call.option(index)) else { throw .syntax }
        var trim = try trim(call, &index)
        if first == nil, let last = References(call.option(index), call.core.version) {
            trim.references = last
            index += 1
        }
        if let first { trim.references = first }
        guard index == call.count else { throw .syntax }
        guard let stream = try call.database.stream(call[1]) else { return .integer(0) }
        let removed = apply(trim, to: stream)
        if removed > 0 { call.changed(call[1], .stream, "xtrim") }
        return .integer(removed)
    }

    static func xsetid(_ call: Call) throws(Failure) -> Reply {
        let last = try id(call[2])
        var (added, deleted, index) = (Int?.none, StreamID?.none, 3)
        while index < call.count {
            guard index + 1 < call.count else { throw .syntax }
            switch call.option(index) {
            case "ENTRIESADDED":
                added = try call.integer(index + 1)
                if let added, added < 0 { throw Failure("ERR entries_added must be positive") }
            case "MAXDELETEDID":
                deleted = try id(call[index + 1])
                if let deleted, last < deleted {
                    throw Failure("ERR The ID specified in XSETID is smaller than the provided max_deleted_entry_id")
                }
            default: throw .syntax
            }
            index += 2
        }
        guard let stream = try call.database.stream(call[1]) else { throw .noSuchKey }
        if let top = stream.entries.last {
            guard last >= top.id else {
                throw Failure("ERR The ID specified in XSETID is smaller than the target stream top item")
            }
            if let added, added < stream.entries.count {
                throw Failure("ERR The entries_added specified in XSETID is smaller than the target stream length")
            }
        }
        if call.core.version.isLater, last < stream.maximumDeletedID {
            throw Failure("ERR The ID specified in XSETID is smaller than current max_deleted_entry_id")
        }
        stream.lastID = last
        if let added { stream.entriesAdded = added }
        if let deleted, deleted != .zero { stream.maximumDeletedID = deleted }
        call.notify(.stream, "xsetid", call[1])
        return .ok
    }
}
