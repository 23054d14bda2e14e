//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Metrics
internal import Synchronization

/// A timer for each command, there from the command's first reply on.
///
/// Recording takes no lock, looks nothing up and counts no references: it is on the way of every call. A timer that is there stays
/// until the table ends.
struct TimerTable: ~Copyable, @unchecked Sendable {
    typealias Timer = Metrics.Timer

    private let slots: UnsafeMutablePointer<Atomic<UnsafeRawPointer?>>
    private let count: Int

    /// - Parameter count: how many commands there are.
    init(count: Int) {
        self.count = count
        slots = .allocate(capacity: count)
        for index in 0..<count { (slots + index).initialize(to: Atomic(nil)) }
    }

    deinit {
        for index in 0..<count {
            if let timer = slots[index].load(ordering: .acquiring) {
                Unmanaged<Timer>.fromOpaque(timer).release()
            }
            (slots + index).deinitialize(count: 1)
        }
        slots.deallocate()
    }

    /// Records a duration with the timer of a command.
    ///
    /// - Parameters:
    ///   - nanoseconds: how long it took.
    ///   - command: its place in the table.
    ///   - makeTimer: makes the timer, the same one each time; called until one is there.
    @inline(__always)
    func record(_ nanoseconds: Int64, at command: Int, _ makeTimer: () -> Timer) {
        precondition((0..<count).contains(command), "the table has no command \(command)")
        let timer = slots[command].load(ordering: .acquiring) ?? fill(command, makeTimer())
        Unmanaged<Timer>.fromOpaque(timer)._withUnsafeGuaranteedRef { $0.recordNanoseconds(nanoseconds) }
    }

    private func fill(_ command: Int, _ timer: Timer) -> UnsafeRawPointer {
        let made = Unmanaged.passRetained(timer)
        let (isFirst, there) = slots[command].compareExchange(
            expected: nil,
            desired: UnsafeRawPointer(made.toOpaque()),
            ordering: .acquiringAndReleasing
        )
        guard !isFirst, let there else { return UnsafeRawPointer(made.toOpaque()) }
        made.release()
        return there
    }
}
