//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Unions, intersections and differences of sorted sets; plain sets count as scored 1.
enum CombinationCommands {
    static let handlers: [String: CommandHandler] = [
        "zunion": combine, "zinter": combine, "zdiff": combine, "zunionstore": combine, "zinterstore": combine,
        "zdiffstore": combine, "zintercard": zintercard,
    ]

    private typealias Source = (scores: [(key: Bytes, value: Double)], score: (Bytes) -> Double?, weight: Double)

    private static func source(_ call: Call, _ key: Bytes) throws(Failure) -> Source {
        switch call.database.entry(key)?.value {
        case nil: return ([], { _ in nil }, 1)
        case .sortedSet(let set): return (set.scores.pairs, { set.score(of: $0) }, 1)
        case .set(let set): return (set.ordered.map { ($0, 1) }, { set.members.contains($0) ? 1 : nil }, 1)
        default: throw .wrongType
        }
    }

    private static func product(_ score: Double, _ weight: Double) -> Double {
        let product = score * weight
        return product.isNaN ? 0 : product
    }

    private static func aggregated(_ left: Double, _ right: Double, _ rule: String) -> Double {
        switch rule {
        case "MIN": return min(left, right)
        case "MAX": return max(left, right)
        default:
            // Both infinities make 0, not a NaN.
            let sum = left + right
            return sum.isNaN ? 0 : sum
        }
    }

    static func combine(_ call: Call) throws(Failure) -> Reply {
        let stores = call.spec.name.hasSuffix("store")
        let first = stores ? 2 : 1
        let number = try call.integer(first)
        guard number > 0 else { throw Failure("ERR at least 1 input key is needed for '\(call.spec.name)' command") }
        guard number <= call.count - first - 1 else { throw .syntax }
        var sources: [Source] = []
        for index in (first + 1)...(first + number) { sources.append(try source(call, call[index])) }
        let kind = stores ? String(call.spec.name.dropLast("store".count)) : call.spec.name
        var (rule, isWithScores, index) = ("SUM", false, first + 1 + number)
        while index < call.count {
            switch call.option(index) {
            case "WEIGHTS" where kind != "zdiff" && index + number < call.count:
                for position in 0..<number {
                    sources[position].weight = try call.double(
                        index + 1 + position,
                        Failure("ERR weight value is not a float")
                    )
                }
                index += number
            case "AGGREGATE" where kind != "zdiff" && index + 1 < call.count:
                rule = call.option(index + 1)
                guard ["SUM", "MIN", "MAX"].contains(rule) else { throw .syntax }
                index += 1
            case "WITHSCORES" where !stores: isWithScores = true
            default: throw .syntax
            }
            index += 1
        }
        let pairs = result(kind, sources, rule)
        if stores { return RangeCommands.store(call, call[1], pairs, call.spec.name) }
        let items = pairs.map { SortedSetObject.Item(score: $0.1, member: $0.0) }.sorted(by: <)
        return isWithScores ? SortedSetCommands.withScores(items, call) : .array(items.map { .bulk($0.member) })
    }

    private static func result(_ kind: String, _ sources: [Source], _ rule: String) -> [(Bytes, Double)] {
        switch kind {
        case "zunion":
            var union = OrderedTable<Double>()
            for source in sources.sorted(by: { $0.scores.count < $1.scores.count }) {
                for (member, score) in source.scores {
                    let weighted = product(score, source.weight)
                    union[member] = union[member].map { aggregated($0, weighted, rule) } ?? weighted
                }
            }
            return union.pairs.map { ($0.key, $0.value) }
        case "zinter":
            let ordered = sources.sorted { $0.scores.count < $1.scores.count }
            guard let smallest = ordered.first else { return [] }
            return smallest.scores.compactMap { member, score in
                var total = product(score, smallest.weight)
                for other in ordered.dropFirst() {
                    guard let score = other.score(member) else { return nil }
                    total = aggregated(total, product(score, other.weight), rule)
                }
                return (member, total)
            }
        default:
            return (sources.first?.scores ?? []).filter { item in
                !sources.dropFirst().contains { $0.score(item.key) != nil }
            }.map { ($0.key, $0.value) }
        }
    }

    static func zintercard(_ call: Call) throws(Failure) -> Reply {
        let number = try call.integer(1)
        guard number > 0 else { throw Failure("ERR at least 1 input key is needed for 'zintercard' command") }
        guard number <= call.count - 2 else { throw .syntax }
        var limit = 0
        var sources: [Source] = []
        for index in 2..<(2 + number) { sources.append(try source(call, call[index])) }
        if call.count > 2 + number {
            guard call.count == 4 + number, call.option(2 + number) == "LIMIT" else { throw .syntax }
            limit = try call.integer(3 + number, Failure("ERR LIMIT can't be negative"))
            guard limit >= 0 else { throw Failure("ERR LIMIT can't be negative") }
        }
        let count = result("zinter", sources, "SUM").count
        return .integer(limit == 0 ? count : min(limit, count))
    }
}
