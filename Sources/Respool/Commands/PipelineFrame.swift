//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Several commands as one frame, in order, that goes out in one piece.
@usableFromInline
struct PipelineFrame: Sendable {
    /// Where a command ends, and what is known about it.
    private struct Mark: Sendable {
        let end: Int
        let endOfAttachments: Int
        let id: CommandID
        let repetition: RedisConfiguration.RetryPolicy.Repetition
    }

    private var bytes: [UInt8] = []
    private var attachments: [CommandFrame.Attachment] = []
    private var marks: [Mark] = []
    /// Where the callers say that keys are, by the command's place.
    private var named: [Int: NamedKeys] = [:]

    var commandCount: Int { marks.count }
    /// Whether one of the commands needs a connection that nobody else uses, as nobody knows what it does to it.
    private(set) var needsOwnConnection = false
    /// Why it can't be sent on a connection that others use too; `nil` where it can.
    private(set) var sharedConnectionProblem: RedisError?

    /// An empty pipeline with room for this many commands of common size.
    @usableFromInline
    init(expecting commandCount: Int) {
        // A GET with a key of 20 bytes takes 41; an estimate that is too low only costs a copy.
        let count = min(commandCount, 1 << 16)
        bytes.reserveCapacity(count * 48)
        marks.reserveCapacity(count)
    }

    /// Adds a command.
    ///
    /// - Throws: ``RedisError`` with code `.invalidArgument` for a command that can't be part of any pipeline; nothing is sent then.
    @usableFromInline
    mutating func append(
        _ request: borrowing CommandRequest,
        repetition: RedisConfiguration.RetryPolicy.Repetition
    ) throws(RedisError) {
        if let problem = request.sharedConnectionProblem {
            if let ownProblem = request.leaseProblem { throw ownProblem }
            sharedConnectionProblem = sharedConnectionProblem ?? problem
        }
        guard request.blocksFor == nil else {
            throw RedisError(
                .invalidArgument,
                "a command that blocks would hold up what is sent behind it; send it by itself, outside of a pipeline or a transaction",
                outcome: .notExecuted,
                command: request.name
            )
        }
        if request.id == .unknown {
            if request.isForeign { needsOwnConnection = true }
            if let keys = request.keys { named[marks.count] = keys }
        }
        append(request.frame, request.id, repetition: repetition)
    }

    mutating func append(
        _ frame: CommandFrame,
        _ id: CommandID = .unknown,
        repetition: RedisConfiguration.RetryPolicy.Repetition = .never
    ) {
        if frame.hasAttachments {
            for attachment in frame.attachments {
                attachments.append(
                    CommandFrame.Attachment(offset: attachment.offset + bytes.count, payload: attachment.payload)
                )
            }
        }
        frame.withUnsafeBytes { bytes.append(contentsOf: $0) }
        marks.append(
            Mark(end: bytes.count, endOfAttachments: attachments.count, id: id, repetition: repetition)
        )
    }

    func repetition(_ index: Int) -> RedisConfiguration.RetryPolicy.Repetition { marks[index].repetition }

    /// One of the commands, as it was before; for what is said about it.
    func request(_ index: Int) -> CommandRequest {
        let frame = frame(of: [index])
        let id = marks[index].id
        return CommandRequest(
            id,
            customName: id == .unknown ? frame.firstWord : nil,
            blocksFor: nil,
            problem: nil,
            keys: named[index],
            frame: frame
        )
    }

    var frame: CommandFrame { CommandFrame(bytes: bytes, attachments: attachments) }

    /// Some of the commands, in the order given.
    func frame(of indices: [Int]) -> CommandFrame {
        var chosen = PipelineFrame(expecting: indices.count)
        for index in indices {
            let first = index == 0 ? 0 : marks[index - 1].end
            let firstAttachment = index == 0 ? 0 : marks[index - 1].endOfAttachments
            let base = chosen.bytes.count
            for attachment in attachments[firstAttachment..<marks[index].endOfAttachments] {
                chosen.attachments.append(
                    CommandFrame.Attachment(
                        offset: attachment.offset - first + base,
                        payload: attachment.payload
                    )
                )
            }
            chosen.bytes.append(contentsOf: bytes[first..<marks[index].end])
        }
        return chosen.frame
    }
}
