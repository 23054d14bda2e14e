//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

enum HashCommands {
    static let handlers: [String: CommandHandler] = [
        "hset": hset, "hmset": hset, "hsetnx": hsetnx, "hget": hget, "hmget": hmget, "hgetall": hgetall,
        "hkeys": hgetall, "hvals": hgetall, "hdel": hdel, "hlen": hlen, "hexists": hexists, "hstrlen": hstrlen,
        "hincrby": hincrby, "hincrbyfloat": hincrbyfloat, "hrandfield": hrandfield,
    ]

    /// The hash of a key, made if there is none.
    private static func make(_ call: Call) throws(Failure) -> HashObject {
        if let hash = try call.database.hash(call[1]) { return hash }
        let hash = HashObject()
        call.put(call[1], .hash(hash))
        return hash
    }

    static func hset(_ call: Call) throws(Failure) -> Reply {
        guard call.count % 2 == 0 else { throw .wrongArity(call.spec.name) }
        let hash = try make(call)
        var added = 0
        for index in stride(from: 2, to: call.count, by: 2) where hash.set(call[index], call[index + 1]) { added += 1 }
        call.changed(call[1], .hash, "hset")
        return call.spec.name == "hset" ? .integer(added) : .ok
    }

    static func hsetnx(_ call: Call) throws(Failure) -> Reply {
        if try call.database.hash(call[1])?.fields.contains(call[2]) == true { return .integer(0) }
        try make(call).set(call[2], call[3])
        call.changed(call[1], .hash, "hset")
        return .integer(1)
    }

    static func hget(_ call: Call) throws(Failure) -> Reply {
        .optional(try call.database.hash(call[1])?.fields[call[2]]?.value)
    }

    static func hmget(_ call: Call) throws(Failure) -> Reply {
        let hash = try call.database.hash(call[1])
        return .array(call.arguments.dropFirst(2).map { .optional(hash?.fields[$0]?.value) })
    }

    static func hgetall(_ call: Call) throws(Failure) -> Reply {
        let pairs = try call.database.hash(call[1])?.fields.pairs ?? []
        switch call.spec.name {
        case "hkeys": return .array(pairs.map { .bulk($0.key) })
        case "hvals": return .array(pairs.map { .bulk($0.value.value) })
        default: return .map(pairs.flatMap { [.bulk($0.key), .bulk($0.value.value)] })
        }
    }

    static func hdel(_ call: Call) throws(Failure) -> Reply {
        guard let hash = try call.database.hash(call[1]) else { return .integer(0) }
        let removed = call.arguments.dropFirst(2).count { hash.fields.remove($0) != nil }
        if removed > 0 {
            call.changed(call[1], .hash, "hdel")
            if hash.fields.isEmpty { call.removeEmpty(call[1]) }
        }
        return .integer(removed)
    }

    static func hlen(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.hash(call[1])?.fields.count ?? 0)
    }

    static func hexists(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.hash(call[1])?.fields.contains(call[2]) == true ? 1 : 0)
    }

    static func hstrlen(_ call: Call) throws(Failure) -> Reply {
        .integer(try call.database.hash(call[1])?.fields[call[2]]?.value.count ?? 0)
    }

    static func hincrby(_ call: Call) throws(Failure) -> Reply {
        let amount = try call.integer(3)
        let old = try call.database.hash(call[1])?.fields[call[2]]
        guard let number = old == nil ? 0 : old?.value.integer else {
            throw Failure("ERR hash value is not an integer")
        }
        let (sum, overflows) = number.addingReportingOverflow(amount)
        guard !overflows else { throw .incrementOverflow }
        try make(call).set(call[2], Bytes(sum), expiry: old?.expiry)
        call.changed(call[1], .hash, "hincrby")
        return .integer(sum)
    }

    static func hincrbyfloat(_ call: Call) throws(Failure) -> Reply {
        guard let increment = call[3].double else { throw .notFloat }
        guard increment.isFinite else { throw Failure("ERR value is NaN or Infinity") }
        let old = try call.database.hash(call[1])?.fields[call[2]]
        guard old == nil || old?.value.double != nil else { throw Failure("ERR hash value is not a float") }
        guard let sum = Numbers.sum(old?.value ?? "0", call[3]) else {
            throw Failure("ERR increment would produce NaN or Infinity")
        }
        try make(call).set(call[2], Bytes(sum), expiry: old?.expiry)
        call.changed(call[1], .hash, "hincrbyfloat")
        return .text(sum)
    }

    /// A count of elements to pick, and how often one may be picked: once, or any number of times when it is negative.
    static func picked<Element>(_ elements: [Element], _ count: Int, _ random: inout SeededGenerator) -> [Element] {
        guard !elements.isEmpty else { return [] }
        if count >= 0 {
            return count >= elements.count ? elements : Array(elements.shuffled(using: &random).prefix(count))
        }
        return (0..<min(-count, 1 << 20)).map { _ in elements[Int.random(in: 0..<elements.count, using: &random)] }
    }

    static func count(_ call: Call, _ index: Int) throws(Failure) -> Int {
        let count = try call.integer(index)
        guard count >= -(Int.max / 2), count <= Int.max / 2 else { throw .outOfRange }
        return count
    }

    static func hrandfield(_ call: Call) throws(Failure) -> Reply {
        guard call.count > 2 else {
            let hash = try call.database.hash(call[1])
            return .optional(hash?.fields.random(using: &call.core.random))
        }
        let count = try count(call, 2)
        var withValues = false
        if call.count > 3 {
            guard call.count == 4, call.option(3) == "WITHVALUES" else { throw .syntax }
            withValues = true
        }
        let pairs = picked(try call.database.hash(call[1])?.fields.pairs ?? [], count, &call.core.random)
        guard withValues else { return .array(pairs.map { .bulk($0.key) }) }
        if call.session.writer.version == 3 {
            return .array(pairs.map { .array([.bulk($0.key), .bulk($0.value.value)]) })
        }
        return .array(pairs.flatMap { [.bulk($0.key), .bulk($0.value.value)] })
    }
}
