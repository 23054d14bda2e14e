//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if Configuration
public import Configuration
public import Logging
public import NIOCore

extension RedisClient {
    /// Makes a client from the settings of a configuration reader; see ``RedisConfiguration/init(reader:)``.
    ///
    /// - Throws: ``RedisError`` with code `.invalidConfiguration`, `.invalidURL` or `.tlsFailed`, naming the setting.
    public convenience init(
        reader: ConfigReader,
        eventLoopGroup: (any EventLoopGroup)? = nil,
        logger: Logger = Logger(label: "respool")
    ) throws {
        try self.init(RedisConfiguration(reader: reader), eventLoopGroup: eventLoopGroup, logger: logger)
    }
}
#endif
