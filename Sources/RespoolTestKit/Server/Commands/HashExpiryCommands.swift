//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Expiry of single hash fields, as Redis 7.4 introduced it.
enum HashExpiryCommands {
    static let handlers: [String: CommandHandler] = [
        "hexpire": hexpire, "hpexpire": hexpire, "hexpireat": hexpire, "hpexpireat": hexpire, "httl": httl,
        "hpttl": httl, "hexpiretime": httl, "hpexpiretime": httl, "hpersist": hpersist,
    ]

    /// The fields behind `FIELDS count`, which is at `index`.
    static func fields(_ call: Call, _ index: Int) throws(Failure) -> [Bytes] {
        guard call.option(index) == "FIELDS", index + 1 < call.count else {
            throw Failure("ERR Mandatory argument FIELDS is missing or not at the right position")
        }
        guard let count = call[index + 1].integer, count > 0 else {
            throw Failure("ERR Number of fields must be a positive integer")
        }
        guard count == call.count - index - 2 else {
            throw Failure("ERR The `numfields` parameter must match the number of arguments")
        }
        return Array(call.arguments[(index + 2)...])
    }

    static func hexpire(_ call: Call) throws(Failure) -> Reply {
        let invalid = Failure("ERR invalid expire time in '\(call.spec.name)' command")
        var time = Int64(try call.integer(2))
        guard time >= 0 else { throw Failure("ERR invalid expire time, must be >= 0") }
        var overflows = false
        if !call.spec.name.hasPrefix("hp") { (time, overflows) = time.multipliedReportingOverflow(by: 1000) }
        guard !overflows else { throw invalid }
        if !call.spec.name.hasSuffix("at") { (time, overflows) = time.addingReportingOverflow(call.now) }
        guard !overflows, time < 1 << 46 else { throw invalid }
        let condition = ["NX", "XX", "GT", "LT"].contains(call.option(3)) ? call.option(3) : ""
        let fields = try fields(call, condition.isEmpty ? 3 : 4)
        guard let hash = try call.database.hash(call[1]) else { return .array(fields.map { _ in .integer(-2) }) }
        var replies: [Reply] = []
        var (isChanged, isRemoved) = (false, false)
        for field in fields {
            guard let old = hash.fields[field] else {
                replies.append(.integer(-2))
                continue
            }
            let applies =
                switch condition {
                case "NX": old.expiry == nil
                case "XX": old.expiry != nil
                case "GT": old.expiry.map { time > $0 } ?? false
                case "LT": old.expiry.map { time < $0 } ?? true
                default: true
                }
            guard applies else {
                replies.append(.integer(0))
                continue
            }
            if time <= call.now {
                hash.fields.remove(field)
                isRemoved = true
                replies.append(.integer(2))
            } else {
                hash.fields[field]?.expiry = time
                call.core.remember(time, call[1], field: field, in: call.session.database)
                isChanged = true
                replies.append(.integer(1))
            }
        }
        if isChanged { call.changed(call[1], .hash, "hexpire") }
        if isRemoved { call.changed(call[1], .hash, "hdel") }
        if hash.fields.isEmpty { call.removeEmpty(call[1]) }
        return .array(replies)
    }

    static func httl(_ call: Call) throws(Failure) -> Reply {
        let fields = try fields(call, 2)
        guard let hash = try call.database.hash(call[1]) else { return .array(fields.map { _ in .integer(-2) }) }
        let isAbsolute = call.spec.name.hasSuffix("time")
        return .array(
            fields.map { field in
                guard let content = hash.fields[field] else { return .integer(-2) }
                guard let expiry = content.expiry else { return .integer(-1) }
                let milliseconds = isAbsolute ? expiry : max(0, expiry - call.now)
                return .integer(Int(call.spec.name.hasPrefix("hp") ? milliseconds : (milliseconds + 999) / 1000))
            }
        )
    }

    static func hpersist(_ call: Call) throws(Failure) -> Reply {
        let fields = try fields(call, 2)
        guard let hash = try call.database.hash(call[1]) else { return .array(fields.map { _ in .integer(-2) }) }
        var isChanged = false
        let replies: [Reply] = fields.map { field in
            guard let content = hash.fields[field] else { return .integer(-2) }
            guard content.expiry != nil else { return .integer(-1) }
            hash.fields[field]?.expiry = nil
            isChanged = true
            return .integer(1)
        }
        if isChanged { call.changed(call[1], .hash, "hpersist") }
        return .array(replies)
    }
}
