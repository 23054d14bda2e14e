//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension RESPParser {
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
