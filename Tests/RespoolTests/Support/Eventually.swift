//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

import Testing

/// Waits until a condition holds, asking again and again; fails when it doesn't by the deadline.
func eventually(
    within limit: Duration = .seconds(120),
    _ what: Comment = "the condition never held",
    sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + limit
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            Issue.record(what, sourceLocation: sourceLocation)
            throw DeadlinePassed()
        }
        try await Task.sleep(for: .milliseconds(2))
    }
}

struct DeadlinePassed: Error {}
