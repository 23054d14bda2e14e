//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if canImport(Glibc)
import DequeModule
import Glibc
import Testing

@testable import Respool

/// What waiting commands cost, counted in what the allocator gave out for them.
struct FootprintTests {
    private typealias UsableSize = @convention(c) (UnsafeMutableRawPointer?) -> Int

    @Test func `a hundred thousand queued commands take at most 400 bytes each beyond their frames`() throws {
        let symbol = try #require(dlsym(nil, "malloc_usable_size"))
        let usableSize = unsafeBitCast(symbol, to: UsableSize.self)
        let count = 100_000
        let queue = SubmissionQueue(maximumCommands: count, maximumBytes: .max)
        var frameBytes = 0
        for number in 0..<count {
            let frame = RedisCommands().get("key:\(number)").request.frame
            frameBytes += frame.byteCount
            #expect(queue.submit(Call(frame: frame, replyCount: 1, timeout: .max)) != .closed)
        }
        var calls = Deque<Call>()
        queue.take(into: &calls)
        try #require(calls.count == count)
        // Block and bookkeeping of the allocator: a header of 8 bytes each.
        func blockSize(_ object: AnyObject) -> Int {
            usableSize(Unmanaged.passUnretained(object).toOpaque()) + 8
        }
        // The deque doesn't say how much it holds; it grows by half at a time.
        var total = 3 * count / 2 * MemoryLayout<Call>.stride
        for call in calls {
            // A GET's frame is part of the call.
            total += blockSize(call)
        }
        let each = Double(total - frameBytes) / Double(count)
        print("bytes of a queued command beyond its frame: \(each)")
        #expect(each > 50 && each <= 400)
    }
}
#endif
