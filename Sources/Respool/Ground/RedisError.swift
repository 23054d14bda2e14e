//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The one error type of the library: what went wrong, what to change, and whether the command may have run.
///
/// Neither the message nor any other part ever holds a password, a key or a value (SEMANTICS 9.2).
public struct RedisError: Error, Sendable {
    private final class Storage: Sendable {
        let code: Code
        let message: String
        let outcome: Outcome
        let command: String?
        let endpoint: String?
        let serverError: RESPErrorValue?
        let underlying: (any Error)?
        let reply: RESPValue?

        init(
            code: Code,
            message: String,
            outcome: Outcome,
            command: String?,
            endpoint: String?,
            serverError: RESPErrorValue?,
            underlying: (any Error)?,
            reply: RESPValue?
        ) {
            self.code = code
            self.message = message
            self.outcome = outcome
            self.command = command
            self.endpoint = endpoint
            self.serverError = serverError
            self.underlying = underlying
            self.reply = reply
        }
    }

    private let storage: Storage

    /// Makes an error.
    public init(
        _ code: Code,
        _ message: String,
        outcome: Outcome,
        command: String? = nil,
        endpoint: String? = nil,
        serverError: RESPErrorValue? = nil,
        underlying: (any Error)? = nil,
        reply: RESPValue? = nil
    ) {
        storage = Storage(
            code: code,
            message: message,
            outcome: outcome,
            command: command,
            endpoint: endpoint,
            serverError: serverError,
            underlying: underlying,
            reply: reply
        )
    }

    /// What went wrong, to switch on.
    public var code: Code { storage.code }
    /// What went wrong in words, and what to change.
    public var message: String { storage.message }
    /// What is known about the command's fate.
    public var outcome: Outcome { storage.outcome }
    /// The command's name, never its arguments; `nil` where no command was involved.
    public var command: String? { storage.command }
    /// The server's address, such as `cache.example.com:6379`; `nil` where none was involved.
    public var endpoint: String? { storage.endpoint }
    /// The server's own words, where it answered with an error.
    public var serverError: RESPErrorValue? { storage.serverError }
    /// The error that caused this one.
    public var underlying: (any Error)? { storage.underlying }
    /// The reply that could not be decoded (outcome `.executed`), as it came: what a command popped is in it.
    ///
    /// It holds on to the buffer it was read into. It holds data, so it is part of no description, mirror, log or metric.
    public var reply: RESPValue? { storage.reply }
}

extension RedisError {
    /// What is known about a command that failed.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// It did not run: it was never handed to the kernel whole, or the server refused it outright.
        case notExecuted
        /// It was sent and no reply came: it may have run.
        case unknown
        /// The server answered with an application error.
        case rejected
        /// It ran; only its reply could not be turned into the type that was asked for.
        case executed
    }

    /// What went wrong.
    ///
    /// Open: new codes may come with new versions, so keep a `default` when switching.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name.
        public let description: String

        init(_ name: String) { description = name }

        /// The URL can't be used; the message says which part.
        public static let invalidURL = Code("invalidURL")
        /// A setting can't be used; the message says which and what it accepts.
        public static let invalidConfiguration = Code("invalidConfiguration")
        /// An argument can't be sent, for example an empty list of keys.
        public static let invalidArgument = Code("invalidArgument")
        /// The host name has no address.
        public static let nameResolutionFailed = Code("nameResolutionFailed")
        /// No connection could be made.
        public static let connectionFailed = Code("connectionFailed")
        /// TLS could not be established or the certificate was refused.
        public static let tlsFailed = Code("tlsFailed")
        /// The connection was lost.
        public static let connectionClosed = Code("connectionClosed")
        /// The call did not end by its deadline.
        public static let timeout = Code("timeout")
        /// The calling task was cancelled.
        public static let cancelled = Code("cancelled")
        /// The bounded queue is full.
        public static let overloaded = Code("overloaded")
        /// No connection of the pool became free in time.
        public static let poolExhausted = Code("poolExhausted")
        /// Most calls failed lately, so this one was not tried.
        public static let breakerOpen = Code("breakerOpen")
        /// The client is shut down or shutting down.
        public static let shutdown = Code("shutdown")
        /// The server refused the user name or password, or wants one.
        public static let authenticationFailed = Code("authenticationFailed")
        /// The server's access rules forbid the command, key or channel.
        public static let permissionDenied = Code("permissionDenied")
        /// The database number doesn't exist on the server.
        public static let databaseUnavailable = Code("databaseUnavailable")
        /// The server is there but can't serve now (LOADING, BUSY, CLUSTERDOWN, MASTERDOWN, TRYAGAIN, max clients …).
        public static let serverNotReady = Code("serverNotReady")
        /// The server is a replica or became one.
        public static let readOnly = Code("readOnly")
        /// The server has no memory left for writes (OOM).
        public static let outOfMemory = Code("outOfMemory")
        /// The server refuses writes: it can't save them, or too few replicas are there.
        public static let writesRefused = Code("writesRefused")
        /// A watched key was changed before the transaction ran: nothing of it did.
        public static let conflict = Code("conflict")
        /// The keys of one command are in several slots, which no server of a cluster has together.
        public static let crossSlot = Code("crossSlot")
        /// The key's slot is served elsewhere.
        public static let redirected = Code("redirected")
        /// The key holds a value of another type than the command is for (WRONGTYPE).
        public static let wrongType = Code("wrongType")
        /// The server doesn't know the script; send it with EVAL (NOSCRIPT).
        public static let noScript = Code("noScript")
        /// The consumer group is there already (BUSYGROUP).
        public static let busyGroup = Code("busyGroup")
        /// There is no such stream, or no such consumer group (NOGROUP).
        public static let noGroup = Code("noGroup")
        /// The server doesn't know the command, or its subcommand; the message says which versions do.
        public static let unknownCommand = Code("unknownCommand")
        /// Any other error reply.
        public static let serverError = Code("serverError")
        /// The peer broke the protocol, or is no Redis server.
        public static let protocolViolation = Code("protocolViolation")
        /// The reply is larger than the parser's limits allow; the message says which, and what raises it.
        public static let replyTooLarge = Code("replyTooLarge")
        /// The reply doesn't fit the type that was asked for.
        public static let decodingFailed = Code("decodingFailed")
    }
}

extension RedisError {
    /// Whether the calling task was cancelled.
    public var isCancellation: Bool { code == .cancelled }

    /// What a call of the library threw: its signatures don't say so, as Swift 6.3 hangs or crashes over many a `catch` of typed errors,
    /// but it is always this type, unless a closure of the caller's threw something else.
    package init(thrown error: any Error) {
        guard let error = error as? RedisError else {
            preconditionFailure("the library threw a \(type(of: error)): \(error)")
        }
        self = error
    }
}

extension RedisError.Code {
    /// Matches an error by its code: `catch RedisError.Code.timeout`.
    public static func ~= (code: RedisError.Code, error: any Error) -> Bool { (error as? RedisError)?.code == code }
}

extension Error {
    /// Whether the calling task was cancelled, whoever says so: the standard library by a `CancellationError`, this one by a ``RedisError``,
    /// which also knows whether the command may have run.
    ///
    /// ```swift
    /// } catch where error.isCancellation {
    ///     return
    /// } catch { … }
    /// ```
    public var isCancellation: Bool { self is CancellationError || (self as? RedisError)?.code == .cancelled }
}

extension RedisError: CustomStringConvertible, CustomDebugStringConvertible {
    /// Everything that is known, on one line.
    public var description: String {
        var text = "\(code): \(message)"
        if let command { text += " [command \(command)]" }
        if let endpoint { text += " [server \(endpoint)]" }
        return text + " [outcome \(outcome.rawValue)]"
    }

    /// The same as `description`.
    public var debugDescription: String { description }
}

extension RedisError: CustomReflectable {
    /// What `description` says, part by part: neither a mirror nor `dump` shows the reply or more of the server's words.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("code", code), ("message", message), ("outcome", outcome), ("command", command as Any),
                ("endpoint", endpoint as Any), ("underlying", underlying.map { type(of: $0) } as Any),
            ],
            displayStyle: .struct
        )
    }
}

extension RedisError {
    /// The same error, with the command it concerns and what is known about its fate.
    @usableFromInline
    func about(command: String, outcome: Outcome? = nil) -> RedisError {
        copy(outcome: outcome, command: command)
    }

    /// The same error with other parts.
    func copy(
        outcome: Outcome? = nil,
        command: String? = nil,
        endpoint: String? = nil,
        reply: RESPValue? = nil
    ) -> RedisError {
        RedisError(
            code,
            message,
            outcome: outcome ?? self.outcome,
            command: command ?? self.command,
            endpoint: endpoint ?? self.endpoint,
            serverError: serverError,
            underlying: underlying,
            reply: reply ?? self.reply
        )
    }

    /// The error of a call of which an earlier attempt may have run: that the last one surely didn't says nothing of the call.
    func afterAttempts(mayHaveRun: Bool) -> RedisError {
        mayHaveRun && outcome == .notExecuted ? with(outcome: .unknown) : self
    }
}
