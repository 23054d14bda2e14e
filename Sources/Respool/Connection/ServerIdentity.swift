//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

#if TLS
internal import NIOSSL

/// The name or the address that a server's certificate must be for.
///
/// What the TLS library verifies besides: it takes a certificate for the address that a connection leads to in place of one for the
/// name, and whoever has turned the name into another address may have such a certificate for that one. It knows of no address but
/// the one that is connected to.
struct ServerIdentity: Sendable {
    private let name: String
    private let address: IPAddress?

    init(_ name: String) {
        self.name = name
        address = IPAddress(name)
    }

    /// Looks for the name or the address among those that a verified certificate is for (RFC 5280, section 4.2.1.6).
    func verify(_ certificate: NIOSSLCertificate) throws {
        let names = certificate._subjectAlternativeNames()
        func has(_ type: _SubjectAlternativeName.NameType, where holds: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
            names.contains { $0.nameType == type && $0.contents.withUnsafeBufferPointer(holds) }
        }
        if let address {
            guard !has(.ipAddress, where: { $0.elementsEqual(address.bytes) }) else { return }
        } else {
            // Where there is no address, the name was what matched.
            guard has(.ipAddress, where: { _ in true }),
                !has(.dnsName, where: { matches(String(decoding: $0, as: UTF8.self)) })
            else { return }
        }
        throw RedisError(
            .tlsFailed,
            "the server's certificate is not for this host; check tls_server_name or the certificate",
            outcome: .notExecuted
        )
    }

    /// Whether the name is a certificate's, whose first label may be `*` (RFC 9525, section 6.3).
    private func matches(_ pattern: String) -> Bool {
        func labels(_ text: String) -> [Substring] {
            let all = text.lowercased().split(separator: ".", omittingEmptySubsequences: false)
            return all.last == "" ? all.dropLast() : all
        }
        let (own, others) = (labels(name), labels(pattern))
        guard own.count == others.count, own.dropFirst() == others.dropFirst() else { return false }
        return own.first == others.first || others.first == "*" && own.count > 2
    }
}
#endif
