//
// Respool
// Copyright (c) 2026 the Respool authors
// Licensed under the Apache License, Version 2.0
// SPDX-License-Identifier: Apache-2.0
//

/// The parts of a URL (RFC 3986), percent-decoded.
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
        guard let separator = text.range(ofFirst: "://") else {
            throw Self.problem("it has no scheme; begin it with redis://")
        }
        scheme = text[..<separator.lowerBound].lowercased()
        guard Self.schemes.contains(scheme) else {
            throw Self.problem(
                "the scheme is not one of \(Self.schemes.joined(separator: ", ")); use redis:// or rediss://"
            )
        }
        var rest = text[separator.upperBound...]
        if let hash = rest.firstIndex(of: "#") {
            throw Self.problem(
                "it has a fragment after \(rest.distance(from: rest.startIndex, to: hash)) characters; write # as %23"
            )
        }
        if let mark = rest.firstIndex(of: "?") {
            try readOptions(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        try readAuthority(rest[..<slash])
        try readPath(rest[slash...])
    }

    private mutating func readOptions(_ text: Substring) throws(RedisError) {
        for pair in text.split(separator: "&", omittingEmptySubsequences: true) {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2 else { throw Self.problem("an option has no value; write name=value") }
            options.append(
                (try Self.decode(sides[0], "an option's name"), try Self.decode(sides[1], "an option's value"))
            )
        }
    }

    private mutating func readAuthority(_ text: Substring) throws(RedisError) {
        var address = text
        if let at = text.lastIndex(of: "@") {
            let info = text[..<at]
            guard !info.contains("@") else { throw Self.problem("the password contains an @; write it as %40") }
            address = text[text.index(after: at)...]
            let sides = info.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.decode(sides[0], "the user name")
            username = name.isEmpty ? nil : name
            guard sides.count == 2, !sides[1].isEmpty else {
                throw Self.problem("it has a user name without a password; write user:password@ or :password@")
            }
            password = try Self.decode(sides[1], "the password")
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
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else { throw Self.problem("an IPv6 address needs a closing ]") }
            let inside = text[text.index(after: text.startIndex)..<end]
            guard inside.contains(":"),
                inside.utf8.allSatisfy({ $0.isHexDigit || ":.%".utf8.contains($0) || $0.isLetter })
            else {
                throw Self.problem("the brackets don't hold an IPv6 address")
            }
            host = String(inside)
            let after = text[text.index(after: end)...]
            guard after.isEmpty || after.first == ":" else {
                throw Self.problem("only :port may follow the IPv6 address")
            }
            portText = after.isEmpty ? nil : after.dropFirst()
        } else {
            let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            host = sides.isEmpty ? "" : try Self.decode(sides[0], "the host")
            portText = sides.count == 2 ? sides[1] : nil
            guard portText?.contains(":") != true else {
                throw Self.problem("an IPv6 address needs brackets, such as [::1]:6379")
            }
        }
        guard !host.isEmpty else { throw Self.problem("the host is missing; write redis://host:port") }
        guard host.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Self.problem("the host has characters that no host name has")
        }
        guard let portText else { return }
        guard portText.utf8.count <= 5, portText.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(portText), (1...65_535).contains(number)
        else { throw Self.problem("the port is not a number from 1 to 65535; a : in a password is written %3A") }
        port = number
    }

    private mutating func readPath(_ text: Substring) throws(RedisError) {
        if isUnixSocket {
            path = try Self.decode(text, "the path")
            guard path.utf8.count > 1 else {
                throw Self.problem("the socket's path is missing; write unix:///path/to/redis.sock")
            }
        } else {
            path = try Self.decode(text.dropFirst(), "the path")
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
        RedisError(.invalidURL, "the URL can't be used: \(words)", outcome: .notExecuted)
    }
}

extension StringProtocol {
    /// Where a short text first occurs.
    fileprivate func range(ofFirst needle: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(needle) {
                return start..<index(start, offsetBy: needle.count)
            }
            start = index(after: start)
        }
        return nil
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

    fileprivate var isHexDigit: Bool { hexValue != nil }
    fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
