//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// When keys and hash fields end, the earliest first.
///
/// What was changed since stays in here until its time and is ignored then.
struct Deadlines {
    struct Item {
        var time: Int64
        var database: Int
        var key: Bytes
        var field: Bytes?
    }

    private var heap: [Item] = []

    var first: Int64 { heap.first?.time ?? .max }
    var count: Int { heap.count }

    mutating func removeAll() { heap = [] }

    mutating func insert(_ item: Item) {
        heap.append(item)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].time < heap[parent].time else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes the earliest that isn't after `now`.
    mutating func pop(until now: Int64) -> Item? {
        guard let first = heap.first, first.time <= now else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            var parent = 0
            while true {
                var least = parent
                for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                    if heap[child].time < heap[least].time { least = child }
                }
                guard least != parent else { break }
                heap.swapAt(parent, least)
                parent = least
            }
        }
        return first
    }
}
