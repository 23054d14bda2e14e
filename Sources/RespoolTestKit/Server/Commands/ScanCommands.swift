//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// SCAN and its kin: whatever stays throughout a scan is given, and exactly once.
enum ScanCommands {
    static let handlers: [String: CommandHandler] = ["scan": scan, "hscan": scan, "sscan": scan, "zscan": scan]

    private struct Options {
        var cursor: UInt64 = 0
        var pattern: Bytes?
        var count = 10
        var type: String?
    }

    private static func options(_ call: Call, _ first: Int) throws(Failure) -> Options {
        var options = Options()
        guard let cursor = UInt64(call[first].text) else { throw Failure("ERR invalid cursor") }
        options.cursor = cursor
        var index = first + 1
        while index < call.count {
            guard index + 1 < call.count else { throw .syntax }
            switch call.option(index) {
            case "MATCH": options.pattern = call[index + 1]
            case "COUNT":
                options.count = try call.integer(index + 1)
                guard options.count >= 1 else { throw .syntax }
            case "TYPE" where call.spec.name == "scan":
                let type = call[index + 1].lower
                if call.core.version.isValkey, !["string", "list", "set", "zset", "hash", "stream"].contains(type) {
                    throw Failure("ERR unknown type name '\(call[index + 1])'")
                }
                options.type = type
            default: throw .syntax
            }
            index += 2
        }
        return options
    }

    static func scan(_ call: Call) throws(Failure) -> Reply {
        let options = try options(call, call.spec.name == "scan" ? 1 : 2)
        func fits(_ key: Bytes) -> Bool { options.pattern.map { Glob.matches($0, key) } ?? true }
        var next: UInt64 = 0
        var elements: [Reply] = []
        switch call.spec.name {
        case "hscan":
            if let hash = try call.database.hash(call[1]) {
                let page = hash.fields.scan(from: options.cursor, count: options.count)
                next = page.cursor
                for item in page.elements where fits(item.key) {
                    elements += [.bulk(item.key), .bulk(item.value.value)]
                }
            }
        case "sscan":
            if let set = try call.database.set(call[1]) {
                if set.holdsOnlyIntegers {
                    // All of them at once, as the real server does.
                    elements = set.ordered.filter(fits).map { .bulk($0) }
                } else {
                    let page = set.members.scan(from: options.cursor, count: options.count)
                    next = page.cursor
                    for item in page.elements where fits(item.key) { elements.append(.bulk(item.key)) }
                }
            }
        case "zscan":
            if let set = try call.database.sortedSet(call[1]) {
                let page = set.scores.scan(from: options.cursor, count: options.count)
                next = page.cursor
                for item in page.elements where fits(item.key) {
                    elements += [
                        .bulk(item.key), .text(Numbers.reply(item.value, isShortest: call.core.version.isLater)),
                    ]
                }
            }
        default:
            let page = call.database.table.scan(from: options.cursor, count: options.count)
            next = page.cursor
            for item in page.elements where fits(item.key) {
                if let type = options.type, item.value.value.typeName != type { continue }
                elements.append(.bulk(item.key))
            }
        }
        return .array([.text("\(next)"), .array(elements)])
    }
}
