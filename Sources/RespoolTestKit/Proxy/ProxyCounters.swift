//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

/// What passed through a proxy.
final class ProxyCounters: Sendable {
    let connections = Atomic<Int>(0)
    let bytesToServer = Atomic<Int>(0)
    let bytesToClient = Atomic<Int>(0)
    let requests = Atomic<Int>(0)
    let replies = Atomic<Int>(0)

    func passed(_ count: Int, _ direction: StreamDirection) {
        if direction == .toServer {
            bytesToServer.add(count, ordering: .relaxed)
        } else {
            bytesToClient.add(count, ordering: .relaxed)
        }
    }

    func requestPassed() { requests.add(1, ordering: .relaxed) }
    func replyPassed() { replies.add(1, ordering: .relaxed) }
}
