//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What became of a pipeline's commands: each has a reply, or the error that stands in its place.
struct PipelineOutcome: Sendable {
    /// One for each command; `.null` where there is an error in `failures`.
    private(set) var replies: [RESPValue] = []
    /// Errors that are not the server's replies, by the command's place; almost always empty.
    private(set) var failures: [Int: RedisError] = [:]
    /// The places of the commands that the next attempt sends; `nil` for all.
    private(set) var missing: [Int]?

    /// Nothing was sent yet.
    init() {}

    /// Commands whose earlier attempt may have run, though the last one surely didn't.
    private var mayHaveRun: Set<Int> = []
    /// Whether every command got a reply that is no error; known after `plan`.
    private(set) var isWhole = false
    /// Whether any command may have run; known after `plan`.
    private(set) var someMayHaveRun = false

    /// Whether the server answered any command.
    var hasReplies: Bool { failures.count < replies.count }

    /// Takes what an attempt brought: replies to the first of the commands it sent, and what kept the others from theirs.
    mutating func take(_ values: [RESPValue], _ failure: RedisError?, of commandCount: Int) {
        guard let missing else {
            replies = values
            guard let failure else { return }
            for index in values.count..<commandCount {
                replies.append(.null)
                failures[index] = failure
                if failure.outcome == .unknown { mayHaveRun.insert(index) }
            }
            return
        }
        for (position, index) in missing.enumerated() {
            if position < values.count {
                replies[index] = values[position]
                failures[index] = nil
            } else {
                // What the server said the last time is no longer what is known.
                replies[index] = .null
                failures[index] = failure?.afterAttempts(mayHaveRun: mayHaveRun.contains(index))
                if failure?.outcome == .unknown { mayHaveRun.insert(index) }
            }
        }
    }

    /// Chooses the commands of the next attempt: those that failed in a way that allows another one, and that no later command of the
    /// same keys has overtaken (SEMANTICS 3.3).
    ///
    /// - Parameters:
    ///   - error: makes the reply to the command at this place into the error it stands for.
    ///   - effect: the keys of the command at this place.
    ///   - mayRetry: whether the command at this place may be sent again after this error.
    /// - Returns: the first error that allows another attempt; `nil` when there is none.
    mutating func plan(
        error: (Int, RESPValue) -> RedisError,
        effect: (Int) -> CommandEffect,
        _ mayRetry: (Int, RedisError) -> Bool
    ) -> RedisError? {
        var failed: [Int: RedisError] = [:]
        for index in replies.indices {
            if replies[index].isError {
                let failure = error(index, replies[index])
                failed[index] = failure
                // That the server refused it this time says nothing of the time before.
                if failure.outcome == .notExecuted, mayHaveRun.contains(index) {
                    failures[index] = failure.afterAttempts(mayHaveRun: true)
                    replies[index] = .null
                }
            } else if !failures.isEmpty, let lost = failures[index] {
                failed[index] = lost
            }
        }
        isWhole = failed.isEmpty
        someMayHaveRun =
            failed.count < replies.count || !mayHaveRun.isEmpty || failed.values.contains { $0.outcome != .notExecuted }
        guard !isWhole else { return nil }
        let next = inOrder(failed, effect, mayRetry)
        guard let first = next.first else { return nil }
        missing = next
        return failed[first]
    }

    /// Of the commands that failed, those that may be sent again now, after all others have run.
    ///
    /// O(commands and keys).
    private func inOrder(
        _ failed: [Int: RedisError],
        _ effect: (Int) -> CommandEffect,
        _ mayRetry: (Int, RedisError) -> Bool
    ) -> [Int] {
        var chosen: [Int] = []
        // Of the commands behind the one that is looked at: what those that may have run have written, what of it isn't written again,
        // and what was read, and answered, without waiting for what comes before.
        var (written, kept, read) = (KeySet(), KeySet(), KeySet())
        for index in replies.indices.reversed() {
            let effect = effect(index)
            let failure = failed[index]
            let mayHaveRun = failure.map { $0.outcome != .notExecuted } ?? true || mayHaveRun.contains(index)
            let isOvertaken =
                effect.reads && written.overlaps(effect)
                || effect.writes && (kept.overlaps(effect) || !mayHaveRun && read.overlaps(effect))
            let isSent = failure.map { !isOvertaken && mayRetry(index, $0) } ?? false
            if isSent { chosen.append(index) }
            if mayHaveRun, effect.writes {
                written.insert(effect)
                if !isSent { kept.insert(effect) }
            }
            if failure == nil, effect.reads { read.insert(effect) }
        }
        return chosen.reversed()
    }
}
