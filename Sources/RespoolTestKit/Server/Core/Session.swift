//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// What the server keeps of one client.
///
/// Used on the server's event loop only.
final class Session {
    enum ReplyMode { case on, off, skipNext, skipping }

    /// Why a client gets no answer for now.
    struct Waiting {
        var call: Call
        var keys: [Bytes]
        var database: Int
        /// On the server's clock, in milliseconds; `nil` to wait for ever.
        var deadline: Int64?
        var timeoutReply: Reply
    }

    struct Transaction {
        var calls: [(spec: CommandSpec, arguments: [Bytes])] = []
        var isBroken = false
    }

    struct Tracking {
        var isBroadcasting = false
        var prefixes: [Bytes] = []
        var optsIn = false
        var optsOut = false
        var skipsOwn = false
        var redirect: Int?
        /// What CLIENT CACHING said for the next command.
        var caching: Bool?
    }

    let id: Int
    /// Which connection it is of all that were made, those that were refused among them.
    var connection = 0
    let connectedAt: Int64
    var address = "?:0"
    var localAddress = "?:0"
    var parser = RequestParser()
    var writer = ReplyWriter()
    var database = 0
    var name = Bytes.empty
    var libraryName = Bytes.empty
    var libraryVersion = Bytes.empty
    var user: ServerUser { didSet { mayEverything = user.mayEverything } }
    private(set) var mayEverything: Bool
    var isAuthenticated = true
    var transaction: Transaction?
    /// Keys watched for the next transaction, by database.
    var watched: [(database: Int, key: Bytes)] = []
    /// Whether one of them changed.
    var isStale = false
    var channels: Set<Bytes> = []
    var patterns: Set<Bytes> = []
    var shardChannels: Set<Bytes> = []
    var waiting: Waiting?
    var replyMode = ReplyMode.on
    var tracking: Tracking?
    var isAsking = false
    var isReadOnly = false
    var isClosing = false
    /// Whether it takes requests and answers nothing any more.
    var isMuted = false
    /// Whether blocking commands answer at once, as in a transaction.
    var deniesBlocking = false
    /// Whether its requests wait, because of a fault.
    var isHeld = false
    /// A request that waits for the end of a pause.
    var postponed: [Bytes]?
    var isNoEvict = false
    var isMonitor = false
    var lastCommand = "NULL"
    var lastActive: Int64
    /// The last name looked up and what was found, for those who send the same again and again.
    var lastSpec: (name: Bytes, spec: CommandSpec)?
    /// Writes what is to be sent, and ends the connection where that was asked for.
    var transport: (any SessionTransport)?

    init(id: Int, now: Int64, user: ServerUser) {
        self.id = id
        connectedAt = now
        lastActive = now
        self.user = user
        mayEverything = user.mayEverything
    }

    var isSubscriber: Bool { !channels.isEmpty || !patterns.isEmpty || !shardChannels.isEmpty }

    func send(_ reply: Reply) {
        guard !isMuted else { return }
        writer.write(reply)
    }
}

/// How a session reaches its client.
protocol SessionTransport: AnyObject {
    /// Sends what the session's writer holds.
    func flush()
    /// Sends a reply, the last thing in the session's writer, with a fault.
    func deliver(_ reply: [UInt8], struckBy fault: Fault)
    /// Does to the connection what a fault says.
    func end(_ ending: Fault.Ending, in direction: StreamDirection)
    /// Lets go what a fault held.
    func release()
    /// Ends the connection once everything is sent.
    func close()
    /// Ends the connection at once, with a reset.
    func reset()
    /// Reads on, after a pause.
    func resume()
}
