//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

public import Metrics

#if Tracing
public import Tracing
#endif

extension RedisConfiguration {
    /// Who is told about calls and connections.
    ///
    /// Looked at when the client is made: install backends before. Nothing is built for a call while neither a metrics backend
    /// nor a tracer is there. No key, value or secret is ever reported.
    public struct Observability: Sendable {
        /// Durations of calls, how long connections took to make and leases were waited for and held, and numbers of connections
        /// every five seconds, under OpenTelemetry's names for database clients; on by default.
        ///
        /// The leases are the pool `address:port/database`, the shared connection is one of its own with `#shared` behind that.
        public var metrics = true
        /// Where metrics go; `nil`, the default, for what `MetricsSystem` was bootstrapped with.
        public var metricsFactory: (any MetricsFactory)?
        /// A span for each call, under the task's current one; on by default.
        public var tracing = true
        #if Tracing
        /// Where spans go; `nil`, the default, for what `InstrumentationSystem` was bootstrapped with.
        public var tracer: (any Tracer)?
        #endif

        /// Makes settings with their defaults.
        public init() {}
    }
}
