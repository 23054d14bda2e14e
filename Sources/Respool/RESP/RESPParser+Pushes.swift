//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension RESPParser {
    /// Whether pushes have come that nobody has taken yet.
    @inline(__always)
    var hasPushes: Bool { !pushes.isEmpty }

    /// The pushes that came before the next reply, in order.
    mutating func takePushes() -> [RESPValue] {
        var taken: [RESPValue] = []
        swap(&taken, &pushes)
        return taken
    }

    /// Refuses what confirms a subscription: nobody may make one here, but under a name that only the server knows (`rename-command`), and
    /// whoever did waits for a reply that would be another's.
    static func checkUnasked(_ push: RESPValue) throws(RESPProtocolError) {
        guard case .push(let elements) = push, let kind = elements.first?.bytes else { return }
        if ["subscribe", "psubscribe", "ssubscribe"].contains(String(buffer: kind)) {
            throw RESPProtocolError(
                "the confirmation of a subscription, which is made under another name than the server's own"
            )
        }
    }
}
