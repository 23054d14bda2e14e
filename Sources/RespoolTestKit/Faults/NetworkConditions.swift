//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What a network does to all bytes in one direction.
public struct NetworkConditions: Sendable, Hashable {
    /// How long bytes are under way.
    public var latency = Duration.zero
    /// Up to so much longer, drawn anew for each piece; their order stays.
    public var jitter = Duration.zero
    /// How many bytes pass in a second; `nil` for as many as come.
    public var bytesPerSecond: Int?
    /// The largest piece that arrives at once; `nil` for as they come.
    public var largestPiece: Int?
    /// The pause between two pieces.
    public var pieceGap = Duration.microseconds(50)

    /// A network that does nothing.
    public init() {}

    /// Whether bytes pass as they come.
    var isClear: Bool { latency == .zero && jitter == .zero && bytesPerSecond == nil && largestPiece == nil }
}
