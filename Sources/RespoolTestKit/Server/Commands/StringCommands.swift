//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum StringCommands {
    static let handlers: [String: CommandHandler] = [
        "get": get, "set": set, "setnx": setnx, "setex": setex, "psetex": setex, "getset": getset, "getdel": getdel,
        "getex": getex, "mget": mget, "mset": mset, "msetex": msetex, "msetnx": msetnx, "delifeq": delifeq,
        "append": append, "strlen": strlen,
        "getrange": getrange, "substr": getrange, "setrange": setrange, "lcs": LongestCommonSubsequence.lcs,
    ]

    static func get(_ call: Call) throws(Failure) -> Reply {
        .optional(try call.database.string(call[1]))
    }

    /// What the options of SET and GETEX say of the expiry.
    struct Expiry {
        var time: Int64?
        var keeps = false
        var persists = false
    }

    /// A time in the unit an option names, as milliseconds since 1970.
    static func time(_ call: Call, _ index: Int, _ unit: String) throws(Failure) -> Int64 {
        let invalid = Failure("ERR invalid expire time in '\(call.spec.name)' command")
        let value = Int64(try call.integer(index))
        guard value > 0 else { throw invalid }
        var (time, overflows) = (value, false)
        if unit.hasPrefix("EX") { (time, overflows) = value.multipliedReportingOverflow(by: 1000) }
        guard !overflows else { throw invalid }
        if !unit.hasSuffix("AT") { (time, overflows) = time.addingReportingOverflow(call.now) }
        guard !overflows else { throw invalid }
        return time
    }

    static func set(_ call: Call) throws(Failure) -> Reply {
        let key = call[1]
        if call.count == 3 {
            call.put(key, .string(call[2]))
            call.changed(key, .string, "set")
            return .ok
        }
        var (expiry, condition, gets, index) = (Expiry(), "", false, 3)
        var compared: Bytes?
        while index < call.count {
            let option = call.option(index)
            switch option {
            case "NX", "XX":
                guard condition.isEmpty || condition == option else { throw .syntax }
                condition = option
            case "IFEQ" where call.core.version.isValkey && index + 1 < call.count:
                guard condition.isEmpty else { throw .syntax }
                condition = option
                compared = call[index + 1]
                index += 1
            case "GET": gets = true
            case "KEEPTTL":
                guard expiry.time == nil else { throw .syntax }
                expiry.keeps = true
            case "EX", "PX", "EXAT", "PXAT":
                guard !expiry.keeps, expiry.time == nil, index + 1 < call.count else { throw .syntax }
                expiry.time = .min
                index += 1
            default: throw .syntax
            }
            index += 1
        }
        // The values are looked at only once the words are right.
        index = 3
        while index < call.count {
            if call.option(index) == "IFEQ" {
                index += 1
            } else if ["EX", "PX", "EXAT", "PXAT"].contains(call.option(index)) {
                expiry.time = try time(call, index + 1, call.option(index))
                index += 1
            }
            index += 1
        }
        let old = call.database.entry(key)
        let previous: Reply = gets ? .optional(try call.database.string(key)) : .ok
        if condition == "NX" && old != nil || condition == "XX" && old == nil { return gets ? previous : .null }
        if let compared, try call.database.string(key) != compared { return gets ? previous : .null }
        if call.core.version.isValkey, let time = expiry.time, time <= call.now {
            call.removeEnded(key)
            return previous
        }
        let kept = expiry.keeps ? old?.expiry : nil
        call.put(key, .string(call[2]), expiry: expiry.time ?? kept)
        call.changed(key, .string, "set")
        if expiry.time != nil { call.notify(.generic, "expire", key) }
        return previous
    }

    static func setnx(_ call: Call) throws(Failure) -> Reply {
        guard call.database.entry(call[1]) == nil else { return .integer(0) }
        call.put(call[1], .string(call[2]))
        call.changed(call[1], .string, "set")
        return .integer(1)
    }

    static func setex(_ call: Call) throws(Failure) -> Reply {
        let expiry = try time(call, 2, call.spec.name == "setex" ? "EX" : "PX")
        call.put(call[1], .string(call[3]), expiry: expiry)
        call.changed(call[1], .string, "set")
        call.notify(.generic, "expire", call[1])
        return .ok
    }

    static func getset(_ call: Call) throws(Failure) -> Reply {
        let old = try call.database.string(call[1])
        call.put(call[1], .string(call[2]))
        call.changed(call[1], .string, "set")
        return .optional(old)
    }

    static func getdel(_ call: Call) throws(Failure) -> Reply {
        guard let old = try call.database.string(call[1]) else { return .null }
        call.database.remove(call[1])
        call.changed(call[1], .generic, "del")
        return .bulk(old)
    }

    static func getex(_ call: Call) throws(Failure) -> Reply {
        let key = call[1]
        var expiry = Expiry()
        if call.count > 2 {
            let option = call.option(2)
            switch option {
            case "PERSIST" where call.count == 3: expiry.persists = true
            case "EX", "PX", "EXAT", "PXAT":
                guard call.count == 4 else { throw .syntax }
                if !call.core.version.isValkey {
                    guard try call.database.string(key) != nil else { return .null }
                }
                expiry.time = try time(call, 3, option)
            default: throw .syntax
            }
        }
        guard let value = try call.database.string(key), let entry = call.database.entry(key) else { return .null }
        if let time = expiry.time {
            if time <= call.now {
                call.removeEnded(key)
            } else {
                call.core.setExpiry(entry, of: key, time, in: call.session.database)
                call.changed(key, .generic, "expire")
            }
        } else if expiry.persists, entry.expiry != nil {
            call.database.setExpiry(entry, nil)
            call.changed(key, .generic, "persist")
        }
        return .bulk(value)
    }

    static func mget(_ call: Call) throws(Failure) -> Reply {
        .array(
            call.arguments.dropFirst().map { key in
                switch call.database.entry(key)?.value {
                case .string(let bytes), .rawString(let bytes): .bulk(bytes)
                default: .null
                }
            }
        )
    }

    static func mset(_ call: Call) throws(Failure) -> Reply {
        guard call.count % 2 == 1 else { throw .wrongArity(call.spec.name) }
        for index in stride(from: 1, to: call.count, by: 2) {
            call.put(call[index], .string(call[index + 1]))
            call.changed(call[index], .string, "set")
        }
        return .ok
    }

    static func msetnx(_ call: Call) throws(Failure) -> Reply {
        guard call.count % 2 == 1 else { throw .wrongArity(call.spec.name) }
        for index in stride(from: 1, to: call.count, by: 2) where call.database.entry(call[index]) != nil {
            return .integer(0)
        }
        _ = try mset(call)
        return .integer(1)
    }

    static func msetex(_ call: Call) throws(Failure) -> Reply {
        let invalid = Failure("ERR invalid numkeys value or out of range")
        let number = try call.integer(1, invalid)
        guard number > 0, number <= Int(Int32.max) else { throw invalid }
        guard 2 + 2 * number <= call.count else { throw .syntax }
        var (condition, timeIndex, hasTime, keeps) = ("", 0, false, false)
        var index = 2 + 2 * number
        while index < call.count {
            switch call.option(index) {
            case "NX", "XX":
                guard condition.isEmpty || condition == call.option(index) else { throw .syntax }
                condition = call.option(index)
            case "KEEPTTL":
                guard !hasTime || keeps else { throw .syntax }
                (hasTime, keeps) = (true, true)
            case "EX", "PX", "EXAT", "PXAT":
                guard !hasTime, index + 1 < call.count else { throw .syntax }
                (hasTime, timeIndex) = (true, index + 1)
                index += 1
            default: throw .syntax
            }
            index += 1
        }
        let expiry = timeIndex == 0 ? nil : try time(call, timeIndex, call.option(timeIndex - 1))
        let keys = (0..<number).map { call[2 + 2 * $0] }
        if condition == "NX", keys.contains(where: { call.database.entry($0) != nil }) { return .integer(0) }
        if condition == "XX", keys.contains(where: { call.database.entry($0) == nil }) { return .integer(0) }
        for (position, key) in keys.enumerated() {
            let kept = keeps ? call.database.entry(key)?.expiry : nil
            call.put(key, .string(call[3 + 2 * position]), expiry: expiry ?? kept)
            call.changed(key, .string, "set")
            if expiry != nil { call.notify(.generic, "expire", key) }
        }
        return .integer(1)
    }

    static func delifeq(_ call: Call) throws(Failure) -> Reply {
        guard try call.database.string(call[1]) == call[2] else { return .integer(0) }
        call.database.remove(call[1])
        call.changed(call[1], .generic, "del")
        return .integer(1)
    }

    static func append(_ call: Call) throws(Failure) -> Reply {
        let key = call[1]
        guard let old = try call.database.string(key) else {
            call.put(key, .string(call[2]))
            call.changed(key, .string, "append")
            return .integer(call[2].count)
        }
        guard old.count + call[2].count <= RequestParser.maximumBulk else { throw .stringTooLong }
        call.database.entry(key)?.changeString { $0.append(contentsOf: call[2].raw) }
        call.changed(key, .string, "append")
        return .integer(old.count + call[2].count)
    }

    static func strlen(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.string(call[1])?.count ?? 0)
    }

    static func getrange(_ call: Call) throws(Failure) -> Reply {
        let (start, end) = (try call.integer(2), try call.integer(3))
        guard let value = try call.database.string(call[1]) else { return .bulk(.empty) }
        if start < 0, end < 0, start > end { return .bulk(.empty) }
        let count = value.count
        let first = max(0, start < 0 ? count + start : start)
        let last = min(count - 1, max(0, end < 0 ? count + end : end))
        guard first <= last, count > 0 else { return .bulk(.empty) }
        return .bulk(Bytes(Array(value.raw[first...last])))
    }

    static func setrange(_ call: Call) throws(Failure) -> Reply {
        let key = call[1]
        let offset = try call.integer(2)
        guard offset >= 0 else { throw Failure("ERR offset is out of range") }
        let old = try call.database.string(key)
        let patch = call[3].raw
        guard !patch.isEmpty else { return .integer(old?.count ?? 0) }
        let (end, overflows) = offset.addingReportingOverflow(patch.count)
        guard !overflows, end <= RequestParser.maximumBulk else { throw .stringTooLong }
        if old == nil { call.put(key, .rawString(.empty)) }
        let length = call.database.entry(key)?.changeString { raw in
            if raw.count < end { raw.append(contentsOf: repeatElement(0, count: end - raw.count)) }
            raw.replaceSubrange(offset..<end, with: patch)
            return raw.count
        }
        call.changed(key, .string, "setrange")
        return .integer(length ?? 0)
    }
}
