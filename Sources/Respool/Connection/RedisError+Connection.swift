//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOPosix

extension RedisError {
    /// The error of a dial or of a socket, in words that say what to change.
    init(dialling endpoint: String, _ error: any Error) {
        if let error = error as? RedisError {
            self = error
            return
        }
        let (code, words): (Code, String) =
            switch error {
            case _ where Self.isOutOfDescriptors(error):
                (
                    .connectionFailed,
                    "the process or the system can't open another file or socket; raise the limit (ulimit -n), "
                        + "or find out what holds so many"
                )
            case let error as NIOConnectionError where error.dnsAError != nil || error.dnsAAAAError != nil:
                (.nameResolutionFailed, "the host name has no address; check its spelling and the resolver")
            case let error as NIOConnectionError:
                (
                    .connectionFailed,
                    "no address accepted the connection (\(Self.reason(error.connectionErrors.first?.error)))"
                        + "; check host and port and that the server is running"
                )
            case ChannelError.connectTimeout:
                (
                    .connectionFailed,
                    "connecting took too long; check host, port and firewall, or raise timeouts.connect"
                )
            case let error as IOError where error.errnoCode == 2:
                (.connectionFailed, "the Unix socket doesn't exist; check the path and that the server is running")
            case is IOError:
                (.connectionFailed, "the connection failed (\(Self.reason(error))); check host, port and server")
            default:
                TLSLayer.words(of: error) ?? (.connectionClosed, "the connection failed (\(Self.reason(error)))")
            }
        self.init(code, words, outcome: .notExecuted, endpoint: endpoint, underlying: error)
    }

    /// A call's time is up; why there was no connection, where there was none.
    init(deadlineOf endpoint: String, _ outcome: Outcome, lastError: RedisError?) {
        if outcome == .notExecuted, let lastError {
            self.init(
                lastError.code,
                "no connection by the command's deadline: \(lastError.message)",
                outcome: .notExecuted,
                endpoint: endpoint,
                underlying: lastError
            )
            return
        }
        let words =
            outcome == .unknown
            ? "no reply by the command's deadline; it may have run"
            : "the command could not be sent by its deadline; nothing was sent"
        self.init(.timeout, words, outcome: outcome, endpoint: endpoint)
    }

    /// EMFILE or ENFILE, from the socket itself or from the attempts at all addresses.
    private static func isOutOfDescriptors(_ error: any Error) -> Bool {
        if let error = error as? NIOConnectionError {
            return error.connectionErrors.contains { isOutOfDescriptors($0.error) }
        }
        return (error as? IOError).map { $0.errnoCode == 23 || $0.errnoCode == 24 } ?? false
    }

    private static func reason(_ error: (any Error)?) -> String {
        guard let error else { return "no reason given" }
        return String(describing: error)
    }

    func with(outcome: Outcome) -> RedisError { copy(outcome: outcome) }

    /// The same error, with the server it concerns.
    func at(_ endpoint: String) -> RedisError { copy(endpoint: endpoint) }
}
