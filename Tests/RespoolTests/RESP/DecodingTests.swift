//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation
import NIOCore
import Testing

@testable import Respool

struct DecodingTests {
    private func bulk(_ text: String) -> RESPValue { .bulkString(ByteBuffer(string: text)) }

    @Test func `strings come from strings and numbers, and only from valid UTF-8`() throws {
        #expect(try String(bulk("text")) == "text")
        #expect(try String(.integer(7)) == "7")
        #expect(try String(.double(1.5)) == "1.5")
        #expect(try String(.verbatimString(format: "txt", ByteBuffer(string: "v"))) == "v")
        #expect(try String?(.null) == nil)
        let error = #expect(throws: RedisError.self) { try String(.bulkString(ByteBuffer(bytes: [0xFF, 0xFE]))) }
        #expect(error?.code == .decodingFailed)
        #expect(error?.outcome == .executed)
    }

    @Test func `numbers come from numbers and digits, and never lose any`() throws {
        #expect(try Int(.integer(-3)) == -3)
        #expect(try Int(bulk("42")) == 42)
        #expect(try UInt64(bulk("18446744073709551615")) == .max)
        #expect(try Double(bulk("1e3")) == 1000)
        #expect(try Double(bulk("inf")) == .infinity)
        for wrong in [bulk("4.2"), bulk(""), bulk("x"), .null, .array([])] {
            #expect(throws: RedisError.self) { try Int(wrong) }
        }
        #expect(throws: RedisError.self) { try UInt64(.integer(-1)) }
        #expect(throws: RedisError.self) { try Int32(.integer(1 << 40)) }
    }

    @Test func `maps come from maps, alternating arrays and pairs`() throws {
        let expected = ["a": 1, "b": 2]
        #expect(try [String: Int](.map([bulk("a"), .integer(1), bulk("b"), .integer(2)])) == expected)
        #expect(try [String: Int](.array([bulk("a"), bulk("1"), bulk("b"), bulk("2")])) == expected)
        #expect(
            try [String: Int](.array([.array([bulk("a"), .integer(1)]), .array([bulk("b"), .integer(2)])])) == expected
        )
        #expect(throws: RedisError.self) { try [String: Int](.array([bulk("a")])) }
    }

    @Test func `arrays, sets, bytes and Booleans`() throws {
        #expect(try [String](.array([bulk("a"), bulk("b")])) == ["a", "b"])
        #expect(try [String?](.array([bulk("a"), .null])) == ["a", nil])
        #expect(try Set<Int>(.set([.integer(1), .integer(1)])) == [1])
        #expect(try [UInt8](bulk("ab")) == [97, 98])
        #expect(try Bool(.integer(1)))
        #expect(try !Bool(.null))
        #expect(try Bool(bulk("OK")))
        #expect(throws: RedisError.self) { try Bool(bulk("perhaps")) }
    }

    @Test func `9.2 a decoding error shows nothing of the value`() {
        let error = #expect(throws: RedisError.self) { try Int(bulk("secret-value")) }
        #expect(error?.description.contains("secret") == false)
    }

    @Test func `an error reply is thrown as the server's error`() {
        let error = #expect(throws: RedisError.self) { try Int(.error(RESPErrorValue("WRONGTYPE no"))) }
        #expect(error?.code == .wrongType)
        #expect(error?.serverError?.prefix == "WRONGTYPE")
    }

    /// Two ways to write an accented e, and two letters that look like a K: equal for Swift, apart for a server.
    private static let lookalikes: [([UInt8], [UInt8])] = [
        ([0xC3, 0xA9], [0x65, 0xCC, 0x81]), ([0x4B], [0xE2, 0x84, 0xAA]), ([0xEF, 0xA4, 0x80], [0xE8, 0xB1, 0x88]),
    ]

    private func bulk(_ bytes: [UInt8]) -> RESPValue { .bulkString(ByteBuffer(bytes: bytes)) }

    @Test(arguments: lookalikes)
    func `9.2 keys and elements that only look the same are never merged`(one: [UInt8], other: [UInt8]) throws {
        let (map, set) = (RESPValue.map([bulk(one), bulk("1"), bulk(other), bulk("2")]), [bulk(one), bulk(other)])
        #expect(try [[UInt8]: Int](map) == [one: 1, other: 2])
        #expect(try [ByteBuffer: Int](map).count == 2)
        #expect(try Set<[UInt8]>(.set(set)).count == 2)
        for decode in [
            { _ = try [String: Int](map) }, { _ = try [String: Int](.array(map.elements ?? [])) },
            { _ = try Set<String>(.set(set)) }, { _ = try Set<String>(.array(set)) },
        ] {
            let error = #expect(throws: RedisError.self) { try decode() }
            #expect(error?.code == .decodingFailed)
            #expect(error?.outcome == .executed)
            #expect(error?.message.contains("`as: [UInt8].self`") == true)
            #expect(error?.reply != nil)
        }
    }

    @Test func `numbers that are written in two ways are two keys, and the last of two same keys counts`() throws {
        #expect(throws: RedisError.self) { try [Int: Int](.map([bulk("1"), bulk("1"), bulk("01"), bulk("2")])) }
        let twice = RESPValue.map([bulk("a"), bulk("1"), bulk("b"), bulk("2"), bulk("a"), bulk("3")])
        #expect(try [String: Int](twice) == ["a": 3, "b": 2])
        #expect(try Set<String>(.array([bulk("a"), bulk("a")])) == ["a"])
    }

    @Test func `numbers are read from bytes, and no byte is passed over`() throws {
        #expect(try Int(bulk("-9223372036854775808")) == .min)
        #expect(try Int(bulk("9223372036854775807")) == .max)
        #expect(try UInt64(bulk("-0")) == 0)
        for wrong in [
            "9223372036854775808", "-9223372036854775809", "٣", "1\u{0}", " 1", "1 ", "-", "+", "1e3", "1\u{301}",
            "+5", "0005", "-05", "00", "0x10", "1_0", "--1", "",
        ] {
            #expect(throws: RedisError.self, "\(wrong)") { try Int(bulk(wrong)) }
        }
        #expect(try UInt8(bulk("255")) == 255)
        #expect(throws: RedisError.self) { try UInt8(bulk("256")) }
        #expect(throws: RedisError.self) { try UInt64(bulk("-1")) }
        #expect(throws: RedisError.self) { try Int(bulk([0x31, 0xFF])) }
        #expect(try Double(bulk("-1.5e-3")) == -0.0015)
        #expect(try Double(bulk("-inf")) == -.infinity)
        #expect(try Double(bulk("nan")).isNaN)
        #expect(try Double(bulk("-0")).sign == .minus)
        for (text, number) in [
            ("1e+20", 1e20), ("5e-324", .leastNonzeroMagnitude), ("0.1", 0.1), ("0", 0), ("0e400", 0), ("1E3", 1000),
            ("1.7976931348623157e+308", .greatestFiniteMagnitude), ("166274.1516", 166_274.1516),
        ] { #expect(try Double(bulk(text)) == number) }
        #expect(try Double(bulk("-nan")).isNaN)
        for wrong in [
            "1\u{0}", "1\u{0}9", "1.5\u{301}", " 1", "1 ", "", "١", "0x10", "0x1p3", "1e400", "-1e400", "1e-400",
            "infinity", "Inf", "+inf", "nan(1)", "nan(0x1)", "snan", "NaN", "1_0", "+1", "01", "-007.5", ".5", "5.",
            "1e",
            "1e+", "1.e3", "-", "--1", "1,5", "e5",
        ] {
            let error = #expect(throws: RedisError.self, "\(wrong)") { try Double(bulk(wrong)) }
            #expect(error?.code == .decodingFailed)
        }
        // Of a big number the protocol says the form, and the parser checks it.
        #expect(try Int(.bigNumber(ByteBuffer(string: "+05"))) == 5)
        #expect(try Double(.bigNumber(ByteBuffer(string: "3492890328409238509324850943850943825024385"))) > 3e42)
        #expect(throws: RedisError.self) {
            try Double(.bigNumber(ByteBuffer(string: String(repeating: "9", count: 400))))
        }
        #expect(throws: RedisError.self) { try Double(bulk([0x31, 0xFF])) }
        #expect(throws: RedisError.self) { try Bool(bulk("O\u{212A}")) }
    }

    @Test(arguments: lookalikes)
    func `what only looks the same is not equal in replies`(one: [UInt8], other: [UInt8]) throws {
        let (left, right) = (bulk(one), bulk(other))
        let (text, same) = (String(decoding: one, as: UTF8.self), String(decoding: other, as: UTF8.self))
        #expect(text == same)
        #expect(left != right)
        #expect(RESPErrorValue(text) != RESPErrorValue(same))
        #expect(RESPValue.error(RESPErrorValue(text)) != .error(RESPErrorValue(same)))
        #expect(RESPValue.verbatimString(format: text, ByteBuffer()) != .verbatimString(format: same, ByteBuffer()))
        #expect(HashField(name: text, value: "") != HashField(name: same, value: ""))
        #expect(HashField(name: "", value: text) != HashField(name: "", value: same))
        #expect(ScoredMember(member: text, score: 0) != ScoredMember(member: same, score: 0))
        func differ<Reply: RESPDecodable & Equatable>(_ type: Reply.Type, _ make: (RESPValue) -> RESPValue) throws {
            #expect(try Reply(make(left)) != Reply(make(right)), "\(type)")
            #expect(try Reply(make(left)) == Reply(make(left)), "\(type)")
        }
        try differ(KeyedElement<String>.self) { .array([$0, bulk("")]) }
        try differ(KeyedElement<String?>.self) { .array([bulk(""), $0]) }
        try differ(KeyedElements<String>.self) { .array([bulk(""), .array([bulk(""), $0])]) }
        try differ(KeyedElements<String?>.self) { .array([bulk(""), .array([.null, $0])]) }
        try differ(KeyedScore<String>.self) { .array([bulk(""), $0, .integer(1)]) }
        try differ(KeyedScores<String>.self) { .array([$0, .array([])]) }
        try differ(ScanPage<String>.self) { .array([bulk("0"), .array([$0])]) }
        try differ(HashScanPage<String>.self) { .array([bulk("0"), .array([$0, bulk("")])]) }
        try differ(SortedSetScanPage<String>.self) { .array([bulk("0"), .array([$0, bulk("1")])]) }
        try differ(StreamEntry<String>.self) { .array([bulk("1-1"), .array([$0, bulk("")])]) }
        try differ(StreamMessages<String>.self) { .array([$0, .array([])]) }
        try differ(PendingEntry<String>.self) { .array([bulk("1-1"), $0, .integer(1), .integer(1)]) }
        try differ(SlowLogEntry<String>.self) { .array([.integer(1), .integer(1), .integer(1), .array([$0])]) }
        try differ(StreamEntry<String>.self) { .array([$0, .array([])]) }
        try differ(PendingSummary<String>.self) {
            .array([.integer(1), .null, .null, .array([.array([$0, .integer(1)])])])
        }
        try differ(PendingSummary<String>.self) { .array([.integer(1), $0, $0, .array([])]) }
        try differ(PendingEntry<String>.self) { .array([$0, bulk(""), .integer(1), .integer(1)]) }
        try differ(ClaimedStreamEntries<String>.self) { .array([$0, .array([])]) }
        try differ(ClaimedStreamEntries<String>.self) { .array([bulk("0-0"), .array([]), .array([$0])]) }
        try differ(ClaimedStreamIDs.self) { .array([$0, .array([])]) }
        try differ(ClaimedStreamIDs.self) { .array([bulk("0-0"), .array([$0])]) }
        try differ(StreamInfo<String>.self) {
            .map([bulk("length"), .integer(1), bulk("groups"), .integer(1), bulk("last-generated-id"), $0])
        }
        try differ(StreamGroupInfo<String>.self) {
            .map([
                bulk("name"), $0, bulk("consumers"), .integer(1), bulk("pending"), .integer(1),
                bulk("last-delivered-id"),
                bulk("0-0"),
            ])
        }
        try differ(StreamConsumerInfo<String>.self) {
            .map([bulk("name"), $0, bulk("pending"), .integer(1), bulk("idle"), .integer(1)])
        }
        try differ(ClusterSlots.self) {
            .array([.integer(0), .integer(1), .array([$0, .integer(7000), bulk("id")])])
        }
        try differ(ClusterSlots.self) {
            .array([.integer(0), .integer(1), .array([bulk("host"), .integer(7000), $0])])
        }
        for name in ["id", "endpoint", "ip", "hostname"] {
            try differ(ClusterShard.Node.self) { value in
                let rest: [RESPValue] = [
                    bulk("role"), bulk("master"), bulk("replication-offset"), .integer(1), bulk("health"),
                    bulk("online"),
                ]
                return .map([bulk(name), value] + (name == "id" ? [] : [bulk("id"), bulk("")]) + rest)
            }
        }
        // Text in collections of collections.
        try differ(KeyedElement<[[String]]>.self) { .array([bulk(""), .array([.array([$0])])]) }
        try differ(KeyedElement<[String: Int]>.self) { .array([bulk(""), .map([$0, .integer(1)])]) }
        try differ(KeyedElement<[String: String]>.self) { .array([bulk(""), .map([bulk(""), $0])]) }
        try differ(KeyedElement<Set<String>>.self) { .array([bulk(""), .array([$0])]) }
        try differ(KeyedElement<[String?]?>.self) { .array([bulk(""), .array([$0, .null])]) }
        let entry = try StreamEntry<String>(.array([bulk("1-1"), .array([left, bulk("1"), right, bulk("2")])]))
        #expect(entry[text] == "1")
        #expect(entry[same] == "2")
    }

    @Test func `an error's first word ends with the space, whatever mark follows it`() {
        #expect(RESPErrorValue("ERR \u{301}c4n4ry").prefix.utf8.elementsEqual("ERR".utf8))
        #expect(RESPErrorValue("WRONGTYPE").prefix == "WRONGTYPE")
    }

    @Test func `keys beside bytes are bytes, keys beside all else are text`() throws {
        let pair = RESPValue.array([bulk([0xFF]), bulk("7")])
        #expect(try KeyedElement<[UInt8]>(pair).key == [0xFF])
        #expect(try KeyedElement<[UInt8]?>(pair).key == [0xFF])
        #expect(try KeyedElement<ByteBuffer>(pair).key == ByteBuffer(bytes: [0xFF]))
        #expect(try KeyedElement<RESPValue>(pair).key == bulk([0xFF]))
        #expect(throws: RedisError.self) { try KeyedElement<Int>(pair) }
        let key: String = try KeyedElement<Int>(.array([bulk("q"), bulk("7")])).key
        #expect(key == "q")
        let list: String = try KeyedElement<[String]>(.array([bulk("q"), .array([])])).key
        #expect(list == "q")
    }

    @Test func `replies describe themselves as text where they are text, and never at length`() {
        #expect("\(bulk("Hello \"you\"\r\n"))" == #""Hello \"you\"\r\n""#)
        #expect("\(bulk([0xFF, 0xFE, 0x00, 0x01]))" == "<ff fe 00 01>(4 bytes)")
        #expect(
            "\(RESPValue.array([bulk("a"), .integer(1), .null, .boolean(true), .double(1.5)]))"
                == #"["a", 1, nil, true, 1.5]"#
        )
        #expect("\(RESPValue.map([bulk("a"), .integer(1), bulk("b"), .array([])]))" == #"["a": 1, "b": []]"#)
        #expect("\(RESPValue.map([]))" == "[:]")
        #expect("\(RESPValue.error(RESPErrorValue("ERR no")))" == #"error("ERR no")"#)
        #expect(String(describing: Optional(bulk("a"))) == #"Optional("a")"#)
        #expect("\(bulk(String(repeating: "é", count: 1000)))".hasSuffix(#"é"…(2000 bytes)"#))
        var deep = RESPValue.array(Array(repeating: bulk(String(repeating: "x", count: 1000)), count: 1000))
        #expect("\(deep)".utf8.count < 3000)
        for _ in 0..<100 { deep = .array([deep]) }
        #expect("\(deep)".utf8.count < 3000)
    }

    @Test func `9.2 an error that carries a reply shows it nowhere`() {
        let error = RedisError.decodingFailed(bulk("c4n4ry"), expected: "Int").about(command: "GET")
        #expect(error.reply == bulk("c4n4ry"))
        #expect(error.with(outcome: .executed).reply != nil)
        var text = "\(error) \(String(reflecting: error)) \(error.localizedDescription) \(error.message)"
        dump(error, to: &text)
        dump(RedisError(.connectionFailed, "", outcome: .unknown, underlying: error), to: &text)
        dump([error as any Error], to: &text)
        dump(Result<Int, RedisError>.failure(error), to: &text)
        func show(_ mirror: Mirror) {
            for child in mirror.children {
                text += " \(child.label ?? "") \(child.value)"
                show(Mirror(reflecting: child.value))
            }
        }
        show(Mirror(reflecting: error))
        #expect(!text.contains("c4n4ry"))
        #expect(text.contains("GET"))
        #expect(text.contains("bulk string"))
    }
}
