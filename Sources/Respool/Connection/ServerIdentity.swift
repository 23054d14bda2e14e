//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore
internal import NIOSSL

/// An IPv4 or IPv6 address, as its bytes.
struct IPAddress {
    let bytes: [UInt8]

    /// Reads an address; `nil` for a name.
    ///
    /// A zone tells only which interface leads to the address.
    init?(_ text: String) {
        let zone = text.contains(":") ? text.firstIndex(of: "%") : nil
        guard let address = try? SocketAddress(ipAddress: String(text[..<(zone ?? text.endIndex)]), port: 0) else {
            return nil
        }
        // Behind family and port; in an IPv6 address behind the flow, too (RFC 3493, sections 3.2 and 3.3).
        let place = address.protocol == .inet6 ? 8..<24 : 4..<8
        bytes = address.withSockAddr { start, size in
            [UInt8](UnsafeRawBufferPointer(start: start, count: size)[place])
        }
    }
}

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
