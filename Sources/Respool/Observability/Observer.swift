//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import Metrics
internal import NIOCore
internal import Synchronization

#if Tracing
internal import Tracing
#endif

/// Reports calls to swift-metrics and swift-distributed-tracing, with OpenTelemetry's names for database clients
/// (<https://opentelemetry.io/docs/specs/semconv/database/redis/>).
///
/// There is none where neither a metrics backend nor a tracer is installed when the client is made: a call then costs one
/// comparison for it.
final class Observer: Sendable {
    private struct Key: Hashable {
        let operation: String
        let error: String?
    }

    private let metrics: (any MetricsFactory)?
    /// What is told of connections; `nil` where there are no metrics.
    let connections: ConnectionMetrics?
    private let timers = Mutex<[Key: Metrics.Timer]>([:])
    /// Whether there are metrics: to ask the factory itself counts a reference.
    private let measures: Bool
    private let timersByCommand = TimerTable(count: CommandFacts.all.count)
    private let dimensions: [(String, String)]
    private let environment: ClientEnvironment
    #if Tracing
    private let tracer: (any Tracer)?
    #endif

    /// `nil` where nobody listens.
    init?(_ configuration: RedisConfiguration, _ address: RedisConfiguration.Endpoint, _ environment: ClientEnvironment)
    {
        self.environment = environment
        let settings = configuration.observability
        metrics = settings.metrics ? settings.metricsFactory ?? Self.installedMetrics : nil
        measures = metrics != nil
        var dimensions = [("db.system.name", "redis"), ("db.namespace", "\(configuration.database)")]
        switch address {
        case .host(let host, let port): dimensions += [("server.address", host), ("server.port", "\(port)")]
        case .unixSocket(let path): dimensions.append(("server.address", path))
        }
        self.dimensions = dimensions
        connections = metrics.map { ConnectionMetrics($0, "\(address)/\(configuration.database)", dimensions) }
        #if Tracing
        tracer = settings.tracing ? settings.tracer ?? Self.installedTracer : nil
        if metrics == nil, tracer == nil { return nil }
        #else
        if metrics == nil { return nil }
        #endif
    }

    private static var installedMetrics: (any MetricsFactory)? {
        let factory = MetricsSystem.factory
        return factory is NOOPMetricsHandler ? nil : factory
    }

    #if Tracing
    private static var installedTracer: (any Tracer)? {
        let tracer = InstrumentationSystem.tracer
        return tracer is NoOpTracer ? nil : tracer
    }
    #endif

    /// Makes a call that is seen.
    ///
    /// - Parameters:
    ///   - operation: the command's name, never its arguments.
    ///   - count: how many commands the call carries.
    ///   - isTimed: whether the duration is to be reported here; a single command's is where its reply arrives.
    ///   - body: the call.
    /// - Returns: what the call returned.
    /// - Throws: what the call threw.
    func observe<Value>(
        _ operation: String,
        count: Int = 1,
        isTimed: Bool = true,
        _ body: () async throws(RedisError) -> Value
    ) async throws(RedisError) -> Value {
        let start = environment.now
        #if Tracing
        let span = tracer?.startAnySpan(operation, ofKind: .client)
        defer { span?.end() }
        if let span { describe(span, operation, count: count) }
        #endif
        do throws(RedisError) {
            let value = try await body()
            if isTimed { record(operation, since: start, error: nil) }
            return value
        } catch {
            if isTimed { record(operation, since: start, error: error) }
            #if Tracing
            if let span { fail(span, error) }
            #endif
            throw error
        }
    }

    /// Whether calls are spans.
    var traces: Bool {
        #if Tracing
        tracer != nil
        #else
        false
        #endif
    }

    /// A command was answered, so long after it was submitted.
    ///
    /// No lock, no clock, no dictionary: this is on every call's way.
    @inline(__always)
    func answered(_ request: CommandRequest, after nanoseconds: Int64) {
        guard measures else { return }
        guard request.id != .unknown else {
            return timer(Key(operation: request.name, error: nil)).recordNanoseconds(nanoseconds)
        }
        timersByCommand.record(nanoseconds, at: Int(request.id.rawValue)) {
            timer(Key(operation: request.name, error: nil))
        }
    }

    /// A call ended, other than with its command's first reply.
    func record(_ operation: String, since start: Int64, error: RedisError?) {
        guard measures else { return }
        timer(Key(operation: operation, error: error?.typeName))
            .recordNanoseconds(environment.now - start)
    }

    private func timer(_ key: Key) -> Metrics.Timer {
        timers.withLock { timers in
            if let timer = timers[key] { return timer }
            // Names that aren't the table's are the program's, and there may be any number of them.
            let key = timers.count < 2048 ? key : Key(operation: "_OTHER", error: key.error)
            if let timer = timers[key] { return timer }
            var dimensions = self.dimensions + [("db.operation.name", key.operation)]
            if let error = key.error { dimensions.append(("error.type", error)) }
            let timer = Metrics.Timer(
                label: "db.client.operation.duration",
                dimensions: dimensions,
                preferredDisplayUnit: .seconds,
                factory: metrics ?? NOOPMetricsHandler.instance
            )
            timers[key] = timer
            return timer
        }
    }

    #if Tracing
    private func describe(_ span: any Span, _ operation: String, count: Int) {
        span.updateAttributes { attributes in
            for (name, value) in dimensions { attributes[name] = value }
            attributes["db.operation.name"] = operation
            if count > 1 { attributes["db.operation.batch.size"] = count }
        }
    }

    private func fail(_ span: any Span, _ error: RedisError) {
        span.updateAttributes { attributes in
            attributes["error.type"] = error.typeName
            if let word = error.knownWord { attributes["db.response.status_code"] = word }
            attributes["respool.outcome"] = error.outcome.rawValue
        }
        // The message may quote the server's words: they name commands and types, but may hold what the caller sent.
        span.setStatus(SpanStatus(code: .error, message: error.code.description))
    }
    #endif
}

extension RedisError {
    /// For `error.type`: the server's own word, or the code: a fixed set, as a script's author can answer with any word.
    fileprivate var typeName: String { knownWord ?? code.description }

    /// The first word of the server's answer, if it is one that servers have.
    fileprivate var knownWord: String? {
        guard let word = serverError.map({ String($0.prefix) }), Self.knownWords.contains(word) else { return nil }
        return word
    }

    private static let knownWords: Set<String> = [
        "ERR", "WRONGTYPE", "LOADING", "BUSY", "BUSYKEY", "BUSYGROUP", "NOGROUP", "NOSCRIPT", "NOTBUSY", "UNKILLABLE",
        "MOVED", "ASK",
        "TRYAGAIN", "CLUSTERDOWN", "CROSSSLOT", "MASTERDOWN", "READONLY", "REDIRECT", "MISCONF", "NOREPLICAS", "OOM",
        "EXECABORT",
        "NOAUTH", "WRONGPASS", "NOPERM", "NOPROTO", "UNBLOCKED", "DENIED", "IOERR", "INPROG", "NOGOODSLAVE",
        "NOMASTERLINK",
    ]
}
