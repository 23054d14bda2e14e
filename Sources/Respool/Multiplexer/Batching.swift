//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The numbers that batching goes by, and which question each answers (see Batching.md).
enum Batching {
    // MARK: When calls of one link are written (`FlushControl`)

    /// With fewer callers than this nobody waits.
    static let leastCallers = 32
    /// A call waits for this part of the time it takes anyway: an eighth.
    static let share: Int64 = 8
    /// For so many nanoseconds it may wait in any case, and for no more than the next.
    static let leastPatience: Int64 = 50_000
    static let mostPatience: Int64 = 1_000_000
    /// Nanoseconds over which answers are counted, and after which one caller is timed again.
    static let window: Int64 = 200_000

    // MARK: How callers of one link are resumed (`Resumptions`)

    /// Callers resumed by one thread, one after the other: few enough for others to help with the rest.
    static let callersPerThread = 64
    /// So few are resumed by the event loop: handing them over would cost more.
    static let callersOfLoop = 3

    // MARK: What the leased links of one server do together (`LoopTurn`)

    /// Up to so many callers of all of them the event loop resumes itself.
    static let callersOfTurn = 32
    /// With fewer callers waiting for a connection than this, nobody is held back for them.
    static let longLine = 8
    /// For how long callers are held back, in nanoseconds.
    static let heldBack: Int64 = 200_000
}
