//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension RESPValue: CustomStringConvertible, CustomDebugStringConvertible {
    /// The value as one could write it in Swift, text where it is text: `["name", 7, nil]`.
    ///
    /// Bytes that aren't UTF-8 are shown as hexadecimal digits, and what is long is cut, with its length: a description is never longer
    /// than a few thousand letters.
    public var description: String {
        var writer = DescriptionWriter()
        writer.write(self, depth: 0)
        return writer.text
    }

    /// The same as `description`.
    public var debugDescription: String { description }
}

/// Describes values until there is no more room.
private struct DescriptionWriter {
    private static let longestString = 200
    private static let deepest = 8
    private(set) var text = ""
    private var room = 2000

    private mutating func add(_ part: String) {
        text += part
        room -= part.utf8.count
    }

    mutating func write(_ value: RESPValue, depth: Int) {
        switch value {
        case .simpleString(let bytes), .bulkString(let bytes), .verbatimString(_, let bytes): write(bytes)
        case .error(let error): add("error(\(error.text.debugDescription(of: Self.longestString)))")
        case .integer(let number): add("\(number)")
        case .bigNumber(let digits): add(String(buffer: digits).debugDescription(of: Self.longestString))
        case .double(let number): add("\(number)")
        case .boolean(let flag): add("\(flag)")
        case .null: add("nil")
        case .array(let values), .set(let values), .push(let values): write(values, depth: depth, inPairs: false)
        case .map(let values): write(values, depth: depth, inPairs: true)
        case .attributed(let value, _): write(value, depth: depth)
        }
    }

    private mutating func write(_ values: [RESPValue], depth: Int, inPairs: Bool) {
        guard !values.isEmpty else { return add(inPairs ? "[:]" : "[]") }
        guard depth < Self.deepest else { return add("[… \(values.count) values]") }
        add("[")
        for (index, value) in values.enumerated() {
            if index > 0 { add(inPairs && index % 2 == 1 ? ": " : ", ") }
            guard room > 0 else {
                add("… \(values.count - index) more")
                break
            }
            write(value, depth: depth + 1)
        }
        add("]")
    }

    private mutating func write(_ bytes: ByteBuffer) {
        if let string = bytes.withUnsafeReadableBytes({ String(utf8: $0) }) {
            return add(string.debugDescription(of: Self.longestString))
        }
        let count = bytes.readableBytes
        let shown = bytes.readableBytesView.prefix(Self.longestString / 4)
        let digits = shown.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
        add("<\(digits)\(shown.count < count ? " …" : "")>(\(count) bytes)")
    }
}

extension String {
    /// In quotation marks, with what can't be seen escaped; no more than so many letters of it.
    fileprivate func debugDescription(of maximum: Int) -> String {
        let scalars = unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: maximum, limitedBy: scalars.endIndex),
            end != scalars.endIndex
        else { return debugDescription }
        return String(scalars[..<end]).debugDescription + "…(\(utf8.count) bytes)"
    }
}
