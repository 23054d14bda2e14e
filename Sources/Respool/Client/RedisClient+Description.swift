//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

extension RedisClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Where the client connects; never a secret.
    public var description: String { "RedisClient(\(configuration))" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// The configuration without its secrets, and nothing of the connections.
    public var customMirror: Mirror { Mirror(self, children: ["configuration": configuration]) }
}
