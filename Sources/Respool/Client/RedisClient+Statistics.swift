//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Synchronization

extension RedisClient {
    /// What the server said of itself (name, version, mode, role, zone) when the last connection to it was made.
    ///
    /// `nil` before the first one, and where HELLO isn't spoken: in RESP2. Costs no command.
    public var serverInfo: RedisServerInfo? { topology.anyServer.context.serverInfo.withLock { $0 } }

    /// A snapshot of the counters.
    ///
    /// Takes microseconds, most of them for copying three histograms; the pool's and the queue's locks are held for
    /// nanoseconds.
    public var statistics: RedisStatistics {
        RedisStatistics(
            age: .nanoseconds(context.now - context.madeAt),
            retries: context.retries.load(ordering: .relaxed),
            servers: topology.servers.map(\.statistics)
        )
    }
}
