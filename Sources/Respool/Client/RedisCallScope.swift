//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// A choice for the calls made through ``RedisClient/with(_:)``.
public struct CallOption: Sendable {
    let apply: @Sendable (inout CallSettings) -> Void

    /// How long a call may take in all: waiting, every attempt, every pause.
    public static func timeout(_ timeout: Duration) -> CallOption {
        CallOption { $0.timeout = max(1, timeout.nanoseconds) }
    }

    /// Which commands are sent again after a failure.
    public static func retry(_ policy: RetryPolicy) -> CallOption {
        CallOption { $0.retry = policy }
    }
}

/// What one call goes by.
@usableFromInline
struct CallSettings: Sendable {
    /// Nanoseconds for everything.
    var timeout: Int64
    var retry: RetryPolicy
}

/// A client whose calls go by other choices than its configuration's; holds no connection.
public struct RedisCallScope: RedisCommandSender, Sendable {
    @usableFromInline
    let client: RedisClient
    @usableFromInline
    let settings: CallSettings

    /// Sends one command by these choices.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run.
    @inlinable
    public func send<Reply>(_ command: RedisCommand<Reply>) async throws(RedisError) -> Reply {
        try command.decode(
            await client.reply(to: command.request, isSafeToRepeat: command.isSafeToRepeat, settings: settings)
        )
    }
}

extension RedisClient {
    /// The same client with other choices for the calls made through the result.
    ///
    /// ```swift
    /// try await redis.with(.timeout(.milliseconds(200)), .retry(.never)).incr("stock")
    /// ```
    public func with(_ options: CallOption...) -> RedisCallScope {
        var settings = callSettings
        for option in options { option.apply(&settings) }
        return RedisCallScope(client: self, settings: settings)
    }
}
