//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What a server answers to the question whether it serves everybody just now.
enum ProbeAnswer: Sendable {
    /// Nothing in time, or that it is busy.
    case silent
    /// It lives, but doesn't let this user ask whether writes wait.
    case alive
    /// It serves what may write, too.
    case serving
}

/// Those who want to know the same of a server: one connection asks for all of them.
///
/// Event loop only.
final class SharedQuestion<Answer: Sendable>: @unchecked Sendable {
    private var waiting: [@Sendable (Answer) -> Void] = []

    /// Waits for the answer; returns whether the question is still to be put.
    func join(_ completion: @escaping @Sendable (Answer) -> Void) -> Bool {
        waiting.append(completion)
        return waiting.count == 1
    }

    /// The answer, or that there was none in time.
    func end(_ answer: Answer) {
        let due = waiting
        waiting = []
        for completion in due { completion(answer) }
    }
}
