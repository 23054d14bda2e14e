//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import DequeModule

/// DUMP and RESTORE in a form of the test server's own; the real server's payloads are refused, as it would these.
enum DumpCommands {
    static let handlers: [String: CommandHandler] = ["dump": dump, "restore": restore]

    private static let magic: [UInt8] = Array("respool1".utf8)

    static func dump(_ call: Call) throws(Failure) -> Reply {
        guard let entry = call.database.entry(call[1]) else { return .null }
        var body: [UInt8] = []
        func add(_ number: Int) { for shift in 0..<8 { body.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) } }
        func add(_ bytes: Bytes) {
            add(bytes.count)
            body += bytes.raw
        }
        switch entry.value {
        case .string(let bytes), .rawString(let bytes):
            body.append(0)
            add(bytes)
        case .list(let list):
            body.append(1)
            list.items.forEach { add($0) }
        case .set(let set):
            body.append(2)
            set.ordered.forEach { add($0) }
        case .hash(let hash):
            body.append(3)
            for (field, content) in hash.fields.pairs {
                add(field)
                add(content.value)
                add(Bytes(Int(content.expiry ?? -1)))
            }
        case .sortedSet(let set):
            body.append(4)
            for item in set.items {
                add(item.member)
                add(Bytes("\(item.score)"))
            }
        case .stream: throw .unsupported("DUMP of a stream")
        }
        return .bulk(Bytes(magic + Array(Digest.sha1(body).utf8) + body))
    }

    static func restore(_ call: Call) throws(Failure) -> Reply {
        let damaged = Failure("ERR DUMP payload version or checksum are wrong")
        var (replaces, isAbsolute, index) = (false, false, 4)
        while index < call.count {
            switch call.option(index) {
            case "REPLACE": replaces = true
            case "ABSTTL": isAbsolute = true
            case "IDLETIME" where index + 1 < call.count, "FREQ" where index + 1 < call.count:
                guard try call.integer(index + 1) >= 0 else {
                    throw Failure("ERR Invalid IDLETIME value, must be >= 0")
                }
                index += 1
            default: throw .syntax
            }
            index += 1
        }
        if !replaces, call.database.entry(call[1]) != nil { throw Failure("BUSYKEY Target key name already exists.") }
        let ttl = Int64(try call.integer(2))
        guard ttl >= 0 else { throw Failure("ERR Invalid TTL value, must be >= 0") }
        let raw = call[3].raw
        let start = magic.count + 40
        guard raw.count > start, raw.starts(with: magic) else { throw damaged }
        let body = Array(raw[start...])
        guard Array(Digest.sha1(body).utf8) == Array(raw[magic.count..<start]) else { throw damaged }
        guard let value = read(body) else { throw Failure("ERR Bad data format") }
        let (end, overflows) = isAbsolute ? (ttl, false) : call.now.addingReportingOverflow(ttl)
        guard !overflows else { throw Failure("ERR Invalid TTL value, must be >= 0") }
        if replaces { call.database.remove(call[1]) }
        if ttl != 0, end <= call.now { return .ok }
        call.put(call[1], value, expiry: ttl == 0 ? nil : end)
        KeyCommands.rememberFields(call, call[1], call.session.database)
        call.changed(call[1], .generic, "restore")
        return .ok
    }

    private static func read(_ body: [UInt8]) -> Value? {
        guard let type = body.first else { return nil }
        var parts: [Bytes] = []
        var index = 1
        while index < body.count {
            guard index + 8 <= body.count else { return nil }
            let count = (0..<8).reduce(0) { $0 | Int(body[index + $1]) << (8 * $1) }
            index += 8
            guard count >= 0, count <= body.count - index else { return nil }
            parts.append(Bytes(Array(body[index..<(index + count)])))
            index += count
        }
        switch type {
        case 0: return parts.first.map { .string($0) }
        case 1:
            let list = ListObject()
            list.items = Deque(parts)
            return .list(list)
        case 2:
            let set = SetObject()
            for part in parts { _ = set.insert(part) }
            return .set(set)
        case 3 where parts.count % 3 == 0:
            let hash = HashObject()
            for start in stride(from: 0, to: parts.count, by: 3) {
                let expiry = parts[start + 2].integer.flatMap { $0 < 0 ? nil : Int64($0) }
                hash.set(parts[start], parts[start + 1], expiry: expiry)
            }
            return .hash(hash)
        case 4 where parts.count % 2 == 0:
            var pairs: [(member: Bytes, score: Double)] = []
            for start in stride(from: 0, to: parts.count, by: 2) {
                guard let score = parts[start + 1].double else { return nil }
                pairs.append((parts[start], score))
            }
            return .sortedSet(SortedSetObject(pairs))
        default: return nil
        }
    }
}
