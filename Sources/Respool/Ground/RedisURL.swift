//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

internal import NIOCore

/// The parts of a URL (RFC 3986), percent-decoded.
///
/// It is cut at bytes: an accent that follows a separator would make another Character of the two.
struct RedisURL {
    private(set) var scheme = ""
    private(set) var username: String?
    private(set) var password: String?
    private(set) var host = ""
    private(set) var port: Int?
    /// Without the slash before it, except for a Unix socket, where it is the file's path.
    private(set) var path = ""
    private(set) var options: [(name: String, value: String)] = []

    var isUnixSocket: Bool { scheme == "unix" || scheme == "redis+unix" }

    static let schemes = ["redis", "rediss", "valkey", "valkeys", "unix", "redis+unix"]

    init(_ text: String) throws(RedisError) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw Self.problem("it contains a space, a line end or a control character; percent-encode it")
        }
        let (before, after) = text[...].cut(at: ":")
        guard let after, after.utf8.starts(with: "//".utf8) else {
            throw Self.problem("it has no scheme; begin it with redis://")
        }
        scheme = before.lowercased()
        guard Self.schemes.contains(scheme) else {
            throw Self.problem(
                "the scheme is not one of \(Self.schemes.joined(separator: ", ")); use redis:// or rediss://"
            )
        }
        let all = Substring(after.utf8.dropFirst(2))
        let end = all.utf8.firstIndex { "/?#".utf8.contains($0) } ?? all.endIndex
        // The path of a socket may have one: where nothing stands before it, no password can reach into it.
        let isBarePath = isUnixSocket && all.utf8.first == UInt8(ascii: "/")
        guard isBarePath || !all[end...].utf8.contains(UInt8(ascii: "@")) else {
            throw Self.problem(
                "an @ follows a /, ? or #: what stands before it would not be read as a password; in a user name or a password write "
                    + "/ as %2F, ? as %3F, # as %23 and @ as %40, and @ as %40 in an option, too"
            )
        }
        guard !all.utf8.contains(UInt8(ascii: "#")) else {
            throw Self.problem("it has a fragment, which means nothing here; write # as %23")
        }
        let (rest, query) = all.cut(at: "?")
        if let query { try readOptions(query) }
        let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        try readAuthority(rest[..<slash])
        try readPath(rest[slash...])
    }

    private mutating func readOptions(_ text: Substring) throws(RedisError) {
        for pair in text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
            let (name, value) = Substring(pair).cut(at: "=")
            guard let value else { throw Self.problem("an option has no value; write name=value") }
            options.append((try Self.decode(name, "an option's name"), try Self.decode(value, "an option's value")))
        }
    }

    private mutating func readAuthority(_ text: Substring) throws(RedisError) {
        var address = text
        if let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) {
            let info = text[..<at]
            guard !info.utf8.contains(UInt8(ascii: "@")) else {
                throw Self.problem("the password contains an @; write it as %40")
            }
            address = Substring(text[at...].utf8.dropFirst())
            let (name, secret) = info.cut(at: ":")
            let decoded = try Self.decode(name, "the user name")
            username = decoded.isEmpty ? nil : decoded
            guard let secret, !secret.isEmpty else {
                let words =
                    decoded.isEmpty
                    ? "the password before the @ is empty; give it, or leave out the @"
                    : "it has a user name without a password; write user:password@ or :password@"
                throw Self.problem(words)
            }
            password = try Self.decode(secret, "the password")
        }
        guard !isUnixSocket else {
            guard address.isEmpty else {
                throw Self.problem("a Unix socket has no host; write unix:///path/to/redis.sock")
            }
            return
        }
        try readAddress(address)
    }

    private mutating func readAddress(_ text: Substring) throws(RedisError) {
        var portText: Substring?
        if text.utf8.first == UInt8(ascii: "[") {
            let (inside, after) = Substring(text.utf8.dropFirst()).cut(at: "]")
            guard let after else { throw Self.problem("an IPv6 address needs a closing ]") }
            host = try Self.bracketed(inside)
            guard after.isEmpty || after.utf8.first == UInt8(ascii: ":") else {
                throw Self.problem("only :port may follow the IPv6 address")
            }
            portText = after.isEmpty ? nil : Substring(after.utf8.dropFirst())
        } else {
            let (name, port) = text.cut(at: ":")
            host = try Self.decode(name, "the host")
            portText = port
            guard port?.utf8.contains(UInt8(ascii: ":")) != true else {
                throw Self.problem("an IPv6 address needs brackets, such as [::1]:6379")
            }
            guard host.utf8.allSatisfy({ $0 < 0x80 }) else {
                throw Self.problem(
                    "the host is not ASCII; write an international name in its ASCII form, which begins with xn--"
                )
            }
            // What a name of the domain system or of a local registry has (RFC 3986, section 3.2.2); no part of a URL besides.
            guard host.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !":/?#[]@%\\\"<>^`{|}".utf8.contains($0) })
            else {
                throw Self.problem("the host has characters that no host name has")
            }
        }
        guard !host.isEmpty else { throw Self.problem("the host is missing; write redis://host:port") }
        // An empty port is the default (RFC 3986, section 3.2.3).
        guard let portText, !portText.isEmpty else { return }
        guard portText.utf8.count <= 5, portText.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(portText), (1...65_535).contains(number)
        else {
            throw Self.problem(
                "the port is not a number from 1 to 65535; in a password, a : is written %3A and a / %2F"
            )
        }
        port = number
    }

    /// An IPv6 address, with its zone behind `%25` where it has one (RFC 6874); a plain `%` is understood, too.
    private static func bracketed(_ text: Substring) throws(RedisError) -> String {
        let (address, zone) = text.cut(at: "%")
        guard address.utf8.contains(UInt8(ascii: ":")), (try? SocketAddress(ipAddress: String(address), port: 0)) != nil
        else { throw problem("the brackets don't hold an IPv6 address") }
        guard let zone else { return String(address) }
        let isEncoded = zone.utf8.starts(with: "25".utf8)
        let name = isEncoded ? try decode(Substring(zone.utf8.dropFirst(2)), "the zone") : String(zone)
        guard !name.isEmpty, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"%]/@".utf8.contains($0) }) else {
            throw problem("the IPv6 address has no zone after its %25; write it as in [fe80::1%25eth0]")
        }
        return "\(address)%\(name)"
    }

    private mutating func readPath(_ text: Substring) throws(RedisError) {
        if isUnixSocket {
            path = try Self.decode(text, "the path")
            guard path.utf8.count > 1 else {
                throw Self.problem("the socket's path is missing; write unix:///path/to/redis.sock")
            }
        } else {
            path = try Self.decode(Substring(text.utf8.dropFirst()), "the path")
        }
    }

    private static func decode(_ text: Substring, _ part: String) throws(RedisError) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst()?.hexValue, let low = rest.popFirst()?.hexValue else {
                throw problem("\(part) has a % without two hexadecimal digits; write a plain % as %25")
            }
            bytes.append(high << 4 | low)
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else {
            throw problem("\(part) is not UTF-8 once decoded")
        }
        return decoded
    }

    static func problem(_ words: String) -> RedisError {
        RedisError(.invalidURL, "\(opening)\(words)", outcome: .notExecuted)
    }

    /// How each of these errors begins.
    static let opening = "the URL can't be used: "

    /// A text as a part of a URL: whatever isn't a letter, a digit or one of these is percent-encoded.
    static func encode(_ text: String, _ allowed: String = "-._~") -> String {
        var encoded = ""
        for byte in text.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || allowed.utf8.contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            encoded += isPlain ? String(UnicodeScalar(byte)) : "%\(digits.utf8.count < 2 ? "0" : "")\(digits)"
        }
        return encoded
    }
}

extension Substring {
    /// What is before and after the first of a byte; nothing after it where it isn't there.
    fileprivate func cut(at separator: Unicode.Scalar) -> (Substring, Substring?) {
        guard let index = utf8.firstIndex(of: UInt8(ascii: separator)) else { return (self, nil) }
        return (self[..<index], Substring(self[index...].utf8.dropFirst()))
    }
}

extension UInt8 {
    fileprivate var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}
