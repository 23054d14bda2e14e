//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Several commands as one frame, in order, that goes out in one piece.
@usableFromInline
struct PipelineFrame {
    private(set) var frame: CommandFrame
    private(set) var commandCount = 0

    /// An empty pipeline with room for this many commands of common size.
    @usableFromInline
    init(expecting commandCount: Int) {
        // A GET with a key of 20 bytes takes 41; an estimate that is too low only costs a copy.
        frame = CommandFrame(reserving: min(commandCount, 1 << 16) * 48)
    }

    /// Adds a command.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument` for a command that can't be part of a shared connection's
    ///   pipeline; nothing is sent then.
    @usableFromInline
    mutating func append(_ request: CommandRequest) throws(RedisError) {
        if let problem = request.sharedConnectionProblem { throw problem }
        guard request.blocksFor == nil else {
            throw RedisError(
                .invalidArgument,
                "a command that blocks would hold up every other caller; send it by itself, outside a pipeline",
                outcome: .notExecuted,
                command: request.name
            )
        }
        frame.append(request.frame)
        commandCount += 1
    }
}
