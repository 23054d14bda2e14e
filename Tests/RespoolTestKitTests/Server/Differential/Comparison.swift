//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

@testable import RespoolTestKit

/// Whether two replies say the same, as far as the real server says the same twice.
enum Comparison {
    private enum Rule {
        case exact
        /// The elements in any order, so many together.
        case unordered(Int)
        /// A cursor, and elements in any order.
        case page(Int)
        /// A number that time changes: off by so much at most.
        case near(Double)
        /// A list of such numbers.
        case allNear(Double)
        /// Of the same type and length, whatever it is.
        case shape
        /// Errors or not.
        case outcome
        /// Lists of which the third element is an age.
        case pending
        /// The three ways of holding a string count as one.
        case encoding
    }

    private static let rules: [String: Rule] = [
        "SMEMBERS": .unordered(1), "SINTER": .unordered(1), "SUNION": .unordered(1), "SDIFF": .unordered(1),
        "KEYS": .unordered(1), "HKEYS": .unordered(1), "HVALS": .unordered(1), "HGETALL": .unordered(2),
        "SCAN": .page(1), "SSCAN": .page(1), "HSCAN": .page(2), "ZSCAN": .page(2), "TTL": .near(1), "PTTL": .near(2000),
        "EXPIRETIME": .near(2), "PEXPIRETIME": .near(2000), "SPOP": .unordered(1),
        "HTTL": .allNear(1), "HPTTL": .allNear(2000), "HEXPIRETIME": .allNear(2), "HPEXPIRETIME": .allNear(2000),
        "RANDOMKEY": .shape,
        "COMMAND LIST": .unordered(1), "CLIENT ID": .shape, "CLIENT INFO": .shape, "CLIENT LIST": .shape,
        "TIME": .shape, "LASTSAVE": .shape, "INFO": .outcome, "MEMORY USAGE": .shape, "OBJECT IDLETIME": .near(5),
        "OBJECT REFCOUNT": .shape,
        "COMMAND INFO": .outcome, "ACL DRYRUN": .outcome, "OBJECT ENCODING": .encoding, "HELLO": .outcome,
        "ACL GENPASS": .shape, "CONFIG GET": .unordered(2), "ROLE": .exact, "PUBSUB CHANNELS": .unordered(1),
        "PUBSUB SHARDCHANNELS": .unordered(1),
        "XPENDING": .pending, "ACL GETUSER": .exact,
    ]

    static func agree(_ command: [Bytes], _ name: String, _ real: Answer, _ own: Answer) -> Bool {
        if real == own { return true }
        if real.isError || own.isError {
            // Programs look at the first word.
            return real.isError && own.isError && real.text.prefix { $0 != " " } == own.text.prefix { $0 != " " }
        }
        switch rule(command, name, real) {
        case .exact: return same(real, own)
        case .unordered(let width): return same(real.sorted(by: width), own.sorted(by: width))
        case .page(let width):
            guard real.items.count == 2, own.items.count == 2, real.items[0] == own.items[0] else { return false }
            return same(real.items[1].sorted(by: width), own.items[1].sorted(by: width))
        case .near(let distance):
            guard let one = real.number, let other = own.number else { return false }
            return one < 0 || other < 0 ? one == other : abs(one - other) <= distance
        case .allNear(let distance):
            return real.items.count == own.items.count
                && zip(real.items, own.items).allSatisfy { one, other in
                    guard let one = one.number, let other = other.number else { return false }
                    return one < 0 || other < 0 ? one == other : abs(one - other) <= distance
                }
        case .shape: return sameShape(real, own)
        case .outcome: return true
        case .pending:
            func ageless(_ answer: Answer) -> Answer {
                guard case .list(let type, let items) = answer else { return answer }
                return .list(
                    type,
                    items.map { item in
                        guard case .list(let type, let parts) = item, parts.count == 4 else { return item }
                        return .list(type, [parts[0], parts[1], parts[3]])
                    }
                )
            }
            return same(ageless(real), ageless(own))
        case .encoding:
            let strings = ["int", "embstr", "raw"]
            return real == own || strings.contains(real.text) && strings.contains(own.text)
        }
    }

    private static func rule(_ command: [Bytes], _ name: String, _ real: Answer) -> Rule {
        switch name {
        case "SRANDMEMBER", "HRANDFIELD", "ZRANDMEMBER":
            guard command.count > 2, command[2].integer == 1000 else { return .shape }
            return .unordered(1)
        case "SORT", "SORT_RO":
            // A set of anything but integers has no order.
            if command.contains("nosort"), real.items.contains(where: { Int($0.text) == nil }) { return .unordered(1) }
            return command.contains { $0.upper == "ALPHA" } && command.contains { $0.upper == "BY" }
                ? .unordered(1) : .exact
        default: return rules[name] ?? .exact
        }
    }

    /// Equal but for what can't be: idle times, and the shape of the tree that holds a stream.
    private static func same(_ real: Answer, _ own: Answer) -> Bool {
        switch (real, own) {
        case (.list(let type, let one), .list(let other, let two)):
            guard type == other, one.count == two.count else { return false }
            var (skipsNext, asksWhetherNext) = (false, false)
            for (left, right) in zip(one, two) {
                if skipsNext {
                    skipsNext = false
                    continue
                }
                if asksWhetherNext {
                    asksWhetherNext = false
                    guard (left.text == "-1") == (right.text == "-1") else { return false }
                    continue
                }
                guard same(left, right) else { return false }
                asksWhetherNext = left.text == "inactive"
                skipsNext = ["idle", "radix-tree-keys", "radix-tree-nodes"].contains(left.text)
            }
            return true
        case (.scalar(UInt8(ascii: ","), _), .scalar(UInt8(ascii: ","), _)): return real.number == own.number
        case (.scalar(UInt8(ascii: "-"), _), .scalar(UInt8(ascii: "-"), _)):
            return real.text.prefix { $0 != " " } == own.text.prefix { $0 != " " }
        default:
            // Redis 8.2 writes a digit more than needed now and then.
            guard let one = real.number, let other = own.number, real.text.contains(".") else { return real == own }
            return one == other
        }
    }

    private static func sameShape(_ real: Answer, _ own: Answer) -> Bool {
        switch (real, own) {
        case (.list(let one, let left), .list(let other, let right)): one == other && left.count == right.count
        case (.scalar(let one, _), .scalar(let other, _)): one == other
        case (.null, .null): true
        default: false
        }
    }

    /// The name under which a command is counted.
    static func name(_ command: [Bytes]) -> String {
        let first = command.first?.upper ?? ""
        guard containers.contains(first), command.count > 1 else { return first }
        return "\(first) \(command[1].upper)"
    }

    private static let containers: Set<String> = [
        "CLIENT", "CONFIG", "ACL", "COMMAND", "XGROUP", "XINFO", "OBJECT", "PUBSUB", "SCRIPT", "MEMORY", "SLOWLOG",
        "LATENCY",
        "CLUSTER", "DEBUG",
    ]
}
