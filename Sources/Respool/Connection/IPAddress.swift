//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

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
