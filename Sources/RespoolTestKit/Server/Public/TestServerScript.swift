//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
public import Respool

/// What EVAL and EVALSHA run on a test server: a closure in place of the script, on the server's event loop.
///
/// It must not block. What it throws is answered as an error.
public typealias TestServerScript = @Sendable (TestServerScriptCall) throws -> RESPValue

/// One run of a script.
public struct TestServerScriptCall {
    /// The keys that were given.
    public let keys: [String]
    /// The arguments that were given.
    public let arguments: [String]
    private let call: Call

    init(_ call: Call, keys: [Bytes], arguments: [Bytes]) {
        self.call = call
        self.keys = keys.map(\.text)
        self.arguments = arguments.map(\.text)
    }

    /// Runs a command, as `redis.call` does; an error reply is thrown.
    ///
    /// Nothing else happens on the server meanwhile.
    public func redis(_ words: String...) throws -> RESPValue {
        let arguments = words.map { Bytes($0) }
        guard let spec = call.core.registry.find(arguments), spec.handler != nil, spec.accepts(arguments.count) else {
            throw TestServerScriptError(text: "ERR Unknown Redis command called from script")
        }
        guard !spec.flags.contains(.noScript) else {
            throw TestServerScriptError(text: "ERR This Redis command is not allowed from script")
        }
        let session = call.session
        if !session.mayEverything, let reason = call.core.refusal(session.user, spec, arguments) {
            call.core.note(reason, by: session, inScript: true)
            throw TestServerScriptError(text: reason.textInScript(session.user, call.core.version))
        }
        var inner = Call(core: call.core, session: call.session, spec: spec, arguments: arguments)
        inner.mayBlock = false
        inner.isInScript = true
        let reply = call.core.run(inner)
        if case .error(let text) = reply { throw TestServerScriptError(text: text) }
        return reply.value
    }
}

/// An error that a script answers with.
public struct TestServerScriptError: Error, Sendable, Hashable {
    /// The text of the error reply, which begins with its prefix, for example `ERR`.
    public let text: String

    /// An error with this text.
    public init(text: String) {
        self.text = text
    }
}

extension Reply {
    /// The reply as a client would read it under RESP3.
    var value: RESPValue {
        switch self {
        case .none, .null, .nullArray: .null
        case .ok: .simpleString(ByteBuffer(string: "OK"))
        case .simple(let text): .simpleString(ByteBuffer(string: text))
        case .error(let text): .error(RESPErrorValue(text))
        case .integer(let number): .integer(Int64(number))
        case .bulk(let bytes): .bulkString(ByteBuffer(bytes: bytes.raw))
        case .array(let values), .many(let values): .array(values.map(\.value))
        case .map(let values): .map(values.map(\.value))
        case .set(let values): .set(values.map(\.value))
        case .push(let values): .push(values.map(\.value))
        case .double(let number): .double(number)
        case .number(let text): .double(Double(text) ?? 0)
        case .boolean(let flag): .boolean(flag)
        case .verbatim(let bytes): .verbatimString(format: "txt", ByteBuffer(bytes: bytes.raw))
        }
    }

    /// A reply that says the same.
    init(_ value: RESPValue) {
        switch value {
        case .simpleString(let buffer): self = .simple(String(buffer: buffer))
        case .error(let error): self = .error(error.text)
        case .integer(let number): self = .integer(Int(number))
        case .bulkString(let buffer), .bigNumber(let buffer): self = .bulk(Bytes(Array(buffer.readableBytesView)))
        case .array(let values): self = .array(values.map { Reply($0) })
        case .null: self = .null
        case .double(let number): self = .double(number)
        case .boolean(let flag): self = .boolean(flag)
        case .verbatimString(_, let buffer): self = .verbatim(Bytes(Array(buffer.readableBytesView)))
        case .map(let values): self = .map(values.map { Reply($0) })
        case .set(let values): self = .set(values.map { Reply($0) })
        case .push(let values): self = .array(values.map { Reply($0) })
        case .attributed(let value, _): self = Reply(value)
        }
    }
}
