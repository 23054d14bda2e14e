//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import FuzzDriver
import NIOCore

@testable import Respool

/// What any bytes do to the parser: it may refuse them, and must say the same wherever they are split; it may not trap.
///
/// The first byte decides how the rest is split.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let all = Array(UnsafeBufferPointer(start: start, count: count))
    guard let first = all.first else { return 0 }
    let bytes = all.dropFirst()
    let whole = outcome(of: [bytes])
    let size = Int(first & 0x0F) + 1
    var pieces: [ArraySlice<UInt8>] = []
    var rest = bytes
    while !rest.isEmpty {
        pieces.append(rest.prefix(size))
        rest = rest.dropFirst(size)
    }
    let split = outcome(of: pieces)
    guard whole == split else {
        fatalError("split after every \(size) bytes: \(split), and in one piece: \(whole)")
    }
    return 0
}

/// The values, as text, and whether an error came after them.
private func outcome(of pieces: [ArraySlice<UInt8>]) -> String {
    var parser = RESPParser(
        limits: RESPLimits(
            // Low, so that much of what is well formed is skipped.
            maximumBulkBytes: 48,
            maximumLineBytes: 64,
            maximumDepth: 6,
            maximumElements: 24
        )
    )
    var text = ""
    do {
        for piece in pieces {
            parser.feed(ByteBuffer(bytes: piece))
            while let value = try parser.next() { text += "\(value)\n" }
            // What is skipped isn't kept, and what was announced isn't believed.
            guard parser.bufferCapacity <= (64 << 10) + 4 * piece.count else {
                fatalError("\(parser.bufferCapacity) bytes are kept")
            }
        }
        return text
    } catch {
        return text + "refused"
    }
}

/// The name that the package manager gives to an executable's beginning.
@_cdecl("ParserFuzzer_main")
public func begin(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    fuzz(count, arguments) { testOneInput($0, $1) }
}
