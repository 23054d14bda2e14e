//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension CommandWriter {
    /// Appends arguments of any types.
    @usableFromInline
    mutating func append(contentsOf arguments: [any RESPEncodable]) {
        for argument in arguments { append(argument: argument.respArgument) }
    }
}

extension RedisCommands.KeyExpiry {
    /// After this long, to the millisecond, rounded up.
    public static func after(_ duration: Duration) -> Self { .milliseconds(Int(duration.millisecondsArgument)) }
}

extension RedisCommands.KeyExpiryChange {
    /// After this long, to the millisecond, rounded up.
    public static func after(_ duration: Duration) -> Self { .milliseconds(Int(duration.millisecondsArgument)) }
}

extension RedisError {
    @usableFromInline
    static func emptyList(_ parameter: String, of command: String) -> RedisError {
        RedisError(
            .invalidArgument,
            "\(parameter) is empty; \(command) needs one at least",
            outcome: .notExecuted,
            command: command
        )
    }
}

extension RESPValue {
    /// For commands that answer OK, and nothing else worth knowing.
    @usableFromInline
    static func acknowledged(_ value: RESPValue) throws {
        switch value.unattributed {
        case .simpleString, .bulkString: break
        default: throw RedisError.decodingFailed(value, expected: "OK")
        }
    }

    /// Whether this is OK, and neither QUEUED nor a value.
    var isOK: Bool {
        guard case .simpleString(let text) = unattributed else { return false }
        return text.readableBytesView.elementsEqual("OK".utf8)
    }

    /// What a server says of others' doings (INFO, CLIENT LIST, SLOWLOG), in the type that was asked for.
    ///
    /// As `String`, bytes that aren't UTF-8 are written as `\xff`: people read it, and one odd name must not hide the rest.
    @usableFromInline
    static func report<Value: RESPDecodable>(_ value: RESPValue) throws -> Value {
        if Value.self == String.self, let bytes = value.bytes, let text = String(escaping: bytes) as? Value {
            return text
        }
        return try Value(value)
    }

    /// The value of a field in a map or in an alternating array.
    subscript(field: String) -> RESPValue? {
        guard let elements else { return nil }
        var index = 0
        while index + 1 < elements.count {
            if let bytes = elements[index].bytes, bytes.readableBytesView.elementsEqual(field.utf8) {
                return elements[index + 1]
            }
            index += 2
        }
        return nil
    }

    /// The elements, at least so many of them.
    func elements(atLeast count: Int, for type: Any.Type) throws(RedisError) -> [RESPValue] {
        guard let elements, elements.count >= count else { throw RedisError.decodingFailed(self, expected: "\(type)") }
        return elements
    }

    /// A field's value, which must be there.
    func field<Value: RESPDecodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
        guard let value = self[name] else {
            throw RedisError.decodingFailed(self, expected: "a map with the field \(name)")
        }
        return try Value(value)
    }
}

extension String {
    /// Text, with bytes that aren't UTF-8 as `\xff`.
    init(escaping bytes: ByteBuffer) {
        if let text = bytes.withUnsafeReadableBytes({ String(utf8: $0) }) {
            self = text
            return
        }
        self = ""
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.readableBytesView.makeIterator()
        var position = bytes.readableBytesView.startIndex
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded):
                unicodeScalars.append(Unicode.UTF8.decode(encoded))
                position += encoded.count
            case .error(let length):
                for byte in bytes.readableBytesView[position..<(position + length)] {
                    self += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
                }
                position += length
            case .emptyInput: return
            }
        }
    }
}
