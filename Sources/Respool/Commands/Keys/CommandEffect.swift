//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Which keys a command reads and writes: whether its order to another one matters.
struct CommandEffect: Sendable {
    /// `nil` for any key: a command without keys, one that isn't known, or one that goes by patterns.
    let keys: [[UInt8]]?
    /// Whether what it does, or answers, depends on what the keys hold.
    let reads: Bool
    let writes: Bool

    init(of request: CommandRequest, _ repetition: RetryPolicy.Repetition) {
        let flags = request.id.facts.flags
        let isForeign = request.id == .unknown || flags.contains(.runsScript)
        writes = flags.contains(.write) || isForeign
        // These write without a look, unless a condition is set.
        let isBlind = [.set, .mset, .setex, .psetex].contains(request.id) && repetition == .repeatable
        reads = flags.contains(.readOnly) || writes && !isBlind
        guard reads || writes, let places = KeyFinder.places(in: request), !places.isEmpty, request.id != .sort,
            request.id != .sortReadOnly
        else {
            keys = reads || writes ? nil : []
            return
        }
        let wanted = Set(places)
        var found: [[UInt8]] = []
        request.frame.forEachArgument { if wanted.contains($0) { found.append([UInt8]($1)) } }
        keys = found
    }
}

/// Keys that commands have in common.
struct KeySet {
    private var hasAny = false
    private var keys: Set<[UInt8]> = []

    mutating func insert(_ effect: CommandEffect) {
        if let keys = effect.keys { self.keys.formUnion(keys) } else { hasAny = true }
    }

    func overlaps(_ effect: CommandEffect) -> Bool {
        guard let others = effect.keys else { return hasAny || !keys.isEmpty }
        return !others.isEmpty && (hasAny || others.contains { keys.contains($0) })
    }
}
