//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
#if TLS
internal import NIOSSL

/// Encrypts the connections to one endpoint.
struct TLSLayer: Sendable {
    private let context: NIOSSLContext
    /// Sent to the server, which may have several certificates; an address can't be sent.
    private let sentName: String?
    /// What the certificate must be for, where the TLS library doesn't know it.
    private let identity: ServerIdentity?

    /// - Throws: ``RedisError`` with code `.invalidConfiguration` for settings that can't be used.
    init(_ tls: RedisConfiguration.TLS, to endpoint: RedisConfiguration.Endpoint) throws(RedisError) {
        var name = tls.serverName
        // Without a name the certificate is checked against the address that the connection leads to.
        if name == nil, case .host(let host, _) = endpoint, IPAddress(host) == nil { name = host }
        sentName = name.flatMap { IPAddress($0) == nil ? $0 : nil }
        identity = tls.verification == .full ? name.map(ServerIdentity.init) : nil
        context = try Self.makeContext(tls)
    }

    func makeHandler() throws -> NIOSSLClientHandler {
        guard let identity else { return try NIOSSLClientHandler(context: context, serverHostname: sentName) }
        return try NIOSSLClientHandler._makeSSLClientHandler(context: context, serverHostname: sentName) {
            certificate,
            channel in
            channel.eventLoop.makeCompletedFuture { try identity.verify(certificate) }
        }
    }

    /// What an error of TLS means; `nil` for other errors.
    static func words(of error: any Error) -> (RedisError.Code, String)? {
        switch error {
        case is NIOSSLExtraError:
            (.tlsFailed, "the server's certificate is not for this host; check tls_server_name or the certificate")
        case NIOSSLError.handshakeFailed(let cause): words(ofHandshake: cause)
        case let error as BoringSSLError: words(ofHandshake: error)
        case NIOSSLError.uncleanShutdown:
            (.connectionClosed, "the server closed the connection without ending TLS")
        default: nil
        }
    }

    private static func words(ofHandshake cause: Any) -> (RedisError.Code, String) {
        let reason = String(describing: cause)
        let words =
            if reason.contains("WRONG_VERSION_NUMBER") {
                "the peer doesn't speak TLS on this port; use redis:// or the server's TLS port"
            } else if reason.contains("CERTIFICATE_VERIFY_FAILED") {
                "the server's certificate can't be verified; set tls_ca to the authority that signed it, and check its dates"
            } else {
                "TLS could not be established (\(reason))"
            }
        return (.tlsFailed, words)
    }

    private static func makeContext(_ tls: RedisConfiguration.TLS) throws(RedisError) -> NIOSSLContext {
        var settings = TLSConfiguration.makeClientConfiguration()
        settings.minimumTLSVersion = .tlsv12
        settings.certificateVerification =
            switch tls.verification {
            case .insecureNoHostnameCheck: .noHostnameVerification
            case .insecureNone: .none
            // An address that is given in place of a name is compared by ourselves, once everything else was verified.
            default: tls.serverName.flatMap(IPAddress.init) == nil ? .fullVerification : .noHostnameVerification
            }
        if case .file(let path) = tls.trustRoots {
            settings.trustRoots = .certificates(try read("tls_ca", path, NIOSSLCertificate.fromPEMFile))
        }
        if let path = tls.certificateChainFile {
            let chain = try read("tls_cert", path, NIOSSLCertificate.fromPEMFile)
            settings.certificateChain = chain.map { .certificate($0) }
        }
        if let path = tls.privateKeyFile {
            settings.privateKey = .privateKey(
                try read("tls_key", path) { try NIOSSLPrivateKey(file: $0, format: .pem) }
            )
        }
        do {
            return try NIOSSLContext(configuration: settings)
        } catch {
            throw RedisError(
                .invalidConfiguration,
                "the TLS settings don't fit together; check that tls_key is the key of tls_cert",
                outcome: .notExecuted,
                underlying: error
            )
        }
    }

    /// Reads a PEM file, or says which option names a file that can't be read.
    private static func read<Content>(
        _ option: String,
        _ path: String,
        _ load: (String) throws -> Content
    ) throws(RedisError) -> Content {
        do {
            return try load(path)
        } catch {
            // What is given in place of a path may be the key itself.
            let isKey = option == "tls_key" || path.contains("-----") || path.utf8.contains { $0 < 0x20 }
            throw RedisError(
                .invalidConfiguration,
                "\(option): \(isKey ? "the path of a PEM file is needed, and this" : path) can't be read as one; "
                    + "check the path, the permissions and the contents",
                outcome: .notExecuted
            )
        }
    }
}
#else

/// Stands where a build without the trait TLS has nothing that encrypts: there is none of it, and whoever asks for TLS is told so.
struct TLSLayer: Sendable {
    private let nothing: Never

    /// - Throws: ``RedisError`` with code `.invalidConfiguration`, always.
    init(_ tls: RedisConfiguration.TLS, to endpoint: RedisConfiguration.Endpoint) throws(RedisError) {
        throw RedisError(
            .invalidConfiguration,
            "TLS was asked for (rediss:// or tls), and this program was built without it; enable the trait TLS of the package respool",
            outcome: .notExecuted
        )
    }

    func makeHandler() -> any ChannelHandler { switch nothing {} }

    static func words(of error: any Error) -> (RedisError.Code, String)? { nil }
}
#endif
