//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if ServiceLifecycle
public import ServiceLifecycle

extension RedisClient: Service {
    /// Waits for graceful shutdown or cancellation, then closes the client.
    ///
    /// The client works without it; it only ties the client's end to the application's.
    public func run() async throws {
        try? await gracefulShutdown()
        await close()
    }
}
#endif
