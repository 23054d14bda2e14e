//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension RedisClient {
    private static let sharedResult: Result<RedisClient, any Error> = {
        guard let raw = getenv("REDIS_URL") else {
            return .failure(
                RedisError(
                    .invalidConfiguration,
                    "RedisClient.shared needs the environment variable REDIS_URL, for example redis://localhost:6379",
                    outcome: .notExecuted
                )
            )
        }
        return Result { try RedisClient(String(cString: raw)) }
    }()

    /// The process-wide client, built once, on first use and without a race, from the environment variable `REDIS_URL`.
    ///
    /// - Throws: ``RedisError`` with code `.invalidConfiguration` or `.invalidURL`; the same one each time.
    public static var shared: RedisClient {
        get throws { try sharedResult.get() }
    }
}
