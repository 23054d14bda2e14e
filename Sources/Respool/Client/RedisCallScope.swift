//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

extension RedisClient {
    /// A choice for the calls made through ``RedisClient/with(_:)``.
    public struct CallOption: Sendable {
        let apply: @Sendable (CallSettings) -> CallSettings

        /// How long a call may take in all: waiting, every attempt, every pause; also of a command that waits on the server for others,
        /// which is then told to wait no longer than that.
        ///
        /// Only where such a command takes something away, and the server doesn't end the
        /// wait in time, the caller leaves half a second later: nobody else would hear of what was popped.
        public static func timeout(_ timeout: Duration) -> CallOption {
            CallOption { CallSettings(timeout: max(1, timeout.nanoseconds), isTimeoutChosen: true, retry: $0.retry) }
        }

        /// Which commands are sent again after a failure.
        public static func retry(_ policy: RedisConfiguration.RetryPolicy) -> CallOption {
            CallOption { CallSettings(timeout: $0.timeout, isTimeoutChosen: $0.isTimeoutChosen, retry: policy) }
        }
    }
}

/// What a call goes by: one reference, which every call carries along.
@usableFromInline
final class CallSettings: Sendable {
    /// Nanoseconds for everything.
    let timeout: Int64
    /// Whether the time was chosen for this call, and not for all of the client's.
    let isTimeoutChosen: Bool
    let retry: RedisConfiguration.RetryPolicy

    init(timeout: Int64, isTimeoutChosen: Bool = false, retry: RedisConfiguration.RetryPolicy) {
        self.timeout = timeout
        self.isTimeoutChosen = isTimeoutChosen
        self.retry = retry
    }
}

/// A client whose calls go by other choices than its configuration's; holds no connection.
public struct RedisCallScope: RedisCommandSender, Sendable {
    @usableFromInline
    let client: RedisClient
    @usableFromInline
    let settings: CallSettings

    @usableFromInline
    init(client: RedisClient, settings: CallSettings) {
        self.client = client
        self.settings = settings
    }

    /// Sends one command by these choices.
    ///
    /// - Throws: ``RedisError``; its `outcome` says whether the command may have run.
    @inlinable
    public func send<Reply>(_ command: RedisCommand<Reply>) async throws -> Reply {
        try command.decode(
            await client.reply(to: command.request, repetition: command.repetition, settings: settings)
        )
    }
}

extension RedisClient {
    /// The same client with other choices for the calls made through the result.
    ///
    /// ```swift
    /// try await redis.with(.timeout(.milliseconds(200)), .retry(.never)).incr("stock")
    /// ```
    public func with(_ options: RedisClient.CallOption...) -> RedisCallScope {
        RedisCallScope(client: self, settings: options.reduce(callSettings) { $1.apply($0) })
    }
}
