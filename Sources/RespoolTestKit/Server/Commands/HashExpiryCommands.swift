//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Expiry of single hash fields, as Redis 7.4 introduced it, and what reads and writes fields with it.
enum HashExpiryCommands {
    static let handlers: [String: CommandHandler] = [
        "hexpire": hexpire, "hpexpire": hexpire, "hexpireat": hexpire, "hpexpireat": hexpire, "httl": httl,
        "hpttl": httl, "hexpiretime": httl, "hpexpiretime": httl, "hpersist": hpersist, "hgetex": hgetex,
        "hsetex": hsetex, "hgetdel": hgetdel,
    ]

    private static let valkeyCount = Failure(
        "ERR numfields should be greater than 0 and match the provided number of fields"
    )

    /// The fields behind `FIELDS count`, which is at `index`; with their values where there are two words to each.
    private static func fields(_ call: Call, _ index: Int, width: Int = 1) throws(Failure) -> [Bytes] {
        let isValkey = call.core.version.isValkey
        guard call.option(index) == "FIELDS", index + 1 < call.count else {
            throw isValkey
                ? .syntax : Failure("ERR Mandatory argument FIELDS is missing or not at the right position")
        }
        guard let count = call[index + 1].integer else {
            throw isValkey ? .notInteger : Failure("ERR Number of fields must be a positive integer")
        }
        guard count > 0 else {
            throw isValkey ? valkeyCount : Failure("ERR Number of fields must be a positive integer")
        }
        let given = call.count - index - 2
        guard given % width == 0, count == given / width else {
            throw isValkey ? valkeyCount : Failure("ERR The `numfields` parameter must match the number of arguments")
        }
        return Array(call.arguments[(index + 2)...])
    }

    /// A time in the unit that a command or an option names, as milliseconds since 1970.
    private static func time(_ call: Call, _ index: Int, inSeconds: Bool, isAbsolute: Bool) throws(Failure) -> Int64 {
        let invalid = Failure("ERR invalid expire time in '\(call.spec.name)' command")
        let isValkey = call.core.version.isValkey
        var time = Int64(try call.integer(index))
        guard time >= 0 else { throw isValkey ? invalid : Failure("ERR invalid expire time, must be >= 0") }
        var overflows = false
        if inSeconds { (time, overflows) = time.multipliedReportingOverflow(by: 1000) }
        guard !overflows else { throw invalid }
        if !isAbsolute { (time, overflows) = time.addingReportingOverflow(call.now) }
        guard !overflows, isValkey || time < 1 << 46 else { throw invalid }
        return time
    }

    private static func setTime(_ call: Call, _ hash: HashObject, _ field: Bytes, _ time: Int64) {
        hash.hasTimes = true
        hash.fields[field]?.expiry = time
        call.core.remember(time, call[1], field: field, in: call.session.database)
    }

    /// Fields went because their time has passed already.
    private static func ended(_ call: Call, _ hash: HashObject, isNews: Bool = true) {
        let event = call.core.version.isValkey ? "hexpired" : "hdel"
        if isNews { call.changed(call[1], .hash, event) } else { call.notify(.hash, event, call[1]) }
        if hash.fields.isEmpty { call.removeEmpty(call[1]) }
    }

    // MARK: HEXPIRE and its kin

    private static func conditions(_ call: Call, _ index: inout Int) throws(Failure) -> Set<String> {
        var conditions: Set<String> = []
        while index < call.count, ["NX", "XX", "GT", "LT"].contains(call.option(index)) {
            if !call.core.version.isValkey, !conditions.isEmpty { break }
            conditions.insert(call.option(index))
            index += 1
        }
        if conditions.contains("NX"), conditions.count > 1 {
            throw Failure("ERR NX and XX, GT or LT options at the same time are not compatible")
        }
        if conditions.isSuperset(of: ["GT", "LT"]) {
            throw Failure("ERR GT and LT options at the same time are not compatible")
        }
        return conditions
    }

    static func hexpire(_ call: Call) throws(Failure) -> Reply {
        if !call.core.version.isValkey { _ = try call.database.hash(call[1]) }
        let time = try time(
            call,
            2,
            inSeconds: !call.spec.name.hasPrefix("hp"),
            isAbsolute: call.spec.name.hasSuffix("at")
        )
        var index = 3
        let conditions = try conditions(call, &index)
        let fields = try fields(call, index)
        guard let hash = try call.database.hash(call[1]) else { return .array(fields.map { _ in .integer(-2) }) }
        if !call.core.version.isValkey { hash.hasTimes = true }
        var replies: [Reply] = []
        var (isChanged, isRemoved) = (false, false)
        for field in fields {
            guard let old = hash.fields[field] else {
                replies.append(.integer(-2))
                continue
            }
            let applies = conditions.allSatisfy { condition in
                switch condition {
                case "NX": old.expiry == nil
                case "XX": old.expiry != nil
                case "GT": old.expiry.map { time > $0 } ?? false
                default: old.expiry.map { time < $0 } ?? true
                }
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
                setTime(call, hash, field, time)
                isChanged = true
                replies.append(.integer(1))
            }
        }
        if isChanged { call.changed(call[1], .hash, "hexpire") }
        if isRemoved { ended(call, hash) }
        return .array(replies)
    }

    static func httl(_ call: Call) throws(Failure) -> Reply {
        if !call.core.version.isValkey { _ = try call.database.hash(call[1]) }
        let fields = try fields(call, 2)
        guard let hash = try call.database.hash(call[1]) else { return .array(fields.map { _ in .integer(-2) }) }
        let isAbsolute = call.spec.name.hasSuffix("time")
        return .array(
            fields.map { field in
                guard let content = hash.fields[field] else { return .integer(-2) }
                guard let expiry = content.expiry else { return .integer(-1) }
                let milliseconds = isAbsolute ? expiry : max(0, expiry - call.now)
                if call.spec.name.hasPrefix("hp") { return .integer(Int(milliseconds)) }
                return .integer(Int(milliseconds + (call.core.version.isValkey ? 500 : 999)) / 1000)
            }
        )
    }

    static func hpersist(_ call: Call) throws(Failure) -> Reply {
        if !call.core.version.isValkey { _ = try call.database.hash(call[1]) }
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

    // MARK: Reading and writing with a time

    private struct Options {
        var time: Int64?
        var persists = false
        var keeps = false
        var condition = ""
        var fields: [Bytes] = []
    }

    /// What stands between the key and the fields.
    ///
    /// `words` are the options that the command knows beside the times.
    private static func options(_ call: Call, _ words: Set<String>, width: Int) throws(Failure) -> Options {
        var options = Options()
        var (index, timeIndex, hasTime) = (2, 0, false)
        scan: while index < call.count {
            let word = call.option(index)
            switch word {
            case "EX", "PX", "EXAT", "PXAT":
                guard !hasTime, index + 1 < call.count else { throw .syntax }
                (timeIndex, hasTime) = (index + 1, true)
                index += 1
            case "PERSIST" where words.contains(word), "KEEPTTL" where words.contains(word):
                guard !hasTime else { throw .syntax }
                hasTime = true
                if word == "PERSIST" { options.persists = true } else { options.keeps = true }
            case "FNX" where words.contains(word), "FXX" where words.contains(word):
                guard options.condition.isEmpty else { throw .syntax }
                options.condition = word
            default: break scan
            }
            index += 1
        }
        options.fields = try fields(call, index, width: width)
        if call.core.version.isValkey { _ = try call.database.hash(call[1]) }
        if timeIndex > 0 {
            let unit = call.option(timeIndex - 1)
            options.time = try time(
                call,
                timeIndex,
                inSeconds: unit.hasPrefix("EX"),
                isAbsolute: unit.hasSuffix("AT")
            )
        }
        return options
    }

    static func hgetex(_ call: Call) throws(Failure) -> Reply {
        if !call.core.version.isValkey { _ = try call.database.hash(call[1]) }
        let options = try options(call, ["PERSIST"], width: 1)
        guard let hash = try call.database.hash(call[1]) else { return .array(options.fields.map { _ in .null }) }
        if options.time != nil || options.persists, !call.core.version.isValkey { hash.hasTimes = true }
        var (isChanged, isRemoved) = (false, false)
        let hasEnded = options.time.map { $0 <= call.now } ?? false
        var replies: [Reply] = []
        for field in options.fields {
            guard let content = hash.fields[field] else {
                replies.append(.null)
                continue
            }
            if hasEnded {
                hash.fields.remove(field)
                isRemoved = true
            } else if let time = options.time {
                setTime(call, hash, field, time)
                isChanged = true
            } else if options.persists, content.expiry != nil {
                hash.fields[field]?.expiry = nil
                isChanged = true
            }
            replies.append(.bulk(content.value))
        }
        if isChanged { call.changed(call[1], .hash, options.persists ? "hpersist" : "hexpire") }
        if isRemoved { ended(call, hash) }
        return .array(replies)
    }

    static func hsetex(_ call: Call) throws(Failure) -> Reply {
        let options = try options(call, ["KEEPTTL", "FNX", "FXX"], width: 2)
        let found = try call.database.hash(call[1])
        let names = stride(from: 0, to: options.fields.count, by: 2).map { options.fields[$0] }
        let isThere = names.map { found?.fields.contains($0) == true }
        if options.condition == "FNX", isThere.contains(true) { return .integer(0) }
        if options.condition == "FXX", isThere.contains(false) { return .integer(0) }
        let hash = found ?? HashObject()
        if found == nil { call.put(call[1], .hash(hash)) }
        if options.time != nil, !call.core.version.isValkey { hash.hasTimes = true }
        let hasEnded = options.time.map { $0 <= call.now } ?? false
        for index in stride(from: 0, to: options.fields.count, by: 2) {
            let field = options.fields[index]
            if hasEnded, call.core.version.isValkey {
                hash.fields.remove(field)
                continue
            }
            let kept = options.keeps ? hash.fields[field]?.expiry : nil
            hash.set(field, options.fields[index + 1], expiry: kept)
            if hasEnded {
                hash.fields.remove(field)
            } else if let time = options.time {
                setTime(call, hash, field, time)
            }
        }
        if hasEnded, call.core.version.isValkey {
            // Nobody is told of a hash that never came to be.
            for event in ["hset", "hexpire"] { call.notify(.hash, event, call[1]) }
            ended(call, hash, isNews: found != nil)
            return .integer(1)
        }
        call.changed(call[1], .hash, "hset")
        if hasEnded {
            ended(call, hash)
        } else if options.time != nil {
            call.notify(.hash, "hexpire", call[1])
        }
        return .integer(1)
    }

    static func hgetdel(_ call: Call) throws(Failure) -> Reply {
        if !call.core.version.isValkey { _ = try call.database.hash(call[1]) }
        let fields = try fields(call, 2)
        guard let hash = try call.database.hash(call[1]) else { return .array(fields.map { _ in .null }) }
        let values = fields.map { hash.fields.remove($0)?.value }
        if values.contains(where: { $0 != nil }) {
            call.changed(call[1], .hash, "hdel")
            if hash.fields.isEmpty { call.removeEmpty(call[1]) }
        }
        return .array(values.map { .optional($0) })
    }
}
