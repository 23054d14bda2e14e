//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension RESPParser {
    /// Begins to read past what is over a limit: the bytes that exceed it are the next ones to be read.
    ///
    /// An error's text is shortened. Otherwise the reply as a whole can't be had, and the error that stands for it keeps what an
    /// outermost array has beside the element in question: EXEC's other replies are whole.
    mutating func skip(_ excess: RESPLimits.Excess) {
        searched = 0
        body = .skipped
        let type = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self)
        if excess == .line, type == UInt8(ascii: "-") {
            var text = buffer
            text.moveReaderIndex(forwardBy: 1)
            substitute = .error(Self.shortened(text, limit: limits.maximumLineBytes))
            skipper = RESPSkipper(values: 1, mayBePush: false, bounds: bounds)
            return
        }
        let words = words(for: excess)
        substitute = .error(words)
        let isPush = if case .push? = stack.first?.kind { true } else { stack.isEmpty && type == UInt8(ascii: ">") }
        if isPush { substitute = .push([substitute]) }
        var kept = 0
        switch stack.first?.kind {
        case .array, .incomplete:
            kept = 1
            stack[0] = Aggregate(
                kind: .incomplete(words),
                remaining: stack[0].remaining,
                elements: stack[0].elements
            )
            if stack.count > 1 { elementCount = countBeforeElement }
        default: break
        }
        skipper = RESPSkipper(values: outstanding(above: kept), mayBePush: stack.isEmpty, bounds: bounds)
        stack.removeSubrange(kept...)
    }

    /// How many values end the one that the aggregates from this place on belong to.
    private func outstanding(above kept: Int) -> Int {
        guard stack.count > kept else { return 1 }
        var sum = 0
        for aggregate in stack[kept...] {
            // Inside another one, each is one of those that the other still waits for.
            sum += aggregate.remaining - 1
            if case .attributes = aggregate.kind { sum += 1 }
        }
        return sum + 1
    }

    private mutating func words(for excess: RESPLimits.Excess) -> RESPErrorValue {
        if let lastExcess, lastExcess.excess == excess { return lastExcess.words }
        let words = RESPErrorValue(excess: excess, limits)
        lastExcess = (excess, words)
        return words
    }

    /// The beginning of an error's text, which has more bytes than the limit.
    static func shortened(_ text: ByteBuffer, limit: Int) -> RESPErrorValue {
        let kept = text.getSlice(at: text.readerIndex, length: min(keptOfError, max(0, limit - 1))) ?? ByteBuffer()
        return RESPErrorValue(String(buffer: kept) + "…")
    }

    /// A value that isn't there as a whole, and need not be.
    mutating func readPart(of body: Body) throws(RESPProtocolError) -> RESPValue? {
        switch body.kind {
        case .bulk, .error, .verbatim: return nil
        case .longError:
            guard buffer.readableBytes >= min(Self.keptOfError, limits.maximumBulkBytes) else { return nil }
            substitute = .error(Self.shortened(buffer, limit: limits.maximumBulkBytes))
            skipper = RESPSkipper(body: body.length, bounds: bounds)
            self.body = .skipped
        case .skipped: break
        }
        guard var skipper else { preconditionFailure("something is skipped and nobody knows what") }
        self.skipper = nil
        var problem: RESPProtocolError?
        let past = buffer.withUnsafeReadableBytes { bytes in
            do throws(RESPProtocolError) {
                return try skipper.skip(bytes)
            } catch {
                problem = error
                return 0
            }
        }
        if let problem { throw problem }
        buffer.moveReaderIndex(forwardBy: past)
        guard skipper.isDone else {
            self.skipper = skipper
            return nil
        }
        defer { substitute = .null }
        return substitute
    }
}
