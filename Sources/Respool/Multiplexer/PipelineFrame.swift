//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Several commands as one frame, in order, that goes out in one piece.
@usableFromInline
struct PipelineFrame {
    private var bytes: [UInt8] = []
    private var attachments: [CommandFrame.Attachment] = []
    private(set) var commandCount = 0
    /// Whether every command may run twice: a pipeline is as dangerous as its most dangerous member.
    private(set) var isSafeToRepeat = true

    /// An empty pipeline with room for this many commands of common size.
    @usableFromInline
    init(expecting commandCount: Int) {
        // A GET with a key of 20 bytes takes 41; an estimate that is too low only costs a copy.
        bytes.reserveCapacity(min(commandCount, 1 << 16) * 48)
    }

    /// Adds a command.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument` for a command that can't be part of a shared connection's
    ///   pipeline; nothing is sent then.
    @usableFromInline
    mutating func append(_ request: CommandRequest, isSafeToRepeat: Bool) throws(RedisError) {
        if let problem = request.sharedConnectionProblem { throw problem }
        guard request.blocksFor == nil else {
            throw RedisError(
                .invalidArgument,
                "a command that blocks would hold up every other caller; send it by itself, outside a pipeline",
                outcome: .notExecuted,
                command: request.name
            )
        }
        append(request.frame)
        commandCount += 1
        if !isSafeToRepeat { self.isSafeToRepeat = false }
    }

    mutating func append(_ frame: CommandFrame) {
        for attachment in frame.attachments {
            attachments.append(
                CommandFrame.Attachment(offset: attachment.offset + bytes.count, payload: attachment.payload)
            )
        }
        frame.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    var frame: CommandFrame { CommandFrame(bytes: bytes, attachments: attachments) }
}
