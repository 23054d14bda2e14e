//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What became of a pipeline's commands: each has a reply, or the error that stands in its place.
@usableFromInline
struct PipelineOutcome: Sendable {
    /// One for each command; `.null` where there is an error in `failures`.
    @usableFromInline
    private(set) var replies: [RESPValue] = []
    /// Errors that are not the server's replies, by the command's place; almost always empty.
    @usableFromInline
    private(set) var failures: [Int: RedisError] = [:]
    /// The places of the commands that the next attempt sends; `nil` for all.
    private(set) var missing: [Int]?

    /// Nothing was sent yet.
    init() {}

    /// Commands whose earlier attempt may have run, though the last one surely didn't.
    private var mayHaveRun: Set<Int> = []
    /// Whether every command got a reply that is no error; known after `plan`.
    private(set) var isWhole = false

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

    /// Chooses the commands of the next attempt: those that failed in a way that allows another one (SEMANTICS 3.3).
    ///
    /// - Parameters:
    ///   - error: makes the reply to the command at this place into the error it stands for.
    ///   - mayRetry: whether the command at this place may be sent again after this error.
    /// - Returns: the first error that allows another attempt; `nil` when there is none.
    mutating func plan(
        error: (Int, RESPValue) -> RedisError,
        _ mayRetry: (Int, RedisError) -> Bool
    ) -> RedisError? {
        isWhole = true
        var first: RedisError?
        var next: [Int] = []
        for index in replies.indices {
            let failure: RedisError
            if replies[index].isError {
                failure = error(index, replies[index])
                // That the server refused it this time says nothing of the time before.
                if failure.outcome == .notExecuted, mayHaveRun.contains(index) {
                    failures[index] = failure.afterAttempts(mayHaveRun: true)
                    replies[index] = .null
                }
            } else if !failures.isEmpty, let lost = failures[index] {
                failure = lost
            } else {
                continue
            }
            isWhole = false
            guard mayRetry(index, failure) else { continue }
            next.append(index)
            if first == nil { first = failure }
        }
        if first != nil { missing = next }
        return first
    }
}
