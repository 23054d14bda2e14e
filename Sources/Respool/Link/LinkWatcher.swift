//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Told about a link that has one connection and makes no other.
///
/// All on the event loop.
protocol LinkWatcher: AnyObject, Sendable {
    /// The connection can be used.
    func linkIsReady()
    /// Every call was answered or dropped.
    func linkIsIdle(now: Int64)
    /// No socket is left and none will be; once, with the error of a dial or of the loss, where there was one.
    func linkIsGone(error: RedisError?)
}
