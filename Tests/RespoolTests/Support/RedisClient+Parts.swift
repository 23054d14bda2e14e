//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import NIOCore

@testable import Respool

/// The parts of a client of one server.
extension RedisClient {
    var server: Server { topology.anyServer }
    var link: Link { server.link }
    var pool: Pool { server.pool }
}

extension Link {
    /// Whether the connection may be replaced: one that is fresh is kept.
    var isOld: Bool {
        get async throws {
            try await eventLoop.submit {
                Int64(NIODeadline.now().uptimeNanoseconds) - self.dialling.readySince > 260_000_000
            }.get()
        }
    }
}
