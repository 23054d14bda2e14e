//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Foundation

@testable import RespoolTestKit

#if canImport(Glibc)
import Glibc
#endif

/// A connection that sends and reads bytes as they are, and blocks its thread meanwhile.
final class Wire {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0

    init(port: Int) throws {
        #if canImport(Glibc)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(clamping: port)).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        // Everything is initialised: `deinit` closes the descriptor. A second time it would be somebody else's.
        guard connected == 0 else { throw Failure(description: "no connection to port \(port)") }
        var enabled: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &enabled, socklen_t(MemoryLayout<Int32>.size))
        var limit = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(description: "the connection can't be written to") }
            sent += count
        }
    }

    func send(_ command: [Bytes]) throws { try send(Self.encoded(command)) }

    static func encoded(_ command: [Bytes]) -> [UInt8] {
        var bytes = Array("*\(command.count)\r\n".utf8)
        for word in command {
            bytes += Array("$\(word.count)\r\n".utf8)
            bytes += word.raw
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    /// Reads one reply; its bytes.
    func reply() throws -> ArraySlice<UInt8> {
        while true {
            if let end = Self.end(of: buffer, from: position) {
                defer { position = end }
                return buffer[position..<end]
            }
            try receive()
        }
    }

    private func receive() throws {
        if position > 1 << 16 {
            buffer.removeFirst(position)
            position = 0
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else {
            throw Failure(description: count == 0 ? "the server closed the connection" : "no reply in time")
        }
        buffer += chunk.prefix(count)
    }

    /// The replies and pushes that are there already, without waiting; fails where the connection is closed.
    func pending() throws -> [ArraySlice<UInt8>] {
        while true {
            var chunk = [UInt8](repeating: 0, count: 1 << 14)
            let count = chunk.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT))
            }
            if count == 0 { throw Failure(description: "the server closed the connection") }
            if count < 0, errno == ECONNRESET { throw Failure(description: "the server reset the connection") }
            guard count > 0 else { break }
            buffer += chunk.prefix(count)
        }
        var frames: [ArraySlice<UInt8>] = []
        while position < buffer.count, let end = Self.end(of: buffer, from: position) {
            frames.append(buffer[position..<end])
            position = end
        }
        if position == buffer.count {
            buffer = []
            position = 0
        }
        return frames
    }

    /// What has come and wasn't taken.
    var kept: ArraySlice<UInt8> { buffer[position...] }

    /// Waits until something comes, or a moment.
    func waitForBytes(milliseconds: Int32) {
        var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&item, 1, milliseconds)
    }

    /// Waits until the other side closes; what came before.
    func readToEnd() throws -> [UInt8] {
        while true {
            do { try receive() } catch let failure as Failure where failure.description.contains("closed") {
                defer { position = buffer.count }
                return Array(buffer[position...])
            }
        }
    }

    func call(_ words: Bytes...) throws -> Answer { try call(words) }

    func call(_ words: [Bytes]) throws -> Answer {
        try send(words)
        return Answer(try reply())
    }

    /// Where the reply that begins at an index ends; `nil` while it isn't there whole.
    static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var pending = 1
        var index = start
        while pending > 0 {
            guard index < bytes.count, let lineEnd = bytes[index...].firstIndex(of: 0x0D), lineEnd + 1 < bytes.count
            else {
                return nil
            }
            pending -= 1
            let type = bytes[index]
            func number() -> Int { Int(String(decoding: bytes[(index + 1)..<lineEnd], as: UTF8.self)) ?? 0 }
            switch type {
            case UInt8(ascii: "$"), UInt8(ascii: "="):
                let length = number()
                index = lineEnd + 2 + (length < 0 ? 0 : length + 2)
                guard index <= bytes.count else { return nil }
            case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: ">"):
                pending += max(0, number())
                index = lineEnd + 2
            case UInt8(ascii: "%"):
                pending += 2 * number()
                index = lineEnd + 2
            default: index = lineEnd + 2
            }
        }
        return index
    }
}

/// A reply for comparison.
indirect enum Answer: Hashable {
    /// A type and its line or bytes.
    case scalar(UInt8, [UInt8])
    case null
    case list(UInt8, [Answer])

    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        self = Self.read(bytes, &index)
    }

    private static func read(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Answer {
        let type = bytes[index]
        guard let lineEnd = bytes[index...].firstIndex(of: 0x0D) else { return .null }
        let line = Array(bytes[(index + 1)..<lineEnd])
        index = lineEnd + 2
        let number = Int(String(decoding: line, as: UTF8.self)) ?? 0
        switch type {
        case UInt8(ascii: "$"), UInt8(ascii: "="):
            guard number >= 0 else { return .null }
            defer { index += number + 2 }
            return .scalar(type, Array(bytes[index..<(index + number)]))
        case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: ">"), UInt8(ascii: "%"):
            guard number >= 0 else { return .null }
            return .list(type, (0..<(type == UInt8(ascii: "%") ? 2 * number : number)).map { _ in read(bytes, &index) })
        case UInt8(ascii: "_"): return .null
        default: return .scalar(type, line)
        }
    }

    var text: String {
        switch self {
        case .scalar(_, let bytes): String(decoding: bytes, as: UTF8.self)
        case .null: "(nil)"
        case .list(_, let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
        }
    }

    /// The text with what can't be printed escaped.
    var shown: String {
        switch self {
        case .scalar(_, let bytes):
            String(
                bytes.flatMap { byte -> [Character] in
                    byte >= 0x20 && byte < 0x7F
                        ? [Character(Unicode.Scalar(byte))] : Array("\\x" + String(byte, radix: 16))
                }
            )
        case .null: "(nil)"
        case .list(_, let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
        }
    }

    private var order: [UInt8] {
        switch self {
        case .scalar(_, let bytes): bytes
        case .null: []
        case .list(_, let items): items.flatMap { $0.order + [0] }
        }
    }

    var isError: Bool {
        if case .scalar(UInt8(ascii: "-"), _) = self { return true }
        return false
    }

    var number: Double? { Double(text) }
    var items: [Answer] { if case .list(_, let items) = self { items } else { [] } }

    /// The same with the elements in an order of their own; pairs stay together.
    func sorted(by width: Int) -> Answer {
        guard case .list(let type, let items) = self, items.count % width == 0 else { return self }
        let groups = stride(from: 0, to: items.count, by: width).map { Array(items[$0..<($0 + width)]) }
        let order = groups.sorted { one, other in
            one.flatMap { $0.order + [0] }.lexicographicallyPrecedes(other.flatMap { $0.order + [0] })
        }
        return .list(type, order.flatMap { $0 })
    }
}
