//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// Where a fault strikes.
public struct FaultSite: Sendable, Hashable {
    enum Place: Sendable, Hashable {
        case connection
        case request
        case reply
        case byte(StreamDirection, offset: Int)
    }

    let place: Place
    /// Names in capitals; none for any command.
    let commands: Set<String>

    private init(_ place: Place, _ commands: [String] = []) {
        self.place = place
        self.commands = Set(commands.map { $0.uppercased() })
    }

    /// A connection that is being made.
    public static let connection = FaultSite(.connection)
    /// Any command on its way to the server.
    public static let anyRequest = FaultSite(.request)
    /// Any reply; what the server sends of its own accord (pushes) is none.
    public static let anyReply = FaultSite(.reply)
    /// The replies that begin a connection: to HELLO and AUTH.
    public static let handshakeReply = FaultSite(.reply, ["HELLO", "AUTH"])

    /// One of these commands on its way to the server.
    ///
    /// `"CLIENT"` stands for all its subcommands, `"CLIENT SETINFO"` for one.
    public static func request(_ commands: String...) -> FaultSite { FaultSite(.request, commands) }

    /// The reply to one of these commands.
    public static func reply(to commands: String...) -> FaultSite { FaultSite(.reply, commands) }

    /// A byte of a connection's stream in one direction, counted from zero.
    public static func byte(_ offset: Int, _ direction: StreamDirection) -> FaultSite {
        FaultSite(.byte(direction, offset: offset))
    }

    /// Whether messages have to be told apart for it.
    var followsCommands: Bool {
        switch place {
        case .request, .reply: true
        case .connection, .byte: false
        }
    }

    func covers(command: String) -> Bool {
        if commands.isEmpty || commands.contains(command) { return true }
        guard let space = command.firstIndex(of: " ") else { return false }
        return commands.contains(String(command[..<space]))
    }
}

/// A direction between a client and its server.
public enum StreamDirection: String, Sendable, Hashable, CaseIterable {
    /// From the client to the server.
    case toServer
    /// From the server to the client.
    case toClient
}

/// When and where a fault strikes, and how often.
///
/// ```swift
/// FaultRule(.reset, on: .reply(to: "INCR"), after: 2, times: 1)    // the third reply to INCR
/// FaultRule(.delay(.milliseconds(50)), on: .anyReply, probability: 0.01)
/// ```
public struct FaultRule: Sendable, Hashable {
    /// What happens.
    public var fault: Fault
    /// Where it may happen.
    public var site: FaultSite
    /// On which connections, in the order they were made, the first being 1.
    public var connections: ClosedRange<Int>
    /// So many places that fit are left alone first.
    public var skipped: Int
    /// How often at most; `nil` for ever.
    public var times: Int?
    /// The share of the places that fit; which ones is decided by the plan's seed.
    public var probability: Double

    /// Makes a rule that always strikes, unless told otherwise.
    public init(
        _ fault: Fault,
        on site: FaultSite,
        connections: ClosedRange<Int> = 1...Int.max,
        after skipped: Int = 0,
        times: Int? = nil,
        probability: Double = 1
    ) {
        self.fault = fault
        self.site = site
        self.connections = connections
        self.skipped = skipped
        self.times = times
        self.probability = probability
    }
}
