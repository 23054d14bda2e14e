//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Logging
internal import Synchronization

/// What a client has once, however many servers it speaks to.
final class ClientContext: Sendable {
    let configuration: RedisConfiguration
    let environment: ClientEnvironment
    let logger: Logger
    let madeAt: Int64
    let events = EventHub()
    let credentials: CredentialSource
    /// What attempts after the first are paid from, whichever server they go to.
    let retryBudget = RetryBudget()
    /// Attempts after the first, of all calls.
    let retries = Atomic<UInt64>(0)

    init(_ configuration: RedisConfiguration, environment: ClientEnvironment, logger: Logger) {
        self.configuration = configuration
        self.environment = environment
        self.logger = logger
        madeAt = environment.now
        credentials = CredentialSource(configuration)
    }

    /// The time, in nanoseconds of the event loops' clock.
    @inline(__always)
    var now: Int64 { environment.now }
}
