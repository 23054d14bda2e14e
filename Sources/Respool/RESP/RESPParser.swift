//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// Turns the bytes of a connection into values, one after the other (SEMANTICS 4.6).
///
/// It remembers where it stopped, so its work is linear in the bytes however they are split. Byte strings are slices of
/// the buffers that were fed. What is left over between two feeds is kept in a buffer of its own: appending to one whose
/// slices were handed out would copy all of it.
struct RESPParser {
    struct Aggregate {
        enum Kind {
            case array
            case set
            case push
            case map
            case attributes
            /// Attributes that were read, waiting for the value they describe.
            case attributed([RESPValue])
            /// An array of which something was left out.
            case incomplete(RESPErrorValue)
        }

        let kind: Kind
        /// Elements still to come.
        var remaining: Int
        var elements: [RESPValue]
    }

    /// A string whose length was read and whose body may not be there yet.
    struct Body {
        enum Kind {
            case bulk
            case error
            case verbatim
            /// An error whose text is longer than a string may be: its beginning is kept.
            case longError
            /// Everything up to where `skipper` is done; this long so that it is never there at once.
            case skipped
        }

        static let skipped = Body(kind: .skipped, length: Int.max)

        let kind: Kind
        let length: Int
    }

    /// What is kept of an error's text that is over a limit.
    static let keptOfError = 1024
    /// A buffer that is no larger than this may stay though little in it is needed, and a header may make it as large.
    private static let moderateBytes = 32 << 10

    // What isn't private is what `RESPParser+Skipping.swift` shares.
    let limits: RESPLimits
    let bounds: RESPLimits.Bounds
    var buffer = ByteBuffer()
    /// Whether somebody else may hold `buffer`'s storage.
    private var isBufferShared = true
    /// Whether the values that are handed out are collected by a call that waits for more of them.
    private var isCollecting = false
    /// Bytes of the unfinished line already searched for its end.
    var searched = 0
    var body: Body?
    var stack: [Aggregate] = []
    var elementCount = 0
    /// What `elementCount` was before the outermost array's current element.
    var countBeforeElement = 0
    /// Reads past what is over a limit, and what stands for that.
    var skipper: RESPSkipper?
    var substitute = RESPValue.null
    /// The last limit that was exceeded, in words: one reply may exceed it a million times.
    var lastExcess: (excess: RESPLimits.Excess, words: RESPErrorValue)?
    private var failure: RESPProtocolError?

    /// Whether pushes are kept for whoever takes them, or dropped.
    private let keepsPushes: Bool
    var pushes: [RESPValue] = []

    init(limits: RESPLimits, keepsPushes: Bool = false) {
        self.keepsPushes = keepsPushes
        self.limits = limits.bounded
        bounds = limits.bounds
    }

    /// Whether a value has begun and has not ended.
    var isMidValue: Bool { buffer.readableBytes > 0 || body != nil || !stack.isEmpty }

    /// Whether a value has begun and has not ended that answers a command; attributes count, as they belong to a reply.
    ///
    /// Asked where no whole value is left.
    var isMidReply: Bool {
        if let first = stack.first {
            if case .push = first.kind { return false }
            return true
        }
        if let body {
            if case .skipped = body.kind { return !substitute.isPush }
            return true
        }
        guard let type: UInt8 = buffer.getInteger(at: buffer.readerIndex) else { return false }
        return type != UInt8(ascii: ">")
    }

    /// The storage it holds, values that were handed out apart.
    var bufferCapacity: Int { buffer.storageCapacity }

    // MARK: Bytes

    /// Adds bytes.
    ///
    /// Copies them only when a value is split between two feeds, and where a value that isn't whole would hold far more than itself.
    mutating func feed(_ incoming: ByteBuffer) {
        guard incoming.readableBytes > 0 else { return }
        let left = buffer.readableBytes
        if left == 0 {
            buffer = stack.isEmpty && !isCollecting ? incoming : Self.compact(incoming)
            isBufferShared = true
            return
        }
        let needed = max(left + incoming.readableBytes, expectedBytes(have: left))
        let isTooLarge = buffer.storageCapacity > Self.moderateBytes && buffer.storageCapacity / 4 > needed
        if isBufferShared || isTooLarge {
            takeOwnBuffer(capacity: needed)
        } else if buffer.writableBytes < incoming.readableBytes {
            // What was read makes room for what comes; as there is more of it than is moved, the work stays linear.
            if buffer.readerIndex >= left { buffer.discardReadBytes() }
            if buffer.writableBytes < incoming.readableBytes {
                buffer.reserveCapacity(minimumWritableBytes: max(left, needed - left))
            }
        }
        buffer.writeImmutableBuffer(incoming)
    }

    private mutating func takeOwnBuffer(capacity: Int) {
        var own = ByteBuffer()
        own.reserveCapacity(capacity)
        own.writeImmutableBuffer(buffer)
        buffer = own
        isBufferShared = false
    }

    /// The same bytes in a buffer of their size: slices of a reply that isn't whole may have to wait for many more buffers.
    private static func compact(_ incoming: ByteBuffer) -> ByteBuffer {
        guard incoming.storageCapacity / 4 > max(incoming.readableBytes, 64) else { return incoming }
        var exact = ByteBuffer()
        exact.reserveCapacity(incoming.readableBytes)
        exact.writeImmutableBuffer(incoming)
        return exact
    }

    /// Lets go of storage that is mostly read, as the next bytes may be long in coming.
    private mutating func shrink() {
        let left = buffer.readableBytes
        guard buffer.storageCapacity > Self.moderateBytes, buffer.storageCapacity / 4 > left else { return }
        if left > 0 { return takeOwnBuffer(capacity: max(left, expectedBytes(have: left))) }
        buffer = ByteBuffer()
        isBufferShared = true
    }

    /// A body's whole length where it is moderate: a length that was only announced never reserves more than 32 KiB or
    /// what has come in already, whichever is more.
    private func expectedBytes(have: Int) -> Int {
        guard let body, body.length < Int.max else { return 0 }
        return min(body.length + 2, max(Self.moderateBytes, have))
    }

    // MARK: Reading

    /// The next whole value, or `nil` when more bytes are needed.
    ///
    /// - Throws: `RESPProtocolError`, and the same one ever after.
    mutating func next() throws(RESPProtocolError) -> RESPValue? {
        if let failure { throw failure }
        while true {
            do {
                while let value = try readValue() {
                    if stack.isEmpty {
                        elementCount = 0
                        return value
                    }
                    if let whole = add(value) {
                        elementCount = 0
                        return whole
                    }
                }
                shrink()
                return nil
            } catch {
                guard let excess = error.excess else {
                    failure = error
                    throw error
                }
                skip(excess)
            }
        }
    }

    /// The next whole value that the server didn't send of its own accord.
    ///
    /// Pushes before it are kept, where somebody takes them, in the order in which they came: replies and pushes are one stream.
    @inline(__always)
    mutating func nextReply() throws(RESPProtocolError) -> RESPValue? {
        while let value = try next() {
            if !value.isPush { return value }
            if keepsPushes { pushes.append(value) } else { try Self.checkUnasked(value) }
        }
        return nil
    }

    /// Appends replies to a list: up to this many, or until more bytes are needed.
    ///
    /// A pipeline's replies go from here into their list without a stop in between.
    ///
    /// - Returns: how many were appended.
    mutating func read(into values: inout [RESPValue], upTo count: Int) throws(RESPProtocolError) -> Int {
        var appended = 0
        while appended < count, let value = try nextReply() {
            values.append(value)
            appended += 1
        }
        isCollecting = appended < count
        return appended
    }

    // MARK: Aggregates

    /// Puts a value where it belongs; returns the outermost aggregate once that is complete.
    private mutating func add(_ value: RESPValue) -> RESPValue? {
        var value = value
        while let top = stack.indices.last {
            stack[top].elements.append(value)
            stack[top].remaining -= 1
            if stack[top].remaining > 0 { return nil }
            let whole = stack.removeLast()
            if case .attributes = whole.kind {
                stack.append(Aggregate(kind: .attributed(whole.elements), remaining: 1, elements: []))
                return nil
            }
            value = Self.value(of: whole)
        }
        return value
    }

    private static func value(of aggregate: Aggregate) -> RESPValue {
        switch aggregate.kind {
        case .array: .array(aggregate.elements)
        case .set: .set(aggregate.elements)
        case .push: .push(aggregate.elements)
        case .map, .attributes: .map(aggregate.elements)
        case .attributed(let attributes): .attributed(aggregate.elements[0], attributes: attributes)
        case .incomplete(let words): .attributed(.error(words), attributes: aggregate.elements)
        }
    }

    /// Begins an aggregate; returns its value at once when it is empty.
    private mutating func begin(_ kind: Aggregate.Kind, count: Int) throws(RESPProtocolError) -> RESPValue? {
        if case .push = kind, !stack.isEmpty { throw RESPProtocolError("a push inside a reply") }
        if stack.count == 1 { countBeforeElement = elementCount }
        guard elementCount + count <= limits.maximumElements else { throw RESPProtocolError(.elements) }
        let isAttributes = if case .attributes = kind { true } else { false }
        if count == 0 && !isAttributes { return Self.value(of: Aggregate(kind: kind, remaining: 0, elements: [])) }
        guard stack.count < limits.maximumDepth else { throw RESPProtocolError(.depth) }
        elementCount += count
        if count == 0 {
            stack.append(Aggregate(kind: .attributed([]), remaining: 1, elements: []))
            return nil
        }
        var aggregate = Aggregate(kind: kind, remaining: count, elements: [])
        aggregate.elements.reserveCapacity(count <= Self.fewElements ? count : room(for: count))
        stack.append(aggregate)
        return nil
    }

    /// How many elements there is room for from the start, in proportion to what the peer has sent.
    ///
    /// What is there is counted once: a hundred headers, one inside the other, would reserve a hundred times as much.
    private func room(for count: Int) -> Int {
        let reserved = stack.reduce(0) { $0 + min($1.remaining, $1.elements.capacity - $1.elements.count) }
        return min(count, Self.fewElements + max(0, buffer.readableBytes / 6 - reserved))
    }

    /// So many are reserved because a header says so: 384 bytes for each level of nesting.
    private static let fewElements = 16

    // MARK: Values

    /// Reads the next scalar or empty aggregate, after any headers before it.
    private mutating func readValue() throws(RESPProtocolError) -> RESPValue? {
        while true {
            if let body {
                guard let value = try readBody(body) else { return nil }
                self.body = nil
                return value
            }
            if let value = readWholeString() { return value }
            guard let header = try readHeader() else { return nil }
            let value = try value(of: header)
            buffer.moveReaderIndex(forwardBy: header.length + 3)
            if let value { return value }
        }
    }

    /// A bulk string that is here from its first byte to its last, as almost every one is: one look at the bytes.
    ///
    /// Returns `nil`, and consumes nothing, for everything else; what is wrong with it is found by those who read it piece by
    /// piece.
    @inline(__always)
    private mutating func readWholeString() -> RESPValue? {
        guard searched == 0 else { return nil }
        let longest = limits.maximumBulkBytes
        let (start, length) = buffer.withUnsafeReadableBytes { bytes -> (Int, Int) in
            guard bytes.count >= 5, bytes[0] == UInt8(ascii: "$"), bytes[1] &- UInt8(ascii: "1") < 9 else {
                return (0, 0)
            }
            var length = 0
            var index = 1
            let end = min(bytes.count, 9)
            while index < end, bytes[index] &- UInt8(ascii: "0") < 10 {
                length = length * 10 + Int(bytes[index] &- UInt8(ascii: "0"))
                index += 1
            }
            guard length <= longest, bytes.count >= index + length + 4 else { return (0, 0) }
            let lineEnd = UInt16(UInt8(ascii: "\r")) << 8 | UInt16(UInt8(ascii: "\n"))
            guard bytes.loadUnaligned(fromByteOffset: index, as: UInt16.self).bigEndian == lineEnd,
                bytes.loadUnaligned(fromByteOffset: index + 2 + length, as: UInt16.self).bigEndian == lineEnd
            else { return (0, 0) }
            return (index + 2, length)
        }
        guard start > 0 else { return nil }
        guard let contents = buffer.getSlice(at: buffer.readerIndex + start, length: length) else { return nil }
        buffer.moveReaderIndex(forwardBy: start + length + 2)
        isBufferShared = true
        return .bulkString(contents)
    }

    /// A line without its type byte and its end, not yet consumed.
    private struct Header {
        let type: UInt8
        /// Index of the first byte after the type.
        let start: Int
        let length: Int
    }

    private mutating func readHeader() throws(RESPProtocolError) -> Header? {
        let end = buffer.withUnsafeReadableBytes { bytes in
            var index = searched
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            return index
        }
        let readable = buffer.readableBytes
        if readable > 0, searched == 0, let first: UInt8 = buffer.getInteger(at: buffer.readerIndex) {
            try RESPParser.check(type: first, buffer)
        }
        guard end <= limits.maximumLineBytes else { throw lineTooLong() }
        guard end < readable else {
            searched = end
            return nil
        }
        searched = 0
        let start = buffer.readerIndex
        let (type, beforeLast) = buffer.withUnsafeReadableBytes { ($0[0], end > 0 ? $0[end - 1] : 0) }
        guard end >= 2, beforeLast == UInt8(ascii: "\r") else {
            throw RESPProtocolError("a line that doesn't end with CR LF")
        }
        return Header(type: type, start: start + 1, length: end - 2)
    }

    /// Text may be of any length; a header or a number that long is none.
    private func lineTooLong() -> RESPProtocolError {
        switch buffer.getInteger(at: buffer.readerIndex, as: UInt8.self) {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ","): RESPProtocolError(.line)
        default: RESPProtocolError("a line of more than \(limits.maximumLineBytes) bytes that is no text")
        }
    }

    private mutating func value(of header: Header) throws(RESPProtocolError) -> RESPValue? {
        switch header.type {
        case UInt8(ascii: "$"):
            return try beginBody(.bulk, header)
        case UInt8(ascii: "+"):
            return .simpleString(slice(header))
        case UInt8(ascii: ":"):
            return .integer(try number(header))
        case UInt8(ascii: "-"):
            return .error(RESPErrorValue(text(header)))
        case UInt8(ascii: "*"):
            if isMinusOne(header) { return .null }
            return try begin(.array, count: try count(header))
        case UInt8(ascii: "%"):
            return try begin(.map, count: 2 * (try count(header)))
        case UInt8(ascii: "~"):
            return try begin(.set, count: try count(header))
        case UInt8(ascii: ">"):
            return try begin(.push, count: try count(header))
        case UInt8(ascii: "|"):
            return try begin(.attributes, count: 2 * (try count(header)))
        case UInt8(ascii: "_"):
            guard header.length == 0 else { throw RESPProtocolError("a null with contents") }
            return .null
        case UInt8(ascii: "!"):
            return try beginBody(.error, header)
        case UInt8(ascii: "="):
            return try beginBody(.verbatim, header)
        default:
            return try RESPParser.scalar(type: header.type, slice(header))
        }
    }

    private func isMinusOne(_ header: Header) -> Bool {
        header.length == 2
            && buffer.getInteger(at: header.start, as: UInt16.self) == UInt16(UInt8(ascii: "-")) << 8
                | UInt16(UInt8(ascii: "1"))
    }

    private mutating func slice(_ header: Header) -> ByteBuffer {
        isBufferShared = true
        guard let slice = buffer.getSlice(at: header.start, length: header.length) else {
            preconditionFailure("a line that was found is not readable")
        }
        return slice
    }

    private func text(_ header: Header) -> String {
        String(buffer: buffer.getSlice(at: header.start, length: header.length) ?? ByteBuffer())
    }

    private func number(_ header: Header) throws(RESPProtocolError) -> Int64 {
        let parsed = buffer.withVeryUnsafeBytes { bytes in
            RESPParser.integer(UnsafeRawBufferPointer(rebasing: bytes[header.start..<header.start + header.length]))
        }
        guard let parsed else { throw RESPProtocolError("a number that is not a 64-bit integer") }
        return parsed
    }

    /// An aggregate's size, within the limit, so that doubling it for pairs can't overflow.
    private func count(_ header: Header) throws(RESPProtocolError) -> Int {
        try refuseStreamed(header)
        let count = try number(header)
        try bounds.check(elements: count)
        guard count <= limits.maximumElements else { throw RESPProtocolError(.elements) }
        return Int(count)
    }

    private func refuseStreamed(_ header: Header) throws(RESPProtocolError) {
        if header.length == 1, buffer.getInteger(at: header.start, as: UInt8.self) == UInt8(ascii: "?") {
            throw RESPProtocolError("a streamed reply, which no server sends and this client doesn't read")
        }
    }

    // MARK: Strings with a length

    private mutating func beginBody(_ kind: Body.Kind, _ header: Header) throws(RESPProtocolError) -> RESPValue? {
        try refuseStreamed(header)
        let length = try number(header)
        if length == -1, kind == .bulk { return .null }
        try bounds.check(bodyLength: length)
        let isTooLong = length > limits.maximumBulkBytes
        if isTooLong, kind != .error { throw RESPProtocolError(.string) }
        body = Body(kind: isTooLong ? .longError : kind, length: Int(length))
        return nil
    }

    private mutating func readBody(_ body: Body) throws(RESPProtocolError) -> RESPValue? {
        guard buffer.readableBytes - 2 >= body.length else { return try readPart(of: body) }
        let start = buffer.readerIndex
        let end = buffer.getInteger(at: start + body.length, as: UInt16.self)
        guard end == UInt16(UInt8(ascii: "\r")) << 8 | UInt16(UInt8(ascii: "\n")) else {
            throw RESPProtocolError("a string that doesn't end where its length says")
        }
        guard let contents = buffer.getSlice(at: start, length: body.length) else {
            preconditionFailure("a string that was found is not readable")
        }
        buffer.moveReaderIndex(forwardBy: body.length + 2)
        switch body.kind {
        case .bulk:
            isBufferShared = true
            return .bulkString(contents)
        case .error:
            return .error(RESPErrorValue(String(buffer: contents)))
        case .longError:
            return .error(Self.shortened(contents, limit: limits.maximumBulkBytes))
        case .skipped:
            preconditionFailure("what is skipped has no end that could be there at once")
        case .verbatim:
            isBufferShared = true
            guard body.length >= 4,
                contents.getInteger(at: contents.readerIndex + 3, as: UInt8.self) == UInt8(ascii: ":")
            else { throw RESPProtocolError("a verbatim string without its format") }
            var text = contents
            let format = text.readString(length: 3) ?? ""
            text.moveReaderIndex(forwardBy: 1)
            return .verbatimString(format: format, text)
        }
    }
}
