//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

@testable import Respool

/// The parts of a client of one server.
extension RedisClient {
    var server: Server { topology.anyServer }
    var link: Link { server.link }
    var pool: Pool { server.pool }
}
