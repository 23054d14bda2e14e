//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Those who want to know whether the server answers elsewhere: one connection asks for all of them.
///
/// Event loop only.
final class SharedProbe: @unchecked Sendable {
    private var waiting: [@Sendable (Bool) -> Void] = []

    /// Waits for the answer; returns whether the question is still to be put.
    func join(_ completion: @escaping @Sendable (Bool) -> Void) -> Bool {
        waiting.append(completion)
        return waiting.count == 1
    }

    /// The answer, or that there was none in time.
    func end(isAlive: Bool) {
        let due = waiting
        waiting = []
        for completion in due { completion(isAlive) }
    }
}
