//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisClient {
    /// What happens to the connections from now on: each access is a listener of its own, which ends with the client.
    ///
    /// One that falls behind by more than 256 events loses the oldest; the client never waits for a listener.
    ///
    /// ```swift
    /// for await event in redis.events { logger.info("\(event)") }
    /// ```
    public var events: AsyncStream<RedisEvent> { context.events.listen() }
}
