//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import FuzzDriver
import NIOCore

@testable import Respool

/// What any bytes do as a server's account of its cluster: it may be refused; slots and ports that come out of it are ones that can
/// be, and nothing may trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var parser = RESPParser(limits: RESPLimits(maximumBulkBytes: 1 << 12, maximumDepth: 16, maximumElements: 1 << 10))
    parser.feed(ByteBuffer(bytes: UnsafeBufferPointer(start: start, count: count)))
    while let value = try? parser.next() {
        if let shards = try? [ClusterShard](value) {
            for shard in shards {
                for range in shard.slots { check(range) }
                for node in shard.nodes {
                    check(node.port)
                    check(node.tlsPort)
                    check(node.host)
                }
            }
        }
        if let slots = try? [ClusterSlots](value) {
            for entry in slots {
                check(entry.slots)
                for node in [entry.primary] + entry.replicas {
                    check(node.port)
                    check(node.host)
                }
            }
        }
    }
    return 0
}

private func check(_ slots: ClosedRange<Int>) {
    if slots.lowerBound < 0 || slots.upperBound > 16_383 { fatalError("slots \(slots)") }
}

private func check(_ port: Int?) {
    if let port, !(1...65_535).contains(port) { fatalError("port \(port)") }
}

private func check(_ host: ClusterHost) {
    if case .named(let name) = host, name.isEmpty || name == "?" { fatalError("a host called '\(name)'") }
}

/// The name that the package manager gives to an executable's beginning.
@_cdecl("ClusterFuzzer_main")
public func begin(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    fuzz(count, arguments) { testOneInput($0, $1) }
}
