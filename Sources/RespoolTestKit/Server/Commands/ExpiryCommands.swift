//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum ExpiryCommands {
    static let handlers: [String: CommandHandler] = [
        "expire": expire, "pexpire": expire, "expireat": expire, "pexpireat": expire, "ttl": ttl, "pttl": ttl,
        "expiretime": ttl, "pexpiretime": ttl, "persist": persist,
    ]

    static func expire(_ call: Call) throws(Failure) -> Reply {
        let invalid = Failure("ERR invalid expire time in '\(call.spec.name)' command")
        var time = Int64(try call.integer(2))
        var options: Set<String> = []
        for index in 3..<max(3, call.count) {
            guard ["NX", "XX", "GT", "LT"].contains(call.option(index)) else {
                throw Failure("ERR Unsupported option \(call[index])")
            }
            options.insert(call.option(index))
        }
        if options.contains("NX"), options.count > 1 {
            throw Failure("ERR NX and XX, GT or LT options at the same time are not compatible")
        }
        if options.contains("GT"), options.contains("LT") {
            throw Failure("ERR GT and LT options at the same time are not compatible")
        }
        var overflows = false
        if !call.spec.name.hasPrefix("p") { (time, overflows) = time.multipliedReportingOverflow(by: 1000) }
        guard !overflows else { throw invalid }
        if !call.spec.name.hasSuffix("at") { (time, overflows) = time.addingReportingOverflow(call.now) }
        guard !overflows else { throw invalid }

        guard let entry = call.database.entry(call[1]) else { return .integer(0) }
        let old = entry.expiry
        if options.contains("NX"), old != nil { return .integer(0) }
        if options.contains("XX"), old == nil { return .integer(0) }
        // A key without an expiry counts as one that ends never.
        if options.contains("GT"), old.map({ time <= $0 }) ?? true { return .integer(0) }
        if options.contains("LT"), let old, time >= old { return .integer(0) }
        if time <= call.now {
            call.removeEnded(call[1])
        } else {
            call.core.setExpiry(entry, of: call[1], time, in: call.session.database)
            call.changed(call[1], .generic, "expire")
        }
        return .integer(1)
    }

    static func ttl(_ call: Call) throws(Failure) -> Reply {
        guard let entry = call.database.entry(call[1]) else { return .integer(-2) }
        guard let expiry = entry.expiry else { return .integer(-1) }
        let isAbsolute = call.spec.name.hasSuffix("time")
        let milliseconds = isAbsolute ? expiry : max(0, expiry - call.now)
        if call.spec.name.hasPrefix("p") { return .integer(Int(milliseconds)) }
        return .integer(Int((milliseconds &+ 500) / 1000))
    }

    static func persist(_ call: Call) throws(Failure) -> Reply {
        guard let entry = call.database.entry(call[1]), entry.expiry != nil else { return .integer(0) }
        call.database.setExpiry(entry, nil)
        call.changed(call[1], .generic, "persist")
        return .integer(1)
    }
}
