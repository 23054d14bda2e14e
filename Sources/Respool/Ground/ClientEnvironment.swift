//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

package import NIOCore

/// What a client gets from the world around it: time, chance and sockets.
///
/// A simulation puts a world of its own in their place, and has the same run again from the same seed.
package struct ClientEnvironment: Sendable {
    /// Opens a socket, and puts what is made for it into its pipeline.
    package typealias Dial =
        @Sendable (_ makeHandler: @escaping @Sendable () -> any ChannelInboundHandler) -> EventLoopFuture<any Channel>

    /// Nanoseconds of a clock that only goes forwards, the event loop's; the system's where there is none.
    package var clock: (@Sendable () -> Int64)?
    /// Any number, all equally likely.
    package var random: @Sendable () -> UInt64
    /// Opens sockets; those of the system where there is none.
    package var dial: Dial?

    /// The real world, unless told otherwise.
    package init(
        clock: (@Sendable () -> Int64)? = nil,
        random: @escaping @Sendable () -> UInt64 = { .random(in: 0 ... .max) },
        dial: Dial? = nil
    ) {
        self.clock = clock
        self.random = random
        self.dial = dial
    }

    /// The time, in nanoseconds.
    @inline(__always)
    var now: Int64 {
        if let clock { return clock() }
        return Int64(NIODeadline.now().uptimeNanoseconds)
    }

    /// A number from 0 to 1.
    func fraction() -> Double { Double(random() >> 11) / Double(1 << 53) }
}
