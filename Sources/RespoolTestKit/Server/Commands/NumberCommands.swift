//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum NumberCommands {
    static let handlers: [String: CommandHandler] = [
        "incr": { call throws(Failure) in try add(call, 1) }, "decr": { call throws(Failure) in try add(call, -1) },
        "incrby": { call throws(Failure) in try add(call, try call.integer(2)) }, "decrby": decrby,
        "incrbyfloat": incrbyfloat,
    ]

    static func decrby(_ call: Call) throws(Failure) -> Reply {
        let amount = try call.integer(2)
        guard amount != .min else { throw Failure("ERR decrement would overflow") }
        return try add(call, -amount)
    }

    private static func add(_ call: Call, _ amount: Int) throws(Failure) -> Reply {
        let key = call[1]
        let old = try call.database.string(key)
        var number = 0
        if let old {
            guard let parsed = old.integer else { throw .notInteger }
            number = parsed
        }
        let (sum, overflows) = number.addingReportingOverflow(amount)
        guard !overflows else { throw .incrementOverflow }
        replace(call, key, with: Bytes(sum))
        call.changed(key, .string, "incrby")
        return .integer(sum)
    }

    static func incrbyfloat(_ call: Call) throws(Failure) -> Reply {
        let key = call[1]
        let old = try call.database.string(key)
        guard old == nil || old?.double != nil, call[2].double != nil else { throw .notFloat }
        guard let sum = Numbers.sum(old ?? "0", call[2]) else {
            throw Failure("ERR increment would produce NaN or Infinity")
        }
        replace(call, key, with: Bytes(sum))
        call.changed(key, .string, "incrbyfloat")
        return .text(sum)
    }

    /// Replaces a string and keeps its expiry.
    private static func replace(_ call: Call, _ key: Bytes, with value: Bytes) {
        if let entry = call.database.entry(key) {
            entry.value = .string(value)
        } else {
            call.put(key, .string(value))
        }
    }
}
