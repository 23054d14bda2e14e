//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

@testable import RespoolTestKit

/// The form of a command, or of several that belong together.
///
/// Words, `{placeholders}`, `[optional parts]`, `(one|of|these)`, and `+` behind a part that comes once to three times.
/// Several commands are separated by ` ; `.
struct Template: Sendable {
    indirect enum Part: Sendable {
        case word(String)
        case placeholder(String)
        case optional([Part])
        case choice([[Part]])
        case repeated(Part)
    }

    let parts: [Part]

    init(_ text: String) {
        var rest = Substring(text)
        parts = Self.parse(&rest, until: [])
    }

    private static func parse(_ rest: inout Substring, until ends: Set<Character>) -> [Part] {
        var parts: [Part] = []
        while let first = rest.first, !ends.contains(first) {
            switch first {
            case " ": rest.removeFirst()
            case "{":
                let name = rest.dropFirst().prefix { $0 != "}" }
                rest = rest[name.endIndex...].dropFirst()
                parts.append(.placeholder(String(name)))
            case "[" where rest.dropFirst().first != " ":
                rest.removeFirst()
                parts.append(.optional(parse(&rest, until: ["]"])))
                rest = rest.dropFirst()
            case "(" where rest.dropFirst().first != " ":
                var choices: [[Part]] = []
                repeat {
                    rest.removeFirst()
                    choices.append(parse(&rest, until: ["|", ")"]))
                } while rest.first == "|"
                rest = rest.dropFirst()
                parts.append(.choice(choices))
            case "+"
            where !parts.isEmpty && rest.startIndex > rest.base.startIndex
                && rest.base[rest.base.index(before: rest.startIndex)] != " ":
                rest.removeFirst()
                parts.append(.repeated(parts.removeLast()))
            default:
                let word = rest.prefix { $0 != " " && !ends.contains($0) }
                rest = rest[word.endIndex...]
                parts.append(.word(String(word)))
            }
        }
        return parts
    }

    /// One or more commands of this form, and the words of it that were chosen.
    func commands(_ values: inout Values) -> [[Bytes]] {
        var commands: [[Bytes]] = [[]]
        func expand(_ part: Part) {
            switch part {
            case .word(";"): commands.append([])
            case .word(let word): commands[commands.count - 1].append(Bytes(word))
            case .placeholder(let name): commands[commands.count - 1].append(values.value(name))
            case .optional(let parts): if values.chance(0.5) { parts.forEach(expand) }
            case .choice(let choices): choices[values.number(below: choices.count)].forEach(expand)
            case .repeated(let part): for _ in 0...values.number(below: 3) { expand(part) }
            }
        }
        parts.forEach(expand)
        return commands
    }
}

/// Draws what stands for the placeholders.
struct Values {
    var random: SeededGenerator

    mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
    mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
    mutating func pick(_ choices: [String]) -> Bytes { Bytes(choices[number(below: choices.count)]) }

    private static let types = ["str", "num", "list", "set", "hash", "zset", "stream", "bits", "geo"]

    mutating func key(_ type: String) -> Bytes {
        // What a HyperLogLog looks like to string commands isn't compared.
        if type == "hll" { return Bytes("hll:\(number(below: 4))") }
        // Now and then a key of another type, or one that never exists.
        if chance(0.04) { return Bytes("\(Self.types[number(below: Self.types.count)]):\(number(below: 4))") }
        if chance(0.03) { return "none" }
        return Bytes("\(type):\(number(below: 4))")
    }

    mutating func value(_ name: String) -> Bytes {
        switch name {
        // A key that may hold anything.
        case "k": return Bytes("k\(number(below: 3))")
        case "str", "num", "list", "set", "hash", "zset", "stream", "bits", "geo", "hll": return key(name)
        // Ranges by name mean something only where all scores are the same.
        case "lex": return Bytes("lex:\(number(below: 3))")
        case "any": return key(Self.types[number(below: Self.types.count)])
        case "v":
            switch number(below: 8) {
            case 0: return Bytes("\(number(below: 2000) - 1000)")
            case 1: return Bytes([1, 0xFF, 0x0D, 0x0A, UInt8(number(below: 256)), 0])
            case 2: return .empty
            case 3: return Bytes(String(repeating: "long", count: 10 + number(below: 20)))
            default: return pick(["alpha", "beta", "gamma", "delta", "hello world", "foobar", "ohmytext", "mynewtext"])
            }
        case "w": return pick(["one", "two", "three", "four", "five", "six"])
        case "m": return chance(0.5) ? Bytes("m\(number(below: 12))") : Bytes("\(number(below: 12))")
        case "f": return Bytes("f\(number(below: 8))")
        case "small": return Bytes("\(number(below: 9))")
        case "idx": return Bytes("\(number(below: 17) - 8)")
        case "bit": return Bytes("\(number(below: 100))")
        case "01": return pick(["0", "1"])
        case "int":
            if chance(0.1) {
                return pick([
                    "9223372036854775807", "-9223372036854775808", "abc", "1.5", "", "+1", "01", " 1", "-0",
                    "9223372036854775808",
                ])
            }
            return Bytes("\(number(below: 200) - 100)")
        case "float":
            if chance(0.08) { return pick(["inf", "-inf", "nan", "abc", "1e30", "", "0x10", " 1", "1e3", ".5"]) }
            return chance(0.5) ? Bytes("\(number(below: 40) - 20)") : Bytes("\(Double(number(below: 4000) - 2000) / 8)")
        case "score":
            if chance(0.03) { return pick(["inf", "-inf", "nan", "abc"]) }
            return chance(0.8) ? Bytes("\(number(below: 10))") : Bytes("\(Double(number(below: 100)) / 4)")
        case "smin": return chance(0.3) ? pick(["-inf", "(2", "(5", "x"]) : Bytes("\(number(below: 6))")
        case "smax": return chance(0.3) ? pick(["+inf", "inf", "(7", "(5"]) : Bytes("\(number(below: 12))")
        case "lmin": return pick(["-", "[m1", "(m1", "[a", "[2", "+", "bad", "[m3"])
        case "lmax": return pick(["+", "[m9", "(m5", "[z", "[5", "-", "[m10"])
        case "ttl": return Bytes("\(100 + number(below: 1000))")
        case "ms": return Bytes("\(100_000 + number(below: 1_000_000))")
        case "at": return Bytes("\(4_000_000_000 + number(below: 1000))")
        case "msat": return Bytes("\(4_000_000_000_000 + number(below: 100_000))")
        case "badttl": return pick(["0", "-1", "abc", "9223372036854775807", "1.5"])
        case "glob": return pick(["*", "str:*", "*:1", "[sl]*", "?um:*", "m*", "f[0-3]", "none", "[^s]*", "\\*"])
        case "id": return Bytes("\(1 + number(below: 8))-\(number(below: 4))")
        case "newid": return chance(0.8) ? Bytes("\(1 + number(below: 30))-*") : pick(["5-1", "9-3", "0-0", "x", "12"])
        case "group": return pick(["g1", "g2"])
        case "consumer": return pick(["c1", "c2", "c3"])
        case "lon": return Bytes("\(Double(number(below: 4000) - 2000) / 100)")
        case "lat": return Bytes("\(Double(number(below: 4000) - 2000) / 100)")
        case "place": return Bytes("p\(number(below: 10))")
        case "radius": return pick(["100", "500", "1000", "2000", "5000", "0", "-1", "x"])
        case "unit": return pick(["km", "km", "km", "m", "mi", "ft", "KM", "parsec"])
        case "bitfield": return pick(["u8", "i8", "u4", "i5", "i64", "u63", "u1", "i16", "u64", "x"])
        case "bitoffset": return pick(["0", "3", "8", "#1", "#2", "17", "100", "-1"])
        case "db": return pick(["0", "1", "15", "16", "x"])
        default: return Bytes(name)
        }
    }
}
