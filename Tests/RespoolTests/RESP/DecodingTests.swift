//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

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
        #expect(error?.code == .serverError)
        #expect(error?.serverError?.prefix == "WRONGTYPE")
    }
}
