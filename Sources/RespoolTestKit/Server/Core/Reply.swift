//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What a command answers, before it is written in one of the two protocol versions.
indirect enum Reply: Sendable {
    /// Nothing is sent: the client waits, or its reply was written already.
    case none
    case ok
    case simple(String)
    case error(String)
    case integer(Int)
    case bulk(Bytes)
    /// No value: `$-1` before RESP3.
    case null
    /// No value where there would be an array: `*-1` before RESP3.
    case nullArray
    case array([Reply])
    /// Keys and values alternating; an array before RESP3.
    case map([Reply])
    /// An array before RESP3.
    case set([Reply])
    /// An array before RESP3.
    case push([Reply])
    /// A bulk string before RESP3.
    case double(Double)
    /// A number whose digits are chosen already; a bulk string before RESP3.
    case number(String)
    /// 1 or 0 before RESP3.
    case boolean(Bool)
    /// A bulk string before RESP3.
    case verbatim(Bytes)
    /// Several replies to one command, one after the other.
    case many([Reply])

    static func text(_ text: String) -> Reply { .bulk(Bytes(text)) }
    static func bulks(_ values: [Bytes]) -> Reply { .array(values.map { .bulk($0) }) }
    static func optional(_ value: Bytes?) -> Reply { value.map { .bulk($0) } ?? .null }
}

/// A command's refusal: the text of the error reply, without its leading `-`.
struct Failure: Error, Sendable, Hashable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    static let wrongType = Failure("WRONGTYPE Operation against a key holding the wrong kind of value")
    static let syntax = Failure("ERR syntax error")
    static let notInteger = Failure("ERR value is not an integer or out of range")
    static let notFloat = Failure("ERR value is not a valid float")
    static let outOfRange = Failure("ERR value is out of range")
    static let noSuchKey = Failure("ERR no such key")
    static let indexOutOfRange = Failure("ERR index out of range")
    static let stringTooLong = Failure("ERR string exceeds maximum allowed size (proto-max-bulk-len)")
    static let incrementOverflow = Failure("ERR increment or decrement would overflow")
    static let negativeTimeout = Failure("ERR timeout is negative")

    static func wrongArity(_ command: String) -> Failure {
        Failure("ERR wrong number of arguments for '\(command)' command")
    }

    static func unsupported(_ command: String) -> Failure {
        Failure("ERR \(command.uppercased()) isn't supported by the test server")
    }
}
