//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// One command as bytes ready for the wire: an array of bulk strings.
///
/// Frames of up to 64 bytes, such as a GET's, are kept in the value itself: no memory is allocated for them, and none freed
/// by another thread. Arguments of `attachmentThreshold` bytes and more are kept by reference in `attachments` and spliced
/// in when the frame is written, so a large payload is not copied on its way to the socket.
@usableFromInline
struct CommandFrame: Sendable {
    /// Where a large argument goes.
    struct Attachment: Sendable {
        /// How many of the frame's bytes come before it.
        var offset: Int
        /// The argument's bytes, without length or line end.
        var payload: ByteBuffer
    }

    /// Sixty-four bytes without a place of their own in memory.
    ///
    /// Vectors, because the compiler copies smaller parts in pieces that begin in the middle of what was just stored, and the
    /// processor waits for that.
    typealias Words = (SIMD2<UInt64>, SIMD2<UInt64>, SIMD2<UInt64>, SIMD2<UInt64>)

    static let attachmentThreshold = 16 * 1024
    static let inlineCapacity = MemoryLayout<Words>.size

    /// What doesn't fit into the value: one reference, so that copying and destroying small frames is cheap.
    private final class Large: Sendable {
        let bytes: [UInt8]
        /// In order of their offsets; almost always empty.
        let attachments: [Attachment]

        init(bytes: [UInt8], attachments: [Attachment]) {
            self.bytes = bytes
            self.attachments = attachments
        }
    }

    private var words: Words = (.zero, .zero, .zero, .zero)
    private var inlineCount: UInt8 = 0
    private var large: Large?

    init(bytes: [UInt8], attachments: [Attachment]) {
        large = Large(bytes: bytes, attachments: attachments)
    }

    init(_ bytes: UnsafeRawBufferPointer, attachments: [Attachment]) {
        guard bytes.count <= Self.inlineCapacity, attachments.isEmpty else {
            large = Large(bytes: [UInt8](bytes), attachments: attachments)
            return
        }
        inlineCount = UInt8(bytes.count)
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
    }

    /// Encodes a command.
    ///
    /// - Parameters:
    ///   - name: the command's name as it goes over the wire, a bulk string for each word, for example
    ///     `"$6\r\nCONFIG\r\n$3\r\nGET\r\n"`.
    ///   - words: how many words the name has.
    ///   - write: appends the arguments; they are counted as they come.
    @usableFromInline
    init(_ name: StaticString, words: Int = 1, write: (inout CommandWriter) -> Void) {
        let scratchSize = 512
        self = withUnsafeTemporaryAllocation(byteCount: scratchSize, alignment: 8) { scratch in
            var writer = CommandWriter(scratch: scratch, words: words)
            writer.write(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
            write(&writer)
            return writer.finish()
        }
    }

    /// Large arguments, in the order of their offsets; almost always empty.
    var attachments: [Attachment] { large?.attachments ?? [] }

    /// Whether all of the frame is in its own bytes.
    var hasAttachments: Bool { large.map { !$0.attachments.isEmpty } ?? false }

    /// What the frame takes on the wire.
    var byteCount: Int {
        guard let large else { return Int(inlineCount) }
        return large.attachments.reduce(large.bytes.count) { $0 + $1.payload.readableBytes }
    }

    /// Everything but the attachments.
    func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        if let large { return try large.bytes.withUnsafeBytes(body) }
        return try Swift.withUnsafeBytes(of: words) {
            try body(UnsafeRawBufferPointer(rebasing: $0[..<Int(inlineCount)]))
        }
    }
}

/// Appends arguments to a frame: first into stack memory, then, for a frame that outgrows it, into an array.
@usableFromInline
struct CommandWriter {
    private let scratch: UnsafeMutableRawBufferPointer
    /// Room for the array header, which is known last.
    private static let headerRoom = 24
    private var used = CommandWriter.headerRoom
    private var spilled: [UInt8] = []
    private var attachments: [CommandFrame.Attachment] = []
    /// Words of the name and arguments appended.
    private var count: Int

    init(scratch: UnsafeMutableRawBufferPointer, words: Int) {
        self.scratch = scratch
        count = words
    }

    /// Appends one argument.
    ///
    /// What is a string by its type is written from where it lies; wrapped into an argument it would be retained and released.
    @inlinable
    mutating func append<Argument: RESPEncodable>(_ argument: Argument) {
        if Argument.self == String.self, let text = argument as? String {
            append(text: text)
        } else {
            append(argument: argument.respArgument)
        }
    }

    /// Appends each element as an argument of its own.
    @inlinable
    mutating func append(contentsOf arguments: [some RESPEncodable]) {
        for argument in arguments { append(argument: argument.respArgument) }
    }

    /// Appends a keyword such as `EX`.
    @usableFromInline
    mutating func append(token: StaticString) {
        append(bytes: UnsafeRawBufferPointer(start: token.utf8Start, count: token.utf8CodeUnitCount))
    }

    /// Appends a string as one argument.
    @usableFromInline
    mutating func append(text: borrowing String) {
        // Of a string as Swift makes them nothing is copied, not even a reference.
        let wasContiguous: Void? = text.utf8.withContiguousStorageIfAvailable {
            appendText(UnsafeRawBufferPointer($0))
        }
        if wasContiguous == nil {
            var text = copy text
            text.withUTF8 { appendText(UnsafeRawBufferPointer($0)) }
        }
    }

    @usableFromInline
    mutating func append(argument: consuming RESPArgument) {
        switch argument.storage {
        case .string(let text): append(text: text)
        case .substring(var text):
            text.withUTF8 { appendText(UnsafeRawBufferPointer($0)) }
        case .bytes(let bytes):
            bytes.withUnsafeBytes { appendText($0) }
        case .buffer(let buffer):
            if buffer.readableBytes >= CommandFrame.attachmentThreshold {
                attach(buffer)
            } else {
                buffer.withUnsafeReadableBytes { append(bytes: $0) }
            }
        case .integer(let number):
            append(magnitude: number.magnitude, negative: number < 0)
        case .unsigned(let number):
            append(magnitude: number, negative: false)
        case .double(let number):
            var text = Self.text(of: number)
            text.withUTF8 { append(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// Redis reads `inf`, `-inf` and `nan`, and every form that Swift prints for the rest.
    static func text(of number: Double) -> String {
        if number == .infinity { return "inf" }
        if number == -.infinity { return "-inf" }
        if number.isNaN { return "nan" }
        // Negative zero is a number of its own.
        if let whole = Int64(exactly: number), whole.magnitude < 1 << 53, whole != 0 || number.sign == .plus {
            return String(whole)
        }
        return String(describing: number)
    }

    private mutating func appendText(_ bytes: UnsafeRawBufferPointer) {
        if bytes.count >= CommandFrame.attachmentThreshold {
            attach(ByteBuffer(bytes: bytes))
        } else {
            append(bytes: bytes)
        }
    }

    private mutating func attach(_ payload: ByteBuffer) {
        writeHeader(UInt8(ascii: "$"), payload.readableBytes)
        attachments.append(CommandFrame.Attachment(offset: byteCount, payload: payload))
        writeLineEnd()
        count += 1
    }

    private mutating func append(bytes: UnsafeRawBufferPointer) {
        // Almost every argument: there is room for it and for the longest header, and nothing has to be asked twice.
        if spilled.isEmpty, let start = scratch.baseAddress, bytes.count + 24 <= scratch.count - used {
            used += Self.write(argument: bytes, to: start + used)
            count += 1
            return
        }
        writeHeader(UInt8(ascii: "$"), bytes.count)
        write(bytes)
        writeLineEnd()
        count += 1
    }

    /// Writes an argument with its header and line ends; returns what it took.
    private static func write(argument bytes: UnsafeRawBufferPointer, to start: UnsafeMutableRawPointer) -> Int {
        var digits = 1
        var rest = bytes.count
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        start.storeBytes(of: UInt8(ascii: "$"), as: UInt8.self)
        rest = bytes.count
        for position in stride(from: digits, to: 0, by: -1) {
            start.storeBytes(
                of: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10),
                toByteOffset: position,
                as: UInt8.self
            )
            rest /= 10
        }
        let lineEnd = UInt16(UInt8(ascii: "\n")) << 8 | UInt16(UInt8(ascii: "\r"))
        start.storeBytes(of: lineEnd.littleEndian, toByteOffset: digits + 1, as: UInt16.self)
        let body = digits + 3
        if let source = bytes.baseAddress { (start + body).copyMemory(from: source, byteCount: bytes.count) }
        start.storeBytes(of: lineEnd.littleEndian, toByteOffset: body + bytes.count, as: UInt16.self)
        return body + bytes.count + 2
    }

    private mutating func append(magnitude: UInt64, negative: Bool) {
        withUnsafeTemporaryAllocation(byteCount: 24, alignment: 1) { digits in
            var start = Self.writeDigits(of: magnitude, endingAt: 24, in: digits)
            if negative {
                start -= 1
                digits[start] = UInt8(ascii: "-")
            }
            append(bytes: UnsafeRawBufferPointer(rebasing: digits[start...]))
        }
    }

    /// Writes a type byte, a number and a line end.
    mutating func writeHeader(_ type: UInt8, _ number: Int) {
        withUnsafeTemporaryAllocation(byteCount: 24, alignment: 1) { line in
            line[22] = UInt8(ascii: "\r")
            line[23] = UInt8(ascii: "\n")
            let start = Self.writeDigits(of: UInt64(number), endingAt: 22, in: line) - 1
            line[start] = type
            write(UnsafeRawBufferPointer(rebasing: line[start...]))
        }
    }

    private static func writeDigits(of number: UInt64, endingAt end: Int, in line: UnsafeMutableRawBufferPointer) -> Int
    {
        var rest = number
        var position = end
        repeat {
            position -= 1
            line[position] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest != 0
        return position
    }

    private mutating func writeLineEnd() {
        withUnsafeTemporaryAllocation(byteCount: 2, alignment: 1) { line in
            line[0] = UInt8(ascii: "\r")
            line[1] = UInt8(ascii: "\n")
            write(UnsafeRawBufferPointer(line))
        }
    }

    private var byteCount: Int { spilled.isEmpty ? used : spilled.count }

    mutating func write(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        if spilled.isEmpty {
            if used + bytes.count <= scratch.count {
                UnsafeMutableRawBufferPointer(rebasing: scratch[used...]).copyMemory(from: bytes)
                used += bytes.count
                return
            }
            spilled.reserveCapacity(max(2 * scratch.count, used + bytes.count + 64))
            spilled.append(contentsOf: scratch[..<used])
        }
        spilled.append(contentsOf: bytes)
    }

    /// The frame, with its header in front.
    consuming func finish() -> CommandFrame {
        // The header is written into the room before the first word, right-aligned.
        let room = UnsafeMutableRawBufferPointer(rebasing: scratch[..<Self.headerRoom])
        room[Self.headerRoom - 2] = UInt8(ascii: "\r")
        room[Self.headerRoom - 1] = UInt8(ascii: "\n")
        let start = Self.writeDigits(of: UInt64(count), endingAt: Self.headerRoom - 2, in: room) - 1
        room[start] = UInt8(ascii: "*")
        for index in attachments.indices { attachments[index].offset -= start }
        if spilled.isEmpty {
            return CommandFrame(UnsafeRawBufferPointer(rebasing: scratch[start..<used]), attachments: attachments)
        }
        // The room in front of the first word was copied before the header was known.
        spilled.withUnsafeMutableBytes {
            UnsafeMutableRawBufferPointer(rebasing: $0[start..<Self.headerRoom])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: room[start...]))
        }
        return spilled.withUnsafeBytes {
            CommandFrame(UnsafeRawBufferPointer(rebasing: $0[start...]), attachments: attachments)
        }
    }
}
