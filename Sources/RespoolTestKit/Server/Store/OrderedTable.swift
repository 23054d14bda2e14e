//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// A dictionary that remembers when each key came, so that a scan can go on where it stopped.
///
/// Every key gets a number when it is inserted, higher than all before. A scan goes from the newest downwards and its
/// cursor is the last number it gave: what stays is given exactly once, what comes later is never given, and the scan ends
/// however much is added meanwhile.
struct OrderedTable<Value> {
    private struct Slot {
        var key: Bytes
        var value: Value?
        var number: Int
    }

    private var positions: [Bytes: Int] = [:]
    private var slots: [Slot] = []
    private var nextNumber = 1

    var count: Int { positions.count }
    var isEmpty: Bool { positions.isEmpty }

    subscript(key: Bytes) -> Value? {
        get {
            guard let position = positions[key] else { return nil }
            return slots[position].value
        }
        set {
            guard let newValue else {
                remove(key)
                return
            }
            if let position = positions[key] {
                slots[position].value = newValue
            } else {
                positions[key] = slots.count
                slots.append(Slot(key: key, value: newValue, number: nextNumber))
                nextNumber += 1
            }
        }
    }

    func contains(_ key: Bytes) -> Bool { positions[key] != nil }

    @discardableResult
    mutating func remove(_ key: Bytes) -> Value? {
        guard let position = positions.removeValue(forKey: key) else { return nil }
        let old = slots[position].value
        slots[position].value = nil
        slots[position].key = .empty
        if position == slots.count - 1 {
            slots.removeLast()
            while let last = slots.last, last.value == nil { slots.removeLast() }
        } else if slots.count > 32, positions.count < slots.count / 2 {
            compact()
        }
        return old
    }

    mutating func removeAll() {
        positions = [:]
        slots = []
    }

    private mutating func compact() {
        slots.removeAll { $0.value == nil }
        for (position, slot) in slots.enumerated() { positions[slot.key] = position }
    }

    /// All keys, the oldest first.
    var keys: [Bytes] {
        var keys: [Bytes] = []
        keys.reserveCapacity(count)
        for slot in slots where slot.value != nil { keys.append(slot.key) }
        return keys
    }

    /// All keys with their values, the oldest first.
    var pairs: [(key: Bytes, value: Value)] {
        var pairs: [(key: Bytes, value: Value)] = []
        pairs.reserveCapacity(count)
        for slot in slots { if let value = slot.value { pairs.append((slot.key, value)) } }
        return pairs
    }

    /// Any key, all equally likely.
    func random(using generator: inout SeededGenerator) -> Bytes? {
        guard !isEmpty else { return nil }
        while true {
            let slot = slots[Int.random(in: 0..<slots.count, using: &generator)]
            if slot.value != nil { return slot.key }
        }
    }

    /// Up to `count` elements behind the cursor, and the cursor to go on with: 0 at the end.
    func scan(from cursor: UInt64, count: Int) -> (cursor: UInt64, elements: [(key: Bytes, value: Value)]) {
        var position = slots.count
        if cursor != 0 {
            // The first slot whose number isn't below the cursor.
            var (low, high) = (0, slots.count)
            while low < high {
                let middle = (low + high) / 2
                if UInt64(slots[middle].number) < cursor { low = middle + 1 } else { high = middle }
            }
            position = low
        }
        var elements: [(key: Bytes, value: Value)] = []
        var last: UInt64 = 0
        while position > 0, elements.count < count {
            position -= 1
            guard let value = slots[position].value else { continue }
            elements.append((slots[position].key, value))
            last = UInt64(slots[position].number)
        }
        let hasMore = slots[..<position].contains { $0.value != nil }
        return (hasMore ? last : 0, elements)
    }
}
